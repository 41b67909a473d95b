"""The square shape in float32, on Miller indices split into an integer and 32 bits of distance."""

import numpy as np

from ...jit import leaf, series
from ..polynomials import sin_pi_over_single

# For single precision h is split into its nearest reflection, an integer, and 32 bits of distance from it, plus a half:
# adding 1.5 · 2^20 puts the two into the halves of a float64. Less one bit, so that halves round down.
HALVES = 1.5 * 2.0**20 + 0.5 - 2.0**-32
WHOLE = (1023 + 20) * 2**20 + 2**19
SIGN = -(2**31)
BIT = np.float32(2.0**-32)
# Restores that bit, plus a quarter of one, so that no distance is 0; that is below single precision.
MORE = np.float32(1.25 * 2.0**-32)


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
    """The square of ``square.value`` in float32, from the lower halves of h, k, l + HALVES and integer N, all int32.

    Distances are not float32 but integers, in units of 2^-32.
    """
    dh, dk, dl = h_low ^ SIGN, k_low ^ SIGN, l_low ^ SIGN
    # Nδ minus its nearest integer: 32-bit overflow drops whole cycles.
    mh, mk, ml = (
        _single(np.int32(na * dh), np.float32(na) * MORE),
        _single(np.int32(nb * dk), np.float32(nb) * MORE),
        _single(np.int32(nc * dl), np.float32(nc) * MORE),
    )
    h, k, l = _single(np.int32(dh), MORE), _single(np.int32(dk), MORE), _single(np.int32(dl), MORE)
    above = sin_pi_over_single(mh * mh) * sin_pi_over_single(mk * mk) * sin_pi_over_single(ml * ml)
    below = sin_pi_over_single(h * h) * sin_pi_over_single(k * k) * sin_pi_over_single(l * l)
    return _ratio_sqr((mh * mk * ml) * above, (h * k * l) * below)
