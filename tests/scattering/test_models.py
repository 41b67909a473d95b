"""Structure factors of atomic models against sums over atoms written out in NumPy."""

import gzip
import pickle
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("gemmi")
pytest.importorskip("xraydb")

import gemmi
from helpers.crystals import Atoms, atoms_of, direct_sum, orthogonalization, write_crystal

from bragg_numba import Crystal, InputError, StructureFactors
from bragg_numba.data import model_path
from bragg_numba.io.models import read_model
from bragg_numba.scattering import model as model_module
from bragg_numba.scattering.files import ModelOptions, sums_of_model
from bragg_numba.scattering.model import model_sums

FILES = Path(__file__).parent / "files"
WKD, WKD_CELL, WKD_GROUP = model_path(), (50.347, 4.777, 14.746, 90.0, 101.73, 90.0), "C 1 2 1"


# gemmi evaluates the Gaussians of form factors in single precision.
GAUSSIANS = 3e-6


def rms(F: np.ndarray) -> float:
    return float(np.sqrt((np.abs(F) ** 2).mean()))


def by_index(factors: StructureFactors) -> dict[tuple[int, ...], float]:
    return dict(zip(map(tuple, factors.hkl.tolist()), factors.F.tolist(), strict=True))


def test_a_peptide_against_the_sum_over_its_atoms() -> None:
    factors = StructureFactors.from_pdb(WKD, 1.8, solvent=None)
    direct = np.abs(direct_sum(atoms_of(WKD), WKD_CELL, WKD_GROUP, factors.hkl))
    np.testing.assert_allclose(factors.F, direct, atol=GAUSSIANS * rms(direct))
    assert factors.cell == WKD_CELL
    assert Crystal(cell=factors.cell).cell == WKD_CELL
    # h + k odd is absent in C, and given as zero.
    odd = factors.hkl[:, :2].sum(axis=1) % 2 == 1
    assert odd.sum() > 1000
    assert not factors.F[odd].any()
    # Complete to the limit.
    assert (
        len(factors.hkl)
        == 2 * len(gemmi.make_miller_array(gemmi.UnitCell(*WKD_CELL), gemmi.SpaceGroup("P 1"), 1.8)) + 1
    )


def test_F000_is_the_number_of_electrons() -> None:
    """The absolute scale."""
    atoms = atoms_of(WKD)
    electrons = 4 * sum(
        occupancy * gemmi.Element(element).atomic_number
        for element, occupancy in zip(atoms.elements, atoms.occupancies, strict=True)
    )
    F000 = by_index(StructureFactors.from_pdb(WKD, 3.0, solvent=None))[0, 0, 0]
    # The Gaussians of International Tables are fits.
    assert pytest.approx(electrons, rel=1e-3) == F000
    assert pytest.approx(1347.65, abs=0.01) == F000
    origin = StructureFactors.from_pdb(WKD, 3.0).origin
    share = float(str(origin).split("solvent in ")[1].split()[0]) / 100
    volume = gemmi.UnitCell(*WKD_CELL).volume
    assert by_index(StructureFactors.from_pdb(WKD, 3.0))[0, 0, 0] - F000 == pytest.approx(
        0.35 * share * volume, rel=0.01
    )


@pytest.mark.parametrize("group", ["P 1", "P -1", "P 21 21 21", "I 41/a:1", "R 3 2:H", "P 61 2 2", "I a -3 d"])
@pytest.mark.parametrize("on_grid", [True, False])
def test_sums_in_many_groups(group: str, on_grid: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """F0 and G of every class, directly and on a grid, isotropic and anisotropic atoms."""
    if on_grid:
        monkeypatch.setattr(model_module, "_DIRECT", 0)
        monkeypatch.setattr(model_module, "_DIRECT_IF_NARROW", 0)
    path = tmp_path / "a.pdb"
    cell = write_crystal(path, group, {"C": 8, "O": 3, "SE": 2}, seed=5)
    atoms = atoms_of(path)
    sums = model_sums(read_model(path), 2.0, ("C", "O", "Se"), None)
    hkl, F, G = sums.hkl, sums.F0, sums.G
    direct = direct_sum(atoms, cell, group, hkl)
    tolerance = 1e-5 if on_grid else GAUSSIANS
    np.testing.assert_allclose(F, direct, atol=tolerance * rms(direct))
    for element in ("C", "O", "Se"):
        expected = direct_sum(atoms, cell, group, hkl, {element: 1.0}) - direct
        np.testing.assert_allclose(G[element], expected, atol=10 * tolerance * rms(expected))
    assert ("on a grid" in " ".join(sums.lines)) == on_grid


def test_a_grid_that_is_too_coarse_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model_module, "_DIRECT", 0)
    monkeypatch.setattr(model_module, "_DIRECT_IF_NARROW", 0)
    monkeypatch.setattr(model_module, "_RATE", 1.02)
    monkeypatch.setattr(model_module, "_CUTOFF", 1e-2)
    write_crystal(tmp_path / "a.pdb", "P 1", {"C": 9})
    with pytest.warns(UserWarning, match="sums on a grid, which differ from direct ones"):
        StructureFactors.from_pdb(tmp_path / "a.pdb", 2.0, solvent=None)


@pytest.mark.parametrize("group", ["P 1", "P 21 21 21", "P 43 21 2", "P -1"])
def test_anomalous_pairs(group: str, tmp_path: Path) -> None:
    """|F| of both mates against complex sums; mates by rotation are equal to the bit."""
    path = tmp_path / "a.pdb"
    cell = write_crystal(path, group, {"C": 12, "SE": 2}, seed=1)
    own = {"Se": (-8.0, 4.5), "C": (0.01, 0.003)}
    factors = StructureFactors.from_pdb(path, 2.5, wavelength=0.98, anomalous=own, solvent=None)
    direct = np.abs(direct_sum(atoms_of(path), cell, group, factors.hkl, {"Se": -8.0 + 4.5j, "C": 0.01 + 0.003j}))
    np.testing.assert_allclose(factors.F, direct, atol=GAUSSIANS * rms(direct))
    F = by_index(factors)
    differences = np.array([abs(F[h, k, l] - F[-h, -k, -l]) for h, k, l in F])
    assert differences.max() == 0.0 if group == "P -1" else differences.max() > 0.02 * rms(direct)
    for operation in gemmi.SpaceGroup(group).operations():
        for hkl in list(F)[::5]:
            assert F[tuple(operation.apply_to_hkl(hkl))] == F[hkl]


def test_friedels_law_without_anomalous_scattering() -> None:
    F = by_index(StructureFactors.from_pdb(WKD, 2.0))
    assert all(F[h, k, l] == F[-h, -k, -l] for h, k, l in F)
    # f' alone keeps it.
    F = by_index(StructureFactors.from_pdb(WKD, 2.0, wavelength=1.0, anomalous={e: (-1.0, 0.0) for e in "CNO"}))
    assert all(F[h, k, l] == F[-h, -k, -l] for h, k, l in F)


def test_solvent_against_its_mask() -> None:
    """The mask's transform by NumPy."""
    with_it = StructureFactors.from_pdb(WKD, 2.5, solvent=(0.4, 60.0))
    structure = gemmi.read_structure(str(WKD))
    mask = gemmi.FloatGrid()
    mask.setup_from(structure, spacing=0.4)
    gemmi.SolventMasker(gemmi.AtomicRadiiSet.Refmac).put_mask_on_float_grid(mask, structure[0])
    transform = np.fft.ifftn(np.array(mask)) * structure.cell.volume
    hkl = with_it.hkl
    s_sqr = ((hkl @ np.linalg.inv(orthogonalization(WKD_CELL))) ** 2).sum(axis=1)
    F = direct_sum(atoms_of(WKD), WKD_CELL, WKD_GROUP, hkl)
    F = F + 0.4 * np.exp(-60.0 * s_sqr / 4.0) * transform[tuple(hkl.T)]
    np.testing.assert_allclose(with_it.F, np.abs(F), atol=1e-5 * rms(F))
    without = StructureFactors.from_pdb(WKD, 2.5, solvent=None)
    assert "no bulk solvent" in str(without.origin)
    low = s_sqr < 1.0 / 6.0**2
    assert np.abs(with_it.F - without.F)[low].mean() > 3 * np.abs(with_it.F - without.F)[~low].mean()


def test_F_does_not_depend_on_the_limit() -> None:
    low, high = (by_index(StructureFactors.from_pdb(WKD, dmin, wavelength=1.0)) for dmin in (2.5, 0.7))
    for hkl, F in low.items():
        assert pytest.approx(high[hkl], abs=1e-4) == F


def test_against_phases_of_another_program() -> None:
    """REFMAC's FC and PHIC of the same model; its amplitudes are on the scale of the data."""
    mtz = gemmi.read_mtz_file(str(FILES / "5wkd_phases.mtz.gz"))
    sums, _ = sums_of_model(WKD, 1.79, ModelOptions(solvent=None))
    mine = dict(zip(map(tuple, sums.hkl.tolist()), sums.F0, strict=True))
    FC, phase = (np.array(mtz.column_with_label(label).array) for label in ("FC", "PHIC"))
    F = np.array([mine[tuple(hkl)] for hkl in mtz.make_miller_array().tolist()])
    assert np.corrcoef(np.abs(F), FC)[0, 1] > 0.999
    difference = (np.degrees(np.angle(F)) - phase + 180.0) % 360.0 - 180.0
    assert np.median(np.abs(difference)) < 0.01


SMALL = """data_small
_cell_length_a 4.1
_cell_length_b 4.1
_cell_length_c 6.8
_cell_angle_alpha 90
_cell_angle_beta 90
_cell_angle_gamma 120
_space_group_name_H-M_alt 'P -3 m 1'
loop_
_atom_site_label
_atom_site_type_symbol
_atom_site_fract_x
_atom_site_fract_y
_atom_site_fract_z
_atom_site_U_iso_or_equiv
_atom_site_adp_type
Mg1 Mg 0 0 0 0.0142 Uani
I1 I 0.333333333333 0.666666666667 0.24 0.0134 Uani
loop_
_atom_site_aniso_label
_atom_site_aniso_U_11
_atom_site_aniso_U_22
_atom_site_aniso_U_33
_atom_site_aniso_U_12
_atom_site_aniso_U_13
_atom_site_aniso_U_23
Mg1 0.0091 0.0091 0.0240 0.00455 0 0
I1 0.0112 0.0112 0.0178 0.0056 0 0
"""


def test_small_molecule(tmp_path: Path) -> None:
    """Atoms on special positions count once, and U of CIF refers to a*, b*, c*."""
    path = tmp_path / "small.cif"
    path.write_text(SMALL)
    factors = StructureFactors.from_cif(path, 0.7, solvent=None)
    assert by_index(factors)[0, 0, 0] == pytest.approx(12 + 2 * 53, rel=1e-3)
    # Mg at 000, I at ±(1/3, 2/3, z): the whole content of the cell.
    hkl = factors.hkl
    reciprocal = np.linalg.inv(orthogonalization((4.1, 4.1, 6.8, 90.0, 90.0, 120.0)))
    lengths = np.linalg.norm(reciprocal, axis=1)
    stol_sqr = ((hkl @ reciprocal) ** 2).sum(axis=1) / 4.0
    F = np.zeros(len(hkl), complex)
    for element, places, (u11, u33, u12) in (
        ("Mg", [(0, 0, 0)], (0.0091, 0.0240, 0.00455)),
        ("I", [(1 / 3, 2 / 3, 0.24), (2 / 3, 1 / 3, -0.24)], (0.0112, 0.0178, 0.0056)),
    ):
        h, k, l = (hkl * lengths).T
        damping = np.exp(-2 * np.pi**2 * (u11 * (h * h + k * k) + u33 * l * l + 2 * u12 * h * k))
        table = gemmi.Element(element).it92
        form = sum(a * np.exp(-b * stol_sqr) for a, b in zip(table.a, table.b, strict=True)) + table.c
        F += form * damping * np.exp(2j * np.pi * hkl @ np.transpose(places)).sum(axis=1)
    np.testing.assert_allclose(factors.F, np.abs(F), atol=1e-6 * rms(F))
    assert "occupancies shared on special positions" in str(factors.origin)


def test_the_same_model_as_pdb_mmcif_and_gzipped(tmp_path: Path) -> None:
    structure = gemmi.read_structure(str(WKD))
    structure.setup_entities()
    structure.make_mmcif_document().write_file(str(tmp_path / "5wkd.cif"))
    (tmp_path / "5wkd.ent.gz").write_bytes(gzip.compress(WKD.read_bytes()))
    expected = StructureFactors.from_pdb(WKD, 2.0)
    for name in ("5wkd.cif", "5wkd.ent.gz"):
        np.testing.assert_allclose(StructureFactors.from_cif(tmp_path / name, 2.0).F, expected.F, rtol=1e-6, atol=1e-3)


def test_non_crystallographic_copies_are_added(tmp_path: Path) -> None:
    """MTRIX records whose atoms the file leaves out, against a file with both copies."""
    cryst = "CRYST1   30.000   30.000   30.000  90.00  90.00  90.00 P 1           1\n"
    atom = "ATOM      1  CA  GLY A   1    {:8.3f}{:8.3f}{:8.3f}  1.00 15.00           C\n"
    mtrix = "".join(
        f"MTRIX{row} {serial:3d}{''.join(f'{float(row == j):10.6f}' for j in (1, 2, 3))}     {shift:10.5f}    {given}\n"
        for serial, shifts, given in ((1, (0, 0, 0), 1), (2, (9, 7, 5), " "))
        for row, shift in zip((1, 2, 3), shifts, strict=True)
    )
    (tmp_path / "ncs.pdb").write_text(cryst + mtrix + atom.format(1, 2, 3) + "END\n")
    both = atom.format(1, 2, 3) + atom.format(10, 9, 8).replace("A   1", "B   1")
    (tmp_path / "both.pdb").write_text(cryst + both + "END\n")
    found, expected = (
        StructureFactors.from_pdb(tmp_path / name, 3.0, solvent=None) for name in ("ncs.pdb", "both.pdb")
    )
    np.testing.assert_allclose(found.F, expected.F, atol=1e-9)
    assert "non-crystallographic" in str(found.origin)


def test_a_thousand_atoms_to_one_angstrom(tmp_path: Path) -> None:
    path = tmp_path / "a.pdb"
    write_crystal(
        path, "P 21 21 21", {"C": 650, "N": 170, "O": 170, "S": 10}, cell=(40.0, 50.0, 60.0, 90.0, 90.0, 90.0)
    )
    factors = StructureFactors.from_pdb(path, 1.0, wavelength=1.0)
    assert len(factors.F) > 450_000


def test_what_was_chosen_is_said_and_kept() -> None:
    factors = StructureFactors.from_pdb(WKD, 2.0, wavelength=1.5418, default_F=3.0)
    said = str(factors.origin)
    for piece in ("50 atoms", "space group C 1 2 1", "2 Å", "k_sol 0.35", "B_sol 46", "C: f' ", "(xraydb, 8041.5 eV)"):
        assert piece in said
    assert (factors.origin.dmin, factors.origin.wavelength, factors.default_F) == (2.0, 1.5418, 3.0)
    assert pickle.loads(pickle.dumps(factors)) == factors
    assert not factors.padded.flags.writeable
    assert factors.with_F(2.0 * factors.F).origin == factors.origin
    assert repr(factors.origin) == "<Origin C 1 2 1, to 2 Å>"
    assert factors == StructureFactors.from_pdb(str(WKD), 2.0, wavelength=1.5418, default_F=3.0)


def pdb(tmp_path: Path, cryst: str = "", atoms: str = "", name: str = "bad.pdb") -> Path:
    path = tmp_path / name
    path.write_text(f"{cryst}\n{atoms}\nEND\n")
    return path


CUBE = "CRYST1   30.000   30.000   30.000  90.00  90.00  90.00 P 1           1"
ATOM = "ATOM      1  CA  GLY A   1       1.000   2.000   3.000  1.00 15.00           C"


@pytest.mark.parametrize(
    ("cryst", "atoms", "options", "message"),
    [
        ("", ATOM, {}, "has no unit cell"),
        (CUBE.replace("30.000", " 1.000"), ATOM, {}, "has no unit cell"),
        (CUBE.replace("P 1 ", "Q 9 "), ATOM, {}, "expected a known space group; got 'Q 9'"),
        (CUBE, "", {}, "holds no atoms"),
        (
            CUBE,
            f"MODEL        1\n{ATOM}\nENDMDL\nMODEL        3\n{ATOM}\nENDMDL",
            {},
            "holds the models 1, 3; expected",
        ),
        (CUBE, ATOM, {"model": 2}, "model must be one of 1; got 2"),
        (CUBE, ATOM[:-1] + "X", {}, r"1 atoms without a form factor, A/1/CA \(X\); unknown='O'"),
        (CUBE, ATOM, {"unknown": "Qq"}, "unknown must be the symbol of an element; got 'Qq'"),
        (CUBE, ATOM, {"dmin": 0.4}, r"dmin must be a number of at least 0.5 \(Å\); got 0.4"),
        (CUBE, ATOM, {"dmin": float("nan")}, "dmin must be a number"),
        (CUBE, ATOM, {"dmin": "2"}, "dmin must be a number"),
        (CUBE.replace(" 30.000", "900.000"), ATOM, {"dmin": 1.0}, "fill a box of 1801 x 1801 x 1801 indices"),
        (CUBE, ATOM, {"solvent": (0.3,)}, r"solvent must be k \(e/Å³\) and B"),
        (CUBE, ATOM, {"solvent": (-1, 2)}, "solvent must be k and B of at least 0"),
        (CUBE, ATOM, {"wavelength": -1.0}, r"wavelength must be positive \(Å\); got -1.0"),
        (CUBE, ATOM, {"anomalous": {"C": (1, 2)}}, "wavelength must be given"),
        (CUBE, ATOM, {"wavelength": 1.0, "anomalous": "x"}, "anomalous must be one of xraydb, gemmi, None"),
        (CUBE, ATOM, {"wavelength": 1.0, "anomalous": {"Se": (1, 2)}}, "must name elements of the model, C; got 'Se'"),
        (CUBE, ATOM, {"wavelength": 1.0, "anomalous": {"C": (1, 2, 3)}}, r"anomalous\['C'\] must be f' and f''"),
        (CUBE, ATOM, {"wavelength": 1e-3}, "anomalous must cover C at 1.23984e\\+07 eV|anomalous must cover C at"),
        (CUBE, ATOM, {"wavelength": 1.0, "anomalous": {"C": [(1e4, 0, 0), (1.1e4, 0, 0)]}}, "its table has 10000 to"),
    ],
)
def test_bad_input(tmp_path: Path, cryst: str, atoms: str, options: dict, message: str) -> None:
    with pytest.raises(InputError, match=message) as caught:
        StructureFactors.from_pdb(pdb(tmp_path, cryst, atoms), **{"dmin": 3.0, **options})
    assert "\n" not in str(caught.value)


def test_bad_files(tmp_path: Path) -> None:
    for content, message in (
        (b"\x1f\x8b broken", "damaged gzip"),
        (b"\x00\x01", "binary data"),
        (b"data_x\n_cell_length_a 3\n", "holds no coordinates"),
        (b"data_x\nloop_\n", "cannot be read"),
        (b"hello\n", "holds no atoms"),
    ):
        (tmp_path / "bad").write_bytes(content)
        with pytest.raises(InputError, match=message):
            StructureFactors.from_pdb(tmp_path / "bad", 2.0)
    with pytest.raises(InputError, match="cannot be read"):
        StructureFactors.from_pdb(tmp_path / "none.pdb", 2.0)


def test_atoms_of_unknown_element_as_another(tmp_path: Path) -> None:
    found = StructureFactors.from_pdb(pdb(tmp_path, CUBE, ATOM[:-1] + "X"), 3.0, unknown="C", solvent=None)
    expected = StructureFactors.from_pdb(pdb(tmp_path, CUBE, ATOM), 3.0, solvent=None)
    np.testing.assert_array_equal(found.F, expected.F)


def test_tables_of_anomalous_scattering(tmp_path: Path) -> None:
    """Linear between the lines of a file; Chantler's and Cromer-Liberman's values."""
    table = tmp_path / "se.dat"
    table.write_text("# eV f' f''\n12000, -4.0, 1.0\n13000 -6 3.0 note\n")
    path = pdb(tmp_path, CUBE, ATOM[:-2].replace(" CA ", "SE  ") + "SE")

    def said(anomalous: object, wavelength: float) -> str:
        return str(
            StructureFactors.from_pdb(path, 3.0, wavelength=wavelength, anomalous=anomalous, solvent=None).origin
        )

    assert "Se: f' -4.5000 f'' 1.5000" in said({"Se": table}, 12398.42 / 12250.0)
    assert "Se: f' -6.56" in said("xraydb", 12398.42 / 12670.0)
    assert "Se: f' -6.48" in said("gemmi", 12398.42 / 12670.0)
    assert "f' and f'' are 0" in said(None, 1.0)
    table.write_text("12000 1\n")
    with pytest.raises(InputError, match=r"se\.dat: line 1: expected an energy"):
        said({"Se": table}, 1.0)
    table.write_text("12000 1 1\n12000 1 2\n")
    with pytest.raises(InputError, match=r"se\.dat: expected every energy once; got 12000 eV twice"):
        said({"Se": table}, 1.0)


def test_gemmi_is_named_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "gemmi", None)
    with pytest.raises(
        InputError, match=r"expected gemmi to be installed \(pip install 'bragg_numba\[crystallography\]'\)"
    ):
        StructureFactors.from_pdb(WKD, 2.0)


def test_atoms_are_the_files(tmp_path: Path) -> None:
    """The helper of these tests reads what its files say."""
    cell = write_crystal(tmp_path / "a.pdb", "P 1", {"C": 2, "SE": 1})
    atoms = atoms_of(tmp_path / "a.pdb")
    assert isinstance(atoms, Atoms)
    assert atoms.elements == ["C", "C", "Se"]
    assert np.abs(atoms.U[0] - np.diag(np.diag(atoms.U[0]))).max() > 1e-3
    assert cell == (17.0, 19.0, 23.0, 83.0, 78.0, 71.0)
