"""Structure factors of a source with anomalous scatterers, for a block of pixels: see ``physics.anomalous``.

The row COEFFICIENTS holds f' and f'' of the source. Neighbouring pixels mostly share a reflection: F is computed where
another one begins.
"""

import numpy as np

from ..jit import leaf, part
from ..numbers import N_BY_SOURCE
from ..physics.anomalous import amplitude_of_source
from .rows import BLOCK, COEFFICIENTS, F_CELL, PLACE


@part
def take_coefficients(work, sources, source):
    """f' and f'' of a source, which follow its other numbers, into COEFFICIENTS."""
    for k in range(sources.shape[1] - N_BY_SOURCE):
        work[COEFFICIENTS + k] = sources[source, N_BY_SOURCE + k]


@leaf
def _look_up(work, index, stride, first, F, numbers):
    """|F| of the reflections at ``index[stride * (first + i)]``."""
    place = index[stride * first]
    value = amplitude_of_source(F, np.uint32(place), numbers)
    for i in range(BLOCK):
        if index[stride * (first + i)] != place:
            place = index[stride * (first + i)]
            value = amplitude_of_source(F, np.uint32(place), numbers)
        work[F_CELL + i] = value


@leaf
def _look_up_any(work, index, stride, first, F):
    """``_look_up``, with f' and f'' of up to three classes in registers."""
    n, c = F.shape[1] // 2 - 1, COEFFICIENTS
    if n == 1:
        _look_up(work, index, stride, first, F, (work[c], work[c + 1]))
    elif n == 2:
        _look_up(work, index, stride, first, F, (work[c], work[c + 1], work[c + 2], work[c + 3]))
    elif n == 3:
        numbers = (work[c], work[c + 1], work[c + 2], work[c + 3], work[c + 4], work[c + 5])
        _look_up(work, index, stride, first, F, numbers)
    else:
        _look_up(work, index, stride, first, F, work[c : c + 2 * n])


@part
def look_up_of_source(work, halves, F):
    """|F| of the reflections at PLACE. ``F``: the table; ``halves``: ``work`` viewed as int32."""
    _look_up_any(work, halves, 2, PLACE, F)


@part
def look_up_of_source_single(work, index, F):
    """|F| of the reflections at ``index``."""
    _look_up_any(work, index, 1, 0, F)
