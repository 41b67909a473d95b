"""What surrounds a process of the command line: closed streams, a deleted working folder, signals."""

import os
import shlex
import signal
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell and its signals")

BASIC = ["-cell", "70", "80", "90", "75", "85", "95", "-N", "5", "-default_F", "100", "-distance", "100"]
BASIC += ["-detpixels", "16", "-pixel", "0.4", "-noprogress"]
COMMAND = shlex.join([sys.executable, "-m", "bragg_numba", *BASIC])

# Stops within an image that is half written, and says so.
HALF_WRITTEN = """
import importlib, sys, time
from bragg_numba.io.atomic import write_atomically
from bragg_numba.cli import console

def write_images(command, sim, image):
    with write_atomically("floatimage.bin") as file:
        file.write(b"half")
        print("half written", file=sys.stderr, flush=True)
        while True:
            time.sleep(0.01)

importlib.import_module("bragg_numba.cli.main").write_images = write_images
sys.argv[1:] = %r
console()
"""


def shell(command: str, folder: Path) -> subprocess.CompletedProcess:
    return subprocess.run(["sh", "-c", command], cwd=folder, capture_output=True, text=True, timeout=240, check=False)


def assert_one_line(done: subprocess.CompletedProcess, *words: str) -> None:
    assert done.returncode in (1, 2)
    assert done.stderr.startswith("bragg-numba: error: ")
    assert done.stderr.count("\n") == 1
    for word in words:
        assert word in done.stderr


@pytest.mark.parametrize("argv", ["", "-h", "-version"])
def test_closed_standard_output(tmp_path: Path, argv: str) -> None:
    assert_one_line(shell(f"{COMMAND} {argv} >&-", tmp_path), "standard output is closed")
    assert list(tmp_path.iterdir()) == []


def test_closed_standard_error(tmp_path: Path) -> None:
    done = shell(f"{COMMAND} -progress 2>&-", tmp_path)
    assert done.returncode == 0
    assert (tmp_path / "floatimage.bin").stat().st_size == 16 * 16 * 4


def test_deleted_working_folder(tmp_path: Path) -> None:
    gone = shlex.quote(str(tmp_path / "gone"))
    start = f"mkdir {gone} && cd {gone} && rmdir {gone} && "
    # Not -m, for which Python itself needs the folder.
    console = shlex.join([sys.executable, "-c", "from bragg_numba.cli import console; console()", *BASIC])
    assert_one_line(shell(start + console, tmp_path), "-floatfile", "working folder", "deleted")


def test_termination_removes_what_is_half_written(tmp_path: Path) -> None:
    script = HALF_WRITTEN % BASIC
    # A script in the background may have this signal ignored, which its children inherit.
    before = signal.signal(signal.SIGTERM, signal.SIG_DFL)
    try:
        process = subprocess.Popen(
            [sys.executable, "-c", script], cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
        )
    finally:
        signal.signal(signal.SIGTERM, before)
    line = process.stderr.readline()
    while line and "half written" not in line:
        line = process.stderr.readline()
    assert [name for name in os.listdir(tmp_path) if name.endswith(".tmp")]
    process.terminate()
    rest = process.stderr.read()
    assert process.wait(timeout=60) == 1
    assert rest == "bragg-numba: error: interrupted; no file was left half-written\n"
    assert os.listdir(tmp_path) == []
