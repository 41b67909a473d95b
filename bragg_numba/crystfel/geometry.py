"""Geometry files of CrystFEL as descriptions: panels, groups, masks and the beam."""

import os
import warnings
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, NoReturn

import numpy as np

from ..descriptions import validate
from ..descriptions.beam import Beam
from ..descriptions.detector import Detector
from ..descriptions.panels import ROOT, Group, Panel, slab_shape, window_of
from ..errors import FileWarning, InputError
from ..io.geom import BadRegion, GeomFile, GeomPanel, Literal, parse_geom
from ..io.reading import PathName, as_text, read_bytes, show
from ..units import ENERGY_TIMES_WAVELENGTH
from .masks import bad_pixels, check_inside

# CrystFEL's laboratory: z along the beam, y up. At the sources of its users the E field is horizontal.
FRAME: dict[str, Any] = {
    "convention": "CUSTOM",
    "beam_vector": (0.0, 0.0, 1.0),
    "polar_vector": (1.0, 0.0, 0.0),
    "spindle_axis": (1.0, 0.0, 0.0),
}
# CrystFEL's name of the root.
ALL = "all"


@dataclass(frozen=True)
class Geometry:
    """What a geometry file says.

    Attributes:
        detector: its panels, with masks of the bad pixels that the file itself marks, in CrystFEL's laboratory frame: z
            along the beam, y up, x = y x z; and its groups, which turn about their centres and the laboratory's axes.
        beam: of the file's wavelength.
        clen: the camera length in m, which all places of panels include.
        bandwidth: standard deviation of the spectrum as a fraction of the wavelength; None: not given.
        file: the file as it was read, from which ``write_geom`` takes what is not simulated.
    """

    detector: Detector
    beam: Beam
    clen: float
    bandwidth: float | None
    file: GeomFile = field(repr=False)

    @property
    def photon_energy(self) -> float:
        """Photon energy in eV."""
        return ENERGY_TIMES_WAVELENGTH / self.beam.wavelength

    @property
    def mask(self) -> np.ndarray:
        """(n_slow, n_fast) of the array that holds all panels (``layout="slab"``): 0 where pixels are bad or missing.

        Panels that lie in arrays of their own are below each other.
        """
        panels = self.detector.panels
        if not panels:
            raise InputError("detector must have panels; got one without", "panels")
        mask = np.zeros(slab_shape(panels), np.uint8)
        row = 0
        for panel in panels:
            n_slow, n_fast = panel.shape
            part = (slice(row, row + n_slow), slice(0, n_fast)) if panel.window is None else window_of(panel)
            mask[part] = 1 if panel.mask is None else panel.mask
            row += n_slow
        return mask

    @property
    def extras(self) -> tuple[tuple[str, str], ...]:
        """What the file says to other programs, KEY and VALUE: where data and masks are, which values are bad."""
        kept = [(f"{panel.name}/{key}", value) for panel in self.file.panels for key, value in panel.kept]
        return (*self.file.kept, *kept)


def read_geom(path: PathName, clen: float | None = None, photon_energy: float | None = None) -> Geometry:
    """A geometry file of CrystFEL (.geom): ``.detector`` and ``.beam`` for a Simulator, ``.mask``, ``.extras``.

    Args:
        path: name of the file.
        clen: camera length in m, in place of the file's; needed where that is a place in a data file.
        photon_energy: in eV, in place of the file's; needed where that is a place in a data file or missing.

    Raises InputError, with the line, for what is wrong, unknown or missing in the file.
    """
    check_path(path)
    return geometry_of(as_text(read_bytes(path), path), show(path), 0, clen, photon_energy)


def check_path(path: Any) -> None:
    """Raise InputError for what cannot be the name of a file."""
    if not isinstance(path, str | bytes | os.PathLike):
        raise validate.fail("path", "the path of a file", path)


def geometry_of(
    text: str, name: str, lines_before: int = 0, clen: float | None = None, photon_energy: float | None = None
) -> Geometry:
    """As ``read_geom``, from the text of a file; ``lines_before``: the lines before it in the file ``name``."""
    file = parse_geom(text, name, lines_before)
    return _Reader(file, name, _given("clen", clen), _given("photon_energy", photon_energy)).geometry()


def _given(argument: str, value: float | None) -> Fraction | None:
    """An argument as the decimal number that was typed."""
    if value is None:
        return None
    unit = "m" if argument == "clen" else "eV"
    if argument == "clen":
        number = validate.number(argument, value, f"a finite number ({unit})")
    else:
        number = validate.positive(argument, value, unit)
    return Fraction(repr(number))


class _Reader:
    def __init__(self, file: GeomFile, name: str, clen: Fraction | None, energy: Fraction | None) -> None:
        self.file = file
        self.name = name
        self.given_clen = clen
        self.given_energy = energy

    def fail(self, line: int, message: str) -> NoReturn:
        raise InputError(f"{self.name}: line {line}: {message}")

    def geometry(self) -> Geometry:
        file = self.file
        beam = self._beam()
        regions = self._checked_regions()
        shift = self._shift("x", file.shift[0]), self._shift("y", file.shift[1])
        windows = self._windows()
        panels = []
        for panel in file.panels:
            corner = tuple(at + by * panel.res for at, by in zip(panel.corner, shift, strict=True))
            bad = bad_pixels(panel, regions, (corner[0], corner[1]))
            origin = [*(1000 * at / panel.res for at in corner), 1000 * (self._clen(panel) + panel.coffset)]
            panels.append({
                "name": panel.name,
                "origin": self._floats(panel, origin),
                "fast": self._floats(panel, [1000 * x / panel.res for x in panel.fast]),
                "slow": self._floats(panel, [1000 * x / panel.res for x in panel.slow]),
                "shape": panel.shape,
                "mask": ~bad if bad.any() else None,
                "gain": self._gain(panel, beam),
                "window": windows[panel.name],
            })  # fmt: skip
        detector = self._detector(panels)
        bandwidth = None if file.bandwidth is None else float(file.bandwidth)
        return Geometry(detector, beam, float(self._clen(file.panels[0])), bandwidth, file)

    def _floats(self, panel: GeomPanel, values: Iterable[Fraction]) -> tuple[float, ...]:
        """Millimetres, each rounded once."""
        try:
            return tuple(float(value) for value in values)
        except OverflowError:
            self.fail(panel.line, f"places of panel {panel.name} must be finite (mm); got larger numbers")

    def _beam(self) -> Beam:
        energy = self.file.energy
        if self.given_energy is not None:
            return Beam(energy=float(self.given_energy))
        if energy is None:
            raise InputError(f"{self.name}: says no photon energy; give photon_energy=... (eV)", "photon_energy")
        if energy.value is None:
            self._ask(energy, "photon_energy", "eV")
        try:
            value = float(energy.value)
            return Beam(wavelength=value) if energy.key == "wavelength" else Beam(energy=value)
        except (InputError, OverflowError) as error:
            self.fail(energy.line, f"{energy.key}: {error}")

    def _ask(self, literal: Literal, argument: str, unit: str) -> NoReturn:
        where = f"{self.name}: line {literal.line}"
        message = f"{literal.key} is a place in data files, {literal.text}; give {argument}=... ({unit})"
        raise InputError(f"{where}: {message}", argument)

    def _clen(self, panel: GeomPanel) -> Fraction:
        clen = panel.clen or self.file.clen
        if self.given_clen is not None:
            return self.given_clen
        if clen is None:
            raise InputError(f"{self.name}: says no camera length for panel {panel.name}; give clen=... (m)", "clen")
        if clen.value is None:
            self._ask(clen, "clen", "m")
        return clen.value

    def _shift(self, axis: str, shift: Literal | None) -> Fraction:
        if shift is None:
            return Fraction(0)
        if shift.value is None:
            expected = f"a number (m); write the shift into the file; got the place in data files {shift.text}"
            self.fail(shift.line, f"detector_shift_{axis} must be {expected}")
        return shift.value

    def _gain(self, panel: GeomPanel, beam: Beam) -> float:
        if panel.gain is None:
            return 1.0
        kind, value = panel.gain
        return gain_of(kind, value, beam)

    def _checked_regions(self) -> Sequence[BadRegion]:
        by_name = {panel.name: panel for panel in self.file.panels}
        arrays = {panel.array for panel in self.file.panels}
        for region in self.file.regions:
            if region.panel is not None:
                check_inside(by_name[region.panel], region, self.name)
            elif not region.in_laboratory and len(arrays) > 1:
                self.fail(region.line, f"{region.name}/panel must be given, as panels lie in several arrays")
        return self.file.regions

    def _windows(self) -> dict[str, tuple[int, int] | None]:
        """Where panels are in the slab; None where they lie in several arrays, and for one that is all of its array."""
        panels = self.file.panels
        if len({panel.array for panel in panels}) > 1 or (len(panels) == 1 and panels[0].start == (0, 0)):
            return {panel.name: None for panel in panels}
        return {panel.name: panel.start for panel in panels}

    # Groups

    def _detector(self, panels: list[dict[str, Any]]) -> Detector:
        parents, lines = self._tree()
        try:
            bare = [Panel(**{**each, "group": None}) for each in panels]
            nodes = [self._group(name, parents, bare) for name in self._groups(parents, lines)]
            grouped = [Panel(**{**each, "group": parents.get(each["name"])}) for each in panels]
            return Detector(panels=grouped, groups=nodes, **FRAME)
        except InputError as error:
            name = (error.field or "").partition(".")[0]
            line = lines.get(name)
            raise InputError(f"{self.name}: {'' if line is None else f'line {line}: '}{error}", error.field) from None

    def _groups(self, parents: dict[str, str | None], lines: dict[str, int]) -> list[str]:
        """Groups from the top to the bottom; those of one level as in the file."""
        known = {panel.name for panel in self.file.panels}

        def level(name: str) -> int:
            up = parents[name]
            return 0 if up is None else level(up) + 1

        return sorted(parents.keys() - known, key=lambda name: (level(name), lines.get(name, 0)))

    def _group(self, name: str, parents: dict[str, str | None], panels: Sequence[Panel]) -> Group:
        """A group about the mean of its panels' centres, with the laboratory's axes."""
        centres = []
        for panel in panels:
            above: str | None = panel.name
            while above is not None and above != name:
                above = parents.get(above)
            if above == name:
                s, f = (n / 2.0 for n in panel.shape)
                centres.append(np.array(panel.origin) + f * np.array(panel.fast) + s * np.array(panel.slow))
        origin = np.mean(centres, axis=0).tolist()
        return Group(name, origin, (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), group=parents[name])

    def _tree(self) -> tuple[dict[str, str | None], dict[str, int]]:
        """The group of each group and panel, and the line that each was said in."""
        lines = {panel.name: panel.line for panel in self.file.panels}
        if self.file.groups:
            parents, found = self._given_tree()
        else:
            parents, found = self._nested_tree()
        lines |= found
        if [name for name in parents if parents[name] is None] == [ALL] and self.file.groups:
            return self._renamed(parents, lines)
        root = next(name for name in (ROOT, *(f"{ROOT}_{i}" for i in range(1, 10**6))) if name not in parents)
        return {root: None, **{name: parent or root for name, parent in parents.items()}}, lines

    def _renamed(
        self, parents: dict[str, str | None], lines: dict[str, int]
    ) -> tuple[dict[str, str | None], dict[str, int]]:
        """The root by this package's name in place of CrystFEL's."""
        if ROOT in parents:
            return parents, lines
        named = {ROOT if name == ALL else name: ROOT if up == ALL else up for name, up in parents.items()}
        return named, {**lines, ROOT: lines[ALL]}

    def _given_tree(self) -> tuple[dict[str, str | None], dict[str, int]]:
        above = {member: name for name, members, _ in self.file.groups for member in members}
        lines = {name: line for name, _, line in self.file.groups}
        parents: dict[str, str | None] = {}
        for name, _, line in self.file.groups:
            seen, up = {name}, above.get(name)
            while up is not None:
                if up in seen:
                    self.fail(line, f"group {name} must not be in a group that it holds")
                seen.add(up)
                up = above.get(up)
            parents[name] = above.get(name)
        return parents | {panel.name: above.get(panel.name) for panel in self.file.panels}, lines

    def _nested_tree(self) -> tuple[dict[str, str | None], dict[str, int]]:
        """Rigid groups, each inside of the smallest that holds all of its panels.

        Those that overlap others, as those of a second collection may, have no place in a tree and are left out.
        """
        taken = {panel.name for panel in self.file.panels}
        sets: dict[str, frozenset[str]] = {}
        lines: dict[str, int] = {}
        for name, members, line in self.file.rigid_groups:
            panels = frozenset(members)
            other = next((node for node, kept in sets.items() if _overlap(kept, panels)), None)
            if other is not None:
                message = f"{self.name}: line {line}: rigid group {name} is left out, as it shares panels with {other}"
                warnings.warn(FileWarning(message), stacklevel=2)
                continue
            node = name if name not in taken else f"group_{name}"
            sets[node], lines[node] = panels, line
        # Of two that hold the same panels the later is inside of the earlier.
        order = sorted(sets, key=lambda node: -len(sets[node]))
        parents: dict[str, str | None] = {}
        for i, node in enumerate(order):
            parents[node] = next((up for up in reversed(order[:i]) if sets[node] <= sets[up]), None)
        for panel in self.file.panels:
            parents[panel.name] = next((up for up in reversed(order) if panel.name in sets[up]), None)
        return parents, lines


def _overlap(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether they share some, and neither holds the other."""
    return bool(one & other) and not (one <= other or other <= one)


def gain_of(kind: str, value: Fraction, beam: Beam) -> float:
    """Counts per photon, from those or from counts per eV."""
    if kind == "adu_per_photon":
        return float(value)
    return float(value * Fraction(ENERGY_TIMES_WAVELENGTH / beam.wavelength))
