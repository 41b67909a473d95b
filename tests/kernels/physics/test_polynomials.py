"""The polynomials of the fast kernel against the functions they stand for."""

import math

import numpy as np
import pytest
from bragg_numba.kernels.physics.polynomials import (
    cos_pi,
    exp_of_minus,
    quotient,
    sin_pi_over,
    sin_pi_over_single,
    sin_pi_over_slope,
)

X = np.concatenate([np.linspace(-0.5, 0.5, 4001), 0.5 * np.random.default_rng(0).random(2000)])
X = X[X != 0.0]


def test_sine() -> None:
    found = np.array([x * sin_pi_over(x * x) for x in X])
    np.testing.assert_allclose(found, np.sin(np.pi * X), rtol=7e-14)
    assert sin_pi_over(0.0) == pytest.approx(math.pi, rel=1e-13)


def test_sine_in_single_precision() -> None:
    x = X.astype(np.float32)
    found = np.array([value * sin_pi_over_single(np.float32(value * value)) for value in x], float)
    np.testing.assert_allclose(found, np.sin(np.pi * x.astype(float)), rtol=4e-7)


def test_cosine() -> None:
    found = np.array([cos_pi(x * x) for x in X])
    np.testing.assert_allclose(found, np.cos(np.pi * X), rtol=0.0, atol=3e-15)


def test_exponential() -> None:
    x = np.concatenate([np.linspace(-690.0, 699.0, 3001), np.logspace(-12, 0, 500)])
    np.testing.assert_allclose([exp_of_minus(value) for value in x], np.exp(-x), rtol=2e-15)
    assert exp_of_minus(0.0) == 1.0


@pytest.mark.parametrize(
    ("x", "value"), [(701.0, 0.0), (1e300, 0.0), (math.inf, 0.0), (-701.0, math.inf), (-math.inf, math.inf)]
)
def test_exponential_beyond_its_range(x: float, value: float) -> None:
    assert exp_of_minus(x) == value


def test_exponential_of_no_number() -> None:
    assert math.isnan(exp_of_minus(math.nan))


def test_quotient_is_a_division() -> None:
    """To the last bit where the processor fuses products and sums, as that of a ray and its length."""
    rng = np.random.default_rng(1)
    x, y = rng.normal(size=20_000), rng.random(20_000) + 0.01
    found = np.array([quotient(a, b, 1.0 / b) for a, b in zip(x.tolist(), y.tolist(), strict=True)])
    np.testing.assert_allclose(found, x / y, rtol=2.3e-16)
    assert (found == x / y).mean() > 0.6


def test_slope_of_sine() -> None:
    """Against (π cos(πx) − sin(πx)/x)/x², by its own series near 0, where that loses its digits."""
    far = X[np.abs(X) > 0.05]
    y = far * far
    expected = (np.pi * np.cos(np.pi * far) - np.sin(np.pi * far) / far) / y
    np.testing.assert_allclose([sin_pi_over_slope(value) for value in y], expected, rtol=5e-12)
    near = np.linspace(0.0, 0.0025, 50)
    z = np.pi**2 * near
    expected = -(np.pi**3) / 3 * (1 - z / 10 + z**2 / 280 - z**3 / 15120)
    np.testing.assert_allclose([sin_pi_over_slope(value) for value in near], expected, rtol=5e-12)
