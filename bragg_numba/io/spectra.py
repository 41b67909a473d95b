"""Spectra: text of two columns, and HDF5 files with a spectrum for every shot.

What the first column is in, an energy or a wavelength, is what the file says of it, or the user: never guessed from the
size of its numbers.
"""

import contextlib
import importlib
import os
import re
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError, shown
from ..units import ENERGY_TIMES_WAVELENGTH
from .optional import optional
from .reading import PathName, as_text, number, open_to_read, quote, read_bytes, show

# Units by their spellings in lower case: name, and how many eV or Å they are.
_SPELLINGS = {
    "eV": ("ev", "electronvolt", "electronvolts"),
    "keV": ("kev", "kiloelectronvolt", "kiloelectronvolts"),
    "A": ("a", "å", "angstrom", "angstroms", "ang", "ångström"),
    "nm": ("nm", "nanometer", "nanometers", "nanometre", "nanometres"),
    "m": ("m", "meter", "meters", "metre", "metres"),
}
_UNITS = {spelling: name for name, spellings in _SPELLINGS.items() for spelling in spellings}
_EV = {"eV": 1.0, "keV": 1e3}
_ANGSTROM = {"A": 1.0, "nm": 10.0, "m": 1e10}
_ACCEPTED = "eV, keV, A, nm or m"

_ENERGY = {"energy", "energies"}
_WAVELENGTH = {"wavelength", "wavelengths", "lambda"}
# Words of a column's title that say nothing of its unit.
_FILLERS = {"photon", "incident", "x", "ray", "xray", "the", "of", "in", "e"}
# Datasets of an HDF5 file by the last part of their names.
_AXES = ("wavelengths", "energies", "wavelength", "energy", "incident_wavelength", "photon_energy", "photon_energies")
_WEIGHTS = ("spectrum", "spectra", "weights", "incident_wavelength_weights")


class Columns(NamedTuple):
    """Of a spectrum as read: wavelengths in Å and weights, (n,) each."""

    wavelengths: NDArray[np.float64]
    weights: NDArray[np.float64]


def is_unit(word: str) -> bool:
    """Whether a word is the usual spelling of a unit."""
    return word.strip().lower() in _UNITS


def unit_named(text: Any) -> str:
    """The unit that a word names, by its usual spellings. Raises InputError for others."""
    found = _UNITS.get(text.strip().lower()) if isinstance(text, str) else None
    if found is None:
        raise InputError(f"unit must be {_ACCEPTED}; got {shown(text)}", "unit")
    return found


def _unit_of_title(title: str, where: str) -> str | None:
    """The unit in the title of a column, None for a line that is no title; "wavelength" alone is one in Å."""
    words = [word.lower() for word in re.split(r"[^A-Za-zÅåÅö]+", title) if word]
    units = [word for word in words if word in _UNITS]
    energy, wavelength = not _ENERGY.isdisjoint(words), not _WAVELENGTH.isdisjoint(words)
    rest = set(words) - _ENERGY - _WAVELENGTH - _FILLERS - set(units)
    if energy == wavelength:
        # A unit alone, or a remark; a single letter may be anything.
        return _UNITS[units[0]] if not energy and len(units) == 1 and len(units[0]) > 1 and not rest else None
    if rest or len(units) > 1 or (energy and not units):
        got = f"expected {_ACCEPTED} in the title of the first column, or as unit=; got {quote(title.strip())}"
        raise InputError(f"{where}: {got}", "unit")
    unit = _UNITS[units[0]] if units else "A"
    if (unit in _EV) != energy:
        quantity, other = ("an energy", "eV or keV") if energy else ("a wavelength", "A, nm or m")
        raise InputError(f"{where}: expected {quantity} in {other}; got {quote(title.strip())}", "unit")
    return unit


def _settled(told: str | None, given: str | None, where: str) -> str:
    """The unit, from what the file and the user say."""
    if told is None and given is None:
        raise InputError(
            f"{where}: nothing says whether energies or wavelengths are given; expected unit={_ACCEPTED}", "unit"
        )
    if told is not None and given is not None and told != given:
        raise InputError(f"{where}: is in {told} by its own words; got unit {given}", "unit")
    return told or given  # type: ignore[return-value]


def _in_angstrom(values: NDArray[np.float64], unit: str) -> NDArray[np.float64]:
    return ENERGY_TIMES_WAVELENGTH / (_EV[unit] * values) if unit in _EV else _ANGSTROM[unit] * values


def _columns(axis: np.ndarray, weights: np.ndarray, unit: str, baseline: float | None, places: list[str]) -> Columns:
    """Wavelengths and weights without the channels of weight 0; ``places``: how messages name each row."""
    wrong = np.flatnonzero(~(np.isfinite(axis) & (axis > 0.0)))
    if len(wrong):
        quantity = "energies" if unit in _EV else "wavelengths"
        raise InputError(f"{places[wrong[0]]}: {quantity} must be positive ({unit}); got {axis[wrong[0]]:g}")
    if baseline is not None:
        weights = np.where(weights > baseline, weights - baseline, 0.0 * weights)
    wrong = np.flatnonzero(~(np.isfinite(weights) & (weights >= 0.0)))
    if len(wrong):
        row, hint = wrong[0], "" if baseline is not None else ", or a baseline= that is subtracted"
        raise InputError(f"{places[row]}: weights must be zero or positive{hint}; got {weights[row]:g}")
    used = weights > 0.0
    if not used.any():
        raise InputError(f"{places[0]}: expected a weight above zero in some channel; got only zeros")
    return Columns(_in_angstrom(axis[used], unit), weights[used])


# Text

# The end of the first column's title: a delimiter, or a blank before a usual title of the second.
_END_OF_TITLE = re.compile(r"[,;\t]|\s{2,}|\s(?=weight|intensit|counts|flux|spectr|photons|signal)", re.IGNORECASE)


def _told(line: str, where: str, given: str | None) -> set[str]:
    """The unit, if any, that a line before the numbers says; with one ``given``, no InputError for unclear ones."""
    title = _END_OF_TITLE.split(line)[0]
    try:
        found = _unit_of_title(title, where)
    except InputError:
        if given is None:
            raise
        return set()
    return set() if found is None else {found}


def read_spectrum(path: PathName, unit: str | None = None, baseline: float | None = None) -> Columns:
    """A spectrum from lines of an energy or wavelength and a weight, in their order, without weights of 0.

    Columns are separated by white space, commas or semicolons. Lines before the first numbers, and those that begin
    with # ! or ; are titles and remarks: "energy_eV weight", "wavelengths, weights" (in Å: what diffBragg writes).
    ``unit``: eV, keV, A, nm or m, where no title says it. ``baseline``: subtracted from the weights; those below 0 are
    then 0. Raises InputError that names the line for one with other than two numbers, an energy or wavelength that is
    not positive and a negative weight, and for a unit that is not said, or said twice and not the same.
    """
    name, given = show(path), None if unit is None else unit_named(unit)
    told: set[str] = set()
    rows: list[list[float | None]] = []
    places: list[str] = []
    for line_number, line in enumerate(as_text(read_bytes(path), path).split("\n"), 1):
        where, text = f"{name}: line {line_number}", line.strip()
        remark = text.lstrip("#!; \t") if text[:1] in ("#", "!", ";") else None
        words = [word for word in re.split(r"[\s,;]+", text.partition("#")[0]) if word]
        values = [number(word) for word in words]
        if not text:
            continue
        if remark is not None or (not rows and not any(value is not None for value in values)):
            told |= _told(text if remark is None else remark, where, given) if not rows else set()
            continue
        if len(values) != 2 or None in values:
            expected = "expected an energy or wavelength, and a weight"
            raise InputError(f"{where}: {expected}; got {quote(text)}")
        rows.append(values)
        places.append(where)
    if not rows:
        raise InputError(f"{name}: holds no numbers; expected lines of an energy or wavelength and a weight")
    if len(told) > 1:
        raise InputError(f"{name}: expected one unit; got {' and '.join(sorted(told))}", "unit")
    table = np.array(rows, float)
    return _columns(table[:, 0], table[:, 1], _settled(next(iter(told), None), given, name), baseline, places)


# HDF5


def _library() -> Any:
    h5py = optional("h5py", "nexus", "a spectrum in HDF5")
    with contextlib.suppress(ImportError):
        importlib.import_module("hdf5plugin")  # reads what other compressions have written
    return h5py


def _dataset(file: Any, h5py: Any, given: str | None, usual: tuple[str, ...], argument: str, name: str) -> Any:
    """The dataset of that path; without one, the only dataset of a usual name."""
    if given is not None:
        found = file.get(given)
        if not isinstance(found, h5py.Dataset):
            raise InputError(f"{name}: {argument} must be the path of a dataset in it; got {shown(given)}", argument)
        return found
    paths: list[str] = []

    def note(path: str, item: Any) -> None:
        if isinstance(item, h5py.Dataset) and path.rpartition("/")[2] in usual:
            paths.append(path)

    file.visititems(note)
    if len(paths) != 1:
        got = " and ".join(sorted(paths)) or "no dataset called " + ", ".join(usual)
        raise InputError(f"{name}: expected {argument}= to name a dataset; got {got}", argument)
    return file[paths[0]]


def _unit_of_dataset(dataset: Any, where: str) -> str | None:
    """The unit of an axis by its attribute, else by its name."""
    units = dataset.attrs.get("units", dataset.attrs.get("unit"))
    title = dataset.name.rpartition("/")[2]
    if units is None:
        return _unit_of_title(title, where) if title != "incident_wavelength" else None
    text = units.decode("utf-8", "replace") if isinstance(units, bytes) else str(units)
    if text.strip().lower() not in _UNITS:
        raise InputError(f"{where}: expected units {_ACCEPTED}; got {quote(text)}", "unit")
    return unit_named(text)


def _row(dataset: Any, shot: int | None, where: str) -> np.ndarray:
    """The values of a shot, of a dataset of one row for all shots or of one for each."""
    if dataset.ndim not in (1, 2) or dataset.dtype.kind not in "iuf" or not dataset.size:
        raise InputError(f"{where}: expected numbers of shape (shots, channels); got {dataset.dtype} {dataset.shape}")
    if dataset.ndim == 1:
        return np.array(dataset[()], float)
    if shot is None or not 0 <= shot < len(dataset):
        raise InputError(f"{where}: shot must be from 0 to {len(dataset) - 1}; got {shown(shot)}", "shot")
    return np.array(dataset[shot], float)


class Datasets(NamedTuple):
    """Paths of the datasets of a spectrum in an HDF5 file; None: the only one of a usual name."""

    wavelengths: str | None = None
    weights: str | None = None


def read_spectrum_hdf5(
    path: PathName,
    shot: int | None = None,
    datasets: Datasets = Datasets(),  # noqa: B008 - immutable
    unit: str | None = None,
    baseline: float | None = None,
) -> Columns:
    """The spectrum of a shot (from 0) from an HDF5 file, without the channels of weight 0.

    The axis is (channels,) or (shots, channels), energies or wavelengths; the weights are (shots, channels), or
    (channels,) for all shots. Usual names are wavelengths or energies, and spectrum or weights, and those of NXmx.
    ``unit``: where neither the attribute ``units`` nor the name of the axis says it; ``wavelengths`` is in Å. Raises
    InputError as ``read_spectrum`` does, and for datasets that are missing, or more than one.
    """
    given, name = None if unit is None else unit_named(unit), show(path)
    h5py = _library()
    with open_to_read(path):
        pass  # what cannot be read is said as of every file
    try:
        with h5py.File(os.fsdecode(path), "r") as file:
            axis = _dataset(file, h5py, datasets.wavelengths, _AXES, "wavelengths", name)
            weights = _dataset(file, h5py, datasets.weights, _WEIGHTS, "weights", name)
            where = f"{name}: {axis.name}"
            told = None if given is not None and "units" not in axis.attrs else _unit_of_dataset(axis, where)
            x, y = _row(axis, shot, where), _row(weights, shot, f"{name}: {weights.name}")
    except OSError as error:
        reason = " ".join(str(error).split())
        raise InputError(
            f"{name}: cannot be read as HDF5 ({reason}); hdf5plugin (extra nexus) reads further compressions"
        ) from None
    if len(x) != len(y):
        raise InputError(f"{where}: expected as many channels as weights, {len(y)}; got {len(x)}", "wavelengths")
    places = [f"{where}[{channel}]" for channel in range(len(x))]
    return _columns(x, y, _settled(told, given, where), baseline, places)
