"""How far a detector sees: the resolution at its corners, and its pixels beyond a limit."""

import math
from typing import NamedTuple

import numpy as np

from ..descriptions.beam import Beam
from ..descriptions.detector import Detector
from .dual import plain
from .geometry import Geometry, solve_geometry
from .kept import Kept
from .sources import make_sources

# Pixels whose resolution is computed at once.
_AT_ONCE = 2**20


class _Plane(NamedTuple):
    """A detector, or a panel: points of it are pix0 + f fast + s slow, f and s of pixels ``pixel`` apart."""

    geometry: Geometry
    pix0: np.ndarray
    fast: np.ndarray
    slow: np.ndarray
    pixel: float
    first: tuple[int, int]  # slow and fast of the first pixel


def _planes(detector: Detector, geometry: Geometry) -> list[tuple[_Plane, int, int]]:
    """Each panel, or the whole detector, with its numbers of slow and fast pixels."""
    if detector.panels is None or geometry.panels is None:
        g = geometry
        return [(_Plane(g, g.pix0, g.fast, g.slow, plain(g.pixel_size), (0, 0)), g.n_slow, g.n_fast)]
    rows = zip(geometry.panels.pix0, geometry.panels.fast, geometry.panels.slow, detector.panels, strict=True)
    return [(_Plane(geometry, pix0, fast, slow, 1.0, panel.first), *panel.shape) for pix0, fast, slow, panel in rows]


def _cosines(plane: _Plane, curved: bool, fast: np.ndarray, slow: np.ndarray) -> np.ndarray:
    """cos 2θ of points at fast and slow of a plane, or of the detector that it is bent to; by broadcasting."""
    geometry = plane.geometry
    beam = np.array(geometry.beam, float)
    if not curved:
        axes = (plane.pix0, plane.fast, plane.slow)
        x, y, z = (pix0 + fast * f + slow * s for pix0, f, s in zip(*axes, strict=True))
        return (x * beam[0] + y * beam[1] + z * beam[2]) / np.sqrt(x * x + y * y + z * z)
    # The flat detector bent round the sample: turned from the beam towards fast, then towards slow.
    distance = plain(geometry.distance)
    along_fast, along_slow = (fast - plain(geometry.Fbeam)) / distance, (slow - plain(geometry.Sbeam)) / distance
    first, second = (_towards(beam, np.array(axis, float)) for axis in (geometry.fast, geometry.slow))
    # v = beam cos a + first sin a, turned by b about w = beam x second: (v cos b + w x v sin b + w (w·v)(1 - cos b)),
    # of which the part along the beam, which w is perpendicular to.
    w = np.cross(beam, second)
    across = float(np.cross(w, first) @ beam)
    turned = np.cos(along_fast) * np.cos(along_slow) + np.sin(along_fast) * np.sin(along_slow) * across
    return turned if distance > 0.0 else -turned


def _towards(beam: np.ndarray, axis: np.ndarray) -> np.ndarray:
    """The unit vector perpendicular to the beam on the side of an axis."""
    across = axis - (axis @ beam) * beam
    return across / np.linalg.norm(across)


def _spacing(cosine: np.ndarray, wavelength: float) -> np.ndarray:
    """d in Å from cos 2θ: λ/(2 sin θ)."""
    sine = np.sqrt(np.clip((1.0 - cosine) / 2.0, 0.0, 1.0))
    return np.divide(wavelength / 2.0, sine, out=np.full(np.shape(sine), np.inf), where=sine > 0.0)


def central_wavelength(beam: Beam, detector: Detector) -> float:
    """The mean wavelength of the sources in Å, by their weights."""
    sources = make_sources(beam, solve_geometry(detector, loose_frame=False), raw_counts=False, kept=Kept())
    weights = np.array(sources.weights, float)
    return float((weights * sources.wavelengths).sum() / weights.sum()) * 1e10


def corner_resolution(beam: Beam, detector: Detector) -> float:
    """The smallest d in Å that the detector sees, at its edge, with the shortest wavelength and all of the divergence.

    It is the dmin of structure factors that reach every pixel: ``StructureFactors.from_pdb`` takes it.
    """
    geometry = solve_geometry(detector, loose_frame=False)
    sources = make_sources(beam, geometry, raw_counts=False, kept=Kept())
    least = 1.0
    for flat, n_slow, n_fast in _planes(detector, geometry):
        fast, slow = flat.pixel * np.arange(n_fast + 1.0), flat.pixel * np.arange(n_slow + 1.0)
        fast, slow = fast + flat.first[1], slow + flat.first[0]
        ends_fast, ends_slow = fast[[0, -1]], slow[[0, -1]]
        least = min(
            least,
            float(_cosines(flat, detector.curved, fast[None, :], ends_slow[:, None]).min()),
            float(_cosines(flat, detector.curved, ends_fast[None, :], slow[:, None]).min()),
        )
    incident = sources.incident @ np.array(geometry.beam, float)
    divergence = math.acos(min(max(float(incident.min()), -1.0), 1.0))
    widest = min(math.acos(max(least, -1.0)) + divergence, math.pi)
    return float(sources.wavelengths.min()) * 1e10 / 2.0 / math.sin(widest / 2.0)


def pixels_beyond(beam: Beam, detector: Detector, dmin: float) -> int:
    """How many pixels have their centre beyond a resolution in Å, at the mean wavelength."""
    wavelength, geometry = central_wavelength(beam, detector), solve_geometry(detector, loose_frame=False)
    count = 0
    for flat, n_slow, n_fast in _planes(detector, geometry):
        fast = flat.first[1] + flat.pixel * (np.arange(n_fast) + 0.5)
        rows = max(_AT_ONCE // n_fast, 1)
        for first in range(0, n_slow, rows):
            slow = flat.first[0] + flat.pixel * (np.arange(first, min(first + rows, n_slow)) + 0.5)
            cosines = _cosines(flat, detector.curved, fast[None, :], slow[:, None])
            count += int((_spacing(cosines, wavelength) < dmin).sum())
    return count
