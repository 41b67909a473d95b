"""Portable graymaps (PGM), 8 bits per pixel, for viewing; write-only."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from .atomic import write_atomically
from .image_format import Format, WriteOptions
from .reading import PathName, show

_MAGIC = b"P5\n"


def write_pgm(path: PathName, pixels: NDArray[np.uint8], scale: float) -> None:
    """Write pixels (n_slow, n_fast) as a binary graymap; `scale`, grey levels per photon, goes into its comment.

    Raises InputError if the pixels are not a uint8 image or the path cannot be written.
    """
    if pixels.dtype != np.uint8 or pixels.ndim != 2:
        raise InputError(f"{show(path)}: expected uint8 pixels (n_slow, n_fast); got {pixels.dtype} {pixels.shape}")
    n_slow, n_fast = pixels.shape
    with write_atomically(path) as file:
        file.write(_MAGIC + f"{n_fast} {n_slow}\n# pixels scaled by {scale:g}\n255\n".encode("ascii"))
        file.write(np.ascontiguousarray(pixels).data)


def _write(path: PathName, pixels: NDArray[Any], options: WriteOptions) -> None:
    write_pgm(path, pixels, options.scale)


FORMAT = Format("pgm", "a PGM image", (".pgm",), _MAGIC, write=_write, integers=np.uint8)
