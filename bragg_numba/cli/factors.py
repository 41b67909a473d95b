"""The structure factors of a command line: from a list, a dump, an atomic model or merged reflections."""

import contextlib
import os
import warnings
from collections.abc import Iterator, Sequence
from typing import Any

from ..descriptions.beam import Beam
from ..descriptions.detector import Detector
from ..descriptions.sampling import Sampling
from ..descriptions.structure_factors import StructureFactors
from ..errors import InputError
from ..io.models import read_cell
from ..io.reading import quote
from ..planning.lattice import reciprocal_of_cell
from ..planning.resolution import central_wavelength, corner_resolution, pixels_beyond
from ..scattering.model import PROTEIN_SOLVENT, SMALLEST_DMIN
from ..simulator import Simulator
from .parse import CommandLine

# Relative difference of cell edges, and of angles in degrees, from which those given and the file's are two crystals.
_OTHER_EDGE, _OTHER_ANGLE = 0.02, 2.0
# Flags about files of models and reflections, and their fields; the first two name them.
_SOURCES = {"-pdb": "model_file", "-mtz": "reflection_file"}
_OF_MODEL = {"-ksol": "k_sol", "-Bsol": "B_sol", "-anomalous": "anomalous"}


@contextlib.contextmanager
def naming(flag: str) -> Iterator[None]:
    """Name the flag in errors about its file."""
    try:
        yield
    except InputError as error:
        raise InputError(f"{flag}: {error}") from None


def load_structure_factors(command: CommandLine) -> StructureFactors:
    """From the -hkl file, else from the dump of an earlier run, else -default_F for every reflection."""
    if command.hkl_file is not None:
        with naming("-hkl"):
            return StructureFactors.from_hkl(command.hkl_file, command.default_F)
    if reads_dump(command):
        with naming("-dump"):
            return StructureFactors.from_fdump(command.dumpfile, command.default_F)
    if command.default_F != 0.0:
        return StructureFactors.constant(command.default_F)
    raise InputError(
        f"-hkl: expected structure factors from a file, a dump ({command.dumpfile}) or -default_F; got none of them"
    )


def _sources(command: CommandLine) -> list[str]:
    return [flag for flag, name in _SOURCES.items() if getattr(command, name) is not None]


def reads_dump(command: CommandLine) -> bool:
    """Whether the dump of an earlier run is read."""
    return command.hkl_file is None and not _sources(command) and os.path.exists(command.dumpfile)


def writes_dump(command: CommandLine) -> bool:
    """Whether a dump is written: after -hkl always, as by nanoBragg.c, else where it was asked for."""
    return command.hkl_file is not None or bool(_sources(command) and "dumpfile" in command.flag_of)


def check_source(command: CommandLine) -> bool:
    """Whether structure factors come from a model or reflections. Raises InputError for flags that contradict."""
    given = _sources(command)
    if given and command.hkl_file is not None:
        raise InputError(f"{given[0]}: expected one source of structure factors; got -hkl too")
    for flag, name in {**_SOURCES, **_OF_MODEL, "-Fscale": "F_scale"}.items():
        if getattr(command, name) is None:
            continue
        if command.parity == "c-parity":
            raise InputError(f"{flag}: expected -parity spec, as nanoBragg.c has none of it; got c-parity")
        if name in _OF_MODEL.values() and command.model_file is None:
            raise InputError(f"{flag}: expected a model (-pdb), which it is about; got none")
        if name == "F_scale" and command.reflection_file is None:
            raise InputError(f"{flag}: expected reflections (-mtz), which it multiplies; got none")
    return bool(given)


def reflection_path(text: str) -> tuple[str, str | None, str | None]:
    """Path, block and label of FILE, FILE:LABEL or FILE:BLOCK/LABEL; a file of that whole name goes first."""
    path, colon, rest = text.rpartition(":")
    if not colon or not path or os.path.exists(text):
        return text, None, None
    block, slash, label = rest.rpartition("/")
    return path, block if slash else None, label or None


def _anomalous(text: str | None) -> Any:
    """What -anomalous asks for, as ``StructureFactors.from_pdb`` takes it."""
    if text is None or text in ("xraydb", "gemmi"):
        return text or "xraydb"
    if text == "none":
        return None
    tables = {}
    for part in text.split(","):
        element, equals, path = part.partition("=")
        if not (element and equals and path):
            raise InputError(f"-anomalous: expected xraydb, gemmi, none, or ELEMENT=FILE,...; got {quote(text)}")
        tables[element] = path
    return tables


def _limit(command: CommandLine, beam: Beam, detector: Detector, sampling: Sampling) -> float:
    """The dmin in Å that gives every pixel, and its neighbours where F is interpolated, the F it needs."""
    corner = max(corner_resolution(beam, detector), sampling.dmin)
    with naming("-pdb"):
        cell = read_cell(command.model_file)  # type: ignore[arg-type]
    lengths = (reciprocal_of_cell(cell) ** 2).sum(axis=1) ** 0.5
    # A pixel takes F of the nearest reflection, which may be farther out by half a cell, or by two of interpolation.
    margin = float(lengths.sum()) * (0.5 if command.sampling.get("interpolate") is not True else 2.0)
    return max(1.0 / (1.0 / corner + margin), SMALLEST_DMIN)


def computed_factors(
    command: CommandLine, beam: dict[str, Any], detector: Detector, sampling: Sampling
) -> tuple[StructureFactors, Beam]:
    """Structure factors of -pdb, -mtz or both, and the beam: of -mtz's wavelength where none was given."""
    options: dict[str, Any] = {"default_F": command.default_F}
    path, block, label = None, None, None
    if command.reflection_file is not None:
        path, block, label = reflection_path(command.reflection_file)
        options["scale"] = command.F_scale
        if not {"wavelength", "energy", "sources", "spectrum"} & set(beam):
            with naming("-mtz"), warnings.catch_warnings():
                warnings.simplefilter("ignore")
                origin = StructureFactors.from_mtz(path, label, block=block).origin
            if origin is not None and origin.wavelength is not None:
                beam = {**beam, "wavelength": origin.wavelength}
                told = f"no -lambda or -energy: the wavelength is that of {path}, {origin.wavelength:g} Å"
                warnings.warn(told, stacklevel=3)
    made = Beam(**beam)
    if command.model_file is not None:
        given = {"k": command.k_sol, "B": command.B_sol}
        solvent = PROTEIN_SOLVENT._replace(**{name: value for name, value in given.items() if value is not None})
        options |= {"solvent": solvent, "anomalous": _anomalous(command.anomalous)}
        options["wavelength"] = central_wavelength(made, detector)
        options["dmin"] = _limit(command, made, detector, sampling)
    if path is None:
        with naming("-pdb"):
            return StructureFactors.from_pdb(command.model_file, **options), made  # type: ignore[arg-type]
    with naming("-mtz"):
        return StructureFactors.from_mtz(path, label, block=block, model=command.model_file, **options), made


def crystal_of_file(crystal: dict[str, Any], factors: StructureFactors) -> dict[str, Any]:
    """The crystal's fields, with the file's cell where neither cell nor matrix was given."""
    if "matrix" in crystal:
        return crystal
    if "cell" not in crystal:
        return {**crystal, "cell": factors.cell}
    given: Sequence[float] = crystal["cell"]
    if len(given) == 6:
        pairs = list(zip(given, factors.cell, strict=True))
        edges = any(abs(a - b) > _OTHER_EDGE * b for a, b in pairs[:3])
        if edges or any(abs(a - b) > _OTHER_ANGLE for a, b in pairs[3:]):
            cell = " ".join(f"{value:g}" for value in factors.cell)
            told = f"-cell differs from that of the structure factors, {cell}; is it another crystal?"
            warnings.warn(told, stacklevel=3)
    return crystal


def said_of_factors(sim: Simulator) -> Iterator[str]:
    """What was chosen in reading a model or reflections, and how many pixels are beyond them."""
    origin = sim.structure_factors.origin
    if origin is None:
        return
    yield from (f"  {line}" for line in origin.lines)
    cell = " ".join(f"{value:g}" for value in origin.cell)
    yield f"  cell {cell} of {sim.structure_factors.source}"
    beyond, total = pixels_beyond(sim.beam, sim.detector, origin.dmin), sim.shape[0] * sim.shape[1]
    if beyond and sim.sampling.dmin < origin.dmin:
        share = 100.0 * beyond / total
        told = f"{beyond} of {total} pixels ({share:.2g} %) lie beyond the {origin.dmin:.4g} Å of the structure factors"
        warnings.warn(f"{told}, where F is default_F, {sim.structure_factors.default_F:g}", stacklevel=2)
    else:
        yield f"  no pixel lies beyond the {origin.dmin:.4g} Å of the structure factors"
