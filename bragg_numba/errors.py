"""What the package raises: bad input is an InputError."""


class InputError(ValueError):
    """What the user gave cannot be used: one line that names the field, the value and what was expected.

    ``field`` is the name of the field of a description, if one is to blame; the command line turns it into its flag.
    """

    def __init__(self, message: str, field: str | None = None) -> None:
        super().__init__(message)
        self.field = field


class GpuMemoryError(MemoryError):
    """A GPU has no room for what it is asked to hold; says for how many bytes."""
