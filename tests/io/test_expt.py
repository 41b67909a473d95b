"""Experiment lists as plain data: write-read-write, and what is refused, with the place in the file."""

import copy
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from helpers.dxtbx_models import GEOMETRIES, detector, experiment_list, goniometer_rotations, group, panel
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import bragg_numba as bn
from bragg_numba.io.expt import read_experiments, write_experiments
from bragg_numba.io.expt_models import (
    BeamModel,
    CrystalModel,
    DetectorModel,
    ExperimentModel,
    GoniometerModel,
    GroupModel,
    ImagesetModel,
    PanelModel,
    ScanModel,
)

TWICE = copy.deepcopy(GEOMETRIES["two panels"])
TREE = TWICE["detector"][0]["hierarchy"]


def put(content: Any, path: str, value: Any) -> Any:
    """A copy with the value at a path such as detector[0].panels[1].mu; ... deletes it."""
    content = copy.deepcopy(content)
    steps = [int(step) if step.isdigit() else step for step in re.findall(r"[^.\[\]]+", path)]
    place = content
    for step in steps[:-1]:
        place = place[step]
    if value is ...:
        del place[steps[-1]]
    else:
        place[steps[-1]] = value
    return content


NAN, INF = float("nan"), float("inf")
# Where something is put, what, and what is said: the path (where it is another one), and words of the message.
BAD: list[tuple[str, Any, str]] = [
    ("__id__", "DataBlock", "expected 'ExperimentList'; got 'DataBlock'"),
    ("__id__", ..., "expected 'ExperimentList'; got nothing"),
    ("experiment", {}, "expected a list"),
    ("experiment", ..., "expected a list"),
    ("experiment[0]", 3, "expected an object"),
    ("experiment[0].beam", 1, "expected the number of a beam, below 1; got 1"),
    ("experiment[0].beam", -2, "below 1; got -2"),
    ("experiment[0].beam", True, "below 1; got True"),
    ("experiment[0].beam", "beam.json", "below 1; got 'beam.json'"),
    ("experiment[0].beam", 0.5, "below 1; got 0.5"),
    ("experiment[0].identifier", 3, "expected a string; got 3"),
    ("beam", [], "experiment[0].beam: expected none, as there is no beam; got 0"),
    ("beam", 3, "expected a list"),
    ("beam[0]", [], "expected an object"),
    ("beam[0].direction", ..., "expected 3 finite numbers; got nothing"),
    ("beam[0].direction", [0, 1], "expected 3 finite numbers; got [0, 1]"),
    ("beam[0].direction", [0, 0, 0], "not all zero"),
    ("beam[0].direction", [0, 0, NAN], "expected 3 finite numbers"),
    ("beam[0].direction", [0, 0, 1e61], "3 finite numbers, of a size up to 1e+60"),
    ("beam[0].wavelength", 1e61, "a positive number (Å), of a size up to 1e+60; got 1e+61"),
    ("detector[0].panels[0].image_size", [2**16, 2**16], "at most 2147483647 pixels"),
    ("scan[0].image_range", [1, 10**8], "at most 10000000 images"),
    ("beam[0].direction", [0, 0, "1"], "expected 3 finite numbers"),
    ("beam[0].direction", "001", "expected 3 finite numbers"),
    ("beam[0].direction", [0, 0, True], "expected 3 finite numbers"),
    ("beam[0].wavelength", ..., "expected a positive number (Å); got nothing"),
    ("beam[0].wavelength", 0, "expected a positive number (Å); got 0"),
    ("beam[0].wavelength", -1.0, "got -1.0"),
    ("beam[0].wavelength", INF, "got inf"),
    ("beam[0].wavelength", 10**400, "expected a positive number"),
    ("beam[0].polarization_normal", [0, 0, 0], "not all zero"),
    ("beam[0].polarization_fraction", 1.5, "from 0 to 1; got 1.5"),
    ("beam[0].polarization_fraction", "x", "a finite number; got 'x'"),
    ("beam[0].divergence", -0.1, "at least 0 (degrees); got -0.1"),
    ("beam[0].flux", -1, "at least 0 (photons/s); got -1"),
    ("beam[0].probe", "electron", "expected 'x-ray'; got 'electron'"),
    ("beam[0].s0_at_scan_points", [[0, 0, -1], [0, 0]], "beam[0].s0_at_scan_points[1]: expected 3 finite"),
    ("detector[0].panels", ..., "expected a list"),
    ("detector[0].panels", [], "expected at least one panel"),
    ("detector[0].panels[1].fast_axis", ..., "expected 3 finite numbers; got nothing"),
    ("detector[0].panels[1].fast_axis", [1, 0], "expected 3 finite numbers; got [1, 0]"),
    ("detector[0].panels[1].fast_axis", [0, 0, 0], "not all zero"),
    ("detector[0].panels[1].slow_axis", [0, 2, 0], "an axis that is not parallel to fast_axis; got [0, 2, 0]"),
    ("detector[0].panels[1].origin", [1, 2, NAN], "expected 3 finite numbers"),
    ("detector[0].panels[1].origin", ..., "expected 3 finite numbers"),
    ("detector[0].panels[1].image_size", [30], "expected 2 whole numbers of at least 1; got [30]"),
    ("detector[0].panels[1].image_size", [30, 0], "at least 1; got [30, 0]"),
    ("detector[0].panels[1].image_size", [30, 2.5], "at least 1; got [30, 2.5]"),
    ("detector[0].panels[1].pixel_size", [0.1, 0], "two positive numbers (mm); got [0.1, 0]"),
    ("detector[0].panels[1].pixel_size", ..., "expected 2 finite numbers"),
    ("detector[0].panels[1].trusted_range", [0, INF], "expected 2 finite numbers"),
    ("detector[0].panels[1].thickness", -1, "at least 0 (mm); got -1"),
    ("detector[0].panels[1].mu", -1, "at least 0 (1/mm); got -1"),
    ("detector[0].panels[1].gain", 0, "a positive number; got 0"),
    ("detector[0].panels[1].material", 3, "a string; got 3"),
    ("detector[0].panels[1].mask", [[1, 2, 3]], "detector[0].panels[1].mask[0]: expected 4 whole numbers"),
    ("detector[0].panels[1].raw_image_offset", [1.5, 2], "2 whole numbers; got [1.5, 2]"),
    ("detector[0].panels[1].px_mm_strategy", "Simple", "expected an object"),
    ("detector[0].hierarchy.children", ..., "expected a list"),
    ("detector[0].hierarchy.children[0].panel", 2, "a panel below 2 that is in no other place; got 2"),
    ("detector[0].hierarchy.children[0].panel", 0, "children[1].children[0].panel: expected a panel below 2"),
    ("detector[0].hierarchy.children[0].panel", "a", "a whole number; got 'a'"),
    ("detector[0].hierarchy.children", [{"panel": 1}], "detector[0].hierarchy: expected every panel in one of"),
    ("detector[0].hierarchy.children[1].slow_axis", [0, NAN, 0], "expected 3 finite numbers"),
    ("goniometer[0].rotation_axis", ..., "expected 3 finite numbers; got nothing"),
    ("goniometer[0].rotation_axis", [0, 0, 0], "not all zero"),
    ("goniometer[0].fixed_rotation", [1, 0, 0], "expected 9 finite numbers"),
    ("goniometer[0].setting_rotation", [1, 0, 0, 0, 1, 0, 0, 0, -1], "expected a rotation, 9 numbers by rows"),
    ("goniometer[0].setting_rotation", [1, 0, 0, 0, 1, 0, 0, 0, 1.01], "expected a rotation, 9 numbers by rows"),
    ("goniometer[0].setting_rotation", [1e50] * 9, "expected a rotation, 9 numbers by rows"),
    ("goniometer[0].setting_rotation_at_scan_points", [None], "scan_points[0]: expected 9 finite numbers"),
    ("goniometer[0]", {"axes": [[1, 0, 0]], "angles": [0, 1], "scan_axis": 0}, "goniometer[0].angles: expected 1 fin"),
    ("goniometer[0]", {"axes": [[1, 0, 0]], "angles": [0], "scan_axis": 1}, "scan_axis: expected the number of"),
    ("goniometer[0]", {"axes": [[0, 0, 0]], "angles": [0], "scan_axis": 0}, "goniometer[0].axes[0]: expected a direct"),
    ("scan[0].image_range", ..., "expected 2 whole numbers; got nothing"),
    ("scan[0].image_range", [5, 3], "in rising order; got [5, 3]"),
    ("scan[0].oscillation", [0, -0.1], "a width of at least 0; got [0, -0.1]"),
    ("scan[0].oscillation", [0], "expected 2 finite numbers; got [0]"),
    ("scan[0].exposure_time", [1, 2, 3, 4], "3 numbers, one for each image; got [1, 2, 3, 4]"),
    ("scan[0].exposure_time", [1, None], "scan[0].exposure_time[1]: expected a finite number"),
    ("scan[0].properties", {"oscillation": [1, 2]}, "scan[0].properties.oscillation: expected 3 finite numbers"),
    ("scan[0].properties", {"oscillation": [1, 2, 4]}, "properties.oscillation: expected images that follow"),
    ("scan[0].properties", {"oscillation": [3, 2, 1]}, "properties.oscillation: expected a width of"),
    ("scan[0]", {"image_range": [1, 1], "properties": {"oscillation": [1.0]}}, "oscillation_width: expected the width"),
    ("crystal[0].real_space_b", ..., "expected 3 finite numbers; got nothing"),
    ("crystal[0].real_space_b", [0, 0, 0], "not all zero"),
    ("crystal[0].real_space_c", [1, 2, INF], "expected 3 finite numbers"),
    ("crystal[0].real_space_c", [38.0, 12.0, -21.0], "a cell with a volume; got [38.0, 12.0, -21.0]"),
    ("crystal[0].A_at_scan_points", [[1, 0, 0, 0, 1, 0, 0, 0, 0]], "A_at_scan_points[0]: expected a matrix with three"),
    ("crystal[0].A_at_scan_points", [[1, 0]], "A_at_scan_points[0]: expected 9 finite numbers; got [1, 0]"),
    ("crystal[0].space_group_hall_symbol", 1, "a string; got 1"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "value", "said"), BAD, ids=lambda value: str(value)[:50])
def test_what_is_refused(path: str, value: Any, said: str, tmp_path: Path) -> None:
    file = tmp_path / "x.expt"
    file.write_text(json.dumps(put(TWICE, path, value)))
    with pytest.raises(bn.InputError) as caught:
        read_experiments(file)
    message = str(caught.value)
    assert said in message
    assert message.startswith(f"{file}: ")
    assert "\n" not in message
    assert len(message) < 500
    if ": expected" not in said:
        assert f"{file}: {path}: " in message


TEXTS: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "is not JSON"),
    "text": (b"hello", "is not JSON"),
    "half": (b'{"__id__": "ExperimentList", "experiment": [', "is not JSON"),
    "binary": (bytes(range(256)), "is not JSON"),
    "list": (b"[]", "expected an ExperimentList"),
    "number": (b"3", "expected an ExperimentList"),
    "null": (b"null", "expected an ExperimentList"),
    "deep": (b'{"a":' * 100000, "nested too deeply"),
    "open lists": (b"[" * 1000000, "nested too deeply"),
}


@pytest.mark.parametrize("name", TEXTS)
def test_what_is_no_list(name: str, tmp_path: Path) -> None:
    file = tmp_path / "x.expt"
    file.write_bytes(TEXTS[name][0])
    with pytest.raises(bn.InputError, match=TEXTS[name][1]) as caught:
        read_experiments(file)
    assert "\n" not in str(caught.value)


def test_groups_nested_too_deeply(tmp_path: Path) -> None:
    tree = '{"panel": 0}'
    for _ in range(2000):
        tree = '{"children": [' + tree + "]}"
    content = json.dumps(put(experiment_list(), "detector[0].hierarchy", "TREE")).replace('"TREE"', tree)
    (tmp_path / "x.expt").write_text(content)
    with pytest.raises(bn.InputError, match=r"x.expt: is nested too deeply"):
        read_experiments(tmp_path / "x.expt")


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(bn.InputError, match="cannot be read"):
        read_experiments(tmp_path / "none.expt")


def test_models_that_no_experiment_has_are_not_looked_at(tmp_path: Path) -> None:
    content = experiment_list()
    content["beam"].append({"__id__": "TOFBeam"})
    (tmp_path / "x.expt").write_text(json.dumps(content))
    assert len(read_experiments(tmp_path / "x.expt")) == 1


def test_shared_models_are_the_same(tmp_path: Path) -> None:
    content = experiment_list()
    content["experiment"] *= 2
    (tmp_path / "x.expt").write_text(json.dumps(content))
    one, two = read_experiments(tmp_path / "x.expt")
    assert one.detector is two.detector
    write_experiments(tmp_path / "y.expt", (one, two))
    written = json.loads((tmp_path / "y.expt").read_text())
    assert len(written["experiment"]) == 2
    assert {len(written[kind]) for kind in ("beam", "detector", "goniometer", "scan", "crystal")} == {1}
    assert two == read_experiments(tmp_path / "y.expt")[1]


@pytest.mark.parametrize("name", GEOMETRIES)
def test_read_write_read(name: str, tmp_path: Path) -> None:
    """All that is read is written, to the bit; and written files are the same again."""
    first, second, third = (tmp_path / f"{i}.expt" for i in range(3))
    first.write_text(json.dumps(GEOMETRIES[name]))
    models = read_experiments(first)
    write_experiments(second, models)
    again = read_experiments(second)
    assert again == models
    write_experiments(third, again)
    assert third.read_bytes() == second.read_bytes()
    told, source = json.loads(second.read_text()), GEOMETRIES[name]
    for kind in ("beam", "goniometer", "scan", "crystal"):
        assert told[kind] == source[kind]
    for key in ("panels", "hierarchy"):
        assert _without_strategies(told["detector"][0][key]) == _without_strategies(source["detector"][0][key])


def _without_strategies(model: Any) -> Any:
    """Without what dxtbx writes of groups only since they are panels there."""
    if isinstance(model, list):
        return list(map(_without_strategies, model))
    if not isinstance(model, dict):
        return model
    kept = {key: _without_strategies(value) for key, value in model.items()}
    if "children" in kept:
        kept = {key: kept[key] for key in ("name", "fast_axis", "slow_axis", "origin", "children")}
    return kept


def test_what_newer_versions_of_dxtbx_add(tmp_path: Path) -> None:
    content = experiment_list()
    plain = tmp_path / "plain.expt"
    plain.write_text(json.dumps(content))
    content["beam"][0] |= {"__id__": "monochromatic", "probe": "x-ray", "sample_to_source_distance": 0.0}
    content["detector"][0]["panels"][0] |= {"projection_2d": [[1, 0, 0, 1], [0, 0]]}
    content["goniometer"][0] |= {"__id__": "Goniometer"}
    content |= {"history": [{"a": 1}]}
    newer = tmp_path / "newer.expt"
    newer.write_text(json.dumps(content))
    assert read_experiments(newer) == read_experiments(plain)


def test_five_axes(tmp_path: Path) -> None:
    content = GEOMETRIES["five axes"]
    (tmp_path / "x.expt").write_text(json.dumps(content))
    found = read_experiments(tmp_path / "x.expt")[0].goniometer
    setting, fixed, axis = goniometer_rotations(content["goniometer"][0])
    assert found is not None
    np.testing.assert_allclose(np.reshape(found.setting_rotation, (3, 3)), setting, atol=1e-14)
    np.testing.assert_allclose(np.reshape(found.fixed_rotation, (3, 3)), fixed, atol=1e-14)
    assert found.rotation_axis == tuple(axis)


def test_imageset_and_what_is_absent(tmp_path: Path) -> None:
    models = [
        ExperimentModel(imageset=ImagesetModel(template="a_##.img")),
        ExperimentModel(imageset=ImagesetModel(images=("b_1.img",))),
    ]
    write_experiments(tmp_path / "x.expt", models)
    content = json.loads((tmp_path / "x.expt").read_text())
    assert [each["__id__"] for each in content["imageset"]] == ["ImageSequence", "ImageSet"]
    assert (content["imageset"][0]["template"], content["imageset"][1]["images"]) == ("a_##.img", ["b_1.img"])
    assert content["experiment"][1] == {"__id__": "Experiment", "identifier": "", "imageset": 1}
    assert [each.crystal for each in read_experiments(tmp_path / "x.expt")] == [None, None]


def test_what_is_not_finite_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "x.expt"
    path.write_text("old")
    with pytest.raises(bn.InputError, match=r"x.expt: expected finite numbers"):
        write_experiments(path, [ExperimentModel(beam=BeamModel((0.0, 0.0, 1.0), NAN))])
    assert path.read_text() == "old"
    with pytest.raises(bn.InputError, match="cannot be written"):
        write_experiments(tmp_path / "none" / "x.expt", [ExperimentModel()])


def test_group_without_a_frame_is_where_its_parent_is(tmp_path: Path) -> None:
    tree = {"children": [{"panel": 0}]}
    only = panel([1, 0, 0], [0, -1, 0], [1, 2, -3])
    whole = group([1, 0, 0], [0, 1, 0], [5, 6, 7], [tree])
    (tmp_path / "x.expt").write_text(json.dumps(experiment_list(detector=detector(only, hierarchy=whole))))
    (experiment,) = bn.read_expt(tmp_path / "x.expt")
    np.testing.assert_allclose(experiment.panel_frames[0].origin, [6, 8, 4])


finite = st.floats(-1e6, 1e6, allow_nan=False)
positive = st.floats(1e-6, 1e6)
vectors = st.tuples(finite, finite, finite)
names = st.text(max_size=8)


def directions(draw: Callable[..., Any]) -> tuple[tuple[float, float, float], tuple[float, float, float]]:
    """Two that are not parallel."""
    q = draw(st.tuples(*[st.floats(-1, 1)] * 4).filter(lambda q: sum(x * x for x in q) > 0.01))
    w, x, y, z = np.array(q) / np.linalg.norm(q)
    fast = (1 - 2 * (y * y + z * z), 2 * (x * y + w * z), 2 * (x * z - w * y))
    slow = (2 * (x * y - w * z), 1 - 2 * (x * x + z * z), 2 * (y * z + w * x))
    return tuple(map(float, fast)), tuple(map(float, slow))  # type: ignore[return-value]


@st.composite
def panel_models(draw: Callable[..., Any]) -> PanelModel:
    fast, slow = directions(draw)
    return PanelModel(
        draw(names), fast, slow, draw(vectors), draw(st.tuples(positive, positive)),
        draw(st.tuples(st.integers(1, 9999), st.integers(1, 9999))), draw(st.tuples(finite, finite)),
        draw(st.floats(0, 10)), draw(names), draw(st.floats(0, 10)), draw(positive), draw(finite),
        tuple(draw(st.lists(st.tuples(*[st.integers(-5, 5000)] * 4), max_size=3))),
        draw(st.tuples(st.integers(-9, 9999), st.integers(-9, 9999))), draw(names), draw(names), draw(names),
    )  # fmt: skip


@st.composite
def experiment_models(draw: Callable[..., Any]) -> ExperimentModel:
    """Models of all kinds, with a tree of up to three groups."""
    panels = tuple(draw(st.lists(panel_models(), min_size=1, max_size=4)))
    split = sorted(draw(st.tuples(*[st.integers(0, len(panels))] * 2)))
    parts = [tuple(range(*ends)) for ends in zip([0, *split], [*split, len(panels)], strict=True)]

    def group_model(children: tuple[Any, ...]) -> GroupModel:
        fast, slow = directions(draw)
        return GroupModel(draw(names), fast, slow, draw(vectors), children)

    root = group_model((*parts[0], group_model((*parts[1], group_model(parts[2])))))
    (axis, _), (normal, _), (beam, _) = directions(draw), directions(draw), directions(draw)
    n, first = draw(st.integers(1, 5)), draw(st.integers(0, 1000))
    start, width = draw(st.floats(-360, 360)), draw(st.floats(0, 5))
    columns = st.lists(st.floats(0, 100), min_size=n, max_size=n)
    times, epochs = draw(columns), draw(columns)
    return ExperimentModel(
        BeamModel(beam, draw(positive), normal, draw(st.floats(0, 1)), draw(st.floats(0, 1)), draw(finite),
                  draw(st.floats(0, 1e15)), draw(finite)),
        DetectorModel(panels, root),
        GoniometerModel(axis),
        ScanModel((first, first + n - 1), tuple(start + width * i for i in range(n)), width, tuple(times),
                  tuple(epochs), draw(st.integers(-5, 5))),
        CrystalModel(((10.0, 1.0, draw(finite) * 1e-6), (0.0, 20.0, 1.0), (2.0, 0.0, 30.0)), draw(names)),
        draw(names),
    )  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(experiment_models(), min_size=1, max_size=2))
def test_write_read(tmp_path: Path, models: list[ExperimentModel]) -> None:
    write_experiments(tmp_path / "x.expt", models)
    found = read_experiments(tmp_path / "x.expt")
    assert [each._replace(places=()) for each in found] == models
