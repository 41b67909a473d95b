"""The detector of a command line: of its flags, or of a geometry file with what flags add to it."""

from dataclasses import fields, replace
from typing import Any

from ..descriptions.detector import Detector
from ..errors import InputError
from ..units import ENERGY_TIMES_WAVELENGTH
from .factors import naming
from .parse import CommandLine

# Fields of a detector that a geometry file leaves open.
_ADDED = (
    "polar_vector", "spindle_axis", "point_pixel", "detector_thick", "detector_abs", "thicksteps", "thickstep",
)  # fmt: skip


def detector_of(command: CommandLine, beam: dict[str, Any]) -> Detector:
    """The detector, and in ``beam`` the wavelength of its geometry file where the command line gives none."""
    if command.geom_file is None:
        if command.clen is not None:
            raise InputError(f"-clen: expected with -geom, for the camera length; got {command.clen:g} alone")
        return Detector(**command.detector)
    # Few commands need it, and all would wait for it.
    from ..crystfel import read_geom

    _check_alone(command)
    given = {name: beam[name] for name in ("energy", "wavelength") if name in beam and name in command.flag_of}
    energy, spectrum = given.get("energy"), beam.get("spectrum")
    if spectrum is not None:
        energy = ENERGY_TIMES_WAVELENGTH / spectrum.mean_wavelength
    if given.get("wavelength", 0.0) > 0.0:
        energy = ENERGY_TIMES_WAVELENGTH / given["wavelength"]
    try:
        with naming("-geom"):
            geometry = read_geom(command.geom_file, clen=command.clen, photon_energy=energy)
    except InputError as error:
        raise InputError(_with_flags(str(error)), error.field) from None
    if not given and spectrum is None:
        beam.pop("energy", None)
        beam["wavelength"] = geometry.beam.wavelength
    return replace(geometry.detector, **{name: command.detector[name] for name in _ADDED if name in command.detector})


def check_one_detector(command: CommandLine) -> None:
    """Refuse more than one of the flags that bring a whole detector."""
    flags = {"-geom": command.geom_file, "-expt": command.expt_file, "-detector": command.detector_name}
    given = [flag for flag, value in flags.items() if value is not None]
    if len(given) > 1:
        raise InputError(f"{given[1]}: expected without {given[0]}, which brings a detector too; got both")


def _check_alone(command: CommandLine) -> None:
    """Refuse what places a detector in another way."""
    if command.parity == "c-parity":
        raise InputError("-geom: expected in spec mode; nanoBragg.c has no detectors of panels; got -parity c-parity")
    if command.img_file is not None:
        raise InputError(f"-geom: expected without -img, whose header has a detector too; got {command.img_file}")
    for field in fields(Detector):
        if field.name in command.flag_of and field.name not in _ADDED:
            word = command.flag_of[field.name]
            raise InputError(f"{word}: expected without -geom, which says where all panels are; got both")


def _with_flags(message: str) -> str:
    """A message that asks for an argument, with the flag."""
    return message.replace("give clen=... (m)", "give -clen (m)").replace(
        "give photon_energy=... (eV)", "give -energy (eV)"
    )
