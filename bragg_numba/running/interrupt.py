"""Ctrl-C while a kernel runs, which Python itself would see only when the kernel returns."""

import ctypes
import os
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext

import numba

from ..kernels.arguments import Halt

# Work per call of a kernel that no one minds waiting for: some tenths of a second.
SAMPLES = 50_000_000
# How often the main thread looks up, in seconds: on Windows nothing else wakes it.
WAIT = 0.1


class Flag:
    """A byte that stops a kernel.

    Attributes:
        address: where it is, as kernels take it; it is there as long as this object.
    """

    def __init__(self, is_set: bool = False) -> None:
        self._byte = ctypes.c_uint8(is_set)
        self.address: Halt = ctypes.addressof(self._byte)

    def set(self) -> None:
        """Stop the kernel."""
        self._byte.value = 1


# For kernels that run to their end; and for those that are compiled and do nothing.
NEVER, AT_ONCE = Flag(), Flag(True)


_lock = threading.Lock()


def _new_lock() -> None:
    global _lock
    _lock = threading.Lock()


if hasattr(os, "register_at_fork"):
    # The thread that may have held it does not exist in the child.
    os.register_at_fork(after_in_child=_new_lock)


def _one_at_a_time() -> AbstractContextManager:
    """A context that one thread at a time is in, where Numba's threads can serve no more: in its own "workqueue"."""
    try:
        layer = numba.threading_layer()
    except ValueError:  # before the first parallel loop
        layer = "workqueue"
    return _lock if layer == "workqueue" else nullcontext()


def interruptible(kernel: Callable[[Halt], None], n_samples: int) -> None:
    """Call ``kernel`` with the flag that stops it; Ctrl-C and SIGTERM are seen while it runs, as KeyboardInterrupt.

    Heavy work, of more than ``SAMPLES``, is done by a helper thread, as signals reach the main thread alone. Results
    do not depend on that.
    """
    with _one_at_a_time():
        if n_samples <= SAMPLES or threading.current_thread() is not threading.main_thread():
            kernel(NEVER.address)
        else:
            _run_in_helper(kernel)


def _run_in_helper(kernel: Callable[[Halt], None]) -> None:
    # Compiled here, where Ctrl-C is seen too: a kernel that is told to stop from the start does nothing else.
    kernel(AT_ONCE.address)
    # Python threads have numbers of threads of their own.
    n_threads = numba.get_num_threads()
    flag, done = Flag(), threading.Event()
    errors: list[BaseException] = []

    def work() -> None:
        try:
            numba.set_num_threads(n_threads)
            kernel(flag.address)
        except BaseException as error:
            errors.append(error)
        finally:
            done.set()

    helper = threading.Thread(target=work, name="bragg_numba kernel", daemon=True)
    helper.start()
    try:
        # Not join(), which Python 3.11 takes for done once a signal has interrupted it.
        while not done.wait(WAIT):
            pass
    finally:
        # After an interrupt no thread may go on writing into the caller's arrays.
        flag.set()
        done.wait()
        helper.join()
    if errors:
        raise errors[0]
