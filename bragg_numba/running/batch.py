"""Which images of a batch a GPU can render in one launch: small ones do not fill it, and a launch takes as long."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np

from ..kernels.arguments import Plan
from .cuda import kind_of
from .history import can_latch, interpolation_ends
from .pixels import run_size
from .processor import Processor

# Of one launch: what its images may take on the GPU, and how many a launch can count.
MOST_BYTES, MOST_IMAGES = 2**30, 2**16 - 1

# Larger arrays are the same only if they are one.
COMPARED = 1000


class Group(NamedTuple):
    """Images ``start`` to ``stop``; ``together``: in one launch, else it is one image by itself."""

    start: int
    stop: int
    together: bool


def groups(plans: Sequence[Plan], processor: Processor) -> Iterator[Group]:
    """The images of a batch, in their order, as many at once as have all in common that a launch shares."""
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
    """Whether the whole image, but for singular pixels, is the fast kernel's with one plan."""
    return processor.renders_fast(plan) and not can_latch(plan) and not interpolation_ends(plan)


def _common(plan: Plan, processor: Processor) -> tuple[Any, ...]:
    """What plans of one launch have in common, as something that can be compared."""
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
