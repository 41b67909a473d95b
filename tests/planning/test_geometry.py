"""Geometry, lattice and sampling rules: what must hold whatever the numbers are."""

from typing import Any

import numpy as np
import pytest
from helpers.experiments import BASE, simulator
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from scipy.spatial.transform import Rotation

import bragg_numba as bn
from bragg_numba.descriptions.detector import FRAMES
from bragg_numba.planning.intervals import NONE, Steps, count_of, end_to_end_steps, phi_steps, sensor_layers
from bragg_numba.units import radians

many = settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
conventions = st.sampled_from(["MOSFLM", "DENZO", "ADXV", "XDS", "DIALS"])
tilts = st.fixed_dictionaries({f"detector_rot{axis}": st.floats(-50.0, 50.0) for axis in "xyz"})
angles = st.tuples(*[st.floats(-180.0, 180.0)] * 3)


@st.composite
def cells(draw: st.DrawFn) -> tuple[float, ...]:
    """Any possible triclinic cell that is not nearly flat."""
    lengths = [draw(st.floats(10.0, 300.0)) for _ in range(3)]
    alpha, beta, gamma = (draw(st.floats(40.0, 140.0)) for _ in range(3))
    ca, cb, cc = np.cos(np.radians([alpha, beta, gamma]))
    assume(1 - ca**2 - cb**2 - cc**2 + 2 * ca * cb * cc > 0.02)
    assume(alpha + beta + gamma < 350.0)
    return (*lengths, alpha, beta, gamma)


@many
@given(conventions, tilts, st.floats(-40.0, 40.0))
def test_axes_stay_orthonormal(convention: str, tilt: dict[str, float], twotheta: float) -> None:
    g = simulator({**BASE, "convention": convention, **tilt, "twotheta": twotheta}).setup.geometry
    axes = np.array([g.fast, g.slow, g.normal])
    np.testing.assert_allclose(axes @ axes.T, np.eye(3), atol=1e-14)
    expected = Rotation.from_euler("xyz", [tilt[f"detector_rot{axis}"] for axis in "xyz"], degrees=True).as_matrix()
    swing = np.array(FRAMES[convention].twotheta_axis)
    turn = Rotation.from_rotvec(np.radians(twotheta) * swing).as_matrix() @ expected
    np.testing.assert_allclose(g.fast, turn @ FRAMES[convention].fdet_vector, atol=1e-13)


@many
@given(st.sampled_from(["MOSFLM", "DENZO", "ADXV"]), tilts, st.floats(0.0, 9.0), st.floats(0.0, 9.0))
def test_beam_pivot_keeps_the_direct_beam_spot(convention: str, tilt: dict[str, float], x: float, y: float) -> None:
    e = {**BASE, "convention": convention, "Xbeam": x, "Ybeam": y}
    g = simulator({**e, **tilt}).setup.geometry
    untilted = simulator(e).setup.geometry
    np.testing.assert_allclose([g.Fbeam, g.Sbeam], [untilted.Fbeam, untilted.Sbeam], atol=1e-14)
    np.testing.assert_allclose(g.pix0 + g.Fbeam * g.fast + g.Sbeam * g.slow, g.distance * g.beam, atol=1e-14)
    np.testing.assert_allclose(g.distance, 61e-3, rtol=1e-12)


@many
@given(st.sampled_from(["XDS", "DIALS"]), tilts, st.floats(-40.0, 40.0), st.floats(-50.0, 50.0))
def test_sample_pivot_keeps_the_nearest_point(convention: str, tilt: dict, twotheta: float, org: float) -> None:
    e = {**BASE, "convention": convention, "ORGX": org, "ORGY": 3.0, "close_distance": 70.0}
    g = simulator({**e, **tilt, "twotheta": twotheta}).setup.geometry
    np.testing.assert_allclose([g.orgx, g.orgy], [org, 3.0], atol=1e-10)
    np.testing.assert_allclose(g.close_distance, 70e-3, rtol=1e-12)
    np.testing.assert_allclose(g.Fclose * g.fast + g.Sclose * g.slow + g.pix0, 70e-3 * g.normal, atol=1e-15)


@many
@given(cells(), angles)
def test_spec_renders_the_cell_that_was_asked_for(cell: tuple[float, ...], misset: tuple[float, ...]) -> None:
    lattice = simulator({**BASE, "cell": cell, "misset": misset}).setup.lattice
    np.testing.assert_allclose(lattice.cell, cell, rtol=1e-9)
    np.testing.assert_allclose(lattice.real @ lattice.reciprocal.T, np.eye(3), atol=1e-10)
    np.testing.assert_allclose(lattice.volume, abs(np.linalg.det(lattice.real)), rtol=1e-10)
    # Mounted: a* along x, b* in the xy plane, then turned about x, y, z.
    mounted = lattice.reciprocal @ Rotation.from_euler("xyz", misset, degrees=True).as_matrix()
    scale = np.abs(mounted).max()
    np.testing.assert_allclose(mounted[[0, 0, 1], [1, 2, 2]], 0.0, atol=1e-12 * scale)
    assert mounted[0, 0] > 0
    assert mounted[1, 1] > 0


def test_c_parity_renders_the_cell_that_c_makes_of_it() -> None:
    """70 80 90 75 85 95 comes out with angles of 75.0391, 85.0136 and 95.0081."""
    lattice = simulator(BASE, parity="c-parity").setup.lattice
    np.testing.assert_allclose(lattice.cell, (70, 80, 90, 75.0391, 85.0136, 95.0081), atol=5e-5)


@many
@given(cells(), angles, st.floats(0.5, 3.0))
def test_matrix_is_the_reciprocal_lattice_times_the_wavelength(cell: tuple, misset: tuple, wavelength: float) -> None:
    by_cell = simulator({**BASE, "cell": cell, "misset": misset, "wavelength": wavelength})
    matrix = by_cell.setup.lattice.reciprocal.T * wavelength
    by_matrix = by_cell.replace(matrix=matrix, misset=(0, 0, 0))
    np.testing.assert_allclose(by_matrix.setup.lattice.real, by_cell.setup.lattice.real, rtol=1e-9, atol=1e-9)


@many
@given(angles, tilts, st.sampled_from(["BEAM", "SAMPLE"]))
def test_turning_the_whole_experiment_changes_nothing(misset: tuple, tilt: dict[str, float], pivot: str) -> None:
    """Crystal, beam, detector, polarization and spindle turned together: the same image."""
    frame = {
        "beam_vector": (0.1, 0.0, 1.0), "fdet_vector": (1.0, 0.0, 0.0), "sdet_vector": (0.0, -1.0, 0.0),
        "odet_vector": (0.0, 0.0, 1.0), "polar_vector": (1.0, 0.3, 0.0), "spindle_axis": (0.2, 1.0, 0.1),
    }  # fmt: skip
    e: dict[str, Any] = {
        **BASE, "convention": "CUSTOM", "pivot": pivot, "Xbeam": 4.0, "Ybeam": 5.0, "polarization": 0.7,
        "osc": 2.0, "phisteps": 2, "hdivrange": 3.0, "hdivsteps": 2,
    }  # fmt: skip
    sim = simulator({**e, **frame, "detector_rotx": 0.0, "misset": misset})
    reference = sim.render()
    turn = Rotation.from_euler("xyz", list(tilt.values()), degrees=True).as_matrix()
    turned = {name: tuple(turn @ np.array(vector) / np.linalg.norm(vector)) for name, vector in frame.items()}
    matrix = turn @ sim.setup.lattice.reciprocal.T * 1.1
    other = simulator({**e, **turned, "matrix": matrix, "misset": (0, 0, 0)})
    np.testing.assert_allclose(other.render(), reference, atol=1e-8 * reference.max())


def test_intensity_scales(small: bn.Simulator) -> None:
    image = small.render()
    np.testing.assert_allclose(small.replace(fluence=3e28).render(), image * 3e28 / small.beam.fluence, rtol=1e-12)
    np.testing.assert_allclose(small.replace(default_F=250.0).render(), 6.25 * image, rtol=1e-12)
    by_flux = small.replace(flux=2e12, exposure=0.5, beamsize=0.02)
    np.testing.assert_allclose(by_flux.beam.photons_per_area, 2e12 * 0.5 / 2e-5**2, rtol=1e-12)


def test_images_are_means_over_domains_and_sources(small: bn.Simulator) -> None:
    """Sources one by one, weighted, make up the image of all."""
    sources = np.array([[-10.0, 0.02, 0.01, 1.0, 1.1e-10], [-10.0, -0.03, 0.02, 3.0, 1.0e-10]])
    one, three = (small.replace(sources=source[None]).render() for source in sources)
    np.testing.assert_allclose(small.replace(sources=sources).render(), (one + 3 * three) / 4, rtol=1e-12)


def test_forward_spot_has_the_intensity_of_all_cells_in_phase() -> None:
    """At h k l = 0 0 0: I = r_e² Φ F² (Na Nb Nc)² Ω, whatever the shape."""
    for shape, volume in (("square", 1.0), ("gauss", 1.0), ("tophat", 1.0), ("round", 0.723601254558268**2)):
        sim = simulator({**BASE, "shape": shape, "pixels": 1, "pixel_size": 1e-4, "Xbeam": 0.0, "Ybeam": 0.0})
        sim = sim.replace(convention="DENZO", Xbeam=5e-5, Ybeam=5e-5, nopolar=True)
        omega = 1e-7**2 / 61e-3**2
        expected = 7.94079248018965e-30 * sim.beam.fluence * 100.0**2 * (5 * 4 * 3) ** 2 * omega * volume
        np.testing.assert_allclose(sim.render()[0, 0], expected, rtol=1e-9)


# (count, range, step) as given -> what they become.
PHI_RULES = [
    ((None, None, None), (1, 0.0, 0.0)), ((None, None, 0.2), (2, 0.2, 0.2)), ((None, 1.0, None), (2, 1.0, 0.5)),
    ((None, 1.0, 0.3), (4, 1.0, 0.3)), ((5, None, None), (5, radians(1.0), radians(1.0) / 5)),
    ((5, None, 0.2), (2, 0.2, 0.2)), ((5, 1.0, None), (5, 1.0, 0.2)), ((5, 1.0, 0.7), (5, 1.0, 0.7)),
    ((5, 1.0, 0.0), (5, 1.0, 0.0)), ((0, 1.0, None), (1, 1.0, 1.0)), ((None, 0.0, None), (2, 0.0, 0.0)),
]  # fmt: skip
OTHER_RULES = [
    ((None, None, None), NONE), ((None, None, 0.2), (2, 0.2, 0.2)), ((None, 1.0, None), (2, 1.0, 1.0)),
    ((None, 1.0, 0.3), (4, 1.0, 0.3)), ((5, None, None), (5, 8.0, 1.6)), ((5, None, 0.2), (2, 0.2, 0.2)),
    ((5, 1.0, None), (5, 1.0, 0.25)), ((1, 1.0, None), (2, 1.0, 1.0)), ((5, 1.0, 0.7), (5, 1.0, 0.7)),
    ((5, 0.0, None), NONE), ((0, 1.0, None), (2, 1.0, 1.0)),
]  # fmt: skip


@pytest.mark.parametrize(("given_", "expected"), PHI_RULES)
def test_phi_rules(given_: tuple, expected: tuple) -> None:
    for raw in (False, True):
        assert phi_steps(*given_, raw=raw) == Steps(*expected)


@pytest.mark.parametrize(("given_", "expected"), OTHER_RULES)
def test_rules_of_the_other_quantities(given_: tuple, expected: tuple) -> None:
    for raw in (False, True):
        assert end_to_end_steps(*given_, nominal=8.0, raw=raw) == Steps(*expected)


def test_sensor_thickness_alone_is_halved_in_c_parity() -> None:
    assert end_to_end_steps(None, 4.0, None, 0.5, raw=True, halve=True) == Steps(2, 4.0, 2.0)


# Layers, thickness and thickness of a layer -> what they become in spec mode.
LAYER_RULES = [
    ((None, 0.0, None), NONE), ((3, 0.0, None), NONE), ((None, 4.0, None), (1, 4.0, 4.0)),
    ((0, 4.0, None), (1, 4.0, 4.0)), ((5, 4.0, None), (5, 4.0, 0.8)), ((None, 4.0, 1.5), (3, 4.0, 4.0 / 3)),
    ((None, 4.0, 9.0), (1, 4.0, 4.0)),
    ((None, 0.9, 0.3), (3, 0.9, 0.3)), ((None, 1e-6, 1e6), (1, 1e-6, 1e-6)),
]  # fmt: skip


@pytest.mark.parametrize(("given_", "expected"), LAYER_RULES)
def test_layers_fill_the_sensor(given_: tuple, expected: tuple) -> None:
    assert sensor_layers(*given_) == Steps(*expected)


@pytest.mark.parametrize(
    ("quotient", "count", "raw"),
    [(3.0, 3, 3), (3 + 2e-10, 3, 4), (3 - 2e-10, 3, 3), (3 + 2e-9, 4, 4), (0.0, 0, 0), (1e-30, 1, 1)],
)
def test_a_quotient_near_a_whole_number_is_that_number(quotient: float, count: int, raw: int) -> None:
    assert count_of(quotient, raw=False) == count
    assert count_of(quotient, raw=True) == raw


@pytest.mark.parametrize(
    ("spread", "domains", "expected"),
    [(None, None, 1), (0.0, None, 1), (0.3, None, 10), (None, 7, 1), (0.0, 7, 1), (0.3, 7, 7), (0.3, 0, 10)],
)
def test_mosaic_rules(small: bn.Simulator, spread: float | None, domains: int | None, expected: int) -> None:
    drawn = small.replace(mosaic_spread=spread, mosaic_domains=domains).setup.domains
    assert drawn.count == len(drawn.matrices) == expected
    np.testing.assert_array_equal(drawn.matrices[0], np.eye(3))
    squares = drawn.matrices @ drawn.matrices.transpose(0, 2, 1)
    np.testing.assert_allclose(squares, np.tile(np.eye(3), (expected, 1, 1)), atol=1e-12)
    assert (Rotation.from_matrix(drawn.matrices).magnitude() <= np.radians(0.3) * (1 + 1e-6)).all()


def test_oversampling_resolves_the_fringes(small: bn.Simulator) -> None:
    """ceil(3 N a / (λ distance/pixel)), at least 1."""
    sim = small.replace(oversample=None, n_cells=(40, 5, 5), wavelength=1.0, distance=100.0, pixel_size=0.4)
    assert sim.setup.oversample == np.ceil(3 * 40 * 70 / (1.0 * 100.0 / 0.4))
    assert small.replace(oversample=None, n_cells=1, pixel_size=0.01, pixels=4).setup.oversample == 1


@pytest.mark.parametrize(
    ("name", "divergence"),
    [
        ("hdivsteps", {"hdivsteps": 1, "vdivsteps": 1}),
        ("vdivsteps", {"hdivsteps": 3, "vdivsteps": 1}),
        ("hdivstep", {"hdivrange": 1.0, "hdivstep": 1.5, "vdivrange": 1.0, "vdivstep": 1.5}),
    ],
)
def test_no_source_left(small: bn.Simulator, name: str, divergence: dict[str, Any]) -> None:
    """The ellipse leaves none of a coarse grid; without it there is one."""
    with pytest.raises(bn.InputError, match=f"{name} must be .* got 1") as error:
        small.replace(**divergence)
    assert error.value.field == name
    assert len(small.replace(**divergence, round_div=False).setup.sources.weights) >= 1
