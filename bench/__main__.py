"""Time the kernels and the command line on this machine.

Where the environment variable NB_C_BIN names a nanoBragg binary, it is timed on the same command lines in between.
"""

import argparse
import os
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import numba

import bragg_numba
from bragg_numba.io import check_writable

from .cases import CASES, FULL, QUICK, Size
from .gradients import GRADIENT_CASES, measure_gradient_case, measure_gradient_memory
from .kernel import measure_case
from .processes import compile_for_memory, measure_case_memory, measure_processes
from .reference_c import VARIABLE, ReferenceC
from .reflections import write_files
from .results import describe_machine, write_result
from .sweep import MOST_SAMPLES, QUICK_MOST_SAMPLES, measure_memory, measure_samples
from .tables import C_COLUMNS, COLUMNS, GRADIENT_COLUMNS, MEMORY_COLUMNS, SWEEP_COLUMNS, heading, line


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"expected a whole number above 0; got {text}")
    return number


def _arguments() -> argparse.Namespace:
    names = [case.name for case in CASES]
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__.strip())
    parser.add_argument("--cases", nargs="+", choices=names, metavar="CASE", help=f"only these of: {', '.join(names)}")
    parser.add_argument("--only", metavar="WORD", help="what has WORD in its name: cases, gradients, startup or sweep")
    parser.add_argument("--repeats", type=_positive, default=3, help="rounds whose median counts (default 3)")
    parser.add_argument("--quick", action="store_true", help="small images, and no sweep")
    edges = f"pixels along each edge, but for the full frame (default {FULL.pixels}; quick: {QUICK.pixels})"
    parser.add_argument("--pixels", type=_positive, help=edges)
    gradients = "what derivatives cost (default: if all cases are timed)"
    parser.add_argument("--gradients", action=argparse.BooleanOptionalAction, help=gradients)
    sweep = "how the cost grows with samples and orientations (default: if all cases are timed, and not quick)"
    parser.add_argument("--sweep", action=argparse.BooleanOptionalAction, help=sweep)
    most = f"samples of the sweep at most (default {MOST_SAMPLES:g}; quick: {QUICK_MOST_SAMPLES:g})"
    parser.add_argument("--sweep-to", type=float, metavar="SAMPLES", help=most)
    parser.add_argument("--no-startup", action="store_true", help="leave out start-up and import")
    parser.add_argument("--no-memory", action="store_true", help="leave out peak memory")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all that was measured")
    options = parser.parse_args()
    base = QUICK if options.quick else FULL
    options.size = Size(options.pixels or base.pixels, base.shrink)
    options.sweep_to = options.sweep_to or (QUICK_MOST_SAMPLES if options.quick else MOST_SAMPLES)
    if options.sweep is None:
        options.sweep = not options.quick and options.cases is None
    if options.gradients is None:
        options.gradients = options.cases is None
    options.cases = options.cases or names
    if options.only is not None:
        options.cases = [name for name in options.cases if options.only in name]
        options.no_startup = options.no_startup or options.only not in "startup"
        options.sweep = options.sweep and options.only in "sweep"
        options.gradients = options.gradients and options.only in "gradients"
        if not (options.cases or options.sweep or options.gradients) and options.no_startup:
            parser.error(
                f"--only: expected a part of gradients, startup, sweep or of {', '.join(names)}; got {options.only}"
            )
    if options.json is not None:
        try:
            check_writable(options.json)
        except bragg_numba.InputError as error:
            parser.error(f"--json: {error}")
    return options


def _print_processes(found: dict) -> None:
    for name, value in found.items():
        if name.endswith("_s"):
            print(f"{name:>24} {value:.2f}")
        else:
            print(f"{name.replace('bytes', 'MiB'):>24} {value / 2**20:.0f}")


def _measure(options: argparse.Namespace, folder: Path, reference: ReferenceC | None, result: dict) -> None:
    """Measure what the options ask for, into ``result``, and print the tables as they grow."""
    files = write_files(folder)
    if not options.no_memory and (options.cases or options.sweep):
        compile_for_memory(files, folder)
    columns = COLUMNS if reference is None else COLUMNS + C_COLUMNS
    if options.cases:
        print(heading(columns))
    for case in CASES:
        if case.name in options.cases:
            row = measure_case(case, options.size, files, options.repeats, reference, folder)
            if not options.no_memory:
                row["peak_memory_bytes"] = measure_case_memory(case, options.size, files, folder)
            result["cases"].append(row)
            print(line(columns, row), flush=True)
    if options.gradients:
        print("", heading(GRADIENT_COLUMNS), sep="\n", flush=True)
        rows = []
        for case in CASES:
            if case.name in GRADIENT_CASES:
                rows.append(measure_gradient_case(case, options.size, files, options.repeats))
                print(line(GRADIENT_COLUMNS, rows[-1]), flush=True)
        result["gradients"] = {"cases": rows}
        if not options.no_memory:
            memory = measure_gradient_memory(options.size, files, folder)
            result["gradients"]["memory"] = memory
            render, gradient = (memory[f"{what}_peak_bytes"] / 2**20 for what in ("render", "gradient"))
            print(f"peak memory on {memory['case']}: render {render:.0f} MiB, with every gradient {gradient:.0f} MiB")
    if options.sweep:
        sweep = {"samples": measure_samples(files, options.repeats, options.sweep_to)}
        print("", heading(SWEEP_COLUMNS), *(line(SWEEP_COLUMNS, row) for row in sweep["samples"]), sep="\n", flush=True)
        if not options.no_memory:
            sweep["memory"] = measure_memory(files, folder)
            print("", heading(MEMORY_COLUMNS), *(line(MEMORY_COLUMNS, row) for row in sweep["memory"]), sep="\n")
        result["sweep"] = sweep
    if not options.no_startup:
        print(flush=True)
        result["processes"] = measure_processes(files, options.repeats, reference, folder, options.quick)
        _print_processes(result["processes"])


def main() -> None:
    """Measure, print the tables as they grow, write the JSON."""
    options = _arguments()
    binary = os.environ.get(VARIABLE)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary).resolve()
        reference = ReferenceC(binary, folder) if binary else None
        machine = describe_machine()
        result = {
            "date": datetime.now(UTC).isoformat(timespec="seconds"),
            "machine": machine,
            "pixels": options.size.pixels,
            "shrink": options.size.shrink,
            "repeats": options.repeats,
            "cases": [],
        }
        if reference is not None:
            result["c"] = reference.description()
        versions = ", ".join(f"{name} {version}" for name, version in machine["versions"].items())
        print(f"{machine['processor']}, {machine['threads']} threads; {versions}", flush=True)
        _measure(options, folder, reference, result)
        if result["cases"] or options.sweep or options.gradients:
            machine["threading_layer"] = numba.threading_layer()
    if options.json is not None:
        write_result(options.json, result)


if __name__ == "__main__":
    main()
