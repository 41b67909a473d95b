"""Structure factors as sums over classes of scatterers, from which F at any energy follows.

F(h, E) = F0(h) + Σ_κ (f'_κ(E) + i f''_κ(E)) G_κ(h), with F0 the normal scattering of all atoms and of the solvent, and
G_κ(h) = Σ occ T(h) exp(2πi h·x) over the atoms of class κ and their symmetry mates. F0 and G are of real densities, so
that F0(-h) = F0(h)* and G(-h) = G(h)*; F is not once some f'' differs from zero.
"""

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from ..io.crystallography import SpaceGroup
from .symmetry import Expansion, centric, expand


class PartialSums(NamedTuple):
    """F0 and G_κ of the reflections of an asymmetric unit.

    Attributes:
        name: the file they come from.
        cell: a b c alpha beta gamma, Å and degrees.
        group: the space group.
        dmin: resolution limit in Å, up to which all reflections are there.
        hkl: (n, 3) indices, 000 and systematic absences included.
        F0: (n,) complex, in electrons per cell, phases in the group's setting.
        G: by class, (n,) complex.
        lines: what was chosen, a line each.
    """

    name: str
    cell: tuple[float, ...]
    group: SpaceGroup
    dmin: float
    hkl: np.ndarray
    F0: np.ndarray
    G: dict[str, np.ndarray]
    lines: tuple[str, ...]

    def expansion(self) -> Expansion:
        """The reflections of P1, to which ``Expansion.phased`` takes F0 and each G."""
        return expand(self.hkl, self.group, self.name)

    def amplitudes(self, coefficients: Mapping[str, complex]) -> tuple[np.ndarray, np.ndarray]:
        """(n,) |F(h)| and (n,) |F(-h)| for f' + i f'' of the classes; equal to the bit where symmetry wants it."""
        plus, minus = self.F0.copy(), self.F0.conj()
        for label, value in coefficients.items():
            plus += value * self.G[label]
            minus += value * self.G[label].conj()
        if not any(value.imag for value in coefficients.values()):
            # Friedel's law.
            return np.abs(plus), np.abs(plus)
        return np.abs(plus), np.where(centric(self.hkl, self.group), np.abs(plus), np.abs(minus))

    def in_P1(self, coefficients: Mapping[str, complex]) -> tuple[np.ndarray, np.ndarray]:
        """Indices (m, 3) and amplitudes (m,) of all reflections to ``dmin`` for f' + i f'' of the classes."""
        expansion = self.expansion()
        return expansion.hkl, expansion.signed(*self.amplitudes(coefficients))
