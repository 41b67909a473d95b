"""The picture of an image."""

import sys
from pathlib import Path

import numpy as np
import pytest
from matplotlib.image import imread

import bragg_numba as bn
from bragg_numba.plot import block_maximum, grey_limits, save_png


def red(path: Path) -> np.ndarray:
    """Where the picture is reddish (n_y, n_x)."""
    pixels = imread(path)
    return (pixels[..., 0] - pixels[..., 1]) > 0.4


def test_direct_beam_is_marked_where_it_is(tmp_path: Path) -> None:
    image = np.ones((100, 200), np.float32)
    centres = []
    for fast, slow in ((50, 30), (150, 30), (50, 80)):
        save_png(tmp_path / "p.png", image, (fast, slow))
        y, x = np.nonzero(red(tmp_path / "p.png"))
        centres.append((x.mean(), y.mean()))
    (x0, y0), (x1, y1), (x2, y2) = centres
    assert x1 > x0 + 50
    assert y1 == pytest.approx(y0, abs=1)
    assert y2 > y0 + 50  # slow runs downwards
    assert x2 == pytest.approx(x0, abs=1)
    assert (x1 - x0) / 100 == pytest.approx((y2 - y0) / 50, rel=0.05)  # square pixels


def test_single_bright_pixels_survive_in_a_large_image(tmp_path: Path) -> None:
    image = np.zeros((2527, 2463), np.float32)
    image[300::400, 300::400] = 1000.0
    save_png(tmp_path / "p.png", image, (0.0, 0.0))
    dark = imread(tmp_path / "p.png")[..., :3].max(axis=2) < 0.2
    inner = dark[150:-150, 150:-250]
    assert inner.sum() >= 20


def test_block_maximum() -> None:
    image = np.arange(35.0).reshape(5, 7)
    np.testing.assert_array_equal(block_maximum(image, 3), [[16, 19, 20], [30, 33, 34]])


@pytest.mark.parametrize("image", [np.zeros((5, 5)), np.full((5, 5), np.nan), np.eye(5), np.full((5, 5), 1e-30)])
def test_odd_images_are_drawn(tmp_path: Path, image: np.ndarray) -> None:
    save_png(tmp_path / "p.png", image, (2.0, 2.0))
    assert (tmp_path / "p.png").read_bytes().startswith(b"\x89PNG")


def test_scale_covers_spots_not_the_direct_beam() -> None:
    rng = np.random.default_rng(1)
    image = rng.poisson(10.0, (300, 300)).astype(float)
    image[::10, ::10] = 500.0
    image[150, 150] = 1e9
    bottom, top = grey_limits(image)
    assert 1.0 <= bottom <= 10.0
    assert 500.0 <= top <= 1000.0


def test_missing_matplotlib_is_said_and_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(bn.InputError, match=r"-png.*matplotlib.*bragg_numba\[plot\]"):
        save_png(tmp_path / "p.png", np.eye(3), (1.0, 1.0))
    assert not (tmp_path / "p.png").exists()
