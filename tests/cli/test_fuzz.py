"""Hostile command lines of ``bench/fuzz.py``: each succeeds, or ends in one line and exit code 2."""

import subprocess
import sys
from pathlib import Path

import pytest

from bench.fuzz import BASE, command_lines, fuzz, write_inputs


def test_some_hostile_lines() -> None:
    outcomes, found = fuzz(200, seed=20)
    assert not found
    assert outcomes["done"] > 20
    assert outcomes["refused"] > 50


@pytest.mark.slow
def test_many_hostile_lines() -> None:
    outcomes, found = fuzz(10000, seed=21)
    assert not found
    assert outcomes["heavy"] > 20


def test_lines_in_a_process_of_their_own(tmp_path: Path) -> None:
    """Some that are refused, as the shell starts them."""
    write_inputs(tmp_path)
    hostile = ("-Nc 1e308", "-detpixels 2147483648", "-lambda 1e-10", "-phisteps 2147483647")
    before = sorted(tmp_path.iterdir())
    for line in hostile:
        command = [sys.executable, "-m", "bragg_numba", *BASE, *line.split()]
        ended = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60)
        assert ended.returncode == 2
        *warnings, error = ended.stderr.splitlines()
        assert error.startswith("bragg-numba: error: ")
        assert all(said.startswith("bragg-numba: warning: ") for said in warnings)
    assert sorted(tmp_path.iterdir()) == before


def test_lines_are_seeded() -> None:
    assert list(command_lines(50, 1)) == list(command_lines(50, 1))
    assert list(command_lines(50, 1)) != list(command_lines(50, 2))
