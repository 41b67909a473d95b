"""Photon counting noise: Poisson deviates of an image of expected photons."""

from collections.abc import Sequence

import numpy as np

from ..kernels.reference.random import poisson_deviates
from ..planning.orientations import random_state


def add_noise(image: np.ndarray, seed: int, roi: Sequence[int] | None = None) -> np.ndarray:
    """Poisson deviates of ``image`` (n_slow, n_fast), float64 of whole numbers, by NumPy's PCG64 generator.

    Outside ``roi`` (fast_min, fast_max, slow_min, slow_max, ends included; None: everywhere) they are 0.
    """
    rng = np.random.Generator(np.random.PCG64(abs(seed)))
    counts = np.zeros(image.shape)
    fast_min, fast_max, slow_min, slow_max = _whole(image) if roi is None else roi
    for slow in range(slow_min, slow_max + 1):
        counts[slow, fast_min : fast_max + 1] = rng.poisson(image[slow, fast_min : fast_max + 1])
    return counts


def add_noise_of_c(
    image: np.ndarray, seed: int, roi: Sequence[int] | None = None, table: np.ndarray | None = None
) -> np.ndarray:
    """As ``add_noise``, by the C program's own single-precision generator; from its image, its very noise.

    ``table`` is the state in which the mosaic domains left that generator (it matters for negative seeds only).
    """
    state = random_state(seed, table)
    spare = np.zeros(2, np.float32)
    counts = np.zeros(image.shape)
    fast_min, fast_max, slow_min, slow_max = _whole(image) if roi is None else roi
    out = np.empty(fast_max - fast_min + 1, np.float32)
    for slow in range(slow_min, slow_max + 1):
        means = np.ascontiguousarray(image[slow, fast_min : fast_max + 1], np.float32)
        poisson_deviates(means, state, spare, out)
        counts[slow, fast_min : fast_max + 1] = out
    return counts


def _whole(image: np.ndarray) -> tuple[int, int, int, int]:
    return 0, image.shape[1] - 1, 0, image.shape[0] - 1
