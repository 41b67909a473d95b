"""The information in an image: sparse derivatives w.r.t. structure factors, and standard errors of estimates."""

import dataclasses

import numpy as np
from scipy.sparse import csr_array

from ..kernels.arguments import Plan
from ..losses import Loss, Poisson
from ..running.gradient import along_F
from ..running.processor import Processor
from ..simulator import Simulator
from .objective import Restraints, scalar_images
from .variables import Variables

# Spacing along h, k and l of reflections of the same colour; tried in turn.
PERIODS = (2, 3, 5, 8, 13)

# With more variables, correlations among structure factors are neglected in errors.
MOST_DENSE = 2000


def _slopes_along(processor: Processor, plan: Plan, pixels: np.ndarray, move: np.ndarray) -> np.ndarray:
    """(number of pixels,) derivatives of intensities along ``move``, a direction on the flattened padded grid of F."""
    return processor.jacobian(plan, pixels, along_F(plan), move, lambda done: None)[0]


def factor_jacobian(sim: Simulator, pixels: np.ndarray) -> csr_array:
    """(number of pixels, n) sparse derivatives of the intensities of ``pixels`` (indices) w.r.t. the n given F.

    Reflections are coloured so that two of the same colour rarely affect the same pixel. One Jacobian product with all
    reflections of a colour gives the derivatives; a second, weighted with the reflections' numbers, divided by the
    first identifies the reflection. Pixels where the quotient is not an integer are repeated with more colours.
    """
    from scipy.sparse import coo_array

    plan, processor = sim.plan(), sim.processor
    given, hkl = sim.structure_factors.given, sim.structure_factors.hkl
    rows, columns, values = [], [], []
    # The adjoint kernel needs a fluence above 0; at 0 nothing depends on F.
    left = np.arange(len(pixels) if plan.sources.fluence > 0.0 else 0)
    for period in PERIODS:
        if not len(left):
            break
        colours = np.ravel_multi_index(tuple((hkl % period).T), (period,) * 3)
        mixed = np.zeros(len(left), bool)
        found = []
        for colour in np.unique(colours):
            members = np.flatnonzero(colours == colour)
            move = np.zeros(plan.structure_factors.F.size)
            move[given[members]] = 1.0
            slopes = _slopes_along(processor, plan, pixels[left], move)
            move[given[members]] = np.arange(1, len(members) + 1)
            lit_up = np.flatnonzero(slopes)
            numbers = _slopes_along(processor, plan, pixels[left[lit_up]], move) / slopes[lit_up]
            nearest = np.rint(numbers)
            # Contributions of other reflections below 1e-3 are neglected.
            mixed[lit_up] |= ~(np.abs(numbers - nearest) < 1e-3) | (nearest < 1) | (nearest > len(members))
            member = np.clip(nearest, 1, len(members)).astype(np.int64) - 1
            found.append((lit_up, members[member], slopes[lit_up]))
        # In the last round, pixels that are still mixed are assigned to the reflection nearest to the quotient.
        keep = ~mixed if period != PERIODS[-1] else np.ones(len(left), bool)
        for place, member, slope in found:
            rows.append(left[place[keep[place]]])
            columns.append(member[keep[place]])
            values.append(slope[keep[place]])
        left = left[~keep]
    none = np.empty(0)
    places = (np.concatenate([none, *rows]).astype(np.int64), np.concatenate([none, *columns]).astype(np.int64))
    triplets = (np.concatenate([none, *values]), places)
    return coo_array(triplets, shape=(len(pixels), len(given))).tocsr()


class Information:
    """Products of derivatives, summed over pixels, from which standard errors follow.

    J has the derivatives of the expected residuals of pixels, and of restraints, w.r.t. the values; the products are
    JᵀJ and Σ r² jᵀj. For the Poisson loss the first is the Fisher information and r² the pixel's weight; for other
    losses r is the actual residual, so that errors are valid for any noise (the "sandwich" estimator).
    """

    def __init__(self, variables: Variables, sim: Simulator, x: np.ndarray, loss: Loss, restraints: Restraints):
        """``sim``: the experiment at ``x``."""
        pixels = np.flatnonzero(loss.mask)
        image = sim.render()
        seen = image.ravel()[pixels]
        self.pixels, self.seen = pixels, seen
        residual, slope = loss.residuals(seen, pixels)
        if isinstance(loss, Poisson):
            _, slope = dataclasses.replace(loss, data=np.maximum(image, 0.0)).residuals(seen, pixels)
            residual = np.sqrt(loss.weight.ravel()[pixels])
        self.n_scalars = len(variables.scalars)
        dense = np.empty((len(pixels), self.n_scalars))
        if self.n_scalars:
            for column, derivative in zip(dense.T, scalar_images(variables, sim, x), strict=True):
                column[:] = derivative.ravel()[pixels] * slope
        self.scalars, self.scalars_noise = dense.T @ dense, (dense.T * residual**2) @ dense
        self.n = len(variables.start)
        rows = restraints.rows(self.n)
        self.restrained = (rows**2).sum(axis=0)  # each row restrains one value
        if "f_hkl" in variables.names:
            from scipy.sparse import diags_array

            factors = (diags_array(slope) @ factor_jacobian(sim, pixels)).tocsc()[:, variables.free]
            self.cross, self.cross_noise = factors.T @ dense, factors.T @ (dense.T * residual**2).T
            self.factors = (factors.T @ factors).tocsc()
            self.factors_noise = (factors.T @ (diags_array(residual**2) @ factors)).tocsc()

    def _whole(self, noise: bool) -> np.ndarray:
        """(n, n): JᵀJ, or Σ r² jᵀj."""
        end = "_noise" if noise else ""
        whole = np.zeros((self.n, self.n))
        n = self.n_scalars
        whole[:n, :n] = getattr(self, f"scalars{end}")
        if self.n > n:
            whole[n:, n:] = getattr(self, f"factors{end}").toarray()
            whole[n:, :n] = getattr(self, f"cross{end}")
            whole[:n, n:] = whole[n:, :n].T
        whole[np.diag_indices(self.n)] += self.restrained
        return whole

    def diagonal(self) -> np.ndarray:
        """(n,) diagonal of JᵀJ: 1/variance of each value if all others were known."""
        F = self.factors.diagonal() if self.n > self.n_scalars else []
        return np.concatenate([np.diagonal(self.scalars), F]) + self.restrained

    def errors(self) -> tuple[np.ndarray, np.ndarray]:
        """(n,) standard errors of all values, infinite if undetermined, and the correlation matrix of the scalars.

        With more than ``MOST_DENSE`` values, correlations between structure factors are neglected.
        """
        m = self.n_scalars
        if self.n <= MOST_DENSE:
            covariance = _covariance(self._whole(noise=False), self._whole(noise=True))
            variances, scalars = np.diagonal(covariance), covariance[:m, :m]
        else:
            diagonal = self.factors.diagonal() + self.restrained[m:]
            noise = self.factors_noise.diagonal() + self.restrained[m:]
            inverse = np.divide(1.0, diagonal, out=np.zeros(len(diagonal)), where=diagonal > 0.0)
            by_scalars = inverse[:, None] * self.cross  # response of structure factors to scalars
            bread = self.scalars + np.diag(self.restrained[:m]) - self.cross.T @ by_scalars
            meat = self.scalars_noise + np.diag(self.restrained[:m]) - 2.0 * by_scalars.T @ self.cross_noise
            meat += (by_scalars.T * noise) @ by_scalars
            scalars = _covariance(bread, 0.5 * (meat + meat.T))
            follow = np.einsum("fi,ij,fj->f", by_scalars, scalars, by_scalars) if m else 0.0
            F = np.where(diagonal > 0.0, inverse**2 * noise + follow, np.inf)
            variances = np.concatenate([np.diagonal(scalars), F])
        sigmas = np.sqrt(variances)
        with np.errstate(invalid="ignore"):
            return sigmas, scalars / np.outer(sigmas[:m], sigmas[:m])


def _covariance(bread: np.ndarray, meat: np.ndarray) -> np.ndarray:
    """bread⁻¹ meat bread⁻¹ (n, n); rows and columns in the null space of bread are NaN, infinite on the diagonal."""
    if not len(bread):
        return bread
    size = np.sqrt(np.diagonal(bread))
    known = size > 0.0
    size = np.where(known, size, 1.0)
    values, vectors = np.linalg.eigh(bread / np.outer(size, size))
    kept = values > 1e-12 * values[-1]
    vectors, lost = vectors[:, kept], vectors[:, ~kept]
    inverse = (vectors / values[kept]) @ vectors.T / np.outer(size, size)
    covariance = inverse @ meat @ inverse
    unknown = ~known | ((lost**2).sum(axis=1) > 1e-6)
    covariance[unknown, :] = covariance[:, unknown] = np.nan
    covariance[unknown, unknown] = np.inf
    return covariance
