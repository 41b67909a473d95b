"""Every golden command line against what a serial, plain build of nanoBragg.c wrote for it.

``golden/README.md`` says where the data come from. Float images must agree to 2e-6 of the pixel plus 1e-9 of the
maximum; log text, headers and grey levels must be the same to the letter.
"""

import contextlib
import io
import os
import shutil
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import pytest
from helpers.golden import GOLDEN, golden_cases

from bragg_numba.cli import main
from bragg_numba.io import read_smv

RTOL, ATOL = 2e-6, 1e-9
CASES = {case["id"]: (folder, case) for folder, case in golden_cases()}
C_CASES = [name for name, (folder, _) in CASES.items() if folder == GOLDEN]

# These cases are for a first look too.
SMOKE = ("conv_dials", "hkl_nearest", "phi_carry_2", "round", "noise_low", "everything", "spec_everything")

# Where the full frame's structure factors may be; they are not part of the project.
FULL_FRAME_DATA = Path(os.environ.get("BRAGG_NUMBA_TEST_DATA", GOLDEN.parents[2] / "shared" / "data"))


def with_smoke(names: Iterable[str]) -> list[Any]:
    return [pytest.param(name, marks=[pytest.mark.smoke] if name in SMOKE else []) for name in names]


def worst_error(x: np.ndarray, c: np.ndarray) -> float:
    """The largest difference in units of the tolerance."""
    x, c = x.astype(float), c.astype(float)
    return float(np.max(np.abs(x - c) / (RTOL * np.abs(c) + ATOL * (np.abs(c).max() or 1.0))))


@cache
def outputs(name: str) -> dict:
    """What the command line writes and prints for one case."""
    folder, case = CASES[name]
    with TemporaryDirectory() as scratch, pytest.MonkeyPatch.context() as patch:
        shutil.copytree(folder / "inputs", scratch, dirs_exist_ok=True)
        patch.chdir(scratch)
        if "before" in case:
            run(case["before"], case)
        log = run(case["args"], case)
        smv_bytes, pgm_bytes = Path("int.img").read_bytes(), Path("out.pgm").read_bytes()
        return {
            "float": np.fromfile("float.bin", "<f4"),
            "int": read_smv("int.img")[1],
            "int_header": smv_bytes[: smv_bytes.index(b"}\f") + 2],
            "pgm": np.frombuffer(pgm_bytes[pgm_bytes.index(b"\n255\n") + 5 :], np.uint8),
            "pgm_header": pgm_bytes[: pgm_bytes.index(b"\n255\n") + 5],
            "log": log,
        }


def run(args: str, case: dict) -> str:
    """The log of one run of the command line in the present folder."""
    argv = [*args.split(), "-parity", case.get("parity", "c-parity"), "-floatfile", "float.bin", "-intfile", "int.img"]
    argv += ["-pgmfile", "out.pgm", "-noprogress"]
    argv += ["-noisefile", "noise.img"] if case.get("noise") else ["-nonoise"]
    with contextlib.redirect_stdout(io.StringIO()) as log:
        assert main(argv) == 0
    return log.getvalue()


@pytest.mark.parametrize("name", with_smoke(CASES))
def test_float_image(name: str) -> None:
    want = np.load(CASES[name][0] / f"{name}.npz")["float"]
    got = outputs(name)["float"]
    assert got.size == want.size
    assert worst_error(got.reshape(want.shape), want) <= 1.0


@pytest.mark.parametrize("name", C_CASES)
def test_integer_images(name: str) -> None:
    want = np.load(GOLDEN / f"{name}.npz")
    got = outputs(name)
    # A float that rounds the other way may move an integer by one.
    off = got["int"].astype(int) - want["int"]
    assert np.abs(off).max() <= 1
    assert np.mean(off != 0) <= 1e-3
    grey = got["pgm"].reshape(want["pgm"].shape).astype(int) - want["pgm"]
    assert np.abs(grey).max() <= 1
    assert np.mean(grey != 0) <= 1e-3


@pytest.mark.parametrize("name", C_CASES)
def test_headers(name: str) -> None:
    want = np.load(GOLDEN / f"{name}.npz")
    got = outputs(name)
    header = str(want["int_header"])
    assert got["int_header"].decode() == header[: header.index("}\f") + 2]
    assert got["pgm_header"].decode() == str(want["pgm_header"])


@pytest.mark.parametrize("name", with_smoke(C_CASES))
def test_log(name: str) -> None:
    """The log is that of the C program, line by line."""
    want = [line for line in str(np.load(GOLDEN / f"{name}.npz")["log"]).splitlines() if "mmap(" not in line]
    assert outputs(name)["log"].splitlines() == want


@pytest.mark.skipif(not (FULL_FRAME_DATA / "scaled.hkl").exists(), reason="its structure factors are not shipped")
def test_full_frame(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """2463 x 2527 pixels, 10 phi steps, 64,333 real structure factors."""
    want = np.load(GOLDEN / "full_frame.npz")
    for name in ("scaled.hkl", "A.mat"):
        shutil.copy(FULL_FRAME_DATA / name, tmp_path)
    monkeypatch.chdir(tmp_path)
    argv = [*str(want["args"]).split(), "-parity", "c-parity", "-floatfile", "f.bin", "-nopgm", "-noprogress"]
    assert main(argv) == 0
    image = np.fromfile("f.bin", "<f4").reshape(want["shape"])
    assert worst_error(image.ravel()[want["pixel_index"]], want["pixel_value"]) <= 1.0
    for (slow, fast), window in zip(want["window_origin"], want["window"], strict=True):
        assert worst_error(image[slow : slow + 96, fast : fast + 96], window) <= 1.0
    np.testing.assert_allclose(image.sum(axis=1, dtype=float), want["row_sum"], rtol=1e-6)
    np.testing.assert_allclose(image.ravel()[:16], want["first_pixels"], rtol=2e-6)
