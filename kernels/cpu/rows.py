"""A block of 128 pixels: the rows of its scratch array, and the assignment of pixels to slots.

All quantities of the pixels are in one array ``work``, a row of 128 numbers for each quantity below, small enough for
the L1 cache; every stage is a loop over the block that becomes vector instructions. Rows are constant offsets into one
array, so that the compiler sees that they do not overlap. The arithmetic of a pixel does not depend on its slot in the
block, nor on its neighbours.
"""

import numpy as np

from ..jit import leaf, part
from ..physics.panels import panel_at
from ..physics.pixels import pixel_at

BLOCK = 128

N_ROWS = 24
(
    SLOW, FAST,  # pixel
    DX, DY, DZ, AIRPATH,  # unit vector to the sub-pixel, and its distance in m
    OMEGA, CAPTURE, POLAR,  # solid angle, capture fraction, polarization factor
    COSINE,  # between the ray and the normal of the sensor, if there is one
    QX, QY, QZ, LIVE,  # scattering vector in 1/m; LIVE is 0 where it is beyond dmin
    DH, DK, DL,  # distance to the nearest reflection
    PLACE, F_CELL,  # index of the reflection in the flat grid of F, and its F
    SUM,  # Σ F_cell² F_latt² over the orientations
    TOTAL, WATER,  # the sum over samples, and that of Ω P
    OUT,  # 1 where a sample was outside the interpolation range
    COEFFICIENTS,  # not of pixels: f' and f'' of each class of anomalous scatterers, at the wavelength of the source
) = (row * BLOCK for row in range(N_ROWS))  # fmt: skip
WORK_SIZE = N_ROWS * BLOCK


def in_blocks(n: int) -> int:
    """Slots of the blocks that hold n pixels: a block takes the same time for one of them as for all."""
    return (n + BLOCK - 1) // BLOCK * BLOCK


@part
def aligned_zeros(size):
    """(size,) zeros aligned to a cache line, so that no vector is split over two lines."""
    room = np.zeros(size + 7)
    skip = (-room.ctypes.data % 64) // 8
    return room[skip : skip + size]


@leaf
def slots(work):
    """BLOCK, hidden from the compiler, which would unroll every short loop and overflow the instruction cache."""
    return work.shape[0] // N_ROWS


@part
def clear(work, total, polar):
    """Initialize the rows, all in one loop: a short one would not be vectorized."""
    for i in range(BLOCK):
        work[TOTAL + i], work[WATER + i], work[SUM + i], work[OUT + i] = total, 0.0, 0.0, 0.0
        work[OMEGA + i], work[CAPTURE + i], work[POLAR + i], work[LIVE + i] = 0.0, 1.0, polar, 1.0


@part
def has_zero(work, row):
    """Whether any number of a row is 0."""
    zeros = 0
    for i in range(BLOCK):
        zeros += work[row + i] == 0.0
    return zeros > 0


@part
def region_slots(region, start, stop, work):
    """Assign slots to pixels ``start`` to ``stop``, in C order, of a region of interest without mask."""
    fast_min, fast_max = region[0], region[1]
    width = fast_max - fast_min + 1
    slow, fast = region[2] + start // width, fast_min + start % width
    n = 0
    while n < stop - start:
        in_row = min(stop - start - n, fast_max - fast + 1)
        for i in range(in_row):
            # Unsigned: no test for a negative index. Via int32, which vector instructions can convert.
            at = np.uint64(n + i)
            work[at + np.uint64(SLOW)], work[at + np.uint64(FAST)] = np.float64(slow), np.float64(np.int32(fast + i))
        n += in_row
        slow, fast = slow + 1, fast_min
    return n


@part
def list_slots(pixels, numbers, start, stop, work, slot):
    """Assign slots to those of the pixels ``start`` to ``stop`` of a list that are evaluated; returns their number.

    ``numbers``: the list of pixel indices; if empty, the region of interest in C order. ``work`` is written, and
    ``slot``: the place in the list of the pixel in each slot.
    """
    n_fast, mask = pixels.n_fast, pixels.mask
    fast_min, fast_max, slow_min, slow_max = pixels.region[0], pixels.region[1], pixels.region[2], pixels.region[3]
    width = fast_max - fast_min + 1
    masked = mask.shape[0] > 0
    n = 0
    for number in range(start, stop):
        if numbers.shape[0] == 0:
            slow, fast = slow_min + number // width, fast_min + number % width
        else:
            slow, fast = pixel_at(n_fast, numbers[number])
        # is_evaluated(), inlined: passing arrays to it would cost more in reference counting than all the rest.
        if fast < fast_min or fast > fast_max or slow < slow_min or slow > slow_max:
            continue
        if not masked or mask[slow, fast] != 0:
            work[SLOW + n], work[FAST + n], slot[n] = slow, fast, number
            n += 1
    return n


@part
def end_in_panel(pixels, ends, numbers, start, stop):
    """The panel of pixel ``start`` of a list, as for ``list_slots``, and where, at ``stop`` at most, it is left."""
    if ends.shape[0] == 0:
        return 0, stop
    if numbers.shape[0] == 0:
        width = pixels.region[1] - pixels.region[0] + 1
        panel = panel_at(ends, pixels.region[2] + start // width)
        return panel, min(stop, (ends[panel] - pixels.region[2]) * width)
    panel = panel_at(ends, numbers[start] // pixels.n_fast)
    first_row = ends[panel - 1] if panel > 0 else 0
    lowest, above = first_row * pixels.n_fast, ends[panel] * pixels.n_fast
    end = start + 1
    while end < stop and lowest <= numbers[end] < above:
        end += 1
    return panel, end


@part
def count_in_panel(panels, panel, n, work):
    """Count the first ``n`` slots' slow and fast as their panel does."""
    for i in range(n):
        work[SLOW + i] += panels.corners[panel, 0]
        work[FAST + i] += panels.corners[panel, 1]


@part
def fill_slots(work, n):
    """Repeat the last pixel in the unused slots, so that every loop can run over the whole block."""
    for i in range(n, BLOCK):
        work[SLOW + i], work[FAST + i] = work[SLOW + n - 1], work[FAST + n - 1]
