"""From a parsed command line to a Simulator: read its files, and name the flags in errors."""

import contextlib
import os
import stat
import warnings
from collections.abc import Iterator, Sequence
from typing import Any

from ..descriptions.beam import Beam
from ..descriptions.crystal import Crystal
from ..descriptions.sampling import Sampling
from ..descriptions.scan import Scan
from ..errors import ImplausibleWarning, InputError
from ..io.atomic import check_writable
from ..io.matrix import read_matrix
from ..io.reading import as_text, read_bytes
from ..io.sources import read_sources
from ..io.vectors import read_vectors
from ..running.choose import find_processor
from ..simulator import OWN_FIELDS, Simulator
from .expt import check_expt, expt_path, with_expt
from .factors import (
    check_source,
    computed_factors,
    crystal_of_file,
    load_structure_factors,
    naming,
    reads_dump,
    reflection_path,
    writes_dump,
)
from .geometry import check_one_detector, detector_of
from .parse import CommandLine, parse
from .spectrum import read_spectrum, spectrum_file


@contextlib.contextmanager
def _naming_flags(command: CommandLine) -> Iterator[None]:
    """Name the flag that set the field in errors about a field."""
    try:
        yield
    except InputError as error:
        flag = None if error.field is None else command.flag_of.get(error.field)
        if flag is None:
            raise
        raise InputError(f"{flag}: {error}") from None


def build(command: CommandLine) -> Simulator:
    """The Simulator that a command line describes. Raises InputError that names the offending flag."""
    with naming("-device"):
        find_processor(command.device)
    check_one_detector(command)
    if check_expt(command):
        with naming("-expt"):
            command = with_expt(command)
    crystal, beam = dict(command.crystal), dict(command.beam)
    sources = check_source(command)
    if command.matrix_file is None and not {"cell", "matrix"} & set(crystal) and not sources:
        raise InputError("-cell: expected a unit cell, or an orientation matrix with -mat; got neither")
    if command.matrix_file is not None:
        with naming("-mat"):
            crystal["matrix"] = read_matrix(command.matrix_file)
    if command.source_file is not None:
        with naming("-sourcefile"):
            beam["sources"] = read_sources(command.source_file)
    if command.spectrum is not None:
        with naming("-spectrum"):
            beam["spectrum"] = read_spectrum(command.spectrum)
        if "wavelength" not in command.flag_of:
            beam.pop("wavelength", None)  # of a header
    if command.vectors_file is not None:
        with naming("-mosaic_vectors"):
            crystal["mosaic_vectors"] = read_vectors(command.vectors_file)
    if command.stol_file is not None:
        with naming(command.flag_of["stol_file"]):
            if not as_text(read_bytes(command.stol_file), command.stol_file).strip(" \t\n,;:!"):
                raise InputError(f"{command.stol_file}: expected lines of sin(theta)/lambda and F; got none")
    with _naming_flags(command):
        detector, sampling = detector_of(command, beam), Sampling(**command.sampling)
        if sources:
            factors, beam_of_file = computed_factors(command, beam, detector, sampling)
            crystal = crystal_of_file(crystal, factors)
        else:
            factors, beam_of_file = load_structure_factors(command), Beam(**beam)
        descriptions = (Crystal(**crystal), beam_of_file, detector, factors, Scan(**command.scan), sampling)
        return Simulator(*descriptions, **{name: getattr(command, name) for name in OWN_FIELDS})


def build_and_say(command: CommandLine) -> Simulator:
    """As ``build``; what is implausible is said with its flag."""

    def show(message: Warning | str, *where: Any, **more: Any) -> None:
        flag = command.flag_of.get(message.field or "") if isinstance(message, ImplausibleWarning) else None
        usual(ImplausibleWarning(f"{flag}: {message}") if flag else message, *where, **more)

    with warnings.catch_warnings():
        usual, warnings.showwarning = warnings.showwarning, show
        return build(command)


def from_args(argv: Sequence[str]) -> Simulator:
    """A Simulator from the arguments of a nanoBragg command line; options about output are accepted and ignored."""
    command = parse(argv)
    for warning in command.warnings:
        warnings.warn(warning, stacklevel=3)
    return build(command)


def _same_file(one: str, other: str) -> bool:
    """Whether two paths are the same regular file; devices such as /dev/null may be used twice."""
    for path in (one, other):
        if os.path.exists(path) and not stat.S_ISREG(os.stat(path).st_mode):
            return False
    if os.path.exists(one) and os.path.exists(other):
        return os.path.samefile(one, other)
    return os.path.realpath(one) == os.path.realpath(other)


def input_files(command: CommandLine) -> dict[str, str]:
    """The files that a command line reads, by flag."""
    files = {
        "-mat": command.matrix_file,
        "-hkl": command.hkl_file,
        "-pdb": command.model_file,
        "-mtz": None if command.reflection_file is None else reflection_path(command.reflection_file)[0],
        "-sourcefile": command.source_file,
        "-spectrum": None if command.spectrum is None else spectrum_file(command.spectrum)[0],
        "-geom": command.geom_file,
        "-mosaic_vectors": command.vectors_file,
        "-mask": command.mask_file,
        "-img": command.img_file,
        "-expt": None if command.expt_file is None else expt_path(command.expt_file)[0],
        "-stol": command.stol_file,
        "-dump": command.dumpfile if reads_dump(command) else None,
    }
    return {flag: path for flag, path in files.items() if path is not None}


def check_files(command: CommandLine) -> None:
    """Refuse outputs that could not be written, or that would overwrite an input or each other."""
    outputs = {
        "-floatfile": command.floatfile,
        "-intfile": command.intfile,
        "-pgmfile": command.pgmfile,
        "-noisefile": command.noisefile,
        "-png": command.pngfile,
        "-write_expt": command.expt_output,
        "-dump": command.dumpfile if writes_dump(command) else None,
    }
    check_paths(input_files(command), outputs)


def check_paths(inputs: dict[str, str], outputs: dict[str, str | None]) -> None:
    """Refuse outputs that could not be written, or that would overwrite an input or each other; dictionaries by flag.

    Called before any work, so that no file is touched if something is wrong.
    """
    seen = dict(inputs)
    for flag, path in outputs.items():
        if path is None:
            continue
        for other, taken in seen.items():
            if _same_file(path, taken):
                role = "an input" if inputs.get(other) == taken else "an output too"
                raise InputError(f"{flag}: expected a file of its own; got {path}, which is {role} ({other})")
        with naming(flag):
            check_writable(path)
        seen[flag] = path
