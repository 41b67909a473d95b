"""Dual numbers (forward-mode derivatives), so that the code that makes the plan also differentiates it.

A ``Dual`` is a value with its derivatives w.r.t. n parameters. It passes through the planning functions in place of a
float; arrays of Duals have dtype object. Values are bitwise those of floats, for which only ``math`` is used.
"""

import math
from collections.abc import Callable
from numbers import Real
from typing import Any, TypeAlias

import numpy as np


class Dual:
    """``value`` and ``tangent`` (n,), its derivatives. Compares, rounds and prints as its value; has no hash.

    It does not convert to float: TypeError is raised where derivatives would be lost.
    """

    __slots__ = ("tangent", "value")

    def __init__(self, value: float, tangent: np.ndarray) -> None:
        self.value = float(value)
        self.tangent = tangent

    def __add__(self, other: "Dual | float") -> "Dual":
        if isinstance(other, Dual):
            return Dual(self.value + other.value, self.tangent + other.tangent)
        return Dual(self.value + other, self.tangent) if isinstance(other, Real) else NotImplemented

    def __sub__(self, other: "Dual | float") -> "Dual":
        if isinstance(other, Dual):
            return Dual(self.value - other.value, self.tangent - other.tangent)
        return Dual(self.value - other, self.tangent) if isinstance(other, Real) else NotImplemented

    def __mul__(self, other: "Dual | float") -> "Dual":
        if isinstance(other, Dual):
            return Dual(self.value * other.value, self.value * other.tangent + other.value * self.tangent)
        return Dual(self.value * other, self.tangent * other) if isinstance(other, Real) else NotImplemented

    def __truediv__(self, other: "Dual | float") -> "Dual":
        if isinstance(other, Dual):
            ratio = self.value / other.value
            return Dual(ratio, (self.tangent - ratio * other.tangent) / other.value)
        return Dual(self.value / other, self.tangent / other) if isinstance(other, Real) else NotImplemented

    def __pow__(self, exponent: int) -> "Dual":
        return Dual(self.value**exponent, exponent * self.value ** (exponent - 1) * self.tangent)

    def __rsub__(self, other: float) -> "Dual":
        return Dual(other - self.value, -self.tangent) if isinstance(other, Real) else NotImplemented

    def __rtruediv__(self, other: float) -> "Dual":
        if not isinstance(other, Real):
            return NotImplemented
        ratio = other / self.value
        return Dual(ratio, -ratio / self.value * self.tangent)

    __radd__ = __add__
    __rmul__ = __mul__

    def __neg__(self) -> "Dual":
        return Dual(-self.value, -self.tangent)

    def __abs__(self) -> "Dual":
        return -self if self.value < 0.0 else self

    def __eq__(self, other: object) -> bool:
        return self.value == value_of(other)

    def __lt__(self, other: "Dual | float") -> bool:
        return self.value < value_of(other)

    def __le__(self, other: "Dual | float") -> bool:
        return self.value <= value_of(other)

    def __gt__(self, other: "Dual | float") -> bool:
        return self.value > value_of(other)

    def __ge__(self, other: "Dual | float") -> bool:
        return self.value >= value_of(other)

    def __bool__(self) -> bool:
        return self.value != 0.0

    def __ceil__(self) -> int:
        return math.ceil(self.value)

    def __format__(self, spec: str) -> str:
        return format(self.value, spec)

    def __repr__(self) -> str:
        return f"Dual({self.value!r}, {self.tangent!r})"


# What a number is on the way to the plan. Descriptions say float: in their fields, Duals stand in for floats only while
# derivatives are taken.
Number: TypeAlias = float | Dual


def value_of(x: Any) -> Any:
    """The value of a Dual; anything else as it is."""
    return x.value if isinstance(x, Dual) else x


def scalar(x: Any) -> Number:
    """A Dual unchanged; anything else as float."""
    return x if isinstance(x, Dual) else float(x)


def magnitude(x: Number) -> Number:
    """|x|. Of a union, type checkers do not know what abs() returns."""
    return x.__abs__()


def plain(x: Number) -> float:
    """The float that x is. TypeError for a Dual, whose derivatives would be lost."""
    if isinstance(x, Dual):
        raise TypeError(f"expected a plain number; got {x!r}")
    return x


def vectors(x: Any) -> np.ndarray:
    """An array of float64, or of Duals if there are any in it."""
    array = np.asarray(x)
    return array if array.dtype == object else array.astype(float, copy=False)


def vanishes(x: Number) -> bool:
    """Whether x is exactly 0 and stays there when parameters change."""
    return not x and not (isinstance(x, Dual) and x.tangent.any())


def at_most(x: Number, limit: float) -> Number:
    """min(x, limit), with the derivatives of x: for limits that x exceeds by rounding only."""
    return Dual(min(x.value, limit), x.tangent) if isinstance(x, Dual) else min(x, limit)


def _generic(function: Callable[[float], float], derivative: Callable[[float, float], float]) -> Callable[[Any], Any]:
    """A function of ``math`` extended to Duals and arrays; ``derivative``: f' from x and f(x)."""

    def of(x: Any) -> Any:
        if isinstance(x, np.ndarray):
            return np.asarray(np.frompyfunc(of, 1, 1)(x), dtype=x.dtype)
        if isinstance(x, Dual):
            value = function(x.value)
            return Dual(value, derivative(x.value, value) * x.tangent)
        return function(x)

    of.__doc__ = f"{function.__name__} of a float, a Dual or an array of either."
    return of


# For arrays too the functions of math, not NumPy: they are those of the C library, to the last bit.
sqrt = _generic(math.sqrt, lambda x, root: 0.5 / root)
sin = _generic(math.sin, lambda x, sine: math.cos(x))
cos = _generic(math.cos, lambda x, cosine: -math.sin(x))


def tangents_of(x: Any, n: int) -> np.ndarray:
    """Derivatives of a number or an array of any shape: float64 (n, *shape), 0 for elements that are not Duals."""
    array = np.asarray(x)
    rows = np.zeros((n, array.size))
    if array.dtype == object:
        for column, item in enumerate(array.ravel()):
            if isinstance(item, Dual):
                rows[:, column] = item.tangent
    return rows.reshape(n, *array.shape)


def transformed(vectors: np.ndarray, matrix: np.ndarray) -> np.ndarray:
    """The matrix (3, 3), of floats or Duals, times each of many vectors (n, 3) of floats; quicker than by Duals."""
    if matrix.dtype != object:
        return np.asarray(np.dot(vectors, matrix.T))
    n = max((len(item.tangent) for item in matrix.ravel() if isinstance(item, Dual)), default=0)
    values = np.dot(vectors, np.array([[value_of(item) for item in row] for row in matrix]).T)
    tangents = np.einsum("dj,nij->din", vectors, tangents_of(matrix, n))
    moved = np.empty(values.size, object)
    moved[:] = [Dual(*pair) for pair in zip(values.ravel().tolist(), tangents.reshape(values.size, n), strict=True)]
    return moved.reshape(values.shape)
