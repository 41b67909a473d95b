"""f' and f'' of elements at an energy: from xraydb (Chantler), gemmi (Cromer-Liberman), numbers or tables of one's own.

The form factor is f0(s) + f' + i f'' with f'' > 0 in F(h) = Σ f exp(2πi h·x).
"""

import math
import os
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
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
            value, where = _at(element, *_own(element, own[element]), energy)
        else:
            value, where = _of_library(element, energy, source), source
        found[element] = value
        lines.append(f"{element}: f' {value.real:.4f} f'' {value.imag:.4f} ({where}, {energy:.1f} eV)")
    return found, tuple(lines)


@lru_cache(2**14)
def _of_library(element: str, energy: float, source: str) -> complex:
    """f' + i f'' at one energy: those of many at once would depend on all, as xraydb lays a spline through them."""
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


def _own(label: str, given: Any) -> tuple[complex | np.ndarray, str]:
    """f' + i f'' of the user's: a number for all energies, or a table (n, 3) of eV f' f''; and where it comes from."""
    if isinstance(given, str | os.PathLike):
        return read_dispersion(given), os.fsdecode(given)
    expected = f"anomalous[{label!r}] must be f' and f'', or a table (n, 3) of eV, f' and f''"
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
    return array, "a table given"


def _at(label: str, own: complex | np.ndarray, where: str, energy: float) -> tuple[complex, str]:
    return (_from_table(label, own, energy) if isinstance(own, np.ndarray) else own), where


def _from_table(element: str, table: np.ndarray, energy: float) -> complex:
    """Linear between the energies of the table."""
    energies = table[:, 0]
    if not (energies[0] <= energy <= energies[-1] or math.isclose(energy, energies[0], rel_tol=1e-9)):
        raise _uncovered(element, energy, f"its table has {energies[0]:g} to {energies[-1]:g} eV")
    return complex(np.interp(energy, energies, table[:, 1]), np.interp(energy, energies, table[:, 2]))


# How f' and f'' of a class of scatterers are given for the sources of a beam: a library, f' + i f'' for all energies, a
# table (n, 3) of eV f' f'' that holds every source, or complex f' + i f'' of each source (n_sources,).
Dispersion = str | complex | np.ndarray

# Names of classes, which are part of the names of parameters.
_LABEL = re.compile(r"[A-Za-z][A-Za-z0-9_.+'-]*")


def check_labels(labels: Sequence[Any]) -> tuple[str, ...]:
    """The names of classes. Raises InputError unless they differ and could be elements, or such with an ending."""
    for i, label in enumerate(labels):
        if not isinstance(label, str) or not _LABEL.fullmatch(label):
            expected = "names of letters, digits and any of _.+'-, such as Se or Fe2+"
            raise InputError(f"classes must be {expected}; got {shown(label)}", "classes")
        if label in labels[:i]:
            raise InputError(f"classes must differ; got {label} twice", "classes")
    return tuple(labels)


def dispersions(labels: Sequence[str], anomalous: Any) -> tuple[Dispersion, ...]:
    """How f' and f'' of each class are given; arrays are copied and read-only.

    ``anomalous``: a library for all, which must be elements; or for some classes a library, a pair (f', f''), a table
    (n, 3) or its file, or a complex array (n_sources,), with xraydb for the others; or a sequence, one for each class.
    Raises InputError for anything else.
    """
    if isinstance(anomalous, str):
        return tuple(_dispersion(label, anomalous) for label in labels)
    if isinstance(anomalous, Mapping):
        strange = [label for label in anomalous if label not in labels]
        if strange:
            got = shown(strange[0])
            raise InputError(f"anomalous must name classes of G, {', '.join(labels)}; got {got}", "anomalous")
        return tuple(_dispersion(label, anomalous.get(label, "xraydb")) for label in labels)
    if not isinstance(anomalous, tuple | list) or len(anomalous) != len(labels):
        expected = "xraydb, gemmi, or for classes f' and f'', a table of eV, f' and f'', or f' + i f'' of each source"
        raise InputError(f"anomalous must be {expected}; got {shown(anomalous)}", "anomalous")
    return tuple(_dispersion(label, each) for label, each in zip(labels, anomalous, strict=True))


def _dispersion(label: str, given: Any) -> Dispersion:
    if isinstance(given, str) and given in SOURCES:
        element = gemmi_for("anomalous").Element(label)
        if not element.atomic_number or element.name != label:
            expected = f"f' and f'', or a table, for class {label}, which is no element"
            raise InputError(f"anomalous must give {expected}; got {shown(given)}", "anomalous")
        return given
    array = np.asarray(given) if isinstance(given, np.ndarray | list | tuple | complex | np.complexfloating) else None
    if array is None or array.dtype.kind != "c":
        found, _ = _own(label, given)
        return found if isinstance(found, complex) else _sealed(found)
    if array.ndim > 1 or array.size == 0 or not np.isfinite(array).all():
        expected = "finite f' + i f'', one for all energies or one of each source"
        raise InputError(f"anomalous[{label!r}] must be {expected}; got {shown(given)}", "anomalous")
    return _sealed(array.astype(complex)) if array.ndim else complex(array)


def _sealed(array: np.ndarray) -> np.ndarray:
    """The array, made read-only."""
    array.setflags(write=False)
    return array


def at_sources(labels: Sequence[str], given: Sequence[Dispersion], wavelengths: np.ndarray) -> np.ndarray:
    """(n_sources, n_classes) complex f' + i f'' at wavelengths (n_sources,) in Å.

    Raises InputError for an energy outside a table or library, and for another number of sources than were given.
    """
    found = np.empty((len(wavelengths), len(labels)), complex)
    for k, (label, how) in enumerate(zip(labels, given, strict=True)):
        if isinstance(how, np.ndarray) and how.ndim == 1:
            if len(how) != len(wavelengths):
                expected = f"f' + i f'' of each of the {len(wavelengths)} sources of the beam"
                raise InputError(f"anomalous[{label!r}] must hold {expected}; got {len(how)}", "anomalous")
            found[:, k] = how
            continue
        for source, energy in enumerate((ENERGY_TIMES_WAVELENGTH / wavelengths).tolist()):
            if isinstance(how, str):
                found[source, k] = _of_library(label, energy, how)
            else:
                found[source, k] = _at(label, how, "", energy)[0]
    return found
