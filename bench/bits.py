"""Fingerprints of numerical results, to the bit: shows that a change of the code changes no result.

usage: python -m bench.bits [--write FILE | --against FILE] [--only PREFIX] [--threads N]

Results: every golden command line (float image, intfile, pgm, noise, log; its image in single precision; some of its
pixels by the reference kernel), and images, gradients, Jacobians and traces of random experiments. Without ``--write``
they are compared with bits.json, or with another FILE. They are computed in a process that is told to compile for one
processor, so that the bits do not depend on the machine; they do on versions of libraries, which the file names: where
those differ, a few numbers of every result are compared in place of its bits.
"""

import argparse
import contextlib
import hashlib
import io
import json
import os
import platform
import random
import shutil
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

import bragg_numba as bn
from bragg_numba.cli import main as command_line
from bragg_numba.errors import ImplausibleWarning

from .bits_cases import EXPERIMENTS, experiment

try:
    from numpy._core import _multiarray_umath as umath
except ImportError:  # NumPy 1
    from numpy.core import _multiarray_umath as umath

COMMITTED = Path(__file__).with_name("bits.json")
GOLDEN = Path(__file__).parents[1] / "tests" / "golden"
PINNED = "BRAGG_NUMBA_BITS_PINNED"
LIBRARIES = ("numba", "llvmlite", "numpy", "scipy")
# Relative to the largest of a result's numbers; the second for lattice factors in single precision.
RTOL, SINGLE_RTOL = 1e-9, 1e-5
MOST_NAMES = 20

OUTPUTS = ("-floatfile", "float.bin", "-intfile", "int.img", "-pgmfile", "out.pgm", "-noprogress")
REFERENCE_PIXELS = 400
TRACES = 8

Item = dict[str, Any]
# Name of a result, and what makes it.
Results = Iterator[tuple[str, Item]]


def skip_reason() -> str:
    """Why the bits cannot be had on this machine; empty if they can."""
    if platform.machine().lower() not in ("x86_64", "amd64"):
        return f"the bits are those of x86-64 processors; this one is {platform.machine() or 'unknown'}"
    missing = [name for name in ("AVX2", "FMA3") if not umath.__cpu_features__.get(name)]
    return f"the bits need a processor with AVX2 and FMA; NumPy finds no {' and no '.join(missing)}" if missing else ""


def pinned_environment(threads: int) -> dict[str, str]:
    """The present environment, less what changes results, with Numba, NumPy and OpenBLAS on a Haswell processor."""
    dropped = ("NUMBA_", "NPY_", "OPENBLAS_", "GLIBC_TUNABLES")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(dropped)}
    kept |= {name: os.environ[name] for name in ("NUMBA_CACHE_DIR",) if name in os.environ}
    # NumPy refuses to disable what it was not built for, or what the processor lacks.
    wider = [name for name in umath.__cpu_dispatch__ if name.startswith("AVX512") or name == "X86_V4"]
    disabled = [name for name in wider if umath.__cpu_features__.get(name)]
    if "NPY_DISABLE_CPU_FEATURES" in os.environ:
        disabled.append(os.environ["NPY_DISABLE_CPU_FEATURES"])
    return kept | {
        # No features: those of the named processor. Unset, Numba would add all that this machine has.
        "NUMBA_CPU_NAME": "haswell", "NUMBA_CPU_FEATURES": "", "NUMBA_NUM_THREADS": str(threads),
        "OPENBLAS_CORETYPE": "Haswell", "OPENBLAS_NUM_THREADS": "1",
        **({"NPY_DISABLE_CPU_FEATURES": " ".join(disabled)} if disabled else {}),
        PINNED: "1",
    }  # fmt: skip


def made_with() -> dict[str, str]:
    """Versions that the bits depend on."""
    versions = {name: version(name) for name in LIBRARIES}
    python = ".".join(platform.python_version_tuple()[:2])
    return versions | {"python": python, "libc": " ".join(platform.libc_ver()).strip() or platform.system()}


def digest(*parts: bytes) -> str:
    """The first 16 hexadecimal digits of the SHA-256."""
    return hashlib.sha256(b"".join(parts)).hexdigest()[:16]


def numbers(values: np.ndarray) -> list[float]:
    """Sum, sum of magnitudes, largest magnitude, and three values at places that follow from the size alone."""
    values = values.ravel().astype(float)
    if not values.size:
        return [0.0] * 6
    places = random.Random(values.size)
    magnitudes = np.abs(values)
    chosen = [values[int(places.random() * values.size)] for _ in range(3)]
    return [float(x) for x in (values.sum(), magnitudes.sum(), magnitudes.max(), *chosen)]


def of_array(values: np.ndarray, *names: str) -> Item:
    """The item of an array; ``names``: of what its rows are derivatives by."""
    parts = (" ".join(names), str(values.dtype), str(values.shape))
    return {"sha256": digest(" ".join(parts).encode(), values.tobytes()), "numbers": numbers(values)}


def of_file(path: str, kind: str) -> Item:
    """The item of a whole file, header included, whose numbers are of one kind."""
    content = Path(path).read_bytes()
    return {"sha256": digest(content), "numbers": numbers(np.frombuffer(content, kind))}


def of_text(text: str) -> Item:
    """The item of a log."""
    return {"sha256": digest(text.encode()), "lines": len(text.splitlines())}


def of_trace(trace: np.ndarray) -> Item:
    """The item of a trace, with the names of its columns."""
    columns = np.stack([trace[name].astype(float) for name in trace.dtype.names])
    return {"sha256": digest(str(trace.dtype.descr).encode(), trace.tobytes()), "numbers": numbers(columns)}


def run_command(argv: list[str]) -> str:
    """The log of one run of the command line in the present folder."""
    with contextlib.redirect_stdout(io.StringIO()) as log, contextlib.redirect_stderr(io.StringIO()) as errors:
        code = command_line(argv)
    if code:
        raise RuntimeError(f"{' '.join(argv)}: exit code {code}: {errors.getvalue().strip()}")
    return log.getvalue()


def simulator_of(argv: list[str]) -> bn.Simulator:
    """The Simulator of a command line, without the warnings that its run has printed."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return bn.from_args(argv)


def reference_pixels(sim: bn.Simulator) -> np.ndarray:
    """Some pixels of the region of interest by the reference kernel."""
    fast_min, fast_max, slow_min, slow_max = sim.sampling.roi or (0, sim.shape[1] - 1, 0, sim.shape[0] - 1)
    places = np.random.default_rng(1).random((2, REFERENCE_PIXELS))
    slow = slow_min + (places[0] * (slow_max - slow_min + 1)).astype(int)
    fast = fast_min + (places[1] * (fast_max - fast_min + 1)).astype(int)
    return sim.replace(kernel="reference").render_pixels(slow, fast)


def golden_case(case: dict[str, Any]) -> Results:
    """Results of one golden command line, run in the present folder."""
    parity = case.get("parity", "c-parity")
    # The noise of spec is none of C's, and no golden case has it.
    has_noise = case.get("noise") or parity == "spec"
    outputs = [*OUTPUTS, *(("-noisefile", "noise.img") if has_noise else ("-nonoise",))]

    def arguments(args: str) -> list[str]:
        words = args.split()
        # Nothing may depend on the clock.
        seeds = [word for flag in ("-seed", "-misset_seed") if flag not in words for word in (flag, "1")]
        return [*words, *seeds, "-parity", parity, *outputs]

    if "before" in case:
        run_command(arguments(case["before"]))
    log = run_command(arguments(case["args"]))
    yield "float", of_file("float.bin", "<f4")
    yield "int", of_file("int.img", "<u2")
    yield "pgm", of_file("out.pgm", "u1")
    if has_noise:
        yield "noise", of_file("noise.img", "<u2")
    yield "log", of_text(log)
    sim = simulator_of(arguments(case["args"]))
    yield "float32", of_array(sim.replace(dtype="float32").render())
    yield "reference", of_array(reference_pixels(sim))


def golden_group(folder: Path, case: dict[str, Any]) -> Results:
    """The same in a folder of its own, which holds the inputs."""
    with TemporaryDirectory() as scratch:
        shutil.copytree(folder / "inputs", scratch, dirs_exist_ok=True)
        with contextlib.chdir(scratch):
            yield from golden_case(case)


def experiment_results(index: int) -> Results:
    """Images by each kernel, gradients and Jacobian of a random experiment; traces of the first."""
    sim = experiment(index)
    names = [name for name, parameter in sim.parameters().items() if parameter.active]
    image, pullback = sim.vjp(names)
    gradient = pullback(np.random.default_rng(2).random(sim.shape) - 0.5)
    yield "image", of_array(image)
    yield "float32", of_array(sim.replace(dtype="float32").render())
    yield "reference", of_array(sim.replace(kernel="reference").render())
    scalars = [name for name in names if name != "f_hkl"]
    yield "gradient", of_array(np.array([gradient[name] for name in scalars]), *scalars)
    if "f_hkl" in names:
        yield "gradient_f_hkl", of_array(gradient["f_hkl"])
    yield "jacobian", of_array(sim.jacobian(scalars), *scalars)
    if index < TRACES:
        yield "trace", of_trace(sim.trace([2, 5, 7, 9, 13], [3, 4, 11, 8, 16]))


def groups() -> Iterator[tuple[str, Callable[[], Results]]]:
    """Name and maker of every group of results."""
    for kind, folder in (("golden", GOLDEN), ("spec", GOLDEN / "spec")):
        for case in json.loads((folder / "cases.json").read_text(encoding="utf-8")):
            yield f"{kind}/{case['id']}/", lambda folder=folder, case=case: golden_group(folder, case)
    for index in range(EXPERIMENTS):
        yield f"experiment/{index:02d}/", lambda index=index: experiment_results(index)


def all_items(prefix: str) -> dict[str, Item]:
    """Every result whose name begins with ``prefix``."""
    items = {}
    for group, make in groups():
        if group.startswith(prefix) or prefix.startswith(group):
            items |= {group + name: item for name, item in make() if (group + name).startswith(prefix)}
    return items


def is_close(name: str, found: Item, wanted: Item) -> bool:
    """Whether two items agree but for rounding."""
    if "lines" in wanted or "lines" in found:
        return found.get("lines") == wanted.get("lines")
    a, b = np.array(found["numbers"]), np.array(wanted["numbers"])
    rtol = SINGLE_RTOL if name.endswith("/float32") else RTOL
    return np.allclose(a, b, rtol=0.0, atol=rtol * np.nanmax(np.abs(b), initial=0.0), equal_nan=True)


def compare(found: dict[str, Item], wanted: dict[str, Item], by_bits: bool) -> int:
    """Print what differs. Returns the exit code."""
    missing = [f"{name} (only {'here' if name in found else 'in the file'})" for name in found.keys() ^ wanted.keys()]
    differing = [
        name
        for name in found.keys() & wanted.keys()
        if not (found[name] == wanted[name] if by_bits else is_close(name, found[name], wanted[name]))
    ]
    lines = sorted(differing + missing)
    if not lines:
        print(f"{len(found)} items equal")
        return 0
    print("\n".join(lines[:MOST_NAMES]))
    print(f"items that differ: {len(lines)} of {len(found.keys() | wanted.keys())}")
    return 1


def write(path: Path, items: dict[str, Item]) -> None:
    """Write the items, one a line."""
    lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(item)}" for name, item in items.items())
    path.write_text(f'{{"made_with": {json.dumps(made_with())},\n"items": {{\n{lines}\n}}}}\n', encoding="utf-8")
    print(f"{len(items)} items written")


def read(path: Path) -> dict[str, Any]:
    """What ``write`` wrote; ends the program with one line if there is none."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        sys.exit(f"bench.bits: {path}: expected what --write wrote: {error}")


def arguments() -> argparse.Namespace:
    """The command line's options."""
    parser = argparse.ArgumentParser(prog="python -m bench.bits", description=__doc__.split("\n\n")[0])
    action = parser.add_mutually_exclusive_group()
    action.add_argument("--write", type=Path, metavar="FILE", help="write the fingerprints, compare nothing")
    action.add_argument("--against", type=Path, metavar="FILE", default=COMMITTED, help="default: bench/bits.json")
    parser.add_argument("--only", metavar="PREFIX", default="", help="results whose name begins so: golden/noise_low/")
    parser.add_argument("--threads", type=int, metavar="N", default=2, help="threads, which change no bit (default 2)")
    return parser.parse_args()


def main() -> int:
    """Compute in a pinned process; write or compare. Returns the exit code."""
    options = arguments()
    reason = skip_reason()
    if reason:
        print(f"skipped: {reason}")
        return 0
    if PINNED not in os.environ:
        command = [sys.executable, "-m", "bench.bits", *sys.argv[1:]]
        return subprocess.run(command, env=pinned_environment(options.threads), check=False).returncode
    # The experiments are chosen for their variety, not for images that anyone would look at.
    warnings.simplefilter("ignore", ImplausibleWarning)
    if options.write is not None:
        write(options.write, all_items(options.only))
        return 0
    file = read(options.against)
    wanted = {name: item for name, item in file["items"].items() if name.startswith(options.only)}
    if not wanted:
        sys.exit(f"bench.bits: {options.against}: no item's name begins with {options.only!r}")
    by_bits = file["made_with"] == made_with()
    if not by_bits:
        print("versions differ from the file's: a few numbers of each item are compared, not its bits")
    return compare(all_items(options.only), wanted, by_bits)


if __name__ == "__main__":
    sys.exit(main())
