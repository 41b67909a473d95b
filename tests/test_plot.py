"""The picture of an image."""

import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import matplotlib
import numpy as np
import pytest
from helpers.experiments import BASE, simulator
from matplotlib import pyplot
from matplotlib.colors import LogNorm
from matplotlib.figure import Figure
from matplotlib.image import imread

import bragg_numba as bn
from bragg_numba.plot import beam_spot, block_maximum, grey_limits, resolution, save_png, view_of

matplotlib.use("Agg")


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


def detector_of(**fields: Any) -> bn.Simulator:
    fields = {**BASE, "pixels": (60, 80), "pixel_size": 0.9, **fields}
    return simulator(fields, parity=fields.pop("parity", "spec"))


PLACES: dict[str, dict[str, Any]] = {
    "flat": {},
    "tilted": {"detector_rotx": 20.0, "detector_roty": -30.0, "detector_rotz": 15.0},
    "swung": {"convention": "XDS", "twotheta": 55.0, "detector_roty": 10.0},
    "edge-on": {"convention": "DIALS", "detector_roty": 90.0, "close_distance": 50.0},
    "behind": {"convention": "XDS", "detector_roty": 170.0, "close_distance": 50.0},
    "curved": {"curved": True, "detector_rotx": 5.0},
    "curved as in C": {"curved": True, "parity": "c-parity"},
}


@pytest.mark.parametrize("place", PLACES)
def test_resolution_is_that_of_the_samples(place: str) -> None:
    """Of the kernels' scattering vectors, d = 1/|q|, in the middle of pixels."""
    sim = detector_of(**PLACES[place])
    rng = np.random.default_rng(5)
    slow, fast = rng.integers(0, 60, 40), rng.integers(0, 80, 40)
    got = resolution(view_of(sim), fast + 0.5, slow + 0.5)
    np.testing.assert_allclose(got, 1e10 / sim.trace(slow, fast)["q"], rtol=1e-9)


@pytest.mark.parametrize("place", ["flat", "tilted", "swung", "curved"])
def test_beam_spot_is_where_the_resolution_is_lowest(place: str) -> None:
    view = view_of(detector_of(**PLACES[place]))
    spot = beam_spot(view)
    assert spot is not None
    assert resolution(view, *spot) > 1e7
    assert resolution(view, spot[0] + 1.0, spot[1]) < 1e3


def test_the_beam_may_miss_the_detector() -> None:
    for place in ("edge-on", "behind"):
        assert beam_spot(view_of(detector_of(**PLACES[place]))) is None


@pytest.mark.parametrize("place", PLACES)
def test_rings_lie_at_their_resolution(place: str) -> None:
    sim = detector_of(**PLACES[place])
    axes = sim.show(np.ones(sim.shape))
    labels = [text.get_text() for text in axes.texts]
    (lines,) = [one for one in axes.collections if hasattr(one, "levels")]
    assert len(lines.levels) >= 2
    assert set(labels) <= {f"{1 / level:.2g} Å" for level in lines.levels} | {
        f"{1 / level:g} Å" for level in lines.levels
    }
    for level, path in zip(lines.levels, lines.get_paths(), strict=True):
        d = resolution(view_of(sim), *path.vertices.T)
        np.testing.assert_allclose(d, 1.0 / level, rtol=2e-3)
    pyplot.close("all")


def test_show(small: bn.Simulator) -> None:
    figure = Figure()
    axes = figure.add_subplot()
    image = small.render()
    assert bn.plot.show(image, small, roi=(2, 11, 3, 17), rings=[30.0, 5.0, 1.0], ax=axes, title="it") is axes
    assert axes.get_xlim() == (2, 12)
    assert axes.get_ylim() == (18, 3)
    assert axes.get_title() == "it"
    np.testing.assert_array_equal(axes.images[0].get_array(), np.maximum(image[3:18, 2:12], axes.images[0].norm.vmin))
    assert isinstance(axes.images[0].norm, LogNorm)
    (cross,) = axes.lines
    g = small.setup.geometry
    assert cross.get_xydata()[0] == pytest.approx([g.Fbeam / g.pixel_size, g.Sbeam / g.pixel_size])
    own = small.show(rings=False)
    assert own.figure in map(pyplot.figure, pyplot.get_fignums())
    assert not [one for one in own.collections if hasattr(one, "levels")]
    pyplot.close("all")
    alone = bn.plot.show(image, limits=(1.0, 50.0), ax=Figure().add_subplot())
    assert not alone.lines
    assert (alone.images[0].norm.vmin, alone.images[0].norm.vmax) == (1.0, 50.0)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"roi": (0, 99, 0, 5)}, "roi must lie within 0 to 23 and 0 to 19"),
        ({"roi": "x"}, "roi must be fast_min"),
        ({"rings": [-1.0]}, "rings must be True, False or resolutions in Å"),
        ({"rings": "2"}, None),
        ({"limits": (5.0, 1.0)}, "limits must be two rising"),
        ({"image": np.zeros((3, 3))}, "image must have the shape"),
        ({"image": np.zeros(3)}, "image must be a 2-D array"),
    ],
)
def test_show_refuses(small: bn.Simulator, fields: dict[str, Any], words: str | None) -> None:
    more = {"image": np.ones(small.shape), "ax": Figure().add_subplot(), **fields}
    if words is None:
        small.show(**more)
    else:
        with pytest.raises(bn.InputError, match=words):
            small.show(**more)


def test_show_without_matplotlib(small: bn.Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(bn.InputError, match=r"show: expected matplotlib.*bragg_numba\[plot\]"):
        small.show()


def test_simulators_say_what_they_are(small: bn.Simulator) -> None:
    assert repr(small) == (
        "<Simulator 24x20 pixels of 0.4 mm at 100 mm, 1 Å, 5x4x3 cells of 70 80 90 75 85 95, 1 step, spec on cpu>"
    )
    page = small.replace(mask=np.ones(small.shape), detector_thick=450.0)._repr_html_()
    for part in ("Crystal", "Beam", "Detector", "Scan", "Sampling", "all 100", "5, 4, 3", "450", "µm", "array 20 x 24"):
        assert part in page
    ElementTree.fromstring(page.replace("<br>", "<br/>"))
    assert "polarization" not in page
