"""Numba's OpenMP threads: they sleep while they wait, work in a forked child, and can be limited for a call.

A fork copies the memory of a process but of its threads only the one that forks. GNU OpenMP would wait for its other
threads in the child forever, and Numba, which knows that, ends the child at its first parallel loop. So the threads
are released before a fork; parent and child start new ones when they need them. Sums do not depend on threads, so
results are the same.
"""

import contextlib
import ctypes
import os
import sys
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType

import numba
from numba import config

# Turns of the loop in which a thread waits for work before it sleeps. The default, 10 ms and more, takes the processor
# from other programs, and from the threads waited for where there are more threads than free cores.
SPIN_COUNT = "1000"

_OPENMP = "numba.np.ufunc.omppool"  # Numba's threads of OpenMP, which load its runtime
_HARD_PAUSE = 1  # omp_pause_hard: nothing of the threads is kept

_paused = False
# In a forked child whose threads could not be released there is one, whatever is asked for.
_most = config.NUMBA_NUM_THREADS


def _load_openmp() -> None:
    """Load GNU OpenMP, if Numba would, with ``SPIN_COUNT``, unless the user chose how to wait.

    The runtime reads its settings once, when it is loaded: the variable is set for that moment only.
    """
    if not sys.platform.startswith("linux") or config.DISABLE_JIT:
        return
    if str(config.THREADING_LAYER).lower() not in ("default", "omp", "threadsafe"):
        return
    if "OMP_WAIT_POLICY" in os.environ or "GOMP_SPINCOUNT" in os.environ:
        return
    os.environ["GOMP_SPINCOUNT"] = SPIN_COUNT
    try:
        with contextlib.suppress(ImportError):
            import_module(_OPENMP)
    finally:
        del os.environ["GOMP_SPINCOUNT"]


def _running_openmp() -> ModuleType | None:
    """Numba's threads, if they were started and are those of GNU OpenMP."""
    try:
        if numba.threading_layer() != "omp":
            return None
        omppool = import_module(_OPENMP)
    except (ValueError, ImportError):  # ValueError: no parallel loop has run
        return None
    return omppool if getattr(omppool, "openmp_vendor", "") == "GNU" else None


def _before_fork() -> None:
    """Release the threads of OpenMP."""
    global _paused
    _paused = False
    omppool = _running_openmp()
    if omppool is None:
        return
    failed = []
    # The process may have two copies of the runtime: PyTorch brings its own, which is the one in use if it came first.
    for library in (None, omppool.__file__):
        with contextlib.suppress(OSError, AttributeError):  # AttributeError: a runtime older than OpenMP 5
            failed.append(ctypes.CDLL(library).omp_pause_resource_all(_HARD_PAUSE))
    _paused = bool(failed) and not any(failed)


def _after_fork_in_child() -> None:
    """Let Numba start threads in this process: one only, where those of the parent could not be released."""
    omppool = _running_openmp()
    if omppool is None:
        return
    global _most
    ctypes.CFUNCTYPE(None, ctypes.c_int)(omppool.launch_threads)(config.NUMBA_NUM_THREADS)
    if not _paused:
        _most = 1
        numba.set_num_threads(1)


@contextlib.contextmanager
def limited(count: int | None) -> Iterator[None]:
    """A context in which parallel loops of this Python thread use ``count`` threads; None: as many as before.

    Numba's setting belongs to the Python thread, and a new one starts with all: it holds for a kernel's call, so that
    whoever else uses Numba in the same thread keeps theirs.
    """
    if count is None:
        yield
        return
    before = numba.get_num_threads()
    numba.set_num_threads(min(count, _most))
    try:
        yield
    finally:
        numba.set_num_threads(before)


_load_openmp()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before_fork, after_in_child=_after_fork_in_child)
