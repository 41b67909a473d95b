"""The reference kernel on the CPU, for a list of pixels."""

from typing import NamedTuple

import numpy as np

from ..kernels.arguments import Plan
from ..kernels.reference.drive import walk_pixels
from ..kernels.threads import limited
from .interrupt import interruptible
from .pixels import samples_per_pixel


class Walked(NamedTuple):
    """Results of the reference kernel for n pixels."""

    values: np.ndarray  # (n,) photons
    n_evaluated: np.ndarray  # (n,) int64, number of samples evaluated
    first_out: np.ndarray  # (n,) int64, index of the first sample outside the interpolation range, or -1


def walk_reference(plan: Plan, numbers: np.ndarray, threads: int | None = None) -> Walked:
    """Compute pixels ``numbers`` (n,) int64, in any order; ``threads``: None: as many as Numba uses."""
    n = len(numbers)
    walked = Walked(np.empty(n), np.empty(n, np.int64), np.empty(n, np.int64))
    # A sample of this kernel takes some ten times as long as one of the fast kernel.
    n_samples = 10 * n * samples_per_pixel(plan)
    with limited(threads):
        interruptible(lambda halt: walk_pixels(plan, numbers, *walked, halt), n_samples)
    return walked
