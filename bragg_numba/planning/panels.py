"""The panels of a detector, moved with their groups: from descriptions to vectors in the laboratory frame, in m."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from ..descriptions.detector import Detector
from ..descriptions.panels import ROTATIONS, SHIFTS, Group, Node, Panel, above
from ..errors import InputError
from ..units import radians
from .dual import Number, scalar, sqrt, value_of, vanishes
from .rotations import cross, rotate_axis, unit

# Distance of a panel's plane from the sample, as a fraction of the panel's own distance, below which it has no side
# that faces the sample.
_EDGE_ON = 1e-12


class PanelFrames(NamedTuple):
    """The panels after all moves, as ``kernels.arguments.Panels`` has them."""

    ends: np.ndarray
    corners: np.ndarray
    pix0: np.ndarray
    fast: np.ndarray
    slow: np.ndarray
    normal: np.ndarray
    area_distance: np.ndarray


class PanelSensors(NamedTuple):
    """Thickness of a layer in m, and attenuation in 1/m, (n,) each."""

    layer_thickness: np.ndarray
    mu: np.ndarray


class Vectors(NamedTuple):
    """A point in mm and two vectors in mm per pixel that are moved together."""

    origin: np.ndarray
    fast: np.ndarray
    slow: np.ndarray


def _moved(vectors: Vectors, node: Node) -> Vectors:
    """Turned about the node's origin and axes, then shifted; what does not move keeps its bits. Lengths in mm."""
    fast, slow = unit(np.array(node.fast))[0], unit(np.array(node.slow))[0]
    normal = unit(cross(fast, slow))[0]
    pivot = np.array(node.origin)
    origin, along_fast, along_slow = vectors
    for move, axis in zip(ROTATIONS, (slow, fast, normal), strict=True):
        angle = radians(getattr(node, move))
        if not vanishes(angle):
            origin = pivot + rotate_axis(origin - pivot, axis, angle)
            along_fast, along_slow = rotate_axis(along_fast, axis, angle), rotate_axis(along_slow, axis, angle)
    shift = [getattr(node, move) for move in SHIFTS]
    if not all(map(vanishes, shift)):
        origin = origin + np.array(shift)
    return Vectors(origin, along_fast, along_slow)


def taken_along(vectors: Vectors, node: Node, groups: Sequence[Group]) -> Vectors:
    """A point and directions of a panel or group after its own moves and those of all that it belongs to."""
    for mover in (node, *above(node, groups)):
        vectors = _moved(vectors, mover)
    return vectors


def placed(panel: Panel, detector: Detector) -> Vectors:
    """A panel after its own moves and those of its groups, in the laboratory frame of the detector's convention."""
    unmoved = Vectors(np.array(panel.origin), np.array(panel.fast), np.array(panel.slow))
    return taken_along(unmoved, panel, detector.groups)


def panel_rows(panels: tuple[Panel, ...]) -> np.ndarray:
    """(n + 1,) the row of the image at which each panel begins, and the end of the last."""
    return np.cumsum([0, *(panel.shape[0] for panel in panels)])


def solve_panels(detector: Detector) -> PanelFrames | None:
    """The panels in the laboratory; None without any. Raises InputError for one whose plane holds the sample."""
    panels = detector.panels
    if panels is None:
        return None
    rows = panel_rows(panels)
    frames = []
    for panel in panels:
        origin, fast, slow = (vector / 1000.0 for vector in placed(panel, detector))
        product = cross(fast, slow)
        area = sqrt(scalar(np.dot(product, product)))
        normal = product / area
        distance = scalar(np.dot(normal, origin))
        if distance < 0.0:
            normal, distance = -normal, -distance
        if value_of(distance) <= _EDGE_ON * _size(origin):
            got = f"got {value_of(distance) * 1000:.6g} mm"
            expected = "at a distance from the plane of the panel"
            raise InputError(f"{panel.name} must leave the sample {expected}; {got}", panel.name)
        frames.append((origin, fast, slow, normal, area * distance))
    pix0, fasts, slows, normals, area_distances = zip(*frames, strict=True)
    first = np.array([panel.first for panel in panels], np.int64)
    return PanelFrames(
        ends=rows[1:],
        corners=first - np.stack([rows[:-1], np.zeros_like(rows[:-1])], axis=1),
        pix0=np.array(pix0),
        fast=np.array(fasts),
        slow=np.array(slows),
        normal=np.array(normals),
        area_distance=np.array(area_distances),
    )


def _size(vector: np.ndarray) -> float:
    return max(abs(value_of(x)) for x in vector)


def facing(frames: PanelFrames, panels: tuple[Panel, ...], beam: np.ndarray) -> int:
    """The panel that stands for the detector in logs and headers: the one that the beam meets, else the nearest."""
    nearest, least = 0, np.inf
    for i, panel in enumerate(panels):
        pix0, fast, slow, normal = (
            np.array([value_of(x) for x in vectors[i]])
            for vectors in (frames.pix0, frames.fast, frames.slow, frames.normal)
        )
        along = float(np.dot(normal, beam))
        distance = float(np.dot(normal, pix0))
        if along > 0.0:
            offset = distance / along * beam - pix0
            f, s = np.linalg.lstsq(np.array([fast, slow]).T, offset, rcond=None)[0]
            inside = [first <= at < first + n for at, first, n in zip((s, f), panel.first, panel.shape, strict=True)]
            if all(inside):
                return i
        centre = pix0 + (panel.first[1] + panel.shape[1] / 2) * fast + (panel.first[0] + panel.shape[0] / 2) * slow
        if (length := float(np.linalg.norm(centre))) < least:
            nearest, least = i, length
    return nearest


def thicknesses(detector: Detector) -> list[float]:
    """Thickness of the sensor of every panel in µm; of the one detector without any."""
    if detector.panels is None:
        return [detector.detector_thick]
    own = (panel.detector_thick for panel in detector.panels)
    return [detector.detector_thick if thick is None else thick for thick in own]


def has_own_depths(detector: Detector) -> bool:
    """Whether every panel says its attenuation depth."""
    panels = detector.panels
    return panels is not None and all(panel.detector_abs is not None for panel in panels)


def solve_panel_sensors(detector: Detector, n_layers: int) -> PanelSensors:
    """The sensor of every panel, in ``n_layers`` layers; without an attenuation depth the thickness is used for it."""
    thick = [value * 1e-6 for value in thicknesses(detector)]
    mu = []
    for panel, thickness in zip(detector.panels or (), thick, strict=False):
        depth = detector.detector_abs if panel.detector_abs is None else panel.detector_abs
        mu.append(attenuation_of(depth, thickness))
    if detector.panels is None:
        thick = []
    return PanelSensors(np.array([value / n_layers for value in thick]), np.array(mu))


def attenuation_of(depth: float | None, thickness: Number) -> Number:
    """Attenuation in 1/m of a sensor of that thickness in m, from its attenuation depth in µm; −1: not modelled."""
    if depth is None:
        return 1.0 / thickness if thickness > 0.0 else -1.0
    return 0.0 if depth == np.inf else 1.0 / (depth * 1e-6)
