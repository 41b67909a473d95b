"""The list of sources: directions, wavelengths and weights of the beam."""

from typing import NamedTuple

import numpy as np

from ..descriptions.beam import Beam
from ..errors import InputError
from .dual import Number, sqrt, vectors
from .geometry import Geometry
from .intervals import Steps, end_to_end_steps
from .kept import Kept
from .rotations import rotate_axis

# Distance in m from the sample to a generated source; only the direction is used.
SOURCE_DISTANCE = 10.0


class SourceList(NamedTuple):
    """Positions (n, 3) in m as given or generated, weights (n,), wavelengths (n,) in m, and their steps."""

    positions: np.ndarray
    weights: np.ndarray
    wavelengths: np.ndarray
    horizontal: Steps
    vertical: Steps
    dispersion: Steps
    divergences: list[tuple[Number, Number]]  # rad; empty if the sources were given
    given: bool

    @property
    def incident(self) -> np.ndarray:
        """(n, 3) unit vectors along the beam of each source."""
        return -self.positions / sqrt((self.positions**2).sum(axis=1, keepdims=True))


def _divergence(beam: Beam, axis: str, raw_counts: bool) -> Steps:
    def milliradians(name: str) -> float | None:
        value = getattr(beam, axis + name)
        return None if value is None else value / 1000.0

    count = getattr(beam, axis + "divsteps")
    return end_to_end_steps(count, milliradians("divrange"), milliradians("divstep"), 1.0, raw_counts)


def _outside_ellipse(h: Number, v: Number, horizontal: Steps, vertical: Steps) -> bool:
    """Whether a grid point is outside the ellipse of the divergence; never if either range is zero."""
    test: Number = 0.0
    for angle, steps in ((h, horizontal), (v, vertical)):
        if steps.range == 0.0:
            return False
        half_step = steps.step * steps.step / 4.0 * (1 - steps.count % 2)
        test += (angle * angle - half_step) / steps.range / steps.range
    return test * 4.0 > 1.1


def _given_sources(beam: Beam, geometry: Geometry) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    table = np.array(beam.sources)
    defaults = np.append(-SOURCE_DISTANCE * geometry.beam, [1.0, beam.nominal_lambda0])
    table = np.where(np.isnan(table), defaults, table)
    return table[:, :3], table[:, 3], beam.calibrated(table[:, 4])


def _none_left(beam: Beam, horizontal: Steps, vertical: Steps) -> InputError:
    """The error for a grid of which the ellipse leaves nothing: it names what was given along the coarser axis."""
    axis = "h" if horizontal.count <= vertical.count else "v"
    given = [name for name in ("divsteps", "divstep", "divrange") if getattr(beam, axis + name)]
    name = axis + given[0]
    expected = "fine enough for a source within the ellipse of round_div (or leave that out, with -square_div)"
    return InputError(f"{name} must be {expected}; got {getattr(beam, name):g}", name)


class _Grid(NamedTuple):
    """Directions of the beam, each as often as there are wavelengths."""

    horizontal: Steps
    vertical: Steps
    divergences: list[tuple[Number, Number]]
    positions: np.ndarray


def _grid(beam: Beam, geometry: Geometry, n_spectrum: int, raw_counts: bool) -> _Grid:
    """The grid of directions, horizontal outermost. Raises InputError if its ellipse leaves none."""
    horizontal, vertical = _divergence(beam, "h", raw_counts), _divergence(beam, "v", raw_counts)
    divergences = []
    for i in range(horizontal.count):
        for j in range(vertical.count):
            h = horizontal.step * i - horizontal.range / 2.0
            v = vertical.step * j - vertical.range / 2.0
            if not (beam.round_div and _outside_ellipse(h, v, horizontal, vertical)):
                divergences.append((h, v))
    if not divergences:
        raise _none_left(beam, horizontal, vertical)
    central = -SOURCE_DISTANCE * geometry.beam
    directions = [rotate_axis(rotate_axis(central, geometry.polar, v), geometry.vertical, h) for h, v in divergences]
    return _Grid(horizontal, vertical, divergences, np.repeat(directions, n_spectrum, axis=0))


def _wavelengths(beam: Beam, raw_counts: bool) -> tuple[np.ndarray, np.ndarray | None, Steps]:
    """Wavelengths in m of the spectrum, their weights, None if equal, and their number and range over the central one.

    Those of the dispersion are ``Steps.step`` apart; those of a spectrum are anything.
    """
    if beam.spectrum is None:
        steps = end_to_end_steps(beam.dispsteps, beam.dispersion / 100.0, None, 1.0, raw_counts)
        spectrum = [beam.lambda0 * (1.0 + steps.step * i - steps.range / 2.0) for i in range(steps.count)]
        return vectors(spectrum), None, steps
    nominal, weights = beam.nominal_wavelengths, beam.spectrum.weights
    width = float(np.ptp(nominal)) / beam.nominal_lambda0
    return vectors(beam.calibrated(nominal)), weights / weights.sum(), Steps(len(nominal), width, 0.0)


# All that a grid depends on, but the geometry and the number of wavelengths.
_DIVERGENCE = (*(f"{axis}div{name}" for axis in "hv" for name in ("range", "step", "steps")), "round_div")


def make_sources(beam: Beam, geometry: Geometry, raw_counts: bool, kept: Kept) -> SourceList:
    """The sources given by the beam, or a grid of directions (horizontal outermost) times wavelengths.

    The wavelengths are those of the beam's spectrum, in its order, or of its dispersion.

    ``raw_counts``: see ``Quirks``. Raises InputError if the ellipse of the divergence leaves none of the grid.
    """
    wavelengths, shares, dispersion = _wavelengths(beam, raw_counts)
    if beam.sources is not None:
        given = _given_sources(beam, geometry)
        horizontal, vertical = _divergence(beam, "h", raw_counts), _divergence(beam, "v", raw_counts)
        return SourceList(*given, horizontal, vertical, dispersion, divergences=[], given=True)
    divergence = tuple(getattr(beam, name) for name in _DIVERGENCE)
    axes = tuple(axis.tobytes() for axis in (geometry.beam, geometry.polar, geometry.vertical))
    n = len(wavelengths)
    grid = kept(_grid, beam, geometry, n, raw_counts, by=(divergence, axes, n, raw_counts))
    n_directions = len(grid.divergences)
    equal = np.full(n * n_directions, 1.0 / (n * n_directions))
    return SourceList(
        positions=grid.positions,
        weights=equal if shares is None else np.tile(shares, n_directions),
        wavelengths=np.tile(wavelengths, n_directions),
        horizontal=grid.horizontal,
        vertical=grid.vertical,
        dispersion=dispersion,
        divergences=grid.divergences,
        given=False,
    )
