"""Traces, one row per sample of a pixel: for finding out where two programs disagree."""

from typing import Any, NamedTuple

import numpy as np

from ..kernels.arguments import Plan
from ..kernels.reference.drive import trace_pixel
from ..kernels.reference.pixel import TRACE_COLUMNS
from .interrupt import NEVER
from .pixels import Region, samples_per_pixel

_WHOLE = {"layer", "sub_slow", "sub_fast", "source", "phi_step", "domain", "rotation", "h0", "k0", "l0"}

TRACE_DTYPE = np.dtype(
    [("slow", np.int64), ("fast", np.int64)]
    + [(name, np.int64 if name in _WHOLE else np.float64) for name in TRACE_COLUMNS]
)


class Divergence(NamedTuple):
    """Where two traces first differ: row, column, and the two values."""

    row: int
    column: str
    a: float
    b: float


def trace_pixels(plan: Plan, numbers: np.ndarray) -> np.ndarray:
    """One row of TRACE_DTYPE per sample of pixels ``numbers`` (n,) int64, in C order within a pixel."""
    region = Region.of(plan.pixels)
    unturned = plan.crystal.orientations.shape[0] - 1
    room = np.empty((samples_per_pixel(plan), len(TRACE_COLUMNS)))
    parts = [np.empty(0, TRACE_DTYPE)]
    for number in numbers.tolist():
        _, count = trace_pixel(plan, number, room, NEVER.address)
        part = np.empty(count, TRACE_DTYPE)
        part["slow"], part["fast"] = region.slow_fast(number)
        for column, name in enumerate(TRACE_COLUMNS):
            part[name] = room[:count, column]
        part["rotation"][part["rotation"] == unturned] = -1
        parts.append(part)
    return np.concatenate(parts)


def first_divergence(trace_a: Any, trace_b: Any, rtol: float = 1e-9) -> Divergence | None:
    """The first row, and in it the first column, where two traces differ; None if they agree.

    Integers must be equal; floats may differ by ``rtol`` times the larger magnitude, which for phi and Miller indices
    counts as at least 1. If one trace is longer, they differ in its first extra row; if the columns are different, in
    row 0.
    """
    trace_a, trace_b = np.asarray(trace_a), np.asarray(trace_b)
    names_a: tuple[str, ...] = trace_a.dtype.names or ()
    names_b: tuple[str, ...] = trace_b.dtype.names or ()
    if names_a != names_b:
        pairs = zip(names_a + ("",) * len(names_b), names_b + ("",) * len(names_a), strict=False)
        column = next(a or b for a, b in pairs if a != b)
        return Divergence(0, column, float(column in names_a), float(column in names_b))
    rows = min(len(trace_a), len(trace_b))
    differs = np.empty((rows, len(names_a)), bool)
    for place, name in enumerate(names_a):
        a, b = trace_a[name][:rows], trace_b[name][:rows]
        if a.dtype.kind in "iub" and b.dtype.kind in "iub":
            differs[:, place] = a != b
        else:
            # Miller indices and phi pass through zero, where a purely relative tolerance is too strict.
            floor = 1.0 if name in ("phi", "h", "k", "l") else 0.0
            bound = rtol * np.maximum(np.maximum(np.abs(a), np.abs(b)), floor)
            differs[:, place] = ~((np.abs(a - b) <= bound) | (a == b) | (np.isnan(a) & np.isnan(b)))
    where = np.argwhere(differs)
    if len(where):
        row, place = where[0]
        name = names_a[place]
        return Divergence(int(row), name, float(trace_a[name][row]), float(trace_b[name][row]))
    if len(trace_a) != len(trace_b):
        longer = trace_a if len(trace_a) > rows else trace_b
        value = float(longer[names_a[0]][rows])
        a, b = (value, np.nan) if longer is trace_a else (np.nan, value)
        return Divergence(rows, names_a[0], a, b)
    return None
