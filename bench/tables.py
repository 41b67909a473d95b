"""The tables that are printed."""

from typing import NamedTuple


class Column(NamedTuple):
    """A column: its heading, the key of the row, its width, and how to format what stands in it."""

    title: str
    key: str
    width: int
    kind: str


MIB = "MiB"
COLUMNS = (
    Column("case", "case", 19, "s"),
    Column("mode", "parity", 8, "s"),
    Column("samples", "samples", 11, "d"),
    Column("seconds", "seconds", 9, ".4f"),
    Column("M/s/core", "million_samples_per_s_one_thread", 8, ".1f"),
    Column("x ref", "times_reference", 6, ".2f"),
    Column("x 1 thread", "times_one_thread", 10, ".2f"),
    Column("cores", "cores_used", 5, ".2f"),
    Column("par/spec", "parity_over_spec", 8, ".2f"),
    Column("x f32", "float32_speed_up", 6, ".2f"),
    Column("f32 diff", "float32_difference", 8, ".1e"),
    Column("MiB", "peak_memory_bytes", 6, MIB),
)
# Only with a C program to compare with.
C_COLUMNS = (
    Column("C s", "seconds_c", 8, ".3f"),
    Column("x C", "times_c", 6, ".2f"),
    Column("f32 x C", "times_c_float32", 7, ".2f"),
    Column("C diff", "difference_from_c", 8, ".1e"),
)
SWEEP_COLUMNS = (
    Column("samples", "samples", 12, "d"),
    Column("pixels^2", "pixels", 8, "d"),
    Column("domains", "domains", 8, "d"),
    Column("seconds", "seconds", 9, ".4f"),
    Column("M/s", "million_samples_per_s", 7, ".1f"),
)
GRADIENT_COLUMNS = (
    Column("case", "case", 19, "s"),
    Column("mode", "parity", 8, "s"),
    Column("samples", "samples", 11, "d"),
    Column("params", "parameters", 6, "d"),
    Column("render s", "seconds_render", 9, ".4f"),
    Column("gradient", "gradient_renders", 8, ".2f"),
    Column("with F", "gradient_with_F_renders", 8, ".2f"),
    Column("12 images", "jacobian_renders", 9, ".2f"),
    Column("differences", "renders_of_differences", 11, "d"),
)
MEMORY_COLUMNS = (
    Column("orientations", "orientations", 12, "d"),
    Column("MiB", "peak_memory_bytes", 8, MIB),
)


def heading(columns: tuple[Column, ...]) -> str:
    """The first line of a table."""
    return " ".join(column.title.rjust(column.width) for column in columns)


def line(columns: tuple[Column, ...], row: dict) -> str:
    """One row of a table; a dash for what was not measured."""
    cells = (_cell(row[column.key], column.kind) if column.key in row else "-" for column in columns)
    return " ".join(cell.rjust(column.width) for cell, column in zip(cells, columns, strict=True))


def _cell(value: str | float, kind: str) -> str:
    return f"{value / 2**20:.0f}" if kind == MIB else format(value, kind)
