"""Panels and groups as descriptions: their tree, their checks, and what a detector of panels refuses."""

from typing import Any

import numpy as np
import pytest

import bragg_numba as bn
from bragg_numba.descriptions.panels import MOVES, above

PLACE: dict[str, Any] = {"origin": (-1.0, -2.0, 50.0), "fast": (0.1, 0.0, 0.0), "slow": (0.0, 0.2, 0.0)}


def panel(name: str = "p", **fields: Any) -> bn.Panel:
    return bn.Panel(**({"name": name, "shape": (20, 10)} | PLACE | fields))


def detector(panels: Any, **fields: Any) -> bn.Detector:
    return bn.Detector(panels=panels, convention="DIALS", **fields)


def test_a_root_is_added_at_the_mean_of_the_centres() -> None:
    made = detector([panel("a"), panel("b", origin=(3.0, -2.0, 50.0))])
    (root,) = made.groups
    assert root.name == "detector"
    assert root.origin == pytest.approx((1.5, 0.0, 50.0), abs=1e-15)
    assert (root.fast, root.slow) == (made.panels[0].fast, made.panels[0].slow)
    assert {each.group for each in made.panels} == {"detector"}


def test_a_lone_top_group_is_the_root() -> None:
    made = detector([panel("a", group="arm"), panel("b")], groups=[bn.Group("arm", group="stand"), bn.Group("stand")])
    assert [group.name for group in made.groups] == ["arm", "stand"]
    a, b = made.panels
    assert [node.name for node in above(a, made.groups)] == ["arm", "stand"]
    assert [node.name for node in above(b, made.groups)] == ["stand"]
    assert detector(made.panels, groups=made.groups) == made


def test_several_top_groups_get_a_root() -> None:
    made = detector([panel("a", group="l"), panel("b", group="r")], groups=[bn.Group("l"), bn.Group("r")])
    assert {group.name: group.group for group in made.groups} == {"detector": None, "l": "detector", "r": "detector"}


def test_a_root_does_not_take_the_name_of_another_node() -> None:
    made = detector([panel("detector")])
    assert [group.name for group in made.groups] == ["detector_1"]


def test_parts_have_all_pixels_once() -> None:
    mask = np.arange(200).reshape(20, 10) % 3
    parts = panel(mask=mask, first=(5, 6), rot_fast=1.0, gain=2.0).split(3, 4)
    taken = np.zeros((20, 10), int)
    for part in parts:
        slow, fast = part.first[0] - 5, part.first[1] - 6
        inside = slice(slow, slow + part.shape[0]), slice(fast, fast + part.shape[1])
        taken[inside] += 1
        assert (part.mask == (mask[inside] != 0)).all()
        assert (part.origin, part.rot_fast, part.gain) == (PLACE["origin"], 1.0, 2.0)
    assert (taken == 1).all()
    assert len({part.name for part in parts}) == 12


@pytest.mark.parametrize("field", ["distance", "close_distance", "Xbeam", "ORGX", "detector_rotx", "twotheta"])
def test_places_of_the_whole_detector_are_refused(field: str) -> None:
    with pytest.raises(bn.InputError, match=f"{field} must not be given with panels"):
        detector([panel()], **{field: 3.0})


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"panels": []}, "at least one Panel"),
        ({"panels": 3}, "panels must be a list of Panels; got 3"),
        ({"panels": [bn.Group("g")]}, "panels must be a list of Panels"),
        ({"panels": [panel(), panel()]}, "must be unique; got 'p' twice"),
        ({"panels": [panel(group="none")]}, "p.group must be None, as no groups are given; got 'none'"),
        ({"groups": [bn.Group("a"), bn.Group("b", group="c")]}, "b.group must be one of a, b; got 'c'"),
        ({"groups": [bn.Group("a", group="b"), bn.Group("b", group="a")]}, "must not be a group that it holds"),
        ({"groups": [bn.Group("t"), bn.Group("a", group="b"), bn.Group("b", group="a")]}, "group that it holds"),
        ({"curved": True}, "curved must not be given with panels"),
        ({"pixels": 10}, "pixels must not be given with panels"),
        ({"detsize": 10}, "detsize must not be given with panels"),
        ({"panels": [panel("a"), panel("b", detector_thick=300.0)]}, "a.detector_thick must be above 0"),
        ({"panels": [panel("a", window=(0, 0)), panel("b")]}, "b.window must be given"),
        ({"panels": [panel("a", window=(0, 0)), panel("b", window=(19, 9))]}, "b.window must not overlap"),
    ],
)
def test_what_does_not_fit_together(fields: dict[str, Any], message: str) -> None:
    with pytest.raises(bn.InputError, match=message):
        detector(**({"panels": [panel()]} | fields))


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"name": ""}, "name must be"),
        ({"name": 3}, "name must be"),
        ({"origin": (0, 0)}, "p.origin must be 3 finite numbers"),
        ({"origin": (0, 0, np.nan)}, "p.origin must be"),
        ({"fast": (0, 0, 0)}, "p.fast must be a vector"),
        ({"slow": (0.3, 0, 0)}, "p.slow must not be parallel to fast; got 0.3 0 0"),
        ({"shape": (0, 3)}, "p.shape must be a whole number of at least 1; got 0"),
        ({"shape": 3}, "p.shape must be two whole numbers"),
        ({"mask": np.ones((10, 20))}, r"p.mask must be numbers of the panel's shape \(20, 10\)"),
        ({"gain": 0.0}, "p.gain must be positive"),
        ({"window": (-1, 0)}, "p.window must be a whole number of at least 0"),
        ({"shift_x": "a"}, "p.shift_x must be a finite number"),
        ({"rot_normal": np.inf}, "p.rot_normal must be"),
        ({"detector_thick": -1.0}, "p.detector_thick must be zero or positive"),
        ({"detector_abs": -1.0}, "p.detector_abs must be positive"),
        ({"shfit_x": 1.0}, "did you mean shift_x"),
    ],
)
def test_bad_panels(fields: dict[str, Any], message: str) -> None:
    with pytest.raises(bn.InputError, match=message):
        panel(**fields)


def test_groups_need_panels() -> None:
    with pytest.raises(bn.InputError, match="groups must be an empty list, as no panels are given"):
        bn.Detector(groups=[bn.Group("g")])


def test_too_many_parts() -> None:
    with pytest.raises(bn.InputError, match="got 11 parts of 10 pixels"):
        panel().split(1, 11)


def test_equal_panels_are_equal() -> None:
    one, other = (detector([panel(mask=np.eye(20, 10))]) for _ in range(2))
    assert one == other
    assert hash(one) == hash(other)
    assert one != detector([panel(mask=np.eye(20, 10), **{MOVES[0]: 1.0})])
