"""Adjoint of ``factors``, for one orientation: ∂F_cell/∂hkl where F_cell is interpolated, and dL/dF."""

import numpy as np

from ..jit import leaf, part
from ..physics.interpolation import in_range, neighbours, tricubic, tricubic_slopes
from ..physics.scattering import miller_indices
from .anomalous import look_up_of_source
from .anomalous_slopes import add_by_dispersion, add_source_gradient, add_table_tangent
from .factors import look_up
from .rays_vjp import F_H, F_K, F_L, F_TANGENT, I_F, LATT, S_TANGENT, T_H, T_K, T_L, WEIGHT, slots_of_rows
from .rows import BLOCK, F_CELL, PLACE, QX, QY, QZ, SUM


@part
def interpolate_slopes(rows, halves, abc, grid, F):
    """``factors.interpolate`` with slopes F_H, F_K, F_L; these are 0 where F is that of the nearest reflection."""
    for i in range(BLOCK):
        h, k, l = miller_indices(abc, (rows[QX + i], rows[QY + i], rows[QZ + i]))
        if in_range(grid, h, k, l):
            value, by_h, by_k, by_l = tricubic_slopes(grid, F, h, k, l)
            rows[F_CELL + i] = value
            rows[F_H + i], rows[F_K + i], rows[F_L + i] = by_h, by_k, by_l
        else:
            rows[F_CELL + i] = F[np.uint32(halves[2 * (PLACE + i)])]
            rows[F_H + i], rows[F_K + i], rows[F_L + i] = 0.0, 0.0, 0.0


@part
def add_interpolation_slopes(rows):
    """Add the contribution of F_cell's slopes to T_H, T_K, T_L: 2 F_cell F_latt² ∂F_cell/∂hkl."""
    for i in range(BLOCK):
        by_F = 2.0 * rows[F_CELL + i] * rows[LATT + i]
        rows[T_H + i] += by_F * rows[F_H + i]
        rows[T_K + i] += by_F * rows[F_K + i]
        rows[T_L + i] += by_F * rows[F_L + i]


@part
def add_F_tangent(rows, halves, abc, grid, interpolated, F_tangent):
    """Add to S_TANGENT the derivative of S along ``F_tangent``, a direction in the space of the flat grid of F."""
    if interpolated:
        for i in range(BLOCK):
            h, k, l = miller_indices(abc, (rows[QX + i], rows[QY + i], rows[QZ + i]))
            if in_range(grid, h, k, l):
                rows[F_TANGENT + i] = tricubic(grid, F_tangent, h, k, l)
            else:
                rows[F_TANGENT + i] = F_tangent[np.uint32(halves[2 * (PLACE + i)])]
    else:
        for i in range(BLOCK):
            rows[F_TANGENT + i] = F_tangent[np.uint32(halves[2 * (PLACE + i)])]
    for i in range(slots_of_rows(rows)):
        rows[S_TANGENT + i] += 2.0 * rows[F_CELL + i] * rows[LATT + i] * rows[F_TANGENT + i]


@part
def set_same_F_tangent(rows, F):
    """Set S_TANGENT to dS/dF for the F that all reflections share: 2 S/F, since S is proportional to F²."""
    for i in range(slots_of_rows(rows)):
        rows[S_TANGENT + i] = 2.0 * rows[SUM + i] / F if F != 0.0 else 0.0


@leaf
def _spread(gradient, grid, h, k, l, by_F):
    """Add dL/dF_cell, weighted, to the 64 structure factors that F_cell was interpolated from, in ``gradient``."""
    at, wh, wk, wl = neighbours(grid, h, k, l)
    h_stride, k_stride = np.uint64(grid.h_stride), np.uint64(grid.k_stride)
    for i in range(4):
        for j in range(4):
            line = at + np.uint64(i) * h_stride + np.uint64(j) * k_stride
            weight = by_F * wh[i] * wk[j]
            for n in range(4):
                gradient[line + np.uint64(n)] += weight * wl[n]


@part
def add_F_gradient(rows, halves, abc, grid, interpolated, gradient):
    """Add dL/dF to ``gradient``, a flat grid like that of F."""
    for i in range(slots_of_rows(rows)):
        rows[I_F + i] = 2.0 * rows[F_CELL + i] * rows[LATT + i] * rows[WEIGHT + i]
    if interpolated:
        for i in range(BLOCK):
            h, k, l = miller_indices(abc, (rows[QX + i], rows[QY + i], rows[QZ + i]))
            if in_range(grid, h, k, l):
                _spread(gradient, grid, h, k, l, rows[I_F + i])
            else:
                gradient[np.uint32(halves[2 * (PLACE + i)])] += rows[I_F + i]
        return
    # Neighbouring pixels mostly share a reflection: their sum is written once.
    place, value = halves[2 * PLACE], 0.0
    for i in range(BLOCK):
        if halves[2 * (PLACE + i)] != place:
            gradient[np.uint32(place)] += value
            place, value = halves[2 * (PLACE + i)], 0.0
        value += rows[I_F + i]
    gradient[np.uint32(place)] += value


# Whether F is of one source, with a table of two axes, decides what is compiled: see ``physics.anomalous``.


@leaf
def set_F_cell_slopes(spots, interpolated, rows, work, halves, abc, F):
    """``factors.set_F_cell`` with the slopes of an interpolation."""
    if F.ndim == 2:
        look_up_of_source(work, halves, F)
    elif interpolated:
        interpolate_slopes(rows, halves, abc, spots.grid, F)
    elif not spots.same_F:
        look_up(work, halves, F)


@leaf
def add_slopes_along_F(spots, interpolated, rows, halves, abc, F, F_tangent):
    """Add to S_TANGENT the derivative of S along ``F_tangent``."""
    if F.ndim == 2:
        add_table_tangent(rows, halves, F, F_tangent.reshape(F.shape))
    else:
        add_F_tangent(rows, halves, abc, spots.grid, interpolated, F_tangent)


@leaf
def add_gradient_by_F(wanted, spots, interpolated, rows, halves, abc, F, turned, by_F):
    """Add dL/dF to ``by_F`` if wanted, and dL/df', dL/df'' to ``turned``."""
    if F.ndim == 2:
        add_source_gradient(rows, halves, F, turned, 0, by_F)
    elif wanted.by_F:
        add_F_gradient(rows, halves, abc, spots.grid, interpolated, by_F)


@leaf
def add_slopes_by_dispersion(rows, halves, F, turned, n_turning):
    """Add to the rows of ``turned`` after the first ``n_turning`` the derivatives of S w.r.t. f' and f''."""
    if F.ndim == 2:
        add_by_dispersion(rows, halves, F, turned, n_turning * BLOCK)
