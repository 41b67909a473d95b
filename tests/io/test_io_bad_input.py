"""Whatever is wrong with a file, the user gets one line that names it."""

import gzip
import os
import sys

import numpy as np
import pytest

from bragg_numba import io
from bragg_numba.errors import InputError

READERS = [
    io.read_hkl,
    io.read_fdump,
    io.read_smv,
    io.read_matrix,
    io.read_sources,
    lambda path: io.read_float(path, (2, 2)),
]
needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="devices and links of POSIX")


def message(call, *args):
    """The one line of the InputError that a call raises."""
    with pytest.raises(InputError) as caught:
        call(*args)
    text = str(caught.value)
    assert "\n" not in text
    assert text.isprintable()
    return text


def bad_file(reader, path, data):
    """The message about a file with these contents, which names it."""
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    text = message(reader, path)
    assert text.startswith(f"{path}: ")
    return text


@pytest.mark.parametrize("reader", READERS)
class TestAnyReader:
    def test_missing(self, tmp_path, reader):
        assert str(tmp_path / "none") in message(reader, tmp_path / "none")

    def test_folder(self, tmp_path, reader):
        assert str(tmp_path) in message(reader, tmp_path)

    def test_below_a_file(self, tmp_path, reader):
        (tmp_path / "file").touch()
        assert "file" in message(reader, tmp_path / "file" / "a")

    def test_empty(self, tmp_path, reader):
        bad_file(reader, tmp_path / "a", b"")

    def test_random_bytes(self, tmp_path, reader):
        for seed in range(20):
            bad_file(reader, tmp_path / "a", np.random.default_rng(seed).bytes(1000))

    def test_impossible_names(self, tmp_path, reader):
        message(reader, "")
        message(reader, "a\0b")
        message(reader, "x" * 300)
        assert r"a\nb" in message(reader, tmp_path / "a\nb")

    @needs_posix
    def test_endless_device(self, reader):
        assert "device" in message(reader, "/dev/zero")

    @needs_posix
    def test_link_to_itself(self, tmp_path, reader):
        (tmp_path / "loop").symlink_to(tmp_path / "loop")
        assert "loop" in message(reader, tmp_path / "loop")


class TestTargets:
    @pytest.mark.parametrize("name", ["none/a", "file/a", "folder", "folder/", "a/", ".", "x" * 300, "a\0b"])
    def test_unusable(self, tmp_path, name):
        (tmp_path / "file").touch()
        (tmp_path / "folder").mkdir()
        before = sorted(tmp_path.rglob("*"))
        path = f"{tmp_path}/{name}"
        for call in (io.check_writable, lambda p: io.write_float(p, np.zeros((2, 2)))):
            assert str(tmp_path) in message(call, path)
        assert sorted(tmp_path.rglob("*")) == before

    def test_empty_name(self):
        message(io.check_writable, "")

    @needs_posix
    def test_links(self, tmp_path):
        (tmp_path / "loop").symlink_to(tmp_path / "loop")
        (tmp_path / "lost").symlink_to(tmp_path / "none" / "a")
        assert "loop" in message(io.check_writable, tmp_path / "loop")
        assert "does not exist" in message(io.check_writable, tmp_path / "lost")

    @pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
    def test_permissions(self, tmp_path):
        (tmp_path / "file").touch(mode=0o400)
        assert "write-protected" in message(io.check_writable, tmp_path / "file")
        tmp_path.chmod(0o500)
        assert "permission" in message(io.check_writable, tmp_path / "new")
        tmp_path.chmod(0o700)

    @pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
    def test_no_room(self):
        assert message(io.write_float, "/dev/full", np.zeros((100, 100))).startswith("/dev/full: ")

    def test_folder_vanishes_meanwhile(self, tmp_path):
        (tmp_path / "folder").mkdir()
        path = tmp_path / "folder" / "a"

        def write():
            with io.write_atomically(path):
                for file in path.parent.iterdir():
                    file.unlink()
                path.parent.rmdir()

        assert message(write).startswith(f"{path}: ")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("", "holds no reflections"),
        ("\n \n# nothing\n! here\n", "holds no reflections"),
        (b"1 2 3 4\n\0\0", "binary"),
        ("1 2 3 4\n".encode("utf-16"), "binary"),
        ("# H\n1 2 3 4\n\n1 x 3 4\n", "line 4: k must be a finite number; got 'x'"),
        ("H K L F\n1 2 3 4\n", "line 1: h must be a finite number; got 'H'"),
        ("1 2 3 4\n1 2 3\n", "line 2: has 3 columns in '1 2 3'"),
        ("1 2 3 # 4\n", "line 1: has 3 columns"),
        ("1,2,,4,5\n", "line 1: l must be a finite number; got ''"),
        (",1,2,3,4\n", "line 1: h must be a finite number; got ''"),
        ("1 2 3 4\n1 2.5 3 4\n", "line 2: k must be a whole number below 2^31; got '2.5'"),
        ("1 2 3 4\n1 2 3e9 4\n", "line 2: l must be a whole number below 2^31; got '3e9'"),
        ("1 2 3 nan\n", "line 1: F must be a finite number; got 'nan'"),
        ("1 2 3 4\n1 2 3 -inf\n", "line 2: F must be a finite number; got '-inf'"),
        ("1 2 3 1e999\n", "line 1: F must be a finite number; got '1e999'"),
        ("nan 2 3 4\n", "line 1: h must be a finite number; got 'nan'"),
        ("1 2 3 4_0\n", "line 1: F must be a finite number; got '4_0'"),
        ("1 2 3 " + "x" * 1000, "line 1: F must be a finite number; got 'xxx"),
        (gzip.compress(b"1 2 3 4\n", mtime=0)[:-4], "damaged gzip"),
        (gzip.compress(b"1 2 3 4\n" * 99, mtime=0)[:20], "damaged gzip"),
        (b"\x1f\x8bnonsense that is not gzip", "damaged gzip"),
        (gzip.compress(b"", mtime=0), "holds no reflections"),
    ],
)
def test_hkl(tmp_path, data, said):
    text = bad_file(io.read_hkl, tmp_path / "a.hkl", data)
    assert said in text
    assert len(text) < len(str(tmp_path)) + 150


@pytest.mark.parametrize("hkl", [[], [[1, 2]], [1, 2, 3], [[1, 2, 3], [4, 5, 6]], [[1.5, 2, 3]], [[2**40, 0, 0]]])
@pytest.mark.parametrize("F", [[1.0], [np.nan], []])
def test_write_hkl(tmp_path, hkl, F):
    assert str(tmp_path) in message(io.write_hkl, tmp_path / "a.hkl", hkl, F)
    assert not list(tmp_path.iterdir())


def fdump_bytes(header, n_bytes):
    return header + np.ones(n_bytes // 8).tobytes() + bytes(n_bytes % 8)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("1 2 3 4\n", "not a dump"),
        (fdump_bytes(b"0 1 0 1 0 1\n", 216), "not a dump"),
        (fdump_bytes(b"0 1 0 1 0 x\n\f", 216), "not a dump"),
        (fdump_bytes(b"0 1 0 1 0\n\f", 216), "not a dump"),
        (b"9" * 100000, "not a dump"),
        (fdump_bytes(b"0 1 0 1 0 1\n\f", 208), "holds 208 bytes of structure factors; expected 216"),
        (fdump_bytes(b"0 1 0 1 0 1\n\f", 217), "holds 217 bytes of structure factors; expected 216"),
        (fdump_bytes(b"0 1 1 0 0 1\n\f", 216), "min <= max"),
        (fdump_bytes(b"0 1 0 1 0 9999999999\n\f", 216), "2^31"),
        (fdump_bytes(b"-2000000000 2000000000 -2000000000 2000000000 0 2000000000\n\f", 216), "GiB"),
        (b"0 0 0 0 0 0\n\f" + np.full(8, np.nan).tobytes(), "not finite at h = 0"),
    ],
)
def test_fdump(tmp_path, data, said):
    assert said in bad_file(io.read_fdump, tmp_path / "Fdump.bin", data)


@needs_posix
def test_fdump_from_a_device():
    assert "device" in message(io.read_fdump, "/dev/null")


@pytest.mark.parametrize(
    ("grid", "lower"),
    [
        (np.zeros((2, 2)), (0, 0, 0)),
        (np.zeros((2, 0, 2)), (0, 0, 0)),
        (np.zeros((2, 2, 2)), (0, 0)),
        (np.zeros((2, 2, 2)), (0, 0, 2**31 - 1)),
    ],
)
def test_write_fdump(tmp_path, grid, lower):
    assert str(tmp_path) in message(io.write_fdump, tmp_path / "Fdump.bin", grid, lower)


def test_box_beyond_memory():
    # These products are 0 and negative in 64 bits.
    for shape in ((2**30, 2**30, 2**30), (2**31, 2**31, 1), (2**20, 2**20, 2**20)):
        text = message(io.box_memory_check, shape, "a.hkl")
        assert text.startswith("a.hkl: ")
        assert text.count("GiB") == 2
    message(io.box_memory_check, tuple(np.array([2**30, 2**30, 2**30])))


def test_memory_unknown(monkeypatch):
    monkeypatch.setattr("bragg_numba.io.memory.physical_memory", lambda: None)
    io.box_memory_check((2**31, 2**31, 2**31))


def smv(fields, pixels=b"\0" * 12, n=512):
    return ("{\nHEADER_BYTES=512;\n" + fields + "\n}\f").encode().ljust(n) + pixels


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("P5\n2 2\n255\n", "not an SMV image"),
        (smv("SIZE1=2;\nSIZE2=3;", b"\0" * 11), "holds 11 bytes of pixels; expected 12"),
        (smv("SIZE1=2;\nSIZE2=3;", b"", 100), "HEADER_BYTES=512 in a file of 100 bytes"),
        (smv("SIZE1=2;\nSIZE2=3;").replace(b"512", b"-12"), "HEADER_BYTES=-12"),
        (smv("SIZE1=2;\nSIZE2=3;").replace(b"512", b"abc"), "HEADER_BYTES must be a finite number; got 'abc'"),
        (smv("SIZE1=2;\nSIZE2=3;").replace(b"512", b"5.5"), "HEADER_BYTES must be a whole number"),
        (smv("SIZE1=2;\nSIZE2=3;").replace(b"512", b"9e99"), "HEADER_BYTES must be a whole number"),
        (smv("SIZE1=2;\nSIZE2=3;").replace(b"512", b"020"), "no closing brace"),
        (smv("SIZE1=2;\nSIZE2=3;").replace(b"}", b" "), "no closing brace"),
        (smv("DIM=2;"), "expected SIZE1 and SIZE2 above 0"),
        (smv("SIZE1=2;"), "got 2 and 0"),
        (smv("SIZE1=-2;\nSIZE2=-3;"), "got -2 and -3"),
        (smv("SIZE1=two;\nSIZE2=3;"), "SIZE1 must be a finite number; got 'two'"),
        (smv("SIZE1=2;\nSIZE2=3;\nBYTE_ORDER=pdp;"), "BYTE_ORDER must be little_endian or big_endian; got 'pdp'"),
        (smv("SIZE1=2;\nSIZE2=3;\nTYPE=long_integer;"), "TYPE must be unsigned_short; got 'long_integer'"),
        (smv("SIZE1=2000000000;\nSIZE2=2000000000;"), "expected 8000000000000000000"),
    ],
)
def test_smv(tmp_path, data, said):
    assert said in bad_file(io.read_smv, tmp_path / "a.img", data)


@pytest.mark.parametrize("value", ["", "fake", "nan", "1e999", "-"])
def test_header_number(value):
    text = message(io.header_number, {"PHI": value}, "PHI", "a.img")
    assert text == f"a.img: PHI must be a finite number; got {value!r}"


def test_images(tmp_path):
    path = tmp_path / "a"
    said = "holds 5 bytes; expected 16 for 2 x 2 float32 pixels"
    assert said in bad_file(lambda p: io.read_float(p, (2, 2)), path, b"\0" * 5)
    assert "uint16" in message(io.write_smv, path, np.zeros((2, 2), np.float32), b"{}")
    assert "uint16" in message(io.write_smv, path, np.zeros(2, np.uint16), b"{}")
    assert "uint8" in message(io.write_pgm, path, np.zeros((2, 2)), 1.0)
    assert "uint8" in message(io.write_pgm, path, np.zeros(2, np.uint8), 1.0)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("1 0 0 0 1 0 0 0", "holds 8 numbers"),
        ("1 0 0 0 1 x 0 0 1", "number 6 of the matrix must be a finite number; got 'x'"),
        ("1 0 0 0 1 1.2.3 0 0 1", "got '1.2.3'"),
        ("1 0 0 0 nan 0 0 0 1", "got 'nan'"),
        ("1,0,0,0,1,0,0,0,1", "got '1,0,0,0,1,0,0,0,1'"),
        ("1 2 3 4 5 6 7 8 9", "lie in a plane"),
        (b"1 0 0 0 1 0 0 0 1\0", "binary"),
    ],
)
def test_matrix(tmp_path, data, said):
    assert said in bad_file(io.read_matrix, tmp_path / "A.mat", data)


@pytest.mark.parametrize("matrix", [np.eye(2), np.full((3, 3), np.nan)])
def test_write_matrix(tmp_path, matrix):
    assert str(tmp_path) in message(io.write_matrix, tmp_path / "A.mat", matrix)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("\n# nothing\n ,;\n", "holds no sources"),
        ("-10 0 0\n-10 here 0\n", "line 2: y must be a finite number; got 'here'"),
        ("-10 0 0 nan\n", "line 1: weight must be a finite number; got 'nan'"),
        ("-10 0 0 -1 1e-10\n", "line 1: weight must not be negative; got '-1'"),
        ("-10 0 0 1 0\n", "line 1: wavelength must be positive (m); got '0'"),
        ("-10 0 0 1 -1e-10\n", "line 1: wavelength must be positive (m); got '-1e-10'"),
        ("0 0 0\n", "line 1: position 0 0 0 has no direction"),
        (b"-10 0 0\n\0", "binary"),
    ],
)
def test_sources(tmp_path, data, said):
    assert said in bad_file(io.read_sources, tmp_path / "sources.txt", data)
