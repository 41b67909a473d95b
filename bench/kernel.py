"""Timing the reference kernel on one case, with one thread and with all, and the C program in between."""

import time
from pathlib import Path
from statistics import median

import numba
import numpy as np

import bragg_numba as bn
from bragg_numba.walk import run_size, samples_per_pixel

from .cases import Case
from .reference_c import ReferenceC, difference, difference_over_max


def _seconds(sim: bn.Simulator, out: np.ndarray, threads: int) -> tuple[float, float]:
    """Seconds on the clock, and of all processors together."""
    numba.set_num_threads(threads)
    start, processors = time.perf_counter(), time.process_time()
    sim.render(out=out)
    return time.perf_counter() - start, time.process_time() - processors


def measure_case(case: Case, pixels: int, hkl: str, repeats: int, reference: ReferenceC | None, folder: Path) -> dict:
    """Time one case; ``repeats`` rounds of one thread, all threads and the C program, so that all see the same machine.

    Seconds are medians over the rounds, of the walk over all pixels: neither reading, planning nor writing counts.
    ``plan_s`` is what planning took, which walks the image too where c-parity needs the first sample out of range.
    ``parity_over_spec`` is the time in c-parity over that in spec, both with all threads.
    ``cores_used`` is the processors' time over the clock's: below the number of threads where others use the machine.
    """
    arguments = case.arguments(pixels, hkl)
    # A dump that does not exist: no case takes its structure factors from one.
    sim = bn.from_args([*arguments, "-dumpfile", str(folder / "none.dump"), "-parity", case.parity])
    sim.render_pixels(0, 0)  # compiled, before anything is timed
    sim = sim.replace(parity=case.parity)
    start = time.perf_counter()
    plan = sim.plan()
    plan_s = time.perf_counter() - start

    out = np.zeros(sim.shape, np.float32)
    other = sim.replace(parity="spec" if case.parity == "c-parity" else "c-parity")
    other.render_pixels(0, 0)  # compiled and planned, likewise
    other_out = np.zeros_like(out)
    one, every, cores, of_other, of_c = [], [], [], [], []
    for _ in range(repeats):
        one.append(_seconds(sim, out, 1)[0])
        seconds, processors = _seconds(sim, out, numba.config.NUMBA_NUM_THREADS)
        every.append(seconds)
        cores.append(processors / seconds)
        of_other.append(_seconds(other, other_out, numba.config.NUMBA_NUM_THREADS)[0])
        if reference is not None:
            of_c.append(reference.seconds(arguments))

    samples = run_size(plan) * samples_per_pixel(plan)
    in_parity, in_spec = (every, of_other) if case.parity == "c-parity" else (of_other, every)
    row = {
        "case": case.name,
        "parity": case.parity,
        "samples": samples,
        "plan_s": plan_s,
        "seconds": median(every),
        "seconds_one_thread": median(one),
        "million_samples_per_s": 1e-6 * samples / median(every),
        "times_one_thread": median(one) / median(every),
        "cores_used": median(cores),
        "parity_over_spec": median(in_parity) / median(in_spec),
        "all_seconds": {"all_threads": every, "one_thread": one, "other_mode": of_other},
    }
    if reference is not None:
        row["seconds_c"] = median(of_c)
        if median(of_c) > 0.0:  # else lost in the noise of starting a process
            row["times_c"] = median(of_c) / median(every)
            row["times_c_one_thread"] = median(of_c) / median(one)
        row["all_seconds"]["c"] = of_c
        if case.parity == "c-parity":
            image = reference.image(sim.shape)
            row["difference_from_c"] = difference(out, image)
            row["difference_over_max"] = difference_over_max(out, image)
    return row
