"""Turning vectors on the host, in the C program's order of operations. Right-handed; angles in radians.

Every function takes vectors (..., 3) and returns new arrays.
"""

import math

import numpy as np


def unit(vector: np.ndarray) -> tuple[np.ndarray, float]:
    """One vector (3,) made of length 1, and the length it had."""
    x, y, z = vector
    length = math.sqrt(x * x + y * y + z * z)
    return np.asarray(vector) / length, length


def rotate_axis(vectors: np.ndarray, axis: np.ndarray, angle: np.ndarray | float) -> np.ndarray:
    """Turn about a unit axis (Rodrigues' formula); ``angle`` may be an array that broadcasts against (...)."""
    v = np.asarray(vectors, dtype=float)
    # math's functions, not NumPy's: these are the C library's, to the last bit.
    sine = np.vectorize(math.sin, otypes=[float])(angle)[..., None]
    cosine = np.vectorize(math.cos, otypes=[float])(angle)[..., None]
    ax, ay, az = axis
    x, y, z = v[..., 0], v[..., 1], v[..., 2]
    along = (ax * x + ay * y + az * z)[..., None] * (1.0 - cosine)
    crossed = np.stack([-az * y + ay * z, az * x - ax * z, -ay * x + ax * y], axis=-1)
    return np.asarray(axis) * along + v * cosine + crossed * sine


def rotate_xyz(vectors: np.ndarray, rx: float, ry: float, rz: float) -> np.ndarray:
    """Turn about the laboratory x axis by rx, then y by ry, then z by rz."""
    x, y, z = np.moveaxis(np.array(vectors, dtype=float), -1, 0)
    if rx:
        y, z = y * math.cos(rx) - z * math.sin(rx), y * math.sin(rx) + z * math.cos(rx)
    if ry:
        x, z = x * math.cos(ry) + z * math.sin(ry), -x * math.sin(ry) + z * math.cos(ry)
    if rz:
        x, y = x * math.cos(rz) - y * math.sin(rz), x * math.sin(rz) + y * math.cos(rz)
    return np.stack([x, y, z], axis=-1)


def rotate_matrix(vectors: np.ndarray, matrix: np.ndarray) -> np.ndarray:
    """Rows of ``matrix`` (..., 3, 3) times vectors (..., 3)."""
    x, y, z = vectors[..., 0, None], vectors[..., 1, None], vectors[..., 2, None]
    return matrix[..., 0] * x + matrix[..., 1] * y + matrix[..., 2] * z
