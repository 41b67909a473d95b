"""A spot of equal brightness: F_latt = V where u < 0.3969, u = fudge r², else 0."""

from ...jit import leaf


@leaf
def tophat_factor(r_sqr, volume, fudge):
    """V where fudge r² < 0.3969, else 0."""
    return volume if r_sqr * fudge < 0.3969 else 0.0


@leaf
def tophat_slopes(u, volume):
    """F_latt = V where u < 0.3969, else 0: no slope, wherever there is any."""
    return volume if u < 0.3969 else 0.0, 0.0
