"""Orientation matrices as MOSFLM writes them: rows x, y, z, columns a*, b*, c*."""

import re

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..errors import InputError
from .atomic import write_atomically
from .reading import PathName, as_text, number, quote, read_bytes, show

# In Fortran's fixed columns a minus sign may follow a number without a space.
_TOKEN = re.compile(r"[+-]?[\d.]+(?:[eE][+-]?\d+)?(?=[\s+-]|$)|\S+")


def read_matrix(path: PathName) -> NDArray[np.float64]:
    """The matrix (3, 3), times λ as MOSFLM stores it, from the first nine numbers of a file; the rest is ignored.

    Raises InputError for a file that cannot be read, is binary, has fewer than nine finite numbers at its start, or
    whose three vectors are coplanar.
    """
    name = show(path)
    tokens = [match.group() for match in _TOKEN.finditer(as_text(read_bytes(path), path))][:9]
    values = [number(token) for token in tokens]
    for place, (token, value) in enumerate(zip(tokens, values, strict=True), 1):
        if value is None:
            raise InputError(f"{name}: number {place} of the matrix must be a finite number; got {quote(token)}")
    if len(values) < 9:
        raise InputError(f"{name}: holds {len(values)} numbers; expected the nine of an orientation matrix")
    matrix = np.array(values, dtype=np.float64).reshape(3, 3)
    lengths = np.sqrt((matrix**2).sum(axis=0))
    if not lengths.all() or abs(np.linalg.det(matrix / lengths)) < 1e-9:
        raise InputError(f"{name}: the columns a*, b*, c* lie in a plane; expected three independent vectors")
    return matrix


def write_matrix(path: PathName, matrix: ArrayLike) -> None:
    """Write a matrix (3, 3), times λ as MOSFLM stores it, so that it reads back exactly.

    Raises InputError if it is not (3, 3) and finite, or the path cannot be written.
    """
    values = np.asarray(matrix, dtype=np.float64)
    if values.shape != (3, 3) or not np.isfinite(values).all():
        raise InputError(f"{show(path)}: expected a finite matrix of shape (3, 3); got shape {values.shape}")
    text = "".join(" ".join(f"{value!r:>24}" for value in row) + "\n" for row in values.tolist())
    with write_atomically(path) as file:
        file.write(text.encode("ascii"))
