"""Detectors edge-on to the direct beam and behind the sample; and too few sub-pixels."""

import math
import warnings
from pathlib import Path

import numpy as np
import pytest
from helpers.experiments import BASE, simulator

import bragg_numba as bn
from bragg_numba.cli import main
from bragg_numba.errors import ImplausibleWarning

EDGE_ON = {**BASE, "convention": "XDS", "close_distance": 61.0, "detector_roty": 90.0}
FLAGS = "-cell 70 80 90 75 85 95 -misset 10 20 30 -N 5 -default_F 100 -detpixels 16 -pixel 0.4 -noprogress"
ARGV = FLAGS.split(" ")


def test_tilted_to_the_edge_is_as_swung_there() -> None:
    """By a tilt of 90° about y, or by the 2θ swing about it: the same detector."""
    tilted = simulator(EDGE_ON)
    axes = {"convention": "CUSTOM", "beam_vector": (0, 0, 1), "fdet_vector": (1, 0, 0), "sdet_vector": (0, 1, 0)}
    axes |= {"odet_vector": (0, 0, 1), "polar_vector": (1, 0, 0), "spindle_axis": (1, 0, 0), "twotheta_axis": (0, 1, 0)}
    swung = simulator({**BASE, **axes, "close_distance": 61.0, "twotheta": 90.0, "ORGX": 12.5, "ORGY": 10.5})
    swung = swung.replace(Xbeam=12 * 0.4, Ybeam=10 * 0.4)
    a, b = tilted.setup.geometry, swung.setup.geometry
    assert abs(np.dot(a.normal, a.beam)) < 1e-15
    for name in ("pix0", "fast", "slow", "normal"):
        np.testing.assert_allclose(getattr(a, name), getattr(b, name), atol=1e-15)
    np.testing.assert_allclose(tilted.render(), swung.render(), rtol=1e-9)
    assert tilted.render().max() > 0.0


def test_edge_on_is_the_limit_of_tilts() -> None:
    image = simulator(EDGE_ON).render()
    near = simulator({**EDGE_ON, "detector_roty": 90.0 + 1e-9}).render()
    np.testing.assert_allclose(near, image, rtol=1e-5, atol=1e-6 * image.max())


@pytest.mark.parametrize("angle", [90.0, 180.0, 150.0])
def test_derivatives_there(angle: float) -> None:
    sim = simulator({**EDGE_ON, "detector_roty": angle, "polarization": 0.5})
    rng = np.random.default_rng(1)
    weights = rng.random(sim.shape)

    def loss(image: np.ndarray) -> tuple[float, np.ndarray]:
        return float((weights * image).sum()), weights

    names = [
        "detector_rotx",
        "detector_roty",
        "detector_rotz",
        "twotheta",
        "close_distance",
        "ORGX",
        "cell_a",
        "misset_y",
    ]
    _, exact = sim.value_and_grad(loss, names)
    found = sim.finite_difference(names, loss)
    for name in names:
        assert exact[name] == pytest.approx(found[name], rel=1e-6), name
        assert exact[name] != 0.0


def test_behind_the_sample() -> None:
    """Backscatter: every scattering angle is above 90°, and sub-pixels are counted as in front."""
    front = simulator({**BASE, "convention": "XDS", "close_distance": 61.0, "oversample": 0, "n_cells": (50, 40, 30)})
    behind = front.replace(detector_roty=180.0)
    g = behind.setup.geometry
    assert g.distance == pytest.approx(-0.061)
    assert g.pix0 @ g.beam == pytest.approx(-0.061)
    assert behind.setup.oversample == front.setup.oversample > 1
    assert (behind.trace([0, 19], [0, 23])["z"] < 0.0).all()
    assert behind.render().max() > 0.0


REFUSED = {
    "-detector_roty 90": "-detector_roty: .*edge-on.*give close_distance and a pivot about the sample: .*XDS",
    "-twotheta 90": "-twotheta: twotheta .*facing the sample; got its plane at .* mm; give close_distance and a pivot",
    "-xds -detector_roty 90": "-detector_roty: .*edge-on.*give close_distance in place of distance",
    "-xds -detector_roty 90 -close_distance 100 -curved_det": "-detector_roty: .*edge-on.*flat",
    "-xds -detector_roty 90 -close_distance 100 -parity c-parity": "-detector_roty: .*edge-on.*parity spec",
}


@pytest.mark.parametrize("flags", REFUSED)
def test_what_is_the_matter_and_what_would_do(flags: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(bn.InputError, match=REFUSED[flags]):
        bn.from_args([*ARGV, *flags.split()])


@pytest.mark.parametrize(
    "flags",
    [
        "-xds -detector_roty 90 -close_distance 100", "-xds -twotheta 90 -close_distance 100",
        "-dials -twotheta 90 -distance 100", "-xds -detector_roty 180 -close_distance 100",
        "-detector_roty 180 -distance 100", "-fdet_vector 0 0 1 -detector_rotz 90 -close_distance 100",
    ],
)  # fmt: skip
def test_neither_log_nor_header_has_a_nan(
    flags: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([*ARGV, *flags.split(), "-intfile", "int.img", "-png", "p.png"]) == 0
    header = (tmp_path / "int.img").read_bytes()[:512].decode()
    said = capsys.readouterr()
    for text in (header, said.out, said.err):
        words = text.lower().replace("=", " ").replace(";", " ").split()
        assert not {"nan", "-nan", "inf", "-inf"} & set(words), text
    pixels = np.fromfile(tmp_path / "floatimage.bin", np.float32)
    assert np.isfinite(pixels).all()
    assert pixels.max() > 0.0


def test_too_few_sub_pixels(small: bn.Simulator) -> None:
    needed = small.setup.recommended_oversample
    largest = max(n * edge for n, edge in zip((5, 4, 3), (70, 80, 90), strict=True))
    assert needed == math.ceil(3 * largest / (1.0 * 100.0 / 0.4)) > 2
    with pytest.warns(ImplausibleWarning, match=f"oversample should be at least {needed}, .*; got 2") as caught:
        few = small.replace(oversample=2)
    assert caught[0].filename == __file__
    assert getattr(caught[0].message, "field", None) == "oversample"
    with pytest.warns(ImplausibleWarning, match="got 1") as caught:
        bn.Simulator(small.crystal, small.beam, small.detector, small.structure_factors, sampling=small.sampling)
    assert [warning.filename for warning in caught] == [__file__]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        # Said once: not of what has as few as before, nor of the default.
        few.replace(misset=(1, 2, 3)).render()
        few.with_parameters({"cell_a": 70.1})
        small.replace(oversample=needed)
        small.replace(oversample=None)


@pytest.mark.parametrize("parity", ["spec", "c-parity"])
def test_too_few_sub_pixels_on_the_command_line(
    parity: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([*ARGV, "-parity", parity, "-oversample", "1"]) == 0
    said = capsys.readouterr()
    (line,) = said.err.splitlines()
    assert line.startswith("bragg-numba: warning: -oversample: oversample should be at least 6, ")
    assert line.endswith("; got 1")
    assert "recommend -oversample 6 to work around this" in said.out
