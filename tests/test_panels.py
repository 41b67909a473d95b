"""Images and derivatives of detectors of panels."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from helpers.experiments import BASE, simulator, some_reflections
from helpers.golden import ROOT
from helpers.panels import centres, placed, uneven

import bragg_numba as bn

R_E_SQR = 7.94079248018965e-30
CRYSTAL = {name: BASE[name] for name in ("cell", "misset", "n_cells", "wavelength", "default_F", "oversample")}
SENSOR: dict[str, Any] = {"detector_thick": 400.0, "detector_abs": 300.0, "thicksteps": 2}


def of(detector: bn.Detector, **fields: Any) -> bn.Simulator:
    return simulator({"detector": detector, "shape": "gauss", **CRYSTAL, **fields})


def whole(**fields: Any) -> bn.Simulator:
    """An ordinary detector, tilted."""
    settings = {name: BASE[name] for name in ("pixels", "pixel_size", "distance")}
    tilts = {"convention": "DIALS", "detector_rotx": 7.0, "detector_rotz": 20.0}
    return simulator({**CRYSTAL, **settings, **tilts, "shape": "gauss", **fields})


def panel_of(sim: bn.Simulator) -> bn.Panel:
    """The whole detector as one panel."""
    g, pixel = sim.setup.geometry, sim.detector.pixel_size
    return bn.Panel("whole", g.pix0 * 1000.0, g.fast * pixel, g.slow * pixel, shape=sim.shape)


def joined(images: np.ndarray, rows: int, columns: int) -> np.ndarray:
    """The image of a panel that was split."""
    n, slow, fast = images.shape
    assert n == rows * columns
    return images.reshape(rows, columns, slow, fast).swapaxes(1, 2).reshape(rows * slow, columns * fast)


@pytest.mark.parametrize("fields", [{}, SENSOR, {"oversample": 2, "point_pixel": True}], ids=["", "sensor", "point"])
def test_one_panel_is_the_ordinary_detector(fields: dict[str, Any]) -> None:
    sim = whole(**fields, **some_reflections())
    own = {name: value for name, value in fields.items() if name != "oversample"}
    alone = sim.replace(detector=bn.Detector(panels=[panel_of(sim)], convention="DIALS", **own))
    image = alone.render()
    assert image.shape == (1, *sim.shape)
    np.testing.assert_allclose(image[0], sim.render(), rtol=0.0, atol=2e-12 * image.max())


@pytest.mark.parametrize("kernel", ["fast", "reference"])
@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_a_panel_cut_into_parts_has_the_same_bits(kernel: str, dtype: str) -> None:
    sim = whole(oversample=2, shape="square").replace(kernel=kernel, dtype=dtype)
    panel = panel_of(sim)
    one = sim.replace(detector=bn.Detector(panels=[panel], convention="DIALS")).render()[0]
    for rows, columns in ((2, 2), (4, 3), (20, 1)):
        parts = sim.replace(detector=bn.Detector(panels=panel.split(rows, columns), convention="DIALS"))
        assert (joined(parts.render(), rows, columns) == one).all()


def test_pixels_of_a_large_panel_cut_at_odd_places() -> None:
    """Blocks of 128 pixels end where a panel does, rows of one may be in several blocks; shapes differ."""
    panel = bn.Panel("p", (-20.0, -8.0, 60.0), (0.1, 0.0, 0.01), (0.0, 0.2, 0.0), shape=(61, 301))
    one = of(bn.Detector(panels=[panel], convention="DIALS")).render()[0]
    cut = of(bn.Detector(panels=panel.split(7, 2), convention="DIALS"))
    slab = cut.replace(layout="slab")
    with pytest.raises(bn.InputError, match="layout must be 'slab'"):
        cut.render()
    image, layout = slab.render(), cut.experiment.layout
    for part, (rows, columns) in zip(cut.detector.panels or (), layout.parts, strict=True):
        slow, fast = part.first
        assert (image[rows, columns] == one[slow : slow + part.shape[0], fast : fast + part.shape[1]]).all()
    assert (cut.render(layout="slab") == image).all()


def brute_force(detector: bn.Detector, sim: bn.Simulator) -> list[np.ndarray]:
    """Photons of each panel for a Gaussian crystal of one F, written out: r_e² Φ Ω P F² F_latt²."""
    abc = sim.setup.lattice.real_m * 1e10
    n_cells, wavelength = np.array(sim.crystal.n_cells, float), sim.beam.wavelength
    assert wavelength is not None
    images = []
    for at, (_, fast, slow) in zip(centres(detector), placed(detector), strict=True):
        R = np.linalg.norm(at, axis=-1)
        d = at / R[..., None]
        cross = np.cross(fast, slow)
        omega = np.abs(at @ cross) / R**3
        delta = (d - (0.0, 0.0, 1.0)) @ abc.T / wavelength
        delta -= np.rint(delta)
        latt = np.prod(n_cells) * np.exp(-((n_cells * delta) ** 2).sum(axis=-1) / 0.63)
        polar = 0.5 * (1.0 + d[..., 2] ** 2)
        images.append(R_E_SQR * sim.beam.photons_per_area * omega * polar * CRYSTAL["default_F"] ** 2 * latt**2)
    return images


@pytest.mark.parametrize("kernel", ["fast", "reference"])
def test_skewed_and_moved_panels_against_brute_force(kernel: str) -> None:
    detector = uneven()
    sim = of(detector, polarization=0.0).replace(kernel=kernel, layout="slab")
    image = sim.render()
    assert image.shape == (27, 12)
    for part, expected in zip(sim.experiment.layout.parts, brute_force(detector, sim), strict=True):
        np.testing.assert_allclose(image[part], expected, rtol=0.0, atol=1e-11 * image.max())
    assert (image[9:20, 8:] == 0.0).all()


def box(n: int) -> list[bn.Panel]:
    """A cube round the sample, n x n pixels a side."""
    half, step = 50.0, 100.0 / n
    sides = []
    for axis in range(3):
        for sign in (-1.0, 1.0):
            fast, slow = np.roll([step, 0.0, 0.0], axis + 1), np.roll([step, 0.0, 0.0], axis + 2)
            origin = np.full(3, -half)
            origin[axis] = sign * half
            sides.append(bn.Panel(f"{'xyz'[axis]}{sign:+.0f}", origin, fast, slow, shape=(n, n)))
    return sides


def test_a_closed_box_covers_the_sphere() -> None:
    """Σ Ω = 4π to 1e-6, by the trace and by the log's sum."""
    from bragg_numba.recording.statistics import image_statistics

    sim = of(bn.Detector(panels=box(640), convention="DIALS"))
    total = image_statistics(sim.plan(), np.zeros(sim.experiment.shape), 1).solid_angle
    assert total == pytest.approx(4.0 * np.pi, rel=1e-6)
    few = of(bn.Detector(panels=box(8), convention="DIALS"))
    panel, slow, fast = np.indices(few.shape).reshape(3, -1)
    rows = few.trace(slow, fast, panel)
    assert rows["solid_angle"].sum() == pytest.approx(4.0 * np.pi, rel=6e-3)
    assert set(rows["panel"]) == set(range(6))


NODES = [f"{node}.{move}" for node in ("stand", "arm", "a", "b", "c") for move in (
    "shift_x", "shift_y", "shift_z", "rot_fast", "rot_slow", "rot_normal"
)]  # fmt: skip


@pytest.mark.parametrize("sensor", [{}, SENSOR], ids=["", "sensor"])
def test_gradients_of_every_node_against_differences(sensor: dict[str, Any]) -> None:
    detector = replace(uneven(), **sensor)
    sim = of(detector, n_cells=(6, 6, 6), oversample=2).replace(layout="slab")
    names = [*NODES, "cell_a", "wavelength", "polarization", *(("detector_thick", "detector_abs") if sensor else ())]
    weights = np.random.default_rng(3).normal(size=sim.shape)

    def loss(image: np.ndarray) -> tuple[float, np.ndarray]:
        return float((image * weights).sum()), weights

    _, grads = sim.value_and_grad(loss, names)
    differences = sim.finite_difference(names, loss, step=3e-2)
    images = sim.jacobian(names)
    largest = max(abs(grads[name]) for name in NODES)
    for name, image in zip(names, images, strict=True):
        # Where a sum of signed pixels nearly cancels, the error of the difference is that of its terms.
        size = abs(grads[name]) + 1e-3 * (largest if name in NODES else 0.0)
        assert abs(grads[name] - differences[name]) < 1e-6 * size, name
        assert grads[name] == pytest.approx((image * weights).sum(), rel=1e-10, abs=1e-12 * np.abs(image).sum())


def test_derivative_images_are_of_the_panels_that_move() -> None:
    sim = of(uneven()).replace(layout="slab")
    of_b, of_arm, of_all = sim.jacobian(["b.rot_fast", "arm.shift_z", "stand.rot_normal"])
    a, b, c = sim.experiment.layout.parts
    assert of_b[b].any()
    assert not of_b[a].any()
    assert not of_b[c].any()
    assert of_arm[a].any()
    assert of_arm[b].any()
    assert not of_arm[c].any()
    assert all(of_all[part].any() for part in (a, b, c))


def test_derivatives_of_another_program() -> None:
    """Images and derivatives of a tilted panel by diffBragg; tests/golden/README.md tells its conventions."""
    data = np.load(ROOT / "tests" / "golden" / "other_program" / "panel.npz")
    wavelength, pixel = float(data["wavelength"]), float(data["pixel_mm"])
    panel = bn.Panel("p", data["origin_mm"], pixel * data["fast"], pixel * data["slow"], shape=data["image"].shape)
    detector = bn.Detector(
        panels=[panel], beam_vector=data["s0"], polar_vector=data["polar_vector"], spindle_axis=(1.0, 0.0, 0.0)
    )
    sim = bn.Simulator(
        bn.Crystal(matrix=np.linalg.inv(data["real_space_abc"]) * wavelength, n_cells=data["N"], shape="gauss"),
        bn.Beam(wavelength=wavelength, fluence=float(data["fluence"]), nopolar=True),
        detector,
        bn.StructureFactors.from_arrays(data["hkl"], data["F"], float(data["default_F"])),
        sampling=bn.Sampling(oversample=1, interpolate=False),
    )
    polarized = sim.replace(nopolar=False, polarization=float(data["polar_kahn"]))
    per_degree = np.pi / 180.0
    for one, prefix, tolerance in ((sim, "", 1e-9), (polarized, "polar_", 1e-9)):
        image = data[f"{prefix}image"]
        np.testing.assert_allclose(one.render()[0], image, rtol=0.0, atol=1e-12 * image.max())
        names = {
            "p.rot_normal": ("rot_O", per_degree), "p.rot_fast": ("rot_F", per_degree),
            "p.rot_slow": ("rot_S", per_degree), "p.shift_x": ("shift_X", 1.0), "p.shift_y": ("shift_Y", 1.0),
            "p.shift_z": ("shift_Z", 1.0),
        }  # fmt: skip
        for own, (theirs, unit) in zip(one.jacobian(list(names)), names.values(), strict=True):
            expected = data[f"{prefix}d_{theirs}"]
            np.testing.assert_allclose(own[0] / unit, expected, rtol=0.0, atol=tolerance * np.abs(expected).max())
        # Along the normal: the root's shifts along it.
        shifts = np.tensordot(data["normal"], one.jacobian([f"detector.shift_{axis}" for axis in "xyz"]), 1)[0]
        expected = data[f"{prefix}d_distance_normal"]
        np.testing.assert_allclose(shifts, expected, rtol=0.0, atol=tolerance * np.abs(expected).max())


def test_masks_and_regions_by_panel() -> None:
    detector = uneven()
    full = of(detector).replace(layout="slab").render()
    mask = np.random.default_rng(1).random((27, 12)) < 0.7
    own = np.random.default_rng(2).random((11, 8)) < 0.7
    panels = [replace(panel, mask=own) if panel.name == "b" else panel for panel in detector.panels or ()]
    sim = of(replace(detector, panels=panels), mask=mask, roi={"b": (2, 6, 0, 9), "c": (0, 9, 3, 3)})
    expected, keep = np.zeros_like(full), mask.copy()
    keep[9:20, :8] &= own
    for rows, columns in ((slice(9, 19), slice(2, 7)), (slice(23, 24), slice(0, 10))):
        expected[rows, columns] = np.where(keep, full, 0.0)[rows, columns]
    assert (sim.replace(layout="slab").render() == expected).all()
    assert (sim.replace(layout="slab", kernel="reference").render() > 0.0).sum() == (expected > 0.0).sum()


def test_windows_of_a_slab() -> None:
    detector = uneven()
    places = ((3, 1), (0, 20), (14, 2))
    panels = [replace(panel, window=place) for panel, place in zip(detector.panels or (), places, strict=True)]
    plain, windows = (of(one).replace(layout="slab") for one in (detector, replace(detector, panels=panels)))
    image, slab = plain.render(), windows.render()
    assert slab.shape == (21, 28)
    assert slab.sum() == pytest.approx(image.sum())
    for part, (slow, fast), panel in zip(plain.experiment.layout.parts, places, panels, strict=True):
        assert (slab[slow : slow + panel.shape[0], fast : fast + panel.shape[1]] == image[part]).all()
    out = np.full(slab.shape, np.nan, np.float32)
    assert windows.render(out) is out
    assert (out == slab.astype(np.float32)).all()
    weights = np.random.default_rng(0).normal(size=slab.shape)
    by_slab = windows.vjp(["arm.shift_x"])[1](weights)["arm.shift_x"]
    assert by_slab == pytest.approx((windows.jacobian(["arm.shift_x"])[0] * weights).sum(), rel=1e-10)


def test_pixels_by_panel_and_name() -> None:
    sim = of(uneven())
    slab, parts = sim.render(layout="slab"), sim.experiment.layout.parts
    rng = np.random.default_rng(5)
    panel = rng.integers(0, 3, 200)
    shapes = np.array(sim.experiment.layout.shapes)
    slow, fast = (rng.random((2, 200)) * shapes[panel].T).astype(int)
    expected = [slab[parts[p]][s, f] for p, s, f in zip(panel, slow, fast, strict=True)]
    assert (sim.render_pixels(slow, fast, panel) == expected).all()
    assert (sim.render_pixels(np.arange(11), 3, "b") == slab[parts[1]][:, 3]).all()
    by_pixel = sim.jacobian(["b.rot_fast"], 4, np.arange(8), panel="b")[0]
    assert (by_pixel == sim.replace(layout="slab").jacobian(["b.rot_fast"])[0][parts[1]][4]).all()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((0, 0), "panel must be given with slow and fast"),
        ((0, 0, "d"), "panel must be one of a, b, c, or its index; got 'd'"),
        ((0, 0, 3), "panel must lie within 0 to 2; got 3"),
        ((9, 0, "a"), "slow must lie within 0 to 8; got 9"),
        (([0, 0], [8, 8], [0, 1]), "fast must lie within 0 to 7; got 8"),
        (([0, 0], [8, 8, 1], [0, 1]), "of shapes that fit each other"),
        ((0.5, 0, 0), "slow must be whole numbers"),
    ],
)
def test_bad_pixels(arguments: tuple[Any, ...], message: str) -> None:
    with pytest.raises(bn.InputError, match=message):
        of(uneven()).render_pixels(*arguments)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"roi": (0, 1, 0, 1)}, "roi must be a dictionary"),
        ({"roi": {"d": (0, 1, 0, 1)}}, "panel must be one of"),
        ({"roi": {"a": (0, 12, 0, 1)}}, "roi of a must lie within the panel, 0 to 11 and 0 to 8"),
        ({"roi": {}}, "at least one panel"),
        ({"mask": np.ones((5, 5))}, r"mask must be of shape \(27, 12\); got \(5, 5\)"),
        ({"parity": "c-parity"}, "panels is for parity 'spec'"),
        ({"distance": 3.0}, "distance must not be given with panels"),
        ({"a.shift_q": 3.0}, "no field 'a.shift_q'"),
        ({"a.shift_x": np.nan}, "a.shift_x must be a finite number"),
        ({"layout": "cube"}, "layout must be one of panels, slab"),
    ],
)
def test_what_panels_refuse(fields: dict[str, Any], message: str) -> None:
    with pytest.raises(bn.InputError, match=message):
        of(uneven()).replace(**fields)


def test_panels_are_for_detectors_that_have_them() -> None:
    sim = whole()
    with pytest.raises(bn.InputError, match="panel must not be given for a detector without panels; got 'a'"):
        sim.render_pixels(0, 0, "a")
    with pytest.raises(bn.InputError, match="roi by panel must be for a detector of panels"):
        sim.replace(roi={"a": (0, 1, 0, 1)})
    with pytest.raises(bn.InputError, match=r"there is no parameter 'a\.shift_x'"):
        sim.jacobian(["a.shift_x"])
    with pytest.raises(bn.InputError, match="distance is no parameter of this experiment: the detector has panels"):
        of(uneven()).jacobian(["distance"])


def test_moves_are_fields_and_parameters() -> None:
    sim = of(uneven())
    known = sim.parameters()
    assert known["b.shift_y"].value == 0.3
    assert known["b.shift_y"].unit == "mm"
    assert known["stand.rot_normal"].unit == "degrees"
    assert sim.with_parameters({"b.shift_y": 0.7}).detector == sim.replace(**{"b.shift_y": 0.7}).detector
    moved = sim.replace(**{"b.shift_y": 0.7})
    assert [panel.shift_y for panel in moved.detector.panels or ()] == [0.0, 0.7, 0.0]
    assert moved != sim


def test_a_replaced_panel_leaves_nothing_stale() -> None:
    """After a render: moves, panels, groups, masks and regions by ``replace`` are those of a Simulator made anew."""
    detector = uneven()
    panels, groups = detector.panels or (), detector.groups
    masked = [replace(panel, mask=np.eye(*panel.shape)) for panel in panels]
    sim = of(detector).replace(layout="slab")
    before = sim.render()
    for name, value, other in (
        ("panels", masked, replace(detector, panels=masked)),
        ("panels", panels[1:], replace(detector, panels=panels[1:])),
        ("groups", groups[::-1], replace(detector, groups=groups[::-1])),
        ("detector_thick", 300.0, replace(detector, detector_thick=300.0)),
        ("arm.rot_fast", 0.0, replace(detector, groups=[replace(groups[0], rot_fast=0.0), *groups[1:]])),
    ):
        after = sim.replace(**{name: value})
        assert after.detector == other
        assert (after.render() == of(other).replace(layout="slab").render()).all()
    assert (sim.replace(roi={"a": (0, 3, 0, 3)}).render() != before).any()
    assert (sim.render() == before).all()


def test_images_of_a_batch() -> None:
    panel = panel_of(whole())
    sim = of(bn.Detector(panels=panel.split(2, 2), convention="DIALS"))
    shifts, missets = [0.0, 0.3, -0.2], np.array([(10.0, 20.0, 30.0), (11.0, 20.0, 30.0), (10.0, 19.0, 30.0)])
    fields = {"whole[0,1].shift_x": shifts, "wavelength": [1.1, 1.0, 1.2]}
    images = sim.render_batch(missets, **fields)
    sims = [
        sim.replace(misset=misset.tolist(), **{name: values[i] for name, values in fields.items()})
        for i, misset in enumerate(missets)
    ]
    assert images.shape == (3, 4, 10, 12)
    for image, each, one in zip(images, sim.render_each(missets, **fields), sims, strict=True):
        assert (image == one.render()).all()
        assert (image == each).all()
    assert (bn.render_batch(sims) == images).all()
    out = np.empty((3, 4, 10, 12), np.float32)
    assert (sim.render_batch(missets, out=out) == sim.render_batch(missets).astype(np.float32)).all()


def test_any_number_of_threads() -> None:
    sim = of(bn.Detector(panels=panel_of(whole()).split(5, 4), convention="DIALS"))
    weights = np.random.default_rng(0).normal(size=sim.shape)
    one, two = (sim.vjp(["whole[1,2].rot_fast", "cell_a"], threads=threads) for threads in (1, 2))
    assert (one[0] == two[0]).all()
    assert one[1](weights) == two[1](weights)


@pytest.mark.parametrize("layout", ["panels", "slab"])
def test_refinement_finds_a_displaced_panel(layout: str) -> None:
    panels = bn.Panel("p", (-10.0, -8.0, 60.0), (0.4, 0.0, 0.0), (0.0, 0.4, 0.0), shape=(40, 50)).split(2, 2)
    sim = of(bn.Detector(panels=panels, convention="DIALS"), n_cells=(3, 3, 3), fluence=1e25).replace(layout=layout)
    truth = {"p[0,1].shift_x": 0.2, "p[0,1].rot_normal": 0.5}
    data = sim.with_parameters(truth).render()
    found = bn.refine(sim, data, ["p[0,1].shift_x", "p[0,1].rot_normal"], loss="squared")
    values = found.simulator.parameters()
    for name, value in truth.items():
        assert values[name].value == pytest.approx(value, abs=1e-5)


def test_files_hold_the_slab(tmp_path: Path) -> None:
    sim = of(bn.Detector(panels=panel_of(whole()).split(2, 2), convention="DIALS"), fluence=1e24)
    image = sim.render()
    bn.write_image(tmp_path / "x.bin", image, sim)
    assert (np.fromfile(tmp_path / "x.bin", np.float32).reshape(40, 12) == image.reshape(40, 12).astype("f4")).all()
    from bragg_numba.errors import FileWarning

    with pytest.warns(FileWarning, match="the detector has 4 panels"):
        bn.write_image(tmp_path / "x.img", image, sim)
    assert b"GEOMETRY=not what this header says: the detector has 4 panels" in (tmp_path / "x.img").read_bytes()[:2048]
