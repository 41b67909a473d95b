"""Models and reflections on the command line: the same images as from Python, what is said, and what is refused."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("gemmi")
pytest.importorskip("xraydb")

from bragg_numba import Beam, Crystal, Detector, InputError, Simulator, StructureFactors, corner_resolution, from_args
from bragg_numba.cli.factors import reflection_path
from bragg_numba.cli.main import main
from bragg_numba.data import SAMPLE_CELL, model_path, sample_path
from bragg_numba.io import read_float

FILES = Path(__file__).parents[1] / "scattering" / "files"
MODEL, MTZ, SF = str(model_path()), str(FILES / "5wkd_phases.mtz.gz"), str(FILES / "r5wkdsf.ent.gz")
SMALL = [
    "-N",
    "3",
    "-distance",
    "60",
    "-detpixels",
    "24",
    "-pixel",
    "4",
    "-oversample",
    "2",
    "-noprogress",
    "-nopgm",
    "-nonoise",
]


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = main([*words, *SMALL])
    said = capsys.readouterr()
    return code, said.out, said.err


def test_the_installed_command() -> None:
    """A process of its own, from the entry point on."""
    words = ["-pdb", MODEL, "-lambda", "1.2", *SMALL]
    code = "from bragg_numba.cli import console; console()"
    done = subprocess.run([sys.executable, "-c", code, *words], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    assert "xraydb" in done.stdout


def test_from_a_model_to_an_image(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "-pdb", MODEL, "-lambda", "1.2")
    assert code == 0, err
    for piece in (
        "space group C 1 2 1", "solvent in", "C: f' ", f"{12398.42 / 1.2:.1f} eV",
        "no pixel lies beyond", "Unit Cell: 50.347 4.777 14.746 90 101.73 90",
    ):  # fmt: skip
        assert piece in out
    assert sorted(path.name for path in Path().iterdir()) == ["floatimage.bin", "intimage.img"]
    beam, detector = Beam(wavelength=1.2), Detector(pixels=(24, 24), pixel_size=4.0, distance=60.0)
    # Whatever is beyond the corner does not matter.
    factors = StructureFactors.from_pdb(MODEL, corner_resolution(beam, detector) - 0.3, wavelength=1.2)
    sim = Simulator(Crystal(cell=factors.cell, n_cells=3), beam, detector, factors).replace(oversample=2)
    np.testing.assert_allclose(read_float("floatimage.bin", (24, 24)), sim.render(), rtol=1e-5)
    assert "pixels" not in err


def test_options_of_the_model() -> None:
    def F(*words: str) -> StructureFactors:
        return from_args(["-pdb", MODEL, "-lambda", "1.2", "-dmin", "3", *words, *SMALL]).structure_factors

    usual = F()
    assert usual.origin.wavelength == 1.2
    assert "(gemmi," in str(F("-anomalous", "gemmi").origin)
    assert "f' and f'' are 0" in str(F("-anomalous", "none").origin)
    Path("o.dat").write_text("10000 1 2\n11000 3 4\n")
    energy = 12398.42 / 1.2
    assert f"O: f' {1 + 2 * (energy - 1e4) / 1e3:.4f}" in str(F("-anomalous", "O=o.dat").origin)
    assert "k_sol 0.4 e/Å³, B_sol 60 Å²" in str(F("-ksol", "0.4", "-Bsol", "60").origin)
    assert "no bulk solvent" in str(F("-ksol", "0").origin)
    # -dmin and the reflections that pixels at the limit take.
    assert 1.5 < usual.origin.dmin < 3.0
    assert F("-default_F", "7").default_F == 7.0


def test_reflections_and_the_model_that_completes_them(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "-mtz", f"{MTZ}:FP", "-lambda", "1")
    assert code == 0
    assert "amplitudes FP" in out
    assert "relative scale" in err
    assert "pixels (" in err
    assert "lie beyond the 1.802 Å of the structure factors, where F is default_F, 0" in err
    code, out, err = run(capsys, "-mtz", f"{MTZ}:FP", "-pdb", MODEL, "-lambda", "1")
    assert code == 0
    assert "on the model's scale" in out
    assert "no pixel lies beyond" in out
    assert "relative scale" not in err
    sim = from_args(["-mtz", f"{MTZ}:FP", "-Fscale", "2.5", "-lambda", "1", *SMALL])
    assert "multiplied by 2.5" in str(sim.structure_factors.origin)


def test_the_wavelength_of_the_file_where_none_is_given(capsys: pytest.CaptureFixture[str]) -> None:
    assert from_args(["-mtz", SF, *SMALL]).beam.wavelength == 0.9791
    assert from_args(["-mtz", SF, "-lambda", "1.1", *SMALL]).beam.wavelength == 1.1
    assert from_args(["-mtz", SF, "-energy", "10000", *SMALL]).beam.wavelength == 1.239842
    code, _, err = run(capsys, "-mtz", SF)
    assert code == 0
    assert f"no -lambda or -energy: the wavelength is that of {SF}, 0.9791 Å" in err


def test_the_crystal_may_have_a_cell_of_its_own() -> None:
    with pytest.warns(UserWarning, match="-cell differs from that of the structure factors, 50.347 4.777"):
        sim = from_args(["-pdb", MODEL, "-cell", "60", "5", "15", "90", "102", "90", *SMALL])
    assert sim.crystal.cell[0] == 60.0
    Path("a.mat").write_text("0.02 0 0\n0 0.2 0\n0 0 0.07\n")
    assert from_args(["-pdb", MODEL, "-mat", "a.mat", *SMALL]).crystal.cell is None


def test_a_dump_only_if_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    """It reads back as the same structure factors, in c-parity and in nanoBragg.c too."""
    assert run(capsys, "-pdb", MODEL, "-dump", "F.bin")[0] == 0
    cell = ["50.347", "4.777", "14.746", "90", "101.73", "90"]
    found = from_args(["-dump", "F.bin", "-cell", *cell, *SMALL]).structure_factors
    np.testing.assert_array_equal(found.box, from_args(["-pdb", MODEL, *SMALL]).structure_factors.box)


def test_path_and_label(tmp_path: Path) -> None:
    assert reflection_path("a.mtz") == ("a.mtz", None, None)
    assert reflection_path("b/a.mtz:F(+)") == ("b/a.mtz", None, "F(+)")
    assert reflection_path("a.cif:r1/F_meas") == ("a.cif", "r1", "F_meas")
    assert reflection_path("a.cif:r1/") == ("a.cif", "r1", None)
    (tmp_path / "a:b").touch()
    assert reflection_path("a:b") == ("a:b", None, None)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["-pdb", MODEL, "-hkl", str(sample_path())], "-pdb: expected one source of structure factors; got -hkl too"),
        (["-pdb", MODEL, "-parity", "c-parity"], "-pdb: expected -parity spec, as nanoBragg.c has none of it"),
        (["-mtz", MTZ, "-parity", "c-parity"], "-mtz: expected -parity spec"),
        (["-ksol", "0.3"], "-ksol: expected a model (-pdb)"),
        (["-mtz", MTZ, "-anomalous", "none"], "-anomalous: expected a model (-pdb)"),
        (["-pdb", MODEL, "-Fscale", "2"], "-Fscale: expected reflections (-mtz)"),
        (["-pdb", MODEL, "-anomalous", "nonsense"], "-anomalous: expected xraydb, gemmi, none, or ELEMENT=FILE"),
        (["-pdb", MODEL, "-ksol", "-1"], "solvent must be k and B of at least 0"),
        (["-mtz", MTZ], "-mtz: " + MTZ + ": expected a label, as FC, FC_ALL, FC_ALL_LS are equally likely"),
        (["-mtz", MTZ + ":X"], "expected a label of FP, FC, FC_ALL, FWT"),
        (["-pdb", "none.pdb"], "-pdb: none.pdb: cannot be read"),
        (["-pdb", MTZ], "holds binary data"),
        (["-mtz", MODEL + ":F"], "cannot be read"),
    ],
)
def test_refused(words: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = run(capsys, *words, *(["-cell", "50"] if words[0] == "-ksol" else []))
    assert code == 2
    assert message in err
    assert len(err.splitlines()) == 1
    assert not list(Path().iterdir())


def test_refused_in_python_too() -> None:
    factors = StructureFactors.from_pdb(MODEL, 3.0)
    with pytest.raises(InputError, match=r"origin is for parity 'spec'; got <Origin C 1 2 1, to 3 Å> with 'c-parity'"):
        Simulator(Crystal(cell=factors.cell), Beam(), Detector(distance=100.0), factors, parity="c-parity")
    with pytest.raises(InputError, match=r"cell must be given to the crystal: .*sample.hkl.gz has none"):
        _ = StructureFactors.from_hkl(sample_path()).cell
    assert len(SAMPLE_CELL) == 6
