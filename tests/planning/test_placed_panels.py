"""Panels in the laboratory: trees of moves against matrices; and images of the kernels against those of users."""

from dataclasses import replace

import numpy as np
import pytest
from helpers.panels import placed, uneven
from hypothesis import given, settings
from hypothesis import strategies as st

import bragg_numba as bn
from bragg_numba.descriptions.panels import move_names, with_moves
from bragg_numba.planning.geometry import solve_geometry
from bragg_numba.planning.layout import Layout, layout_of
from bragg_numba.planning.panels import PanelFrames, solve_panels
from bragg_numba.planning.resolution import corner_resolution, pixels_beyond


def solved(detector: bn.Detector) -> PanelFrames:
    frames = solve_panels(detector)
    assert frames is not None
    return frames


def check_against_matrices(detector: bn.Detector) -> None:
    frames = solved(detector)
    for i, (origin, fast, slow) in enumerate(placed(detector)):
        np.testing.assert_allclose(frames.pix0[i] * 1000.0, origin, rtol=0.0, atol=1e-12)
        np.testing.assert_allclose(frames.fast[i] * 1000.0, fast, rtol=0.0, atol=1e-13)
        np.testing.assert_allclose(frames.slow[i] * 1000.0, slow, rtol=0.0, atol=1e-13)
        area = np.linalg.norm(np.cross(fast, slow))
        normal = np.cross(fast, slow) / area
        distance = normal @ origin
        np.testing.assert_allclose(frames.normal[i] * np.sign(distance), normal, rtol=0.0, atol=1e-13)
        np.testing.assert_allclose(frames.area_distance[i] * 1e9, area * abs(distance), rtol=1e-13)


def test_trees_against_matrices() -> None:
    check_against_matrices(uneven())


moves = st.floats(-20.0, 20.0)


@given(st.data())
@settings(max_examples=60)
def test_any_moves_against_matrices(data: st.DataObject) -> None:
    detector = uneven()
    assert detector.panels is not None
    names = move_names(detector.panels, detector.groups)
    values = {name: data.draw(moves, name) for name in data.draw(st.sets(st.sampled_from(names), max_size=12))}
    check_against_matrices(replace(detector, **with_moves(detector.panels, detector.groups, values)))


def test_what_has_not_moved_keeps_its_bits() -> None:
    panel = bn.Panel("p", (0.1, 0.7, 33.3), (0.172, 0.0, 0.001), (0.0, 0.172, 0.0), shape=(3, 4))
    frames = solved(bn.Detector(panels=[panel]))
    assert frames.pix0[0].tolist() == [x / 1000.0 for x in panel.origin]
    assert frames.fast[0].tolist() == [x / 1000.0 for x in panel.fast]


def test_a_panel_through_the_sample_is_refused() -> None:
    panel = bn.Panel("edge", (5.0, 0.0, 0.0), (0.1, 0.0, 0.0), (0.0, 0.1, 0.0), shape=(3, 4))
    with pytest.raises(bn.InputError, match="edge must leave the sample at a distance from the plane"):
        solve_geometry(bn.Detector(panels=[panel]), loose_frame=False)


def test_a_panel_behind_the_sample_faces_it() -> None:
    panel = bn.Panel("back", (-1.0, -1.0, -50.0), (0.1, 0.0, 0.0), (0.0, 0.1, 0.0), shape=(20, 20))
    frames = solved(bn.Detector(panels=[panel], convention="DIALS"))
    assert frames.normal[0].tolist() == [0.0, 0.0, -1.0]
    assert frames.area_distance[0] == pytest.approx(1e-8 * 0.05, rel=1e-14)


def test_the_panel_that_the_beam_meets_stands_for_all() -> None:
    aside = bn.Panel("aside", (2.0, -1.0, 30.0), (0.1, 0.0, 0.0), (0.0, 0.1, 0.0), shape=(20, 20))
    ahead = bn.Panel("ahead", (-1.0, -1.0, 80.0), (0.2, 0.0, 0.0), (0.0, 0.2, 0.0), shape=(20, 20))
    geometry = solve_geometry(bn.Detector(panels=[aside, ahead], convention="DIALS"), loose_frame=False)
    assert geometry.close_distance == pytest.approx(0.08)
    assert geometry.pixel_size == pytest.approx(2e-4)
    assert (geometry.Fbeam, geometry.Sbeam) == pytest.approx((1e-3, 1e-3))
    geometry = solve_geometry(bn.Detector(panels=[aside], convention="DIALS"), loose_frame=False)
    assert geometry.close_distance == pytest.approx(0.03)


def test_resolution_of_panels_is_that_of_the_detector_they_are_cut_from() -> None:
    whole = bn.Detector(pixels=(40, 60), pixel_size=1.0, distance=50.0, convention="DIALS", detector_roty=10.0)
    geometry, beam = solve_geometry(whole, loose_frame=False), bn.Beam(wavelength=1.1, hdivrange=2.0, hdivsteps=3)
    panel = bn.Panel("p", geometry.pix0 * 1000.0, geometry.fast, geometry.slow, shape=(40, 60), first=(0, 0))
    cut = bn.Detector(panels=panel.split(3, 2), convention="DIALS")
    assert corner_resolution(beam, cut) == pytest.approx(corner_resolution(beam, whole), rel=1e-12)
    for dmin in (1.8, 2.1, 2.5):
        assert pixels_beyond(beam, cut, dmin) == pixels_beyond(beam, whole, dmin) > 0


def layouts() -> dict[str, Layout]:
    even = bn.Panel("p", (0.0, 0.0, 50.0), (0.1, 0.0, 0.0), (0.0, 0.1, 0.0), shape=(6, 8)).split(3, 2)
    windows = [replace(panel, window=(2 * (i // 2), 5 * (i % 2))) for i, panel in enumerate(even)]
    detectors = {name: bn.Detector(panels=panels) for name, panels in (("even", even), ("even, windows", windows))}
    shapes = {}
    for name, detector in (*detectors.items(), ("uneven", uneven())):
        geometry = solve_geometry(detector, loose_frame=False)
        shapes[name] = layout_of(detector, (geometry.n_slow, geometry.n_fast))
    return shapes


@pytest.mark.parametrize("name", ["even", "even, windows", "uneven"])
def test_layouts_there_and_back(name: str) -> None:
    layout = layouts()[name]
    image = np.zeros(layout.image_shape)
    for i, part in enumerate(layout.parts):
        image[part] = 100.0 * (i + 1) + np.arange(image[part].size).reshape(image[part].shape)
    for kind in ("slab", "panels") if layout.is_even else ("slab",):
        array = layout.laid_out(image, kind)
        assert array.shape == layout.shape(kind)
        assert sorted(array[array > 0.0]) == sorted(image[image > 0.0])
        back = layout.gathered(array)
        assert back is not None
        assert (back == image).all()
        pair = layout.laid_out(np.stack([image, 2.0 * image]), kind)
        assert (pair[1] == 2.0 * array).all()
    if layout.is_even:
        assert (layout.laid_out(image, "panels")[4] == image[layout.parts[4]]).all()
    assert layout.gathered(np.zeros((3, 3))) is None


def test_uneven_panels_have_no_array_of_panels() -> None:
    with pytest.raises(bn.InputError, match="layout must be 'slab' for panels of different shapes"):
        layouts()["uneven"].shape("panels")
