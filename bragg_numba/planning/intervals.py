"""The rules by which a count, a range and a step complete each other, as in nanoBragg.c.

None stands for "not given". Two rules differ between quantities: the step of a range alone, and whether both ends of
the range are sampled. The rule of sensor layers is the C program's only with ``Quirks.front_edges``.
"""

import math
from typing import NamedTuple

from ..units import radians
from .dual import Number


class Steps(NamedTuple):
    """``count`` samples, ``step`` apart, over ``range``."""

    count: int  # type: ignore[assignment]  # a tuple has a method of this name
    range: Number
    step: Number


NONE = Steps(1, 0.0, 0.0)

# A quotient that near to a whole number is that number: 0.9° holds three steps of 0.3°, not four.
WHOLE = 1e-9


def count_of(quotient: Number, raw: bool) -> int:
    """How often something must be taken to reach a quotient, at least once if that is positive.

    The smallest whole number that is not below it but for rounding; ``raw``: see ``Quirks.raw_counts``.
    """
    above = math.ceil(quotient)
    return above - 1 if not raw and above > 1 and quotient - (above - 1) <= WHOLE else above


def phi_steps(count: int | None, range_: Number | None, step: Number | None, raw: bool) -> Steps:
    """Phi in radians: ``count`` equal steps; ``raw``: see ``Quirks.raw_counts``."""
    if count is None:
        if range_ is None:
            return Steps(2, step, step) if step else NONE
        return Steps(max(1, count_of(range_ / step, raw)), range_, step) if step else Steps(2, range_, range_ / 2.0)
    count = count or 1
    if range_ is None:
        if step:
            return Steps(2, step, step)
        nominal = radians(1.0)
        return Steps(count, nominal, nominal / count)
    return Steps(count, range_, range_ / count if step is None else step)


def end_to_end_steps(
    count: int | None, range_: Number | None, step: Number | None, nominal: Number, raw: bool, halve: bool = False
) -> Steps:
    """Divergence and dispersion: ``count`` samples from one end of the range to the other; sensor layers as in C.

    ``nominal``: the range for a count alone; ``raw``: see ``Quirks.raw_counts``; ``halve``: a range alone gets two
    steps of half its size (sensor layers) instead of one from end to end. Anything that is not positive becomes one
    step of zero range.
    """
    if not count:
        if range_ is None:
            steps = Steps(2, step, step) if step else NONE
        elif step:
            steps = Steps(count_of(range_ / step, raw), range_, step)
        else:
            steps = Steps(2, range_, range_ / 2 if halve else range_)
    elif range_ is None:
        steps = Steps(2, step, step) if step else Steps(count, nominal, nominal / count)
    elif step:
        steps = Steps(count, range_, step)
    else:
        count = max(count, 2)
        steps = Steps(count, range_, range_ / (count - 1))
    return steps if steps.range > 0.0 and steps.step > 0.0 and steps.count > 0 else NONE


def sensor_layers(count: int | None, thickness: Number, step: Number | None) -> Steps:
    """Equal layers that fill a sensor: as many as given, or of at most the given thickness; else one."""
    if not thickness > 0.0:
        return NONE
    count = count or (count_of(thickness / step, raw=False) if step else 1)
    return Steps(count, thickness, thickness / count)
