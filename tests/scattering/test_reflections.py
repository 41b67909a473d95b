"""Merged reflections: written by gemmi from structure factors that are known, and those of PDB entries."""

import math
import warnings
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("gemmi")
pytest.importorskip("xraydb")

import gemmi
from helpers.crystals import write_crystal

from bragg_numba import InputError, StructureFactors
from bragg_numba.data import model_path
from bragg_numba.scattering.files import ModelOptions, sums_of_model

FILES = Path(__file__).parent / "files"
WKD_MTZ, WKD_SF = FILES / "5wkd_phases.mtz.gz", FILES / "r5wkdsf.ent.gz"
OWN = {"Se": (-8.0, 4.5), "C": (0.0, 0.0)}
OF_MODEL = {"wavelength": 0.98, "anomalous": OWN, "solvent": None}

Columns = dict[str, tuple[str, np.ndarray]]


def write_mtz(path: Path, group: str, cell: tuple[float, ...], hkl: np.ndarray, columns: Columns) -> Path:
    """Columns of label: (type, values) in one data set."""
    mtz = gemmi.Mtz(with_base=True)
    mtz.spacegroup = gemmi.SpaceGroup(group)
    mtz.set_cell_for_all(gemmi.UnitCell(*cell))
    mtz.add_dataset("data").wavelength = 0.98
    for label, (kind, _) in columns.items():
        mtz.add_column(label, kind)
    mtz.set_data(np.column_stack([hkl, *(values for _, values in columns.values())]).astype(np.float32))
    mtz.write_to_file(str(path))
    return path


class Known:
    """A model with selenium, its F(+) and F(-) in an asymmetric unit, and all in P1."""

    def __init__(self, folder: Path, group: str) -> None:
        self.group, self.model = group, folder / "model.pdb"
        self.cell = write_crystal(self.model, group, {"C": 12, "SE": 2}, seed=2)
        sums, factors = sums_of_model(self.model, 2.5, ModelOptions(**OF_MODEL))
        present = sums.hkl.any(axis=1) & (np.abs(sums.F0) > 0.0)
        self.hkl = sums.hkl[present]
        self.plus, self.minus = (F[present] for F in sums.amplitudes(factors))
        hkl, F = sums.in_P1(factors)
        self.whole = dict(zip(map(tuple, hkl.tolist()), F.tolist(), strict=True))

    def check(self, factors: StructureFactors, F000: float = 0.0, rtol: float = 1e-6) -> None:
        """Every reflection of P1, in single precision."""
        found = dict(zip(map(tuple, factors.hkl.tolist()), factors.F.tolist(), strict=True))
        found.setdefault((0, 0, 0), F000)
        expected = {**self.whole, (0, 0, 0): found[0, 0, 0]}
        # The highest of all may be absent ones, which are beyond what a file of the others reaches.
        assert set(found) <= set(expected)
        assert not any(expected.pop(hkl) for hkl in set(expected) - set(found))
        mine, theirs = (np.array([each[hkl] for hkl in expected]) for each in (found, expected))
        np.testing.assert_allclose(mine, theirs, rtol=rtol, atol=rtol * theirs.max())


def quietly(path: Path, *args: object, **options: object) -> StructureFactors:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        return StructureFactors.from_mtz(path, *args, **options)


@pytest.mark.parametrize("group", ["P 1", "C 1 2 1", "P 21 21 21", "P 31 2 1", "R 3 2:H", "P 21 3"])
def test_pairs_amplitudes_intensities_and_differences(group: str, tmp_path: Path) -> None:
    """F(+) and F(-) in P1 as the model's, whatever columns they come in, in the asymmetric unit of any program."""
    known = Known(tmp_path, group)
    plus, minus = known.plus, known.minus
    assert np.abs(plus - minus).max() > 0.02 * plus.max()
    columns: Columns = {
        "F(+)": ("G", plus), "F(-)": ("G", minus),
        "I(+)": ("K", plus**2), "I(-)": ("K", minus**2),
        "DANO": ("D", plus - minus), "FMEAN": ("F", (plus + minus) / 2.0),
    }  # fmt: skip
    path = write_mtz(tmp_path / "a.mtz", group, known.cell, known.hkl, columns)
    for label in ("F(+)", "I(+)", "DANO"):
        factors = quietly(path, label, scale=1.0)
        known.check(factors)
        assert factors.cell == pytest.approx(known.cell)
        assert factors.origin.wavelength == pytest.approx(0.98)
    # The same reflections listed as their Friedel mates' indices.
    swapped = {label: columns[other] for label, other in (("F(+)", "F(-)"), ("F(-)", "F(+)"))}
    known.check(quietly(write_mtz(tmp_path / "b.mtz", group, known.cell, -known.hkl, swapped), scale=1.0))


def test_mean_amplitudes_obey_friedels_law(tmp_path: Path) -> None:
    known = Known(tmp_path, "P 21 21 21")
    path = write_mtz(tmp_path / "a.mtz", "P 21 21 21", known.cell, known.hkl, {"F": ("F", known.plus)})
    factors = quietly(path)
    F = dict(zip(map(tuple, factors.hkl.tolist()), factors.F.tolist(), strict=True))
    for (h, k, l), value in zip(known.hkl.tolist(), known.plus.tolist(), strict=True):
        assert F[h, k, l] == F[-h, -k, -l] == F[-h, -k, l] == F[h, -k, -l] == np.float32(value)
    # Systematic absences are known to be zero, also where default_F is not.
    assert quietly(path, default_F=5.0).with_default_F(7.0).box[tuple(np.array([1, 0, 0]) - factors.lower)] == 0.0


def test_what_is_missing_is_counted(tmp_path: Path) -> None:
    known = Known(tmp_path, "P 21 21 21")
    plus, minus = known.plus.copy(), known.minus.copy()
    acentric = np.flatnonzero(known.hkl.all(axis=1))
    plus[acentric[:5]] = minus[acentric[5:8]] = np.nan
    plus[acentric[10:13]] = minus[acentric[10:13]] = np.nan
    path = write_mtz(
        tmp_path / "a.mtz", "P 21 21 21", known.cell, known.hkl, {"F(+)": ("G", plus), "F(-)": ("G", minus)}
    )
    said = str(quietly(path, scale=2.0).origin)
    assert "8 acentric reflections without a Friedel mate" in said
    assert "3 of them without a value" in said
    assert "multiplied by 2" in said
    whole = len(known.whole) - sum(1 for hkl, F in known.whole.items() if F == 0.0)
    assert f"25 of {whole} to that limit" in said  # 3 of 8 mates each, and 000
    assert "missing, F000 among them: their F is default_F" in said
    found = quietly(path, default_F=3.0)
    where = np.flatnonzero((known.hkl == known.hkl[acentric[11]]).all(axis=1))[0]
    assert found.box[tuple(known.hkl[where] - found.lower)] == 3.0
    assert found.box[tuple(known.hkl[acentric[1]] - found.lower)] == np.float32(known.minus[acentric[1]])


def test_negative_intensities_are_counted(tmp_path: Path) -> None:
    known = Known(tmp_path, "P 21 21 21")
    values = known.plus**2
    values[:4] *= -1.0
    path = write_mtz(tmp_path / "a.mtz", "P 21 21 21", known.cell, known.hkl, {"IMEAN": ("J", values)})
    found = quietly(path)
    assert "square roots of intensities, of which 4 negative ones became 0" in str(found.origin)
    assert found.box[tuple(known.hkl[0] - found.lower)] == 0.0
    assert found.box[tuple(known.hkl[9] - found.lower)] == pytest.approx(known.plus[9], rel=1e-6)


def test_a_model_gives_the_scale_and_what_is_missing(tmp_path: Path) -> None:
    known = Known(tmp_path, "P 21 21 21")
    # Damped, on another scale, with every fifth reflection missing.
    damping = np.exp(-0.25 * 6.0 * ((known.hkl / np.array(known.cell[:3])) ** 2).sum(axis=1))
    keep = np.arange(len(known.hkl)) % 5 > 0
    columns: Columns = {
        "F(+)": ("G", (0.37 * damping * known.plus)[keep]),
        "F(-)": ("G", (0.37 * damping * known.minus)[keep]),
    }
    path = write_mtz(tmp_path / "a.mtz", "P 21 21 21", known.cell, known.hkl[keep], columns)
    found = quietly(path, model=known.model, **OF_MODEL)
    said = str(found.origin)
    assert f"multiplied by {1 / 0.37:.3f}" in said.replace("2.7027", "2.703")
    assert "B 6.0 Å²" in said
    assert "WARNING" not in said
    F = dict(zip(map(tuple, found.hkl.tolist()), found.F.tolist(), strict=True))
    assert F[0, 0, 0] == known.whole[0, 0, 0]
    for hkl in known.hkl[~keep].tolist():
        assert F[tuple(hkl)] == pytest.approx(known.whole[tuple(hkl)])
    for hkl, factor in zip(known.hkl[keep].tolist(), damping[keep], strict=True):
        assert F[tuple(hkl)] == pytest.approx(factor * known.whole[tuple(hkl)], rel=1e-4, abs=1e-3)
    # And what is beyond the data.
    assert quietly(path, model=known.model, dmin=2.0, **OF_MODEL).origin.dmin == 2.0
    assert len(quietly(path, model=known.model, dmin=2.0, **OF_MODEL).F) > 1.8 * len(F)


def test_relative_scales_and_gaps_are_warned_of() -> None:
    with pytest.warns(UserWarning, match="electrons|missing") as caught:
        StructureFactors.from_mtz(WKD_MTZ, "FP")
    said = [str(each.message) for each in caught]
    assert any("relative scale" in each for each in said)
    assert any("117 of 1271 to that limit (9.2 %) are missing" in each for each in said)


def test_a_real_entry_on_the_models_scale() -> None:
    factors = quietly(WKD_MTZ, "FP", model=model_path(), dmin=1.5, wavelength=0.9791)
    assert len(factors.F) == len(StructureFactors.from_pdb(model_path(), 1.5).F)
    said = str(factors.origin)
    assert "(R 18." in said
    assert "5wkd.pdb: 50 atoms" in said
    model = StructureFactors.from_pdb(model_path(), 1.5)
    assert np.corrcoef(factors.F, model.F)[0, 1] > 0.97
    assert factors.F.sum() == pytest.approx(model.F.sum(), rel=0.1)


def test_another_real_entry_from_mtz_and_intensities() -> None:
    amplitudes, intensities = quietly(FILES / "5e5z.mtz"), quietly(FILES / "5e5z.mtz", "I")
    assert "amplitudes FP" in str(amplitudes.origin)
    assert "of which 9 negative ones became 0" in str(intensities.origin)
    assert np.corrcoef(amplitudes.F, intensities.F)[0, 1] > 0.99
    found = quietly(FILES / "5e5z.mtz", "FP", model=FILES / "5e5z.pdb.gz")
    assert float(str(found.origin).split("(R ")[1].split()[0]) < 23.0


def test_sf_mmcif() -> None:
    """The entry's own file has the amplitudes that the MTZ has scaled; unmeasured ones are left out by their status."""
    from_cif, from_mtz = quietly(WKD_SF, "F_meas_au"), quietly(WKD_MTZ, "FP")
    np.testing.assert_array_equal(from_cif.hkl, from_mtz.hkl)
    assert np.corrcoef(from_cif.F, from_mtz.F)[0, 1] > 0.999
    assert "39 reflections are not measured, by their status" in str(from_cif.origin)
    assert from_cif.origin.wavelength == 0.9791
    # Calculated amplitudes come first, and are complete.
    assert "amplitudes F_calc_au" in str(StructureFactors.from_sf_cif(WKD_SF, scale=1.0).origin)
    assert "1 of 1271 to that limit" in str(StructureFactors.from_sf_cif(WKD_SF, scale=1.0).origin)


@pytest.mark.parametrize(
    ("kinds", "chosen"),
    [
        ({"FC": "F", "F": "F", "I": "J"}, "FC"),
        ({"F": "F", "F(+)": "G", "F(-)": "G"}, "F"),
        ({"FWT": "F", "F(+)": "G", "F(-)": "G", "I": "J"}, "F(+)"),
        ({"I": "J", "I(+)": "K", "I(-)": "K"}, "I"),
        ({"Iplus": "K", "Iminus": "K"}, "Iplus"),
        ({"F-model": "F", "F-obs": "F"}, "F-model"),
        ({"F1": "F", "F2": "F"}, "expected a label, as F1, F2 are equally likely (it has F1, F2)"),
        ({"I1": "J", "I2": "J"}, "expected a label, as I1, I2"),
        ({"FWT": "F"}, "expected amplitudes or intensities; it has FWT"),
        ({"SIGF": "Q"}, "holds no amplitudes or intensities"),
    ],
)
def test_choice_of_columns(kinds: dict[str, str], chosen: str, tmp_path: Path) -> None:
    hkl = np.array([[1, 2, 3], [2, 0, 1]])
    columns = {label: (kind, np.array([4.0, 9.0])) for label, kind in kinds.items()}
    path = write_mtz(tmp_path / "a.mtz", "P 1", (20.0, 21.0, 22.0, 90.0, 90.0, 90.0), hkl, columns)
    if chosen.startswith(("expected", "holds")):
        with pytest.raises(InputError) as caught:
            quietly(path)
        assert chosen in str(caught.value)
    else:
        assert f" {chosen}\n" in str(quietly(path).origin) or f" {chosen} and" in str(quietly(path).origin)


def test_bad_input(tmp_path: Path) -> None:
    cell, hkl = (20.0, 21.0, 22.0, 90.0, 90.0, 90.0), np.array([[1, 2, 3], [2, 0, 1]])
    one: Columns = {"F": ("F", np.array([4.0, 9.0]))}

    def fails(message: str, path: Path, *args: object, **options: object) -> None:
        with pytest.raises(InputError) as caught:
            quietly(path, *args, **options)
        assert message in str(caught.value)
        assert "\n" not in str(caught.value)

    path = write_mtz(tmp_path / "a.mtz", "P 21 21 21", cell, hkl, one)
    fails("expected a label of F; got 'G'", path, "G")
    fails("is an MTZ file, which has no blocks; got block 'x'", path, block="x")
    fails("scale must be a positive number", path, scale=-1.0)
    fails("dmin must be None without a model", path, dmin=2.0)
    fails("wavelength must be left out without a model", path, wavelength=1.0)
    fails("nonsense must be one of wavelength", path, model=model_path(), nonsense=1.0)
    fails("model must be of the crystal of", path, model=model_path())
    lone: Columns = {"F(+)": ("G", np.array([4.0, 9.0]))}
    fails("F(+) has no column of its Friedel mates", write_mtz(tmp_path / "b.mtz", "P 1", cell, hkl, lone), "F(+)")
    dano: Columns = {"D": ("D", np.array([4.0, 9.0]))}
    fails("need one column of mean amplitudes; got none", write_mtz(tmp_path / "c.mtz", "P 1", cell, hkl, dano), "D")
    twice = write_mtz(tmp_path / "d.mtz", "P 21 21 21", cell, np.array([[1, 2, 3], [1, -2, -3]]), one)
    fails("1 reflections repeat others by symmetry; expected merged ones", twice)
    empty: Columns = {"F": ("F", np.array([math.nan, math.nan]))}
    fails("F has no values", write_mtz(tmp_path / "e.mtz", "P 1", cell, hkl, empty))
    fails("cannot be read", tmp_path / "none.mtz")
    fails("cannot be read", model_path())
    (tmp_path / "cut.mtz").write_bytes(path.read_bytes()[:100])
    fails("cannot be read", tmp_path / "cut.mtz")
    (tmp_path / "model.cif").write_text("data_a\n_cell.length_a 3\n")
    fails("holds no reflections", tmp_path / "model.cif")
    block = "data_{}\n_cell.length_a 9\n_cell.length_b 9\n_cell.length_c 9\n_cell.angle_alpha 90\n_cell.angle_beta 90\n"
    block += "_cell.angle_gamma 90\n_symmetry.space_group_name_H-M 'P 1'\nloop_\n_refln.index_h\n_refln.index_k\n"
    block += "_refln.index_l\n_refln.F_meas_au\n1 2 3 4.0\n"
    (tmp_path / "two.cif").write_text(block.format("r1") + block.format("r2"))
    fails("holds the blocks r1, r2; expected block, one of them", tmp_path / "two.cif")
    fails("block must be one of r1, r2; got 'r3'", tmp_path / "two.cif", block="r3")
    assert len(quietly(tmp_path / "two.cif", block="r2").F) == 2
