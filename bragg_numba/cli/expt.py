"""Experiments of DIALS on the command line: -expt and -expt_image, which read one, and -write_expt."""

import dataclasses
import math
import os
import re
from typing import TYPE_CHECKING, Any

import numpy as np

from ..descriptions.detector import Detector
from ..descriptions.scan import Scan
from ..errors import InputError
from ..simulator import Simulator
from .factors import naming
from .parse import CommandLine

if TYPE_CHECKING:
    from ..dials import Descriptions

# Of the detector, what flags may add to the file's; and what they may not set of crystal, beam and scan.
_OWN = ("detector_thick", "detector_abs", "thicksteps", "thickstep", "point_pixel", "curved")
_TOLD = ("cell", "matrix_file", "wavelength", "energy", "phi", "osc", "img_file")
# Given on the command line, these take the place of the file's.
_INSTEAD = {"fluence": ("flux",)}
# The number of an image in the name of its file: its last digits, as DIALS takes it.
_NUMBER = re.compile(r"(\d+)(?=\D*$)")


def expt_path(text: str) -> tuple[str, int | None]:
    """Path and number of FILE or FILE:INDEX; a file of that whole name goes first."""
    path, colon, rest = text.rpartition(":")
    if not colon or not path or not rest.isdecimal() or len(rest) > 9 or os.path.exists(text):
        return text, None
    return path, int(rest)


def check_expt(command: CommandLine) -> bool:
    """Whether an experiment is read. Raises InputError for flags that contradict."""
    for name in ("expt_file", "expt_output"):
        if getattr(command, name) is not None and command.parity == "c-parity":
            flag = command.flag_of[name]
            raise InputError(f"{flag}: expected -parity spec, as nanoBragg.c has none of it; got c-parity")
    if command.expt_file is None:
        if command.expt_image is not None:
            raise InputError(
                f"-expt_image: expected an experiment (-expt) that has the image; got {command.expt_image}"
            )
        return False
    told = (*_TOLD, "convention", "pivot", *(each.name for each in dataclasses.fields(Detector)))
    for name in told:
        if name in command.flag_of and name not in _OWN:
            flag = command.flag_of[name]
            raise InputError(f"{flag}: expected nothing that -expt tells; got it beside -expt {command.expt_file}")
    return True


def with_expt(command: CommandLine) -> CommandLine:
    """The command line with the fields of the descriptions of its experiment, and those of other flags."""
    assert command.expt_file is not None
    path, index = expt_path(command.expt_file)
    # Here and below: few commands need it, and all would wait for it.
    from ..dials import read_expt

    experiments = read_expt(path)
    if index is None:
        if len(experiments) != 1:
            expected = f"FILE:INDEX, from 0 to {len(experiments) - 1}" if len(experiments) else "one with an experiment"
            raise InputError(f"expected {expected}; got {path}, which holds {len(experiments)} experiments")
        index = 0
    found = experiments[index].descriptions(command.expt_image)

    def given(part: str) -> dict[str, Any]:
        """Fields that flags have set, not the header of a mask."""
        fields: dict[str, Any] = getattr(command, part)
        return {name: value for name, value in fields.items() if name in command.flag_of or name == "nopolar"}

    beam = given("beam")
    dropped = {other for name in beam for other in _INSTEAD.get(name, ())}
    told = {name: value for name, value in _fields(found.beam).items() if name not in dropped}
    return dataclasses.replace(
        command,
        crystal={**_fields(found.crystal), **command.crystal},
        beam={**told, **beam},
        detector=_detector(found.detector, {name: value for name, value in given("detector").items() if name in _OWN}),
        scan={**_fields(found.scan), **given("scan")},
        sampling=_sampling(found, command.sampling),
    )


def _fields(description: Any) -> dict[str, Any]:
    """Fields that are not at their defaults."""
    kept = {each.name: getattr(description, each.name) for each in dataclasses.fields(description)}
    plain = {each.name: each.default for each in dataclasses.fields(description)}
    if isinstance(description, Scan):
        return {name: value for name, value in kept.items() if value is not None}
    return {name: value for name, value in kept.items() if value is not plain[name] and value != plain[name]}


def _detector(found: Detector, own: dict[str, Any]) -> dict[str, Any]:
    fields = {**_fields(found), **own}
    if found.panels is not None:
        # Kept as a pair, not as the default, and of no use beside panels.
        del fields["detsize"]
        # A panel's own sensor would go before that of the flags.
        instead: dict[str, Any] = {name: None for name in ("detector_thick", "detector_abs") if name in own}
        fields["panels"] = tuple(dataclasses.replace(panel, **instead) for panel in found.panels)
    return fields


def _sampling(found: "Descriptions", given: dict[str, Any]) -> dict[str, Any]:
    """The mask of the file, less the pixels of -mask."""
    mask, other = found.sampling.mask, given.get("mask")
    if mask is None:
        return given
    if other is not None and np.shape(other) == mask.shape:
        mask = mask * (np.asarray(other) != 0)
    return {**given, "mask": mask if other is None or np.shape(other) == mask.shape else other}


def check_experiment(sim: Simulator) -> None:
    """Raise InputError, before any work, for what a file of DIALS cannot tell."""
    from ..dials.writing import told_models

    with naming("-write_expt"):
        told_models(sim)


def write_experiment(command: CommandLine, sim: Simulator) -> None:
    """Write the file of -write_expt, of the noise image, or of the scaled one where there is none."""
    from ..dials import write_expt

    path, image = command.expt_output, command.noisefile or command.intfile
    assert path is not None
    print(f"writing {path} as an experiment of DIALS")
    folder, name = os.path.split(os.path.abspath(image))
    found = _NUMBER.search(name)
    options: dict[str, Any] = {}
    if found and sim.detector.panels is None:
        scan = bool(sim.setup.schedule.steps.range)
        if scan:
            name = name[: found.start()] + "#" * len(found.group()) + name[found.end() :]
        file = os.path.relpath(os.path.join(folder, name), os.path.dirname(os.path.abspath(path)))
        options = {"images": file if scan else [file], "first_image": int(found.group())}
    pedestal = command.adc if command.noisefile is None else math.floor(command.adc)
    write_expt(path, sim, pedestal=pedestal, **options)
