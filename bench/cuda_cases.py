"""What is checked and timed on a GPU: experiments of all kinds, and those that other programs were timed on."""

import json
from collections.abc import Callable, Iterator
from contextlib import chdir
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

import bragg_numba as bn
from bragg_numba.cli.build import build, from_args
from bragg_numba.cli.parse import parse

from .cases import CASES, DETECTOR_SIZE, DISTANCE, FULL, Size

GOLDEN = Path(__file__).parents[1] / "tests" / "golden"
CELL, MISSET = (46.0, 52.0, 61.0, 83.0, 78.0, 71.0), (10.0, 20.0, 30.0)
SHAPES = ("square", "round", "gauss", "tophat")


def golden_simulators() -> Iterator[tuple[str, bn.Simulator]]:
    """The experiments of the project's golden data, where the bench lies beside its tests."""
    for folder in (GOLDEN, GOLDEN / "spec"):
        for case in json.loads((folder / "cases.json").read_text()) if folder.exists() else []:
            # One of them reads what another run has left.
            if "before" not in case:
                with chdir(folder / "inputs"):
                    sim = build(parse([*case["args"].split(), "-parity", case.get("parity", "c-parity")]))
                yield case["id"], sim


def random_simulator(seed: int, pixels: int = 64) -> bn.Simulator:
    """A triclinic experiment with a little of everything, by chance."""
    rng = np.random.default_rng(seed)
    reach = int(rng.integers(3, 12))
    index = np.stack(np.meshgrid(*[np.arange(-reach, reach + 1)] * 3, indexing="ij"), axis=-1).reshape(-1, 3)
    index = index[rng.random(len(index)) < 0.9]
    some: Callable[..., Any] = lambda *values: values[rng.integers(len(values))]  # noqa: E731
    return bn.Simulator(
        bn.Crystal(
            cell=(*rng.uniform(40, 90, 3), *rng.uniform(75, 105, 3)),
            misset=tuple(rng.uniform(-180, 180, 3)),
            n_cells=tuple(rng.integers(1, 15, 3).tolist()),
            shape=SHAPES[seed % len(SHAPES)],
            mosaic_spread=0.5,
            mosaic_domains=some(1, 3, 200),
            water=0.2,
        ),
        bn.Beam(wavelength=1.1, dispersion=1.0, dispsteps=some(1, 2), hdivrange=2.0, hdivsteps=some(1, 2)),
        bn.Detector(
            pixels=(pixels, pixels + 3), pixel_size=50.0 / pixels, distance=rng.uniform(50, 90),
            detector_rotx=rng.uniform(-5, 5), detector_thick=some(0.0, 300.0), thicksteps=2, detector_abs=400.0,
            curved=some(True, False),
        ),
        bn.StructureFactors.from_arrays(index, rng.rayleigh(100.0, len(index)), 20.0),
        scan=bn.Scan(phi=some(0.0, -0.5), osc=1.0, phisteps=some(1, 4)),
        sampling=bn.Sampling(oversample=some(1, 2), interpolate=some(True, False)),
        parity=some("spec", "c-parity"),
    )  # fmt: skip


class Timing(NamedTuple):
    """One line of the table: what is rendered, in which precision."""

    name: str
    dtype: str
    kernel: str  # as the table of instructions calls it
    make: Callable[[], bn.Simulator]


def still(pixels: int, domains: int, **more: Any) -> bn.Simulator:
    """The usual kind of work: one structure factor, many mosaic domains."""
    return bn.Simulator(
        bn.Crystal(cell=CELL, misset=MISSET, n_cells=12, mosaic_spread=0.3, mosaic_domains=domains),
        bn.Beam(),
        bn.Detector(pixels=pixels, pixel_size=DETECTOR_SIZE / pixels, distance=DISTANCE),
        bn.StructureFactors.constant(100.0),
        sampling=bn.Sampling(oversample=1),
    ).replace(**more)


def spectrum(pixels: int) -> bn.Simulator:
    """The published benchmark of nanoBragg with Kokkos: 100 wavelengths, 25 domains, 300,000 structure factors."""
    reach = 33
    index = np.stack(np.meshgrid(*[np.arange(-reach, reach + 1)] * 3, indexing="ij"), axis=-1).reshape(-1, 3)
    F = np.random.default_rng(5).rayleigh(100.0, len(index))
    return bn.Simulator(
        bn.Crystal(cell=CELL, misset=MISSET, n_cells=12, mosaic_spread=0.3, mosaic_domains=25),
        bn.Beam(wavelength=1.3, dispersion=1.0, dispsteps=100),
        bn.Detector(pixels=pixels, pixel_size=264.0 / pixels, distance=150.0),
        bn.StructureFactors.from_arrays(index, F),
        sampling=bn.Sampling(oversample=1),
    )


def timings(size: Size, files: dict[str, str]) -> list[Timing]:
    """All that is rendered for the clock."""
    frame = next(case for case in CASES if case.is_frame)
    domains = (1, 10, 100, 1000, 10_000) if size.shrink == 1 else (1, 10, 100)
    made: list[tuple[str, str, Callable[[], bn.Simulator]]] = [
        (f"domains-{n}", "same F", lambda n=n: still(size.pixels, n)) for n in domains
    ]
    full_frame = [*frame.arguments(size, files), "-parity", frame.parity]
    made.append(("full-frame", "look-up", lambda: from_args(full_frame)))
    made.append(("spectrum", "look-up", lambda: spectrum(max(3000 * size.pixels // FULL.pixels, 1))))
    return [
        Timing(name, dtype, f"{lookup}, {dtype}", make)
        for name, lookup, make in made
        for dtype in ("float64", "float32")
    ]
