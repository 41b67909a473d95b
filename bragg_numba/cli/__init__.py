"""The command line: nanoBragg's flags in, images and nanoBragg's log out; and refinement."""

import contextlib
import os
import signal
import sys

from .main import main

__all__ = ["console", "main"]


def console() -> None:
    """Entry point of the ``bragg-numba`` command, with start and exit of the process made fast."""
    # As Ctrl-C: temporary files are removed. Where the parent process ignores the signal, it stays ignored.
    if signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
        signal.signal(signal.SIGTERM, signal.default_int_handler)
    if sys.stderr is None:
        # Errors are then lost, but no file takes the number of standard error.
        sys.stderr = open(os.devnull, "w")  # noqa: SIM115 - for as long as the process lives
    code = main(sys.argv[1:])
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            if stream is not None:
                stream.flush()
    # Skip the interpreter's teardown, which would take as long again; all files are closed.
    os._exit(code)
