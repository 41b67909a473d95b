"""F_latt: the Fourier transform of the crystal's shape at fractional Miller indices h, k, l.

Every shape is a function of the distance to the nearest reflection, δ = h − h0, which is accurate where sin(πh) is
not. With ``Quirks.c_rounding`` and ``inverse_radius`` each shape is computed as in nanoBragg.c.
"""

import math

from ..intrinsics import floor
from ..jit import leaf
from ..physics.shapes.metric import has_inverse_radius
from ..physics.shapes.round import ROUND_SCALE, ball_of_c, ball_series, radius_sqr
from ..physics.shapes.table import GAUSS, ROUND, SQUARE, TOPHAT


@leaf
def grating(h, h0, n):
    """sin(πNh)/sin(πh) of N cells in a row; N at integer h.

    For real N: sin(πNδ)/sin(πδ), δ = h − h0, the same at every reflection and continuous in N except for the sign.
    """
    delta = h - h0
    value = n if delta == 0.0 else math.sin(math.pi * (n * delta)) / math.sin(math.pi * delta)
    # Replacing h by h − h0 multiplies the ratio by (−1)^((N−1)h0).
    odd = (int(n + 0.5) - 1) * int(h0) % 2 != 0
    return -value if odd else value


@leaf
def grating_of_c(h, n):
    """sin(πNh)/sin(πh), computed directly from h (sincg() of nanoBragg.c)."""
    x = math.pi * h
    if x == 0.0:
        return n
    return math.sin(x * n) / math.sin(x)


@leaf
def edge_factor(h, h0, n, c_rounding):
    """The factor of one edge of a parallelepiped; nanoBragg.c supports integer N only."""
    if n == 1.0:
        return 1.0
    if c_rounding and n == floor(n):
        return grating_of_c(h, n)
    return grating(h, h0, n)


@leaf
def ball(x):
    """3 (sin x/x − cos x)/x², the transform of a ball, by its series where the difference loses digits."""
    y = x * x
    if y > 0.25:
        return 3.0 * (math.sin(x) / x - math.cos(x)) / y
    return ball_series(y)


@leaf
def radius_sqr_of_c(crystal, dh, dk, dl):
    """|Σ (h − h0) a*|² Na²Nb²Nc² with a* in 1/Å of the unrotated crystal: the metric of nanoBragg.c's spots."""
    na, nb, nc = crystal.n_cells[0], crystal.n_cells[1], crystal.n_cells[2]
    r = crystal.reciprocal
    x = dh * r[0] + dk * r[3] + dl * r[6]
    y = dh * r[1] + dk * r[4] + dl * r[7]
    z = dh * r[2] + dk * r[5] + dl * r[8]
    return (x * x + y * y + z * z) * na * na * nb * nb * nc * nc


@leaf
def lattice_factor(crystal, hkl, nearest_hkl, quirks):
    """F_latt at fractional ``hkl`` whose nearest reflection is ``nearest_hkl``; NaN for an unknown shape."""
    (h, k, l), (h0, k0, l0), c_rounding = hkl, nearest_hkl, quirks.c_rounding
    na, nb, nc = crystal.n_cells[0], crystal.n_cells[1], crystal.n_cells[2]
    if crystal.shape == SQUARE:
        along_a, along_b = edge_factor(h, h0, na, c_rounding), edge_factor(k, k0, nb, c_rounding)
        return along_a * along_b * edge_factor(l, l0, nc, c_rounding)
    dh, dk, dl = h - h0, k - k0, l - l0
    if crystal.shape == ROUND:
        x = math.pi * math.sqrt(radius_sqr(na, nb, nc, dh, dk, dl) * crystal.fudge)
        return na * nb * nc * ROUND_SCALE * (ball_of_c(x) if c_rounding else ball(x))
    if has_inverse_radius(crystal.shape, quirks):
        rad_sqr = radius_sqr_of_c(crystal, dh, dk, dl)
    else:
        rad_sqr = radius_sqr(na, nb, nc, dh, dk, dl)
    if crystal.shape == GAUSS:
        return na * nb * nc * math.exp(-(rad_sqr / 0.63 * crystal.fudge))
    if crystal.shape == TOPHAT:
        return na * nb * nc if rad_sqr * crystal.fudge < 0.3969 else 0.0
    return math.nan
