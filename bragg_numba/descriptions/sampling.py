"""Sampling: sub-pixels, and which pixels and reflections are computed."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..errors import InputError
from . import validate
from .base import Description
from .fields import Stored, Values, described
from .limits import MOST_SUBPIXELS


@dataclass(frozen=True, eq=False)
class Sampling(Description):
    """Sub-pixels, region of interest, mask, resolution limit, interpolation.

    Attributes:
        oversample: sub-pixels per pixel along each axis; None or 0: enough to resolve the crystal's fringes.
        roi: fast_min, fast_max, slow_min, slow_max, both ends included; None: the whole detector.
        mask: (n_slow, n_fast); pixels where it is 0 are not computed and stay 0.
        dmin: resolution limit in Å; samples beyond it are skipped. 0: no limit.
        interpolate: tricubic interpolation of structure factors; None: if the crystal is at most 2 cells across.
        oversample_thick, oversample_polar, oversample_omega: c-parity only, multiply the running sum by the capture
            fraction, the polarization factor, the solid angle after each sample. In spec mode every sample always
            has its own.
    """

    oversample: int | None = described(None, flag="-oversample")
    roi: Stored[tuple[int, int, int, int] | None, Values | None] = described(None, unit="pixels", flag="-roi")
    mask: Stored[np.ndarray | None, Any] = described(None, flag="-mask")
    dmin: float = described(0.0, unit="Å", flag="-dmin")
    interpolate: bool | None = described(None, flag="-interpolate", off="-nointerpolate")
    oversample_thick: bool = described(False, flag="-oversample_thick")
    oversample_polar: bool = described(False, flag="-oversample_polar")
    oversample_omega: bool = described(False, flag="-oversample_omega")

    def __post_init__(self) -> None:
        roi: tuple[int, ...] | None = None
        if self.roi is not None:
            expected = "four whole numbers fast_min fast_max slow_min slow_max"
            roi = tuple(validate.integer("roi", edge) for edge in validate.numbers("roi", self.roi, 4, expected))
            if roi[0] > roi[1] or roi[2] > roi[3]:
                raise validate.fail("roi", "min max pairs in rising order", roi)
        mask = self.mask
        if mask is not None:
            mask = validate.array("mask", mask, "a 2-D array of numbers")
            if mask.ndim != 2 or mask.dtype.kind not in "biuf":
                raise InputError(f"mask must be a 2-D array of numbers; got shape {mask.shape} of {mask.dtype}", "mask")
            mask = (mask != 0).astype(np.uint8)
            mask.setflags(write=False)
        validate.assign(
            self,
            oversample=validate.optional(validate.integer, "oversample", self.oversample, 0, MOST_SUBPIXELS),
            roi=roi,
            mask=mask,
            dmin=validate.non_negative("dmin", self.dmin, "Å"),
            interpolate=validate.optional(validate.boolean, "interpolate", self.interpolate),
            oversample_thick=validate.boolean("oversample_thick", self.oversample_thick),
            oversample_polar=validate.boolean("oversample_polar", self.oversample_polar),
            oversample_omega=validate.boolean("oversample_omega", self.oversample_omega),
        )
