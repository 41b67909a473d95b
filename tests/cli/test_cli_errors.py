"""Bad input on the command line: one line that names flag, value and expectation, exit code 2, no file touched."""

import gzip
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from helpers.golden import GOLDEN

from bragg_numba.cli import main

CELL = ["-cell", "70", "80", "90", "75", "85", "95"]
BASIC = [*CELL, "-default_F", "100", "-N", "5", "-detpixels", "16", "-noprogress"]
MATRICES = {"singular": "1 2 3\n2 4 6\n0 0 1\n", "zero": "0 0 0\n" * 3, "short": "1 0 0\n0 1 0\n", "text": "a b c\n"}

# Arguments after BASIC; words that the message must hold.
FLAGS: list[tuple[list[str], list[str]]] = [
    (["-distnace", "100"], ["-distnace", "-distance"]),
    (["-divsteps", "1"], ["-divsteps: hdivsteps", "source", "got 1"]),
    (["-hdivsteps", "3", "-vdivsteps", "1"], ["-vdivsteps: vdivsteps", "source", "got 1"]),
    (["-divergence", "1", "-hdivstep", "3", "-vdivstep", "3"], ["-hdivstep: hdivstep", "source", "got 3"]),
    (["-misset_seeed", "3"], ["-misset_seeed", "-misset_seed"]),
    (["foo"], ["foo", "flag"]),
    (["-distance"], ["-distance", "number", "nothing"]),
    (["-distance", "-lambda", "1"], ["-distance", "number", "-lambda"]),
    (["-misset", "1", "2"], ["-misset", "three numbers"]),
    (["-roi", "1", "2", "3"], ["-roi", "xmin xmax ymin ymax"]),
    (["-hkl"], ["-hkl", "nothing"]),
    (["-lambda", "abc"], ["-lambda", "number", "abc"]),
    (["-cell", "70", "x"], ["-cell", "x"]),
    (["-N", "2.5"], ["-N", "whole", "2.5"]),
    (["-lambda", "nan"], ["-lambda", "nan"]),
    (["-distance", "inf"], ["-distance", "inf"]),
    (["-cell", "70", "nan", "80"], ["-cell", "nan"]),
    (["-lambda", "1_0"], ["-lambda", "1_0"]),
    (["-pixel", "0"], ["-pixel", "positive", "0"]),
    (["-pixel", "-0.1"], ["-pixel", "positive", "-0.1"]),
    (["-distance", "0"], ["-distance", "positive", "0"]),
    (["-close_distance", "-5"], ["-close_distance", "positive", "-5"]),
    (["-lambda", "0"], ["-lambda", "positive", "0"]),
    (["-wave", "-1.5"], ["-wave", "positive", "-1.5"]),
    (["-energy", "0"], ["-energy", "positive", "0"]),
    (["-cell", "0", "80", "90", "75", "85", "95"], ["-cell", "positive", "0"]),
    (["-cell", "70", "-80", "90", "75", "85", "95"], ["-cell", "positive", "-80"]),
    (["-cell", "70", "80", "90", "30", "85", "170"], ["-cell", "possible", "30 85 170"]),
    (["-cell", "70", "80", "90", "120", "120", "120"], ["-cell", "possible", "120"]),
    (["-cell", "70", "80", "90", "90", "90", "180"], ["-cell", "180"]),
    (["-polar_vector", "1", "0", "0"], ["-polar_vector", "parallel", "beam"]),
    (["-beam_vector", "0", "0", "-2", "-polar_vector", "0", "0", "1"], ["-polar_vector", "parallel", "beam"]),
    (["-fdet_vector", "0", "0", "0"], ["-fdet_vector", "zero"]),
    (["-fdet_vector", "0", "1", "0"], ["sdet_vector", "parallel"]),
    (["-detector_roty", "90"], ["-detector_roty", "facing the beam", "90"]),
    (["-roi", "5", "16", "0", "3"], ["-roi", "within the detector", "16"]),
    (["-roi", "-1", "5", "0", "3"], ["-roi", "-1"]),
    (["-roi", "9", "5", "0", "3"], ["-roi", "rising", "9"]),
    (["-detpixels", "0"], ["-detpixels", "0"]),
    (["-detsize", "-4"], ["-detsize", "positive", "-4"]),
    (["-polar", "1.5"], ["-polar", "-1 to 1", "1.5"]),
    (["-mosaic", "-1"], ["-mosaic", "zero or positive", "-1"]),
    (["-mosaic_spread_1", "-1", "-mosaic_distribution", "gauss"], ["-mosaic_spread_1", "zero or positive", "-1"]),
    (["-mosaic_spread_1", "1"], ["-mosaic_spread_1", "mosaic_distribution", "cap"]),
    (["-mosaic_distribution", "gaussian"], ["-mosaic_distribution", "cap, gauss, ball", "gaussian"]),
    (["-mosaic_distribution", "gauss", "-parity", "c-parity"], ["-mosaic_distribution", "for parity 'spec'", "gauss"]),
    (["-mosaic_L", "1", "0", "0", "0", "0", "1", "-mosaic_distribution", "gauss"], ["-mosaic_L", "singular"]),
    (["-mosaic_L", "1", "0", "1"], ["-mosaic_L", "6 numbers", "nothing"]),
    (["-mosaic", "1", "-mosaic_distribution", "gauss", "-mosaic_symmetry", "7"], ["-mosaic_symmetry", "point group"]),
    (["-mosaic_vectors", "missing.txt"], ["-mosaic_vectors", "missing.txt"]),
    (["-osc", "-1"], ["-osc", "zero or positive", "-1"]),
    (["-N", "-3"], ["-N", "at least 0", "-3"]),
    (["-pivot", "detector"], ["-pivot", "beam or sample", "detector"]),
    (["-parity", "c"], ["-parity", "spec or c-parity", "'c'"]),
    (["-phi_carryover_mode", "none"], ["-phi_carryover_mode", "none"]),
    (["-threads", "100000"], ["-threads", "100000"]),
    (["-detector_abs", "abc"], ["-detector_abs", "abc"]),
    (["-detector_thick", "-3"], ["-detector_thick", "-3"]),
    (["-flux", "1e10", "-beamsize", "0"], ["-beamsize", "positive", "0"]),
    (["-hkl", "missing.hkl"], ["-hkl", "missing.hkl"]),
    (["-mat", "missing.mat"], ["-mat", "missing.mat"]),
    (["-mask", "missing.img"], ["missing.img"]),
    (["-sourcefile", "missing.txt"], ["-sourcefile", "missing.txt"]),
    (["-floatfile", "nowhere/float.bin"], ["-floatfile", "nowhere"]),
    (["-png", "file.txt/picture.png"], ["-png", "file.txt"]),
    (["-noisefile", "."], ["-noisefile"]),
    (["-intfile", "same.img", "-noisefile", "same.img"], ["-noisefile", "same.img", "-intfile"]),
    (["-hkl", "good.hkl", "-floatfile", "good.hkl"], ["-floatfile", "good.hkl", "-hkl"]),
    (["-hkl", "good.hkl", "-intfile", "./link.hkl"], ["-intfile", "link.hkl", "-hkl"]),
    (["-hkl", "good.hkl", "-dumpfile", "good.hkl"], ["-dump", "good.hkl", "-hkl"]),
    (["-mask", "mask96.img", "-intfile", "mask96.img"], ["-intfile", "mask96.img", "-mask"]),
    (["-mask", "mask96.img"], ["-mask", "96 x 80", "16 x 16"]),
    *[(["-mat", f"{name}.mat"], ["-mat", f"{name}.mat"]) for name in MATRICES],
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with good and bad input files, which is the present one."""
    (tmp_path / "good.hkl").write_text("1 2 3 4.5\n-1 0 2 7\n")
    (tmp_path / "link.hkl").symlink_to("good.hkl")
    (tmp_path / "file.txt").write_text("not a folder\n")
    (tmp_path / "mask96.img").write_bytes((GOLDEN / "inputs" / "mask96.img").read_bytes())
    for name, text in MATRICES.items():
        (tmp_path / f"{name}.mat").write_text(text)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def refused(folder: Path, capsys: pytest.CaptureFixture) -> Callable[[list[str]], str]:
    """Runs the command line, checks that it refuses properly, and returns what it says."""

    def run(argv: list[str]) -> str:
        before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
        assert main(argv) == 2
        out, err = capsys.readouterr()
        assert out == ""
        assert err.startswith("bragg-numba: error: ")
        assert err.count("\n") == 1
        assert {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before
        return err

    return run


@pytest.mark.parametrize(("argv", "words"), FLAGS, ids=lambda value: " ".join(value)[:50])
def test_refused(refused: Callable[[list[str]], str], argv: list[str], words: list[str]) -> None:
    mask_or_detector = BASIC if argv[0] != "-mask" else [*argv, *BASIC]
    message = refused([*mask_or_detector, *(argv if mask_or_detector is BASIC else [])])
    for word in words:
        assert word in message


HKL_FILES = {
    "empty": (b"", "no reflections"),
    "only comments": (b"# h k l F\n\n", "no reflections"),
    "binary": (bytes(range(256)) * 4, "binary"),
    "gzipped binary": (gzip.compress(bytes(range(256)) * 4), "binary"),
    "broken gzip": (gzip.compress(b"1 2 3 4\n" * 100)[:-20], "bad.hkl"),
    "text": (b"1 2 3 4\nh k l F\n", "line 2"),
    "three columns": (b"1 2 3 4\n1 2 3\n", "line 2"),
    "non-integer index": (b"1 2 3 4\n1 2.5 3 4\n", "2.5"),
    "NaN": (b"1 2 3 nan\n", "nan"),
}


@pytest.mark.parametrize("name", HKL_FILES)
def test_bad_structure_factor_file(refused: Callable[[list[str]], str], folder: Path, name: str) -> None:
    content, word = HKL_FILES[name]
    (folder / "bad.hkl").write_bytes(content)
    message = refused([*BASIC, "-hkl", "bad.hkl"])
    assert "-hkl" in message
    assert "bad.hkl" in message
    assert word in message


def test_index_box_larger_than_memory(refused: Callable[[list[str]], str], folder: Path) -> None:
    (folder / "huge.hkl").write_text("0 0 0 1\n100000 100000 100000 1\n")
    message = refused([*BASIC, "-hkl", "huge.hkl"])
    # (10^5 + 1)^3 float64 are 7.3 million GiB.
    assert "-hkl" in message
    assert "7.45e+06" in message
    assert "huge.hkl" in message
    assert "GiB" in message


def test_truncated_dump(refused: Callable[[list[str]], str], folder: Path, capsys: pytest.CaptureFixture) -> None:
    assert main([*CELL, "-hkl", "good.hkl", "-N", "5", "-detpixels", "4", "-noprogress"]) == 0
    capsys.readouterr()
    dump = (folder / "Fdump.bin").read_bytes()
    for content in (dump[:-8], dump[:10], b"", b"rubbish\n\f" + dump):
        (folder / "Fdump.bin").write_bytes(content)
        message = refused(BASIC)
        assert "-dump" in message
        assert "Fdump.bin" in message


@pytest.mark.parametrize("argv", [[], ["-default_F", "100"], CELL])
def test_nothing_to_render(folder: Path, capsys: pytest.CaptureFixture, argv: list[str]) -> None:
    assert main(argv) == 2
    message = capsys.readouterr().err
    assert ("-hkl" if "-cell" in argv else "-cell") in message


def test_good_input_of_the_same_kind_is_taken(folder: Path) -> None:
    """The checks above refuse what is bad, not what merely resembles it."""
    argv = [*BASIC, "-roi", "0", "15", "0", "15", "-misset", "-1", "-2", "-3", "-detector_abs", "inf", "-N", "3.0"]
    assert main([*argv, "-floatfile", "/dev/null", "-intfile", "/dev/null", "-nonoise", "-nopgm"]) == 0
    assert not os.path.isfile("/dev/null")
    assert main([*CELL, "-hkl", "link.hkl", "-mask", "mask96.img", "-nonoise", "-noprogress"]) == 0
    assert np.fromfile("floatimage.bin", "<f4").size == 96 * 80
