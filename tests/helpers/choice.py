"""Parameters of a test, of which a run without marks takes some."""

from collections.abc import Container, Iterable
from typing import Any

import pytest


def chosen(every: Iterable[Any], some: Container[Any]) -> list[Any]:
    """For ``pytest.mark.parametrize``: all that are not among ``some`` with the mark ``ci``."""
    parameters = []
    for one in every:
        marks = () if one in some else (pytest.mark.ci,)
        parameters.append(pytest.param(*(one if isinstance(one, tuple) else (one,)), marks=marks))
    return parameters
