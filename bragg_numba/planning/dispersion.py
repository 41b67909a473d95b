"""f' and f'' of anomalous scatterers at the wavelengths of the sources."""

import numpy as np

from ..descriptions.structure_factors import StructureFactors
from ..errors import InputError
from .kept import Kept
from .sources import SourceList


def check_interpolation(interpolate: bool, factors: StructureFactors) -> None:
    """Raise InputError where F is to be interpolated although each source has its own."""
    if interpolate and factors.classes:
        classes = ", ".join(factors.classes)
        why = f"where each source has its own F (anomalous {classes}; up to two cells are interpolated by default)"
        raise InputError(f"interpolate must be False {why}; got True", "interpolate")


def _dispersion(factors: StructureFactors, wavelengths: np.ndarray) -> np.ndarray:
    found = factors.dispersion(wavelengths * 1e10)
    numbers = np.empty((len(found), 2 * len(factors.classes)))
    numbers[:, ::2], numbers[:, 1::2] = found.real, found.imag
    numbers.setflags(write=False)
    return numbers


def solve_dispersion(factors: StructureFactors, sources: SourceList, kept: Kept) -> np.ndarray:
    """(n_sources, 2 n_classes), read-only. Raises InputError for a wavelength outside a table."""
    wavelengths = sources.wavelengths
    by = (factors.classes, factors.anomalous, wavelengths.tobytes() if factors.classes else len(wavelengths))
    found: np.ndarray = kept(_dispersion, factors, wavelengths, by=by)
    return found
