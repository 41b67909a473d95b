"""F_cell of each pixel of a block, in one orientation of the crystal."""

import numpy as np

from ..jit import leaf, part
from ..physics.interpolation import in_range, tricubic
from ..physics.scattering import miller_indices
from .anomalous import look_up_of_source, look_up_of_source_single
from .rows import BLOCK, F_CELL, LIVE, OUT, PLACE, QX, QY, QZ


@part
def same_for_all(work, F):
    """Every reflection has the same F."""
    for i in range(BLOCK):
        work[F_CELL + i] = F


@part
def look_up(work, halves, F):
    """F of the reflections at PLACE. ``F``: the grid, flattened; ``halves``: ``work`` viewed as int32."""
    for i in range(BLOCK):
        work[F_CELL + i] = F[np.uint32(halves[2 * (PLACE + i)])]


@part
def look_up_single(work, index, F):
    """F of the reflections at ``index``."""
    for i in range(BLOCK):
        work[F_CELL + i] = F[np.uint32(index[i])]


@part
def interpolate(work, halves, abc, grid, F):
    """F by tricubic interpolation; out of range F of the reflection at PLACE, and OUT is set in live pixels.

    (nanoBragg.c also skips samples with F_latt = 0; the reference kernel takes care of those.)
    """
    for i in range(BLOCK):
        h, k, l = miller_indices(abc, (work[QX + i], work[QY + i], work[QZ + i]))
        if in_range(grid, h, k, l):
            work[F_CELL + i] = tricubic(grid, F, h, k, l)
        else:
            work[F_CELL + i] = F[np.uint32(halves[2 * (PLACE + i)])]
            if work[LIVE + i] != 0.0:
                work[OUT + i] = 1.0


@leaf
def shared_F(F):
    """The F that all reflections share, if they do: the first."""
    if F.ndim == 2:
        return F[0, 0]
    return F[0]


@leaf
def set_F_cell(spots, work, halves, abc, F):
    """F_CELL of the reflections at PLACE, or interpolated; ``F``: the flat grid, or the table of ``anomalous``."""
    if F.ndim == 2:
        look_up_of_source(work, halves, F)
    elif spots.interpolate:
        interpolate(work, halves, abc, spots.grid, F)
    else:
        look_up(work, halves, F)


@leaf
def set_F_cell_single(work, index, F):
    """As ``set_F_cell``, of the reflections at ``index``."""
    if F.ndim == 2:
        look_up_of_source_single(work, index, F)
    else:
        look_up_single(work, index, F)
