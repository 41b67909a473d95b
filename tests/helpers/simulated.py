"""Numba's CUDA simulator, without a race of its own that now and then makes a pixel wrong."""

import sys
import threading
from typing import Any

import numpy as np

_ALLOCATING = threading.Lock()


def _shared_array(self: Any, shape: Any, dtype: Any, alignment: int | None = None) -> np.ndarray:
    """The array of the line that asks for it, the same for all threads of a block.

    The simulator's own looks for the array and then makes it, with no lock: of two threads at once, one keeps an array
    that no other sees. Nor is what it makes empty: freed memory may hold what an earlier launch put there. Here it is
    NaN, so that a thread that reads what none has written is found out.
    """
    from numba.np import numpy_support

    assert alignment is None
    frame = sys._getframe(1)
    line = (frame.f_code.co_filename, frame.f_lineno)
    with _ALLOCATING:
        if line not in self._allocations:
            self._allocations[line] = np.full(shape, np.nan, numpy_support.as_dtype(dtype))
        return self._allocations[line]


def settle() -> None:
    """To be called before kernels are launched."""
    from numba.cuda.simulator.kernelapi import FakeCUDAShared

    FakeCUDAShared.array = _shared_array
    # A hundred threads wait for each other: let them take turns often.
    sys.setswitchinterval(5e-4)
