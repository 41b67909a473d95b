"""docs/parameters.md: every field of the descriptions, with unit, flag, derivative and natural step."""

from collections.abc import Iterable

from ..descriptions.detector import Detector
from ..descriptions.fields import Quantity, quantities
from ..descriptions.panels import MOVES, Node
from ..descriptions.structure_factors import StructureFactors
from ..experiment import DESCRIPTIONS
from . import anomalous
from .parameters import rows_of

_HEAD = """# Parameters, flags and units

The fields of each description: the unit, the flag of the command line, and whether images have derivatives by it.
`help(bragg_numba.Crystal)` and so on tell what they mean.

- Those with a derivative are the parameters of `Simulator.parameters()`, `value_and_grad`, `jacobian` and `refine`. The
  natural step moves a spot by about its width, or changes intensities by percents; it is given in the parameter's unit,
  or as a fraction of its value (for `f_hkl` of the root mean square of all).
- `cell`, `misset` and `n_cells` are listed by their numbers. `rot_x`, `rot_y`, `rot_z`, a further rotation of the
  crystal, and `f_hkl`, the amplitudes given, are parameters but no fields.
- With `StructureFactors.from_tables` or `from_pdb(per_source=True)` every class of anomalous scatterers has f' and f''
  for every source of the beam, counted from 0: `fp[Se,3]`, `fpp[Se,3]`. They stay as they are when a parameter moves
  wavelengths. `f0_hkl` and `g_hkl[Se]` are complex arrays, for `vjp` and `value_and_grad`: ∂L/∂Re + i ∂L/∂Im.
- A flag stands beside the field that it sets to its value; a switch sets it to true, a second one to false. Fields
  without one are set by several flags (`bragg-numba -h` has them all), or in Python alone.

Made by `python -m bragg_numba.derivatives.parameter_tables > docs/parameters.md`.
"""

_OF_NODES = """With panels, what places one flat detector is refused, and every panel and group, NODE, has:
"""

_COLUMNS = ["| name | unit | flag | derivative | natural step |", "| --- | --- | --- | --- | --- |"]


def _line(row: Quantity, flags: Iterable[str]) -> str:
    step = f"{100.0 * row.step:g} % of the value" if row.relative else f"{row.step:g}"
    derivative = ("yes", step) if row.has_derivative else ("no", "")
    cells = (f"`{row.name}`", row.unit, ", ".join(f"`{flag}`" for flag in flags if flag), *derivative)
    return "| " + " | ".join(cells) + " |"


def parameter_tables() -> str:
    """docs/parameters.md: a table for each description."""
    lines = [_HEAD]
    for description in DESCRIPTIONS.values():
        whole = {part.name: field.flag for field in quantities(description) for part in field.parts}
        all_rows = [*rows_of(description), *(anomalous.ROWS if description is StructureFactors else ())]
        lines += [f"## {description.__name__}", "", *_COLUMNS]
        lines += [_line(row, (row.flag or whole.get(row.name, ""), row.off)) for row in all_rows]
        lines += [""]
        if description is Detector:
            lines += [_OF_NODES, *_COLUMNS]
            lines += [_line(row._replace(name=f"NODE.{row.name}"), ()) for row in quantities(Node) if row.name in MOVES]
            lines += [""]
    return "\n".join(lines)


if __name__ == "__main__":
    print(parameter_tables(), end="")
