"""From cell or matrix to the lattice: real and reciprocal vectors as the crystal is mounted, before any phi.

Lengths are in Å until ``Lattice.real_m`` hands them to the plan.
"""

import math
from typing import NamedTuple

import numpy as np

from ..descriptions.crystal import Crystal
from ..units import DEGREES_PER_RADIAN, radians
from .dual import Number, at_most, cos, plain, scalar, sin, sqrt
from .rotations import cross, rotate_xyz, rotate_xyz_each


class Lattice(NamedTuple):
    """Rows of ``real`` are a, b, c in Å; rows of ``reciprocal`` are a*, b*, c* in 1/Å; the volumes are in Å³ and 1/Å³.

    The volume of a left-handed lattice is negative.
    """

    real: np.ndarray
    reciprocal: np.ndarray
    volume: Number
    reciprocal_volume: Number

    @property
    def real_m(self) -> np.ndarray:
        """(3, 3) a, b, c in m."""
        return 1e-10 * self.real

    @property
    def edges_m(self) -> tuple[float, float, float]:
        """Lengths of a, b, c in m, as nanoBragg.c rounds them: a number of cells can depend on their last bit."""
        a, b, c = map(plain, _lengths(self.real_m))
        return a, b, c

    @property
    def cell(self) -> tuple[float, ...]:
        """a b c alpha beta gamma of the lattice, Å and degrees."""
        return _parameters(self.real, *self.angle_functions)

    @property
    def reciprocal_cell(self) -> tuple[float, ...]:
        """a* b* c* alpha* beta* gamma*, 1/Å and degrees."""
        return _parameters(self.reciprocal, *self.reciprocal_angle_functions)

    @property
    def angle_functions(self) -> tuple[list[float], list[float]]:
        """Sines and cosines of alpha, beta, gamma, computed from different vectors: their squares may not add up to 1,
        since nanoBragg.c's vectors for a triclinic -cell are not exactly a lattice and its reciprocal."""
        return _sines_and_cosines(self.real, self.reciprocal, self.volume)

    @property
    def reciprocal_angle_functions(self) -> tuple[list[float], list[float]]:
        """Sines and cosines of alpha*, beta*, gamma*."""
        return _sines_and_cosines(self.reciprocal, self.real, self.reciprocal_volume)


def _lengths(vectors: np.ndarray) -> list[Number]:
    return [sqrt(x * x + y * y + z * z) for x, y, z in vectors.tolist()]


def _sines_and_cosines(vectors: np.ndarray, dual: np.ndarray, volume: Number) -> tuple[list[float], list[float]]:
    lengths, dual_lengths, rows = _lengths(vectors), _lengths(dual), vectors.tolist()
    sines, cosines = [], []
    for axis, (i, j) in enumerate(((1, 2), (0, 2), (0, 1))):
        sines.append(plain(dual_lengths[axis] * volume / lengths[i] / lengths[j]))
        product = rows[i][0] * rows[j][0] + rows[i][1] * rows[j][1] + rows[i][2] * rows[j][2]
        cosines.append(plain(product / lengths[i] / lengths[j]))
    return sines, cosines


def _parameters(vectors: np.ndarray, sines: list[float], cosines: list[float]) -> tuple[float, ...]:
    pairs = zip(sines, cosines, strict=True)
    angles = [math.atan2(min(max(s, -1.0), 1.0), min(c, 1.0)) * DEGREES_PER_RADIAN for s, c in pairs]
    return (*map(plain, _lengths(vectors)), *angles)


def cell_volume(cell: tuple[float, ...]) -> Number:
    """2abc √(sin σ sin(σ−α) sin(σ−β) sin(σ−γ)), σ = (α+β+γ)/2."""
    a, b, c = cell[:3]
    alpha, beta, gamma = (radians(angle) for angle in cell[3:])
    half = (alpha + beta + gamma) / 2
    skew = sin(half) * sin(half - alpha) * sin(half - beta) * sin(half - gamma)
    return 2.0 * a * b * c * sqrt(abs(skew))


def reciprocal_of_cell(cell: tuple[float, ...], stretched: bool = False) -> np.ndarray:
    """Rows a*, b*, c* in 1/Å with a* along x and b* in the xy plane.

    The third component of c* is 1/c; ``stretched``: |c*| V/(abc sin γ*), as in nanoBragg.c, equal to 1/c only for
    right angles.
    """
    a, b, c = cell[:3]
    alpha, beta, gamma = (radians(angle) for angle in cell[3:])
    volume = cell_volume(cell)
    a_star = b * c * sin(alpha) * (1.0 / volume)
    b_star = c * a * sin(beta) * (1.0 / volume)
    c_star = a * b * sin(gamma) * (1.0 / volume)
    sin_gamma_star = at_most(c * (1.0 / volume) / a_star / b_star, 1.0)
    cos_alpha_star = (cos(beta) * cos(gamma) - cos(alpha)) / (sin(beta) * sin(gamma))
    cos_beta_star = (cos(gamma) * cos(alpha) - cos(beta)) / (sin(gamma) * sin(alpha))
    cos_gamma_star = (cos(alpha) * cos(beta) - cos(gamma)) / (sin(alpha) * sin(beta))
    z = c_star * volume / (a * b * c * sin_gamma_star) if stretched else 1.0 / c
    return np.array([
        [a_star, 0.0, 0.0],
        [b_star * cos_gamma_star, b_star * sin_gamma_star, 0.0],
        [c_star * cos_beta_star, c_star * (cos_alpha_star - cos_beta_star * cos_gamma_star) / sin_gamma_star, z],
    ])  # fmt: skip


# Of the rows 0, 1, 2, those of which each cross product is taken.
_AFTER, _BEFORE = (1, 2, 0), (2, 0, 1)


def _crosses(u: np.ndarray) -> np.ndarray:
    """Rows u1 × u2, u2 × u0, u0 × u1."""
    return cross(u[..., _AFTER, :], u[..., _BEFORE, :])


def _unturned(crystal: Crystal, lambda0: float, stretched: bool) -> np.ndarray:
    """Rows a*, b*, c* in 1/Å before the misset."""
    if crystal.matrix is not None:
        return np.array(crystal.matrix).T * (1e-10 / lambda0)
    assert crystal.cell is not None
    return reciprocal_of_cell(crystal.cell, stretched)


def solve_lattice(crystal: Crystal, lambda0: float, misset: tuple[Number, Number, Number], stretched: bool) -> Lattice:
    """The lattice as mounted. ``misset`` in radians; ``lambda0``, the wavelength in m, scales a matrix to 1/Å.

    A matrix takes precedence over a cell. ``stretched``, as in nanoBragg.c: a cell, alone or with a matrix, sets the
    lengths of a, b, c, which leaves the angles of a triclinic cell slightly wrong.
    """
    reciprocal = rotate_xyz(_unturned(crystal, lambda0, stretched), *misset)
    crosses = _crosses(reciprocal)
    volume_star = scalar(np.dot(reciprocal[0], crosses[0]))
    if stretched and crystal.cell is not None:
        volume = cell_volume(crystal.cell)
        scales = [edge / volume / length for edge, length in zip(crystal.cell, _lengths(crosses), strict=False)]
        crosses = crosses * np.array(scales)[:, None]
        volume_star = 1.0 / volume
    volume = 1.0 / volume_star
    real = crosses * volume
    return Lattice(real, _crosses(real) * volume_star, volume, volume_star)


def solve_lattices(
    crystal: Crystal, lambda0: float, missets: np.ndarray, stretched: bool
) -> tuple[np.ndarray, np.ndarray]:
    """``real_m`` and ``reciprocal``, (n, 3, 3), of ``solve_lattice`` for n missets (n, 3) in radians, to the bit."""
    reciprocal = rotate_xyz_each(_unturned(crystal, lambda0, stretched), missets)
    crosses = _crosses(reciprocal)
    # One by one: the dot product of np.dot may round otherwise than that of an expression of arrays.
    volume_star = np.array([np.dot(one, other) for one, other in zip(reciprocal[:, 0], crosses[:, 0], strict=True)])
    if stretched and crystal.cell is not None:
        volume = cell_volume(crystal.cell)
        x, y, z = np.moveaxis(crosses, -1, 0)
        lengths = np.sqrt(x * x + y * y + z * z)
        edges = np.array(crystal.cell[:3])
        crosses = crosses * (edges / volume / lengths)[..., None]
        volume_star[:] = 1.0 / volume
    real = crosses * (1.0 / volume_star)[:, None, None]
    return 1e-10 * real, _crosses(real) * volume_star[:, None, None]
