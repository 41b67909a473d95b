"""Exceptions of the package."""

from typing import Any

import numpy as np

# Elements of an array, and characters of a value, that a message shows.
_ELEMENTS = 20
_SHOWN = 200


def shown(value: Any) -> str:
    """A value as messages show it: its repr on one line, with numbers of NumPy as plain ones, and not too long."""
    if isinstance(value, np.ndarray) and value.size > _ELEMENTS:
        return f"an array of shape {value.shape}"
    try:
        text = " ".join(repr(_plain(value)).split())
    except ValueError:
        # Python writes no integer of more than 4300 digits.
        return f"a {type(value).__name__} too long to show"
    return text if len(text) <= _SHOWN else text[: _SHOWN - 3] + "..."


def _plain(value: Any) -> Any:
    if isinstance(value, np.ndarray | np.generic):
        return value.tolist()
    if type(value) in (list, tuple):
        return type(value)(map(_plain, value))
    if type(value) is dict:
        return {_plain(key): _plain(item) for key, item in value.items()}
    return value


class InputError(ValueError):
    """Invalid input: one line that names the field, the value and what was expected.

    ``field``: the offending field of a description, if any; the command line replaces it by its flag.
    """

    def __init__(self, message: str, field: str | None = None) -> None:
        super().__init__(message)
        self.field = field


class ImplausibleWarning(UserWarning):
    """Input that is possible, but probably not what was meant; ``field`` as for InputError."""

    def __init__(self, message: str, field: str | None = None) -> None:
        super().__init__(message)
        self.field = field


class FileWarning(UserWarning):
    """A file that holds less than was simulated: pixels clipped to its range, or a geometry that it cannot tell."""


class RefinementWarning(UserWarning):
    """A refinement whose result is doubtful: it does not fit, or a parameter has not moved or sits at a bound."""


class GpuMemoryError(MemoryError):
    """Out of memory on a GPU; the message has the number of bytes requested."""
