"""The objective of a refinement: a loss on (blurred) images, with restraints, as a function of scaled parameters."""

import dataclasses
from typing import NamedTuple

import numpy as np

from ..derivatives.chain_rule import Pullback
from ..derivatives.parameters import ROT
from ..errors import InputError
from ..losses import Loss
from ..simulator import Simulator
from .variables import Variables


class Restraints(NamedTuple):
    """Target values of some of the variables, with sigmas."""

    places: np.ndarray  # indices into x
    targets: np.ndarray
    sigmas: np.ndarray

    def residuals(self, numbers: np.ndarray) -> np.ndarray:
        """(value − target) / sigma of each restraint."""
        return (numbers[self.places] - self.targets) / self.sigmas

    def rows(self, n: int) -> np.ndarray:
        """(number of restraints, n) derivatives of the residuals w.r.t. the n values."""
        rows = np.zeros((len(self.places), n))
        rows[np.arange(len(rows)), self.places] = 1.0 / self.sigmas
        return rows


def blurred(image: np.ndarray, width: float) -> np.ndarray:
    """The image (..., n_slow, n_fast) convolved with a Gaussian of ``width`` pixels, zero outside its edges.

    A symmetric operator: it also takes a derivative w.r.t. the blurred image to one w.r.t. the image.
    """
    from scipy.ndimage import gaussian_filter

    if width == 0.0:
        return image
    # Panels that an axis of their own keeps apart do not blur into each other.
    widths = (*(0.0 for _ in image.shape[:-2]), width, width)
    return gaussian_filter(image, widths, mode="constant", truncate=3.0)


class Objective:
    """½ Σ residuals², over the residuals of a loss on images blurred by ``width`` pixels and those of restraints.

    Masked pixels are set to 0 in both images before blurring.
    """

    def __init__(self, variables: Variables, loss: Loss, restraints: Restraints, width: float) -> None:
        self.variables, self.restraints, self.width = variables, restraints, width
        self.mask = loss.mask
        self.pixels = np.flatnonzero(loss.mask)
        data = blurred(loss.data, width)
        self.loss = dataclasses.replace(loss, data=data) if width > 0.0 else loss
        self.evaluations = 0
        self._at: np.ndarray | None = None

    def _seen(self, image: np.ndarray) -> np.ndarray:
        """The unmasked pixels of an image blurred like the data."""
        return blurred(np.where(self.mask, image, 0.0), self.width).ravel()[self.pixels]

    def _evaluate(self, x: np.ndarray) -> None:
        if self._at is not None and np.array_equal(self._at, x):
            return
        self._sim = self.variables.simulator(x)
        residual, self._slope = self.loss.residuals(self._seen(self._sim.render()), self.pixels)
        restrained = self.restraints.residuals(self.variables.numbers(x))
        self._residuals = np.concatenate([residual, restrained])
        self.evaluations += 1
        self._at = x.copy()

    def residuals(self, x: np.ndarray) -> np.ndarray:
        """Residuals of the unmasked pixels, then of the restraints; infinite where x is impossible."""
        try:
            self._evaluate(x)
        except InputError:
            if not x.any():
                raise
            return np.full(len(self.pixels) + len(self.restraints.places), np.inf)
        return self._residuals

    def value(self, x: np.ndarray) -> float:
        """½ Σ residuals²."""
        residuals = self.residuals(x)
        return 0.5 * float(residuals @ residuals)

    def jacobian(self, x: np.ndarray) -> np.ndarray:
        """(number of residuals, n) derivatives of the residuals w.r.t. x; for scalars only, not f_hkl."""
        self._evaluate(x)
        images = scalar_images(self.variables, self._sim, x)
        columns = np.empty((len(self._residuals), len(images)))
        n = len(self.pixels)
        for column, image in zip(columns.T, images, strict=True):
            column[:n] = self._slope * self._seen(image)
        columns[n:] = self.restraints.rows(columns.shape[1])
        return columns * self.variables.steps

    def value_and_grad(self, x: np.ndarray) -> tuple[float, np.ndarray]:
        """½ Σ residuals² and its derivatives w.r.t. x; infinite where x is impossible."""
        value = self.value(x)
        if not np.isfinite(value):
            return np.inf, np.zeros(len(x))
        variables, n = self.variables, len(self.pixels)
        cotangent = np.zeros(self.mask.shape)
        cotangent.ravel()[self.pixels] = self._residuals[:n] * self._slope
        cotangent = np.where(self.mask, blurred(cotangent, self.width), 0.0)
        rotations = variables.rotations
        sim, names = self._sim, dict.fromkeys((*variables.names, *(ROT if rotations else ())))
        by_name = Pullback(sim.experiment, sim.plan(), sim.processor, names)(cotangent)
        if rotations:
            turned = variables.turn(x).T @ [by_name[name] for name in ROT]
            by_name |= dict(zip(rotations, turned, strict=True))
        grad = variables.spread(by_name)
        np.add.at(grad, self.restraints.places, self._residuals[n:] / self.restraints.sigmas)
        return value, grad * variables.steps


def scalar_images(variables: Variables, sim: Simulator, x: np.ndarray) -> np.ndarray:
    """(number of scalars, n_slow, n_fast) derivatives of the image at x w.r.t. the scalar parameters."""
    names, rotations = variables.scalars, variables.rotations
    if not rotations:
        return sim.jacobian(names)
    others = tuple(name for name in names if name not in ROT)
    images = sim.jacobian((*others, *ROT))
    turned = np.tensordot(variables.turn(x).T, images[len(others) :], 1)
    by_name = dict(zip((*others, *rotations), (*images[: len(others)], *turned), strict=True))
    return np.array([by_name[name] for name in names])
