"""Selection of the processor by the name of a device."""

from .cpu import Cpu
from .cuda import find_gpus
from .processor import Processor


def find_processor(device: str, kernel: str = "fast", dtype: str = "float64") -> Processor:
    """The processor of a device, with the "fast" or "reference" kernel and lattice factors in "float64" or "float32".

    Raises InputError if there is no such device.
    """
    gpus, fast, single = find_gpus(device), kernel == "fast", dtype == "float32"
    if not gpus:
        return Cpu(device, fast, single)
    from .cuda_processor import Cuda

    return Cuda(device, fast, single, gpus)
