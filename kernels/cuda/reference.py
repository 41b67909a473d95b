"""The reference kernel on a GPU."""

from functools import cache

from numba import cuda

from ..arguments import Plan
from ..jit import gpu_entry
from ..physics.pixels import is_evaluated
from ..reference.pixel import pixel_intensity


@cache
def reference_kernel():
    """The reference kernel: ``launch(detector, sources, crystal, factors, sampling, results)``.

    A thread for every pixel of a list; ``results``: the list and the arrays of ``reference.walk_pixels``, and an empty
    one for ``pixel.pixel_intensity``.
    """

    @gpu_entry
    def reference(detector, sources, crystal, factors, sampling, results):
        pixels, values, n_evaluated, first_out, no_trace = results
        i = cuda.grid(1)
        if i < pixels.shape[0]:
            plan = Plan(detector, sources, crystal, factors, sampling)
            slow, fast = pixels[i] // detector.n_fast, pixels[i] % detector.n_fast
            value, evaluated, first = 0.0, 0, -1
            if is_evaluated(sampling.roi, sampling.mask, slow, fast):
                value, evaluated, first = pixel_intensity(plan, slow, fast, no_trace)
            values[i], n_evaluated[i], first_out[i] = value, evaluated, first

    return reference
