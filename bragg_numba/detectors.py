"""Common detectors by name, from published numbers: ``detector, mask = named("EIGER2 16M", distance=200)``."""

import difflib
import re
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from .data.detectors import ASSEMBLIES, MONOLITHS, Assembly, Monolith, Sensor
from .descriptions import validate
from .descriptions.detector import Detector
from .descriptions.panels import Group, Panel
from .errors import InputError, shown
from .io.crystallography import attenuation_depth
from .units import ENERGY_TIMES_WAVELENGTH

__all__ = ["Named", "about", "named", "names"]

_ALL: tuple[Monolith | Assembly, ...] = (*MONOLITHS, *ASSEMBLIES)


class Named(NamedTuple):
    """A detector, and which of its pixels there are.

    Attributes:
        detector: for a Simulator.
        mask: (n_slow, n_fast) uint8, 0 in the gaps between modules, for ``Sampling(mask=...)``; None where there are
            no gaps: panels have only pixels.
    """

    detector: Detector
    mask: np.ndarray | None


def names() -> list[str]:
    """The names of all detectors."""
    return [each.names[0] for each in _ALL]


def _plain(name: str) -> str:
    return re.sub(r"[\s_-]", "", name).lower()


def _find(name: str) -> Monolith | Assembly:
    known = {_plain(each): found for found in _ALL for each in found.names}
    if not isinstance(name, str) or _plain(name) not in known:
        close = difflib.get_close_matches(_plain(name), known, 1) if isinstance(name, str) else []
        hint = f", perhaps {known[close[0]].names[0]}" if close else ""
        raise InputError(f"detector must be one of {', '.join(names())}{hint}; got {shown(name)}", "detector")
    return known[_plain(name)]


def about(name: str) -> str:
    """Where the numbers of a detector are from, and how far they hold."""
    return _find(name).source


def named(
    name: str,
    distance: float = 100.0,
    beam_center: Sequence[float] | None = None,
    wavelength: float | None = None,
    **fields: Any,
) -> Named:
    """A detector by its name, in any letters, with or without blanks and dashes; ``names`` lists them.

    Args:
        distance: mm from the sample along the beam.
        beam_center: (fast, slow) of the direct beam on the detector before it is turned, in pixels from the outer
            corner of the first one (whose centre is 0.5, 0.5); None: the middle. Layouts of several panels, which are
            nominal, are centred on the beam: move their groups.
        wavelength: Å; with it the sensor absorbs as its thickness of material does at that wavelength (extra
            ``crystallography``), without it every photon.
        fields: any others of ``Detector``, such as convention, twotheta, detector_thick, thicksteps. Of several panels
            the laboratory frame is that of the convention XDS: z along the beam, x horizontal, y up.

    Raises InputError for an unknown name, which lists those known.
    """
    found = _find(name)
    if wavelength is not None:
        fields = {**_sensor(found.sensor, wavelength, found.names[0], fields), **fields}
    elif fields.get("detector_thick") and fields.get("detector_abs") is None:
        # Its attenuation would be taken for the thickness.
        raise InputError("detector_thick must be given with detector_abs or wavelength; got neither", "wavelength")
    if not isinstance(found, Assembly):
        return Named(_monolith(found, distance, beam_center, fields), gaps_of(found))
    if beam_center is not None:
        expected = f"None for {found.names[0]}, whose panels are placed about the beam: move its groups"
        raise InputError(f"beam_center must be {expected}; got {shown(beam_center)}", "beam_center")
    return Named(_assembly(found, distance, fields), None)


def _sensor(sensor: Sensor | None, wavelength: Any, name: str, fields: dict[str, Any]) -> dict[str, float]:
    """The fields of a sensor at a wavelength, whose thickness may be given."""
    energy = ENERGY_TIMES_WAVELENGTH / validate.positive("wavelength", wavelength, "Å")
    if sensor is None:
        expected = f"None for {name}, of which no sensor is known"
        raise InputError(f"wavelength must be {expected}; got {wavelength:g}", "wavelength")
    if "detector_abs" in fields:
        raise InputError("give detector_abs or wavelength, from which it follows; got both", "wavelength")
    depth = attenuation_depth(sensor.material, energy, "wavelength")
    return {"detector_thick": sensor.thickness, "detector_abs": depth}


def gaps_of(found: Monolith) -> np.ndarray | None:
    """(n_slow, n_fast) uint8, 0 in the gaps and 1 in modules, read-only; None without gaps."""
    if found.modules == (1, 1):
        return None
    slow, fast = (
        np.arange(n) % (size + gap) < size for n, size, gap in zip(found.pixels, found.module, found.gaps, strict=True)
    )
    mask = np.outer(slow, fast).astype(np.uint8)
    mask.setflags(write=False)
    return mask


def _monolith(found: Monolith, distance: Any, beam_center: Any, fields: dict[str, Any]) -> Detector:
    n_slow, n_fast = found.pixels
    centre = beam_center
    if centre is None:
        centre = n_fast / 2.0, n_slow / 2.0
    fast, slow = validate.numbers("beam_center", centre, 2, "two finite numbers, fast and slow (pixels)")
    placed = {"pixels": found.pixels, "pixel_size": found.pixel_size, "distance": distance}
    # Of the same meaning whatever the convention makes of it.
    convention = Detector(**{"pixels": 1, **{name: fields[name] for name in fields if name in _FRAME}}).convention
    p = found.pixel_size
    placed |= {
        "MOSFLM": {"Xbeam": (slow - 0.5) * p, "Ybeam": (fast - 0.5) * p},
        "DENZO": {"Xbeam": slow * p, "Ybeam": fast * p},
        "ADXV": {"Xbeam": fast * p, "Ybeam": (n_slow - slow) * p},
        "XDS": {"ORGX": fast + 0.5, "ORGY": slow + 0.5},
        "DIALS": {"ORGX": fast + 0.5, "ORGY": slow + 0.5},
        "CUSTOM": {"Xbeam": fast * p, "Ybeam": slow * p},
    }[convention]
    _check_fields(found, fields, (*placed, *_PLACES))
    return Detector(**placed, **fields)


# Fields that say otherwise what the name, the distance and the beam centre say.
_PLACES = ("close_distance", "detsize", "Xbeam", "Ybeam", "Xclose", "Yclose", "ORGX", "ORGY", "panels", "groups")
# What decides the convention.
_FRAME = (
    "convention", "fdet_vector", "sdet_vector", "odet_vector", "beam_vector", "polar_vector", "spindle_axis",
    "twotheta_axis",
)  # fmt: skip


def _check_fields(found: Monolith | Assembly, fields: dict[str, Any], own: Sequence[str]) -> None:
    """Raise InputError for fields that the detector, its distance and its beam centre decide."""
    for name in fields:
        if name in own:
            decides = "distance and beam_center place it" if isinstance(found, Monolith) else "its panels are"
            got = shown(fields[name])
            raise InputError(f"{name} must not be given for {found.names[0]}: {decides}; got {got}", name)


def _assembly(found: Assembly, distance: Any, fields: dict[str, Any]) -> Detector:
    _check_fields(found, fields, ("panels", "groups", "convention", "pixels", "pixel_size"))
    z = validate.positive("distance", distance, "mm")
    pixel = found.pixel_size
    panels = [
        Panel(
            piece.name, (*piece.corner, z), (pixel * piece.fast[0], pixel * piece.fast[1], 0.0),
            (pixel * piece.slow[0], pixel * piece.slow[1], 0.0), piece.group, shape=found.shape, window=piece.window,
        )
        for piece in found.pieces
    ]  # fmt: skip
    return Detector(panels=panels, groups=_groups(found, panels, z), convention="XDS", **fields)


def _groups(found: Assembly, panels: Sequence[Panel], z: float) -> list[Group]:
    """Groups about the middle of their panels, with the laboratory's x and y as axes; the root about the beam."""
    groups, holder = [], dict(found.groups)
    for name, above in found.groups:
        centres = [_centre(panel) for panel in panels if _is_in(panel.group, name, holder)]
        middle = np.mean(centres, axis=0).tolist() if above is not None else (0.0, 0.0, z)
        groups.append(Group(name, middle, group=above))
    return groups


def _centre(panel: Panel) -> np.ndarray:
    slow, fast = panel.shape
    return np.array(panel.origin) + 0.5 * (slow * np.array(panel.slow) + fast * np.array(panel.fast))


def _is_in(group: str | None, name: str, holder: dict[str, str | None]) -> bool:
    while group is not None and group != name:
        group = holder[group]
    return group == name
