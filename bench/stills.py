"""Time many small stills in one process: by render_batch, one by one, and by a pool of Python threads.

First as the machine is, then beside as many processes that compute without pause as it has cores. Ways are timed in
turn, so that their ratios do not depend on what else the machine does; seconds do.
"""

import argparse
import contextlib
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

import numba
import numpy as np

import bragg_numba as bn
from bragg_numba.data import SAMPLE_CELL, sample_path
from bragg_numba.io import check_writable
from bragg_numba.shots import checked_shots, shot_stacks

from .cases import DETECTOR_SIZE, DISTANCE
from .kernel import alternate
from .results import describe_machine, write_result
from .tables import Column, heading, line

IMAGES, PIXELS = 1000, 256
# A process that takes a core until it is ended, but no longer than that, should nobody end it.
BURN = "import time\nend = time.monotonic() + 600\nwhile time.monotonic() < end: pass"

COLUMNS = (
    Column("machine", "machine", 8, "s"),
    Column("way", "way", 32, "s"),
    Column("ms/image", "milliseconds", 9, ".3f"),
    Column("x batch", "times_batch", 8, ".2f"),
)
HOST_COLUMNS = (Column("what varies", "varies", 32, "s"), Column("host ms/image", "milliseconds", 13, ".4f"))


@dataclass
class Way:
    """One way to render all stills, and the seconds of every round."""

    name: str
    render: Callable[[], object]
    seconds: list[float] = field(default_factory=list)

    def run(self) -> None:
        """Render all once."""
        start = time.perf_counter()
        self.render()
        self.seconds.append(time.perf_counter() - start)


def small_still(pixels: int) -> bn.Simulator:
    """A still of the sample on a detector of that many pixels along each edge, with one sample a pixel."""
    return bn.Simulator(
        bn.Crystal(cell=SAMPLE_CELL, n_cells=12),
        bn.Beam(wavelength=1.0),
        bn.Detector(pixels=pixels, pixel_size=DETECTOR_SIZE / pixels, distance=DISTANCE),
        bn.StructureFactors.from_hkl(sample_path()),
        sampling=bn.Sampling(oversample=1),
    )


def ways_to_render(sim: bn.Simulator, out: np.ndarray) -> list[Way]:
    """Each writes to ``out`` (n, n_slow, n_fast), or hands out, images of the same n orientations.

    Those named so vary wavelength and fluence too.
    """
    n = len(out)
    missets = np.random.default_rng(2).uniform(-180, 180, (n, 3))
    shots = {"wavelength": 1.0 + 1e-5 * np.arange(n), "fluence": 1e28 + 1e24 * np.arange(n)}
    rows = missets.tolist()

    def one(i: int) -> None:
        sim.replace(misset=tuple(rows[i])).render(out=out[i])

    def one_in_pool(i: int) -> None:
        sim.replace(misset=tuple(rows[i])).render(out=out[i], threads=1)

    def loop_of_fields() -> None:
        for i in range(n):
            fields = {name: values[i] for name, values in shots.items()}
            sim.replace(misset=tuple(rows[i]), **fields).render(out=out[i])

    def pool() -> None:
        with ThreadPoolExecutor(numba.config.NUMBA_NUM_THREADS) as workers:
            list(workers.map(one_in_pool, range(n)))

    return [
        Way("batch", lambda: sim.render_batch(missets, out=out)),
        Way("batch, one thread", lambda: sim.render_batch(missets, out=out, threads=1)),
        Way("render_each", lambda: [None for _ in sim.render_each(missets)]),
        Way("loop", lambda: [one(i) for i in range(n)]),
        Way("pool of threads", pool),
        Way("batch, wavelength, fluence", lambda: sim.render_batch(missets, **shots, out=out)),
        Way("loop, wavelength, fluence", loop_of_fields),
    ]


@contextlib.contextmanager
def busy(cores: int) -> Iterator[None]:
    """A context in which as many processes compute without pause."""
    started = [subprocess.Popen([sys.executable, "-c", BURN]) for _ in range(cores)]
    try:
        yield
    finally:
        for process in started:
            process.kill()
        for process in started:
            process.wait()


def measure_ways(sim: bn.Simulator, n: int, rounds: int, machine: str) -> list[dict]:
    """Milliseconds per image, and over those of the batch: the medians of rounds."""
    ways = ways_to_render(sim, np.zeros((n, *sim.shape)))
    for way in ways:
        way.render()  # compiled, and its memory there
    alternate([way.run for way in ways], rounds)
    by_batch = ways[0].seconds
    rows = []
    for way in ways:
        ratios = [seconds / of_batch for seconds, of_batch in zip(way.seconds, by_batch, strict=True)]
        rows.append({
            "machine": machine, "way": way.name, "milliseconds": 1e3 * median(way.seconds) / n,
            "times_batch": median(ratios), "all_seconds": way.seconds,
        })  # fmt: skip
        print(line(COLUMNS, rows[-1]), flush=True)
    return rows


def measure_host(sim: bn.Simulator, n: int, rounds: int) -> list[dict]:
    """Milliseconds per image for its plan alone, all that Python does for it but the kernel's call."""
    scale = 1.0 + 1e-5 * np.arange(n)
    missets = np.random.default_rng(2).uniform(-180, 180, (n, 3))
    varied: dict[str, tuple[np.ndarray | None, dict]] = {
        "missets": (missets, {}),
        "wavelength": (None, {"wavelength": scale}),
        "fluence": (None, {"fluence": 1e28 * scale}),
        "distance": (None, {"distance": DISTANCE * scale}),
        "n_cells": (None, {"n_cells": 12.0 * scale}),
        "cell": (None, {"cell": np.outer(scale, SAMPLE_CELL)[:, :3]}),
        "missets, wavelength and fluence": (missets, {"wavelength": scale, "fluence": 1e28 * scale}),
    }

    def plan(missets: np.ndarray | None, fields: dict) -> None:
        processor = sim.processor
        shots = checked_shots(sim.experiment, missets, None, fields)
        for _ in shot_stacks(sim.experiment, shots, sim.first_plan(processor), processor):
            pass

    ways = [Way(name, lambda arguments=arguments: plan(*arguments)) for name, arguments in varied.items()]
    alternate([way.run for way in ways], rounds)
    rows = [{"varies": way.name, "milliseconds": 1e3 * min(way.seconds) / n} for way in ways]
    print("", heading(HOST_COLUMNS), *(line(HOST_COLUMNS, row) for row in rows), sep="\n", flush=True)
    return rows


def main(argv: list[str] | None = None) -> int:
    """Measure, print the tables, write the JSON."""
    parser = argparse.ArgumentParser(prog="python -m bench.stills", description=__doc__.strip())
    parser.add_argument("--images", type=int, default=IMAGES, help=f"default {IMAGES}")
    parser.add_argument("--pixels", type=int, default=PIXELS, help=f"along each edge, default {PIXELS}")
    parser.add_argument("--repeats", type=int, default=5, help="rounds whose medians count (default 5)")
    parser.add_argument("--no-busy", action="store_true", help="not beside processes that compute")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all that was measured")
    options = parser.parse_args(argv)
    if min(options.images, options.pixels, options.repeats) < 1:
        parser.error("expected whole numbers above 0 of --images, --pixels and --repeats")
    if options.json is not None:
        try:
            check_writable(options.json)
        except bn.InputError as error:
            parser.error(f"--json: {error}")
    machine = describe_machine()
    sim = small_still(options.pixels)
    print(f"{machine['processor']}, {machine['threads']} threads; {options.images} stills of {options.pixels} pixels^2")
    print(heading(COLUMNS), flush=True)
    rows = measure_ways(sim, options.images, options.repeats, "idle")
    if not options.no_busy:
        with busy(machine["cores"]):
            rows += measure_ways(sim, options.images, options.repeats, "busy")
    host = measure_host(sim, options.images, options.repeats)
    if options.json is not None:
        date = datetime.now(UTC).isoformat(timespec="seconds")
        result = {"date": date, "machine": machine, "images": options.images, "pixels": options.pixels}
        write_result(options.json, {**result, "ways": rows, "host": host})
    return 0


if __name__ == "__main__":
    sys.exit(main())
