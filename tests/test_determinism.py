"""The same input gives the same bits: for any number of threads, any order of pixels, and after any ``replace``."""

import dataclasses
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from experiments import BASE, simulator, some_reflections

import bragg_numba as bn

PHI_AND_MOSAIC = {"phi": 0.0, "osc": 2.0, "phisteps": 3, "mosaic_spread": 0.5, "mosaic_domains": 4}
# The direct beam on the first rows, so that interpolation ends in the middle of the run.
LATCH = {
    **{**some_reflections(), "n_cells": (2, 3, 3), "oversample": 2},
    **{"convention": "DENZO", "Xbeam": 0.5, "Ybeam": 4.5, "distance": 300.0},
}
RUNS = {
    "spec": ({**BASE, **PHI_AND_MOSAIC}, "spec"),
    "c-parity": ({**BASE, **PHI_AND_MOSAIC, "dmin": 9.0}, "c-parity"),
    "interpolation latch": ({**BASE, **LATCH}, "c-parity"),
}

HASHES = """
import hashlib, numba, sys
sys.path.insert(0, sys.argv[1])
from test_determinism import RUNS
from experiments import simulator
for threads in (1, 2, 3):
    numba.set_num_threads(threads)
    images = [simulator(run, parity=parity).render().tobytes() for run, parity in RUNS.values()]
    print([hashlib.sha256(image).hexdigest() for image in images])
"""


def test_bit_identical_for_1_2_and_3_threads() -> None:
    environment = {**os.environ, "NUMBA_NUM_THREADS": "3"}
    command = [sys.executable, "-c", HASHES, str(Path(__file__).parent)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    lines = done.stdout.splitlines()
    assert len(lines) == 3
    assert len(set(lines)) == 1


@pytest.mark.parametrize("name", RUNS)
def test_pixels_do_not_depend_on_which_others_are_rendered(name: str) -> None:
    run, parity = RUNS[name]
    image = simulator(run, parity=parity).render()
    assert image.any()
    if name == "interpolation latch":
        assert 0 < simulator(run, parity=parity).plan().sampling.latch_pixel < 400
    rng = np.random.default_rng(3)
    slow, fast = rng.integers(0, 20, 300), rng.integers(0, 24, 300)
    np.testing.assert_array_equal(simulator(run, parity=parity).render_pixels(slow, fast), image[slow, fast])
    shoebox = simulator(run, parity=parity).render_pixels(np.arange(4)[:, None], np.arange(5))
    np.testing.assert_array_equal(shoebox, image[:4, :5])
    assert simulator(run, parity=parity).render_pixels([], []).shape == (0,)


def test_render_into_an_array(small: bn.Simulator) -> None:
    image = small.render()
    for out in (np.full((20, 24), 7.0, np.float32), np.full((24, 20), 7.0).T, np.full((40, 48), 7.0)[::2, ::2]):
        assert small.render(out=out) is out
        np.testing.assert_array_equal(out, image.astype(out.dtype))
    for bad in (np.zeros((24, 20)), np.zeros((20, 24), int), [[0.0]]):
        with pytest.raises(bn.InputError, match="out must be a float array of shape"):
            small.render(out=bad)


def test_progress_reports_every_pixel(small: bn.Simulator) -> None:
    seen: list[tuple[int, int]] = []
    small.replace(roi=(2, 11, 3, 12)).render(progress=lambda done, total: seen.append((done, total)))
    assert seen[-1] == (100, 100)
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)


@pytest.mark.parametrize(("slow", "fast"), [([20], [0]), ([0], [24]), ([-1], [0]), ([0.5], [0])])
def test_pixels_outside_the_detector_are_refused(small: bn.Simulator, slow: list, fast: list) -> None:
    with pytest.raises(bn.InputError, match=r"(slow|fast) must"):
        small.render_pixels(slow, fast)


# A changed value for every field of every description; a new field must be added here.
CHANGES: dict[str, Any] = {
    "cell": (71.0, 82.0, 93.0, 76.0, 86.0, 96.0),
    "matrix": [[0.011, 0.002, 0.0], [0.0, 0.013, 0.001], [0.002, 0.0, 0.012]],
    "misset": (1.0, 2.0, 3.0),
    "n_cells": (6, 7, 8),
    "size": 2e-5,
    "shape": "gauss",
    "fudge": 0.5,
    "mosaic_spread": 1.0,
    "mosaic_domains": 7,
    "mosaic_seed": 5,
    "misset_seed": 6,
    "water": 9.0,
    "wavelength": 1.3,
    "energy": 9000.0,
    "fluence": 1e27,
    "flux": 1e12,
    "exposure": 2.0,
    "beamsize": 0.01,
    "polarization": 0.9,
    "nopolar": True,
    "dispersion": 3.0,
    "dispsteps": 4,
    "hdivrange": 4.0,
    "hdivstep": 0.5,
    "hdivsteps": 2,
    "vdivrange": 3.0,
    "vdivstep": 0.5,
    "vdivsteps": 2,
    "round_div": False,
    "sources": [[-1.0, 0.01, 0.0, 1.0, 1.2e-10]],
    "pixels": (12, 13),
    "detsize": 5.0,
    "pixel_size": 0.2,
    "distance": 80.0,
    "close_distance": 75.0,
    "convention": "XDS",
    "fdet_vector": (0.0, 0.1, 1.0),
    "sdet_vector": (0.0, -1.0, 0.1),
    "odet_vector": (1.0, 0.0, 0.0),
    "beam_vector": (1.0, 0.01, 0.0),
    "polar_vector": (0.0, 1.0, 1.0),
    "spindle_axis": (0.0, 1.0, 1.0),
    "twotheta_axis": (0.0, 1.0, 1.0),
    "pix0_vector": (1.0, 2.0, 3.0),
    "pivot": "SAMPLE",
    "Xbeam": 3.0,
    "Ybeam": 4.0,
    "Xclose": 3.5,
    "Yclose": 4.5,
    "ORGX": 9.0,
    "ORGY": 8.0,
    "detector_rotx": 3.0,
    "detector_roty": 4.0,
    "detector_rotz": 5.0,
    "twotheta": 6.0,
    "curved": True,
    "point_pixel": True,
    "detector_thick": 100.0,
    "detector_abs": 50.0,
    "thicksteps": 3,
    "phi": 1.0,
    "osc": 3.0,
    "phistep": 0.4,
    "phisteps": 5,
    "oversample": 2,
    "roi": (1, 9, 2, 7),
    "mask": np.eye(20, 24),
    "dmin": 12.0,
    "interpolate": True,
    "oversample_thick": True,
    "oversample_polar": True,
    "oversample_omega": True,
}
CUSTOM_ONLY = {
    *("fdet_vector", "sdet_vector", "odet_vector", "beam_vector", "polar_vector", "spindle_axis", "twotheta_axis"),
    *("pix0_vector", "pivot", "Xclose", "Yclose"),
}
SUPERSEDED = {"energy": {"wavelength": None}, "matrix": {"cell": None}}
KINDS = {"crystal": bn.Crystal, "beam": bn.Beam, "detector": bn.Detector, "scan": bn.Scan, "sampling": bn.Sampling}


def test_every_field_has_a_change() -> None:
    fields = {field.name for kind in KINDS.values() for field in dataclasses.fields(kind)}
    assert set(CHANGES) == fields


@pytest.mark.parametrize("parity", ["spec", "c-parity"])
@pytest.mark.parametrize("name", CHANGES)
def test_nothing_is_stale_after_replace(name: str, parity: str) -> None:
    start = {**BASE, **some_reflections(), "osc": 1.0, "phisteps": 2, "mosaic_spread": 0.3, "mosaic_domains": 2}
    if name in CUSTOM_ONLY:
        start |= {"convention": "CUSTOM", "pix0_vector": (0.0, 0.0, 1.0)}
    sim = simulator(start, parity=parity)
    sim.render()
    replaced = sim.replace(**{name: CHANGES[name]})
    fresh = bn.Simulator(
        replaced.crystal,
        replaced.beam,
        replaced.detector,
        replaced.structure_factors,
        replaced.scan,
        replaced.sampling,
        parity=parity,
    )
    image = replaced.render()
    np.testing.assert_array_equal(image, fresh.render())
    # What the new Simulator was told is what it knows, and the old one is as it was.
    part = next(part for part, kind in KINDS.items() if name in {field.name for field in dataclasses.fields(kind)})
    told = dataclasses.replace(getattr(sim, part), **SUPERSEDED.get(name, {}), **{name: CHANGES[name]})
    for field in dataclasses.fields(told):
        np.testing.assert_equal(getattr(getattr(replaced, part), field.name), getattr(told, field.name))
    np.testing.assert_array_equal(sim.render(), simulator(start, parity=parity).render())


def test_replace_of_whole_descriptions_and_modes(small: bn.Simulator) -> None:
    scan = bn.Scan(osc=2.0, phisteps=2)
    other = small.replace(scan=scan, parity="c-parity", phi_carryover_mode="spec", default_F=3.0)
    fresh = bn.Simulator(
        small.crystal,
        small.beam,
        small.detector,
        bn.StructureFactors.constant(3.0),
        scan,
        small.sampling,
        "c-parity",
        "spec",
    )
    np.testing.assert_array_equal(other.render(), fresh.render())


def test_replace_of_an_unknown_field_names_the_nearest(small: bn.Simulator) -> None:
    with pytest.raises(bn.InputError, match="did you mean misset"):
        small.replace(mis_set=(1, 2, 3))


def test_descriptions_and_plan_do_not_change(small: bn.Simulator) -> None:
    for part in KINDS:
        description = getattr(small, part)
        name = dataclasses.fields(description)[0].name
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(description, name, 1)
    for part in small.plan():
        for value in part:
            if isinstance(value, np.ndarray):
                assert not value.flags.writeable
