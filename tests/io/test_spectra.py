"""Files of spectra: the unit as the file or the user says, never guessed; and what is wrong with a file."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

import bragg_numba as bn
from bragg_numba.units import ENERGY_TIMES_WAVELENGTH

LAM = "# wavelengths, weights\n9.900000000000000e-01,2.0e+10\n1.000000000000000e+00,5.0e+10\n1.012,3e10\n"


def written(folder: Path, text: str, name: str = "spectrum.txt") -> Path:
    path = folder / name
    path.write_text(text)
    return path


def test_file_of_diffbragg(tmp_path: Path) -> None:
    """As numpy.savetxt writes it with the header "wavelengths, weights"; also with the line not commented out."""
    for text in (LAM, LAM.removeprefix("# "), LAM.replace("\n", "\r\n")):
        spectrum = bn.Spectrum.from_file(written(tmp_path, text, "e080_2.lam"))
        assert spectrum.wavelengths.tolist() == [0.99, 1.0, 1.012]
        assert spectrum.weights.tolist() == [2e10, 5e10, 3e10]
        assert spectrum.source is not None
        assert spectrum.source.endswith("e080_2.lam")


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("# energy (eV), weight", "eV"),
        ("energy_eV weight", "eV"),
        ("E/eV;I", "eV"),
        ("# Photon energy [keV]\tcounts", "keV"),
        ("! photon energy (keV)  spectral density (arb. u.)", "keV"),
        ("# eV", "eV"),
        ("# X-ray energy in keV, photons", "keV"),
        ("; energy keV intensity", "keV"),
        ("# wavelength (Å), weight", "A"),
        ("# wavelength_A weight", "A"),
        ("lambda (Angstrom), weight", "A"),
        ("# wavelengths", "A"),
        ("# wavelength (nm), weight", "nm"),
        ("# wavelength (m), weight", "m"),
        ("# measured on Monday, run 12\n# 9.5 keV expected\n\n# energy (eV), weight\n# a, b", "eV"),
    ],
)
def test_titles(tmp_path: Path, title: str, unit: str) -> None:
    values = {"eV": "9000 9010", "keV": "9.0 9.01", "A": "1.3 1.2", "nm": "0.13 0.12", "m": "1.3e-10 1.2e-10"}[unit]
    first, second = values.split()
    path = tmp_path / "a.txt"
    text = f"{title}\n{first} 1\n# a remark in eV or keV\n{second} 3 # more\n"
    path.write_bytes(text.encode("latin-1"))
    found = bn.Spectrum.from_file(path)
    path.write_bytes(text.encode("utf-8"))
    assert bn.Spectrum.from_file(path) == found
    expected = [1.3, 1.2] if unit in ("A", "nm", "m") else [ENERGY_TIMES_WAVELENGTH / e for e in (9000.0, 9010.0)]
    np.testing.assert_allclose(found.wavelengths, expected, rtol=1e-14)
    assert found.weights.tolist() == [1.0, 3.0]
    assert bn.Spectrum.from_file(path, unit=unit) == found


@pytest.mark.parametrize(
    ("unit", "expected"),
    [("eV", ENERGY_TIMES_WAVELENGTH / 2.0), ("KEV", ENERGY_TIMES_WAVELENGTH / 2e3), ("A", 2.0), ("å", 2.0),
     ("angstrom", 2.0), ("nm", 20.0)],
)  # fmt: skip
def test_units_given(tmp_path: Path, unit: str, expected: float) -> None:
    """Whatever the size of the numbers; where remarks are no titles, or unclear ones."""
    for title in ("", "# a file\n", "# energies of the wavelength monitor\n"):
        found = bn.Spectrum.from_file(written(tmp_path, title + "2.0 1.0\n"), unit)
        np.testing.assert_allclose(found.wavelengths, [expected], rtol=1e-14)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "9000 1\n9010 2\n",
            "nothing says whether energies or wavelengths are given; expected unit=eV, keV, A, nm or m",
        ),
        ("# energy, weight\n9000 1\n", "line 1: expected eV, keV, A, nm or m in the title of the first column"),
        ("# wavelength (pm), weight\n100 1\n", "line 1: expected .*; got 'wavelength .pm.'"),
        ("# wavelength (eV), weight\n100 1\n", "line 1: expected a wavelength in A, nm or m"),
        ("# energy (A), weight\n100 1\n", "line 1: expected an energy in eV or keV"),
        ("# energy (eV), w\n# energy (keV), w\n100 1\n", "expected one unit; got eV and keV"),
        ("# energy (eV)\n9000 1 7\n", "line 2: expected an energy or wavelength, and a weight; got '9000 1 7'"),
        ("# energy (eV)\n9000\n", "line 2: expected an energy or wavelength, and a weight"),
        ("# energy (eV)\n9000 1\nx y\n", "line 3: expected an energy or wavelength, and a weight; got 'x y'"),
        ("# energy (eV)\n9000 nan\n", "line 2: expected"),
        ("# energy (eV)\n9000 1\n0 1\n", "line 3: energies must be positive .eV.; got 0"),
        ("# energy (eV)\n-9000 1\n", "line 2: energies must be positive .eV.; got -9000"),
        ("# wavelength (A)\n-1 1\n", "line 2: wavelengths must be positive .A.; got -1"),
        ("# energy (eV)\n9000 -1\n", "line 2: weights must be zero or positive, or a baseline= .*; got -1"),
        ("# energy (eV)\n9000 0\n9001 0\n", "expected a weight above zero in some channel; got only zeros"),
        ("# energy (eV)\n9000 1\n9000 2\n", "wavelengths must differ"),
        ("# energy (eV)\n", "holds no numbers"),
        ("", "holds no numbers"),
        ("\0\1", "holds binary data"),
    ],
)
def test_files_that_are_refused(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(bn.InputError, match=words) as caught:
        bn.Spectrum.from_file(written(tmp_path, text))
    assert "\n" not in str(caught.value)


def test_a_unit_against_the_files_own(tmp_path: Path) -> None:
    path = written(tmp_path, "# energy (keV)\n9 1\n")
    with pytest.raises(bn.InputError, match="is in keV by its own words; got unit eV"):
        bn.Spectrum.from_file(path, "eV")
    with pytest.raises(bn.InputError, match="unit must be eV, keV, A, nm or m; got 'pm'"):
        bn.Spectrum.from_file(path, "pm")
    with pytest.raises(bn.InputError, match="none"):
        bn.Spectrum.from_file(tmp_path / "none")


def test_baseline_and_zeros(tmp_path: Path) -> None:
    """What noise leaves below the baseline, and what is 0, is no channel."""
    path = written(tmp_path, "# energy (eV)\n9000 -0.5\n9001 3\n9002 0.5\n9003 1.5\n")
    found = bn.Spectrum.from_file(path, baseline=0.5)
    np.testing.assert_allclose(found.energies, [9001.0, 9003.0], rtol=1e-14)
    assert found.weights.tolist() == [2.5, 1.0]
    with pytest.raises(bn.InputError, match="got only zeros"):
        bn.Spectrum.from_file(path, baseline=5.0)
    for baseline in ("a", float("nan")):
        with pytest.raises(bn.InputError, match="baseline must be"):
            bn.Spectrum.from_file(path, baseline=baseline)  # type: ignore[arg-type]


# HDF5

ENERGIES = np.array([9000.0, 9001.0, 9002.0, 9003.0])
SHOTS = np.array([[1, 2, 0, 3], [4, 0, 0, 1], [0, 0, 7, 0]])


def hdf5(path: Path, datasets: dict[str, Any], units: dict[str, Any] | None = None) -> Path:
    h5py = pytest.importorskip("h5py")
    with h5py.File(path, "w") as file:
        for name, values in datasets.items():
            file[name] = values
        for name, unit in (units or {}).items():
            file[name].attrs["units"] = unit
    return path


@pytest.mark.parametrize(
    ("datasets", "units", "more"),
    [
        ({"energies": ENERGIES, "spectrum": SHOTS}, {"energies": "eV"}, {}),
        ({"energies": ENERGIES, "spectrum": SHOTS}, {"energies": np.bytes_("eV")}, {}),
        ({"energies": ENERGIES, "spectrum": SHOTS}, {}, {"unit": "eV"}),
        ({"energies": ENERGIES / 1e3, "spectra": SHOTS.astype(np.float32)}, {}, {"unit": "keV"}),
        ({"wavelengths": ENERGY_TIMES_WAVELENGTH / ENERGIES, "spectrum": SHOTS}, {}, {}),
        ({"energies": np.tile(ENERGIES, (3, 1)), "weights": SHOTS}, {"energies": "eV"}, {}),
        (
            {
                "entry/instrument/beam/incident_wavelength": ENERGY_TIMES_WAVELENGTH / ENERGIES,
                "entry/instrument/beam/incident_wavelength_weights": SHOTS,
            },
            {"entry/instrument/beam/incident_wavelength": "angstrom"},
            {},
        ),
        (
            {"a/x": ENERGIES, "b/y": SHOTS, "energies": ENERGIES, "spectrum": SHOTS},
            {"a/x": "eV"},
            {"wavelengths": "a/x", "weights": "b/y"},
        ),
    ],
)
def test_shots(tmp_path: Path, datasets: dict[str, Any], units: dict[str, Any], more: dict[str, Any]) -> None:
    path = hdf5(tmp_path / "a.h5", datasets, units)
    for shot, weights in enumerate(SHOTS):
        found = bn.Spectrum.from_hdf5(path, shot, **more)
        np.testing.assert_allclose(found.energies, ENERGIES[weights > 0], rtol=1e-13)
        assert found.weights.tolist() == weights[weights > 0].tolist()
        assert found.source == f"{path}, shot {shot}"


def test_one_spectrum_for_all_shots(tmp_path: Path) -> None:
    path = hdf5(tmp_path / "a.h5", {"energies": ENERGIES, "weights": SHOTS[0]}, {"energies": "eV"})
    assert bn.Spectrum.from_hdf5(path) == bn.Spectrum(
        ENERGY_TIMES_WAVELENGTH / ENERGIES[[0, 1, 3]], [1, 2, 3], source=str(path)
    )


@pytest.mark.parametrize(
    ("datasets", "units", "more", "words"),
    [
        ({"energies": ENERGIES, "spectrum": SHOTS}, {}, {"shot": 0}, "energies: expected eV, keV"),
        ({"energies": ENERGIES, "spectrum": SHOTS}, {"energies": "GeV"}, {"shot": 0}, "expected units eV.*'GeV'"),
        ({"energies": ENERGIES, "spectrum": SHOTS}, {"energies": "eV"}, {"shot": 0, "unit": "keV"}, "by its own words"),
        ({"energies": ENERGIES, "spectrum": SHOTS}, {"energies": "eV"}, {}, "shot must be from 0 to 2; got None"),
        ({"energies": ENERGIES, "spectrum": SHOTS}, {"energies": "eV"}, {"shot": 3}, "shot must be from 0 to 2; got 3"),
        ({"energies": ENERGIES, "spectrum": SHOTS}, {"energies": "eV"}, {"shot": -1}, "shot must be a whole number"),
        ({"energies": ENERGIES[:3], "spectrum": SHOTS}, {"energies": "eV"}, {"shot": 0}, "channels as weights, 4"),
        ({"energies": ENERGIES, "spectrum": -SHOTS}, {"energies": "eV"}, {"shot": 0}, r"\[0\]: weights must be"),
        ({"energies": -ENERGIES, "spectrum": SHOTS}, {"energies": "eV"}, {"shot": 0}, "energies must be positive"),
        ({"energies": ENERGIES, "spectrum": SHOTS * np.nan}, {"energies": "eV"}, {"shot": 0}, "weights must be .*nan"),
        ({"energies": ENERGIES, "spectrum": SHOTS[None]}, {"energies": "eV"}, {"shot": 0}, "expected numbers of shape"),
        ({"energies": ENERGIES, "spectrum": b"text"}, {"energies": "eV"}, {"shot": 0}, "expected numbers of shape"),
        ({"spectrum": SHOTS}, {}, {"shot": 0}, "expected wavelengths= to name a dataset; got no dataset called"),
        (
            {"energies": ENERGIES, "a/spectrum": SHOTS, "b/spectrum": SHOTS}, {"energies": "eV"}, {"shot": 0},
            "expected weights= to name a dataset; got a/spectrum and b/spectrum",
        ),
        (
            {"energies": ENERGIES, "spectrum": SHOTS}, {}, {"shot": 0, "wavelengths": "x"},
            "wavelengths must be the path of a dataset in it; got 'x'",
        ),
    ],
)  # fmt: skip
def test_hdf5_that_is_refused(tmp_path: Path, datasets: Any, units: Any, more: Any, words: str) -> None:
    path = hdf5(tmp_path / "a.h5", datasets, units)
    with pytest.raises(bn.InputError, match=words) as caught:
        bn.Spectrum.from_hdf5(path, **more)
    assert "\n" not in str(caught.value)


def test_what_is_no_hdf5(tmp_path: Path) -> None:
    pytest.importorskip("h5py")
    with pytest.raises(bn.InputError, match="cannot be read as HDF5"):
        bn.Spectrum.from_hdf5(written(tmp_path, LAM), 0)
    with pytest.raises(bn.InputError, match="expected an existing, readable file"):
        bn.Spectrum.from_hdf5(tmp_path / "none.h5", 0)


def test_without_h5py(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, LAM)
    monkeypatch.setitem(__import__("sys").modules, "h5py", None)
    with pytest.raises(bn.InputError, match=r"pip install 'bragg_numba\[nexus\]'"):
        bn.Spectrum.from_hdf5(path, 0)
