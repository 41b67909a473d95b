"""Statistics of an image for the log: brightest pixel, mean, rms, rmsd, and solid angle."""

import math
from typing import NamedTuple

import numpy as np

from ..kernels.arguments import Plan
from ..kernels.cpu.solid_angle import solid_angle_of_rows
from ..running.pixels import Region


class Statistics(NamedTuple):
    """Of the evaluated pixels, in photons; max_fast, max_slow in m from the detector's edges, solid_angle in sr."""

    solid_angle: float
    max_I: float
    max_fast: float
    max_slow: float
    mean: float
    rms: float
    rmsd: float


def _last_subpixel(plan: Plan, index: int) -> float:
    """Centre of the last sub-pixel of a pixel along one axis, where nanoBragg.c places the maximum."""
    n, pixel_size = plan.sampling.oversample, plan.detector.pixel_size
    return pixel_size / n * (index * n + n - 1) + pixel_size / n / 2.0


def image_statistics(plan: Plan, image: np.ndarray, n_steps: int) -> Statistics:
    """Statistics of ``image`` (n_slow, n_fast) over the region of interest and the mask of the plan.

    ``Quirks.c_summary``: squares in single precision, rmsd over masked pixels too, and a solid angle summed over
    sensor layers and divided by ``n_steps``.
    """
    region, mask, c_summary = Region.of(plan.pixels), plan.pixels.mask, plan.quirks.c_summary
    slow_min, fast_min = region.first
    total = squares = 0.0
    count = 0
    max_I, max_at = 0.0, None
    rows = region.view(image)
    masks = region.view(mask) != 0 if len(mask) else None
    for i, row in enumerate(rows):
        used = row if masks is None else row[masks[i]]
        if len(used):
            total += float(used.sum(dtype=np.float64))
            squares += float(np.square(used).sum(dtype=np.float64))
            count += len(used)
            # Skipped pixels are 0, which is never above the maximum.
            fast = int(row.argmax())
            if row[fast] > max_I:
                max_I, max_at = float(row[fast]), (slow_min + i, fast_min + fast)
    mean = total / max(count, 1)
    rms = math.sqrt(squares / (max(count, 2) - 1))
    deviations, count = 0.0, 0
    for i, row in enumerate(rows):
        used = row if masks is None or c_summary else row[masks[i]]
        deviations += float(np.square(used.astype(np.float64) - mean).sum())
        count += len(used)
    rmsd = math.sqrt(deviations / (max(count, 2) - 1))
    angles = np.empty(plan.pixels.n_slow)
    solid_angle_of_rows(plan, angles)
    solid_angle = float(np.add.accumulate(angles)[-1]) / (n_steps if c_summary else 1)
    slow_at, fast_at = (_last_subpixel(plan, index) for index in max_at) if max_at else (0.0, 0.0)
    return Statistics(solid_angle, max_I, fast_at, slow_at, mean, rms, rmsd)
