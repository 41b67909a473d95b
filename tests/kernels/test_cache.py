"""Compiled kernels are kept in a folder that their content names, and nowhere else."""

import os
import shutil
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

COMPILED = """
import sys
import numpy as np
if sys.argv[1:] == ["full"]:
    import resource
    resource.setrlimit(resource.RLIMIT_FSIZE, (200, 200))
from bragg_numba.kernels.reference.random import poisson_deviates, uniform_deviates
uniform_deviates(np.array([-7] + [0] * 33), found := np.empty(3, np.float32))
stats = uniform_deviates.stats
print(sum(stats.cache_hits.values()), found.tobytes().hex(), "scipy.linalg" in sys.modules)
means = np.full(3, 5.0, np.float32)
poisson_deviates(means, np.array([-7] + [0] * 33), np.zeros(2), np.empty(3, np.float32))
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


def compiled(folder: Path | str, *argv: str) -> tuple[str, list[str], str]:
    """Hits and numbers of a kernel in a fresh process, the warnings, and whether SciPy's linear algebra was loaded."""
    environment = {**os.environ, "NUMBA_CACHE_DIR": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-c", COMPILED, *argv]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stderr
    hits, numbers, loaded = done.stdout.split()
    said = [line for line in done.stderr.splitlines() if "RuntimeWarning" in line]
    return f"{hits} {numbers}", said, loaded


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A folder with two compiled kernels, and what they give."""
    folder = tmp_path_factory.mktemp("kept")
    fresh, said, _ = compiled(folder)
    assert said == []
    assert fresh.startswith("0 ")
    return folder, fresh


@pytest.mark.parametrize(("kind", "keep"), [("nbi", 0), ("nbi", -10), ("nbc", 0), ("nbc", 20)])
def test_a_damaged_file_is_compiled_anew_and_named_once(
    kept: tuple[Path, str], tmp_path: Path, kind: str, keep: int
) -> None:
    fresh = kept[1]
    shutil.copytree(kept[0], tmp_path, dirs_exist_ok=True)
    files = list(tmp_path.rglob(f"*.{kind}"))
    assert len(files) > 1
    for path in files:
        path.write_bytes(path.read_bytes()[:keep])
    again, said, _ = compiled(tmp_path)
    assert again == fresh
    assert len(said) == 1
    assert "compiled anew" in said[0]
    assert str(tmp_path) in said[0]
    healed, said, _ = compiled(tmp_path)
    assert healed == fresh.replace("0 ", "1 ", 1)
    assert said == []


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of a file's size")
def test_a_full_disk_is_named_once(kept: tuple[Path, str], tmp_path: Path) -> None:
    full, said, _ = compiled(tmp_path, "full")
    assert full == kept[1]
    assert len(said) == 1
    assert "cannot be kept" in said[0]
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_a_folder_that_cannot_be_written_is_named_once() -> None:
    _, said, _ = compiled("/dev/null")
    assert len(said) == 1
    assert "NUMBA_CACHE_DIR" in said[0]


def test_a_compiled_kernel_is_loaded_without_the_compiler(kept: tuple[Path, str]) -> None:
    again, _, loaded = compiled(kept[0])
    assert again.startswith("1 ")
    assert loaded == "False"
