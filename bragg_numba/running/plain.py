"""Parts of plans, and kernel functions, as plain Python."""

from collections.abc import Callable
from typing import Any

import numpy as np


def plain(part: Any) -> Any:
    """A part of a plan with Python numbers in place of NumPy's, so that kernels are compiled for a single type."""
    kinds = {np.bool_: bool, np.integer: int, np.floating: float}
    fields = []
    for field in part:
        for numpy_kind, python_kind in kinds.items():
            if isinstance(field, numpy_kind):
                field = python_kind(field)
        fields.append(field)
    return type(part)(*fields)


def as_python(function: Callable[..., Any]) -> Callable[..., Any]:
    """A compiled function as plain Python: for a single call, which takes less time than compiling it."""
    return getattr(function, "py_func", function)
