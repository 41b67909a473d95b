"""Losses: their values, and their derivatives against finite differences."""

from typing import Any

import numpy as np
import pytest

import bragg_numba as bn
from bragg_numba.losses import Log, Poisson, Squared

RNG = np.random.default_rng(3)
IMAGE = RNG.gamma(2.0, 20.0, (5, 6))
DATA = RNG.poisson(IMAGE * 1.1).astype(float)


@pytest.mark.parametrize("kind", [Squared, Poisson, Log])
def test_slopes(kind: Any) -> None:
    mask = np.ones(IMAGE.shape)
    mask[1, 2] = 0
    data = DATA.copy()
    data[0, 0] = np.nan
    data[3, 3] = IMAGE[3, 3]  # nothing to gain
    loss = kind(data, weight=RNG.random(IMAGE.shape) + 0.1, mask=mask)
    value, slope = loss(IMAGE)
    assert value > 0.0
    assert slope[1, 2] == slope[0, 0] == 0.0
    for at in np.ndindex(IMAGE.shape):
        h = 1e-4 * IMAGE[at]
        ends = []
        for sign in (-1, 1):
            moved = IMAGE.copy()
            moved[at] += sign * h
            ends.append(loss(moved)[0])
        assert slope[at] == pytest.approx((ends[1] - ends[0]) / (2 * h), rel=1e-5, abs=1e-7)


@pytest.mark.parametrize("kind", [Squared, Poisson, Log])
def test_half_the_squared_residuals(kind: Any) -> None:
    loss = kind(DATA, weight=2.0)
    value, slope = loss(IMAGE)
    residual, by_image = loss.residuals(IMAGE)
    assert value == pytest.approx(0.5 * (residual**2).sum())
    np.testing.assert_allclose(slope.ravel(), residual * by_image)
    some = [3, 17, 20]
    left, right = loss.residuals(IMAGE.ravel()[some], some)
    np.testing.assert_array_equal(left, residual[some])
    np.testing.assert_array_equal(right, by_image[some])


def test_values() -> None:
    light, counts = IMAGE + 1e-3, DATA + 1e-3
    assert Squared(DATA)(IMAGE)[0] == pytest.approx(0.5 * ((IMAGE - DATA) ** 2).sum())
    likelihood = (light - counts * np.log(light)).sum() - (counts - counts * np.log(counts)).sum()
    assert Poisson(DATA)(IMAGE)[0] == pytest.approx(likelihood)
    assert Log(DATA)(IMAGE)[0] == pytest.approx(0.5 * (np.log((IMAGE + 1) / (DATA + 1)) ** 2).sum())


@pytest.mark.parametrize("offset", [0.0, 1e-12, 1e-9, 1e-7, 1e-5, 1e-3, -1e-7])
def test_poisson_close_to_the_data(offset: float) -> None:
    """The deviance and its slope keep their digits where light and counts are nearly equal."""
    counts = np.array([[50.0]])
    value, slope = Poisson(counts, floor=0.0)(counts * (1.0 + offset))
    exact = 50.0 * (offset**2 / 2 - offset**3 / 3 + offset**4 / 4)
    real_offset = (counts * (1.0 + offset) - counts)[0, 0] / 50.0
    if offset:
        assert value == pytest.approx(exact * (real_offset / offset) ** 2, rel=1e-6)
    else:
        assert value == 0.0
    assert slope[0, 0] == pytest.approx(real_offset - real_offset**2, rel=1e-5, abs=1e-18)


@pytest.mark.parametrize("kind", [Squared, Poisson, Log])
@pytest.mark.parametrize("where", ["data", "weight", "mask"])
def test_masked_arrays(kind: Any, where: str) -> None:
    """What an array of ``numpy.ma`` masks does not count, whatever lies below."""
    bad = np.zeros(DATA.shape, bool)
    bad[2, 3] = bad[4, 0] = True
    given = {"data": DATA.copy(), "weight": np.full(DATA.shape, 2.0), "mask": np.ones(DATA.shape)}
    given[where][bad] = -1.0
    expected = kind(DATA, 2.0, ~bad)(IMAGE)
    given[where] = np.ma.array(given[where], mask=bad)
    value, slope = kind(**given)(IMAGE)
    assert value == expected[0]
    np.testing.assert_array_equal(slope, expected[1])


@pytest.mark.parametrize("kind", [Squared, Poisson, Log])
def test_negative_data(kind: Any) -> None:
    bad = DATA.copy()
    bad[1, 1:3] = -1.0
    good = kind(DATA, mask=bad >= 0)
    for loss in (kind(bad, mask=bad >= 0), kind(bad, mask_negative=True)):
        assert loss(IMAGE)[0] == good(IMAGE)[0]
        np.testing.assert_array_equal(loss.mask, good.mask)
    if kind is Squared:
        assert kind(bad).mask.all()
    else:
        with pytest.raises(bn.InputError, match=r"got -1 among 2 negative pixels: mask them, with mask=\(data >= 0\)"):
            kind(bad)


@pytest.mark.parametrize(
    ("match", "arguments"),
    [
        ("data must be an image", {"data": np.zeros(3)}),
        ("weight must be zero or positive", {"data": DATA, "weight": -1.0}),
        ("weight must be of the shape", {"data": DATA, "weight": np.ones(3)}),
        ("mask must be of the shape", {"data": DATA, "mask": np.ones((2, 2))}),
        ("mask must leave some pixels", {"data": DATA, "mask": np.zeros(DATA.shape)}),
    ],
)
def test_errors(match: str, arguments: dict[str, Any]) -> None:
    with pytest.raises(bn.InputError, match=match):
        Poisson(**arguments)


def test_wrong_image() -> None:
    with pytest.raises(bn.InputError, match="image must be of the shape"):
        Squared(DATA)(np.zeros((2, 2)))
