"""What is written reads back, and every file looks as nanoBragg would have written or read it."""

import gzip
import os
import stat
import subprocess
import sys
import threading

import numpy as np
import pytest
from helpers.golden import GOLDEN
from helpers.headers import ADXV, EVERYTHING, TWOTHETA, with_shape
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from bragg_numba import io

# tmp_path is the same for all examples of a test; each example writes its file anew.
reuse_folder = settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
finite = st.floats(allow_nan=False, allow_infinity=False)
index = st.integers(-(2**31) + 1, 2**31 - 1)
needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="devices, pipes and permissions of POSIX")


class TestAtomic:
    def test_new_file_has_ordinary_permissions(self, tmp_path):
        with io.write_atomically(tmp_path / "new") as file:
            file.write(b"new")
        (tmp_path / "ordinary").touch()
        assert (tmp_path / "new").read_bytes() == b"new"
        assert (tmp_path / "new").stat().st_mode == (tmp_path / "ordinary").stat().st_mode

    @needs_posix
    def test_replaced_file_keeps_its_permissions(self, tmp_path):
        target = tmp_path / "old"
        target.write_bytes(b"old")
        target.chmod(0o640)
        with io.write_atomically(target) as file:
            file.write(b"new")
        assert target.read_bytes() == b"new"
        assert stat.S_IMODE(target.stat().st_mode) == 0o640

    @pytest.mark.parametrize("error", [RuntimeError, OSError, KeyboardInterrupt])
    def test_exception_leaves_the_old_file_and_nothing_else(self, tmp_path, error):
        target = tmp_path / "image"
        target.write_bytes(b"old")

        def write():
            with io.write_atomically(target) as file:
                file.write(b"half")
                file.flush()
                assert len(list(tmp_path.iterdir())) == 2
                raise error

        with pytest.raises(error):
            write()
        assert target.read_bytes() == b"old"
        assert list(tmp_path.iterdir()) == [target]

    def test_another_files_error_is_not_blamed_on_the_target(self, tmp_path):
        with pytest.raises(FileNotFoundError), io.write_atomically(tmp_path / "image"):
            (tmp_path / "other").read_bytes()

    @needs_posix
    @pytest.mark.parametrize("exists", [True, False])
    def test_symbolic_link_survives(self, tmp_path, exists):
        (tmp_path / "folder").mkdir()
        target, link = tmp_path / "folder" / "target", tmp_path / "link"
        if exists:
            target.write_bytes(b"old")
        link.symlink_to(target)
        io.check_writable(link)
        with io.write_atomically(link) as file:
            file.write(b"new")
        assert link.is_symlink()
        assert target.read_bytes() == b"new"
        assert len(list(tmp_path.rglob("*"))) == 3

    @needs_posix
    def test_device_survives(self):
        io.check_writable("/dev/null")
        io.write_float("/dev/null", np.ones((2, 3)))
        assert stat.S_ISCHR(os.stat("/dev/null").st_mode)

    @needs_posix
    def test_pipe_is_written_to(self, tmp_path):
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        found = []
        reader = threading.Thread(target=lambda: found.append(pipe.read_bytes()))
        reader.start()
        io.write_float(pipe, np.ones((2, 3)))
        reader.join(timeout=10)
        assert found == [np.ones((2, 3), "<f4").tobytes()]
        assert pipe.is_fifo()

    @needs_posix
    def test_standard_output_can_be_a_pipe(self):
        code = "import numpy as np; from bragg_numba.io import write_float; write_float('/dev/stdout', np.ones((2, 3)))"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
        assert done.stdout == np.ones((2, 3), "<f4").tobytes()

    def test_long_name(self, tmp_path):
        target = tmp_path / ("x" * 255)
        with io.write_atomically(target) as file:
            file.write(b"new")
        assert target.read_bytes() == b"new"

    def test_check_touches_nothing(self, tmp_path):
        old = tmp_path / "old"
        old.write_bytes(b"old")
        before = os.stat(tmp_path).st_mtime_ns, os.stat(old)
        io.check_writable(old)
        io.check_writable(tmp_path / "new")
        assert (os.stat(tmp_path).st_mtime_ns, os.stat(old)) == before
        assert list(tmp_path.iterdir()) == [old]


class TestHkl:
    @reuse_folder
    @given(rows=st.lists(st.tuples(index, index, index, finite), min_size=1, max_size=20), gz=st.booleans())
    def test_write_read(self, tmp_path, rows, gz):
        hkl, F = np.array([row[:3] for row in rows], np.int32), np.array([row[3] for row in rows])
        path = tmp_path / ("a.hkl.gz" if gz else "a.hkl")
        io.write_hkl(path, hkl, F)
        hkl_read, F_read = io.read_hkl(path)
        assert hkl_read.dtype == np.int32
        assert F_read.dtype == np.float64
        np.testing.assert_array_equal(hkl_read, hkl)
        np.testing.assert_array_equal(F_read, F)

    @pytest.mark.parametrize(
        "text",
        [
            "1 2 -3 4.5\n0 0 1 1e2\n",
            "1 2 -3 4.5\n0 0 1 1e2",
            "1,2,-3,4.5\n0,0,1,1e2\n",
            " 1, 2, -3, 4.5, 0.1\n\t0\t0\t1\t1e2\t0.1\n",
            "1 2 -3 4.5 0.1 sigma\n0 0 1 1e2\n",
            "1,2,-3,4.5,,free\n0,0,1,1e2\n",
            "# h k l F\n! and\n\n   \n1 2 -3 4.5 # strong\n0 0 1 1e2!weak\n",
            "1 2 -3 4.5\r\n\r\n0 0 1 1e2\r\n",
            "1 2 -3 4.5\r0 0 1 1e2\r",
            "1.0 2.0 -3.0 4.5\n0 0 1e0 100.\n",
            "\ufeff# Å\n1 2 -3 4.5\n0 0 1 1e2\n",
        ],
    )
    @pytest.mark.parametrize("gz", [False, True])
    def test_spellings(self, tmp_path, text, gz):
        path = tmp_path / "a.hkl"
        data = text.encode()
        path.write_bytes(gzip.compress(data) if gz else data)
        hkl, F = io.read_hkl(path)
        np.testing.assert_array_equal(hkl, [[1, 2, -3], [0, 0, 1]])
        np.testing.assert_array_equal(F, [4.5, 100.0])

    def test_compressed_files_are_reproducible(self, tmp_path):
        for name in ("a.hkl.gz", "b.hkl.gz"):
            io.write_hkl(tmp_path / name, [[1, 2, 3]], [4.0])
        assert (tmp_path / "a.hkl.gz").read_bytes() == (tmp_path / "b.hkl.gz").read_bytes()
        assert (tmp_path / "a.hkl.gz").read_bytes()[4:8] == bytes(4)

    @needs_posix
    def test_reads_a_pipe(self, tmp_path):
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        writer = threading.Thread(target=lambda: pipe.write_bytes(b"1 2 3 4\n"))
        writer.start()
        np.testing.assert_array_equal(io.read_hkl(pipe)[0], [[1, 2, 3]])
        writer.join(timeout=10)


class TestFdump:
    @reuse_folder
    @given(
        grid=arrays(np.float64, st.tuples(*[st.integers(1, 4)] * 3), elements=finite),
        lower=st.tuples(*[st.integers(-2000, 2000)] * 3),
    )
    def test_write_read(self, tmp_path, grid, lower):
        io.write_fdump(tmp_path / "Fdump.bin", grid, lower)
        read, lower_read = io.read_fdump(tmp_path / "Fdump.bin")
        np.testing.assert_array_equal(read, grid)
        assert lower_read == lower

    def test_bytes_are_nanobraggs(self, tmp_path):
        grid = np.arange(1.0, 7.0).reshape(1, 2, 3)
        io.write_fdump(tmp_path / "Fdump.bin", grid, (-1, 0, 7))
        padded = np.pad(grid, (0, 1))
        assert (tmp_path / "Fdump.bin").read_bytes() == b"-1 -1 0 1 7 9\n\f" + padded.astype("<f8").tobytes()

    def test_values_that_start_like_white_space(self, tmp_path):
        # C's scanf takes these bytes for a part of the header.
        grid = np.frombuffer(b"\n \f\t\r\v \x40", "<f8").reshape(1, 1, 1)
        io.write_fdump(tmp_path / "Fdump.bin", grid, (0, 0, 0))
        np.testing.assert_array_equal(io.read_fdump(tmp_path / "Fdump.bin")[0], grid)

    def test_views_are_written_as_they_look(self, tmp_path):
        grid = np.arange(24.0).reshape(4, 3, 2).T
        io.write_fdump(tmp_path / "Fdump.bin", grid, (0, 0, 0))
        np.testing.assert_array_equal(io.read_fdump(tmp_path / "Fdump.bin")[0], grid)


def test_box_that_fits():
    io.box_memory_check((100, 100, 100))


class TestSmv:
    @pytest.mark.parametrize(
        ("case", "header"), [("conv_adxv", ADXV), ("everything", EVERYTHING), ("twotheta_xds_rot", TWOTHETA)]
    )
    def test_file_is_nanobraggs(self, tmp_path, case, header):
        with np.load(GOLDEN / f"{case}.npz") as golden:
            expected, pixels = str(golden["int_header"]).encode("latin-1"), golden["int"]
        assert io.smv_header(header, forget_semicolon=True) == expected
        io.write_smv(tmp_path / "a.img", pixels, io.smv_header(header, forget_semicolon=True))
        assert (tmp_path / "a.img").read_bytes() == expected + pixels.astype("<u2").tobytes()

    def test_semicolon_after_dials_origin(self):
        right, as_c = io.smv_header(ADXV), io.smv_header(ADXV, forget_semicolon=True)
        assert right == as_c.replace(b"4.85\nXDS", b"4.85;\nXDS")[:512]
        assert right.rstrip(b" ").endswith(b"BEAMLINE=fake;\n}\f")

    @pytest.mark.parametrize("forget_semicolon", [False, True])
    def test_long_header_says_its_length(self, tmp_path, forget_semicolon):
        long = -1.23456e-105
        pairs = dict.fromkeys(("adxv", "mosflm", "denzo"), (long, long))
        conventions = dict.fromkeys(io.Conventions._fields, long) | pairs | {"dials_origin": (long,) * 3}
        panels = (io.PanelHeader((80, 96), long),)
        everything = io.ImageHeader(panels, io.BeamHeader(long), io.ScanHeader(long, long))
        everything = everything._replace(conventions=io.Conventions(**conventions))
        header = io.smv_header(everything, forget_semicolon)
        assert len(header) == 1024
        assert header.startswith(b"{\nHEADER_BYTES=1024;\n")
        pixels = np.arange(96 * 80, dtype=np.uint16).reshape(80, 96)
        io.write_smv(tmp_path / "a.img", pixels, header)
        fields, read = io.read_smv(tmp_path / "a.img")
        np.testing.assert_array_equal(read, pixels)
        assert io.header_number(fields, "TWOTHETA") == long

    @reuse_folder
    @given(pixels=arrays(np.uint16, st.tuples(st.integers(1, 9), st.integers(1, 9))), forget_semicolon=st.booleans())
    def test_write_read(self, tmp_path, pixels, forget_semicolon):
        written = io.smv_header(with_shape(EVERYTHING, pixels.shape), forget_semicolon)
        io.write_smv(tmp_path / "a.img", pixels, written)
        header, read = io.read_smv(tmp_path / "a.img")
        assert read.dtype == np.uint16
        np.testing.assert_array_equal(read, pixels)
        assert header["BEAMLINE"] == "fake"
        assert header["DIALS_ORIGIN"] == "-13.5746,14.3982,-61.3051"
        assert io.header_number(header, "OSC_RANGE") == 4.0
        assert io.header_number(header, "TWOTHETA") == 10.0

    @pytest.mark.parametrize("order", ["little_endian", "big_endian"])
    def test_byte_order(self, tmp_path, order):
        text = f"{{\nHEADER_BYTES=  512;\nBYTE_ORDER={order};\nSIZE1=3;\nSIZE2=2;\n}}\f"
        pixels = np.arange(6, dtype=np.uint16).reshape(2, 3) + 1
        data = pixels.astype("<u2" if order == "little_endian" else ">u2").tobytes()
        (tmp_path / "a.img").write_bytes(text.encode().ljust(512) + data + b"more")
        np.testing.assert_array_equal(io.read_smv(tmp_path / "a.img")[1], pixels)

    @pytest.mark.parametrize("size", ["DETECTOR_DIMENSIONS=2;", "SIZE1=0;\nSIZE2=7;\nDETECTOR_DIMENSIONS=2;"])
    def test_square_detector(self, tmp_path, size):
        text = f"{{\nHEADER_BYTES=512;\n{size}\nTYPE=mad;\n}}\f"
        (tmp_path / "a.img").write_bytes(text.encode().ljust(512) + bytes(range(8)))
        assert io.read_smv(tmp_path / "a.img")[1].shape == (2, 2)

    def test_last_occurrence_counts(self, tmp_path):
        text = "{\nHEADER_BYTES=512;\nSIZE1=9;\nPHI=1;\nSIZE2=1;\nSIZE1=2;\nPHI = 2.5 deg ;\n}\fPHI=3;"
        (tmp_path / "a.img").write_bytes(text.encode().ljust(512) + bytes(4))
        header, pixels = io.read_smv(tmp_path / "a.img")
        assert pixels.shape == (1, 2)
        assert io.header_number(header, "PHI") == 2.5
        assert list(header) == ["HEADER_BYTES", "SIZE2", "SIZE1", "PHI"]

    def test_keys_as_nanobragg_finds_them(self):
        header = {"DISTANCE": "100", "XDS_ORGX": "49", "CLOSE_DISTANCE": "99"}
        assert io.header_number(header, "DISTANCE") == 100.0
        assert io.header_number(header, "ORGX") is None
        assert io.header_number(header, "DISTANCE", match_anywhere=True) == 99.0
        assert io.header_number(header, "ORGX", match_anywhere=True) == 49.0
        assert io.header_number(header, "PHI", match_anywhere=True) is None


class TestImages:
    @reuse_folder
    @given(image=arrays(np.float32, st.tuples(st.integers(1, 5), st.integers(1, 5))))
    def test_write_read(self, tmp_path, image):
        io.write_float(tmp_path / "a.bin", image)
        read = io.read_float(tmp_path / "a.bin", image.shape)
        assert read.dtype == np.float32
        np.testing.assert_array_equal(read, image)

    def test_float_bytes(self, tmp_path):
        io.write_float(tmp_path / "a.bin", np.array([[1.0, 2.0], [3.0, 4.0]]).T)
        assert (tmp_path / "a.bin").read_bytes() == np.array([1.0, 3.0, 2.0, 4.0], "<f4").tobytes()

    def test_pgm_is_nanobraggs(self, tmp_path):
        with np.load(GOLDEN / "everything.npz") as golden:
            expected, pixels = str(golden["pgm_header"]).encode(), golden["pgm"]
        io.write_pgm(tmp_path / "a.pgm", pixels, 25.7369)
        assert (tmp_path / "a.pgm").read_bytes() == expected + pixels.tobytes()


class TestMatrix:
    @reuse_folder
    @given(matrix=arrays(np.float64, (3, 3), elements=st.floats(-0.1, 0.1)))
    def test_write_read(self, tmp_path, matrix):
        matrix = matrix + np.diag([1.0, -2.0, 3.0])
        io.write_matrix(tmp_path / "A.mat", matrix)
        np.testing.assert_array_equal(io.read_matrix(tmp_path / "A.mat"), matrix)

    @pytest.mark.parametrize(
        "text",
        [
            " 1 2 3\n 4 5 6\n 7 8 -9\n 0.0 0.0 0.0\n 71.0 72.0 73.0 SYMM P1\n",
            "1 2 3 4 5 6 7 8 -9",
            "\n1.0 2.0\n3.e0 4 +5 6\t7 8-9.000",
        ],
    )
    def test_first_nine_numbers(self, tmp_path, text):
        (tmp_path / "A.mat").write_text(text)
        np.testing.assert_array_equal(io.read_matrix(tmp_path / "A.mat"), [[1, 2, 3], [4, 5, 6], [7, 8, -9]])


class TestSources:
    def test_columns(self, tmp_path):
        text = (
            "# x y z weight wavelength\n\n -10 0 0.5 2.0 1e-10\n-10,0.1;0:0.5!1.01e-10,extra\n"
            " ,;\n-10 0.1 # two\n-1\r\n-10 0 0 0"
        )
        (tmp_path / "sources.txt").write_bytes(text.encode())
        nan = np.nan
        expected = [
            [-10, 0, 0.5, 2, 1e-10],
            [-10, 0.1, 0, 0.5, 1.01e-10],
            [-10, 0.1, nan, nan, nan],
            [-1, nan, nan, nan, nan],
            [-10, 0, 0, 0, nan],
        ]
        np.testing.assert_array_equal(io.read_sources(tmp_path / "sources.txt"), expected)

    @reuse_folder
    @given(
        rows=st.lists(
            st.tuples(st.floats(0.1, 1e9), finite, finite, st.floats(0, 1e9), st.floats(1e-12, 1e-8)),
            min_size=1,
            max_size=9,
        )
    )
    def test_read(self, tmp_path, rows):
        text = "".join(" ".join(map(repr, row)) + "\n" for row in rows)
        (tmp_path / "sources.txt").write_text(text)
        np.testing.assert_array_equal(io.read_sources(tmp_path / "sources.txt"), rows)


def test_import_is_light():
    code = "import sys, bragg_numba; sys.exit(any(m in sys.modules for m in ('matplotlib', 'tqdm')))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
