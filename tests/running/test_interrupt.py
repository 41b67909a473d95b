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
from bragg_numba.running.gradient import plan_gradient

pytestmark = pytest.mark.skipif(
    bool(numba.config.DISABLE_JIT or numba.config.BOUNDSCHECK or sys.platform == "win32"),
    reason="needs signals, and speed",
)

# Sub-pixels each way of the heavy work, and of the same in little, which says how long the heavy one would take.
HEAVY, LITTLE = 8_000, 400
# The largest share of that time that may pass until Ctrl-C is seen.
SHARE = 0.25


@pytest.fixture
def pixel(small: bn.Simulator) -> bn.Simulator:
    """A single pixel."""
    return small.replace(roi=(3, 3, 4, 4))


def loss(image: np.ndarray) -> tuple[float, np.ndarray]:
    return float(image.sum()), np.ones_like(image)


def pulled_back(sim: bn.Simulator) -> Callable[[], object]:
    """The gradient from a given dL/dI: the image itself would take as long."""
    plan, number = sim.plan(), np.array([4 * sim.shape[1] + 3])
    return lambda: plan_gradient(plan, number, np.ones(1), False, np.empty(0))


def many_orientations(sim: bn.Simulator) -> Callable[[], object]:
    """Within a single sub-pixel, after they have been tabulated."""
    n = sim.setup.oversample**2 // 256
    turning = sim.replace(oversample=1, osc=1.0, phisteps=n, mosaic_spread=0.1)
    turning.plan()
    return turning.render


# Each makes, from a Simulator of one pixel, what is then timed.
WORK: dict[str, Callable[[bn.Simulator], Callable[[], object]]] = {
    "image": lambda sim: sim.render,
    "reference": lambda sim: sim.replace(kernel="reference").render,
    "pixels": lambda sim: lambda: sim.render_pixels([4, 5], [3, 3]),
    "jacobian": lambda sim: lambda: sim.jacobian(["cell_a"]),
    "gradient": pulled_back,
    "phi steps": many_orientations,
}


@pytest.mark.parametrize("what", WORK)
def test_ctrl_c_is_seen_within_a_pixel(pixel: bn.Simulator, what: str) -> None:
    WORK[what](pixel.replace(oversample=40))()  # compiled
    little = WORK[what](pixel.replace(oversample=LITTLE))
    began = time.perf_counter()
    little()
    whole = (time.perf_counter() - began) * (HEAVY / LITTLE) ** 2
    heavy = WORK[what](pixel.replace(oversample=HEAVY))
    sent: list[float] = []

    def send() -> None:
        sent.append(time.perf_counter())
        os.kill(os.getpid(), signal.SIGINT)

    with interruptible_here():
        timer = threading.Timer(0.02 * whole, send)
        timer.start()
        with pytest.raises(KeyboardInterrupt):
            heavy()
    assert time.perf_counter() - sent[0] < SHARE * whole
    assert not any(thread.name.startswith("bragg_numba") for thread in threading.enumerate())


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_command_line_stops_and_leaves_no_file(tmp_path: Path, number: signal.Signals) -> None:
    argv = "-default_F 100 -cell 100 -N 5 -distance 100 -oversample 100000 -detpixels 30 -roi 3 3 4 4 -noprogress"
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
    # It would take minutes.
    _, said = process.communicate(timeout=60)
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
