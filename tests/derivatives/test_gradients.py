"""Derivatives of images against finite differences of renders, against each other, and against another program.

Pixels are left out of a comparison with finite differences where a sample is within a step of a place at which the
image has a corner or jumps: half way between reflections, and, interpolated, on their planes.
"""

from typing import Any

import numba
import numpy as np
import pytest
from helpers.experiments import BASE, simulator, some_reflections
from helpers.golden import GOLDEN

import bragg_numba as bn
from bragg_numba.losses import Squared
from bragg_numba.parameters import check_names, parameters, scale, with_values
from bragg_numba.planning.lattice import reciprocal_of_cell

SHAPES = ("square", "round", "gauss", "tophat")
FACTORS = ("constant", "nearest", "tricubic")
PARITIES = ("spec", "c-parity")

# Sub-pixels, layers, four sources, phi steps on both sides of zero, domains: a little of everything.
RICH: dict[str, Any] = BASE | {
    "pixels": (10, 11), "pixel_size": 0.6, "oversample": 2, "detector_thick": 300.0, "detector_abs": 400.0,
    "thicksteps": 2, "polarization": 0.7, "mosaic_spread": 0.5, "mosaic_domains": 2, "phi": -0.7, "osc": 1.8,
    "phisteps": 3, "dispersion": 2.0, "dispsteps": 2, "hdivrange": 2.0, "hdivsteps": 2, "water": 0.3,
    "detector_rotx": 3.0, "detector_roty": 5.0, "detector_rotz": -4.0, "twotheta": 4.0,
}  # fmt: skip

# Steps of finite differences in units of ``scale``, so small that h, k, l move by less than 0.001. The angles of mosaic
# domains are rounded to float32, as in nanoBragg.c, which takes a larger step; the comparison is not as close.
STEP = {"mosaic_spread": 0.2, "Xbeam": 1e-3, "Ybeam": 1e-3, "ORGX": 1e-3, "ORGY": 1e-3}
OTHER_STEP = 2e-3
TOLERANCE = {"mosaic_spread": 3e-5}

worst: dict[tuple[str, str, str], tuple[float, str]] = {}


@pytest.fixture(scope="module", autouse=True)
def table_of_worst_errors(request: pytest.FixtureRequest):
    """Print, after the module's tests, how far derivatives are from finite differences."""
    yield
    lines = [f"  {' '.join(case):28s} {error:.1e}  {name}" for case, (error, name) in worst.items()]
    reporter = request.config.pluginmanager.get_plugin("terminalreporter")
    if lines and reporter:
        reporter.write_line("\nworst differences of gradients from finite differences:")
        for line in lines:
            reporter.write_line(line)


def all_factors(factors: str) -> dict[str, Any]:
    if factors == "constant":
        return {}
    # A box that no pixel leaves, so that c-parity goes on interpolating.
    return {**some_reflections(reach=22), "interpolate": factors == "tricubic", "default_F": 30.0}


def smooth_pixels(sim: bn.Simulator, margin: float = 2e-3) -> np.ndarray:
    """(n_slow, n_fast) whether all samples of a pixel are ``margin`` away from where the image is not smooth."""
    slow, fast = np.indices(sim.shape)
    trace = sim.trace(slow.ravel(), fast.ravel())
    smooth = np.ones(sim.shape, bool)
    for axis in "hkl":
        offset = np.abs(trace[axis] - np.rint(trace[axis]))
        bad = offset > 0.5 - margin
        if sim.setup.interpolate:
            bad |= offset < margin
        if sim.crystal.shape == "tophat":
            bad |= True  # any sample may be on a step; see below
        smooth[trace["slow"][bad], trace["fast"][bad]] = False
    return smooth


def active(sim: bn.Simulator) -> list[str]:
    return [name for name, parameter in sim.parameters().items() if parameter.active and name != "f_hkl"]


def difference_image(sim: bn.Simulator, name: str, names: list[str]) -> np.ndarray:
    """dI/dname by fourth-order differences of renders."""
    held = {other: parameter.value for other, parameter in parameters(sim).items() if other in names}
    size = STEP.get(name, OTHER_STEP) * scale(sim, name)
    parts = [
        count * with_values(sim, {**held, name: held[name] + offset * size}).render()
        for offset, count in ((-2, 1 / 12), (-1, -2 / 3), (1, 2 / 3), (2, -1 / 12))
    ]
    return sum(parts) / size


@pytest.mark.parametrize("factors", FACTORS)
@pytest.mark.parametrize("shape", SHAPES[:3])
@pytest.mark.parametrize("parity", PARITIES)
def test_every_parameter(parity: str, shape: str, factors: str) -> None:
    sim = simulator(RICH | {"shape": shape} | all_factors(factors), parity=parity)
    names = active(sim)
    smooth = smooth_pixels(sim, 1e-3)
    assert smooth.sum() > 8
    weights = np.random.default_rng(5).normal(size=sim.shape) * smooth
    image, pullback = sim.vjp(names)
    gradient, images = pullback(weights), sim.jacobian(names)
    noise = 3e-16 * image.max()
    errors = {}
    for name, found in zip(names, images, strict=True):
        expected = difference_image(sim, name, names)
        # What rounding leaves uncertain in a difference of renders.
        floor = noise / (STEP.get(name, OTHER_STEP) * scale(sim, name))
        largest = np.abs(expected * smooth).max()
        error = np.abs((found - expected) * smooth).max() - floor
        assert error <= 10 * TOLERANCE.get(name, 1e-6) * largest, name
        total = np.abs(found * weights).sum()
        error = abs(gradient[name] - (expected * weights).sum())
        assert error <= TOLERANCE.get(name, 1e-6) * total + floor * np.sqrt(np.square(weights).sum()), name
        errors[name] = error / total
        # The two ways through the kernel.
        assert abs(gradient[name] - (found * weights).sum()) <= 1e-10 * total, name
    name = max((name for name in names if name not in TOLERANCE), key=errors.__getitem__)
    worst[parity, shape, factors] = errors[name], name


@pytest.mark.parametrize("factors", FACTORS)
@pytest.mark.parametrize("parity", PARITIES)
def test_every_parameter_of_a_tophat(parity: str, factors: str) -> None:
    """Away from the steps: pixels in which no sample's spot changes between the renders that are compared."""
    sim = simulator(RICH | {"shape": "tophat", "fudge": 0.4} | all_factors(factors), parity=parity)
    names = active(sim)
    assert not {"cell_a", "misset_x", "rot_y", "phi", "mosaic_spread", "wavelength"} & set(names)
    slow, fast = np.indices(sim.shape)
    inside = sim.trace(slow.ravel(), fast.ravel())["F_latt"] != 0.0
    images = sim.jacobian(names)
    image = sim.render()
    compared = 0
    for name, found in zip(names, images, strict=True):
        size = 1e-6 * scale(sim, name)
        held = {other: sim.parameters()[other].value for other in names}
        ends = [with_values(sim, {**held, name: held[name] + sign * size}) for sign in (-1, 1)]
        same = np.ones(sim.shape, bool)
        for end in ends:
            trace = end.trace(slow.ravel(), fast.ravel())
            changed = (trace["F_latt"] != 0.0) != inside
            same[trace["slow"][changed], trace["fast"][changed]] = False
        expected = (ends[1].render() - ends[0].render()) / (2 * size)
        floor = 1e-15 * image.max() / size
        largest = np.abs(expected[same]).max()
        assert np.abs(found - expected)[same].max() <= 1e-5 * largest + floor, name
        compared += same.sum()
    assert compared > 0.5 * len(names) * image.size


@pytest.mark.parametrize(
    "settings",
    [
        {"curved": True},
        {"curved": True, "thicksteps": None, "detector_thick": 0.0},
        {"point_pixel": True, "nopolar": True},
        {"dmin": 9.0},
        {"convention": "XDS", "twotheta": 10.0},
        {"convention": "CUSTOM", "odet_vector": (1, 0, 0), "fdet_vector": (0, 0, 1), "sdet_vector": (0, -1, 0)},
        {"n_cells": (1, 1, 4)},
        {"n_cells": (20, 15, 10)},
    ],
    ids=lambda settings: " ".join(map(str, settings)),
)
@pytest.mark.parametrize("parity", PARITIES)
def test_other_experiments(parity: str, settings: dict[str, Any]) -> None:
    sim = simulator(RICH | settings, parity=parity)
    names = active(sim)
    smooth = smooth_pixels(sim)
    if sim.sampling.dmin:
        # No sample comes or goes at the limit of resolution while it is moved.
        slow, fast = np.indices(sim.shape)
        rim = sim.replace(dmin=sim.sampling.dmin * 1.01), sim.replace(dmin=sim.sampling.dmin * 0.99)
        counts = [np.bincount(t["slow"] * sim.shape[1] + t["fast"], minlength=slow.size) for t in
                  (other.trace(slow.ravel(), fast.ravel()) for other in rim)]  # fmt: skip
        smooth &= (counts[0] == counts[1]).reshape(sim.shape)
        assert smooth.any()
        assert not smooth.all()
    weights = np.random.default_rng(6).normal(size=sim.shape) * smooth
    image, pullback = sim.vjp(names)
    gradient, images = pullback(weights), sim.jacobian(names)
    for name, found in zip(names, images, strict=True):
        expected = difference_image(sim, name, names)
        floor = 2e-15 * image.max() / (STEP.get(name, OTHER_STEP) * scale(sim, name))
        largest = np.abs(expected * smooth).max()
        assert np.abs((found - expected) * smooth).max() <= 10 * TOLERANCE.get(name, 1e-6) * largest + floor, name
        assert abs(gradient[name] - (found * weights).sum()) <= 1e-10 * np.abs(found * weights).sum(), name


@pytest.mark.parametrize("interpolate", [False, True])
@pytest.mark.parametrize("parity", PARITIES)
def test_structure_factors(parity: str, interpolate: bool) -> None:
    """f_hkl by every reflection; the image is quadratic in them, so that second-order differences are exact."""
    settings = BASE | some_reflections() | {"interpolate": interpolate, "default_F": 20.0, "phi": 0.0, "osc": 1.0,
                                            "phisteps": 2, "pixels": (9, 10)}  # fmt: skip
    sim = simulator(settings, parity=parity)
    weights = np.random.default_rng(7).normal(size=sim.shape)
    _, pullback = sim.vjp(["f_hkl", "default_F"])
    gradient = pullback(weights)
    F = sim.structure_factors.F
    assert gradient["f_hkl"].shape == F.shape

    def loss(F: np.ndarray, default_F: float) -> float:
        return float((with_values(sim, {"f_hkl": F, "default_F": default_F}).render() * weights).sum())

    expected = np.array([(loss(F + unit, 20.0) - loss(F - unit, 20.0)) / 2 for unit in np.eye(len(F))])
    assert np.abs(expected).max() > 0.0
    np.testing.assert_allclose(gradient["f_hkl"], expected, rtol=1e-9, atol=1e-9 * np.abs(expected).max())
    default = (loss(F, 21.0) - loss(F, 19.0)) / 2
    assert gradient["default_F"] == pytest.approx(default, rel=1e-8)
    assert (sim.jacobian(["default_F"])[0] * weights).sum() == pytest.approx(default, rel=1e-8)


@pytest.mark.parametrize("factors", ["nearest", "tricubic"])
def test_carried_rotation_and_end_of_interpolation(factors: str) -> None:
    """c-parity: the first pixel of the run is entered with the crystal as mounted, the step at phi = 0 keeps the last
    rotation, and interpolation ends in the middle of a pixel: all as in the image."""
    settings = BASE | some_reflections(reach=7) | {
        "interpolate": factors == "tricubic", "Xbeam": -1.0, "Ybeam": -0.5, "phi": 0.0, "osc": 2.0, "phisteps": 2,
        "mosaic_spread": 0.4, "mosaic_domains": 2, "oversample": 2, "pixels": (9, 10), "default_F": 10.0,
    }  # fmt: skip
    sim = simulator(settings, parity="c-parity")
    plan = sim.plan()
    assert plan.history.first_pixel == 0
    assert plan.crystal.turns.tolist() == [False, True]
    latch = plan.history.latch_pixel
    if factors == "tricubic":
        assert 0 <= latch < sim.render().size - 1
        assert plan.history.latch_sample > 0
    names = ["cell_a", "cell_beta", "misset_y", "rot_z", "distance", "Xbeam", "N_b", "wavelength", "default_F"]
    smooth = smooth_pixels(sim, 1e-3)
    # Where interpolation ends is not to move.
    singular = [pixel for pixel in (0, latch) if pixel < smooth.size]
    weights = np.random.default_rng(8).normal(size=sim.shape)
    _, pullback = sim.vjp(names)
    gradient, images = pullback(weights), sim.jacobian(names)
    smooth.ravel()[singular] = True
    for name, found in zip(names, images, strict=True):
        expected = difference_image(sim, name, names)
        largest = np.abs(expected * smooth).max()
        assert np.abs((found - expected) * smooth).max() <= 1e-5 * largest, name
        assert abs(gradient[name] - (found * weights).sum()) <= 1e-10 * np.abs(found * weights).sum(), name


def test_phi_of_a_carried_schedule() -> None:
    """Only the steps that set a rotation follow phi and osc; the others keep a rotation that does."""
    settings = BASE | {"phi": 0.0, "osc": 2.0, "phisteps": 2}
    carried = simulator(settings, parity="spec", phi_carryover_mode="c-parity")
    fresh = simulator(settings)
    # Of the steps 0 and 1 the second's rotation is used twice.
    second = fresh.replace(phi=1.0, osc=1.0, phisteps=1)
    expected = second.jacobian(["phi"])[0]
    inner = np.ones(carried.shape, bool)
    inner[0, 0] = False  # entered with the crystal as mounted
    found = carried.jacobian(["phi", "osc"])
    np.testing.assert_allclose(found[0][inner], expected[inner], rtol=1e-9, atol=1e-12 * np.abs(expected).max())
    np.testing.assert_allclose(found[1][inner], expected[inner] / 2, rtol=1e-9, atol=1e-12 * np.abs(expected).max())
    assert abs(found[0][0, 0] - expected[0, 0] / 2) <= 1e-9 * abs(expected[0, 0])


def test_bit_identical_for_any_number_of_threads() -> None:
    sim = simulator(RICH | all_factors("nearest") | {"pixels": (40, 50), "pixel_size": 0.15}, parity="c-parity")
    names = [*active(sim), "f_hkl"]
    weights = np.random.default_rng(9).normal(size=sim.shape)
    found = []
    before = numba.get_num_threads()
    try:
        for threads in range(1, numba.config.NUMBA_NUM_THREADS + 1):
            numba.set_num_threads(threads)
            gradient = sim.vjp(names)[1](weights)
            found.append((np.concatenate([np.ravel(gradient[name]) for name in names]), sim.jacobian(names[:-1])))
    finally:
        numba.set_num_threads(before)
    for gradient, images in found[1:]:
        np.testing.assert_array_equal(gradient, found[0][0])
        np.testing.assert_array_equal(images, found[0][1])


@pytest.mark.parametrize("parity", PARITIES)
@pytest.mark.parametrize("shape", SHAPES[:3])
def test_degenerate_geometry(shape: str, parity: str) -> None:
    """A cubic crystal that is not turned, zero mosaicity, the direct beam in the centre of a pixel, δ exactly 0."""
    sim = simulator(
        {"cell": (70.0,), "n_cells": (6, 6, 6), "shape": shape, "wavelength": 1.0, "pixels": (9, 9), "pixel_size": 0.5,
         "distance": 100.0, "oversample": 1, "default_F": 100.0, "polarization": 0.9, "Xbeam": 2.0, "Ybeam": 2.0},
        parity=parity,
    )  # fmt: skip
    centre = sim.trace([4], [4])[0]
    assert (centre["h"], centre["k"], centre["l"]) == (0.0, 0.0, 0.0)
    names = active(sim)
    # In c-parity the step at phi = 0 keeps the rotation that is there.
    assert ("phi" in names) == (parity == "spec")
    images = sim.jacobian(names)
    assert np.isfinite(images).all()
    weights = np.random.default_rng(10).normal(size=sim.shape)
    gradient = sim.vjp(names)[1](weights)
    # No pixel is half way between reflections.
    assert smooth_pixels(sim).all()
    image = sim.render()
    for name, found in zip(names, images, strict=True):
        rounding = 2e-15 * image.max() / scale(sim, name)
        assert abs(gradient[name] - (found * weights).sum()) <= 1e-10 * np.abs(found).sum() + 1e3 * rounding, name
        expected = difference_image(sim, name, names)
        # Shapes of c-parity that have lost digits near reflections lose them in differences too.
        assert np.abs(found - expected).max() <= 1e-5 * np.abs(expected).max() + 1e5 * rounding, name


def test_regions_masks_and_lists_of_pixels() -> None:
    sim = simulator(RICH)
    names = ["cell_a", "distance", "wavelength", "fluence"]
    whole = sim.jacobian(names)
    np.testing.assert_array_equal(sim.jacobian(names, [3, 1], [2, 5]), whole[:, [3, 1], [2, 5]])
    mask = np.ones(sim.shape)
    mask[2, 3] = 0
    part = sim.replace(roi=(1, 6, 2, 5), mask=mask)
    found = part.jacobian(names)
    inside = np.zeros(sim.shape, bool)
    inside[2:6, 1:7] = True
    inside[2, 3] = False
    np.testing.assert_array_equal(found[:, inside], whole[:, inside])
    assert not found[:, ~inside].any()
    weights = np.random.default_rng(11).normal(size=sim.shape)
    left, right = part.vjp(names)[1](weights), sim.vjp(names)[1](weights * inside)
    for name in names:
        assert left[name] == pytest.approx(right[name], rel=1e-12)


@pytest.mark.parametrize("parity", PARITIES)
def test_no_light(parity: str) -> None:
    """Only the fluence can change an image without photons."""
    dark, lit = (simulator(RICH | {"fluence": fluence, "water": 0.0}, parity=parity) for fluence in (0.0, 1.0))
    images = dark.jacobian(["cell_a", "fluence"])
    assert not images[0].any()
    np.testing.assert_allclose(images[1], lit.render(), rtol=1e-12)
    weights = np.ones(dark.shape)
    gradient = dark.vjp(["cell_a", "fluence"])[1](weights)
    assert gradient["cell_a"] == 0.0
    assert gradient["fluence"] == pytest.approx(lit.render().sum(), rel=1e-12)


@pytest.mark.parametrize("order", [2, 4])
def test_finite_difference_of_the_interface(order: int) -> None:
    sim = simulator(BASE)
    weights = np.random.default_rng(12).normal(size=sim.shape) * smooth_pixels(sim)

    def loss(image: np.ndarray) -> tuple[float, np.ndarray]:
        return float((image * weights).sum()), weights

    names = ["misset_x", "cell_gamma", "distance", "default_F"]
    value, exact = sim.value_and_grad(loss, names)
    found = sim.finite_difference(names, loss, order=order)
    assert value == pytest.approx((sim.render() * weights).sum(), rel=1e-12)
    assert list(found) == names
    for name in names:
        assert found[name] == pytest.approx(exact[name], rel=1e-7 if order == 4 else 1e-4)


def test_derivatives_of_another_program() -> None:
    """Thirteen derivative images of Gaussian spots; see golden/README.md for what they are."""
    golden = np.load(GOLDEN / "derivatives_gauss.npz")
    real = golden["real_space_abc"]
    matrix = np.linalg.inv(real) * float(golden["wavelength"])
    sim = bn.Simulator(
        bn.Crystal(matrix=matrix, n_cells=int(golden["N"]), shape="gauss"),
        bn.Beam(wavelength=float(golden["wavelength"]), fluence=float(golden["fluence"]), nopolar=True),
        bn.Detector(
            pixels=golden["image"].shape, pixel_size=float(golden["pixel_mm"]), distance=100.0, convention="CUSTOM",
            beam_vector=tuple(golden["s0"]), fdet_vector=tuple(golden["fast"]), sdet_vector=tuple(golden["slow"]),
            odet_vector=(0.0, 0.0, -1.0), polar_vector=(1.0, 0.0, 0.0), pivot="BEAM", Xbeam=12.3, Ybeam=12.3,
        ),
        bn.StructureFactors.constant(float(golden["F"])),
        sampling=bn.Sampling(oversample=1),
    )  # fmt: skip
    valid = golden["valid"]

    def agree(found: np.ndarray, name: str) -> None:
        assert np.abs(found - golden[name])[valid].max() <= 1e-9 * np.abs(golden[name][valid]).max(), name

    agree(sim.render(), "image")
    rotations = sim.jacobian(["rot_x", "rot_y", "rot_z"])
    for axis, image in zip("xyz", rotations, strict=True):
        agree(-np.degrees(image), f"d_rot{axis}")
    for axis, image in zip("abc", sim.jacobian(["N_a", "N_b", "N_c"]), strict=True):
        agree(image, f"d_N{axis}")
    agree(sim.jacobian(["default_F"])[0], "d_F")

    # Its cell has a along x; ours a* along x. What it does to the lattice is made of our nine ways to change it.
    cell = golden["cell"]
    rotation = np.linalg.solve(a_along_x(cell), real)
    names = ["cell_a", "cell_b", "cell_c", "cell_alpha", "cell_beta", "cell_gamma"]
    ours = np.linalg.solve(np.linalg.inv(reciprocal_of_cell(tuple(cell), False)).T, real)
    columns = [derivative(lambda c: np.linalg.inv(reciprocal_of_cell(tuple(c), False)).T @ ours, cell, i)
               for i in range(6)]  # fmt: skip
    columns += [np.radians(np.cross(axis, real)) for axis in np.eye(3)]
    images = np.concatenate([sim.jacobian(names), rotations])
    for i, name in enumerate(("a", "b", "c", "alpha", "beta", "gamma")):
        theirs = derivative(lambda c: a_along_x(c) @ rotation, cell, i)
        mixture = np.linalg.solve(np.array([column.ravel() for column in columns]).T, theirs.ravel())
        agree(np.tensordot(mixture, images, axes=1), f"d_cell_{name}")


def a_along_x(cell: np.ndarray) -> np.ndarray:
    """Rows a, b, c in Å, a along x and b in the xy plane."""
    a, b, c = cell[:3]
    ca, cb, cg = np.cos(np.radians(cell[3:]))
    sg = np.sin(np.radians(cell[5]))
    y = (ca - cb * cg) / sg
    return np.array([[a, 0, 0], [b * cg, b * sg, 0], [c * cb, c * y, c * np.sqrt(1 - cb * cb - y * y)]])


def derivative(function, x: np.ndarray, i: int) -> np.ndarray:
    """By x[i], by differences of sixth order."""
    step = 1e-2 * np.eye(len(x))[i]
    terms = [count * function(x + n * step) for n, count in
             ((-3, -1 / 60), (-2, 3 / 20), (-1, -3 / 4), (1, 3 / 4), (2, -3 / 20), (3, 1 / 60))]  # fmt: skip
    return sum(terms) / 1e-2


class TestErrors:
    """Bad use gets one line that says what was expected."""

    def fails(self, match: str, call, *args: Any) -> None:
        with pytest.raises(bn.InputError, match=match) as error:
            call(*args)
        assert "\n" not in str(error.value)

    def test_names(self) -> None:
        sim = simulator(BASE)
        self.fails("did you mean misset_x", sim.vjp, ["misset_z", "misset_xx"])
        self.fails("fudge is no parameter of this experiment: .*square", sim.jacobian, ["fudge"])
        self.fails("at least one", sim.vjp, [])
        self.fails("twice", sim.vjp, ["phi", "phi"])
        listed = simulator(BASE | some_reflections())
        self.fails("f_hkl has .* derivative images; take vjp", listed.jacobian, ["f_hkl"])

    def test_sums_that_are_multiplied(self) -> None:
        sim = simulator(BASE, parity="c-parity").replace(oversample_omega=True)
        self.fails("-oversample_omega", sim.vjp, ["cell_a"])

    def test_cotangents(self) -> None:
        sim = simulator(BASE)
        pullback = sim.vjp(["cell_a"])[1]
        self.fails(r"dL_dimage must be numbers of the image's shape \(20, 24\); got float64 \(3, 3\)", pullback,
                   np.zeros((3, 3)))  # fmt: skip
        bad = np.zeros(sim.shape)
        bad[4, 7] = np.nan
        self.fails("finite; got nan at slow 4, fast 7", pullback, bad)
        self.fails("numbers", pullback, np.zeros(sim.shape, complex))

    def test_finite_differences(self) -> None:
        sim = simulator(BASE)
        loss = Squared(np.ones(sim.shape))
        self.fails("loss must be a function of the image; got None", sim.finite_difference, ["cell_a"], None)
        self.fails("order must be 2 or 4; got 3", sim.finite_difference, ["cell_a"], loss, 3)
        self.fails("step must be from 1e-15 to 1e15", sim.finite_difference, ["cell_a"], loss, 4, 0.0)

    def test_check_names_takes_one(self) -> None:
        assert check_names(simulator(BASE), "phi") == ("phi",)


def test_progress_and_interruption() -> None:
    sim = simulator(BASE)
    seen: list[tuple[int, int]] = []
    sim.vjp(["phi"])[1](np.ones(sim.shape), progress=lambda done, total: seen.append((done, total)))
    assert seen[-1] == (sim.render().size,) * 2

    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        sim.jacobian(["phi"], progress=stop)
