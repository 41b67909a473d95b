"""Values that are possible, but probably in another unit or without effect, are warned about."""

import warnings
from pathlib import Path
from typing import Any

import pytest

import bragg_numba as bn
from bragg_numba.cli import main
from bragg_numba.errors import ImplausibleWarning

DOUBTFUL: list[tuple[Any, dict[str, Any], str, str]] = [
    (bn.Beam, {"wavelength": 12398.0}, "wavelength", "wavelength is in Å; got 12398. Was it an energy in eV?"),
    (bn.Beam, {"wavelength": 1e-10}, "wavelength", "wavelength is in Å; got 1e-10. Was it in m?"),
    (bn.Beam, {"energy": 12.4}, "energy", "energy is in eV; 12.4 eV are 999.873 Å. Was it in keV?"),
    (bn.Detector, {"pixel_size": 0.0004, "distance": 0.12}, "pixel_size", "got 0.0004 and 0.12. Were they in m?"),
    (bn.Detector, {"pixel_size": 172.0}, "pixel_size", "pixel_size is in mm; got 172. Was it in µm?"),
    (bn.Crystal, {"cell": (4.6e-9, 7e-9, 7e-9)}, "cell", "edges of cell are in Å; got 4.6e-09 7e-09 7e-09."),
    (bn.Detector, {"convention": "XDS", "Xbeam": 5.0}, "Xbeam", "Xbeam has no effect in convention XDS; give ORGX"),
    (bn.Detector, {"convention": "DIALS", "Ybeam": 5.0}, "Ybeam", "Ybeam has no effect in convention DIALS; give ORGY"),
]


@pytest.mark.parametrize(("kind", "fields", "field", "message"), DOUBTFUL)
def test_doubtful(kind: Any, fields: dict[str, Any], field: str, message: str) -> None:
    with pytest.warns(ImplausibleWarning) as caught:
        kind(**fields)
    assert len(caught) == 1
    assert message in str(caught[0].message)
    assert getattr(caught[0].message, "field", None) == field
    assert caught[0].filename == __file__


def test_usual_values_are_silent() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for wavelength in (0.02, 0.7, 1.0, 2.3, 44.7):
            bn.Beam(wavelength=wavelength)
        for energy in (300.0, 8000.0, 1e5):
            bn.Beam(energy=energy)
        for pixel_size in (0.001, 0.0065, 0.172, 0.4, 2.0):
            bn.Detector(pixel_size=pixel_size)
        bn.Crystal(cell=(3.0, 4.0, 900.0))
        bn.Detector(convention="XDS", ORGX=5.0, ORGY=5.0)
        bn.Detector(convention="MOSFLM", Xbeam=5.0, Ybeam=5.0)


def test_beam_centre_without_effect(small: bn.Simulator) -> None:
    xds = small.replace(convention="XDS")
    with pytest.warns(ImplausibleWarning):
        moved = xds.replace(Xbeam=1.0, Ybeam=2.0)
    assert (moved.render() == xds.render()).all()


def test_command_line_names_the_flag(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    argv = ["-cell", "70", "80", "90", "-default_F", "100", "-N", "5", "-detpixels", "8", "-noprogress"]
    assert main([*argv, "-xds", "-Xbeam", "3", "-wave", "300", "-oversample", "1"]) == 0
    said = capsys.readouterr().err.splitlines()
    assert "bragg-numba: warning: -wave: wavelength is in Å; got 300. Was it an energy in eV?" in said
    assert any(line.startswith("bragg-numba: warning: -Xbeam: Xbeam has no effect in convention XDS") for line in said)
    assert len(said) == 2
