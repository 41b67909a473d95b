"""A ball (ellipsoid): F_latt = V b(x) with b = 3 (sin x/x − cos x)/x², x = π √u and u = fudge Σ N²δ²."""

import math

from ...intrinsics import whole
from ...jit import leaf
from ..polynomials import cos_pi, sin_pi_over
from .metric import quadric_form, quadric_slopes

# √ of the volume ratio, for a sphere of the same volume as the cube (nanoBragg.c).
ROUND_SCALE = 0.723601254558268

# Below this x² the difference sin x/x − cos x loses digits.
NEAR = 0.25


@leaf
def ball_series(y):
    """3 (sin x/x − cos x)/x² for y = x² <= 1/4."""
    tail = -1.0 / 15120.0 + y * (1.0 / 1330560.0 + y * (-1.0 / 172972800.0 + y / 31135104000.0))
    return 1.0 + y * (-1.0 / 10.0 + y * (1.0 / 280.0 + y * tail))


@leaf
def ball_series_slope(y):
    """The derivative of ``ball_series`` w.r.t. y."""
    tail = -3.0 / 15120.0 + y * (4.0 / 1330560.0 + y * (-5.0 / 172972800.0 + y * 6.0 / 31135104000.0))
    return -1.0 / 10.0 + y * (2.0 / 280.0 + y * tail)


@leaf
def ball_of_c(x):
    """3 (sin x/x − cos x)/x², computed as in sinc3() of nanoBragg.c."""
    if x == 0.0:
        return 1.0
    return 3.0 * (math.sin(x) / x - math.cos(x)) / (x * x)


@leaf
def scaled_radius_sqr(dh, dk, dl, na, nb, nc, fudge):
    """fudge Σ N²δ²."""
    h, k, l = na * dh, nb * dk, nc * dl
    return (h * h + k * k + l * l) * fudge


@leaf
def radius_sqr(na, nb, nc, dh, dk, dl):
    """Σ N²δ², in the C program's order of operations."""
    return dh * dh * na * na + dk * dk * nb * nb + dl * dl * nc * nc


@leaf
def ball_factor(t_sqr, volume, far_only):
    """± V b(x) at x = π √t_sqr; with ``far_only`` 0 where x² <= NEAR."""
    # From one integer t to the next sine and cosine change sign together: irrelevant to the square.
    t = math.sqrt(t_sqr)
    m = t - whole(t)
    y = math.pi * math.pi * t_sqr
    far = 3.0 * (m * sin_pi_over(m * m) / (math.pi * t) - cos_pi(m * m)) / y
    near = 0.0 if far_only else ball_series(y)
    return (volume * ROUND_SCALE) * (far if y > NEAR else near)


@leaf
def ball_slopes(u, volume):
    """F_latt of a ball and its derivative w.r.t. u: V b(y), y = x² = π² u.

    b = 3 (sin x/x − cos x)/y, db/dy = 3/2 (sin x/x − b)/y. The same in both modes: the rounding errors of
    nanoBragg.c near a reflection have no derivative.
    """
    scale = volume * ROUND_SCALE
    t = math.sqrt(u)
    turns = whole(t)
    m = t - turns
    y = math.pi * math.pi * u
    # Sine and cosine of πt are those of πm times (−1)^turns.
    sign = 1.0 - 2.0 * abs(turns - 2.0 * whole(0.5 * turns))
    sinc = sign * m * sin_pi_over(m * m) / (math.pi * t)
    far = 3.0 * (sinc - sign * cos_pi(m * m)) / y
    far_slope = 1.5 * (sinc - far) / y
    is_far = y > NEAR
    latt = scale * (far if is_far else ball_series(y))
    return latt, scale * (math.pi * math.pi) * (far_slope if is_far else ball_series_slope(y))


@leaf
def _t_sqr(spot, dh, dk, dl):
    na, nb, nc = spot.n_cells
    return scaled_radius_sqr(dh, dk, dl, na, nb, nc, spot.fudge)


@leaf
def value(spot, dh, dk, dl):
    """F_latt."""
    return ball_factor(_t_sqr(spot, dh, dk, dl), spot.volume, False)


@leaf
def value_and_slopes(spot, dh, dk, dl, F):
    """T and its derivatives, see ``metric.quadric_slopes``."""
    u, Gh, Gk, Gl = quadric_form(spot.quadric, dh, dk, dl)
    latt, by_u = ball_slopes(u, spot.volume)
    return quadric_slopes(latt, by_u, Gh, Gk, Gl, dh, dk, dl, F)


# ``Quirks.c_rounding``: near a reflection nanoBragg.c loses digits, visibly in its images. Separate functions, because
# the C library's sine does not vectorize.


@leaf
def far_value_of_c(spot, dh, dk, dl):
    """F_latt as the C program computes it; 0 where ``is_near_of_c``."""
    return ball_factor(_t_sqr(spot, dh, dk, dl), spot.volume, True)


@leaf
def is_near_of_c(spot, dh, dk, dl):
    """Whether the C program loses digits here. True for NaN."""
    return not math.pi * math.pi * _t_sqr(spot, dh, dk, dl) > NEAR


@leaf
def near_value_of_c(spot, dh, dk, dl):
    """F_latt as the C program computes it where ``is_near_of_c``."""
    na, nb, nc = spot.n_cells
    x = math.pi * math.sqrt(radius_sqr(na, nb, nc, dh, dk, dl) * spot.fudge)
    return (spot.volume * ROUND_SCALE) * ball_of_c(x)
