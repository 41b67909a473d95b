"""Adjoint of ``anomalous``, for one orientation: derivatives w.r.t. f' and f'' of the source, and w.r.t. the table.

A sample is T = |F|² F_latt², so that they are F_latt² times those of |F|²: smooth where F is 0.
"""

import numpy as np

from ..jit import leaf, part
from ..numbers import N_BY_SOURCE
from ..physics.anomalous import factor_of_source, square_pullback, square_slopes
from .rays_vjp import LATT, S_TANGENT, WEIGHT, slots_of_rows
from .rows import BLOCK, COEFFICIENTS, PLACE


@leaf
def coefficients_of(rows, F):
    """f' and f'' of the source."""
    return rows[COEFFICIENTS : COEFFICIENTS + F.shape[1] - 2]


# Derivatives w.r.t. f' and f'' of one source are in rows of ``turned``, from ``at`` on. A gradient has its sum over the
# pixels of the block in the first number of the row.


@part
def add_by_dispersion(rows, halves, F, turned, at):
    """Add to ``turned`` the derivatives of S w.r.t. f' and f'' of every class."""
    numbers = coefficients_of(rows, F)
    for k in range(0, (turned.shape[0] - at) // BLOCK, 2):
        place, by_fp, by_fpp = -1, 0.0, 0.0
        row = at + k * BLOCK
        for i in range(BLOCK):
            if halves[2 * (PLACE + i)] != place:
                place = halves[2 * (PLACE + i)]
                real, imaginary = factor_of_source(F, np.uint32(place), numbers)
                by_fp, by_fpp = square_slopes(real, imaginary, F[np.uint32(place), k + 2], F[np.uint32(place), k + 3])
            turned[np.uint64(row + i)] += rows[LATT + i] * by_fp
            turned[np.uint64(row + BLOCK + i)] += rows[LATT + i] * by_fpp


@leaf
def _add_run(numbers, F, place, by_square, turned, at, gradient):
    """Add the derivatives w.r.t. f', f'' and one row of the table, from dL/d|F|²; see ``add_source_gradient``."""
    real, imaginary = factor_of_source(F, place, numbers)
    for k in range(0, len(numbers), 2):
        by_fp, by_fpp = square_slopes(real, imaginary, F[place, k + 2], F[place, k + 3])
        turned[np.uint64(at + k * BLOCK)] += by_square * by_fp
        turned[np.uint64(at + (k + 1) * BLOCK)] += by_square * by_fpp
    if gradient.shape[0] == 0:
        return
    fp, fpp = 1.0, 0.0
    for k in range(0, F.shape[1], 2):
        if k > 0:
            fp, fpp = numbers[k - 2], numbers[k - 1]
        by_real, by_imaginary = square_pullback(real, imaginary, fp, fpp)
        entry = np.uint64(place) * np.uint64(F.shape[1]) + np.uint64(k)
        gradient[entry] += by_square * by_real
        gradient[entry + np.uint64(1)] += by_square * by_imaginary


@part
def add_source_gradient(rows, halves, F, turned, at, gradient):
    """Add the derivatives of a loss w.r.t. f' and f'' to ``turned``, and to ``gradient`` those w.r.t. the table.

    ``gradient``: a table like F, flattened; (0,): not wanted.
    """
    numbers = coefficients_of(rows, F)
    place, by_square = halves[2 * PLACE], 0.0
    for i in range(BLOCK):
        if halves[2 * (PLACE + i)] != place:
            _add_run(numbers, F, np.uint32(place), by_square, turned, at, gradient)
            place, by_square = halves[2 * (PLACE + i)], 0.0
        by_square += rows[LATT + i] * rows[WEIGHT + i]
    _add_run(numbers, F, np.uint32(place), by_square, turned, at, gradient)


@part
def take_dispersion(wanted, rows, turned, at, source, sums, tangents, images):
    """Add the derivatives w.r.t. f' and f'' of one source to ``sums`` or ``images``, and clear their rows."""
    for k in range((turned.shape[0] - at) // BLOCK):
        row = at + k * BLOCK
        if wanted.gradient:
            sums.sources[source, N_BY_SOURCE + k] += turned[row]
            turned[row] = 0.0
        else:
            for p in range(tangents.sources.shape[0]):
                by = tangents.sources[p, source, N_BY_SOURCE + k]
                if by != 0.0:
                    for i in range(slots_of_rows(rows)):
                        images[np.uint64(p * BLOCK + i)] += by * rows[WEIGHT + i] * turned[np.uint64(row + i)]
            for i in range(BLOCK):
                turned[np.uint64(row + i)] = 0.0


@part
def add_table_tangent(rows, halves, F, F_tangent):
    """Add to S_TANGENT the derivative of S along ``F_tangent``, a direction in the space of the table."""
    numbers = coefficients_of(rows, F)
    place, by = -1, 0.0
    for i in range(BLOCK):
        if halves[2 * (PLACE + i)] != place:
            place = halves[2 * (PLACE + i)]
            real, imaginary = factor_of_source(F, np.uint32(place), numbers)
            along_real, along_imaginary = factor_of_source(F_tangent, np.uint32(place), numbers)
            by, _ = square_slopes(real, imaginary, along_real, along_imaginary)
        rows[S_TANGENT + i] += rows[LATT + i] * by
