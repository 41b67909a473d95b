"""Merged reflections: MTZ and SF-mmCIF files, plain or gzipped, read by gemmi into NumPy columns."""

from typing import Any, NamedTuple

import numpy as np

from ..errors import InputError
from .crystallography import SpaceGroup, cell_of, gemmi_for, in_one_line, space_group, unpacked
from .reading import PathName, as_text, show

_EXPECTED = "an MTZ file or structure factors in mmCIF"

# What a column holds, by the type letter of MTZ: amplitudes, intensities, those of one Friedel mate, differences
# F(+) - F(-). Others are of no use here.
AMPLITUDE, INTENSITY, AMPLITUDE_OF_PAIR, INTENSITY_OF_PAIR, DIFFERENCE = "FJGKD"

# Names of mmCIF's dictionary without "_refln.", their kinds, and whether they are measured.
_CIF_ITEMS = {
    "F_calc_au": (AMPLITUDE, False), "F_calc": (AMPLITUDE, False),
    "F_meas_au": (AMPLITUDE, True), "F_meas": (AMPLITUDE, True),
    "pdbx_F_plus": (AMPLITUDE_OF_PAIR, True), "pdbx_F_minus": (AMPLITUDE_OF_PAIR, True),
    "pdbx_anom_difference": (DIFFERENCE, True),
    "intensity_meas": (INTENSITY, True), "F_squared_meas": (INTENSITY, True),
    "pdbx_I_plus": (INTENSITY_OF_PAIR, True), "pdbx_I_minus": (INTENSITY_OF_PAIR, True),
}  # fmt: skip
# Values of _refln.status of reflections that were measured: used in refinement, or for R free.
_MEASURED = ("o", "f")


class Column(NamedTuple):
    """A column of reflections: its label, kind, (n,) values with NaN where missing, and the data set it belongs to."""

    label: str
    kind: str
    values: np.ndarray
    dataset: int = 0


class Reflections(NamedTuple):
    """A file of merged reflections.

    Attributes:
        name: the file, as messages show it.
        cell: a b c alpha beta gamma, Å and degrees.
        group: its space group.
        hkl: (n, 3) indices.
        columns: those that hold amplitudes, intensities or differences.
        wavelengths: in Å, by data set; only those that are known.
        lines: what was chosen in reading it, a line each.
    """

    name: str
    cell: tuple[float, ...]
    group: SpaceGroup
    hkl: np.ndarray
    columns: tuple[Column, ...]
    wavelengths: dict[int, float]
    lines: tuple[str, ...] = ()


def read_reflections(path: PathName, block: str | None = None) -> Reflections:
    """Read merged reflections from a file whose format is recognized by its content.

    ``block``: which of several data blocks of an mmCIF file. Raises InputError for a file that cannot be read, is
    unmerged, has no cell, space group or reflections, or several blocks of which none was chosen.
    """
    gemmi, name = gemmi_for(show(path)), show(path)
    data = unpacked(path, _EXPECTED)
    try:
        if data.startswith(b"MTZ "):
            if block is not None:
                raise InputError(f"{name}: is an MTZ file, which has no blocks; got block {block!r}", "block")
            return _from_mtz(gemmi.read_mtz_file(show(path)), name)
        return _from_cif(gemmi, as_text(data, path), name, block)
    except (RuntimeError, ValueError, OSError) as error:
        if isinstance(error, InputError):
            raise
        raise InputError(f"{name}: cannot be read ({in_one_line(error)}); expected {_EXPECTED}") from None


def _checked_group(found: Any, cell: Any, name: str) -> SpaceGroup:
    if not cell.is_crystal():
        raise InputError(f"{name}: has no unit cell; expected one")
    if found is None:
        raise InputError(f"{name}: has no known space group; expected one")
    return space_group(found)


def _from_mtz(mtz: Any, name: str) -> Reflections:
    if len(mtz.batches):
        raise InputError(f"{name}: holds unmerged reflections ({len(mtz.batches)} batches); expected merged ones")
    group = _checked_group(mtz.spacegroup, mtz.cell, name)
    columns = []
    for column in mtz.columns:
        if column.type in (AMPLITUDE, INTENSITY, AMPLITUDE_OF_PAIR, INTENSITY_OF_PAIR, DIFFERENCE):
            values = np.array(column.array, float)
            # The file says which number stands for a missing one, mostly NaN.
            values[values == mtz.valm] = np.nan
            columns.append(Column(column.label, column.type, values, column.dataset_id))
    hkl = np.array(mtz.make_miller_array(), np.int64).reshape(-1, 3)
    cells = {each.id: each.cell for each in mtz.datasets}
    used = {column.dataset for column in columns if column.dataset in cells}
    cell = cells[max(used)] if used and cells[max(used)].is_crystal() else mtz.cell
    wavelengths = {each.id: float(each.wavelength) for each in mtz.datasets if each.wavelength > 0.0}
    return _with_reflections(Reflections(name, cell_of(cell), group, hkl, tuple(columns), wavelengths))


def _from_cif(gemmi: Any, text: str, name: str, block: str | None) -> Reflections:
    blocks = [one for one in gemmi.as_refln_blocks(gemmi.cif.read_string(text)) if one.default_loop is not None]
    names = [one.block.name for one in blocks]
    if not blocks:
        raise InputError(f"{name}: holds no reflections; expected {_EXPECTED}")
    if block is None and len(blocks) > 1:
        raise InputError(f"{name}: holds the blocks {', '.join(names)}; expected block, one of them")
    if block is not None and block not in names:
        raise InputError(f"{name}: block must be one of {', '.join(names)}; got {block!r}", "block")
    found = blocks[0 if block is None else names.index(block)]
    if found.is_unmerged():
        raise InputError(f"{name}: holds unmerged reflections; expected merged ones")
    group = _checked_group(found.spacegroup, found.cell, name)
    hkl = np.array(found.make_miller_array(), np.int64).reshape(-1, 3)
    labels, lines = found.column_labels(), []
    measured = np.ones(len(hkl), bool)
    if "status" in labels:
        at = found.default_loop.tags.index("_refln.status")
        status = [found.default_loop[row, at].strip("'\"") for row in range(len(hkl))]
        measured = np.array([word in _MEASURED for word in status])
        if not measured.all():
            lines.append(f"{int((~measured).sum())} reflections are not measured, by their status")
    columns = []
    for label in labels:
        if label in _CIF_ITEMS:
            kind, is_measured = _CIF_ITEMS[label]
            values = np.array(found.make_float_array(label), float)
            columns.append(Column(label, kind, np.where(measured | (not is_measured), values, np.nan)))
    wavelengths = {0: float(found.wavelength)} if found.wavelength > 0.0 else {}
    return _with_reflections(
        Reflections(name, cell_of(found.cell), group, hkl, tuple(columns), wavelengths, tuple(lines))
    )


def _with_reflections(found: Reflections) -> Reflections:
    if not len(found.hkl):
        raise InputError(f"{found.name}: holds no reflections; expected some")
    if not found.columns:
        raise InputError(f"{found.name}: holds no amplitudes or intensities; expected {_EXPECTED}")
    return found
