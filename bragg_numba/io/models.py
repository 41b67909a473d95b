"""Atomic models: PDB, PDBx/mmCIF and small-molecule CIF files, plain or gzipped, read by gemmi."""

import math
from typing import Any, NamedTuple

import numpy as np

from ..errors import InputError
from .crystallography import SpaceGroup, cell_of, gemmi_for, in_one_line, space_group, unpacked
from .reading import PathName, as_text, show

_EXPECTED = "a PDB or CIF file of an atomic model"
# Atoms that a message lists.
_MOST_LISTED = 3


class AtomicModel(NamedTuple):
    """An atomic model in its crystal.

    Attributes:
        name: the file, as messages show it.
        cell: a b c alpha beta gamma, Å and degrees.
        group: its space group.
        structure: a gemmi.Structure with one model, of the atoms of an asymmetric unit.
        elements: the chemical symbols in it, in alphabetical order.
        lines: what was chosen in reading it, a line each.
    """

    name: str
    cell: tuple[float, ...]
    group: SpaceGroup
    structure: Any
    elements: tuple[str, ...]
    lines: tuple[str, ...]

    @property
    def atoms(self) -> list[Any]:
        """Its atoms, as gemmi.Atom."""
        return [one.atom for one in self.structure[0].all()]


def read_model(path: PathName, number: int | None = None, unknown: str | None = None) -> AtomicModel:
    """Read an atomic model.

    Args:
        path: a file of a format recognized by its content.
        number: which of several models; None: the file must hold one.
        unknown: element that atoms of unknown element (X) scatter as; None: such atoms are an error.

    Occupancies, hydrogens and alternate conformers are used as they stand; copies by non-crystallographic symmetry
    that the file leaves out (MTRIX, struct_ncs_oper) are added. Raises InputError for a file that cannot be read, has
    no crystal, no space group that is known, no atoms, several models, or atoms without form factors.
    """
    gemmi, name = gemmi_for(show(path)), show(path)
    text = as_text(unpacked(path, _EXPECTED), path)
    structure, small = _parse(gemmi, text, name)
    lines = []
    _keep_one_model(structure, number, name)
    _checked_cell(structure, name)
    found = structure.find_spacegroup()
    if found is None:
        raise InputError(f"{name}: expected a known space group; got {structure.spacegroup_hm!r}")
    if any(not operation.given for operation in structure.ncs):
        structure.setup_entities()
        structure.expand_ncs(gemmi.HowToNameCopiedChain.Short)
        lines.append(f"{len(structure.ncs)} operations of non-crystallographic symmetry applied")
    atoms = [one.atom for one in structure[0].all()]
    _check_atoms(gemmi, structure, unknown, name)
    charged = sum(atom.charge != 0 for atom in atoms)
    if charged:
        lines.append(f"{charged} charged atoms scatter as neutral ones")
    hydrogens = sum(atom.element.is_hydrogen for atom in atoms)
    head = f"{len(atoms)} atoms of an asymmetric unit ({hydrogens} hydrogens), space group {found.xhm()}"
    if small:
        head += ", occupancies shared on special positions"
    elements = tuple(sorted({atom.element.name for atom in atoms}))
    return AtomicModel(name, cell_of(structure.cell), space_group(found), structure, elements, (head, *lines))


def read_cell(path: PathName) -> tuple[float, ...]:
    """a b c alpha beta gamma of a model's crystal, Å and degrees. Raises InputError if the file has none."""
    gemmi, name = gemmi_for(show(path)), show(path)
    structure, _ = _parse(gemmi, as_text(unpacked(path, _EXPECTED), path), name)
    return cell_of(_checked_cell(structure, name))


def _checked_cell(structure: Any, name: str) -> Any:
    if not structure.cell.is_crystal():
        raise InputError(f"{name}: has no unit cell (none, or that of 1 Å which stands for none); expected a crystal")
    return structure.cell


def _parse(gemmi: Any, text: str, name: str) -> tuple[Any, bool]:
    """The gemmi.Structure of a file, and whether it is a small molecule's."""
    try:
        if not any(line.lstrip().lower().startswith("data_") for line in text.splitlines()[:1000]):
            return gemmi.read_pdb_string(text), False
        document = gemmi.cif.read_string(text)
        blocks = [block for block in document if block.find_values("_atom_site.Cartn_x")]
        if blocks:
            return gemmi.make_structure_from_block(blocks[0]), False
        blocks = [block for block in document if block.find_values("_atom_site_fract_x")]
        if len(blocks) > 1:
            listed = ", ".join(block.name for block in blocks)
            raise InputError(f"{name}: holds several structures, {listed}; expected a file of one")
        if blocks:
            return _from_small(gemmi, gemmi.make_small_structure_from_block(blocks[0])), True
    except (RuntimeError, ValueError, OSError) as error:
        if isinstance(error, InputError):
            raise
        raise InputError(f"{name}: cannot be read ({in_one_line(error)}); expected {_EXPECTED}") from None
    raise InputError(f"{name}: holds no coordinates of atoms; expected {_EXPECTED}")


def _from_small(gemmi: Any, small: Any) -> Any:
    """A small molecule as a gemmi.Structure: occupancies per operation, displacements in the Cartesian frame."""
    small.change_occupancies_to_crystallographic()
    structure = gemmi.Structure()
    structure.cell = small.cell
    structure.spacegroup_hm = small.spacegroup.xhm() if small.spacegroup else small.spacegroup_hm
    structure.setup_cell_images()
    # U_cart = (O N) U_cif (O N)^T with N = diag(a*, b*, c*): R. W. Grosse-Kunstleve & P. D. Adams, J. Appl. Cryst.
    # 35, 477 (2002).
    reciprocal = small.cell.reciprocal()
    to_cartesian = np.array(small.cell.orth.mat.tolist()) * [reciprocal.a, reciprocal.b, reciprocal.c]
    residue = gemmi.Residue()
    residue.name = "MOL"
    for site in small.sites:
        atom = gemmi.Atom()
        atom.name, atom.element, atom.occ = site.label, site.element, site.occ
        atom.charge = site.charge
        atom.pos = small.cell.orthogonalize(site.fract)
        atom.b_iso = 8.0 * math.pi**2 * site.u_iso
        if site.aniso.nonzero():
            u = to_cartesian @ np.array(site.aniso.as_mat33().tolist()) @ to_cartesian.T
            atom.aniso = gemmi.SMat33f(u[0, 0], u[1, 1], u[2, 2], u[0, 1], u[0, 2], u[1, 2])
        residue.add_atom(atom)
    chain, model = gemmi.Chain("A"), gemmi.Model(1)
    chain.add_residue(residue)
    model.add_chain(chain)
    structure.add_model(model)
    return structure


def _keep_one_model(structure: Any, number: int | None, name: str) -> None:
    """Remove all models but the one chosen."""
    numbers = [model.num for model in structure]
    if not any(model.count_atom_sites() for model in structure):
        raise InputError(f"{name}: holds no atoms; expected {_EXPECTED}")
    if number is None and len(numbers) > 1:
        raise InputError(f"{name}: holds the models {', '.join(map(str, numbers))}; expected model, one of them")
    if number is not None and number not in numbers:
        raise InputError(f"{name}: model must be one of {', '.join(map(str, numbers))}; got {number!r}", "model")
    for at in reversed(range(len(numbers))):
        if number is not None and numbers[at] != number:
            del structure[at]


def _check_atoms(gemmi: Any, structure: Any, unknown: str | None, name: str) -> None:
    """Raise InputError for atoms whose form factor or place is not known; ``unknown`` takes the place of X."""
    if unknown is not None and gemmi.Element(unknown).name.upper() != str(unknown).upper():
        raise InputError(f"unknown must be the symbol of an element; got {unknown!r}", "unknown")
    without = []
    for one in structure[0].all():
        atom = one.atom
        if atom.element.name == "X" and unknown is not None:
            atom.element = gemmi.Element(unknown)
        if atom.element.name == "X" or atom.element.it92 is None:
            without.append(f"{one.chain.name}/{one.residue.seqid}/{atom.name} ({atom.element.name})")
        if not (all(map(math.isfinite, (*atom.pos.tolist(), atom.occ, atom.b_iso)))):
            raise InputError(f"{name}: atom {atom.name} has a coordinate, occupancy or B that is no number")
    if without:
        listed = ", ".join(without[:_MOST_LISTED]) + (", ..." if len(without) > _MOST_LISTED else "")
        hint = "unknown='O' lets those of unknown element (X) scatter as oxygen"
        raise InputError(f"{name}: has {len(without)} atoms without a form factor, {listed}; {hint}")
