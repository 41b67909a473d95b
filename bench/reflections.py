"""The structure factors that cases are timed with: the package's sample, and a list of the size of a real one."""

import gzip
from pathlib import Path

import numpy as np

from bragg_numba.data import sample_path
from bragg_numba.data.make_sample import DALTONS_PER_ATOM, ELECTRONS_PER_CUBIC_ANGSTROM, MATTHEWS, mean_intensity
from bragg_numba.io import write_hkl
from bragg_numba.planning.lattice import cell_volume, reciprocal_of_cell

SEED = 20250811
# Of a small protein in P1, Å and degrees: of the size of triclinic lysozyme's.
PROTEIN_CELL = (26.8, 31.3, 33.7, 88.7, 71.5, 68.1)
# Å: where the corners of the full frame are. Not all reflections are ever measured.
RESOLUTION, COMPLETENESS = 1.1, 0.826


def make_protein() -> tuple[np.ndarray, np.ndarray]:
    """Indices (n, 3) in rising order and amplitudes (n,) in electrons; the same at every call.

    Every index of the sphere in P1, less those that were not measured, with Wilson-distributed amplitudes and equal
    Friedel mates, like the sample's, which only reaches 3 Å.
    """
    volume = cell_volume(PROTEIN_CELL)
    axes = [np.arange(-n, n + 1) for n in (int(edge / RESOLUTION) for edge in PROTEIN_CELL[:3])]
    hkl = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1).reshape(-1, 3)
    s_sqr = 0.25 * ((hkl @ reciprocal_of_cell(PROTEIN_CELL, stretched=False)) ** 2).sum(axis=1)
    inside = s_sqr <= 0.25 / RESOLUTION**2
    hkl, s_sqr = hkl[inside], s_sqr[inside]
    # In this order a reflection and its Friedel mate stand at equal distances from the middle, which is 000.
    half = len(hkl) // 2
    random = np.random.Generator(np.random.PCG64(SEED))
    mean = mean_intensity(s_sqr[:half], volume / MATTHEWS / DALTONS_PER_ATOM)
    amplitudes = np.sqrt(mean * random.exponential(size=half))
    measured = random.random(half) < COMPLETENESS
    measured = np.concatenate([measured, [True], measured[::-1]])
    F = np.concatenate([amplitudes, [volume * ELECTRONS_PER_CUBIC_ANGSTROM], amplitudes[::-1]]).round(2)
    return hkl[measured], F[measured]


def write_files(folder: Path) -> dict[str, str]:
    """Write both lists as plain text, since the C program reads no gzip; their paths by the names that cases use."""
    sample, protein = folder / "sample.hkl", folder / "protein.hkl"
    sample.write_bytes(gzip.decompress(sample_path().read_bytes()))
    write_hkl(protein, *make_protein())
    return {"sample": str(sample), "protein": str(protein)}
