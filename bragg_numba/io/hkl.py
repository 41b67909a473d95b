"""Reflection lists: text lines "h k l F", plain or gzipped."""

import gzip
import re
import zlib

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..errors import InputError
from .atomic import write_atomically
from .reading import PathName, as_text, number, quote, read_bytes, show

_COMMENT = re.compile("[#!].*")
_EMPTY_COLUMN = re.compile(r",[ \t]*,|^[ \t]*,", re.MULTILINE)
_INT32_MAX = 2**31 - 1


def read_hkl(path: PathName) -> tuple[NDArray[np.int32], NDArray[np.float64]]:
    """Indices (n, 3) int32 and structure factors (n,) float64 of a reflection list, in the order of the file.

    Columns h k l F are separated by white space or commas; further columns may hold anything. Blank lines and what
    follows # or ! are skipped. Files compressed by gzip are recognized by their content.
    Raises InputError for a file that cannot be read or decompressed, is binary, holds no reflections, or has a line
    with fewer than four columns, something that is not a finite number, or an index that is not an integer.
    """
    name = show(path)
    data = read_bytes(path)
    if data.startswith(b"\x1f\x8b"):
        try:
            data = gzip.decompress(data)
        except (OSError, EOFError, zlib.error) as error:
            raise InputError(f"{name}: is a damaged gzip file ({error}); expected lines 'h k l F'") from None
    text = as_text(data, path)
    if "#" in text or "!" in text:
        text = _COMMENT.sub("", text)
    if not text.strip():
        raise InputError(f"{name}: holds no reflections; expected lines 'h k l F'")
    table = _parse(text, name)
    hkl = np.rint(table[:, :3])
    # Compared as floats: converting to int32 first would hide values out of range.
    bad = ~np.isfinite(table).all(axis=1) | (hkl != table[:, :3]).any(axis=1) | (np.abs(hkl) > _INT32_MAX).any(axis=1)
    if bad.any():
        _parse_by_line(text, name)
    return hkl.astype(np.int32), np.ascontiguousarray(table[:, 3])


def _parse(text: str, name: str) -> NDArray[np.float64]:
    """Columns h k l F (n, 4) of a text without comments."""
    if "," in text and _EMPTY_COLUMN.search(text):
        return _parse_by_line(text, name)
    lines = text.replace(",", " ").split("\n")
    try:
        return np.loadtxt(lines, dtype=np.float64, comments=None, usecols=(0, 1, 2, 3), ndmin=2)
    except ValueError:
        # NumPy's row numbers skip blank lines; the slow path finds the line number in the file.
        return _parse_by_line(text, name)


def _parse_by_line(text: str, name: str) -> NDArray[np.float64]:
    """As `_parse`, with every line checked. Raises InputError that names the first bad line."""
    rows = []
    for line_number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        where = f"{name}: line {line_number}"
        columns = [column for part in line.split(",") for column in part.split() or [""]]
        if len(columns) < 4:
            raise InputError(f"{where}: has {len(columns)} columns in {quote(line.strip())}; expected h k l F")
        row = []
        for key, column in zip("hklF", columns[:4], strict=True):
            value = number(column)
            if value is None:
                raise InputError(f"{where}: {key} must be a finite number; got {quote(column)}")
            if key != "F" and (value != int(value) or abs(value) > _INT32_MAX):
                raise InputError(f"{where}: {key} must be a whole number below 2^31; got {quote(column)}")
            row.append(value)
        rows.append(row)
    return np.array(rows, dtype=np.float64)


def write_hkl(path: PathName, hkl: ArrayLike, F: ArrayLike) -> None:
    """Write indices (n, 3) and structure factors (n,) as lines "h k l F" that read back exactly.

    Compressed if the name ends with .gz, reproducibly. Raises InputError for arrays of different lengths, no
    reflections, indices that are not integers, F that is not finite, or a path that cannot be written.
    """
    name = show(path)
    indices, values = np.asarray(hkl), np.asarray(F, dtype=np.float64)
    if indices.ndim != 2 or indices.shape[1] != 3 or values.shape != indices.shape[:1] or not len(values):
        shapes = f"{indices.shape} and {values.shape}"
        raise InputError(f"{name}: expected reflections, hkl of shape (n, 3) and F of shape (n,); got {shapes}")
    if not np.issubdtype(indices.dtype, np.integer) or np.abs(indices.astype(np.float64)).max() > _INT32_MAX:
        raise InputError(f"{name}: hkl must be integers below 2^31; got {indices.dtype}")
    if not np.isfinite(values).all():
        raise InputError(f"{name}: F must be finite; got {values[~np.isfinite(values)][0]}")
    pairs = zip(indices.tolist(), values.tolist(), strict=True)
    text = "".join(f"{h:4d} {k:4d} {l:4d} {f!r}\n" for (h, k, l), f in pairs).encode("ascii")
    with write_atomically(path) as file:
        if name.endswith(".gz"):
            # No name and no time in the header, so that equal data give equal files.
            with gzip.GzipFile(filename="", mode="wb", fileobj=file, mtime=0) as packed:
                packed.write(text)
        else:
            file.write(text)
