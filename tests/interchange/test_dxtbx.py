"""Experiment lists of ours as dxtbx reads them, and of dxtbx as we do: dxtbx itself, in its own interpreter."""

import functools
import json
import os
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from helpers.dxtbx_models import GEOMETRIES, experiment_list, grid, rotation

import bragg_numba as bn
from bragg_numba.errors import FileWarning

SYSTEM_PYTHON = "/usr/bin/python3"
CLEAN = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
FACTORS = bn.StructureFactors.constant(100.0)

# Reads files, writes each as dxtbx does beside it, and prints what it makes of them.
DXTBX = """
import json, sys
from dxtbx.model.experiment_list import ExperimentListFactory
from scitbx import matrix
told, grid = [], json.loads(sys.argv[1])
for path in sys.argv[2:]:
    found = ExperimentListFactory.from_json_file(path, check_format=False)
    found.as_file(path.replace(".expt", "_dxtbx.expt"))
    for each in found:
        about, scan = each.goniometer, each.scan
        panels = []
        for panel in each.detector:
            wide, high = panel.get_pixel_size()
            panels.append([panel.get_lab_coord((f * wide, s * high)) for f, s in grid])
        told.append({
            "panels": panels, "s0": each.beam.get_unit_s0(), "wavelength": each.beam.get_wavelength(),
            "normal": each.beam.get_polarization_normal(), "fraction": each.beam.get_polarization_fraction(),
            "A": each.crystal.get_A(), "cell": each.crystal.get_unit_cell().parameters(),
            "symbol": str(each.crystal.get_space_group().info()),
            "setting": about and about.get_setting_rotation(), "fixed": about and about.get_fixed_rotation(),
            "axis": about and about.get_rotation_axis_datum(),
            "images": scan and list(range(scan.get_image_range()[0], scan.get_image_range()[1] + 1)),
            "phi": scan and [scan.get_angle_from_image_index(i)
                             for i in range(scan.get_image_range()[0], scan.get_image_range()[1] + 1)],
            "width": scan and scan.get_oscillation()[1], "exposures": scan and list(scan.get_exposure_times()),
            "names": [panel.get_name() for panel in each.detector],
            "strategies": [panel.get_px_mm_strategy().name() for panel in each.detector],
            "masks": [list(panel.get_mask()) for panel in each.detector],
            "pedestals": [panel.get_pedestal() for panel in each.detector],
            "gains": [panel.get_gain() for panel in each.detector],
        })
print("JSON" + json.dumps(told))
"""
# Reads pixels by way of a file's imageset.
PIXELS = """
import json, sys
from dxtbx.model.experiment_list import ExperimentListFactory
told = []
for each in ExperimentListFactory.from_json_file(sys.argv[1], check_format=True):
    images = [each.imageset.get_raw_data(i)[0] for i in range(len(each.imageset))]
    there = each.imageset.get_detector()[0]
    told.append({"sums": [sum(image) for image in images], "origin": there.get_origin()})
print("JSON" + json.dumps(told))
"""


@functools.cache
def lacking() -> str:
    """Why dxtbx cannot be asked, or nothing."""
    try:
        command = [SYSTEM_PYTHON, "-c", "import dxtbx.model.experiment_list"]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, env=CLEAN, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        return str(error)
    return done.stderr.strip().splitlines()[-1] if done.returncode else ""


pytestmark = pytest.mark.skipif(bool(lacking()), reason=f"needs dxtbx (Debian: python3-dials): {lacking()}")


def ask(program: str, *arguments: Any) -> list[dict[str, Any]]:
    command = [SYSTEM_PYTHON, "-c", program, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, env=CLEAN, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    found: list[dict[str, Any]] = json.loads(done.stdout[done.stdout.index("JSON") + 4 :])
    return found


@pytest.fixture(scope="module")
def read_by_dxtbx(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[dict[str, Any], Path]]:
    """What dxtbx makes of each geometry, and the file that it writes again."""
    folder = tmp_path_factory.mktemp("geometries")
    paths = [folder / f"{i}.expt" for i in range(len(GEOMETRIES))]
    for path, content in zip(paths, GEOMETRIES.values(), strict=True):
        path.write_text(json.dumps(content))
    told = ask(DXTBX, json.dumps(grid().tolist()), *paths)
    again = [path.with_name(f"{path.stem}_dxtbx.expt") for path in paths]
    return dict(zip(GEOMETRIES, zip(told, again, strict=True), strict=True))


def pixels_of(sim: bn.Simulator) -> list[np.ndarray]:
    """Laboratory coordinates in mm of the places of ``grid``, on each panel, as planned."""
    g = sim.setup.geometry
    if g.panels is None:
        return [1000 * (g.pix0 + g.pixel_size * (grid() @ np.array([g.fast, g.slow])))]
    frames = zip(g.panels.pix0, g.panels.fast, g.panels.slow, strict=True)
    return [1000 * (pix0 + grid() @ np.array([fast, slow])) for pix0, fast, slow in frames]


@pytest.mark.parametrize("name", GEOMETRIES)
@pytest.mark.parametrize("whose", ["ours", "dxtbx"])
def test_reading(name: str, whose: str, read_by_dxtbx: Any, tmp_path: Path) -> None:
    """The same file, as written by hand and as written by dxtbx."""
    told, again = read_by_dxtbx[name]
    path = again if whose == "dxtbx" else tmp_path / "x.expt"
    if whose == "ours":
        path.write_text(json.dumps(GEOMETRIES[name]))
    (experiment,) = bn.read_expt(path)
    setting, fixed, A = (np.reshape(told[key], (3, 3)) for key in ("setting", "fixed", "A"))
    for image, phi, exposure in zip(told["images"], told["phi"], told["exposures"], strict=True):
        found = experiment.descriptions(image)
        np.testing.assert_allclose(found.crystal.matrix, setting @ fixed @ A * told["wavelength"], rtol=0, atol=1e-12)
        assert found.scan.phi == pytest.approx(phi, abs=1e-11)
        assert found.scan.osc == pytest.approx(told["width"], abs=1e-13)
        assert found.beam.exposure == exposure
        np.testing.assert_allclose(found.detector.spindle_axis, setting @ told["axis"], rtol=0, atol=1e-14)
        np.testing.assert_allclose(found.detector.beam_vector, told["s0"], rtol=0, atol=1e-14)
        assert found.beam.polarization == pytest.approx(2 * told["fraction"] - 1, abs=1e-14)
        sim = bn.Simulator(found.crystal, found.beam, found.detector, FACTORS, found.scan)
        for got, wanted in zip(pixels_of(sim), told["panels"], strict=True):
            np.testing.assert_allclose(got, wanted, rtol=0, atol=1e-9)


def agree(told: dict[str, Any], sims: list[bn.Simulator], turn: Any = None) -> None:
    """``turn``: from the laboratory of the Simulators to that of dxtbx."""
    turn = np.eye(3) if turn is None else turn
    g, lattice = sims[0].setup.geometry, sims[0].setup.lattice
    for there, here in zip(told["panels"], pixels_of(sims[0]), strict=True):
        np.testing.assert_allclose(there, here @ turn.T, rtol=0, atol=1e-9)
    np.testing.assert_allclose(told["s0"], turn @ g.beam, rtol=0, atol=1e-14)
    np.testing.assert_allclose(np.abs(turn @ g.vertical @ told["normal"]), 1, rtol=0, atol=1e-13)
    assert 2 * told["fraction"] - 1 == pytest.approx(sims[0].beam.polarization, abs=1e-14)
    assert told["wavelength"] == sims[0].beam.wavelength
    np.testing.assert_allclose(told["cell"], lattice.cell, rtol=1e-12)
    assert told["symbol"] == "P 1"
    assert len(told["phi"]) == len(sims)
    setting, fixed, A = (np.reshape(told[key], (3, 3)) for key in ("setting", "fixed", "A"))
    for phi, exposure, sim in zip(told["phi"], told["exposures"], sims, strict=True):
        start = np.degrees(sim.setup.schedule.phi0)
        there = setting @ rotation(told["axis"], phi) @ fixed @ A
        here = rotation(sim.setup.geometry.spindle, start) @ sim.setup.lattice.reciprocal.T
        np.testing.assert_allclose(there, turn @ here, rtol=0, atol=1e-12)
        assert exposure == sim.beam.exposure
        assert told["width"] == pytest.approx(sim.scan.osc, rel=1e-13)


PLACES: dict[str, dict[str, Any]] = {
    "MOSFLM": {"convention": "MOSFLM", "Xbeam": 3.3, "Ybeam": 4.9},
    "ADXV": {"convention": "ADXV", "detector_roty": 5.0},
    "XDS": {"convention": "XDS", "ORGX": 8.7, "twotheta": 25.0},
    "DIALS": {"convention": "DIALS"},
}


MOVES = {
    "detector.rot_fast": 3.0,
    "detector.shift_x": 2.0,
    "arm.rot_normal": -20.0,
    "a.shift_z": 1.0,
    "b.rot_slow": 5.0,
}


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[dict[str, Any], list[bn.Simulator]]]:
    """What dxtbx makes of files of Simulators: of the geometries, and of nanoBragg's conventions."""
    folder, sims = tmp_path_factory.mktemp("written"), {}
    for name in GEOMETRIES:
        (folder / "x.expt").write_text(json.dumps(GEOMETRIES[name]))
        (experiment,) = bn.read_expt(folder / "x.expt")
        sims[name] = [experiment.simulator(FACTORS, image, oversample=1) for image in experiment.images]
    sims["moved panels"] = [sim.replace(**MOVES) for sim in sims["two panels"]]
    for name, place in PLACES.items():
        sim = bn.Simulator(
            bn.Crystal(cell=(40, 45, 52, 83, 78, 71), misset=(10, 20, 30), n_cells=5),
            bn.Beam(wavelength=1.1, polarization=0.7, exposure=0.25),
            bn.Detector(pixels=(20, 24), pixel_size=0.4, distance=60.0, **place),
            FACTORS,
            bn.Scan(phi=12.5, osc=0.5, phisteps=2),
            bn.Sampling(oversample=1),
        )
        sims[name] = [sim, sim.replace(phi=13.0)]
    paths = [folder / f"{i}.expt" for i in range(len(sims))]
    for path, each in zip(paths, sims.values(), strict=True):
        bn.write_expt(path, each, pedestal=40, trusted_range=(0, 99))
    told = ask(DXTBX, json.dumps(grid().tolist()), *paths)
    return dict(zip(sims, zip(told, sims.values(), strict=True), strict=True))


@pytest.mark.parametrize("name", [*GEOMETRIES, "moved panels"])
def test_writing(name: str, written: Any) -> None:
    """From a Simulator: coordinates, cell, orientation in the laboratory at every image, polarization."""
    told, sims = written[name]
    agree(told, sims)
    assert set(told["pedestals"]) == {40.0}


def test_panels_were_moved(written: Any) -> None:
    for one, other in zip(written["two panels"][0]["panels"], written["moved panels"][0]["panels"], strict=True):
        assert np.abs(np.subtract(one, other)).max() > 1.0


@pytest.mark.parametrize("name", PLACES)
def test_writing_from_conventions(name: str, written: Any) -> None:
    """Turned as a whole into dxtbx's frame: X-rays along −z, spindle along +x."""
    told, sims = written[name]
    z, x = -sims[0].setup.geometry.beam, sims[0].setup.geometry.spindle
    agree(told, sims, np.array([x, np.cross(z, x), z]))
    assert told["axis"] == pytest.approx([1, 0, 0], abs=1e-15)


def test_what_else_of_panels(read_by_dxtbx: Any, tmp_path: Path) -> None:
    """Names, masks, gains, sensors; and crystals of stills that share the rest."""
    content = experiment_list(scan=None, goniometer=None)
    only = content["detector"][0]["panels"][0]
    only |= {"mask": [[1, 2, 3, 9]], "thickness": 0.45, "mu": 4.0}
    only["px_mm_strategy"]["type"] = "ParallaxCorrectedPxMmStrategy"
    (tmp_path / "x.expt").write_text(json.dumps(content))
    (experiment,) = bn.read_expt(tmp_path / "x.expt")
    sim = experiment.simulator(FACTORS, oversample=1)
    bn.write_expt(tmp_path / "y.expt", [sim, sim.replace(misset=(1, 2, 3))])
    one, two = ask(DXTBX, json.dumps(grid().tolist()), tmp_path / "y.expt")
    assert one["masks"] == two["masks"] == [[[1, 2, 3, 9]]]
    assert one["strategies"] == ["ParallaxCorrectedPxMmStrategy"]
    assert one["images"] is None
    assert one["axis"] is None
    for told, each in ((one, sim), (two, sim.replace(misset=(1, 2, 3)))):
        np.testing.assert_allclose(np.reshape(told["A"], (3, 3)), each.setup.lattice.reciprocal.T, rtol=0, atol=1e-13)
    bn.write_expt(tmp_path / "z.expt", bn.read_expt(read_by_dxtbx["two panels"][1]))
    (told,) = ask(DXTBX, json.dumps(grid().tolist()), tmp_path / "z.expt")
    wanted = read_by_dxtbx["two panels"][0]
    # Which dxtbx computes anew from a, b, c.
    for key in ("A", "cell"):
        np.testing.assert_allclose(told.pop(key), wanted[key], rtol=1e-14, atol=1e-17)
    assert told == {key: value for key, value in wanted.items() if key in told}


def test_scan_varying(tmp_path: Path) -> None:
    """A at the edges of images, kept by dxtbx as we read it."""
    content = experiment_list()
    A = np.linalg.inv([content["crystal"][0][f"real_space_{edge}"] for edge in "abc"])
    points = [(rotation([1, 0, 2], 0.1 * i) @ A).ravel().tolist() for i in range(4)]
    content["crystal"][0]["A_at_scan_points"] = points
    (tmp_path / "x.expt").write_text(json.dumps(content))
    ask(DXTBX, json.dumps(grid().tolist()), tmp_path / "x.expt")
    ours, theirs = (bn.read_expt(tmp_path / name)[0] for name in ("x.expt", "x_dxtbx.expt"))
    assert ours.crystal.A_at_scan_points == theirs.crystal.A_at_scan_points
    np.testing.assert_allclose(ours.matrix(4), theirs.matrix(4), rtol=0, atol=1e-15)


def test_images_of_a_tilted_panel(tmp_path: Path) -> None:
    """SMV, whose header cannot tell the tilt, with the file that can."""
    sim = bn.Simulator(
        bn.Crystal(cell=(70, 80, 90, 75, 85, 95), n_cells=5),
        bn.Beam(wavelength=1.1, fluence=1e30),
        bn.Detector(pixels=(20, 24), pixel_size=0.4, distance=100.0, convention="XDS", twotheta=20.0),
        FACTORS,
        bn.Scan(phi=3.0, osc=0.5, phisteps=2),
        bn.Sampling(oversample=1),
    )
    sims = [sim, sim.replace(phi=3.5)]
    counts = [np.rint(each.render()).clip(0, 60000) for each in sims]
    for number, (each, image) in enumerate(zip(sims, counts, strict=True), 1):
        with pytest.warns(FileWarning, match="tilted"):
            bn.write_image(tmp_path / f"image_{number:03d}.img", image, each, image_number=number)
    bn.write_expt(tmp_path / "x.expt", sims, images="image_###.img")
    (told,) = ask(PIXELS, tmp_path / "x.expt")
    assert told["sums"] == [int(image.sum()) for image in counts]
    assert min(told["sums"]) > 0
    g = sim.setup.geometry
    assert np.linalg.norm(told["origin"]) == pytest.approx(1000 * np.linalg.norm(g.pix0), rel=1e-12)
    bn.write_expt(tmp_path / "y.expt", sim.replace(osc=0.0, phi=0.0), images=["image_002.img"])
    (told,) = ask(PIXELS, tmp_path / "y.expt")
    assert told["sums"] == [int(counts[1].sum())]
