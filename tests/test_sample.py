"""The structure factors that come with the package are what their script makes, and look like a protein's."""

import numpy as np

from bragg_numba.data import SAMPLE_CELL, sample_path
from bragg_numba.data.make_sample import RESOLUTION, make_sample
from bragg_numba.io import read_hkl
from bragg_numba.planning.lattice import reciprocal_of_cell


def test_the_file_is_what_the_script_makes() -> None:
    hkl, F = read_hkl(sample_path())
    made_hkl, made_F = make_sample()
    np.testing.assert_array_equal(hkl, made_hkl)
    np.testing.assert_array_equal(F, made_F)
    assert sample_path().stat().st_size < 500_000


def test_friedel_mates_are_equal_and_complete_to_the_resolution() -> None:
    hkl, F = read_hkl(sample_path())
    table = {tuple(index): f for index, f in zip(hkl.tolist(), F, strict=True)}
    assert all(table[-h, -k, -l] == f for (h, k, l), f in table.items())
    axis = np.arange(-25, 26)
    every = np.stack(np.meshgrid(axis, axis, axis, indexing="ij"), axis=-1).reshape(-1, 3)
    inside = np.linalg.norm(every @ reciprocal_of_cell(SAMPLE_CELL, stretched=False), axis=1) <= 1.0 / RESOLUTION
    assert set(map(tuple, every[inside].tolist())) == set(table)


def test_wilson_statistics() -> None:
    """In every shell <F⁴>/<F²>² is 2, as for acentric reflections, and the mean falls off."""
    hkl, F = read_hkl(sample_path())
    s = np.linalg.norm(hkl @ reciprocal_of_cell(SAMPLE_CELL, stretched=False), axis=1)
    half = slice(None, len(F) // 2)
    F, s = F[half], s[half]
    means = []
    for shell in np.array_split(np.argsort(s), 10):
        intensity = F[shell] ** 2
        assert 1.7 < (intensity**2).mean() / intensity.mean() ** 2 < 2.4
        means.append(intensity.mean())
    assert max(means[-2:]) < 0.5 * max(means)
