"""One orientation of the crystal, a block of pixels: nearest reflections, and F_latt² for each crystal shape.

Each shape adds F_cell² F_latt² to SUM, from the rows F_CELL and DH, DK, DL.
"""

import math
from typing import NamedTuple

import numpy as np

from ..intrinsics import whole
from ..jit import leaf, part
from ..physics.grid import Grid, grid_of, place_of
from ..physics.photons import plus_square
from ..physics.scattering import miller_indices, nearest
from ..physics.shapes import gauss, round, square, tophat
from ..physics.shapes.metric import Spot, spot_of
from ..physics.shapes.square_single import HALVES, square_sqr_single, whole_of
from ..physics.shapes.table import CELL, GAUSS, ROUND, SQUARE, TOPHAT
from .rows import BLOCK, DH, DK, DL, F_CELL, PLACE, QX, QY, QZ, SUM


@leaf
def _reflections(work, grid, abc, looked_up, bounded):
    for i in range(BLOCK):
        h, k, l = miller_indices(abc, (work[QX + i], work[QY + i], work[QZ + i]))
        h0, k0, l0 = nearest(h), nearest(k), nearest(l)
        work[DH + i], work[DK + i], work[DL + i] = h - h0, k - k0, l - l0
        if looked_up:
            work[PLACE + i] = place_of(grid, h0, k0, l0, bounded)


@part
def reflections(work, grid, abc):
    """Distances to the nearest reflection."""
    _reflections(work, grid, abc, False, False)


@part
def reflections_inside(work, grid, abc):
    """Distances to the nearest reflection, and its index in the flat grid of F, which must hold all of them."""
    _reflections(work, grid, abc, True, False)


@part
def reflections_anywhere(work, grid, abc):
    """Distances to the nearest reflection, and its index in the flat grid of F; outside, that of the nearest border."""
    _reflections(work, grid, abc, True, True)


@part
def reach(work):
    """The q in the middle of the block, and the largest distance of any other q from it; NaN if any q is NaN."""
    middle = (work[QX + BLOCK // 2], work[QY + BLOCK // 2], work[QZ + BLOCK // 2])
    for i in range(BLOCK):
        r_sqr = (work[QX + i] - middle[0]) ** 2 + (work[QY + i] - middle[1]) ** 2 + (work[QZ + i] - middle[2]) ** 2
        work[DH + i], work[DK + i] = r_sqr, 0.0 * r_sqr
    # Pairwise reduction, which becomes vector instructions; a running maximum would not.
    half = BLOCK // 2
    while half > 0:
        for i in range(half):
            work[DH + i] = max(work[DH + i], work[DH + half + i])
            work[DK + i] += work[DK + half + i]
        half //= 2
    return middle, math.sqrt(work[DH]) + work[DK]


@part
def split_reflections(work, abc):
    """h, k, l as nearest reflection and distance, for ``square_single_inside`` and ``square_single_anywhere``."""
    for i in range(BLOCK):
        h, k, l = miller_indices(abc, (work[QX + i], work[QY + i], work[QZ + i]))
        work[DH + i], work[DK + i], work[DL + i] = h + HALVES, k + HALVES, l + HALVES


@leaf
def _whole(halves, row, i, lowest, highest, bounded):
    h0 = whole_of(halves[2 * (row + i) + 1])
    return min(max(h0, lowest), highest) if bounded else h0


@leaf
def _square_single(halves, index, grid, latt, na, nb, nc, bounded):
    h_stride, k_stride = np.int32(grid.h_stride), np.int32(grid.k_stride)
    h_low, k_low, l_low = np.int32(grid.h_low), np.int32(grid.k_low), np.int32(grid.l_low)
    h_high, k_high, l_high = np.int32(grid.h_high), np.int32(grid.k_high), np.int32(grid.l_high)
    origin = np.int32(h_low * h_stride + k_low * k_stride + l_low)
    na, nb, nc = np.int32(na), np.int32(nb), np.int32(nc)
    for i in range(BLOCK):
        h0 = _whole(halves, DH, i, h_low, h_high, bounded)
        k0 = _whole(halves, DK, i, k_low, k_high, bounded)
        l0 = _whole(halves, DL, i, l_low, l_high, bounded)
        index[i] = np.int32(h0 * h_stride + k0 * k_stride + l0 - origin)
        latt[i] = square_sqr_single(halves[2 * (DH + i)], halves[2 * (DK + i)], halves[2 * (DL + i)], na, nb, nc)


@part
def square_single_inside(halves, index, grid, latt, na, nb, nc):
    """F_latt² of ``square`` in float32, and the indices of the reflections in the flat grid, which must hold all."""
    _square_single(halves, index, grid, latt, na, nb, nc, False)


@part
def square_single_anywhere(halves, index, grid, latt, na, nb, nc):
    """As ``square_single_inside``; outside the grid, the index of the nearest border."""
    _square_single(halves, index, grid, latt, na, nb, nc, True)


@part
def add_single(work, latt):
    """Add F_cell² F_latt², with F_latt² from ``square_single_inside`` or ``_anywhere``, to SUM."""
    for i in range(BLOCK):
        work[SUM + i] += work[F_CELL + i] * work[F_CELL + i] * np.float64(latt[i])


class Spots(NamedTuple):
    """What the orientations of a crystal have in common."""

    settled_row: int
    shape: int  # in ``shapes.table``
    spot: Spot
    grid: Grid
    same_F: bool  # all reflections share one F
    interpolate: bool
    single: bool  # lattice factors in float32
    c_rounding: bool


@leaf
def spots_of(crystal, factors, quirks, single):
    """The spots of a plan."""
    spot = spot_of(crystal, quirks)
    same_F = factors.F.size == 8  # nothing but border
    na, nb, nc = spot.n_cells
    in_whole = na == whole(na) and nb == whole(nb) and nc == whole(nc)
    in_single = single and crystal.shape == SQUARE and not factors.interpolate and in_whole
    one_cell = crystal.shape == SQUARE and na == 1.0 and nb == 1.0 and nc == 1.0
    return Spots(
        crystal.settled_row, CELL if one_cell else crystal.shape, spot, grid_of(factors), same_F, factors.interpolate,
        in_single, quirks.c_rounding,
    )  # fmt: skip


# Only the numbers that a shape needs: each additional argument of a loop over 128 samples costs time.


class Edges(NamedTuple):
    """The fields of a ``Spot`` that the square shape uses."""

    n_cells: tuple[float, float, float]


class Ball(NamedTuple):
    """The fields of a ``Spot`` that the round shape uses."""

    n_cells: tuple[float, float, float]
    volume: float
    fudge: float


class Radius(NamedTuple):
    """The fields of a ``Spot`` that gauss and tophat use."""

    volume: float
    metric: tuple[float, ...]
    fudge: float


@part
def add_cell(work):
    """One unit cell."""
    for i in range(BLOCK):
        work[SUM + i] += work[F_CELL + i] * work[F_CELL + i]


@part
def add_square(work, spot):
    """A parallelepiped."""
    for i in range(BLOCK):
        F = work[F_CELL + i] * square.value(spot, work[DH + i], work[DK + i], work[DL + i])
        work[SUM + i] = plus_square(work[SUM + i], F)


@part
def add_round(work, spot):
    """A ball."""
    for i in range(BLOCK):
        F = work[F_CELL + i] * round.value(spot, work[DH + i], work[DK + i], work[DL + i])
        work[SUM + i] = plus_square(work[SUM + i], F)


@part
def add_round_of_c(work, spot):
    """A ball with the rounding of nanoBragg.c, in two loops, the first of which vectorizes."""
    for i in range(BLOCK):
        F = work[F_CELL + i] * round.far_value_of_c(spot, work[DH + i], work[DK + i], work[DL + i])
        work[SUM + i] = plus_square(work[SUM + i], F)
    for i in range(BLOCK):
        dh, dk, dl = work[DH + i], work[DK + i], work[DL + i]
        if round.is_near_of_c(spot, dh, dk, dl):
            work[SUM + i] = plus_square(work[SUM + i], work[F_CELL + i] * round.near_value_of_c(spot, dh, dk, dl))


@part
def add_gauss(work, spot):
    """A Gaussian spot."""
    for i in range(BLOCK):
        F = work[F_CELL + i] * gauss.value(spot, work[DH + i], work[DK + i], work[DL + i])
        work[SUM + i] = plus_square(work[SUM + i], F)


@part
def add_tophat(work, spot):
    """A spot of uniform brightness."""
    for i in range(BLOCK):
        F = work[F_CELL + i] * tophat.value(spot, work[DH + i], work[DK + i], work[DL + i])
        work[SUM + i] = plus_square(work[SUM + i], F)


@leaf
def add_shape(spots, work):
    """Add F_cell² F_latt² to SUM."""
    spot = spots.spot
    if spots.shape == CELL:
        add_cell(work)
    elif spots.shape == SQUARE:
        add_square(work, Edges(spot.n_cells))
    elif spots.shape == ROUND:
        ball = Ball(spot.n_cells, spot.volume, spot.fudge)
        if spots.c_rounding:
            add_round_of_c(work, ball)
        else:
            add_round(work, ball)
    elif spots.shape == GAUSS:
        add_gauss(work, Radius(spot.volume, spot.metric, spot.fudge))
    elif spots.shape == TOPHAT:
        add_tophat(work, Radius(spot.volume, spot.metric, spot.fudge))
    else:
        for i in range(BLOCK):
            work[SUM + i] = np.nan
