"""Whoever waits at a terminal for a compilation is told so, once."""

import os
import subprocess
import sys
import types
from pathlib import Path

import numba
import pytest
from bragg_numba.kernels import jit, store
from bragg_numba.kernels.cpu.gradient import walk_gradient, walk_jacobian
from bragg_numba.kernels.cpu.image import walk_blocks

pytestmark = pytest.mark.skipif(
    bool(numba.config.DISABLE_JIT or numba.config.BOUNDSCHECK), reason="nothing is compiled, or nothing is kept"
)

KERNEL = """
from bragg_numba.kernels.jit import entry

@entry(what="a kernel of a test, at once")
def twice(x):
    return 2 * x

print(twice(1), twice(1.5), twice(2))
"""


def said(tmp_path: Path, terminal: bool, **environment: str) -> str:
    """What a process says on standard error, a terminal or not, while it calls a kernel for two types."""
    (tmp_path / "kernel.py").write_text(KERNEL)
    if terminal:
        leader, follower = os.openpty()
    else:
        leader, follower = os.pipe()
    try:
        done = subprocess.run(
            [sys.executable, "kernel.py"], cwd=tmp_path, env={**os.environ, "COLUMNS": "200", **environment},
            stdout=subprocess.PIPE, stderr=follower, text=True, check=True,
        )  # fmt: skip
        assert done.stdout.split() == ["2", "3.0", "4"]
        os.write(follower, b"end")
        return os.read(leader, 10_000).decode().removesuffix("end")
    finally:
        os.close(leader)
        os.close(follower)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_only_what_is_compiled_is_said_once_and_on_a_terminal(tmp_path: Path) -> None:
    cache = {"NUMBA_CACHE_DIR": str(tmp_path / "cache")}
    assert said(tmp_path, False, **{**cache, "NUMBA_CACHE_DIR": str(tmp_path / "other")}) == ""
    first = said(tmp_path, True, **cache)
    assert first.count("bragg-numba: compiling a kernel of a test, at once (once per installation)") == 1
    assert first.count("\n") == 1
    assert said(tmp_path, True, **cache) == ""
    unkept = said(tmp_path, True, NUMBA_CACHE_DIR="/dev/null/nowhere")
    assert "compiling a kernel of a test, at once (every time, as it cannot be kept)" in unkept


def test_what_takes_long_has_a_name() -> None:
    for kernel, word in ((walk_blocks, "images"), (walk_gradient, "gradients"), (walk_jacobian, "derivative images")):
        assert word in kernel._cache.what


def test_gpu_kernels(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(store, "_said", set())
    found = iter(["kept", None, None])
    cache = types.SimpleNamespace(load_overload=lambda signature, target: next(found))
    jit._say_when_compiled(types.SimpleNamespace(_cache=cache))
    assert cache.load_overload("()", None) == "kept"
    assert capsys.readouterr().err == ""
    assert cache.load_overload("()", None) is None
    assert cache.load_overload("()", None) is None
    assert capsys.readouterr().err.count("bragg-numba: compiling kernels for the GPU") == 1
