"""Panels where they are after all moves, and in CrystFEL's laboratory frame."""

from typing import NamedTuple

import numpy as np

from ..descriptions.detector import Detector
from ..descriptions.panels import ROTATIONS, SHIFTS, Node, Panel, above
from ..planning.rotations import cross, rotate_axis, unit
from ..units import radians


class Place(NamedTuple):
    """Origin in mm, and mm per pixel along fast and slow."""

    origin: np.ndarray
    fast: np.ndarray
    slow: np.ndarray


def moved(place: Place, node: Node) -> Place:
    """Turned about the node's origin and axes, then shifted; what does not move keeps its bits."""
    fast, slow = unit(np.array(node.fast))[0], unit(np.array(node.slow))[0]
    normal, pivot = unit(cross(fast, slow))[0], np.array(node.origin)
    origin, along_fast, along_slow = place
    for move, axis in zip(ROTATIONS, (slow, fast, normal), strict=True):
        angle = radians(getattr(node, move))
        if angle:
            origin = pivot + rotate_axis(origin - pivot, axis, angle)
            along_fast, along_slow = rotate_axis(along_fast, axis, angle), rotate_axis(along_slow, axis, angle)
    shift = np.array([getattr(node, move) for move in SHIFTS])
    return Place(origin + shift if shift.any() else origin, along_fast, along_slow)


def placed(panel: Panel, detector: Detector) -> Place:
    """A panel after its own moves and those of its groups, in the laboratory frame of the detector's convention."""
    place = Place(np.array(panel.origin), np.array(panel.fast), np.array(panel.slow))
    for node in (panel, *above(panel, detector.groups)):
        place = moved(place, node)
    return place


def crystfel_frame(detector: Detector) -> np.ndarray:
    """The rotation (3, 3) from the laboratory frame of a detector's convention to CrystFEL's: times vectors (3,).

    CrystFEL's z is along the beam, y up and x = y x z. Where the beam is along z already, nothing is turned. Elsewhere
    x is along the E field, or against it if y would point below the laboratory's y axis otherwise; a crystal's
    matrix is turned by the same rotation.
    """
    frame = detector.frame
    beam = unit(np.array(frame.beam_vector))[0]
    if beam[2] == 1.0:
        return np.eye(3)
    polar = np.array(frame.polar_vector)
    x = unit(polar - (polar @ beam) * beam)[0]
    y = cross(beam, x)
    sign = -1.0 if y[1] < 0.0 else 1.0
    # A zero is written without a sign.
    return np.array([sign * x, sign * y, beam]) + 0.0
