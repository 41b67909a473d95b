"""A ball (ellipsoid): F_latt = V b(x), b = 3 (sin x/x − cos x)/x², x = π √u, u = fudge Σ N²δ²."""

import math

from ...intrinsics import whole
from ...jit import leaf
from ..polynomials import cos_pi, sin_pi_over

# A sphere of the same volume as the cube has this √ of the volume ratio (nanoBragg.c).
ROUND_SCALE = 0.723601254558268


@leaf
def ball_series(y):
    """3 (sin x/x − cos x)/x² for y = x² <= 1/4."""
    tail = -1.0 / 15120.0 + y * (1.0 / 1330560.0 + y * (-1.0 / 172972800.0 + y / 31135104000.0))
    return 1.0 + y * (-1.0 / 10.0 + y * (1.0 / 280.0 + y * tail))


@leaf
def ball_series_slope(y):
    """The derivative of ``ball_series`` by y."""
    tail = -3.0 / 15120.0 + y * (4.0 / 1330560.0 + y * (-5.0 / 172972800.0 + y * 6.0 / 31135104000.0))
    return -1.0 / 10.0 + y * (2.0 / 280.0 + y * tail)


@leaf
def ball_of_c(x):
    """3 (sin x/x − cos x)/x² as sinc3() of nanoBragg.c."""
    if x == 0.0:
        return 1.0
    return 3.0 * (math.sin(x) / x - math.cos(x)) / (x * x)


# Below this x² the difference in the transform of a ball loses digits.
NEAR = 0.25


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
def ball_slopes(u, volume):
    """F_latt of a ball and its derivative by u: V b(y), y = x² = π² u.

    b = 3 (sin x/x − cos x)/y, db/dy = 3/2 (sin x/x − b)/y. Both modes alike: the digits that nanoBragg.c loses near a
    reflection have no derivative.
    """
    scale = volume * ROUND_SCALE
    t = math.sqrt(u)
    turns = whole(t)
    m = t - turns
    y = math.pi * math.pi * u
    # Sine and cosine of πt are those of πm, with the sign of an even or odd number of half turns.
    sign = 1.0 - 2.0 * abs(turns - 2.0 * whole(0.5 * turns))
    sinc = sign * m * sin_pi_over(m * m) / (math.pi * t)
    far = 3.0 * (sinc - sign * cos_pi(m * m)) / y
    far_slope = 1.5 * (sinc - far) / y
    is_far = y > NEAR
    latt = scale * (far if is_far else ball_series(y))
    return latt, scale * (math.pi * math.pi) * (far_slope if is_far else ball_series_slope(y))
