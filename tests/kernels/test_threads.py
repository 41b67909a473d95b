"""Threads that survive a fork and sleep while they wait: each in a process of its own."""

import os
import subprocess
import sys

import pytest
from helpers.golden import TESTS

FORKED = """
import hashlib, multiprocessing, sys, threading
import numpy as np
from helpers.experiments import BASE, simulator

SIM = simulator(BASE | {"pixels": (64, 64), "pixel_size": 0.1})

def bits(kind="image"):
    if kind == "image":
        return hashlib.sha256(SIM.render().tobytes()).hexdigest()
    grads = SIM.vjp(["cell_a", "misset_x"])[1](np.ones(SIM.shape))
    return hashlib.sha256(np.array(list(grads.values())).tobytes()).hexdigest()

fork = multiprocessing.get_context("fork")

def in_child(work):
    receiver, sender = fork.Pipe(False)
    child = fork.Process(target=lambda: sender.send(work()))
    child.start()
    sender.close()
    found = receiver.recv()
    child.join()
    assert child.exitcode == 0
    return found

def in_pool(work):
    with fork.Pool(2) as pool:
        found = set(pool.map(bits, ["image"] * 8))
    assert len(found) == 1
    return found.pop()

def in_thread(work):
    found = []
    thread = threading.Thread(target=lambda: found.append(in_child(work)))
    thread.start()
    thread.join()
    return found[0]

HOW = {
    "process": in_child,
    "pool": in_pool,
    "thread": in_thread,
    "grandchild": lambda work: in_child(lambda: (work(), in_child(work))[1]),
    "gradient": lambda work: in_child(lambda: bits("gradient")),
}
name = sys.argv[1]
kind = "gradient" if name == "gradient" else "image"
before = bits(kind)
assert HOW[name](bits) == before
assert HOW[name](bits) == bits(kind) == before
"""

SETTINGS = """
import os
before = dict(os.environ)
import bragg_numba.kernels.jit
assert dict(os.environ) == before
import numba
numba.get_num_threads()
from numba.np.ufunc import omppool
print(omppool.openmp_vendor)
"""


def run(script: str, *argv: str, **environment: str) -> subprocess.CompletedProcess:
    """A script in a process of its own, with OpenMP's own settings but for those given."""
    inherited = {key: value for key, value in os.environ.items() if not key.startswith(("OMP_", "GOMP_"))}
    command = [sys.executable, "-c", script, *argv]
    settings = {**inherited, **environment}
    return subprocess.run(command, cwd=TESTS, env=settings, capture_output=True, text=True, timeout=240, check=False)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="GNU OpenMP is Linux's")
@pytest.mark.parametrize("how", ["process", "pool", "thread", "grandchild", "gradient"])
def test_a_forked_child_renders_the_same_bits(how: str) -> None:
    done = run(FORKED, how, NUMBA_NUM_THREADS="2")
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="GNU OpenMP is Linux's")
@pytest.mark.parametrize(
    ("environment", "shown"),
    [
        ({}, "GOMP_SPINCOUNT = '1000'"),
        ({"GOMP_SPINCOUNT": "777"}, "GOMP_SPINCOUNT = '777'"),
        ({"OMP_WAIT_POLICY": "active"}, "OMP_WAIT_POLICY = 'ACTIVE'"),
    ],
)
def test_threads_wait_asleep_unless_the_user_says_otherwise(environment: dict[str, str], shown: str) -> None:
    done = run(SETTINGS, OMP_DISPLAY_ENV="verbose", NUMBA_THREADING_LAYER="omp", **environment)
    assert done.returncode == 0, done.stderr
    if done.stdout.strip() != "GNU":
        pytest.skip("Numba runs on another OpenMP")
    assert shown in done.stderr
    if "OMP_WAIT_POLICY" in environment:
        assert "'1000'" not in done.stderr
