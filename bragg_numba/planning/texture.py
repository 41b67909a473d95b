"""Mosaic domains of a crystal with a texture, Gaussian or uniform, which turns with it.

Domain i is the crystal as mounted turned by Exp(v_i), v_i = E L z_i: E the frame of the crystal, L from its spreads
(``descriptions.mosaicity``), z_i the deviates drawn here or given. They do not depend on E and L, so that derivatives
of an image by these are exact. Exp(v) is the rotation by |v| about v.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np

from ..descriptions.crystal import Crystal
from ..descriptions.mosaicity import factor_of
from ..units import radians
from .dual import sqrt, transformed
from .rotations import cross, rotate_axis, rotate_matrix

# Every random choice has a key of its own, so that none depends on how many numbers another has drawn.
_DOMAINS, _REPLICAS = 1, 2

# Coordinates of a Sobol point: 0 to 2 are the rotation. The others are kept for properties that may vary between
# domains later (size, strain): the number of coordinates decides all points.
_COORDINATES = 10
_BITS = 30

# From this number of domains on their deviates are made to have exactly the covariance of their distribution; fewer
# have no covariance of full rank to begin with.
WHITENED = 5

# Variance along each axis of a ball of radius 1.
_OF_BALL = 0.2

# Rows of Sobol points drawn at once, a power of two.
_ROWS = 2**16

# Below this angle in radians coefficients are sums of their series, which closed forms lose to cancellation.
_SMALL = 0.5


class Texture(NamedTuple):
    """``deviates`` z (n, 3), ``factor`` L (3, 3) in radians, ``rotations`` Exp(L z) (n, 3, 3), in the crystal's frame.

    The factor may hold Duals: then ``rotations`` are those of its values.
    """

    deviates: np.ndarray
    factor: np.ndarray
    rotations: np.ndarray


def _generator(seed: int, purpose: int) -> np.random.SeedSequence:
    # Seeds may be negative, as nanoBragg.c's are.
    return np.random.SeedSequence(seed % 2**64, spawn_key=(purpose, 0))


def replica_seeds(seed: int, n: int) -> list[int]:
    """Seeds of n independent draws of the domains of a crystal with that seed."""
    return [int(one) for one in _generator(seed, _REPLICAS).generate_state(n)]


def _uniform(sampling: str, seed: int, count: int) -> np.ndarray:
    """(count, 3) numbers strictly between 0 and 1."""
    generator = np.random.default_rng(_generator(seed, _DOMAINS))
    if sampling == "random":
        return np.maximum(generator.random((count, 3)), 2.0**-54)
    from scipy.stats import qmc  # takes long to import, and few runs need it

    points = qmc.Sobol(_COORDINATES, scramble=True, bits=_BITS, seed=generator)
    parts = [points.random(min(2 ** (count - 1).bit_length(), _ROWS))[:, :3]]
    while sum(map(len, parts)) < count:
        parts.append(points.random(_ROWS)[:, :3])
    # The middle of a point's interval: 0 would be infinitely far out.
    return np.concatenate(parts)[:count] + 0.5 ** (_BITS + 1)


def _gauss(uniform: np.ndarray) -> np.ndarray:
    from scipy.special import ndtri

    return np.asarray(ndtri(uniform))


def _ball(uniform: np.ndarray) -> np.ndarray:
    """Directions by equal areas, and radii whose third power is uniform."""
    along, around = 1.0 - 2.0 * uniform[:, 0], 2.0 * np.pi * uniform[:, 1]
    across = np.sqrt(1.0 - along * along)
    direction = np.column_stack([across * np.cos(around), across * np.sin(around), along])
    return direction * np.cbrt(uniform[:, 2])[:, None]


# The deviates of each distribution, from uniform numbers, and their variance along each axis.
_DEVIATES: dict[str, tuple[Callable[[np.ndarray], np.ndarray], float]] = {
    "gauss": (_gauss, 1.0),
    "ball": (_ball, _OF_BALL),
}


def balanced(deviates: np.ndarray, variance: float) -> np.ndarray:
    """Deviates (n, 3) with the mean 0 and, from 5 on, the covariance ``variance`` times 1: moved as little as possible.

    Without this few domains turn the crystal as a whole, and spread it more along some axes than along others.
    """
    centred = deviates - deviates.mean(axis=0)
    if len(centred) < WHITENED:
        return centred
    covariance = centred.T @ centred / len(centred)
    values, vectors = np.linalg.eigh(covariance)
    return np.asarray(centred @ (vectors * np.sqrt(variance / values)) @ vectors.T)


def draw_deviates(distribution: str, sampling: str, seed: int, count: int) -> np.ndarray:
    """The deviates z (count, 3) of gauss (σ 1 about every axis) or ball (|z| at most 1), balanced.

    ``sampling``: "sobol", the first points of a scrambled sequence, or "random". One domain is the crystal itself.
    """
    make, variance = _DEVIATES[distribution]
    deviates = balanced(make(_uniform(sampling, seed, count)), variance)
    if distribution == "ball":
        deviates /= max(1.0, float(np.sqrt(np.square(deviates).sum(axis=1).max())))
    return deviates


def factor_radians(crystal: Crystal) -> np.ndarray:
    """L (3, 3) in radians; the crystal may hold Duals."""
    l11, l21, l22, l31, l32, l33 = (radians(number) for number in factor_of(crystal))
    return np.array([[l11, 0.0, 0.0], [l21, l22, 0.0], [l31, l32, l33]])


def texture_of(crystal: Crystal, deviates: np.ndarray) -> Texture:
    """The texture of a crystal with these deviates."""
    factor = factor_radians(crystal)
    return Texture(deviates, factor, exponential(rotate_matrix(deviates, factor)))


def _length(vectors: np.ndarray) -> np.ndarray:
    x, y, z = vectors[..., :1], vectors[..., 1:2], vectors[..., 2:]
    return np.asarray(sqrt(x * x + y * y + z * z))


def crystal_frame(real: np.ndarray) -> np.ndarray:
    """(..., 3, 3), columns e1 along a, e2 = e3 × e1, e3 along c*, of lattices with rows a, b, c. They may be Duals."""
    a, b, c = real[..., 0, :], real[..., 1, :], real[..., 2, :]
    normal = cross(a, b)
    e1, e3 = a / _length(a), normal / _length(normal)
    # Of a left-handed lattice c* is against a × b.
    along = normal[..., :1] * c[..., :1] + normal[..., 1:2] * c[..., 1:2] + normal[..., 2:] * c[..., 2:]
    e3 = e3 * np.where(along < 0.0, -1.0, 1.0)
    return np.stack([e1, cross(e3, e1), e3], axis=-1)


def rotation_vectors(real: np.ndarray, texture: Texture) -> np.ndarray:
    """v (n, 3) in radians, in the laboratory, of the domains of the crystal as mounted, rows a, b, c of ``real``."""
    return transformed(texture.deviates, np.dot(crystal_frame(real), texture.factor))


def _series(squared: np.ndarray, first: int) -> np.ndarray:
    """Σ (−θ²)^k / (first + 2k)!, to double precision for θ below ½."""
    total, term = np.zeros_like(squared), np.ones_like(squared)
    for i in range(2, first + 1):
        term = term / i
    for k in range(7):
        total = total + term
        term = -term * squared / ((first + 2 * k + 1) * (first + 2 * k + 2))
    return total


def _coefficients(v: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """sin θ/θ, (1 − cos θ)/θ² and (θ − sin θ)/θ³ of the lengths θ of vectors (n, 3), each (n, 1, 1)."""
    squared = np.square(v).sum(axis=-1)
    small = squared < _SMALL**2
    angle = np.sqrt(np.where(small, 1.0, squared))
    near, half = np.where(small, squared, 0.0), np.sin(angle / 2.0) / angle
    pairs = (
        (_series(near, 1), np.sin(angle) / angle),
        (_series(near, 2), 2.0 * half * half),
        (_series(near, 3), (angle - np.sin(angle)) / (angle * angle * angle)),
    )
    first, second, third = (np.where(small, series, closed)[:, None, None] for series, closed in pairs)
    return first, second, third


def _skew(v: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """[v]× and its square, (n, 3, 3) each, of vectors (n, 3)."""
    x, y, z = v.T
    zero = np.zeros(len(v))
    skew = np.moveaxis(np.array([[zero, -z, y], [z, zero, -x], [-y, x, zero]]), -1, 0)
    square = v[:, :, None] * v[:, None, :] - np.square(v).sum(axis=1)[:, None, None] * np.eye(3)
    return skew, square


def exponential(v: np.ndarray) -> np.ndarray:
    """Exp(v) (n, 3, 3), rotations by |v| about v, of vectors (n, 3) in radians (Rodrigues' formula)."""
    (first, second, _), (skew, square) = _coefficients(v), _skew(v)
    return np.asarray(np.eye(3) + first * skew + second * square)


def left_jacobians(v: np.ndarray) -> np.ndarray:
    """J (n, 3, 3) of SO(3): Exp(v + dv) = Exp(J dv) Exp(v) to first order (Chirikjian, Stochastic Models, vol. 2)."""
    (_, second, third), (skew, square) = _coefficients(v), _skew(v)
    return np.asarray(np.eye(3) + second * skew + third * square)


def textured_table(real: np.ndarray, spindle: np.ndarray, angles: np.ndarray, texture: Texture) -> np.ndarray:
    """(..., n_angles, n_domains, 3, 3): rows a, b, c of each domain, turned with the crystal about the spindle.

    ``real`` (..., 3, 3). Operations are those on one lattice alone, so that tables of many have the same bits.
    """
    frame = crystal_frame(real)[..., None, :, :]
    inside = rotate_matrix(real, frame.swapaxes(-1, -2))
    domains = rotate_matrix(inside[..., None, :, :], texture.rotations[:, None])
    mounted = rotate_matrix(domains, frame[..., None, :, :])
    table = np.repeat(mounted[..., None, :, :, :], len(angles), axis=-4)
    # A rotation by exactly 0 would only add rounding errors.
    turns = np.flatnonzero(angles)
    if len(turns):
        table[..., turns, :, :, :] = rotate_axis(mounted[..., None, :, :, :], spindle, angles[turns, None, None])
    return table


def is_mosaic(crystal: Any) -> bool:
    """Whether any number of the factor is above 0."""
    return any(factor_of(crystal))
