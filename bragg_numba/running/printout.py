"""What nanoBragg.c knows after a pixel, for -printout: partly of that pixel, partly left over from pixels before it.

A pixel of which no sample is within dmin keeps the Miller indices and the rotation of the sample before; a sample
skipped because its F_latt is 0 keeps the F_cell of the one before. Before the first sample of the run nanoBragg.c
prints memory that was never set; here that is 0.
"""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import numpy as np

from ..kernels.arguments import Plan
from ..kernels.reference.drive import detector_state
from .pixels import Region
from .trace import trace_pixels


class PixelState(NamedTuple):
    """The state after a pixel; in SI units."""

    position: tuple[float, float, float]  # of the last sub-pixel
    q: float
    hkl: tuple[float, float, float]
    nearest: tuple[int, int, int]
    F_cell: float
    F_latt: float
    total: float  # the running sum of the pixel
    polarization: float
    solid_angle: float
    capture_fraction: float
    axes: np.ndarray  # (9,) a, b, c


class _Last(NamedTuple):
    """The last sample of some pixels and the last F_cell that was looked up in them; None: not one."""

    sample: Any
    F_cell: float | None

    def or_before(self, earlier: "_Last") -> "_Last":
        """What is missing, from pixels before these."""
        sample = earlier.sample if self.sample is None else self.sample
        return _Last(sample, earlier.F_cell if self.F_cell is None else self.F_cell)

    @property
    def is_complete(self) -> bool:
        return self.sample is not None and self.F_cell is not None


def _last(plan: Plan, samples: np.ndarray) -> _Last:
    skips = plan.quirks.c_rounding and plan.sources.background == 0.0
    looked_up = np.flatnonzero(samples["F_latt"] != 0.0) if skips else np.arange(len(samples))
    F_cell = float(samples["F_cell"][looked_up[-1]]) if len(looked_up) else None
    return _Last(samples[-1] if len(samples) else None, F_cell)


def _samples(plan: Plan, number: int) -> np.ndarray:
    return trace_pixels(plan, np.array([number]))


def pixel_states(plan: Plan, numbers: Iterable[int], mounted: np.ndarray) -> Iterator[PixelState | None]:
    """The state after each of the pixels ``numbers`` of the region of interest, given in C order.

    ``mounted``: (9,) a, b, c in m before any rotation, with the signs of their zeros, which the plan has lost.

    In spec mode a pixel's own last sample, and None if it has none. In c-parity pixels before it are computed for what
    it lacks, back to the one that has it.
    """
    region = Region.of(plan.pixels)
    place_before, before = -1, _Last(None, None)
    for number in numbers:
        samples, place = _samples(plan, number), region.place(number)
        last = _last(plan, samples)
        if not plan.quirks.first_factors:
            yield _of_sample(plan, last) if len(samples) else None
            continue
        for earlier in range(place - 1, place_before, -1):
            if last.is_complete:
                break
            number_earlier = int(region.number(*region.at(earlier)))
            last = last.or_before(_last(plan, _samples(plan, number_earlier)))
        place_before, before = place, last.or_before(before)
        yield _left_over(plan, number, samples, before, mounted)


def _of_sample(plan: Plan, last: _Last) -> PixelState:
    """The state after a pixel whose last sample is ``last``."""
    s = last.sample
    return PixelState(
        position=(float(s["x"]), float(s["y"]), float(s["z"])),
        q=float(s["q"]),
        hkl=(float(s["h"]), float(s["k"]), float(s["l"])),
        nearest=(int(s["h0"]), int(s["k0"]), int(s["l0"])),
        F_cell=0.0 if last.F_cell is None else last.F_cell,
        F_latt=float(s["F_latt"]),
        total=float(s["sum"]),
        polarization=float(s["polarization"]),
        solid_angle=float(s["solid_angle"]),
        capture_fraction=float(s["capture_fraction"]),
        axes=plan.crystal.orientations[s["rotation"], s["domain"]],
    )


def _left_over(plan: Plan, number: int, samples: np.ndarray, last: _Last, mounted: np.ndarray) -> PixelState:
    """The state after a pixel with these samples, where ``last`` may be of pixels before it."""
    if last.sample is None:
        state = PixelState((0.0, 0.0, 0.0), 0.0, (0.0, 0.0, 0.0), (0, 0, 0), 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, mounted)
    else:
        state = _of_sample(plan, last)
    if not len(samples):
        polarization = 0.0 if plan.sources.polarized else 1.0
        state = state._replace(total=plan.sources.background, polarization=polarization)
    x, y, z, q, solid_angle, capture_fraction = detector_state(plan, number)
    return state._replace(position=(x, y, z), q=q, solid_angle=solid_angle, capture_fraction=capture_fraction)
