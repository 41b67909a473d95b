"""One orientation of the crystal, a block of pixels: F_cell of each, and the sum of F_cell² F_latt²."""

import numpy as np

from .arguments import GAUSS
from .block import BLOCK, LATT, LIVE, OUT, QX, QY, QZ, SUM
from .block_lattice import number_in_grid
from .jit import leaf, part, series
from .pixel import miller_indices
from .structure_factor import axis_in_range, lagrange_weights

# Unsigned, as indices that need no test for counting from the end.
_1, _2, _3 = np.uint64(1), np.uint64(2), np.uint64(3)


@part
def add_same(work, F):
    """Every reflection has the same F."""
    for i in range(BLOCK):
        work[SUM + i] += F * F * work[LATT + i]


@part
def add_looked_up(work, index, F):
    """F of the nearest reflection, ``F`` being the grid as one flat array."""
    for i in range(BLOCK):
        value = F[np.uint32(index[i])]
        work[SUM + i] += value * value * work[LATT + i]


@part
def add_looked_up_single(work, index, latt, F):
    """As ``add_looked_up``, for the lattice factors of ``square_single``."""
    for i in range(BLOCK):
        value = F[np.uint32(index[i])]
        work[SUM + i] += value * value * np.float64(latt[i])


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
def _tricubic(grid, F, h, k, l):
    """``structure_factor.tricubic_F`` on the flat grid: the four sums along l are one vector, combined at the end."""
    h_floor, k_floor, l_floor = np.floor(h), np.floor(k), np.floor(l)
    wh, wk, wl = lagrange_weights(h - h_floor), lagrange_weights(k - k_floor), lagrange_weights(l - l_floor)
    # The first of the 64 is one down on each axis.
    at = np.uint64(number_in_grid(grid, h_floor - 1.0, k_floor - 1.0, l_floor - 1.0))
    h_stride, k_stride = np.uint64(grid.h_stride), np.uint64(grid.k_stride)
    sums = _add_plane((0.0, 0.0, 0.0, 0.0), wh[0], wk, F, at, k_stride)
    sums = _add_plane(sums, wh[1], wk, F, at + h_stride, k_stride)
    sums = _add_plane(sums, wh[2], wk, F, at + _2 * h_stride, k_stride)
    sums = _add_plane(sums, wh[3], wk, F, at + _3 * h_stride, k_stride)
    return (sums[0] * wl[0] + sums[1] * wl[1]) + (sums[2] * wl[2] + sums[3] * wl[3])


@leaf
def _in_range(grid, h, k, l):
    """``structure_factor.can_interpolate`` on the flat grid, whose border does not count."""
    return (
        axis_in_range(h, grid.h_low + 1.0, grid.h_high - grid.h_low - 1.0)
        and axis_in_range(k, grid.k_low + 1.0, grid.k_high - grid.k_low - 1.0)
        and axis_in_range(l, grid.l_low + 1.0, grid.l_high - grid.l_low - 1.0)
    )


@part
def add_interpolated(work, index, abc, grid, F, shape):
    """F by tricubic interpolation, or of the nearest reflection where that is out of range, which OUT tells.

    A sample that nanoBragg.c skips, being culled or of F_latt 0, tells nothing. (F_latt² of a Gaussian is 0 long before
    F_latt is: there it is left to the reference kernel to see.)
    """
    for i in range(BLOCK):
        h, k, l = miller_indices(abc, (work[QX + i], work[QY + i], work[QZ + i]))
        if _in_range(grid, h, k, l):
            value = _tricubic(grid, F, h, k, l)
        else:
            value = F[np.uint32(index[i])]
            if work[LIVE + i] != 0.0 and (work[LATT + i] != 0.0 or shape == GAUSS):
                work[OUT + i] = 1.0
        work[SUM + i] += value * value * work[LATT + i]
