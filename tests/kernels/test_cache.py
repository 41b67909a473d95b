"""Compiled kernels are kept in a folder that their content names, and nowhere else."""

import os
import subprocess
import sys
from pathlib import Path

import numba
import pytest
from bragg_numba.kernels import cache

DRAW = """
import numba, numpy as np
theirs = numba.config.CACHE_DIR
from bragg_numba.kernels.reference.random import uniform_deviates
uniform_deviates(np.array([-7] + [0] * 33), np.empty(3, np.float32))
stats = uniform_deviates.stats
print(sum(stats.cache_hits.values()), sum(stats.cache_misses.values()), numba.config.CACHE_DIR == theirs)
"""


def draw(**environment: str) -> list[str]:
    """Hits and misses of the cache for one small kernel in a fresh process, and whether Numba's own setting stayed."""
    inherited = {name: value for name, value in os.environ.items() if name != "NUMBA_CACHE_DIR"}
    command = [sys.executable, "-c", DRAW]
    done = subprocess.run(command, env={**inherited, **environment}, capture_output=True, text=True, check=True)
    return done.stdout.split()


@pytest.mark.parametrize("variable", ["XDG_CACHE_HOME", "NUMBA_CACHE_DIR"])
def test_second_process_does_not_compile(tmp_path: Path, variable: str) -> None:
    setting = {variable: str(tmp_path)}
    assert draw(**setting) == ["0", "1", "True"]
    assert draw(**setting) == ["1", "0", "True"]
    assert list(tmp_path.glob(f"**/kernels-{cache.fingerprint()}/**/*.nbi"))


def test_without_a_writable_cache_it_still_runs() -> None:
    assert draw(XDG_CACHE_HOME="/dev/null")[2] == "True"


def test_folder_is_named_by_every_source_and_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("one.py", "two.py", "cache.py"):
        (tmp_path / name).write_text(f"# {name}\n")
    monkeypatch.setattr(cache, "__file__", str(tmp_path / "cache.py"))
    prints = [cache.fingerprint()]
    (tmp_path / "two.py").write_text("# an edit to a helper\n")
    prints.append(cache.fingerprint())
    monkeypatch.setattr(numba, "__version__", "999.0")
    prints.append(cache.fingerprint())
    assert len(set(prints)) == 3
    assert prints[-1] == cache.fingerprint()
