"""Crystals of any real number of cells: continuous between whole ones, which stay what they were."""

import numpy as np
import pytest
from helpers.experiments import BASE, simulator

import bragg_numba as bn
from bragg_numba.cli.log import summary_lines


@pytest.mark.parametrize("parity", ["spec", "c-parity"])
def test_lattice_factor_of_real_numbers_of_cells(parity: str) -> None:
    n_cells = np.array([4.5, 0.8, 7.25])
    trace = simulator({**BASE, "n_cells": n_cells}, parity=parity).trace([3, 12], [5, 20])
    delta = np.stack([trace[axis] - trace[f"{axis}0"] for axis in "hkl"], axis=1)
    expected = np.prod(np.sin(np.pi * n_cells * delta) / np.sin(np.pi * delta), axis=1)
    np.testing.assert_allclose(trace["F_latt"] ** 2, expected**2, rtol=1e-9)


@pytest.mark.parametrize("parity", ["spec", "c-parity"])
@pytest.mark.parametrize("whole", [(1, 1, 1), (4, 5, 1)])
def test_whole_numbers_are_met_from_both_sides(parity: str, whole: tuple[int, ...]) -> None:
    def factor(n_cells: np.ndarray) -> np.ndarray:
        return simulator({**BASE, "n_cells": n_cells}, parity=parity).trace([3, 12], [5, 20])["F_latt"] ** 2

    at, step = np.array(whole, dtype=float), 1e-6
    below, above = factor(at - step), factor(at + step)
    assert (below != above).all()
    # The mean of both sides is off by the second derivative only.
    np.testing.assert_allclose((below + above) / 2.0, factor(at), rtol=1e-8, atol=1e-10)


def test_counts_are_kept_as_given() -> None:
    crystal = bn.Crystal(cell=50.0, n_cells=(2.5, np.int64(3), 4.0))
    assert crystal.n_cells == (2.5, 3, 4)
    assert [type(n) for n in crystal.n_cells] == [float, int, int]
    sim = simulator({**BASE, "n_cells": (2.5, 0, 0.25)})
    assert sim.setup.n_cells == (2.5, 1, 0.25)
    assert sim.plan().crystal.n_cells.tolist() == [2.5, 1.0, 0.25]
    assert any(line.endswith("2.5x1x0.25 cells") for line in summary_lines(sim, None))
    assert any(line.endswith("1234567x4x3 cells") for line in summary_lines(sim.replace(n_cells=(1234567, 4, 3)), None))


@pytest.mark.parametrize("bad", [-1, -0.5, np.inf, np.nan, "3", True, (1, 2)])
def test_counts_that_cannot_be(bad: object) -> None:
    with pytest.raises(bn.InputError, match="n_cells"):
        bn.Crystal(cell=50.0, n_cells=bad)
