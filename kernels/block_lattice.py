"""One orientation of the crystal, a block of pixels: nearest reflections, and F_latt² by the shape of the crystal.

Each shape adds F_cell² F_latt² to SUM, with the F_cell that stands ready in its row.
"""

import math

import numpy as np

from .block import BLOCK, DH, DK, DL, F_CELL, PLACE, QX, QY, QZ, SUM
from .jit import leaf, part
from .lattice import ROUND_SCALE, ball_of_c, nearest, radius_sqr
from .pixel import miller_indices
from .sample import (
    HALVES,
    ball_factor,
    gauss_factor,
    is_near_of_c,
    metric_radius_sqr,
    place_of,
    plus_square,
    scaled_radius_sqr,
    square_factor,
    square_sqr_single,
    tophat_factor,
    whole_of,
)
from .vec3 import norm


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
    """Distances to the nearest reflection, and its place in the grid of F, which holds all of them."""
    _reflections(work, grid, abc, True, False)


@part
def reflections_anywhere(work, grid, abc):
    """Distances to the nearest reflection, and its place in the grid of F, or that of the border nearest to it."""
    _reflections(work, grid, abc, True, True)


@part
def reach(work):
    """The q in the middle of the block, and the distance of the farthest from it; nan if any q is."""
    middle = (work[QX + BLOCK // 2], work[QY + BLOCK // 2], work[QZ + BLOCK // 2])
    for i in range(BLOCK):
        r_sqr = (work[QX + i] - middle[0]) ** 2 + (work[QY + i] - middle[1]) ** 2 + (work[QZ + i] - middle[2]) ** 2
        work[DH + i], work[DK + i] = r_sqr, 0.0 * r_sqr
    # Halved again and again, each time in vector instructions, which one running maximum would not become.
    half = BLOCK // 2
    while half > 0:
        for i in range(half):
            work[DH + i] = max(work[DH + i], work[DH + half + i])
            work[DK + i] += work[DK + half + i]
        half //= 2
    return middle, math.sqrt(work[DH]) + work[DK]


@leaf
def _axis_inside(h, spread, lowest, highest):
    return h - spread > lowest and h + spread < highest


@leaf
def spreads(abc, radius):
    """How far from those in the middle of a block the reflections of q within ``radius`` of it can be.

    The same for all orientations, whose edges are equally long. A nearest integer is half away at most; a little more
    for rounding.
    """
    return (
        radius * norm((abc[0], abc[1], abc[2])) + 0.51,
        radius * norm((abc[3], abc[4], abc[5])) + 0.51,
        radius * norm((abc[6], abc[7], abc[8])) + 0.51,
    )


@leaf
def all_inside(grid, abc, middle, spread):
    """Whether every reflection within ``spread`` of those in the ``middle`` stands in the grid."""
    h, k, l = miller_indices(abc, middle)
    return (
        _axis_inside(h, spread[0], grid.h_low, grid.h_high)
        and _axis_inside(k, spread[1], grid.k_low, grid.k_high)
        and _axis_inside(l, spread[2], grid.l_low, grid.l_high)
    )


@part
def single_cell(work):
    """F_latt = 1 of one unit cell."""
    for i in range(BLOCK):
        work[SUM + i] += work[F_CELL + i] * work[F_CELL + i]


@part
def square(work, na, nb, nc):
    """A parallelepiped."""
    for i in range(BLOCK):
        F = work[F_CELL + i] * square_factor(work[DH + i], work[DK + i], work[DL + i], na, nb, nc)
        work[SUM + i] = plus_square(work[SUM + i], F)


@part
def split_reflections(work, abc):
    """h, k, l as nearest reflection and distance, for ``square_single``."""
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
    """F_latt² of ``square`` in float32, and the places of the reflections in the grid, which must hold all of them."""
    _square_single(halves, index, grid, latt, na, nb, nc, False)


@part
def square_single_anywhere(halves, index, grid, latt, na, nb, nc):
    """As ``square_single_inside``; outside the grid, the place of the border nearest to the reflection."""
    _square_single(halves, index, grid, latt, na, nb, nc, True)


@part
def add_single(work, latt):
    """F_cell² F_latt² of ``square_single``."""
    for i in range(BLOCK):
        work[SUM + i] += work[F_CELL + i] * work[F_CELL + i] * np.float64(latt[i])


@leaf
def _t_sqr(work, i, na, nb, nc, fudge):
    return scaled_radius_sqr(work[DH + i], work[DK + i], work[DL + i], na, nb, nc, fudge)


@part
def ball(work, na, nb, nc, fudge, c_parity):
    """A ball; c-parity: without what ``ball_of_c_near`` adds."""
    volume = na * nb * nc
    for i in range(BLOCK):
        F = work[F_CELL + i] * ball_factor(_t_sqr(work, i, na, nb, nc, fudge), volume, c_parity)
        work[SUM + i] = plus_square(work[SUM + i], F)


@part
def ball_of_c_near(work, na, nb, nc, fudge):
    """``ball`` near the reflections, of c-parity."""
    scale = na * nb * nc * ROUND_SCALE
    for i in range(BLOCK):
        if is_near_of_c(_t_sqr(work, i, na, nb, nc, fudge)):
            dh, dk, dl = work[DH + i], work[DK + i], work[DL + i]
            x = math.pi * math.sqrt(radius_sqr(na, nb, nc, dh, dk, dl) * fudge)
            work[SUM + i] = plus_square(work[SUM + i], work[F_CELL + i] * (scale * ball_of_c(x)))


@leaf
def _r_sqr(work, i, metric):
    return metric_radius_sqr(metric, work[DH + i], work[DK + i], work[DL + i])


@part
def gauss(work, volume, metric, fudge):
    """A Gaussian spot."""
    for i in range(BLOCK):
        F = work[F_CELL + i] * gauss_factor(_r_sqr(work, i, metric), volume, fudge)
        work[SUM + i] = plus_square(work[SUM + i], F)


@part
def tophat(work, volume, metric, fudge):
    """A spot of equal brightness everywhere."""
    for i in range(BLOCK):
        F = work[F_CELL + i] * tophat_factor(_r_sqr(work, i, metric), volume, fudge)
        work[SUM + i] = plus_square(work[SUM + i], F)
