"""Where the state of a run changes."""

from collections.abc import Iterator

from ..kernels.arguments import NEVER, Plan
from .pixels import run_number


def without_interpolation(plan: Plan) -> Plan:
    """The plan as it is once interpolation has ended."""
    return plan._replace(structure_factors=plan.structure_factors._replace(interpolate=False))


def singular_pixels(plan: Plan) -> tuple[int, ...]:
    """The pixels in which the history of the run changes."""
    found = (plan.sampling.first_pixel, plan.sampling.latch_pixel)
    return tuple(pixel for pixel in found if pixel != NEVER)


def _stretches(plan: Plan, start: int, stop: int) -> Iterator[tuple[Plan, int, int]]:
    """Pixels ``start`` to ``stop`` of the region of interest, cut where interpolation ends: plan, start and stop."""
    latch = run_number(plan, plan.sampling.latch_pixel) if interpolation_ends(plan) else stop
    cut = min(max(latch, start), stop)
    for part, first, last in ((plan, start, cut), (without_interpolation(plan), cut, stop)):
        if first < last:
            yield part, first, last


def can_latch(plan: Plan) -> bool:
    """Whether a sample out of range of interpolation, not met yet, would end it for the rest of the run."""
    return plan.sampling.c_parity and plan.structure_factors.interpolate and not interpolation_ends(plan)


def interpolation_ends(plan: Plan) -> bool:
    """Whether some sample of this c-parity run was out of range of interpolation."""
    return plan.sampling.latch_pixel != NEVER
