"""Timing derivatives: gradients of a loss and derivative images, in units of one render of the same case."""

import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from statistics import median

import numba
import numpy as np

import bragg_numba as bn
from bragg_numba.cli.build import from_args

from .cases import CASES, Case, Size
from .kernel import alternate, blank, count_samples, ready
from .processes import launch

# What is differentiated: one orientation, many, phi steps with look-ups, the large detector, another shape.
GRADIENT_CASES = ("still", "mosaic-10", "mosaic-100", "phi-scan", "phi-mosaic", "full-frame", "gauss")
# Three rotations, six numbers of the cell, three of cells.
TWELVE = (
    "rot_x", "rot_y", "rot_z", "cell_a", "cell_b", "cell_c", "cell_alpha", "cell_beta", "cell_gamma", "N_a", "N_b",
    "N_c",
)  # fmt: skip
# Derivative images of the full frame would be 600 MB; these are of one case only.
JACOBIAN_CASES = tuple(name for name in GRADIENT_CASES if name != "full-frame")
MEMORY_CASE = "phi-scan"
MEASURE = """
import sys
from bragg_numba.cli.build import from_args
sim = from_args(sys.argv[2:])
image = sim.render()
if sys.argv[1] == "gradient":
    sim.vjp([name for name, parameter in sim.parameters().items() if parameter.active])[1](image)
"""


def scalar_names(sim: bn.Simulator) -> list[str]:
    """Every parameter that acts and is one number."""
    return [name for name, parameter in sim.parameters().items() if parameter.active and name != "f_hkl"]


def _timed(call: Callable[[], object], seconds: list[float]) -> Callable[[], None]:
    def run() -> None:
        start = time.perf_counter()
        call()
        seconds.append(time.perf_counter() - start)

    return run


def measure_gradient_case(case: Case, size: Size, files: Mapping[str, str], repeats: int) -> dict:
    """Seconds of a render, and what derivatives take in units of it; one thread.

    ``gradient``: value of a loss and its derivatives by all scalar parameters, render included; ``gradient_with_F``:
    with all structure factors; ``jacobian``: twelve derivative images.
    """
    sim = ready(from_args([*case.arguments(size, files), "-parity", case.parity]))
    names = scalar_names(sim)
    out = blank(sim)
    weights = np.random.default_rng(1).normal(size=sim.shape)
    ways: dict[str, Callable[[], object]] = {"render": lambda: sim.render(out=out)}

    def loss(image: np.ndarray) -> tuple[float, np.ndarray]:
        return float((image * weights).sum()), weights

    ways["gradient"] = lambda: sim.value_and_grad(loss, names)
    if sim.structure_factors.count:
        ways["gradient_with_F"] = lambda: sim.value_and_grad(loss, [*names, "f_hkl"])
    if case.name in JACOBIAN_CASES:
        ways["jacobian"] = lambda: sim.jacobian(TWELVE)
    seconds: dict[str, list[float]] = {way: [] for way in ways}
    threads = numba.get_num_threads()
    numba.set_num_threads(1)
    try:
        for call in ways.values():
            call()
        alternate([_timed(call, seconds[way]) for way, call in ways.items()], repeats)
    finally:
        numba.set_num_threads(threads)
    render = median(seconds["render"])
    row = {
        "case": case.name,
        "parity": case.parity,
        "samples": count_samples(sim),
        "parameters": len(names),
        "seconds_render": render,
        "renders_of_differences": 4 * len(names),
        "all_seconds": seconds,
    }
    return row | {f"{way}_renders": median(times) / render for way, times in seconds.items() if way != "render"}


def measure_gradient_memory(size: Size, files: Mapping[str, str], folder: Path) -> dict:
    """Peak memory in bytes of a process that renders, and of one that also takes every derivative of a loss."""
    case = next(case for case in CASES if case.name == MEMORY_CASE)
    arguments = [*case.arguments(size, files), "-parity", case.parity]
    return {"case": case.name} | {
        f"{what}_peak_bytes": launch([sys.executable, "-c", MEASURE, what, *arguments], folder)[1]
        for what in ("render", "gradient")
    }
