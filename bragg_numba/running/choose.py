"""Devices by their names, and the processor of each."""

import re
from typing import Any

import numba
import numpy as np

from ..errors import InputError, shown
from .cpu import Cpu
from .cuda import find_gpus
from .processor import Processor

DEVICES = "cpu, cuda, cuda:N (the GPU of that number), cuda:N,M,... (several) or auto"


def is_device(name: Any) -> bool:
    """Whether a name has the form of a device name; the device need not exist."""
    return isinstance(name, str) and re.fullmatch(r"cpu|auto|cuda(:\d+(,\d+)*)?", name) is not None


def checked_threads(threads: Any) -> int | None:
    """The number of threads. Raises InputError unless it is one that Numba has, or None."""
    most = numba.config.NUMBA_NUM_THREADS
    if threads is None:
        return None
    if isinstance(threads, bool) or not isinstance(threads, int | np.integer) or not 1 <= threads <= most:
        raise InputError(f"threads must be a whole number from 1 to {most}; got {shown(threads)}", "threads")
    return int(threads)


def find_processor(device: str, kernel: str = "fast", dtype: str = "float64", threads: int | None = None) -> Processor:
    """The processor of a device, with the "fast" or "reference" kernel and lattice factors in "float64" or "float32".

    ``threads``: of the CPU; None: as many as Numba uses.

    Raises InputError if there is no such device.
    """
    gpus, fast, single = find_gpus(device), kernel == "fast", dtype == "float32"
    if not gpus:
        return Cpu(device, fast, single, threads)
    from .cuda_processor import Cuda

    return Cuda(device, fast, single, threads, gpus)
