"""Losses of an image with respect to a measured one: functions of an image that return their value and dL/dimage.

Every loss is half a sum of squared residuals, so that least squares and gradient methods share it: ``residuals``
returns these with their derivatives w.r.t. the intensities.
"""

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from .errors import InputError, shown


def unmasked(values: Any) -> tuple[np.ndarray, np.ndarray]:
    """The values, and where they are not masked in the sense of ``numpy.ma``."""
    return np.asarray(np.ma.getdata(values)), ~np.ma.getmaskarray(values)


def _array(name: str, values: Any) -> tuple[np.ndarray, np.ndarray]:
    """As ``unmasked``. InputError for lists of different lengths."""
    try:
        return unmasked(values)
    except (TypeError, ValueError):
        raise InputError(f"{name} must be an array of numbers; got {type(values).__name__}", name) from None


@dataclass(frozen=True, eq=False)
class Loss(ABC):
    """Base class of all losses.

    Attributes:
        data: measured image (n_slow, n_fast), photons.
        weight: weight of each pixel, of the same shape, or one number; for ``Squared`` 1/variance.
        mask: of the same shape, 0 for pixels to ignore. NaN and infinite data are always ignored, and so is what
            masked arrays of NumPy mask.
        mask_negative: also ignore pixels of negative data, which many detectors write for bad ones. Otherwise
            ``Poisson`` and ``Log`` refuse them.

    Raises InputError for data, weight or mask of a wrong type or shape, negative weights, negative data where there can
    be none, and if no pixel is left.
    """

    data: Any
    weight: Any = 1.0
    mask: Any = None
    mask_negative: bool = field(default=False, kw_only=True)

    # Whether data can be negative.
    _signed = True

    def __post_init__(self) -> None:
        data, held = _array("data", self.data)
        floor = getattr(self, "floor", 0.0)
        if not isinstance(floor, int | float | np.number) or not 0.0 <= floor <= 1e60:
            raise InputError(f"floor must be zero or positive, up to 1e60 (photons); got {shown(floor)}", "floor")
        if data.ndim not in (2, 3) or data.dtype.kind not in "iuf":
            raise InputError(f"data must be an image of numbers; got {data.dtype} of shape {data.shape}", "data")
        weight, weighted = self._like(data, "weight", self.weight)
        weight = np.broadcast_to(np.where(weighted, weight, 0.0), data.shape).astype(float)
        if not (np.isfinite(weight).all() and (weight >= 0.0).all()):
            raise InputError(f"weight must be zero or positive; got {weight.min()}", "weight")
        mask, known = (1, True) if self.mask is None else self._like(data, "mask", self.mask)
        mask = (mask != 0) & known & held & np.isfinite(data) & (weight > 0.0)
        if not isinstance(self.mask_negative, bool | np.bool_):
            got = shown(self.mask_negative)
            raise InputError(f"mask_negative must be True or False; got {got}", "mask_negative")
        if self.mask_negative:
            mask = mask & (data >= 0)
        elif not self._signed and data[mask].min(initial=0.0) < 0.0:
            raise self._negative(data[mask])
        if not mask.any():
            raise InputError("mask must leave some pixels; got none", "mask")
        data = np.where(mask, data, 0.0).astype(float)
        for name, value in (("data", data), ("weight", weight), ("mask", mask)):
            object.__setattr__(self, name, value)

    def _negative(self, data: np.ndarray) -> InputError:
        """The error for data (n,) that are negative in some places."""
        count = (data < 0).sum()
        return InputError(
            f"data must be zero or positive for the loss {type(self).__name__}; got {data.min():g} "
            f"among {count} negative pixels: mask them, with mask=(data >= 0) or mask_negative=True",
            "data",
        )

    @staticmethod
    def _like(data: np.ndarray, name: str, value: Any) -> tuple[np.ndarray, np.ndarray]:
        """Values for the pixels of ``data``, or one for all of them, and where they are not masked."""
        array, held = _array(name, value)
        if array.shape not in (data.shape, ()) or array.dtype.kind not in "biuf":
            raise InputError(f"{name} must be of the shape of the data, {data.shape}; got {array.shape}", name)
        return array, held

    def residuals(self, image: np.ndarray, pixels: Any = slice(None)) -> tuple[np.ndarray, np.ndarray]:
        """Residuals, and their derivatives w.r.t. the intensities; both 0 for masked pixels.

        ``image``: intensities of ``pixels``, an index into the flattened image.
        """
        image, _ = _array("image", image)
        data, weight, mask = (field.ravel()[pixels] for field in (self.data, self.weight, self.mask))
        if image.dtype.kind not in "biuf" or image.size != data.size:
            raise InputError(f"image must be {data.size} numbers; got {image.dtype} of shape {image.shape}", "image")
        residual, slope = self._residuals(np.ravel(image), data)
        root = np.sqrt(weight)
        return np.where(mask, root * residual, 0.0), np.where(mask, root * slope, 0.0)

    def __call__(self, image: np.ndarray) -> tuple[float, np.ndarray]:
        """The value, and dL/dimage (n_slow, n_fast). Raises InputError for an image of another shape."""
        image, _ = _array("image", image)
        if image.shape != self.data.shape:
            raise InputError(f"image must be of the shape of the data, {self.data.shape}; got {image.shape}", "image")
        residual, slope = self.residuals(image)
        return 0.5 * float(residual @ residual), (residual * slope).reshape(image.shape)

    def squares(self, image: np.ndarray, data: np.ndarray) -> np.ndarray:
        """Squared residuals of intensities w.r.t. data of the same shape, without weight or mask."""
        return self._residuals(image, data)[0] ** 2

    @abstractmethod
    def _residuals(self, image: np.ndarray, data: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Residuals without weight or mask, and their derivatives w.r.t. the intensities."""


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
    _signed = False

    def _residuals(self, image: np.ndarray, data: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        light, counts = image + self.floor, np.maximum(data, 0.0) + self.floor
        off = (light - counts) / counts
        # The deviance per count, off − ln(1 + off), loses digits near 0.
        dark = off == -1.0
        if dark.any():
            # So many counts that 1 + off has no digits left.
            exact = off - np.where(dark, np.log(light / counts), np.log1p(np.where(dark, 0.0, off)))
        else:
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
    _signed = False

    def _residuals(self, image: np.ndarray, data: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        light, counts = image + self.floor, np.maximum(data, 0.0) + self.floor
        return np.log(light / counts), 1.0 / light
