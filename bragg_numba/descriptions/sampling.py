"""Sampling: sub-pixels, and which pixels and reflections are computed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..errors import InputError
from . import validate
from .base import Description
from .fields import Stored, Values, described
from .limits import MOST_SUBPIXELS

# fast_min, fast_max, slow_min, slow_max.
Bounds = tuple[int, int, int, int]


def _bounds(value: Any) -> Bounds:
    expected = "four whole numbers fast_min fast_max slow_min slow_max"
    fast_min, fast_max, slow_min, slow_max = roi = tuple(
        validate.integer("roi", edge) for edge in validate.numbers("roi", value, 4, expected)
    )
    if fast_min > fast_max or slow_min > slow_max:
        raise validate.fail("roi", "min max pairs in rising order", roi)
    return fast_min, fast_max, slow_min, slow_max


@dataclass(frozen=True, eq=False)
class Sampling(Description):
    """Sub-pixels, region of interest, mask, resolution limit, interpolation.

    Attributes:
        oversample: sub-pixels per pixel along each axis; None or 0: enough to resolve the crystal's fringes.
        roi: fast_min, fast_max, slow_min, slow_max, both ends included; None: the whole detector. Of panels: such four
            by the name of each panel that is computed.
        mask: (n_slow, n_fast); pixels where it is 0 are not computed and stay 0. Of panels, in the shape of an image in
            any layout.
        dmin: resolution limit in Å; samples beyond it are skipped. 0: no limit.
        interpolate: tricubic interpolation of structure factors; None: if the crystal is at most 2 cells across.
        oversample_thick, oversample_polar, oversample_omega: c-parity only, multiply the running sum by the capture
            fraction, the polarization factor, the solid angle after each sample. In spec mode every sample always
            has its own.
    """

    oversample: int | None = described(None, flag="-oversample")
    roi: Stored[Bounds | dict[str, Bounds] | None, Values | Mapping[str, Values] | None] = described(
        None, unit="pixels", flag="-roi"
    )
    mask: Stored[np.ndarray | None, Any] = described(None, flag="-mask")
    dmin: float = described(0.0, unit="Å", flag="-dmin")
    interpolate: bool | None = described(None, flag="-interpolate", off="-nointerpolate")
    oversample_thick: bool = described(False, flag="-oversample_thick")
    oversample_polar: bool = described(False, flag="-oversample_polar")
    oversample_omega: bool = described(False, flag="-oversample_omega")

    def __post_init__(self) -> None:
        roi: Any = None
        if isinstance(self.roi, Mapping):
            roi = {name: _bounds(own) for name, own in self.roi.items()}
            if not roi or not all(isinstance(name, str) for name in roi):
                raise validate.fail("roi", "four whole numbers by the name of at least one panel", self.roi)
        elif self.roi is not None:
            roi = _bounds(self.roi)
        mask = self.mask
        if mask is not None:
            mask = validate.array("mask", mask, "a 2-D array of numbers")
            if mask.ndim not in (2, 3) or mask.dtype.kind not in "biuf":
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
