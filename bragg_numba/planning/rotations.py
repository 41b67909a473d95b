"""Rotation of vectors on the host, in the C program's order of operations. Right-handed; angles in radians.

Every function takes vectors (..., 3), of floats or of Duals, and returns new arrays. A single vector of floats is
computed number by number: the same operations, without the time that NumPy takes for each array.
"""

import math
from typing import Any

import numpy as np

from .dual import Number, cos, sin, sqrt, vanishes, vectors


def _is_one(vector: Any) -> bool:
    """Whether it is a single vector of floats."""
    return type(vector) is np.ndarray and vector.ndim == 1 and vector.dtype == np.float64


def unit(vector: np.ndarray) -> tuple[np.ndarray, Number]:
    """A vector (3,) normalized, and its original length."""
    x, y, z = vector.tolist() if _is_one(vector) else vector
    length = sqrt(x * x + y * y + z * z)
    return np.asarray(vector) / length, length


def cross(u: np.ndarray, v: np.ndarray) -> np.ndarray:
    """The cross product of vectors (..., 3), as np.cross computes it, which takes longer for a few."""
    if _is_one(u) and _is_one(v):
        (ux, uy, uz), (vx, vy, vz) = u.tolist(), v.tolist()
        return np.array([uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx])
    ux, uy, uz = u[..., 0], u[..., 1], u[..., 2]
    vx, vy, vz = v[..., 0], v[..., 1], v[..., 2]
    return np.stack([uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx], axis=-1)


def rotate_axis(v: np.ndarray, axis: np.ndarray, angle: np.ndarray | Number) -> np.ndarray:
    """Rotate about a unit axis (Rodrigues' formula); ``angle`` may be an array that broadcasts against (...)."""
    if isinstance(angle, float) and _is_one(v) and _is_one(axis):
        (x, y, z), (ax, ay, az) = v.tolist(), axis.tolist()
        s, c = math.sin(angle), math.cos(angle)
        dot = (ax * x + ay * y + az * z) * (1.0 - c)
        return np.array([
            ax * dot + x * c + (-az * y + ay * z) * s,
            ay * dot + y * c + (az * x - ax * z) * s,
            az * dot + z * c + (-ay * x + ax * y) * s,
        ])  # fmt: skip
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
    v = vectors(v)
    one = _is_one(v)
    x, y, z = v.tolist() if one else (v[..., 0], v[..., 1], v[..., 2])
    if not vanishes(rx):
        y, z = y * cos(rx) - z * sin(rx), y * sin(rx) + z * cos(rx)
    if not vanishes(ry):
        x, z = x * cos(ry) + z * sin(ry), -x * sin(ry) + z * cos(ry)
    if not vanishes(rz):
        x, y = x * cos(rz) - y * sin(rz), x * sin(rz) + y * cos(rz)
    return np.array([x, y, z]) if one else np.stack([x, y, z], axis=-1)


def rotate_xyz_each(v: np.ndarray, angles: np.ndarray) -> np.ndarray:
    """As ``rotate_xyz`` by n triples of angles (n, 3), to the bit: vectors (n, m, 3) from (m, 3)."""
    x, y, z = (np.broadcast_to(v[:, i], (len(angles), len(v))) for i in range(3))
    (cx, cy, cz), (sx, sy, sz) = (function(angles).T[:, :, None] for function in (cos, sin))
    tx, ty, tz = angles.T[:, :, None] != 0.0
    y, z = np.where(tx, y * cx - z * sx, y), np.where(tx, y * sx + z * cx, z)
    x, z = np.where(ty, x * cy + z * sy, x), np.where(ty, -x * sy + z * cy, z)
    x, y = np.where(tz, x * cz - y * sz, x), np.where(tz, x * sz + y * cz, y)
    return np.stack([x, y, z], axis=-1)


def rotate_matrix(v: np.ndarray, matrix: np.ndarray) -> np.ndarray:
    """Rows of ``matrix`` (..., 3, 3) times vectors (..., 3)."""
    x, y, z = v[..., 0, None], v[..., 1, None], v[..., 2, None]
    return matrix[..., 0] * x + matrix[..., 1] * y + matrix[..., 2] * z
