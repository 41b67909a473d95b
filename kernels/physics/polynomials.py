"""Polynomial approximations for the inner loops, in forms that become vector instructions.

Minimax fits (Remez exchange, 50 digits); the largest error of each is given, and measured by
tests/kernels/physics/test_polynomials.py.
"""

import numpy as np

from ..intrinsics import bits_of, of_bits
from ..jit import leaf, series

# Adding it rounds a float64 below 2^51 to an integer, which is then in the lowest bits.
_TO_INTEGER = 6755399441055744.0  # 1.5 · 2^52
_LOG2_E = 1.4426950408889634
# ln 2 in two words, the first of 33 bits, so that its products with exponents are exact (fdlibm).
_LN2_HIGH, _LN2_LOW = 0.6931471803691238, 1.9082149292705877e-10


@series
def quotient(x, y, inverse):
    """x/y from ``inverse`` = 1/y; correctly rounded if products and sums are fused (Markstein 1990)."""
    q = x * inverse
    return q + (x - q * y) * inverse


@series
def sin_pi_over(y):
    """sin(πx)/x for y = x² <= 1/4, to a relative 6.3e-14."""
    p = 0.00044720028375837316
    p = -0.0073637850186621424 + y * p
    p = 0.08214473211270053 + y * p
    p = -0.5992644257354168 + y * p
    p = 2.5501640354193094 + y * p
    p = -5.167712779977312 + y * p
    return 3.1415926535895973 + y * p


@series
def sin_pi_over_slope(y):
    """Twice the derivative of sin(πx)/x w.r.t. y = x² <= 1/4, to a relative 3.9e-12: (π cos(πx) − sin(πx)/x)/y."""
    p = 0.005367669955158653
    p = -0.07363980588919149 + y * p
    p = 0.6571586261460513 + y * p
    p = -3.5955866706574775 + y * p
    p = 10.200656148400078 + y * p
    return -10.335425560059912 + y * p


@series
def sin_pi_over_single(y):
    """sin(πx)/x for y = x² <= 1/4 in float32, to a relative 5.3e-9 before rounding."""
    p = np.float32(0.07756038679079723)
    p = np.float32(-0.5982421263420936) + y * p
    p = np.float32(2.5500697263299963) + y * p
    p = np.float32(-5.167709684799477) + y * p
    return np.float32(3.1415926368954117) + y * p


@series
def cos_pi(y):
    """cos(πx) for y = x² <= 1/4, to 2e-15."""
    p = -0.00010041751404618894
    p = 0.0019278709713509035 + y * p
    p = -0.02580653229173249 + y * p
    p = 0.23533058836701548 + y * p
    p = -1.3352627661864749 + y * p
    p = 4.058712126333491 + y * p
    p = -4.934802200543689 + y * p
    return 0.9999999999999981 + y * p


@series
def _exp_near_zero(r):
    """exp(r) for |r| <= ln 2 / 2, to a relative 2.2e-16."""
    p = 2.7488446194124013e-07
    p = 2.7639768183381513e-06 + r * p
    p = 2.480191768015792e-05 + r * p
    p = 0.0001984117138442271 + r * p
    p = 0.0013888888499146296 + r * p
    p = 0.008333333384665614 + r * p
    p = 0.04166666666842598 + r * p
    p = 0.16666666666557742 + r * p
    p = 0.49999999999997286 + r * p
    p = 1.0000000000000064 + r * p
    return 1.0 + r * p


@leaf
def exp_of_minus(x):
    """exp(−x), to a relative 1e-15 within ±700; 0 above, infinite below."""
    shifted = _TO_INTEGER - x * _LOG2_E
    n = shifted - _TO_INTEGER
    r = (-x - n * _LN2_HIGH) - n * _LN2_LOW
    value = of_bits(bits_of(_exp_near_zero(r)) + (bits_of(shifted) << 52))
    beyond = 0.0 if x > 0.0 else -x * np.inf
    return value if -700.0 < x < 700.0 else beyond
