"""The command line: nanoBragg's flags in, images and nanoBragg's log out."""

import sys

from .main import main

__all__ = ["console", "main"]


def console() -> None:
    """The ``bragg-numba`` command."""
    sys.exit(main(sys.argv[1:]))
