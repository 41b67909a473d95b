"""Checks of the fields of descriptions. Each returns the value as a plain Python type, or raises InputError."""

import math
import operator
import warnings
from collections.abc import Sequence
from typing import Any

import numpy as np

from ..errors import ImplausibleWarning, InputError, shown


def fail(field: str, expected: str, value: Any) -> InputError:
    """The error for a field whose value is not as expected."""
    return InputError(f"{field} must be {expected}; got {shown(value)}", field)


def doubt(field: str, message: str, depth: int = 0) -> None:
    """Warn about a field, at the place where the description is made; called ``depth`` below its __post_init__."""
    warnings.warn(ImplausibleWarning(message, field), stacklevel=4 + depth)


def number(field: str, value: Any, expected: str = "a finite number") -> float:
    """A finite float."""
    try:
        result = float(value)
    except (TypeError, ValueError):
        raise fail(field, expected, value) from None
    if not math.isfinite(result) or isinstance(value, str | bool):
        raise fail(field, expected, value)
    return result


def positive(field: str, value: Any, unit: str) -> float:
    """A number above zero."""
    result = number(field, value, f"positive ({unit})")
    if result <= 0.0:
        raise fail(field, f"positive ({unit})", value)
    return result


def non_negative(field: str, value: Any, unit: str) -> float:
    """A number of at least zero."""
    result = number(field, value, f"zero or positive ({unit})")
    if result < 0.0:
        raise fail(field, f"zero or positive ({unit})", value)
    return result


def integer(field: str, value: Any, least: int | None = None) -> int:
    """An integer of at least ``least``."""
    expected = "a whole number" if least is None else f"a whole number of at least {least}"
    if isinstance(value, float | np.floating) and math.isfinite(value) and value == math.floor(value):
        value = int(value)
    try:
        result = operator.index(value)
    except TypeError:
        raise fail(field, expected, value) from None
    if isinstance(value, bool) or (least is not None and result < least):
        raise fail(field, expected, value)
    return result


def boolean(field: str, value: Any) -> bool:
    """True or False."""
    if isinstance(value, bool | np.bool_):
        return bool(value)
    raise fail(field, "True or False", value)


def numbers(field: str, value: Any, count: int, expected: str | None = None) -> tuple[float, ...]:
    """``count`` finite numbers."""
    expected = expected or f"{count} finite numbers"
    if isinstance(value, str) or not isinstance(value, Sequence | np.ndarray) or len(value) != count:
        raise fail(field, expected, value)
    return tuple(number(field, item, expected) for item in value)


def direction(field: str, value: Any) -> tuple[float, ...]:
    """Three numbers that are not all zero."""
    result = numbers(field, value, 3, "a vector of three numbers, not all zero")
    if not any(result):
        raise fail(field, "a vector of three numbers, not all zero", value)
    return result


def choice(field: str, value: Any, options: Sequence[str]) -> str:
    """One of the options, case-insensitive."""
    for option in options:
        if isinstance(value, str) and value.lower() == option.lower():
            return option
    raise fail(field, "one of " + ", ".join(options), value)


def optional(check: Any, field: str, value: Any, *arguments: Any) -> Any:
    """None, or the result of the check."""
    return None if value is None else check(field, value, *arguments)


def assign(description: Any, **values: Any) -> None:
    """Set fields of a frozen description, from within its __post_init__."""
    for name, value in values.items():
        object.__setattr__(description, name, value)
