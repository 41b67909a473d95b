"""The detector: pixels, position, convention, and absorption in the sensor."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any, NamedTuple

from ..errors import InputError, shown
from . import validate
from .base import Description
from .fields import Stored, Values, Vector, described
from .limits import MOST_ROWS
from .panels import Group, Panel, attenuation, settled


class Frame(NamedTuple):
    """The unit vectors of a convention, in its own laboratory frame."""

    beam_vector: Vector
    fdet_vector: Vector
    sdet_vector: Vector
    odet_vector: Vector
    twotheta_axis: Vector
    polar_vector: Vector
    spindle_axis: Vector


_X, _Y, _Z = (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)
_MINUS_X, _MINUS_Y, _MINUS_Z = (-1.0, 0.0, 0.0), (0.0, -1.0, 0.0), (0.0, 0.0, -1.0)

FRAMES = {
    "MOSFLM": Frame(_X, _Z, _MINUS_Y, _X, _MINUS_Z, _Z, _Z),
    "DENZO": Frame(_X, _Z, _MINUS_Y, _X, _MINUS_Z, _Z, _Z),
    "ADXV": Frame(_Z, _X, _MINUS_Y, _Z, _MINUS_X, _X, _X),
    "XDS": Frame(_Z, _X, _Y, _Z, _X, _X, _X),
    "DIALS": Frame(_Z, _X, _Y, _Z, _Y, _Y, _Y),
    "CUSTOM": Frame(_X, _Z, _MINUS_Y, _X, _Y, _Z, _Z),
}
PIVOTS = ("BEAM", "SAMPLE")


def _pair(field: str, value: Any) -> tuple[Any, Any]:
    if validate.is_list(value):
        if len(value) != 2:
            raise validate.fail(field, "one number, or two for slow and fast", value)
        return value[0], value[1]
    return value, value


# What still counts beside panels.
_WITH_PANELS = (
    "panels", "groups", "convention", "beam_vector", "polar_vector", "spindle_axis", "point_pixel", "detector_thick",
    "detector_abs", "thicksteps", "thickstep",
)  # fmt: skip

# A direction of convention CUSTOM.
_Axis = Stored[Vector | None, Values | None]


@dataclass(frozen=True, eq=False)
class Detector(Description):
    """A flat (or curved) detector with square pixels, or one of several flat panels.

    Attributes:
        pixels: (n_slow, n_fast), the shape of the image, or one number for both; None: from detsize.
        detsize: (slow, fast) size in mm, or one number; used if pixels is None.
        pixel_size: mm.
        distance: sample to detector along the beam, mm; ignored if close_distance is given.
        close_distance: sample to the nearest point of the detector plane, mm.
        convention: "MOSFLM", "DENZO", "ADXV", "XDS", "DIALS" or "CUSTOM": laboratory frame, meaning of the beam centre
            and pivot. None: MOSFLM, or CUSTOM if any vector is given.
        fdet_vector, sdet_vector, odet_vector, beam_vector, polar_vector, spindle_axis, twotheta_axis: directions of the
            fast and slow axis, the detector normal, the beam, its E field, the spindle and the 2θ axis; CUSTOM only;
            default: MOSFLM's (twotheta_axis: y).
        pix0_vector: recorded but not used; the origin always follows from beam centre and distance.
        pivot: fixed point of the detector's rotations: "BEAM", the direct-beam spot, or "SAMPLE", the nearest point.
            Conventions other than CUSTOM have their own.
        Xbeam, Ybeam: direct-beam spot in mm, as defined by the convention.
        Xclose, Yclose: default of Xbeam and Ybeam in XDS, DIALS and CUSTOM, mm.
        ORGX, ORGY: nearest point in pixels, as in XDS.
        detector_rotx, detector_roty, detector_rotz: degrees about the laboratory x, then y, then z.
        twotheta: degrees about the 2θ axis, after those.
        curved: every pixel at the same distance from the sample.
        point_pixel: solid angle 1/R², with neither pixel area nor obliquity.
        detector_thick: sensor thickness, µm. detector_abs: its attenuation depth, µm (inf: none); None: the thickness.
        thicksteps: number of sensor layers; None: one (in c-parity two). thickstep: instead, the largest thickness of a
            layer, µm (spec mode only). Each is sampled at the mean depth of its absorption (in c-parity: at its front).
        panels: instead of all that places one flat detector, its panels (spec mode only), in the laboratory frame of
            the convention, which has then the directions of the beam, its E field and the spindle alone.
        groups: groups of panels that move together. The root, which all belong to, is added where none is given.
    """

    pixels: Stored[tuple[int, int] | None, int | Values | None] = described(None, unit="pixels")
    detsize: Stored[tuple[float, float], float | Values] = described(102.4, unit="mm")
    pixel_size: float = described(0.1, unit="mm", flag="-pixel", step=1e-3, relative=True)
    distance: float = described(100.0, unit="mm", flag="-distance", step=1e-3, relative=True)
    close_distance: float | None = described(None, unit="mm", flag="-close_distance", step=1e-3, relative=True)
    convention: Stored[str, str | None] = described(None)
    fdet_vector: _Axis = described(None, flag="-fdet_vector")
    sdet_vector: _Axis = described(None, flag="-sdet_vector")
    odet_vector: _Axis = described(None, flag="-odet_vector")
    beam_vector: _Axis = described(None, flag="-beam_vector")
    polar_vector: _Axis = described(None, flag="-polar_vector")
    spindle_axis: _Axis = described(None, flag="-spindle_axis")
    twotheta_axis: _Axis = described(None, flag="-twotheta_axis")
    pix0_vector: _Axis = described(None, unit="mm")
    pivot: str | None = described(None, flag="-pivot")
    Xbeam: float | None = described(None, unit="mm", flag="-Xbeam", step=0.1)
    Ybeam: float | None = described(None, unit="mm", flag="-Ybeam", step=0.1)
    Xclose: float | None = described(None, unit="mm", flag="-Xclose", step=0.1)
    Yclose: float | None = described(None, unit="mm", flag="-Yclose", step=0.1)
    ORGX: float | None = described(None, unit="pixels", flag="-ORGX", step=1.0)
    ORGY: float | None = described(None, unit="pixels", flag="-ORGY", step=1.0)
    detector_rotx: float = described(0.0, unit="degrees", flag="-detector_rotx", step=0.1)
    detector_roty: float = described(0.0, unit="degrees", flag="-detector_roty", step=0.1)
    detector_rotz: float = described(0.0, unit="degrees", flag="-detector_rotz", step=0.1)
    twotheta: float = described(0.0, unit="degrees", flag="-twotheta", step=0.1)
    curved: bool = described(False, flag="-curved_det")
    point_pixel: bool = described(False, flag="-point_pixel")
    detector_thick: float = described(0.0, unit="µm", flag="-detector_thick", step=0.01, relative=True)
    detector_abs: float | None = described(None, unit="µm", flag="-detector_abs", step=0.01, relative=True)
    thicksteps: int | None = described(None, flag="-thicksteps")
    thickstep: float | None = described(None, unit="µm", flag="-thickstep")
    panels: Stored[tuple[Panel, ...] | None, Sequence[Panel] | None] = described(None)
    groups: Stored[tuple[Group, ...], Sequence[Group]] = described(())

    def __post_init__(self) -> None:
        self._settle_panels()
        self._settle_convention()
        pixels: tuple[int, ...] | None = None
        if self.pixels is not None:
            pixels = tuple(validate.integer("pixels", n, 1) for n in _pair("pixels", self.pixels))
        validate.assign(
            self,
            pixels=pixels,
            detsize=tuple(validate.positive("detsize", size, "mm") for size in _pair("detsize", self.detsize)),
            pixel_size=validate.positive("pixel_size", self.pixel_size, "mm"),
            distance=validate.positive("distance", self.distance, "mm"),
            close_distance=validate.optional(validate.positive, "close_distance", self.close_distance, "mm"),
            curved=validate.boolean("curved", self.curved),
            point_pixel=validate.boolean("point_pixel", self.point_pixel),
            detector_thick=validate.non_negative("detector_thick", self.detector_thick, "µm"),
            detector_abs=attenuation("detector_abs", self.detector_abs),
            thicksteps=validate.optional(validate.integer, "thicksteps", self.thicksteps, 0, MOST_ROWS),
            thickstep=validate.optional(validate.positive, "thickstep", self.thickstep, "µm"),
        )
        self._check_layers()
        for name in ("Xbeam", "Ybeam", "Xclose", "Yclose", "ORGX", "ORGY"):
            validate.assign(self, **{name: validate.optional(validate.number, name, getattr(self, name))})
        for name in ("detector_rotx", "detector_roty", "detector_rotz", "twotheta"):
            validate.assign(self, **{name: validate.number(name, getattr(self, name))})
        self._check_axes()
        self._doubt()

    def _settle_panels(self) -> None:
        if self.panels is None:
            if not (validate.is_list(self.groups) and len(self.groups) == 0):
                raise validate.fail("groups", "an empty list, as no panels are given", self.groups)
            validate.assign(self, groups=())
            return
        panels, groups = settled(self.panels, self.groups)
        validate.assign(self, panels=panels, groups=groups)
        for field in fields(self):
            value = getattr(self, field.name)
            # A size is stored as a pair.
            if field.name not in _WITH_PANELS and value not in (field.default, (field.default,) * 2):
                got = shown(value)
                raise InputError(f"{field.name} must not be given with panels, which have their places; got {got}")
        thick = [self.detector_thick if panel.detector_thick is None else panel.detector_thick for panel in panels]
        if any(thick) and not all(thick):
            name = panels[thick.index(0.0)].name
            raise InputError(f"{name}.detector_thick must be above 0 as that of other panels is", "detector_thick")

    def _check_layers(self) -> None:
        if self.thickstep is None:
            return
        if self.thicksteps:
            raise InputError(
                f"thickstep must not be given with thicksteps; got {self.thicksteps} of those", "thickstep"
            )
        if self.detector_thick / self.thickstep > MOST_ROWS:
            most = f"at most {MOST_ROWS} times into the sensor of {self.detector_thick:g} µm"
            raise InputError(f"thickstep must fit {most}; got {self.thickstep:g}", "thickstep")

    def _doubt(self) -> None:
        """Warn about lengths in another unit, and a beam centre that the convention does not use."""
        if self.pixel_size < 0.005 and self.distance < 5.0:
            got = f"got {self.pixel_size:g} and {self.distance:g}"
            validate.doubt("pixel_size", f"pixel_size and distance are in mm; {got}. Were they in m?", 1)
        elif self.pixel_size > 20.0:
            validate.doubt("pixel_size", f"pixel_size is in mm; got {self.pixel_size:g}. Was it in µm?", 1)
        if self.convention in ("XDS", "DIALS"):
            for name, instead in (("Xbeam", "ORGX or Xclose"), ("Ybeam", "ORGY or Yclose")):
                if getattr(self, name) is not None:
                    validate.doubt(name, f"{name} has no effect in convention {self.convention}; give {instead}", 1)

    def _settle_convention(self) -> None:
        given = [name for name in (*Frame._fields, "pix0_vector") if getattr(self, name) is not None]
        for name in given:
            value = getattr(self, name)
            vector = validate.numbers(name, value, 3) if name == "pix0_vector" else validate.direction(name, value)
            validate.assign(self, **{name: vector})
        convention = ("CUSTOM" if given else "MOSFLM") if self.convention is None else self.convention
        convention = validate.choice("convention", convention, tuple(FRAMES))
        if given and convention != "CUSTOM":
            raise InputError(f"{given[0]} is for convention CUSTOM; got it with {convention}", given[0])
        pivot = validate.optional(validate.choice, "pivot", self.pivot, PIVOTS)
        validate.assign(self, convention=convention, pivot=pivot)

    def _check_axes(self) -> None:
        """Check that axes are not parallel; their lengths are arbitrary."""
        frame = self.frame
        pairs = (("polar_vector", "beam_vector", "the beam"), ("sdet_vector", "fdet_vector", "the fast axis"))
        for name, other, title in pairs:
            (ux, uy, uz), (vx, vy, vz) = u, v = getattr(frame, name), getattr(frame, other)
            sine = math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx)
            if sine < 1e-9 * math.hypot(*u) * math.hypot(*v):
                shown = " ".join(f"{x:g}" for x in u)
                raise InputError(f"{name} must not be parallel to {title}; got {shown}", name)

    @property
    def frame(self) -> Frame:
        """The seven directions as given or by convention, not yet normalized."""
        defaults = FRAMES[self.convention]
        return Frame(*(getattr(self, name) or default for name, default in zip(Frame._fields, defaults, strict=True)))

    @property
    def pivots_about(self) -> str:
        """ "BEAM" or "SAMPLE": by convention, and for CUSTOM as given or as the distance and centre given imply."""
        if self.convention in ("MOSFLM", "DENZO", "ADXV"):
            return "BEAM"
        if self.convention in ("XDS", "DIALS"):
            return "SAMPLE"
        if self.pivot:
            return self.pivot
        at_sample = (self.close_distance, self.Xclose, self.Yclose, self.ORGX, self.ORGY, self.twotheta or None)
        return "BEAM" if all(value is None for value in at_sample) else "SAMPLE"
