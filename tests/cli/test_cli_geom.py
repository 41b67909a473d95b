"""-geom and -clen: the detector of a command line from a geometry file of CrystFEL."""

from pathlib import Path

import numpy as np
import pytest

import bragg_numba as bn
from bragg_numba.cli import main

GEOM = """photon_energy = 9000 eV
clen = 0.05
res = 2500
adu_per_photon = 1
a/min_fs = 0
a/max_fs = 19
a/min_ss = 0
a/max_ss = 15
a/corner_x = -8
a/corner_y = 2
a/fs = x
a/ss = y
b/min_fs = 4
b/max_fs = 11
b/min_ss = 16
b/max_ss = 25
b/corner_x = -8
b/corner_y = -12
b/fs = 0.999x + 0.02y
b/ss = -0.02x + 0.999y + 0.01z
bad/min_x = -3
bad/max_x = 2
bad/min_y = 1
bad/max_y = 6
"""
CRYSTAL = ["-cell", "70", "80", "90", "75", "85", "95", "-default_F", "100", "-N", "5", "-oversample", "1"]
QUIET = ["-noprogress", "-nonoise", "-nopgm"]


@pytest.fixture
def geom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    Path("x.geom").write_text(GEOM)
    return "x.geom"


def test_simulator(geom: str) -> None:
    sim = bn.from_args([*CRYSTAL, "-geom", geom])
    geometry = bn.read_geom(geom)
    assert sim.detector == geometry.detector
    assert sim.beam.wavelength == geometry.beam.wavelength
    image = sim.render(layout="slab")
    assert image.shape == (26, 20)
    assert (image[geometry.mask == 0] == 0.0).all()
    assert (image[geometry.mask == 1] > 0.0).all()


def test_what_flags_add(geom: str) -> None:
    more = ["-polar_vector", "0", "1", "0", "-detector_thick", "300", "-thicksteps", "3", "-point_pixel", "-polar", "1"]
    detector = bn.from_args([*CRYSTAL, "-geom", geom, *more]).detector
    assert detector.frame.polar_vector == (0.0, 1.0, 0.0)
    assert detector.frame.beam_vector == (0.0, 0.0, 1.0)
    assert (detector.detector_thick, detector.thicksteps, detector.point_pixel) == (300.0, 3, True)
    assert detector.panels == bn.read_geom(geom).detector.panels


@pytest.mark.parametrize(
    ("flags", "wavelength"), [([], 12398.42 / 9000), (["-energy", "8000"], 12398.42 / 8000), (["-lambda", "1.5"], 1.5)]
)
def test_wavelength(flags: list[str], wavelength: float, geom: str) -> None:
    assert bn.from_args([*CRYSTAL, *flags, "-geom", geom]).beam.wavelength == wavelength


def test_a_spectrum_in_place_of_the_wavelength(geom: str) -> None:
    words = ["-spectrum", "gaussian:9500:20:5", "-geom", geom]
    sim = bn.from_args([*CRYSTAL, *words])
    assert sim.beam.spectrum == bn.Spectrum.gaussian(energy=9500.0, fwhm=20.0, n=5)
    Path(geom).write_text(GEOM.replace("9000 eV", "/LCLS/energy"))
    assert bn.from_args([*CRYSTAL, *words]) == sim


def test_camera_length_and_energy_in_data_files(geom: str) -> None:
    Path(geom).write_text(GEOM.replace("9000 eV", "/LCLS/energy").replace("0.05", "/LCLS/z"))
    sim = bn.from_args([*CRYSTAL, "-energy", "9000", "-clen", "0.05", "-geom", geom])
    Path(geom).write_text(GEOM)
    assert sim == bn.from_args([*CRYSTAL, "-geom", geom])


def test_run(geom: str, capfd: pytest.CaptureFixture) -> None:
    assert main([*CRYSTAL, *QUIET, "-geom", geom, "-floatfile", "f.bin", "-png", "p.png"]) == 0
    image = np.fromfile("f.bin", np.float32).reshape(26, 20)
    expected = bn.from_args([*CRYSTAL, "-geom", geom]).render(layout="slab")
    np.testing.assert_array_equal(image, expected.astype(np.float32))
    assert Path("p.png").read_bytes().startswith(b"\x89PNG")


FLAGS = [
    (["-distance", "100"], ["-distance", "without -geom"]),
    (["-detpixels", "100"], ["-detpixels", "without -geom"]),
    (["-pixel", "0.1"], ["-pixel", "without -geom"]),
    (["-Xbeam", "10"], ["-Xbeam", "without -geom"]),
    (["-detsize_f", "10"], ["-detsize_f", "without -geom"]),
    (["-xds"], ["-xds", "without -geom"]),
    (["-beam_vector", "1", "0", "0"], ["-beam_vector", "without -geom"]),
    (["-pivot", "sample"], ["-pivot", "without -geom"]),
    (["-curved_det"], ["-curved_det", "without -geom"]),
    (["-twotheta", "3"], ["-twotheta", "without -geom"]),
    (["-img", "x.geom"], ["x.geom"]),
    (["-parity", "c-parity"], ["-geom", "spec mode"]),
    (["-geom", "none.geom"], ["-geom: none.geom", "cannot be read"]),
    (["-geom", "bad.geom"], ["-geom: bad.geom: line 1", "'ress'", "res"]),
    (["-geom", "path.geom", "-energy", "9000"], ["-geom: path.geom: line 2", "/LCLS/z", "give -clen (m)"]),
    (["-geom", "path.geom", "-clen", "1"], ["-geom: path.geom: line 1", "/e", "give -energy (eV)"]),
    (["-clen", "far"], ["-clen", "number", "far"]),
    (["-floatfile", "x.geom"], ["-floatfile", "x.geom", "input (-geom)"]),
]


@pytest.mark.parametrize(("flags", "words"), FLAGS)
def test_bad_input(flags: list[str], words: list[str], geom: str, capfd: pytest.CaptureFixture) -> None:
    Path("bad.geom").write_text("ress = 1\n")
    Path("path.geom").write_text(GEOM.replace("9000 eV", "/e").replace("0.05", "/LCLS/z"))
    before = sorted(Path().iterdir())
    assert main([*CRYSTAL, *QUIET, "-geom", geom, *flags]) == 2
    said = capfd.readouterr().err.strip()
    assert "\n" not in said
    for word in words:
        assert word in said
    assert sorted(Path().iterdir()) == before
    assert Path(geom).read_text() == GEOM


def test_clen_alone(capfd: pytest.CaptureFixture) -> None:
    assert main([*CRYSTAL, *QUIET, "-clen", "0.1"]) == 2
    assert "-clen: expected with -geom" in capfd.readouterr().err


def test_image_with_a_detector_of_its_own(geom: str, capfd: pytest.CaptureFixture) -> None:
    assert main([*CRYSTAL, *QUIET, "-detpixels", "16", "-intfile", "i.img", "-floatfile", "f.bin"]) == 0
    assert main([*CRYSTAL, *QUIET, "-geom", geom, "-img", "i.img"]) == 2
    assert "-geom: expected without -img" in capfd.readouterr().err


@pytest.mark.parametrize("flags", [["-detector", "EIGER2 16M"], ["-expt", "x.expt"]])
def test_one_detector_alone(flags: list[str], geom: str, capfd: pytest.CaptureFixture) -> None:
    assert main([*QUIET, *flags, "-geom", geom]) == 2
    named = flags[0]
    assert (
        capfd.readouterr()
        .err.strip()
        .endswith(f"{named}: expected without -geom, which brings a detector too; got both")
    )
