"""Exceptions of the package."""

from typing import Any

# Characters of a wrong value that a message shows.
_SHOWN = 200


def shown(value: Any) -> str:
    """A wrong value as messages show it: on one line, and not longer than a few."""
    try:
        text = " ".join(repr(value).split())
    except ValueError:
        # Python writes no integer of more than 4300 digits.
        return f"a {type(value).__name__} too long to show"
    return text if len(text) <= _SHOWN else text[: _SHOWN - 3] + "..."


class InputError(ValueError):
    """Invalid input: one line that names the field, the value and what was expected.

    ``field``: the offending field of a description, if any; the command line replaces it by its flag.
    """

    def __init__(self, message: str, field: str | None = None) -> None:
        super().__init__(message)
        self.field = field


class GpuMemoryError(MemoryError):
    """Out of memory on a GPU; the message has the number of bytes requested."""
