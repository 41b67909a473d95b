"""The rules by which a count, a range and a step complete each other, as in nanoBragg.c.

None stands for "not given". Two rules differ between quantities: the step of a range alone, and whether both ends of
the range are sampled.
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


def phi_steps(count: int | None, range_: Number | None, step: Number | None) -> Steps:
    """Phi in radians: samples at the left edges of ``count`` equal steps."""
    if count is None:
        if range_ is None:
            return Steps(2, step, step) if step else NONE
        return Steps(max(1, math.ceil(range_ / step)), range_, step) if step else Steps(2, range_, range_ / 2.0)
    count = count or 1
    if range_ is None:
        if step:
            return Steps(2, step, step)
        nominal = radians(1.0)
        return Steps(count, nominal, nominal / count)
    return Steps(count, range_, range_ / count if step is None else step)


def end_to_end_steps(
    count: int | None, range_: Number | None, step: Number | None, nominal: Number, halve: bool = False
) -> Steps:
    """Divergence, dispersion and sensor layers: ``count`` samples from one end of the range to the other.

    ``nominal``: the range for a count alone; ``halve``: a range alone gets two steps of half its size (sensor layers)
    instead of one from end to end. Anything that is not positive becomes one step of zero range.
    """
    if not count:
        if range_ is None:
            steps = Steps(2, step, step) if step else NONE
        elif step:
            steps = Steps(math.ceil(range_ / step), range_, step)
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
