"""Drivers of the reference kernel: what Python calls to walk many pixels.

Each pixel is computed from the plan alone and written to its own place, so the result is the same to the last bit
for any number of threads and any order. Parallel drivers take the plan in its parts: Numba can hand a flat tuple to its
threads, not a tuple of tuples.
"""

import numpy as np
from numba import prange

from ..arguments import Plan
from ..jit import entry, part
from ..physics.pixels import is_evaluated
from .pixel import TRACE_COLUMNS, pixel_intensity

# Pixels that one thread takes at a time: small enough to share out a row of bright and dark pixels evenly.
BLOCK = 64


@part
def walk_block(plan, pixels, start, stop, values, n_evaluated, first_out):
    """Intensity, samples evaluated and first sample out of range of ``pixels[start:stop]``; 0, 0, −1 if left out."""
    no_trace = np.empty((0, len(TRACE_COLUMNS)))
    for i in range(start, stop):
        slow, fast = pixels[i] // plan.detector.n_fast, pixels[i] % plan.detector.n_fast
        values[i], n_evaluated[i], first_out[i] = 0.0, 0, -1
        if is_evaluated(plan.sampling.roi, plan.sampling.mask, slow, fast):
            values[i], n_evaluated[i], first_out[i] = pixel_intensity(plan, slow, fast, no_trace)


@entry(parallel=True)
def walk_pixels(detector, sources, crystal, factors, sampling, pixels, values, n_evaluated, first_out):
    """Photons in each pixel (slow * n_fast + fast) of ``pixels``, in any order.

    ``pixels``, ``n_evaluated``, ``first_out``: (n,) int64; ``values``: (n,) float64. The last three are written: the
    intensity, the number of samples evaluated, the first of them out of interpolation's range. Pixels outside the
    region of interest or masked get 0, 0 and −1.
    """
    n = pixels.shape[0]
    for block in prange((n + BLOCK - 1) // BLOCK):
        plan = Plan(detector, sources, crystal, factors, sampling)
        walk_block(plan, pixels, block * BLOCK, min(n, (block + 1) * BLOCK), values, n_evaluated, first_out)


@entry()
def trace_pixel(plan, pixel, trace):
    """The samples of one pixel: ``trace`` (n_samples, len(TRACE_COLUMNS)) is written.

    Returns the intensity and the number of rows written.
    """
    slow, fast = pixel // plan.detector.n_fast, pixel % plan.detector.n_fast
    if not is_evaluated(plan.sampling.roi, plan.sampling.mask, slow, fast):
        return 0.0, 0
    intensity, n_evaluated, _ = pixel_intensity(plan, slow, fast, trace)
    return intensity, n_evaluated
