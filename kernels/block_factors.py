"""One orientation of the crystal, a block of pixels: F_cell of each."""

import numpy as np

from .block import BLOCK, F_CELL, LIVE, OUT, PLACE, QX, QY, QZ
from .jit import leaf, part, series
from .pixel import miller_indices
from .rounding import floor
from .sample import place_in_grid
from .structure_factor import axis_in_range, lagrange_weights

# Unsigned, as indices that need no test for counting from the end.
_1, _2, _3 = np.uint64(1), np.uint64(2), np.uint64(3)


@part
def same_for_all(work, F):
    """Every reflection has the same F."""
    for i in range(BLOCK):
        work[F_CELL + i] = F


@part
def look_up(work, halves, F):
    """F of the reflections at PLACE; ``F`` is the grid as one flat array, ``halves`` is ``work`` as int32."""
    for i in range(BLOCK):
        work[F_CELL + i] = F[np.uint32(halves[2 * (PLACE + i)])]


@part
def look_up_single(work, index, F):
    """F of the reflections at ``index``."""
    for i in range(BLOCK):
        work[F_CELL + i] = F[np.uint32(index[i])]


@series
def _add_line(sums, w, F, at):
    """Add w times four neighbours along l."""
    a, b, c, d = sums
    return a + w * F[at], b + w * F[at + _1], c + w * F[at + _2], d + w * F[at + _3]


@series
def _add_plane(sums, w, wk, F, at, stride):
    """Add w times four lines of neighbours along k, weighted by ``wk``."""
    sums = _add_line(sums, w * wk[0], F, at)
    sums = _add_line(sums, w * wk[1], F, at + stride)
    sums = _add_line(sums, w * wk[2], F, at + _2 * stride)
    return _add_line(sums, w * wk[3], F, at + _3 * stride)


@series
def tricubic(grid, F, h, k, l):
    """``structure_factor.tricubic_F`` on the flat grid: the four sums along l are one vector, combined at the end."""
    h_floor, k_floor, l_floor = floor(h), floor(k), floor(l)
    wh, wk, wl = lagrange_weights(h - h_floor), lagrange_weights(k - k_floor), lagrange_weights(l - l_floor)
    # The first of the 64 is one down on each axis.
    at = np.uint64(place_in_grid(grid, h_floor - 1.0, k_floor - 1.0, l_floor - 1.0) - 2.0**52)
    h_stride, k_stride = np.uint64(grid.h_stride), np.uint64(grid.k_stride)
    sums = _add_plane((0.0, 0.0, 0.0, 0.0), wh[0], wk, F, at, k_stride)
    sums = _add_plane(sums, wh[1], wk, F, at + h_stride, k_stride)
    sums = _add_plane(sums, wh[2], wk, F, at + _2 * h_stride, k_stride)
    sums = _add_plane(sums, wh[3], wk, F, at + _3 * h_stride, k_stride)
    return (sums[0] * wl[0] + sums[1] * wl[1]) + (sums[2] * wl[2] + sums[3] * wl[3])


@leaf
def in_range(grid, h, k, l):
    """``structure_factor.can_interpolate`` on the flat grid, whose border does not count."""
    return (
        axis_in_range(h, grid.h_low + 1.0, grid.h_high - grid.h_low - 1.0)
        and axis_in_range(k, grid.k_low + 1.0, grid.k_high - grid.k_low - 1.0)
        and axis_in_range(l, grid.l_low + 1.0, grid.l_high - grid.l_low - 1.0)
    )


@part
def interpolate(work, halves, abc, grid, F):
    """F by tricubic interpolation, or at PLACE where that is out of range, which OUT tells of live pixels.

    (nanoBragg.c also skips samples of F_latt 0. Those are left to the reference kernel to see.)
    """
    for i in range(BLOCK):
        h, k, l = miller_indices(abc, (work[QX + i], work[QY + i], work[QZ + i]))
        if in_range(grid, h, k, l):
            work[F_CELL + i] = tricubic(grid, F, h, k, l)
        else:
            work[F_CELL + i] = F[np.uint32(halves[2 * (PLACE + i)])]
            if work[LIVE + i] != 0.0:
                work[OUT + i] = 1.0
