"""Images of a spectrum: means of those of its wavelengths; what takes its place, and what follows its mean."""

from typing import Any

import numpy as np
import pytest
from helpers.experiments import BASE, simulator, some_reflections
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import bragg_numba as bn
from bragg_numba.planning.resolution import central_wavelength

SETTINGS = {name: value for name, value in BASE.items() if name != "wavelength"} | some_reflections()
SETTINGS |= {"shape": "gauss", "oversample": 2, "fluence": 1e27, "pixels": (9, 11), "pixel_size": 0.9}
SPECTRUM = bn.Spectrum([1.1, 1.13, 1.07, 1.02], [2.0, 1.0, 0.0, 0.25])


def spectral(spectrum: bn.Spectrum = SPECTRUM, **more: Any) -> bn.Simulator:
    return simulator({**SETTINGS, "spectrum": spectrum, **more})


def weighted(spectrum: bn.Spectrum, **more: Any) -> np.ndarray:
    """The mean of the images of single wavelengths, by the weights."""
    shares = spectrum.weights / spectrum.weights.sum()
    channels = zip(shares, spectrum.wavelengths.tolist(), strict=True)
    return sum(share * simulator({**SETTINGS, "wavelength": each, **more}).render() for share, each in channels)


KINDS = [
    {},
    {"polarization": 0.9},
    {"hdivrange": 3.0, "vdivrange": 2.0, "hdivsteps": 3, "vdivsteps": 2, "round_div": False},
    {"detector_thick": 400.0, "detector_abs": 300.0, "thicksteps": 3},
    {"mosaic_spread": 1.0, "mosaic_domains": 3, "phi": 1.0, "osc": 2.0, "phisteps": 2},
    {"water": 0.05, "dmin": 14.0},
    {"interpolate": True, "shape": "square"},
    {"kernel": "reference"},
    {"dtype": "float32", "shape": "square"},
]


@pytest.mark.parametrize("more", KINDS, ids=lambda more: " ".join(more) or "plain")
def test_weighted_sum_of_single_wavelengths(more: dict[str, Any]) -> None:
    found, expected = spectral(**more).render(), weighted(SPECTRUM, **more)
    assert np.ptp(expected) > 0.1 * expected.max()
    # Single-precision factors of the same samples are the same.
    np.testing.assert_allclose(found, expected, rtol=0.0, atol=1e-12 * expected.max())


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.floats(0.9, 1.5), st.floats(0.0, 5.0)), min_size=1, max_size=5, unique_by=lambda x: x[0]))
def test_any_spectrum(channels: list[tuple[float, float]]) -> None:
    if sum(weight for _, weight in channels) < 1e-6:
        return
    spectrum = bn.Spectrum(*zip(*channels, strict=True))
    sim, expected = spectral(spectrum), weighted(spectrum)
    np.testing.assert_allclose(sim.render(), expected, rtol=0.0, atol=1e-12 * expected.max())
    # Neither the unit of the weights nor the order of the channels matters.
    again = bn.Spectrum(spectrum.wavelengths[::-1], 3e12 * spectrum.weights[::-1])
    np.testing.assert_allclose(spectral(again).render(), expected, rtol=0.0, atol=1e-12 * expected.max())


def test_as_a_dispersion_and_as_sources() -> None:
    beam = simulator({**SETTINGS, "wavelength": 1.1, "dispersion": 2.0, "dispsteps": 5})
    wavelengths = 1.1 * (1.0 + 0.02 * np.linspace(-0.5, 0.5, 5))
    found = spectral(bn.Spectrum(wavelengths, np.full(5, 0.3))).render()
    np.testing.assert_allclose(found, beam.render(), rtol=1e-11)
    toward = np.array(spectral().setup.geometry.beam)
    rows = [(*-toward, w, 1e-10 * x) for w, x in zip(SPECTRUM.weights, SPECTRUM.wavelengths, strict=True)]
    sources = simulator({**SETTINGS, "sources": rows})
    np.testing.assert_allclose(spectral().render(), sources.render(), rtol=1e-12)


def test_what_follows_the_mean_wavelength() -> None:
    """The field, the unit of a matrix, sub-pixels, headers, and the structure factors' resolution."""
    mean = (2.0 * 1.1 + 1.13 + 0.25 * 1.02) / 3.25
    sim = spectral()
    assert sim.beam.wavelength == pytest.approx(mean, rel=1e-15)
    assert sim.beam.energy is None
    assert central_wavelength(sim.beam, sim.detector) == pytest.approx(mean, rel=1e-14)
    assert sim.setup.reciprocal_pixel_size == pytest.approx(mean * 1e-10 * 0.061 / 0.9e-3, rel=1e-12)
    alone = bn.Beam(wavelength=1.02)
    assert bn.corner_resolution(sim.beam, sim.detector) == pytest.approx(
        bn.corner_resolution(alone, sim.detector), rel=1e-12
    )
    matrix = np.array([[0.015, 0.001, 0.0], [0.0, 0.012, 0.002], [0.001, 0.0, 0.011]])
    one = sim.replace(cell=None, matrix=matrix * sim.beam.wavelength)
    other = simulator({**SETTINGS, "wavelength": 1.0}).replace(cell=None, matrix=matrix)
    np.testing.assert_allclose(one.setup.lattice.reciprocal, other.setup.lattice.reciprocal, rtol=1e-14)
    calibrated = one.replace(wavelength_offset=0.01, wavelength_scale=1.02)
    np.testing.assert_array_equal(calibrated.setup.lattice.reciprocal, one.setup.lattice.reciprocal)
    assert calibrated.beam.lambda0 * 1e10 == pytest.approx(0.01 + 1.02 * mean, rel=1e-14)
    np.testing.assert_allclose(
        calibrated.plan().sources.wavelength * 1e10, 0.01 + 1.02 * SPECTRUM.wavelengths, rtol=1e-14
    )


def test_batches_of_a_calibrated_spectrum() -> None:
    """Orientations of a crystal given by a matrix, whose unit is the nominal wavelength: images as one by one."""
    matrix = np.diag([0.0165, 0.0132, 0.0121])
    sim = spectral(wavelength_offset=0.02, wavelength_scale=1.03).replace(cell=None, matrix=matrix)
    missets = [(0.0, 0.0, 0.0), (3.0, -2.0, 1.0)]
    images = sim.render_batch(missets)
    np.testing.assert_array_equal(images, [sim.replace(misset=misset).render() for misset in missets])
    by_shot = {"spectrum": [SPECTRUM, bn.Spectrum.tophat(11e3, 200.0, 3)], "wavelength_offset": [0.01, 0.0]}
    images = sim.render_batch(missets, **by_shot)
    for i, misset in enumerate(missets):
        one = sim.replace(misset=misset, **{name: values[i] for name, values in by_shot.items()})
        np.testing.assert_array_equal(images[i], one.render())


def test_offset_and_scale_are_another_spectrum() -> None:
    moved = bn.Spectrum(-0.02 + 1.05 * SPECTRUM.wavelengths, SPECTRUM.weights)
    found = spectral(wavelength_offset=-0.02, wavelength_scale=1.05).render()
    np.testing.assert_allclose(found, spectral(moved).render(), rtol=1e-10)
    rows = [[-10.0, 0.1, 0.0, 2.0, 1.1e-10], [-10.0, 0.0, 0.1, 1.0, np.nan], [-10.0, 0.0, 0.0, np.nan, np.nan]]
    one = simulator(
        {**SETTINGS, "wavelength": 1.2, "sources": rows, "wavelength_offset": 0.01, "wavelength_scale": 0.99}
    )
    np.testing.assert_allclose(
        one.plan().sources.wavelength, [(0.01 + 0.99 * x) * 1e-10 for x in (1.1, 1.2, 1.2)], rtol=1e-14
    )


CRYSTALS: list[dict[str, Any]] = [{}, {"cell": None, "matrix": np.diag([0.0165, 0.0132, 0.0121])}]


@pytest.mark.parametrize("crystal", CRYSTALS, ids=["cell", "matrix"])
@pytest.mark.parametrize("divergence", [{}, {"hdivrange": 3.0, "hdivsteps": 2, "vdivrange": 2.0, "vdivsteps": 2}])
def test_derivatives_against_differences(crystal: dict[str, Any], divergence: dict[str, Any]) -> None:
    """Also of the cell, held while the wavelengths move; and as the transpose, in vjp."""
    sim = spectral(wavelength_offset=0.004, wavelength_scale=0.997, round_div=False, **divergence).replace(**crystal)
    # A step may take a sample to another reflection: with one F for all, and spots that do not reach so far.
    sim = sim.replace(structure_factors=bn.StructureFactors.constant(100.0), n_cells=(12, 11, 10))
    names = ["wavelength_offset", "wavelength_scale", "cell_a", "misset_y", *(["hdivrange"] if divergence else [])]
    exact = sim.jacobian(names)
    for name, image in zip(names, exact, strict=True):
        value = sim.parameters()[name].value
        h = 2e-5 * max(abs(value), 1.0)
        images = [sim.with_parameters({name: value + n * h}).render() for n in (-2, -1, 1, 2)]
        found = (images[0] - 8.0 * images[1] + 8.0 * images[2] - images[3]) / (12.0 * h)
        np.testing.assert_allclose(image, found, rtol=0.0, atol=3e-8 * np.abs(image).max())
    seen = np.random.default_rng(0).normal(size=sim.shape)
    gradient = sim.vjp(names)[1](seen)
    for name, image in zip(names, exact, strict=True):
        assert gradient[name] == pytest.approx(
            float((image * seen).sum()), rel=1e-9, abs=1e-9 * np.abs(image * seen).sum()
        )


def test_which_parameters_act() -> None:
    notes = {name: one.note for name, one in spectral().parameters().items() if not one.active}
    assert notes["wavelength"] == "the spectrum gives all wavelengths"
    assert notes["dispersion"] == "it is not given, or zero"
    assert not notes.keys() & {"wavelength_offset", "wavelength_scale"}
    notes = {name: one.note for name, one in simulator({**BASE}).parameters().items() if not one.active}
    told = "there is neither a spectrum nor a list of sources"
    assert notes["wavelength_offset"] == notes["wavelength_scale"] == told
    rows = {"sources": [[-1.0, 0.0, 0.0]]}
    assert simulator(BASE | rows).parameters()["wavelength_scale"].active
    as_c = simulator(BASE | rows, parity="c-parity").parameters()
    assert as_c["wavelength_scale"].note == "it is of spec mode, and so is a spectrum"


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"wavelength": 1.0}, "give spectrum or wavelength, not both; got wavelength 1.0"),
        ({"energy": 12000.0}, "give spectrum or energy, not both; got energy 12000.0"),
        ({"dispersion": 1.0}, "give spectrum or dispersion, not both; got dispersion 1"),
        ({"dispsteps": 3}, "give spectrum or dispsteps, not both; got dispsteps 3"),
        ({"sources": [[1.0, 0, 0]]}, "give spectrum or sources, not both"),
        ({"spectrum": [1.0, 2.0]}, "spectrum must be a bragg_numba.Spectrum"),
        ({"spectrum": "gaussian"}, "spectrum must be a bragg_numba.Spectrum; got 'gaussian'"),
        ({"dispersion": np.array([1.0, 2.0])}, "dispersion must be"),
        ({"wavelength_scale": 0.0}, "wavelength_scale must be positive"),
        ({"wavelength_offset": np.nan}, "wavelength_offset must be a finite number"),
        (
            {"wavelength_offset": -1.1},
            "wavelength_offset must leave all wavelengths positive; got -1.1, and with it -0.08",
        ),
    ],
)
def test_beams_that_are_refused(fields: dict[str, Any], words: str) -> None:
    with pytest.raises(bn.InputError, match=words):
        bn.Beam(**{"spectrum": SPECTRUM, **fields})


@pytest.mark.parametrize("fields", [{"wavelength_offset": 0.1}, {"wavelength_scale": 1.1}])
def test_offset_and_scale_want_a_spectrum_or_sources(fields: dict[str, Any]) -> None:
    with pytest.raises(bn.InputError, match="is for a beam with a spectrum or sources; got"):
        bn.Beam(**fields)
    bn.Beam(sources=[[1.0, 0.0, 0.0]], **fields)


def test_replace() -> None:
    """What is given takes the place of what it contradicts; None only takes away."""
    sim = spectral()
    mean = sim.beam.wavelength
    other = bn.Spectrum.tophat(11e3, 10.0, 3)
    for one in (sim.replace(spectrum=other), sim.replace(energy=9e3).replace(spectrum=other)):
        assert one.beam.spectrum == other
        assert one.beam.wavelength == other.mean_wavelength
    assert sim.replace(fluence=1e20, polarization=0.5).beam.spectrum == SPECTRUM
    assert sim.replace(wavelength=1.3).beam == bn.Beam(wavelength=1.3, fluence=1e27)
    assert sim.replace(energy=9e3).beam.spectrum is None
    sourced = sim.replace(sources=[[-1.0, 0.0, 0.0]])
    assert (sourced.beam.spectrum, sourced.beam.wavelength) == (None, mean)
    assert sourced.replace(spectrum=SPECTRUM).beam == sim.beam
    assert sim.replace(sources=None).beam == sim.beam
    assert sim.replace(spectrum=None).beam == bn.Beam(wavelength=mean, fluence=1e27)


@pytest.mark.parametrize(
    "fields", [{"spectrum": SPECTRUM}, {"sources": [[-1.0, 0, 0]], "wavelength_offset": 0.1},
               {"sources": [[-1.0, 0, 0]], "wavelength_scale": 1.1}],
)  # fmt: skip
def test_of_spec_mode_alone(fields: dict[str, Any]) -> None:
    with pytest.raises(bn.InputError, match=r"is for parity 'spec'; got .* with 'c-parity'"):
        simulator({**SETTINGS, **fields}, parity="c-parity")


def test_too_many_sources() -> None:
    spectrum = bn.Spectrum(np.linspace(1.0, 1.1, 10**6), np.ones(10**6))
    with pytest.raises(bn.InputError, match=r"spectrum must make at most .*; got 5 x 5 directions times 1000000"):
        bn.Simulator(
            bn.Crystal(cell=50), bn.Beam(spectrum=spectrum, hdivsteps=5, vdivsteps=5), bn.Detector(pixels=4),
            bn.StructureFactors.constant(1.0),
        )  # fmt: skip


def test_refinement_finds_the_calibration() -> None:
    truth = spectral(wavelength_offset=0.003, wavelength_scale=1.004, pixels=(40, 50), pixel_size=0.25)
    start = truth.replace(wavelength_offset=0.0, wavelength_scale=1.0)
    found = bn.refine(start, truth.render(), ["wavelength_scale"], loss="squared")
    moved = start.with_parameters({"wavelength_scale": found.values["wavelength_scale"]})
    # Of a narrow spectrum only the mean wavelength is well determined.
    assert moved.beam.lambda0 == pytest.approx(truth.beam.lambda0, rel=2e-4)
