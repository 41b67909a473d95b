"""What all descriptions share: equality by value, and errors for unknown fields."""

import dataclasses
import difflib
import html
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import InputError
from .fields import quantities


def unknown_field(owner: str, name: str, known: Iterable[str]) -> InputError:
    """The error for an unknown field, with the one probably meant."""
    known = list(known)
    close = difflib.get_close_matches(name, known, 1)
    hint = f"; did you mean {close[0]}?" if close else f"; it has {', '.join(known)}"
    return InputError(f"{owner} has no field {name!r}{hint}", name)


def same(one: Any, other: Any) -> bool:
    """Whether two values of a field are equal: arrays by type, shape and content, and NaN to itself."""
    if isinstance(one, np.ndarray) or isinstance(other, np.ndarray):
        if not (isinstance(one, np.ndarray) and isinstance(other, np.ndarray)):
            return False
        return one is other or (one.dtype == other.dtype and np.array_equal(one, other, equal_nan=True))
    if isinstance(one, tuple) and isinstance(other, tuple):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other or (one != one and other != other))


def _hashed(value: Any) -> Any:
    """A value of a field for its hash: arrays, which may be large, count by their shape alone."""
    if isinstance(value, np.ndarray):
        return value.shape
    if isinstance(value, tuple):
        return tuple(map(_hashed, value))
    if isinstance(value, dict):
        return tuple(map(_hashed, value.items()))
    return None if value != value else value


def shortened(value: Any) -> str:
    """A value of a field in a few words: large arrays by their shape."""
    if isinstance(value, np.ndarray):
        return f"array {' x '.join(map(str, value.shape))}"
    if isinstance(value, tuple):
        return ", ".join(map(shortened, value))
    return f"{value:.6g}" if isinstance(value, float) else str(value)


class Description:
    """Base class of the descriptions, which are frozen dataclasses with eq=False.

    Two are equal if all of their fields are, and equal ones have the same hash, so that they can be keys.
    """

    if not TYPE_CHECKING:

        def __new__(cls, *values: Any, **fields: Any) -> "Description":
            for name in fields:
                if name not in cls.__dataclass_fields__:
                    known = [field.name for field in dataclasses.fields(cls) if field.init]
                    raise unknown_field(cls.__name__, name, known)
            return super().__new__(cls)

    def _kept(self) -> tuple[Any, ...]:
        fields: Any = self
        return tuple(getattr(self, field.name) for field in dataclasses.fields(fields) if field.init)

    def _repr_html_(self) -> str:
        """For notebooks: a table of the fields that are not left at their defaults, with their units."""
        fields: Any = self
        units = {quantity.name: quantity.unit for quantity in quantities(type(self))}
        rows = []
        for field in dataclasses.fields(fields):
            value = getattr(self, field.name)
            if field.init and field.repr and value is not None and not same(value, field.default):
                cells = (field.name, shortened(value), units.get(field.name, ""))
                rows.append("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in cells) + "</tr>")
        title = f"<tr><th colspan='3' style='text-align:left'>{type(self).__name__}</th></tr>"
        return f"<table>{title}{''.join(rows)}</table>"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Description) or type(other) is not type(self):
            return NotImplemented
        return self is other or same(self._kept(), other._kept())

    def __hash__(self) -> int:
        return hash(_hashed(self._kept()))
