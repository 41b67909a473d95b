"""The detector geometry: from the terms of a convention to vectors in the laboratory frame, in m and radians."""

import math
from typing import Any, NamedTuple

import numpy as np

from ..descriptions.detector import Detector, Frame
from ..errors import InputError
from ..units import radians
from .dual import Number, magnitude, scalar, value_of
from .intervals import Steps, end_to_end_steps, sensor_layers
from .panels import (
    PanelFrames,
    PanelSensors,
    attenuation_of,
    facing,
    has_own_depths,
    solve_panel_sensors,
    solve_panels,
    thicknesses,
)
from .rotations import cross, rotate_axis, rotate_xyz, unit

# Sensor thickness in m in nanoBragg.c if only the number of layers is given.
NOMINAL_THICKNESS = 0.5e-6


# Cosine below which a detector counts as parallel to the beam, and the sample as in its plane.
PARALLEL = 1e-12

_PIVOT_ABOUT_SAMPLE = (
    "give close_distance and a pivot about the sample: convention XDS or DIALS, or CUSTOM with pivot SAMPLE"
)


class Sensor(NamedTuple):
    """Absorption in the sensor: layers, and the attenuation coefficient mu in 1/m (−1: not set, as C prints it).

    Of panels, the layers are those of the thickest.
    """

    layers: Steps
    mu: Number
    panels: PanelSensors


class Geometry(NamedTuple):
    """The detector after its rotations. Lengths in m, vectors (3,) in the laboratory frame.

    Of several panels n_slow, n_fast are the rows of all and the columns of the widest, and all else is of the panel
    that the beam meets, or of the nearest, as an ordinary detector would have it.
    """

    convention: str
    pivot: str
    n_slow: int
    n_fast: int
    pixel_size: Number
    detsize_f: Number
    detsize_s: Number
    beam: np.ndarray
    fast: np.ndarray
    slow: np.ndarray
    normal: np.ndarray
    pix0: np.ndarray
    polar: np.ndarray
    vertical: np.ndarray
    spindle: np.ndarray
    distance: Number  # along the beam: negative behind the sample; close_distance if the beam never meets the detector
    close_distance: Number
    Xbeam: Number
    Ybeam: Number
    Fbeam: Number
    Sbeam: Number
    Xclose: Number
    Yclose: Number
    Fclose: Number
    Sclose: Number
    orgx: Number  # pixels
    orgy: Number
    twotheta: Number  # rad
    dials_origin: np.ndarray  # (3,) mm
    beam_on_detector: np.ndarray  # (3,) components of the beam along fast, slow and normal
    generated_normal: bool  # odet_vector was not of length 1, and fast x slow replaced it
    panels: PanelFrames | None = None


def _millimetres(value: Number | None) -> Number | None:
    return None if value is None else value / 1000.0


def detector_size(detector: Detector) -> tuple[Number, Number, int, int]:
    """Size along fast and slow in m, and the number of slow and of fast pixels."""
    pixel = detector.pixel_size / 1000.0
    if detector.pixels is not None:
        n_slow, n_fast = detector.pixels
        detsize_s, detsize_f = pixel * n_slow, pixel * n_fast
    else:
        detsize_s, detsize_f = (size / 1000.0 for size in detector.detsize)
    n_slow, n_fast = math.ceil(detsize_s / pixel - 0.5), math.ceil(detsize_f / pixel - 0.5)
    if n_slow < 1 or n_fast < 1:
        expected = f"at least one pixel of {detector.pixel_size:g} mm each way"
        raise InputError(f"detsize must hold {expected}; got {detsize_f * 1000:g} x {detsize_s * 1000:g} mm", "detsize")
    return detsize_f, detsize_s, n_slow, n_fast


class _BeamCentre(NamedTuple):
    Xbeam: Number
    Ybeam: Number
    Fbeam: Number
    Sbeam: Number
    Xclose: Number
    Yclose: Number
    Fclose: Number
    Sclose: Number


def _beam_centre(detector: Detector, pixel: Number, detsize_f: Number, detsize_s: Number) -> _BeamCentre:
    """The direct-beam spot and the nearest point along fast and slow, before any rotation."""

    def given(value: Number | None, default: Number) -> Number:
        return default if value is None else value

    Fclose = detsize_f / 2.0 if detector.ORGX is None else (detector.ORGX - 0.5) * pixel
    Sclose = detsize_s / 2.0 if detector.ORGY is None else (detector.ORGY - 0.5) * pixel
    Xclose = given(_millimetres(detector.Xclose), Fclose)
    Yclose = given(_millimetres(detector.Yclose), Sclose)
    Xbeam, Ybeam = _millimetres(detector.Xbeam), _millimetres(detector.Ybeam)
    convention = detector.convention
    if convention == "ADXV":
        Xbeam, Ybeam = given(Xbeam, (detsize_f + pixel) / 2.0), given(Ybeam, (detsize_s - pixel) / 2.0)
        Fbeam, Sbeam = Xbeam, detsize_s - Ybeam
    elif convention in ("MOSFLM", "DENZO"):
        Xbeam, Ybeam = given(Xbeam, (detsize_s + pixel) / 2.0), given(Ybeam, (detsize_f + pixel) / 2.0)
        shift = 0.5 if convention == "MOSFLM" else 0.0
        Fbeam, Sbeam = Ybeam + shift * pixel, Xbeam + shift * pixel
    else:
        Xbeam, Ybeam = given(Xbeam, Xclose), given(Ybeam, Yclose)
        Fbeam, Sbeam = Xbeam, Ybeam
        if convention == "CUSTOM":
            Fclose, Sclose = Xbeam, Ybeam
    return _BeamCentre(Xbeam, Ybeam, Fbeam, Sbeam, Xclose, Yclose, Fclose, Sclose)


def _unit_frame(frame: Frame, loose: bool) -> tuple[dict[str, np.ndarray], bool]:
    """The frame's directions as unit vectors, and whether the detector normal had to be generated.

    A normal whose length is not exactly 1 is replaced by fast x slow, with the sign that keeps it on the given side.
    ``loose``, as in nanoBragg.c: the 2θ axis is not normalized, and the sign is not chosen, so the detector faces
    away from the beam if fast, slow and normal are left-handed.
    """
    units = {name: unit(np.array(vector))[0] for name, vector in zip(Frame._fields, frame, strict=True)}
    if loose:
        units["twotheta_axis"] = np.array(frame.twotheta_axis)
    generated = unit(np.array(frame.odet_vector))[1] != 1.0
    if generated:
        normal = unit(cross(units["fdet_vector"], units["sdet_vector"]))[0]
        if not loose and np.dot(normal, frame.odet_vector) < 0.0:
            normal = -normal
        units["odet_vector"] = normal
    return units, generated


def _check_edge_on(detector: Detector, blamed: str, loose: bool) -> None:
    """Raise InputError if a detector parallel to the beam, turned by ``blamed``, has no position."""
    if not loose and detector.pivots_about == "SAMPLE" and detector.close_distance is not None and not detector.curved:
        return
    angles = f"{detector.detector_rotx:g} {detector.detector_roty:g} {detector.detector_rotz:g}"
    why = f"got rotations of {angles} degrees, edge-on to the beam, which never meets it"
    if loose:
        instead = "nanoBragg.c has no detector there; parity spec has"
    elif detector.pivots_about == "BEAM":
        instead = _PIVOT_ABOUT_SAMPLE
    elif detector.close_distance is None:
        instead = "give close_distance in place of distance"
    else:
        instead = "a curved detector is bent from the spot of the beam; a flat one may stand there"
    raise InputError(f"{blamed} must leave the detector facing the beam; {why}: {instead}", blamed)


class _Plane(NamedTuple):
    """A detector, or a panel, in the laboratory: lengths in m, distances along the beam and along the normal."""

    pix0: np.ndarray
    fast: np.ndarray
    slow: np.ndarray
    normal: np.ndarray
    distance: Number
    close_distance: Number


def _seen_from_sample(plane: _Plane, frame: dict[str, np.ndarray], pixel: Number) -> dict[str, Any]:
    """Fields of ``Geometry`` that follow from where a plane is: directions, distances, nearest point and beam spot."""
    pix0, fast, slow, normal, distance, close_distance = plane
    beam = frame["beam_vector"]
    Fclose, Sclose = -np.dot(pix0, fast), -np.dot(pix0, slow)
    to_beam = distance * beam - pix0
    return {
        "beam": beam,
        "fast": fast,
        "slow": slow,
        "normal": normal,
        "pix0": pix0,
        "polar": frame["polar_vector"],
        "vertical": unit(cross(beam, frame["polar_vector"]))[0],
        "spindle": frame["spindle_axis"],
        "distance": scalar(distance),
        "close_distance": scalar(close_distance),
        "Fbeam": scalar(np.dot(fast, to_beam)),
        "Sbeam": scalar(np.dot(slow, to_beam)),
        "Fclose": scalar(Fclose),
        "Sclose": scalar(Sclose),
        "orgx": scalar(Fclose / pixel + 0.5),
        "orgy": scalar(Sclose / pixel + 0.5),
        "dials_origin": np.array([1000.0 * pix0[2], 1000.0 * pix0[1], 1000.0 * -pix0[0]]),
        "beam_on_detector": np.array([np.dot(beam, fast), np.dot(beam, slow), np.dot(beam, normal)]),
    }


def solve_geometry(detector: Detector, loose_frame: bool) -> Geometry:
    """Rotate the detector about its pivot and find all beam centres and origins; ``loose_frame``: see ``Quirks``."""
    if detector.panels is not None:
        return _geometry_of_panels(detector)
    pixel = detector.pixel_size / 1000.0
    detsize_f, detsize_s, n_slow, n_fast = detector_size(detector)
    centre = _beam_centre(detector, pixel, detsize_f, detsize_s)
    frame, generated_normal = _unit_frame(detector.frame, loose_frame)
    beam, fast, slow, normal = (frame[name] for name in ("beam_vector", "fdet_vector", "sdet_vector", "odet_vector"))
    tilts = (radians(detector.detector_rotx), radians(detector.detector_roty), radians(detector.detector_rotz))
    twotheta = radians(detector.twotheta)
    pivot = detector.pivots_about

    def turned(vector: np.ndarray) -> np.ndarray:
        return rotate_axis(rotate_xyz(vector, *tilts), frame["twotheta_axis"], twotheta)

    names = ("detector_rotx", "detector_roty", "detector_rotz")
    ratio = scalar(np.dot(beam, rotate_xyz(normal, *tilts)))
    given = _millimetres(detector.close_distance)
    edge_on = magnitude(ratio) < PARALLEL
    if edge_on:
        blamed = next((name for name in names if getattr(detector, name)), "odet_vector")
        _check_edge_on(detector, blamed, loose_frame)
    close_distance = magnitude(ratio * (detector.distance / 1000.0)) if given is None else given
    distance = close_distance if edge_on else close_distance / ratio

    if pivot == "SAMPLE":
        pix0 = turned(-centre.Fclose * fast - centre.Sclose * slow + close_distance * normal)
    fast, slow, normal = turned(fast), turned(slow), turned(normal)
    if pivot == "BEAM":
        pix0 = -centre.Fbeam * fast - centre.Sbeam * slow + distance * beam

    close_distance = np.dot(pix0, normal)
    if close_distance <= PARALLEL * magnitude(distance) and not loose_frame:
        # nanoBragg.c continues and renders negative photons.
        blamed = next((name for name in ("twotheta", *names) if getattr(detector, name)), "odet_vector")
        got = f"got its plane at {close_distance * 1000:.6g} mm"
        instead = f"; {_PIVOT_ABOUT_SAMPLE}" if pivot == "BEAM" else ""
        raise InputError(f"{blamed} must leave the detector facing the sample; {got}{instead}", blamed)
    distance = close_distance if edge_on else close_distance / ratio
    plane = _Plane(pix0, fast, slow, normal, distance, close_distance)
    return Geometry(
        **_seen_from_sample(plane, frame, pixel),
        convention=detector.convention,
        pivot=pivot,
        n_slow=n_slow,
        n_fast=n_fast,
        pixel_size=pixel,
        detsize_f=detsize_f,
        detsize_s=detsize_s,
        Xbeam=centre.Xbeam,
        Ybeam=centre.Ybeam,
        Xclose=centre.Xclose,
        Yclose=centre.Yclose,
        twotheta=twotheta,
        generated_normal=generated_normal,
    )


def _geometry_of_panels(detector: Detector) -> Geometry:
    frames, panels = solve_panels(detector), detector.panels
    assert frames is not None
    assert panels is not None
    frame, _ = _unit_frame(detector.frame, loose=False)
    beam = frame["beam_vector"]
    which = facing(frames, panels, beam)
    n_slow, n_fast = panels[which].shape
    (fast, pixel), (slow, pixel_slow) = unit(frames.fast[which]), unit(frames.slow[which])
    normal, pix0 = frames.normal[which], frames.pix0[which]
    close_distance, ratio = np.dot(pix0, normal), scalar(np.dot(beam, normal))
    distance = close_distance if magnitude(ratio) < PARALLEL else close_distance / ratio
    seen = _seen_from_sample(_Plane(pix0, fast, slow, normal, distance, close_distance), frame, pixel)
    return Geometry(
        **seen,
        convention=detector.convention,
        pivot="SAMPLE",
        n_slow=int(frames.ends[-1]),
        n_fast=max(panel.shape[1] for panel in panels),
        pixel_size=pixel,
        detsize_f=pixel * n_fast,
        detsize_s=pixel_slow * n_slow,
        Xbeam=seen["Fbeam"],
        Ybeam=seen["Sbeam"],
        Xclose=seen["Fclose"],
        Yclose=seen["Sclose"],
        twotheta=0.0,
        generated_normal=False,
        panels=frames,
    )


def solve_sensor(detector: Detector, front_edges: bool, warnings: list[str]) -> Sensor:
    """Sensor layers and attenuation; without an attenuation depth the thickness is used for it, with a warning.

    ``front_edges``: see ``Quirks``.
    """
    thickness = max(thicknesses(detector), key=value_of) * 1e-6
    if front_edges:
        layers = end_to_end_steps(detector.thicksteps, thickness, None, NOMINAL_THICKNESS, raw=True, halve=True)
    else:
        step = None if detector.thickstep is None else detector.thickstep * 1e-6
        layers = sensor_layers(detector.thicksteps, thickness, step)
    mu = attenuation_of(detector.detector_abs, thickness)
    if thickness > 0.0 and detector.detector_abs is None and not has_own_depths(detector):
        warnings.append(f"WARNING: setting detector attenuation depth to {mu:g} m")
    return Sensor(layers, mu, solve_panel_sensors(detector, layers.count))
