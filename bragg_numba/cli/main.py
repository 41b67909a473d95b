"""One run of the command line, from arguments to files."""

import contextlib
import os
import sys
import warnings
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from .._version import __version__
from ..errors import InputError
from ..io.fdump import write_fdump
from ..planning.work import check_memory
from ..running.printout import pixel_states
from ..running.trace import TRACE_DTYPE
from ..simulator import Simulator
from . import log
from .build import build_and_say, check_files
from .expt import check_experiment
from .factors import said_of_factors, writes_dump
from .outputs import check_image, write_images
from .parse import CommandLine, parse
from .threads import threads
from .usage import usage_text

DONE, FAILED, BAD_INPUT = 0, 1, 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line with ``argv`` (None: ``sys.argv``). Returns the exit code.

    0: success; 2: bad usage or bad input; 1: any other error. Errors are one line on standard error.
    """
    if sys.stdout is None:
        # Nor would a file opened now be safe: it would take the number of standard output.
        return _fail("standard output is closed; expected a place for the log, such as /dev/null", FAILED)
    if getattr(sys.stdout, "errors", "") == "strict" and hasattr(sys.stdout, "reconfigure"):
        # Names of files may be bytes that are no text: they are printed as they are.
        sys.stdout.reconfigure(errors="surrogateescape")
    try:
        # Infinite and NaN pixels are found when the image is there, and are one message instead of many.
        with _warnings_in_one_line(), np.errstate(all="ignore"):
            run(sys.argv[1:] if argv is None else list(argv))
    except InputError as error:
        return _fail(str(error), BAD_INPUT)
    except KeyboardInterrupt:
        return _fail("interrupted; no file was left half-written", FAILED)
    except BrokenPipeError:
        # The reader of standard output has closed the pipe; the interpreter must not try to flush it again.
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except MemoryError as error:
        return _fail(f"out of memory: {error}" if str(error) else "out of memory", FAILED)
    except Exception as error:
        return _fail(f"{type(error).__name__}: {error}", FAILED)
    return DONE


@contextlib.contextmanager
def _warnings_in_one_line() -> Iterator[None]:
    """Warnings as lines of standard error, each once, without the place in the code."""
    said: set[str] = set()

    def show(message: Warning | str, *where: Any, **more: Any) -> None:
        if str(message) not in said:
            said.add(str(message))
            print(f"bragg-numba: warning: {' '.join(str(message).split())}", file=sys.stderr, flush=True)

    with warnings.catch_warnings():
        warnings.showwarning = show
        warnings.filterwarnings("always", category=UserWarning)
        yield


def _fail(message: str, code: int) -> int:
    print(f"bragg-numba: error: {' '.join(message.split())}", file=sys.stderr)
    return code


def run(argv: list[str]) -> None:
    """Parse, check, render, write. Raises InputError before any file is touched if the input is invalid."""
    if argv[:1] == ["refine"]:
        from .refine import run_refine

        run_refine(argv[1:])
        return
    command = parse(argv)
    if command.show_help:
        print(usage_text())
        return
    if command.show_version:
        print(f"bragg_numba {__version__}")
        return
    for warning in command.warnings:
        print(f"bragg-numba: warning: {warning}", file=sys.stderr)
    check_files(command)
    if command.pngfile is not None:
        from ..plot import require_matplotlib

        require_matplotlib()
    with threads(command.threads):
        sim = build_and_say(command)
        for header in (command.mask_file, command.img_file, command.expt_file):
            if header is not None:
                print(f"reading {header}")
        if command.expt_output is not None:
            check_experiment(sim)
        _print_setup(command, sim)
        image = np.zeros(sim.experiment.shape, np.float32)
        sim.render_rows(image, command.progress)
        check_image(image, sim)
        _print_run(command, sim, image)
        write_images(command, sim, image)


def _print(lines: Iterator[str]) -> None:
    for line in lines:
        print(line)


def _print_setup(command: CommandLine, sim: Simulator) -> None:
    """Print the log up to the start of the render, and write the dump of structure factors when nanoBragg does."""
    setup = sim.setup
    _print(log.detector_lines(setup, command.matrix_file, sim.crystal.misset == "random"))
    _print(log.crystal_lines(setup, bool(sim.sampling.oversample)))
    _print(log.structure_factor_lines(sim, command.dumpfile, command.hkl_file is not None))
    if writes_dump(command):
        write_fdump(command.dumpfile, sim.structure_factors.box, sim.structure_factors.lower)
    _print(said_of_factors(sim))
    if command.stol_file is not None:
        print(f"reading {command.stol_file}")
    _print(log.schedule_lines(setup))
    _print(log.summary_lines(sim, command.mask_file))
    if command.noisefile is not None:
        _print(log.noise_lines(command.seed, sim.crystal.water))
    sys.stdout.flush()


def _print_run(command: CommandLine, sim: Simulator, image: np.ndarray) -> None:
    """Print what nanoBragg prints while it renders: the end of interpolation, and the pixels of -printout."""
    warning = log.interpolation_warning(sim)
    plan, region = sim.plan(), sim.experiment.region
    numbers = _pixels_to_print(command, sim)
    for number, state in zip(numbers, pixel_states(plan, numbers, sim.setup.lattice.real_m.ravel()), strict=True):
        if warning and number >= plan.history.latch_pixel:
            print(warning, end="")
            warning = ""
        slow, fast = region.slow_fast(number)
        if state is not None:
            _print(log.pixel_lines(sim, (slow, fast), state, float(image[slow, fast])))
    print(warning)


def _pixels_to_print(command: CommandLine, sim: Simulator) -> list[int]:
    """The number of the pixel of -printout_pixel if given, else of all evaluated ones, in C order."""
    if not command.printout:
        return []
    check_memory("oversample", sim.setup.sensor.layers.count * sim.setup.n_steps * TRACE_DTYPE.itemsize, "-printout")
    region, mask = sim.experiment.region, sim.setup.mask
    if command.printout_pixel is None:
        places = [region.at(place) for place in range(region.size)]
    else:
        fast, slow = command.printout_pixel
        places = [(slow, fast)] if region.holds(slow, fast) else []
    return [region.number(slow, fast) for slow, fast in places if mask is None or mask[slow, fast]]
