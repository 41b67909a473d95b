"""Integrated intensities of the crystal shapes against the kinematic value: what docs/ and the README say of them."""

import math

import numba
import numpy as np
import pytest
from bragg_numba.kernels.arguments import R_E_SQR, SPEC
from bragg_numba.kernels.physics.shapes.table import SHAPE_NAMES
from bragg_numba.kernels.reference.shapes import lattice_factor

import bragg_numba as bn

# Of a crystal of n cells each way, over NaNbNc: exact, or of radial integrals, except round, whose tails reach beyond
# the nearest reflection.
KINEMATIC = {
    ("square", 5): 1.0,
    ("square", 10): 1.0,
    ("gauss", 10): (0.63 * math.pi / 2) ** 1.5,
    ("tophat", 10): 4 / 3 * math.pi * 0.63**3,
    ("round", 5): 0.90,
    ("round", 10): 0.95,
    ("round", 20): 0.975,
}


@numba.njit
def _integral(crystal, quirks, n):
    """F_latt² over one cell of reciprocal space, by the midpoint rule with n points each way."""
    total = 0.0
    for i in range(n):
        for j in range(n):
            for k in range(n):
                hkl = ((i + 0.5) / n - 0.5, (j + 0.5) / n - 0.5, (k + 0.5) / n - 0.5)
                total += lattice_factor(crystal, hkl, (0.0, 0.0, 0.0), quirks) ** 2
    return total / n**3


@pytest.mark.skipif(numba.config.DISABLE_JIT or numba.config.BOUNDSCHECK, reason="too many points")
@pytest.mark.parametrize(("shape", "n"), KINEMATIC)
def test_integral_over_reciprocal_space(shape: str, n: int, small: bn.Simulator) -> None:
    """The kinematic value is NaNbNc, by Parseval's theorem: as many cells scatter, each into the same integral."""
    crystal = small.replace(n_cells=n, shape=shape).plan().crystal
    found = _integral(crystal._replace(shape=SHAPE_NAMES.index(shape)), SPEC, max(16 * n, 320)) / n**3
    assert found == pytest.approx(KINEMATIC[shape, n], abs=4e-3)


@pytest.mark.parametrize(("shape", "ratio"), [("gauss", 0.984), ("tophat", 1.047)])
def test_rotation_image_against_darwin(shape: str, ratio: float) -> None:
    """A whole rocking curve in photons: r_e² Φ F² λ³ N³/V · P L / osc, by Darwin's formula."""
    a, n, h, wavelength, osc = 50.0, 10, 8, 1.0, 3.0
    theta = math.asin(wavelength * h / (2 * a))
    at = 100.0 * math.tan(2 * theta) / 0.02  # pixels from the centre
    sim = bn.Simulator(
        bn.Crystal(cell=a, n_cells=n, shape=shape),
        bn.Beam(wavelength=wavelength, fluence=1e24),
        bn.Detector(pixels=100, pixel_size=0.02, close_distance=100.0, convention="XDS", ORGX=50.5, ORGY=50.5 - at),
        bn.StructureFactors.from_arrays(np.array([[0, h, 0]]), np.array([100.0])),
        scan=bn.Scan(phi=-math.degrees(theta) - osc / 2, osc=osc, phisteps=300),
        sampling=bn.Sampling(oversample=2),
    )
    polarization = (1 + math.cos(2 * theta) ** 2) / 2
    kinematic = R_E_SQR * 1e24 * 100.0**2 * wavelength**3 * n**3 / a**3 * polarization / math.sin(2 * theta)
    assert sim.render().sum() * math.radians(osc) / kinematic == pytest.approx(ratio, rel=4e-3)
