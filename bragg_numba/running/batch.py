"""Grouping of the images of a batch into GPU launches: a small image would not fill the GPU."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np

from ..kernels.arguments import Plan
from .cuda import kind_of
from .history import can_latch, interpolation_ends
from .pixels import run_size
from .processor import Processor

# Limits of one launch: bytes of its images on the GPU, and number of images (that of blocks along y).
MOST_BYTES, MOST_IMAGES = 2**30, 2**16 - 1

# Arrays with fewer elements are compared by content, others by identity.
COMPARED = 1000


class Group(NamedTuple):
    """Images ``start`` to ``stop``; ``together``: rendered in one launch; else a single image."""

    start: int
    stop: int
    together: bool


def groups(plans: Sequence[Plan], processor: Processor) -> Iterator[Group]:
    """The images of a batch in order, grouped by equality of all that a launch shares, up to its limits."""
    start = 0
    while start < len(plans):
        stop, together = start + 1, _is_uniform(plans[start], processor)
        if together:
            most = max(1, min(MOST_IMAGES, MOST_BYTES // (8 * run_size(plans[start]))))
            common = _common(plans[start], processor)
            while stop < len(plans) and stop - start < most and _common(plans[stop], processor) == common:
                stop += 1
        yield Group(start, stop, together)
        start = stop


def _is_uniform(plan: Plan, processor: Processor) -> bool:
    """Whether the fast kernel renders the whole image, except singular pixels, with one plan."""
    return processor.renders_fast(plan) and not can_latch(plan) and not interpolation_ends(plan)


def _common(plan: Plan, processor: Processor) -> tuple[Any, ...]:
    """All that must be equal for plans in one launch, as a tuple to compare."""
    crystal, sources = plan.crystal, plan.sources

    def comparable(part: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(
            field if not isinstance(field, np.ndarray) else field.tobytes() if field.size < COMPARED else id(field)
            for field in part
        )

    return (
        _is_uniform(plan, processor),
        kind_of(plan, processor.single),
        *(comparable(part) for part in (plan.pixels, plan.detector, plan.sampling, plan.quirks, plan.history)),
        (id(plan.structure_factors.F), *plan.structure_factors[1:]),
        (crystal.orientations.shape, crystal.turns.tobytes(), crystal.settled_row),
        (len(sources.wavelength), sources.polarized),
    )
