"""The registry of image formats, and the header that belongs to none of them."""

import ast
import os
import sys
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from helpers.headers import EVERYTHING, with_shape

import bragg_numba as bn
from bragg_numba import io
from bragg_numba.image_files import image_header
from bragg_numba.io.optional import optional

needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")
PIXELS = np.arange(64 * 72, dtype=np.uint16).reshape(64, 72)
PHOTONS = np.linspace(0.0, 9.0, 64 * 72, dtype=np.float32).reshape(64, 72)


def message(call, *args, **options) -> str:
    """The one line of the InputError that a call raises."""
    with pytest.raises(bn.InputError) as caught:
        call(*args, **options)
    assert "\n" not in str(caught.value)
    return str(caught.value)


class TestRegistry:
    def test_names_suffixes_and_magic_belong_to_one_format_each(self):
        assert all(name == found.name for name, found in io.FORMATS.items())
        suffixes = [suffix for found in io.FORMATS.values() for suffix in found.suffixes]
        assert len(set(suffixes)) == len(suffixes)
        assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in suffixes)
        magics = [found.magic for found in io.FORMATS.values() if found.magic]
        assert not any(a.startswith(b) for a in magics for b in magics if a is not b)

    @pytest.mark.parametrize(
        ("path", "name"),
        [("a.img", "smv"), ("a.b/c.SMV", "smv"), (Path("image.pgm"), "pgm"), ("floatimage.bin", "float")],
    )
    def test_format_of_path(self, path, name):
        assert io.format_of_path(path).name == name

    @pytest.mark.parametrize("path", ["a", "a.txt", ".img", "img", "a.img/b"])
    def test_no_format_of_path(self, path):
        text = message(io.format_of_path, path)
        assert text.startswith(f"{path}: ")
        assert ".img" in text

    def test_detect_looks_at_the_bytes_and_not_at_the_name(self, tmp_path):
        path = tmp_path / "a.pgm"
        io.write_image(path, PIXELS, EVERYTHING, kind="smv")
        assert io.detect(path).name == "smv"
        io.write_image(path, PIXELS.astype(np.uint8))
        assert io.detect(path).name == "pgm"
        io.write_image(path, PHOTONS, kind="float")
        assert io.detect(path) is None
        path.write_bytes(b"")
        assert io.detect(path) is None

    @pytest.mark.parametrize("name", ["", "none", "a\0b", "x" * 300, "."])
    def test_detect_what_cannot_be_read(self, tmp_path, monkeypatch, name):
        monkeypatch.chdir(tmp_path)
        assert "cannot be read" in message(io.detect, name)

    def test_another_format_takes_one_entry(self, tmp_path, monkeypatch):
        """NumPy's own, as an example: found by suffix and by magic, read and written."""

        def read(path, options):
            return None, np.load(path)

        def write(path, pixels, options):
            with io.write_atomically(path) as file:
                np.save(file, pixels)

        added = io.Format("npy", "a NumPy file", (".npy",), b"\x93NUMPY", read, write)
        monkeypatch.setitem(io.FORMATS, "npy", added)
        io.write_image(tmp_path / "a.npy", PHOTONS)
        (tmp_path / "a.npy").rename(tmp_path / "a.img")
        header, read_back = io.read_image(tmp_path / "a.img", default="smv")
        assert header is None
        np.testing.assert_array_equal(read_back, PHOTONS)
        monkeypatch.setitem(io.FORMATS, "npy", added._replace(write=None))
        text = message(io.write_image, tmp_path / "b.npy", PHOTONS)
        assert "can only be read" in text
        assert "an SMV image" in text


class TestReadAndWrite:
    @pytest.mark.parametrize("as_c_program", [False, True])
    def test_smv_writes_the_bytes_of_its_own_functions(self, tmp_path, as_c_program):
        io.write_image(tmp_path / "a.img", PIXELS, EVERYTHING, as_c_program=as_c_program)
        io.write_smv(tmp_path / "b.img", PIXELS, io.smv_header(EVERYTHING, as_c_program))
        assert (tmp_path / "a.img").read_bytes() == (tmp_path / "b.img").read_bytes()

    def test_smv_header_comes_back(self, tmp_path):
        io.write_image(tmp_path / "a.img", PIXELS, EVERYTHING)
        header, pixels = io.read_image(tmp_path / "a.img")
        np.testing.assert_array_equal(pixels, PIXELS)
        assert (header.panels, header.beam, header.scan) == (EVERYTHING.panels, EVERYTHING.beam, EVERYTHING.scan)
        told = {name: value for name, value in header.conventions._asdict().items() if value is not None}
        assert set(told) == {"distance", "close_distance", "Xbeam", "Ybeam", "orgx", "orgy"}
        assert all(getattr(EVERYTHING.conventions, name) == value for name, value in told.items())

    def test_smv_header_as_nanobragg_reads_it(self, tmp_path):
        io.write_image(tmp_path / "a.img", PIXELS, EVERYTHING)
        header, _ = io.read_image(tmp_path / "a.img", as_c_program=True)
        read, written = header.conventions, EVERYTHING.conventions
        assert read.distance == read.close_distance == written.close_distance
        assert (read.orgx, read.orgy) == (written.orgx, written.orgy)

    def test_write_read_write(self, tmp_path):
        """What a file does not tell is None; with that filled in, the same file comes out."""
        io.write_image(tmp_path / "a.img", PIXELS, EVERYTHING)
        header, pixels = io.read_image(tmp_path / "a.img")
        told = {name: value for name, value in header.conventions._asdict().items() if value is not None}
        whole = header._replace(conventions=EVERYTHING.conventions._replace(**told))
        io.write_image(tmp_path / "b.img", pixels, whole)
        assert (tmp_path / "a.img").read_bytes() == (tmp_path / "b.img").read_bytes()
        assert "expected a header that tells ADXV_CENTER_X" in message(
            io.write_image, tmp_path / "c.img", pixels, header
        )

    def test_float(self, tmp_path):
        io.write_image(tmp_path / "a.bin", PHOTONS)
        header, pixels = io.read_image(tmp_path / "a.bin", shape=(64, 72))
        assert header is None
        np.testing.assert_array_equal(pixels, PHOTONS)
        (tmp_path / "a.bin").rename(tmp_path / "noname")
        np.testing.assert_array_equal(io.read_image(tmp_path / "noname", shape=(64, 72), default="float")[1], PHOTONS)

    def test_pgm(self, tmp_path):
        pixels = PIXELS.astype(np.uint8)
        io.write_image(tmp_path / "a.pgm", pixels, scale=2.5)
        io.write_pgm(tmp_path / "b.pgm", pixels, 2.5)
        assert (tmp_path / "a.pgm").read_bytes() == (tmp_path / "b.pgm").read_bytes()

    def test_bad_numbers_matter_only_to_who_asks_for_the_header(self, tmp_path):
        data = io.smv_header(EVERYTHING) + PIXELS.astype("<u2").tobytes()
        (tmp_path / "a.img").write_bytes(data.replace(b"DISTANCE=59.4523", b"DISTANCE=unknown"))
        header, pixels = io.read_image(tmp_path / "a.img", with_header=False)
        assert header is None
        np.testing.assert_array_equal(pixels, PIXELS)
        assert "DISTANCE must be a finite number; got 'unknown'" in message(io.read_image, tmp_path / "a.img")

    @pytest.mark.parametrize("key", ["PIXEL_SIZE", "DISTANCE", "CLOSE_DISTANCE", "WAVELENGTH"])
    def test_numbers_that_must_be_positive(self, tmp_path, key):
        fields = f"SIZE1=2;\nSIZE2=3;\n{key}=-1;"
        (tmp_path / "a.img").write_bytes(f"{{\nHEADER_BYTES=512;\n{fields}\n}}\f".encode().ljust(512) + bytes(12))
        text = message(io.read_image, tmp_path / "a.img")
        assert text == f"{tmp_path / 'a.img'}: {key} must be positive; got -1"

    @needs_posix
    def test_a_pipe_is_read_once_as_the_default(self, tmp_path):
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        data = io.smv_header(EVERYTHING) + PIXELS.astype("<u2").tobytes()
        writer = threading.Thread(target=lambda: pipe.write_bytes(data))
        writer.start()
        header, pixels = io.read_image(pipe, default="smv")
        writer.join(timeout=10)
        assert header.beam.wavelength == 1.0
        np.testing.assert_array_equal(pixels, PIXELS)

    def test_what_cannot_be_read(self, tmp_path):
        path = tmp_path / "a.pgm"
        io.write_pgm(path, PIXELS.astype(np.uint8), 1.0)
        assert message(io.read_image, path).startswith(f"{path}: is a PGM image, which can only be written; expected")
        assert "not an SMV image" in message(io.read_image, path, default="smv")
        assert "float32 pixels" in message(io.read_image, path, shape=(2, 2), default="float")
        io.write_float(tmp_path / "a.bin", PHOTONS)
        assert message(io.read_image, tmp_path / "a.bin").startswith(f"{tmp_path / 'a.bin'}: is taken for raw float32")
        assert "there is no image format 'hdf'" in message(io.read_image, tmp_path / "a.bin", default="hdf")

    def test_what_cannot_be_written(self, tmp_path):
        path = tmp_path / "a.img"
        panel = EVERYTHING.panels[0]
        for pixels, header, said in (
            (PIXELS, None, "expected a header"),
            (PIXELS, EVERYTHING._replace(panels=()), "holds 1 panel; got 0"),
            (PIXELS, EVERYTHING._replace(panels=(panel, panel)), "holds 1 panel; got 2"),
            (PIXELS, EVERYTHING._replace(beam=io.BeamHeader()), "expected a header that tells WAVELENGTH; got none"),
            (PIXELS, with_shape(EVERYTHING, (72, 64)), "expected pixels (72, 64) as in the header; got (64, 72)"),
            (PHOTONS, EVERYTHING, "expected uint16 pixels"),
        ):
            text = message(io.write_image, path, pixels, header)
            assert text.startswith(f"{path}: ")
            assert said in text
        assert "expected one of" in message(io.write_image, tmp_path / "a.xyz", PIXELS)
        assert "there is no image format 'xyz'" in message(io.write_image, path, PIXELS, kind="xyz")
        assert not list(tmp_path.iterdir())


class TestHeaderOfASimulation:
    def test_panel_vectors_place_the_direct_beam(self, small):
        tilted = replace(small.detector, detector_rotx=3.0, detector_roty=-4.0, detector_rotz=5.0, twotheta=10.0)
        header = image_header(small.replace(detector=tilted))
        (panel,), conventions = header.panels, header.conventions
        assert panel.shape == small.shape
        assert panel.pixel_size == pytest.approx(0.4)
        origin, fast, slow, beam = map(np.array, (panel.origin, panel.fast, panel.slow, header.beam.direction))
        for vector in (fast, slow, beam, np.array(header.scan.axis)):
            assert np.linalg.norm(vector) == pytest.approx(1.0)
        # The beam meets the panel where the program DENZO counts its centre, at the distance told.
        s, f = conventions.denzo
        np.testing.assert_allclose(origin + f * fast + s * slow, conventions.distance * beam, atol=1e-9)
        assert abs(np.cross(fast, slow) @ origin) == pytest.approx(conventions.close_distance)

    def test_units_are_those_of_the_descriptions(self, small):
        scan = bn.Scan(phi=1.5, osc=0.25, phisteps=2)
        header = image_header(small.replace(scan=scan))
        assert header.beam.wavelength == pytest.approx(small.beam.wavelength)
        assert header.conventions.distance == pytest.approx(small.detector.distance)
        assert header.scan.phi0 == pytest.approx(1.5)
        assert header.scan.osc == pytest.approx(0.25)


class TestOptional:
    def test_the_module_itself(self):
        assert optional("os.path", "plot", "-png") is os.path

    def test_missing(self, monkeypatch):
        expected = "-png: expected matplotlib to be installed (pip install 'bragg_numba[plot]')"
        monkeypatch.setitem(sys.modules, "matplotlib", None)
        assert message(optional, "matplotlib", "plot", "-png") == expected
        assert "expected bragg_numba_no_such to be installed" in message(optional, "bragg_numba_no_such.a", "x", "y")

    @pytest.mark.parametrize("line", ["import bragg_numba_no_such", "raise ImportError('libx.so:\\nnot found')"])
    def test_installed_but_broken(self, tmp_path, monkeypatch, line):
        (tmp_path / "broken_library.py").write_text(line)
        monkeypatch.syspath_prepend(tmp_path)
        text = message(optional, "broken_library", "plot", "-png")
        assert text.startswith("-png: broken_library cannot be imported (")
        assert "bragg_numba_no_such" in text or "libx.so: not found" in text


@pytest.mark.parametrize("path", sorted(Path(io.__file__).parent.glob("*.py")), ids=lambda path: path.name)
def test_io_imports_nothing_of_the_package_but_errors_and_units(path):
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom):
            name = "." * node.level + (node.module or "")
            if name.startswith("..") or name.startswith("bragg_numba"):
                assert name in ("..errors", "..units") or name.startswith("bragg_numba.io.")
        elif isinstance(node, ast.Import):
            assert not any(alias.name.startswith("bragg_numba") for alias in node.names)
