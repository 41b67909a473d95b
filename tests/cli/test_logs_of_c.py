"""Logs of c-parity against what a serial, plain build of nanoBragg.c printed, to the letter: what is seldom asked for.

``logs_of_c.json`` holds command lines with the C program's logs and noise images: -printout of pixels beyond dmin
and of skipped samples, -stol, NaN, negative offsets, and numbers of cells and of sub-pixels that hang on the last bit.
"""

import json
from pathlib import Path

import pytest

from bragg_numba import InputError
from bragg_numba.cli import main
from bragg_numba.cli.build import from_args
from bragg_numba.io import read_smv

CASES = {case["id"]: case for case in json.loads((Path(__file__).parent / "logs_of_c.json").read_text())}


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", CASES)
def test_log(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.stol").write_text("0.0 2.57\n0.1 2.5\n")
    case = CASES[name]
    assert main([*case["args"].split(), "-parity", "c-parity", "-threads", "1"]) == 0
    assert capsys.readouterr().out.splitlines() == case["log"]
    if "noise" in case:
        assert read_smv("noise.img")[1].ravel().tolist() == case["noise"]


SMALL = ["-cell", "70", "-default_F", "1", "-detpixels", "4"]


@pytest.mark.parametrize("flag", ["-stol", "-4stol", "-Q"])
def test_stol_file_is_read_in_c_parity_alone(flag: str, tmp_path: Path) -> None:
    path = tmp_path / "a.stol"
    words = [*SMALL, flag, str(path)]
    with pytest.warns(UserWarning, match="no effect"):
        from_args(words)
    words += ["-parity", "c-parity"]
    with pytest.warns(UserWarning, match="no effect"), pytest.raises(InputError, match=f"{flag}: .*a.stol"):
        from_args(words)
    path.write_text("\n \n")
    with pytest.warns(UserWarning, match="no effect"), pytest.raises(InputError, match=f"{flag}: .*a.stol: expected"):
        from_args(words)


def test_negative_offset_of_spec_is_clipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([*SMALL, "-nopgm", "-adc", "-1e5"]) == 0
    assert not read_smv("noiseimage.img")[1].any()
