"""The reference kernel on a GPU, one thread per pixel of a list."""

from functools import cache

from numba import cuda

from ..jit import gpu_entry
from ..physics.pixels import is_evaluated, pixel_at
from ..reference.pixel import pixel_intensity


@cache
def reference_kernel():
    """The reference kernel: ``launch(plan, results)``.

    ``results``: the list of pixels, the arrays that ``reference.drive.walk_pixels`` writes, an empty trace
    (0, n_columns), and the address of a flag that nobody sets (``arguments.Halt``).
    """

    @gpu_entry
    def reference(plan, results):
        numbers, values, n_evaluated, first_out, no_trace, halt = results
        i = cuda.grid(1)
        if i < numbers.shape[0]:
            pixels = plan.pixels
            slow, fast = pixel_at(pixels.n_fast, numbers[i])
            value, evaluated, first = 0.0, 0, -1
            if is_evaluated(pixels.region, pixels.mask, slow, fast):
                value, evaluated, first = pixel_intensity(plan, slow, fast, no_trace, halt)
            values[i], n_evaluated[i], first_out[i] = value, evaluated, first

    return reference
