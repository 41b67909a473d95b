"""Stacks: the plans of many images that one launch of a kernel renders."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np

from ..kernels.arguments import Crystal, Detector, Panels, Plan, Sources
from ..kernels.numbers import OF_PANEL, PANEL, PLAN_NUMBERS, STACKED

# The parts of a plan in which its images may differ, and for each field whether it has an axis for the images.
_PARTS: dict[str, tuple[bool, ...]] = {
    name: tuple(field in STACKED for field in part._fields)
    for name, part in (("detector", Detector), ("sources", Sources), ("crystal", Crystal))
}
_PARTS["panels"] = tuple(
    any(number.of == PANEL and number.name == OF_PANEL + field for number in PLAN_NUMBERS) for field in Panels._fields
)


class Stack(NamedTuple):
    """``n`` images.

    ``plan``: that of all, whose ``STACKED`` fields have an axis more in front: of n rows, or of one for all images.
    """

    plan: Plan
    n: int

    def image(self, i: int) -> Plan:
        """The plan of one image."""
        parts = {name: _row(getattr(self.plan, name), stacked, i) for name, stacked in _PARTS.items()}
        return self.plan._replace(**parts)


def _row(part: Any, stacked: Sequence[bool], i: int) -> Any:
    fields = []
    for field, is_stacked in zip(part, stacked, strict=True):
        row = field[i if len(field) > 1 else 0] if is_stacked else field
        fields.append(float(row) if is_stacked and not row.ndim else row)
    return type(part)(*fields)


def _frozen(array: np.ndarray) -> np.ndarray:
    """The array, read-only as in every plan: for writable ones Numba would compile the kernels anew."""
    array.setflags(write=False)
    return array


def stack_of(plan: Plan, **crystal: np.ndarray) -> Stack:
    """One image; or, with ``crystal``, arrays of n rows for some fields of the crystal, as many that share the rest."""
    parts = {}
    for name, stacked in _PARTS.items():
        part = getattr(plan, name)
        fields = [
            (field[None] if isinstance(field, np.ndarray) else _frozen(np.array([field], float))) if one else field
            for field, one in zip(part, stacked, strict=True)
        ]
        parts[name] = type(part)(*fields)
    if crystal:
        parts["crystal"] = parts["crystal"]._replace(**{name: _frozen(array) for name, array in crystal.items()})
    return Stack(plan._replace(**parts), max(map(len, crystal.values()), default=1))


def _stacked(plans: Sequence[Plan]) -> Stack:
    """The images of plans that may be rendered in one launch."""
    first, n = plans[0], len(plans)
    if n == 1:
        return stack_of(first)
    parts = {}
    for name, stacked in _PARTS.items():
        rows = zip(*(getattr(plan, name) for plan in plans), strict=True)
        fields: list[Any] = []
        for values, one in zip(rows, stacked, strict=True):
            value = values[0]
            if not one:
                fields.append(value)
            elif isinstance(value, np.ndarray):
                same = all(other is value for other in values)
                fields.append(value[None] if same else _frozen(np.stack(values)))
            else:
                fields.append(_frozen(np.array([value] if values.count(value) == n else values, float)))
        parts[name] = type(getattr(first, name))(*fields)
    return Stack(first._replace(**parts), n)


# Arrays with fewer elements are compared by content, others by identity.
COMPARED = 1000


def comparable(part: Iterable[Any]) -> tuple[Any, ...]:
    """The fields of a part of a plan as a tuple to compare."""
    return tuple(
        field if not isinstance(field, np.ndarray) else field.tobytes() if field.size < COMPARED else id(field)
        for field in part
    )


def shared_by(plan: Plan) -> tuple[Any, ...]:
    """All that must be equal for plans in one stack, as a tuple to compare."""
    detector, sources, crystal, factors = plan.detector, plan.sources, plan.crystal, plan.structure_factors
    pixels = plan.pixels
    return (
        (pixels.n_slow, pixels.n_fast, pixels.region.tobytes(), comparable(pixels[3:])),
        (detector.curved, detector.point_pixel, detector.n_layers, detector.thick > 0.0),
        (plan.panels.ends.tobytes(), plan.panels.corners.tobytes()),
        (len(sources.wavelength), sources.polarized),
        (crystal.orientations.shape, crystal.turns.tobytes(), crystal.settled_row, crystal.shape),
        (id(factors.F), *factors[1:]),
        plan.sampling,
        plan.quirks,
        plan.history,
    )


def stacks(
    plans: Iterable[Plan], most: Callable[[Plan], int], shared: Callable[[Plan], tuple[Any, ...]]
) -> Iterator[Stack]:
    """The images of plans in order, as few stacks as possible.

    ``most``: of images of such a plan in one stack; ``shared``: what must be equal for plans in one.
    """
    held: list[Plan] = []
    room, key = 0, None
    for plan in plans:
        if held and (len(held) >= room or shared(plan) != key):
            yield _stacked(held)
            held = []
        if not held:
            room, key = most(plan), shared(plan)
        held.append(plan)
        if len(held) >= room:
            yield _stacked(held)
            held = []
    if held:
        yield _stacked(held)
