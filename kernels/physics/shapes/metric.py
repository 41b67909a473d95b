"""The metric of the shapes that depend on one squared radius: u = δ·Gδ, δ = h − h0, G = fudge MᵀM."""

from typing import NamedTuple

from ...jit import leaf
from ..scattering import miller_indices


@leaf
def radius_sqr(na, nb, nc, dh, dk, dl):
    """Σ N²(h − h0)²: squared distance to the reflection, in units of the spot's width along each axis."""
    return dh * dh * na * na + dk * dk * nb * nb + dl * dl * nc * nc


@leaf
def spot_metric(crystal, c_parity):
    """The matrix that makes of h − h0 the vector whose square is ``lattice.radius_sqr`` or ``radius_sqr_of_c``."""
    na, nb, nc = crystal.n_cells[0], crystal.n_cells[1], crystal.n_cells[2]
    if not c_parity:
        return (na, 0.0, 0.0, 0.0, nb, 0.0, 0.0, 0.0, nc)
    n, r = na * nb * nc, crystal.reciprocal
    return (n * r[0], n * r[3], n * r[6], n * r[1], n * r[4], n * r[7], n * r[2], n * r[5], n * r[8])


@leaf
def metric_radius_sqr(metric, dh, dk, dl):
    """The square of ``spot_metric`` times δ."""
    x, y, z = miller_indices(metric, (dh, dk, dl))
    return x * x + y * y + z * z


class Quadric(NamedTuple):
    """The symmetric matrix G of the shapes that are functions of u = δ·Gδ."""

    hh: float
    kk: float
    ll: float
    hk: float
    hl: float
    kl: float


@leaf
def quadric_of(metric, fudge):
    """G of a ``sample.spot_metric`` M: fudge MᵀM."""
    m = metric
    return Quadric(
        fudge * (m[0] * m[0] + m[3] * m[3] + m[6] * m[6]),
        fudge * (m[1] * m[1] + m[4] * m[4] + m[7] * m[7]),
        fudge * (m[2] * m[2] + m[5] * m[5] + m[8] * m[8]),
        fudge * (m[0] * m[1] + m[3] * m[4] + m[6] * m[7]),
        fudge * (m[0] * m[2] + m[3] * m[5] + m[6] * m[8]),
        fudge * (m[1] * m[2] + m[4] * m[5] + m[7] * m[8]),
    )


@leaf
def quadric_form(G, h, k, l):
    """u, and G δ."""
    Gh = G.hh * h + G.hk * k + G.hl * l
    Gk = G.hk * h + G.kk * k + G.kl * l
    Gl = G.hl * h + G.kl * k + G.ll * l
    return h * Gh + k * Gk + l * Gl, Gh, Gk, Gl
