"""docs/features.md says what works where: every cell is tried, those of GPUs in the tests of Numba's simulator."""

import pytest
from helpers.features import COLUMNS, EXPERIMENTS, ON_GPU, does, table

TABLE = table()


def test_every_row_has_an_experiment() -> None:
    assert {row for row, _ in TABLE} == set(EXPERIMENTS)
    assert set(TABLE.values()) == {"yes", "no"}


@pytest.mark.parametrize("row", EXPERIMENTS)
@pytest.mark.parametrize("column", [column for column in COLUMNS if column not in ON_GPU])
def test_cells(row: str, column: str) -> None:
    assert does(row, column) == TABLE[row, column]
