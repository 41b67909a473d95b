"""What every test shares: the way to the project's folder, which tests run and where, and a small experiment."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
# The project's folder comes last: it has ``bench``, but an installed bragg_numba goes before the bare source folder.
sys.path[:] = [*(path for path in sys.path if Path(path or ".").resolve() != ROOT), str(ROOT)]
# Threads that wait take no processor from others'.
os.environ.setdefault("OMP_WAIT_POLICY", "passive")

import numba  # noqa: E402
from bragg_numba.kernels.cache import compiled_kernels_folder  # noqa: E402

import bragg_numba as bn  # noqa: E402

if numba.config.ENABLE_CUDASIM:
    from helpers.simulated import settle

    settle()

# Tests with these marks are left out, unless tests are chosen by their marks.
LEFT_OUT = ("ci", "slow")
# Marks that all tests of a folder have.
MARKS = {"io": ("smoke",), "kernels/physics": ("plain", "bounds")}
# These take longest, and begin first.
LONGEST = ("test_simulator_runs", "test_ptx")


@pytest.fixture
def small() -> bn.Simulator:
    """A triclinic still on 24 x 20 pixels, with every F equal."""
    return bn.Simulator(
        bn.Crystal(cell=(70, 80, 90, 75, 85, 95), misset=(10, 20, 30), n_cells=(5, 4, 3)),
        bn.Beam(wavelength=1.0),
        bn.Detector(pixels=(20, 24), pixel_size=0.4, distance=100.0),
        bn.StructureFactors.constant(100.0),
        sampling=bn.Sampling(oversample=1),
    )


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark tests by their folders, before pytest chooses by marks; leave out what takes long; longest first."""
    here = Path(__file__).parent
    for item in items:
        folder = item.path.parent.relative_to(here).as_posix() if here in item.path.parents else ""
        for mark in MARKS.get(folder, ()):
            item.add_marker(mark)
        if "cuda" in folder or "cuda" in item.path.stem:
            item.add_marker("cuda")
    items.sort(key=lambda item: LONGEST.index(item.path.stem) if item.path.stem in LONGEST else len(LONGEST))
    if config.option.markexpr:
        return
    left_out = [item for item in items if any(item.get_closest_marker(mark) for mark in LEFT_OUT)]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item not in set(left_out)]


def pytest_configure(config: pytest.Config) -> None:
    """With pytest-xdist, the tests of a file share a process, and files begin in their order."""
    if numba.config.DISABLE_JIT:
        # Overflows and divisions by zero, of which compiled code says nothing either.
        config.addinivalue_line("filterwarnings", "ignore:.* encountered in scalar:RuntimeWarning")
    if getattr(config.option, "dist", "no") == "load":
        config.option.dist = "loadfile"
        config.option.loadscopereorder = False


def pytest_sessionstart(session: pytest.Session) -> None:
    """Before several processes begin to test, let two compile what all need, unless there are compiled kernels."""
    option: Any = session.config.option
    if not getattr(option, "numprocesses", None) or hasattr(session.config, "workerinput") or option.collectonly:
        return
    folder = compiled_kernels_folder()
    if numba.config.DISABLE_JIT or numba.config.BOUNDSCHECK or folder is None or any(Path(folder).rglob("*.nbi")):
        return
    command = [sys.executable, "-m", "helpers.compile_kernels"]
    here = Path(__file__).parent
    for process in [subprocess.Popen([*command, what], cwd=here) for what in ("images", "gradients")]:
        process.wait()
