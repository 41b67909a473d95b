"""CrystFEL's streams: matrices, images and cells of crystals, the geometry in the header, and broken files."""

import itertools
import tracemalloc
from pathlib import Path

import numpy as np
import pytest
from helpers.crystfel import chunk, cspad, stream
from helpers.experiments import some_reflections

import bragg_numba as bn
from bragg_numba.crystfel import shots

CELL = (61.0, 122.0, 169.0, 80.0, 95.0, 100.0)


def axes(seed: int, cell: tuple[float, ...] = CELL) -> np.ndarray:
    """Rows a* b* c* in 1/nm of a cell in a random orientation, as many digits as a stream has."""
    a, b, c, *angles = cell
    ca, cb, cg = np.cos(np.radians(angles))
    sg = np.sqrt(1 - cg * cg)
    x = (ca - cb * cg) / sg
    real = np.array([[a, 0, 0], [b * cg, b * sg, 0], [c * cb, c * x, c * np.sqrt(1 - cb * cb - x * x)]]) / 10.0
    turn, _ = np.linalg.qr(np.random.default_rng(seed).normal(size=(3, 3)))
    turn *= np.linalg.det(turn)
    return np.round(np.linalg.inv(real @ turn.T).T, 7)


def write(text: str, tmp_path: Path) -> Path:
    path = tmp_path / "x.stream"
    path.write_bytes(text.encode())
    return path


class TestCrystals:
    def test_all_of_them(self, tmp_path: Path) -> None:
        """None, one or several in an image."""
        chunks = [chunk(1), chunk(2, axes(0)), chunk(3, axes(1), axes(2), energy=8000.0, event="//7")]
        found = list(bn.read_stream(write(stream(chunks), tmp_path)))
        assert [(each.filename, each.event, each.serial, each.number) for each in found] == [
            ("run/file 2.h5", "//3", 2, 0),
            ("run/file 3.h5", "//7", 3, 0),
            ("run/file 3.h5", "//7", 3, 1),
        ]
        for each, seed in zip(found, (0, 1, 2), strict=True):
            np.testing.assert_array_equal([each.astar, each.bstar, each.cstar], axes(seed))
        assert [each.photon_energy for each in found] == [9512.5, 8000.0, 8000.0]
        one = found[0]
        assert (one.lattice_type, one.centering, one.unique_axis) == ("orthorhombic", "C", "*")
        assert (one.profile_radius, one.resolution_limit, one.shift) == (0.00258, 1.8, (0.022, -0.009))
        assert (one.camera_length, one.bandwidth) == (0.152001, 1e-8)
        lines = (tmp_path / "x.stream").read_text().splitlines()
        assert all(lines[each.line - 1] == "--- Begin crystal" for each in found)

    def test_matrix_is_of_the_crystal_as_it_was(self, tmp_path: Path) -> None:
        """The Bragg peaks of the simulated image are where A h = k_out - k_in says."""
        (one,) = bn.read_stream(write(stream([chunk(1, axes(5))]), tmp_path))
        np.testing.assert_allclose(one.cell, CELL, rtol=2e-5)
        np.testing.assert_allclose(one.A, axes(5).T / 10.0, rtol=1e-15)
        crystal = one.crystal(n_cells=30, shape="gauss")
        np.testing.assert_allclose(crystal.matrix, axes(5).T / 10.0 * 12398.42 / 9512.5, rtol=1e-15)
        pixel, distance, n = 0.2, 100.0, 500
        frame = {"beam_vector": (0, 0, 1), "fdet_vector": (1, 0, 0), "sdet_vector": (0, 1, 0), "odet_vector": (0, 0, 1)}
        sim = bn.Simulator(
            crystal,
            bn.Beam(wavelength=one.wavelength),
            bn.Detector(
                pixels=n,
                pixel_size=pixel,
                distance=distance,
                Xbeam=n * pixel / 2,
                Ybeam=n * pixel / 2,
                polar_vector=(1, 0, 0),
                spindle_axis=(1, 0, 0),
                **frame,
            ),
            bn.StructureFactors.constant(100.0),
            sampling=bn.Sampling(oversample=1),
        )
        image = sim.render()
        k_in = np.array([0.0, 0.0, 1.0]) / one.wavelength
        grid = np.array(list(itertools.product(range(-25, 26), repeat=3)))
        q = grid[np.any(grid != 0, axis=1)] @ axes(5) / 10.0
        missed = np.abs(np.linalg.norm(q + k_in, axis=1) - 1 / one.wavelength)
        near = q[(missed < 2e-5) & (np.linalg.norm(q, axis=1) > 0.03)]
        out = near + k_in
        at = out[:, :2] / out[:, 2:] * distance / pixel + n / 2
        inside = at[((at > 10) & (at < n - 10)).all(axis=1)].astype(int)
        assert len(inside) > 5
        peaks = [image[s - 2 : s + 3, f - 2 : f + 3].max() for f, s in inside]
        assert min(peaks) > 100.0 * np.median(image)

    def test_shots_of_a_batch(self, tmp_path: Path) -> None:
        chunks = [chunk(i, axes(i), energy=9500.0 + 10 * i) for i in range(3)]
        found = list(bn.read_stream(write(stream(chunks), tmp_path)))
        hkl = some_reflections()
        sim = bn.Simulator(
            found[0].crystal(n_cells=5),
            bn.Beam(wavelength=found[0].wavelength),
            bn.Detector(pixels=20, pixel_size=2.0, convention="XDS"),
            bn.StructureFactors.from_arrays(hkl["hkl"], hkl["F"], 10.0),
        )
        varied = shots(found)
        assert varied["matrix"].shape == (3, 3, 3)
        images = sim.render_batch(**varied)
        for image, each in zip(images, found, strict=True):
            np.testing.assert_array_equal(image, sim.replace(matrix=each.matrix, wavelength=each.wavelength).render())
        assert {name: len(values) for name, values in shots([]).items()} == {"matrix": 0, "wavelength": 0}
        with pytest.raises(bn.InputError, match="crystals must be those of read_stream; got int"):
            shots([3])

    def test_is_gone_through_again(self, tmp_path: Path) -> None:
        found = bn.read_stream(write(stream([chunk(i, axes(i)) for i in range(3)]), tmp_path))
        assert list(found) == list(found)
        assert repr(found).startswith("<Stream ")

    def test_streams_one_after_the_other(self, tmp_path: Path) -> None:
        """Of several programs, put together by cat."""
        text = stream([chunk(1, axes(0))], cspad()) + stream([chunk(2, axes(1))], cspad())
        assert [each.serial for each in bn.read_stream(write(text, tmp_path))] == [1, 2]

    def test_line_ends_and_blanks(self, tmp_path: Path) -> None:
        text = stream([chunk(1, axes(0))])
        expected = list(bn.read_stream(write(text, tmp_path)))
        assert list(bn.read_stream(write(text.replace("\n", "\r\n"), tmp_path))) == expected

    def test_large_files_are_not_held(self, tmp_path: Path) -> None:
        path = write(stream([chunk(i, axes(i), peaks=3000) for i in range(40)]), tmp_path)
        tracemalloc.start()
        try:
            count = sum(1 for _ in bn.read_stream(path))
            _, most = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert count == 40
        assert path.stat().st_size > 4_000_000
        assert most < 400_000


class TestHeader:
    def test_geometry(self, tmp_path: Path) -> None:
        found = bn.read_stream(write(stream([chunk(1, axes(0))], cspad()), tmp_path))
        (tmp_path / "x.geom").write_text(cspad())
        assert found.geometry().detector == bn.read_geom(tmp_path / "x.geom").detector
        assert found.geometry(clen=0.1, photon_energy=9000.0).clen == 0.1
        assert found.version == "2.3"
        assert found.audit[1].startswith("indexamajig")
        assert found.target_cell == "CrystFEL unit cell file version 1.0"

    def test_its_errors_count_the_lines_of_the_stream(self, tmp_path: Path) -> None:
        found = bn.read_stream(write(stream([chunk(1)], "clen = 1\nres = x\np/fs = x\n"), tmp_path))
        text = (tmp_path / "x.stream").read_text().splitlines()
        with pytest.raises(bn.InputError, match=r"x\.stream: line 7: panel p must have min_fs"):
            found.geometry()
        assert text[6] == "p/fs = x"

    def test_none(self, tmp_path: Path) -> None:
        with pytest.raises(bn.InputError, match="holds no geometry file"):
            bn.read_stream(write(stream([chunk(1)]), tmp_path)).geometry()
        assert list(bn.read_stream(write(stream([]), tmp_path))) == []


GOOD = stream([chunk(1, axes(0)), chunk(2, axes(1))], "clen = 1\n")
BAD = [
    ("CrystFEL stream format 2.3", "CrystFEL stream", ["line 1", "CrystFEL stream format"]),
    ("CrystFEL stream format 2.3", "CrystFEL stream format 2.0", ["line 1", "2.1 or a later 2", "'2.0'"]),
    ("CrystFEL stream format 2.3", "CrystFEL stream format 3", ["line 1", "'3'"]),
    ("----- End geometry file -----", "", ["file ends within the geometry file that begins in line 4"]),
    ("photon_energy_eV = 9512.500000\n", "", ["line 10", "photon_energy_eV", "none"]),
    ("photon_energy_eV = 9512.500000", "photon_energy_eV = high", ["line 17", "photon_energy_eV", "'high'"]),
    ("photon_energy_eV = 9512.500000", "photon_energy_eV = -1", ["line 10", "above 0", "-1"]),
    ("Image filename: run/file 1.h5\n", "", ["line 10", "Image filename"]),
    ("astar = ", "bstar = ", ["line 47", "astar, bstar, cstar in the crystal of line 29", "no astar"]),
    ("nm^-1\nbstar", "\nbstar = 1 2\nbstar", ["line 32", "bstar (1/nm) must be 3 numbers", "'1 2'"]),
    ("profile_radius = 0.00258", "profile_radius = x", ["line 37", "profile_radius", "'x nm^-1'"]),
    ("Cell parameters ", "Cell parameters x", ["line 30", "Cell parameters", "6 numbers"]),
    ("End of peak list", "----- Begin chunk -----", ["line 28", "peaks of line 23", "'----- Begin chunk -----'"]),
    ("End of reflections\n", "", ["line 46", "reflections of line 42", "'--- End crystal'"]),
    ("--- End crystal\n", "", ["line 47", "crystal of line 29", "'----- End chunk -----'"]),
    ("--- End crystal\n----- End chunk -----\n", "--- End crystal\n", ["line 48", "chunk of line 10", "another"]),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "words"), BAD)
def test_bad_input(old: str, new: str, words: list[str], tmp_path: Path) -> None:
    assert old in GOOD
    with pytest.raises(bn.InputError) as raised:
        list(bn.read_stream(write(GOOD.replace(old, new, 1), tmp_path)))
    assert "\n" not in str(raised.value)
    for word in words:
        assert word in str(raised.value), str(raised.value)


def test_a_file_cut_anywhere(tmp_path: Path) -> None:
    """Crystals of whole chunks are given; then the cut is an error with the number of the last line, or the end."""
    lines = GOOD.splitlines(keepends=True)
    begins = [i for i, line in enumerate(lines) if line.startswith("----- Begin chunk")]
    ends = [i for i, line in enumerate(lines) if line.startswith("----- End chunk")]
    for n in range(1, len(lines)):
        whole = sum(end < n for end in ends)
        inside = sum(begin < n for begin in begins) > whole or 4 <= n < 6 or 7 <= n < 9
        found: list[bn.crystfel.IndexedCrystal] = []
        said = cut("".join(lines[:n]), tmp_path, found)
        assert len(found) == whole
        assert said.startswith(f"line {n}: the file ends within") if inside else not said, (n, said)


def cut(text: str, tmp_path: Path, found: list) -> str:
    """What is said of a file after the crystals that are found."""
    try:
        found.extend(bn.read_stream(write(text, tmp_path)))
    except bn.InputError as error:
        return str(error).partition("x.stream: ")[2]
    return ""


def test_axes_in_a_plane(tmp_path: Path) -> None:
    flat = np.array([[0.1, 0, 0], [0, 0.1, 0], [0.1, 0.1, 0.0]])
    text = stream([chunk(1, axes(0))])
    for axis, row in zip("abc", flat, strict=True):
        start = text.index(f"{axis}star = ")
        text = text[:start] + f"{axis}star = {row[0]} {row[1]} {row[2]}" + text[text.index(" nm^-1", start) :]
    with pytest.raises(bn.InputError, match=r"line 26: .*three independent vectors"):
        list(bn.read_stream(write(text, tmp_path)))


def test_no_stream(tmp_path: Path) -> None:
    for content in ("", "\0\1", "x\n"):
        with pytest.raises(bn.InputError, match="line 1: expected a CrystFEL stream"):
            bn.read_stream(write(content, tmp_path))
    with pytest.raises(bn.InputError, match="cannot be read"):
        bn.read_stream(tmp_path / "none.stream")
