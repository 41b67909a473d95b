"""Counts that follow from quotients: a quotient that is whole but for rounding is that whole number (spec mode)."""

import numpy as np
import pytest
from helpers.experiments import BASE, simulator

import bragg_numba as bn


def test_cells_of_a_crystal_of_whole_cells() -> None:
    """0.2 µm of 40 and 100 Å: 50 and 20 cells, which a quotient a little above would make 51 and 21."""
    line = "-cell 40 100 100 90 90 90 -xtalsize 0.0002 -default_F 1 -detpixels 1"
    assert bn.from_args(line.split()).setup.n_cells == (50, 20, 20)


@pytest.mark.parametrize("misset", [(0, 0, 0), (10, 20, 30), (-77, 3, 141)])
def test_cells_of_every_whole_multiple(misset: tuple) -> None:
    rng = np.random.default_rng(5)
    start = simulator(BASE | {"misset": misset, "beamsize": 1e3, "pixels": 1})
    for _ in range(100):
        edges, n = rng.uniform(20, 400, 3).round(1), rng.integers(1, 3000, 3)
        sim = start.replace(cell=(*edges, 90, 90, 90), size=tuple(edges * n * 1e-7))
        assert sim.setup.n_cells == tuple(n)
        more = start.replace(cell=(*edges, 90, 90, 90), size=tuple(edges * (n + 1e-6) * 1e-7))
        assert more.setup.n_cells == tuple(n + 1)


def test_a_sliver_is_one_cell() -> None:
    assert simulator(BASE | {"size": (1e-30, 0.0, 0.0), "n_cells": 1}).setup.n_cells == (1, 1, 1)


def test_oversampling_of_a_whole_number_of_fringes() -> None:
    """3 N a / (λ distance / pixel): 3 · 100 · 100 Å / (1 Å · 100 mm / 0.1 mm) = 30."""
    for cells in range(1, 120):
        sim = simulator(BASE | {"cell": 100, "misset": (3, 5, 7), "wavelength": 1.0, "pixel_size": 0.1})
        sim = sim.replace(distance=100.0, n_cells=10 * cells, oversample=None)
        assert sim.setup.recommended_oversample == 3 * cells


def test_steps_of_a_whole_number() -> None:
    """0.9° holds three steps of 0.3°, of which the third ends the range."""
    for scan, count in (((0.9, 0.3), 3), ((7.25, 0.25), 29), ((1.0, 0.3), 4), ((0.51, 0.01), 51)):
        sim = simulator(BASE | dict(zip(("osc", "phistep"), scan, strict=True)))
        assert sim.setup.schedule.steps.count == count
    divergent = simulator(BASE | {"hdivrange": 0.9, "hdivstep": 0.3, "vdivrange": 0.9, "vdivstep": 0.3})
    assert divergent.setup.sources.horizontal.count == 3


def test_c_parity_takes_the_ceiling_of_every_quotient() -> None:
    assert simulator(BASE | {"osc": 0.9, "phistep": 0.3}, parity="c-parity").setup.schedule.steps.count == 4
