"""Rotation of vectors on the host, in the C program's order of operations. Right-handed; angles in radians.

Every function takes vectors (..., 3), of floats or of Duals, and returns new arrays.
"""

import numpy as np

from .dual import Number, cos, sin, sqrt, vanishes, vectors


def unit(vector: np.ndarray) -> tuple[np.ndarray, Number]:
    """A vector (3,) normalized, and its original length."""
    x, y, z = vector
    length = sqrt(x * x + y * y + z * z)
    return np.asarray(vector) / length, length


def rotate_axis(v: np.ndarray, axis: np.ndarray, angle: np.ndarray | Number) -> np.ndarray:
    """Rotate about a unit axis (Rodrigues' formula); ``angle`` may be an array that broadcasts against (...)."""
    v, angle = vectors(v), vectors(angle)
    sine, cosine = sin(angle)[..., None], cos(angle)[..., None]
    ax, ay, az = axis
    x, y, z = v[..., 0], v[..., 1], v[..., 2]
    along = vectors(ax * x + ay * y + az * z)[..., None] * (1.0 - cosine)
    crossed = np.stack([-az * y + ay * z, az * x - ax * z, -ay * x + ax * y], axis=-1)
    return np.asarray(axis) * along + v * cosine + crossed * sine


def rotate_axis_slope(v: np.ndarray, axis: np.ndarray, angle: np.ndarray) -> np.ndarray:
    """The derivative of ``rotate_axis`` w.r.t. the angle."""
    sine, cosine = sin(vectors(angle))[..., None], cos(vectors(angle))[..., None]
    return np.asarray(axis) * np.dot(v, axis)[..., None] * sine - v * sine + np.cross(axis, v) * cosine


def rotate_xyz(v: np.ndarray, rx: Number, ry: Number, rz: Number) -> np.ndarray:
    """Rotate about the laboratory x axis by rx, then y by ry, then z by rz. An angle of 0 changes no bit."""
    x, y, z = np.moveaxis(vectors(v), -1, 0)
    if not vanishes(rx):
        y, z = y * cos(rx) - z * sin(rx), y * sin(rx) + z * cos(rx)
    if not vanishes(ry):
        x, z = x * cos(ry) + z * sin(ry), -x * sin(ry) + z * cos(ry)
    if not vanishes(rz):
        x, y = x * cos(rz) - y * sin(rz), x * sin(rz) + y * cos(rz)
    return np.stack([x, y, z], axis=-1)


def rotate_matrix(v: np.ndarray, matrix: np.ndarray) -> np.ndarray:
    """Rows of ``matrix`` (..., 3, 3) times vectors (..., 3)."""
    x, y, z = v[..., 0, None], v[..., 1, None], v[..., 2, None]
    return matrix[..., 0] * x + matrix[..., 1] * y + matrix[..., 2] * z
