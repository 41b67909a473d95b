"""Timing the kernels on one case: fast and reference, double and single precision, and the C program in between."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

import numba
import numpy as np
from scipy.ndimage import maximum_filter

import bragg_numba as bn
from bragg_numba.running.pixels import run_size, samples_per_pixel

from .cases import Case, Size
from .reference_c import ReferenceC

# The reference kernel is timed on so many samples at most: it takes some tenths of a second for them.
REFERENCE_SAMPLES = 1_000_000
# Pixels along each edge of the window whose maximum differences are relative to.
WINDOW = 9
# Photons: below it, the C program's float32 has no more digits to compare.
LEAST = float(np.finfo(np.float32).tiny)


def count_samples(sim: bn.Simulator) -> int:
    """Samples of the whole region of interest."""
    return run_size(sim.plan()) * samples_per_pixel(sim.plan())


def central_band(shape: tuple[int, int], pixels: int) -> tuple[int, int, int, int]:
    """Region of interest (fast min, max, slow min, max) of ``pixels`` pixels at most, but one at least.

    Whole rows around the middle one, which reach from the direct beam to the edges; or the middle of one row.
    """
    n_slow, n_fast = shape
    rows = min(max(pixels // n_fast, 1), n_slow)
    columns = min(max(pixels, 1), n_fast)
    fast_min, slow_min = (n_fast - columns) // 2, (n_slow - rows) // 2
    return fast_min, fast_min + columns - 1, slow_min, slow_min + rows - 1


def local_difference(image: np.ndarray, other: np.ndarray) -> float:
    """The largest difference of ``image`` from ``other`` in any pixel, relative to the local maximum.

    That is the largest value of either in the 9 x 9 pixels around: between spots, where nearly nothing is left of a
    difference of large numbers, a pixel's own value says little about its error.
    """
    unequal = image != other
    if not unequal.any():
        return 0.0
    around = maximum_filter(np.maximum(np.abs(image), np.abs(other)), WINDOW)
    return float(np.max(np.abs(image - other)[unequal] / np.maximum(around[unequal], LEAST)))


def ready(sim: bn.Simulator) -> bn.Simulator:
    """The simulator, planned and with its kernels compiled, so that rendering it is all that is left to time."""
    sim.replace(roi=central_band(sim.shape, 1)).render()
    sim.plan()
    return sim


def blank(sim: bn.Simulator) -> np.ndarray:
    """An image to render into whose memory is really there: the system hands it out on the first touch."""
    out = np.empty(sim.shape)
    out.fill(0.0)
    return out


@dataclass
class Timed:
    """One way to render a case, and how long it took in every round."""

    sim: bn.Simulator
    out: np.ndarray
    threads: int = 1
    seconds: list[float] = field(default_factory=list)
    cores: list[float] = field(default_factory=list)

    def run(self) -> None:
        """Render once. ``cores``: the time of all processors together over the clock's."""
        numba.set_num_threads(self.threads)
        start, processors = time.perf_counter(), time.process_time()
        self.sim.render(out=self.out)
        seconds = time.perf_counter() - start
        self.seconds.append(seconds)
        self.cores.append((time.process_time() - processors) / seconds)

    @property
    def median(self) -> float:
        """The median of the rounds' seconds."""
        return median(self.seconds)


@dataclass
class TimedC:
    """The C program on the same command line."""

    reference: ReferenceC
    arguments: list[str]
    seconds: list[float] = field(default_factory=list)

    def run(self) -> None:
        """The whole image once, and one pixel."""
        self.seconds.append(self.reference.seconds(self.arguments))

    @property
    def median(self) -> float:
        """The median of the rounds' seconds."""
        return median(self.seconds)


def alternate(timed: list[Callable[[], None]], repeats: int) -> None:
    """Run all of ``timed`` in turn, ``repeats`` times, every other time backwards.

    So that all see the same machine, and whatever slows it down gradually hits no one of them more than the others.
    """
    for round_ in range(repeats):
        for run in timed if round_ % 2 == 0 else reversed(timed):
            run()


def measure_case(
    case: Case, size: Size, files: dict[str, str], repeats: int, reference: ReferenceC | None, folder: Path
) -> dict:
    """Time one case in ``repeats`` rounds of every kernel and the C program; seconds are medians over the rounds.

    Only ``render`` of a simulator that is planned and compiled is timed. Everything but ``seconds`` (all threads) is
    of one thread:

    - ``plan_s``: what planning took, which walks the image too where c-parity needs the first sample out of range;
    - ``cores_used``: below the number of threads where others use the machine;
    - ``seconds_reference``: of the reference kernel on ``samples_reference`` samples, a band of rows through the middle
      of the image, less the same for one pixel of it; its ratio to the fast kernel is that of times per sample;
    - ``parity_over_spec``: the fast kernel's time in c-parity over that in spec;
    - ``float32_difference``, ``difference_from_c`` (c-parity): see ``local_difference``.
    """
    arguments = case.arguments(size, files)
    # A dump that does not exist: no case takes its structure factors from one.
    sim = bn.from_args([*arguments, "-dumpfile", str(folder / "none.dump"), "-parity", case.parity])
    ready(sim)
    sim = sim.replace(parity=case.parity)
    start = time.perf_counter()
    per_pixel = samples_per_pixel(sim.plan())
    plan_s = time.perf_counter() - start

    most = numba.config.NUMBA_NUM_THREADS
    image, image32, scratch = blank(sim), blank(sim), blank(sim)
    band = sim.replace(kernel="reference", roi=central_band(sim.shape, REFERENCE_SAMPLES // per_pixel))
    all_threads = Timed(sim, image, most)
    one_thread = Timed(sim, image)
    float32 = Timed(ready(sim.replace(dtype="float32")), image32)
    other_mode = Timed(ready(sim.replace(parity="spec" if sim.is_c_parity else "c-parity")), scratch)
    of_reference = Timed(ready(band), scratch)
    of_one_pixel = Timed(ready(band.replace(roi=central_band(sim.shape, 1))), scratch)
    timed = [all_threads, one_thread, float32, other_mode, of_reference, of_one_pixel]
    of_c = None if reference is None else TimedC(reference, arguments)
    alternate([each.run for each in (timed if of_c is None else [*timed, of_c])], repeats)
    numba.set_num_threads(most)

    samples, samples_reference = count_samples(sim), count_samples(band)
    one, every = one_thread.median, all_threads.median
    in_parity, in_spec = (one_thread, other_mode) if sim.is_c_parity else (other_mode, one_thread)
    row = {
        "case": case.name,
        "parity": case.parity,
        "samples": samples,
        "pixels": [sim.shape[1], sim.shape[0]],
        "plan_s": plan_s,
        "seconds": every,
        "seconds_one_thread": one,
        "seconds_float32": float32.median,
        "million_samples_per_s": 1e-6 * samples / every,
        "million_samples_per_s_one_thread": 1e-6 * samples / one,
        "times_one_thread": one / every,
        "cores_used": median(all_threads.cores),
        "parity_over_spec": in_parity.median / in_spec.median,
        "float32_speed_up": one / float32.median,
        "float32_difference": local_difference(image32, image),
        "samples_reference": samples_reference,
        "seconds_reference": of_reference.median - of_one_pixel.median,
        "all_seconds": {
            "all_threads": all_threads.seconds,
            "one_thread": one_thread.seconds,
            "float32": float32.seconds,
            "other_mode": other_mode.seconds,
            "reference": of_reference.seconds,
            "reference_one_pixel": of_one_pixel.seconds,
        },
    }
    if row["seconds_reference"] > 0.0:  # else there are too few pixels to time
        row["times_reference"] = row["seconds_reference"] / samples_reference / (one / samples)
    if of_c is not None:
        row["all_seconds"]["c"] = of_c.seconds
        row |= times_faster_than_c(of_c.median, one, float32.median, every)
        if sim.is_c_parity:
            row["difference_from_c"] = local_difference(image, reference.image(sim.shape))
    return row


def times_faster_than_c(of_c: float, one: float, float32: float, every: float) -> dict:
    """The C program's seconds over the kernel's; no ratios where they are lost in the noise of starting a process."""
    row = {"seconds_c": of_c}
    if of_c > 0.0:
        row |= {"times_c": of_c / one, "times_c_float32": of_c / float32, "times_c_all_threads": of_c / every}
    return row
