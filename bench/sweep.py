"""How the cost grows: seconds from a million samples to ten thousand million, and memory with the orientations."""

from dataclasses import dataclass
from pathlib import Path

import numba
import numpy as np

import bragg_numba as bn

from .cases import CRYSTAL, SAMPLE_F, Size
from .kernel import Timed, alternate, blank, count_samples, ready
from .processes import peak_memory

# (pixels along each edge, mosaic domains): the samples grow along both.
POINTS = (
    (320, 10), (1000, 1), (1000, 10), (3200, 1), (1000, 100), (3200, 10), (1000, 1000), (3200, 100), (3200, 1000),
)  # fmt: skip
MOST_SAMPLES, QUICK_MOST_SAMPLES = 2e10, 2e7
# What takes longer is timed once.
REPEATED_SAMPLES = 1e9
# Orientations whose memory is measured, on a detector with so few pixels that its images take none.
ORIENTATIONS, MEMORY_PIXELS = (1, 100, 10_000, 100_000), 32


@dataclass(frozen=True)
class Point:
    """One experiment of the sweep."""

    pixels: int
    domains: int

    @property
    def samples(self) -> int:
        """In the whole image."""
        return self.pixels**2 * self.domains

    def arguments(self, files: dict[str, str]) -> list[str]:
        """The command line, in spec mode."""
        flags = f"{CRYSTAL} -N 12 -oversample 1 {SAMPLE_F} -mosaic 0.3 -mosaic_domains {self.domains}"
        return [*(word.format_map(files) for word in flags.split()), *Size(self.pixels).detector]


def measure_samples(files: dict[str, str], repeats: int, most_samples: float) -> list[dict]:
    """Seconds of the fast kernel with all threads, by the number of samples; medians of ``repeats``.

    Points of more than 10⁹ samples are timed once, those of more than ``most_samples`` not at all.
    """
    points = [Point(*point) for point in POINTS]
    points = sorted((point for point in points if point.samples <= most_samples), key=lambda point: point.samples)
    images: dict[int, np.ndarray] = {}
    timed = []
    for point in points:
        sim = ready(bn.from_args(point.arguments(files)))
        if point.pixels not in images:
            images[point.pixels] = blank(sim)
        timed.append(Timed(sim, images[point.pixels], numba.config.NUMBA_NUM_THREADS))
    short = [each.run for each, point in zip(timed, points, strict=True) if point.samples <= REPEATED_SAMPLES]
    long = [each.run for each, point in zip(timed, points, strict=True) if point.samples > REPEATED_SAMPLES]
    alternate(short, repeats)
    alternate(long, 1)
    return [
        {
            "pixels": point.pixels,
            "domains": point.domains,
            "samples": count_samples(each.sim),
            "seconds": each.median,
            "million_samples_per_s": 1e-6 * point.samples / each.median,
            "all_seconds": each.seconds,
        }
        for point, each in zip(points, timed, strict=True)
    ]


def measure_memory(files: dict[str, str], folder: Path) -> list[dict]:
    """Peak memory of a process, in bytes, by the number of the crystal's orientations."""
    return [
        {"orientations": count, "peak_memory_bytes": peak_memory(Point(MEMORY_PIXELS, count).arguments(files), folder)}
        for count in ORIENTATIONS
    ]
