"""From files to |F| in P1 at one wavelength, or to F0 and G for any: what an experiment takes."""

import math
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from ..errors import InputError, shown
from ..io.models import read_model
from ..io.reading import PathName, show
from ..io.reflections import read_reflections
from .anomalous import Anomalous, coefficients
from .model import PROTEIN_SOLVENT, model_sums
from .observed import Completion, amplitudes_in_P1
from .origin import Origin
from .sums import PartialSums

# Relative difference of cell edges, and difference of angles in degrees, up to which two files are of one crystal.
_SAME_EDGE, _SAME_ANGLE = 0.02, 2.0


class ModelOptions(NamedTuple):
    """How structure factors are computed from a model; see ``StructureFactors.from_pdb``."""

    wavelength: float | None = None
    anomalous: Anomalous = "xraydb"
    solvent: Any = PROTEIN_SOLVENT
    number: int | None = None
    unknown: str | None = None


USUAL = ModelOptions()


def sums_of_model(path: PathName, dmin: float, options: ModelOptions = USUAL) -> tuple[PartialSums, dict[str, complex]]:
    """F0 and G of every element of a file of a model, and f' + i f'' of each at the wavelength, if there is one.

    Without a wavelength there is neither. With other coefficients the sums give F at other wavelengths.
    """
    model = read_model(path, options.number, options.unknown)
    factors: dict[str, complex] = {}
    lines: tuple[str, ...] = ()
    if options.wavelength is not None and options.anomalous is not None:
        factors, lines = coefficients(
            model.elements, _positive("wavelength", options.wavelength, "positive (Å)"), options.anomalous
        )
    elif isinstance(options.anomalous, dict):
        raise InputError("wavelength must be given (Å) for f' and f''; got None", "wavelength")
    sums = model_sums(model, dmin, tuple(factors), options.solvent)
    said = lines or ("no anomalous scattering: f' and f'' are 0",)
    return sums._replace(lines=(*sums.lines, *said)), factors


def _positive(name: str, value: Any, expected: str) -> float:
    """The value as a positive number. Raises InputError for anything else."""
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        number = math.nan
    if isinstance(value, bool | str) or not 0.0 < number < math.inf:
        raise InputError(f"{name} must be {expected}; got {shown(value)}", name)
    return number


def from_model(path: PathName, dmin: float, options: ModelOptions) -> tuple[np.ndarray, np.ndarray, Origin]:
    """Indices (n, 3), amplitudes (n,) and origin, from a file of a model."""
    sums, factors = sums_of_model(path, dmin, options)
    hkl, F = sums.in_P1(factors)
    F000 = float(F[~hkl.any(axis=1)][0])
    lines = (*sums.lines, f"F000 {F000:.6g} electrons; {len(hkl)} reflections in P1")
    return hkl, F, Origin(sums.cell, sums.group.name, sums.dmin, options.wavelength if factors else None, lines)


def from_reflections(
    path: PathName,
    label: str | None,
    block: str | None,
    scale: float | None,
    model: tuple[PathName, ModelOptions] | None,
    dmin: float | None,
) -> tuple[np.ndarray, np.ndarray, Origin]:
    """The same, from a file of merged reflections, completed and scaled by a model where one is given."""
    if scale is not None:
        scale = _positive("scale", scale, "a positive number, or None")
    if dmin is not None and model is None:
        raise InputError(f"dmin must be None without a model that completes the data; got {shown(dmin)}", "dmin")
    data = read_reflections(path, block)
    completion = None
    said: list[str] = []
    if model is not None:
        name, options = model

        def reflections(limit: float) -> tuple[np.ndarray, np.ndarray]:
            sums, factors = sums_of_model(name, limit, options)
            _check_same_crystal(data.name, data.cell, sums.name, sums.cell)
            said.extend(sums.lines)
            return sums.in_P1(factors)

        completion = Completion(show(name), reflections)
    found = amplitudes_in_P1(data, label, scale, completion, math.inf if dmin is None else dmin)
    lines = (*found.lines, *(f"{show(model[0])}: {line}" for line in said)) if model is not None else found.lines
    if found.wavelength is not None:
        lines += (f"measured at {found.wavelength:g} Å",)
    return found.hkl, found.F, Origin(data.cell, data.group.name, found.dmin, found.wavelength, lines)


def _check_same_crystal(name: str, cell: tuple[float, ...], other: str, others: tuple[float, ...]) -> None:
    edges = [abs(a - b) > _SAME_EDGE * b for a, b in zip(cell[:3], others[:3], strict=True)]
    angles = [abs(a - b) > _SAME_ANGLE for a, b in zip(cell[3:], others[3:], strict=True)]
    if any(edges + angles):
        mine, theirs = (" ".join(f"{value:g}" for value in each) for each in (cell, others))
        raise InputError(f"model must be of the crystal of {name}, cell {mine}; got {other}, cell {theirs}", "model")


class Tables(NamedTuple):
    """What structure factors of each source are made from; see ``StructureFactors.from_tables``."""

    hkl: np.ndarray
    F0: np.ndarray
    G: dict[str, np.ndarray]
    anomalous: Any
    origin: Origin


def tables_of_model(path: PathName, dmin: float, options: ModelOptions, per_source: bool | Sequence[str]) -> Tables:
    """F0 and G in P1 from a file of a model; f' and f'' of elements that are not ``per_source`` are part of F0."""
    model = read_model(path, options.number, options.unknown)
    chosen = _elements(per_source, model.elements)
    others = [element for element in model.elements if element not in chosen]
    how = options.anomalous
    if how is None:
        raise InputError("anomalous must give f' and f'' of elements per_source; got None", "anomalous")
    if options.wavelength is not None and not others:
        got = shown(options.wavelength)
        raise InputError(f"wavelength must be None where all elements are per_source; got {got}", "wavelength")
    of_others, of_chosen = how, how
    if isinstance(how, Mapping):
        of_others = {label: given for label, given in how.items() if label not in chosen}
        of_chosen = {label: given for label, given in how.items() if label in chosen}
        if of_others and options.wavelength is None:
            first = next(iter(of_others))
            raise InputError(f"wavelength must be given (Å) for f' and f'' of {first}; got None", "wavelength")
    fixed: dict[str, complex] = {}
    lines: tuple[str, ...] = ()
    if others and options.wavelength is not None:
        wavelength = _positive("wavelength", options.wavelength, "positive (Å)")
        fixed, lines = coefficients(others, wavelength, of_others)
    elif others:
        lines = (f"f' and f'' of {', '.join(others)} are 0",)
    sums = model_sums(model, dmin, (*chosen, *fixed), options.solvent)
    expansion = sums.expansion()
    F0 = expansion.phased(sums.F0)
    for label, value in fixed.items():
        F0 += value * expansion.phased(sums.G[label])
    F000 = float(F0[~expansion.hkl.any(axis=1)][0].real)
    lines = (
        *sums.lines,
        *lines,
        f"f' and f'' of {', '.join(chosen)} at the wavelength of each source",
        f"F000 {F000:.6g} electrons without them; {len(expansion.hkl)} reflections in P1",
    )
    origin = Origin(sums.cell, sums.group.name, sums.dmin, options.wavelength if fixed else None, lines)
    return Tables(expansion.hkl, F0, {label: expansion.phased(sums.G[label]) for label in chosen}, of_chosen, origin)


def _elements(per_source: Any, known: tuple[str, ...]) -> tuple[str, ...]:
    """The elements that are meant. Raises InputError unless they are some of the model's."""
    if per_source is True:
        return known
    expected = f"True, or elements of the model, {', '.join(known)}"
    if isinstance(per_source, str) or not isinstance(per_source, Sequence) or not per_source:
        raise InputError(f"per_source must be {expected}; got {shown(per_source)}", "per_source")
    for element in per_source:
        if element not in known:
            raise InputError(f"per_source must be {expected}; got {shown(element)}", "per_source")
    return tuple(dict.fromkeys(per_source))
