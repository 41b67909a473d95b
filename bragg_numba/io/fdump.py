"""The binary dump of a structure-factor grid, nanoBragg's Fdump.bin.

A text line "h_min h_max k_min k_max l_min l_max", a form feed, and float64 values for h, k, l in C order with one more
plane, of zeros, at the end of each axis.
"""

import os
import re
import stat
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from .atomic import write_atomically
from .memory import box_memory_check
from .reading import PathName, open_to_read, quote, show

# Ends exactly at the form feed; C's scanf would also skip data bytes after it that look like white space.
_HEADER = re.compile(rb"\s*" + rb"\s+".join([rb"([+-]?\d{1,10})"] * 6) + rb"\n\f")
_HEADER_LIMIT = 256
_INT32_MAX = 2**31 - 1


def write_fdump(path: PathName, grid: NDArray[np.float64], lower: Sequence[int]) -> None:
    """Write a grid (n_h, n_k, n_l) of F whose first element has the indices `lower` (h_min, k_min, l_min).

    Raises InputError for a grid that is empty or not three-dimensional, indices beyond 31 bits, or a path that
    cannot be written.
    """
    name = show(path)
    start = [int(index) for index in lower]
    if grid.ndim != 3 or grid.size == 0 or len(start) != 3:
        raise InputError(f"{name}: expected a grid of shape (n_h, n_k, n_l) and 3 lower indices; got {grid.shape}")
    bounds = [b for first, n in zip(start, grid.shape, strict=True) for b in (first, first + n - 1)]
    if max(abs(b) for b in bounds) > _INT32_MAX:
        raise InputError(f"{name}: indices must be below 2^31; got {bounds}")
    padded = np.zeros((grid.shape[1] + 1, grid.shape[2] + 1), dtype="<f8")
    with write_atomically(path) as file:
        file.write((" ".join(str(b) for b in bounds) + "\n\f").encode("ascii"))
        for plane in grid:
            padded[:-1, :-1] = plane
            file.write(padded.data)
        padded[:] = 0.0
        file.write(padded.data)


def read_fdump(path: PathName) -> tuple[NDArray[np.float64], tuple[int, int, int]]:
    """The grid (n_h, n_k, n_l) of a dump and the indices (h_min, k_min, l_min) of its first element.

    Raises InputError for a file that cannot be read, a header that is not six integers with min <= max, a box larger
    than the machine's memory, more or fewer bytes than the box needs, or values that are not finite.
    """
    name = show(path)
    with open_to_read(path) as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise InputError(f"{name}: is not a regular file; expected a dump of structure factors")
        start = file.read(_HEADER_LIMIT)
        match = _HEADER.match(start)
        if match is None:
            line = start.split(b"\n")[0].decode("latin-1")
            raise InputError(
                f"{name}: is not a dump of structure factors; expected 'h_min h_max k_min k_max l_min l_max', "
                f"got {quote(line)}"
            )
        h_min, h_max, k_min, k_max, l_min, l_max = bounds = [int(group) for group in match.groups()]
        shape = (h_max - h_min + 1, k_max - k_min + 1, l_max - l_min + 1)
        if min(shape) < 1 or max(abs(b) for b in bounds) > _INT32_MAX:
            raise InputError(f"{name}: expected index ranges with min <= max, below 2^31; got {bounds}")
        box_memory_check(shape, name)
        plane_bytes = 8 * (shape[1] + 1) * (shape[2] + 1)
        expected = (shape[0] + 1) * plane_bytes
        found = status.st_size - match.end()
        if found != expected:
            raise InputError(f"{name}: holds {found} bytes of structure factors; expected {expected} for {bounds}")
        file.seek(match.end())
        try:
            grid = np.empty(shape, dtype=np.float64)
        except MemoryError:
            raise InputError(f"{name}: the memory left cannot hold the index box {bounds}") from None
        for h, plane in enumerate(grid):
            data = file.read(plane_bytes)
            if len(data) != plane_bytes:
                raise InputError(f"{name}: ends after {h} of {shape[0]} planes; expected {expected} bytes")
            plane[:] = np.frombuffer(data, dtype="<f8").reshape(shape[1] + 1, shape[2] + 1)[:-1, :-1]
            if not np.isfinite(plane).all():
                raise InputError(f"{name}: holds a value that is not finite at h = {h_min + h}; expected numbers")
    return grid, (h_min, k_min, l_min)
