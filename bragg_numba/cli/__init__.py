"""The command line: nanoBragg's flags in, images and nanoBragg's log out; and refinement."""

import contextlib
import os
import sys
from typing import Any

from .main import main

__all__ = ["console", "main"]


def console() -> None:
    """The ``bragg-numba`` command: a process of its own, which starts and ends as fast as it can."""
    # Numba loads SciPy's linear algebra with its first function, in a quarter of a second; no kernel here uses it.
    if sys.argv[1:2] != ["refine"]:
        modules: dict[str, Any] = sys.modules
        modules.setdefault("scipy.linalg", None)
    code = main(sys.argv[1:])
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    # Taking down what Numba has built would take as long again, and all files are closed.
    os._exit(code)
