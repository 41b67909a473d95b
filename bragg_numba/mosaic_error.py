"""How far an image is from that of infinitely many mosaic domains, from images of fewer, drawn independently."""

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from .descriptions import validate
from .errors import InputError
from .experiment import Experiment
from .planning.texture import WHITENED, replica_seeds

# Replicas beyond this many tell nothing more.
_MOST = 1000


class MosaicError(NamedTuple):
    """The standard error of an image, in photons: of every pixel, the largest, and the root mean square of all."""

    image: np.ndarray
    max: float
    rms: float


def replicas(experiment: Experiment, n: int) -> list[Experiment]:
    """n experiments with seeds of their own and an n-th of the domains each. Raises InputError for too few domains."""
    n = validate.integer("n", n, 2, _MOST)
    crystal, domains = experiment.crystal, experiment.setup.domains
    if experiment.parity != "spec":
        raise InputError(f"mosaic_error is for parity 'spec'; got {experiment.parity!r}", "parity")
    if domains.texture is None and not domains.spread:
        raise InputError("mosaic_error needs a mosaic crystal; its mosaic_spread is 0", "mosaic_spread")
    if crystal.mosaic_vectors is not None:
        raise InputError("mosaic_error needs domains that are drawn; got mosaic_vectors", "mosaic_vectors")
    share = domains.count // n
    if share < WHITENED:
        raise InputError(
            f"mosaic_domains must be at least {WHITENED * n} for the error from {n} times a share; got {domains.count}",
            "mosaic_domains",
        )
    seeds = replica_seeds(crystal.mosaic_seed, n)
    return [experiment.replace(mosaic_seed=seed, mosaic_domains=share) for seed in seeds]


def error_of(images: Iterable[np.ndarray]) -> MosaicError:
    """The standard error of the mean of independent images of one experiment."""
    stack = np.stack(list(images))
    error = stack.std(axis=0, ddof=1) / np.sqrt(len(stack))
    return MosaicError(error, float(error.max()), float(np.sqrt(np.mean(error * error))))
