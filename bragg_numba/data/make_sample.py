"""Make the structure factors that come with the package: ``python -m bragg_numba.data.make_sample [FILE]``.

A fictitious protein in P1: Wilson-distributed amplitudes with the resolution dependence of a protein, to 3 Å. Friedel
mates are equal, and F000 is the number of electrons in the cell. The seed is fixed: the file is always the same.
"""

import sys
from pathlib import Path

import numpy as np

from ..data import SAMPLE_CELL, sample_path
from ..io.hkl import write_hkl
from ..planning.dual import plain
from ..planning.lattice import cell_volume, reciprocal_of_cell

SEED = 20250810
RESOLUTION = 3.0  # Å
# Matthews coefficient, Å³/Da; Da and electrons per average non-hydrogen atom of a protein.
MATTHEWS, DALTONS_PER_ATOM, ELECTRONS_PER_ATOM = 2.4, 14.1, 7.6
ELECTRONS_PER_CUBIC_ANGSTROM = 0.39
B_FACTOR = 20.0  # Å²
# Bulk solvent cancels most of the scattering at low resolution.
SOLVENT_K, SOLVENT_B = 0.85, 200.0


def mean_intensity(s_sqr: np.ndarray, atoms: float) -> np.ndarray:
    """<F²> at s² = (sin θ/λ)² in 1/Å²: Wilson's law, times the ripple of secondary structure, less the solvent.

    Proteins scatter less than Wilson's law near 6 Å and more near 4.5 Å.
    """
    d = 0.5 / np.sqrt(s_sqr)
    ripple = 1.0 - 0.45 * np.exp(-(((d - 6.2) / 1.0) ** 2)) + 0.55 * np.exp(-(((d - 4.4) / 0.6) ** 2))
    solvent = (1.0 - SOLVENT_K * np.exp(-SOLVENT_B * s_sqr)) ** 2
    return atoms * ELECTRONS_PER_ATOM**2 * np.exp(-2.0 * B_FACTOR * s_sqr) * ripple * solvent


def make_sample() -> tuple[np.ndarray, np.ndarray]:
    """Indices (n, 3) in ascending order and amplitudes (n,) in electrons."""
    volume = plain(cell_volume(SAMPLE_CELL))
    largest = [int(edge / RESOLUTION) for edge in SAMPLE_CELL[:3]]
    axes = [np.arange(-n, n + 1) for n in largest]
    hkl = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1).reshape(-1, 3)
    reciprocal = reciprocal_of_cell(SAMPLE_CELL, stretched=False)
    s_sqr = 0.25 * ((hkl @ reciprocal) ** 2).sum(axis=1)
    inside = s_sqr <= 0.25 / RESOLUTION**2
    hkl, s_sqr = hkl[inside], s_sqr[inside]
    # In this order a reflection and its Friedel mate are at equal distances from 000 in the middle.
    half = len(hkl) // 2
    atoms = volume / MATTHEWS / DALTONS_PER_ATOM
    mean = mean_intensity(s_sqr[:half], atoms)
    amplitudes = np.sqrt(mean * np.random.Generator(np.random.PCG64(SEED)).exponential(size=half))
    f000 = volume * ELECTRONS_PER_CUBIC_ANGSTROM
    return hkl, np.concatenate([amplitudes, [f000], amplitudes[::-1]]).round(2)


if __name__ == "__main__":
    write_hkl(Path(sys.argv[1]) if len(sys.argv) > 1 else sample_path(), *make_sample())
