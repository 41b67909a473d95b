"""Metadata of the fields of descriptions: unit, flag, whether there are derivatives w.r.t. them.

Kept in the metadata of the dataclass field. The list of parameters, the command line's flags that set a single field,
and docs/parameters.md derive from it.
"""

import dataclasses
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, overload

import numpy as np

_KEY = "quantity"
_Kept = TypeVar("_Kept", covariant=True)
_Given = TypeVar("_Given", contravariant=True)
Vector = tuple[float, float, float]

# Several numbers, in any of the accepted types.
Values = Sequence[float] | np.ndarray


class Stored(Generic[_Kept, _Given]):
    """The type of a field that is converted when its description is made: the type stored, and the types accepted.

    For type checkers only, which treat it as a descriptor; there is none at run time. The field has the first type when
    read, the second in the constructor. Until ``__post_init__`` has run it holds the value as given.
    """

    if TYPE_CHECKING:

        @overload
        def __get__(self, description: None, owner: Any) -> Any: ...
        @overload
        def __get__(self, description: object, owner: Any) -> _Kept: ...
        def __get__(self, description: object, owner: Any) -> Any: ...
        def __set__(self, description: Any, value: _Given) -> None: ...


class Quantity(NamedTuple):
    """A field, or a number of a tuple field.

    Attributes:
        name: name of the field or parameter.
        unit: as on the command line, spelled out; "" for a pure number.
        flag: the command line's flag that sets it to its value; "" if there is none.
        off: for a switch, the flag that sets it to False.
        step: the natural step of its derivative (see ``parameters.scale``); 0: it has no derivative.
        relative: whether the step is a fraction of the value.
        parts: for a tuple field whose numbers are parameters, a row for each.
    """

    name: str
    unit: str = ""
    flag: str = ""
    off: str = ""
    step: float = 0.0
    relative: bool = False
    parts: "tuple[Quantity, ...]" = ()

    @property
    def has_derivative(self) -> bool:
        """Whether images have derivatives w.r.t. it."""
        return self.step > 0.0


def described(
    default: Any,
    unit: str = "",
    flag: str = "",
    off: str = "",
    step: float = 0.0,
    relative: bool = False,
    parts: tuple[Quantity, ...] = (),
) -> Any:
    """A dataclass field with its default and its metadata, as in ``Quantity``."""
    known = Quantity("", unit, flag, off, step, relative, parts)
    return dataclasses.field(default=default, metadata={_KEY: known})


def quantities(description: type) -> tuple[Quantity, ...]:
    """Metadata of the fields of a description that have any, in their order."""
    fields = dataclasses.fields(description)
    return tuple(field.metadata[_KEY]._replace(name=field.name) for field in fields if _KEY in field.metadata)


def parts_of(description: type, field: str) -> tuple[Quantity, ...]:
    """Metadata of the numbers of a tuple field."""
    return next(quantity.parts for quantity in quantities(description) if quantity.name == field)
