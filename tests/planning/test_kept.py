"""What an experiment hands on to those made from it changes no bit, and is handed on only where nothing has changed."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from helpers.experiments import BASE, simulator, some_reflections
from hypothesis import given
from hypothesis import strategies as st

import bragg_numba as bn
from bragg_numba.planning import orientations, setup, sources
from bragg_numba.planning.dual import Dual
from bragg_numba.planning.kept import Kept
from bragg_numba.planning.lattice import solve_lattice, solve_lattices
from bragg_numba.planning.rotations import cross, rotate_axis, rotate_xyz, rotate_xyz_each, unit

FULL = {
    **BASE, **some_reflections(), "mosaic_spread": 0.5, "mosaic_domains": 3, "osc": 1.0, "phisteps": 2, "phi": 0.0,
    "detector_thick": 100.0, "detector_abs": 200.0, "dispersion": 1.0, "dispsteps": 2, "hdivrange": 1.0, "hdivsteps": 3,
}  # fmt: skip
CHANGES: list[dict[str, Any]] = [
    {"wavelength": 1.3}, {"fluence": 1e20}, {"polarization": 0.5}, {"water": 3.0}, {"misset": (1.0, 2.0, 3.0)},
    {"misset": "random", "misset_seed": 3}, {"misset_seed": 4}, {"cell": (60, 75, 91, 103, 112, 95)}, {"n_cells": 7},
    {"shape": "gauss"}, {"fudge": 2.0}, {"mosaic_spread": 0.2}, {"mosaic_domains": 5}, {"mosaic_seed": 5}, {"phi": 3.0},
    {"phisteps": 4}, {"distance": 70.0}, {"twotheta": 3.0}, {"pixel_size": 0.3}, {"pixels": (8, 9)}, {"curved": True},
    {"point_pixel": True}, {"detector_abs": 90.0}, {"detector_thick": 0.0}, {"dispsteps": 3}, {"hdivrange": 2.0},
    {"hdivsteps": 2}, {"round_div": False}, {"vdivrange": 1.0, "vdivsteps": 2}, {"roi": (1, 5, 2, 6)}, {"dmin": 3.0},
    {"mask": np.eye(8, 9)}, {"convention": "XDS"}, {"parity": "c-parity"}, {"parity": "spec"}, {"oversample": 2},
    {"convention": "CUSTOM", "spindle_axis": (0.0, 1.0, 0.1)}, {"polar_vector": (0.1, 0.0, 1.0)}, {"size": 0.0004},
    {"beamsize": 0.0002}, {"nopolar": True}, {"sources": [[-10.0, 0.0, 0.1]]}, {"default": 1},
]  # fmt: skip


def afresh(sim: bn.Simulator) -> bn.Simulator:
    parts = ("crystal", "beam", "detector", "structure_factors", "scan", "sampling", "parity", "phi_carryover_mode")
    return bn.Simulator(**{name: getattr(sim, name) for name in parts})


def equal(one: Any, other: Any) -> None:
    """To the bit, warnings included."""
    if isinstance(one, tuple | list):
        assert type(one) is type(other)
        assert len(one) == len(other)
        for a, b in zip(one, other, strict=True):
            equal(a, b)
    elif isinstance(one, np.ndarray):
        assert (one.dtype, one.shape, one.flags.writeable) == (other.dtype, other.shape, other.flags.writeable)
        assert one.tobytes() == other.tobytes()
    else:
        assert repr(one) == repr(other)


@pytest.mark.parametrize("with_plan", [True, False])
def test_a_chain_of_changes(with_plan: bool) -> None:
    """Each is planned as if made from nothing, whatever came before, and with the same warnings for the log."""
    sim = simulator(FULL)
    for change in CHANGES:
        if change == {"default": 1}:
            break
        sim = sim.replace(**change)
        if with_plan:
            equal(sim.experiment.plan(), afresh(sim).experiment.plan())
        equal(sim.setup, afresh(sim).setup)


@pytest.mark.parametrize("change", CHANGES[:-1], ids=str)
def test_each_change_by_itself(change: dict[str, Any]) -> None:
    sim = simulator(FULL | ({"convention": "CUSTOM"} if "polar_vector" in change else {}) | {"pixels": (8, 9)})
    sim.plan()
    one = sim.replace(**change)
    equal(one.experiment.plan(), afresh(one).experiment.plan())


def test_nothing_is_solved_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    sim = simulator(FULL)
    sim.plan()
    solved: list[str] = []

    def watched(module: Any, name: str) -> None:
        function: Callable = getattr(module, name)

        def call(*arguments: Any) -> Any:
            solved.append(name)
            return function(*arguments)

        call.__name__ = name
        monkeypatch.setattr(module, name, call)

    for name in ("solve_geometry", "solve_sensor", "draw_domains", "solve_lattice", "phi_schedule"):
        watched(setup, name)
    watched(sources, "_grid")
    monkeypatch.setattr(orientations, "random_rotations", None)
    sim.replace(fluence=1e20).plan()
    sim.replace(wavelength=1.2).plan()
    assert solved == []
    sim.replace(distance=90.0).plan()
    assert solved == ["solve_geometry", "solve_sensor"]


def test_steps() -> None:
    calls: list[Any] = []

    def step(x: Any, warnings: list[str]) -> Any:
        calls.append(x)
        warnings.append(f"about {x}")
        return [x]

    first, told = Kept(), []
    value = first(step, 1.5, warned=told)
    for x, same in ((1.5, True), (0.5 + 1.0, True), (2, False), (True, False), (1.0, False)):
        told = []
        found = Kept(first)(step, x, warned=told)
        assert (found is value) is same, x
        assert told == [f"about {x}"]
    zeros = Kept()
    zero = zeros(step, 0.0, warned=[])
    assert Kept(zeros)(step, -0.0, warned=[]) is not zero
    one = Kept()
    array = np.ones(2)
    by_array = one(step, (array, "a"), warned=[])
    assert one(step, (array, "a"), warned=[]) is by_array
    assert one(step, (np.ones(2), "a"), warned=[]) is not by_array


numbers = st.floats(-1e3, 1e3)
triples = st.tuples(numbers, numbers, numbers)


@given(triples, triples, numbers)
def test_a_vector_by_itself_is_as_among_others(v: tuple, w: tuple, angle: float) -> None:
    one, other = np.array(v), np.array(w)
    both = np.array([v, w])
    assert cross(one, other).tobytes() == np.cross(one, other).tobytes() == cross(both[:1], both[1:])[0].tobytes()
    assert rotate_axis(one, other, angle).tobytes() == rotate_axis(both, other, angle)[0].tobytes()
    assert rotate_xyz(one, *w).tobytes() == rotate_xyz(both, *w)[0].tobytes()
    duals = np.array([Dual(x, np.zeros(1)) for x in v])
    assert [x.value for x in rotate_axis(duals, other, angle)] == rotate_axis(one, other, angle).tolist()
    if np.abs(one).max() > 1e-100:
        assert [x.value for x in unit(duals)[0]] == unit(one)[0].tolist()


@pytest.mark.parametrize("stretched", [False, True])
@pytest.mark.parametrize("matrix", [False, True])
def test_many_lattices_at_once(matrix: bool, stretched: bool) -> None:
    rng = np.random.default_rng(4)
    lattice = {"matrix": rng.normal(size=(3, 3))} if matrix else {"cell": BASE["cell"]}
    crystal = bn.Crystal(**lattice)
    angles = rng.uniform(-4, 4, (300, 3)) * (rng.random((300, 3)) < 0.7)
    real, reciprocal = solve_lattices(crystal, 1.1e-10, angles, stretched)
    for i, each in enumerate(angles.tolist()):
        one = solve_lattice(crystal, 1.1e-10, tuple(each), stretched)
        assert one.real_m.tobytes() == real[i].tobytes()
        assert one.reciprocal.tobytes() == reciprocal[i].tobytes()
    vectors = rng.normal(size=(4, 3))
    for each, turned in zip(angles.tolist(), rotate_xyz_each(vectors, angles), strict=True):
        assert rotate_xyz(vectors, *each).tobytes() == turned.tobytes()
