"""Images of crystals with a mosaic texture, their derivatives, and the error that comes from the number of domains."""

import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from helpers.experiments import BASE, simulator, some_reflections
from helpers.golden import ROOT
from helpers.mosaic_spot import INDEX, bragg_matrix, rms_error, spot
from scipy.spatial.transform import Rotation

import bragg_numba as bn
from bragg_numba.cli import main
from bragg_numba.parameters import scale

THREE = {"mosaic_spread_1": 0.3, "mosaic_spread_2": 0.1, "mosaic_spread_3": 0.2}
SIX = (0.3, 0.1, 0.2, -0.05, 0.15, 0.4)
# Smooth in all of its parameters, and cheap.
SMOOTH: dict[str, Any] = {
    **BASE, "shape": "gauss", "n_cells": (9, 8, 7), "pixels": (12, 13), "phi": 2.0, "osc": 1.0, "phisteps": 2,
    "mosaic_distribution": "gauss", "mosaic_domains": 8, "Xbeam": 4.1, "Ybeam": 3.3,
}  # fmt: skip


def test_images_and_derivatives_of_another_program() -> None:
    """Domains given, in the frame of the laboratory and about the axes of the crystal, by diffBragg."""
    data = np.load(ROOT / "tests" / "golden" / "other_program" / "mosaic.npz")
    wavelength, pixel = float(data["wavelength"]), float(data["pixel_mm"])
    panel = bn.Panel("p", data["origin_mm"], pixel * data["fast"], pixel * data["slow"], shape=data["iso_image"].shape)
    start = bn.Simulator(
        bn.Crystal(matrix=np.linalg.inv(data["real_space_abc"]) * wavelength, n_cells=data["N"], shape="gauss"),
        bn.Beam(wavelength=wavelength, fluence=float(data["fluence"]), nopolar=True),
        bn.Detector(panels=[panel], beam_vector=data["s0"], polar_vector=(0, 1, 0), spindle_axis=(1.0, 0.0, 0.0)),
        bn.StructureFactors.from_arrays(data["hkl"], data["F"], float(data["default_F"])),
        sampling=bn.Sampling(oversample=1, interpolate=False),
    )
    # Given deviates are those in the crystal's frame; isotropic ones there are in that of the laboratory.
    inside = data["z"] @ data["frame_e123"]
    iso = start.replace(
        mosaic_distribution="gauss", mosaic_vectors=inside, mosaic_spread=np.degrees(float(data["eta"]))
    )
    spreads = dict(zip(THREE, np.degrees(data["eta_123"]).tolist(), strict=True))
    three = start.replace(mosaic_distribution="gauss", mosaic_vectors=data["z"], **spreads)
    first, second, third = np.degrees(data["eta_123"]).tolist()
    six = start.replace(
        mosaic_distribution="gauss", mosaic_vectors=data["z"], mosaic_L=(first, 0.0, second, 0.0, 0.0, third)
    )
    for sim, theirs, names in (
        (iso, "iso", {"mosaic_spread": "d_eta"}),
        (three, "aniso", {name: f"d_eta_{i}" for i, name in enumerate(THREE, start=1)}),
        (six, "aniso", {f"mosaic_L_{i}{i}": f"d_eta_{i}" for i in (1, 2, 3)}),
    ):
        image = data[f"{theirs}_image"]
        np.testing.assert_allclose(sim.render()[0], image, rtol=0.0, atol=1e-9 * image.max())
        turns = sim.plan().crystal.orientations[-1].reshape(12, 3, 3)
        expected = np.einsum("dij,kj->dki", data[f"{theirs}_domains"], 1e-10 * data["real_space_abc"])
        np.testing.assert_allclose(turns, expected, rtol=0.0, atol=1e-12 * np.abs(expected).max())
        for own, name in zip(sim.jacobian(list(names)), names.values(), strict=True):
            expected = data[f"{theirs}_{name}"]
            tolerance = 1e-9 * np.abs(expected).max()
            np.testing.assert_allclose(own[0] * 180.0 / np.pi, expected, rtol=0.0, atol=tolerance)


def test_few_sobol_domains_do_what_many_random_ones_do() -> None:
    """The rms error of a spot with 256 domains, the mean of 12 seeds: at most 0.04, and below half of random's."""
    texture = {**THREE, "mosaic_distribution": "gauss"}
    reference = spot(**texture, mosaic_domains=2**14, mosaic_seed=99).render()
    found = {
        sampling: np.mean([
            rms_error(spot(**texture, mosaic_domains=256, mosaic_sampling=sampling, mosaic_seed=i).render(), reference)
            for i in range(12)
        ])
        for sampling in ("sobol", "random")
    }  # fmt: skip
    assert found["sobol"] <= 0.04
    assert found["sobol"] < found["random"] / 2.0


def test_the_error_is_of_the_size_that_it_says() -> None:
    """Of random domains: of 12 images, the rms of the distance from the truth. Of Sobol points it is no less."""
    texture = {**THREE, "mosaic_distribution": "gauss", "mosaic_domains": 256}
    reference = spot(**{**texture, "mosaic_domains": 2**14, "mosaic_seed": 99}).render()
    for sampling, least, most in (("random", 0.7, 1.4), ("sobol", 0.9, 4.0)):
        sims = [spot(**texture, mosaic_sampling=sampling, mosaic_seed=i) for i in range(12)]
        errors = [sim.mosaic_error() for sim in sims]
        said = np.sqrt(np.mean([error.rms**2 for error in errors]))
        true = np.sqrt(np.mean([(sim.render() - reference) ** 2 for sim in sims]))
        assert least < said / true < most, sampling
        for error in errors:
            assert error.image.shape == reference.shape
            assert error.max == error.image.max()
            assert error.rms == pytest.approx(np.sqrt(np.mean(error.image**2)))


def test_the_error_is_the_standard_error_of_independent_images() -> None:
    sim = simulator({**SMOOTH, "mosaic_spread": 0.3, "mosaic_domains": 64})
    error = sim.mosaic_error(5)
    assert (error.image == sim.mosaic_error(5, threads=1).image).all()
    assert 0.0 < error.rms < error.max < sim.render().max()
    other = sim.replace(mosaic_seed=3).mosaic_error(5)
    assert not (error.image == other.image).any()
    capped = simulator({**BASE, "mosaic_spread": 0.3, "mosaic_domains": 40})
    assert capped.mosaic_error().rms > 0.0


def test_a_turn_about_g_leaves_its_spot_alone() -> None:
    """Domains turned about the spot's own reciprocal vector alone: the spot of the unturned crystal."""
    matrix = bragg_matrix()
    still = spot(matrix)
    g = matrix @ np.array(INDEX)
    frame_vectors = np.array([-3.0, -1.0, 0.5, 2.0])[:, None] * np.linalg.norm(g) ** -1 * g
    # The cubic crystal's frame is its axes.
    inside = frame_vectors @ matrix / np.linalg.norm(matrix[:, 0])
    turned = spot(matrix, mosaic_distribution="gauss", mosaic_spread=0.3, mosaic_vectors=inside)
    image, expected = turned.render(), still.render()
    np.testing.assert_allclose(image, expected, rtol=0.0, atol=1e-3 * expected.max())
    # About another axis it does not.
    across = np.roll(inside, 1, axis=1)
    moved = spot(matrix, mosaic_distribution="gauss", mosaic_spread=0.3, mosaic_vectors=across).render()
    assert np.abs(moved - expected).max() > 0.3 * expected.max()


@pytest.mark.parametrize("distribution", ["gauss", "ball"])
def test_a_rotation_of_crystal_beam_and_detector_changes_nothing(distribution: str) -> None:
    texture: dict[str, Any] = {"mosaic_distribution": distribution, "mosaic_domains": 32, "mosaic_L": SIX}
    sim = spot(**texture)
    turn = Rotation.from_rotvec([0.4, -1.1, 2.0])
    panel = (sim.detector.panels or ())[0]
    fast, slow = turn.apply(panel.fast), turn.apply(panel.slow)
    moved = sim.replace(
        matrix=turn.as_matrix() @ np.array(sim.crystal.matrix),
        detector=bn.Detector(
            panels=[bn.Panel("p", turn.apply(panel.origin), fast, slow, shape=(40, 40))],
            beam_vector=turn.apply([0, 0, 1]), polar_vector=turn.apply([1, 0, 0]), spindle_axis=turn.apply([1, 0, 0]),
        ),
    )  # fmt: skip
    image = sim.render()
    np.testing.assert_allclose(moved.render(), image, rtol=0.0, atol=1e-9 * image.max())
    # A cap, which is fixed in the laboratory, is another one.
    cap = sim.replace(mosaic_L=None, mosaic_distribution="cap", mosaic_spread=0.3)
    other = moved.replace(mosaic_L=None, mosaic_distribution="cap", mosaic_spread=0.3)
    assert np.abs(other.render() - cap.render()).max() > 0.01 * image.max()


KINDS: dict[str, dict[str, Any]] = {
    "one": {"mosaic_spread": 0.6},
    "three": {"mosaic_spread_1": 0.6, "mosaic_spread_2": 0.3, "mosaic_spread_3": 0.9},
    "six": {"mosaic_L": SIX},
    "tied": {
        "mosaic_spread_1": 0.6, "mosaic_spread_3": 0.9, "mosaic_symmetry": "4", "cell": (70.0, 70.0, 90.0),
    },
    "random": {"mosaic_L": SIX, "mosaic_sampling": "random"},
    "given": {"mosaic_spread": 0.5, "mosaic_vectors": ((0.3, 0.8, -0.2), (0.0, 0.4, 0.5)), "mosaic_domains": None},
    "interpolated": {"mosaic_L": SIX, "interpolate": True, **some_reflections(reach=22)},
}  # fmt: skip


def differences(sim: bn.Simulator, name: str, step: float) -> np.ndarray:
    value, size = sim.parameters()[name].value, step * scale(sim, name)
    parts = [
        weight * sim.with_parameters({name: value + i * size}).render()
        for i, weight in ((-2, 1 / 12), (-1, -2 / 3), (1, 2 / 3), (2, -1 / 12))
    ]
    return np.asarray(sum(parts) / size)


@pytest.mark.parametrize("distribution", ["gauss", "ball"])
@pytest.mark.parametrize("kind", KINDS)
def test_derivatives(kind: str, distribution: str) -> None:
    """By every spread, and by what turns the crystal or its frame; both ways through the kernels."""
    sim = simulator({**SMOOTH, **KINDS[kind], "mosaic_distribution": distribution})
    active = [name for name, parameter in sim.parameters().items() if parameter.active]
    names = [name for name in active if name.startswith(("mosaic", "cell", "misset", "rot_")) or name in ("phi", "osc")]
    assert sum(name.startswith("mosaic") for name in names) == {
        "one": 1, "three": 3, "six": 6, "tied": 2, "random": 6, "given": 1, "interpolated": 6,
    }[kind]  # fmt: skip
    smooth = np.ones(sim.shape, bool)
    slow, fast = np.indices(sim.shape)
    trace = sim.trace(slow.ravel(), fast.ravel())
    for axis in "hkl":
        offset = np.abs(trace[axis] - np.rint(trace[axis]))
        bad = offset < 2e-3 if kind == "interpolated" else offset > 0.5 - 2e-3
        smooth[trace["slow"][bad], trace["fast"][bad]] = False
    assert smooth.sum() > 40
    weights = np.random.default_rng(1).normal(size=sim.shape) * smooth
    image, pullback = sim.vjp(names)
    images, gradient = sim.jacobian(names), pullback(weights)
    for name, found in zip(names, images, strict=True):
        expected = differences(sim, name, 1e-3)
        error = np.abs((found - expected) * smooth).max()
        assert error <= 1e-6 * np.abs(expected * smooth).max() + 1e-12 * image.max() / scale(sim, name), name
        total = np.abs(found * weights).sum()
        assert abs(gradient[name] - (found * weights).sum()) <= 1e-10 * total, name


def test_domains_of_the_reference_kernel_and_of_the_square_shape() -> None:
    for shape in ("square", "round", "gauss", "tophat"):
        sim = simulator({**SMOOTH, "shape": shape, "mosaic_spread": 0.6})
        expected = sim.replace(kernel="reference").render()
        np.testing.assert_allclose(sim.render(), expected, rtol=0.0, atol=1e-11 * expected.max())


def test_fields_by_shot() -> None:
    sim = simulator({**SMOOTH, "mosaic_symmetry": "mmm", "cell": (70.0, 80.0, 90.0), **THREE})
    values = [0.1, 0.4, 0.7]
    images = sim.render_batch(mosaic_spread_2=values)
    for value, image in zip(values, images, strict=True):
        assert (image == sim.replace(mosaic_spread_2=value).render()).all()
    rows = [SIX, tuple(2.0 * number for number in SIX)]
    free = sim.replace(mosaic_symmetry=None)
    for row, image in zip(rows, free.render_batch(mosaic_L=rows), strict=True):
        assert (image == free.replace(mosaic_L=row).render()).all()
    # The texture turns with each shot.
    missets = np.random.default_rng(0).uniform(-180.0, 180.0, (3, 3))
    for misset, image in zip(missets, free.render_batch(missets), strict=True):
        assert (image == free.replace(misset=tuple(misset)).render()).all()
    turn = Rotation.from_rotvec([10.0, -20.0, 30.0], degrees=True)
    turned = free.with_parameters(dict(zip(("rot_x", "rot_y", "rot_z"), (10.0, -20.0, 30.0), strict=True))).render()
    np.testing.assert_allclose(free.render_batch(rotations=turn)[0], turned, rtol=0.0, atol=1e-9 * turned.max())
    with pytest.raises(bn.InputError, match="mosaic_spread_1 must be zero or positive"):
        free.render_batch(mosaic_spread_1=[0.1, -0.1])
    with pytest.raises(bn.InputError, match="mosaic_vectors cannot vary"):
        free.render_batch(mosaic_vectors=[((0.0, 0.0, 1.0),)])


def test_spreads_are_refined() -> None:
    true = {"mosaic_spread_1": 0.5, "mosaic_spread_3": 0.9}
    tied = {**SMOOTH, "cell": (70.0, 70.0, 90.0), "mosaic_symmetry": "4/mmm", "mosaic_domains": 32, "fluence": 1e26}
    data = simulator({**tied, **true}).render()
    start = simulator({**tied, "mosaic_spread_1": 0.7, "mosaic_spread_3": 0.7})
    found = bn.refine(start, data, ["mosaic_spread_1", "mosaic_spread_3"])
    for name, value in true.items():
        assert found.simulator.parameters()[name].value == pytest.approx(value, rel=1e-4)
    assert found.simulator.parameters()["mosaic_spread_2"].value == pytest.approx(0.5, rel=1e-4)


def test_a_trace_has_every_domain() -> None:
    sim = simulator({**SMOOTH, "mosaic_L": SIX})
    rows = sim.trace([3], [5])
    assert set(rows["domain"].tolist()) == set(range(8))
    assert rows["sum"][-1] > 0.0


def test_a_texture_without_width_is_one_domain(recwarn: pytest.WarningsRecorder) -> None:
    plain = simulator({**SMOOTH, "mosaic_distribution": "cap", "mosaic_domains": None})
    zeros = dict.fromkeys(THREE, 0.0)
    for none in ({}, {"mosaic_spread": 0.0}, zeros):
        sim = simulator({**SMOOTH, **none})
        assert sim.setup.domains.count == 1
        assert (sim.render() == plain.render()).all()
        assert "WARNING" in sim.setup.sampling_warnings[0]
        assert not sim.parameters()["mosaic_spread_1"].active
        assert sim.parameters()["mosaic_spread"].note == "the crystal is not mosaic"
    # A few microradians are almost that.
    thin = simulator({**SMOOTH, "mosaic_spread": 1e-7})
    np.testing.assert_allclose(thin.render(), plain.render(), rtol=0.0, atol=1e-6 * plain.render().max())


def test_default_number_of_domains() -> None:
    sim = simulator({**SMOOTH, "mosaic_spread": 0.3, "mosaic_domains": None})
    assert sim.setup.domains.count == 10
    # Sobol points, if nothing else is said.
    assert (sim.replace(mosaic_sampling="sobol").render() == sim.render()).all()
    assert (sim.replace(mosaic_sampling="random").render() != sim.render()).any()


def test_vectors_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "z.txt"
    path.write_text("# domains\n0.5 0.1 -0.2\n\n-0.5, 0.3; 1e-1 # the last\n")
    line = ["-cell", "70", "-N", "5", "-default_F", "100", "-detpixels", "20", "-mosaic_vectors", str(path)]
    sim = bn.from_args([*line, "-mosaic", "0.3", "-mosaic_distribution", "gauss"])
    np.testing.assert_array_equal(sim.crystal.mosaic_vectors, [[0.5, 0.1, -0.2], [-0.5, 0.3, 0.1]])
    for text, message in (
        ("1 2\n", "line 1: expected three finite numbers; got '1 2'"),
        ("1 2 3\n1 2 x\n", "line 2: expected three finite numbers; got '1 2 x'"),
        ("# none\n", "holds no vectors; expected lines of three numbers"),
    ):
        path.write_text(text)
        with pytest.raises(bn.InputError, match=f"-mosaic_vectors: .*{message}"):
            bn.from_args([*line, "-mosaic", "0.3", "-mosaic_distribution", "gauss"])


def test_what_the_page_shows_works() -> None:
    page = (ROOT / "docs" / "mosaicity.md").read_text()
    (code,) = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    names: dict[str, Any] = {}
    exec(code, names)
    assert names["images"].shape == (2, 128, 128)
    (line,) = re.findall(r"```bash\nbragg-numba (.*?)```", page, re.DOTALL)
    sim = bn.from_args([*line.replace("\\\n", " ").split(), "-detpixels", "128"])
    np.testing.assert_array_equal(sim.render(), names["image"])


def test_lines_of_the_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture) -> None:
    monkeypatch.chdir(tmp_path)
    line = ["-cell", "70", "-N", "5", "-default_F", "100", "-detpixels", "8", "-oversample", "1", "-noprogress"]

    def log(*more: str) -> str:
        assert main([*line, *more]) == 0
        return capsys.readouterr().out

    assert "  1 mosaic domains over mosaic spread of 0 degrees\n" in log("-mosaic_distribution", "gauss")
    said = log("-mosaic_distribution", "ball", "-mosaic", "0.3", "-mosaic_domains", "8")
    assert "  created a total of 8 mosaic domains\n" in said
    assert "  8 mosaic domains, ball, sobol points\n  mosaic spreads about a, c* x a, c*: 0.3 0.3 0.3 degrees\n" in said
    assert "point group" not in said
    six = ("-mosaic_L", "0.3", "0", "0.3", "0", "0", "0.3", "-mosaic_symmetry", "m-3", "-mosaic_sampling", "random")
    said = log("-mosaic_distribution", "gauss", *six)
    assert (
        "  10 mosaic domains, gauss, random points\n  mosaic L 11 21 22 31 32 33: 0.3 0 0.3 0 0 0.3 degrees\n" in said
    )
    assert "  mosaic spreads obey point group m-3\n" in said
    said = log("-mosaic", "0.3")
    assert "  10 mosaic domains over mosaic spread of 0.3 degrees\n" in said
    assert "c* x a" not in said
