"""Plain images: raw float32 and portable graymaps. Arrays are (n_slow, n_fast)."""

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from .atomic import write_atomically
from .reading import PathName, read_bytes, show


def write_float(path: PathName, image: NDArray[np.floating]) -> None:
    """Write an image (n_slow, n_fast), photons per pixel, as little-endian float32 without a header.

    Raises InputError if the path cannot be written.
    """
    with write_atomically(path) as file:
        file.write(np.ascontiguousarray(image, dtype="<f4").data)


def read_float(path: PathName, shape: tuple[int, int]) -> NDArray[np.float32]:
    """An image of `shape` (n_slow, n_fast) from a file of little-endian float32.

    Raises InputError if the file cannot be read or its size is not that of the shape.
    """
    data = read_bytes(path)
    expected = 4 * int(shape[0]) * int(shape[1])
    if len(data) != expected:
        raise InputError(
            f"{show(path)}: holds {len(data)} bytes; expected {expected} for {shape[1]} x {shape[0]} float32 pixels"
        )
    return np.frombuffer(data, dtype="<f4").astype(np.float32).reshape(shape)


def write_pgm(path: PathName, pixels: NDArray[np.uint8], scale: float) -> None:
    """Write pixels (n_slow, n_fast) as a binary graymap; `scale`, gray levels per photon, goes into its comment.

    Raises InputError if the pixels are not a uint8 image or the path cannot be written.
    """
    if pixels.dtype != np.uint8 or pixels.ndim != 2:
        raise InputError(f"{show(path)}: expected uint8 pixels (n_slow, n_fast); got {pixels.dtype} {pixels.shape}")
    n_slow, n_fast = pixels.shape
    with write_atomically(path) as file:
        file.write(f"P5\n{n_fast} {n_slow}\n# pixels scaled by {scale:g}\n255\n".encode("ascii"))
        file.write(np.ascontiguousarray(pixels).data)
