"""gemmi and xraydb, the libraries of the extra ``crystallography``: no other file imports them."""

import gzip
import zlib
from types import ModuleType
from typing import Any, NamedTuple

import numpy as np

from ..errors import InputError
from .optional import optional
from .reading import PathName, read_bytes, show

# Denominator of the translations of symmetry operations: all are multiples of 1/24.
TWENTY_FOURTHS = 24


def gemmi_for(what: str) -> ModuleType:
    """The library gemmi; ``what``, a flag or a name, begins the message if it is not installed."""
    return optional("gemmi", "crystallography", what)


def xraydb_for(what: str) -> ModuleType:
    """The library xraydb, likewise."""
    return optional("xraydb", "crystallography", what)


def attenuation_depth(material: str, energy: float, what: str) -> float:
    """1/µ in µm of a material by its name in xraydb, at an energy in eV; ``what`` as for ``xraydb_for``.

    Raises InputError for energies beyond its tables.
    """
    xraydb = xraydb_for(what)
    least, most = 100.0, 8e5  # eV, of the tables of Elam, Ravel and Sieber
    if not least < energy < most:
        raise InputError(f"{what}: expected an energy from {least:g} to {most:g} eV; got {energy:g}")
    return 1e4 / float(xraydb.material_mu(material, energy))


class SpaceGroup(NamedTuple):
    """A space group by its operations x -> R x + t, those of the centring included.

    Attributes:
        name: Hermann-Mauguin symbol.
        rotations: (n, 3, 3) whole numbers R, in fractional coordinates.
        translations: (n, 3) whole numbers, t in units of 1/24.
    """

    name: str
    rotations: np.ndarray
    translations: np.ndarray


def space_group(found: Any) -> SpaceGroup:
    """The operations of a gemmi.SpaceGroup."""
    operations = list(found.operations())
    rotations = np.array([operation.rot for operation in operations], np.int64) // TWENTY_FOURTHS
    translations = np.array([operation.tran for operation in operations], np.int64)
    return SpaceGroup(found.xhm(), rotations, translations)


def cell_of(cell: Any) -> tuple[float, ...]:
    """a b c alpha beta gamma of a gemmi.UnitCell, Å and degrees."""
    return tuple(float(parameter) for parameter in cell.parameters)


def unpacked(path: PathName, expected: str) -> bytes:
    """The content of a file, decompressed if it is gzipped. Raises InputError if it cannot be read or is damaged."""
    data = read_bytes(path)
    if not data.startswith(b"\x1f\x8b"):
        return data
    try:
        return gzip.decompress(data)
    except (OSError, EOFError, zlib.error) as error:
        raise InputError(f"{show(path)}: is a damaged gzip file ({error}); expected {expected}") from None


def in_one_line(error: Exception) -> str:
    """What a library says of a bad file, short enough for a message."""
    text = " ".join(str(error).split())
    return text if len(text) <= 120 else text[:117] + "..."
