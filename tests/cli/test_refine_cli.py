"""``bragg-numba refine`` as a user meets it: a measured image in, a table and JSON out."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from helpers.processes import interruptible

import bragg_numba as bn
from bragg_numba.io import read_smv, write_float, write_hkl, write_smv

# The start; the image that is measured has another misset and another beam centre.
GEOMETRY = [
    *("-cell", "70", "80", "90", "75", "85", "95", "-N", "5", "-lambda", "1.1", "-fluence", "3e29"),
    *("-distance", "100", "-detpixels_x", "44", "-detpixels_y", "40", "-pixel", "0.4", "-water", "0.005"),
    *("-osc", "1", "-phisteps", "3", "-Xbeam", "8", "-Ybeam", "8.8"),
]
START = [*GEOMETRY, "-default_F", "100", "-misset", "10", "20", "30"]
TRUTH = {"misset_x": 10.2, "Xbeam": 8.3}
ASKED = ["-refine", "misset_x,Xbeam"]


def cli(folder: Path, *argv: str) -> subprocess.CompletedProcess:
    """Run the installed command as a shell does, in a folder, and wait."""
    code = "import sys; from bragg_numba.cli import console; console()"
    command = [sys.executable, "-c", code, *argv]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300, check=False)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a noisy SMV image, as the command line itself writes it."""
    path = tmp_path_factory.mktemp("refine")
    argv = [*GEOMETRY, "-default_F", "100", "-misset", "10.2", "20", "30", "-Xbeam", "8.3"]
    done = cli(path, *argv, "-seed", "1", "-nopgm", "-noprogress")
    assert done.returncode == 0, done.stderr
    return path


def test_from_an_image_to_parameters(folder: Path) -> None:
    done = cli(folder, "refine", "noiseimage.img", *ASKED, *START, "-o", "found.json", "-floatfile", "model.bin")
    assert done.returncode == 0, done.stderr
    found = json.loads((folder / "found.json").read_text())
    assert found["success"]
    for name, true in TRUTH.items():
        row = found["parameters"][name]
        assert abs(row["value"] - true) < 4.0 * row["sigma"] < 0.1
    assert list(found["parameters"]) == list(TRUTH)
    assert found["parameters"]["misset_x"]["start"] == 10.0
    assert np.shape(found["correlations"]) == (2, 2)
    # The table, and what was done meanwhile.
    assert "misset_x" in done.stdout
    assert "±" in done.stdout
    assert done.stderr.startswith("step 0: loss ")
    values = {name: row["value"] for name, row in found["parameters"].items()}
    model = np.fromfile(folder / "model.bin", "<f4").reshape(40, 44)
    np.testing.assert_allclose(model, bn.from_args(START).with_parameters(values).render(), rtol=1e-5)


def test_float_image_and_options(folder: Path) -> None:
    header, pixels = read_smv(folder / "noiseimage.img")
    assert header["SIZE1"] == "44"
    write_float(folder / "photons.bin", pixels.astype(np.float32) - 40.0)
    options = ["-loss", "squared", "-method", "lbfgsb", "-schedule", "2,1", "-maxsteps", "50", "-tolerance", "1e-9"]
    limits = ["-bounds", "misset_x=9,", "-bounds", "Xbeam=7.9,8.5", "-restrain", "Xbeam=8.29,0.02"]
    argv = ["refine", "photons.bin", *ASKED, *options, *limits, *START, "-noprogress"]
    done = cli(folder, *argv)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    found = json.loads((folder / "refined.json").read_text())
    assert found["parameters"]["misset_x"]["value"] == pytest.approx(10.2, abs=0.02)
    assert {step["blur"] for step in found["history"]} == {2.0, 1.0, 0.0}


def test_overloads_and_offset(folder: Path) -> None:
    header, pixels = read_smv(folder / "noiseimage.img")
    shifted = (pixels - 40) * 2 + 7
    shifted[pixels > 500] = 65535
    raw = (folder / "noiseimage.img").read_bytes()
    write_smv(folder / "shifted.img", shifted.astype(np.uint16), raw[: int(header["HEADER_BYTES"])])
    argv = ["refine", "shifted.img", *ASKED, *START, "-adc", "7", "-scale", "2", "-noprogress", "-o", "shifted.json"]
    done = cli(folder, *argv)
    assert done.returncode == 0, done.stderr
    for name, row in json.loads((folder / "shifted.json").read_text())["parameters"].items():
        assert abs(row["value"] - TRUTH[name]) < 4.0 * row["sigma"]


def test_negative_photons(folder: Path) -> None:
    _, pixels = read_smv(folder / "noiseimage.img")
    photons = pixels.astype(np.float32) - 40.0
    photons[3:5, 7] = -1.0
    write_float(folder / "bad.bin", photons)
    argv = ["refine", "bad.bin", *ASKED, *START, "-noprogress", "-o", "bad.json"]
    refused = cli(folder, *argv)
    assert refused.returncode == 2
    assert "-negative: data must be zero or positive" in refused.stderr
    done = cli(folder, *argv, "-negative", "mask")
    assert done.returncode == 0, done.stderr
    for name, row in json.loads((folder / "bad.json").read_text())["parameters"].items():
        assert abs(row["value"] - TRUTH[name]) < 4.0 * row["sigma"]


def test_what_does_not_fit_says_so(folder: Path) -> None:
    far = [*GEOMETRY, "-default_F", "100", "-misset", "60", "20", "30"]
    done = cli(folder, "refine", "noiseimage.img", *ASKED, *far, "-noprogress", "-o", "far.json")
    assert done.returncode == 0
    assert "bragg-numba: warning: the model does not fit the image: reduced chi-squared" in done.stderr
    assert "RefinementWarning" not in done.stderr
    assert "warning: the model does not fit the image" in done.stdout
    found = json.loads((folder / "far.json").read_text())
    assert found["chi_squared"] > 5.0 * found["expected_chi_squared"]
    assert any("does not fit" in line for line in found["warnings"])


def test_structure_factors(folder: Path) -> None:
    hkl = np.stack(np.meshgrid(*[np.arange(-4, 5)] * 3, indexing="ij"), axis=-1).reshape(-1, 3)
    write_hkl(folder / "flat.hkl", hkl, np.full(len(hkl), 90.0))
    argv = [*GEOMETRY, "-misset", "10.2", "20", "30", "-Xbeam", "8.3", "-hkl", "flat.hkl", "-noprogress"]
    before = sorted(path.name for path in folder.iterdir())
    done = cli(folder, "refine", "noiseimage.img", "-refine", "f_hkl", *argv, "-o", "F.json", "-hklout", "F.hkl")
    assert done.returncode == 0, done.stderr
    assert set(path.name for path in folder.iterdir()) == {*before, "F.json", "F.hkl"}
    rows = json.loads((folder / "F.json").read_text())["reflections"]
    assert len(rows) == len(hkl)
    F, sigma = np.array([row[3:] for row in rows if row[4] is not None]).T
    assert len(F) > 10
    assert np.mean(np.abs(F - 100.0) < 4.0 * sigma) > 0.95
    again = bn.StructureFactors.from_hkl(folder / "F.hkl")
    np.testing.assert_array_equal(again.F, [row[3] for row in rows])


@pytest.mark.parametrize(
    ("argv", "message"),
    [
        ([*ASKED, *START], "refine: expected a measured image; got none"),
        (["noiseimage.img", *START], "-refine: expected names of parameters; got none"),
        (["nowhere.img", *ASKED, *START], "nowhere.img: cannot be read"),
        (["noiseimage.img", *ASKED, *START, "-detpixels", "64"], "expected the 64 x 64 pixels of the experiment"),
        (["noiseimage.img", "-refine", "misset_w", *START], "-refine: there is no parameter 'misset_w'"),
        (["noiseimage.img", *ASKED, "-bounds", "misset_x", *START], "-bounds: expected NAME=LOW,HIGH; got 'misset_x'"),
        (["noiseimage.img", *ASKED, "-bounds", "misset_x=20,30", *START], "-bounds: bounds of misset_x must hold its"),
        (["noiseimage.img", *ASKED, "-restrain", "Xbeam=8,0", *START], "-restrain: restraints of Xbeam must have"),
        (["noiseimage.img", *ASKED, "-restrain", "Xbeam=8,", *START], "-restrain: expected NAME=VALUE,SIGMA; got ''"),
        (["noiseimage.img", *ASKED, "-loss", "cubic", *START], "-loss: loss must be poisson or"),
        (["noiseimage.img", *ASKED, "-method", "guess", *START], "-method: method must be"),
        (["noiseimage.img", *ASKED, "-schedule", "1,2", *START], "-schedule: schedule must be"),
        (["noiseimage.img", *ASKED, "-maxsteps", "1.5", *START], "-maxsteps: max_steps must be a whole"),
        (["noiseimage.img", *ASKED, "-negative", "zero", *START], "-negative: expected refuse or mask; got 'zero'"),
        (["noiseimage.img", *ASKED, *START, "-o"], "-o: expected FILE; got nothing"),
        (["noiseimage.img", *ASKED, *START, "-o", "noiseimage.img"], "-o: expected a file of its own"),
        (["noiseimage.img", *ASKED, *START, "-o", "no/such/folder"], "-o: no/such/folder: cannot be written"),
        (["noiseimage.img", *ASKED, *START, "-distance", "-1"], "-distance: "),
        (["noiseimage.img", *ASKED, *START, "-bound", "x"], "-bound: expected a known flag"),
    ],
)
def test_errors(folder: Path, argv: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    from bragg_numba.cli import main

    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        before = sorted(path.name for path in folder.iterdir())
        assert main(["refine", *argv]) == 2
        assert sorted(path.name for path in folder.iterdir()) == before
    error = capsys.readouterr().err
    assert error.startswith("bragg-numba: error: ")
    assert message in error
    assert error.count("\n") == 1


def test_interrupt_keeps_what_was_reached(folder: Path) -> None:
    argv = ["refine", "noiseimage.img", *ASKED, *START, "-mosaic", "0.1", "-mosaic_domains", "4000", "-o", "part.json"]
    command = [sys.executable, "-m", "bragg_numba", *argv]
    with interruptible():
        process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stderr.readline().startswith("step 0")
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=120)
    assert process.returncode == 1
    assert err.splitlines()[-1].startswith("bragg-numba: error: interrupted")
    assert "interrupted" in out
    found = json.loads((folder / "part.json").read_text())
    assert not found["success"]
    assert found["parameters"]["misset_x"]["sigma"] is None


def test_help(folder: Path) -> None:
    shown = cli(folder, "refine", "-h")
    assert shown.returncode == 0
    for flag in ("-refine", "-bounds", "-restrain", "-schedule", "-hklout", "-adc"):
        assert flag in shown.stdout
    assert max(map(len, shown.stdout.splitlines())) <= 100
    assert "bragg-numba refine -h" in cli(folder, "-h").stdout
