"""A parallelepiped of Na x Nb x Nc cells: F_latt = Π sin(πNδ)/sin(πδ), δ = h − h0 along each axis."""

from ...intrinsics import whole
from ...jit import leaf, series
from ..polynomials import sin_pi_over, sin_pi_over_slope

# Added to the distance from a reflection, so that on the reflection itself 0/0 becomes N. Anywhere else it is lost in
# rounding, and the product of six is still a normal number.
ON_REFLECTION = 1.2345e-40


@series
def _products(a, b, c, d, e, f):
    """Products of sin(πx)/x over the first and the last three x², interleaved for instruction-level parallelism."""
    return (
        sin_pi_over(a) * sin_pi_over(b) * sin_pi_over(c),
        sin_pi_over(d) * sin_pi_over(e) * sin_pi_over(f),
    )


@leaf
def _cycle(n, delta):
    """Nδ minus its nearest integer, which changes at most the sign of sin(πNδ)."""
    x = n * delta
    return x - whole(x)


@series
def grating_slopes(n, delta):
    """L = sin(πNδ)/sin(πδ), dL/dδ and dL/dN.

    With m = Nδ − r, r integer, S(x²) = sin(πx)/x and D twice its derivative w.r.t. x², L is ± m S(m²)/(δ S(δ²)), and
    from π cos(πx) = S + x² D

        δ S(δ²) dL/dδ = ± S(m²) r/δ ± N m² D(m²) − L δ² D(δ²),
        δ S(δ²) dL/dN = ± δ (S(m²) + m² D(m²)),

    without cancellation near a reflection, where r = 0. The sign is omitted: it drops out of products with L.
    """
    turns = n * delta
    r = whole(turns)
    m = turns - r
    y, x = m * m, delta * delta
    above, below = sin_pi_over(y), sin_pi_over(x)
    above_slope, below_slope = y * sin_pi_over_slope(y), x * sin_pi_over_slope(x)
    inverse = 1.0 / (delta * below)
    above_here = above * inverse
    ratio = m * above_here
    over_delta = r * below * above_here
    by_delta = (over_delta + (n * above_slope - ratio * below_slope)) * inverse
    return ratio, by_delta, delta * (above_here + above_slope * inverse)


@leaf
def square_product(h, k, l, F):
    """F_cell F_latt and F_latt² from the factors of the three axes, and the derivatives of T w.r.t. those factors."""
    kl = k * l
    latt = h * kl
    FL = F * latt
    by_latt = 2.0 * F * FL
    return FL, latt * latt, by_latt * kl, by_latt * (h * l), by_latt * (h * k)


@leaf
def value(spot, dh, dk, dl):
    """± F_latt, with one division for all three axes."""
    na, nb, nc = spot.n_cells
    dh, dk, dl = dh + ON_REFLECTION, dk + ON_REFLECTION, dl + ON_REFLECTION
    mh, mk, ml = _cycle(na, dh), _cycle(nb, dk), _cycle(nc, dl)
    above, below = _products(mh * mh, mk * mk, ml * ml, dh * dh, dk * dk, dl * dl)
    return (mh * mk * ml) * above / ((dh * dk * dl) * below)


@leaf
def value_and_slopes(spot, dh, dk, dl, F):
    """T, F_latt², the derivatives of T w.r.t. δ, and w.r.t. Na, Nb, Nc followed by three zeros."""
    na, nb, nc = spot.n_cells
    h, h_slope, h_by_N = grating_slopes(na, dh + ON_REFLECTION)
    k, k_slope, k_by_N = grating_slopes(nb, dk + ON_REFLECTION)
    l, l_slope, l_by_N = grating_slopes(nc, dl + ON_REFLECTION)
    FL, latt_sqr, by_h, by_k, by_l = square_product(h, k, l, F)
    shape = (by_h * h_by_N, by_k * k_by_N, by_l * l_by_N, 0.0, 0.0, 0.0)
    return FL * FL, latt_sqr, (by_h * h_slope, by_k * k_slope, by_l * l_slope), shape
