"""Pixels of a run by their numbers."""

import numpy as np

from ..kernels.arguments import Plan


def samples_per_pixel(plan: Plan) -> int:
    """Samples that one pixel takes, none culled."""
    _, n_domains, _ = plan.crystal.orientations.shape
    orientations = len(plan.crystal.phi) * n_domains
    return plan.detector.n_layers * plan.sampling.oversample**2 * len(plan.sources.wavelength) * orientations


def run_size(plan: Plan) -> int:
    """Pixels in the region of interest."""
    fast_min, fast_max, slow_min, slow_max = plan.sampling.roi.tolist()
    return (fast_max - fast_min + 1) * (slow_max - slow_min + 1)


def run_pixels(plan: Plan, start: int, stop: int) -> np.ndarray:
    """The pixels of the region of interest numbered ``start`` to ``stop`` in C order: slow * n_fast + fast, int64."""
    fast_min, fast_max, slow_min, _ = plan.sampling.roi.tolist()
    width, n_fast = fast_max - fast_min + 1, plan.detector.n_fast
    first, last = start // width, -(-stop // width)
    rows = np.arange(slow_min + first, slow_min + last, dtype=np.int64)[:, None] * n_fast
    pixels = rows + np.arange(fast_min, fast_max + 1)
    return pixels.ravel()[start - first * width : stop - first * width]


def run_number(plan: Plan, pixel: int) -> int:
    """The number of a pixel of the region of interest in its C order."""
    fast_min, fast_max, slow_min, _ = plan.sampling.roi.tolist()
    slow, fast = divmod(pixel, plan.detector.n_fast)
    return (slow - slow_min) * (fast_max - fast_min + 1) + fast - fast_min
