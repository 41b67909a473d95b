"""One orientation of the crystal, a block of pixels: F_cell of each."""

import numpy as np

from ..jit import part
from ..physics.interpolation import in_range, tricubic
from ..physics.scattering import miller_indices
from .rows import BLOCK, F_CELL, LIVE, OUT, PLACE, QX, QY, QZ


@part
def same_for_all(work, F):
    """Every reflection has the same F."""
    for i in range(BLOCK):
        work[F_CELL + i] = F


@part
def look_up(work, halves, F):
    """F of the reflections at PLACE; ``F`` is the grid as one flat array, ``halves`` is ``work`` as int32."""
    for i in range(BLOCK):
        work[F_CELL + i] = F[np.uint32(halves[2 * (PLACE + i)])]


@part
def look_up_single(work, index, F):
    """F of the reflections at ``index``."""
    for i in range(BLOCK):
        work[F_CELL + i] = F[np.uint32(index[i])]


@part
def interpolate(work, halves, abc, grid, F):
    """F by tricubic interpolation, or at PLACE where that is out of range, which OUT tells of live pixels.

    (nanoBragg.c also skips samples of F_latt 0. Those are left to the reference kernel to see.)
    """
    for i in range(BLOCK):
        h, k, l = miller_indices(abc, (work[QX + i], work[QY + i], work[QZ + i]))
        if in_range(grid, h, k, l):
            work[F_CELL + i] = tricubic(grid, F, h, k, l)
        else:
            work[F_CELL + i] = F[np.uint32(halves[2 * (PLACE + i)])]
            if work[LIVE + i] != 0.0:
                work[OUT + i] = 1.0
