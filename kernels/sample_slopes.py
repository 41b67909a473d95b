"""One sample backwards: T = F_cell² F_latt² and its derivatives, by the shape of the crystal and the lookup of F.

The arithmetic that the loops of the adjoint kernels share, beside that of ``sample``. The square shape is a product
over the axes. Every other shape is F_latt = V g(u) with V the number of cells and u = Σ G_ij δ_i δ_j, δ = h − h0.
"""

import math
from typing import NamedTuple

import numpy as np

from .block_factors import _1, _2, _3
from .jit import leaf, series
from .lattice import ROUND_SCALE, ball_series, ball_series_slope
from .rounding import floor, whole
from .sample import NEAR, place_in_grid
from .series import cos_pi, exp_of_minus, sin_pi_over, sin_pi_over_slope
from .structure_factor import lagrange_slopes, lagrange_weights


class Quadric(NamedTuple):
    """The symmetric matrix G of the shapes that are functions of u = δ·Gδ."""

    hh: float
    kk: float
    ll: float
    hk: float
    hl: float
    kl: float


@leaf
def quadric_of(metric, fudge):
    """G of a ``sample.spot_metric`` M: fudge MᵀM."""
    m = metric
    return Quadric(
        fudge * (m[0] * m[0] + m[3] * m[3] + m[6] * m[6]),
        fudge * (m[1] * m[1] + m[4] * m[4] + m[7] * m[7]),
        fudge * (m[2] * m[2] + m[5] * m[5] + m[8] * m[8]),
        fudge * (m[0] * m[1] + m[3] * m[4] + m[6] * m[7]),
        fudge * (m[0] * m[2] + m[3] * m[5] + m[6] * m[8]),
        fudge * (m[1] * m[2] + m[4] * m[5] + m[7] * m[8]),
    )


@series
def grating_slopes(n, delta):
    """L = sin(πNδ)/sin(πδ), dL/dδ and dL/dN.

    With m = Nδ − r, r whole, S(x²) = sin(πx)/x and D twice its derivative by x², L is ± m S(m²)/(δ S(δ²)), and from
    π cos(πx) = S + x² D

        δ S(δ²) dL/dδ = ± S(m²) r/δ ± N m² D(m²) − L δ² D(δ²),
        δ S(δ²) dL/dN = ± δ (S(m²) + m² D(m²)),

    in which nothing cancels near a reflection: there r is 0. The sign is left out: it drops out of products with L.
    """
    turns = n * delta
    r = whole(turns)
    m = turns - r
    y, x = m * m, delta * delta
    above, below = sin_pi_over(y), sin_pi_over(x)
    above_slope, below_slope = y * sin_pi_over_slope(y), x * sin_pi_over_slope(x)
    inverse = 1.0 / (delta * below)
    above_here = above * inverse
    ratio = m * above_here
    over_delta = r * below * above_here
    by_delta = (over_delta + (n * above_slope - ratio * below_slope)) * inverse
    return ratio, by_delta, delta * (above_here + above_slope * inverse)


@leaf
def square_product(h, k, l, F):
    """F_cell F_latt and F_latt² from the factors of the three axes, and the derivatives of T by those factors."""
    kl = k * l
    latt = h * kl
    FL = F * latt
    by_latt = 2.0 * F * FL
    return FL, latt * latt, by_latt * kl, by_latt * (h * l), by_latt * (h * k)


@leaf
def quadric_form(G, h, k, l):
    """u, and G δ."""
    Gh = G.hh * h + G.hk * k + G.hl * l
    Gk = G.hk * h + G.kk * k + G.kl * l
    Gl = G.hl * h + G.kl * k + G.ll * l
    return h * Gh + k * Gk + l * Gl, Gh, Gk, Gl


@leaf
def ball_slopes(u, volume):
    """F_latt of a ball and its derivative by u: V b(y), y = x² = π² u.

    b = 3 (sin x/x − cos x)/y, db/dy = 3/2 (sin x/x − b)/y. Both modes alike: the digits that nanoBragg.c loses near a
    reflection have no derivative.
    """
    scale = volume * ROUND_SCALE
    t = math.sqrt(u)
    turns = whole(t)
    m = t - turns
    y = math.pi * math.pi * u
    # Sine and cosine of πt are those of πm, with the sign of an even or odd number of half turns.
    sign = 1.0 - 2.0 * abs(turns - 2.0 * whole(0.5 * turns))
    sinc = sign * m * sin_pi_over(m * m) / (math.pi * t)
    far = 3.0 * (sinc - sign * cos_pi(m * m)) / y
    far_slope = 1.5 * (sinc - far) / y
    is_far = y > NEAR
    latt = scale * (far if is_far else ball_series(y))
    return latt, scale * (math.pi * math.pi) * (far_slope if is_far else ball_series_slope(y))


@leaf
def gauss_slopes(u, volume):
    """F_latt = V exp(−u/0.63) and its derivative by u."""
    latt = volume * exp_of_minus(u / 0.63)
    return latt, latt * (-1.0 / 0.63)


@leaf
def tophat_slopes(u, volume):
    """F_latt = V where u < 0.3969, else 0: no slope, wherever there is any."""
    return volume if u < 0.3969 else 0.0, 0.0


@series
def _lines(w, F, at, stride):
    """Four lines along l, ``stride`` apart, weighted with ``w``: their sums at four neighbours."""
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


@leaf
def corner(grid, h_floor, k_floor, l_floor):
    """Where the first of the 64 neighbours stands in the flat grid."""
    return np.uint64(place_in_grid(grid, h_floor - 1.0, k_floor - 1.0, l_floor - 1.0) - 2.0**52)


@leaf
def neighbours(grid, h, k, l):
    """Where the 64 structure factors begin that an interpolated one is made of, and their weights along h, k, l."""
    h_floor, k_floor, l_floor = floor(h), floor(k), floor(l)
    wh, wk, wl = lagrange_weights(h - h_floor), lagrange_weights(k - k_floor), lagrange_weights(l - l_floor)
    return corner(grid, h_floor, k_floor, l_floor), wh, wk, wl


@series
def tricubic_slopes(grid, F, h, k, l):
    """``block_factors.tricubic`` and its derivatives by h, k, l."""
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
