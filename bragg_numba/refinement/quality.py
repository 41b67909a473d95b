"""How well a refined model fits: reduced chi-squared with its expectation, and what deserves a warning."""

from typing import NamedTuple

import numpy as np

from ..derivatives.parameters import is_relative
from ..losses import Loss, Squared
from .variables import Variables

# Far off: above this many times the expectation, and this many standard deviations above that.
TIMES, DEVIATIONS = 2.0, 5.0

# Within this distance of a limit, in units of x, a value sits there.
CLOSE = 1e-3

# Expected photons of the table of squared residuals; above it the residual is nearly linear in the counts.
LEAST, MOST, PER_DECADE = 1e-10, 100.0, 20


class Fit(NamedTuple):
    """Reduced chi-squared, what Poisson counts would give, and the standard deviation of that."""

    chi_squared: float
    expected: float
    deviation: float

    @property
    def is_bad(self) -> bool:
        """Whether chi-squared is far above its expectation. An image without noise, far below, is none."""
        return not self.chi_squared <= TIMES * self.expected + DEVIATIONS * self.deviation


NO_FIT = Fit(np.nan, np.nan, np.nan)


def _moments(loss: Loss, light: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Mean and variance of the squared residual, unweighted, of Poisson counts about each of ``light`` (n,)."""
    from scipy.special import gammaln

    decades = np.log10(MOST / LEAST)
    means = np.logspace(np.log10(LEAST), np.log10(MOST), round(decades * PER_DECADE) + 1)
    counts = np.arange(int(MOST + 12.0 * np.sqrt(MOST)))
    chance = np.exp(counts * np.log(means)[:, None] - means[:, None] - gammaln(counts + 1.0))
    grid = np.meshgrid(means, counts.astype(float), indexing="ij")
    squares = loss.squares(*grid)
    first, second = (chance * squares).sum(axis=1), (chance * squares**2).sum(axis=1)
    where = np.log(np.clip(light, LEAST, MOST))
    mean, variance = (np.interp(where, np.log(means), table) for table in (first, second - first**2))
    many = light > MOST
    sigma = np.sqrt(light[many])
    one_sigma = 0.5 * sum(loss.squares(light[many], light[many] + step) for step in (-sigma, sigma))
    mean[many], variance[many] = one_sigma, 2.0 * one_sigma**2
    return mean, variance


def quality(loss: Loss, pixels: np.ndarray, seen: np.ndarray, n_values: int) -> Fit:
    """Of a model with ``n_values`` refined numbers, which gives ``seen`` photons in the pixels that count.

    The expectation is that of Poisson counts; but for ``Squared`` with weights that are not all 1, which are
    1/variance, it is 1.
    """
    weight = loss.weight.ravel()[pixels]
    if isinstance(loss, Squared) and not (weight == 1.0).all():
        mean, variance = np.ones(len(pixels)), np.full(len(pixels), 2.0)
    else:
        mean, variance = _moments(loss, seen)
        mean, variance = weight * mean, weight**2 * variance
    n = len(pixels)
    if n <= n_values:
        return NO_FIT
    residual, _ = loss.residuals(seen, pixels)
    return Fit(float(residual @ residual) / (n - n_values), float(mean.mean()), float(np.sqrt(variance.sum())) / n)


def doubts(
    variables: Variables, x: np.ndarray, limits: tuple[np.ndarray, np.ndarray], bounded: set[str], fit: Fit
) -> tuple[str, ...]:
    """What casts doubt on a refinement that ended at x; ``bounded``: names of parameters with bounds of the caller's.

    One line each: a model that does not fit, and values that start at 0, have not moved or sit at a bound.
    """
    lines = []
    if not np.isnan(fit.expected) and fit.is_bad:
        lines.append(
            f"the model does not fit the image: reduced chi-squared {fit.chi_squared:.4g}, expected "
            f"{fit.expected:.4g}; neither values nor sigmas are to be trusted"
        )
    at_bound = (x - limits[0] <= CLOSE) | (limits[1] - x <= CLOSE)
    numbers = variables.numbers(x)
    for i, name in enumerate(variables.scalars):
        start = variables.start[i]
        if start == 0.0 and is_relative(name):
            lines.append(f"{name} starts at 0, where its step is a guess and the image may not depend on it")
        if x[i] == 0.0:
            lines.append(f"{name} has not moved from its start, {start:g}")
        elif at_bound[i]:
            lines.append(f"{name} sits at a bound, {numbers[i]:g}")
    if "f_hkl" in variables.names:
        n = len(variables.scalars)
        given = variables.sim.structure_factors.F
        zeros = int((given == 0.0).sum())
        if zeros:
            lines.append(f"f_hkl: {zeros} of {len(given)} reflections start at 0, where the image does not depend on F")
        if len(x) > n and not x[n:].any():
            lines.append("f_hkl has not moved from its start")
        if "f_hkl" in bounded and at_bound[n:].any():
            lines.append(f"f_hkl: {int(at_bound[n:].sum())} of {len(given)} reflections sit at a bound")
    return tuple(lines)
