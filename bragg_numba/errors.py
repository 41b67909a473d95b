"""Exceptions of the package."""


class InputError(ValueError):
    """Invalid input: one line that names the field, the value and what was expected.

    ``field``: the offending field of a description, if any; the command line replaces it by its flag.
    """

    def __init__(self, message: str, field: str | None = None) -> None:
        super().__init__(message)
        self.field = field


class GpuMemoryError(MemoryError):
    """Out of memory on a GPU; the message has the number of bytes requested."""
