"""Lists of vectors, three numbers to a line."""

import re

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from .reading import PathName, as_text, number, quote, read_bytes, show

_DELIMITERS = re.compile(r"[\s,;]+")


def read_vectors(path: PathName) -> NDArray[np.float64]:
    """Vectors (n, 3), numbers separated by white space, commas or semicolons; # starts a comment.

    Raises InputError for a file that cannot be read, is binary, or holds no vectors, and for a line that is not three
    finite numbers.
    """
    name = show(path)
    rows = []
    for line_number, line in enumerate(as_text(read_bytes(path), path).split("\n"), 1):
        tokens = [token for token in _DELIMITERS.split(line.partition("#")[0]) if token]
        values = [number(token) for token in tokens]
        if None in values or len(values) not in (0, 3):
            raise InputError(f"{name}: line {line_number}: expected three finite numbers; got {quote(line.strip())}")
        if values:
            rows.append(values)
    if not rows:
        raise InputError(f"{name}: holds no vectors; expected lines of three numbers")
    return np.array(rows, dtype=np.float64)
