"""Ctrl-C within heavy pixels, and that the thread which makes it possible changes nothing."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numba
import numpy as np
import pytest
from helpers.processes import interruptible as interruptible_here

import bragg_numba as bn
from bragg_numba.running import interrupt

pytestmark = pytest.mark.skipif(
    bool(numba.config.DISABLE_JIT or numba.config.BOUNDSCHECK or sys.platform == "win32"),
    reason="needs signals, and speed",
)

# Seconds, on a busy machine; the kernels themselves take most of a minute.
SEEN_WITHIN = 3.0


@pytest.fixture
def heavy(small: bn.Simulator) -> bn.Simulator:
    """A single pixel of 10⁹ samples and more."""
    return small.replace(roi=(3, 3, 4, 4), oversample=40_000)


def loss(image: np.ndarray) -> tuple[float, np.ndarray]:
    return float(image.sum()), np.ones_like(image)


WORK: dict[str, Callable[[bn.Simulator], object]] = {
    "image": lambda sim: sim.render(),
    "reference": lambda sim: sim.replace(kernel="reference").render(),
    "pixels": lambda sim: sim.render_pixels([4, 5], [3, 3]),
    "jacobian": lambda sim: sim.jacobian(["cell_a"]),
    # One orientation is a sub-pixel's work: many, within a single one.
    "phi steps": lambda sim: sim.replace(oversample=1, osc=1.0, phisteps=1_000_000, mosaic_spread=0.1).render(),
}


@pytest.mark.parametrize("what", WORK)
def test_ctrl_c_is_seen_within_a_pixel(heavy: bn.Simulator, what: str) -> None:
    WORK[what](heavy.replace(oversample=2))  # compiled
    sent: list[float] = []

    def send() -> None:
        sent.append(time.perf_counter())
        os.kill(os.getpid(), signal.SIGINT)

    with interruptible_here():
        timer = threading.Timer(1.0, send)
        timer.start()
        with pytest.raises(KeyboardInterrupt):
            WORK[what](heavy)
    assert time.perf_counter() - sent[0] < SEEN_WITHIN
    assert not any(thread.name.startswith("bragg_numba") for thread in threading.enumerate())


def test_ctrl_c_within_a_gradient(heavy: bn.Simulator) -> None:
    """Pulled back from a given dL/dI: the image itself would take as long."""
    quick = heavy.replace(oversample=2)
    _, pull = quick.vjp(["cell_a"])
    pull(np.ones(heavy.shape))
    plan = heavy.plan()
    from bragg_numba.running.gradient import plan_gradient

    with interruptible_here():
        threading.Timer(1.0, os.kill, (os.getpid(), signal.SIGINT)).start()
        began = time.perf_counter()
        with pytest.raises(KeyboardInterrupt):
            plan_gradient(plan, np.array([4 * heavy.shape[1] + 3]), np.ones(1), False, np.empty(0))
    assert time.perf_counter() - began < 1.0 + SEEN_WITHIN


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_command_line_stops_and_leaves_no_file(tmp_path: Path, number: signal.Signals) -> None:
    argv = "-default_F 100 -cell 100 -N 5 -distance 100 -oversample 40000 -detpixels 30 -roi 3 3 4 4 -noprogress"
    before = signal.signal(signal.SIGTERM, signal.SIG_DFL)
    try:
        with interruptible_here():
            process = subprocess.Popen(
                [sys.executable, "-m", "bragg_numba", *argv.split()], cwd=tmp_path, stdout=subprocess.PIPE,
                stderr=subprocess.PIPE, text=True,
            )  # fmt: skip
    finally:
        signal.signal(signal.SIGTERM, before)
    assert process.stdout is not None
    while "pixel oversample steps" not in process.stdout.readline():
        assert process.poll() is None
    time.sleep(1.0)
    process.send_signal(number)
    began = time.perf_counter()
    _, said = process.communicate(timeout=60)
    assert time.perf_counter() - began < SEEN_WITHIN
    assert process.returncode == 1
    assert said.splitlines()[-1] == "bragg-numba: error: interrupted; no file was left half-written"
    assert os.listdir(tmp_path) == []


def test_helper_thread_changes_no_bit(small: bn.Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    sims = [small, small.replace(kernel="reference"), small.replace(mosaic_spread=1.0, osc=1.0, phisteps=3)]
    names = ["cell_a", "misset_x", "distance"]
    direct = [(sim.render(), sim.value_and_grad(loss, names), sim.jacobian(names)) for sim in sims]
    monkeypatch.setattr(interrupt, "SAMPLES", 0)
    for sim, (image, (value, grads), images) in zip(sims, direct, strict=True):
        again = sim.replace(dtype=sim.dtype)
        np.testing.assert_array_equal(again.render(), image)
        assert again.value_and_grad(loss, names) == (value, grads)
        np.testing.assert_array_equal(again.jacobian(names), images)


def test_helper_has_the_callers_threads_and_its_errors_come_back(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[int, str]] = []

    def kernel(halt: int) -> None:
        seen.append((numba.get_num_threads(), threading.current_thread().name))
        if len(seen) == 4:
            raise ZeroDivisionError

    before = numba.get_num_threads()
    try:
        numba.set_num_threads(1)
        interrupt.interruptible(kernel, interrupt.SAMPLES + 1)
        with pytest.raises(ZeroDivisionError):
            interrupt.interruptible(kernel, interrupt.SAMPLES + 1)
    finally:
        numba.set_num_threads(before)
    main = threading.main_thread().name
    assert [count for count, _ in seen] == [1] * 4
    assert [name == main for _, name in seen] == [True, False, True, False]
    interrupt.interruptible(kernel, interrupt.SAMPLES)
    assert seen[-1][1] == main


@pytest.mark.parametrize("layer", ["omp", "workqueue"])
def test_numbas_own_threads_serve_one_caller(layer: str) -> None:
    """Kernels run without the interpreter's lock, and "workqueue" aborts the process if two of them meet."""
    code = """
import threading, numba
import bragg_numba as bn
sim = bn.from_args("-cell 70 -N 5 -default_F 100 -distance 100 -detpixels 128 -oversample 2".split())
images = [None] * 40
def work(k):
    for i in range(k, 40, 4):
        images[i] = sim.render()
threads = [threading.Thread(target=work, args=(k,)) for k in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert all((image == images[0]).all() for image in images)
print(numba.threading_layer())
"""
    environment = {**os.environ, "NUMBA_THREADING_LAYER": layer}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    if "No threading layer" in done.stderr:
        pytest.skip(f"no layer {layer}")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == layer
