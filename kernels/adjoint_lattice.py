"""One orientation of the crystal backwards: T = F_cell² F_latt² and its derivatives, by the shape of the crystal.

Each shape adds T to SUM, sets T_H, T_K, T_L to the derivatives at fixed F_cell, LATT to F_latt², and adds to S_SHAPE:
for the square shape in its first three rows the derivatives by Na, Nb, Nc. Every other shape is T = F_cell² V² g(u)²
with V the number of cells and u = Σ G_ij δ_i δ_j, δ = h − h0; its six rows are the derivatives by G_11, G_22, G_33 and
half those by G_12, G_13, G_23, where G includes ``fudge`` (that by V is 2 T/V).
"""

import math
from typing import NamedTuple

import numpy as np

from .adjoint_block import L_H, L_K, L_L, L_NA, L_NB, L_NC, LATT, S_Q, S_REAL, S_SHAPE, T_H, T_K, T_L, WEIGHTED_Q
from .block import BLOCK, DH, DK, DL, F_CELL, QX, QY, QZ, SUM
from .jit import leaf, part, series, total
from .lattice import ROUND_SCALE, ball_series, ball_series_slope
from .pixel import miller_indices
from .rounding import whole
from .sample import NEAR, ON_REFLECTION
from .series import cos_pi, exp_of_minus, sin_pi_over, sin_pi_over_slope


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
    """G of a ``block_lattice.spot_metric`` M: fudge MᵀM."""
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
def _grating_slopes(n, delta):
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


# One axis at a time: all three in one loop are more than the processor can overlook.


@leaf
def _axis_slopes(rows, n, distance, ratio, by_delta, by_N):
    for i in range(BLOCK):
        rows[ratio + i], rows[by_delta + i], rows[by_N + i] = _grating_slopes(n, rows[distance + i] + ON_REFLECTION)


@part
def square_slopes(rows, na, nb, nc):
    """Π sin(πNh)/sin(πh) of a parallelepiped."""
    _axis_slopes(rows, na, DH, L_H, T_H, L_NA)
    _axis_slopes(rows, nb, DK, L_K, T_K, L_NB)
    _axis_slopes(rows, nc, DL, L_L, T_L, L_NC)
    for i in range(BLOCK):
        h, k, l, F = rows[L_H + i], rows[L_K + i], rows[L_L + i], rows[F_CELL + i]
        kl = k * l
        latt = h * kl
        FL = F * latt
        by_latt = 2.0 * F * FL
        by_h, by_k, by_l = by_latt * kl, by_latt * (h * l), by_latt * (h * k)
        rows[LATT + i] = latt * latt
        rows[SUM + i] += FL * FL
        rows[T_H + i] *= by_h
        rows[T_K + i] *= by_k
        rows[T_L + i] *= by_l
        rows[S_SHAPE + i] += by_h * rows[L_NA + i]
        rows[S_SHAPE + BLOCK + i] += by_k * rows[L_NB + i]
        rows[S_SHAPE + 2 * BLOCK + i] += by_l * rows[L_NC + i]


@leaf
def _u(rows, i, G):
    """u, and G δ."""
    h, k, l = rows[DH + i], rows[DK + i], rows[DL + i]
    Gh = G.hh * h + G.hk * k + G.hl * l
    Gk = G.hk * h + G.kk * k + G.kl * l
    Gl = G.hl * h + G.kl * k + G.ll * l
    return h * Gh + k * Gk + l * Gl, Gh, Gk, Gl


@leaf
def _keep_slopes(rows, i, latt, by_u, Gh, Gk, Gl):
    """Rows of one pixel from F_latt, and ``by_u``: its derivative by u."""
    h, k, l, F = rows[DH + i], rows[DK + i], rows[DL + i], rows[F_CELL + i]
    latt_sqr = latt * latt
    rows[LATT + i] = latt_sqr
    rows[SUM + i] += F * F * latt_sqr
    by_u *= 2.0 * F * F * latt
    rows[T_H + i], rows[T_K + i], rows[T_L + i] = 2.0 * by_u * Gh, 2.0 * by_u * Gk, 2.0 * by_u * Gl
    rows[S_SHAPE + i] += by_u * h * h
    rows[S_SHAPE + BLOCK + i] += by_u * k * k
    rows[S_SHAPE + 2 * BLOCK + i] += by_u * l * l
    rows[S_SHAPE + 3 * BLOCK + i] += by_u * h * k
    rows[S_SHAPE + 4 * BLOCK + i] += by_u * h * l
    rows[S_SHAPE + 5 * BLOCK + i] += by_u * k * l


@part
def ball_slopes(rows, volume, G):
    """V b(y), the transform of a ball, of y = x² = π² u: b = 3 (sin x/x − cos x)/y, db/dy = 3/2 (sin x/x − b)/y.

    Both modes alike: the digits that nanoBragg.c loses near a reflection have no derivative.
    """
    scale = volume * ROUND_SCALE
    for i in range(BLOCK):
        t_sqr, Gh, Gk, Gl = _u(rows, i, G)
        t = math.sqrt(t_sqr)
        turns = whole(t)
        m = t - turns
        y = math.pi * math.pi * t_sqr
        # Sine and cosine of πt are those of πm, with the sign of an even or odd number of half turns.
        sign = 1.0 - 2.0 * abs(turns - 2.0 * whole(0.5 * turns))
        sinc = sign * m * sin_pi_over(m * m) / (math.pi * t)
        far = 3.0 * (sinc - sign * cos_pi(m * m)) / y
        far_slope = 1.5 * (sinc - far) / y
        is_far = y > NEAR
        latt = scale * (far if is_far else ball_series(y))
        by_u = scale * (math.pi * math.pi) * (far_slope if is_far else ball_series_slope(y))
        _keep_slopes(rows, i, latt, by_u, Gh, Gk, Gl)


@part
def gauss_slopes(rows, volume, G):
    """V exp(−u/0.63)."""
    for i in range(BLOCK):
        u, Gh, Gk, Gl = _u(rows, i, G)
        latt = volume * exp_of_minus(u / 0.63)
        _keep_slopes(rows, i, latt, latt * (-1.0 / 0.63), Gh, Gk, Gl)


@part
def tophat_slopes(rows, volume, G):
    """V where u < 0.3969, else 0: no slopes but those of F_cell, wherever there are any."""
    for i in range(BLOCK):
        u, Gh, Gk, Gl = _u(rows, i, G)
        _keep_slopes(rows, i, volume if u < 0.3969 else 0.0, 0.0, Gh, Gk, Gl)


@part
def add_by_q(rows, abc):
    """To S_Q what one orientation adds: T_H a + T_K b + T_L c."""
    for i in range(BLOCK):
        by_h, by_k, by_l = rows[T_H + i], rows[T_K + i], rows[T_L + i]
        rows[S_Q + i] += by_h * abc[0] + by_k * abc[3] + by_l * abc[6]
        rows[S_Q + BLOCK + i] += by_h * abc[1] + by_k * abc[4] + by_l * abc[7]
        rows[S_Q + 2 * BLOCK + i] += by_h * abc[2] + by_k * abc[5] + by_l * abc[8]


@total
def orientation_gradient(rows):
    """dL by the nine numbers of one orientation: Σ T_H q and so on, with q as WEIGHTED_Q."""
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
    """To S_REAL what one orientation adds: dS by a, b, c before the rotation ``turn`` (nine numbers)."""
    for i in range(BLOCK):
        x, y, z = rows[QX + i], rows[QY + i], rows[QZ + i]
        # What turns with the crystal sees q turned back.
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
    """To ``sums`` from ``at`` on: dS by something that moves a, b, c of this orientation by ``tangent``."""
    for i in range(BLOCK):
        h, k, l = miller_indices(tangent, (rows[QX + i], rows[QY + i], rows[QZ + i]))
        sums[np.uint64(at) + np.uint64(i)] += rows[T_H + i] * h + rows[T_K + i] * k + rows[T_L + i] * l
