"""GPU kernels without a GPU: ``simulator_images`` and ``simulator_gradients`` pass in Numba's simulator.

Numba has to be told of the simulator before it is imported; hence processes of their own. There kernels are plain
Python, down to the last function: compiling those takes longer than running them on so few pixels. As the simulator's
threads mostly wait for each other, all processes run at once.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.golden import ROOT

pytest.importorskip("numba_cuda", reason="numba-cuda, Numba's CUDA target, is not installed")

FILES = ("simulator_images", "simulator_gradients")
SIMULATED = {"NUMBA_ENABLE_CUDASIM": "1", "NUMBA_DISABLE_JIT": "1"}
MORE = "ci"


@pytest.fixture(scope="module")
def runs(request: pytest.FixtureRequest) -> Iterator[dict[tuple[str, str], subprocess.Popen]]:
    """All that are asked for, by file and mark."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST_")} | SIMULATED
    wanted = {item.callspec.params["run"] for item in request.session.items if item.path == request.path}
    started = {}
    for name, mark in sorted(wanted):
        file = str(Path(__file__).with_name(f"{name}.py"))
        command = [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            *(["-m", mark] if mark else []),
            file,
        ]
        started[name, mark] = subprocess.Popen(
            command, env=environment, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
    yield started
    for process in started.values():
        process.kill()


@pytest.mark.parametrize(
    "run",
    [*((name, "") for name in FILES), *(pytest.param((name, MORE), marks=pytest.mark.ci) for name in FILES)],
    ids=" ".join,
)
def test_in_the_simulator(run: tuple[str, str], runs: dict[tuple[str, str], subprocess.Popen]) -> None:
    """Every stage of the kernels, each shape, mode and look-up; with the mark ``ci`` all of what is left."""
    said, _ = runs[run].communicate()
    assert runs[run].returncode == 0, said
    assert " passed" in said, said
    assert "skipped" not in said, said
