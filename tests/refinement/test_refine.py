"""Refinement: starts that are well off lead to the truth, within the errors that are reported."""

import itertools
import subprocess
import sys
from typing import Any

import numpy as np
import pytest
from helpers.experiments import BASE, simulator, some_reflections
from helpers.rotation_image import GEOMETRY, counted, displaced, pulls, rotation

import bragg_numba as bn
from bragg_numba.losses import Poisson, Squared
from bragg_numba.refinement import default_schedule
from bragg_numba.refinement.information import Information, factor_jacobian
from bragg_numba.refinement.objective import Objective, Restraints
from bragg_numba.refinement.variables import Variables

NOTHING = Restraints(np.empty(0, np.int64), np.empty(0), np.empty(0))
BRIGHT = {**BASE, "fluence": 3e29, "water": 0.005}


def bright(**fields: Any) -> bn.Simulator:
    return simulator({**BRIGHT, **fields})


def exposed(sim: bn.Simulator, count: int) -> bn.Simulator:
    """The experiment with only those reflections that scatter most into the image for their F."""
    factors = sim.structure_factors
    light = factor_jacobian(sim, np.arange(np.prod(sim.shape))).sum(axis=0) / factors.F
    best = np.sort(np.argsort(-light)[:count])
    return sim.replace(structure_factors=bn.StructureFactors.from_arrays(factors.hkl[best], factors.F[best]))


def flat(sim: bn.Simulator) -> bn.Simulator:
    """The experiment before anything is known about its structure factors."""
    factors = sim.structure_factors
    return sim.replace(structure_factors=factors.with_F(np.full(factors.F.shape, 100.0)))


def factor_pulls(found: bn.Refinement, truth: bn.Simulator) -> np.ndarray:
    """(F − truth) / sigma where sigma is finite."""
    sigma = found.sigmas["f_hkl"]
    known = np.isfinite(sigma)
    return (found.values["f_hkl"] - truth.structure_factors.F)[known] / sigma[known]


# Recovery


def test_geometry_from_a_start_that_is_well_off() -> None:
    truth = rotation(128)
    found = bn.refine(displaced(truth, 100), counted(truth.render(), 0), GEOMETRY)
    assert found.success
    assert np.abs(pulls(found, truth)).max() < 3.0
    assert found.simulator.parameters()["misset_x"].value == found.values["misset_x"]
    # The last stage compares the images as they are, the first does not; each makes its loss smaller.
    blurs = [step.blur for step in found.history]
    assert blurs == sorted(blurs, reverse=True)
    assert blurs[0] > 0.0 == blurs[-1]
    losses = [step.loss for step in found.history if step.blur == 0.0]
    assert losses == sorted(losses, reverse=True)
    # Cell and distance scale the picture alike, and are told apart by the higher angles alone.
    known = dict(zip(GEOMETRY, found.correlations[GEOMETRY.index("distance")], strict=True))
    assert known["cell_a"] > 0.9
    assert known["distance"] == pytest.approx(1.0)
    assert abs(known["Xbeam"]) < 0.5


@pytest.mark.slow
def test_geometry_of_ten_images() -> None:
    truth = rotation()
    expected = truth.render()
    worst = []
    for seed in range(10):
        found = bn.refine(displaced(truth, 100 + seed), counted(expected, seed), GEOMETRY)
        worst.append(np.abs(pulls(found, truth)).max())
    assert np.sum(np.array(worst) < 3.0) >= 9, worst


@pytest.mark.slow
def test_all_of_a_triclinic_cell() -> None:
    truth = rotation()
    names = (*GEOMETRY, "cell_alpha", "cell_beta", "cell_gamma")
    start = displaced(truth, 5)
    start = start.with_parameters({"cell_alpha": 83.2, "cell_beta": 77.8, "cell_gamma": 71.2})
    found = bn.refine(start, counted(truth.render(), 5), names)
    assert np.abs(pulls(found, truth)).max() < 3.5


def test_structure_factors_from_flat() -> None:
    truth = exposed(rotation(128), 40)
    found = bn.refine(flat(truth), counted(truth.render(), 1), ("f_hkl", "water"))
    assert found.success
    z = factor_pulls(found, truth)
    assert len(z) > 30
    assert 0.7 < np.sqrt(np.mean(z**2)) < 1.3
    assert np.abs(z).max() < 4.0
    assert np.abs(pulls(found, truth)).max() < 4.0
    assert (found.values["f_hkl"] >= 0.0).all()


@pytest.mark.slow
def test_five_hundred_structure_factors() -> None:
    truth = exposed(rotation(), 500)
    expected = truth.render()
    for seed in range(3):
        found = bn.refine(flat(truth), counted(expected, seed), "f_hkl")
        z = factor_pulls(found, truth)
        assert len(z) > 490
        assert 0.9 < np.sqrt(np.mean(z**2)) < 1.1
        assert np.mean(np.abs(z) < 4.0) > 0.99


def test_structure_factors_out_of_sight_stay() -> None:
    truth = exposed(rotation(128), 20)
    factors = truth.structure_factors
    more = bn.StructureFactors.from_arrays(np.vstack([factors.hkl, [[19, 1, 1]]]), np.append(factors.F, 55.0))
    sim = truth.replace(structure_factors=more)
    found = bn.refine(sim, counted(sim.render(), 0), "f_hkl", max_steps=3)
    hidden = (more.hkl == [19, 1, 1]).all(axis=1)
    assert found.values["f_hkl"][hidden] == 55.0
    assert np.isinf(found.sigmas["f_hkl"][hidden])


def test_turns_about_the_laboratory_axes() -> None:
    truth = rotation(128)
    start = truth.with_parameters({"rot_x": 0.2, "rot_y": -0.1, "rot_z": 0.1})
    found = bn.refine(start, counted(truth.render(), 3), ("rot_x", "rot_y", "rot_z"))
    # From there back: the angles are small, but not so small that they would just change sign.
    misset = found.simulator.crystal.misset
    np.testing.assert_allclose(misset, (10.0, 20.0, 30.0), atol=4.0 * max(found.sigmas.values()))


# What is minimized


@pytest.mark.parametrize("width", [0.0, 1.5])
@pytest.mark.parametrize("names", [("misset_x", "cell_b", "Xbeam"), ("rot_z", "distance", "rot_x")])
def test_derivatives_of_the_objective(width: float, names: tuple[str, ...]) -> None:
    sim = bright()
    mask = np.ones(sim.shape)
    mask[3:5, 7] = 0
    loss = Poisson(counted(sim.render(), 2), mask=mask)
    variables = Variables(bright(misset=(10.1, 20.0, 30.0)), names, steps=np.array([0.1, 0.05, 0.1]))
    held = Restraints(np.array([1]), variables.start[[1]] + 0.3, np.array([0.01]))
    objective = Objective(variables, loss, held, width)
    x = np.array([0.3, -0.2, 2.0])
    value, grad = objective.value_and_grad(x)
    residuals, slopes = objective.residuals(x), objective.jacobian(x)
    assert value == pytest.approx(0.5 * residuals @ residuals)
    np.testing.assert_allclose(slopes.T @ residuals, grad, rtol=1e-9)
    for i, unit in enumerate(np.eye(3)):
        ends = [objective.value(x + sign * 1e-4 * unit) for sign in (-1, 1)]
        assert (ends[1] - ends[0]) / 2e-4 == pytest.approx(grad[i], rel=1e-5)


@pytest.mark.parametrize("interpolate", [False, True])
def test_jacobian_of_structure_factors(interpolate: bool) -> None:
    sim = simulator({**BRIGHT, **some_reflections(), "osc": 3.0, "phisteps": 3, "interpolate": interpolate})
    weights = np.random.default_rng(0).random(sim.shape)
    expected = sim.vjp("f_hkl")[1](weights)["f_hkl"]
    found = factor_jacobian(sim, np.arange(weights.size)).T @ weights.ravel()
    np.testing.assert_allclose(found, expected, rtol=1e-9, atol=1e-6 * np.abs(expected).max())


def test_errors_of_many_structure_factors(monkeypatch: pytest.MonkeyPatch) -> None:
    sim = exposed(rotation(96), 20)
    free = np.arange(20)
    variables = Variables(sim, ("f_hkl", "water"), free)
    loss = Squared(counted(sim.render(), 0))
    information = Information(variables, sim, np.zeros(21), loss, NOTHING)
    exact = information.errors()[0]
    monkeypatch.setattr("bragg_numba.refinement.information.MOST_DENSE", 10)
    np.testing.assert_allclose(information.errors()[0], exact, rtol=0.1)


def test_losses_agree() -> None:
    truth = bright()
    data = counted(truth.render(), 4)
    names = ("misset_x", "misset_y")
    start = truth.with_parameters({"misset_x": 10.05, "misset_y": 20.05})
    for loss in ("poisson", "squared", "log", Squared(data, weight=1.0 / (data + 1.0))):
        found = bn.refine(start, data, names, loss=loss, schedule=())
        assert np.abs(pulls(found, truth)).max() < 4.0, loss


def test_either_method_finds_the_same() -> None:
    truth = bright()
    data = counted(truth.render(), 4)
    start = truth.with_parameters({"misset_x": 10.05, "distance": 61.05})
    names = ("misset_x", "distance")
    one, other = (bn.refine(start, data, names, method=m, schedule=()) for m in ("least_squares", "lbfgsb"))
    for name in names:
        assert one.values[name] == pytest.approx(other.values[name], abs=0.1 * one.sigmas[name])
        assert one.sigmas[name] == pytest.approx(other.sigmas[name], rel=0.01)


def test_pixels_that_do_not_count() -> None:
    truth = bright()
    data = counted(truth.render(), 4)
    data[5:8, 5:9] = np.nan
    mask = np.ones(data.shape)
    mask[10, 10], data[10, 10] = 0, 1e9
    data[:, 20:] = 1e6  # outside the region of interest
    start = truth.replace(roi=(0, 19, 0, 19)).with_parameters({"misset_x": 10.05})
    found = bn.refine(start, data, "misset_x", mask=mask)
    assert np.abs(pulls(found, truth)).max() < 4.0


def test_masked_arrays_and_bad_pixels() -> None:
    truth = bright()
    data = counted(truth.render(), 4)
    bad = np.zeros(data.shape, bool)
    bad[5:8, 5:9] = bad[12, 3] = True
    start = truth.replace(roi=(0, 19, 0, 19)).with_parameters({"misset_x": 10.05})
    expected = bn.refine(start, data, "misset_x", mask=~bad)
    data[bad] = -1.0
    data[:, 20:] = -1.0  # outside the region of interest
    for found in (
        bn.refine(start, np.ma.array(data, mask=bad), "misset_x"),
        bn.refine(start, data, "misset_x", mask_negative=True),
        bn.refine(start, data, "misset_x", loss=Poisson(data, mask_negative=True)),
    ):
        assert found.values == expected.values
        assert found.sigmas == expected.sigmas
    with pytest.raises(bn.InputError, match="negative pixels: mask them"):
        bn.refine(start, data, "misset_x")


def test_schedule_follows_from_the_images() -> None:
    truth = rotation(128)
    data = counted(truth.render(), 0)
    near = default_schedule(truth, Poisson(data))
    far = default_schedule(displaced(truth, 100), Poisson(data))
    assert near == (1.0,)
    assert far[0] > 1.0
    assert all(b == a / 2.0 for a, b in itertools.pairwise(far))


# What is known beforehand


def test_degenerate_parameters_have_infinite_errors() -> None:
    truth = bright(water=0.0)
    found = bn.refine(truth, counted(truth.render(), 1), ("default_F", "fluence", "misset_x"), max_steps=5)
    assert np.isinf(found.sigmas["default_F"])
    assert np.isinf(found.sigmas["fluence"])
    assert 0.0 < found.sigmas["misset_x"] < 1.0


def test_restraints_pull_and_settle_what_the_image_does_not() -> None:
    truth = bright(water=0.0)
    data = counted(truth.render(), 1)
    found = bn.refine(truth, data, ("default_F", "fluence"), restraints={"default_F": (110.0, 1.0)})
    assert found.values["default_F"] == pytest.approx(110.0, abs=0.01)
    assert found.sigmas["default_F"] == pytest.approx(1.0, rel=1e-3)
    assert found.values["fluence"] == pytest.approx(3e29 / 1.21, rel=0.02)
    held = bn.refine(truth, data, ("misset_x",), restraints={"misset_x": (10.1, 1e-6)})
    assert held.values["misset_x"] == pytest.approx(10.1, abs=1e-5)


@pytest.mark.parametrize("method", ["least_squares", "lbfgsb"])
@pytest.mark.filterwarnings("ignore::bragg_numba.errors.RefinementWarning")
def test_bounds_hold(method: str) -> None:
    truth = bright()
    start = truth.with_parameters({"misset_x": 10.05})
    data = counted(truth.render(), 1)
    found = bn.refine(start, data, "misset_x", bounds={"misset_x": (10.03, None)}, method=method)
    assert found.values["misset_x"] == pytest.approx(10.03, abs=1e-4)
    assert all(step.values["misset_x"] >= 10.03 for step in found.history)


# Watching


@pytest.mark.parametrize("method", ["least_squares", "lbfgsb"])
@pytest.mark.parametrize("how", ["true", "raise", "keyboard"])
def test_stopping_keeps_the_last_step(method: str, how: str) -> None:
    def stop(step: Any) -> bool:
        if step.number == 2:
            if how == "true":
                return True
            raise StopIteration if how == "raise" else KeyboardInterrupt
        return False

    truth = bright()
    start = truth.with_parameters({"misset_x": 10.05, "misset_y": 20.05})
    names = ("misset_x", "misset_y")
    found = bn.refine(start, counted(truth.render(), 1), names, method=method, callback=stop, schedule=())
    assert not found.success
    assert found.message == ("interrupted" if how == "keyboard" else "stopped by the callback")
    assert len(found.history) == 3
    assert found.values == found.history[-1].values
    assert found.loss < found.history[0].loss
    assert np.isnan(found.sigmas["misset_x"]) == (how == "keyboard")


@pytest.mark.filterwarnings("ignore::bragg_numba.errors.RefinementWarning")
def test_too_few_steps_are_no_success() -> None:
    truth = bright()
    start = truth.with_parameters({"misset_x": 10.05})
    assert not bn.refine(start, counted(truth.render(), 1), "misset_x", max_steps=1, schedule=()).success


def test_progress_and_table(capsys: pytest.CaptureFixture[str]) -> None:
    truth = bright()
    start = truth.with_parameters({"misset_x": 10.05})
    found = bn.refine(start, counted(truth.render(), 1), ("misset_x", "distance"), progress=True, schedule=(1.0,))
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == len(found.history)
    assert lines[0].startswith("step 0: loss ")
    assert lines[0].endswith("blur 1 px")
    head, first, second, last, quality = str(found).splitlines()
    assert head.split() == ["parameter", "start", "value", "sigma", "unit"]
    assert first.split()[0] == "misset_x"
    assert "±" in first
    assert first.endswith("degrees")
    assert second.endswith("mm")
    assert last.startswith("loss ")
    assert quality.startswith("reduced chi-squared ")


def test_nothing_of_refinement_is_loaded_before_it_is_asked_for() -> None:
    code = "import sys, bragg_numba as bn; assert 'scipy.optimize' not in sys.modules; bn.refine; bn.Refinement"
    subprocess.run([sys.executable, "-c", code + "; assert 'scipy.optimize' not in sys.modules"], check=True)


# Bad input

IMAGE = np.ones((20, 24))
BAD = [
    (dict(image=IMAGE[1:]), r"image must be numbers of shape \(20, 24\); got float64 of shape \(19, 24\)"),
    (dict(image="picture"), "image must be numbers of shape"),
    (dict(image=np.full((20, 24), np.nan)), "image must hold some finite pixels; got none"),
    (dict(names=()), "names must hold at least one parameter"),
    (dict(names=("misset_w",)), "there is no parameter 'misset_w'; did you mean misset_"),
    (dict(names=("dispersion",)), "dispersion is no parameter of this experiment"),
    (dict(names=("misset_x", "rot_y")), "one way; got both misset_x and rot_y"),
    (dict(loss="cubic"), "loss must be poisson or squared or log, or a Loss; got 'cubic'"),
    (dict(loss=Poisson(IMAGE[1:])), "loss must be of an image of shape"),
    (dict(loss=Poisson(IMAGE), mask=IMAGE), "mask must be part of the Loss"),
    (dict(mask=np.zeros((20, 24))), "mask must leave some pixels; got none"),
    (dict(weight=-1.0), "weight must be zero or positive; got -1.0"),
    (dict(method="simplex"), "method must be least_squares or lbfgsb; got 'simplex'"),
    (dict(schedule="coarse"), "schedule must be a list of widths in pixels; got 'coarse'"),
    (dict(schedule=(1.0, 2.0)), r"schedule must be positive widths in pixels that fall; got \(1.0, 2.0\)"),
    (dict(schedule=(2.0, -1.0)), "schedule must be positive"),
    (dict(max_steps=0), "max_steps must be a whole number above 0; got 0"),
    (dict(tolerance=0.0), "tolerance must lie between 1e-15 and 1; got 0.0"),
    (dict(bounds={"distance": (1.0, 2.0)}), "bounds must be of parameters that are refined, misset_x; got 'distance'"),
    (dict(bounds={"misset_x": (11.0, 12.0)}), "bounds of misset_x must hold its start 10; got 11, 12"),
    (dict(bounds={"misset_x": (12.0, 9.0)}), "bounds of misset_x must rise from low to high; got 12, 9"),
    (dict(bounds={"misset_x": 12.0}), r"bounds of misset_x must be \(low, high\); got 12.0"),
    (dict(bounds=[1.0]), r"bounds must be a dictionary of \(low, high\) by name; got \[1.0\]"),
    (dict(bounds={"misset_x": (np.nan, 12.0)}), "bounds of misset_x must be two numbers; got nan"),
    (dict(restraints={"misset_x": (10.0, 0.0)}), "restraints of misset_x must have a positive sigma; got 0"),
    (dict(restraints={"misset_x": (np.inf, 1.0)}), "restraints of misset_x must have a finite value; got inf"),
]


@pytest.mark.parametrize(("changes", "message"), BAD)
def test_bad_input(changes: dict[str, Any], message: str) -> None:
    given = {"image": IMAGE, "names": ("misset_x",), **changes}
    with pytest.raises(bn.InputError, match=message) as caught:
        bn.refine(bright(), given.pop("image"), given.pop("names"), **given)
    assert "\n" not in str(caught.value)


def test_bad_input_of_structure_factors() -> None:
    sim = simulator({**BRIGHT, **some_reflections()})
    with pytest.raises(bn.InputError, match="method must be lbfgsb for f_hkl"):
        bn.refine(sim, IMAGE, "f_hkl", method="least_squares")
    dark = sim.replace(structure_factors=sim.structure_factors.with_F(np.zeros(sim.structure_factors.F.shape)))
    with pytest.raises(bn.InputError, match="got f_hkl, all 0 or out of sight"):
        bn.refine(dark, IMAGE, "f_hkl")
