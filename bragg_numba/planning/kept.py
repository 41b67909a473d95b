"""Results of planning that an experiment hands on to those made from it by ``replace``.

Planning takes longer than rendering a small image, and from one image to the next little changes.
"""

from collections.abc import Callable
from typing import Any, NamedTuple


class _Result(NamedTuple):
    by: tuple[Any, ...]
    value: Any
    warnings: tuple[str, ...]


def _unchanged(one: Any, other: Any) -> bool:
    """Whether both are the same object, tuples of the same, or words or numbers of the same bits (0.0 is not -0.0)."""
    if one is other:
        return True
    if type(one) is not type(other):
        return False
    if type(one) in (float, int, str, bytes):
        return bool(one and one == other)
    return type(one) is tuple and len(one) == len(other) and all(map(_unchanged, one, other))


class Kept:
    """The results of the steps of planning one experiment, taken over from another one's where nothing has changed."""

    def __init__(self, others: "Kept | None" = None) -> None:
        self._results: dict[str, _Result] = {} if others is None else others._results.copy()

    def __call__(
        self,
        step: Callable[..., Any],
        *arguments: Any,
        by: tuple[Any, ...] | None = None,
        warned: list[str] | None = None,
    ) -> Any:
        """The result of a step.

        ``by``: what it depends on, if less than all arguments; ``warned``: the list for its warnings, which it takes as
        a further argument.
        """
        by = arguments if by is None else by
        found = self._results.get(step.__name__)
        if found is None or not _unchanged(found.by, by):
            told: list[str] = []
            value = step(*arguments) if warned is None else step(*arguments, told)
            found = self._results[step.__name__] = _Result(by, value, tuple(told))
        if warned is not None:
            warned.extend(found.warnings)
        return found.value
