"""A check, before allocation, that an index box fits into this machine's memory."""

import math
import os
from collections.abc import Sequence

from ..errors import InputError

_GIB = 2**30


def physical_memory() -> int | None:
    """Bytes of physical memory in this machine; None if unknown."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, OSError, ValueError):
        return None


def box_memory_check(shape: Sequence[int], name: str = "structure factors") -> None:
    """Raise InputError if a float64 grid of `shape` (indices along h, k, l) exceeds the machine's physical memory.

    `name`: the origin of the box for the message, usually a file.
    """
    # Python integers: a product of int64 could overflow and pass.
    needed = 8 * math.prod(int(n) for n in shape)
    available = physical_memory()
    if available is not None and needed > available:
        box = " x ".join(str(int(n)) for n in shape)
        raise InputError(
            f"{name}: an index box of {box} needs {needed / _GIB:.3g} GiB and this machine has "
            f"{available / _GIB:.3g} GiB; expected indices in a smaller range"
        )
