"""Experiments of DIALS as descriptions, against numbers computed from the files by hand."""

import copy
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from helpers.dxtbx_models import (
    GEOMETRIES,
    IDENTITY,
    cell_of,
    detector,
    experiment_list,
    goniometer_rotations,
    grid,
    group,
    panel,
    panel_matrices,
    places,
    rotation,
)

import bragg_numba as bn

SINGLE = [name for name in GEOMETRIES if name not in ("two panels", "oblong pixels")]
FACTORS = bn.StructureFactors.constant(100.0)


def written(content: dict[str, Any], folder: Path, name: str = "x.expt") -> Path:
    path = folder / name
    path.write_text(json.dumps(content))
    return path


def read(content: dict[str, Any], folder: Path) -> bn.dials.DialsExperiments:
    return bn.read_expt(written(content, folder))


def places_of(sim: bn.Simulator) -> list[np.ndarray]:
    """Laboratory coordinates, mm, of the places of ``grid`` on each panel, as planned."""
    g = sim.setup.geometry
    if g.panels is None:
        return [1000 * (g.pix0 + g.pixel_size * (grid() @ np.array([g.fast, g.slow])))]
    frames = zip(g.panels.pix0, g.panels.fast, g.panels.slow, strict=True)
    return [1000 * (pix0 + grid() @ np.array([fast, slow])) for pix0, fast, slow in frames]


def simulator(found: bn.dials.Descriptions) -> bn.Simulator:
    return bn.Simulator(found.crystal, found.beam, found.detector, FACTORS, found.scan, bn.Sampling(oversample=1))


class TestGeometry:
    @pytest.mark.parametrize("name", GEOMETRIES)
    def test_places_of_pixels(self, name, tmp_path):
        model = GEOMETRIES[name]["detector"][0]
        found = read(GEOMETRIES[name], tmp_path)[0].descriptions()
        wanted = places(model)
        got = places_of(simulator(found))
        assert len(got) == len(wanted)
        for one, other in zip(got, wanted, strict=True):
            np.testing.assert_allclose(one, other, rtol=0, atol=1e-9)

    @pytest.mark.parametrize("name", GEOMETRIES)
    def test_panels_of_all(self, name, tmp_path):
        found = read(GEOMETRIES[name], tmp_path)[0].descriptions(panels=True)
        wanted = places(GEOMETRIES[name]["detector"][0])
        assert found.detector.panels is not None
        for got, other in zip(places_of(simulator(found)), wanted, strict=True):
            np.testing.assert_allclose(got, other, rtol=0, atol=1e-9)

    @pytest.mark.parametrize("name", SINGLE)
    def test_a_panel_renders_as_the_ordinary_detector(self, name, tmp_path):
        experiment = read(GEOMETRIES[name], tmp_path)[0]
        fields = {"n_cells": 4, "phisteps": 2, "oversample": 2}
        plain, panel_ = (experiment.simulator(FACTORS, 4, panels=panels, **fields) for panels in (False, True))
        assert (plain.detector.panels is None, panel_.detector.panels is None) == (True, False)
        image = plain.render()
        np.testing.assert_allclose(panel_.render()[0], image, rtol=0, atol=1e-9 * image.max())
        assert image.max() > 0

    def test_panels_render_as_each_alone(self, tmp_path):
        """By the matrices of the tree, as ordinary Detectors."""
        content = GEOMETRIES["two panels"]
        fields = {"n_cells": 4, "phisteps": 2, "oversample": 2}
        images = read(content, tmp_path)[0].simulator(FACTORS, **fields).render()
        assert images.shape == (2, 20, 30)
        model = content["detector"][0]
        for image, matrix, own in zip(images, panel_matrices(model), model["panels"], strict=True):
            alone = {**own, "fast_axis": matrix[:3, 0].tolist(), "slow_axis": matrix[:3, 1].tolist()}
            alone["origin"] = matrix[:3, 3].tolist()
            only = experiment_list(detector=detector(alone))
            sim = read(only, tmp_path)[0].simulator(FACTORS, **fields)
            assert sim.detector.panels is None
            np.testing.assert_allclose(image, sim.render(), rtol=0, atol=1e-9 * image.max())

    @pytest.mark.parametrize("name", GEOMETRIES)
    def test_orientation_and_cell(self, name, tmp_path):
        content = GEOMETRIES[name]
        setting, fixed, axis = goniometer_rotations(content["goniometer"][0])
        real = np.array([content["crystal"][0][f"real_space_{edge}"] for edge in "abc"])
        A = np.linalg.inv(real)
        experiment = read(content, tmp_path)[0]
        np.testing.assert_allclose(experiment.matrix(), setting @ fixed @ A * 0.9795, rtol=0, atol=1e-12)
        sim = simulator(experiment.descriptions(4))
        np.testing.assert_allclose(sim.setup.lattice.reciprocal.T, setting @ fixed @ A, rtol=0, atol=1e-12)
        np.testing.assert_allclose(sim.setup.lattice.cell, cell_of(real), rtol=1e-12)
        # In mid-image: S R F A, with phi about the goniometer's own axis, is the mounted crystal about the spindle.
        phi = 12.5 + 0.25 * (4 - 3)
        assert sim.scan.phi == pytest.approx(phi, abs=1e-13)
        turned = rotation(sim.setup.geometry.spindle, phi) @ sim.setup.lattice.reciprocal.T
        np.testing.assert_allclose(turned, setting @ rotation(axis, phi) @ fixed @ A, rtol=0, atol=1e-12)

    @pytest.mark.parametrize("name", GEOMETRIES)
    def test_beam(self, name, tmp_path):
        beam = GEOMETRIES[name]["beam"][0]
        sim = simulator(read(GEOMETRIES[name], tmp_path)[0].descriptions())
        g = sim.setup.geometry
        s0 = -np.array(beam["direction"]) / np.linalg.norm(beam["direction"])
        np.testing.assert_allclose(g.beam, s0, rtol=0, atol=1e-14)
        normal = np.array(beam["polarization_normal"])
        np.testing.assert_allclose([g.polar @ normal, g.polar @ s0, np.linalg.norm(g.polar)], [0, 0, 1], atol=1e-14)
        assert sim.beam.wavelength == 0.9795
        assert sim.beam.polarization == pytest.approx(0.98, abs=1e-15)
        assert sim.beam.exposure == 0.5
        assert sim.beam.flux is None

    def test_spots_lie_where_the_ewald_sphere_is_crossed(self, tmp_path):
        """The brightest pixel of each of some reflections, in an image with every rotation at work."""
        content = copy.deepcopy(GEOMETRIES["setting and fixed rotation"])
        tilt = rotation([3, -1, 2], 17.0)
        content["detector"] = [
            detector(
                panel(tilt @ [1, 0, 0], tilt @ [0, -1, 0], tilt @ [-20.0, 20.0, -60.0], image_size=[200, 200],
                      pixel_size=[0.2, 0.2])
            )
        ]  # fmt: skip
        content["beam"][0]["direction"] = [0.05, 0.02, 1.0]
        content["scan"][0].update(image_range=[1, 1], oscillation=[30.0, 2.0], exposure_time=[1.0], epochs=[0.0])
        sim = read(content, tmp_path)[0].simulator(
            FACTORS, n_cells=30, shape="gauss", phisteps=50, oversample=2, interpolate=False
        )
        image = sim.render()

        setting, fixed, axis = goniometer_rotations(content["goniometer"][0])
        A = np.linalg.inv([content["crystal"][0][f"real_space_{edge}"] for edge in "abc"])
        s0 = -np.array(content["beam"][0]["direction"])
        s0 /= np.linalg.norm(s0) * 0.9795
        (origin, fast, slow), pixel = (tilt @ v for v in ([-20.0, 20.0, -60.0], [1, 0, 0], [0, -1, 0])), 0.2

        def excess(hkl: np.ndarray, phi: float) -> np.ndarray:
            rays = s0 + hkl @ (setting @ rotation(axis, phi) @ fixed @ A).T
            return (rays**2).sum(axis=-1) - s0 @ s0

        indices = np.indices((25, 25, 25)).reshape(3, -1).T - 12
        crossing = indices[excess(indices, 30.2) * excess(indices, 31.8) < 0.0]
        seen = 0
        for hkl in crossing:
            low, high = 30.2, 31.8
            for _ in range(30):
                middle = (low + high) / 2
                low, high = (middle, high) if excess(hkl, low) * excess(hkl, middle) > 0 else (low, middle)
            ray = s0 + setting @ rotation(axis, low) @ fixed @ A @ hkl
            distance, f, s = np.linalg.solve(np.stack([ray, -fast, -slow], axis=1), origin)
            f, s = f / pixel, s / pixel
            if distance <= 0 or not (8 < f < 192 and 8 < s < 192):
                continue
            patch = image[int(s) - 4 : int(s) + 5, int(f) - 4 : int(f) + 5]
            weight = np.where(patch > 0.05 * patch.max(), patch, 0)
            rows, columns = np.mgrid[int(s) - 4 : int(s) + 5, int(f) - 4 : int(f) + 5] + 0.5
            centre = np.array([(weight * columns).sum(), (weight * rows).sum()]) / weight.sum()
            assert patch.max() > 1e4 * np.median(image)
            np.testing.assert_allclose(centre, [f, s], atol=0.5)
            seen += 1
        assert seen > 20


class TestScan:
    def both(self) -> dict[str, dict[str, Any]]:
        old = experiment_list()["scan"][0]
        columns = {
            "oscillation": [12.5, 12.75, 13.0],
            "exposure_time": [0.5, 0.5, 0.75],
            "epochs": [0.0, 1.0, 2.0],
        }
        new = {"image_range": [3, 5], "batch_offset": 0, "properties": columns, "valid_image_ranges": {}}
        return {"old": old, "new": new}

    @pytest.mark.parametrize("layout", ["old", "new"])
    def test_image(self, layout, tmp_path):
        experiment = read(experiment_list(scan=self.both()[layout]), tmp_path)[0]
        assert list(experiment.images) == [3, 4, 5]
        for image, phi, exposure in ((None, 12.5, 0.5), (3, 12.5, 0.5), (4, 12.75, 0.5), (5, 13.0, 0.75)):
            found = experiment.descriptions(image)
            assert (found.scan.phi, found.scan.osc, found.scan.phi_sampling) == (phi, 0.25, "middle")
            assert found.beam.exposure == exposure

    def test_width_of_a_single_image(self, tmp_path):
        columns = {"oscillation": [7.0], "oscillation_width": [0.3]}
        scan = read(experiment_list(scan={"image_range": [9, 9], "properties": columns}), tmp_path)[0].scan
        assert (scan.starts, scan.width, scan.exposure_times) == ((7.0,), 0.3, (0.0,))

    def test_one_exposure_for_all(self, tmp_path):
        scan = {**self.both()["old"], "exposure_time": 0.2, "epochs": None}
        assert read(experiment_list(scan=scan), tmp_path)[0].scan.exposure_times == (0.2, 0.2, 0.2)

    def test_still_without_scan_and_goniometer(self, tmp_path):
        experiment = read(experiment_list(scan=None, goniometer=None), tmp_path)[0]
        assert not experiment.images
        sim = experiment.simulator(FACTORS, roi=(0, 0, 0, 0))
        assert sim.setup.schedule.steps.range == 0
        np.testing.assert_allclose(experiment.matrix(), np.linalg.inv(np.array(experiment.crystal.real_space)) * 0.9795)

    def test_a_scan_of_no_width_turns_nothing_without_a_goniometer(self, tmp_path):
        scan = {"image_range": [1, 1], "oscillation": [30.0, 0.0], "exposure_time": [1.0], "epochs": [0.0]}
        still, turned = (
            read(experiment_list(scan=scan, **more), tmp_path)[0].descriptions().scan
            for more in ({"goniometer": None}, {})
        )
        assert (still.phi, turned.phi, turned.osc) == (0.0, 30.0, 0.0)


class TestVarying:
    def content(self) -> tuple[dict[str, Any], list[np.ndarray]]:
        content = copy.deepcopy(GEOMETRIES["setting and fixed rotation"])
        A = np.linalg.inv([content["crystal"][0][f"real_space_{edge}"] for edge in "abc"])
        points = [rotation([1, -2, 0.5], 0.05 * i) @ A * (1 + 1e-4 * i) for i in range(4)]
        content["crystal"][0]["A_at_scan_points"] = [point.ravel().tolist() for point in points]
        return content, points

    def test_A_is_that_in_mid_image(self, tmp_path):
        content, points = self.content()
        experiment = read(content, tmp_path)[0]
        setting, fixed, _ = goniometer_rotations(content["goniometer"][0])
        for i, image in enumerate((3, 4, 5)):
            wanted = setting @ fixed @ (points[i] + points[i + 1]) / 2 * 0.9795
            np.testing.assert_allclose(experiment.matrix(image), wanted, rtol=0, atol=1e-14)

    def test_beam_and_setting(self, tmp_path):
        content, _ = self.content()
        del content["crystal"][0]["A_at_scan_points"]
        s0 = [np.array([0.001 * i, 0.0, -1.0]) / (0.98 + 1e-3 * i) for i in range(4)]
        content["beam"][0]["s0_at_scan_points"] = [each.tolist() for each in s0]
        turns = [rotation([0, 0.2, 1], 0.4 * i) for i in range(4)]
        content["goniometer"][0]["setting_rotation_at_scan_points"] = [turn.ravel().tolist() for turn in turns]
        experiment = read(content, tmp_path)[0]
        found = experiment.descriptions(4)
        lengths = [np.linalg.norm(each) for each in s0[1:3]]
        assert found.beam.wavelength == pytest.approx(2 / sum(lengths), rel=1e-15)
        middle = s0[1] / lengths[0] + s0[2] / lengths[1]
        np.testing.assert_allclose(found.detector.beam_vector, middle / np.linalg.norm(middle), atol=1e-15)
        _, fixed, axis = goniometer_rotations(content["goniometer"][0])
        A = np.linalg.inv(np.array(experiment.crystal.real_space))
        setting = rotation([0, 0.2, 1], 0.6)
        np.testing.assert_allclose(experiment.matrix(4), setting @ fixed @ A * found.beam.wavelength, atol=1e-13)
        np.testing.assert_allclose(found.detector.spindle_axis, setting @ axis / np.linalg.norm(axis), atol=1e-13)

    @pytest.mark.parametrize("n", [1, 3, 5])
    def test_as_many_as_edges(self, n, tmp_path):
        content, points = self.content()
        content["crystal"][0]["A_at_scan_points"] = [points[0].ravel().tolist()] * n
        with pytest.raises(
            bn.InputError, match=rf"x.expt: crystal\[0\].A_at_scan_points: expected 4 .*; got {n}$|4 of"
        ):
            read(content, tmp_path)[0].descriptions()


class TestPanels:
    def test_sensor_gain_mask_and_window(self, tmp_path):
        sensor = {"thickness": 0.45, "mu": 3.9, "px_mm_strategy": {"type": "ParallaxCorrectedPxMmStrategy"}}
        pads = [
            panel([1, 0, 0], [0, -1, 0], [0, 5.0 * i, -100], raw_image_offset=[4, 25 * i], **sensor) for i in range(2)
        ]
        pads[1] |= {"gain": 1.5, "mask": [[1, 2, 4, 6], [28, -5, 99, 2]]}
        found = read(experiment_list(detector=detector(*pads)), tmp_path)[0].descriptions().detector
        one, two = found.panels
        assert one.name == "p"
        assert two.name == "p_2"
        assert (one.window, two.window) == ((0, 4), (25, 4))
        assert (one.gain, two.gain) == (1.0, 1.5)
        assert one.mask is None
        assert one.shape == (20, 30)
        wanted = np.ones((20, 30))
        wanted[2:6, 1:4] = 0
        wanted[:2, 28:] = 0
        np.testing.assert_array_equal(two.mask, wanted)
        assert one.detector_thick == 450.0
        assert one.detector_abs == pytest.approx(1000 / 3.9, rel=1e-15)

    def test_groups(self, tmp_path):
        found = read(GEOMETRIES["two panels"], tmp_path)[0].descriptions().detector
        root, arm = found.groups
        assert (root.name, root.group, arm.name, arm.group) == ("detector", None, "arm", "detector")
        assert [(each.name, each.group) for each in found.panels] == [("a", "arm"), ("b", "detector")]
        tilt = rotation([3, -1, 2], 17.0)
        np.testing.assert_allclose(root.origin, tilt @ [-5.0, 4.0, -120.0], atol=1e-12)
        np.testing.assert_allclose([root.fast, root.slow], [tilt @ [1, 0, 0], tilt @ [0, -1, 0]], atol=1e-15)
        frame = np.stack([root.fast, root.slow, np.cross(root.fast, root.slow)], axis=1)
        np.testing.assert_allclose(arm.origin, root.origin + frame @ [1.0, 2.0, 3.0], atol=1e-12)

    @pytest.mark.parametrize(
        ("change", "thick", "depth"),
        [
            ({}, 0.0, None),
            ({"px_mm_strategy": {"type": "ParallaxCorrectedPxMmStrategy"}}, 450.0, 1000 / 3.9),
            ({"px_mm_strategy": {"type": "ParallaxCorrectedPxMmStrategy"}, "mu": 0.0}, 0.0, None),
        ],
    )
    def test_sensor_counts_where_dials_corrects_for_it(self, change, thick, depth, tmp_path):
        only = panel([1, 0, 0], [0, -1, 0], [0, 0, -100], **{"thickness": 0.45, "mu": 3.9, **change})
        found = read(experiment_list(detector=detector(only)), tmp_path)[0].descriptions().detector
        assert found.panels is None
        assert found.detector_thick == thick
        assert found.detector_abs == (None if depth is None else pytest.approx(depth))

    def test_mask_of_a_single_panel_is_not_rendered(self, tmp_path):
        only = panel([1, 0, 0], [0, -1, 0], [-2.6, 1.7, -100], mask=[[3, 2, 30, 12]])
        experiment = read(experiment_list(detector=detector(only)), tmp_path)[0]
        sim = experiment.simulator(FACTORS, n_cells=3, sampling=bn.Sampling(oversample=1))
        image, whole = sim.render(), sim.replace(mask=None).render()
        assert not image[2:12, 3:].any()
        assert whole[2:12, 3:].all()
        image[2:12, 3:] = whole[2:12, 3:]
        np.testing.assert_array_equal(image, whole)

    def test_windows_that_overlap_are_none(self, tmp_path):
        pads = [panel([1, 0, 0], [0, -1, 0], [0, 5.0 * i, -100], raw_image_offset=[0, 19 * i]) for i in range(2)]
        found = read(experiment_list(detector=detector(*pads)), tmp_path)[0].descriptions().detector
        assert [each.window for each in found.panels] == [None, None]

    def test_names_are_made_unique(self, tmp_path):
        pads = [
            panel([1, 0, 0], [0, -1, 0], [0, 5.0 * i, -100], name=name) for i, name in enumerate(["", "", "a", "a"])
        ]
        tree = group([1, 0, 0], [0, 1, 0], [0, 0, 0], [{"panel": i} for i in range(4)], "a")
        found = read(experiment_list(detector=detector(*pads, hierarchy=tree)), tmp_path)[0].descriptions().detector
        assert [each.name for each in found.panels] == ["panel_0", "panel_1", "a_2", "a_3"]

    def test_no_hierarchy(self, tmp_path):
        content = experiment_list()
        del content["detector"][0]["hierarchy"]
        plain, usual = (read(each, tmp_path)[0].descriptions().detector for each in (content, experiment_list()))
        assert plain == usual


class TestBeam:
    def test_flux_and_divergence(self, tmp_path):
        beam = {**experiment_list()["beam"][0], "flux": 1e11, "divergence": 0.1}
        found = read(experiment_list(beam=beam), tmp_path)[0].descriptions().beam
        assert found.flux == 1e11
        assert found.hdivrange == found.vdivrange == pytest.approx(1000 * np.radians(0.1), rel=1e-14)

    @pytest.mark.parametrize(
        "fields", [{"wavelength": 1.2}, {"energy": 10332.0}, {"beam": bn.Beam(wavelength=1.2, fluence=1e20)}]
    )
    def test_another_wavelength_leaves_the_cell(self, fields, tmp_path):
        experiment = read(experiment_list(), tmp_path)[0]
        first, other = (experiment.simulator(FACTORS, **each, roi=(0, 0, 0, 0)) for each in ({}, fields))
        assert other.beam.wavelength == pytest.approx(1.2, rel=1e-4)
        np.testing.assert_allclose(other.setup.lattice.real, first.setup.lattice.real, rtol=1e-13, atol=1e-13)
        given = experiment.simulator(FACTORS, **fields, matrix=np.eye(3) / 50, roi=(0, 0, 0, 0))
        assert given.crystal.matrix[0][0] == 0.02

    def test_defaults_of_dxtbx(self, tmp_path):
        found = read(experiment_list(beam={"direction": [0, 0, 2], "wavelength": 1.5}), tmp_path)[0].descriptions()
        assert found.beam.polarization == pytest.approx(0.998)
        np.testing.assert_allclose(found.detector.polar_vector, [-1, 0, 0], atol=1e-15)
        np.testing.assert_allclose(found.detector.beam_vector, [0, 0, -1], atol=1e-15)


class TestShots:
    def stills(self, n: int = 3) -> dict[str, Any]:
        content = experiment_list(scan=None, goniometer=None)
        crystal, entry, beam = content["crystal"][0], content["experiment"][0], content["beam"][0]
        for i in range(1, n):
            turn = rotation([1, i, -2], 20.0 * i)
            turned = {f"real_space_{edge}": (turn @ crystal[f"real_space_{edge}"]).tolist() for edge in "abc"}
            content["crystal"].append({**crystal, **turned})
            content["beam"].append({**beam, "wavelength": 0.9795 + 1e-3 * i})
            content["experiment"].append({**entry, "crystal": i, "beam": i})
        return content

    def test_batch(self, tmp_path):
        found = read(self.stills(), tmp_path)
        shots = found.shots()
        assert set(shots) == {"matrix", "wavelength"}
        images = found[0].simulator(FACTORS, n_cells=4, oversample=1).render_batch(**shots)
        for image, each in zip(images, found, strict=True):
            np.testing.assert_array_equal(image, each.simulator(FACTORS, n_cells=4, oversample=1).render())
        assert not np.array_equal(images[0], images[1])

    @pytest.mark.parametrize("kind", ["detector", "goniometer", "phi"])
    def test_what_a_batch_cannot_take(self, kind, tmp_path):
        content = self.stills(2)
        if kind == "detector":
            content["detector"].append(detector(panel([1, 0, 0], [0, -1, 0], [0, 0, -90])))
            content["experiment"][1]["detector"] = 1
        else:
            content["goniometer"] = [experiment_list()["goniometer"][0], {"rotation_axis": [0, 1, 0]}]
            content["experiment"][0]["goniometer"], content["experiment"][1]["goniometer"] = 0, int(kind != "phi")
        if kind == "phi":
            content["scan"] = [experiment_list()["scan"][0]]
            content["experiment"][1]["scan"] = 0
        said = "exposure" if kind == "phi" else kind
        with pytest.raises(
            bn.InputError, match=rf"experiment\[1\]: expected the {said} of .*render_batch; got another"
        ):
            read(content, tmp_path).shots()

    def test_many_are_read_fast_enough(self, tmp_path):
        """In time that grows with their number, not its square."""
        content = self.stills(1)
        content["crystal"] *= 5000
        content["experiment"] = [{**content["experiment"][0], "crystal": i} for i in range(5000)]
        assert len(read(content, tmp_path)) == 5000

    def test_sequence(self, tmp_path):
        found = read(self.stills(), tmp_path)
        assert len(found) == 3
        assert found[-1] is found[2]
        assert found[1:] == [found[1], found[2]]
        assert len(list(found)) == 3
        assert "3 experiments" in repr(found)
        for index in (3, -4, 0.5, "a"):
            with pytest.raises(bn.InputError, match=r"index|of 3 experiments"):
                found[index]


class TestErrors:
    """Of what a file lacks, when it is asked for."""

    @pytest.mark.parametrize("kind", ["beam", "detector", "crystal"])
    def test_model_that_is_needed(self, kind, tmp_path):
        experiment = read(experiment_list(**{kind: None}), tmp_path)[0]
        with pytest.raises(bn.InputError, match=rf"^\S*x.expt: experiment\[0\].{kind}: expected a {kind}; got none$"):
            experiment.descriptions()

    @pytest.mark.parametrize("unknown", [None, -1])
    def test_no_index(self, unknown, tmp_path):
        content = experiment_list()
        content["experiment"][0]["crystal"] = unknown
        assert read(content, tmp_path)[0].crystal is None

    def test_turning_without_a_goniometer(self, tmp_path):
        with pytest.raises(bn.InputError, match=r"x.expt: experiment\[0\].goniometer: expected a goniometer"):
            read(experiment_list(goniometer=None), tmp_path)[0].descriptions()

    @pytest.mark.parametrize("image", [2, 6, -1, 0])
    def test_no_such_image(self, image, tmp_path):
        with pytest.raises(bn.InputError, match=rf"x.expt: experiment\[0\]: .* from 3 to 5; got {image}$"):
            read(experiment_list(), tmp_path)[0].descriptions(image)

    def test_no_scan_no_image(self, tmp_path):
        with pytest.raises(bn.InputError, match=r"x.expt: experiment\[0\]: .*no scan; got 1$"):
            read(experiment_list(scan=None), tmp_path)[0].descriptions(1)

    def test_normal_along_the_beam(self, tmp_path):
        beam = {**experiment_list()["beam"][0], "polarization_normal": [0, 0, 3]}
        with pytest.raises(bn.InputError, match=r"x.expt: beam\[0\].polarization_normal: .*beam; got 0 0 3$"):
            read(experiment_list(beam=beam), tmp_path)[0].descriptions()

    def test_sample_in_the_plane_of_the_panel(self, tmp_path):
        flat = detector(panel([1, 0, 0], [0, 0, 1], [5.0, 0.0, -3.0]))
        with pytest.raises(bn.InputError, match=r"x.expt: detector\[0\].panels\[0\]: expected a sample out of its"):
            read(experiment_list(detector=flat), tmp_path)[0].descriptions()

    def test_fields_of_descriptions_are_named_with_the_experiment(self, tmp_path):
        beam = {**experiment_list()["beam"][0], "wavelength": 1e-40}
        with pytest.raises(bn.InputError, match=r"x.expt: experiment\[0\]: wavelength must be from 1e-30"):
            read(experiment_list(beam=beam), tmp_path)[0].descriptions()

    def test_fields_of_a_simulator(self, tmp_path):
        experiment = read(experiment_list(), tmp_path)[0]
        with pytest.raises(bn.InputError, match="has no field 'n_cell'; did you mean n_cells"):
            experiment.simulator(FACTORS, n_cell=3)
        with pytest.raises(bn.InputError, match="phi_sampling is for parity 'spec'"):
            experiment.simulator(FACTORS, parity="c-parity")

    @pytest.mark.parametrize("path", [None, 3, ["a"]])
    def test_path(self, path):
        with pytest.raises(bn.InputError, match="path must be"):
            bn.read_expt(path)

    def test_identity_is_told(self, tmp_path):
        content = experiment_list(goniometer={"rotation_axis": [0, 2, 0]})
        assert read(content, tmp_path)[0].goniometer.fixed_rotation == tuple(IDENTITY)
