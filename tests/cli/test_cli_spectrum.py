"""-spectrum: files with their units, shots of HDF5, what is built in; what is refused, and leaves no file."""

import re
import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import bragg_numba as bn
from bragg_numba.cli.main import main
from bragg_numba.io import read_float, read_smv

EXPERIMENT = [
    "-cell", "70", "80", "90", "-N", "5", "-default_F", "100", "-misset", "10", "20", "30", "-distance", "61",
    "-detpixels", "20", "-pixel", "0.6", "-oversample", "1", "-fluence", "1e28",
]  # fmt: skip
QUIET = ["-noprogress", "-nopgm", "-nonoise"]
LAM = "# wavelengths, weights\n1.1,2\n1.13,1\n1.02,0.25\n"
PLAIN = "11000 1\n11050 3\n"


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("pink.lam").write_text(LAM)
    Path("plain").write_text(PLAIN)


def spectrum_of(*words: str) -> bn.Spectrum | None:
    return bn.from_args([*EXPERIMENT, "-spectrum", *words]).beam.spectrum


def test_the_installed_command() -> None:
    """A process of its own: the image is that of Python, and the log tells the wavelengths."""
    code = "from bragg_numba.cli import console; console()"
    words = [*EXPERIMENT, *QUIET, "-spectrum", "gaussian:11000:40:7", "-lambda_offset", "0.01", "-lambda_scale", "0.99"]
    done = subprocess.run([sys.executable, "-c", code, *words], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    assert "in 7 steps" in done.stdout
    assert "  7 sources" in done.stdout
    sim = bn.from_args(EXPERIMENT).replace(spectrum=bn.Spectrum.gaussian(11000.0, 40.0, 7))
    sim = sim.replace(wavelength_offset=0.01, wavelength_scale=0.99)
    assert f"lambda6 = {sim.plan().sources.wavelength[6]:.15g}" in done.stdout
    assert f"wave={sim.beam.lambda0:g} meters" in done.stdout
    assert "  spectrum of 7 channels from 10948.6 to 11051.4 eV, mean 1.12713 Å (gaussian:11000:40:7)\n" in done.stdout
    np.testing.assert_allclose(read_float("floatimage.bin", (20, 20)), sim.render(), rtol=1e-6)
    header, _ = read_smv("intimage.img")
    assert float(header["WAVELENGTH"]) == pytest.approx(sim.beam.lambda0 * 1e10, rel=1e-5)


@pytest.mark.parametrize("words", [["-spectrum", "pink.lam:eV"], ["-spectrum", "plain"]])
def test_errors_of_the_installed_command(words: list[str]) -> None:
    code = "from bragg_numba.cli import console; console()"
    done = subprocess.run(
        [sys.executable, "-c", code, *EXPERIMENT, *words], capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "-spectrum: " in done.stderr
    assert sorted(path.name for path in Path().iterdir()) == ["pink.lam", "plain"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("pink.lam", bn.Spectrum([1.1, 1.13, 1.02], [2, 1, 0.25], "pink.lam")),
        ("pink.lam:A", bn.Spectrum([1.1, 1.13, 1.02], [2, 1, 0.25], "pink.lam")),
        ("plain:eV", bn.Spectrum(bn.Spectrum.from_energies([11000, 11050], [1, 3]).wavelengths, [1, 3], "plain")),
        ("gaussian:11000:20", bn.Spectrum.gaussian(11000, 20)),
        ("gaussian:11e3:20:5", bn.Spectrum.gaussian(11000, 20, 5)),
        ("tophat:11000:20:5", bn.Spectrum.tophat(11000, 20, 5)),
        ("sase:11000:20:2:40", bn.Spectrum.sase(11000, 20, 2, 40)),
        ("sase:11000:20:2:40:7:3", bn.Spectrum.sase(11000, 20, 2, 40, seed=7, index=3)),
    ],
)
def test_what_is_named(text: str, expected: bn.Spectrum) -> None:
    assert spectrum_of(text) == expected


def test_names_with_colons() -> None:
    """A file of the whole name goes first, then that of the longest; also one called as a built-in spectrum is."""
    Path("a:eV").write_text(LAM)
    Path("gaussian:9500:20").write_text(LAM)
    Path("b:c").write_text(PLAIN)
    assert spectrum_of("a:eV") == bn.Spectrum([1.1, 1.13, 1.02], [2, 1, 0.25], "a:eV")
    assert spectrum_of("gaussian:9500:20") == bn.Spectrum([1.1, 1.13, 1.02], [2, 1, 0.25], "gaussian:9500:20")
    assert spectrum_of("b:c:keV").mean_energy > 1e6  # type: ignore[union-attr]


def test_hdf5() -> None:
    h5py = pytest.importorskip("h5py")
    for name, units in (("told", {"units": "eV"}), ("untold", {})):
        with h5py.File(f"{name}.h5", "w") as file:
            file["energies"], file["spectrum"] = [11000.0, 11010.0], [[1.0, 2.0], [3.0, 4.0]]
            file["energies"].attrs.update(units)
    assert spectrum_of("told.h5:1") == bn.Spectrum.from_hdf5("told.h5", 1)
    assert spectrum_of("untold.h5:1:eV") == bn.Spectrum.from_hdf5("untold.h5", 1, unit="eV")
    for text, words in (
        ("told.h5", "-spectrum: told.h5: /spectrum: shot must be from 0 to 1; got None"),
        ("told.h5:2", "shot must be from 0 to 1; got 2"),
        ("told.h5:x", "-spectrum: expected FILE:shot or FILE:shot:unit, shots from 0; got 'told.h5:x'"),
        ("told.h5:0:1", "expected FILE:shot or FILE:shot:unit"),
        ("told.h5:-1", "expected FILE:shot or FILE:shot:unit"),
        ("untold.h5:0", "-spectrum: untold.h5: /energies: expected eV, keV, A, nm or m"),
    ):
        with pytest.raises(bn.InputError, match=words):
            spectrum_of(text)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["-spectrum", "none.txt"], "-spectrum: none.txt: cannot be read"),
        (["-spectrum", "none.txt:eV"], "-spectrum: none.txt: cannot be read"),
        (["-spectrum", ":"], "-spectrum: :: cannot be read"),
        (["-spectrum", "plain"], "-spectrum: plain: nothing says whether energies or wavelengths are given"),
        (["-spectrum", "plain:pm"], "-spectrum: expected FILE or FILE:unit, of eV, keV, A, nm or m; got 'plain:pm'"),
        (
            ["-spectrum", "gaussian"],
            "-spectrum: expected gaussian:energy:fwhm:n, numbers of which the first 2 are needed",
        ),
        (["-spectrum", "gaussian:a:b"], "-spectrum: expected gaussian:energy:fwhm:n"),
        (["-spectrum", "tophat:9500:20:5:6"], "-spectrum: expected tophat:energy:width:n"),
        (["-spectrum", "sase:9500:20:1"], "-spectrum: expected sase:energy:fwhm:spike:n:seed:index"),
        (["-spectrum", "gaussian:9500:-20"], "-spectrum: fwhm must be positive"),
        (["-spectrum", "gaussian:9500:20:2.5"], "-spectrum: n must be a whole number"),
        (
            ["-spectrum", "pink.lam", "-lambda", "1"],
            "-lambda: give spectrum or wavelength, not both; got wavelength 1.0",
        ),
        (["-spectrum", "pink.lam", "-energy", "9000"], "-energy: give spectrum or energy, not both"),
        (["-spectrum", "pink.lam", "-dispersion", "1"], "-dispersion: give spectrum or dispersion, not both"),
        (["-spectrum", "pink.lam", "-parity", "c-parity"], "-spectrum: spectrum is for parity 'spec'"),
        (["-lambda_offset", "0.1"], "-lambda_offset: wavelength_offset is for a beam with a spectrum or sources"),
        (["-lambda_scale", "2"], "-lambda_scale: wavelength_scale is for a beam with a spectrum or sources"),
        (["-spectrum"], "-spectrum: expected a name .*got nothing|-spectrum: expected a name; got nothing"),
    ],
)
def test_what_is_refused(capsys: pytest.CaptureFixture[str], words: list[str], expected: str) -> None:
    before = sorted(path.name for path in Path().iterdir())
    assert main([*EXPERIMENT, *QUIET, *words]) == 2
    said = capsys.readouterr().err
    assert re.search(expected, said) or expected in said, said
    assert said.count("\n") == 1
    assert sorted(path.name for path in Path().iterdir()) == before


def test_not_over_an_input() -> None:
    assert main([*EXPERIMENT, *QUIET, "-spectrum", "pink.lam:A", "-floatfile", "pink.lam"]) == 2
    assert Path("pink.lam").read_text() == LAM


def test_with_a_header() -> None:
    """A spectrum takes the place of the wavelength in the header of -img, but not of -lambda."""
    sim: Any = bn.from_args([*EXPERIMENT, "-lambda", "1.3"])
    bn.write_image("frame.img", np.ones(sim.shape), sim)
    header = ["-cell", "70", "80", "90", "-N", "5", "-default_F", "100", "-img", "frame.img"]
    assert bn.from_args(header).beam.wavelength == 1.3
    assert bn.from_args([*header, "-spectrum", "pink.lam"]).beam.wavelength == pytest.approx(
        (2.2 + 1.13 + 0.255) / 3.25
    )
    with pytest.raises(bn.InputError, match="-lambda: give spectrum or wavelength"):
        bn.from_args([*header, "-lambda", "1.2", "-spectrum", "pink.lam"])


def test_with_reflections_that_have_a_wavelength() -> None:
    """A spectrum goes before the wavelength of -mtz, as -lambda does."""
    pytest.importorskip("gemmi")
    reflections = str(Path(__file__).parents[1] / "scattering" / "files" / "r5wkdsf.ent.gz")
    words = ["-mtz", reflections, "-N", "3", "-detpixels", "8", "-distance", "60", "-oversample", "1"]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the relative scale
        assert bn.from_args(words).beam.wavelength == 0.9791
        assert bn.from_args([*words, "-spectrum", "pink.lam"]).beam.spectrum is not None
