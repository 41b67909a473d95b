"""What an image must not depend on, and what it must be the sum of."""

import numpy as np
import pytest
from helpers.spec_runs import AMPLITUDE, LISTED, make_simulator
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial.transform import Rotation

import bragg_numba as bn

FRAME = {
    "beam_vector": (1.9, 0.2, -0.1), "fdet_vector": (0.0, 0.6, 0.8), "sdet_vector": (0.0, -0.8, 0.6),
    "odet_vector": (1.0, 0.0, 0.0), "twotheta_axis": (0.3, -0.4, -0.8), "polar_vector": (0.2, 0.5, 1.3),
    "spindle_axis": (0.3, 2.0, 0.1),
}  # fmt: skip
RUN = {
    "convention": "CUSTOM", **FRAME, "Xbeam": 4.1, "Ybeam": 3.3, "pixels": (20, 24), "pixel_size": 0.41,
    "distance": 43.0, "cell": (71, 83, 97, 76, 86, 97), "misset": (11, 22, 33), "n_cells": (5, 4, 3), "oversample": 1,
    "wavelength": 1.1, "default_F": 100.0, "polarization": 0.9, "phi": -0.7, "osc": 2.3, "phisteps": 2,
    "hdivrange": 9.0, "hdivsteps": 2, "vdivrange": 7.0, "vdivsteps": 2, "dispersion": 3.0, "dispsteps": 2,
    "detector_thick": 700.0, "detector_abs": 400.0, "thicksteps": 2, "hkl": LISTED, "F": AMPLITUDE, "twotheta": 9.0,
}  # fmt: skip
angle = st.floats(-180, 180)


def assert_same(image: np.ndarray, want: np.ndarray, rtol: float = 1e-12) -> None:
    """Equal to ``rtol`` of each pixel and 1e-13 of the brightest."""
    assert want.max() > 0
    np.testing.assert_allclose(image, want, rtol=rtol, atol=1e-13 * want.max())


@settings(max_examples=25, deadline=None)
@given(turn=st.tuples(angle, angle, angle), pivot=st.sampled_from(["BEAM", "SAMPLE"]), curved=st.booleans())
def test_turning_everything_changes_nothing(turn: tuple, pivot: str, curved: bool) -> None:
    rotation = Rotation.from_euler("xyz", turn, degrees=True)
    start = make_simulator(RUN | {"pivot": pivot, "curved": curved})
    turned = {name: rotation.apply(vector).tolist() for name, vector in FRAME.items()}
    matrix = rotation.apply(start.setup.lattice.reciprocal).T * RUN["wavelength"]
    both = start.replace(**turned, matrix=matrix, misset=(0, 0, 0))
    image = start.render()
    np.testing.assert_allclose(both.render(), image, rtol=0, atol=1e-9 * image.max())
    # One of them alone does not do, unless the turn is too small to be seen.
    if rotation.magnitude() > 1e-3:
        alone = start.replace(matrix=matrix, misset=(0, 0, 0)).render()
        assert not np.allclose(alone, image, rtol=1e-3)


@pytest.mark.parametrize("factor", [0.5, 3.0])
def test_lengths_scale_together(factor: float) -> None:
    """Detector lengths with each other, and the wavelength with the cell."""
    run = RUN | {"detector_thick": 0.0, "thicksteps": None}
    image = make_simulator(run).render()
    detector = {name: factor * run[name] for name in ("pixel_size", "distance", "Xbeam", "Ybeam")}
    assert_same(make_simulator(run | detector).render(), image, rtol=1e-9)
    cell = (*(factor * edge for edge in run["cell"][:3]), *run["cell"][3:])
    scaled = make_simulator(run | {"wavelength": factor * run["wavelength"], "cell": cell})
    assert_same(scaled.render(), image, rtol=1e-9)


@pytest.mark.parametrize("parity", ["spec", "c-parity"])
def test_photons_scale(parity: str) -> None:
    sim = make_simulator(RUN | {"hkl": None, "water": 0.0}, parity=parity)
    image = sim.render()
    assert_same(sim.replace(fluence=7.5 * sim.beam.fluence).render(), 7.5 * image)
    assert_same(sim.replace(default_F=-300.0).render(), 9.0 * image)
    assert sim.replace(fluence=0.0).render().max() == 0.0


def test_domains_phi_steps_wavelengths_and_layers_are_averaged() -> None:
    run = RUN | {"hdivrange": None, "hdivsteps": None, "vdivrange": None, "vdivsteps": None, "misset": (0, 0, 0)}
    sim = make_simulator(run | {"mosaic_spread": 2.0, "mosaic_domains": 3})
    rotations = sim.setup.domains.matrices
    spindle = sim.setup.geometry.spindle
    phis = [-0.7, -0.7 + 2.3 / 2]
    reciprocal = sim.setup.lattice.reciprocal
    total = np.zeros(sim.shape)
    for phi in phis:
        turn = Rotation.from_rotvec(np.radians(phi) * spindle).as_matrix()
        for domain in rotations:
            for wavelength in (1.1 * 0.985, 1.1 * 1.015):
                matrix = domain @ turn @ reciprocal.T * wavelength
                single = {"phi": 0.0, "osc": None, "phisteps": None, "dispersion": 0.0, "dispsteps": None}
                one = make_simulator(run | single | {"matrix": matrix, "wavelength": wavelength, "cell": None})
                total += one.render()
    assert_same(sim.render(), total / 12, rtol=1e-9)


@pytest.mark.parametrize("oversample", [2, 3])
def test_oversampling_is_a_finer_detector(oversample: int) -> None:
    """Its pixels add up: the solid angle of each is the finer pixel's."""
    run = RUN | {"pixels": (6, 7), "pixel_size": 1.2, "oversample": oversample}
    fine = {"pixels": (6 * oversample, 7 * oversample), "pixel_size": 1.2 / oversample, "oversample": 1}
    image = make_simulator(run | fine).render().reshape(6, oversample, 7, oversample).sum(axis=(1, 3))
    assert_same(make_simulator(run).render(), image, rtol=1e-9)


@settings(max_examples=50, deadline=None)
@given(st.tuples(*[st.floats(-40, 40)] * 3), st.floats(-30, 30), st.sampled_from(["BEAM", "SAMPLE"]))
def test_beam_centre_and_nearest_point_are_on_the_detector(tilt: tuple, twotheta: float, pivot: str) -> None:
    """Whatever the pivot: the beam meets the plane at Fbeam, Sbeam (2-theta 0), the normal at Fclose, Sclose."""
    names = ("detector_rotx", "detector_roty", "detector_rotz")
    e = RUN | dict(zip(names, tilt, strict=True)) | {"pivot": pivot}
    for swing in (0.0, twotheta):
        g = make_simulator(e | {"twotheta": swing}).setup.geometry
        axes = np.array([g.fast, g.slow, g.normal])
        np.testing.assert_allclose(axes @ axes.T, np.eye(3), atol=1e-14)
        nearest = g.pix0 + g.Fclose * g.fast + g.Sclose * g.slow
        np.testing.assert_allclose(nearest, g.close_distance * g.normal, atol=1e-15)
        if swing == 0.0:
            spot = g.pix0 + g.Fbeam * g.fast + g.Sbeam * g.slow
            np.testing.assert_allclose(spot, g.distance * g.beam, atol=1e-14)
        if pivot == "BEAM" and swing == 0.0:
            np.testing.assert_allclose([g.distance, g.Fbeam, g.Sbeam], [43e-3, 4.1e-3, 3.3e-3], atol=1e-14)
        if pivot == "SAMPLE":
            np.testing.assert_allclose([g.Fclose, g.Sclose], [4.1e-3, 3.3e-3], atol=1e-14)
            flat = make_simulator(e | {"twotheta": 0.0}).setup.geometry
            np.testing.assert_allclose(g.close_distance, flat.close_distance, rtol=1e-12)


@settings(max_examples=50, deadline=None)
@given(angles=st.tuples(angle, angle, angle), wavelength=st.floats(0.5, 3))
def test_misset_and_matrix_turn_as_scipy_does(angles: tuple, wavelength: float) -> None:
    beam = bn.Beam(wavelength=wavelength)
    mounted = make_simulator(RUN | {"misset": (0, 0, 0)}).replace(beam=beam)
    for start in (mounted, mounted.replace(matrix=mounted.setup.lattice.reciprocal.T * wavelength)):
        got = start.replace(misset=angles).setup.lattice
        turn = Rotation.from_euler("xyz", angles, degrees=True)
        np.testing.assert_allclose(got.reciprocal, turn.apply(mounted.setup.lattice.reciprocal), atol=1e-15)
        np.testing.assert_allclose(got.real, turn.apply(mounted.setup.lattice.real), atol=1e-11)
        np.testing.assert_allclose(got.cell, mounted.setup.lattice.cell, rtol=1e-11)
        np.testing.assert_allclose(got.reciprocal_cell, mounted.setup.lattice.reciprocal_cell, rtol=1e-11)


def test_a_detector_that_faces_away_is_refused_in_spec_mode(small: bn.Simulator) -> None:
    with pytest.raises(bn.InputError, match="twotheta must leave the detector facing the sample; got its plane at -"):
        small.replace(twotheta=100.0)
    assert (small.replace(parity="c-parity", twotheta=100.0).render() <= 0.0).all()
