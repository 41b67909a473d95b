"""Dual numbers: values are those of floats to the last bit, derivatives those of the rules of calculus."""

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from bragg_numba.planning.dual import (
    Dual,
    at_most,
    cos,
    scalar,
    sin,
    sqrt,
    tangents_of,
    transformed,
    value_of,
    vanishes,
    vectors,
)

X, Y = 1.7, -0.6
# A function, and its derivatives by x and by y.
RULES: dict[str, tuple[Callable[[Any, Any], Any], float, float]] = {
    "x + y": (lambda x, y: x + y, 1.0, 1.0),
    "x - y": (lambda x, y: x - y, 1.0, -1.0),
    "x y": (lambda x, y: x * y, Y, X),
    "x / y": (lambda x, y: x / y, 1.0 / Y, -X / Y**2),
    "2 + x": (lambda x, y: 2.0 + x, 1.0, 0.0),
    "x - 2": (lambda x, y: x - 2, 1.0, 0.0),
    "2 - x": (lambda x, y: 2.0 - x, -1.0, 0.0),
    "3 x": (lambda x, y: 3 * x, 3.0, 0.0),
    "x / 3": (lambda x, y: x / 3.0, 1.0 / 3.0, 0.0),
    "3 / x": (lambda x, y: 3.0 / x, -3.0 / X**2, 0.0),
    "numpy's scalars": (lambda x, y: np.float64(2.0) * x - np.float64(3.0) / x, 2.0 + 3.0 / X**2, 0.0),
    "x^3": (lambda x, y: x**3, 3.0 * X**2, 0.0),
    "-x": (lambda x, y: -x, -1.0, 0.0),
    "|x|": (lambda x, y: abs(x), 1.0, 0.0),
    "|y|": (lambda x, y: abs(y), 0.0, -1.0),
    "sqrt": (lambda x, y: sqrt(x), 0.5 / math.sqrt(X), 0.0),
    "sin": (lambda x, y: sin(y), 0.0, math.cos(Y)),
    "cos": (lambda x, y: cos(y), 0.0, -math.sin(Y)),
    "at most": (lambda x, y: at_most(x, 1.0), 1.0, 0.0),
}


@pytest.mark.parametrize("rule", RULES)
def test_values_are_those_of_floats_and_derivatives_those_of_the_rule(rule: str) -> None:
    function, by_x, by_y = RULES[rule]
    result = function(Dual(X, np.array([1.0, 0.0])), Dual(Y, np.array([0.0, 1.0])))
    assert result.value == function(X, Y)
    np.testing.assert_allclose(result.tangent, [by_x, by_y], rtol=1e-15)


def test_compares_rounds_and_prints_as_its_value() -> None:
    x = Dual(1.5, np.ones(1))
    assert x == 1.5
    assert x == Dual(1.5, np.zeros(1))
    assert x != 1.0
    assert 1.0 < x < Dual(2.0, np.ones(1))
    assert 1.5 <= x <= 1.5
    assert max(x, 1.0) is x
    assert math.ceil(x) == 2
    assert f"{x:g}" == "1.5"
    assert x
    assert not Dual(0.0, np.ones(1))


@pytest.mark.parametrize("lossy", [float, math.sin, lambda x: np.zeros(1).__setitem__(0, x), hash])
def test_derivatives_are_not_lost_unnoticed(lossy: Callable[[Any], Any]) -> None:
    with pytest.raises(TypeError):
        lossy(Dual(1.0, np.ones(1)))


def test_functions_of_floats_are_those_of_math() -> None:
    numbers = np.random.default_rng(0).uniform(0.0, 7.0, 100)
    for function, of_math in ((sqrt, math.sqrt), (sin, math.sin), (cos, math.cos)):
        expected = [of_math(x) for x in numbers]
        np.testing.assert_array_equal(function(numbers), expected)
        assert function(numbers).dtype == np.float64
        assert [function(x) for x in numbers.tolist()] == expected
        assert function(np.array(2.0)).shape == ()


def test_arrays_of_them_multiply_as_arrays_do() -> None:
    x, y = Dual(X, np.array([1.0, 0.0])), Dual(Y, np.array([0.0, 1.0]))
    u, v = vectors([x, 2.0, y]), np.array([0.5, -1.0, 3.0])
    assert u.dtype == object
    assert vectors([1, 2]).dtype == np.float64
    np.testing.assert_allclose(tangents_of(np.dot(u, v), 2), [0.5, 3.0])
    np.testing.assert_allclose(tangents_of(np.cross(u, v), 2), [[0.0, -3.0, -1.0], [1.0, 0.5, 0.0]])
    np.testing.assert_allclose(tangents_of(x * v + v * y, 2), [v, v])
    np.testing.assert_allclose(tangents_of(sqrt(u * u), 2), [[1.0, 0.0, 0.0], [0.0, 0.0, -1.0]])
    assert tangents_of(v.reshape(3, 1), 2).shape == (2, 3, 1)
    assert not tangents_of(3.0, 2).any()


def test_zero_that_moves_is_not_nothing() -> None:
    assert vanishes(0.0)
    assert vanishes(Dual(0.0, np.zeros(2)))
    assert not vanishes(Dual(0.0, np.array([0.0, 1.0])))
    assert not vanishes(1e-300)


def test_what_is_asked_of_either_kind() -> None:
    x = Dual(X, np.ones(1))
    assert scalar(x) is x
    assert type(scalar(np.float64(X))) is float
    assert (value_of(x), value_of(Y)) == (X, Y)
    assert at_most(X, 1.0) == 1.0
    assert at_most(x, 1.0).value == 1.0
    assert at_most(x, 2.0).value == X


def test_many_vectors_transformed_are_those_of_the_product() -> None:
    rng = np.random.default_rng(0)
    some, matrix = rng.normal(size=(7, 3)), rng.normal(size=(3, 3))
    np.testing.assert_allclose(transformed(some, matrix), some @ matrix.T, rtol=1e-14)
    of_duals = matrix.astype(object)
    of_duals[0, 1], of_duals[2, 2] = Dual(matrix[0, 1], np.array([1.0, 0.5])), Dual(matrix[2, 2], np.array([0.0, 2.0]))
    quick, plain = transformed(some, of_duals), np.dot(some, of_duals.T)
    np.testing.assert_allclose(tangents_of(quick, 2), tangents_of(plain, 2), rtol=1e-14, atol=1e-15)
    np.testing.assert_allclose(
        [value_of(x) for x in quick.ravel()], [value_of(x) for x in plain.ravel()], rtol=1e-14, atol=1e-15
    )
    # Of floats alone, in an array of objects.
    np.testing.assert_allclose(
        [value_of(x) for x in transformed(some, matrix.astype(object)).ravel()], (some @ matrix.T).ravel(), rtol=1e-14
    )
