"""f' and f'' of elements at an energy: from xraydb (Chantler), gemmi (Cromer-Liberman), numbers or tables of one's own.

The form factor is f0(s) + f' + i f'' with f'' > 0 in F(h) = Σ f exp(2πi h·x).
"""

import math
import os
from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np

from ..errors import InputError, shown
from ..io.crystallography import gemmi_for, xraydb_for
from ..io.dispersion import read_dispersion
from ..units import ENERGY_TIMES_WAVELENGTH

SOURCES = ("xraydb", "gemmi")

# What ``anomalous`` may be: a source, or for some elements f' and f'', a table (n, 3) of eV f' f'', or its file.
Anomalous = str | Mapping[str, Any] | None

_EXPECTED = "one of " + ", ".join(SOURCES) + ", None, or for elements f' and f'', or a table of eV, f' and f''"


def coefficients(
    elements: Iterable[str], wavelength: float, anomalous: Anomalous
) -> tuple[dict[str, complex], tuple[str, ...]]:
    """f' + i f'' of each element at a wavelength in Å, and lines that say where they come from.

    ``anomalous``: "xraydb" or "gemmi" for all elements; or a mapping from elements to a pair (f', f''), a table (n, 3)
    of energies in eV, f' and f'', or the path of one, xraydb serving the others. Raises InputError for an element that
    is not among ``elements``, an energy outside a table, and a source that is not known.
    """
    elements, energy = tuple(elements), ENERGY_TIMES_WAVELENGTH / wavelength
    if anomalous is None:
        return {}, ()
    own: Mapping[str, Any] = anomalous if isinstance(anomalous, Mapping) else {}
    source = "xraydb" if isinstance(anomalous, Mapping) else anomalous
    if source not in SOURCES:
        raise InputError(f"anomalous must be {_EXPECTED}; got {shown(anomalous)}", "anomalous")
    strange = [element for element in own if element not in elements]
    if strange:
        listed = ", ".join(elements)
        raise InputError(f"anomalous must name elements of the model, {listed}; got {shown(strange[0])}", "anomalous")
    found, lines = {}, []
    for element in elements:
        if element in own:
            value, where = _of_user(element, own[element], energy)
        else:
            value, where = _of_library(element, energy, source), source
        found[element] = value
        lines.append(f"{element}: f' {value.real:.4f} f'' {value.imag:.4f} ({where}, {energy:.1f} eV)")
    return found, tuple(lines)


def _of_library(element: str, energy: float, source: str) -> complex:
    # Deuterium is an isotope: its electrons are hydrogen's.
    symbol = "H" if element == "D" else element
    if source == "gemmi":
        gemmi = gemmi_for("anomalous")
        number = gemmi.Element(symbol).atomic_number
        # Its tables begin at lithium; hydrogen and helium have no resonance worth a number.
        if number < 3:
            return 0j
        if number > 92:
            raise _uncovered(element, energy, "gemmi has no f' and f'' of it")
        return complex(*gemmi.cromer_liberman(number, energy))
    xraydb = xraydb_for("anomalous")
    try:
        energies = xraydb.chantler_energies(symbol)
        least, most = float(energies.min()), float(energies.max())
    except (IndexError, ValueError):
        raise _uncovered(element, energy, "xraydb has no f' and f'' of it") from None
    if not least <= energy <= most:
        raise _uncovered(element, energy, f"xraydb has {least:g} to {most:g} eV")
    return complex(float(xraydb.f1_chantler(symbol, energy)), float(xraydb.f2_chantler(symbol, energy)))


def _uncovered(element: str, energy: float, why: str) -> InputError:
    hint = "give anomalous={'" + element + "': (f', f'')} or a table"
    return InputError(f"anomalous must cover {element} at {energy:.1f} eV; {why}: {hint}", "anomalous")


def _of_user(element: str, given: Any, energy: float) -> tuple[complex, str]:
    if isinstance(given, str | os.PathLike):
        return _from_table(element, read_dispersion(given), energy), os.fsdecode(given)
    expected = f"anomalous[{element!r}] must be f' and f'', or a table (n, 3) of eV, f' and f''"
    try:
        array = np.array(given, float)
    except (TypeError, ValueError, OverflowError):
        raise InputError(f"{expected}; got {shown(given)}", "anomalous") from None
    if not np.isfinite(array).all() or not (array.shape == (2,) or (array.ndim == 2 and array.shape[1] == 3)):
        raise InputError(f"{expected}, finite; got {shown(given)}", "anomalous")
    if array.shape == (2,):
        return complex(array[0], array[1]), "given"
    if len(array) < 1 or (np.diff(array[:, 0]) <= 0.0).any():
        raise InputError(f"{expected}, with ascending energies; got {shown(given)}", "anomalous")
    return _from_table(element, array, energy), "a table given"


def _from_table(element: str, table: np.ndarray, energy: float) -> complex:
    """Linear between the energies of the table."""
    energies = table[:, 0]
    if not (energies[0] <= energy <= energies[-1] or math.isclose(energy, energies[0], rel_tol=1e-9)):
        raise _uncovered(element, energy, f"its table has {energies[0]:g} to {energies[-1]:g} eV")
    return complex(np.interp(energy, energies, table[:, 1]), np.interp(energy, energies, table[:, 2]))
