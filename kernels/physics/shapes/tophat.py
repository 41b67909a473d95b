"""A spot of uniform brightness: F_latt = V where u < 0.3969, else 0, u = δ·Gδ."""

from ...jit import leaf
from .metric import metric_radius_sqr, quadric_form, quadric_slopes


@leaf
def tophat_slopes(u, volume):
    """F_latt, and its derivative w.r.t. u: 0 wherever it exists."""
    return volume if u < 0.3969 else 0.0, 0.0


@leaf
def value(spot, dh, dk, dl):
    """F_latt."""
    latt, _ = tophat_slopes(metric_radius_sqr(spot.metric, dh, dk, dl) * spot.fudge, spot.volume)
    return latt


@leaf
def value_and_slopes(spot, dh, dk, dl, F):
    """T and its derivatives, which are all 0; see ``metric.quadric_slopes``."""
    u, Gh, Gk, Gl = quadric_form(spot.quadric, dh, dk, dl)
    latt, by_u = tophat_slopes(u, spot.volume)
    return quadric_slopes(latt, by_u, Gh, Gk, Gl, dh, dk, dl, F)
