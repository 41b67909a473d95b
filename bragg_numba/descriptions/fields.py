"""What is known of each number of a description besides its value: unit, flag, whether it has a derivative.

It is kept as metadata of the dataclass field. The list of parameters, the command line's flags that set one field, and
docs/parameters.md derive from it.
"""

import dataclasses
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, overload

import numpy as np

_KEY = "quantity"
_Kept = TypeVar("_Kept", covariant=True)
_Given = TypeVar("_Given", contravariant=True)
Vector = tuple[float, float, float]

# Several numbers, as they may be given.
Values = Sequence[float] | np.ndarray


class Stored(Generic[_Kept, _Given]):
    """The type of a field that is converted when its description is made: what is kept, and what may be given.

    For type checkers alone, which read it as a descriptor; there is none at run time. The field has the first type for
    everyone who reads it, and the second in the constructor. Until ``__post_init__`` has run it holds what was given.
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
        name: of the field, or of the parameter.
        unit: as on the command line, spelled out; "" for a pure number.
        flag: the flag that sets it to its value, as the command line knows it; "" if there is none.
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
        """Whether images have derivatives by it."""
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
    """A dataclass field with its default and what is known of it, as in ``Quantity``."""
    known = Quantity("", unit, flag, off, step, relative, parts)
    return dataclasses.field(default=default, metadata={_KEY: known})


def quantities(description: type) -> tuple[Quantity, ...]:
    """What is known of the described fields of a description, in their order."""
    fields = dataclasses.fields(description)
    return tuple(field.metadata[_KEY]._replace(name=field.name) for field in fields if _KEY in field.metadata)


def parts_of(description: type, field: str) -> tuple[Quantity, ...]:
    """The numbers of a tuple field."""
    return next(quantity.parts for quantity in quantities(description) if quantity.name == field)
