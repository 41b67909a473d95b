"""The numbers of a crystal's shape, and the metric of the shapes that depend on a squared radius u alone.

The square shape is a product over the axes. Every other one is F_latt = V g(u), with V the number of cells,
u = fudge |M δ|² = δ·Gδ, δ = h − h0 and G = fudge MᵀM.
"""

from typing import NamedTuple

from ...jit import leaf
from ..scattering import miller_indices
from .table import INVERSE_RADIUS


class Quadric(NamedTuple):
    """The symmetric matrix G."""

    hh: float
    kk: float
    ll: float
    hk: float
    hl: float
    kl: float


class Spot(NamedTuple):
    """The numbers of a crystal's shape."""

    n_cells: tuple[float, float, float]
    volume: float  # V, number of cells
    metric: tuple[float, ...]  # (9,) M, row-major
    fudge: float
    quadric: Quadric


@leaf
def spot_metric(crystal, inverse_radius):
    """M (9,): diag(Na, Nb, Nc); with ``inverse_radius`` Na Nb Nc times a*, b*, c* in 1/Angstrom, as in nanoBragg.c."""
    na, nb, nc = crystal.n_cells[0], crystal.n_cells[1], crystal.n_cells[2]
    if not inverse_radius:
        return (na, 0.0, 0.0, 0.0, nb, 0.0, 0.0, 0.0, nc)
    n, r = na * nb * nc, crystal.reciprocal
    return (n * r[0], n * r[3], n * r[6], n * r[1], n * r[4], n * r[7], n * r[2], n * r[5], n * r[8])


@leaf
def has_inverse_radius(shape, quirks):
    """Whether ``Quirks.inverse_radius`` applies to this shape."""
    return quirks.inverse_radius and INVERSE_RADIUS[shape]


@leaf
def quadric_of(metric, fudge):
    """G = fudge MᵀM of ``spot_metric`` M."""
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
def spot_of(crystal, quirks):
    """The shape of a plan's crystal."""
    na, nb, nc = crystal.n_cells[0], crystal.n_cells[1], crystal.n_cells[2]
    metric = spot_metric(crystal, has_inverse_radius(crystal.shape, quirks))
    return Spot((na, nb, nc), na * nb * nc, metric, crystal.fudge, quadric_of(metric, crystal.fudge))


@leaf
def metric_radius_sqr(metric, dh, dk, dl):
    """|M δ|²."""
    x, y, z = miller_indices(metric, (dh, dk, dl))
    return x * x + y * y + z * z


@leaf
def quadric_form(G, h, k, l):
    """u = δ·Gδ, and G δ."""
    Gh = G.hh * h + G.hk * k + G.hl * l
    Gk = G.hk * h + G.kk * k + G.kl * l
    Gl = G.hl * h + G.kl * k + G.ll * l
    return h * Gh + k * Gk + l * Gl, Gh, Gk, Gl


@leaf
def quadric_slopes(latt, by_u, Gh, Gk, Gl, h, k, l, F):
    """The result of ``value_and_slopes`` for F_latt = V g(u), from F_latt and its derivative w.r.t. u.

    T, F_latt², the derivatives of T w.r.t. δ and w.r.t. the six numbers of the shape: G_11, G_22, G_33, and half those
    w.r.t. G_12, G_13, G_23.
    """
    latt_sqr = latt * latt
    by_u *= 2.0 * F * F * latt
    shape = (by_u * h * h, by_u * k * k, by_u * l * l, by_u * h * k, by_u * h * l, by_u * k * l)
    return F * F * latt_sqr, latt_sqr, (2.0 * by_u * Gh, 2.0 * by_u * Gk, 2.0 * by_u * Gl), shape
