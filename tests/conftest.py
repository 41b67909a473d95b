"""What every test shares: the golden data, and the experiment that small tests start from."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import bragg_numba as bn

GOLDEN = Path(__file__).parent / "golden"


def golden_cases() -> list[tuple[Path, dict]]:
    """(folder, case) of every golden command line, c-parity first."""
    folders = (GOLDEN, GOLDEN / "spec")
    return [(folder, case) for folder in folders for case in json.loads((folder / "cases.json").read_text())]


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


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave slow tests out unless tests are chosen by their marks: ``pytest -m slow`` runs them. Simulators last."""
    items.sort(key=in_simulator)
    if config.option.markexpr:
        return
    slow = [item for item in items if item.get_closest_marker("slow")]
    config.hook.pytest_deselected(items=slow)
    items[:] = [item for item in items if item not in slow]


def in_simulator(item: pytest.Item) -> bool:
    """Whether a test waits for a process of ``simulator_runs``."""
    return item.path.stem == "test_cuda_simulator"


@pytest.fixture(scope="session", autouse=True)
def simulator_runs(request: pytest.FixtureRequest) -> Iterator[dict[str, subprocess.Popen]]:
    """Tests in Numba's CUDA simulator, by the name of their file: they run beside all others, as they take minutes.

    Numba has to be told of the simulator before it is imported; hence processes of their own.
    """
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    environment = {**os.environ, "NUMBA_ENABLE_CUDASIM": "1", "NUMBA_NUM_THREADS": "1"}
    names = {item.callspec.params["name"] for item in request.session.items if in_simulator(item)}
    runs = {
        name: subprocess.Popen(
            [*command, str(Path(__file__).parent / f"{name}.py")], env=environment, cwd=request.config.rootpath,
            text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )
        for name in sorted(names)
    }  # fmt: skip
    yield runs
    for process in runs.values():
        process.kill()
