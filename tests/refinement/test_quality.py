"""A refinement says how well it fits, and warns where its result is doubtful."""

import warnings
from typing import Any

import numpy as np
import pytest
from helpers.experiments import BASE, simulator, some_reflections
from helpers.rotation_image import counted

import bragg_numba as bn
from bragg_numba.errors import RefinementWarning
from bragg_numba.losses import Log, Loss, Poisson, Squared
from bragg_numba.refinement.quality import quality

TRUTH = simulator({**BASE, "fluence": 3e29, "water": 0.005})
DATA = counted(TRUTH.render(), 1)
NEAR = TRUTH.with_parameters({"misset_x": 10.05})


@pytest.mark.parametrize("light", [1e-4, 0.03, 0.7, 12.0, 99.0, 101.0, 5e4])
@pytest.mark.parametrize("kind", [Squared, Poisson, Log])
def test_expectation_is_that_of_counts(kind: Any, light: float) -> None:
    seen = np.full(200_000, light)
    counts = np.random.default_rng(0).poisson(seen).astype(float)[:, None]
    loss: Loss = kind(counts, mask=np.ones(counts.shape))
    fit = quality(loss, np.arange(counts.size), seen, 1)
    assert fit.chi_squared == pytest.approx(fit.expected, abs=4.5 * fit.deviation, rel=0.02 if light > 90.0 else 1e-4)
    assert not fit.is_bad
    squares = loss.squares(seen, counts.ravel())
    assert fit.deviation == pytest.approx(squares.std() / np.sqrt(len(seen)), rel=0.25)


def test_weights_that_are_variances() -> None:
    counts = np.random.default_rng(0).normal(50.0, 3.0, (300, 300))
    fit = quality(Squared(counts, weight=1.0 / 9.0), np.arange(90_000), np.full(90_000, 50.0), 2)
    assert fit.expected == 1.0
    assert fit.chi_squared == pytest.approx(1.0, abs=5.0 * fit.deviation)


@pytest.mark.parametrize("loss", ["poisson", "squared", "log"])
def test_good_fit_is_silent_and_bad_fit_is_not(loss: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = bn.refine(NEAR, DATA, ("misset_x", "water"), loss=loss)
    assert found.warnings == ()
    assert found.chi_squared == pytest.approx(found.expected_chi_squared, rel=0.15)
    lost = TRUTH.with_parameters({"misset_x": 60.0})
    with pytest.warns(RefinementWarning, match="the model does not fit the image: reduced chi-squared"):
        found = bn.refine(lost, DATA, ("misset_x", "misset_y"), loss=loss)
    assert found.success
    assert found.chi_squared > 5.0 * found.expected_chi_squared
    assert "warning: the model does not fit the image" in str(found)


def test_image_without_noise_is_silent() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = bn.refine(NEAR, TRUTH.render(), "misset_x")
    assert found.chi_squared < 0.01 * found.expected_chi_squared


@pytest.mark.parametrize("method", ["least_squares", "lbfgsb"])
def test_value_at_a_bound(method: str) -> None:
    with pytest.warns(RefinementWarning, match="misset_x sits at a bound, 10.03"):
        bn.refine(NEAR, DATA, "misset_x", bounds={"misset_x": (10.03, None)}, method=method)


def test_value_that_has_not_moved() -> None:
    with pytest.warns(RefinementWarning, match="misset_x has not moved from its start, 10$"):
        bn.refine(TRUTH, TRUTH.render(), "misset_x")


@pytest.mark.filterwarnings("ignore::bragg_numba.errors.RefinementWarning")
def test_start_at_zero() -> None:
    dark = TRUTH.replace(structure_factors=bn.StructureFactors.constant(0.0))
    with pytest.warns(RefinementWarning, match="default_F starts at 0"):
        found = bn.refine(dark, DATA, "default_F", schedule=())
    assert any("does not fit" in line for line in found.warnings)
    some = simulator({**BASE, "fluence": 3e29, **some_reflections()})
    F = some.structure_factors.F.copy()
    F[::3] = 0.0
    start = some.replace(structure_factors=some.structure_factors.with_F(F))
    with pytest.warns(RefinementWarning, match=f"f_hkl: {len(F[::3])} of {len(F)} reflections start at 0"):
        bn.refine(start, counted(some.render(), 1), "f_hkl", max_steps=3)


@pytest.mark.parametrize("water", [0.0, 0.005])
def test_more_photons_than_digits(water: float) -> None:
    """The Poisson loss of 1e30 photons stays finite, and the result says that it is no fit."""
    start, image = NEAR.replace(water=water), np.full(DATA.shape, 1e30)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        found = bn.refine(start, image, "misset_x")
    assert {warning.category for warning in caught} == {RefinementWarning}
    assert "does not fit" in found.warnings[0]
    assert np.isfinite(found.loss)
    value, slope = Poisson(np.array([[1e30]]))(np.array([[2.0]]))
    assert value == pytest.approx(1e30 * (np.log(1e30 / 2.001) - 1.0), rel=1e-6)
    assert slope[0, 0] == pytest.approx(-1e30 / 2.001)
