"""CrystFEL's geometry files out: exact round trips, moves, frames, layouts, masks, groups, and bad input."""

import dataclasses
import re
import warnings
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from helpers.crystfel import cspad, points, read_plainly
from helpers.experiments import BASE, simulator
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import bragg_numba as bn
from bragg_numba.crystfel import crystfel_frame
from bragg_numba.crystfel.masks import rectangles
from bragg_numba.crystfel.writing import shortest
from bragg_numba.errors import FileWarning
from bragg_numba.io.geom import parse_geom
from bragg_numba.io.geom_text import decimal_text, geom_text

BEAM = bn.Beam(wavelength=1.3)
FRAME: dict[str, Any] = {"beam_vector": (0, 0, 1), "polar_vector": (1, 0, 0), "spindle_axis": (1, 0, 0)}


def panel(name: str = "p", x: float = 0.0, **more: Any) -> bn.Panel:
    fields = {"origin": (x, 1.0, 100.0), "fast": (0.1, 0.0, 0.0), "slow": (0.0, 0.1, 0.01), "shape": (4, 6)}
    return bn.Panel(name, **(fields | more))


def detector(*panels: bn.Panel, **more: Any) -> bn.Detector:
    return bn.Detector(panels=panels, **(FRAME | more))


def written(source: Any, tmp_path: Path, **how: Any) -> bn.crystfel.Geometry:
    """Written and read."""
    path = tmp_path / "w.geom"
    bn.write_geom(path, source, **how)
    return bn.read_geom(path)


class TestRoundTrip:
    def test_64_panels(self, tmp_path: Path) -> None:
        (tmp_path / "x.geom").write_text(cspad())
        geometry = bn.read_geom(tmp_path / "x.geom")
        found = written(geometry, tmp_path)
        assert found.detector == geometry.detector
        assert (found.beam, found.clen) == (geometry.beam, geometry.clen)
        assert found.extras == geometry.extras
        plain = written(geometry.detector, tmp_path, beam=geometry.beam)
        assert plain.detector == geometry.detector

    def test_crystfel_reads_the_same_places(self, tmp_path: Path) -> None:
        (tmp_path / "x.geom").write_text(cspad())
        geometry = bn.read_geom(tmp_path / "x.geom")
        bn.write_geom(tmp_path / "w.geom", geometry.detector, beam=geometry.beam)
        text = (tmp_path / "w.geom").read_text()
        fast, slow = np.array([0.0, 194.0, 3.5]), np.array([0.0, 7.5, 185.0])
        for name in ("q0a0", "q1a7", "q3a15"):
            np.testing.assert_allclose(points(text, name, fast, slow), points(cspad(), name, fast, slow), atol=1e-12)

    def test_like_another(self, tmp_path: Path) -> None:
        """What is not the detector's comes from another file; of new panels what all of its panels have."""
        (tmp_path / "x.geom").write_text(cspad())
        other = bn.read_geom(tmp_path / "x.geom")
        first = dataclasses.replace(other.detector.panels[0], group=None)
        new = panel("new", window=(2000, 0), gain=2.0)
        made = detector(first, new)
        found = written(made, tmp_path, like=other)
        assert found.detector.panels == made.panels
        assert (found.beam, found.clen) == (other.beam, other.clen)
        old, added = found.file.panels
        assert old.kept == added.kept == other.file.panels[0].kept
        assert (old.res, added.res) == (Fraction("9090.91"), 10000)
        assert (old.gain[0], added.gain) == ("adu_per_eV", ("adu_per_photon", 2))
        assert written(made, tmp_path, like=other, clen=0.5).clen == 0.5

    def test_bytes_of_comments_and_names_of_files_stay(self, tmp_path: Path) -> None:
        bn.write_geom(tmp_path / "x.geom", detector(panel("a")), beam=BEAM)
        odd = "; Gerät bei 20 °C\nmask = /data/µ\n".encode()
        (tmp_path / "x.geom").write_bytes(odd + (tmp_path / "x.geom").read_bytes())
        bn.write_geom(tmp_path / "w.geom", bn.read_geom(tmp_path / "x.geom"))
        content = (tmp_path / "w.geom").read_bytes()
        assert content.startswith("; Gerät bei 20 °C\n".encode())
        assert "\nmask = /data/µ\n".encode() in content

    def test_lines_of_a_file_stay(self, tmp_path: Path) -> None:
        (tmp_path / "x.geom").write_text(cspad())
        bn.write_geom(tmp_path / "w.geom", bn.read_geom(tmp_path / "x.geom"))
        top, panels = read_plainly(cspad())
        top_written, panels_written = read_plainly((tmp_path / "w.geom").read_text())
        assert top_written == top
        for name, fields in panels.items():
            for key, value in fields.items():
                np.testing.assert_array_equal(panels_written[name][key], value)
        assert (tmp_path / "w.geom").read_text().startswith("; A detector of 64 panels.\n")

    numbers = st.floats(-1e4, 1e4) | st.sampled_from([0.0, 1.0, -1 / 3, 5e-324, 1e-17])
    vectors = st.tuples(numbers, numbers, numbers)

    @given(st.data())
    @settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    def test_any(self, tmp_path: Path, data: st.DataObject) -> None:
        shape = data.draw(st.tuples(st.integers(1, 5), st.integers(1, 5)))
        n_groups, panels, row = data.draw(st.integers(0, 3)), [], 0
        names = ["detector", *(f"g{i}" for i in range(n_groups))]
        n_panels = data.draw(st.integers(1, 4))
        own = n_panels > 1 and data.draw(st.booleans())
        for i in range(n_panels):
            fast, slow = data.draw(self.vectors), data.draw(self.vectors)
            size = np.linalg.norm(fast) * np.linalg.norm(slow)
            if not size > 1e-12 or np.linalg.norm(np.cross(fast, slow)) < 1e-6 * size:
                fast, slow = (0.1, 0.02, 0.0), (0.0, 0.1, 1 / 3)
            size = data.draw(st.tuples(st.integers(1, 5), st.integers(1, 5))) if own else shape
            mask = data.draw(
                st.none() | st.lists(st.integers(0, 1), min_size=size[0] * size[1], max_size=size[0] * size[1])
            )
            panels.append(
                bn.Panel(
                    f"p{i}",
                    data.draw(self.vectors),
                    fast,
                    slow,
                    group=data.draw(st.sampled_from(names)),
                    shape=size,
                    mask=None if mask is None or all(mask) else np.reshape(mask, size),
                    gain=data.draw(st.floats(1e-6, 1e6)),
                    window=(row, data.draw(st.integers(0, 3))) if own else None,
                )
            )
            row += size[0]
        groups = [bn.Group(names[0])]
        for i in range(1, len(names)):
            groups.append(bn.Group(names[i], group=data.draw(st.sampled_from(names[:i]))))
        made = detector(*panels, groups=groups)
        beam = bn.Beam(wavelength=data.draw(st.floats(0.01, 10.0)))
        clen = data.draw(st.none() | st.floats(-10.0, 10.0))
        found = written(made, tmp_path, beam=beam, clen=clen)
        assert found.detector.panels == made.panels
        assert found.beam.wavelength == beam.wavelength
        held = {node.group for node in (*made.panels, *made.groups)}
        parents = {group.name: group.group for group in made.groups}
        bare = {name for name in parents if name not in held}
        while more := {name for name in parents if name not in bare and held_only_by(made, name) <= bare}:
            bare |= more
        assert {group.name: group.group for group in found.detector.groups} == {
            name: up for name, up in parents.items() if name not in bare or up is None
        }
        again = written(found, tmp_path)
        assert again.detector == found.detector

    def test_text_and_back(self) -> None:
        file = parse_geom(cspad(), "x")
        again = parse_geom(geom_text(file), "x")
        assert [p._replace(line=0, kept=()) for p in again.panels] == [p._replace(line=0, kept=()) for p in file.panels]
        assert [sorted(p.kept) for p in again.panels] == [sorted(p.kept) for p in file.panels]
        assert [group[:2] for group in again.rigid_groups] == [group[:2] for group in file.rigid_groups]


def held_only_by(made: bn.Detector, name: str) -> set[str]:
    """The names of the nodes that a group holds."""
    return {node.name for node in (*made.panels, *made.groups) if node.group == name}


@given(st.fractions(), st.integers(0, 30))
def test_decimal_text(value: Fraction, places: int) -> None:
    exact = Fraction(round(value * 10**places), 10**places)
    text = decimal_text(exact)
    assert Fraction(text) == exact
    assert re.fullmatch(r"-?\d+(\.\d*[1-9])?", text)


@given(st.floats(-1e60, 1e60))
def test_shortest(value: float) -> None:
    found = shortest(value, Fraction(value), float)
    assert float(found) == value
    assert len(decimal_text(found).strip("-0.").replace(".", "").strip("0")) <= 17


class TestMoves:
    def test_panels_are_written_where_they_have_been_moved(self, tmp_path: Path) -> None:
        made = detector(
            panel("a", group="half", rot_normal=90.0, shift_x=1.0),
            panel("b", 2.0, group="half"),
            groups=[
                bn.Group("detector", (0.0, 0.0, 100.0), (1, 0, 0), (0, 1, 0), shift_z=5.0),
                bn.Group("half", (0.0, 0.0, 100.0), (1, 0, 0), (0, 1, 0), group="detector", rot_normal=180.0),
            ],
        )
        first, second = written(made, tmp_path, beam=BEAM).detector.panels
        # Its own normal is fast x slow: 0.1 z, leaning towards -y by 0.1.
        normal = np.cross((0.1, 0.0, 0.0), (0.0, 0.1, 0.01))
        normal /= np.linalg.norm(normal)
        fast = np.cross(normal, (0.1, 0.0, 0.0))
        np.testing.assert_allclose(first.fast, fast * (-1, -1, 1), atol=1e-15)
        np.testing.assert_allclose(first.origin, (-1.0, -1.0, 105.0), atol=1e-13)
        np.testing.assert_allclose(second.origin, (-2.0, -1.0, 105.0), atol=1e-13)
        np.testing.assert_allclose(second.slow, (0.0, -0.1, 0.01), atol=1e-16)
        assert all(not any(node.moves) for node in (first, second))

    def test_what_has_not_moved_keeps_its_bits(self, tmp_path: Path) -> None:
        made = detector(panel("a", 1 / 3), panel("b", 2 / 3, shift_y=0.5))
        first, second = written(made, tmp_path, beam=BEAM).detector.panels
        assert first == made.panels[0]
        assert second.origin == (2 / 3, 1.5, 100.0)

    def test_parts_of_a_panel(self, tmp_path: Path) -> None:
        whole = panel("a", 1 / 3, shape=(8, 10), window=None)
        parts = detector(*whole.split(2, 2))
        found = written(parts, tmp_path, beam=BEAM).detector.panels
        assert [part.name for part in found] == ["a[0,0]", "a[0,1]", "a[1,0]", "a[1,1]"]
        assert {part.first for part in found} == {(0, 0)}
        for part, other in zip(parts.panels, found, strict=True):
            s, f = part.first
            corner = np.array(part.origin) + f * np.array(part.fast) + s * np.array(part.slow)
            np.testing.assert_allclose(other.origin, corner, rtol=0.0, atol=1e-13)


class TestFrames:
    def test_beam_along_z_stays(self) -> None:
        for convention in ("XDS", "ADXV", "DIALS"):
            np.testing.assert_array_equal(crystfel_frame(bn.Detector(convention=convention)), np.eye(3))

    @pytest.mark.parametrize(
        ("frame", "expected"),
        [
            ({}, [[0, 0, -1], [0, 1, 0], [1, 0, 0]]),  # MOSFLM: beam x, E field z
            ({"beam_vector": (0, 0, -1), "polar_vector": (1, 0, 0)}, [[-1, 0, 0], [0, 1, 0], [0, 0, -1]]),  # imgCIF
            ({"beam_vector": (0, -2, 0), "polar_vector": (3, 1, 0)}, [[1, 0, 0], [0, 0, 1], [0, -1, 0]]),
        ],
    )
    def test_others_are_turned(self, frame: dict, expected: list) -> None:
        turn = crystfel_frame(bn.Detector(**frame))
        np.testing.assert_array_equal(turn, expected)
        assert np.linalg.det(turn) == 1.0

    def test_an_ordinary_detector_sees_the_same(self, tmp_path: Path) -> None:
        sim = simulator({"twotheta": 20.0, "detector_rotx": 3.0, "pixels": (12, 14), "pixel_size": 2.0})
        (found,) = written(sim, tmp_path).detector.panels
        turn, g = crystfel_frame(sim.detector), sim.setup.geometry
        assert (found.name, found.shape, found.window) == ("panel0", (12, 14), None)
        np.testing.assert_allclose(found.origin, turn @ g.pix0 * 1000.0, rtol=0.0, atol=1e-12)
        np.testing.assert_allclose(found.fast, turn @ g.fast * 2.0, rtol=0.0, atol=1e-14)
        np.testing.assert_allclose(found.slow, turn @ g.slow * 2.0, rtol=0.0, atol=1e-14)
        assert written(sim.experiment, tmp_path).detector.panels == (found,)
        assert written(sim.detector, tmp_path, beam=sim.beam).detector.panels == (found,)

    def test_wavelength(self, tmp_path: Path) -> None:
        sim = simulator({"wavelength": 1.1, "pixels": 8})
        assert written(sim, tmp_path).beam.wavelength == 1.1
        assert written(sim, tmp_path, beam=BEAM).beam.wavelength == 1.3


class TestLayouts:
    def text(self, source: Any, tmp_path: Path, **how: Any) -> str:
        bn.write_geom(tmp_path / "w.geom", source, beam=BEAM, **how)
        return (tmp_path / "w.geom").read_text()

    def test_equal_panels_are_a_stack(self, tmp_path: Path) -> None:
        made = detector(panel("a"), panel("b", 2.0))
        text = self.text(made, tmp_path)
        assert [line for line in text.splitlines() if "dim" in line] == [
            "dim1 = ss", "dim2 = fs", "a/dim0 = 0", "b/dim0 = 1",
        ]  # fmt: skip
        assert "b/min_ss = 0\nb/max_ss = 3\n" in text
        assert bn.read_geom(tmp_path / "w.geom").detector.panels == made.panels

    def test_unequal_ones_are_below_each_other(self, tmp_path: Path) -> None:
        made = detector(panel("a"), panel("b", 2.0, shape=(2, 9)))
        text = self.text(made, tmp_path)
        assert "dim" not in text
        assert "b/min_ss = 4\nb/max_ss = 5\n" in text
        found = bn.read_geom(tmp_path / "w.geom").detector.panels
        assert [each.window for each in found] == [(0, 0), (4, 0)]

    def test_frames(self, tmp_path: Path) -> None:
        for made in (detector(panel("a")), detector(panel("a"), panel("b", 2.0, shape=(2, 9)))):
            text = self.text(made, tmp_path, frames=True)
            assert "dim0 = %\ndim1 = ss\ndim2 = fs\n" in text
        text = self.text(detector(panel("a"), panel("b", 2.0)), tmp_path, frames=True)
        assert "dim0 = %\ndim2 = ss\ndim3 = fs\n" in text
        assert "b/dim1 = 1\n" in text
        assert bn.read_geom(tmp_path / "w.geom").mask.shape == (8, 6)

    def test_arrays_of_their_own_as_in_the_file(self, tmp_path: Path) -> None:
        """As at European XFEL: modules along one axis, each of several panels."""
        text = self.text(detector(panel("a"), panel("b", 2.0), panel("c", 4.0)), tmp_path)
        text = text.replace("b/dim0 = 1", "b/dim0 = 0").replace(
            "b/min_ss = 0\nb/max_ss = 3", "b/min_ss = 4\nb/max_ss = 7"
        )
        (tmp_path / "x.geom").write_text(text)
        geometry = bn.read_geom(tmp_path / "x.geom")
        moved = geometry.detector.panels[0]
        moved = dataclasses.replace(moved, shift_x=0.5)
        other = dataclasses.replace(geometry.detector, panels=(moved, *geometry.detector.panels[1:]))
        found = written(dataclasses.replace(geometry, detector=other), tmp_path)
        assert [each.start for each in found.file.panels] == [(0, 0), (4, 0), (0, 0)]
        assert [dict(each.kept)["dim0"] for each in found.file.panels] == ["0", "0", "2"]
        assert found.detector.panels[0].origin == (0.5, 1.0, 100.0)


class TestMasks:
    def test_rectangles(self) -> None:
        rng = np.random.default_rng(3)
        for _ in range(50):
            bad = rng.random((7, 9)) < rng.choice([0.1, 0.5, 0.9])
            count = np.zeros(bad.shape, int)
            for f_min, f_max, s_min, s_max in rectangles(bad):
                count[s_min : s_max + 1, f_min : f_max + 1] += 1
            np.testing.assert_array_equal(count, bad)
        assert rectangles(np.ones((3, 4), bool)) == [(0, 3, 0, 2)]

    def test_masks_become_regions(self, tmp_path: Path) -> None:
        mask = np.ones((4, 6))
        mask[1:3, 2:4] = 0
        made = detector(panel("a", mask=mask, window=(10, 20)), panel("b", 2.0, mask=np.zeros((4, 6)), window=(0, 0)))
        found = written(made, tmp_path, beam=BEAM)
        assert found.detector.panels == made.panels
        (region,) = found.file.regions
        assert (region.panel, region.limits) == ("a", (22, 23, 11, 12))
        assert [each.no_index for each in found.file.panels] == [False, True]

    REGION = "bad_stop/min_x = -1\nbad_stop/max_x = 12\nbad_stop/min_y = 20\nbad_stop/max_y = 23\n"

    def with_regions(self, tmp_path: Path) -> bn.crystfel.Geometry:
        bn.write_geom(tmp_path / "x.geom", detector(panel("a", shape=(40, 60))), beam=BEAM)
        path = tmp_path / "x.geom"
        path.write_text(path.read_text() + self.REGION + "a/mask_edge_pixels = 3\n")
        return bn.read_geom(path)

    def test_regions_of_the_laboratory_stay(self, tmp_path: Path) -> None:
        geometry = self.with_regions(tmp_path)
        assert (geometry.mask[:, 5] == 0).sum() == 3 + 2 + 3
        found = written(geometry, tmp_path)
        assert [region.name for region in found.file.regions] == ["bad_stop"]
        assert found.file.panels[0].edge == 3
        assert found.detector == geometry.detector

    def test_further_bad_pixels(self, tmp_path: Path) -> None:
        geometry = self.with_regions(tmp_path)
        mask = geometry.detector.panels[0].mask.copy()
        mask[20, 30:32] = 0
        other = dataclasses.replace(
            geometry.detector, panels=[dataclasses.replace(geometry.detector.panels[0], mask=mask)]
        )
        found = written(dataclasses.replace(geometry, detector=other), tmp_path)
        assert [region.name for region in found.file.regions] == ["bad_stop", "bad_a_0"]
        np.testing.assert_array_equal(found.mask, mask)

    @pytest.mark.parametrize("change", [{"mask": None}, {"shift_y": 0.3}])
    def test_regions_that_would_mark_good_pixels_are_replaced(self, change: dict, tmp_path: Path) -> None:
        geometry = self.with_regions(tmp_path)
        (old,) = geometry.detector.panels
        other = dataclasses.replace(geometry.detector, panels=[dataclasses.replace(old, **change)])
        found = written(dataclasses.replace(geometry, detector=other), tmp_path)
        np.testing.assert_array_equal(found.mask, 1 if "mask" in change else old.mask)
        assert "bad_stop" not in [region.name for region in found.file.regions]

    def test_masks_of_a_simulator(self, tmp_path: Path) -> None:
        mask = np.ones((20, 24), int)
        mask[3:5, 7] = 0
        np.testing.assert_array_equal(written(simulator(BASE | {"mask": mask}), tmp_path).mask, mask)
        first = np.ones((4, 6))
        first[0, 0] = 0
        made = detector(panel("a", mask=first), panel("b", 2.0))
        sim = bn.Simulator(bn.Crystal(cell=100.0), BEAM, made, bn.StructureFactors.constant(1.0))
        own = np.ones((2, 4, 6), int)
        own[1, 2, 3:5] = 0
        found = written(sim.replace(mask=own), tmp_path).detector.panels
        np.testing.assert_array_equal(found[0].mask, first)
        np.testing.assert_array_equal(found[1].mask, own[1])

    def test_too_many(self, tmp_path: Path) -> None:
        mask = np.indices((250, 250)).sum(axis=0) % 2
        with pytest.raises(bn.InputError, match=r"a\.mask must fit 20000 rectangles; got 31250: give .* mask0_file"):
            written(detector(panel("a", shape=(250, 250), mask=mask)), tmp_path, beam=BEAM)
        assert not list(tmp_path.iterdir())


class TestGroups:
    def test_bottom_up(self, tmp_path: Path) -> None:
        groups = [
            bn.Group("top"),
            bn.Group("left", group="top"),
            bn.Group("inner", group="left"),
            bn.Group("bare", group="top"),
        ]
        made = detector(panel("a", group="inner"), panel("b", 2.0, group="top"), groups=groups)
        bn.write_geom(tmp_path / "w.geom", made, beam=BEAM)
        lines = [line for line in (tmp_path / "w.geom").read_text().splitlines() if line.startswith("group")]
        assert lines == ["group_inner = a", "group_left = inner", "group_top = left,b", "group_all = top"]
        found = bn.read_geom(tmp_path / "w.geom").detector
        assert {group.name: group.group for group in found.groups} == {
            "detector": None, "top": "detector", "left": "top", "inner": "left",
        }  # fmt: skip

    def test_none_but_the_root(self, tmp_path: Path) -> None:
        bn.write_geom(tmp_path / "w.geom", detector(panel("a")), beam=BEAM)
        assert "group" not in (tmp_path / "w.geom").read_text()


class TestBadInput:
    @pytest.mark.parametrize("name", ["a/b", "a=b", "a;b", " a", "a ", "bad1", "group", "rigid_groupx", "all", "µ"])
    def test_names(self, name: str, tmp_path: Path) -> None:
        with pytest.raises(bn.InputError, match=f"name of a panel .* got {re.escape(repr(name))}"):
            written(detector(panel(name)), tmp_path, beam=BEAM)
        assert not list(tmp_path.iterdir())

    def test_names_in_groups(self, tmp_path: Path) -> None:
        groups = [bn.Group("detector"), bn.Group("half", group="detector")]
        with pytest.raises(bn.InputError, match=r"name of a node .* got 'a,b'"):
            written(detector(panel("a,b", group="half"), groups=groups), tmp_path, beam=BEAM)

    def test_arguments(self, tmp_path: Path) -> None:
        good = detector(panel())
        for source, how, message in (
            (good, {}, "beam must be given with a Detector"),
            (good, {"beam": 1.3}, "beam must be a Beam; got 1.3"),
            (good, {"beam": BEAM, "like": 3}, "like must be a Geometry; got 3"),
            (good, {"beam": BEAM, "clen": float("inf")}, "clen must be a finite number"),
            (good, {"beam": BEAM, "frames": 2}, "frames must be True or False; got 2"),
            ("x.geom", {}, "source must be a Detector, a Simulator"),
            (bn.Detector(curved=True), {"beam": BEAM}, "detector must be flat"),
        ):
            with pytest.raises(bn.InputError, match=message):
                written(source, tmp_path, **how)
        with pytest.raises(bn.InputError, match="does not exist"):
            bn.write_geom(tmp_path / "none" / "w.geom", good, beam=BEAM)
        assert not list(tmp_path.iterdir())

    def test_sensors_are_not_told(self, tmp_path: Path) -> None:
        for made in (detector(panel(detector_thick=300.0)), detector(panel(), detector_thick=300.0)):
            with pytest.warns(FileWarning, match="says nothing of detector_thick"):
                bn.write_geom(tmp_path / "w.geom", made, beam=BEAM)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            bn.write_geom(tmp_path / "w.geom", detector(panel()), beam=BEAM)


def test_counts_per_ev(tmp_path: Path) -> None:
    (tmp_path / "x.geom").write_text(cspad())
    geometry = bn.read_geom(tmp_path / "x.geom")
    assert geometry.detector.panels[0].gain == pytest.approx(0.00338 * 9512.5, rel=1e-15)
    bn.write_geom(tmp_path / "w.geom", geometry)
    assert "\nadu_per_eV = 0.00338\n" in (tmp_path / "w.geom").read_text()
