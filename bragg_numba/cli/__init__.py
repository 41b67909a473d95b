"""The command line: nanoBragg's flags in, images and nanoBragg's log out; and refinement."""

import contextlib
import os
import sys
from typing import Any

from .main import main

__all__ = ["console", "main"]


def console() -> None:
    """Entry point of the ``bragg-numba`` command, with start and exit of the process made fast."""
    # Numba imports SciPy's linear algebra with its first function, which takes 0.25 s; no kernel here uses it.
    if sys.argv[1:2] != ["refine"]:
        modules: dict[str, Any] = sys.modules
        modules.setdefault("scipy.linalg", None)
    code = main(sys.argv[1:])
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    # Skip the interpreter's teardown, which would take as long again; all files are closed.
    os._exit(code)
