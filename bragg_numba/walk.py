"""Walking a run's pixels in C order, a chunk at a time, so that long work can be watched and interrupted."""

from collections.abc import Iterator

import numpy as np

from .kernels.arguments import NEVER, Plan
from .kernels.reference import walk_pixels

# Samples in a chunk: some tenths of a second, between which the interpreter sees Ctrl-C and shows progress.
CHUNK_SAMPLES = 4_000_000
# Pixels in a chunk: enough to keep every thread busy, few enough to need no memory to speak of.
LEAST_PIXELS, MOST_PIXELS = 512, 65536


def samples_per_pixel(plan: Plan) -> int:
    """Samples that one pixel takes, none culled."""
    _, n_domains, _ = plan.crystal.orientations.shape
    orientations = len(plan.crystal.phi) * n_domains
    return plan.detector.n_layers * plan.sampling.oversample**2 * len(plan.sources.wavelength) * orientations


def chunk_size(plan: Plan) -> int:
    """Pixels to hand to the kernel at once."""
    return min(max(CHUNK_SAMPLES // samples_per_pixel(plan), LEAST_PIXELS), MOST_PIXELS)


def run_size(plan: Plan) -> int:
    """Pixels in the region of interest."""
    fast_min, fast_max, slow_min, slow_max = plan.sampling.roi.tolist()
    return (fast_max - fast_min + 1) * (slow_max - slow_min + 1)


def run_pixels(plan: Plan) -> Iterator[np.ndarray]:
    """The pixels of the region of interest in C order, as chunks (n,) int64 of slow * n_fast + fast."""
    fast_min, fast_max, slow_min, _ = plan.sampling.roi.tolist()
    width = fast_max - fast_min + 1
    size, chunk = run_size(plan), chunk_size(plan)
    for start in range(0, size, chunk):
        index = np.arange(start, min(start + chunk, size), dtype=np.int64)
        yield (slow_min + index // width) * plan.detector.n_fast + fast_min + index % width


def walk(plan: Plan, pixels: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Intensity, samples evaluated, and first sample out of range of each of ``pixels`` (n,) int64."""
    values = np.empty(len(pixels))
    n_evaluated = np.empty(len(pixels), np.int64)
    first_out = np.empty(len(pixels), np.int64)
    walk_pixels(*plan, pixels, values, n_evaluated, first_out)
    return values, n_evaluated, first_out


def settle_phi(plan: Plan) -> Plan:
    """Find where the phi state of a run begins: the first pixel that is evaluated at all.

    It matters only if some steps of the schedule set a rotation and others keep the one that is there.
    """
    if plan.crystal.turns.all() or not plan.crystal.turns.any():
        return plan
    for pixels in run_pixels(plan):
        # Mostly it is the very first one: a whole chunk would be too much work for that.
        for piece in np.array_split(pixels, len(pixels) // 64 + 1):
            evaluated = np.flatnonzero(walk(plan, piece)[1])
            if len(evaluated):
                return plan._replace(sampling=plan.sampling._replace(first_pixel=int(piece[evaluated[0]])))
    return plan


def can_latch(plan: Plan) -> bool:
    """Whether a sample out of range of interpolation, not met yet, would end it for the rest of the run."""
    return plan.sampling.c_parity and plan.structure_factors.interpolate and not interpolation_ends(plan)


def walk_run(plan: Plan) -> Iterator[tuple[Plan, np.ndarray, np.ndarray]]:
    """The whole run in C order: pixels (n,) and their intensities (n,), with the plan as it stands after them.

    The sample that ends interpolation (c-parity) is found on the way; it can change no pixel before its own.
    """
    for pixels in run_pixels(plan):
        values, _, first_out = walk(plan, pixels)
        out = np.flatnonzero(first_out >= 0) if can_latch(plan) else ()
        if len(out):
            latch = {"latch_pixel": int(pixels[out[0]]), "latch_sample": int(first_out[out[0]])}
            plan = plan._replace(sampling=plan.sampling._replace(**latch))
            values, _, _ = walk(plan, pixels)
        yield plan, pixels, values


def settle_latch(plan: Plan) -> Plan:
    """Find the sample that ends interpolation, by walking the run as far as that."""
    if can_latch(plan):
        for settled, _, _ in walk_run(plan):
            if interpolation_ends(settled):
                return settled
    return plan


def interpolation_ends(plan: Plan) -> bool:
    """Whether some sample of this c-parity run was out of range of interpolation."""
    return plan.sampling.latch_pixel != NEVER
