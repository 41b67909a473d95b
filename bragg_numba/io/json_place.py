"""Values in a JSON file, checked, with errors that name the file and the path to the value."""

import json
import math
from collections.abc import Iterator
from typing import Any

from ..errors import InputError, shown
from .reading import PathName, read_bytes, show


def read_json(path: PathName) -> "Place":
    """The content of a JSON file. Raises InputError if it cannot be read or is none."""
    name = show(path)
    try:
        return Place(json.loads(read_bytes(path)), name)
    except RecursionError:
        raise InputError(f"{name}: is nested too deeply; expected JSON of a few levels") from None
    except ValueError as error:
        if isinstance(error, InputError):
            raise
        reason = " ".join(str(error).split())
        raise InputError(f"{name}: is not JSON ({reason}); expected a text file of JSON") from None


# Numbers beyond this are no lengths, angles or counts in any unit; up to it they can be squared and multiplied.
LARGEST = 1e60


class Place:
    """A value in a JSON file, and where it stands there.

    Attributes:
        value: what json made of it.
        file: name of the file, as in messages.
        path: keys and indices that lead to it, such as detector[0].panels[3].fast_axis.
    """

    def __init__(self, value: Any, file: str, path: str = "") -> None:
        self.value, self.file, self.path = value, file, path

    def error(self, expected: str) -> InputError:
        """The error for a value that is not as expected."""
        got = "nothing" if self.value is None else shown(self.value)
        return InputError(f"{self.file}: {f'{self.path}: ' if self.path else ''}expected {expected}; got {got}")

    def __getitem__(self, key: str) -> "Place":
        """The value of a key; its value is None where there is none."""
        if not isinstance(self.value, dict):
            raise self.error("an object {...}")
        return Place(self.value.get(key), self.file, f"{self.path}.{key}" if self.path else key)

    def __contains__(self, key: str) -> bool:
        return self[key].value is not None

    def __iter__(self) -> Iterator["Place"]:
        """The items of a list."""
        return (self.at(i) for i in range(len(self)))

    def __len__(self) -> int:
        if not isinstance(self.value, list):
            raise self.error("a list [...]")
        return len(self.value)

    def at(self, index: int) -> "Place":
        """An item of a list."""
        return Place(self.value[index], self.file, f"{self.path}[{index}]")

    def text(self, default: str | None = None) -> str:
        """A string; the default where there is none."""
        if self.value is None and default is not None:
            return default
        if not isinstance(self.value, str):
            raise self.error("a string")
        return self.value

    def number(self, default: float | None = None, expected: str = "a finite number") -> float:
        """A finite number; the default where there is none."""
        if self.value is None and default is not None:
            return default
        value = self.value
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(_float(value)):
            raise self.error(expected)
        if abs(value) > LARGEST:
            raise self.error(f"{expected}, of a size up to {LARGEST:g}")
        return float(value)

    def positive(self, default: float | None = None, unit: str = "") -> float:
        """A number above zero."""
        expected = f"a positive number{unit}"
        value = self.number(default, expected)
        if value <= 0.0:
            raise self.error(expected)
        return value

    def non_negative(self, default: float | None = None, unit: str = "") -> float:
        """A number of at least zero."""
        expected = f"a number of at least 0{unit}"
        value = self.number(default, expected)
        if value < 0.0:
            raise self.error(expected)
        return value

    def integer(self, default: int | None = None, least: int | None = None, expected: str = "") -> int:
        """A whole number, of at least ``least``."""
        if self.value is None and default is not None:
            return default
        value = self.value
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if isinstance(value, bool) or not isinstance(value, int) or (least is not None and value < least):
            raise self.error(expected or ("a whole number" if least is None else f"a whole number of at least {least}"))
        return value

    def numbers(self, count: int, default: tuple[float, ...] | None = None) -> tuple[float, ...]:
        """``count`` finite numbers."""
        if self.value is None and default is not None:
            return default
        expected = f"{count} finite numbers"
        if not isinstance(self.value, list) or len(self.value) != count:
            raise self.error(expected)
        numbers = [each for each in self.value if isinstance(each, int | float) and not isinstance(each, bool)]
        if len(numbers) < count or not all(math.isfinite(_float(each)) for each in numbers):
            raise self.error(expected)
        if any(abs(each) > LARGEST for each in numbers):
            raise self.error(f"{expected}, of a size up to {LARGEST:g}")
        return tuple(map(float, numbers))

    def integers(self, count: int, default: tuple[int, ...] | None = None, least: int | None = None) -> tuple[int, ...]:
        """``count`` whole numbers, of at least ``least``."""
        if self.value is None and default is not None:
            return default
        expected = f"{count} whole numbers" + ("" if least is None else f" of at least {least}")
        if not isinstance(self.value, list) or len(self.value) != count:
            raise self.error(expected)
        try:
            return tuple(item.integer(least=least) for item in self)
        except InputError:
            raise self.error(expected) from None

    def vector(self, default: tuple[float, float, float] | None = None) -> tuple[float, float, float]:
        """Three finite numbers."""
        x, y, z = self.numbers(3, default)
        return x, y, z

    def direction(self, default: tuple[float, float, float] | None = None) -> tuple[float, float, float]:
        """Three finite numbers, not all zero, whose squares are neither."""
        vector = self.vector(default)
        if not 1e-100 < math.hypot(*vector) < 1e100:
            raise self.error("a direction, three numbers that are not all zero")
        return vector


def _float(value: float) -> float:
    """A number as a float; one too large for it is infinite."""
    try:
        return float(value)
    except OverflowError:
        return math.inf
