"""The history of a run: where its state changes, and how the run is divided there.

Only runs that follow nanoBragg.c have one. Two pixels are singular: that of the first evaluated sample, from which on
a rotation is in force, and that of the first sample outside the interpolation range, after which nothing is
interpolated. All others can be computed in any order.
"""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from ..kernels.arguments import NEVER, Entering, Plan
from ..kernels.reference.pixel import entering_row
from .pixels import Region
from .plain import as_python
from .reference import walk_reference

# Pixels searched at a time for the first evaluated sample. Mostly it is in the very first pixel.
FEW = 64


class Stretch(NamedTuple):
    """Places ``start`` to ``stop`` of the region of interest, and the plan for them."""

    plan: Plan
    start: int
    stop: int


class Piece(NamedTuple):
    """Some pixels of a list for one call of a kernel."""

    plan: Plan
    entering: Entering
    chosen: np.ndarray | slice  # which pixels of the list


def without_interpolation(plan: Plan) -> Plan:
    """The plan after interpolation has ended."""
    return plan._replace(structure_factors=plan.structure_factors._replace(interpolate=False))


def can_latch(plan: Plan) -> bool:
    """Whether a sample outside the interpolation range, not found yet, would end interpolation for the run."""
    return plan.quirks.latch and plan.structure_factors.interpolate and not interpolation_ends(plan)


def interpolation_ends(plan: Plan) -> bool:
    """Whether a sample that ends interpolation for the run is known."""
    return plan.history.latch_pixel != NEVER


def singular_pixels(plan: Plan) -> tuple[int, ...]:
    """Indices of the pixels in which the state of the run changes."""
    found = (plan.history.first_pixel, plan.history.latch_pixel)
    return tuple(pixel for pixel in found if pixel != NEVER)


def singular_places(plan: Plan, numbers: np.ndarray) -> np.ndarray:
    """Positions of the singular pixels in a list of pixels."""
    singular = singular_pixels(plan)
    return np.flatnonzero(np.isin(numbers, singular)) if singular else np.empty(0, np.int64)


def stretches(plan: Plan, start: int, stop: int) -> Iterator[Stretch]:
    """Places ``start`` to ``stop`` of the region of interest, split where interpolation ends; with singular pixels."""
    latch = Region.of(plan.pixels).place(plan.history.latch_pixel) if interpolation_ends(plan) else stop
    cut = min(max(latch, start), stop)
    for part, first, last in ((plan, start, cut), (without_interpolation(plan), cut, stop)):
        if first < last:
            yield Stretch(part, first, last)


def ordinary_pieces(plan: Plan, numbers: np.ndarray, step: int) -> Iterator[Piece]:
    """A list of pixels split by whether interpolation has ended, at most ``step`` at a time; no singular pixels."""
    entering = Entering(plan.crystal.settled_row, NEVER)
    singular = singular_pixels(plan)
    if not singular:
        for start in range(0, len(numbers), step):
            yield Piece(plan, entering, slice(start, min(start + step, len(numbers))))
        return
    ordinary = ~np.isin(numbers, singular)
    before = numbers < plan.history.latch_pixel
    for part, of_part in ((plan, before), (without_interpolation(plan), ~before)):
        chosen = np.flatnonzero(ordinary & of_part)
        for start in range(0, len(chosen), step):
            yield Piece(part, entering, chosen[start : start + step])


def singular_pieces(plan: Plan, numbers: np.ndarray) -> Iterator[Piece]:
    """The singular pixels of a list, one by one, each with the state of the run at its start."""
    history = plan.history
    for place in singular_places(plan, numbers):
        number = numbers[place]
        row = int(as_python(entering_row)(plan, number))
        latch = history.latch_sample if number == history.latch_pixel else NEVER
        part = without_interpolation(plan) if number > history.latch_pixel else plan
        yield Piece(part, Entering(row, latch), np.array([place]))


def settle_phi(plan: Plan, threads: int | None = None) -> Plan:
    """The plan with the first evaluated pixel, from which on a rotation is in force.

    It matters only if some phi steps set a rotation and others keep the current one.
    """
    if plan.crystal.turns.all() or not plan.crystal.turns.any():
        return plan
    region = Region.of(plan.pixels)
    for start in range(0, region.size, FEW):
        numbers = region.numbers(start, min(start + FEW, region.size))
        evaluated = np.flatnonzero(walk_reference(plan, numbers, threads).n_evaluated)
        if len(evaluated):
            return plan._replace(history=plan.history._replace(first_pixel=int(numbers[evaluated[0]])))
    return plan


def latched(plan: Plan, numbers: np.ndarray, first_out: np.ndarray) -> Plan:
    """The plan with the first sample out of range, if any, as the end of interpolation.

    ``numbers`` (n,) in C order; ``first_out`` (n,) as in ``Walked``.
    """
    out = np.flatnonzero(first_out >= 0)
    if not len(out):
        return plan
    latch = {"latch_pixel": int(numbers[out[0]]), "latch_sample": int(first_out[out[0]])}
    return plan._replace(history=plan.history._replace(**latch))
