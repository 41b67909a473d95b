"""Values beyond every experiment end in one line that names flag and value; heavy work is said before it begins."""

import os
import warnings
from pathlib import Path
from unittest import mock

import numpy as np
import pytest

import bragg_numba as bn
from bragg_numba.cli import main
from bragg_numba.io import read_smv
from bragg_numba.recording.noise import add_noise
from bragg_numba.simulator import Simulator

BASIC = ["-cell", "70", "80", "90", "75", "85", "95", "-default_F", "100", "-N", "5", "-detpixels", "8", "-noprogress"]

# Flags after BASIC; words that the message must hold besides the first flag.
REFUSED = {
    "-Nc 1e308": "1e+60 1e308",
    "-Nc 1e12": "n_cells 1000000000",
    "-xtalsize 1e9": "cells 1e+09",
    "-misset random -misset_seed 12345678901234567890": "misset_seed 9223372036854775807 12345678901234567890",
    "-mosaic_seed 99999999999999999999": "mosaic_seed 99999999999999999999",
    "-seed 99999999999999999999": "99999999999999999999",
    "-cell 1e308": "1e308",
    "-cell 1e59": "1e+30 1e+59",
    "-cell 5e-324": "1e-30 5e-324",
    "-cell 70 80 90 1e-9 1e-9 1e-9": "flat",
    "-detpixels 2147483648": "2147483648 GiB",
    "-detpixels_x 1e12": "1000000000000 x 8 GiB",
    "-pixel 5e-324": "5e-324",
    "-mosaic 1 -mosaic_domains 1e30": "mosaic_domains 10000000",
    "-mosaic 1 -mosaic_domains 1e7 -phisteps 1e7": "phi steps mosaic domains GiB",
    "-divsteps 1e9": "10000000 1000000000",
    "-divsteps 1000": "100000 1000",
    "-hdivsteps 1e30": "hdivsteps",
    "-hdivrange 1 -hdivstep 1e-30": "hdivstep",
    "-dispersion 1 -dispsteps 1e30": "dispsteps",
    "-oversample 1e12": "100000 1000000000000",
    "-oversample 1e5 -phisteps 1e6": "samples oversample phisteps",
    "-phisteps 2147483647": "2147483647",
    "-osc 1 -phistep 1e-30": "phistep 1e-30",
    "-lambda 1e-10": "oversample wavelength 1e-10",
    "-fluence 1e70": "1e+60",
    "-floatfile a\0b": "NUL",
    "-hkl a\0b": "NUL",
    "-sdet_vector 1e-300 1e-300 0": "length",
}


@pytest.fixture(autouse=True)
def _in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("line", REFUSED, ids=lambda line: line.replace("\0", "NUL"))
def test_refused(capsys: pytest.CaptureFixture, line: str) -> None:
    assert main([*BASIC, *line.split(" ")]) == 2
    *warnings, message = capsys.readouterr().err.splitlines()
    assert all(said.startswith("bragg-numba: warning: ") for said in warnings)
    assert message.startswith("bragg-numba: error: ")
    # What follows from several flags names the quantity, others the flag too.
    words = REFUSED[line].split()
    for word in words if "oversample" in words or line.startswith("-mosaic 1 ") else [*words, "-"]:
        assert word in message
    assert not os.listdir()


def test_heavy_work_is_said_before_it_begins(capsys: pytest.CaptureFixture) -> None:
    def image(self: object, plan: object, out: np.ndarray, report: object = None) -> object:
        assert "1.6e+12 samples" in capsys.readouterr().err
        raise KeyboardInterrupt

    with mock.patch("bragg_numba.running.processor.Processor.image", image):
        assert main([*BASIC, "-oversample", "50000", "-phisteps", "10"]) == 1


def test_heavy_work_warns_in_python(small: Simulator) -> None:
    heavy = small.replace(oversample=10000)
    with pytest.warns(UserWarning, match=r"4.8e\+10 samples, 480 \(pixels\) x 100000000 \(oversample\)"):
        heavy._warn_of_work()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        small.render()


def test_box_of_one_wrong_index_is_said(capsys: pytest.CaptureFixture, tmp_path: Path) -> None:
    """-5000000 for -5 makes a box and a dump of hundreds of MB."""
    (tmp_path / "far.hkl").write_text("-5000000 0 0 1\n3 2 1 5\n0 3 2 1\n")
    with mock.patch("bragg_numba.descriptions.structure_factors.np.full", side_effect=KeyboardInterrupt):
        assert main([*BASIC, "-hkl", "far.hkl"]) == 1
    said = capsys.readouterr().err.splitlines()[0]
    assert said.startswith("bragg-numba: warning: ")
    assert "3 reflections in an index box of 5000004 x 4 x 3, which takes 0.447 GiB" in said


@pytest.mark.parametrize("parity", ["spec", "c-parity"])
def test_noise_of_many_photons(parity: str) -> None:
    """NumPy's Poisson deviates end at 9.2e18."""
    argv = [*BASIC, "-fluence", "1e45", "-parity", parity]
    assert main(argv) == 0
    header, pixels = read_smv("noiseimage.img")
    assert header["HEADER_BYTES"] == ("512" if parity == "c-parity" else "1024")
    assert (pixels == 65535).all()


def test_images_beyond_float32_are_refused(capsys: pytest.CaptureFixture) -> None:
    assert main([*BASIC, "-fluence", "1e60", "-default_F", "1e9"]) == 2
    assert "image: expected photons up to 3.4e+38" in capsys.readouterr().err
    assert not os.listdir()


def test_gaussian_in_place_of_poisson() -> None:
    rng = np.random.default_rng(1)
    few = rng.uniform(0.0, 1e6, (4, 1000))
    counts = add_noise(few, 5)
    assert (counts == np.array([row for row in _poisson(few, 5)])).all()
    many = np.full((4, 1000), 1e20)
    off = (add_noise(many, 5) - many) / np.sqrt(many)
    # 4000 deviates: mean within 5/√4000, variance within 5·√(2/4000).
    assert abs(off.mean()) < 0.08
    assert abs(off.var() - 1.0) < 0.11
    assert (add_noise(np.full((2, 3), -1.0), 1) == 0.0).all()


def _poisson(means: np.ndarray, seed: int) -> np.ndarray:
    rng = np.random.Generator(np.random.PCG64(seed))
    return np.array([rng.poisson(row) for row in means])


def test_seeds_are_not_rounded(small: Simulator) -> None:
    sim = bn.from_args([*BASIC, "-mosaic_seed", "1234567890123456789"])
    assert sim.crystal.mosaic_seed == 1234567890123456789


def test_detector_of_a_size_beyond_memory(small: Simulator) -> None:
    with pytest.raises(bn.InputError, match="detsize must be few enough for the memory; got 1000000000 x 1000000000"):
        small.replace(pixels=None, detsize=1e9, pixel_size=1.0)


def test_blur_wider_than_the_image(small: Simulator) -> None:
    with pytest.raises(bn.InputError, match=r"schedule must be widths of at most .* 24 pixels"):
        bn.refine(small, small.render(), ["misset_x"], schedule=(1e6,))


@pytest.mark.parametrize("restraint", [(0.0, 5e-324), (1e300, 1.0)])
def test_restraints_beyond_numbers(small: Simulator, restraint: tuple[float, float]) -> None:
    with pytest.raises(bn.InputError, match="restraints of misset_x must"):
        bn.refine(small, small.render() + 1.0, ["misset_x"], schedule=(), restraints={"misset_x": restraint})
