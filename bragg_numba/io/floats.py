"""Raw float32 images: photons per pixel, little-endian, without a header."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from .atomic import write_atomically
from .image_format import Format, ReadOptions, WriteOptions
from .reading import PathName, read_bytes, show


def write_float(path: PathName, image: NDArray[np.floating[Any]]) -> None:
    """Write an image (n_slow, n_fast), photons per pixel, as little-endian float32 without a header.

    Raises InputError if the path cannot be written.
    """
    with write_atomically(path) as file:
        file.write(np.ascontiguousarray(image, dtype="<f4").data)


def read_float(path: PathName, shape: tuple[int, int]) -> NDArray[np.float32]:
    """An image of `shape` (n_slow, n_fast) from a file of little-endian float32.

    Raises InputError if the file cannot be read or its size does not match the shape.
    """
    data = read_bytes(path)
    expected = 4 * int(shape[0]) * int(shape[1])
    if len(data) != expected:
        raise InputError(
            f"{show(path)}: holds {len(data)} bytes; expected {expected} for {shape[1]} x {shape[0]} float32 pixels"
        )
    return np.frombuffer(data, dtype="<f4").astype(np.float32).reshape(shape)


def _read(path: PathName, options: ReadOptions) -> tuple[None, NDArray[np.float32]]:
    if options.shape is None:
        raise InputError(f"{show(path)}: is taken for raw float32, which has no header; expected an image with one")
    return None, read_float(path, options.shape)


def _write(path: PathName, pixels: NDArray[Any], options: WriteOptions) -> None:
    write_float(path, pixels)


FORMAT = Format("float", "raw float32", (".bin",), read=_read, write=_write)
