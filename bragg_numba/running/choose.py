"""Devices by their names, and the processor of each."""

import re
from typing import Any

from .cpu import Cpu
from .cuda import find_gpus
from .processor import Processor

DEVICES = "cpu, cuda, cuda:N (the GPU of that number), cuda:N,M,... (several) or auto"


def is_device(name: Any) -> bool:
    """Whether a name has the form of a device name; the device need not exist."""
    return isinstance(name, str) and re.fullmatch(r"cpu|auto|cuda(:\d+(,\d+)*)?", name) is not None


def find_processor(device: str, kernel: str = "fast", dtype: str = "float64") -> Processor:
    """The processor of a device, with the "fast" or "reference" kernel and lattice factors in "float64" or "float32".

    Raises InputError if there is no such device.
    """
    gpus, fast, single = find_gpus(device), kernel == "fast", dtype == "float32"
    if not gpus:
        return Cpu(device, fast, single)
    from .cuda_processor import Cuda

    return Cuda(device, fast, single, gpus)
