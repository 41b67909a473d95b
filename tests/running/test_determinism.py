"""The same experiment gives the same bits: for any number of threads, any order of pixels, however it was come by."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import FrozenInstanceError, fields

import numpy as np
import pytest
from helpers.golden import TESTS
from helpers.runs import AMPLITUDE, BASE, EXPERIMENTS, INDEX, KINDS, MASK, OWN, make

import bragg_numba as bn


@pytest.mark.parametrize("name", ["latch", "latch, mosaic"])
def test_the_latch_falls_within_the_image(name: str) -> None:
    """Else the other tests would not see what becomes of it."""
    image = make(BASE | EXPERIMENTS[name]).render()
    never = make(BASE | EXPERIMENTS[name] | {"interpolate": False}).render()
    # In C order: interpolated, all but the spots at the node of a reflection, up to some pixel; from then on, none.
    interpolated = (image != never)[image > 0]
    last = np.flatnonzero(interpolated)[-1]
    assert 10 < last < interpolated.size - 10
    assert interpolated[:last].mean() > 0.9


HASHES = """
import hashlib, sys
sys.path.insert(0, sys.argv[1])
import numba
from helpers.runs import BASE, EXPERIMENTS, make
for threads in (1, 2, 3, 3, 2):
    numba.set_num_threads(threads)
    assert numba.get_num_threads() == threads
    images = [make(BASE | more).render().tobytes() for more in EXPERIMENTS.values()]
    print(*[hashlib.sha256(image).hexdigest() for image in images])
"""


def test_any_number_of_threads_gives_the_same_bits() -> None:
    # More threads than processors are allowed, if Numba is told before it is imported.
    command = [sys.executable, "-c", HASHES, str(TESTS)]
    environment = {**os.environ, "NUMBA_NUM_THREADS": "3"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    lines = [line.split() for line in done.stdout.splitlines()]
    assert len(lines) == 5
    assert lines == [lines[0]] * 5
    assert len(set(lines[0])) == len(EXPERIMENTS)


@pytest.mark.parametrize("name", EXPERIMENTS)
def test_render_pixels_is_render(name: str) -> None:
    sim = make(BASE | EXPERIMENTS[name])
    image = sim.render()
    assert image.max() > 0
    slow, fast = (index.ravel() for index in np.indices(sim.shape))
    order = np.random.default_rng(5).permutation(slow.size)
    for chosen in (order, order[::-1], np.repeat(order[:50], 3), order[:1], order[:0]):
        np.testing.assert_array_equal(sim.render_pixels(slow[chosen], fast[chosen]), image[slow[chosen], fast[chosen]])
    np.testing.assert_array_equal(sim.render(), image)
    # A Simulator that has rendered nothing yet knows what went before the pixel all the same.
    for pixel in ((13, 15), (3, 9), (19, 22)):
        assert make(BASE | EXPERIMENTS[name]).render_pixels(*pixel) == image[pixel]


def test_render_pixels_broadcasts() -> None:
    sim = make(BASE)
    image = sim.render()
    grid = sim.render_pixels(np.array([[3], [7]]), np.array([1, 5, 5], np.uint8))
    assert grid.dtype == np.float64
    np.testing.assert_array_equal(grid, image[np.ix_([3, 7], [1, 5, 5])])
    assert sim.render_pixels(4, 6).shape == ()
    assert sim.render_pixels([], []).shape == (0,)


@pytest.mark.parametrize(
    ("pixel", "field"), [((20, 0), "slow"), ((-1, 0), "slow"), ((0, 24), "fast"), ((0, 1.0), "fast")]
)
def test_render_pixels_refuses_what_is_no_pixel(pixel: tuple, field: str) -> None:
    with pytest.raises(bn.InputError, match=f"^{field} must") as raised:
        make(BASE).render_pixels(*pixel)
    assert raised.value.field == field


def test_render_into_a_given_array() -> None:
    sim = make(BASE | EXPERIMENTS["c-parity"])
    image = sim.render()
    for out in (
        np.full((20, 24), np.nan),
        np.full((20, 24), np.nan, np.float32),
        np.full((40, 72), np.nan)[1::2, ::-3],
        np.full((24, 20), np.nan, np.float32).T,
        np.full((3, 20, 24), np.nan, ">f8")[1],
    ):
        assert sim.render(out=out) is out
        np.testing.assert_array_equal(out, image.astype(out.dtype))


def test_nothing_round_a_view_is_written() -> None:
    sim = make(BASE)
    whole = np.full((22, 26), -7.0)
    sim.render(out=whole[1:-1, 1:-1])
    np.testing.assert_array_equal(whole[1:-1, 1:-1], sim.render())
    whole[1:-1, 1:-1] = -7.0
    assert (whole == -7.0).all()


@pytest.mark.parametrize("out", [np.zeros((24, 20)), np.zeros((20, 24), int), np.zeros(480), [[0.0] * 24] * 20])
def test_render_refuses_an_array_that_does_not_fit(out: object) -> None:
    with pytest.raises(bn.InputError, match=r"^out must be a float array of shape \(20, 24\); got ") as raised:
        make(BASE).render(out=out)
    assert raised.value.field == "out"


CUSTOM = {"convention": "CUSTOM"}
FLUX = {"flux": 1e20, "exposure": 2.0, "beamsize": 0.05}
GRID = {"hdivrange": 9.0, "hdivsteps": 3, "vdivrange": 7.0, "vdivsteps": 3}
MATRIX = {"matrix": [[0.013, 0.002, -0.001], [0.001, 0.012, 0.003], [-0.002, 0.001, 0.0105]]}
MOSAIC = {"mosaic_spread": 1.0, "mosaic_domains": 3}
TEXTURE = {
    "mosaic_distribution": "gauss",
    "mosaic_spread_1": 1.0,
    "mosaic_spread_2": 1.0,
    "mosaic_spread_3": 0.5,
    "mosaic_domains": 4,
}
SIX = {"mosaic_distribution": "gauss", "mosaic_L": (1.0, 0.3, 1.0, 0.0, -0.2, 0.5)}
SCAN = {"phi": 1.0, "osc": 2.0, "phisteps": 2}
THICK = {"detector_thick": 500.0, "detector_abs": 300.0, "thicksteps": 2}
SOURCES = {"sources": [[-10, 0.3, 0.2, 1.0, 1.1e-10], [-10, 0.1, -0.2, 2.0, 1.0e-10]]}
COMPOUND = THICK | {"parity": "c-parity", "oversample": 2}

# Every field that ``replace`` takes: its new value, and the settings beside BASE in which that makes a difference.
CHANGES: dict[str, tuple] = {
    "cell": ((60, 75, 91, 103, 112, 95),), "matrix": (MATRIX["matrix"],), "misset": ((5, 6, 7),),
    "n_cells": ((3, 6, 4),), "size": ((3e-5, 2e-5, 4e-5), {"beamsize": 1.0}), "shape": ("gauss",),
    "fudge": (0.5, {"shape": "round"}), "mosaic_spread": (0.7, MOSAIC), "mosaic_domains": (5, MOSAIC),
    "mosaic_seed": (99, MOSAIC), "misset_seed": (8, {"misset": "random", "misset_seed": 7}), "water": (20.0,),
    "mosaic_distribution": ("ball", TEXTURE), "mosaic_spread_1": (0.7, TEXTURE), "mosaic_spread_2": (0.7, TEXTURE),
    "mosaic_spread_3": (0.7, TEXTURE), "mosaic_L": ((1.0, 0.3, 1.0, 0.1, -0.2, 0.5), SIX),
    "mosaic_symmetry": ("-1", TEXTURE), "mosaic_sampling": ("random", TEXTURE),
    "mosaic_vectors": (((1.0, 0.0, 0.5), (0.0, -1.0, 0.0)), SIX),
    "wavelength": (1.0,), "energy": (12000.0,), "fluence": (1e25,), "flux": (2e20, FLUX), "exposure": (3.0, FLUX),
    "beamsize": (0.07, FLUX), "polarization": (0.9,), "nopolar": (True,), "dispersion": (4.0, {"dispsteps": 3}),
    "dispsteps": (5, {"dispersion": 3.0, "dispsteps": 2}), "hdivrange": (5.0, GRID), "hdivstep": (1.0, GRID),
    "hdivsteps": (2, GRID), "vdivrange": (5.0, GRID), "vdivstep": (1.0, GRID), "vdivsteps": (2, GRID),
    "round_div": (False, GRID), "sources": ([[-10, 0.3, 0.2, 1.0], [-10, 0.1, -0.2, 2.0]],),
    "spectrum": (bn.Spectrum([1.0, 1.1, 1.2], [1.0, 2.0, 0.5]),), "wavelength_offset": (0.01, SOURCES),
    "wavelength_scale": (1.02, SOURCES),
    "pixels": ((21, 20),), "detsize": (8.0, {"pixels": None}), "pixel_size": (0.3,), "distance": (55.0,),
    "close_distance": (50.0,), "convention": ("XDS",), "fdet_vector": ((0.1, 0.2, 1.1), CUSTOM),
    "sdet_vector": ((0.1, -1.2, 0.22), CUSTOM), "odet_vector": ((0.8, 0.6, 0.0), CUSTOM),
    "beam_vector": ((1.9, 0.2, -0.1), CUSTOM), "polar_vector": ((0, 1, 2), CUSTOM | {"polarization": 0.9}),
    "spindle_axis": ((0.3, 2.0, 0.1), CUSTOM | SCAN), "twotheta_axis": ((0, 1, 1), CUSTOM | {"twotheta": 9.0}),
    "pix0_vector": ((0.1, 0.2, 0.3), CUSTOM), "pivot": ("SAMPLE", CUSTOM | {"pivot": "BEAM", "twotheta": 9.0}),
    "Xbeam": (4.3,), "Ybeam": (5.6,), "Xclose": (4.4, CUSTOM), "Yclose": (3.1, CUSTOM), "ORGX": (8.0, CUSTOM),
    "ORGY": (7.0, CUSTOM), "detector_rotx": (7.0,), "detector_roty": (-5.0,), "detector_rotz": (11.0,),
    "twotheta": (13.0,), "curved": (True,), "point_pixel": (True,), "detector_thick": (400.0, THICK),
    "detector_abs": (200.0, THICK), "thicksteps": (3, THICK), "thickstep": (120.0, THICK | {"thicksteps": None}),
    "phi": (2.0, SCAN), "osc": (3.0, SCAN), "phistep": (0.3, SCAN), "phisteps": (3, SCAN),
    "phi_sampling": ("middle", SCAN),
    "oversample": (2,), "roi": ((2, 20, 3, 11),), "mask": (MASK,), "dmin": (12.0,), "interpolate": (True,),
    "oversample_thick": (True, COMPOUND), "oversample_polar": (True, COMPOUND), "oversample_omega": (True, COMPOUND),
    "parity": ("c-parity", {"interpolate": False}), "phi_carryover_mode": ("c-parity", SCAN | {"phi": 0.0}),
}  # fmt: skip
# Fields that are recorded, or decide what may be refined, and change no image.
WITHOUT_EFFECT = {"pix0_vector", "mosaic_symmetry"}
# What a change takes the place of. (A size takes that of n_cells too, but these still decide on interpolation.)
IN_PLACE_OF = {"energy": "wavelength", "spectrum": "wavelength", "matrix": "cell", "close_distance": "distance"}


def test_every_field_of_every_description_is_tried() -> None:
    known = {field.name for kind in KINDS.values() for field in fields(kind)}
    # Panels take the place of other fields: tests/test_panels.py changes them.
    assert set(CHANGES) == known - {"panels", "groups"} | set(OWN)
    # Structure factors hang together, and are replaced whole.
    together = {"padded", "lower", "default_F", "count", "source", "places", "origin", "classes", "anomalous"}
    assert {field.name for field in fields(bn.StructureFactors)} == together


@pytest.mark.parametrize("name", CHANGES)
def test_a_replaced_field_leaves_nothing_stale(name: str) -> None:
    value, more = (*CHANGES[name], {})[:2]
    settings = BASE | more
    before = make(settings)
    image = before.render()
    after = before.replace(**{name: value})
    superseded = IN_PLACE_OF.get(name)
    fresh = make({key: kept for key, kept in settings.items() if key != superseded} | {name: value})
    np.testing.assert_array_equal(after.render(), fresh.render())
    changed = after.shape != before.shape or not np.allclose(after.render(), image, rtol=1e-6)
    assert changed == (name not in WITHOUT_EFFECT)
    # The one it was made from is what it was.
    np.testing.assert_array_equal(before.render(), image)
    for one, other in zip(leaves(after.plan()), leaves(fresh.plan()), strict=True):
        np.testing.assert_array_equal(one, other)


@pytest.mark.parametrize(
    ("settings", "changes"),
    [
        ({"energy": 12000.0, "wavelength": None}, {"wavelength": 0.9}),
        ({**FLUX}, {"fluence": 1e25}),
        (SIX, {"mosaic_spread": 0.5}),
        ({**MATRIX, "cell": None}, {"cell": (60, 75, 91, 103, 112, 95)}),
        ({"size": 3e-5}, {"n_cells": 3}),
        ({"close_distance": 50.0}, {"distance": 44.0}),
        (SCAN | {"parity": "c-parity"}, {"phi": 0.0, "osc": 1.0, "parity": "spec", "phi_carryover_mode": "c-parity"}),
    ],
)  # fmt: skip
def test_a_field_takes_the_place_of_what_it_contradicts(settings: dict, changes: dict) -> None:
    places = {"wavelength": "energy", "fluence": "flux", "cell": "matrix", "n_cells": "size"}
    places["mosaic_spread"] = "mosaic_L"
    places["distance"] = "close_distance"
    gone = {places.get(name) for name in changes}
    before = make(BASE | settings)
    after = before.replace(**changes)
    fresh = make({name: value for name, value in (BASE | settings | changes).items() if name not in gone})
    np.testing.assert_array_equal(after.render(), fresh.render())
    assert not np.allclose(after.render(), before.render())


def test_a_replaced_description_leaves_nothing_stale() -> None:
    before = make(BASE | EXPERIMENTS["latch"])
    before.render()
    other = BASE | EXPERIMENTS["carry"] | SCAN | {"hdivsteps": 2, "shape": "round", "twotheta": 5.0}
    few = bn.StructureFactors.from_arrays(INDEX[::3], AMPLITUDE[::3], 5.0)
    for name in KINDS:
        part = getattr(make(other), name)
        fields_of_it = {f.name: getattr(part, f.name) for f in fields(part)}
        mixed = {key: value for key, value in (BASE | EXPERIMENTS["latch"]).items() if key not in fields_of_it}
        want = make(mixed | fields_of_it).render()
        np.testing.assert_array_equal(before.replace(**{name: part}).render(), want)
    want = make(BASE | EXPERIMENTS["latch"], few).render()
    np.testing.assert_array_equal(before.replace(structure_factors=few).render(), want)
    assert not np.allclose(want, before.render())
    flat = make(BASE, bn.StructureFactors.constant(3.0))
    want = make(BASE, bn.StructureFactors.constant(4.0)).render()
    np.testing.assert_array_equal(flat.replace(default_F=4.0).render(), want)


@pytest.mark.parametrize(
    ("wrong", "right"), [("wavelenght", "wavelength"), ("mosaicspread", "mosaic_spread"), ("Parity", "parity")]
)
def test_an_unknown_field_is_told_the_nearest(wrong: str, right: str) -> None:
    with pytest.raises(bn.InputError, match=f"{wrong}.*did you mean {right}\\?") as raised:
        make(BASE).replace(**{wrong: 1.0})
    assert raised.value.field == wrong
    with pytest.raises(bn.InputError, match=r"it has .*wavelength.*roi"):
        make(BASE).replace(zzzzzz=1.0)


def test_descriptions_do_not_change() -> None:
    sim = make(BASE | {"mask": MASK})
    for part in (*(getattr(sim, name) for name in KINDS), sim.structure_factors):
        for field in fields(part):
            with pytest.raises(FrozenInstanceError):
                setattr(part, field.name, getattr(part, field.name))
            value = getattr(part, field.name)
            assert not isinstance(value, list | dict | set)
            if isinstance(value, np.ndarray):
                with pytest.raises(ValueError, match="read-only"):
                    value[0] = 0
    with pytest.raises(ValueError, match="read-only"):
        sim.structure_factors.box[0] = 0


def test_descriptions_keep_no_hold_on_what_they_were_made_from() -> None:
    given = {
        "cell": [71, 83, 97, 76, 86, 97], "misset": np.array([11.0, 22, 33]), "n_cells": [5, 4, 3], "mask": MASK.copy(),
        "roi": [1, 20, 1, 18], "sources": np.array([[-10, 0.3, 0.2, 1.0], [-10, 0.1, -0.2, 2.0]]), "pixels": [20, 24],
        "matrix": np.array(MATRIX["matrix"]),
    }  # fmt: skip
    hkl, amplitude = INDEX.copy(), AMPLITUDE.copy()
    sim = make(BASE | given, bn.StructureFactors.from_arrays(hkl, amplitude))
    want = make(BASE | given, bn.StructureFactors.from_arrays(hkl, amplitude)).render()
    for value in (*given.values(), hkl, amplitude):
        for i in range(len(value)):
            value[i] = 1
    np.testing.assert_array_equal(sim.render(), want)


def leaves(plan: tuple) -> Iterator[object]:
    """Every number and array of a plan."""
    for value in plan:
        if isinstance(value, tuple):
            yield from leaves(value)
        else:
            yield value


@pytest.mark.parametrize("name", EXPERIMENTS)
def test_plan_arrays_are_read_only(name: str) -> None:
    arrays = [leaf for leaf in leaves(make(BASE | EXPERIMENTS[name]).plan()) if not np.isscalar(leaf)]
    assert len(arrays) >= 15
    for array in arrays:
        assert isinstance(array, np.ndarray)
        assert array.flags.c_contiguous
        assert not array.flags.writeable
        assert array.base is None or not array.base.flags.writeable


def test_progress_reports_every_pixel(small: bn.Simulator) -> None:
    seen: list[tuple[int, int]] = []
    small.replace(roi=(2, 11, 3, 12)).render(progress=lambda done, total: seen.append((done, total)))
    assert seen[-1] == (100, 100)
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)


def test_default_F_of_listed_reflections_is_not_replaced_alone(small: bn.Simulator) -> None:
    listed = small.replace(structure_factors=bn.StructureFactors.from_arrays([[1, 2, 3]], [4.0], 5.0))
    with pytest.raises(bn.InputError, match="give structure_factors"):
        listed.replace(default_F=6.0)
