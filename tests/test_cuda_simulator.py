"""GPU kernels without a GPU: ``simulator_images`` and ``simulator_gradients`` pass in Numba's simulator."""

import subprocess

import pytest

pytest.importorskip("numba_cuda", reason="Numba's CUDA target is not installed")


@pytest.mark.parametrize("name", ["simulator_images", "simulator_gradients"])
def test_in_the_simulator(name: str, simulator_runs: dict[str, subprocess.Popen]) -> None:
    said, _ = simulator_runs[name].communicate()
    assert simulator_runs[name].returncode == 0, said
    assert " passed" in said, said
    assert "skipped" not in said, said
