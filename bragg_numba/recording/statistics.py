"""What the log says of an image: its brightest pixel, mean and spread, and the solid angle it covers."""

import math
from typing import NamedTuple

import numpy as np

from ..kernels.arguments import Plan
from ..kernels.cpu.solid_angle import solid_angle_of_rows


class Statistics(NamedTuple):
    """Of the evaluated pixels of an image, in photons; the position in m from the detector's edges, the angle in sr."""

    solid_angle: float
    max_I: float
    max_fast: float
    max_slow: float
    mean: float
    rms: float
    rmsd: float


def _last_subpixel(plan: Plan, index: int) -> float:
    """Centre of the last sub-pixel of a pixel along one axis, which is where nanoBragg.c places the maximum."""
    n, pixel_size = plan.sampling.oversample, plan.detector.pixel_size
    return pixel_size / n * (index * n + n - 1) + pixel_size / n / 2.0


def image_statistics(plan: Plan, image: np.ndarray, n_steps: int) -> Statistics:
    """Statistics of ``image`` (n_slow, n_fast) over the region of interest and the mask of the plan.

    c-parity does as the C program: squares in single precision, rmsd over masked pixels too, and a solid angle summed
    over sensor layers and divided by ``n_steps``.
    """
    fast_min, fast_max, slow_min, slow_max = plan.sampling.roi.tolist()
    mask, c_parity = plan.sampling.mask, plan.sampling.c_parity
    total = squares = 0.0
    count = 0
    max_I, max_at = 0.0, None
    rows = [(slow, image[slow, fast_min : fast_max + 1]) for slow in range(slow_min, slow_max + 1)]
    masks = {slow: mask[slow, fast_min : fast_max + 1] != 0 for slow, _ in rows} if len(mask) else {}
    for slow, row in rows:
        used = row[masks[slow]] if masks else row
        if len(used):
            total += float(used.sum(dtype=np.float64))
            squares += float(np.square(used).sum(dtype=np.float64))
            count += len(used)
            # Skipped pixels hold 0, which is never above the maximum.
            fast = int(row.argmax())
            if row[fast] > max_I:
                max_I, max_at = float(row[fast]), (slow, fast_min + fast)
    mean = total / max(count, 1)
    rms = math.sqrt(squares / (max(count, 2) - 1))
    deviations, count = 0.0, 0
    for slow, row in rows:
        used = row[masks[slow]] if masks and not c_parity else row
        deviations += float(np.square(used.astype(np.float64) - mean).sum())
        count += len(used)
    rmsd = math.sqrt(deviations / (max(count, 2) - 1))
    angles = np.empty(plan.detector.n_slow)
    solid_angle_of_rows(plan.detector, plan.sampling, angles)
    solid_angle = float(np.add.accumulate(angles)[-1]) / (n_steps if c_parity else 1)
    slow_at, fast_at = (_last_subpixel(plan, index) for index in max_at) if max_at else (0.0, 0.0)
    return Statistics(solid_angle, max_I, fast_at, slow_at, mean, rms, rmsd)
