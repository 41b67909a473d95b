"""One orientation of the crystal, a block of pixels: nearest reflections, and F_latt² by the shape of the crystal.

Each shape adds F_cell² F_latt² to SUM, with the F_cell that stands ready in its row.
"""

import math
from typing import NamedTuple

import numpy as np

from .block import BLOCK, DH, DK, DL, F_CELL, PLACE, QX, QY, QZ, SUM
from .jit import leaf, part, series
from .lattice import ROUND_SCALE, ball_of_c, ball_series, nearest, radius_sqr
from .pixel import miller_indices
from .series import cos_pi, exp_of_minus, sin_pi_over, sin_pi_over_single
from .vec3 import norm

# Added to the distance from a reflection, so that on the reflection itself 0/0 becomes N. It is lost in rounding
# anywhere else, and six of them multiplied are still a normal number.
ON_REFLECTION = 1.2345e-40

# In single precision h is held as a whole number, its nearest reflection, and 32 bits of distance from it, plus a half;
# adding 1.5 · 2^20 puts the two into the halves of a float64. One bit less, and halves go down, as they should.
HALVES = 1.5 * 2.0**20 + 0.5 - 2.0**-32
WHOLE = (1023 + 20) * 2**20 + 2**19
SIGN = -(2**31)
BIT = np.float32(2.0**-32)
# The bit comes back, and with it a quarter of one, so that no distance is 0; single precision does not see more.
MORE = np.float32(1.25 * 2.0**-32)


class Grid(NamedTuple):
    """The reflections in the flat array of F, border included. Numbers are whole, and float64."""

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
    n_h, n_k, n_l = factors.F.shape
    h_low, k_low, l_low = factors.h_min - 1.0, factors.k_min - 1.0, factors.l_min - 1.0
    h_stride, k_stride = float(n_k * n_l), float(n_l)
    return Grid(
        h_low, h_low + n_h - 1.0, k_low, k_low + n_k - 1.0, l_low, l_low + n_l - 1.0, h_stride, k_stride,
        2.0**52 - (h_low * h_stride + k_low * k_stride + l_low),
    )  # fmt: skip


@leaf
def spot_metric(crystal, c_parity):
    """The matrix that makes of h − h0 the vector whose square is ``lattice.radius_sqr`` or ``radius_sqr_of_c``."""
    na, nb, nc = crystal.n_cells[0], crystal.n_cells[1], crystal.n_cells[2]
    if not c_parity:
        return (na, 0.0, 0.0, 0.0, nb, 0.0, 0.0, 0.0, nc)
    n, r = na * nb * nc, crystal.reciprocal
    return (n * r[0], n * r[3], n * r[6], n * r[1], n * r[4], n * r[7], n * r[2], n * r[5], n * r[8])


@leaf
def _held(h0, lowest, highest):
    """h0 within its bounds; the lowest for a number that is none."""
    h0 = h0 if h0 > lowest else lowest
    return h0 if h0 < highest else highest


@series
def place_in_grid(grid, h0, k0, l0):
    """Where a reflection of the grid stands in its flat array, plus 2^52: a float64 with that in its lower half."""
    return h0 * grid.h_stride + (k0 * grid.k_stride + (l0 + grid.origin))


@leaf
def _reflections(work, grid, abc, looked_up, bounded):
    for i in range(BLOCK):
        h, k, l = miller_indices(abc, (work[QX + i], work[QY + i], work[QZ + i]))
        h0, k0, l0 = nearest(h), nearest(k), nearest(l)
        work[DH + i], work[DK + i], work[DL + i] = h - h0, k - k0, l - l0
        if looked_up:
            if bounded:
                h0 = _held(h0, grid.h_low, grid.h_high)
                k0 = _held(k0, grid.k_low, grid.k_high)
                l0 = _held(l0, grid.l_low, grid.l_high)
            work[PLACE + i] = place_in_grid(grid, h0, k0, l0)


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


@series
def _products(a, b, c, d, e, f):
    """The products of sin(πx)/x over the first three and the last three x², side by side to keep the processor busy."""
    return (
        sin_pi_over(a) * sin_pi_over(b) * sin_pi_over(c),
        sin_pi_over(d) * sin_pi_over(e) * sin_pi_over(f),
    )


@series
def plus_square(total, F):
    """total + F²."""
    return total + F * F


@leaf
def _cycle(n, delta):
    """Nδ less its nearest whole number: sin² does not see the difference."""
    x = n * delta
    return x - np.rint(x)


@part
def single_cell(work):
    """F_latt = 1 of one unit cell."""
    for i in range(BLOCK):
        work[SUM + i] += work[F_CELL + i] * work[F_CELL + i]


@part
def square(work, na, nb, nc):
    """Π sin(πNh)/sin(πh) of a parallelepiped, all three axes over one division."""
    for i in range(BLOCK):
        dh, dk, dl = work[DH + i] + ON_REFLECTION, work[DK + i] + ON_REFLECTION, work[DL + i] + ON_REFLECTION
        mh, mk, ml = _cycle(na, dh), _cycle(nb, dk), _cycle(nc, dl)
        above, below = _products(mh * mh, mk * mk, ml * ml, dh * dh, dk * dk, dl * dl)
        F = work[F_CELL + i] * ((mh * mk * ml) * above / ((dh * dk * dl) * below))
        work[SUM + i] = plus_square(work[SUM + i], F)


@part
def split_reflections(work, abc):
    """h, k, l as nearest reflection and distance, for ``square_single``."""
    for i in range(BLOCK):
        h, k, l = miller_indices(abc, (work[QX + i], work[QY + i], work[QZ + i]))
        work[DH + i], work[DK + i], work[DL + i] = h + HALVES, k + HALVES, l + HALVES


@leaf
def _whole(halves, row, i, lowest, highest, bounded):
    h0 = np.int32(halves[2 * (row + i) + 1] - WHOLE)
    return min(max(h0, lowest), highest) if bounded else h0


@series
def _single(bits, more):
    return np.float32(bits) * BIT + more


@leaf
def _square_single(halves, index, grid, latt, na, nb, nc, bounded):
    h_stride, k_stride = np.int32(grid.h_stride), np.int32(grid.k_stride)
    h_low, k_low, l_low = np.int32(grid.h_low), np.int32(grid.k_low), np.int32(grid.l_low)
    h_high, k_high, l_high = np.int32(grid.h_high), np.int32(grid.k_high), np.int32(grid.l_high)
    origin = np.int32(h_low * h_stride + k_low * k_stride + l_low)
    na, nb, nc = np.int32(na), np.int32(nb), np.int32(nc)
    more_h, more_k, more_l = np.float32(na) * MORE, np.float32(nb) * MORE, np.float32(nc) * MORE
    for i in range(BLOCK):
        h0 = _whole(halves, DH, i, h_low, h_high, bounded)
        k0 = _whole(halves, DK, i, k_low, k_high, bounded)
        l0 = _whole(halves, DL, i, l_low, l_high, bounded)
        index[i] = np.int32(h0 * h_stride + k0 * k_stride + l0 - origin)
        dh, dk, dl = halves[2 * (DH + i)] ^ SIGN, halves[2 * (DK + i)] ^ SIGN, halves[2 * (DL + i)] ^ SIGN
        # Nδ less its nearest whole number: 32 bits overflow by whole cycles.
        mh, mk, ml = (
            _single(np.int32(na * dh), more_h),
            _single(np.int32(nb * dk), more_k),
            _single(np.int32(nc * dl), more_l),
        )
        h, k, l = _single(np.int32(dh), MORE), _single(np.int32(dk), MORE), _single(np.int32(dl), MORE)
        above = sin_pi_over_single(mh * mh) * sin_pi_over_single(mk * mk) * sin_pi_over_single(ml * ml)
        below = sin_pi_over_single(h * h) * sin_pi_over_single(k * k) * sin_pi_over_single(l * l)
        ratio = (mh * mk * ml) * above / ((h * k * l) * below)
        latt[i] = ratio * ratio


@part
def square_single_inside(halves, index, grid, latt, na, nb, nc):
    """F_latt² of ``square`` in float32, and the places of the reflections in the grid, which must hold all of them.

    Only the distances are not float32: they are whole numbers of 2^-32.
    """
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
    h, k, l = na * work[DH + i], nb * work[DK + i], nc * work[DL + i]
    return (h * h + k * k + l * l) * fudge


# Below this x² the difference in the transform of a ball loses digits.
NEAR = 0.25


@part
def ball(work, na, nb, nc, fudge, c_parity):
    """The transform of a ball, V 3 (sin x/x − cos x)/x² at x = π √(fudge Σ N²(h − h0)²).

    c-parity: without what ``ball_of_c_near`` adds.
    """
    scale = na * nb * nc * ROUND_SCALE
    for i in range(BLOCK):
        # x = πt; sine and cosine change sign together from one whole t to the next, which the square does not see.
        t_sqr = _t_sqr(work, i, na, nb, nc, fudge)
        t = math.sqrt(t_sqr)
        m = t - np.rint(t)
        y = math.pi * math.pi * t_sqr
        far = 3.0 * (m * sin_pi_over(m * m) / (math.pi * t) - cos_pi(m * m)) / y
        near = 0.0 if c_parity else ball_series(y)
        work[SUM + i] = plus_square(work[SUM + i], work[F_CELL + i] * (scale * (far if y > NEAR else near)))


@part
def ball_of_c_near(work, na, nb, nc, fudge):
    """``ball`` near the reflections, of c-parity: with the digits that nanoBragg.c loses there, to the last of them."""
    scale = na * nb * nc * ROUND_SCALE
    for i in range(BLOCK):
        if not math.pi * math.pi * _t_sqr(work, i, na, nb, nc, fudge) > NEAR:
            dh, dk, dl = work[DH + i], work[DK + i], work[DL + i]
            x = math.pi * math.sqrt(radius_sqr(na, nb, nc, dh, dk, dl) * fudge)
            work[SUM + i] = plus_square(work[SUM + i], work[F_CELL + i] * (scale * ball_of_c(x)))


@leaf
def _r_sqr(work, i, metric):
    x, y, z = miller_indices(metric, (work[DH + i], work[DK + i], work[DL + i]))
    return x * x + y * y + z * z


@part
def gauss(work, volume, metric, fudge):
    """V exp(−fudge r²/0.63), V the number of cells."""
    for i in range(BLOCK):
        F_latt = volume * exp_of_minus(_r_sqr(work, i, metric) / 0.63 * fudge)
        work[SUM + i] = plus_square(work[SUM + i], work[F_CELL + i] * F_latt)


@part
def tophat(work, volume, metric, fudge):
    """V where fudge r² < 0.3969, else 0."""
    for i in range(BLOCK):
        F = work[F_CELL + i] * volume
        work[SUM + i] = plus_square(work[SUM + i], F if _r_sqr(work, i, metric) * fudge < 0.3969 else 0.0)
