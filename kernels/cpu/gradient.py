"""Entry points of the adjoint kernel: gradients of a loss, and derivative images, over many pixels."""

import numpy as np
from numba import prange

from ..arguments import (
    Crystal,
    Detector,
    History,
    Panels,
    Pixels,
    Plan,
    Quirks,
    Sampling,
    Sources,
    StructureFactors,
    Sums,
    Tangents,
)
from ..jit import entry, part
from ..numbers import N_BY_SOURCE, N_SHARED
from ..physics.panels import detector_of_panel
from ..physics.photons import light_of
from .image import tables_of
from .lattice import spots_of
from .rays_vjp import COTANGENT, ROWS_SIZE
from .rows import BLOCK, WORK_SIZE, aligned_zeros, count_in_panel, end_in_panel, fill_slots, list_slots
from .slopes import SlopeScratch, Task, Wanted, block_slopes, shared_in_use

# Blocks that a thread takes at a time for derivative images.
BLOCKS_IN_SHARE = 16


@part
def slopes_in_panel(plan, panel, wanted, entering, F_tangent, pixels, span, sums, tangents, values, halt):
    """``share_of_slopes`` for the pixels ``span``, from and to, of one panel; ``pixels``: numbers and cotangent."""
    start, stop = span
    numbers, cotangent = pixels
    rows = aligned_zeros(ROWS_SIZE)
    work = rows[:WORK_SIZE]
    images = np.zeros(tangents.shared.shape[0] * BLOCK)
    by_dispersion = wanted.gradient or np.any(tangents.sources[:, :, N_BY_SOURCE:])
    n_dispersion = plan.sources.dispersion.shape[1] if by_dispersion else 0
    turned = np.zeros((tangents.turning.shape[0] + n_dispersion) * BLOCK)
    scratch = SlopeScratch(rows, work, work.view(np.int32), turned, images)
    slot = np.empty(BLOCK, np.int64)
    detector = detector_of_panel(plan.detector, plan.panels, panel)
    light = light_of(plan.sources, plan.crystal, plan.sampling, plan.quirks)
    spots = spots_of(plan.crystal, plan.structure_factors, plan.quirks, False)
    task = Task(light, spots, entering)
    tables = tables_of(plan)
    used = shared_in_use(wanted, detector, spots, F_tangent.shape[0] > 0, tangents)
    for block_start in range(start, stop, BLOCK):
        block_stop = min(stop, block_start + BLOCK)
        n = list_slots(plan.pixels, numbers, block_start, block_stop, work, slot)
        if n > 0:
            if plan.panels.ends.shape[0] > 0:
                count_in_panel(plan.panels, panel, n, work)
            fill_slots(work, n)
            for i in range(BLOCK):
                # In a gradient, pixels that merely fill unused slots do not contribute.
                rows[COTANGENT + i] = 1.0
                if wanted.gradient:
                    rows[COTANGENT + i] = cotangent[slot[i]] if i < n else 0.0
            block_slopes(wanted, used, detector, task, tables, F_tangent, scratch, sums, tangents, halt)
            for p in range(values.shape[0]):
                for i in range(n):
                    values[p, slot[i]] = images[p * BLOCK + i]
                for i in range(BLOCK):
                    images[p * BLOCK + i] = 0.0


@part
def share_of_slopes(plan, wanted, entering, F_tangent, pixels, span, sums, tangents, values, halt):
    """Pixels ``span``, from and to, of a list, block by block, panel by panel.

    ``pixels``: ``numbers`` and ``cotangent`` of the list; ``values`` (n, n_pixels): derivative images.
    """
    start, stop = span
    while start < stop:
        panel, end = end_in_panel(plan.pixels, plan.panels.ends, pixels[0], start, stop)
        own = Sums(sums.shared[panel], sums.orientations, sums.sources, sums.F)
        within = Tangents(
            tangents.shared[panel], tangents.sources, tangents.rotations, tangents.turning, tangents.turning_of
        )
        slopes_in_panel(plan, panel, wanted, entering, F_tangent, pixels, (start, end), own, within, values, halt)
        start = end


@entry(parallel=True, what="the kernel of gradients, about half a minute")
def walk_gradient(plan, entering, F_tangent, numbers, cotangent, sums, halt):
    """Derivatives of a loss w.r.t. the plan's numbers, added to ``sums``.

    ``numbers`` (n,) int64: pixel indices slow * n_fast + fast; ``cotangent`` (n,): dL/dI of each; ``entering``: the
    state of the run at the start of a pixel. ``F_tangent``: a direction on the flat grid of F along which to
    differentiate too; (1,): that of the F that all reflections share; (0,): none.

    The work is divided into the m shares of ``sums``, whatever the number of threads; each share has its own sums.
    ``sums.F`` is empty if dL/dF is not wanted. ``halt``: see ``arguments.Halt``.
    """
    # Rebuilt as flat tuples: the body of a prange loop can capture neither a tuple of tuples nor a part of one.
    pixels, detector, sources = Pixels(*plan.pixels), Detector(*plan.detector), Sources(*plan.sources)
    crystal, factors = Crystal(*plan.crystal), StructureFactors(*plan.structure_factors)
    sampling, quirks, history = Sampling(*plan.sampling), Quirks(*plan.quirks), History(*plan.history)
    panels = Panels(*plan.panels)
    n, m = numbers.shape[0], sums.shared.shape[0]
    n_blocks = (n + BLOCK - 1) // BLOCK
    wanted = Wanted(True, sums.F.shape[1] > 0)
    for share in prange(m):
        run = Plan(pixels, detector, sources, crystal, factors, sampling, quirks, history, panels)
        own = Sums(sums.shared[share], sums.orientations[share], sums.sources[share], sums.F[share])
        none = np.empty((0, 0))
        no_turning = np.empty((0, 0, 0, 9))
        none_shared = np.empty((own.shared.shape[0], 0, N_SHARED))
        nothing = Tangents(none_shared, np.empty((0, 0, 0)), np.empty((0, 0, 9)), no_turning, np.empty(0, np.int64))
        span = n_blocks * share // m * BLOCK, min(n, n_blocks * (share + 1) // m * BLOCK)
        share_of_slopes(run, wanted, entering, F_tangent, (numbers, cotangent), span, own, nothing, none, halt)


@entry(parallel=True, what="the kernel of derivative images, about half a minute")
def walk_jacobian(plan, entering, F_tangent, numbers, tangents, values, halt):
    """Derivatives of the intensities of many pixels w.r.t. n parameters.

    ``numbers``, ``entering``, ``F_tangent`` as for ``walk_gradient``; ``tangents``: derivatives of the plan w.r.t. the
    parameters. ``values`` (n, number of pixels) is written, except for pixels that are not evaluated.
    ``halt``: see ``arguments.Halt``.
    """
    # Rebuilt as flat tuples: the body of a prange loop can capture neither a tuple of tuples nor a part of one.
    pixels, detector, sources = Pixels(*plan.pixels), Detector(*plan.detector), Sources(*plan.sources)
    crystal, factors = Crystal(*plan.crystal), StructureFactors(*plan.structure_factors)
    sampling, quirks, history = Sampling(*plan.sampling), Quirks(*plan.quirks), History(*plan.history)
    panels = Panels(*plan.panels)
    n = numbers.shape[0]
    size = BLOCK * BLOCKS_IN_SHARE
    wanted = Wanted(False, False)
    for share in prange((n + size - 1) // size):
        run = Plan(pixels, detector, sources, crystal, factors, sampling, quirks, history, panels)
        none = np.empty(0)
        nowhere = Sums(np.empty((tangents.shared.shape[0], 0)), np.empty((0, 0, 9)), np.empty((0, 0)), none)
        span = share * size, min(n, share * size + size)
        share_of_slopes(run, wanted, entering, F_tangent, (numbers, none), span, nowhere, tangents, values, halt)
