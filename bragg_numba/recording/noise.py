"""Photon counting noise: Poisson deviates of an image of expected photons."""

from collections.abc import Sequence

import numpy as np

from ..kernels.reference.random import poisson_deviates, seeded_state
from ..running.pixels import Region

# Means above which NumPy draws no Poisson deviate, which is an int64. A Gaussian takes its place: its skewness is
# 1/√mean, 3e-10, and counts differ from its rounding by less than the spacing of float64 there.
MOST_POISSON = 9e18


def _region(image: np.ndarray, roi: Sequence[int] | None) -> Region:
    n_slow, n_fast = image.shape
    return Region.whole((n_slow, n_fast)) if roi is None else Region((n_slow, n_fast), roi)


def add_noise(image: np.ndarray, seed: int, roi: Sequence[int] | None = None) -> np.ndarray:
    """Poisson deviates with means ``image`` (n_slow, n_fast), as float64, by NumPy's PCG64 generator.

    Above means of 9e18, Gaussian deviates of the same mean and variance; none, 0, of means that are negative or NaN.
    0 outside ``roi`` (fast_min, fast_max, slow_min, slow_max, ends included; None: the whole image).
    """
    rng = np.random.Generator(np.random.PCG64(abs(seed)))
    counts, region = np.zeros(image.shape), _region(image, roi)
    for means, out in zip(region.view(image), region.view(counts), strict=True):
        usual = (means >= 0.0) & (means <= MOST_POISSON)
        if usual.all():
            out[:] = rng.poisson(means)
            continue
        out[:] = rng.poisson(np.where(usual, means, 0.0))
        many = means[means > MOST_POISSON].astype(float)
        out[means > MOST_POISSON] = many + np.sqrt(many) * rng.standard_normal(len(many))
    return counts


def add_noise_of_c(
    image: np.ndarray, seed: int, roi: Sequence[int] | None = None, table: np.ndarray | None = None
) -> np.ndarray:
    """As ``add_noise``, by the C program's single-precision generator: reproduces its noise for the same image.

    ``table``: state in which the mosaic domains left that generator (relevant only for negative seeds).
    """
    state = seeded_state(seed, table)
    spare = np.zeros(2, np.float32)
    counts, region = np.zeros(image.shape), _region(image, roi)
    deviates = np.empty(region.inner_shape[1], np.float32)
    for means, out in zip(region.view(image), region.view(counts), strict=True):
        poisson_deviates(np.ascontiguousarray(means, np.float32), state, spare, deviates)
        out[:] = deviates
    return counts
