"""CrystFEL's streams (.stream): a header, and a chunk for every image with the crystals that were found in it.

Files are read line by line, as they may be larger than memory; lists of peaks and reflections are skipped.
"""

from collections.abc import Iterator
from typing import BinaryIO, NamedTuple, NoReturn

from ..errors import InputError
from .reading import PathName, number, open_to_read, quote, show

Triple = tuple[float, float, float]

_FORMAT = b"CrystFEL stream format "
_GEOMETRY = b"----- Begin geometry file -----", b"----- End geometry file -----"
_CELL = b"----- Begin unit cell -----", b"----- End unit cell -----"
_CHUNK = b"----- Begin chunk -----", b"----- End chunk -----"
_CRYSTAL = b"--- Begin crystal", b"--- End crystal"
_LISTS = {b"Peaks from peak search": b"End of peak list", b"Reflections measured after indexing": b"End of reflections"}
_FILENAME, _EVENT, _INDEXED_BY = _WORDS = b"Image filename:", b"Event:", b"indexed_by ="
_SERIAL, _ENERGY, _BANDWIDTH, _CAMERA_LENGTH = _NUMBERS = (
    b"Image serial number:", b"photon_energy_eV =", b"beam_bandwidth =", b"average_camera_length =",
)  # fmt: skip
_AXES = ("astar", "bstar", "cstar")
# First bytes of lines that may end a list: E of "End of", and the dash of markers.
_MAY_END = b"E-"
# A header without an end would be read into memory; CrystFEL's own limit is 1 MiB.
_MOST_HEADER = 2**24


class StreamHeader(NamedTuple):
    """What stands before the first chunk."""

    version: str
    audit: tuple[str, ...]  # the program, its command line and others
    geometry: str | None  # the geometry file
    geometry_line: int  # of its marker
    cell: str | None  # the target cell


class StreamCrystal(NamedTuple):
    """A crystal; reciprocal vectors in CrystFEL's laboratory frame, without 2π."""

    axes: tuple[Triple, Triple, Triple]  # a*, b*, c* in 1/nm
    cell: tuple[float, ...] | None  # nm and degrees
    lattice_type: str | None
    centering: str | None
    unique_axis: str | None
    profile_radius: float | None  # 1/nm
    shift: tuple[float, float] | None  # of the detector, x and y, mm
    resolution_limit: float | None  # 1/nm
    line: int  # where it begins


class Chunk(NamedTuple):
    """An image."""

    filename: str
    event: str | None
    serial: int | None
    photon_energy: float  # eV
    bandwidth: float | None  # fraction
    camera_length: float | None  # mean of the panels, m
    indexed_by: str | None
    crystals: tuple[StreamCrystal, ...]
    line: int


class _Lines:
    """The lines of a stream, counted, without their ends."""

    def __init__(self, file: BinaryIO, name: str) -> None:
        self.file = file
        self.name = name
        self.line = 0

    def fail(self, message: str, line: int | None = None) -> NoReturn:
        raise InputError(f"{self.name}: line {self.line if line is None else line}: {message}")

    def next(self) -> bytes | None:
        """The next line; None at the end of the file."""
        line = self.file.readline()
        if not line:
            return None
        self.line += 1
        return line.rstrip(b"\r\n")

    def within(self, what: str, began: int) -> bytes:
        """The next line of something that has an end."""
        line = self.next()
        if line is None:
            self.fail(f"the file ends within the {what} that begins in line {began}; expected its end")
        return line

    def skip(self, end: bytes, what: str) -> None:
        """Skip a list."""
        began, count = self.line, self.line
        for line in self.file:
            count += 1
            if line[0] in _MAY_END:
                if line.startswith(end):
                    self.line = count
                    return
                if line.startswith((b"-----", *_CRYSTAL)):
                    self.line = count
                    self.fail(f"expected the end of the {what} of line {began}; got {quote(_text(line))}")
        self.line = count
        self.fail(f"the file ends within the {what} that begin in line {began}; expected {quote(_text(end))}")


def _text(line: bytes) -> str:
    return line.decode("utf-8", "surrogateescape").strip()


def _numbers(lines: _Lines, value: str, count: int, what: str) -> tuple[float, ...]:
    """The first numbers of a value, before its unit."""
    words = value.replace(",", " ").split()
    found = [number(word) for word in words[:count]]
    if len(found) < count or None in found:
        lines.fail(f"{what} must be {'a number' if count == 1 else f'{count} numbers'}; got {quote(value)}")
    return tuple(x for x in found if x is not None)


def _header(lines: _Lines) -> tuple[StreamHeader, bytes | None]:
    """The header, and the line after it: the marker of the first chunk, or None at the end of the file."""
    first = lines.next()
    if first is None or not first.startswith(_FORMAT):
        lines.line = 1
        got = "nothing" if first is None else quote(_text(first[:200]))
        lines.fail(f"expected a CrystFEL stream, which begins with {_text(_FORMAT)} 2.3; got {got}")
    version = _text(first[len(_FORMAT) :])
    major, _, minor = version.partition(".")
    if major != "2" or not minor.isdecimal() or int(minor) < 1:
        lines.fail(f"expected stream format 2.1 or a later 2; got {quote(version)}")
    audit: list[str] = []
    texts: dict[bytes, str] = {}
    geometry_line, size = 0, 0
    while (line := lines.next()) is not None and line != _CHUNK[0]:
        pair = next((pair for pair in (_GEOMETRY, _CELL) if line == pair[0]), None)
        if pair is None:
            audit.append(_text(line))
            size += len(line)
            if size > _MOST_HEADER:
                lines.fail(f"expected {quote(_text(_CHUNK[0]))} in a header of {_MOST_HEADER} bytes at most; got none")
            continue
        began, block = lines.line, []
        while (line := lines.within(_text(pair[0]).strip("- ").removeprefix("Begin "), began)) != pair[1]:
            block.append(line)
            size += len(line)
            if size > _MOST_HEADER:
                lines.fail(f"expected {quote(_text(pair[1]))} in a header of {_MOST_HEADER} bytes at most; got none")
        texts[pair[0]] = b"\n".join(block).decode("latin-1")
        geometry_line = began if pair is _GEOMETRY else geometry_line
    header = StreamHeader(version, tuple(audit), texts.get(_GEOMETRY[0]), geometry_line, texts.get(_CELL[0]))
    return header, line


def _crystal(lines: _Lines) -> StreamCrystal:
    began = lines.line
    axes: dict[str, Triple] = {}
    words: dict[str, str] = {}
    numbers: dict[str, tuple[float, ...]] = {}
    while (line := lines.within("crystal", began)) != _CRYSTAL[1]:
        if line in _LISTS:
            lines.skip(_LISTS[line], "reflections")
            continue
        if line.startswith(b"-----"):
            lines.fail(f"expected the end of the crystal of line {began}; got {quote(_text(line))}")
        key, equals, value = _text(line).partition(" = ")
        if equals and key in _AXES:
            x, y, z = _numbers(lines, value, 3, f"{key} (1/nm)")
            axes[key] = x, y, z
        elif equals and key in ("lattice_type", "centering", "unique_axis"):
            words[key] = value.strip()
        elif equals and key in ("profile_radius", "diffraction_resolution_limit"):
            numbers[key] = _numbers(lines, value, 1, f"{key} (1/nm)")
        elif key.startswith("Cell parameters "):
            of_cell = key.removeprefix("Cell parameters ").replace("nm,", " ")
            numbers["cell"] = _numbers(lines, of_cell, 6, "Cell parameters (nm, degrees)")
        elif key.startswith("predict_refine/det_shift x"):
            shift = _text(line).removeprefix("predict_refine/det_shift x =").replace("y =", " ")
            numbers["shift"] = _numbers(lines, shift, 2, "predict_refine/det_shift (mm)")
    missing = [axis for axis in _AXES if axis not in axes]
    if missing:
        lines.fail(f"expected {', '.join(_AXES)} in the crystal of line {began}; got no {missing[0]}")
    shift_xy = numbers.get("shift")
    return StreamCrystal(
        axes=(axes["astar"], axes["bstar"], axes["cstar"]),
        cell=numbers.get("cell"),
        lattice_type=words.get("lattice_type"),
        centering=words.get("centering"),
        unique_axis=words.get("unique_axis"),
        profile_radius=numbers.get("profile_radius", (None,))[0],
        shift=None if shift_xy is None else (shift_xy[0], shift_xy[1]),
        resolution_limit=numbers.get("diffraction_resolution_limit", (None,))[0],
        line=began,
    )


def _chunk(lines: _Lines) -> Chunk:
    began = lines.line
    words: dict[bytes, str] = {}
    crystals = []
    numbers: dict[bytes, float] = {}
    while (line := lines.within("chunk", began)) != _CHUNK[1]:
        if line == _CRYSTAL[0]:
            crystals.append(_crystal(lines))
        elif line in _LISTS:
            lines.skip(_LISTS[line], "peaks")
        elif line == _CHUNK[0]:
            lines.fail(f"expected the end of the chunk of line {began}; got the beginning of another")
        else:
            key = next((key for key in (*_WORDS, *_NUMBERS) if line.startswith(key)), b"")
            value = _text(line[len(key) :])
            if key in _NUMBERS:
                (numbers[key],) = _numbers(lines, value, 1, _text(key).rstrip(" =:"))
            elif key:
                words[key] = value
    filename, energy = words.get(_FILENAME), numbers.get(_ENERGY)
    if not filename or energy is None or energy <= 0.0:
        expected = "photon_energy_eV, above 0," if filename else "an Image filename"
        lines.fail(f"expected {expected} in the chunk; got {energy or 'none'}", began)
    serial = numbers.get(_SERIAL)
    return Chunk(
        filename=filename,
        event=words.get(_EVENT),
        serial=None if serial is None else int(serial),
        photon_energy=energy,
        bandwidth=numbers.get(_BANDWIDTH),
        camera_length=numbers.get(_CAMERA_LENGTH),
        indexed_by=words.get(_INDEXED_BY),
        crystals=tuple(crystals),
        line=began,
    )


def read_header(path: PathName) -> StreamHeader:
    """What stands before the first chunk. Raises InputError if the file is no stream."""
    with open_to_read(path) as file:
        return _header(_Lines(file, show(path)))[0]


def read_chunks(path: PathName) -> Iterator[Chunk]:
    """The chunks, one at a time. Raises InputError, with the line, for one that is incomplete."""
    with open_to_read(path) as file:
        lines = _Lines(file, show(path))
        _, line = _header(lines)
        while line is not None:
            if line == _CHUNK[0]:
                yield _chunk(lines)
            line = lines.next()
