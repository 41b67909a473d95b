"""A Gaussian spot: F_latt = V exp(−u/0.63), u = fudge r²."""

from ...jit import leaf
from ..polynomials import exp_of_minus


@leaf
def gauss_factor(r_sqr, volume, fudge):
    """V exp(−fudge r²/0.63), V the number of cells."""
    return volume * exp_of_minus(r_sqr / 0.63 * fudge)


@leaf
def gauss_slopes(u, volume):
    """F_latt = V exp(−u/0.63) and its derivative by u."""
    latt = volume * exp_of_minus(u / 0.63)
    return latt, latt * (-1.0 / 0.63)
