"""Derivatives of the plan by the parameters, against differences of plans, and the turns of the crystal backwards."""

from typing import Any

import numpy as np
import pytest
from bragg_numba.kernels.numbers import PLAN_NUMBERS
from helpers.experiments import BASE, simulator
from helpers.plans import CASES, SCAN, experiment, numbers_of
from scipy.spatial.transform import Rotation

import bragg_numba as bn
from bragg_numba.derivatives.orientations import crystal_rotations, orientation_pullback, orientation_tangents
from bragg_numba.derivatives.plan_tangents import contract, plan_tangents
from bragg_numba.parameters import parameters, scale, with_values

# The first derivative from points ±1 to ±4 steps away, to the 8th order.
WEIGHTS = np.array([4 / 5, -1 / 5, 4 / 105, -1 / 280])


# What the plan's orientations are made of.
OF_TABLE = ("real", "phi", "spread", "domain_vector")


def active(sim: bn.Simulator) -> list[str]:
    return [name for name, parameter in parameters(sim).items() if parameter.active and name != "f_hkl"]


def difference(sim: bn.Simulator, direction: dict[str, float]) -> tuple[dict[str, np.ndarray], np.ndarray]:
    """Derivatives of the numbers and of the orientations along a direction in the space of parameters."""
    known = parameters(sim)
    totals: dict[str, Any] = {number.name: 0.0 for number in PLAN_NUMBERS}
    table: Any = 0.0
    for i, weight in enumerate(WEIGHTS, start=1):
        for step, factor in ((i, weight), (-i, -weight)):
            moved = with_values(sim, {name: known[name].value + step * along for name, along in direction.items()})
            numbers, orientations = numbers_of(moved)
            totals = {name: total + factor * numbers[name] for name, total in totals.items()}
            table = table + factor * orientations
    return totals, table


def assert_near(got: np.ndarray, expected: np.ndarray, of: np.ndarray, what: str) -> None:
    """To 1e-10 of the largest, above the rounding of differences."""
    floor = 1e-10 * np.abs(expected).max(initial=0.0) + 1e-14 * np.abs(of).max(initial=0.0)
    np.testing.assert_allclose(got, expected, rtol=0.0, atol=floor, err_msg=what)


def table_tangents(sim: bn.Simulator, tangents: dict[str, np.ndarray]) -> np.ndarray:
    """Derivatives of the plan's orientations."""
    return orientation_tangents(sim.setup, {name: tangents[name] for name in OF_TABLE})


def assert_tangents(sim: bn.Simulator, direction: dict[str, float]) -> None:
    numbers, orientations = numbers_of(sim)
    tangents = plan_tangents(sim.experiment, direction)
    assert list(tangents) == list(numbers)
    along = np.array(list(direction.values()))
    totals, table = difference(sim, direction)
    for name, tangent in tangents.items():
        assert_near(np.tensordot(along, tangent, 1), totals[name], numbers[name], f"{name} by {', '.join(direction)}")
    if (
        "mosaic_spread" not in direction or sim.crystal.mosaic_distribution != "cap"
    ):  # whose angles are rounded to float32
        got = np.tensordot(along, table_tangents(sim, tangents), 1)
        assert_near(got, table, orientations, f"orientations by {', '.join(direction)}")


EACH = (
    ("still", "spec"),
    ("MOSFLM", "spec"),
    ("DENZO", "c-parity"),
    ("custom, pivot at the beam", "c-parity"),
    ("custom, pivot at the sample", "spec"),
    ("matrix", "spec"),
    ("matrix and cell", "c-parity"),
    ("right angles", "c-parity"),
    ("right angles", "spec"),
    ("gauss", "spec"),
    ("ball of three", "spec"),
    ("gauss of six", "spec"),
    ("tied", "spec"),
)


@pytest.mark.parametrize(("name", "parity"), EACH)
def test_tangents_by_each_parameter_alone(name: str, parity: str) -> None:
    sim = experiment(name, parity)
    for parameter in active(sim):
        assert_tangents(sim, {parameter: scale(sim, parameter)})


@pytest.mark.parametrize(("name", "parity"), CASES)
def test_tangents_by_all_parameters_together(name: str, parity: str) -> None:
    sim = experiment(name, parity)
    rng = np.random.default_rng(3)
    capped = sim.crystal.mosaic_distribution == "cap"
    names = [parameter for parameter in active(sim) if parameter != "mosaic_spread" or not capped]
    assert_tangents(sim, {parameter: rng.uniform(-1.0, 1.0) * scale(sim, parameter) for parameter in names})


def test_right_angles_leave_their_derivatives_alone() -> None:
    """With c along z, as a* along x and b* in the xy plane have it, a and b alone move: b by α, a by β and γ."""
    sim = simulator({**BASE, "cell": (50.0, 60.0, 70.0), "misset": (0.0, 0.0, 0.0)})
    names = ["cell_alpha", "cell_beta", "cell_gamma"]
    by_alpha, by_beta, by_gamma = plan_tangents(sim.experiment, names)["real"] * 1e10
    degree = np.radians(1.0)
    expected = np.zeros((3, 3, 3))
    expected[0][1, 2] = -60.0 * degree
    expected[1][0, 2] = -50.0 * degree
    expected[2][0, 1] = -50.0 * degree
    np.testing.assert_allclose([by_alpha, by_beta, by_gamma], expected, atol=1e-13)


@pytest.mark.parametrize("parity", ["spec", "c-parity"])
def test_fluence_and_water_reach_the_background(parity: str) -> None:
    sim = simulator({**BASE, "fluence": 1e25, "water": 30.0}, parity=parity)
    background = sim.plan().sources.background
    tangents = plan_tangents(sim.experiment, ["fluence", "water"])
    expected = [background / 1e25 if parity == "c-parity" else 0.0, 3.0 * background / 30.0]
    np.testing.assert_allclose(tangents["background"], expected, rtol=1e-14)


MOSAIC = {**BASE, **SCAN, "mosaic_spread": 25.0, "mosaic_domains": 5}


def test_domains_turn_with_the_spread() -> None:
    sim = simulator(MOSAIC)
    domains = sim.setup.domains
    rotations, step = domains.rotations, 1e-2
    differences = sum(
        weight * (rotations._replace(angle=rotations.angle + i * step).matrices
                  - rotations._replace(angle=rotations.angle - i * step).matrices)
        for i, weight in enumerate(WEIGHTS, start=1)
    ) / step  # fmt: skip
    np.testing.assert_allclose(rotations.slopes, differences, atol=1e-12)
    np.testing.assert_allclose(rotations.angle, domains.spread * rotations.fraction, rtol=2e-7)
    turns = Rotation.from_rotvec((rotations.angle * rotations.axis).T).as_matrix()
    np.testing.assert_allclose(domains.matrices, turns, atol=1e-14)
    assert not domains.slopes[0].any()
    np.testing.assert_array_equal(domains.slopes[1:], (rotations.fraction[:, None, None] * rotations.slopes)[1:])
    # U dUᵀ is the axis times the fraction, as a skew matrix: the whole table by the spread alone.
    tangents = plan_tangents(sim.experiment, ["mosaic_spread"])
    table = sim.plan().crystal.orientations.reshape(*sim.plan().crystal.orientations.shape[:2], 3, 3)
    spin = np.radians(1.0) * (rotations.fraction * rotations.axis).T[None, :, None, :]
    got = table_tangents(sim, tangents)[0].reshape(table.shape)
    np.testing.assert_allclose(got, np.cross(spin, table), atol=1e-13 * np.abs(table).max())


@pytest.mark.parametrize("distribution", ["cap", "gauss", "ball"])
def test_rotations_turn_the_mounted_crystal_into_the_plan(distribution: str) -> None:
    sim = simulator({**MOSAIC, "mosaic_distribution": distribution})
    matrices = crystal_rotations(sim.setup)
    expected = sim.plan().crystal.orientations
    got = np.einsum("sdij,kj->sdki", matrices.reshape(*matrices.shape[:2], 3, 3), sim.setup.lattice.real_m)
    np.testing.assert_allclose(got.reshape(expected.shape), expected, atol=1e-15 * np.abs(expected).max() * 4)


@pytest.mark.parametrize("distribution", ["cap", "gauss"])
def test_pullback_is_the_transpose(distribution: str) -> None:
    sim = simulator({**MOSAIC, "mosaic_distribution": distribution})
    rng = np.random.default_rng(1)
    domains = sim.setup.domains.count if sim.setup.domains.texture else 0
    shapes = {"real": (3, 3), "phi": (len(sim.setup.schedule.phi),), "spread": (), "domain_vector": (domains, 3)}
    tangents = {name: rng.normal(size=(5, *shape)) for name, shape in shapes.items()}
    table = orientation_tangents(sim.setup, tangents)
    gradient = rng.normal(size=table.shape[1:])
    back = orientation_pullback(sim.setup, gradient)
    expected = sum(tangents[name].reshape(5, -1) @ np.ravel(back[name]) for name in shapes)
    np.testing.assert_allclose(np.einsum("nsdv,sdv->n", table, gradient), expected, rtol=1e-12)


def test_contraction_differentiates_a_function_of_the_plan() -> None:
    sim = experiment("MOSFLM", "spec")
    rng = np.random.default_rng(2)
    names = active(sim)
    tangents = plan_tangents(sim.experiment, names)
    gradient = {field: rng.normal(size=tangent.shape[1:]) for field, tangent in tangents.items()}
    got = contract(tangents, gradient)
    for name, value in zip(names, got, strict=True):
        # Beside the others held: with its own name given, the beam centre does not follow the pixel size.
        totals, _ = difference(sim, {**dict.fromkeys(names, 0.0), name: scale(sim, name)})
        terms = [np.sum(total * gradient[field]) / scale(sim, name) for field, total in totals.items()]
        np.testing.assert_allclose(value, sum(terms), atol=1e-8 * np.abs(terms).max(), err_msg=name)


def test_amplitudes_do_not_reach_the_plan_by_this_way() -> None:
    sim = experiment("still", "spec")
    tangents = plan_tangents(sim.experiment, ["f_hkl", "default_F"])
    assert tangents.pop("default_F").tolist() == [0.0, 1.0]
    assert not any(tangent.any() for tangent in tangents.values())
