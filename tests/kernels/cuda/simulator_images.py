"""Images of GPUs in Numba's simulator, run by ``test_simulator_runs``: against the C program's and against the CPU's.

The simulator's threads are Python's, and slow: a few dozen pixels of each case. What they call is not compiled either,
which would take longer.
"""

import itertools
import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from helpers.anomalous import Tables, anomalous
from helpers.choice import chosen
from helpers.experiments import BASE, simulator, some_reflections
from helpers.features import EXPERIMENTS as FEATURES
from helpers.features import ON_GPU, does, table
from helpers.golden import golden_cases
from helpers.panels import uneven
from helpers.runs import EXPERIMENTS, SHAPES, on_small_detector

import bragg_numba as bn
from bench import cuda as bench
from bragg_numba.cli import main
from bragg_numba.cli.build import build
from bragg_numba.cli.parse import parse
from bragg_numba.running.cuda_processor import Cuda
from bragg_numba.running.history import interpolation_ends
from bragg_numba.running.processor import Pace
from bragg_numba.running.stack import stacks

CASES = {case["id"]: (folder, case) for folder, case in golden_cases()}
RTOL, ATOL = 2e-6, 1e-9  # as in test_golden
N_PIXELS = 36
WITHOUT_PLACE = {name: BASE[name] for name in BASE if name not in ("pixels", "pixel_size", "distance")}
# What is not among these is left to -m ci. A case of each geometry, shape, look-up, and of all that is summed over:
SOME_CASES = (
    "conv_mosflm", "curved_det", "cubic_N5", "divergence_square", "dispersion", "gauss_fudge", "round_anisoN_fudge",
    "tophat", "hkl_nearest", "mask_header_roi", "mosaic_25", "oversample_omega", "phi_carry_2", "thick_5", "water",
    "spec_div_disp_polar",
)  # fmt: skip
# Every run with one shape, every shape with one run.
SOME_RUNS = (*((name, "square") for name in EXPERIMENTS), *(("mosaic", shape) for shape in SHAPES))
# The simulator runs the same functions as the CPU, in another order of loops.
SAME = 1e-12


def same(on_gpu: np.ndarray, on_cpu: np.ndarray, tolerance: float = SAME) -> None:
    """Within a tolerance in units of the maximum."""
    assert on_gpu.shape == on_cpu.shape
    assert on_cpu.max() > 0.0
    np.testing.assert_allclose(on_gpu, on_cpu, rtol=0.0, atol=tolerance * on_cpu.max())


@pytest.mark.parametrize("name", ["latch", "latch, mosaic"])
def test_interpolation_ends_among_the_few_pixels(name: str) -> None:
    assert interpolation_ends(on_small_detector(name, "square").plan())


@pytest.mark.parametrize("name", chosen(CASES, SOME_CASES))
def test_golden_cases(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pixels chosen by chance, half of them among the brightest tenth: the C program's, and the CPU's."""
    folder, case = CASES[name]
    shutil.copytree(folder / "inputs", tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    parity = ["-parity", case.get("parity", "c-parity")]
    if "before" in case:
        assert main([*case["before"].split(), *parity, "-nonoise", "-nopgm", "-noprogress"]) == 0
    sim = build(parse([*case["args"].split(), *parity]))
    want = np.load(folder / f"{name}.npz")["float"].astype(float)
    rng = np.random.default_rng(list(name.encode()))
    bright = np.argsort(want, axis=None)[-max(want.size // 10, 1) :]
    chosen = np.concatenate([rng.choice(some, N_PIXELS // 2) for some in (bright, np.arange(want.size))])
    slow, fast = np.unravel_index(chosen, want.shape)
    values = sim.replace(device="cuda").render_pixels(slow, fast)
    want_here = want[slow, fast]
    assert (np.abs(values - want_here) <= RTOL * np.abs(want_here) + ATOL * want.max()).all()
    np.testing.assert_allclose(values, sim.render_pixels(slow, fast), rtol=SAME, atol=SAME * want.max())


@pytest.mark.parametrize(("name", "shape"), chosen(itertools.product(EXPERIMENTS, SHAPES), SOME_RUNS))
def test_runs(name: str, shape: str) -> None:
    """Regions of interest, masks, phi states and the end of interpolation, in both precisions and kernels."""
    sim = on_small_detector(name, shape)
    gpu = sim.replace(device="cuda")
    image = sim.render()
    same(gpu.render(), image)
    same(gpu.replace(dtype="float32").render(), image, 1e-5)
    same(gpu.replace(kernel="reference").render(), sim.replace(kernel="reference").render())
    left_there = gpu.render(output="device")
    np.testing.assert_array_equal(left_there, gpu.render())


@pytest.mark.parametrize("n_cells", [1, (1, 5, 2), (12, 11, 10), (3.5, 4.25, 2.0), (100, 99, 98)])
@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_square_crystals_of_any_size(n_cells: object, dtype: str) -> None:
    sim = simulator(BASE | some_reflections() | {"pixels": (6, 7), "n_cells": n_cells})
    same(sim.replace(device="cuda", dtype=dtype).render(), sim.render(), SAME if dtype == "float64" else 1e-5)


@pytest.mark.parametrize("dtype", ["float64", "float32"])
@pytest.mark.parametrize("parity", ["spec", "c-parity"])
def test_more_orientations_than_threads(dtype: str, parity: str) -> None:
    """So that orientations are fetched piece by piece, pieces that begin within a phi step."""
    many = {"mosaic_spread": 1.0, "mosaic_domains": 45, "phi": -1.0, "osc": 2.0, "phisteps": 4, "hdivrange": 2.0}
    sim = simulator(BASE | some_reflections() | many | {"hdivsteps": 2, "pixels": (2, 3)}, parity=parity)
    assert sim.plan().crystal.orientations.shape[:2] == (5, 45)
    same(sim.replace(device="cuda", dtype=dtype).render(), sim.render(), SAME if dtype == "float64" else 1e-5)


def test_reflections_within_and_out_of_the_grid() -> None:
    """Near the direct beam all are in the grid, and no sample asks; farther out every one does."""
    for reach, distance in ((1, 20.0), (9, 20.0), (30, 61.0)):
        sim = simulator(
            BASE | some_reflections(reach=reach) | {"pixels": (5, 9), "pixel_size": 2, "distance": distance}
        )
        same(sim.replace(device="cuda").render(), sim.render())
        same(sim.replace(device="cuda", dtype="float32").render(), sim.render(), 1e-5)


def test_water_layers_and_polarization_by_source() -> None:
    rich = {
        "water": 2.0, "detector_thick": 300.0, "detector_abs": 400.0, "thicksteps": 2, "polarization": 0.7,
        "dispersion": 2.0, "dispsteps": 2, "hdivrange": 2.0, "hdivsteps": 2, "oversample": 2, "pixels": (4, 9),
    }  # fmt: skip
    for parity in ("spec", "c-parity"):
        for curved in (False, True):
            sim = simulator(BASE | rich | {"curved": curved}, parity=parity)
            same(sim.replace(device="cuda").render(), sim.render())


@pytest.mark.parametrize("n_classes", [1, 3])
@pytest.mark.parametrize("shape", ["square", "gauss"])
def test_anomalous_scatterers(n_classes: int, shape: str) -> None:
    """Every source has its own F; also in a batch, whose images differ in wavelengths."""
    sim = anomalous(Tables(n_classes), shape=shape, pixels=(4, 9), pixel_size=0.9)
    gpu = sim.replace(device="cuda")
    same(gpu.render(), sim.render())
    same(gpu.replace(dtype="float32").render(), sim.render(), 1e-5)
    same(gpu.replace(kernel="reference").render(), sim.render())
    missets = [(10, 20, 30), (12, 20, 31)]
    same(gpu.render_batch(missets), sim.render_batch(missets))


def test_running_sums_that_are_multiplied() -> None:
    """What the fast kernel does not do: the reference kernel's, on the GPU as on the CPU."""
    sim = simulator(BASE | {"oversample": 2, "oversample_omega": True, "pixels": (4, 5)}, parity="c-parity")
    gpu = sim.replace(device="cuda")
    same(gpu.render(), sim.render())
    np.testing.assert_array_equal(gpu.render(output="device"), gpu.render())


def test_several_gpus_share_an_image(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Cuda, "fast_pace", Pace(1, 16, 16))
    sim = on_small_detector("latch", "square")
    same(sim.replace(device="cuda:0,0").render(), sim.render())


def test_lists_of_pixels_masked_and_outside() -> None:
    sim = on_small_detector("carry", "square")
    slow, fast = (index.ravel() for index in np.indices(sim.shape))
    values = sim.replace(device="cuda").render_pixels(slow[::-1], fast[::-1])
    same(values, sim.render()[slow[::-1], fast[::-1]])
    assert sim.replace(device="cuda").render_pixels([], []).shape == (0,)


@pytest.mark.parametrize("name", ["spec", "carry", "latch, mosaic"])
def test_batches(name: str) -> None:
    sim = on_small_detector(name, "square")
    missets = np.random.default_rng(8).uniform(-20, 20, (2, 3))
    images = sim.render_batch(missets)
    for device in ("cuda", "cuda:0,0"):
        same(sim.replace(device=device).render_batch(missets), images)
    same(sim.replace(device="cuda").render_batch(missets, output="device"), images)


def test_a_batch_of_different_simulators() -> None:
    """What can share a launch does; the order stays."""
    base = on_small_detector("spec", "square")
    sims = [
        base, base.replace(cell=(60, 75, 91, 103, 112, 95)), base.replace(wavelength=1.3),
        base.replace(n_cells=(3, 8, 2)), base.replace(shape="round"), base.replace(fluence=1e20), base,
    ]  # fmt: skip
    images = bn.render_batch(sims)
    same(bn.render_batch([sim.replace(device="cuda") for sim in sims]), images)


def test_batches_of_fields_and_where_they_go() -> None:
    sim = on_small_detector("spec", "square")
    missets = np.random.default_rng(8).uniform(-20, 20, (3, 3))
    fields = {"fluence": [1e28, 2e28, 0.0], "wavelength": [1.0, 1.1, 1.2], "distance": [43.0, 43.0, 50.0]}
    images = sim.render_batch(missets, **fields)
    for device in ("cuda", "cuda:0,0"):
        gpu = sim.replace(device=device)
        out = np.full(images.shape, np.nan)
        assert gpu.render_batch(missets, **fields, out=out, threads=1) is out
        same(out, images)
        same(np.array(list(gpu.render_each(missets, **fields))), images)
    same(sim.replace(device="cuda").render_batch(missets, **fields, output="device"), images)
    turn = np.array([[0.0, -1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])
    same(sim.replace(device="cuda").render_batch(rotations=turn), sim.render_batch(rotations=turn))
    assert sim.replace(device="cuda").render_batch([]).shape == (0, *sim.shape)
    assert sim.replace(device="cuda").render_batch([], output="device").shape == (0, *sim.shape)


def test_only_images_of_one_detector_share_a_launch() -> None:
    gpu = on_small_detector("spec", "square").replace(device="cuda")
    plans = [gpu.replace(**change).plan() for change in ({"wavelength": 1.0}, {"wavelength": 1.2}, {"distance": 50.0})]
    assert [stack.n for stack in stacks(plans, gpu.processor.at_once, gpu.processor.shared_by)] == [2, 1]


def test_arrays_of_a_plan_are_sent_once() -> None:
    gpu = simulator(BASE | some_reflections() | {"pixels": (2, 3)}).replace(device="cuda")
    gpu.render()
    (processor,) = gpu.processor.gpus
    sent = dict(processor._sent)
    assert sent
    gpu.render()
    assert {key: id(held[1]) for key, held in processor._sent.items()} == {
        key: id(held[1]) for key, held in sent.items()
    }


@pytest.mark.ci
def test_benchmark(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    """It runs; the simulator has no clock."""
    file = tmp_path / "result.json"
    quick = ["--quick", "--pixels", "1", "--repeats", "1"]
    assert bench.main([*quick, "--only", "timings", "batch", "latency", "--json", str(file)]) == 0
    result = json.loads(file.read_text())
    assert [row["case"] for row in result["timings"][::2]] == [
        "domains-1", "domains-10", "domains-100", "full-frame", "spectrum"
    ]  # fmt: skip
    assert result["timings"][4]["samples"] == 100
    assert result["batch"]["images"] == 20
    assert result["latency"]["milliseconds"] > 0.0
    assert "a still of 1 x 1" in capsys.readouterr().out


def test_panels_of_several_shapes() -> None:
    """Each thread in its own panel: images, pixels of a list, masks, and batches in which a panel moves."""
    for fields in ({}, {"shape": "round", "detector": replace(uneven(), detector_thick=400.0, thicksteps=2)}):
        sim = simulator({**WITHOUT_PLACE, **some_reflections(), "detector": uneven(), **fields})
        on_gpu = sim.replace(device="cuda")
        image = sim.render(layout="slab")
        same(on_gpu.render(layout="slab"), image)
        same(on_gpu.replace(kernel="reference").render(layout="slab"), image)
    picked = np.array([3, 1, 8, 0]), np.array([4, 7, 2, 2]), np.array([2, 0, 1, 0])
    same(on_gpu.render_pixels(*picked), sim.render_pixels(*picked))
    sims = [sim.replace(**{"b.shift_x": shift}) for shift in (0.0, 0.4)]
    images = bn.render_batch([one.replace(device="cuda", layout="slab") for one in sims])
    same(images, np.stack([one.render(layout="slab") for one in sims]))


@pytest.mark.parametrize("row", FEATURES)
@pytest.mark.parametrize("column", ON_GPU)
def test_what_works_where(row: str, column: str) -> None:
    """The columns of GPUs in docs/features.md."""
    assert does(row, column) == table()[row, column]
