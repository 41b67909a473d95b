"""-expt, -expt_image and -write_expt: the same as by Python, flags that contradict, and what is said."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from helpers.dxtbx_models import GEOMETRIES, experiment_list

import bragg_numba as bn
from bragg_numba.cli import main
from bragg_numba.cli.expt import expt_path

FACTORS = bn.StructureFactors.constant(100.0)
REST = ["-default_F", "100", "-N", "5", "-oversample", "1", "-phisteps", "3"]
QUIET = ["-noprogress", "-nopgm", "-nonoise"]


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def write(content: dict[str, Any] | None = None, name: str = "x.expt") -> str:
    Path(name).write_text(json.dumps(content or experiment_list()))
    return name


@pytest.mark.parametrize("name", GEOMETRIES)
def test_as_by_python(name: str) -> None:
    path = write(GEOMETRIES[name])
    sim = bn.from_args(["-expt", path, "-expt_image", "4", *REST])
    wanted = bn.read_expt(path)[0].simulator(FACTORS, 4, n_cells=5, oversample=1, phisteps=3)
    for part in ("crystal", "beam", "detector", "scan", "sampling"):
        assert getattr(sim, part) == getattr(wanted, part)
    assert sim.scan.phi_sampling == "middle"
    assert sim.scan.phi == pytest.approx(12.75)


@pytest.mark.parametrize("name", ["two panels", "oblong pixels"])
def test_panels(name: str) -> None:
    path = write(GEOMETRIES[name])
    words = ["-expt", path, "-detector_thick", "300", "-detector_abs", "200", *REST]
    detector, wanted = bn.from_args(words).detector, bn.read_expt(path)[0].descriptions().detector
    assert (detector.detector_thick, detector.detector_abs) == (300.0, 200.0)
    assert detector.panels == wanted.panels
    assert detector.groups == wanted.groups
    assert main([*words, *QUIET, "-write_expt", "y.expt", "-intfile", "a_1.img"]) == 0
    assert json.loads(Path("y.expt").read_text())["imageset"] == []
    found = bn.read_expt("y.expt")[0]
    assert [each.has_sensor for each in found.detector.panels] == [True] * len(wanted.panels)
    for one, other in zip(found.panel_frames, bn.read_expt(path)[0].panel_frames, strict=True):
        np.testing.assert_allclose(one.origin, other.origin, rtol=0, atol=1e-10)


def test_flags_that_add() -> None:
    beam = {**experiment_list()["beam"][0], "flux": 1e11}
    only = experiment_list()["detector"][0]
    only["panels"][0]["mask"] = [[0, 0, 5, 4]]
    path = write(experiment_list(beam=beam, detector=only))
    words = "-polar 0.3 -exposure 2 -misset 1 2 3 -phi_sampling edge -detector_thick 100 -detector_abs 50 -mosaic 0.1"
    sim = bn.from_args(["-expt", path, *REST, *words.split()])
    assert (sim.beam.polarization, sim.beam.exposure, sim.beam.flux) == (0.3, 2.0, 1e11)
    assert sim.crystal.misset == (1.0, 2.0, 3.0)
    assert (sim.scan.phi_sampling, sim.crystal.mosaic_spread) == ("edge", 0.1)
    assert (sim.detector.detector_thick, sim.detector.detector_abs) == (100.0, 50.0)
    assert sim.sampling.mask is not None
    assert int((sim.sampling.mask == 0).sum()) == 20
    sim = bn.from_args(["-expt", path, *REST, "-fluence", "1e20"])
    assert (sim.beam.flux, sim.beam.photons_per_area) == (None, 1e20)
    assert bn.from_args(["-expt", path, *REST, "-nopolar"]).beam.nopolar


def test_mask_of_a_flag() -> None:
    """Its pixels count, and its header does not."""
    only = experiment_list()["detector"][0]
    only["panels"][0]["mask"] = [[0, 0, 5, 4]]
    path = write(experiment_list(detector=only))
    mask = np.ones((20, 30), np.uint16)
    mask[10:, 25:] = 0
    other = bn.Detector(pixels=(20, 30), pixel_size=0.3, distance=55.0)
    sim = bn.Simulator(bn.Crystal(cell=50), bn.Beam(wavelength=2.0), other, FACTORS)
    bn.write_image("mask.img", mask, sim)
    found = bn.from_args(["-expt", path, "-mask", "mask.img", *REST])
    wanted = mask.copy()
    wanted[:4, :5] = 0
    np.testing.assert_array_equal(found.sampling.mask, wanted)
    plain = bn.from_args(["-expt", path, *REST])
    assert found.detector == plain.detector
    assert found.beam == plain.beam
    assert found.scan == plain.scan


CONFLICTS = [
    "-distance 100", "-close_distance 100", "-Xbeam 3", "-Yclose 3", "-ORGX 5", "-pixel 0.1", "-detpixels 20",
    "-detpixels_x 20", "-detsize 30", "-mosflm", "-adxv", "-xds", "-dials", "-denzo", "-pivot beam", "-twotheta 3",
    "-detector_rotx 3", "-fdet_vector 1 0 0", "-beam_vector 0 0 -1", "-spindle_axis 1 0 0", "-pix0_vector 0 0 1",
    "-lambda 1", "-wave 1", "-energy 12000", "-cell 50", "-mat a.mat", "-phi 3", "-osc 3", "-img a.img",
]  # fmt: skip


@pytest.mark.parametrize("words", CONFLICTS)
@pytest.mark.parametrize("after", [False, True])
def test_flags_that_contradict(words: str, after: bool, capsys: pytest.CaptureFixture[str]) -> None:
    path = write()
    sim = bn.Simulator(bn.Crystal(cell=50), bn.Beam(), bn.Detector(pixels=4), FACTORS)
    bn.write_image("a.img", np.zeros((4, 4)), sim)
    Path("a.mat").write_text("1 0 0 0 1 0 0 0 1")
    before = sorted(Path().iterdir())
    both = ["-expt", path], words.split()
    assert main([*both[after], *both[not after], *REST, *QUIET]) == 2
    message = capsys.readouterr().err.strip().splitlines()[-1]
    flag = words.split()[0]
    assert f"error: {flag}: expected nothing that -expt tells; got it beside -expt x.expt" in message
    assert sorted(Path().iterdir()) == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("-expt x.expt:1", "-expt: x.expt: expected one of 1 experiments, from 0; got 1"),
        ("-expt x.expt -expt_image 6", "-expt: x.expt: experiment[0]: expected an image from 3 to 5; got 6"),
        ("-expt x.expt -expt_image 2.5", "-expt_image: expected a whole number"),
        ("-expt_image 3", "-expt_image: expected an experiment (-expt) that has the image; got 3"),
        ("-expt none.expt", "-expt: none.expt: cannot be read"),
        ("-expt two.expt", "-expt: expected FILE:INDEX, from 0 to 1; got two.expt, which holds 2 experiments"),
        ("-expt empty.expt", "-expt: expected one with an experiment; got empty.expt"),
        ("-expt empty.expt:0", "-expt: empty.expt: expected no experiment, as it holds none; got 0"),
        ("-expt still.expt", "-expt: still.expt: experiment[0].crystal: expected a crystal; got none"),
        ("-expt bad.expt", "-expt: bad.expt: beam[0].wavelength: expected a positive number"),
        ("-expt x.expt -parity c-parity", "-expt: expected -parity spec, as nanoBragg.c has none of it; got c-parity"),
        ("-cell 50 -write_expt y -parity c-parity", "-write_expt: expected -parity spec"),
        ("-expt x.expt -write_expt x.expt", "-write_expt: expected a file of its own; got x.expt"),
        ("-expt x.expt:0 -write_expt x.expt", "-write_expt: expected a file of its own; got x.expt"),
        ("-cell 50 -write_expt none/y.expt", "-write_expt: none/y.expt: cannot be written"),
        ("-cell 50 -curved_det -write_expt y.expt", "-write_expt: curved must be False"),
        ("-expt", "-expt: expected a name; got '-default_F'"),
    ],
)
def test_errors(words: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    write()
    content = experiment_list()
    write({**content, "experiment": content["experiment"] * 2}, "two.expt")
    write({**content, "experiment": []}, "empty.expt")
    write(experiment_list(crystal=None), "still.expt")
    write(experiment_list(beam={"direction": [0, 0, 1]}), "bad.expt")
    before = sorted(Path().iterdir())
    assert main([*words.split(), *REST, *QUIET]) == 2
    captured = capsys.readouterr().err.strip().splitlines()
    assert len(captured) == 1
    assert captured[0].startswith(f"bragg-numba: error: {said}")
    assert sorted(Path().iterdir()) == before


def test_index() -> None:
    content = experiment_list()
    content["crystal"].append({**content["crystal"][0], "real_space_a": [30.0, 1.0, 2.0]})
    content["experiment"].append({**content["experiment"][0], "crystal": 1})
    path = write(content)
    found = [bn.from_args(["-expt", f"{path}:{i}", *REST]) for i in range(2)]
    for sim, experiment in zip(found, bn.read_expt(path), strict=True):
        np.testing.assert_allclose(sim.crystal.matrix, experiment.matrix(), rtol=1e-15)
    assert found[0].crystal != found[1].crystal


def test_path_and_index() -> None:
    assert expt_path("a.expt") == ("a.expt", None)
    assert expt_path("a.expt:12") == ("a.expt", 12)
    assert expt_path("a:b") == ("a:b", None)
    assert expt_path(":3") == (":3", None)
    Path("a.expt:12").touch()
    assert expt_path("a.expt:12") == ("a.expt:12", None)


def test_written_beside_images(capsys: pytest.CaptureFixture[str]) -> None:
    path = write(GEOMETRIES["tilted"])
    Path("images").mkdir()
    words = ["-expt", path, "-expt_image", "4", *REST, "-noprogress", "-nopgm", "-seed", "1", "-fluence", "1e24"]
    assert main([*words, "-noisefile", "images/n_007.img", "-write_expt", "y.expt"]) == 0
    captured = capsys.readouterr()
    assert "reading x.expt" in captured.out
    assert "writing y.expt as an experiment of DIALS" in captured.out
    (first,), (second,) = bn.read_expt(path), bn.read_expt("y.expt")
    assert second.scan.image_range == (7, 7)
    assert second.descriptions().scan.phi == pytest.approx(first.descriptions(4).scan.phi)
    np.testing.assert_allclose(second.matrix(), first.matrix(4), rtol=0, atol=1e-14)
    for a, b in zip(first.panel_frames[0], second.panel_frames[0], strict=True):
        np.testing.assert_allclose(a, b, rtol=0, atol=1e-10)
    content = json.loads(Path("y.expt").read_text())
    assert content["imageset"][0]["template"] == "images/n_###.img"
    assert content["detector"][0]["panels"][0]["pedestal"] == 40
    # Without the noise image, and without a number in its name, no images are told.
    assert main([*words, "-nonoise", "-write_expt", "z.expt"]) == 0
    assert json.loads(Path("z.expt").read_text())["imageset"] == []


def test_still_written_beside_its_image() -> None:
    words = ["-cell", "50", "-default_F", "100", "-detpixels", "16", "-pixel", "1", *QUIET, "-write_expt", "y.expt"]
    assert main([*words, "-intfile", "still3.img", "-adc", "7.5"]) == 0
    content = json.loads(Path("y.expt").read_text())
    assert content["imageset"][0]["images"] == ["still3.img"]
    assert content["scan"] == []
    assert content["detector"][0]["panels"][0]["pedestal"] == 7.5


def test_refined_geometry() -> None:
    path = write(experiment_list(scan=None, goniometer=None))
    words = ["-default_F", "100", "-N", "5", "-oversample", "2", "-gauss_xtal", "-noprogress", "-fluence", "1e27"]
    sim = bn.from_args(["-expt", path, *words])
    moved = sim.replace(close_distance=sim.detector.close_distance + 0.02)
    Path("image.bin").write_bytes(moved.render().astype(np.float32).tobytes())
    assert (
        main(["refine", "image.bin", "-expt", path, *words, "-refine", "close_distance", "-write_expt", "y.expt"]) == 0
    )
    (found,) = bn.read_expt("y.expt")
    assert found.detector.panels[0].origin[2] == pytest.approx(-100.02, abs=1e-3)
