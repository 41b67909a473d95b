"""The entries of the adjoint kernel: gradients of a loss, and derivative images, over many pixels."""

import numpy as np
from numba import prange

from ..arguments import Plan
from ..jit import entry, part
from ..physics.photons import light_of
from .image import sources_of
from .lattice import spots_of
from .rays_vjp import COTANGENT, ROWS_SIZE
from .rows import BLOCK, WORK_SIZE, fill_seats, in_registers, seat_pixels
from .slopes import Sums, Tangents, Wanted, block_slopes, shape_of, shared_in_use

# Blocks that a thread takes at a time for derivative images.
BLOCKS_IN_SHARE = 16


@part
def share_of_slopes(
    plan, wanted, entering_row, latch, F_tangent, pixels, cotangent, start, stop, sums, tangents, values
):
    """Blocks of the pixels ``start`` to ``stop`` of a list; ``values`` (n, n_pixels): derivative images."""
    rows = np.zeros(ROWS_SIZE)
    work = rows[:WORK_SIZE]
    halves = work.view(np.int32)
    seat = np.empty(BLOCK, np.int64)
    images = np.zeros(tangents.shared.shape[0] * BLOCK)
    turned = np.zeros(tangents.turning.shape[0] * BLOCK)
    n_fast, roi, mask = plan.detector.n_fast, plan.sampling.roi, plan.sampling.mask
    detector = in_registers(plan.detector)
    light = light_of(plan.sources, plan.crystal, plan.sampling)
    spots = spots_of(plan.crystal, plan.structure_factors, light.c_parity, False)
    shape = shape_of(plan.crystal, light.c_parity)
    sources = sources_of(plan.sources)
    used = shared_in_use(wanted, detector, spots, F_tangent.shape[0] > 0, tangents)
    F = plan.structure_factors.F.reshape(plan.structure_factors.F.size)
    for block_start in range(start, stop, BLOCK):
        block_stop = min(stop, block_start + BLOCK)
        n = seat_pixels(n_fast, roi, mask, pixels, block_start, block_stop, work, seat)
        if n > 0:
            fill_seats(work, n)
            for i in range(BLOCK):
                # In a gradient, those who only fill a seat count nothing.
                rows[COTANGENT + i] = 1.0
                if wanted.gradient:
                    rows[COTANGENT + i] = cotangent[seat[i]] if i < n else 0.0
            block_slopes(
                wanted, used, detector, light, spots, shape, entering_row, latch, sources, plan.crystal.orientations,
                plan.crystal.turns, F, F_tangent, rows, work, halves, sums, tangents, turned, images,
            )  # fmt: skip
            for p in range(values.shape[0]):
                for i in range(n):
                    values[p, seat[i]] = images[p * BLOCK + i]
                for i in range(BLOCK):
                    images[p * BLOCK + i] = 0.0


@entry(parallel=True)
def walk_gradient(
    detector, sources, crystal, factors, sampling, entering_row, latch, F_tangent, pixels, cotangent, shared,
    orientations, by_source, F,
):  # fmt: skip
    """Derivatives of a loss by the numbers of the plan, added to what is in the arrays.

    ``pixels`` (n,) int64: slow * n_fast + fast; ``cotangent`` (n,): dL/dI of each. ``entering_row``: the rotation that
    they are entered with; ``latch``: the number of the sample in each pixel from which on nothing is interpolated.
    ``F_tangent``: flat grid, like that of F, of what else moves structure factors; (1,): the F that all share; or (0,).

    Work is cut into m shares, however many threads there are, and every share has its own sums: ``shared``
    (m, N_GLOBALS), ``orientations`` (m, n_phi + 1, n_domains, 9), ``by_source`` (m, n_sources, SOURCE_ROWS) and ``F``
    (m, size of the grid), or (m, 0) where the structure factors are not wanted.
    """
    n, m = pixels.shape[0], shared.shape[0]
    n_blocks = (n + BLOCK - 1) // BLOCK
    for share in prange(m):
        plan = Plan(detector, sources, crystal, factors, sampling)
        sums = Sums(shared[share], orientations[share], by_source[share], F[share])
        none = np.empty((0, 0))
        no_turning = np.empty((0, 0, 0, 9))
        nothing = Tangents(none, np.empty((0, 0, 0)), np.empty((0, 0, 9)), no_turning, np.empty(0, np.int64))
        start, stop = n_blocks * share // m * BLOCK, min(n, n_blocks * (share + 1) // m * BLOCK)
        wanted = Wanted(True, F.shape[1] > 0)
        share_of_slopes(
            plan, wanted, entering_row, latch, F_tangent, pixels, cotangent, start, stop, sums, nothing, none
        )


@entry(parallel=True)
def walk_jacobian(
    detector, sources, crystal, factors, sampling, entering_row, latch, F_tangent, pixels, shared, by_source, rotations,
    turning, turning_of, values,
):  # fmt: skip
    """Derivatives of the intensities of many pixels by n parameters.

    ``pixels``, ``entering_row``, ``latch``, ``F_tangent`` as in ``walk_gradient``; ``shared``, ``by_source``,
    ``rotations``, ``turning``, ``turning_of``: see ``Tangents``. ``values`` (n, number of pixels) is written, but for
    pixels that are not evaluated.
    """
    n = pixels.shape[0]
    size = BLOCK * BLOCKS_IN_SHARE
    for share in prange((n + size - 1) // size):
        plan = Plan(detector, sources, crystal, factors, sampling)
        none = np.empty(0)
        nowhere = Sums(none, np.empty((0, 0, 9)), np.empty((0, 0)), none)
        tangents = Tangents(shared, by_source, rotations, turning, turning_of)
        start, stop = share * size, min(n, share * size + size)
        wanted = Wanted(False, False)
        share_of_slopes(
            plan, wanted, entering_row, latch, F_tangent, pixels, none, start, stop, nowhere, tangents, values
        )
