"""Parameters of structure factors that every source has of its own: f' and f'' by class and source, F0 and G."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from ..descriptions.fields import Quantity
from ..descriptions.structure_factors import StructureFactors
from ..experiment import Experiment

# As docs/parameters.md lists them: SOURCE is the index of a source of the beam, CLASS one of the classes of scatterers.
ROWS = (
    Quantity("fp[CLASS,SOURCE]", "electrons", step=0.1),
    Quantity("fpp[CLASS,SOURCE]", "electrons", step=0.1),
    Quantity("f0_hkl", "electrons", step=0.01, relative=True),
    Quantity("g_hkl[CLASS]", step=0.01, relative=True),
)
_FP, _FPP, _F0, _G = ROWS


def is_array(name: str) -> bool:
    """Whether a parameter is an array (n,), with a number for each reflection given."""
    return name in ("f_hkl", _F0.name) or name.startswith("g_hkl[")


def kinds(experiment: Experiment) -> dict[str, Quantity]:
    """Metadata of the parameters by name; none if all sources have the same F."""
    classes = experiment.structure_factors.classes
    if not classes:
        return {}
    found = {name: kind for name, _, kind in _of_dispersion(experiment)}
    return {**found, _F0.name: _F0, **{f"g_hkl[{label}]": _G._replace(name=f"g_hkl[{label}]") for label in classes}}


def _of_dispersion(experiment: Experiment) -> list[tuple[str, tuple[int, int], Quantity]]:
    """Names of f' and f'', by class and source; their places in ``Setup.dispersion``; their metadata."""
    rows = []
    for k, label in enumerate(experiment.structure_factors.classes):
        for source in range(len(experiment.setup.dispersion)):
            for column, name, kind in ((2 * k, "fp", _FP), (2 * k + 1, "fpp", _FPP)):
                name = f"{name}[{label},{source}]"
                rows.append((name, (source, column), kind._replace(name=name)))
    return rows


def places(experiment: Experiment) -> dict[str, tuple[int, int]]:
    """Source and column of f' and f'' in ``Setup.dispersion``, by name."""
    return {name: place for name, place, _ in _of_dispersion(experiment)}


def values(experiment: Experiment) -> dict[str, Any]:
    """The values of the parameters: floats, and complex arrays (n,)."""
    factors, dispersion = experiment.structure_factors, experiment.setup.dispersion
    if not factors.classes:
        return {}
    found: dict[str, Any] = {name: float(dispersion[place]) for name, place in places(experiment).items()}
    return {**found, _F0.name: factors.F0, **{f"g_hkl[{label}]": G for label, G in factors.G.items()}}


def tangents(experiment: Experiment, names: tuple[str, ...]) -> np.ndarray:
    """(n, n_sources, 2 n_classes) derivatives of ``Setup.dispersion`` w.r.t. the parameters ``names`` (n,)."""
    found = np.zeros((len(names), *experiment.setup.dispersion.shape))
    known = places(experiment)
    for i, name in enumerate(names):
        if name in known:
            found[(i, *known[name])] = 1.0
    return found


def held(experiment: Experiment, factors: StructureFactors, given: Mapping[str, Any]) -> StructureFactors:
    """Structure factors with f' and f'' of every source of the experiment, whatever its wavelength.

    ``given``: values of parameters, of which those of f' and f'' replace the experiment's.
    """
    dispersion = experiment.setup.dispersion.copy()
    for name, place in places(experiment).items():
        if name in given:
            dispersion[place] = given[name]
    return factors.with_dispersion(dispersion.view(complex))


def with_tables(factors: StructureFactors, given: Mapping[str, Any]) -> StructureFactors:
    """The structure factors with the values of F0 and G that are given."""
    G = {label: given[f"g_hkl[{label}]"] for label in factors.classes if f"g_hkl[{label}]" in given}
    return factors.with_tables(given.get(_F0.name), G) if G or _F0.name in given else factors


def by_tables(factors: StructureFactors, by_F: np.ndarray) -> dict[str, np.ndarray]:
    """From dL/dF on the flat table to ∂L/∂Re + i ∂L/∂Im (n,) w.r.t. F0 and each G of the reflections given."""
    rows = np.ascontiguousarray(by_F).view(complex).reshape(-1, len(factors.classes) + 1)[factors.given]
    names = (_F0.name, *(f"g_hkl[{label}]" for label in factors.classes))
    return dict(zip(names, rows.T, strict=True))
