"""Structure factors of each source: tables of F0 and G, f' and f'' at the wavelengths, and files of models."""

import pickle
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytest.importorskip("gemmi")
pytest.importorskip("xraydb")

from helpers.crystals import atoms_of, direct_sum, write_crystal
from helpers.experiments import BASE, simulator

from bragg_numba import InputError, StructureFactors
from bragg_numba.scattering.anomalous import coefficients

HKL = np.array([(0, 0, 1), (1, 2, 3), (-1, -2, -3), (2, 0, 0), (1, 2, 3)])
F0 = np.array([1.0, 2.0 + 1.0j, 3.0, -4.0j, 5.0 - 2.0j])
SE, FE = np.array([0.5, 1.0j, -1.0, 2.0, 3.0]), np.array([1.0, 1.0, 1.0, 1.0, -1.0j])
TABLE = np.array([(11000.0, -2.0, 1.0), (12000.0, -4.0, 2.0), (13000.0, -3.0, 4.0)])
GAUSSIANS = 3e-6  # of gemmi, in single precision


def made(anomalous: Any = None, **more: Any) -> StructureFactors:
    how = {"Se": (-8.0, 4.0), "Fe": 1.0 + 2.0j} if anomalous is None else anomalous
    return StructureFactors.from_tables(HKL, F0, {"Se": SE, "Fe": FE}, how, **more)


def test_what_is_given_is_kept() -> None:
    factors = made(default_F=7.0, source="x.npz")
    # Of the reflection that is given twice the last; in ascending order of indices.
    assert factors.hkl.tolist() == [[-1, -2, -3], [0, 0, 1], [1, 2, 3], [2, 0, 0]]
    order = [2, 0, 4, 3]
    assert factors.F0.tolist() == F0[order].tolist()
    assert {label: G.tolist() for label, G in factors.G.items()} == {"Se": SE[order].tolist(), "Fe": FE[order].tolist()}
    assert factors.classes == ("Se", "Fe")
    assert repr(factors) == (
        "<StructureFactors 5 reflections, h -1..2, k -2..2, l -3..3, else 7, anomalous Se Fe, from x.npz>"
    )
    # Elsewhere F0 is default_F, and G is 0.
    at = factors.at_wavelength(1.0)
    assert at.padded[0, 0, 0] == at.padded[-1, -1, -1] == 7.0
    np.testing.assert_allclose(at.F, np.abs(F0 + (-8.0 + 4.0j) * SE + (1.0 + 2.0j) * FE)[order], rtol=1e-15)
    assert at.classes == ()
    other = factors.with_default_F(2.0)
    assert (other.F0 == factors.F0).all()
    assert other.at_wavelength(1.0).padded[0, 0, 0] == 2.0


def test_equal_ones_are_equal() -> None:
    factors = made({"Se": TABLE, "Fe": np.array([1j, 2.0])})
    again = made({"Fe": np.array([1j, 2.0]), "Se": TABLE.tolist()})
    assert factors == again
    assert hash(factors) == hash(again)
    assert factors != made({"Se": TABLE, "Fe": np.array([1j, 2.5])})
    assert factors != made({"Se": TABLE + 1.0, "Fe": np.array([1j, 2.0])})
    assert pickle.loads(pickle.dumps(factors)) == factors
    assert replace(factors, default_F=factors.default_F) == factors
    # Neither the caller's arrays nor its own can be written to.
    assert not any(array.flags.writeable for array in (factors.padded, *factors.anomalous))
    given = TABLE.copy()
    factors = made({"Se": given, "Fe": 0j})
    given[:] = 0.0
    assert factors == made({"Se": TABLE, "Fe": 0j})


def test_dispersion_of_each_source(tmp_path: Path) -> None:
    energies = np.array([11000.0, 11500.0, 12800.0])
    wavelengths = 12398.42 / energies
    path = tmp_path / "se.txt"
    path.write_text("\n".join(" ".join(map(str, line)) for line in TABLE))
    expected = np.array([-2.0 + 1.0j, -3.0 + 1.5j, -3.2 + 3.6j])
    for table in (TABLE, TABLE.tolist(), str(path), path):
        found = made({"Se": table, "Fe": (1.0, 2.0)}).dispersion(wavelengths)
        np.testing.assert_allclose(found[:, 0], expected, rtol=1e-12)
        assert found[:, 1].tolist() == [1.0 + 2.0j] * 3
    of_each = made({"Se": expected, "Fe": 0.0j}).dispersion(wavelengths)
    assert of_each[:, 0].tolist() == expected.tolist()
    # A library's are those of each energy by itself, and xraydb's for a class that is not named.
    for source in ("xraydb", "gemmi"):
        found = made(source).dispersion(wavelengths)
        for row, wavelength in zip(found, wavelengths, strict=True):
            alone, _ = coefficients(("Se", "Fe"), wavelength, source)
            assert row.tolist() == [alone["Se"], alone["Fe"]]
    assert (made({"Se": TABLE}).dispersion(wavelengths)[:, 1] == made("xraydb").dispersion(wavelengths)[:, 1]).all()


def test_other_tables() -> None:
    factors = made()
    other = factors.with_tables(2.0 * factors.F0, {"Fe": 1j * factors.G["Fe"]})
    assert (other.F0 == 2.0 * factors.F0).all()
    assert (other.G["Fe"] == 1j * factors.G["Fe"]).all()
    assert (other.G["Se"] == factors.G["Se"]).all()
    moved = factors.with_dispersion([(1.0, 2j), (3.0, 4j)])
    assert moved.dispersion([1.0, 1.1]).tolist() == [[1.0, 2j], [3.0, 4j]]


@pytest.mark.parametrize("per_source", [True, ["Se"], ("Se", "O")])
@pytest.mark.parametrize("group", ["P 21 21 21", "P 43 21 2", "P -1"])
def test_models_against_sums_over_atoms(group: str, per_source: Any, tmp_path: Path) -> None:
    """|F| of every source, both mates of each pair; those that are not of each source at one wavelength."""
    path = tmp_path / "a.pdb"
    cell = write_crystal(path, group, {"C": 8, "O": 3, "SE": 2}, seed=1)
    every = per_source is True
    own = {"Se": TABLE, "O": (0.05, 0.03), "C": (0.02, 0.01)}
    fixed = None if every else 1.1
    factors = StructureFactors.from_pdb(path, 2.5, wavelength=fixed, anomalous=own, solvent=None, per_source=per_source)
    assert factors.classes == (("C", "O", "Se") if every else tuple(per_source))
    assert factors.cell == cell
    for energy, f_se in ((11500.0, -3.0 + 1.5j), (12800.0, -3.2 + 3.6j)):
        found = factors.at_wavelength(12398.42 / energy)
        values = {"Se": f_se, "O": 0.05 + 0.03j, "C": 0.02 + 0.01j}
        direct = np.abs(direct_sum(atoms_of(path), cell, group, found.hkl, values))
        size = np.sqrt((direct**2).mean())
        np.testing.assert_allclose(found.F, direct, atol=GAUSSIANS * size)
        # The plain constructor at that wavelength.
        plain = StructureFactors.from_pdb(path, 2.5, wavelength=12398.42 / energy, anomalous=own, solvent=None)
        np.testing.assert_allclose(found.F, plain.F, atol=1e-10 * size)
        minus = dict(zip(map(tuple, (-found.hkl).tolist()), found.F, strict=True))
        differences = np.array([F - minus[tuple(hkl)] for hkl, F in zip(found.hkl.tolist(), found.F, strict=True)])
        assert np.abs(differences).max() > 0.01 * size if group != "P -1" else np.abs(differences).max() < 1e-10 * size


def test_a_model_in_an_experiment(tmp_path: Path) -> None:
    """Sources on both sides of an edge, f' and f'' from a library; elements that are left have none."""
    path = tmp_path / "a.pdb"
    cell = write_crystal(path, "P 21 21 21", {"C": 8, "SE": 2}, seed=1)
    factors = StructureFactors.from_pdb(path, 3.0, per_source=["Se"])
    assert "f' and f'' of C are 0" in str(factors.origin)
    assert "f' and f'' of Se at the wavelength of each source" in str(factors.origin)
    assert "F000" in str(factors.origin)
    wavelengths = 12398.42 / np.array([12600.0, 12658.0, 12700.0])
    sources = [(-10.0, 0.0, 0.0, 1.0, wavelength * 1e-10) for wavelength in wavelengths]
    sim = simulator(BASE | {"cell": cell, "interpolate": False, "sources": sources, "pixel_size": 2.0})
    sim = sim.replace(structure_factors=factors)
    assert sim.setup.dispersion[:, 1].tolist() == pytest.approx([0.51, 3.0, 3.8], abs=1.5)
    total = sum(
        sim.replace(sources=[source], structure_factors=factors.at_wavelength(wavelength)).render()
        for source, wavelength in zip(sources, wavelengths, strict=True)
    )
    np.testing.assert_allclose(sim.render(), total / 3.0, rtol=1e-11, atol=1e-13 * total.max())


BAD_TABLES = [
    ({"hkl": HKL[:4]}, "F0 must be 4 finite complex numbers, one for each of hkl; got complex128 of shape"),
    ({"hkl": HKL + 0.5}, "hkl must be whole numbers"),
    ({"hkl": HKL[:, :2]}, r"hkl must be \(n, 3\) whole numbers"),
    ({"hkl": HKL[:0]}, r"hkl must be \(n, 3\) whole numbers, n > 0"),
    ({"hkl": HKL * 2**20}, "an index box of .* GiB"),
    ({"F0": F0 * np.nan}, "F0 must be 5 finite complex numbers.*; got"),
    ({"F0": 1e200 * F0}, "F0 must be 5 finite complex numbers.*, of a size up to"),
    ({"F0": "abc"}, "F0 must be 5 finite complex numbers"),
    ({"G": {"Se": SE[:2]}}, r"G\['Se'\] must be 5 finite complex numbers"),
    ({"G": {}}, "G must be a mapping from one or more classes"),
    ({"G": SE}, "G must be a mapping from one or more classes"),
    ({"G": {"S,e": SE}}, "classes must be names of letters, digits and any of .*; got 'S,e'"),
    ({"G": {3: SE}}, "classes must be names of letters"),
    ({"G": {f"C{i}": SE for i in range(65)}, "anomalous": {}}, "anomalous must give f' and f'', or a table"),
    ({"G": {f"C{i}": SE for i in range(65)}, "anomalous": [0j] * 65}, "classes must be at most 64; got 65"),
    ({"anomalous": "brennan"}, r"anomalous must give|anomalous\['Se'\] must|cannot be read|anomalous must be"),
    ({"anomalous": None}, "anomalous must be xraydb, gemmi, or for classes"),
    ({"anomalous": {"Zn": (1, 2)}}, "anomalous must name classes of G, Se; got 'Zn'"),
    ({"anomalous": {"Se": (1, 2, 3)}}, r"anomalous\['Se'\] must be f' and f'', or a table"),
    ({"anomalous": {"Se": (1, np.nan)}}, r"anomalous\['Se'\] must be f' and f''.*finite"),
    ({"anomalous": {"Se": TABLE[::-1]}}, "ascending energies"),
    ({"anomalous": {"Se": np.array([1j, np.nan])}}, r"anomalous\['Se'\] must be finite f' \+ i f''"),
    ({"anomalous": {"Se": np.ones((2, 2), complex)}}, r"anomalous\['Se'\] must be finite f' \+ i f''"),
    ({"anomalous": {"Se": "none.txt"}}, "none.txt: cannot be read"),
    ({"G": {"Se_A": SE}}, "anomalous must give f' and f'', or a table, for class Se_A, which is no element"),
    ({"default_F": "x"}, "default_F must be a finite number"),
]


@pytest.mark.parametrize(("fields", "message"), BAD_TABLES)
def test_bad_tables(fields: dict[str, Any], message: str) -> None:
    with pytest.raises(InputError, match=message) as caught:
        StructureFactors.from_tables(**({"hkl": HKL, "F0": F0, "G": {"Se": SE}} | fields))
    assert "\n" not in str(caught.value)


def test_energies_outside_a_table() -> None:
    for energy in (10999.0, 13001.0):
        with pytest.raises(
            InputError, match=rf"anomalous must cover Se at {energy:.1f} eV; its table has 11000 to 13000"
        ):
            made({"Se": TABLE, "Fe": 0j}).at_wavelength(12398.42 / energy)
    with pytest.raises(InputError, match=r"anomalous must cover Se at .* eV; xraydb has"):
        made("xraydb").dispersion([1.0, 1e7])


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda f: f.F, "F differs between sources of anomalous structure factors"),
        (lambda f: f.with_F(np.ones(4)), "F differs between sources of anomalous structure factors"),
        (lambda f: StructureFactors.constant(1.0).F0, "F0 and G are of structure factors of each source"),
        (lambda f: f.with_tables(F0=[1.0]), "F0 must be 4 finite complex numbers"),
        (lambda f: f.with_tables(G={"Zn": f.F0}), "G must be of classes Se, Fe; got 'Zn'"),
        (lambda f: f.with_dispersion([(1.0,)]), "anomalous must be complex numbers, a row of 2 for each source"),
        (lambda f: f.at_wavelength(-1.0), "wavelength must be positive"),
        (lambda f: replace(f, padded=f.padded[..., :4].copy()), "padded must be 4-D, 6 numbers for each reflection"),
        (lambda f: replace(f, classes=()), "anomalous must be|padded must be 3-D"),
        (lambda f: replace(f, classes="Se"), "classes must be the names"),
        (lambda f: replace(f, classes=("Se", "Se")), "classes must differ; got Se twice"),
        (lambda f: replace(f, anomalous=(1j,)), "anomalous must be xraydb, gemmi, or for classes"),
    ],
)
def test_misuse(call: Any, message: str) -> None:
    with pytest.raises(InputError, match=message) as caught:
        call(made())
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"per_source": ["Zn"]}, "per_source must be True, or elements of the model, C, Se; got 'Zn'"),
        ({"per_source": "Se"}, "per_source must be True, or elements of the model, C, Se; got 'Se'"),
        ({"per_source": []}, "per_source must be True, or elements"),
        ({"per_source": True, "wavelength": 1.0}, "wavelength must be None where all elements are per_source; got 1.0"),
        ({"per_source": True, "anomalous": None}, "anomalous must give f' and f'' of elements per_source; got None"),
        (
            {"per_source": ["Se"], "anomalous": {"C": (0, 1)}},
            "wavelength must be given .* of C; got None",
        ),
        (
            {"per_source": ["Se"], "anomalous": {"Zn": (0, 1)}, "wavelength": 1.0},
            "must name elements of the model, C",
        ),
        ({"per_source": ["Se"], "wavelength": -1.0}, "wavelength must be positive"),
    ],
)
def test_bad_models(options: dict[str, Any], message: str, tmp_path: Path) -> None:
    path = tmp_path / "a.pdb"
    write_crystal(path, "P 1", {"C": 2, "SE": 1})
    with pytest.raises(InputError, match=message) as caught:
        StructureFactors.from_pdb(path, 4.0, **options)
    assert "\n" not in str(caught.value)
