"""The interface of an image format: its name, how to recognize it, a reader and a writer."""

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from .header import ImageHeader
from .reading import PathName


class ReadOptions(NamedTuple):
    """Options of readers; each uses those that concern it."""

    shape: tuple[int, int] | None = None  # (n_slow, n_fast), for formats that do not store it
    with_header: bool = True  # False: only the pixels; invalid numbers elsewhere in the header are ignored
    as_c_program: bool = False  # read ambiguous headers as nanoBragg.c does


class WriteOptions(NamedTuple):
    """Options of writers; each uses those that concern it."""

    header: ImageHeader | None = None
    scale: float = 1.0  # pixel units per photon
    as_c_program: bool = False  # with the oddities of nanoBragg.c's files


# Pixels are (n_slow, n_fast): floating-point numbers are photons, integers are counts with scale and offset.
Reader = Callable[[PathName, ReadOptions], tuple[ImageHeader | None, NDArray[Any]]]
Writer = Callable[[PathName, NDArray[Any], WriteOptions], None]
# What of an experiment the readers of a format will not learn, or get wrong: a phrase for each, for messages.
Limits = Callable[[ImageHeader], list[str]]


class Format(NamedTuple):
    """A format of image files. Readers and writers raise InputError, one line that names the file."""

    name: str
    title: str  # for messages: "an SMV image"
    suffixes: tuple[str, ...]  # lower case, with the dot
    magic: bytes = b""  # first bytes of every file; empty: not recognizable by content
    read: Reader | None = None
    write: Writer | None = None
    integers: type[np.unsignedinteger[Any]] | None = None  # type of its pixels; None: photons, as floats
    limits: Limits | None = None  # None: nothing is lost, or the format tells nothing of the experiment
