"""Random command lines through nanoBragg.c and through c-parity: logs, headers and images side by side.

    NB_C_BIN=./nanoBragg python -m bench.parity [--count 1000] [--seed 0] [--show 3]

Every line is a small experiment, valid in both programs. Logs are compared line by line, headers byte by byte, float
images to the tolerance of the golden data. What differs is counted by class, with the first command lines of each.
The C program must be a serial build: threads print in another order, and carry other states from pixel to pixel.
"""

import argparse
import contextlib
import io
import os
import random
import re
import subprocess
import sys
import tempfile
import warnings
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np

from bragg_numba.cli import main

from .reference_c import VARIABLE, ReferenceC

# Seconds that the C program may take; longer lines are left out.
MOST_SECONDS = 20.0

# Tolerance of float images: of the pixel, and of the largest one.
RTOL, ATOL = 2e-6, 1e-9

OUTPUTS = ("float.bin", "int.img", "out.pgm", "noise.img")
# Lines of -printout from before the first sample of a run, where nanoBragg.c prints what memory holds.
UNSET = ("hkl= 0.000000 0.000000 0.000000  hkl0= 0 0 0", " F_cell=0  F_latt=0 ")
_NUMBER = re.compile(r"-?(nan|inf|\d+\.?\d*(e[-+]?\d+)?)")


class Difference(NamedTuple):
    """What differs between the two programs on a command line: a class, and the first place in either."""

    kind: str
    c: str
    ours: str


def write_inputs(folder: Path) -> None:
    """The files that command lines name."""
    rng = random.Random(1)
    indices = range(-6, 7)
    full = [(h, k, l, rng.uniform(1.0, 300.0)) for h in indices for k in indices for l in indices]
    for name, rows in (("full.hkl", full), ("sparse.hkl", [row for row in full if rng.random() < 0.1])):
        (folder / name).write_text("".join("{} {} {} {:.3f}\n".format(*row) for row in rows))
    (folder / "a.mat").write_text(" 0.011 0.002 -0.001\n -0.003 0.012 0.0015\n 0.0005 -0.002 0.0098\n")
    (folder / "sources.txt").write_text("-10 0 0 0.5 1e-10\n-10 0.02 0 0.3 1.01e-10\n-10 0 0.03 0.2 0.98e-10\n")
    (folder / "partial.txt").write_text("-10 0 0\n-10 0.01 0.01 2\n")
    (folder / "a.stol").write_text("0.0 2.57\n0.1 2.5\n0.3 1.0\n")
    for name, more in (("mask.img", ""), ("header.img", "PIXEL_SIZE=0.12;\nDISTANCE=90;\nWAVELENGTH=1.1;\nPHI=2;\n")):
        size = "DIM=2;\nBYTE_ORDER=little_endian;\nTYPE=unsigned_short;\nSIZE1=14;\nSIZE2=12;\n"
        header = f"{{\nHEADER_BYTES=512;\n{size}{more}}}\f"
        pixels = np.array([rng.random() > 0.3 for _ in range(14 * 12)], "<u2")
        (folder / name).write_bytes(header.encode().ljust(512) + pixels.tobytes())


class _Writer:
    """Random choices of one command line."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng

    def chance(self, probability: float) -> bool:
        return self.rng.random() < probability

    def number(self, low: float, high: float) -> str:
        digits = self.rng.choice((1, 3, 3, 4, 8))
        return f"{float(f'{self.rng.uniform(low, high):.{digits}g}'):.10g}"

    def numbers(self, count: int, low: float, high: float) -> list[str]:
        return [self.number(low, high) for _ in range(count)]

    def whole(self, low: int, high: int) -> str:
        return str(self.rng.randint(low, high))

    def vector(self) -> list[str]:
        """A direction: along an axis, or any, of length 1 or not."""
        if self.chance(0.5):
            axis = [0, 0, 0]
            axis[self.rng.randrange(3)] = self.rng.choice((1, -1))
            return [str(x) for x in axis]
        return self.numbers(3, -1.0, 1.0)

    def crystal(self) -> Iterator[list[str]]:
        lengths = [float(x) for x in self.numbers(3, 30.0, 120.0)]
        kind = self.rng.choice(("cubic", "right", "right", "triclinic", "matrix", "both"))
        if kind == "cubic":
            yield ["-cell", f"{lengths[0]:g}"]
            lengths = [float(f"{lengths[0]:g}")] * 3
        elif kind == "matrix":
            yield ["-mat", "a.mat"]
        else:
            angles = ["90", "90", "90"] if kind == "right" else self.numbers(3, 75.0, 105.0)
            yield ["-cell", *(f"{x:.10g}" for x in lengths), *angles]
            if kind == "both":
                yield ["-mat", "a.mat"]
        if self.chance(0.3):
            # In this order, as nanoBragg.c may take what follows the seed for the angles.
            yield ["-misset_seed", self.whole(1, 10**6), "-misset", "random"]
        elif self.chance(0.6):
            yield ["-misset", *self.numbers(3, -180.0, 180.0)]
        if self.chance(0.35):
            # Multiples of the cell's edges: the number of cells is then a matter of rounding.
            cells = self.rng.randint(1, 12)
            edges = [f"{cells * edge * 1e-7:.12g}" for edge in lengths]
            if self.chance(0.5):
                yield ["-xtalsize", self.rng.choice(edges)]
            else:
                for axis, edge in zip("xyz", edges, strict=True):
                    if self.chance(0.8):
                        yield [f"-xtal_{axis}", edge]
        elif self.chance(0.7):
            yield ["-N", self.whole(0, 12)]
        else:
            for axis in "abc":
                yield [f"-N{axis}", self.whole(1, 9)]
        if self.chance(0.5):
            yield [self.rng.choice(("-square_xtal", "-round_xtal", "-gauss_xtal", "-tophat_spots", "-tophat_spots"))]
        if self.chance(0.15):
            yield ["-fudge", self.number(0.1, 3.0)]
        if self.chance(0.25):
            yield ["-mosaic", self.rng.choice(("0", self.number(0.01, 3.0), "90"))]
        if self.chance(0.2):
            yield ["-mosaic_domains", self.whole(0, 5)]
        if self.chance(0.1):
            yield ["-mosaic_seed", self.whole(-9, 10**6)]
        if self.chance(0.15):
            yield ["-water", self.number(0.0, 20.0)]

    def beam(self) -> Iterator[list[str]]:
        if self.chance(0.5):
            yield ["-lambda", self.number(0.5, 2.5)]
        elif self.chance(0.5):
            yield ["-energy", self.number(5000, 20000)]
        if self.chance(0.3):
            yield ["-fluence", self.rng.choice(("1e24", "1e12", "1e28", "0", "1.2593201528622708e29"))]
        if self.chance(0.2):
            yield ["-flux", "1e11"]
        if self.chance(0.2):
            yield ["-exposure", self.number(0.0, 3.0)]
        if self.chance(0.15):
            yield ["-beamsize", self.rng.choice(("0.0000005", "0.0001", "0.05"))]
        if self.chance(0.3):
            yield ["-polar", self.number(-1.0, 1.0)]
        if self.chance(0.15):
            yield ["-nopolar"]
        if self.chance(0.15):
            yield ["-dispersion", self.number(0.0, 3.0)]
        if self.chance(0.15):
            yield ["-dispsteps", self.whole(0, 4)]
        if self.chance(0.08):
            yield ["-divergence", self.number(0.0, 3.0)]
        for axis in "hv":
            for flag, value in (
                ("range", self.number(0.0, 3.0)), ("steps", self.whole(2, 4)), ("step", self.number(0.3, 1.5)),
            ):  # fmt: skip
                if self.chance(0.08):
                    yield [f"-{axis}div{flag}", value]
        if self.chance(0.15):
            yield [self.rng.choice(("-round_div", "-square_div", "-square_div"))]
        if self.chance(0.08):
            yield ["-sourcefile", self.rng.choice(("sources.txt", "partial.txt"))]

    def detector(self) -> Iterator[list[str]]:
        rng = self.rng
        chance = rng.random()
        if chance < 0.04:
            yield [rng.choice(("-mask", "-img")), rng.choice(("mask.img", "header.img"))]
        elif chance < 0.1:
            yield ["-detsize", self.number(1.5, 3.0)]
        elif chance < 0.16:
            yield ["-detsize_f", self.number(1.5, 3.0)]
            yield ["-detsize_s", self.number(1.5, 3.0)]
        else:
            yield ["-detpixels_x", self.whole(6, 20)]
            yield ["-detpixels_y", self.whole(6, 20)]
        if self.chance(0.4):
            yield ["-pixel", rng.choice((self.number(0.05, 0.2), self.number(0.1, 4.0)))]
        if self.chance(0.5):
            yield ["-distance", self.number(20.0, 300.0)]
        if self.chance(0.1):
            yield ["-close_distance", self.number(20.0, 300.0)]
        for flag, probability in (("-Xbeam", 0.12), ("-Ybeam", 0.12), ("-Xclose", 0.08), ("-Yclose", 0.08)):
            if self.chance(probability):
                yield [flag, self.number(-5.0, 20.0)]
        for flag in ("-ORGX", "-ORGY"):
            if self.chance(0.06):
                yield [flag, self.number(-20.0, 50.0)]
        if self.chance(0.5):
            yield [rng.choice(("-mosflm", "-xds", "-adxv", "-denzo", "-dials"))]
        for name in ("fdet_vector", "sdet_vector", "odet_vector", "beam_vector", "polar_vector", "spindle_axis",
                     "twotheta_axis"):  # fmt: skip
            if self.chance(0.04):
                yield [f"-{name}", *self.vector()]
        if self.chance(0.03):
            yield ["-pix0_vector", "0.1", "0.01", "-0.02"]
        if self.chance(0.1):
            yield ["-pivot", rng.choice(("beam", "sample"))]
        for axis in "xyz":
            if self.chance(0.12):
                yield [f"-detector_rot{axis}", rng.choice(("0", "180", *self.numbers(4, -40.0, 40.0)))]
        if self.chance(0.2):
            yield ["-twotheta", rng.choice(("0", "30", self.number(-30.0, 30.0)))]
        if self.chance(0.06):
            yield ["-curved_det"]
        if self.chance(0.06):
            yield ["-point_pixel"]
        if self.chance(0.12):
            yield ["-detector_thick", self.number(0.0, 500.0)]
        if self.chance(0.12):
            yield ["-detector_abs", rng.choice(("inf", "0", self.number(10.0, 500.0)))]
        if self.chance(0.12):
            yield ["-thicksteps", self.whole(0, 4)]

    def others(self) -> Iterator[list[str]]:
        rng = self.rng
        if self.chance(0.4):
            yield ["-phi", rng.choice(("0", "-1", self.number(-180.0, 180.0)))]
        if self.chance(0.3):
            yield ["-osc", rng.choice(("1", "2", self.number(0.1, 5.0)))]
        if self.chance(0.15):
            yield ["-phistep", rng.choice(("0.5", "1", self.number(0.3, 2.0)))]
        if self.chance(0.25):
            yield ["-phisteps", self.whole(0, 6)]
        if self.chance(0.5):
            yield ["-hkl", rng.choice(("full.hkl", "full.hkl", "sparse.hkl"))]
            if self.chance(0.5):
                yield ["-default_F", rng.choice(("0", "50", "1.5"))]
        else:
            yield ["-default_F", rng.choice(("100", "1", "12.5", "1e25" if self.chance(0.1) else "100"))]
        if self.chance(0.05):
            yield [rng.choice(("-stol", "-4stol", "-Q")), "a.stol"]
        if self.chance(0.6):
            yield ["-oversample", self.whole(0, 4)]
        for name in ("thick", "polar", "omega"):
            if self.chance(0.12):
                yield [f"-oversample_{name}"]
        if self.chance(0.15):
            yield ["-roi", "0", self.whole(0, 5), "0", self.whole(0, 5)]
        if self.chance(0.25):
            yield ["-dmin", self.number(1.0, 40.0)]
        if self.chance(0.25):
            yield [rng.choice(("-interpolate", "-nointerpolate"))]
        if self.chance(0.15):
            yield ["-scale", self.number(0.0, 3.0)]
        if self.chance(0.25):
            yield ["-adc", rng.choice(("0", "-1", "-40.5", "-70000", self.number(-200.0, 200.0)))]
        if self.chance(0.1):
            yield ["-pgmscale", self.number(0.0, 3.0)]
        if self.chance(0.2):
            yield ["-printout"]
        elif self.chance(0.25):
            yield ["-printout_pixel", self.whole(0, 15), self.whole(0, 15)]
        if self.chance(0.1):
            yield [rng.choice(("-nopgm", "-nonoise"))]

    def words(self) -> list[str]:
        """A whole command line, without the names of its outputs."""
        groups = [*self.crystal(), *self.beam(), *self.detector(), *self.others()]
        self.rng.shuffle(groups)
        outputs = ["-floatfile", "float.bin", "-intfile", "int.img", "-noisefile", "noise.img", "-pgmfile", "out.pgm"]
        # What decides about files comes after their names; -curved_det has no effect as C's last word.
        late = [word for group in groups for word in group if word in ("-nopgm", "-nonoise")]
        early = [word for group in groups for word in group if word not in ("-nopgm", "-nonoise")]
        return [*early, *outputs, *late, "-seed", self.whole(1, 10**6), "-noprogress"]


def command_lines(count: int, seed: int) -> Iterator[list[str]]:
    """Random command lines, the same ones for a seed."""
    rng = random.Random(seed)
    for _ in range(count):
        yield _Writer(rng).words()


def run_ours(words: list[str]) -> tuple[int, str, str]:
    """Exit code, log and messages of c-parity in the present folder."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), warnings.catch_warnings():
        code = main(["-parity", "c-parity", *words])
    return code, out.getvalue(), err.getvalue()


def _is_last_digit(c: str, ours: str) -> bool:
    """Whether two lines differ only in the last digits of numbers."""
    if _NUMBER.sub("#", c) != _NUMBER.sub("#", ours):
        return False
    pairs = zip(_NUMBER.finditer(c), _NUMBER.finditer(ours), strict=True)
    return all(abs(float(a.group()) - float(b.group())) <= 2e-5 * abs(float(a.group())) + 2e-8 for a, b in pairs)


def _kind(c: str, ours: str) -> str:
    """The class of two lines that differ."""
    if ours.startswith(UNSET):
        return "before the first sample"
    return "last digit" if _is_last_digit(c, ours) else " ".join(_NUMBER.sub("#", c).split())[:50]


def compare_logs(c: list[str], ours: list[str]) -> Iterator[Difference]:
    """The first line of each class that differs; after the classes that may stand side by side, no further."""
    seen = set()
    for a, b in zip([*c, "(end)"], [*ours, "(end)"], strict=False):
        if a == b:
            continue
        kind = _kind(a, b)
        if kind not in seen:
            yield Difference(f"log: {kind}", a, b)
        seen.add(kind)
        if kind not in ("last digit", "before the first sample"):
            return


def compare_files(c: Path, ours: Path) -> Iterator[Difference]:
    """Headers that are not the same, and images that are out of tolerance."""
    for name in OUTPUTS:
        if (c / name).exists() != (ours / name).exists():
            yield Difference(f"{name}: is there", str((c / name).exists()), str((ours / name).exists()))
        if not ((c / name).exists() and (ours / name).exists()):
            continue
        a, b = (c / name).read_bytes(), (ours / name).read_bytes()
        if a == b:
            continue
        if name == "float.bin":
            x, y = (np.frombuffer(data, "<f4").astype(float) for data in (a, b))
            largest = np.nanmax(np.abs(x), initial=0.0)
            with np.errstate(all="ignore"):
                close = (np.abs(x - y) <= RTOL * np.abs(x) + ATOL * largest) | (x == y) | (np.isnan(x) & np.isnan(y))
            if not close.all():
                at = int(np.argmin(close))
                yield Difference("float.bin: values", f"{x[at]} at {at}", f"{y[at]}, {np.mean(~close):.1%} of all")
            continue
        end = b"\n255\n" if name == "out.pgm" else b"}\f"
        heads = [data[: data.index(end) + len(end)] for data in (a, b)]
        if heads[0] != heads[1] and b"=1024;" in heads[1] and len(heads[0]) > 512:
            yield Difference("headers above 512 bytes: HEADER_BYTES", "512", "1024")
        elif heads[0] != heads[1]:
            lines = zip(*(head.decode().splitlines() for head in heads), strict=False)
            yield Difference(f"{name}: header", *next(pair for pair in lines if pair[0] != pair[1]))
        else:
            x, y = (np.frombuffer(data[len(heads[0]) :], "u1") for data in (a, b))
            yield Difference(f"{name}: pixels", "", f"{np.mean(x != y):.2%} of bytes differ")


def run(argv: list[str] | None = None) -> int:
    """The command line. Returns the exit code: 1 if anything differs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--show", type=int, default=3, help="command lines of each class")
    arguments = parser.parse_args(argv)
    binary = ReferenceC(os.environ.get(VARIABLE, ""), Path.cwd()).path
    classes: Counter[str] = Counter()
    outcomes: Counter[str] = Counter()
    start = os.getcwd()
    n_lines = n_same = 0
    with tempfile.TemporaryDirectory() as name:
        c_folder, our_folder = Path(name) / "c", Path(name) / "ours"
        try:
            for number, words in enumerate(command_lines(arguments.count, arguments.seed)):
                for folder in (c_folder, our_folder):
                    folder.mkdir(exist_ok=True)
                    for path in folder.iterdir():
                        path.unlink()
                    write_inputs(folder)
                try:
                    done = subprocess.run(
                        [binary, *words], cwd=c_folder, capture_output=True, check=False, timeout=MOST_SECONDS
                    )
                except subprocess.TimeoutExpired:
                    outcomes["too long"] += 1
                    continue
                os.chdir(our_folder)
                code, log, said = run_ours(words)
                found: list[Difference]
                if done.returncode or code:
                    outcome = f"C {'done' if not done.returncode else done.returncode}, ours {code}"
                    found = [
                        Difference(
                            f"{outcome}: {_NUMBER.sub('#', said.splitlines()[-1] if said else '')[:90]}", "", said
                        )
                    ]
                    outcomes[outcome] += 1
                else:
                    c_log = [line for line in done.stdout.decode("latin-1").splitlines() if "mmap(" not in line]
                    our_log = log.splitlines()
                    n_lines += len(c_log)
                    n_same += sum(a == b for a, b in zip(c_log, our_log, strict=False))
                    found = [*compare_logs(c_log, our_log), *compare_files(c_folder, our_folder)]
                    outcomes["different" if found else "identical"] += 1
                for kind, a, b in found:
                    classes[kind] += 1
                    if classes[kind] <= arguments.show:
                        print(f"{number}: {kind}\n    {' '.join(words)}\n    C:    {a}\n    ours: {b}", flush=True)
        finally:
            os.chdir(start)
    print(f"{arguments.count} command lines, {n_lines} lines of logs, {n_same} of them the same: {dict(outcomes)}")
    for kind, count in classes.most_common():
        print(f"{count:6d} {kind}")
    return 1 if classes else 0


if __name__ == "__main__":
    sys.exit(run())
