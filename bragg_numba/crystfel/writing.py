"""Descriptions as geometry files of CrystFEL."""

import math
import re
import warnings
from collections import Counter
from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any, NamedTuple

import numpy as np

from ..descriptions import validate
from ..descriptions.beam import Beam
from ..descriptions.detector import Detector
from ..descriptions.panels import ROOT, Panel, above
from ..errors import FileWarning, InputError
from ..experiment import Experiment
from ..io.atomic import check_writable, write_atomically
from ..io.geom import BadRegion, GeomFile, GeomPanel, Lines, Literal, Triple
from ..io.geom_text import decimal_text, geom_text
from ..io.reading import PathName
from ..planning.dual import plain
from ..planning.geometry import Geometry as PlannedGeometry
from ..planning.geometry import solve_geometry
from ..planning.panels import Vectors, placed
from ..simulator import Simulator
from ..units import ENERGY_TIMES_WAVELENGTH
from .frames import crystfel_frame
from .geometry import ALL, Geometry, check_path, gain_of
from .masks import bad_pixels, regions_of

_PREAMBLE = ("; Written by bragg_numba. CrystFEL's frame: z along the beam, y up; lengths in pixels of 1/res m.",)
_ROOTS = re.compile(rf"{ROOT}(_\d+)?|{ALL}")
_RESERVED = ("bad", "group", "rigid_group")
# Digits of a number of which no more than 17 are needed but where several are added up.
_MOST_DIGITS = 800
_SINGLE = "panel0"


class _Placed(NamedTuple):
    panel: Panel
    place: Vectors


def write_geom(
    path: PathName,
    source: Geometry | Detector | Experiment | Simulator,
    *,
    beam: Beam | None = None,
    like: Geometry | None = None,
    clen: float | None = None,
    frames: bool = False,
) -> None:
    """Write a geometry file of CrystFEL (.geom). Places are where all moves of panels and groups have taken them.

    Read back, panels have the same places to the last bit, where the beam is along z; other frames are turned by
    ``crystfel_frame``. Masks, also that of a Simulator's Sampling, are written as bad regions. Frames of groups are not
    carried, nor are polarization and spindle, and sensors, of which a warning tells.

    Args:
        path: name of the file.
        source: what ``read_geom`` returned, also with another detector by ``dataclasses.replace``; a Simulator, an
            Experiment, or a Detector.
        beam: of the wavelength written; needed with a Detector.
        like: a geometry whose pixels per m, camera length, bad regions, comments and extras are taken; the source, if
            it is one.
        clen: the camera length, in m, to which panels have offsets; None: that of ``like``, or a mean of the panels.
        frames: whether data files have an axis of frames before the others.

    Pixels of panels are where their windows are in one array; without windows those of equal shapes are each at an
    index of their own, as in images (panel, slow, fast), and others below each other, as with layout="slab".
    Raises InputError for what CrystFEL cannot express: curved detectors, names of panels with / = ; or blanks at an
    end, or that begin with bad or group, masks of too many rectangles.
    """
    check_path(path)
    check_writable(path)
    text = geom_text(_Writer(source, beam, like, clen, frames).file())
    with write_atomically(path) as file:
        # As files are read, so that what is kept of one is the same bytes.
        file.write(text.encode("latin-1"))


def shortest(target: float, exact: Fraction, back: Callable[[Fraction], float]) -> Fraction:
    """The decimal number of the fewest digits near ``exact`` that ``back`` turns into ``target``."""
    if back(Fraction(0)) == target:
        return Fraction(0)
    size = abs(exact)
    exponent = len(str(size.numerator)) - len(str(size.denominator))
    for digits in range(1, _MOST_DIGITS):
        places = digits - exponent
        scale = Fraction(10) ** places
        rounded = Fraction(round(exact * scale)) / scale
        if back(rounded) == target:
            return rounded
    raise AssertionError(f"no decimal number for {target}")


def _exact(value: float) -> Fraction:
    """A float as the decimal number that it prints as."""
    return Fraction(repr(value))


class _Writer:
    def __init__(
        self,
        source: Any,
        beam: Beam | None,
        like: Geometry | None,
        clen: float | None,
        frames: bool,
    ) -> None:
        planned: PlannedGeometry | None = None
        self.experiment: Experiment | None = None
        if isinstance(source, Geometry):
            detector, of_source, like = source.detector, source.beam, like or source
        elif isinstance(source, Simulator | Experiment):
            self.experiment = source.experiment if isinstance(source, Simulator) else source
            detector, of_source = self.experiment.detector, self.experiment.beam
            planned = None if detector.panels else self.experiment.setup.geometry
        elif isinstance(source, Detector):
            detector, of_source = source, None
        else:
            raise validate.fail("source", "a Detector, a Simulator, or what read_geom returned", source)
        for name, value, kind in (("beam", beam, Beam), ("like", like, Geometry)):
            if value is not None and not isinstance(value, kind):
                raise validate.fail(name, f"a {kind.__name__}", value)
        beam = beam or of_source or (like.beam if like else None)
        if beam is None:
            raise InputError("beam must be given with a Detector, for the wavelength; got none", "beam")
        if detector.curved:
            raise InputError("detector must be flat for a .geom file; got a curved one", "curved")
        self.detector = detector
        self.beam = beam
        self.like = like
        self.frames = validate.boolean("frames", frames)
        self.clen = None if clen is None else _exact(validate.number("clen", clen, "a finite number (m)"))
        self.of_like = {panel.name: panel for panel in like.file.panels} if like else {}
        self.turn = crystfel_frame(detector)
        self.placed = self._places(planned)
        self._check_names()
        thick = [panel.detector_thick for panel, _ in self.placed]
        if detector.detector_thick or any(thick):
            message = "a .geom file does not tell of sensors: it says nothing of detector_thick and detector_abs"
            warnings.warn(FileWarning(message), stacklevel=4)

    def _places(self, planned: PlannedGeometry | None) -> list[_Placed]:
        detector = self.detector
        if detector.panels:
            return [_Placed(panel, self._turned(self._first_corner(panel))) for panel in detector.panels]
        g = planned or solve_geometry(detector, False)
        pixel = plain(g.pixel_size) * 1000.0
        place = Vectors(g.pix0 * 1000.0, g.fast * pixel, g.slow * pixel)
        origin, fast, slow = (vector.tolist() for vector in place)
        panel = Panel(_SINGLE, origin, fast, slow, shape=(g.n_slow, g.n_fast), window=(0, 0))
        return [_Placed(panel, self._turned(place))]

    def _first_corner(self, panel: Panel) -> Vectors:
        """As placed, with the corner of the first pixel as origin."""
        origin, fast, slow = placed(panel, self.detector)
        s, f = panel.first
        if s or f:
            origin = np.array([
                float(Fraction(o) + f * Fraction(by_fast) + s * Fraction(by_slow))
                for o, by_fast, by_slow in zip(origin.tolist(), fast.tolist(), slow.tolist(), strict=True)
            ])  # fmt: skip
        return Vectors(origin, fast, slow)

    def _turned(self, place: Vectors) -> Vectors:
        if np.array_equal(self.turn, np.eye(3)):
            return place
        return Vectors(*(self.turn @ vector for vector in place))

    def _check_names(self) -> None:
        for panel, _ in self.placed:
            name = panel.name
            if not name.isascii() or re.search(r"[/=;]|^\s|\s$", name) or name == ALL or name.startswith(_RESERVED):
                expected = "ASCII without / = ; and blanks at its ends, and not begin with bad or group or be all"
                raise InputError(f"name of a panel in a .geom file must be {expected}; got {name!r}", "name")

    # Numbers

    def file(self) -> GeomFile:
        """All that is written."""
        like = self.like
        res, clen = self._res(), self._clen()
        starts, dims = self._layout()
        panels = [
            self._panel(each, res[each.panel.name], clen, starts[each.panel.name], dims[each.panel.name])
            for each in self.placed
        ]
        panels, regions = self._masked(panels)
        bandwidth = None if like is None or like.bandwidth is None else _exact(like.bandwidth)
        return GeomFile(
            panels=tuple(panels),
            regions=tuple(regions),
            groups=self._groups(),
            rigid_groups=(),
            collections=(),
            clen=Literal("clen", clen, f"{decimal_text(clen)} m", 0),
            energy=self._energy(),
            bandwidth=bandwidth,
            shift=(None, None),
            kept=like.file.kept if like else (),
            preamble=(like.file.preamble if like else ()) or _PREAMBLE,
        )

    def _energy(self) -> Literal:
        """The photon energy in eV, if the same wavelength follows from one, else the wavelength."""
        wavelength = self.beam.wavelength
        key = self.like.file.energy.key if self.like and self.like.file.energy else "photon_energy"
        energy = ENERGY_TIMES_WAVELENGTH / wavelength
        near = (float(f"{energy:.12g}"), energy, math.nextafter(energy, 0.0), math.nextafter(energy, math.inf))
        found = next((e for e in near if ENERGY_TIMES_WAVELENGTH / e == wavelength), None)
        if key == "wavelength" or found is None:
            return Literal("wavelength", None, f"{decimal_text(_exact(wavelength))} A", 0)
        return Literal("photon_energy", None, f"{decimal_text(_exact(found))} eV", 0)

    def _res(self) -> dict[str, Fraction]:
        """Pixels per m: as in ``like``, else from the lengths along fast, one for all where these are nearly equal."""
        lengths = {panel.name: float(np.linalg.norm(place.fast)) for panel, place in self.placed}
        common = Counter(f"{1000.0 / length:.9g}" for length in lengths.values()).most_common(1)[0][0]
        res = {}
        for name, length in lengths.items():
            if name in self.of_like:
                res[name] = self.of_like[name].res
            elif abs(float(common) * length / 1000.0 - 1.0) < 1e-3:
                res[name] = Fraction(common)
            else:
                res[name] = Fraction(f"{1000.0 / length:.9g}")
        return res

    def _clen(self) -> Fraction:
        if self.clen is not None:
            return self.clen
        if self.like is not None:
            return _exact(self.like.clen)
        depths = {float(place.origin[2]) for _, place in self.placed}
        if len(depths) == 1:
            (depth,) = depths
            return shortest(depth, Fraction(depth) / 1000, lambda clen: float(1000 * clen))
        return Fraction(f"{math.fsum(depths) / len(depths) / 1000.0:.4f}")

    def _panel(self, each: _Placed, res: Fraction, clen: Fraction, start: tuple[int, int], dims: Lines) -> GeomPanel:
        panel, place = each

        def in_pixels(millimetres: float) -> Fraction:
            exact = Fraction(millimetres) * res / 1000
            return shortest(millimetres, exact, lambda value: float(1000 * value / res))

        def vector(millimetres: np.ndarray) -> Triple:
            x, y, z = (in_pixels(value) for value in millimetres.tolist())
            return x, y, z

        x, y, z = place.origin.tolist()
        old = self.of_like.get(panel.name)
        kept = self._common_lines() if old is None else old.kept
        return GeomPanel(
            name=panel.name,
            line=0,
            start=start,
            shape=panel.shape,
            corner=(in_pixels(x), in_pixels(y)),
            fast=vector(place.fast),
            slow=vector(place.slow),
            res=res,
            coffset=shortest(z, Fraction(z) / 1000 - clen, lambda offset: float(1000 * (clen + offset))),
            clen=None,
            gain=self._gain(panel, old),
            no_index=False if old is None else old.no_index,
            edge=0 if old is None else old.edge,
            kept=kept if dims == _dims(kept) else (*(pair for pair in kept if pair not in _dims(kept)), *dims),
        )

    def _gain(self, panel: Panel, old: GeomPanel | None) -> tuple[str, Fraction]:
        if old is not None and old.gain is not None and old.gain[0] == "adu_per_eV":
            energy = Fraction(ENERGY_TIMES_WAVELENGTH / self.beam.wavelength)
            exact = Fraction(panel.gain) / energy
            return old.gain[0], shortest(panel.gain, exact, lambda value: gain_of("adu_per_eV", value, self.beam))
        return "adu_per_photon", _exact(panel.gain)

    def _common_lines(self) -> Lines:
        """The extras that all panels of ``like`` have."""
        each = [panel.kept for panel in self.of_like.values()]
        return tuple(pair for pair in each[0] if all(pair in kept for kept in each)) if each else ()

    # Where pixels are in data files

    def _layout(self) -> tuple[dict[str, tuple[int, int]], dict[str, Lines]]:
        """The first pixel of each panel in its array, and the lines that tell the array's axes."""
        panels = [panel for panel, _ in self.placed]
        old = {name: _dims(panel.kept) for name, panel in self.of_like.items()}
        has_frames = all(any(value == "%" for _, value in dims) for dims in old.values())
        windowed = panels[0].window is not None
        if old and (has_frames or not self.frames):
            apart = len({panel.array for panel in self.of_like.values()}) > 1
            if windowed and not apart:
                same = next(iter(old.values()))
                return {p.name: p.window or (0, 0) for p in panels}, {panel.name: same for panel in panels}
            if not windowed and (apart or len(panels) == 1) and all(panel.name in old for panel in panels):
                starts = {panel.name: self.of_like[panel.name].start for panel in panels}
                return starts, {panel.name: old[panel.name] for panel in panels}
        equal = len(panels) > 1 and len({panel.shape for panel in panels}) == 1
        starts, dims, row = {}, {}, 0
        for i, panel in enumerate(panels):
            axes = ["%"] * self.frames
            if windowed or not equal:
                starts[panel.name] = panel.window or (row, 0)
            else:
                starts[panel.name] = 0, 0
                axes.append(str(i))
            row += panel.shape[0]
            dims[panel.name] = tuple((f"dim{n}", axis) for n, axis in enumerate((*axes, "ss", "fs"))) if axes else ()
        return starts, dims

    # Masks and groups

    def _masked(self, panels: Sequence[GeomPanel]) -> tuple[list[GeomPanel], list[BadRegion]]:
        """The regions of ``like`` if they mark nothing that is good, and further ones for the rest of the masks."""
        wanted = self._bad()
        regions = self._kept_regions(panels)
        marked = [bad_pixels(panel, regions, panel.corner) for panel in panels]
        if any((have & ~want).any() for have, want in zip(marked, wanted, strict=True)):
            regions, panels = [], [panel._replace(no_index=False, edge=0) for panel in panels]
            marked = [np.zeros_like(want) for want in wanted]
        taken, written = {region.name for region in regions}, []
        for panel, have, want in zip(panels, marked, wanted, strict=True):
            if want.all() and not have.all():
                written.append(panel._replace(no_index=True))
                continue
            more = regions_of(panel, want & ~have, taken)
            taken |= {region.name for region in more}
            regions += more
            written.append(panel)
        return written, regions

    def _bad(self) -> list[np.ndarray]:
        """The pixels that panels mask, and the Sampling of a Simulator."""
        bad = [np.zeros(panel.shape, bool) if panel.mask is None else panel.mask == 0 for panel, _ in self.placed]
        if self.experiment is not None and self.experiment.sampling.mask is not None:
            layout = self.experiment.layout
            mask = layout.gathered(self.experiment.sampling.mask)
            assert mask is not None  # it was checked when the Experiment was made
            masks = [mask[part] for part in layout.parts] or [mask]
            bad = [own | (part == 0) for own, part in zip(bad, masks, strict=True)]
        return bad

    def _kept_regions(self, panels: Sequence[GeomPanel]) -> list[BadRegion]:
        if self.like is None:
            return []
        by_name = {panel.name: panel for panel in panels}
        kept = []
        for region in self.like.file.regions:
            if region.panel is None or (region.panel in by_name and _holds(by_name[region.panel], region)):
                kept.append(region)
        if len({panel.array for panel in panels}) > 1 and any(r.panel is None and not r.in_laboratory for r in kept):
            return []
        return kept

    def _groups(self) -> tuple[tuple[str, tuple[str, ...], int], ...]:
        """Groups from the bottom to the top, which is named as CrystFEL wants it."""
        detector = self.detector
        root = next((group.name for group in detector.groups if group.group is None), ROOT)
        if len(detector.groups) < 2 and _ROOTS.fullmatch(root):
            return ()
        names = {root: ALL if _ROOTS.fullmatch(root) else root}
        nodes = [*detector.groups, *(detector.panels or ())]
        for node in nodes:
            names.setdefault(node.name, node.name)
            if re.search(r"[,=;/]|^\s|\s$", node.name) or not node.name.isascii():
                expected = "ASCII without , = ; / and blanks at its ends, as groups are lists of names"
                raise InputError(f"name of a node in a .geom file must be {expected}; got {node.name!r}", "name")
        members: dict[str, list[str]] = {group.name: [] for group in detector.groups}
        for node in nodes:
            if node.group is not None:
                members[node.group].append(node.name)
        held = [group.name for group in detector.groups if self._holds_panels(group.name, members)]
        depth = {group.name: sum(1 for _ in above(group, detector.groups)) for group in detector.groups}
        order = sorted(held, key=lambda name: -depth[name])
        panels = {panel.name for panel in detector.panels or ()}
        lines = [
            (names[name], tuple(names[member] for member in members[name] if member in panels or member in held), 0)
            for name in order
        ]
        return tuple(lines if names[root] == ALL else [*lines, (ALL, (root,), 0)])

    def _holds_panels(self, name: str, members: dict[str, list[str]]) -> bool:
        """Whether a group, or one that it holds, has a panel: CrystFEL has no others."""
        return any(member not in members or self._holds_panels(member, members) for member in members[name])


def _dims(kept: Lines) -> Lines:
    return tuple(pair for pair in kept if pair[0].startswith("dim"))


def _holds(panel: GeomPanel, region: BadRegion) -> bool:
    fast_min, fast_max, slow_min, slow_max = region.limits
    (slow, fast), (n_slow, n_fast) = panel.start, panel.shape
    return fast_min >= fast and slow_min >= slow and fast_max < fast + n_fast and slow_max < slow + n_slow
