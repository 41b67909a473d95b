"""Gradients and derivative images of GPUs in Numba's simulator, run by ``test_simulator_runs``: the CPU's."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from helpers.anomalous import Tables, anomalous
from helpers.choice import chosen
from helpers.experiments import BASE as EXPERIMENT
from helpers.experiments import simulator, some_reflections
from helpers.panels import uneven
from helpers.runs import BASE, EXPERIMENTS, SHAPES, make, on_small_detector

import bragg_numba as bn
from bench import cuda as bench
from bragg_numba.losses import Squared
from bragg_numba.parameters import scale

# Of the largest derivative, each by its parameter's natural step. Sums run in another order.
SAME = 1e-11

RICH = {
    "water": 1.0, "mosaic_spread": 1.0, "mosaic_domains": 3, "phi": -0.4, "osc": 1.0, "phisteps": 2, "hdivrange": 3.0,
    "hdivsteps": 2, "dispersion": 2.0, "dispsteps": 2, "detector_thick": 500.0, "thicksteps": 2, "detector_abs": 300.0,
    "polarization": 0.7, "oversample": 2, "n_cells": (5, 4.5, 3), "pixels": (3, 7),
}  # fmt: skip
DIFFERENT = {
    "all at once": RICH,
    "all at once in c-parity": RICH | {"parity": "c-parity"},
    "interpolated": RICH | {"interpolate": True, "oversample": 1},
    "curved": RICH | {"curved": True},
    "curved in c-parity": RICH | {"curved": True, "parity": "c-parity", "interpolate": False},
}


def experiment(name: str, shape: str) -> bn.Simulator:
    """One of the runs of other tests, or one of the above."""
    if name in EXPERIMENTS:
        return on_small_detector(name, shape)
    return make(BASE | DIFFERENT[name] | {"shape": shape})


def active(sim: bn.Simulator) -> list[str]:
    return [name for name, parameter in sim.parameters().items() if parameter.active]


def same_gradients(sim: bn.Simulator, on_gpu: dict[str, Any], on_cpu: dict[str, Any]) -> None:
    """As for the largest of all, each by its parameter's natural step; structure factors among themselves."""
    assert list(on_gpu) == list(on_cpu)
    steps = {name: scale(sim, name) for name in on_cpu if name != "f_hkl"}
    largest = max(abs(on_cpu[name] * step) for name, step in steps.items())
    assert largest > 0.0
    for name, step in steps.items():
        assert abs(on_gpu[name] - on_cpu[name]) * step <= SAME * largest, name
    if "f_hkl" in on_cpu:
        np.testing.assert_allclose(on_gpu["f_hkl"], on_cpu["f_hkl"], rtol=0, atol=SAME * np.abs(on_cpu["f_hkl"]).max())


# Every shape where it has most to do; what else there is, with one of them.
NAMES = [(name, "square") for name in [*EXPERIMENTS, *DIFFERENT]]
NAMES += [(name, shape) for name in ("all at once", "all at once in c-parity") for shape in SHAPES[1:]]


# What is not among these is left to -m ci.
SOME_NAMES = [(name, "square") for name in ("spec", "c-parity", "carry", "mosaic", "texture", "interpolated", "curved")]
SOME_NAMES += [("all at once", "square"), ("all at once", "round"), ("all at once in c-parity", "gauss")]


@pytest.mark.parametrize(("name", "shape"), chosen(NAMES, SOME_NAMES))
def test_gradients_and_derivative_images(name: str, shape: str) -> None:
    sim = experiment(name, shape)
    gpu = sim.replace(device="cuda")
    names = active(sim)
    cotangent = np.random.default_rng(0).normal(size=sim.shape)
    grads = gpu.vjp(names)[1](cotangent)
    same_gradients(sim, grads, sim.vjp(names)[1](cotangent))
    # The same bits every time.
    again = gpu.vjp(names)[1](cotangent)
    assert all(np.array_equal(grads[name], again[name]) for name in names)
    numbers = [name for name in names if name != "f_hkl"]
    images, expected = gpu.jacobian(numbers), sim.jacobian(numbers)
    steps = np.array([scale(sim, name) for name in numbers])[:, None, None]
    assert np.abs((images - expected) * steps).max() <= SAME * np.abs(expected * steps).max()
    slow, fast = np.unravel_index(np.flatnonzero(images[0])[:40:7], sim.shape)
    listed = gpu.jacobian(numbers, slow, fast)
    np.testing.assert_allclose(listed, images[:, slow, fast], rtol=1e-12)


@pytest.mark.parametrize("n_classes", [1, 3])
def test_anomalous_scatterers(n_classes: int) -> None:
    """By f' and f'' of every class and source, by the tables, and by all else."""
    sim = anomalous(Tables(n_classes, reach=2), pixels=(4, 9), pixel_size=0.9)
    gpu, names = sim.replace(device="cuda"), active(sim)
    cotangent = np.random.default_rng(0).normal(size=sim.shape)
    grads, expected = gpu.vjp(names)[1](cotangent), sim.vjp(names)[1](cotangent)
    arrays = [name for name in names if name.startswith(("f0_hkl", "g_hkl"))]
    assert len(arrays) == 1 + n_classes
    for name in arrays:
        largest = np.abs(expected[name]).max()
        assert largest > 0.0
        np.testing.assert_allclose(grads.pop(name), expected.pop(name), rtol=0, atol=SAME * largest)
    same_gradients(sim, grads, expected)
    for name in expected:
        if name.startswith("fp"):
            assert grads[name] == pytest.approx(expected[name], rel=1e-9)
    images, expected_images = gpu.jacobian([*expected]), sim.jacobian([*expected])
    steps = np.array([scale(sim, name) for name in expected])[:, None, None]
    assert np.abs((images - expected_images) * steps).max() <= SAME * np.abs(expected_images * steps).max()


def test_a_loss_of_an_image_rendered_there() -> None:
    sim = experiment("all at once", "square")
    data = 0.9 * sim.render()
    names = ["cell_a", "misset_x", "distance", "fluence"]
    value, grads = sim.value_and_grad(Squared(data), names)
    value_there, grads_there = sim.replace(device="cuda").value_and_grad(Squared(data), names)
    assert value_there == pytest.approx(value, rel=1e-12)
    same_gradients(sim, grads_there, grads)


def test_several_gpus_share_the_pixels(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bragg_numba.running.cuda_gradient.PIXELS_AT_ONCE", (64, 64))
    sim = make(BASE | RICH | {"pixels": (9, 11), "oversample": 1})
    names = active(sim)
    cotangent = np.random.default_rng(0).normal(size=sim.shape)
    gpus = sim.replace(device="cuda:0,0")
    same_gradients(sim, gpus.vjp(names)[1](cotangent), sim.vjp(names)[1](cotangent))
    np.testing.assert_allclose(gpus.jacobian(["cell_a"]), sim.jacobian(["cell_a"]), rtol=1e-9)


def test_no_light_no_gradient_but_by_the_fluence() -> None:
    sim = make(BASE | {"pixels": (4, 5), "fluence": 0.0})
    cotangent = np.ones(sim.shape)
    names = ["cell_a", "fluence", "f_hkl"]
    grads = sim.replace(device="cuda").vjp(names)[1](cotangent)
    expected = sim.vjp(names)[1](cotangent)
    assert grads["cell_a"] == 0.0
    assert expected["fluence"] > 0.0
    assert grads["fluence"] / expected["fluence"] == pytest.approx(1.0, rel=1e-12)
    assert not grads["f_hkl"].any()


def test_benchmark_checks_them(capsys: pytest.CaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    quick = ["--quick", "--pixels", "1", "--repeats", "1"]
    # Whatever differs, it is not less than nothing.
    monkeypatch.setitem(bench.ALLOWED, "float32", -1.0)
    assert bench.main([*quick, "--only", "checks", "gradients"]) == 1
    said = capsys.readouterr().out
    assert said.count(": ok") == 3
    assert said.count("allowed -1e+00: FAILED") == 1
    assert "domains-10 " in said


@pytest.mark.parametrize("sensor", [{}, {"detector_thick": 400.0, "detector_abs": 300.0, "thicksteps": 2}])
def test_panels(sensor: dict[str, Any]) -> None:
    """A block of a gradient in one panel, whatever the order and number of pixels; derivative images by panel."""
    fields = {name: EXPERIMENT[name] for name in EXPERIMENT if name not in ("pixels", "pixel_size", "distance")}
    detector = replace(uneven(), **sensor)
    sim = simulator({**fields, **some_reflections(), "detector": detector, "shape": "gauss", "osc": 0.5, "phisteps": 2})
    sim = sim.replace(layout="slab")
    on_gpu = sim.replace(device="cuda")
    names = [
        "stand.shift_x",
        "arm.rot_fast",
        "b.rot_normal",
        "c.shift_z",
        "cell_a",
        "wavelength",
        "polarization",
        "osc",
    ]
    names += ["detector_thick", "detector_abs"] if sensor else []
    weights = np.random.default_rng(2).normal(size=sim.shape)
    weights[np.random.default_rng(3).random(sim.shape) < 0.2] = 0.0
    same_gradients(sim, on_gpu.vjp(names)[1](weights), sim.vjp(names)[1](weights))
    for name, there, here in zip(names, on_gpu.jacobian(names), sim.jacobian(names), strict=True):
        np.testing.assert_allclose(there, here, rtol=0.0, atol=SAME * np.abs(here).max() + 1e-300, err_msg=name)
