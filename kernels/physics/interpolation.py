"""F_cell between reflections and its slopes: 4-point Lagrange interpolation along l, k, h (polin3() of nanoBragg.c)."""

import numpy as np

from ..intrinsics import floor
from ..jit import leaf, series
from .grid import place_in_grid

# Unsigned indices need no test for negative values, which count from the end.
_1, _2, _3 = np.uint64(1), np.uint64(2), np.uint64(3)


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


@leaf
def corner(grid, h_floor, k_floor, l_floor):
    """Flat index of the first of the 64 neighbours, which is at floor − 1 on each axis."""
    return np.uint64(place_in_grid(grid, h_floor - 1.0, k_floor - 1.0, l_floor - 1.0) - 2.0**52)


@leaf
def neighbours(grid, h, k, l):
    """Flat index of the first of the 64 neighbours of h, k, l, and their weights (4,) along each axis."""
    h_floor, k_floor, l_floor = floor(h), floor(k), floor(l)
    wh, wk, wl = lagrange_weights(h - h_floor), lagrange_weights(k - k_floor), lagrange_weights(l - l_floor)
    return corner(grid, h_floor, k_floor, l_floor), wh, wk, wl


@series
def tricubic(grid, F, h, k, l):
    """``reference.structure_factor.tricubic_F`` on the flat grid; the four partial sums along l form one vector."""
    at, wh, wk, wl = neighbours(grid, h, k, l)
    h_stride, k_stride = np.uint64(grid.h_stride), np.uint64(grid.k_stride)
    sums = _add_plane((0.0, 0.0, 0.0, 0.0), wh[0], wk, F, at, k_stride)
    sums = _add_plane(sums, wh[1], wk, F, at + h_stride, k_stride)
    sums = _add_plane(sums, wh[2], wk, F, at + _2 * h_stride, k_stride)
    sums = _add_plane(sums, wh[3], wk, F, at + _3 * h_stride, k_stride)
    return (sums[0] * wl[0] + sums[1] * wl[1]) + (sums[2] * wl[2] + sums[3] * wl[3])


@leaf
def in_range(grid, h, k, l):
    """``reference.structure_factor.can_interpolate`` on the flat grid, without its border."""
    return (
        axis_in_range(h, grid.h_low + 1.0, grid.h_high - grid.h_low - 1.0)
        and axis_in_range(k, grid.k_low + 1.0, grid.k_high - grid.k_low - 1.0)
        and axis_in_range(l, grid.l_low + 1.0, grid.l_high - grid.l_low - 1.0)
    )


@series
def _lines(w, F, at, stride):
    """Weighted sum of four lines along l, ``stride`` apart, at each of four neighbours."""
    s0, s1, s2, s3 = 0.0, 0.0, 0.0, 0.0
    for j in range(4):
        line = at + np.uint64(j) * stride
        s0, s1, s2, s3 = (
            s0 + w[j] * F[line],
            s1 + w[j] * F[line + _1],
            s2 + w[j] * F[line + _2],
            s3 + w[j] * F[line + _3],
        )
    return s0, s1, s2, s3


@series
def _along(w, sums):
    return (w[0] * sums[0] + w[1] * sums[1]) + (w[2] * sums[2] + w[3] * sums[3])


@series
def tricubic_slopes(grid, F, h, k, l):
    """``tricubic`` and its derivatives w.r.t. h, k, l."""
    h_floor, k_floor, l_floor = floor(h), floor(k), floor(l)
    x, y, z = h - h_floor, k - k_floor, l - l_floor
    wh, wk, wl = lagrange_weights(x), lagrange_weights(y), lagrange_weights(z)
    vh, vk, vl = lagrange_slopes(x), lagrange_slopes(y), lagrange_slopes(z)
    at = corner(grid, h_floor, k_floor, l_floor)
    h_stride, k_stride = np.uint64(grid.h_stride), np.uint64(grid.k_stride)
    value, by_h, by_k, by_l = 0.0, 0.0, 0.0, 0.0
    for i in range(4):
        plane = at + np.uint64(i) * h_stride
        sums = _lines(wk, F, plane, k_stride)
        on_line = _along(wl, sums)
        value += wh[i] * on_line
        by_h += vh[i] * on_line
        by_k += wh[i] * _along(wl, _lines(vk, F, plane, k_stride))
        by_l += wh[i] * _along(vl, sums)
    return value, by_h, by_k, by_l


@leaf
def axis_in_range(h, h_min, n_h):
    """Whether the four points round h lie in the box; the C program requires one more below than it uses."""
    return not (h - h_min + 3.0 > n_h or h - 2.0 < h_min)


@leaf
def lagrange_weights(t):
    """Weights of the values at −1, 0, 1, 2 for the cubic through them, at t in [0, 1)."""
    return (
        -t * (t - 1.0) * (t - 2.0) / 6.0,
        (t + 1.0) * (t - 1.0) * (t - 2.0) / 2.0,
        -(t + 1.0) * t * (t - 2.0) / 2.0,
        (t + 1.0) * t * (t - 1.0) / 6.0,
    )


@leaf
def lagrange_slopes(t):
    """Derivatives of ``lagrange_weights`` w.r.t. t."""
    return (
        (-3.0 * t * t + 6.0 * t - 2.0) / 6.0,
        (3.0 * t * t - 4.0 * t - 1.0) / 2.0,
        (-3.0 * t * t + 2.0 * t + 2.0) / 2.0,
        (3.0 * t * t - 1.0) / 6.0,
    )
