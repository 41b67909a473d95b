"""Symmetry in reciprocal space: what a space group says of F(h), and the expansion of its reflections to P1.

For an operation x -> R x + t that leaves the density as it is, F(hR) = exp(-2πi h·t) F(h), with h as a row. All
operations are whole numbers (t in 1/24), so that symmetry mates are equal to the bit in amplitude.
"""

from typing import NamedTuple

import numpy as np

from ..errors import InputError
from ..io.crystallography import TWENTY_FOURTHS, SpaceGroup
from ..io.memory import box_memory_check

# Entries of the dense box of indices of an expansion.
MOST_ENTRIES = 2 * 10**8

# exp(-2πi n/24), exact where it is 1, -1, i or -i.
_PHASES = np.exp(-2j * np.pi * np.arange(TWENTY_FOURTHS) / TWENTY_FOURTHS)
_PHASES[[0, 6, 12, 18]] = [1.0, -1.0j, -1.0, 1.0j]


class Expansion(NamedTuple):
    """The reflections of P1 that follow from some of an asymmetric unit.

    Attributes:
        hkl: (n, 3) indices in ascending order.
        parent: (n,) which of the given reflections each follows from.
        friedel: (n,) whether through Friedel's law: it is F(-h) of a mate, not F(h).
        shift: (n,) n of its phase factor exp(-2πi n/24), applied before any complex conjugation.
    """

    hkl: np.ndarray
    parent: np.ndarray
    friedel: np.ndarray
    shift: np.ndarray

    def phased(self, F: np.ndarray) -> np.ndarray:
        """(n,) complex F of a real density in P1 from those of the parents."""
        mates = F[self.parent] * _PHASES[self.shift]
        return np.where(self.friedel, mates.conj(), mates)

    def signed(self, plus: np.ndarray, minus: np.ndarray) -> np.ndarray:
        """(n,) amplitudes from F(+), of the parents, and F(-), of their Friedel mates."""
        return np.where(self.friedel, minus[self.parent], plus[self.parent])


def box_shape(hkl: np.ndarray) -> np.ndarray:
    """(3,) sizes of a box about 000 that holds all indices and their opposites."""
    return 2 * np.abs(hkl).max(axis=0) + 1


def check_box(shape: np.ndarray, name: str) -> None:
    """Raise InputError if a dense box of indices is too large."""
    sizes = [int(n) for n in shape]
    entries = sizes[0] * sizes[1] * sizes[2]
    if entries > MOST_ENTRIES:
        box = " x ".join(map(str, sizes))
        raise InputError(
            f"{name}: its reflections fill a box of {box} indices; expected at most {MOST_ENTRIES:g} of them: "
            "a larger dmin makes it smaller",
            "dmin",
        )
    box_memory_check(sizes, name)


def places(hkl: np.ndarray, shape: np.ndarray) -> np.ndarray:
    """(n,) where indices are in a flattened box of sizes ``shape`` about 000."""
    return np.ravel_multi_index(tuple((hkl + shape // 2).T), tuple(shape))


def symmetrized(hkl: np.ndarray, F: np.ndarray, group: SpaceGroup) -> np.ndarray:
    """F (n,) of a real density, averaged over the operations that map h to h or -h.

    These determine the phase of a centric reflection, and that an absent one is zero; a sum over a grid keeps to that
    within rounding only.
    """
    total, count = np.zeros(len(F), complex), np.zeros(len(F))
    for rotation, translation in zip(group.rotations, group.translations, strict=True):
        mates = hkl @ rotation
        shifted = F * _PHASES[(hkl @ translation) % TWENTY_FOURTHS]
        same, opposite = (mates == hkl).all(axis=1), (mates == -hkl).all(axis=1)
        # At 000 both hold; F there is real.
        opposite &= ~same
        total += np.where(same, shifted, 0.0) + np.where(opposite, shifted.conj(), 0.0)
        count += same | opposite
    mean = total / count
    # What is left of an absent one are rounding errors of the sum of its phases.
    return np.where(absent(hkl, group), 0.0, mean)


def absent(hkl: np.ndarray, group: SpaceGroup) -> np.ndarray:
    """(n,) whether a reflection is systematically absent: an operation leaves h and turns the phase of F."""
    found = np.zeros(len(hkl), bool)
    for rotation, translation in zip(group.rotations, group.translations, strict=True):
        found |= ((hkl @ rotation) == hkl).all(axis=1) & ((hkl @ translation) % TWENTY_FOURTHS != 0)
    return found


def centric(hkl: np.ndarray, group: SpaceGroup) -> np.ndarray:
    """(n,) whether a reflection and its Friedel mate are symmetry mates."""
    found = np.zeros(len(hkl), bool)
    for rotation in group.rotations:
        found |= ((hkl @ rotation) == -hkl).all(axis=1)
    return found


def representatives(hkl: np.ndarray, group: SpaceGroup, shape: np.ndarray) -> np.ndarray:
    """(n,) a number that a reflection shares with its symmetry mates, Friedel's law not counted."""
    return np.max([places(hkl @ rotation, shape) for rotation in group.rotations], axis=0)


def expand(hkl: np.ndarray, group: SpaceGroup, name: str) -> Expansion:
    """All symmetry mates and their Friedel mates of reflections (n, 3), each once.

    Where several of the given reflections lead to the same one, a mate by rotation goes before one by Friedel's law,
    and a given reflection before its mates. Raises InputError if the box of indices is too large.
    """
    shape = np.max([box_shape(hkl @ rotation) for rotation in group.rotations], axis=0)
    check_box(shape, name)
    box = np.full(int(np.prod(shape)), -1, np.int32)
    n, parents = len(group.rotations), np.arange(len(hkl))
    if 2 * n * len(hkl) > np.iinfo(np.int32).max:
        box = box.astype(np.int64)
    # Later ones overwrite: the least wanted come first.
    for friedel in (1, 0):
        for at in reversed(range(n)):
            mates = hkl @ group.rotations[at]
            box[places(-mates if friedel else mates, shape)] = (parents * n + at) * 2 + friedel
    filled = np.flatnonzero(box >= 0)
    rest, friedel_flags = np.divmod(box[filled], 2)
    parent, operation = np.divmod(rest, n)
    shift = (hkl[parent] * group.translations[operation]).sum(axis=1) % TWENTY_FOURTHS
    found = np.stack(np.unravel_index(filled, tuple(shape)), axis=1) - shape // 2
    return Expansion(found, parent.astype(np.int64), friedel_flags.astype(bool), shift)
