"""Lists of X-ray sources: up to five columns x y z weight wavelength."""

import re

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from .reading import PathName, as_text, number, quote, read_bytes, show

_DELIMITERS = re.compile(r"[\s,;:!]+")
_COLUMNS = ("x", "y", "z", "weight", "wavelength")


def read_sources(path: PathName) -> NDArray[np.float64]:
    """Sources (n, 5): position x y z (any unit: only its direction is used), weight, wavelength in metres.

    Missing columns are NaN; further ones are ignored. Columns are separated by any run of white space , ; : or !, as
    in nanoBragg, and # starts a comment.
    Raises InputError for a file that cannot be read, is binary, or holds no sources, and for a line with something
    that is not a finite number, a negative weight, a wavelength that is not positive, or the position 0 0 0.
    """
    name = show(path)
    rows = []
    for line_number, line in enumerate(as_text(read_bytes(path), path).split("\n"), 1):
        tokens = [token for token in _DELIMITERS.split(line.partition("#")[0]) if token][:5]
        if tokens:
            rows.append(_parse(tokens, f"{name}: line {line_number}"))
    if not rows:
        raise InputError(f"{name}: holds no sources; expected lines 'x y z weight wavelength'")
    return np.array(rows, dtype=np.float64)


def _parse(tokens: list[str], where: str) -> list[float]:
    """One source, NaN for the columns that are missing."""
    row = [float("nan")] * 5
    for i, token in enumerate(tokens):
        value = number(token)
        if value is None:
            raise InputError(f"{where}: {_COLUMNS[i]} must be a finite number; got {quote(token)}")
        row[i] = value
    # False for NaN, a missing column.
    if row[3] < 0.0:
        raise InputError(f"{where}: weight must not be negative; got {quote(tokens[3])}")
    if row[4] <= 0.0:
        raise InputError(f"{where}: wavelength must be positive (m); got {quote(tokens[4])}")
    if row[:3] == [0.0, 0.0, 0.0]:
        raise InputError(f"{where}: position 0 0 0 has no direction; expected a source away from the sample")
    return row
