"""Helpers of readers: opening files, telling text from binary, parsing numbers, quoting input in messages."""

import math
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from ..errors import InputError

PathName = str | os.PathLike[str]

# Bytes of a text file: printable ASCII, white space, and the upper half (UTF-8 or Latin-1 in a comment).
_TEXT_BYTES = bytes([*b"\t\n\v\f\r", *range(32, 127), *range(128, 256)])


def quote(value: str) -> str:
    """A piece of a bad file as it appears in a message: quoted, on one line, not longer than 40 characters."""
    return repr(value if len(value) <= 40 else value[:37] + "...")


def show(path: PathName) -> str:
    """A path as it appears in a message: as it is, or quoted where it would break the line."""
    name = os.fsdecode(path)
    return name if name and name.isprintable() else repr(name)


@contextmanager
def open_to_read(path: PathName) -> Iterator[BinaryIO]:
    """Open a file or a pipe for reading bytes. InputError if it cannot be opened or read, or is a device."""
    name = show(path)
    try:
        file = open(os.fsdecode(path), "rb")  # noqa: SIM115 - only the opening belongs into this try
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"{name}: cannot be read ({reason}); expected an existing, readable file") from None
    with file:
        # Devices such as /dev/zero never end.
        mode = os.fstat(file.fileno()).st_mode
        if stat.S_ISCHR(mode) or stat.S_ISBLK(mode):
            raise InputError(f"{name}: is a device; expected a file")
        try:
            yield file
        except OSError as error:
            raise InputError(f"{name}: cannot be read ({error.strerror}); expected a readable file") from None


def read_bytes(path: PathName) -> bytes:
    """The whole file. InputError if it cannot be read."""
    with open_to_read(path) as file:
        return file.read()


def as_text(data: bytes, path: PathName) -> str:
    """Bytes as text with newline line ends, read as Latin-1. InputError if they are binary; `path` names the file."""
    if data.translate(None, _TEXT_BYTES):
        raise InputError(f"{show(path)}: holds binary data; expected a text file")
    return data.removeprefix(b"\xef\xbb\xbf").decode("latin-1").replace("\r\n", "\n").replace("\r", "\n")


def number(token: str) -> float | None:
    """The value of a token, or None if it is not a finite decimal number."""
    try:
        value = float(token)
    except ValueError:
        return None
    # Python accepts 1_000, which is not a number in data files.
    return value if math.isfinite(value) and "_" not in token else None
