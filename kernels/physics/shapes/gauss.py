"""A Gaussian spot without fringes: F_latt = V exp(−u/0.63), u = δ·Gδ (the metric of simtbx)."""

from ...jit import leaf
from ..polynomials import exp_of_minus
from .metric import metric_radius_sqr, quadric_form, quadric_slopes


@leaf
def gauss_slopes(exponent, volume):
    """V exp(−u/0.63) and its derivative w.r.t. u, from ``exponent`` = u/0.63."""
    latt = volume * exp_of_minus(exponent)
    return latt, latt * (-1.0 / 0.63)


@leaf
def value(spot, dh, dk, dl):
    """F_latt."""
    latt, _ = gauss_slopes(metric_radius_sqr(spot.metric, dh, dk, dl) / 0.63 * spot.fudge, spot.volume)
    return latt


@leaf
def value_and_slopes(spot, dh, dk, dl, F):
    """T and its derivatives, see ``metric.quadric_slopes``."""
    u, Gh, Gk, Gl = quadric_form(spot.quadric, dh, dk, dl)
    latt, by_u = gauss_slopes(u / 0.63, spot.volume)
    return quadric_slopes(latt, by_u, Gh, Gk, Gl, dh, dk, dl, F)
