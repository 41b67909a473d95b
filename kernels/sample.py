"""One sample: the nearest reflection, its place in the grid of F, and F_latt by the shape of the crystal.

The arithmetic that the loops of the fast kernels share, on whatever they run: numbers in, numbers out. It is that of
``lattice`` and ``structure_factor`` in forms that become vector instructions.
"""

import math
from typing import NamedTuple

import numpy as np

from .jit import leaf, series
from .lattice import ROUND_SCALE, ball_series
from .pixel import miller_indices
from .rounding import whole
from .series import cos_pi, exp_of_minus, sin_pi_over, sin_pi_over_single

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

# Below this x² the difference in the transform of a ball loses digits.
NEAR = 0.25


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
def held(h0, lowest, highest):
    """h0 within its bounds; the lowest for a number that is none."""
    h0 = h0 if h0 > lowest else lowest
    return h0 if h0 < highest else highest


@series
def place_in_grid(grid, h0, k0, l0):
    """Where a reflection of the grid stands in its flat array, plus 2^52: a float64 with that in its lower half."""
    return h0 * grid.h_stride + (k0 * grid.k_stride + (l0 + grid.origin))


@leaf
def place_of(grid, h0, k0, l0, bounded):
    """``place_in_grid`` of any reflection if ``bounded``: outside the grid, of the border nearest to it."""
    if bounded:
        h0 = held(h0, grid.h_low, grid.h_high)
        k0 = held(k0, grid.k_low, grid.k_high)
        l0 = held(l0, grid.l_low, grid.l_high)
    return place_in_grid(grid, h0, k0, l0)


@series
def plus_square(total, F):
    """total + F²."""
    return total + F * F


@series
def _products(a, b, c, d, e, f):
    """The products of sin(πx)/x over the first three and the last three x², side by side to keep the processor busy."""
    return (
        sin_pi_over(a) * sin_pi_over(b) * sin_pi_over(c),
        sin_pi_over(d) * sin_pi_over(e) * sin_pi_over(f),
    )


@leaf
def _cycle(n, delta):
    """Nδ less its nearest whole number: sin² does not see the difference."""
    x = n * delta
    return x - whole(x)


@leaf
def square_factor(dh, dk, dl, na, nb, nc):
    """± Π sin(πNδ)/sin(πδ) of a parallelepiped, all three axes over one division."""
    dh, dk, dl = dh + ON_REFLECTION, dk + ON_REFLECTION, dl + ON_REFLECTION
    mh, mk, ml = _cycle(na, dh), _cycle(nb, dk), _cycle(nc, dl)
    above, below = _products(mh * mh, mk * mk, ml * ml, dh * dh, dk * dk, dl * dl)
    return (mh * mk * ml) * above / ((dh * dk * dl) * below)


@leaf
def scaled_radius_sqr(dh, dk, dl, na, nb, nc, fudge):
    """fudge Σ N²δ²."""
    h, k, l = na * dh, nb * dk, nc * dl
    return (h * h + k * k + l * l) * fudge


@leaf
def ball_factor(t_sqr, volume, c_parity):
    """The transform of a ball, V 3 (sin x/x − cos x)/x² at x = πt; in c-parity 0 where ``is_near_of_c``."""
    # Sine and cosine change sign together from one whole t to the next, which the square does not see.
    t = math.sqrt(t_sqr)
    m = t - whole(t)
    y = math.pi * math.pi * t_sqr
    far = 3.0 * (m * sin_pi_over(m * m) / (math.pi * t) - cos_pi(m * m)) / y
    near = 0.0 if c_parity else ball_series(y)
    return (volume * ROUND_SCALE) * (far if y > NEAR else near)


@leaf
def is_near_of_c(t_sqr):
    """Whether nanoBragg.c loses digits of a ball's transform at x = πt; c-parity has them lost to the last of them."""
    return not math.pi * math.pi * t_sqr > NEAR


@leaf
def metric_radius_sqr(metric, dh, dk, dl):
    """The square of ``spot_metric`` times δ."""
    x, y, z = miller_indices(metric, (dh, dk, dl))
    return x * x + y * y + z * z


@leaf
def gauss_factor(r_sqr, volume, fudge):
    """V exp(−fudge r²/0.63), V the number of cells."""
    return volume * exp_of_minus(r_sqr / 0.63 * fudge)


@leaf
def tophat_factor(r_sqr, volume, fudge):
    """V where fudge r² < 0.3969, else 0."""
    return volume if r_sqr * fudge < 0.3969 else 0.0


@leaf
def whole_of(high):
    """The nearest reflection from the upper half of h + HALVES."""
    return np.int32(high - WHOLE)


@series
def _single(bits, more):
    return np.float32(bits) * BIT + more


@series
def _ratio_sqr(above, below):
    ratio = above / below
    return ratio * ratio


@leaf
def square_sqr_single(h_low, k_low, l_low, na, nb, nc):
    """The square of ``square_factor`` in float32 from the lower halves of h, k, l + HALVES, and whole N, all int32.

    Only the distances are not float32: they are whole numbers of 2^-32.
    """
    dh, dk, dl = h_low ^ SIGN, k_low ^ SIGN, l_low ^ SIGN
    # Nδ less its nearest whole number: 32 bits overflow by whole cycles.
    mh, mk, ml = (
        _single(np.int32(na * dh), np.float32(na) * MORE),
        _single(np.int32(nb * dk), np.float32(nb) * MORE),
        _single(np.int32(nc * dl), np.float32(nc) * MORE),
    )
    h, k, l = _single(np.int32(dh), MORE), _single(np.int32(dk), MORE), _single(np.int32(dl), MORE)
    above = sin_pi_over_single(mh * mh) * sin_pi_over_single(mk * mk) * sin_pi_over_single(ml * ml)
    below = sin_pi_over_single(h * h) * sin_pi_over_single(k * k) * sin_pi_over_single(l * l)
    return _ratio_sqr((mh * mk * ml) * above, (h * k * l) * below)
