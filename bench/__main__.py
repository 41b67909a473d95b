"""Time the reference kernel and the command line on this machine.

Where the environment variable NB_C_BIN names a nanoBragg binary, it is timed on the same command lines in between.
"""

import argparse
import gzip
import json
import os
import platform
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import llvmlite
import numba
import numpy

import bragg_numba
from bragg_numba.data import sample_path
from bragg_numba.io import check_writable, write_atomically

from .cases import CASES
from .kernel import measure_case
from .processes import measure_processes
from .reference_c import VARIABLE, ReferenceC

# Heading, key of the row, width, format. The last five are there only with a C program to compare with.
COLUMNS = (
    ("case", "case", 13, "s"),
    ("mode", "parity", 8, "s"),
    ("samples", "samples", 10, "d"),
    ("plan s", "plan_s", 7, ".2f"),
    ("seconds", "seconds", 8, ".3f"),
    ("M/s", "million_samples_per_s", 6, ".1f"),
    ("x 1 thread", "times_one_thread", 10, ".2f"),
    ("cores used", "cores_used", 10, ".2f"),
    ("par/spec", "parity_over_spec", 8, ".2f"),
    ("C s", "seconds_c", 7, ".3f"),
    ("x C", "times_c", 6, ".2f"),
    ("1 thread x C", "times_c_one_thread", 12, ".2f"),
    ("differs by", "difference_from_c", 10, ".1e"),
    ("of max", "difference_over_max", 7, ".1e"),
)


# Pixels along each edge.
PIXELS, QUICK_PIXELS = 1024, 256


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"expected a whole number above 0; got {text}")
    return number


def _arguments() -> argparse.Namespace:
    names = [case.name for case in CASES]
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__.strip())
    parser.add_argument("--cases", nargs="+", choices=names, default=names, help="what to time (default: all)")
    parser.add_argument("--only", metavar="WORD", help="what has WORD in its name: cases, or startup")
    parser.add_argument("--repeats", type=_positive, default=3, help="rounds whose median counts (default 3)")
    parser.add_argument("--quick", action="store_true", help=f"small images: {QUICK_PIXELS} pixels along each edge")
    parser.add_argument("--pixels", type=_positive, help=f"pixels along each edge (default {PIXELS})")
    parser.add_argument("--memory-case", choices=names, default="phi-scan", help="whose peak memory to measure")
    parser.add_argument("--no-startup", action="store_true", help="leave out start-up, import and memory")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all that was measured")
    options = parser.parse_args()
    options.pixels = options.pixels or (QUICK_PIXELS if options.quick else PIXELS)
    if options.only is not None:
        options.cases = [name for name in options.cases if options.only in name]
        options.no_startup = options.no_startup or options.only not in "startup"
        if not options.cases and options.no_startup:
            parser.error(f"--only: expected a part of startup or of {', '.join(names)}; got {options.only}")
    if options.json is not None:
        try:
            check_writable(options.json)
        except bragg_numba.InputError as error:
            parser.error(f"--json: {error}")
    return options


def _processor() -> str:
    """The processor's name where the system tells it."""
    cpuinfo = Path("/proc/cpuinfo")
    lines = cpuinfo.read_text().splitlines() if cpuinfo.exists() else []
    names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor()


def _machine() -> dict:
    modules = (bragg_numba, numba, llvmlite, numpy)
    return {
        "processor": _processor(),
        "cores": os.cpu_count(),
        "threads": numba.config.NUMBA_NUM_THREADS,
        "system": f"{platform.system()} {platform.machine()}",
        "versions": {"python": platform.python_version()} | {m.__name__: m.__version__ for m in modules},
    }


def main() -> None:
    """Measure, print the table as it grows, write the JSON."""
    options = _arguments()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        # The C program reads no gzip.
        hkl = folder / "sample.hkl"
        hkl.write_bytes(gzip.decompress(sample_path().read_bytes()))
        binary = os.environ.get(VARIABLE)
        reference = ReferenceC(binary, folder) if binary else None
        date = datetime.now(UTC).isoformat(timespec="seconds")
        result = {"date": date, "machine": _machine(), "pixels": options.pixels, "repeats": options.repeats}
        result["cases"] = []
        if reference is not None:
            result["c"] = reference.description()

        machine = result["machine"]
        versions = ", ".join(f"{name} {version}" for name, version in machine["versions"].items())
        print(f"{machine['processor']}, {machine['threads']} threads; {versions}")
        columns = COLUMNS if reference is not None else COLUMNS[:-5]
        print(" ".join(title.rjust(width) for title, _, width, _ in columns))
        for case in CASES:
            if case.name in options.cases:
                row = measure_case(case, options.pixels, str(hkl), options.repeats, reference, folder)
                result["cases"].append(row)
                cells = (format(row[key], kind) if key in row else "-" for _, key, _, kind in columns)
                widths = (width for _, _, width, _ in columns)
                print(" ".join(map(str.rjust, cells, widths)), flush=True)

        if not options.no_startup:
            memory_case = next(case for case in CASES if case.name == options.memory_case)
            found = measure_processes(
                memory_case, options.pixels, str(hkl), options.repeats, reference, folder, options.quick
            )
            result["processes"] = found
            for name, value in found.items():
                if name.endswith("_s"):
                    print(f"{name:>24} {value:.2f}")
                elif name.endswith("_bytes"):
                    print(f"{name.replace('bytes', 'MiB'):>24} {value / 2**20:.0f}")
    if options.json is not None:
        with write_atomically(options.json) as file:
            file.write(json.dumps(result, indent=2).encode() + b"\n")


if __name__ == "__main__":
    main()
