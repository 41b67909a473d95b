"""Index of a reflection in the flat array of F."""

from typing import NamedTuple

from ..jit import leaf, series


class Grid(NamedTuple):
    """Bounds and strides of the flat array of F, border included. Integers, kept as float64."""

    h_low: float
    h_high: float
    k_low: float
    k_high: float
    l_low: float
    l_high: float
    h_stride: float
    k_stride: float
    origin: float


@leaf
def grid_of(factors):
    """The grid of the plan's structure factors."""
    n_h, n_k, n_l = factors.F.shape[0], factors.F.shape[1], factors.F.shape[2]
    h_low, k_low, l_low = factors.h_min - 1.0, factors.k_min - 1.0, factors.l_min - 1.0
    h_stride, k_stride = float(n_k * n_l), float(n_l)
    return Grid(
        h_low, h_low + n_h - 1.0, k_low, k_low + n_k - 1.0, l_low, l_low + n_l - 1.0, h_stride, k_stride,
        2.0**52 - (h_low * h_stride + k_low * k_stride + l_low),
    )  # fmt: skip


@leaf
def held(h0, lowest, highest):
    """h0 clamped to its bounds; the lowest for NaN."""
    h0 = h0 if h0 > lowest else lowest
    return h0 if h0 < highest else highest


@series
def place_in_grid(grid, h0, k0, l0):
    """Flat index of a reflection of the grid, plus 2^52: a float64 whose lower half is the index."""
    return h0 * grid.h_stride + (k0 * grid.k_stride + (l0 + grid.origin))


@leaf
def place_of(grid, h0, k0, l0, bounded):
    """``place_in_grid``; with ``bounded``, reflections outside the grid get the index of the nearest border."""
    if bounded:
        h0 = held(h0, grid.h_low, grid.h_high)
        k0 = held(k0, grid.k_low, grid.k_high)
        l0 = held(l0, grid.l_low, grid.l_high)
    return place_in_grid(grid, h0, k0, l0)
