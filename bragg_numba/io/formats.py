"""The registry of image formats, and reading and writing an image in the format that applies.

To add a format: a module of this folder with a FORMAT, imported here and listed in FORMATS.
"""

import os
import stat
from typing import Any

from numpy.typing import NDArray

from ..errors import InputError
from . import floats, pgm, smv
from .header import ImageHeader
from .image_format import Format, ReadOptions, WriteOptions
from .reading import PathName, open_to_read, quote, show

FORMATS: dict[str, Format] = {module.FORMAT.name: module.FORMAT for module in (floats, pgm, smv)}


def format_of_path(path: PathName) -> Format:
    """The format for the suffix of a path. Raises InputError if there is none."""
    suffix = os.path.splitext(os.fsdecode(path))[1].lower()
    for found in FORMATS.values():
        if suffix in found.suffixes:
            return found
    known = ", ".join(known for found in FORMATS.values() for known in found.suffixes)
    raise InputError(f"{show(path)}: has no suffix of an image file; expected one of {known}, got {quote(suffix)}")


def detect(path: PathName) -> Format | None:
    """The format recognized by the first bytes of a file; None if there is none, and for a pipe, which is left unread.

    Raises InputError if the file cannot be read.
    """
    try:
        if stat.S_ISFIFO(os.stat(os.fsdecode(path)).st_mode):
            return None
    except (OSError, ValueError):
        pass  # opening it raises the error
    with open_to_read(path) as file:
        start = file.read(max(len(found.magic) for found in FORMATS.values()))
    return next((found for found in FORMATS.values() if found.magic and start.startswith(found.magic)), None)


def read_image(
    path: PathName,
    *,
    shape: tuple[int, int] | None = None,
    with_header: bool = True,
    as_c_program: bool = False,
    default: str | None = None,
) -> tuple[ImageHeader | None, NDArray[Any]]:
    """Header and pixels (n_slow, n_fast) of an image; None for a header if there is none or `with_header` is False.

    Floating-point pixels are photons, integers are counts with the scale and offset they were written with. The format
    is that recognized by the file's first bytes, else the one named `default`, else that of the suffix. `shape`: for
    formats that do not store it; `as_c_program`: read ambiguous headers as nanoBragg.c does.
    Raises InputError for a file that cannot be read, has no readable format, or is invalid in its format.
    """
    found = detect(path)
    if default is not None and (found is None or found.read is None):
        found = _named(default)
    if found is None:
        found = format_of_path(path)
    if found.read is None:
        known = " or ".join(each.title for each in FORMATS.values() if each.read is not None)
        raise InputError(f"{show(path)}: is {found.title}, which can only be written; expected {known}")
    return found.read(path, ReadOptions(shape, with_header, as_c_program))


def write_image(
    path: PathName,
    pixels: NDArray[Any],
    header: ImageHeader | None = None,
    *,
    scale: float = 1.0,
    as_c_program: bool = False,
    kind: str | None = None,
) -> None:
    """Write pixels (n_slow, n_fast) in the format named `kind`, by default that of the suffix.

    `scale`: pixel units per photon; `as_c_program`: write as nanoBragg.c does, even against the rules of the format.
    Raises InputError if the format cannot hold the pixels, a header value that it needs is missing, it is read-only,
    or the path cannot be written.
    """
    found = format_of_path(path) if kind is None else _named(kind)
    if found.write is None:
        known = " or ".join(each.title for each in FORMATS.values() if each.write is not None)
        raise InputError(f"{show(path)}: {found.title} can only be read; expected the path of {known}")
    found.write(path, pixels, WriteOptions(header, scale, as_c_program))


def _named(name: str) -> Format:
    if name not in FORMATS:
        raise InputError(f"there is no image format {quote(name)}; expected {' or '.join(FORMATS)}")
    return FORMATS[name]
