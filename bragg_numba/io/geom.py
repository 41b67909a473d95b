"""CrystFEL's geometry files (.geom), in: lines to panels, bad regions and groups, as plain numbers.

The format is that of crystfel_geometry(5) and, where that has changed, also of its older versions. Numbers are kept as
the exact fractions that their digits mean, so that what is computed from them is rounded once.
"""

import difflib
import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple, NoReturn

from ..errors import InputError
from .reading import number, quote

Triple = tuple[Fraction, Fraction, Fraction]
Lines = tuple[tuple[str, str], ...]

_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE]([+-]?\d{1,9}))?")
_TERM = re.compile(r"\s*([+-]?)\s*((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?)?\s*([xyz])\s*")
# Decimal exponents beyond these are no lengths, and take long to compute with.
_MOST_EXPONENT, _MOST_DIGITS = 400, 2000
_MOST_PIXELS = 2**31 - 1

# Keys that decide where panels and their pixels are, or that count in an image.
_GEOMETRY = (
    "min_fs", "max_fs", "min_ss", "max_ss", "corner_x", "corner_y", "fs", "ss", "res", "coffset", "clen",
    "adu_per_eV", "adu_per_photon", "no_index", "mask_edge_pixels", "rigid_group",
)  # fmt: skip
# Keys that say where files keep pixels, and what other programs do with them; the last rows by old versions only.
_KEPT = (
    "data", "mask", "mask_file", "mask_good", "mask_bad", "saturation_map", "saturation_map_file", "max_adu",
    "flag_equal", "flag_lessthan", "flag_morethan",
    "badrow_direction", "rail_direction", "clen_for_centering", "integr_radius", "peak_sep",
)  # fmt: skip
_KEPT_PATTERN = re.compile(r"dim\d{1,3}|mask[0-7]_(?:data|file|goodbits|badbits)")
_FLAGS = ("flag_equal", "flag_lessthan", "flag_morethan")
_TOP_KEPT = ("peak_list", "peak_list_type", "peak_info_location", "photon_energy_scale", "photon_energy_bandwidth")
_TOP = ("photon_energy", "wavelength", "electron_voltage", "bandwidth", "detector_shift_x", "detector_shift_y")
_ENERGIES = ("photon_energy", "wavelength", "electron_voltage")
_REGION_FS, _REGION_XY = ("min_fs", "max_fs", "min_ss", "max_ss"), ("min_x", "max_x", "min_y", "max_y")
_LENGTHS = {"m": Fraction(1), "mm": Fraction(1, 1000)}


class Literal(NamedTuple):
    """A number with its unit, or a place in a data file, where ``value`` is None."""

    key: str
    value: Fraction | None
    text: str
    line: int


class GeomPanel(NamedTuple):
    """A panel. Vectors and corner are in pixels, of which ``res`` make a metre."""

    name: str
    line: int  # of its first mention
    start: tuple[int, int]  # (slow, fast) of its first pixel in the data
    shape: tuple[int, int]
    corner: tuple[Fraction, Fraction]
    fast: Triple
    slow: Triple
    res: Fraction
    coffset: Fraction  # m
    clen: Literal | None  # in old files; else that of the file
    gain: tuple[str, Fraction] | None  # adu_per_photon or adu_per_eV
    no_index: bool
    edge: int  # width of the masked border
    kept: Lines

    @property
    def array(self) -> tuple[str, ...]:
        """What tells the 2-D array that the panel's pixels lie in from those of other panels."""
        return tuple(f"{key}={value}" for key, value in self.kept if key == "data" or key.startswith("dim"))


class BadRegion(NamedTuple):
    """A rectangle of bad pixels: fast and slow of the data, both ends included, or x and y of the laboratory."""

    name: str
    panel: str | None
    in_laboratory: bool
    limits: tuple[Fraction, Fraction, Fraction, Fraction]  # min and max of fast or x, then of slow or y
    line: int


class GeomFile(NamedTuple):
    """All that a geometry file says."""

    panels: tuple[GeomPanel, ...]
    regions: tuple[BadRegion, ...]
    groups: tuple[tuple[str, tuple[str, ...], int], ...]  # name, members, line
    rigid_groups: tuple[tuple[str, tuple[str, ...], int], ...]
    collections: Lines
    clen: Literal | None
    energy: Literal | None  # photon_energy in eV, or wavelength in Å
    bandwidth: Fraction | None
    shift: tuple[Literal | None, Literal | None]  # m
    kept: Lines
    preamble: tuple[str, ...]  # comments before the first statement


class _Statement(NamedTuple):
    line: int
    owner: str | None
    key: str
    value: str


_Fields = dict[str, list[tuple[str, int]]]


def decimal(token: str) -> Fraction | None:
    """The exact value of a decimal number; None if it is none."""
    match = _NUMBER.fullmatch(token)
    if match is None or len(token) > _MOST_DIGITS or abs(int(match.group(1) or 0)) > _MOST_EXPONENT:
        return None
    return Fraction(token)


class _Reader:
    """Reads statements; ``where``: the file's name, and how many lines come before the text in it."""

    def __init__(self, name: str, lines_before: int) -> None:
        self.name = name
        self.lines_before = lines_before
        self.defaults: _Fields = {}
        self.unused: _Statement | None = None
        self.panels: dict[str, _Fields] = {}
        self.mentioned: dict[str, int] = {}
        self.regions: dict[str, _Fields] = {}
        self.groups: dict[str, tuple[tuple[str, ...], int]] = {}
        self.rigid_groups: dict[str, tuple[tuple[str, ...], int]] = {}
        self.collections: list[tuple[str, str]] = []
        self.top: dict[str, tuple[str, int]] = {}
        self.energy: str | None = None
        self.preamble: list[str] = []

    def fail(self, line: int, message: str) -> NoReturn:
        raise InputError(f"{self.name}: line {line + self.lines_before}: {message}")

    # Statements

    def statements(self, text: str) -> Iterator[_Statement]:
        """Each line of the form KEY = VALUE or OWNER/KEY = VALUE."""
        started = False
        for line, whole in enumerate(text.split("\n"), 1):
            content = whole.partition(";")[0].strip()
            if not content:
                if not started and whole.strip():
                    self.preamble.append(whole.strip())
                continue
            started = True
            left, equals, value = content.partition("=")
            owner, slash, key = left.strip().partition("/")
            value = value.strip()
            if not equals or not left.strip() or not value:
                self.fail(line, f"expected KEY = VALUE or PANEL/KEY = VALUE; got {quote(content)}")
            if slash and not (owner and key):
                self.fail(line, f"expected PANEL/KEY before the equals sign; got {quote(left.strip())}")
            yield _Statement(line, owner, key, value) if slash else _Statement(line, None, owner, value)

    def take(self, statement: _Statement) -> None:
        """Sort one statement in."""
        line, owner, key, value = statement
        if owner is None:
            self._top_level(statement)
        elif owner.startswith("bad"):
            known = (*_REGION_FS, *_REGION_XY, "panel")
            if key not in known:
                self._unknown(line, key, known)
            self.regions.setdefault(owner, {"": [("", line)]})[key] = [(value, line)]
        else:
            if owner not in self.panels:
                self.panels[owner] = {name: list(values) for name, values in self.defaults.items()}
                self.mentioned[owner] = line
                self.unused = None
            self._field(self.panels[owner], statement)

    def _top_level(self, statement: _Statement) -> None:
        line, _, key, value = statement
        if key.startswith("rigid_group_collection_"):
            self.collections.append((key, value))
        elif key.startswith("rigid_group_"):
            self._group(self.rigid_groups, key.removeprefix("rigid_group_"), statement)
        elif key.startswith("group_"):
            self._group(self.groups, key.removeprefix("group_"), statement)
        elif key in _TOP or key in _TOP_KEPT:
            if key in _ENERGIES:
                self.energy = key
            self.top[key] = (value, line)
        elif key == "clen":
            if key in self.top:
                before = self.top[key][1] + self.lines_before
                self.fail(line, f"clen was given in line {before}; got {quote(value)} too")
            self.top[key] = (value, line)
        else:
            self._field(self.defaults, statement)
            self.unused = statement

    def _group(self, groups: dict[str, tuple[tuple[str, ...], int]], name: str, statement: _Statement) -> None:
        members = tuple(member.strip() for member in statement.value.split(","))
        if not name or not all(members):
            self.fail(statement.line, f"{statement.key} must be names with commas between; got {statement.value}")
        if name in groups:
            self.fail(statement.line, f"group {quote(name)} was given before; expected each once")
        if len(set(members)) < len(members):
            self.fail(statement.line, f"{statement.key} must have each member once; got {quote(statement.value)}")
        groups[name] = members, statement.line

    def _field(self, fields: _Fields, statement: _Statement) -> None:
        line, _, key, value = statement
        if key not in _GEOMETRY and key not in _KEPT and not _KEPT_PATTERN.fullmatch(key):
            known = (*_GEOMETRY, *_KEPT, *(() if statement.owner else (*_TOP, *_TOP_KEPT)))
            self._unknown(line, key, known)
        if key.startswith("adu_per_"):
            fields.pop("adu_per_eV", None)
            fields.pop("adu_per_photon", None)
        if key in _FLAGS:
            fields[key] = [*fields.get(key, []), (value, line)]
        else:
            fields[key] = [(value, line)]

    def _unknown(self, line: int, key: str, known: tuple[str, ...]) -> NoReturn:
        nearest = difflib.get_close_matches(key, known, 1, 0.0)[0]
        self.fail(line, f"expected a known key; the nearest to {quote(key)} is {nearest}")

    # Values

    def number(self, key: str, value: str, line: int, expected: str = "a number") -> Fraction:
        result = decimal(value)
        if result is None:
            self.fail(line, f"{key} must be {expected}; got {quote(value)}")
        return result

    def whole(self, key: str, value: str, line: int) -> int:
        result = self.number(key, value, line, "a whole number of at least 0")
        if result.denominator != 1 or not 0 <= result <= _MOST_PIXELS:
            self.fail(line, f"{key} must be a whole number of at least 0; got {quote(value)}")
        return int(result)

    def literal(self, key: str, units: dict[str, Fraction], default: str, kind: str | None = None) -> Literal | None:
        """A number with one of some units, or a place in a data file."""
        if key not in self.top:
            return None
        return self._literal(kind or key, *self.top[key], units, default)

    def _literal(self, key: str, value: str, line: int, units: dict[str, Fraction], default: str) -> Literal:
        words = value.split()
        unit = words[1] if len(words) > 1 else default
        if len(words) > 2 or unit not in units:
            expected = f"a number or a place in a data file, and as unit {' or '.join(units)}"
            self.fail(line, f"{key} must be {expected}; got {quote(value)}")
        exact = decimal(words[0])
        if exact is None and number(words[0]) is None and "/" not in words[0]:
            self.fail(line, f"{key} must be a number or a place in a data file; got {quote(value)}")
        return Literal(key, None if exact is None else exact * units[unit], value, line + self.lines_before)

    def vector(self, name: str, value: str, line: int) -> Triple:
        """A vector such as +0.99x -0.01y."""
        parts, at = {"x": Fraction(0), "y": Fraction(0), "z": Fraction(0)}, 0
        while at < len(value):
            term = _TERM.match(value, at)
            if term is None or (at and not term.group(1)):
                expected = "a sum of terms such as +0.9x -0.1y"
                self.fail(line, f"{name} must be {expected}; got {quote(value)}")
            sign, size, axis = term.groups()
            parts[axis] += Fraction(size or 1) * (-1 if sign == "-" else 1)
            at = term.end()
        if not any(parts.values()):
            self.fail(line, f"{name} must not be zero; got {quote(value)}")
        return parts["x"], parts["y"], parts["z"]

    # Putting together

    def panel(self, name: str, fields: _Fields) -> GeomPanel:
        """One panel, checked."""
        line = self.mentioned[name]
        if name.startswith(("group", "rigid_group")):
            self.fail(line, f"names of panels must not start with group or rigid_group; got {quote(name)}")

        def one(key: str) -> tuple[str, str, int]:
            if key not in fields:
                self.fail(line, f"panel {name} must have {key}; it is neither given nor a default")
            value, at = fields[key][-1]
            return f"{name}/{key}", value, at

        ends = {key: self.whole(*one(key)) for key in _REGION_FS}
        for least, most in (_REGION_FS[:2], _REGION_FS[2:]):
            if ends[most] < ends[least]:
                got = f"got {ends[most]}, and {ends[least]} for that"
                self.fail(one(most)[2], f"{name}/{most} must be at least {least}; {got}")
        res = self.number(*one("res"))
        if res <= 0:
            self.fail(one("res")[2], f"{name}/res must be positive (pixels per m); got {quote(one('res')[1])}")
        gain = next(((key, self.number(*one(key))) for key in ("adu_per_photon", "adu_per_eV") if key in fields), None)
        if gain is not None and gain[1] <= 0:
            self.fail(one(gain[0])[2], f"{name}/{gain[0]} must be positive; got {quote(one(gain[0])[1])}")
        self._check_dims(name, fields)
        return GeomPanel(
            name=name,
            line=line + self.lines_before,
            start=(ends["min_ss"], ends["min_fs"]),
            shape=(ends["max_ss"] - ends["min_ss"] + 1, ends["max_fs"] - ends["min_fs"] + 1),
            corner=(self.number(*one("corner_x")), self.number(*one("corner_y"))),
            fast=self.vector(*one("fs")),
            slow=self.vector(*one("ss")),
            res=res,
            coffset=self.number(*one("coffset")) if "coffset" in fields else Fraction(0),
            clen=self._literal(*one("clen"), _LENGTHS, "m") if "clen" in fields else None,
            gain=gain,
            no_index="no_index" in fields and self._truth(*one("no_index")),
            edge=self.whole(*one("mask_edge_pixels")) if "mask_edge_pixels" in fields else 0,
            kept=tuple((k, v) for k, values in fields.items() if k not in _GEOMETRY for v, _ in values),
        )

    def _truth(self, key: str, value: str, line: int) -> bool:
        if value.lower() in ("true", "false"):
            return value.lower() == "true"
        return bool(self.number(key, value, line, "true, false or a number"))

    def _check_dims(self, name: str, fields: _Fields) -> None:
        """The axes of a panel's array, slowest first, must have a slow one before a fast one."""
        dims, line = {0: "ss", 1: "fs"}, self.mentioned[name]
        for key, values in fields.items():
            if key.startswith("dim"):
                value, line = values[-1]
                if value not in ("fs", "ss", "%"):
                    self.whole(f"{name}/{key}", value, line)
                dims[int(key[3:])] = value
        at = {value: dim for dim, value in dims.items()}
        if not ("fs" in at and "ss" in at and at["ss"] < at["fs"]):
            order = ", ".join(dims[dim] for dim in sorted(dims))
            self.fail(line, f"{name} must have among its dims ss, and after it fs; got {order}")

    def region(self, name: str, fields: _Fields) -> BadRegion:
        """One bad region, checked."""
        line = fields.pop("")[0][1]
        panel = fields.pop("panel", [(None, 0)])[-1][0]
        keys = _REGION_XY if any(key in fields for key in _REGION_XY) else _REGION_FS
        if set(fields) != set(keys):
            got = f"got {', '.join(fields) or 'none of them'}"
            self.fail(line, f"{name} must have {', '.join(_REGION_FS)}, or those of x and y; {got}")
        limits = []
        for key in keys:
            value, at = fields[key][-1]
            read = self.number if keys is _REGION_XY else self.whole
            limits.append(Fraction(read(f"{name}/{key}", value, at)))
        if panel is not None and (panel not in self.panels or keys is _REGION_XY):
            expected = "the name of a panel" if keys is _REGION_FS else "left out in laboratory coordinates"
            self.fail(line, f"{name}/panel must be {expected}; got {quote(panel)}")
        fast_min, fast_max, slow_min, slow_max = limits
        return BadRegion(name, panel, keys is _REGION_XY, (fast_min, fast_max, slow_min, slow_max), line)

    def file(self) -> GeomFile:
        """All that was said, checked."""
        if self.unused is not None:
            key, line = self.unused.key, self.unused.line
            self.fail(line, f"{key} has no effect; it is for the panels that are mentioned after it, and none is")
        if not self.panels:
            raise InputError(f"{self.name}: has no panels; expected lines such as p0/min_fs = 0")
        if self.energy == "electron_voltage":
            value, line = self.top["electron_voltage"]
            self.fail(line, f"the beam must be X-rays, with photon_energy or wavelength; got electrons of {value}")
        units = {"eV": Fraction(1), "keV": Fraction(1000)}
        if self.energy == "wavelength":
            units = {"A": Fraction(1), "m": Fraction(10**10)}
        energy = self.literal(self.energy, units, "eV") if self.energy else None
        bandwidth = self.top.get("bandwidth")
        panels = tuple(self.panel(name, fields) for name, fields in self.panels.items())
        return GeomFile(
            panels=panels,
            regions=tuple(self.region(name, fields) for name, fields in self.regions.items()),
            groups=self._checked_groups(self.groups, set(self.panels) | set(self.groups)),
            rigid_groups=self._checked_groups(self._rigid_groups(), set(self.panels)),
            collections=tuple(self.collections),
            clen=self.literal("clen", _LENGTHS, "m"),
            energy=energy,
            bandwidth=None if bandwidth is None else self.number("bandwidth", *bandwidth),
            shift=(
                self.literal("detector_shift_x", _LENGTHS, "m"),
                self.literal("detector_shift_y", _LENGTHS, "m"),
            ),
            kept=tuple((key, self.top[key][0]) for key in self.top if key in _TOP_KEPT),
            preamble=tuple(self.preamble),
        )

    def _rigid_groups(self) -> dict[str, tuple[tuple[str, ...], int]]:
        """Those given by name, and in very old files those that panels say they belong to."""
        groups = dict(self.rigid_groups)
        for name, fields in self.panels.items():
            for group, line in fields.get("rigid_group", []):
                members, line = groups.get(group, ((), line))
                groups[group] = (*members, name), line
        return groups

    def _checked_groups(
        self, groups: dict[str, tuple[tuple[str, ...], int]], known: set[str]
    ) -> tuple[tuple[str, tuple[str, ...], int], ...]:
        taken: dict[str, str] = {}
        for name, (members, line) in groups.items():
            for member in members:
                if member not in known:
                    expected = "of known panels or groups" if groups is self.groups else "of known panels"
                    self.fail(line, f"group {name} must be {expected}; got {quote(member)}")
                if groups is self.groups and taken.setdefault(member, name) != name:
                    self.fail(line, f"{member} must be in one group; got {taken[member]} and {name}")
            if groups is self.groups and name in self.panels:
                self.fail(line, f"group {quote(name)} must not have the name of a panel")
        return tuple((name, members, line + self.lines_before) for name, (members, line) in groups.items())


def parse_geom(text: str, name: str, lines_before: int = 0) -> GeomFile:
    """The content of a geometry file. Raises InputError that names the file, the line and what was expected.

    Args:
        text: the file, with newline line ends.
        name: of the file, in errors.
        lines_before: lines of the file before the text, which errors count too.
    """
    reader = _Reader(name, lines_before)
    for statement in reader.statements(text):
        reader.take(statement)
    return reader.file()
