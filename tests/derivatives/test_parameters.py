"""Parameters by name: what there is, what acts, and that setting values sets just those."""

from typing import Any

import numpy as np
import pytest
from helpers.experiments import BASE, simulator, some_reflections
from helpers.plans import CASES, CUSTOM, MATRIX, experiment, numbers_of
from scipy.spatial.transform import Rotation

import bragg_numba as bn
from bragg_numba.parameters import check_names, parameters, scale, with_values


@pytest.mark.parametrize(("name", "parity"), CASES)
def test_setting_every_value_to_what_it_is_changes_nothing(name: str, parity: str) -> None:
    sim = experiment(name, parity)
    values = {key: parameter.value for key, parameter in parameters(sim).items() if parameter.active}
    again = with_values(sim, values)
    expected, orientations = numbers_of(sim)
    got, turned = numbers_of(again)
    for field, b in expected.items():
        a = got[field]
        np.testing.assert_allclose(a, b, atol=1e-14 * np.abs(b).max(initial=0.0), rtol=0.0, err_msg=field)
    np.testing.assert_allclose(turned, orientations, atol=1e-14 * np.abs(orientations).max(), rtol=0.0)
    np.testing.assert_array_equal(again.structure_factors.padded, sim.structure_factors.padded)
    for part in ("detector", "sampling", "structure_factors", "crystal", "sources"):
        for a, b in zip(getattr(again.plan(), part), getattr(sim.plan(), part), strict=True):
            assert np.shape(a) == np.shape(b)
            if isinstance(b, int | bool):
                assert a == b


@pytest.mark.parametrize(("name", "parity"), CASES)
def test_values_set_are_the_values_had(name: str, parity: str) -> None:
    sim = experiment(name, parity)
    known = {key: p for key, p in parameters(sim).items() if p.active and key not in ("rot_x", "rot_y", "rot_z")}
    values = {key: p.value + 0.7 * scale(sim, key) for key, p in known.items()}
    got = parameters(with_values(sim, values))
    for key, value in values.items():
        np.testing.assert_allclose(got[key].value, value, rtol=1e-13, atol=1e-11, err_msg=key)
        assert got[key].active, key


def test_whole_numbers_stay() -> None:
    fields = {
        **BASE, "oversample": None, "n_cells": (2, 30, 4), "pixels": None, "detsize": (8.03, 9.6), "hdivrange": 2.0,
        "hdivstep": 1.0, "size": (0.0, 2e-4, 0.0), **some_reflections(),
    }  # fmt: skip
    sim = simulator(fields)
    assert sim.setup.interpolate
    changed = {"cell_b": 40.0, "pixel_size": 0.2, "hdivrange": 2.5, "wavelength": 0.7, "N_a": 2.5}
    assert with_values(sim, {"cell_b": 40.0}).setup.n_cells == sim.setup.n_cells
    again = with_values(sim, changed)
    assert again.setup.n_cells == (2.5, *sim.setup.n_cells[1:])
    assert again.setup.oversample == sim.setup.oversample
    assert again.setup.interpolate
    assert again.shape == sim.shape
    assert len(again.plan().sources.weight) == len(sim.plan().sources.weight)
    assert again.setup.geometry.pixel_size == 0.2e-3


def test_rotations_turn_the_mounted_crystal() -> None:
    for misset in ((10.0, 20.0, 30.0), (0.0, 90.0, 0.0), (25.0, -90.0, 40.0), "random"):
        sim = simulator({**BASE, "misset": misset, "misset_seed": 3})
        turned = with_values(sim, {"rot_x": 3.0, "rot_z": -7.0})
        turn = Rotation.from_rotvec([3.0, 0.0, -7.0], degrees=True).as_matrix()
        expected = sim.setup.lattice.real @ turn.T
        np.testing.assert_allclose(turned.setup.lattice.real, expected, atol=1e-12 * 90.0)
        assert parameters(turned)["rot_x"].value == 0.0


def test_cell_of_a_matrix_keeps_the_rotation() -> None:
    sim = simulator({**BASE, "cell": None, "matrix": MATRIX})
    cell = tuple(parameters(sim)[f"cell_{name}"].value for name in ("a", "b", "c", "alpha", "beta", "gamma"))
    np.testing.assert_allclose(cell, sim.setup.lattice.cell, rtol=1e-12)
    # The same crystal made of its cell and a misset, both moved.
    plain = simulator({**BASE, "cell": cell, "misset": (0.0, 0.0, 0.0)})
    turn = np.linalg.solve(plain.setup.lattice.real, sim.setup.lattice.real)
    np.testing.assert_allclose(turn @ turn.T, np.eye(3), atol=1e-13)
    changes = {"cell_b": cell[1] + 1.0, "cell_alpha": cell[3] - 2.0}
    expected = with_values(plain, changes).setup.lattice.real @ turn
    np.testing.assert_allclose(with_values(sim, changes).setup.lattice.real, expected, atol=1e-11)


def test_wavelength_alone_leaves_the_matrix_and_with_the_cell_leaves_the_cell() -> None:
    sim = simulator({**BASE, "cell": None, "matrix": MATRIX})
    np.testing.assert_array_equal(with_values(sim, {"wavelength": 2.2}).crystal.matrix, sim.crystal.matrix)
    cell_a = parameters(sim)["cell_a"].value
    both = with_values(sim, {"wavelength": 2.2, "cell_a": cell_a})
    np.testing.assert_allclose(both.setup.lattice.real, sim.setup.lattice.real, atol=1e-12 * 90.0)


def test_setting_a_custom_detector_keeps_its_pivot() -> None:
    sim = simulator({**BASE, "convention": "CUSTOM"})
    assert sim.setup.geometry.pivot == "BEAM"
    assert with_values(sim, {"twotheta": 3.0}).setup.geometry.pivot == "BEAM"


INACTIVE: list[tuple[dict[str, Any], str, str]] = [
    ({"misset": "random", "misset_seed": 1}, "misset_x", "random"),
    ({}, "osc", "one step"),
    ({"osc": 1.0, "phistep": 0.5}, "osc", "phistep"),
    ({}, "mosaic_spread", "not mosaic"),
    ({}, "fudge", "square"),
    ({}, "water", "none"),
    ({"shape": "tophat"}, "cell_a", "tophat"),
    ({"shape": "tophat"}, "wavelength", "tophat"),
    ({"shape": "tophat"}, "fudge", "tophat"),
    ({}, "f_hkl", "default_F"),
    ({}, "dispersion", "not given"),
    ({"hdivstep": 1.0}, "hdivrange", "not given"),
    ({"sources": [[-1.0, 0.0, 0.0]], "vdivrange": 1.0}, "vdivrange", "list of sources"),
    ({"sources": [[-1.0, 0.0, 0.0, 1.0, 1e-10]]}, "wavelength", "list of sources"),
    ({"nopolar": True}, "polarization", "nopolar"),
    ({"flux": 1e12}, "fluence", "flux"),
    ({}, "beamsize", "fluence"),
    ({}, "close_distance", "distance is in effect"),
    ({"close_distance": 50.0}, "distance", "close_distance is in effect"),
    ({}, "ORGX", "Xbeam"),
    ({"convention": "XDS", "Xbeam": 3.0}, "Xbeam", "ORGX"),
    ({"convention": "CUSTOM", "Xclose": 3.0}, "Xbeam", "Xclose"),
    ({"convention": "CUSTOM", "ORGY": 3.0}, "Ybeam", "ORGY"),
    ({}, "detector_thick", "not modelled"),
    ({"detector_thick": 10.0, "detector_abs": "inf"}, "detector_abs", "infinite"),
]


@pytest.mark.parametrize(("fields", "name", "reason"), INACTIVE)
def test_what_does_not_act_says_why(fields: dict[str, Any], name: str, reason: str) -> None:
    if fields.get("detector_abs") == "inf":
        fields = {**fields, "detector_abs": np.inf}
    sim = simulator({**BASE, **fields})
    parameter = parameters(sim)[name]
    assert not parameter.active
    assert reason in parameter.note
    for use in (lambda: check_names(sim, [name]), lambda: with_values(sim, {name: 1.0}), lambda: scale(sim, name)):
        with pytest.raises(bn.InputError, match=reason) as error:
            use()
        assert name in str(error.value)
        assert "\n" not in str(error.value)


@pytest.mark.parametrize("flag", ["oversample_thick", "oversample_polar", "oversample_omega"])
def test_running_sums_have_no_derivative(flag: str) -> None:
    sim = simulator({**BASE, flag: True}, parity="c-parity")
    assert not any(parameter.active for parameter in parameters(sim).values())
    with pytest.raises(bn.InputError, match=f"-{flag}"):
        check_names(sim, ["distance"])
    assert parameters(simulator({**BASE, flag: True}))["distance"].active


@pytest.mark.parametrize(
    ("names", "message"),
    [
        ([], "at least one"),
        (["cell_d"], "did you mean cell_"),
        (["xyzzy"], "there are cell_a, cell_b"),
        ([3], "no parameter 3"),
        (["phi", "cell_a", "phi"], "phi twice"),
    ],
)
def test_bad_names(names: list[Any], message: str) -> None:
    with pytest.raises(bn.InputError, match=message):
        check_names(simulator(BASE), names)


def test_good_names() -> None:
    assert check_names(simulator(BASE), iter(["phi", "cell_a"])) == ("phi", "cell_a")
    assert check_names(simulator(BASE), "phi") == ("phi",)


def test_values_in_effect_and_units() -> None:
    known = parameters(simulator({**BASE, **CUSTOM, "detector_thick": 30.0, "phisteps": 4, "Xclose": 2.0}))
    assert known["Xclose"].value == 2.0
    assert known["Ybeam"].value == pytest.approx(20 * 0.4 / 2)
    assert known["detector_abs"].value == 30.0
    assert known["osc"].value == pytest.approx(1.0)
    assert (known["distance"].unit, known["phi"].unit, known["cell_c"].unit) == ("mm", "degrees", "Å")
    assert np.isnan(known["flux"].value)


def test_amplitudes() -> None:
    given = some_reflections()
    sim = simulator({**BASE, **given, "default_F": 7.0})
    factors = sim.structure_factors
    table = {tuple(hkl): F for hkl, F in zip(given["hkl"].tolist(), given["F"], strict=True)}
    assert {tuple(hkl): F for hkl, F in zip(factors.hkl.tolist(), factors.F, strict=True)} == table
    F = np.arange(float(len(factors.F)))
    again = with_values(sim, {"f_hkl": F, "default_F": -2.0}).structure_factors
    np.testing.assert_array_equal(again.F, F)
    np.testing.assert_array_equal(again.hkl, factors.hkl)
    expected = bn.StructureFactors.from_arrays(factors.hkl, F, -2.0)
    np.testing.assert_array_equal(again.padded, expected.padded)
    assert (again.default_F, again.lower, again.count) == (-2.0, factors.lower, factors.count)
    with pytest.raises(bn.InputError, match=f"{len(F)} finite numbers"):
        factors.with_F(F[1:])


def test_amplitudes_of_a_whole_box_and_of_none() -> None:
    padded = np.full((4, 5, 3), 2.0)
    padded[1:-1, 1:-1, 1:-1] = np.arange(6.0).reshape(2, 3, 1)
    box = bn.StructureFactors(padded, (-1, 3, 2), 2.0, 6)
    np.testing.assert_array_equal(box.F, np.arange(6.0))
    np.testing.assert_array_equal(box.hkl[:4], [[-1, 3, 2], [-1, 4, 2], [-1, 5, 2], [0, 3, 2]])
    np.testing.assert_array_equal(box.with_F(box.F + 1.0).box, box.box + 1.0)
    changed = box.with_default_F(5.0)
    np.testing.assert_array_equal(changed.box, box.box)
    assert changed.padded[0, 0, 0] == 5.0
    assert bn.StructureFactors.constant(3.0).F.shape == (0,)
    assert (bn.StructureFactors.constant(3.0).with_default_F(4.0).padded == 4.0).all()


def test_of_equal_reflections_the_last_is_given() -> None:
    factors = bn.StructureFactors.from_arrays([[1, 2, 3], [0, 0, 1], [1, 2, 3]], [5.0, 6.0, 7.0])
    assert factors.hkl.tolist() == [[0, 0, 1], [1, 2, 3]]
    assert factors.F.tolist() == [6.0, 7.0]
