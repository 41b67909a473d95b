"""Detectors by name: the published numbers, where the beam is, the sensor, and layouts of panels without overlaps."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

import bragg_numba as bn
from bragg_numba import detectors
from bragg_numba.cli.main import main
from bragg_numba.io import read_float

# Shape (slow, fast), pixel in mm, pixels in gaps (as the detector classes of pyFAI have them).
FLAT = {
    "PILATUS 6M": ((2527, 2463), 0.172, 526_101),
    "EIGER 16M": ((4371, 4150), 0.075, 1_198_210),
    "EIGER2 16M": ((4362, 4148), 0.075, 1_250_824),
    "Rayonix MX340": ((7680, 7680), 0.04427, 0),
    "Rayonix MX340 2x2": ((3840, 3840), 0.08854, 0),
    "Rayonix MX340 4x4": ((1920, 1920), 0.17708, 0),
}
PANELS = {"JUNGFRAU 16M": (32, (514, 1030), 0.075), "CSPAD": (64, (185, 194), 0.10992)}


def test_all_are_here() -> None:
    assert detectors.names() == [*FLAT, *PANELS]
    assert bn.detectors is detectors


@pytest.mark.parametrize("name", FLAT)
def test_pixels_and_gaps(name: str) -> None:
    shape, pixel, in_gaps = FLAT[name]
    detector, mask = detectors.named(name, distance=150.0)
    assert (detector.pixels, detector.distance) == (shape, 150.0)
    assert detector.pixel_size == pytest.approx(pixel, rel=1e-4)
    assert detector.detector_thick == 0.0
    if not in_gaps:
        assert mask is None
        return
    assert mask is not None
    assert mask.shape == shape
    assert int((mask == 0).sum()) == in_gaps
    # The corners of the first and the last module are seen, and what is beside them is not.
    assert mask[0, 0] == mask[-1, -1] == mask[0, -1] == mask[-1, 0] == 1
    assert bn.Sampling(mask=mask).mask is not None


@pytest.mark.parametrize(
    ("name", "modules", "module", "gaps"),
    [("PILATUS 6M", (12, 5), (195, 487), (17, 7)), ("EIGER 16M", (8, 4), (514, 1030), (37, 10)),
     ("EIGER2 16M", (8, 4), (512, 1028), (38, 12))],
)  # fmt: skip
def test_every_module(name: str, modules: Any, module: Any, gaps: Any) -> None:
    _, mask = detectors.named(name)
    expected = np.zeros(FLAT[name][0], np.uint8)
    for i in range(modules[0]):
        for j in range(modules[1]):
            slow, fast = i * (module[0] + gaps[0]), j * (module[1] + gaps[1])
            expected[slow : slow + module[0], fast : fast + module[1]] = 1
    np.testing.assert_array_equal(mask, expected)


@pytest.mark.parametrize(
    ("text", "name"),
    [("eiger2 16m", "EIGER2 16M"), ("Eiger2-X-16M", "EIGER2 16M"), ("EIGER2_16M", "EIGER2 16M"),
     ("pilatus6m", "PILATUS 6M"), ("PILATUS3 6M", "PILATUS 6M"), ("rayonixmx340-hs", "Rayonix MX340"),
     ("cspad", "CSPAD"), ("Jungfrau16M", "JUNGFRAU 16M")],
)  # fmt: skip
def test_spellings(text: str, name: str) -> None:
    assert detectors.named(text)[0] == detectors.named(name)[0]
    assert detectors.about(text) == detectors.about(name)


@pytest.mark.parametrize("name", [*FLAT, *PANELS])
def test_where_numbers_are_from(name: str) -> None:
    assert any(source in detectors.about(name) for source in ("DECTRIS", "Rayonix", "(2012)", "(2018)"))
    assert ("nominal" in detectors.about(name)) == (name in PANELS)


@pytest.mark.parametrize("name", ["EIGER 4M", "", "PILATUS", 6, None])
def test_unknown_names(name: Any) -> None:
    with pytest.raises(bn.InputError, match=r"detector must be one of PILATUS 6M, EIGER 16M, .*CSPAD.*; got") as caught:
        detectors.named(name)
    assert "\n" not in str(caught.value)
    if name == "EIGER 4M":
        assert "perhaps EIGER 16M" in str(caught.value)


VECTORS = {"fdet_vector": (0, 0, 1), "sdet_vector": (0, -1, 0), "beam_vector": (1, 0, 0), "polar_vector": (0, 0, 1)}


@pytest.mark.parametrize(
    "frame", [{}, *({"convention": each} for each in ("MOSFLM", "DENZO", "ADXV", "XDS", "DIALS", "CUSTOM")), VECTORS]
)
@pytest.mark.parametrize("center", [None, (1000.25, 1300.75)])
def test_the_beam_centre(frame: dict[str, Any], center: Any) -> None:
    """In pixels from the outer corner, whatever the convention makes of it: the plan's first pixel tells."""
    detector, _ = detectors.named("PILATUS 6M", 200.0, center, **frame)
    geometry = bn.Simulator(
        bn.Crystal(cell=100), bn.Beam(), detector, bn.StructureFactors.constant(1.0), sampling=bn.Sampling(oversample=1)
    ).setup.geometry
    fast, slow = center or (2463 / 2, 2527 / 2)
    corner = 0.2 * geometry.beam - 1.72e-4 * (fast * geometry.fast + slow * geometry.slow)
    np.testing.assert_allclose(geometry.pix0, corner, atol=1e-12)


def test_other_fields() -> None:
    detector, _ = detectors.named("EIGER 16M", 200.0, twotheta=10.0, thicksteps=3, detector_thick=400, detector_abs=200)
    assert (detector.twotheta, detector.thicksteps, detector.detector_thick) == (10.0, 3, 400.0)
    detector, _ = detectors.named("JUNGFRAU 16M", 200.0, detector_thick=320, detector_abs=200)
    assert detector.detector_abs == 200.0


@pytest.mark.parametrize(
    ("name", "fields", "words"),
    [
        ("EIGER 16M", {"pixels": 100}, "pixels must not be given for EIGER 16M: distance and beam_center place it"),
        ("EIGER 16M", {"Xbeam": 1.0}, "Xbeam must not be given"),
        ("EIGER 16M", {"ORGX": 1.0}, "ORGX must not be given"),
        ("EIGER 16M", {"close_distance": 1.0}, "close_distance must not be given"),
        ("EIGER 16M", {"pixel_sise": 1.0}, "Detector has no field 'pixel_sise'; did you mean pixel_size"),
        ("EIGER 16M", {"distance": -1.0}, "distance must be positive"),
        ("EIGER 16M", {"beam_center": 5.0}, "beam_center must be two finite numbers, fast and slow"),
        ("EIGER 16M", {"beam_center": (1.0, np.nan)}, "beam_center must be two finite numbers"),
        ("EIGER 16M", {"detector_thick": 450.0}, "detector_thick must be given with detector_abs or wavelength"),
        ("EIGER 16M", {"wavelength": -1.0}, "wavelength must be positive"),
        ("EIGER 16M", {"wavelength": 1.0, "detector_abs": 5.0}, "give detector_abs or wavelength, from which"),
        ("Rayonix MX340", {"wavelength": 1.0}, "wavelength must be None for Rayonix MX340, of which"),
        ("CSPAD", {"beam_center": (1.0, 2.0)}, "beam_center must be None for CSPAD, whose panels"),
        ("CSPAD", {"convention": "DIALS"}, "convention must not be given for CSPAD: its panels are"),
        ("CSPAD", {"twotheta": 5.0}, "twotheta must not be given with panels"),
        ("CSPAD", {"distance": 0.0}, "distance must be positive"),
    ],
)  # fmt: skip
def test_what_is_refused(name: str, fields: dict[str, Any], words: str) -> None:
    with pytest.raises(bn.InputError, match=words):
        detectors.named(name, **fields)


def test_the_sensor() -> None:
    """1/µ of silicon is 66.4 µm at 8 keV (64.68 cm²/g: NIST), and grows nearly with the cube of the energy."""
    pytest.importorskip("xraydb")
    wavelength = 12398.42 / 8000.0
    detector, _ = detectors.named("PILATUS 6M", wavelength=wavelength)
    assert detector.detector_thick == 320.0
    assert detector.detector_abs == pytest.approx(1e4 / (64.68 * 2.329), rel=0.02)
    harder, _ = detectors.named("PILATUS 6M", wavelength=wavelength / 2)
    assert harder.detector_abs == pytest.approx(detector.detector_abs * 2.0**2.93, rel=0.03)
    thicker, _ = detectors.named("PILATUS 6M", wavelength=wavelength, detector_thick=1000.0)
    assert (thicker.detector_thick, thicker.detector_abs) == (1000.0, detector.detector_abs)
    assert detectors.named("CSPAD", wavelength=wavelength)[0].detector_abs == detector.detector_abs
    with pytest.raises(bn.InputError, match="wavelength: expected an energy from 100 to 800000 eV"):
        detectors.named("PILATUS 6M", wavelength=1e4)


def test_without_xraydb(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "xraydb", None)
    with pytest.raises(bn.InputError, match=r"wavelength: expected xraydb to be installed .*crystallography"):
        detectors.named("PILATUS 6M", wavelength=1.0)
    detectors.named("PILATUS 6M")


# Layouts of panels


def corners(panel: Any) -> np.ndarray:
    """(4, 3) in mm."""
    n_slow, n_fast = panel.shape
    steps = [(s, f) for s in (0, n_slow) for f in (0, n_fast)]
    return np.array([np.array(panel.origin) + s * np.array(panel.slow) + f * np.array(panel.fast) for s, f in steps])


@pytest.mark.parametrize("name", PANELS)
def test_panels_do_not_overlap(name: str) -> None:
    """They are parallel to the axes, face the sample, and leave a hole for the beam; none lies on another."""
    count, shape, pixel = PANELS[name]
    detector, mask = detectors.named(name, distance=123.0)
    assert mask is None
    assert detector.panels is not None
    assert len(detector.panels) == count
    boxes = []
    for panel in detector.panels:
        assert panel.shape == shape
        assert np.linalg.norm(panel.fast) == pytest.approx(pixel, rel=1e-12)
        assert np.linalg.norm(panel.slow) == pytest.approx(pixel, rel=1e-12)
        # Seen along the beam, fast x slow points the same way for all: none is mirrored.
        assert np.cross(panel.fast, panel.slow)[2] == pytest.approx(
            pixel**2 * (1 if name == "CSPAD" else -1), rel=1e-12
        )
        points = corners(panel)
        assert (points[:, 2] == 123.0).all()
        boxes.append((points[:, :2].min(axis=0), points[:, :2].max(axis=0)))
    for i, (low, high) in enumerate(boxes):
        assert (low > 2.0).any() or (high < -2.0).any() or not ((low < 0) & (high > 0)).all()
        for other_low, other_high in boxes[:i]:
            assert (low >= other_high - 1e-9).any() or (high <= other_low + 1e-9).any()


def test_the_layout_of_the_jungfrau() -> None:
    """Gaps of 36 and 9 pixels in a block; a hole of some millimetres, through which the beam goes."""
    detector, _ = detectors.named("JUNGFRAU 16M", distance=100.0)
    panels = {panel.name: panel for panel in detector.panels or ()}
    assert list(panels) == [f"m{i}" for i in range(32)]
    step = np.subtract(panels["m7"].origin, panels["m11"].origin) / 0.075
    np.testing.assert_allclose(step, [514 + 36, 0, 0], atol=1e-2)
    step = np.subtract(panels["m10"].origin, panels["m11"].origin) / 0.075
    np.testing.assert_allclose(step, [0, 1030 + 9, 0], atol=1e-2)
    around = [corners(panels[f"m{i}"])[:, :2] for i in (11, 12, 15, 16)]
    least = [np.abs(points).max(axis=1).min() for points in around]
    assert min(least) > 1.5
    assert max(least) < 5.0
    # The four about the beam are each other's point reflections in it.
    for one, other in ((0, 3), (1, 2)):
        np.testing.assert_allclose(around[one].mean(axis=0), -around[other].mean(axis=0), atol=1e-3)


def test_the_layout_of_the_cspad() -> None:
    """Quadrants are turns of each other by 90 degrees; chips of a sensor are 3 pixels apart; windows as in files."""
    detector, _ = detectors.named("CSPAD", distance=100.0)
    panels = {panel.name: panel for panel in detector.panels or ()}
    turn = np.array([[0, -1, 0], [1, 0, 0], [0, 0, 1]])
    for a in range(16):
        for q in range(3):
            one, other = panels[f"q{q}a{a}"], panels[f"q{q + 1}a{a}"]
            np.testing.assert_allclose(corners(other), corners(one) @ turn.T, atol=1e-3)
    for q in range(4):
        for s in range(8):
            one, other = panels[f"q{q}a{2 * s}"], panels[f"q{q}a{2 * s + 1}"]
            step = np.subtract(other.origin, one.origin)
            np.testing.assert_allclose(step, 197.0 * np.array(one.fast), atol=1e-3)
            assert one.group == other.group == f"q{q}s{s}"
    groups = {group.name: group.group for group in detector.groups}
    assert len(groups) == 1 + 4 + 32
    assert (groups["detector"], groups["q1"], groups["q1s3"]) == (None, "detector", "q1")
    assert panels["q0a0"].window == (0, 0)
    assert panels["q3a15"].window == (7 * 185, 7 * 194)
    taken = np.zeros((1480, 1552), int)
    for panel in panels.values():
        slow, fast = panel.window
        taken[slow : slow + 185, fast : fast + 194] += 1
    assert (taken == 1).all()


def test_the_cspad_renders_alike_in_all_quadrants() -> None:
    """The background of water without polarization is the solid angle: the same wherever a quadrant is turned to."""
    detector, _ = detectors.named("CSPAD", distance=80.0)
    sim = bn.Simulator(
        bn.Crystal(cell=100, water=10.0), bn.Beam(nopolar=True, fluence=1e28), detector,
        bn.StructureFactors.constant(0.0), sampling=bn.Sampling(oversample=1),
    )  # fmt: skip
    image = sim.render()
    assert image.shape == (64, 185, 194)
    for q in (1, 2, 3):
        np.testing.assert_allclose(image[16 * q : 16 * (q + 1)], image[:16], rtol=1e-6)
    # By x, y of the pixels in the middle of a panel: 1/(1 + (x² + y²)/z²)^1.5 of that at the beam.
    r = np.array([np.linalg.norm(corners(panel)[:, :2].mean(axis=0)) for panel in detector.panels or ()])
    middle = image[:, 91:94, 96:98].mean(axis=(1, 2)) * (1.0 + (r / 80.0) ** 2) ** 1.5
    np.testing.assert_allclose(middle, middle.mean(), rtol=1e-4)
    assert r.max() > 90.0


# On the command line

QUIET = ["-cell", "70", "80", "90", "-N", "5", "-default_F", "100", "-noprogress", "-nopgm", "-nonoise"]


def test_the_flag(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    region = ["-roi", "470", "510", "180", "220", "-oversample", "1"]
    assert main([*QUIET, *region, "-detector", "pilatus 6m", "-distance", "200"]) == 0
    detector, mask = detectors.named("PILATUS 6M", 200.0)
    sim = bn.from_args([*QUIET, *region, "-detector", "PILATUS-6M", "-distance", "200"])
    assert (sim.detector.pixels, sim.detector.pixel_size) == (detector.pixels, detector.pixel_size)
    np.testing.assert_array_equal(sim.sampling.mask, mask)
    image = read_float("floatimage.bin", (2527, 2463))
    np.testing.assert_allclose(image, sim.render(), rtol=1e-6)
    assert mask is not None
    part = image[180:221, 470:511]
    assert ((part > 0.0) == (mask[180:221, 470:511] != 0)).all()


def test_with_another_mask(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both count; other flags may change the rest, but not the number of pixels."""
    monkeypatch.chdir(tmp_path)
    sim = bn.from_args([*QUIET, "-detector", "PILATUS 6M", "-pixel", "0.2"])
    assert sim.detector.pixel_size == 0.2
    own = np.ones(sim.shape)
    own[:100] = 0
    bn.write_image("mask.img", own, sim)
    both = bn.from_args([*QUIET, "-mask", "mask.img", "-detector", "PILATUS 6M"]).sampling.mask
    gaps = detectors.named("PILATUS 6M").mask
    assert gaps is not None
    np.testing.assert_array_equal(both, own * gaps)
    with pytest.raises(bn.InputError, match="-mask: expected 4148 x 4362 pixels, as -detector has; got 2463 x 2527"):
        bn.from_args([*QUIET, "-mask", "mask.img", "-detector", "EIGER2 16M"])


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["-detector", "EIGER 5M"], "-detector: detector must be one of PILATUS 6M, "),
        (["-detector", "CSPAD"], "-detector: expected a detector in one plane, as bragg_numba.detectors.named makes"),
        (
            ["-detector", "EIGER 16M", "-parity", "c-parity"],
            "-detector: expected -parity spec, as nanoBragg.c",
        ),
        (
            ["-detector", "EIGER 16M", "-detpixels", "100"],
            "-detector: mask must be as large as the detector",
        ),
        (["-detector"], "-detector: expected a name"),
    ],
)
def test_flags_that_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], words: list[str], expected: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([*QUIET, *words]) == 2
    said = capsys.readouterr().err
    assert expected in said
    assert said.count("\n") == 1
    assert not list(tmp_path.iterdir())
