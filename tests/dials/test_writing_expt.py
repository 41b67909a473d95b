"""Simulators as experiments of DIALS: read again, the same image."""

import json
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from helpers.dxtbx_models import GEOMETRIES, detector, experiment_list, panel, panel_matrices, rotation
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import bragg_numba as bn
from bragg_numba.dials.detectors import mask_of, rectangles_of
from bragg_numba.errors import FileWarning
from bragg_numba.io.expt_models import PanelModel

FACTORS = bn.StructureFactors.constant(100.0)
CRYSTAL = {"cell": (40, 45, 52, 83, 78, 71), "misset": (10, 20, 30), "n_cells": 6}
CONVENTIONS: dict[str, dict[str, Any]] = {
    "MOSFLM": {"convention": "MOSFLM", "Xbeam": 3.3, "Ybeam": 4.9},
    "DENZO": {"convention": "DENZO", "detector_rotx": 3.0},
    "ADXV": {"convention": "ADXV", "detector_roty": 5.0, "detector_rotz": -4.0},
    "XDS": {"convention": "XDS", "ORGX": 8.7, "twotheta": 25.0},
    "DIALS": {"convention": "DIALS"},
    "CUSTOM": {
        "convention": "CUSTOM", "beam_vector": (0.1, 1, -0.3), "fdet_vector": (-1, 0, 0.5),
        "sdet_vector": (0.5, 0.2, 1), "odet_vector": (0.1, 1, 0.2), "spindle_axis": (-1, 0.3, 0),
        "polar_vector": (1, 0, 0), "pivot": "SAMPLE", "detector_rotx": 7.0,
    },
    "along -z": {
        "convention": "CUSTOM", "beam_vector": (0.1, 0, -1), "fdet_vector": (1, 0, 0), "sdet_vector": (0, -1, 0),
        "odet_vector": (0, 0, -1), "spindle_axis": (0, 1, 0.2), "polar_vector": (1, 0.1, 0),
    },
}  # fmt: skip


def make(*, scan: Any = None, beam: Any = None, crystal: Any = None, **fields: Any) -> bn.Simulator:
    fields = {"pixels": (20, 24), "pixel_size": 0.4, "distance": 60.0, **fields}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        place = bn.Detector(**fields)
    return bn.Simulator(
        bn.Crystal(**{**CRYSTAL, **(crystal or {})}),
        bn.Beam(**{"wavelength": 1.1, "polarization": 0.7, "exposure": 0.25, **(beam or {})}),
        place,
        FACTORS,
        bn.Scan(**({"phi": 12.5, "osc": 0.5, "phisteps": 3, "phi_sampling": "middle"} if scan is None else scan)),
        bn.Sampling(oversample=1),
    )


def agree(image: np.ndarray, other: np.ndarray, rtol: float = 1e-9) -> None:
    np.testing.assert_allclose(image, other, rtol=0, atol=rtol * image.max())
    assert image.max() > 0


def again(sim: bn.Simulator, path: Path, **more: Any) -> bn.Simulator:
    """Written and read, with what the file does not tell."""
    bn.write_expt(path, sim, **more)
    (experiment,) = bn.read_expt(path)
    return experiment.simulator(
        FACTORS, n_cells=6, phisteps=sim.scan.phisteps, oversample=1, fluence=sim.beam.fluence, shape=sim.crystal.shape
    )


class TestOneDetector:
    @pytest.mark.parametrize("name", CONVENTIONS)
    def test_the_same_image(self, name, tmp_path, recwarn):
        sim = make(**CONVENTIONS[name])
        agree(sim.render(), again(sim, tmp_path / "a.expt").render())
        assert not [each for each in recwarn.list if each.category is FileWarning]

    @pytest.mark.parametrize("name", ["MOSFLM", "XDS", "along -z"])
    def test_write_read_write(self, name, tmp_path):
        one, two = tmp_path / "a.expt", tmp_path / "b.expt"
        sim = again(make(**CONVENTIONS[name]), one)
        bn.write_expt(two, sim)
        (first,), (second,) = bn.read_expt(one), bn.read_expt(two)
        assert first.scan == second.scan
        np.testing.assert_allclose(first.matrix(), second.matrix(), rtol=0, atol=1e-14)
        for a, b in zip(first.panel_frames[0], second.panel_frames[0], strict=True):
            np.testing.assert_allclose(a, b, rtol=0, atol=1e-12)
        np.testing.assert_allclose(first.beam.direction, second.beam.direction, rtol=0, atol=1e-15)

    def test_frame(self, tmp_path):
        """X-rays along −z and the spindle in the xz plane; what is so already keeps its frame to the bit."""
        for name in ("MOSFLM", "ADXV", "DIALS"):
            bn.write_expt(tmp_path / "a.expt", make(**CONVENTIONS[name]))
            (found,) = bn.read_expt(tmp_path / "a.expt")
            np.testing.assert_allclose(found.beam.direction, [0, 0, 1], atol=1e-15)
            x, y, _ = found.goniometer.rotation_axis
            assert x > 0.9
            assert abs(y) < 1e-15
        sim = make(**CONVENTIONS["along -z"])
        bn.write_expt(tmp_path / "a.expt", sim)
        (found,) = bn.read_expt(tmp_path / "a.expt")
        g = sim.setup.geometry
        assert found.detector.panels[0].fast_axis == tuple(g.fast)
        assert found.detector.panels[0].origin == tuple(g.pix0 * 1000)
        assert found.goniometer.rotation_axis == tuple(g.spindle)

    def test_models(self, tmp_path):
        sim = make(detector_thick=450.0, detector_abs=250.0, beam={"flux": 1e11, "hdivrange": 2.0, "vdivrange": 2.0})
        bn.write_expt(tmp_path / "a.expt", sim, trusted_range=(-1, 9999), pedestal=40, first_image=7)
        (found,) = bn.read_expt(tmp_path / "a.expt")
        (only,) = found.detector.panels
        assert (only.image_size, only.pixel_size, only.trusted_range, only.pedestal) == (
            (24, 20), (0.4, 0.4), (-1.0, 9999.0), 40.0,
        )  # fmt: skip
        assert (only.thickness, only.mu, only.strategy) == (0.45, 4.0, "ParallaxCorrectedPxMmStrategy")
        assert found.scan.image_range == (7, 7)
        assert (found.scan.starts, found.scan.width, found.scan.exposure_times) == ((12.5,), 0.5, (0.25,))
        assert found.beam.polarization_fraction == pytest.approx(0.85)
        assert found.beam.flux == 1e11
        assert found.beam.divergence == pytest.approx(np.degrees(2e-3))
        assert found.crystal.space_group_hall_symbol == " P 1"
        read = found.descriptions(7)
        assert (read.detector.detector_thick, read.detector.detector_abs) == (450.0, 250.0)
        assert read.beam.hdivrange == pytest.approx(2.0)

    def test_cell(self, tmp_path):
        bn.write_expt(tmp_path / "a.expt", make())
        (found,) = bn.read_expt(tmp_path / "a.expt")
        real = np.array(found.crystal.real_space)
        wanted = np.array(CRYSTAL["cell"])
        np.testing.assert_allclose(np.linalg.norm(real, axis=1), wanted[:3], rtol=1e-13)
        a, b, c = real / wanted[:3, None]
        np.testing.assert_allclose(np.degrees(np.arccos([b @ c, a @ c, a @ b])), wanted[3:], rtol=1e-12)

    @pytest.mark.parametrize("name", ["MOSFLM", "along -z"])
    def test_still(self, name, tmp_path):
        """Neither scan nor goniometer: phi is in the orientation."""
        sim = make(**CONVENTIONS[name], scan={"phi": 33.0})
        bn.write_expt(tmp_path / "a.expt", sim)
        (found,) = bn.read_expt(tmp_path / "a.expt")
        assert found.scan is None
        assert found.goniometer is None
        agree(sim.render(), again(sim, tmp_path / "a.expt").render())

    @pytest.mark.parametrize("name", [name for name in GEOMETRIES if name not in ("two panels", "oblong pixels")])
    def test_from_a_file_to_a_file(self, name, tmp_path):
        (tmp_path / "a.expt").write_text(json.dumps(GEOMETRIES[name]))
        (first,) = bn.read_expt(tmp_path / "a.expt")
        bn.write_expt(tmp_path / "b.expt", [first.simulator(FACTORS, image, oversample=1) for image in first.images])
        (second,) = bn.read_expt(tmp_path / "b.expt")
        assert second.scan.image_range == (1, 3)
        assert second.scan.exposure_times == first.scan.exposure_times
        for image in (3, 4, 5):
            np.testing.assert_allclose(second.matrix(image - 2), first.matrix(image), rtol=0, atol=1e-13)
            assert second.descriptions(image - 2).scan.phi == pytest.approx(first.descriptions(image).scan.phi)
        for a, b in zip(first.panel_frames[0], second.panel_frames[0], strict=True):
            np.testing.assert_allclose(a, b, rtol=0, atol=1e-10)
        # Also as it was read, without a Simulator.
        bn.write_expt(tmp_path / "c.expt", first)
        assert bn.read_expt(tmp_path / "c.expt")[0].model == first.model


class TestLists:
    def test_images_that_follow_each_other_are_a_scan(self, tmp_path):
        sim = make()
        sims = [sim.replace(phi=12.5 + 0.5 * i) for i in range(5)]
        bn.write_expt(tmp_path / "a.expt", sims, first_image=3)
        (found,) = bn.read_expt(tmp_path / "a.expt")
        assert found.scan.image_range == (3, 7)
        agree(sims[4].render(), found.simulator(FACTORS, 7, n_cells=6, phisteps=3, oversample=1).render())

    def test_others_are_experiments_of_their_own(self, tmp_path):
        sim = make()
        sims = [sim, sim.replace(phi=13.5), sim.replace(misset=(1, 2, 3), phi=14.0)]
        sims.append(sims[-1].replace(osc=0.25, phi=14.5))
        sims.append(sims[-1].replace(wavelength=1.2, phi=14.75))
        bn.write_expt(tmp_path / "a.expt", sims)
        found = bn.read_expt(tmp_path / "a.expt")
        assert len(found) == 5
        assert found[0].detector is found[4].detector
        bn.write_expt(tmp_path / "b.expt", [sim.replace(osc=0.0, phi=0.0, misset=(i, 0, 0)) for i in range(3)])
        assert len(bn.read_expt(tmp_path / "b.expt").shots()["matrix"]) == 3

    def test_one_frame(self, tmp_path):
        """Stills turned by phi, and with beams of their own, in the frame of the first."""
        sim = make(scan={})
        sims = [sim, sim.replace(phi=20.0)]
        custom = make(**CONVENTIONS["CUSTOM"], scan={})
        sims += [custom, custom.replace(beam_vector=(0.11, 1, -0.28), phi=3.0)]
        bn.write_expt(tmp_path / "a.expt", sims[:2])
        one, two = bn.read_expt(tmp_path / "a.expt")
        assert one.detector is two.detector
        bn.write_expt(tmp_path / "b.expt", sims[2:])
        one, two = bn.read_expt(tmp_path / "b.expt")
        cosine = np.dot(one.beam.direction, two.beam.direction)
        assert cosine == pytest.approx(sims[2].setup.geometry.beam @ sims[3].setup.geometry.beam, abs=1e-15)
        frames = one.panel_frames[0], two.panel_frames[0]
        for sim, frame in zip(sims[2:], frames, strict=True):
            agree(sim.render(), again(sim, tmp_path / "c.expt").render())
            assert frame.fast @ frames[0].fast == pytest.approx(sim.setup.geometry.fast @ sims[2].setup.geometry.fast)
        agree(sims[3].render(), two.simulator(FACTORS, n_cells=6, oversample=1).render())

    def test_images(self, tmp_path):
        sim = make()
        still = sim.replace(osc=0.0, phi=0.0)
        bn.write_expt(tmp_path / "a.expt", [sim, sim.replace(phi=13.0)], images="a_####.img")
        bn.write_expt(tmp_path / "b.expt", [still, still.replace(phi=3.0)], images=["b_1.img", "b_2.img"])
        for name in "ab":
            content = json.loads((tmp_path / f"{name}.expt").read_text())
            assert [each["imageset"] for each in content["experiment"]] == ([0] if name == "a" else [0, 1])
        for sims, images in (([still], "a_#.img"), ([sim], ["a"]), ([still], ["a", "b"]), ([still], [3])):
            with pytest.raises(bn.InputError, match="images must be"):
                bn.write_expt(tmp_path / "c.expt", sims, images=images)
        assert not (tmp_path / "c.expt").exists()


class TestErrors:
    @pytest.mark.parametrize(
        ("sim", "said"),
        [
            (lambda: make(curved=True), "curved must be False"),
            (
                lambda: make(**{**CONVENTIONS["CUSTOM"], "sdet_vector": (0, 0, 1)}),
                "sdet_vector must be perpend.*; got 63.4349 d",
            ),
            (lambda: bn.from_args(["-cell", "50", "-default_F", "9", "-parity", "c-parity"]), "parity must be 'spec'"),
            (list, "experiments must be at least one Simulator"),
            (lambda: 3, "experiments must be a Simulator or a list"),
            (lambda: "abc", "experiments must be a Simulator or a list"),
            (lambda: [3], "experiments must be Simulators or experiments"),
        ],
    )
    def test_what_is_not_written(self, sim, said, tmp_path):
        with pytest.raises(bn.InputError, match=said):
            bn.write_expt(tmp_path / "a.expt", sim())
        assert not list(tmp_path.iterdir())

    @pytest.mark.parametrize("path", [None, 3, ["a"]])
    def test_path(self, path):
        with pytest.raises(bn.InputError, match="path must be the path of a file"):
            bn.write_expt(path, make())

    @pytest.mark.parametrize("images", [3, {}, b"a", {"a.img"}])
    def test_images(self, images, tmp_path):
        with pytest.raises(bn.InputError, match="images must be"):
            bn.write_expt(tmp_path / "a.expt", make(), images=images)

    @pytest.mark.parametrize("more", [{"trusted_range": (0, np.nan)}, {"pedestal": "x"}, {"first_image": 0.5}])
    def test_numbers(self, more, tmp_path):
        with pytest.raises(bn.InputError, match=next(iter(more))):
            bn.write_expt(tmp_path / "a.expt", make(), **more)

    @pytest.mark.parametrize(
        ("beam", "said"),
        [
            ({"sources": [[-1, 0, 0, 1, 1e-10], [-1, 0.01, 0, 1, 1e-10]]}, "central beam alone, not its 2 sources"),
            ({"dispersion": 1.0, "dispsteps": 3}, "central beam alone, not its 3 sources"),
            ({"hdivrange": 1.0, "hdivsteps": 3}, "central beam alone, not its 3 sources"),
            ({"nopolar": True}, "polarization factor"),
        ],
    )
    def test_what_is_left_out_is_said(self, beam, said, tmp_path):
        with pytest.warns(FileWarning, match=f"a.expt: .*{said}"):
            bn.write_expt(tmp_path / "a.expt", make(beam=beam))
        assert len(bn.read_expt(tmp_path / "a.expt")) == 1

    def test_mask_of_many_parts(self, tmp_path):
        mask = np.indices((300, 300)).sum(axis=0) % 2
        sim = make(pixels=300, pixel_size=0.1).replace(mask=mask)
        with pytest.warns(FileWarning, match="the mask of the detector is left out: it has 45000 rectangles"):
            bn.write_expt(tmp_path / "a.expt", sim)


def test_mask_of_the_detector(tmp_path):
    mask = np.ones((20, 24))
    mask[3:9, 4:] = 0
    sim = make().replace(mask=mask)
    other = again(sim, tmp_path / "a.expt")
    np.testing.assert_array_equal(other.sampling.mask, mask)
    agree(sim.render(), other.render())


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_masks_are_rectangles(data):
    shape = data.draw(st.tuples(st.integers(1, 12), st.integers(1, 12)))
    bits = data.draw(st.lists(st.integers(0, 1), min_size=shape[0] * shape[1], max_size=shape[0] * shape[1]))
    mask = np.array(bits).reshape(shape)
    rectangles = rectangles_of(mask)
    assert sum((f1 - f0) * (s1 - s0) for f0, s0, f1, s1 in rectangles) == (mask == 0).sum()
    axes = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 0.0))
    found = mask_of(PanelModel("", *axes, (1.0, 1.0), shape[::-1], mask=rectangles))
    np.testing.assert_array_equal(np.ones(shape) if found is None else found, mask)


def test_rectangles_are_few():
    mask = np.ones((20, 30))
    mask[2:9, 5:11] = mask[2:9, 20:] = mask[15:, :] = 0
    assert rectangles_of(mask) == ((5, 2, 11, 9), (20, 2, 30, 9), (0, 15, 30, 20))


class TestPanels:
    """Panels and groups where their moves have taken them, by matrices."""

    def detector(self, moves: dict[str, dict[str, float]]) -> bn.Detector:
        frames = {
            "root": ((1.0, -2.0, -80.0), (1, 0, 0), (0, -1, 0), None),
            "arm": ((3.0, 1.0, -78.0), (0, 1, 0.1), (1, 0, 0), "root"),
        }
        groups = [
            bn.Group(name, origin, fast, slow, group, **moves.get(name, {}))
            for name, (origin, fast, slow, group) in frames.items()
        ]
        tilt = rotation([1, 2, 3], 10.0)
        panels = [
            bn.Panel("a", (0.0, 0.0, -79.0), (0.1, 0, 0), (0, 0.2, 0), "arm", shape=(20, 30), detector_thick=450.0,
                     **moves.get("a", {})),
            bn.Panel(
                "b", (5.0, 0.0, -79.0), tilt @ (0.1, 0, 0), tilt @ (0, -0.1, 0), shape=(10, 12), first=(3, 4), gain=2.0,
                mask=np.arange(120).reshape(10, 12) % 7, detector_thick=300.0, detector_abs=200.0, **moves.get("b", {})
            ),
        ]  # fmt: skip
        return bn.Detector(
            convention="CUSTOM", beam_vector=(0, 0, -1), polar_vector=(1, 0, 0), spindle_axis=(1, 0, 0),
            panels=panels, groups=groups,
        )  # fmt: skip

    def written(self, detector: bn.Detector, folder: Path, **fields: Any) -> bn.dials.DialsExperiment:
        sim = bn.Simulator(bn.Crystal(**CRYSTAL), bn.Beam(), detector, FACTORS, sampling=bn.Sampling(oversample=1))
        bn.write_expt(folder / "a.expt", sim.replace(**fields))
        return bn.read_expt(folder / "a.expt")[0]

    MOVES = (
        {},
        {"a": {"rot_fast": 20.0, "rot_slow": -30.0, "rot_normal": 40.0, "shift_x": 1.0, "shift_z": -3.0}},
        {"arm": {"rot_slow": 12.0, "rot_fast": 5.0, "shift_y": 2.0}},
        {
            "root": {"rot_normal": 25.0, "rot_fast": -8.0, "shift_x": -4.0},
            "arm": {"rot_slow": 12.0, "rot_normal": 33.0, "shift_y": 2.0},
            "a": {"rot_fast": 3.0, "rot_slow": 7.0, "shift_z": 1.0},
            "b": {"rot_normal": -90.0, "shift_x": 0.5},
        },
    )

    @pytest.mark.parametrize("moves", MOVES)
    def test_places(self, moves, tmp_path):
        detector = self.detector(moves)
        found = self.written(detector, tmp_path)
        content = json.loads((tmp_path / "a.expt").read_text())["detector"][0]
        nodes = {node.name: node for node in (*detector.groups, *detector.panels)}
        for panel_, matrix, model in zip(detector.panels, panel_matrices(content), content["panels"], strict=True):
            whole, node = np.eye(4), panel_
            while node is not None:
                whole = _move(node) @ whole
                node = nodes.get(node.group) if node.group else None
            for s, f in ((0, 0), (0, 9), (7, 0), (3.5, 2.25)):
                at = np.array(panel_.origin)
                at = at + (f + panel_.first[1]) * np.array(panel_.fast) + (s + panel_.first[0]) * np.array(panel_.slow)
                wanted = (whole @ [*at, 1])[:3]
                got = matrix @ [f * model["pixel_size"][0], s * model["pixel_size"][1], 0, 1]
                np.testing.assert_allclose(got[:3], wanted, rtol=0, atol=1e-9)
        for group in found.descriptions().detector.groups:
            assert group.name in ("root", "arm")
        root = content["hierarchy"]
        assert (root["name"], root["children"][0]["name"]) == ("root", "arm")
        assert root["children"][0]["children"] == [{"panel": 0}]
        assert root["children"][1] == {"panel": 1}
        whole = _move(nodes["root"])
        np.testing.assert_allclose(root["origin"], (whole @ [1.0, -2.0, -80.0, 1])[:3], atol=1e-12)

    @pytest.mark.parametrize("moves", MOVES)
    def test_the_same_image(self, moves, tmp_path):
        sim = bn.Simulator(
            bn.Crystal(**CRYSTAL), bn.Beam(), self.detector(moves), FACTORS, bn.Scan(osc=1, phisteps=2),
            bn.Sampling(oversample=2),
        ).replace(layout="slab")  # fmt: skip
        bn.write_expt(tmp_path / "a.expt", sim)
        (found,) = bn.read_expt(tmp_path / "a.expt")
        other = found.simulator(FACTORS, n_cells=6, phisteps=2, oversample=2, phi_sampling="edge", layout="slab")
        agree(sim.render(), other.render())

    def test_mask_of_the_slab(self, tmp_path):
        """With those of the panels."""
        slab = np.ones((30, 30))
        slab[5:7, 10:] = slab[22, :4] = 0
        a, b = self.written(self.detector({}), tmp_path, mask=slab).descriptions().detector.panels
        np.testing.assert_array_equal(a.mask, slab[:20])
        np.testing.assert_array_equal(b.mask, slab[20:, :12] * (np.arange(120).reshape(10, 12) % 7 != 0))

    def test_all_else(self, tmp_path):
        detector = self.detector({})
        a, b = self.written(detector, tmp_path).descriptions().detector.panels
        first, second = detector.panels
        np.testing.assert_array_equal(b.mask, second.mask)
        assert (a.mask, b.gain, a.gain) == (None, 2.0, 1.0)
        assert (a.window, b.window) == ((0, 0), (20, 0))
        assert (a.detector_thick, b.detector_thick, b.detector_abs) == (450.0, 300.0, 200.0)
        assert a.detector_abs == pytest.approx(450.0)
        assert (a.shape, b.shape, b.first) == (first.shape, second.shape, (0, 0))

    @pytest.mark.parametrize("name", ["two panels", "oblong pixels"])
    def test_from_a_file_to_a_file(self, name, tmp_path):
        (tmp_path / "x.expt").write_text(json.dumps(GEOMETRIES[name]))
        found = bn.read_expt(tmp_path / "x.expt")[0]
        wanted, got = found.detector, self.written(found.descriptions().detector, tmp_path).detector
        others = {"fast_axis": (), "slow_axis": (), "origin": (), "pixel_size": (), "trusted_range": ()}
        assert [each._replace(**others) for each in got.panels] == [each._replace(**others) for each in wanted.panels]
        for one, other in zip(got.panels, wanted.panels, strict=True):
            for field in ("fast_axis", "slow_axis", "origin", "pixel_size"):
                axis = np.array(getattr(other, field))
                axis = axis / np.linalg.norm(axis) if field.endswith("axis") else axis
                np.testing.assert_allclose(getattr(one, field), axis, rtol=0, atol=1e-12)

    def test_skewed(self, tmp_path):
        skewed = bn.Panel("s", (0, 0, -50), (0.1, 0, 0), (0.05, 0.1, 0), shape=(4, 4))
        detector = bn.Detector(
            convention="CUSTOM", beam_vector=(0, 0, -1), polar_vector=(1, 0, 0), spindle_axis=(1, 0, 0), panels=[skewed]
        )
        with pytest.raises(bn.InputError, match=r"s.slow must be perpendicular to fast for a file of DIALS; got 63"):
            self.written(detector, tmp_path)


def _move(node: Any) -> np.ndarray:
    """(4, 4): turned about its origin by slow, then fast, then normal, unmoved axes; then shifted."""

    def about(axis: Any, degrees: float) -> np.ndarray:
        matrix = np.eye(4)
        matrix[:3, :3] = rotation(axis, degrees)
        return matrix

    to, back = np.eye(4), np.eye(4)
    to[:3, 3], back[:3, 3] = np.negative(node.origin), node.origin
    turn = about(node.slow, node.rot_slow)
    turn = about(node.fast, node.rot_fast) @ turn
    turn = about(np.cross(node.fast, node.slow), node.rot_normal) @ turn
    shift = np.eye(4)
    shift[:3, 3] = node.shift_x, node.shift_y, node.shift_z
    return shift @ back @ turn @ to


numbers = st.floats(-50, 50)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    turn=st.tuples(st.tuples(*[st.floats(-1, 1)] * 3).filter(lambda v: np.linalg.norm(v) > 0.1), st.floats(-180, 180)),
    corner=st.tuples(numbers, numbers, st.floats(20, 500)),
    oblique=st.tuples(st.floats(-0.4, 0.4), st.floats(-0.4, 0.4)),
    handed=st.booleans(),
)
def test_any_panel(tmp_path, turn, corner, oblique, handed):
    """A panel anywhere, of either hand, in a beam near −z: coordinates from file to file to 1e-9 mm."""
    matrix = rotation(*turn)
    fast, slow = matrix @ [1, 0, 0], matrix @ [0, 1 if handed else -1, 0]
    model = experiment_list(
        detector=detector(panel(fast, slow, matrix @ corner)),
        beam={"direction": [*oblique, 1.0], "wavelength": 1.0},
    )
    (tmp_path / "a.expt").write_text(json.dumps(model))
    (first,) = bn.read_expt(tmp_path / "a.expt")
    sim = first.simulator(FACTORS, roi=(0, 0, 0, 0), oversample=1)
    bn.write_expt(tmp_path / "b.expt", sim)
    (second,) = bn.read_expt(tmp_path / "b.expt")
    g = sim.setup.geometry
    (wanted,), (got,) = first.panel_frames, second.panel_frames
    for f, s in ((0.0, 0.0), (30.0, 0.0), (0.0, 20.0), (12.25, 7.5)):
        place = wanted.origin + 0.172 * (f * wanted.fast + s * wanted.slow)
        np.testing.assert_allclose(got.origin + 0.172 * (f * got.fast + s * got.slow), place, rtol=0, atol=1e-9)
        here = 1000 * (g.pix0 + g.pixel_size * (f * g.fast + s * g.slow))
        np.testing.assert_allclose(here, place, rtol=0, atol=1e-9)
    assert g.normal @ g.pix0 > 0
