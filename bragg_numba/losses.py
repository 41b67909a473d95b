"""Losses of an image with respect to a measured one: functions of an image that return their value and dL/dimage.

Every loss is half a sum of squared residuals, so that least squares and gradient methods share it: ``residuals``
returns these with their derivatives w.r.t. the intensities.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np

from .errors import InputError, shown


def _array(name: str, value: Any) -> np.ndarray:
    """A value as an array. InputError for lists of different lengths."""
    try:
        return np.asarray(value)
    except (TypeError, ValueError):
        raise InputError(f"{name} must be an array of numbers; got {type(value).__name__}", name) from None


@dataclass(frozen=True, eq=False)
class Loss:
    """Base class of all losses.

    Attributes:
        data: measured image (n_slow, n_fast), photons.
        weight: weight of each pixel, of the same shape, or one number; for ``Squared`` 1/variance.
        mask: of the same shape, 0 for pixels to ignore; NaN and infinite data are always ignored.

    Raises InputError for data, weight or mask of a wrong type or shape, negative weights, and if no pixel is left.
    """

    data: Any
    weight: Any = 1.0
    mask: Any = None

    def __post_init__(self) -> None:
        data = _array("data", self.data)
        floor = getattr(self, "floor", 0.0)
        if not isinstance(floor, int | float | np.number) or not 0.0 <= floor <= 1e60:
            raise InputError(f"floor must be zero or positive, up to 1e60 (photons); got {shown(floor)}", "floor")
        if data.ndim != 2 or data.dtype.kind not in "iuf":
            raise InputError(f"data must be an image of numbers; got {data.dtype} of shape {data.shape}", "data")
        weight = np.broadcast_to(self._like(data, "weight", self.weight), data.shape).astype(float)
        if not (np.isfinite(weight).all() and (weight >= 0.0).all()):
            raise InputError(f"weight must be zero or positive; got {weight.min()}", "weight")
        mask = np.ones(data.shape, bool) if self.mask is None else self._like(data, "mask", self.mask) != 0
        mask = np.broadcast_to(mask, data.shape) & np.isfinite(data) & (weight > 0.0)
        if not mask.any():
            raise InputError("mask must leave some pixels; got none", "mask")
        data = np.where(mask, data, 0.0).astype(float)
        for name, value in (("data", data), ("weight", weight), ("mask", mask)):
            object.__setattr__(self, name, value)

    @staticmethod
    def _like(data: np.ndarray, name: str, value: Any) -> np.ndarray:
        array = _array(name, value)
        if array.shape not in (data.shape, ()) or array.dtype.kind not in "biuf":
            raise InputError(f"{name} must be of the shape of the data, {data.shape}; got {array.shape}", name)
        return array

    def residuals(self, image: np.ndarray, pixels: Any = slice(None)) -> tuple[np.ndarray, np.ndarray]:
        """Residuals, and their derivatives w.r.t. the intensities; both 0 for masked pixels.

        ``image``: intensities of ``pixels``, an index into the flattened image.
        """
        image = _array("image", image)
        data, weight, mask = (field.ravel()[pixels] for field in (self.data, self.weight, self.mask))
        if image.dtype.kind not in "biuf" or image.size != data.size:
            raise InputError(f"image must be {data.size} numbers; got {image.dtype} of shape {image.shape}", "image")
        residual, slope = self._residuals(np.ravel(image), data)
        root = np.sqrt(weight)
        return np.where(mask, root * residual, 0.0), np.where(mask, root * slope, 0.0)

    def __call__(self, image: np.ndarray) -> tuple[float, np.ndarray]:
        """The value, and dL/dimage (n_slow, n_fast). Raises InputError for an image of another shape."""
        image = _array("image", image)
        if image.shape != self.data.shape:
            raise InputError(f"image must be of the shape of the data, {self.data.shape}; got {image.shape}", "image")
        residual, slope = self.residuals(image)
        return 0.5 * float(residual @ residual), (residual * slope).reshape(image.shape)

    def _residuals(self, image: np.ndarray, data: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        raise NotImplementedError


class Squared(Loss):
    """½ Σ w (I − D)²."""

    def _residuals(self, image: np.ndarray, data: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        return image - data, np.ones_like(image)


@dataclass(frozen=True, eq=False)
class Poisson(Loss):
    """Σ w (I − D + D ln(D/I)): the negative log-likelihood of Poisson counts D, shifted to 0 at I = D.

    ``floor``: photons added to image and data, which keeps the loss finite for pixels with I = 0.
    """

    floor: float = 1e-3

    def _residuals(self, image: np.ndarray, data: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        light, counts = image + self.floor, np.maximum(data, 0.0) + self.floor
        off = (light - counts) / counts
        # The deviance per count, off − ln(1 + off), loses digits near 0.
        exact = off - np.log1p(off)
        series = off * off * (0.5 - off * (1.0 / 3.0 - off * (0.25 - off * 0.2)))
        deviance = 2.0 * counts * np.where(np.abs(off) > 1e-3, exact, series)
        residual = np.sign(off) * np.sqrt(deviance)
        slope = 1.0 / np.sqrt(counts) * (1.0 - 2.0 / 3.0 * off)
        far = np.abs(off) > 1e-6
        np.divide(1.0 - counts / light, residual, out=slope, where=far)
        return residual, slope


@dataclass(frozen=True, eq=False)
class Log(Loss):
    """½ Σ w (ln(I + floor) − ln(D + floor))², ``floor`` in photons: weak pixels count as much as strong ones."""

    floor: float = 1.0

    def _residuals(self, image: np.ndarray, data: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        light, counts = image + self.floor, np.maximum(data, 0.0) + self.floor
        return np.log(light / counts), 1.0 / light
