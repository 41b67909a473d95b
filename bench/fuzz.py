"""Hostile command lines, seeded: each must succeed, or end in one line on standard error with exit code 2.

    python -m bench.fuzz [--count 10000] [--seed 0]

A line is a small experiment to which some flags with hostile values are added. It fails for exit code 1, a traceback,
errors of more than a line, files that an error left behind, and more than 20 s. A run of more samples than a test has
time for is stopped before it renders; one that is heavy must have said so by then.
"""

import argparse
import contextlib
import io
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from unittest import mock

import numpy as np

from bragg_numba.cli import main
from bragg_numba.cli.flags import FLAGS, Flag
from bragg_numba.simulator import Simulator

BASE = ("-cell", "70", "80", "90", "75", "85", "95", "-default_F", "100", "-N", "5", "-detpixels", "8", "-noprogress")

EXTREME = (
    "0", "-0", "1", "-1", "2", "1e-5", "1e5", "1e9", "-1e9", "1e12", "1e19", "1e30", "1e38", "1e60", "1e100", "1e154",
    "1e308", "-1e308", "1e400", "5e-324", "1e-300", "1e-160", "1e-100", "1e-60", "1e-45", "1e-30", "1e-10",
    "2147483647", "2147483648", "-2147483649", "4294967296", "9223372036854775807", "9223372036854775808",
    "-9223372036854775808", "12345678901234567890", "99999999999999999999", "nan", "inf", "-inf", "0.5", "89.9999",
    "90", "180", "360",
)  # fmt: skip
ODD = (
    "",
    "-",
    "--",
    " ",
    "x",
    "1_0",
    "0x10",
    "1e",
    "1,2",
    "٣",
    "ü",
    "\udcff",
    "a\0b",
    "\n",
    "'",
    "%s",
    "-1e",
    "9" * 5000,
)
MODERATE = ("0.1", "0.7", "1", "1.5", "2", "3", "4", "7", "10", "50", "100", "1000")
NAMES = ("a.img", "b.bin", "nowhere/c.bin", ".", "/", "a\0b", "x" * 300, "/dev/null", "good.hkl", "far.hkl", "good.mat",
         "bad.mat", "sources.txt", "Fdump.bin", "float.img", "\udcff.img", "a b", "-", "")  # fmt: skip
WORDS = {
    "-parity": ("spec", "c-parity", "c"), "-kernel": ("fast", "reference"), "-dtype": ("float64", "float32"),
    "-phi_carryover_mode": ("spec", "c-parity"), "-pivot": ("beam", "sample", "x"), "-device": ("cpu", "gpu", "cuda:x"),
    "-misset": ("random",), "-detector_abs": ("inf",), "-threads": ("0", "1", "1e9"),
    "-spectrum": ("a.lam", "a.lam:eV", "a.lam:x", "gaussian:9500:20:5", "tophat:1e-300:1e300", "sase:9500:20:1e-9:9:-1",
                  "sase:9500:20:5:7:1:2", "gaussian:nan:1", "gaussian", ":", "::eV"),
    "-detector": ("EIGER2 16M", "pilatus6m", "CSPAD", "x"),
}  # fmt: skip

# Samples that are rendered within a test, and seconds that a line may take.
MOST_SAMPLES, MOST_SECONDS = 3 * 10**6, 20.0


class Finding(NamedTuple):
    """A command line that behaved badly: its words, and what it did."""

    argv: tuple[str, ...]
    what: str


class _TooMuch(BaseException):
    """In place of a render that would take long."""


def write_inputs(folder: Path) -> None:
    """The files that command lines name: good ones and hostile ones."""
    (folder / "good.hkl").write_text("1 2 3 4.5\n-1 0 2 7\n0 0 0 1e5\n")
    (folder / "far.hkl").write_text("-5000000 0 0 1\n1 1 1 2\n")
    (folder / "good.mat").write_text("0.01 0 0\n0 0.01 0\n0 0 0.01\n")
    (folder / "bad.mat").write_text("1e-300 0 0\n0 1e-300 0\n0 0 1e-300\n")
    (folder / "a.lam").write_text("# wavelengths, weights\n1.0,1\n1.1,1e300\n")
    (folder / "sources.txt").write_text("0 0 -10 1 1e-10\n0.1 0 -10 1e300 1e-10\n")


def _value(rng: random.Random, flag: Flag) -> str:
    if flag.names[0] in WORDS and rng.random() < 0.5:
        return rng.choice(WORDS[flag.names[0]])
    if flag.kind == "text":
        return rng.choice(NAMES)
    chance = rng.random()
    if chance < 0.06:
        return rng.choice(ODD)
    if chance < 0.3:
        return rng.choice(MODERATE)
    if chance < 0.5:
        return f"{rng.choice((1, -1)) * 10 ** rng.uniform(-330, 308):.17g}"
    if chance < 0.65:
        return f"{10 ** rng.uniform(-12, 12):.6g}" if flag.kind == "number" else str(int(10 ** rng.uniform(0, 22)))
    return rng.choice(EXTREME)


def command_lines(count: int, seed: int) -> Iterator[tuple[str, ...]]:
    """Hostile command lines, the same ones for a seed."""
    rng = random.Random(seed)
    flags = [flag for flag in FLAGS if flag.names[0] not in ("-h", "-printout")]
    for _ in range(count):
        words = list(BASE)
        for _ in range(rng.choice((1, 1, 1, 2, 2, 3, 5))):
            flag = rng.choice(flags)
            words.append(rng.choice(flag.names))
            n = flag.count if rng.random() < 0.97 else rng.randrange(8)
            words += [_value(rng, flag) for _ in range(n)]
        yield tuple(words)


def _render(sim: Simulator, *arguments: object, **options: object) -> object:
    """``Simulator.render_rows``, which renders for the command line, of images that are small enough."""
    sizes = sim.setup.sample_counts
    if np.prod(list(sizes.values()), dtype=float) > MOST_SAMPLES or np.prod(sim.shape, dtype=float) > MOST_SAMPLES:
        sim._warn_of_work()
        raise _TooMuch
    return _own_render(sim, *arguments, **options)


_own_render = Simulator.render_rows


def run_line(argv: Sequence[str]) -> tuple[str, str]:
    """Run a command line in the present folder. Returns its outcome, and what is wrong with it, or nothing.

    Outcomes: "done", "refused", "heavy" (stopped before its render).
    """
    before = set(os.listdir())
    # As a terminal's: it refuses names that are no text.
    out, err = io.TextIOWrapper(io.BytesIO(), encoding="utf-8"), io.StringIO()
    start = time.monotonic()
    with (
        mock.patch.object(Simulator, "render_rows", _render),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        try:
            code = main(argv)
        except _TooMuch:
            code = -1
    seconds = time.monotonic() - start
    outcome = {0: "done", 2: "refused", -1: "heavy"}.get(code, f"exit code {code}")
    lines = err.getvalue().splitlines()
    said = ("bragg-numba: warning: ", "bragg-numba: error: ")
    wrong = [line for line in lines if not line.startswith(said) and not line.endswith("% done")]
    errors = [line for line in lines if line.startswith("bragg-numba: error: ")]
    if outcome not in ("done", "refused", "heavy"):
        return outcome, f"{outcome}: {err.getvalue()[-300:]}"
    if wrong or len(errors) != (outcome == "refused"):
        return outcome, f"standard error of a line that is {outcome}: {err.getvalue()[-300:]}"
    if seconds > MOST_SECONDS:
        return outcome, f"{seconds:.1f} s"
    left = {name for name in set(os.listdir()) - before if name.endswith(".tmp") or outcome == "refused"}
    # The dump of structure factors is whole, and is written before the render as by nanoBragg.c.
    if left - ({"Fdump.bin"} if "image:" in err.getvalue() else set()):
        return outcome, f"files left: {', '.join(sorted(left))}"
    return outcome, ""


def fuzz(count: int, seed: int) -> tuple[Counter[str], list[Finding]]:
    """Run hostile command lines in a folder of their own. Returns the number of each outcome, and what went wrong."""
    outcomes: Counter[str] = Counter()
    found = []
    start = os.getcwd()
    with tempfile.TemporaryDirectory() as name:
        os.chdir(name)
        try:
            for argv in command_lines(count, seed):
                write_inputs(Path(name))
                outcome, what = run_line(argv)
                outcomes[outcome] += 1
                if what:
                    found.append(Finding(argv, what))
                for path in Path(name).iterdir():
                    path.unlink()
        finally:
            os.chdir(start)
    return outcomes, found


def run() -> int:
    """The command line. Returns the exit code: 1 if any line behaved badly."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=10000)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    outcomes, found = fuzz(arguments.count, arguments.seed)
    for argv, what in found:
        print(f"{what!a}\n    {list(argv[len(BASE) :])!a}")
    print(f"{sum(outcomes.values())} command lines: {dict(outcomes)}; {len(found)} behaved badly")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(run())
