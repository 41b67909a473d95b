"""An image of overloads alone is said to show nothing."""

from pathlib import Path

import pytest

from bragg_numba.cli import main

FLAGS = "-cell 70 80 90 75 85 95 -N 5 -default_F 100 -detpixels 16 -pixel 0.4 -noprogress -oversample 6 -water 10"
ARGV = FLAGS.split(" ")


def warnings_of(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().err.splitlines()


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("more", [[], ["-roi", "3", "9", "2", "8"]])
def test_the_file_is_named(more: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*ARGV, *more, "-scale", "1e9", "-intfile", "bright.img", "-nonoise"]) == 0
    (line,) = warnings_of(capsys)
    assert line.startswith(
        "bragg-numba: warning: bright.img: 100 % of its pixels are overloads, 65535; a smaller -scale"
    )


def test_noise_images_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*ARGV, "-fluence", "1e35", "-noisefile", "noisy.img"]) == 0
    (line,) = warnings_of(capsys)
    assert line.startswith("bragg-numba: warning: noisy.img: 100 % of its pixels are overloads, 65535; less fluence")


def test_some_overloads_are_usual(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*ARGV, "-nonoise"]) == 0
    assert main([*ARGV, "-water", "0", "-scale", "1", "-nonoise"]) == 0
    assert warnings_of(capsys) == []


def test_heavy_work_is_said_before(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bragg_numba.planning.work.MANY_SAMPLES", 1000)
    assert main([*ARGV, "-nonoise"]) == 0
    (line,) = warnings_of(capsys)
    assert line.startswith("bragg-numba: warning: an image takes 9.22e+03 samples, 256 (pixels) x 36 (oversample)")
