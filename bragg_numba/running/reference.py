"""The reference kernel on the CPU, for a list of pixels."""

from typing import NamedTuple

import numpy as np

from ..kernels.arguments import Plan
from ..kernels.reference.drive import walk_pixels
from ..kernels.threads import limited


class Walked(NamedTuple):
    """Results of the reference kernel for n pixels."""

    values: np.ndarray  # (n,) photons
    n_evaluated: np.ndarray  # (n,) int64, number of samples evaluated
    first_out: np.ndarray  # (n,) int64, index of the first sample outside the interpolation range, or -1


def walk_reference(plan: Plan, numbers: np.ndarray, threads: int | None = None) -> Walked:
    """Compute pixels ``numbers`` (n,) int64, in any order; ``threads``: None: as many as Numba uses."""
    n = len(numbers)
    walked = Walked(np.empty(n), np.empty(n, np.int64), np.empty(n, np.int64))
    with limited(threads):
        walk_pixels(plan, numbers, *walked)
    return walked
