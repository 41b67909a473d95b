"""Adjoint of ``lattice``, for one orientation: T = F_cell² F_latt² and its derivatives, for each crystal shape.

Each shape adds T to SUM, sets T_H, T_K, T_L to ∂T/∂hkl at fixed F_cell and LATT to F_latt², and adds to S_SHAPE the
derivatives w.r.t. its own numbers: Na, Nb, Nc for the square shape, those of ``shapes.metric`` for the others.
"""

from typing import NamedTuple

import numpy as np

from ..jit import leaf, part, total
from ..physics.scattering import miller_indices
from ..physics.shapes import gauss, round, tophat
from ..physics.shapes.metric import Quadric
from ..physics.shapes.square import ON_REFLECTION, grating_slopes, square_product
from ..physics.shapes.table import CELL, GAUSS, QUADRIC, ROUND, SQUARE, TOPHAT
from .rays_vjp import L_H, L_K, L_L, L_NA, L_NB, L_NC, LATT, S_Q, S_REAL, S_SHAPE, T_H, T_K, T_L, WEIGHTED_Q
from .rows import BLOCK, DH, DK, DL, F_CELL, QX, QY, QZ, SUM

# One axis at a time: a loop over all three would need more registers than there are.


@leaf
def _axis_slopes(rows, n, distance, ratio, by_delta, by_N):
    for i in range(BLOCK):
        rows[ratio + i], rows[by_delta + i], rows[by_N + i] = grating_slopes(n, rows[distance + i] + ON_REFLECTION)


@part
def add_square_slopes(rows, na, nb, nc):
    """A parallelepiped: the steps of ``square.value_and_slopes``, one loop each."""
    _axis_slopes(rows, na, DH, L_H, T_H, L_NA)
    _axis_slopes(rows, nb, DK, L_K, T_K, L_NB)
    _axis_slopes(rows, nc, DL, L_L, T_L, L_NC)
    for i in range(BLOCK):
        FL, latt_sqr, by_h, by_k, by_l = square_product(rows[L_H + i], rows[L_K + i], rows[L_L + i], rows[F_CELL + i])
        rows[LATT + i] = latt_sqr
        rows[SUM + i] += FL * FL
        rows[T_H + i] *= by_h
        rows[T_K + i] *= by_k
        rows[T_L + i] *= by_l
        rows[S_SHAPE + i] += by_h * rows[L_NA + i]
        rows[S_SHAPE + BLOCK + i] += by_k * rows[L_NB + i]
        rows[S_SHAPE + 2 * BLOCK + i] += by_l * rows[L_NC + i]


class Form(NamedTuple):
    """The fields of a ``Spot`` that the slopes of round, gauss and tophat use."""

    volume: float
    quadric: Quadric


@leaf
def _keep_slopes(rows, i, sample):
    """Write the result of a shape's ``value_and_slopes`` for one pixel to its rows."""
    T, latt_sqr, by_delta, shape = sample
    rows[LATT + i] = latt_sqr
    rows[SUM + i] += T
    rows[T_H + i], rows[T_K + i], rows[T_L + i] = by_delta
    rows[S_SHAPE + i] += shape[0]
    rows[S_SHAPE + BLOCK + i] += shape[1]
    rows[S_SHAPE + 2 * BLOCK + i] += shape[2]
    rows[S_SHAPE + 3 * BLOCK + i] += shape[3]
    rows[S_SHAPE + 4 * BLOCK + i] += shape[4]
    rows[S_SHAPE + 5 * BLOCK + i] += shape[5]


@part
def add_round_slopes(rows, spot):
    """A ball."""
    for i in range(BLOCK):
        dh, dk, dl = rows[DH + i], rows[DK + i], rows[DL + i]
        _keep_slopes(rows, i, round.value_and_slopes(spot, dh, dk, dl, rows[F_CELL + i]))


@part
def add_gauss_slopes(rows, spot):
    """A Gaussian spot."""
    for i in range(BLOCK):
        dh, dk, dl = rows[DH + i], rows[DK + i], rows[DL + i]
        _keep_slopes(rows, i, gauss.value_and_slopes(spot, dh, dk, dl, rows[F_CELL + i]))


@part
def add_tophat_slopes(rows, spot):
    """A spot of uniform brightness: all slopes of F_latt are 0."""
    for i in range(BLOCK):
        dh, dk, dl = rows[DH + i], rows[DK + i], rows[DL + i]
        _keep_slopes(rows, i, tophat.value_and_slopes(spot, dh, dk, dl, rows[F_CELL + i]))


@leaf
def add_shape_slopes(spots, rows):
    """Add T to SUM and set its derivatives, for the plan's shape."""
    spot = spots.spot
    form = Form(spot.volume, spot.quadric)
    if spots.shape == SQUARE or spots.shape == CELL:
        na, nb, nc = spot.n_cells
        add_square_slopes(rows, na, nb, nc)
    elif spots.shape == ROUND:
        add_round_slopes(rows, form)
    elif spots.shape == GAUSS:
        add_gauss_slopes(rows, form)
    elif spots.shape == TOPHAT:
        add_tophat_slopes(rows, form)
    else:
        for i in range(BLOCK):
            rows[SUM + i] = np.nan


@leaf
def n_shape(spots):
    """The number of differentiable numbers of the shape."""
    return 6 if QUADRIC[spots.shape] else 3


@part
def add_by_q(rows, abc):
    """Add the contribution of one orientation, T_H a + T_K b + T_L c, to S_Q."""
    for i in range(BLOCK):
        by_h, by_k, by_l = rows[T_H + i], rows[T_K + i], rows[T_L + i]
        rows[S_Q + i] += by_h * abc[0] + by_k * abc[3] + by_l * abc[6]
        rows[S_Q + BLOCK + i] += by_h * abc[1] + by_k * abc[4] + by_l * abc[7]
        rows[S_Q + 2 * BLOCK + i] += by_h * abc[2] + by_k * abc[5] + by_l * abc[8]


@total
def orientation_gradient(rows):
    """dL w.r.t. a, b, c (nine numbers) of one orientation: Σ T_H q, Σ T_K q, Σ T_L q, with q from WEIGHTED_Q."""
    a0, a1, a2, b0, b1, b2, c0, c1, c2 = 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0
    for i in range(BLOCK):
        by_h, by_k, by_l = rows[T_H + i], rows[T_K + i], rows[T_L + i]
        x, y, z = rows[WEIGHTED_Q + i], rows[WEIGHTED_Q + BLOCK + i], rows[WEIGHTED_Q + 2 * BLOCK + i]
        a0, a1, a2 = a0 + by_h * x, a1 + by_h * y, a2 + by_h * z
        b0, b1, b2 = b0 + by_k * x, b1 + by_k * y, b2 + by_k * z
        c0, c1, c2 = c0 + by_l * x, c1 + by_l * y, c2 + by_l * z
    return a0, a1, a2, b0, b1, b2, c0, c1, c2


@part
def add_by_real(rows, turn):
    """Add to S_REAL, for one orientation, dS w.r.t. a, b, c before the rotation matrix ``turn`` (9,) is applied."""
    for i in range(BLOCK):
        x, y, z = rows[QX + i], rows[QY + i], rows[QZ + i]
        # h = (R a)·q = a·(Rᵀ q): q is rotated back into the frame of the crystal.
        qx = turn[0] * x + turn[3] * y + turn[6] * z
        qy = turn[1] * x + turn[4] * y + turn[7] * z
        qz = turn[2] * x + turn[5] * y + turn[8] * z
        by_h, by_k, by_l = rows[T_H + i], rows[T_K + i], rows[T_L + i]
        rows[S_REAL + i] += by_h * qx
        rows[S_REAL + BLOCK + i] += by_h * qy
        rows[S_REAL + 2 * BLOCK + i] += by_h * qz
        rows[S_REAL + 3 * BLOCK + i] += by_k * qx
        rows[S_REAL + 4 * BLOCK + i] += by_k * qy
        rows[S_REAL + 5 * BLOCK + i] += by_k * qz
        rows[S_REAL + 6 * BLOCK + i] += by_l * qx
        rows[S_REAL + 7 * BLOCK + i] += by_l * qy
        rows[S_REAL + 8 * BLOCK + i] += by_l * qz


@part
def add_by_turning(rows, tangent, sums, at):
    """Add to ``sums``, from index ``at`` on, dS along ``tangent`` (9,), a direction of a, b, c of this orientation."""
    for i in range(BLOCK):
        h, k, l = miller_indices(tangent, (rows[QX + i], rows[QY + i], rows[QZ + i]))
        sums[np.uint64(at) + np.uint64(i)] += rows[T_H + i] * h + rows[T_K + i] * k + rows[T_L + i] * l
