"""The fast kernel against the reference kernel, on random experiments and at every border it has of its own."""

from typing import Any

import numba
import numpy as np
import pytest
from bragg_numba.kernels.physics.detector import flat_position
from bragg_numba.kernels.physics.scattering import scattering_vector
from bragg_numba.kernels.physics.vectors import unit
from helpers.experiments import BASE, simulator, some_reflections
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from scipy.ndimage import maximum_filter

import bragg_numba as bn
from bragg_numba.running.cpu import Cpu

SHAPES = ("square", "round", "gauss", "tophat")
# The same experiments every time: c-parity keeps the rounding of C, whose worst cases no bound covers.
SLOW = settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])


def difference(image: np.ndarray, reference: np.ndarray) -> float:
    """The largest difference, relative to the brightest of the 9 x 9 pixels around."""
    local = maximum_filter(np.abs(reference), 9)
    # Intensities that are nothing at all, far out on a Gaussian, have no digits to compare.
    floor = 1e-30 * np.abs(reference).max()
    return float(np.max(np.abs(image - reference) / np.maximum(np.maximum(local, floor), 5e-324)))


def assert_kernels_agree(sim: bn.Simulator, bound: float = 1e-9) -> None:
    image, reference = sim.replace(kernel="fast").render(), sim.replace(kernel="reference").render()
    assert np.isfinite(image).all()
    # What is not evaluated is 0 in both; what is, may underflow in one a little earlier than in the other.
    assert (image[reference == 0.0] <= 1e-290).all()
    assert difference(image, reference) <= bound


@st.composite
def experiments(draw: st.DrawFn, most_cells: int = 60) -> dict[str, Any]:
    """Settings of a small run with anything in it that a kernel looks at."""
    number, flag = (lambda low, high: draw(st.floats(low, high))), (lambda: draw(st.booleans()))
    fields: dict[str, Any] = dict(BASE) | {
        "shape": draw(st.sampled_from(SHAPES)),
        "n_cells": tuple(draw(st.integers(1, most_cells)) for _ in range(3)),
        "misset": tuple(number(0.0, 360.0) for _ in range(3)),
        "wavelength": number(0.8, 3.0),
        "distance": number(30.0, 300.0),
        "pixels": (draw(st.integers(1, 30)), draw(st.integers(1, 30))),
        "oversample": draw(st.integers(1, 3)),
        "fudge": number(0.3, 3.0),
        "water": draw(st.sampled_from([0.0, 20.0])),
        "polarization": number(-1.0, 1.0),
        "nopolar": flag(),
        "curved": flag(),
        "point_pixel": flag(),
        "detector_rotx": number(-20.0, 20.0),
        "twotheta": number(-15.0, 15.0),
        "dmin": draw(st.sampled_from([0.0, 8.0])),
        "interpolate": flag(),
        "phi": draw(st.sampled_from([0.0, -0.2, 0.3])),
        "osc": 0.4,
        "phisteps": draw(st.integers(1, 4)),
    }
    if flag():
        fields |= some_reflections(draw(st.integers(0, 9)), draw(st.integers(1, 12)))
        fields["default_F"] = draw(st.sampled_from([0.0, 30.0]))
    if flag():
        fields |= {"mosaic_spread": 0.5, "mosaic_domains": draw(st.integers(2, 4))}
    if flag():
        fields |= {"dispersion": 0.04, "dispsteps": 2, "hdivrange": 3.0, "hdivsteps": 2}
    if flag():
        fields |= {"detector_thick": 450.0, "detector_abs": 300.0, "thicksteps": 2}
    if flag():
        rng = np.random.default_rng(draw(st.integers(0, 99)))
        fields["mask"] = rng.random(fields["pixels"]) < 0.7
    if flag():
        slow, fast = fields["pixels"]
        fields["roi"] = (fast // 3, fast - 1, slow // 4, slow - 1)
    return fields


MODES = st.sampled_from([("spec", None), ("c-parity", None), ("spec", "c-parity"), ("c-parity", "spec")])


@SLOW
@given(experiments(), MODES)
def test_kernels_agree_on_random_experiments(fields: dict[str, Any], modes: tuple[str, str | None]) -> None:
    assert_kernels_agree(simulator(fields, parity=modes[0], phi_carryover_mode=modes[1]))


@SLOW
@given(experiments(most_cells=1000), MODES, st.booleans())
def test_single_precision_is_within_its_bound(fields: dict[str, Any], modes: tuple[str, str | None], big: bool) -> None:
    """1e-5 of the local maximum for any crystal of up to 1000 cells along an axis."""
    n_cells = (1000, 999, 998) if big else fields["n_cells"]
    fields = fields | {"shape": "square", "n_cells": n_cells}
    sim = simulator(fields, parity=modes[0], phi_carryover_mode=modes[1])
    assert difference(sim.replace(dtype="float32").render(), sim.render()) <= 1e-5


@SLOW
@given(experiments(most_cells=1000))
def test_big_crystals(fields: dict[str, Any]) -> None:
    """Both kernels measure from the nearest reflection in spec mode, so that N costs no digits."""
    assert_kernels_agree(simulator(fields))


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_exactly_on_a_reflection(shape: str, dtype: str) -> None:
    """h k l = 0 0 0 in the direct beam, where every ratio is 0/0: I = F² N⁶ for any crystal."""
    fields = {**BASE, "shape": shape, "misset": (0, 0, 0), "cell": 100.0, "convention": "DIALS", "pixels": (1, 1)}
    sim = simulator({**fields, "nopolar": True}, dtype=dtype)
    (row,) = sim.trace(0, 0)
    assert row["h"] == row["k"] == row["l"] == 0.0
    volume = 5 * 4 * 3 * (0.723601254558268 if shape == "round" else 1.0)
    omega = 0.4**2 / 61.0**2
    expected = 7.94079248018965e-30 * sim.beam.photons_per_area * (100.0 * volume) ** 2 * omega
    np.testing.assert_allclose(sim.render()[0, 0], expected, rtol=1e-12 if dtype == "float64" else 1e-6)


def vector_with_product(q: tuple[float, ...], product: float) -> np.ndarray:
    """A vector along one axis whose product with ``q`` is ``product`` without rounding."""
    for axis, component in enumerate(q):
        x = product / component
        for y in (x, np.nextafter(x, 0.0), np.nextafter(x, 2 * x)):
            if y * component == product:
                return np.eye(3)[axis] * y
    raise AssertionError("no such vector along an axis: choose another pixel")


@pytest.mark.parametrize("cpu", [Cpu(), Cpu(single=True), Cpu(fast=False)])
@pytest.mark.parametrize(("h", "nearest"), [(0.5, 0), (-0.5, -1), (1.5, 1)])
def test_halves_go_down(cpu: Cpu, h: float, nearest: int) -> None:
    """A sample halfway between two reflections takes the F of the lower one, as ceil(h − 0.5) says."""
    hkl = np.array([(h, 0, 0) for h in range(-2, 4)])
    fields = {**BASE, "n_cells": (3, 1, 1), "pixels": (1, 1), "hkl": hkl, "F": 10.0 + hkl[:, 0], "interpolate": False}
    plan = simulator(fields).plan()
    ray = flat_position(plan.detector, 2e-4, 2e-4, 0.0)
    q = scattering_vector(unit(ray), tuple(plan.sources.incident[0]), plan.sources.wavelength[0])
    turned = np.zeros((2, 1, 9))
    turned[..., :3] = vector_with_product(q, h)
    ones = np.ones((2, 2, 2))
    # Read-only, as all arrays of a plan: for others the kernels would be compiled once more.
    for array in (turned, ones):
        array.flags.writeable = False
    plan = plan._replace(crystal=plan.crystal._replace(orientations=turned))
    same = plan._replace(structure_factors=plan.structure_factors._replace(F=ones))
    pixel = np.zeros(1, np.int64)
    np.testing.assert_allclose(cpu.values(plan, pixel) / cpu.values(same, pixel), (10.0 + nearest) ** 2, rtol=1e-6)


def test_threads_and_lists_change_no_bit() -> None:
    """The image is the same for any number of threads, and pixel by pixel in any order and company."""
    fields = {**BASE, **some_reflections(), "pixels": (61, 67), "phisteps": 2, "osc": 1.0, "n_cells": 2}
    for how in ({}, {"dtype": "float32"}, {"interpolate": True}, {"parity": "c-parity", "interpolate": True}):
        sim = simulator(fields).replace(**how)
        images = []
        for threads in sorted({1, 2, numba.config.NUMBA_NUM_THREADS} & set(range(numba.config.NUMBA_NUM_THREADS + 1))):
            numba.set_num_threads(threads)
            images.append(sim.replace().render())
        for image in images[1:]:
            np.testing.assert_array_equal(image, images[0])
        pixels = np.random.default_rng(3).permutation(images[0].size)[:777]
        slow, fast = np.divmod(np.append(pixels, pixels[:5]), 67)
        np.testing.assert_array_equal(sim.render_pixels(slow, fast), images[0][slow, fast])
        one = sim.render_pixels(slow[3], fast[3])
        assert one == images[0][slow[3], fast[3]]


def test_a_mask_or_region_changes_no_other_pixel() -> None:
    fields = {**BASE, **some_reflections(), "pixels": (61, 67)}
    image = simulator(fields).render()
    mask = np.random.default_rng(5).random(image.shape) < 0.5
    np.testing.assert_array_equal(simulator({**fields, "mask": mask}).render(), np.where(mask, image, 0.0))
    part = simulator({**fields, "roi": (5, 60, 7, 33)}).render()
    np.testing.assert_array_equal(part[7:34, 5:61], image[7:34, 5:61])
    assert part.sum() == pytest.approx(part[7:34, 5:61].sum())


@pytest.mark.parametrize("reach", [3, 5, 7, 9])
@pytest.mark.parametrize("shape", SHAPES)
def test_interpolation_ends_in_the_same_sample(reach: int, shape: str) -> None:
    """c-parity: the first sample out of range is the same, and so is the image before and after it."""
    fields = {**BASE, "pixels": (90, 80), "n_cells": 2, "shape": shape, "interpolate": True, "distance": 120.0}
    fields |= {"phisteps": 2, "osc": 1.0, **some_reflections(reach=reach)}
    sim = simulator(fields, parity="c-parity")
    assert_kernels_agree(sim)
    found, expected = sim.plan().history, sim.replace(kernel="reference").plan().history
    assert (found.latch_pixel, found.latch_sample) == (expected.latch_pixel, expected.latch_sample)


def test_multiplied_sums_are_the_reference_kernels() -> None:
    """The -oversample_* options of c-parity: the fast kernel does not know them, so it is not asked."""
    sim = simulator({**BASE, "oversample": 2, "oversample_omega": True}, parity="c-parity")
    np.testing.assert_array_equal(sim.render(), sim.replace(kernel="reference").render())


def test_a_hundred_thousand_orientations() -> None:
    """The table of orientations is all that grows with their number: 72 bytes each."""
    sim = simulator({**BASE, "mosaic_spread": 1.0, "mosaic_domains": 100_000, "pixels": (2, 2)})
    np.testing.assert_allclose(sim.render(), sim.replace(kernel="reference").render(), rtol=1e-10)


@pytest.mark.parametrize(("field", "value"), [("kernel", "quick"), ("dtype", "float16"), ("dtype", None)])
def test_unknown_kernels_are_refused(field: str, value: Any) -> None:
    with pytest.raises(bn.InputError, match=f"{field} must be.*; got"):
        simulator({**BASE}).replace(**{field: value})
