"""Pictures of detectors of panels."""

import sys
from pathlib import Path
from typing import Any

import matplotlib
import numpy as np
import pytest
from matplotlib import pyplot
from matplotlib.image import imread
from matplotlib.patches import Polygon

import bragg_numba as bn
from bragg_numba.plot import save_panels_png, show, show_layout
from bragg_numba.plot.panels import projection

matplotlib.use("Agg")

FRAME: dict[str, Any] = {"beam_vector": (0, 0, 1), "polar_vector": (1, 0, 0), "spindle_axis": (1, 0, 0)}
# One upright, one turned by 120 degrees about the beam, one leaning back; in none is (f, s) near to (s, f).
TURNED = np.radians(120.0)
PANELS = (
    bn.Panel("a", (2.0, 3.0, 100.0), (0.5, 0, 0), (0, 0.5, 0), group="right", shape=(30, 40), window=(0, 5)),
    bn.Panel("b", (-5.0, -3.0, 90.0), (0.5 * np.cos(TURNED), 0.5 * np.sin(TURNED), 0),
             (-0.5 * np.sin(TURNED), 0.5 * np.cos(TURNED), 0), shape=(30, 40), window=(30, 0)),
    bn.Panel("c", (4.0, -4.0, 110.0), (0, -0.5, 0), (0.4, 0, 0.3), group="right", shape=(30, 40), window=(60, 0)),
)  # fmt: skip
GROUPS = (bn.Group("detector"), bn.Group("right", group="detector"))
BRIGHT = {"a": (4, 33), "b": (25, 7), "c": (3, 20)}  # slow, fast


@pytest.fixture(autouse=True)
def _close_figures() -> Any:
    yield
    pyplot.close("all")


def simulator(*panels: bn.Panel, **how: Any) -> bn.Simulator:
    return bn.Simulator(
        bn.Crystal(cell=100.0),
        bn.Beam(wavelength=1.2),
        bn.Detector(panels=panels or PANELS, **({"groups": GROUPS} | FRAME | how)),
        bn.StructureFactors.constant(1.0),
    )


def stacked() -> np.ndarray:
    """Dim pixels, and in each panel a bright block of 3 x 3 pixels."""
    image = np.full((3, 30, 40), 1.0)
    for i, (slow, fast) in enumerate(BRIGHT.values()):
        image[i, slow - 1 : slow + 2, fast - 1 : fast + 2] = 100.0
    return image


def dark_at(axes: Any, points: np.ndarray) -> list[bool]:
    """Whether the picture is dark at points (n, 2) of the axes."""
    axes.figure.set_dpi(150)
    axes.figure.canvas.draw()
    picture = np.asarray(axes.figure.canvas.buffer_rgba())[..., :3].max(axis=2)
    x, y = np.round(axes.transData.transform(points)).astype(int).T
    return [bool(value < 60) for value in picture[picture.shape[0] - 1 - y, x]]


def middles(panels: tuple[bn.Panel, ...], step: float = 0.0) -> np.ndarray:
    """x and y in mm of the bright pixels' centres, or ``step`` pixels along fast from them."""
    found = []
    for panel in panels:
        slow, fast = BRIGHT[panel.name]
        found.append(
            np.array(panel.origin) + (fast + 0.5 + step) * np.array(panel.fast) + (slow + 0.5) * np.array(panel.slow)
        )
    return np.array(found)[:, :2]


class TestShow:
    @pytest.mark.parametrize("layout", ["panels", "slab"])
    def test_pixels_are_where_they_are(self, layout: str) -> None:
        sim = simulator()
        image = sim.experiment.layout.laid_out(stacked().reshape(90, 40), layout)
        axes = show(image, sim, rings=False, limits=(10.0, 100.0))
        assert dark_at(axes, middles(PANELS)) == [True] * 3
        for step in (-3.0, 3.0):
            assert dark_at(axes, middles(PANELS, step)) == [False] * 3

    def test_moved_panels_are_drawn_where_they_have_moved(self) -> None:
        sim = simulator().replace(**{"right.shift_x": 6.0, "b.shift_y": -6.0})
        axes = show(stacked(), sim, rings=False, limits=(10.0, 100.0))
        assert dark_at(axes, middles(PANELS) + np.array([[6, 0], [0, -6], [6, 0]])) == [True] * 3
        assert dark_at(axes, middles(PANELS)) == [False] * 3

    def test_parts_of_a_panel_look_like_it(self) -> None:
        sim = simulator(*PANELS[0].split(2, 2), groups=GROUPS)
        image = np.zeros((4, 15, 20))
        image[1, 3:6, 12:15] = 100.0  # the second, of fast 20 to 39
        axes = show(image, sim, rings=False, limits=(10.0, 100.0))
        assert dark_at(axes, middles(PANELS[:1])) == [True]

    def test_large_panels(self) -> None:
        """Single bright pixels survive."""
        wide = bn.Panel("a", (-40.0, -30.0, 100.0), (0.05, 0, 0), (0, 0.05, 0), shape=(1201, 1601))
        sim = simulator(wide, groups=())
        image = np.zeros((1, 1201, 1601))
        image[0, 600, 1000] = 100.0
        axes = show(image, sim, rings=False, limits=(1.0, 100.0))
        assert dark_at(axes, np.array([[-40.0 + 1000.5 * 0.05, -30.0 + 600.5 * 0.05]])) == [True]

    def test_blocks_that_reach_beyond_a_panel_are_cut_off(self) -> None:
        strip = bn.Panel("a", (1.0, 1.0, 100.0), (0.01, 0, 0), (0, 0.01, 0), shape=(3, 7001))
        axes = show(np.full((1, 3, 7001), 100.0), simulator(strip, groups=()), rings=False, limits=(1.0, 100.0))
        axes.set(xlim=(70.9, 71.1), ylim=(0.95, 1.15))
        at = np.array([[71.005, 1.015], [71.005, 1.05], [71.02, 1.015]])
        assert dark_at(axes, at) == [True, False, False]

    def test_rings_are_of_the_resolution(self) -> None:
        """Circles of radius D tan 2θ on panels across the beam."""
        sim = simulator(*PANELS[:1])
        axes = show(np.ones((1, 30, 40)), sim, rings=[8.0, 500.0])
        (lines,) = [item for item in axes.collections if len(item.get_paths()) and item.get_paths()[0].vertices.size]
        radii = np.linalg.norm(lines.get_paths()[0].vertices, axis=1)
        expected = 100.0 * np.tan(2.0 * np.arcsin(1.2 / (2.0 * 8.0)))
        np.testing.assert_allclose(radii, expected, rtol=2e-3)
        assert [text.get_text() for text in axes.texts] == ["8 Å"]
        assert len(show(stacked(), simulator()).texts) >= 3

    def test_the_beam_is_marked(self) -> None:
        axes = show(stacked(), simulator(), rings=False)
        assert axes.lines[0].get_xydata().tolist() == [[0.0, 0.0]]
        (x_min, x_max), (y_min, y_max) = axes.get_xlim(), axes.get_ylim()
        assert x_min < 0.0 < x_max
        assert y_min < 0.0 < y_max
        assert axes.get_aspect() == 1.0

    def test_a_simulator_shows_its_own(self) -> None:
        mixed = bn.Panel("c", (4.0, -4.0, 110.0), (0, -0.5, 0), (0.4, 0, 0.3), shape=(5, 8))
        sim = simulator(PANELS[0].split(1, 1)[0], mixed)
        axes = sim.show(title="two")
        assert len(axes.images) == 2
        assert axes.get_title() == "two"

    @pytest.mark.parametrize(
        ("image", "how", "message"),
        [
            (np.ones((30, 40)), {}, r"image must be numbers of the shape \(3, 30, 40\) or \(90, 45\)"),
            (np.full((3, 30, 40), "a"), {}, "image must be numbers"),
            (stacked(), {"roi": (0, 1, 0, 1)}, "roi is for detectors without panels"),
            (stacked(), {"limits": (2.0, 1.0)}, "limits must be two rising"),
            (stacked(), {"rings": [-1.0]}, "rings must be True"),
        ],
    )
    def test_bad_input(self, image: np.ndarray, how: dict, message: str) -> None:
        with pytest.raises(bn.InputError, match=message):
            show(image, simulator(), **how)


class TestFile:
    def test_png(self, tmp_path: Path) -> None:
        sim = simulator()
        save_panels_png(tmp_path / "p.png", stacked(), sim.experiment, "title")
        assert imread(tmp_path / "p.png").shape[2] == 4
        assert [path.name for path in tmp_path.iterdir()] == ["p.png"]

    def test_missing_matplotlib(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "matplotlib", None)
        with pytest.raises(bn.InputError, match=r"-png.*bragg_numba\[plot\]"):
            save_panels_png(tmp_path / "p.png", stacked(), simulator().experiment)
        with pytest.raises(bn.InputError, match=r"show_layout.*bragg_numba\[plot\]"):
            show_layout(simulator())
        assert not list(tmp_path.iterdir())


class TestLayout:
    def test_outlines_and_names(self) -> None:
        for source in (simulator(), simulator().detector):
            axes = show_layout(source)
            outlines = [patch for patch in axes.patches if isinstance(patch, Polygon) and patch.get_alpha() is None]
            assert len(outlines) == 3
            for panel, outline in zip(PANELS, outlines, strict=True):
                (fx, fy, _), (sx, sy, _), (x, y, _) = panel.fast, panel.slow, panel.origin
                corners = [(0, 0), (40, 0), (40, 30), (0, 30)]
                expected = [(x + f * fx + s * sx, y + f * fy + s * sy) for f, s in corners]
                np.testing.assert_allclose(outline.get_xy()[:4], expected, atol=1e-12)
            assert [text.get_text() for text in axes.texts] == ["a", "b", "c"]
            colours = [tuple(outline.get_edgecolor()) for outline in outlines]
            assert colours[0] == colours[2] != colours[1]
            assert axes.lines[-1].get_xydata().tolist() == [[0.0, 0.0]]
            # The line of each panel starts at its first pixel and runs along fast.
            start, end = axes.lines[0].get_xydata()
            assert np.linalg.norm(start - (2.0, 3.0)) < 2.0
            assert (end - start).tolist() == pytest.approx([(0.25 * 40 - 1.8) * 0.5, 0.0])

    def test_without_names_into_given_axes(self) -> None:
        given = pyplot.figure().add_subplot()
        axes = show_layout(simulator(), names=False, ax=given, title="here")
        assert axes is given
        assert (axes.get_title(), len(axes.texts)) == ("here", 0)

    def test_bad_input(self) -> None:
        for source in (bn.Detector(), None, 3):
            with pytest.raises(bn.InputError, match="detector must be a Detector of panels"):
                show_layout(source)


@pytest.mark.parametrize(
    ("beam", "right", "up", "labels"),
    [
        ((0, 0, 1), (1, 0, 0), (0, 1, 0), ("x (mm)", "y (mm)")),
        ((0, 0, -3), (1, 0, 0), (0, 1, 0), ("x (mm)", "y (mm)")),
        ((1, 0, 0), (0, 0, 1), (0, 1, 0), ("z (mm)", "y (mm)")),
        ((0, 2, 0), (1, 0, 0), (0, 0, 1), ("x (mm)", "z (mm)")),
        ((0.6, 0, 0.8), (0.8, 0, -0.6), (0, 1, 0), ("x (about) (mm)", "y (about) (mm)")),
    ],
)
def test_projection(beam: tuple, right: tuple, up: tuple, labels: tuple) -> None:
    view = projection(bn.Detector(beam_vector=beam, polar_vector=(1, 2, 3)))
    np.testing.assert_allclose(view.right, right, atol=1e-15)
    np.testing.assert_allclose(view.up, up, atol=1e-15)
    assert view.labels == labels
