"""Crystals of random atoms as PDB files, and structure factors written once more, literally, as sums over atoms."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import gemmi
import numpy as np

# Cells that go with a crystal system.
CELLS = {
    "triclinic": (17.0, 19.0, 23.0, 83.0, 78.0, 71.0),
    "monoclinic": (21.0, 17.0, 26.0, 90.0, 104.0, 90.0),
    "orthorhombic": (17.0, 21.0, 26.0, 90.0, 90.0, 90.0),
    "tetragonal": (22.0, 22.0, 27.0, 90.0, 90.0, 90.0),
    "trigonal": (24.0, 24.0, 29.0, 90.0, 90.0, 120.0),
    "hexagonal": (24.0, 24.0, 29.0, 90.0, 90.0, 120.0),
    "cubic": (26.0, 26.0, 26.0, 90.0, 90.0, 90.0),
}


class Atoms(NamedTuple):
    """Atoms of an asymmetric unit: elements, fractional (n, 3), occupancies, and U (n, 3, 3) in Å², Cartesian."""

    elements: list[str]
    fractional: np.ndarray
    occupancies: np.ndarray
    U: np.ndarray


def cell_for(group: str) -> tuple[float, ...]:
    return CELLS[gemmi.SpaceGroup(group).crystal_system_str()]


def orthogonalization(cell: tuple[float, ...]) -> np.ndarray:
    """Columns a, b, c: a along x, b in the xy plane, as in PDB files."""
    a, b, c = cell[:3]
    ca, cb, cg = np.cos(np.radians(cell[3:]))
    sg = np.sin(np.radians(cell[5]))
    x = (ca - cb * cg) / sg
    return np.array([[a, b * cg, c * cb], [0.0, b * sg, c * x], [0.0, 0.0, c * np.sqrt(1.0 - cb**2 - x**2)]])


def write_crystal(
    path: Path, group: str, counts: Mapping[str, int], seed: int = 0, cell: tuple[float, ...] | None = None
) -> tuple[float, ...]:
    """A PDB file of random atoms in the cell, half of them anisotropic; returns the cell."""
    rng, cell, serial = np.random.default_rng(seed), cell or cell_for(group), 0
    lines = ["CRYST1{:9.3f}{:9.3f}{:9.3f}{:7.2f}{:7.2f}{:7.2f} {:<11s}".format(*cell, gemmi.SpaceGroup(group).xhm())]
    for element, count in counts.items():
        for _ in range(count):
            serial += 1
            x, y, z = orthogonalization(cell) @ rng.uniform(0.0, 1.0, 3)
            occupancy, B = rng.choice([1.0, 1.0, 0.5]), rng.uniform(8.0, 25.0)
            head = f"{element:>2s}{serial % 100:02d} UNL A{serial % 10000:4d}    "
            place = f"{x:8.3f}{y:8.3f}{z:8.3f}{occupancy:6.2f}{B:6.2f}"
            lines.append(f"HETATM{serial % 100000:5d} {head}{place}          {element:>2s}")
            if serial % 2:
                diagonal = (rng.uniform(0.1, 0.3, 3) * 1e4).astype(int)
                across = (rng.uniform(-0.03, 0.03, 3) * 1e4).astype(int)
                numbers = "".join(f"{n:7d}" for n in (*diagonal, *across))
                lines.append(f"ANISOU{serial % 100000:5d} {head[:-2].rstrip():<15s} {numbers}      {element:>2s}")
    path.write_text("\n".join([*lines, "END", ""]))
    return cell


def atoms_of(path: Path) -> Atoms:
    """As gemmi reads them; every number is then used by NumPy."""
    structure = gemmi.read_structure(str(path))
    atoms = [one.atom for one in structure[0].all()]
    inverse = np.linalg.inv(orthogonalization(structure.cell.parameters))
    return Atoms(
        [atom.element.name for atom in atoms],
        np.array([inverse @ atom.pos.tolist() for atom in atoms]),
        np.array([atom.occ for atom in atoms]),
        np.array([
            atom.aniso.as_mat33().tolist() if atom.aniso.nonzero() else np.eye(3) * atom.b_iso / (8 * np.pi**2)
            for atom in atoms
        ]),
    )  # fmt: skip


def direct_sum(
    atoms: Atoms, cell: tuple[float, ...], group: str, hkl: np.ndarray, anomalous: Mapping[str, complex] | None = None
) -> np.ndarray:
    """F (n,) = Σ occ (f0 + f' + i f'') exp(-2π² g·U g) exp(2πi h·x) over all atoms and symmetry operations."""
    orthogonal = orthogonalization(cell)
    fractional = np.linalg.inv(orthogonal)
    g = hkl @ fractional
    stol_sqr = (g**2).sum(axis=1) / 4.0
    forms = {}
    for element in set(atoms.elements):
        table = gemmi.Element(element).it92
        forms[element] = sum(a * np.exp(-b * stol_sqr) for a, b in zip(table.a, table.b, strict=True)) + table.c
        forms[element] = forms[element] + (anomalous or {}).get(element, 0.0)
    F = np.zeros(len(hkl), complex)
    for operation in gemmi.SpaceGroup(group).operations():
        rotation, shift = np.array(operation.rot) / 24.0, np.array(operation.tran) / 24.0
        cartesian = orthogonal @ rotation @ fractional
        for element, x, occupancy, U in zip(*atoms, strict=True):
            turned = cartesian @ U @ cartesian.T
            damping = np.exp(-2.0 * np.pi**2 * np.einsum("ni,ij,nj->n", g, turned, g))
            F += occupancy * forms[element] * damping * np.exp(2j * np.pi * (hkl @ (rotation @ x + shift)))
    return F
