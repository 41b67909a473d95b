"""What the fields of a mosaic texture refuse and doubt, and what a point group ties."""

import re
import warnings
from typing import Any

import numpy as np
import pytest
from helpers.experiments import BASE, simulator

import bragg_numba as bn
from bragg_numba.descriptions.mosaicity import factor_of, spreads_of, ties_of
from bragg_numba.errors import ImplausibleWarning

GAUSS: dict[str, Any] = {"cell": (70.0, 70.0, 90.0), "mosaic_distribution": "gauss"}
THREE = {"mosaic_spread_1": 0.3, "mosaic_spread_2": 0.3, "mosaic_spread_3": 0.2}
HEXAGONAL = (70.0, 70.0, 90.0, 90.0, 90.0, 120.0)

REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"mosaic_distribution": "simtbx"}, "mosaic_distribution must be one of cap, gauss, ball; got 'simtbx'"),
    ({"mosaic_sampling": "halton"}, "mosaic_sampling must be one of random, sobol; got 'halton'"),
    ({"mosaic_spread": -0.1}, "mosaic_spread must be zero or positive (degrees); got -0.1"),
    ({**THREE, "mosaic_spread_2": -0.3}, "mosaic_spread_2 must be zero or positive (degrees); got -0.3"),
    ({**THREE, "mosaic_spread_2": np.nan}, "mosaic_spread_2 must be zero or positive (degrees); got nan"),
    ({**THREE, "mosaic_spread_3": "x"}, "mosaic_spread_3 must be zero or positive (degrees); got 'x'"),
    ({"mosaic_spread_1": 0.3}, "mosaic_spread_2 must be given with mosaic_spread_1 (degrees); got None"),
    ({**THREE, "mosaic_spread": 0.3}, "give either mosaic_spread or mosaic_spread_1; got both"),
    ({**THREE, "mosaic_L": (1, 0, 1, 0, 0, 1)}, "give either mosaic_spread_1 or mosaic_L; got both"),
    ({"mosaic_spread": 1, "mosaic_L": (1, 0, 1, 0, 0, 1)}, "give either mosaic_spread or mosaic_L; got both"),
    ({"mosaic_L": (1, 0, 1)}, "mosaic_L must be six numbers 11 21 22 31 32 33 of a lower triangular matrix"),
    ({"mosaic_L": 0.3}, "mosaic_L must be six numbers"),
    ({"mosaic_L": (1, 0, 0, 0, 0, 1)},
     "mosaic_L must be a matrix that is not singular, with 11, 22 and 33 other than 0"),
    ({"mosaic_spread": 0.1, "mosaic_symmetry": "5/m"}, "mosaic_symmetry must be a point group such as 2/m"),
    ({"mosaic_spread": 0.1, "mosaic_symmetry": 4}, "mosaic_symmetry must be a point group such as 2/m"),
    ({**THREE, "mosaic_symmetry": "m-3"}, "must be equal for mosaic_symmetry m-3; got 0.3 0.3 0.2"),
    ({**THREE, "mosaic_spread_2": 0.31, "mosaic_symmetry": "4/m"},
     "mosaic_spread_1 and mosaic_spread_2 must be equal for mosaic_symmetry 4/m; got 0.3 0.31"),
    ({"mosaic_L": (1, 0.1, 1, 0, 0, 2), "mosaic_symmetry": "422"},
     "mosaic_L_21 must be 0 for mosaic_symmetry 422; got 0.1"),
    ({"mosaic_L": (1, 0, 2, 0, 0, 2), "mosaic_symmetry": "4"}, "mosaic_L_22 must be equal to mosaic_L_11, 1, for"),
    ({"mosaic_L": (1, 0, 1, 0.1, 0.2, 2), "mosaic_symmetry": "2/m"}, "mosaic_L_32 must be 0 for mosaic_symmetry 2/m"),
    ({**THREE, "mosaic_symmetry": "-3"}, "mosaic_symmetry -3 needs a cell with the angles 90 90 120; got 90 90 90"),
    ({**THREE, "mosaic_symmetry": "mmm", "cell": (50, 60, 70, 90, 100, 90)}, "angles 90 90 90; got 90 100 90"),
    ({**THREE, "mosaic_symmetry": "mmm", "cell": None, "matrix": np.diag([0.02, 0.02, 0.02]) + 0.002},
     "angles 90 90 90"),
    ({"mosaic_spread": 0.1, "mosaic_vectors": [1.0, 2.0, 3.0]},
     "mosaic_vectors must be an (n, 3) array of finite numbers"),
    ({"mosaic_spread": 0.1, "mosaic_vectors": np.empty((0, 3))}, "mosaic_vectors must be an (n, 3) array"),
    ({"mosaic_spread": 0.1, "mosaic_vectors": [[1.0, np.inf, 0.0]]}, "mosaic_vectors must be an (n, 3) array"),
    ({"mosaic_spread": 0.1, "mosaic_vectors": [["a", "b", "c"]]}, "mosaic_vectors must be an (n, 3) array"),
    ({"mosaic_vectors": [[1.0, 0.0, 0.0]]}, "mosaic_vectors are in units of the spread: give mosaic_spread too"),
    ({"mosaic_spread": 0.1, "mosaic_vectors": [[1.0, 0.0, 0.0]], "mosaic_domains": 2},
     "mosaic_domains must be the number of mosaic_vectors, 1; got 2"),
    ({"mosaic_spread": 0.1, "mosaic_vectors": [[1.0, 0.0, 0.0]], "mosaic_sampling": "sobol"},
     "mosaic_sampling must not be given with mosaic_vectors; got 'sobol'"),
    ({"mosaic_spread": 0.1, "mosaic_vectors": [[1.0, 0.5, 0.0]], "mosaic_distribution": "ball"},
     "mosaic_vectors of mosaic_distribution 'ball' must be at most 1 long; got 1.11803"),
    ({"mosaic_distribution": "cap", **THREE}, "mosaic_spread_1 needs mosaic_distribution 'gauss' or 'ball'; got 'cap'"),
    ({"mosaic_distribution": "cap", "mosaic_L": (1, 0, 1, 0, 0, 1)}, "mosaic_L needs mosaic_distribution"),
    ({"mosaic_distribution": "cap", "mosaic_vectors": [[1, 0, 0]]}, "mosaic_vectors needs mosaic_distribution"),
    ({"mosaic_distribution": "cap", "mosaic_symmetry": "4"}, "mosaic_symmetry needs mosaic_distribution"),
    ({"mosaic_distribution": "cap", "mosaic_sampling": "sobol"},
     "mosaic_distribution 'cap' must be 'random'; got 'sobol'"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "message"), REFUSED)
def test_refused(fields: dict[str, Any], message: str) -> None:
    with pytest.raises(bn.InputError, match=re.escape(message)) as caught:
        bn.Crystal(**{**GAUSS, **fields})
    assert "\n" not in str(caught.value)
    assert caught.value.field


def test_c_parity_has_none_of_it() -> None:
    with pytest.raises(bn.InputError, match="mosaic_distribution is for parity 'spec'; got 'gauss' with 'c-parity'"):
        simulator({**BASE, "mosaic_distribution": "gauss", "mosaic_spread": 0.3}, parity="c-parity")
    with pytest.raises(bn.InputError, match="mosaic_distribution is for parity 'spec'; got 'ball'"):
        simulator({**BASE, "mosaic_spread": 0.3, "mosaic_distribution": "ball"}).replace(parity="c-parity")
    capped = simulator({**BASE, "mosaic_spread": 0.3, "mosaic_sampling": "random"}, parity="c-parity")
    with pytest.raises(bn.InputError, match="mosaic_error is for parity 'spec'; got 'c-parity'"):
        capped.mosaic_error()


@pytest.mark.parametrize(
    ("fields", "n", "message"),
    [
        ({"mosaic_spread": 0.3, "mosaic_domains": 16}, 4, "mosaic_domains must be at least 20 .* got 16"),
        ({"mosaic_spread": 0.3, "mosaic_domains": 16}, 1, "n must be a whole number of at least 2; got 1"),
        ({}, 4, "mosaic_error needs a mosaic crystal"),
        ({"mosaic_spread": 0.3, "mosaic_vectors": np.eye(3)}, 4, "mosaic_error needs domains that are drawn"),
    ],
)
def test_what_the_error_needs(fields: dict[str, Any], n: int, message: str) -> None:
    with pytest.raises(bn.InputError, match=message):
        simulator({**BASE, **GAUSS, **fields}).mosaic_error(n)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"mosaic_spread": 6.0}, "mosaic_spread above 5 degrees is hardly one crystal; got 6"),
        ({**THREE, "mosaic_spread_3": 7.0}, "mosaic_spread_1 above 5 degrees is hardly one crystal; got 7"),
        ({"mosaic_L": (1, 0, 1, -8, 0, 1)}, "mosaic_L above 5 degrees is hardly one crystal; got 8"),
        ({"mosaic_spread": 1.0, "mosaic_domains": 100}, "powers of two, such as 128; got 100 domains"),
    ],
)
def test_doubted(fields: dict[str, Any], message: str) -> None:
    with pytest.warns(ImplausibleWarning, match=message):
        bn.Crystal(**{**GAUSS, **fields})


@pytest.mark.parametrize(
    "fields",
    [
        {"mosaic_spread": 5.0, "mosaic_domains": 128},
        {"mosaic_spread": 1.0},
        {"mosaic_spread": 1.0, "mosaic_domains": 100, "mosaic_sampling": "random"},
        {"mosaic_spread": 1.0, "mosaic_vectors": np.eye(3)},
        {"mosaic_spread": 90.0, "mosaic_domains": 100, "mosaic_distribution": "cap"},
        {"mosaic_domains": 100},
    ],
)
def test_not_doubted(fields: dict[str, Any]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        bn.Crystal(**{**GAUSS, **fields})


def rotations(symbol: str) -> list[np.ndarray]:
    """Generators of the proper rotations of a Laue group in the Cartesian frame a, c* × a, c* of its cell."""
    half = np.radians(60.0)
    six = np.array([[np.cos(half), -np.sin(half), 0.0], [np.sin(half), np.cos(half), 0.0], [0.0, 0.0, 1.0]])
    two_a, two_b, two_c = np.diag([1.0, -1.0, -1.0]), np.diag([-1.0, 1.0, -1.0]), np.diag([-1.0, -1.0, 1.0])
    four = np.array([[0.0, -1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])
    diagonal = np.array([[0.0, 0.0, 1.0], [1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])
    return {
        "-1": [], "2/m": [two_b], "mmm": [two_a, two_b], "4/m": [four], "4/mmm": [four, two_a], "-3": [six @ six],
        "-3m": [six @ six, two_a], "6/m": [six], "6/mmm": [six, two_a], "m-3": [two_c, diagonal],
        "m-3m": [four, diagonal],
    }[symbol]  # fmt: skip


@pytest.mark.parametrize("symbol", ["-1", "2/m", "mmm", "4/m", "4/mmm", "-3", "-3m", "6/m", "6/mmm", "m-3", "m-3m"])
def test_ties_are_those_of_the_point_group(symbol: str) -> None:
    """Σ that commutes with the rotations, any one averaged over the group, has exactly the numbers left free."""
    group = [np.eye(3)]
    for _ in range(12):
        group += [one @ other for one in rotations(symbol) for other in group]
        group = [one for i, one in enumerate(group) if not any(np.allclose(one, other) for other in group[:i])]
    rng = np.random.default_rng(0)
    sums = []
    for _ in range(8):
        half = rng.normal(size=(3, 3)) + 2.0 * np.eye(3)
        sigma = sum(one @ half @ half.T @ one.T for one in group) / len(group)
        sums.append(sigma.ravel())
        low = np.linalg.cholesky(sigma)
        six = low[np.tril_indices(3)]
        for i, tie in enumerate(ties_of(symbol)):
            assert six[i] == pytest.approx(0.0 if tie is None else six[tie], abs=1e-12)
    free = len({tie for tie in ties_of(symbol) if tie is not None})
    assert np.linalg.matrix_rank(np.array(sums), tol=1e-9) == free


def test_tied_spreads() -> None:
    crystal = bn.Crystal(**GAUSS, mosaic_spread_2=0.3, mosaic_spread_3=0.2, mosaic_symmetry=" 4 / M")
    assert crystal.mosaic_symmetry == "4/m"
    assert spreads_of(crystal) == (0.3, 0.3, 0.2)
    assert crystal == bn.Crystal(**GAUSS, **THREE, mosaic_symmetry="4/m")
    crystal = bn.Crystal(**{**GAUSS, "cell": HEXAGONAL}, mosaic_L=(-1, 0, 1, 0, 0, 2), mosaic_symmetry="-3m1")
    assert factor_of(crystal) == (1.0, 0.0, 1.0, 0.0, 0.0, 2.0)
    crystal = bn.Crystal(**{**GAUSS, "cell": 70.0}, mosaic_spread_3=0.2, mosaic_symmetry="432")
    assert factor_of(crystal) == (0.2, 0.0, 0.2, 0.0, 0.0, 0.2)
    # Any point group has one spread.
    assert factor_of(bn.Crystal(**GAUSS, mosaic_spread=0.2, mosaic_symmetry="422")) == (0.2, 0.0, 0.2, 0.0, 0.0, 0.2)


def test_what_is_tied_is_no_parameter() -> None:
    sim = simulator({**BASE, **GAUSS, **THREE, "mosaic_symmetry": "4/m"})
    known = sim.parameters()
    notes = {name: parameter.note for name, parameter in known.items() if name.startswith("mosaic")}
    assert notes["mosaic_spread_1"] == notes["mosaic_spread_3"] == ""
    assert notes["mosaic_spread_2"] == "it is mosaic_spread_1 by mosaic_symmetry 4/m"
    assert notes["mosaic_spread"] == "mosaic_spread_1 is given"
    assert known["mosaic_spread_2"].value == 0.3
    moved = sim.with_parameters({"mosaic_spread_1": 0.4})
    assert spreads_of(moved.crystal) == (0.4, 0.4, 0.2)
    six = sim.replace(mosaic_L=(0.3, 0.0, 0.3, 0.0, 0.0, 0.2))
    known = six.parameters()
    assert known["mosaic_L_22"].note == "it is mosaic_L_11 by mosaic_symmetry 4/m"
    assert known["mosaic_L_21"].note == "it is 0 by mosaic_symmetry 4/m"
    assert known["mosaic_spread_1"].note == "mosaic_L is given"
    assert factor_of(six.with_parameters({"mosaic_L_11": 0.5}).crystal) == (0.5, 0.0, 0.5, 0.0, 0.0, 0.2)
    one = sim.replace(mosaic_spread=0.3)
    assert {name for name, parameter in one.parameters().items() if name.startswith("mosaic") and parameter.active} == {
        "mosaic_spread"
    }
    assert one.parameters()["mosaic_spread_1"].note == "mosaic_spread is given"


def test_a_field_given_replaces_the_others() -> None:
    sim = simulator({**BASE, **GAUSS, **THREE})
    assert sim.replace(mosaic_spread=0.1).crystal.mosaic_spread_1 is None
    six = sim.replace(mosaic_L=(1, 0, 1, 0, 0, 1))
    assert six.crystal.mosaic_spread_1 is None
    assert six.replace(**THREE).crystal == sim.crystal
    given = sim.replace(mosaic_vectors=np.eye(3))
    assert given.setup.domains.count == 3
    assert given.replace(mosaic_domains=8).setup.domains.count == 8
    assert given != sim
    assert given == sim.replace(mosaic_vectors=np.eye(3))


def test_vectors_are_kept_as_they_were() -> None:
    vectors = np.eye(3)
    crystal = bn.Crystal(**GAUSS, mosaic_spread=0.3, mosaic_vectors=vectors)
    vectors[0, 0] = 7.0
    assert crystal.mosaic_vectors is not None
    assert crystal.mosaic_vectors[0, 0] == 1.0
    with pytest.raises(ValueError, match="read-only"):
        crystal.mosaic_vectors[0, 0] = 7.0
