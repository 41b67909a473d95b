"""The expansion to P1 against sums over all atoms of the cell, in space groups of every kind."""

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("gemmi")

import gemmi
from helpers.crystals import atoms_of, direct_sum, write_crystal

from bragg_numba.errors import InputError
from bragg_numba.io.crystallography import space_group
from bragg_numba.scattering.symmetry import absent, centric, check_box, expand, symmetrized

GROUPS = (
    "P 1", "P -1", "P 1 21 1", "C 1 2 1", "P 1 21/c 1", "P 21 21 21", "C 2 2 21", "I 2 2 2", "F d d d", "P 41 21 2",
    "I 41/a:1", "P 31 2 1", "R 3 2:H", "P 61 2 2", "P 63/m", "P 21 3", "F 41 3 2", "I a -3 d",
)  # fmt: skip


def asymmetric_unit(group: str, cell: tuple[float, ...], dmin: float) -> np.ndarray:
    """(n, 3) indices with systematic absences and 000, by gemmi."""
    grid = gemmi.FloatGrid()
    grid.unit_cell, grid.spacegroup = gemmi.UnitCell(*cell), gemmi.SpaceGroup(group)
    grid.set_size_from_spacing(dmin / 3.0, gemmi.GridSizeRounding.Up)
    data = gemmi.transform_map_to_f_phi(grid, half_l=True).prepare_asu_data(dmin, with_000=True, with_sys_abs=True)
    return np.array(data.miller_array, int)


@pytest.mark.parametrize("group", GROUPS)
def test_expansion_against_direct_sums(group: str, tmp_path: Path) -> None:
    cell = write_crystal(tmp_path / "a.pdb", group, {"C": 3, "S": 1}, seed=3)
    atoms, symmetry = atoms_of(tmp_path / "a.pdb"), space_group(gemmi.SpaceGroup(group))
    hkl = asymmetric_unit(group, cell, 3.97)
    F = direct_sum(atoms, cell, group, hkl)
    found = expand(hkl, symmetry, "F")
    whole = direct_sum(atoms, cell, group, found.hkl)
    scale = np.abs(F).max()
    np.testing.assert_allclose(found.phased(F), whole, atol=1e-11 * scale)
    # Complete: every index to the resolution, each once, with its Friedel mate. (At 4 Å some lie on the limit.)
    spheres = len(gemmi.make_miller_array(gemmi.UnitCell(*cell), gemmi.SpaceGroup("P 1"), 3.97))
    assert len(found.hkl) == len(np.unique(found.hkl, axis=0)) == 2 * spheres + 1
    # F of a real density is what the symmetry wants already, and absences are zero to the bit.
    mean = symmetrized(hkl, F, symmetry)
    np.testing.assert_allclose(mean, F, atol=1e-11 * scale)
    operations = gemmi.SpaceGroup(group).operations()
    gone = np.array([operations.is_systematically_absent(each) for each in hkl.tolist()])
    np.testing.assert_array_equal(absent(hkl, symmetry), gone)
    assert not mean[gone].any()
    np.testing.assert_array_equal(
        centric(hkl, symmetry), [operations.is_reflection_centric(each) for each in hkl.tolist()]
    )


def test_noise_of_a_grid_is_averaged_out() -> None:
    """A centric reflection gets the phase that its symmetry wants."""
    symmetry = space_group(gemmi.SpaceGroup("P 21 21 21"))
    hkl = np.array([[1, 2, 0], [0, 3, 2], [1, 0, 0], [1, 2, 3]])
    F = np.array([3.0 + 4.0j, 1.0 - 2.0j, 0.1 + 0.1j, 5.0 + 1.0j])
    mean = symmetrized(hkl, F, symmetry)
    np.testing.assert_allclose(mean, symmetrized(hkl, mean, symmetry), atol=1e-15)
    assert (np.minimum(np.abs(mean[:2].real), np.abs(mean[:2].imag)) < 1e-15).all()
    assert mean[2] == 0.0
    assert mean[3] == F[3]


def test_amplitudes_of_mates_are_equal_to_the_bit(tmp_path: Path) -> None:
    symmetry = space_group(gemmi.SpaceGroup("P 61 2 2"))
    hkl = asymmetric_unit("P 61 2 2", (24.0, 24.0, 29.0, 90.0, 90.0, 120.0), 3.0)
    plus = np.random.default_rng(0).uniform(size=len(hkl))
    found = expand(hkl, symmetry, "F")
    F = dict(zip(map(tuple, found.hkl.tolist()), found.signed(plus, plus), strict=True))
    for h, k, l in found.hkl.tolist()[::7]:
        assert F[h, k, l] == F[-h, -k, -l] == F[k, -h - k, l]


def test_a_box_too_large() -> None:
    with pytest.raises(InputError, match="a box of 1001 x 1001 x 1001 indices; expected at most 2e\\+08"):
        check_box(np.array([1001, 1001, 1001]), "model.pdb")
