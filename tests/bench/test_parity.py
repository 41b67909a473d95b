"""The comparison of random command lines with the C program, whose place this program itself takes here."""

import sys
from pathlib import Path

import pytest

from bench import parity


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    ("change", "classes"), [("", set()), ("s/ sources/ wells/", {"log: created a total of # wells:"})]
)
def test_finds_what_differs(
    change: str, classes: set[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    binary = tmp_path / "nanoBragg"
    binary.write_text(f"#!/bin/sh\n{sys.executable} -m bragg_numba -parity c-parity \"$@\" 2>log | sed '{change}'\n")
    binary.chmod(0o755)
    monkeypatch.setenv("NB_C_BIN", str(binary))
    monkeypatch.setattr(parity, "command_lines", lambda count, seed: [LINE] * count)
    assert parity.run(["--count", "2"]) == bool(classes)
    out = capsys.readouterr().out
    assert "2 command lines" in out
    found = [line.split(maxsplit=1)[1] for line in out.splitlines() if line[:6].strip().isdecimal() and line[6] == " "]
    assert set(found) == classes


LINE = ["-cell", "70", "-N", "3", "-default_F", "10", "-detpixels", "4", "-floatfile", "float.bin", "-intfile",
        "int.img", "-noisefile", "noise.img", "-pgmfile", "out.pgm", "-seed", "1", "-noprogress"]  # fmt: skip


def test_images_and_headers_are_compared(tmp_path: Path) -> None:
    folders = [tmp_path / "c", tmp_path / "ours"]
    for folder, tail in zip(folders, (b"\0\0", b"\0\1"), strict=True):
        folder.mkdir()
        (folder / "float.bin").write_bytes(b"\0\0\x80" + bytes([0x3F + tail[1]]))
        (folder / "int.img").write_bytes(b"{\nA=1;\n}\f" + tail)
        (folder / "out.pgm").write_bytes(b"P5\n1 1\n# pixels scaled by %d\n255\n" % tail[1] + tail)
    assert [kind for kind, _, _ in parity.compare_files(*folders)] == [
        "float.bin: values", "int.img: pixels", "out.pgm: header",
    ]  # fmt: skip
    assert list(parity.compare_files(folders[0], folders[0])) == []


def test_command_lines_repeat() -> None:
    assert list(parity.command_lines(5, 3)) == list(parity.command_lines(5, 3)) != list(parity.command_lines(5, 4))
