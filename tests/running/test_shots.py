"""Batches with other fields, other kinds of rotations, other places to go: each image is its own Simulator's."""

import warnings
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from helpers.experiments import some_reflections
from helpers.runs import BASE, EXPERIMENTS, make
from scipy.spatial.transform import Rotation

import bragg_numba as bn
from bragg_numba.running import processor as running
from bragg_numba.running.stack import Stack

N = 4
RNG = np.random.default_rng(12)
MISSETS = RNG.uniform(-20, 20, (N, 3))
FACTORS = bn.StructureFactors.from_arrays(**some_reflections(), default_F=20.0)

# A value of every continuous field for each of four images.
FIELDS = {
    "cell": [(71, 83, 97, 76, 86, 97), (60, 75, 91, 103, 112, 95), (71, 83, 97, 76, 86, 96), (80, 80, 80)],
    "n_cells": [(5, 4, 3), 6, (2.5, 4, 7), (5, 4, 300)],
    "size": [0.0001, (0.0002, 0.0, 0.0003), 0.0004, 0.0005],
    "fudge": [0.5, 1.0, 1.5, 2.0],
    "mosaic_spread": [0.5, 1.0, 0.0, 0.7],
    "water": [0.0, 1.0, 2.0, 3.0],
    "wavelength": np.array([1.0, 1.1, 1.3, 0.9]),
    "energy": [12000.0, 12400.0, 13000, 9000.0],
    "fluence": (1e28, 0.0, 1e26, 3e28),
    "flux": [1e10, 1e12, 1e13, 0.0],
    "exposure": [0.1, 0.2, 0.0, 0.4],
    "beamsize": [0.1, 0.00005, 0.3, 0.4],
    "polarization": [-1.0, 0.0, 0.5, 1.0],
    "dispersion": [0.0, 1.0, 2.0, 0.1],
    "hdivrange": [0.0, 1.0, 2.0, 3.0],
    "hdivstep": [0.5, 1.0, 2.0, 0.7],
    "vdivrange": [0.0, 1.0, 2.0, 3.0],
    "vdivstep": [0.5, 1.0, 2.0, 0.7],
    "sources": [[[-10.0, 0, 0]], [[-10.0, 0.1, 0, 2.0, 1.1e-10]], [[-10, 0, 0.1], [-10, 0.1, 0]], [[-10, 0.2, 0.1]]],
    "spectrum": [
        bn.Spectrum.tophat(11e3, 50, 3),
        bn.Spectrum.tophat(11e3, 80, 3),
        bn.Spectrum([1.1], [2.0]),
        bn.Spectrum.sase(11e3, 30, 5, 4),
    ],
    "wavelength_offset": [0.0, 0.01, -0.02, 0.3],
    "wavelength_scale": [1.0, 1.01, 0.98, 0.5],
    "pixel_size": [0.41, 0.3, 0.5, 0.2],
    "distance": [43.0, 50.0, 42.0, 60.5],
    "close_distance": [43.0, 50.0, 42.0, 60.5],
    "Xbeam": [4.0, 4.1, 0.0, -20.0],
    "Ybeam": [4.0, 4.1, 0.0, -20.0],
    "detector_rotx": [0.0, 1.0, -2.0, 10.0],
    "detector_roty": [0.0, 1.0, -2.0, 10.0],
    "detector_rotz": [0.0, 1.0, -2.0, 10.0],
    "twotheta": [0.0, 1.0, -2.0, 10.0],
    "detector_thick": [0.0, 100.0, 300.0, 500.0],
    "detector_abs": [10.0, 100.0, 300.0, 500.0],
    "thickstep": [70.0, 400.0, 150.0, 150.0],
    "phi": [0.0, 1.0, -2.0, 90.0],
    "osc": [0.0, 1.0, 2.0, 3.0],
    "phistep": [0.5, 1.0, 2.0, 3.0],
    "dmin": [0.0, 6.0, 7.0, 9.0],
}
# What other fields need to act.
WITH = {
    "detector_abs": {"detector_thick": 300.0},
    "thickstep": {"detector_thick": 300.0},
    "exposure": {"flux": 1e12},
    "beamsize": {"size": 0.0004},
    "wavelength_offset": {"wavelength": None, "spectrum": bn.Spectrum.tophat(11e3, 50, 3)},
    "wavelength_scale": {"wavelength": None, "spectrum": bn.Spectrum.tophat(11e3, 50, 3)},
}
CUSTOM = ("fdet_vector", "sdet_vector", "odet_vector", "beam_vector", "polar_vector", "spindle_axis", "twotheta_axis")
# Of textures, which tests/test_mosaicity.py has.
TEXTURE = ("mosaic_spread_1", "mosaic_spread_2", "mosaic_spread_3", "mosaic_L")
# Each of a convention of its own, or without an effect on these images.
ELSEWHERE = {"Xclose", "Yclose", "ORGX", "ORGY", "matrix", "default_F", *CUSTOM, *TEXTURE}


def singles(sim: bn.Simulator, n: int = N, **fields: object) -> np.ndarray:
    """The images of Simulators made one by one, from nothing, so that no result of planning is shared."""
    images = []
    for i in range(n):
        one = sim.replace(**{name: values[i] for name, values in fields.items()})
        own = {name: getattr(one, name) for name in ("crystal", "beam", "detector", "structure_factors", "scan")}
        afresh = bn.Simulator(
            **own, sampling=one.sampling, parity=one.parity, phi_carryover_mode=one.phi_carryover_mode, dtype=one.dtype
        )
        images.append(afresh.render())
    return np.array(images)


@pytest.mark.parametrize("parity", ["spec", "c-parity"])
@pytest.mark.parametrize("name", FIELDS)
def test_every_field(name: str, parity: str) -> None:
    if parity == "c-parity" and name in ("thickstep", "spectrum", "wavelength_offset", "wavelength_scale"):
        return  # of spec mode alone
    shape = "gauss" if name == "fudge" else "square"
    sim = make(BASE | {"misset": (11, 22, 33), "shape": shape, "parity": parity} | WITH.get(name, {}), FACTORS)
    images = sim.render_batch(**{name: FIELDS[name]})
    np.testing.assert_array_equal(images, singles(sim, **{name: FIELDS[name]}))
    idle = parity == "c-parity" and name in ("hdivstep", "vdivstep", "sources")
    assert idle or any((image != images[0]).any() for image in images[1:])


@pytest.mark.parametrize("name", ["Xclose", "Yclose", "ORGX", "ORGY"])
def test_fields_of_a_pivot_at_the_sample(name: str) -> None:
    sim = make(BASE | {"convention": "XDS" if name.startswith("ORG") else "CUSTOM"}, FACTORS)
    values = [3.0, 4.0, 5.0, 6.0]
    images = sim.render_batch(**{name: values})
    np.testing.assert_array_equal(images, singles(sim, **{name: values}))
    assert (images[0] != images[1]).any()


@pytest.mark.parametrize("name", CUSTOM)
def test_fields_of_custom_geometry(name: str) -> None:
    sim = make(BASE | {"convention": "CUSTOM", "twotheta": 3.0, "osc": 2.0, "phisteps": 2}, FACTORS)
    vector = np.array(getattr(sim.detector.frame, name))
    values = vector + RNG.uniform(-0.05, 0.05, (N, 3))
    images = sim.render_batch(MISSETS, **{name: values})
    np.testing.assert_array_equal(images, singles(sim, misset=MISSETS.tolist(), **{name: values.tolist()}))


def test_matrix_default_F_and_nothing_else_is_left_out() -> None:
    from bragg_numba.shots import _VARIABLE

    assert _VARIABLE.keys() == FIELDS.keys() | ELSEWHERE
    sim = make(BASE, FACTORS)
    matrices = [turn.as_matrix() @ np.diag([0.015, 0.012, 0.011]) for turn in Rotation.random(N, random_state=1)]
    np.testing.assert_array_equal(sim.render_batch(matrix=matrices), singles(sim, matrix=matrices))
    one = sim.replace(cell=None, matrix=matrices[0])
    for fields in [{name: FIELDS[name]} for name in ("wavelength", "fluence", "spectrum")]:
        np.testing.assert_array_equal(one.render_batch(**fields), singles(one, **fields))
        images = one.render_batch(MISSETS, **fields)
        np.testing.assert_array_equal(images, singles(one, misset=MISSETS.tolist(), **fields))
    flat = make(BASE, bn.StructureFactors.constant(10.0))
    np.testing.assert_array_equal(flat.render_batch(default_F=[1, 2, 3, 4]), singles(flat, default_F=[1, 2, 3, 4]))


@pytest.mark.parametrize("threads", [1, 2, None])
@pytest.mark.parametrize("name", EXPERIMENTS)
def test_fields_with_missets(name: str, threads: int | None) -> None:
    """In every kind of run: with regions, masks, phi states, the end of interpolation."""
    sim = make(BASE | EXPERIMENTS[name])
    fields = {"wavelength": [1.0, 1.1, 1.2, 1.3], "fluence": [1e28, 2e28, 3e28, 0.0], "distance": [43, 44, 45, 90]}
    for some in (fields.keys(), ["wavelength", "fluence"]):
        chosen = {field: fields[field] for field in some}
        images = sim.render_batch(MISSETS, **chosen, threads=threads)
        np.testing.assert_array_equal(images, singles(sim, misset=MISSETS.tolist(), **chosen))


@pytest.mark.parametrize("parity", ["spec", "c-parity"])
def test_counts_that_rounding_decides(parity: str) -> None:
    """Exact multiples of the cell, and a recommended oversampling next to a whole number, in many orientations."""
    angles = np.random.default_rng(5).uniform(-180, 180, (60, 3))
    sim = make(
        {"cell": (40, 100, 100), "size": 0.0002, "pixels": (3, 4), "distance": 100.0, "pixel_size": 0.1,
         "oversample": 1, "parity": parity}
    )  # fmt: skip
    np.testing.assert_array_equal(sim.render_batch(angles), singles(sim, 60, misset=angles.tolist()))
    # 3 x 100 Å x 10 cells x pixel / (wavelength x distance): 3 sub-pixels, or 4.
    sim = make({"cell": 100.0, "n_cells": 10, "pixels": (3, 4), "distance": 100.0, "pixel_size": 0.1, "parity": parity})
    np.testing.assert_array_equal(sim.render_batch(angles), singles(sim, 60, misset=angles.tolist()))
    fluence = [1e28] * 60
    images = sim.render_batch(angles, fluence=fluence)
    np.testing.assert_array_equal(images, singles(sim, 60, misset=angles.tolist(), fluence=fluence))


def test_rotations_of_scipy() -> None:
    sim = make(BASE)
    turns = Rotation.from_euler("xyz", MISSETS, degrees=True)
    expected = sim.render_batch(rotations=turns.as_matrix())
    np.testing.assert_array_equal(sim.render_batch(rotations=turns), expected)
    np.testing.assert_array_equal(sim.render_batch(rotations=list(turns)), expected)
    for one in (turns[0], [turns[0]], turns.as_matrix()[0], turns.as_matrix()[0].tolist()):
        images = sim.render_batch(rotations=one)
        assert images.shape == (1, *sim.shape)
        np.testing.assert_array_equal(images, expected[:1])
    np.testing.assert_array_equal(list(sim.render_each(rotations=turns)), expected)
    # With other fields: the same rotation of each image's own crystal.
    wavelength = [1.0, 1.1, 1.2, 1.3]
    images = sim.render_batch(rotations=turns, wavelength=wavelength)
    for i, image in enumerate(images):
        one = sim.replace(wavelength=wavelength[i]).render_batch(rotations=turns[i])
        np.testing.assert_array_equal(image, one[0])


def few_at_once(monkeypatch: pytest.MonkeyPatch, sim: bn.Simulator, n: int) -> None:
    """Let a launch have n images."""
    plan = sim.plan()
    tables = plan.crystal.orientations.nbytes + plan.sources.incident.nbytes
    monkeypatch.setattr(running, "MOST_BYTES", n * (8 * sim.shape[0] * sim.shape[1] + tables))


@pytest.mark.parametrize("dtype", ["float64", "float32", ">f8"])
@pytest.mark.parametrize("name", ["spec", "c-parity", "latch"])
def test_out(name: str, dtype: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sim = make(BASE | EXPERIMENTS[name])
    images = sim.render_batch(MISSETS)
    few_at_once(monkeypatch, sim, 3)
    strided = np.full((2 * N, *sim.shape), np.nan, dtype)[::2]
    mapped = np.memmap(tmp_path / "images", dtype, "w+", shape=images.shape)
    for out in (np.full(images.shape, np.nan, dtype), strided, mapped):
        for call in (sim.render_batch, lambda missets, out: bn.render_batch(each_of(sim, missets), out=out)):
            out[:] = np.nan
            assert call(MISSETS, out=out) is out
            np.testing.assert_array_equal(out, images.astype(dtype))


def each_of(sim: bn.Simulator, missets: np.ndarray) -> list[bn.Simulator]:
    return [sim.replace(misset=tuple(misset)) for misset in missets.tolist()]


def test_out_in_hdf5(tmp_path: Path) -> None:
    h5py = pytest.importorskip("h5py", reason="h5py is not installed")
    sim = make(BASE)
    with h5py.File(tmp_path / "images.h5", "w") as file:
        data = file.create_dataset("images", (N, *sim.shape), "f4", chunks=(1, *sim.shape), compression="gzip")
        assert sim.render_batch(MISSETS, out=data) is data
        np.testing.assert_array_equal(data[:], sim.render_batch(MISSETS).astype("f4"))
    with h5py.File(tmp_path / "images.h5", "r") as file, pytest.raises(bn.InputError, match="out must be writable"):
        sim.render_batch(MISSETS, out=file["images"])


class Dataset:
    """What h5py's datasets do, and no more: they take slices of images."""

    def __init__(self, shape: tuple[int, ...]) -> None:
        self.held, self.taken = np.full(shape, np.nan), []
        self.shape, self.dtype = shape, self.held.dtype

    def __setitem__(self, where: slice, images: np.ndarray) -> None:
        self.taken.append((where.start, where.stop))
        self.held[where] = images


def test_a_dataset_takes_images_as_they_are_finished(monkeypatch: pytest.MonkeyPatch) -> None:
    sim = make(BASE)
    few_at_once(monkeypatch, sim, 3)
    missets = RNG.uniform(-20, 20, (7, 3))
    data = Dataset((7, *sim.shape))
    assert sim.render_batch(missets, out=data) is data
    assert data.taken == [(0, 3), (3, 6), (6, 7)]
    np.testing.assert_array_equal(data.held, sim.render_batch(missets))


def test_what_was_finished_outlives_an_interrupt(monkeypatch: pytest.MonkeyPatch) -> None:
    sim = make(BASE)
    few_at_once(monkeypatch, sim, 2)
    missets = RNG.uniform(-20, 20, (9, 3))

    def interrupt(done: int, total: int) -> None:
        if done == 4:
            raise KeyboardInterrupt

    for out in (np.full((9, *sim.shape), np.nan), np.full((9, *sim.shape), np.nan, "f4")):
        with pytest.raises(KeyboardInterrupt):
            sim.render_batch(missets, out=out, progress=interrupt)
        np.testing.assert_array_equal(out[:4], sim.render_batch(missets[:4]).astype(out.dtype))
        assert np.isnan(out[4:]).all()


def test_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """In order, each an array of its own, and no more ahead than one launch holds."""
    sim = make(BASE | EXPERIMENTS["c-parity"])
    missets = RNG.uniform(-20, 20, (7, 3))
    expected = sim.render_batch(missets)
    few_at_once(monkeypatch, sim, 3)
    done: list[tuple[int, int]] = []
    each = sim.render_each(missets, progress=lambda *counts: done.append(counts))
    assert iter(each) is each
    kept = [next(each)]
    assert done == [(1, 7)]
    kept += each
    np.testing.assert_array_equal(kept, expected)
    assert done == [(i + 1, 7) for i in range(7)]

    made = []

    def simulators() -> Iterator[bn.Simulator]:
        for one in each_of(sim, missets):
            made.append(one)
            yield one

    each = bn.render_each(simulators())
    np.testing.assert_array_equal(next(each), expected[0])
    assert len(made) <= 4
    np.testing.assert_array_equal(list(each), expected[1:])
    assert list(bn.render_each([])) == []
    assert [image.shape for image in bn.render_each([sim], progress=lambda *counts: None)] == [sim.shape]


def test_small_images_share_a_launch(monkeypatch: pytest.MonkeyPatch) -> None:
    from bragg_numba.running.cpu import Cpu

    launched: list[int] = []
    walk = Cpu.walk_stack

    def counting(self: Cpu, stack: Stack, values: np.ndarray) -> None:
        launched.append(stack.n)
        walk(self, stack, values)

    monkeypatch.setattr(Cpu, "walk_stack", counting)
    sim = make(BASE)
    sim.render_batch(MISSETS)
    sim.render_batch(MISSETS, wavelength=FIELDS["wavelength"], distance=FIELDS["distance"])
    bn.render_batch([sim.replace(cell=cell) for cell in FIELDS["cell"]])
    assert launched == [N, N, N]
    # Those of which one pixel after the other may end the interpolation, or as much work as a call should be, do not.
    launched.clear()
    make(BASE | EXPERIMENTS["latch"]).render_batch(MISSETS)
    sim.replace(oversample=700).processor.at_once(sim.replace(oversample=700).plan())
    assert sim.processor.at_once(sim.replace(oversample=700).plan()) == 1
    assert launched == []


def test_empty_batches() -> None:
    sim = make(BASE)
    for how in ({"missets": []}, {"rotations": np.empty((0, 3, 3))}, {"wavelength": []}, {"cell": []}):
        assert sim.render_batch(**how).shape == (0, *sim.shape)
        assert list(sim.render_each(**how)) == []
    out = np.empty((0, *sim.shape))
    assert sim.render_batch(missets=np.empty((0, 3)), out=out) is out


@pytest.mark.filterwarnings("ignore:oversample should be:UserWarning")
@pytest.mark.filterwarnings("error")
def test_warnings_of_one_image_come_with_its_batch() -> None:
    sim = make(BASE)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        sim.render_batch(wavelength=[1.0, 12398.0])
    assert any(issubclass(one.category, bn.errors.ImplausibleWarning) for one in caught)


READ_ONLY = np.zeros((N, 20, 24))
READ_ONLY.setflags(write=False)


@pytest.mark.parametrize(
    ("how", "field", "message"),
    [
        ({}, "missets", "give either missets or rotations, or a field"),
        ({"missets": MISSETS, "rotations": np.eye(3)}, "missets", "either missets or rotations; got both"),
        ({"missets": MISSETS, "wavelength": [1.0]}, "wavelength", "must hold 4 values, one .* as missets does; got 1"),
        ({"wavelength": [1.0], "fluence": [1, 2]}, "fluence", "must hold 1 values, .* as wavelength does; got 2"),
        ({"wavelength": 1.0}, "wavelength", "a list of values, one for each image .*; got 1.0"),
        ({"wavelength": np.array(1.0)}, "wavelength", "a list of values"),
        ({"wavelength": "1.0"}, "wavelength", "a list of values"),
        ({"wavelength": [[1.0], [2.0]]}, "wavelength", r"finite numbers; got shape \(2, 1\)"),
        ({"wavelength": [1.0, None]}, "wavelength", r"finite numbers; got \[1.0, None\]"),
        ({"wavelength": [1.0, np.nan]}, "wavelength", "finite numbers"),
        ({"wavelength": [1.0, -1.0]}, "wavelength", r"must be positive \(Å\); got -1.0 \(image 1\)"),
        ({"cell": [(70.0,), (70, 80, 90, 170, 90, 10)]}, "cell", r"\(image 1\)"),
        ({"pixels": [20, 24]}, "pixels", "pixels cannot vary among the images of a batch"),
        ({"detsize": [20, 24]}, "detsize", "detsize cannot vary"),
        ({"oversample": [1, 2]}, "oversample", "oversample cannot vary"),
        ({"shape": ["round", "gauss"]}, "shape", "shape cannot vary"),
        ({"misset": MISSETS}, "misset", r"as missets=\(n, 3\)"),
        ({"wavelenght": [1, 2]}, "wavelenght", "did you mean wavelength"),
        ({"missets": MISSETS, "out": np.zeros((3, 20, 24))}, "out", r"\(4, 20, 24\); got float64 \(3, 20, 24\)"),
        ({"missets": MISSETS, "out": np.zeros((4, 20, 24), int)}, "out", "got int64"),
        ({"missets": MISSETS, "out": READ_ONLY}, "out", "writable; got an array that is read-only"),
        ({"missets": MISSETS, "out": [1]}, "out", "float array .* got list"),
        ({"missets": MISSETS, "out": Dataset((4, 20, 25))}, "out", r"got float64 \(4, 20, 25\)"),
        ({"missets": MISSETS, "threads": 0}, "threads", "from 1 to .*; got 0"),
        ({"missets": MISSETS, "progress": "yes"}, "progress", "True, False"),
        ({"missets": np.broadcast_to(np.zeros(3), (10**7, 3))}, "missets", "memory.* render_each, takes more"),
    ],
)
def test_bad_shots(how: dict, field: str, message: str) -> None:
    with pytest.raises(bn.InputError, match=message) as raised:
        make(BASE | {"pixels": (20, 24)}).render_batch(**how)
    assert raised.value.field == field


def test_images_of_one_shape() -> None:
    sim = make({name: value for name, value in BASE.items() if name != "pixels"} | {"detsize": 8.0})
    with pytest.raises(
        bn.InputError, match=r"pixel_size must leave .* the shape \(20, 20\); got \(80, 80\) \(image 1\)"
    ):
        sim.render_batch(pixel_size=[0.4, 0.1])
