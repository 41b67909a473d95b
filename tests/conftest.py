"""What every test shares: the golden data, and the experiment that small tests start from."""

import json
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
    """Leave slow tests out unless tests are chosen by their marks: ``pytest -m slow`` runs them."""
    if config.option.markexpr:
        return
    slow = [item for item in items if item.get_closest_marker("slow")]
    config.hook.pytest_deselected(items=slow)
    items[:] = [item for item in items if item not in slow]
