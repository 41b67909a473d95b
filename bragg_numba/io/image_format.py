"""What a format of image files is to the rest of the package: a name, how to recognize it, a reader and a writer."""

from collections.abc import Callable
from typing import Any, NamedTuple

from numpy.typing import NDArray

from .header import ImageHeader
from .reading import PathName


class ReadOptions(NamedTuple):
    """What a reader may want to know; each takes what concerns it."""

    shape: tuple[int, int] | None = None  # (n_slow, n_fast), for files that do not tell
    with_header: bool = True  # False: only the pixels, and bad numbers elsewhere in the header are no errors
    as_c_program: bool = False  # read what is ambiguous as nanoBragg.c does


class WriteOptions(NamedTuple):
    """What a writer may want to know; each takes what concerns it."""

    header: ImageHeader | None = None
    scale: float = 1.0  # what the pixels have been multiplied by: their units per photon
    as_c_program: bool = False  # with the oddities of nanoBragg.c's files


# Pixels are (n_slow, n_fast): floating-point numbers are photons, integers are counts with scale and offset.
Reader = Callable[[PathName, ReadOptions], tuple[ImageHeader | None, NDArray[Any]]]
Writer = Callable[[PathName, NDArray[Any], WriteOptions], None]


class Format(NamedTuple):
    """A format of image files. Readers and writers raise InputError, one line that names the file."""

    name: str
    title: str  # for messages: "an SMV image"
    suffixes: tuple[str, ...]  # in lower case, with their dots
    magic: bytes = b""  # how every file starts; empty: cannot be told from its bytes
    read: Reader | None = None
    write: Writer | None = None
