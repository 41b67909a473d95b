"""From the words of a command line to fields of the descriptions, in the order in which nanoBragg.c reads them."""

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..descriptions.detector import FRAMES, Frame
from ..descriptions.fields import quantities
from ..descriptions.limits import LARGEST, MOST_WHOLE, SMALLEST
from ..descriptions.validate import is_list
from ..detectors import named
from ..errors import InputError, shown
from ..experiment import DESCRIPTIONS
from ..io.formats import read_image
from ..io.header import Conventions
from ..io.reading import number, quote
from ..kernels.physics.shapes.table import SHAPES
from ..running.choose import DEVICES, is_device
from ..simulator import CHOICES
from .flags import Flag, find_flag


@dataclass
class CommandLine:
    """The content of a command line. The dictionaries hold those fields of the descriptions that were given."""

    crystal: dict[str, Any] = field(default_factory=dict)
    beam: dict[str, Any] = field(default_factory=dict)
    detector: dict[str, Any] = field(default_factory=dict)
    scan: dict[str, Any] = field(default_factory=dict)
    sampling: dict[str, Any] = field(default_factory=dict)
    default_F: float = 0.0
    matrix_file: str | None = None
    hkl_file: str | None = None
    model_file: str | None = None
    reflection_file: str | None = None  # FILE, FILE:LABEL or FILE:BLOCK/LABEL
    k_sol: float | None = None
    B_sol: float | None = None
    anomalous: str | None = None
    F_scale: float | None = None
    source_file: str | None = None
    spectrum: str | None = None  # FILE, FILE:UNIT, FILE:SHOT, or one that is built in
    detector_name: str | None = None
    vectors_file: str | None = None
    mask_file: str | None = None
    img_file: str | None = None
    geom_file: str | None = None
    clen: float | None = None  # m
    expt_file: str | None = None  # FILE or FILE:INDEX
    expt_image: int | None = None
    expt_output: str | None = None
    stol_file: str | None = None  # read and not used, as by nanoBragg.c
    dumpfile: str = "Fdump.bin"
    floatfile: str = "floatimage.bin"
    intfile: str = "intimage.img"
    pgmfile: str | None = "image.pgm"
    noisefile: str | None = "noiseimage.img"
    pngfile: str | None = None
    scale: float = 0.0
    adc: float = 40.0
    pgmscale: float = 0.0
    seed: int = 0
    parity: str = "spec"
    kernel: str = "fast"
    dtype: str = "float64"
    device: str = "cpu"
    phi_carryover_mode: str | None = None
    threads: int | None = None
    progress: bool = True
    printout: bool = False
    printout_pixel: tuple[int, int] | None = None  # fast, slow
    show_help: bool = False
    show_version: bool = False
    warnings: list[str] = field(default_factory=list)
    flag_of: dict[str, str] = field(default_factory=dict)  # field of a description -> the flag that set it, as typed


# Structure factors come from files.
_DESCRIPTIONS = {part: kind for part, kind in DESCRIPTIONS.items() if part != "structure_factors"}

# Fields of descriptions that one flag sets.
_FLAGGED = [(part, known) for part, kind in _DESCRIPTIONS.items() for known in quantities(kind) if known.flag]

# Flags that set a field of CommandLine, including files of descriptions, which are read when these are made.
_OWN_TARGETS = {
    "-mat": "matrix_file", "-hkl": "hkl_file", "-sourcefile": "source_file", "-spectrum": "spectrum",
    "-detector": "detector_name", "-mask": "mask_file", "-img": "img_file", "-geom": "geom_file", "-clen": "clen",
    "-expt": "expt_file", "-expt_image": "expt_image", "-write_expt": "expt_output",
    "-pdb": "model_file", "-mtz": "reflection_file", "-ksol": "k_sol", "-Bsol": "B_sol", "-anomalous": "anomalous",
    "-Fscale": "F_scale", "-dump": "dumpfile", "-default_F": "default_F", "-mosaic_vectors": "vectors_file",
    "-floatfile": "floatfile", "-intfile": "intfile",
    "-scale": "scale", "-adc": "adc", "-pgmfile": "pgmfile", "-pgmscale": "pgmscale", "-noisefile": "noisefile",
    "-png": "pngfile", "-seed": "seed", "-parity": "parity", "-phi_carryover_mode": "phi_carryover_mode",
    "-kernel": "kernel", "-dtype": "dtype", "-device": "device", "-threads": "threads",
}  # fmt: skip

# Flags that set one field to their value.
_TARGETS = {
    **{known.flag: (part, known.name) for part, known in _FLAGGED},
    **{flag: ("", name) for flag, name in _OWN_TARGETS.items()},
}

# Switches: the field they set, and its value.
_SWITCHES: dict[str, tuple[str, str, Any]] = {
    **{known.flag: (part, known.name, True) for part, known in _FLAGGED if find_flag(known.flag).kind == "switch"},
    **{known.off: (part, known.name, False) for part, known in _FLAGGED if known.off},
    **{shape.flag: ("crystal", "shape", shape.name) for shape in SHAPES},
    "-nopgm": ("", "pgmfile", None),
    "-nonoise": ("", "noisefile", None),
    "-printout": ("", "printout", True),
    "-progress": ("", "progress", True),
    "-noprogress": ("", "progress", False),
    "-version": ("", "show_version", True),
    "-h": ("", "show_help", True),
}
_WITHOUT_EFFECT = {"-hdiv", "-dispstep", "-coherent", "-density", "-MW", "-stol", "-stolout"}
_PIVOTS = {
    **dict.fromkeys(("-distance", "-Xbeam", "-Ybeam"), "BEAM"),
    **dict.fromkeys(("-close_distance", "-Xclose", "-Yclose", "-ORGX", "-ORGY", "-twotheta"), "SAMPLE"),
}
_CONVENTIONS = {"-mosflm": "MOSFLM", "-adxv": "ADXV", "-denzo": "DENZO", "-xds": "XDS", "-dials": "DIALS"}
# nanoBragg.c starts -dials with pivot BEAM, which matters only if a custom convention follows it.
_CONVENTION_PIVOTS = {"XDS": "SAMPLE"}
_EXPECTED = {"number": "a number", "whole": "a whole number", "text": "a name"}


class _Parser:
    """Reads the words one flag after another; later flags override earlier ones."""

    def __init__(self, words: Sequence[str]) -> None:
        self.words = list(words)
        self.at = 0
        self.command = CommandLine(seed=int(time.time()))
        self.pixels: dict[str, int] = {}  # "fast", "slow"
        self.detsize = {"fast": 102.4, "slow": 102.4}
        self.n_cells = [1, 1, 1]
        self.size = [0.0, 0.0, 0.0]
        self.gaps: np.ndarray | None = None  # of -detector
        self.pivot = "BEAM"
        self.convention = ""  # not given yet
        self.places: list[tuple[str, Conventions]] = []  # where headers say that the detector is, with their files
        # The C program finds further flags inside some words; whether these count must be known beforehand.
        self.c_parity = self._following("-parity")[-1:] == ["c-parity"]
        self.special: dict[str, Callable[[str], None]] = {
            "-cell": self._cell,
            "-misset": self._misset,
            "-detector_abs": self._attenuation,
            "-pivot": self._pivot,
        }

    def set(self, part: str, name: str, value: Any, word: str) -> None:
        """Record a field and the flag that set it."""
        if part:
            getattr(self.command, part)[name] = value
        else:
            setattr(self.command, name, value)
        self.command.flag_of[name] = word

    # Values

    def value(self, word: str, kind: str, expected: str) -> Any:
        """The next word as a value of the flag ``word``."""
        text = self.words[self.at] if self.at < len(self.words) else None
        numeric = None if text is None else number(text)
        if text is None or (text.startswith("-") and len(text) > 1 and numeric is None):
            raise InputError(f"{word}: expected {expected}; got {'nothing' if text is None else quote(text)}")
        self.at += 1
        if kind == "text":
            if not text:
                raise InputError(f"{word}: expected {expected}; got an empty one")
            if "\0" in text:
                raise InputError(f"{word}: expected {expected} without a NUL character; got {quote(text)}")
            return text
        if numeric is None or (kind == "whole" and numeric != int(numeric)):
            raise InputError(f"{word}: expected {expected}; got {quote(text)}")
        if abs(numeric) > LARGEST:
            raise InputError(f"{word}: expected {expected} of a size up to {LARGEST:g}; got {quote(text)}")
        if kind == "whole":
            # Digits as they are: a float64 rounds seeds above 2^53.
            return int(text) if text.lstrip("+-").isdecimal() and len(text) < 100 else int(numeric)
        return numeric

    def values(self, word: str, flag: Flag) -> Any:
        """The values that a flag takes: one, or a tuple."""
        units = flag.values.split()
        if len(units) == 1:
            unit = "" if flag.kind == "text" or units[0] in "Nx" else f" ({units[0]})"
            return self.value(word, flag.kind, _EXPECTED[flag.kind] + unit)
        expected = f"{flag.count} {_EXPECTED[flag.kind].removeprefix('a ')}s {flag.values}"
        return tuple(self.value(word, flag.kind, expected) for _ in units)

    def _cell(self, word: str) -> None:
        expected = "one to six numbers a b c al be ga (Å, degrees)"
        cell = [self.value(word, "number", expected)]
        while len(cell) < 6 and self.at < len(self.words):
            text = self.words[self.at]
            if number(text) is None and text.startswith("-"):
                break
            cell.append(self.value(word, "number", expected))
        self.set("crystal", "cell", tuple(cell), word)

    def _misset(self, word: str) -> None:
        expected = "three numbers x y z (degrees) or random"
        if self.at < len(self.words) and "rand" in self.words[self.at]:
            self.at += 1
            self.set("crystal", "misset", "random", word)
            return
        angles = tuple(self.value(word, "number", expected) for _ in range(3))
        self.set("crystal", "misset", angles, word)

    def _attenuation(self, word: str) -> None:
        """No attenuation means no thickness either, until -detector_thick is given again."""
        following = self.words[self.at] if self.at < len(self.words) else ""
        if "inf" in following:
            self.at += 1
            depth = 0.0
        else:
            depth = self.value(word, "number", "a number (µm) or inf")
        if depth == 0.0:
            self.set("detector", "detector_thick", 0.0, word)
        self.set("detector", "detector_abs", depth or math.inf, word)

    def _pivot(self, word: str) -> None:
        text = self.value(word, "text", "beam or sample")
        for name in ("sample", "beam"):
            if name in text.lower():
                self.pivot = name.upper()
                self.command.flag_of["pivot"] = word
                return
        raise InputError(f"{word}: expected beam or sample; got {quote(text)}")

    # Flags

    def run(self) -> CommandLine:
        """Read all words; headers first, since any flag overrides their values."""
        self._headers()
        while self.at < len(self.words):
            word = self.words[self.at]
            if not word.startswith("-") or number(word) is not None:
                raise InputError(f"{quote(word)}: expected a flag, which begins with -")
            flag = find_flag(word)
            self.at += 1
            self._apply(word, flag)
        self._finish()
        return self.command

    def _apply(self, word: str, flag: Flag) -> None:
        name = flag.names[0]
        self.pivot = _PIVOTS.get(name, self.pivot)
        if name in self.special:
            self.special[name](word)
        elif name in _SWITCHES:
            self.set(*_SWITCHES[name], word)
        elif name in _CONVENTIONS:
            self.convention = _CONVENTIONS[name]
            self.command.flag_of["convention"] = word
            self.pivot = _CONVENTION_PIVOTS.get(self.convention, "BEAM")
        elif name in _WITHOUT_EFFECT:
            given = [self.values(word, flag)] if flag.count else []
            if name == "-stol" and self.c_parity and word in flag.names:
                self.set("", "stol_file", given[0], word)
            self.command.warnings.append(f"{word} has no effect")
        else:
            self._apply_values(word, name, self.values(word, flag))

    def _apply_values(self, word: str, name: str, value: Any) -> None:
        if name in _TARGETS:
            self.set(*_TARGETS[name], value, word)
        if name.removeprefix("-") in Frame._fields:
            self.convention = "CUSTOM"
            if name == "-twotheta_axis" and self.c_parity:
                # The C program finds -twotheta in this word too.
                self.set("detector", "twotheta", value[0], word)
                self.pivot = "SAMPLE"
                self.command.warnings.append(f"{word} also sets -twotheta to {value[0]:g}, as in nanoBragg.c")
        elif name.startswith("-pix0_vector"):
            self.convention = "CUSTOM"
            scale = 1.0 if name.endswith("_mm") else 1000.0
            self.set("detector", "pix0_vector", tuple(scale * x for x in value), word)
            self.command.warnings.append(f"{word} has no effect: the origin follows from beam centre and distance")
        elif name in ("-lambda", "-energy"):
            self.command.beam.pop("wavelength" if name == "-energy" else "energy", None)
        elif name == "-polar":
            self.command.beam["nopolar"] = False
        elif name in ("-N", "-Na", "-Nb", "-Nc"):
            axes = "abc" if name == "-N" else name[-1]
            self.n_cells = [value if axis in axes else n for axis, n in zip("abc", self.n_cells, strict=True)]
            self.command.flag_of["n_cells"] = word
        elif name.startswith("-xtal"):
            axes = "xyz" if name == "-xtalsize" else name[-1]
            self.size = [value if axis in axes else edge for axis, edge in zip("xyz", self.size, strict=True)]
            self.command.flag_of["size"] = word
        elif name in ("-divergence", "-divsteps"):
            for axis in "hv":
                self.set("beam", axis + ("divrange" if name == "-divergence" else "divsteps"), value, word)
        elif name.startswith("-detpixels"):
            sides = {"x": ("fast",), "y": ("slow",)}.get(name[-1], ("fast", "slow"))
            self.pixels |= dict.fromkeys(sides, value)
            self.command.flag_of["pixels"] = word
        elif name.startswith("-detsize"):
            sides = {"f": ("fast",), "s": ("slow",)}.get(name.removeprefix("-detsize")[1:], ("fast", "slow"))
            self.detsize |= dict.fromkeys(sides, value)
            self.command.flag_of["detsize"] = word
        elif name == "-printout_pixel":
            self.command.printout = True
            self.command.printout_pixel = value
        elif name == "-pgmscale" and self.command.pgmfile is None:
            self.command.pgmfile = CommandLine.pgmfile

    # Headers of images

    def _headers(self) -> None:
        """Take the experiment from -detector, then from the headers of -mask, then of -img."""
        chosen = self._following("-detector")
        if chosen:
            self._named(chosen[-1])
        for name in ("-mask", "-img"):
            files = self._following(name)
            if files:
                self._header(files[-1], name)

    def _following(self, name: str) -> list[str]:
        """The words that follow each occurrence of a flag."""
        return [after for word, after in zip(self.words, self.words[1:], strict=False) if word == name]

    def _named(self, name: str) -> None:
        """Take pixels and gaps of a detector by its name."""
        if self.c_parity:
            raise InputError("-detector: expected -parity spec, as nanoBragg.c has none of it; got c-parity")
        try:
            detector, self.gaps = named(name)
        except InputError as error:
            raise InputError(f"-detector: {error}") from None
        if detector.pixels is None:
            expected = "a detector in one plane, as bragg_numba.detectors.named makes those of panels in Python"
            raise InputError(f"-detector: expected {expected}; got {quote(name)}")
        self.pixels = dict(zip(("slow", "fast"), detector.pixels, strict=True))
        self.command.detector["pixel_size"] = detector.pixel_size
        if self.gaps is not None:
            self.set("sampling", "mask", self.gaps, "-detector")

    def _without_gaps(self, mask: np.ndarray) -> np.ndarray:
        """The mask of -mask, without the gaps of -detector."""
        if self.gaps is None:
            return mask
        if mask.shape != self.gaps.shape:
            (slow, fast), (n_slow, n_fast) = mask.shape, self.gaps.shape
            raise InputError(f"-mask: expected {n_fast} x {n_slow} pixels, as -detector has; got {fast} x {slow}")
        return np.where(self.gaps != 0, mask, 0)

    def _header(self, path: str, flag: str) -> None:
        header, pixels = read_image(path, as_c_program=self.c_parity, default="smv")
        if header is None:
            raise InputError(f"{path}: has no header; expected an image with one")
        panel, beam, scan, conventions = header.panels[0], header.beam, header.scan, header.conventions
        command = self.command
        slow, fast = panel.shape
        self.pixels = {"slow": slow, "fast": fast}
        found = (
            (command.detector, "pixel_size", panel.pixel_size),
            (command.beam, "wavelength", beam.wavelength),
            (command.scan, "phi", scan.phi0),
            (command.scan, "osc", scan.osc),
        )
        for part, name, value in found:
            if value is not None:
                part[name] = value
        if scan.osc is not None and scan.osc < 0.0:
            del command.scan["osc"]
        if flag == "-mask":
            self.set("sampling", "mask", self._without_gaps(pixels), flag)
            if conventions.Ybeam is not None and conventions.name is None:
                # The C program measures this one from the opposite edge.
                pixel = command.detector.get("pixel_size", 0.1) / 1000.0
                conventions = conventions._replace(Ybeam=(pixel * slow - conventions.Ybeam / 1000.0) * 1000.0)
        self.places.append((path, conventions))

    def _settle_convention(self) -> None:
        """As given, else that of the last header which names one, else MOSFLM."""
        named = [(path, each.name) for path, each in self.places if each.name is not None]
        if self.convention or not named:
            self.convention = self.convention or "MOSFLM"
            return
        path, name = named[-1]
        if name.upper() not in FRAMES:
            raise InputError(f"{path}: CONVENTION must be one of {', '.join(FRAMES)}; got {quote(name)}")
        self.convention = name.upper()
        if self.convention == "CUSTOM":
            self.convention = "MOSFLM"
            self.command.warnings.append(f"{path}: is of convention CUSTOM, whose vectors must be given too")

    def _place(self, conventions: Conventions) -> None:
        """Take from a header what its convention, or the one asked for, says of the detector's place.

        Of this package's headers that is the pair of numbers which belongs to the convention, with the distance to its
        pivot; of others' what nanoBragg.c takes, and in spec mode XDS_ORGX and XDS_ORGY where nothing else counts.
        """
        c, convention, detector = conventions, self.convention, self.command.detector
        values: dict[str, float | None] = {"distance": c.distance, "close_distance": c.close_distance}
        org: dict[str, float | None] = {"ORGX": c.orgx, "ORGY": c.orgy}
        centre: dict[str, float | None] = {"Xbeam": c.Xbeam, "Ybeam": c.Ybeam}
        told = {"ADXV": c.adxv, "MOSFLM": c.mosflm, "DENZO": c.denzo, "CUSTOM": c.denzo and c.denzo[::-1]}
        if self.c_parity:
            values |= centre | org
        elif convention in ("XDS", "DIALS"):
            values |= org
        elif c.name in (None, convention):
            values |= centre
        else:
            values |= zip(("Xbeam", "Ybeam"), told[convention] or (), strict=False)
        at_beam = convention in ("MOSFLM", "DENZO", "ADXV") or (convention == "CUSTOM" and self.pivot == "BEAM")
        given = self.command.flag_of
        if not self.c_parity and ("distance" in given or (at_beam and c.name is not None)):
            # A close_distance would go before the distance.
            values["close_distance"] = None
            if "close_distance" not in given:
                detector.pop("close_distance", None)
        detector |= {name: value for name, value in values.items() if value is not None and name not in given}

    # Putting together

    def _finish(self) -> None:
        command = self.command
        detector = command.detector
        self._settle_convention()
        for _, conventions in self.places:
            self._place(conventions)
        if "n_cells" in command.flag_of:
            command.crystal["n_cells"] = tuple(self.n_cells)
        if any(self.size):
            command.crystal["size"] = tuple(self.size)
        detector["detsize"] = (self.detsize["slow"], self.detsize["fast"])
        if self.pixels:
            detector["pixels"] = tuple(self._pixel_count(side) for side in ("slow", "fast"))
        detector["convention"] = self.convention
        if self.convention == "CUSTOM":
            detector["pivot"] = self.pivot
        else:
            self._drop_vectors()
        for name, choices in CHOICES.items():
            value = getattr(command, name)
            if value not in (None, *choices):
                raise InputError(f"-{name}: expected {' or '.join(choices)}; got {quote(value)}")
        if abs(command.seed) > MOST_WHOLE:
            got = f"{command.flag_of['seed']}: expected a whole number from {-MOST_WHOLE} to {MOST_WHOLE}"
            raise InputError(f"{got}; got {command.seed}")
        if not is_device(command.device):
            raise InputError(f"-device: expected {DEVICES}; got {quote(command.device)}")

    def _pixel_count(self, side: str) -> int:
        """Pixels along a side: as given, or as many as fit its size in mm."""
        if side in self.pixels:
            return self.pixels[side]
        pixel = self.command.detector.get("pixel_size", 0.1)
        if pixel <= 0.0 or self.detsize[side] <= 0.0:
            return 1  # the description rejects these with an error
        pixels = (self.detsize[side] / 1000.0) / (pixel / 1000.0) if pixel >= SMALLEST else math.inf
        return max(math.ceil(min(pixels, MOST_WHOLE) - 0.5), 1)

    def _drop_vectors(self) -> None:
        """Drop vectors given before a convention, which overrides them as in nanoBragg.c."""
        for name in (*Frame._fields, "pix0_vector"):
            if self.command.detector.pop(name, None) is not None:
                word = self.command.flag_of.pop(name)
                self.command.warnings.append(f"{word} has no effect: -{self.convention.lower()} came after it")


def parse(argv: Sequence[str]) -> CommandLine:
    """Read the arguments of a command line (without the program's name) and the headers it names.

    Raises InputError that names the flag, its value and what was expected.
    """
    if not is_list(argv) or not all(isinstance(word, str) for word in argv):
        hint = f"shlex.split makes one of {shown(argv)}" if isinstance(argv, str) else f"got {shown(argv)}"
        raise InputError(f"a command line takes a list of words, such as ['-lambda', '1.1']; {hint}", "argv")
    return _Parser(argv).run()
