"""CrystFEL's laboratory frame."""

import numpy as np

from ..descriptions.detector import Detector
from ..planning.rotations import cross, unit


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
