"""How far a detector sees, against the positions that kernels use."""

import numpy as np
import pytest
from bragg_numba.kernels.physics.detector import position

from bragg_numba import Beam, Crystal, Detector, Simulator, StructureFactors, corner_resolution
from bragg_numba.planning.resolution import central_wavelength, pixels_beyond

DETECTORS = {
    "flat": {"distance": 80.0},
    "tilted": {"distance": 80.0, "detector_rotx": 20.0, "detector_roty": -15.0, "Xbeam": 10.0},
    "swung": {"close_distance": 80.0, "twotheta": 40.0, "convention": "XDS"},
    "backwards": {"close_distance": 80.0, "twotheta": 140.0, "convention": "XDS"},
    "curved": {"distance": 80.0, "curved": True, "Ybeam": 20.0},
    "curved and tilted": {"distance": 80.0, "curved": True, "detector_rotz": 30.0, "detector_roty": 25.0},
}


@pytest.mark.parametrize("name", DETECTORS)
def test_against_the_positions_of_pixels(name: str) -> None:
    beam, detector = Beam(wavelength=1.3), Detector(pixels=(31, 37), pixel_size=4.0, **DETECTORS[name])
    sim = Simulator(Crystal(cell=50), beam, detector, StructureFactors.constant(1.0))
    plan = sim.plan()

    def spacing(f: float, s: float) -> float:
        place = np.array(position(plan.detector, f * 0.004, s * 0.004, 0.0, False))
        q = (place / np.linalg.norm(place) - plan.sources.incident[0]) / 1.3
        return 1.0 / max(float(np.linalg.norm(q)), 1e-12)

    centres = np.array([[spacing(f + 0.5, s + 0.5) for f in range(37)] for s in range(31)])
    for dmin in np.quantile(centres, [0.0, 0.1, 0.5, 0.9]) * (1.0 + 1e-9):
        assert pixels_beyond(beam, detector, dmin) == (centres < dmin).sum()
    corners = min(spacing(f, s) for f in range(38) for s in range(32))
    assert corner_resolution(beam, detector) == pytest.approx(corners, rel=1e-9)


def test_divergence_and_spectrum_reach_farther() -> None:
    detector = Detector(pixels=(31, 37), pixel_size=4.0, distance=80.0)
    plain = corner_resolution(Beam(wavelength=1.0), detector)
    assert corner_resolution(Beam(wavelength=1.0, dispersion=2.0, dispsteps=3), detector) == pytest.approx(0.99 * plain)
    assert corner_resolution(Beam(wavelength=1.0, hdivrange=10.0, hdivsteps=3), detector) < plain
    sources = [(-10.0, 0.0, 0.0, 1.0, 1e-10), (-10.0, 0.0, 0.0, 3.0, 2e-10)]
    assert central_wavelength(Beam(sources=sources), detector) == pytest.approx(1.75)
