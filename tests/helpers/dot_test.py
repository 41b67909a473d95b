"""Checks of derivatives: finite differences, and the dot-product test ⟨J x, y⟩ = ⟨x, Jᵀ y⟩ of a pullback.

J x is a central difference of fourth order, and the step is not chosen to please: the error must fall with its fourth
power until rounding takes over.
"""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

STEPS = 0.04 * 0.5 ** np.arange(9)
# What is lost to rounding in a difference, in units of its terms' size over the step.
ROUNDING = 4e-15


def flat(values: Any) -> np.ndarray:
    """All the numbers of nested tuples, one after the other."""
    if isinstance(values, tuple | list):
        return np.concatenate([flat(value) for value in values]) if values else np.empty(0)
    return np.ravel(np.asarray(values, float))


def shaped(numbers: np.ndarray, like: Any) -> Any:
    """Numbers in the nested tuples that they were flattened from; floats are Python's, as the kernels' callers' are."""
    if not isinstance(like, tuple | list):
        return float(numbers[0])
    parts = np.cumsum([flat(part).size for part in like])
    values = (shaped(part, one) for part, one in zip(np.split(numbers, parts[:-1]), like, strict=True))
    return type(like)(*values) if hasattr(like, "_fields") else tuple(values)


def difference(f: Callable, args: tuple, along: np.ndarray, step: float) -> np.ndarray:
    """J x by four values of f, x = ``along``: exact but for terms of the fourth power of the step."""
    at = flat(args)
    far2, far1, near1, near2 = (flat(f(*shaped(at + n * step * along, args))) for n in (-2, -1, 1, 2))
    return (8.0 * (near1 - far1) - (near2 - far2)) / (12.0 * step)


def dot_product_test(
    f: Callable, pullback: Callable, args: Sequence, cotangent: Any, along: np.ndarray, rtol: float = 1e-10
) -> None:
    """Whether ``pullback(*args, cotangent)``, one entry for each argument, is Jᵀ y of ``f(*args)``.

    ``cotangent``: y, of the structure of what f returns; ``along``: x, a number for each number of the arguments.
    """
    args = tuple(args)
    by_args = flat(pullback(*args, cotangent))
    y = flat(cotangent)
    assert by_args.size == along.size == flat(args).size, "one derivative for each argument"
    assert np.isfinite(by_args).all()
    backward = float(by_args @ along)
    value = np.abs(flat(f(*args))) @ np.abs(y)
    size = np.abs(by_args) @ np.abs(along)
    errors = np.array([abs(float(difference(f, args, along, step) @ y) - backward) for step in STEPS])
    allowed = rtol * size + ROUNDING * value / STEPS
    assert (errors <= allowed).any(), f"⟨x, Jᵀy⟩ is {backward:.12g}; ⟨Jx, y⟩ is off by {errors} for steps {STEPS}"
    # As long as it is well above rounding, each half step leaves about a sixteenth of the error.
    clear = (errors[1:] > 30.0 * allowed[1:]) & (STEPS[1:] < 0.02)
    assert (errors[1:] <= errors[:-1] / 8.0)[clear].all(), f"errors {errors} do not fall with the fourth power of steps"
