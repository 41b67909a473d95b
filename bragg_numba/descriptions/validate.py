"""Checks of the fields of descriptions. Each returns the value as a plain Python type, or raises InputError."""

import math
import operator
import warnings
from collections.abc import Sequence
from typing import Any

import numpy as np

from ..errors import ImplausibleWarning, InputError, shown
from .limits import LARGEST, LENGTHS, MOST_WHOLE, SMALLEST


def fail(field: str, expected: str, value: Any) -> InputError:
    """The error for a field whose value is not as expected."""
    return InputError(f"{field} must be {expected}; got {shown(value)}", field)


def doubt(field: str, message: str, depth: int = 0) -> None:
    """Warn about a field, at the place where the description is made; called ``depth`` below its __post_init__."""
    warnings.warn(ImplausibleWarning(message, field), stacklevel=4 + depth)


def number(field: str, value: Any, expected: str = "a finite number") -> float:
    """A finite float of a size that the planning can square."""
    # Python and NumPy would make numbers of some of these.
    if isinstance(value, str | bytes | bytearray | bool | np.bool_) or (isinstance(value, np.ndarray) and value.ndim):
        raise fail(field, expected, value)
    try:
        result = float(value)
    except (TypeError, ValueError):
        raise fail(field, expected, value) from None
    except OverflowError:
        result = math.inf
    if abs(result) > LARGEST and not (isinstance(value, float) and math.isinf(value)):
        raise fail(field, f"{expected}, of a size up to {LARGEST:g}", value)
    if not math.isfinite(result):
        raise fail(field, expected, value)
    return result


def positive(field: str, value: Any, unit: str) -> float:
    """A number above zero."""
    result = number(field, value, f"positive ({unit})")
    if result <= 0.0:
        raise fail(field, f"positive ({unit})", value)
    least, most = LENGTHS
    if not least <= result <= most:
        raise fail(field, f"from {least:g} to {most:g} ({unit})", value)
    return result


def non_negative(field: str, value: Any, unit: str) -> float:
    """A number of at least zero."""
    result = number(field, value, f"zero or positive ({unit})")
    if result < 0.0:
        raise fail(field, f"zero or positive ({unit})", value)
    if 0.0 < result < SMALLEST:
        raise fail(field, f"zero, or at least {SMALLEST:g} ({unit})", value)
    return result


def integer(field: str, value: Any, least: int | None = None, most: int = MOST_WHOLE) -> int:
    """An integer from ``least`` to ``most``; without the first, of either sign."""
    expected = "a whole number" if least is None else f"a whole number of at least {least}"
    if isinstance(value, float | np.floating) and math.isfinite(value) and value == math.floor(value):
        value = int(value)
    try:
        result = operator.index(value)
    except TypeError:
        raise fail(field, expected, value) from None
    if isinstance(value, bool) or (least is not None and result < least):
        raise fail(field, expected, value)
    if abs(result) > most:
        raise fail(field, f"a whole number from {-most if least is None else least} to {most}", value)
    return result


def boolean(field: str, value: Any) -> bool:
    """True or False."""
    if isinstance(value, bool | np.bool_):
        return bool(value)
    raise fail(field, "True or False", value)


def is_list(value: Any) -> bool:
    """Whether a value is a sequence of other things than letters, or an array of at least one axis."""
    return value.ndim > 0 if isinstance(value, np.ndarray) else isinstance(value, Sequence) and not _is_text(value)


def _is_text(value: Any) -> bool:
    return isinstance(value, str | bytes | bytearray)


def array(field: str, value: Any, expected: str, dtype: type | None = None) -> np.ndarray:
    """Anything as an array, of ``dtype`` if given. InputError for what is none, such as a list of unequal lists."""
    try:
        return np.array(value, dtype=dtype) if dtype else np.asarray(value)
    except (TypeError, ValueError, OverflowError):
        raise fail(field, expected, value) from None


def numbers(field: str, value: Any, count: int, expected: str | None = None) -> tuple[float, ...]:
    """``count`` finite numbers."""
    expected = expected or f"{count} finite numbers"
    if not is_list(value) or len(value) != count:
        raise fail(field, expected, value)
    return tuple(number(field, item, expected) for item in value)


def direction(field: str, value: Any) -> tuple[float, ...]:
    """Three numbers that are not all zero."""
    result = numbers(field, value, 3, "a vector of three numbers, not all zero")
    if not any(result):
        raise fail(field, "a vector of three numbers, not all zero", value)
    least, most = LENGTHS
    if not least <= math.hypot(*result) <= most:
        raise fail(field, f"a vector of a length from {least:g} to {most:g}", value)
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
