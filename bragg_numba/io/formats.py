"""The formats of image files that the package knows, and reading and writing an image in whichever fits.

Another format is a module of this folder with a FORMAT, and its name in FORMATS and in the import.
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
    """The format that the suffix of a path stands for. InputError if it stands for none."""
    suffix = os.path.splitext(os.fsdecode(path))[1].lower()
    for found in FORMATS.values():
        if suffix in found.suffixes:
            return found
    known = ", ".join(known for found in FORMATS.values() for known in found.suffixes)
    raise InputError(f"{show(path)}: has no suffix of an image file; expected one of {known}, got {quote(suffix)}")


def detect(path: PathName) -> Format | None:
    """The format that the first bytes of a file show; None if they show none, and for a pipe, which is left unread.

    Raises InputError if the file cannot be read.
    """
    try:
        if stat.S_ISFIFO(os.stat(os.fsdecode(path)).st_mode):
            return None
    except (OSError, ValueError):
        pass  # opening it says what is wrong
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
    """Header and pixels (n_slow, n_fast) of an image; no header if its format has none or `with_header` is False.

    Floating-point pixels are photons, integers are counts with the scale and offset they were written with. The format
    is that which the file's first bytes show, else the one named `default`, else that of the suffix. `shape` is for
    files that do not tell theirs; `as_c_program` reads what is ambiguous as nanoBragg.c does.
    Raises InputError for a file that cannot be read, is of no format that can be read, or breaks the rules of its own.
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

    `scale` is what the pixels have been multiplied by, their units per photon; `as_c_program` writes what nanoBragg.c
    writes where that breaks the rules of the format. Raises InputError if the format cannot hold the pixels, lacks
    something in the header or can only be read, or the path cannot be written.
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
