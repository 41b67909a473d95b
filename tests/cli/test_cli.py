"""The command line as a user meets it: a process with files, a log, progress and signals."""

import io
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from helpers.processes import interruptible

import bragg_numba as bn
from bragg_numba.io import read_smv, write_hkl

GEOMETRY = [
    *("-cell", "70", "80", "90", "75", "85", "95", "-N", "5"),
    *("-distance", "100", "-detpixels_x", "24", "-detpixels_y", "20", "-pixel", "0.4"),
]
BASIC = [*GEOMETRY, "-default_F", "100"]
NAMES = ["floatimage.bin", "image.pgm", "intimage.img", "noiseimage.img"]


def cli(folder: Path, *argv: str, **options) -> subprocess.CompletedProcess:
    """Run the command line in a folder and wait."""
    command = [sys.executable, "-m", "bragg_numba", *argv]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300, check=False, **options)


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_default_run_writes_what_nanobragg_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # a dump of structure factors elsewhere must not be found
    done = cli(tmp_path, *BASIC)
    assert done.returncode == 0
    assert files(tmp_path) == NAMES
    assert done.stdout.startswith("nanoBragg nanocrystal diffraction simulator")
    assert done.stdout.rstrip().endswith("writing noiseimage.img as 2-byte integers")
    image = np.fromfile(tmp_path / "floatimage.bin", "<f4").reshape(20, 24)
    np.testing.assert_array_equal(image, bn.from_args(BASIC).render().astype(np.float32))


def test_help_and_version(tmp_path: Path) -> None:
    shown = cli(tmp_path, "-h")
    assert shown.returncode == 0
    for flag in ("-cell", "-phi_carryover_mode", "-detector_thicksteps", "-hdivrange", "-png", "-threads"):
        assert re.search(rf"(?m)[ (]{flag}\b", shown.stdout), flag
    assert max(map(len, shown.stdout.splitlines())) <= 100
    assert cli(tmp_path, "-version").stdout == f"bragg_numba {bn.__version__}\n"
    assert files(tmp_path) == []


def test_error_is_one_line_and_touches_nothing(tmp_path: Path) -> None:
    (tmp_path / "floatimage.bin").write_bytes(b"precious")
    done = cli(tmp_path, *BASIC, "-lambda", "-1")
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "-lambda" in done.stderr
    assert "positive" in done.stderr
    assert files(tmp_path) == ["floatimage.bin"]
    assert (tmp_path / "floatimage.bin").read_bytes() == b"precious"


def test_progress_lines_when_not_a_terminal(tmp_path: Path) -> None:
    assert "100% done" in cli(tmp_path, *BASIC).stderr
    assert cli(tmp_path, *BASIC, "-noprogress").stderr == ""


def test_progress_bar_on_a_terminal(monkeypatch: pytest.MonkeyPatch, small: bn.Simulator) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stderr", Terminal())
    small.render(progress=True)
    bar = sys.stderr.getvalue()
    assert re.search(r"\d+%\|.*/480 \[.*<.*px/s\]", bar)
    assert "done" not in bar
    # Without tqdm a terminal gets the lines that a file gets.
    monkeypatch.setitem(sys.modules, "tqdm", None)
    monkeypatch.setattr(sys, "stderr", Terminal())
    small.render(progress=True)
    assert sys.stderr.getvalue() == "100% done\n"


def test_interrupt_leaves_no_half_written_file(tmp_path: Path) -> None:
    argv = [*BASIC, "-detpixels", "512", "-mosaic", "1", "-mosaic_domains", "500", "-oversample", "6"]
    command = [sys.executable, "-m", "bragg_numba", *argv]
    with interruptible():
        process = subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    assert "% done" in process.stderr.readline()
    start = time.monotonic()
    process.send_signal(signal.SIGINT)
    rest = process.stderr.read()
    assert process.wait(timeout=120) == 1
    assert time.monotonic() - start < 60
    assert rest.splitlines()[-1] == "bragg-numba: error: interrupted; no file was left half-written"
    assert "Traceback" not in rest
    assert files(tmp_path) == []


def test_reader_of_the_log_may_leave(tmp_path: Path) -> None:
    command = f"{sys.executable} -m bragg_numba {' '.join(BASIC)} -printout -noprogress | head -1"
    done = subprocess.run(command, shell=True, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
    assert done.stdout.startswith("nanoBragg")
    assert done.stderr == ""


def test_threads(tmp_path: Path) -> None:
    images = []
    for threads in ("1", "2"):
        environment = {**os.environ, "NUMBA_NUM_THREADS": "2"}
        assert cli(tmp_path, *BASIC, "-threads", threads, env=environment).returncode == 0
        images.append((tmp_path / "floatimage.bin").read_bytes())
    assert images[0] == images[1]
    refused = cli(tmp_path, *BASIC, "-threads", "0")
    assert refused.returncode == 2
    assert "-threads" in refused.stderr


def test_printout_without_a_pixel_prints_all_of_them(tmp_path: Path) -> None:
    done = cli(tmp_path, *BASIC, "-roi", "3", "5", "7", "8", "-printout", "-nonoise", "-noprogress")
    at = re.findall(r"(?m)^ *(\d+) +(\d+) : stol = ", done.stdout)
    assert at == [(str(fast), str(slow)) for slow in (7, 8) for fast in (3, 4, 5)]
    pixels = [float(value) for value in re.findall(r"(?m)^pixel +(\S+)$", done.stdout)]
    image = np.fromfile(tmp_path / "floatimage.bin", "<f4").reshape(20, 24)
    np.testing.assert_allclose(pixels, image[7:9, 3:6].ravel(), rtol=1e-9)


def test_gzipped_structure_factors_and_their_dump(tmp_path: Path) -> None:
    rng = np.random.default_rng(5)
    hkl = np.array([(h, k, l) for h in range(-8, 9) for k in range(-8, 9) for l in range(-8, 9)])
    write_hkl(tmp_path / "some.hkl.gz", hkl, np.round(rng.rayleigh(100.0, len(hkl)), 2))
    images = []
    for source in (["-hkl", "some.hkl.gz"], []):  # the second run finds the dump of the first
        assert cli(tmp_path, *GEOMETRY, *source).returncode == 0
        images.append((tmp_path / "floatimage.bin").read_bytes())
    assert images[0] == images[1]
    assert np.frombuffer(images[0], "<f4").max() > 0
    assert "Fdump.bin" in files(tmp_path)


def test_picture(tmp_path: Path) -> None:
    done = cli(tmp_path, *BASIC, "-png", "picture.png")
    assert done.returncode == 0
    assert (tmp_path / "picture.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("parity", ["spec", "c-parity"])
def test_noise_is_poisson_and_follows_its_seed(tmp_path: Path, parity: str) -> None:
    # A background of some ten photons per pixel.
    argv = [*BASIC, "-detpixels", "64", "-water", "0.05", "-default_F", "1", "-parity", parity]
    noise = {}
    for seed in ("1", "2"):
        for again in range(2):
            assert cli(tmp_path, *argv, "-seed", seed).returncode == 0
            noise[seed, again] = read_smv(tmp_path / "noiseimage.img")[1]
    np.testing.assert_array_equal(noise["1", 0], noise["1", 1])
    assert (noise["1", 0] != noise["2", 0]).any()
    mean = np.fromfile(tmp_path / "floatimage.bin", "<f4").reshape(64, 64).astype(float)
    assert mean.min() > 1.0
    pulls = (noise["1", 0] - 40.0 - mean) / np.sqrt(mean)
    assert abs(pulls.mean()) < 5 / np.sqrt(pulls.size)
    assert 0.9 < pulls.std() < 1.1


def test_warning_of_flags_without_effect(tmp_path: Path) -> None:
    done = cli(tmp_path, *BASIC, "-hdiv", "0.28", "-noprogress")
    assert done.returncode == 0
    assert "warning" in done.stderr
    assert "-hdiv" in done.stderr
