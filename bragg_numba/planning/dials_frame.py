"""The laboratory frame of dxtbx and DIALS: right-handed, X-rays along −z, the spindle along +x."""

import numpy as np

from .geometry import Geometry


def dials_origin(geometry: Geometry, rotating: bool) -> np.ndarray:
    """The outer corner of the first pixel, in mm, in the frame of dxtbx.

    x is along the spindle, less its component along the beam. For a still, or a spindle along the beam, the fast axis
    takes its place, as in dxtbx's readers of simple headers; and where that is along the beam too, the slow axis.
    """
    z = -geometry.beam
    axes = ([geometry.spindle] if rotating else []) + [geometry.fast, geometry.slow]
    across = [axis - z * (z @ axis) for axis in axes]
    x = next(part / length for part in across if (length := float(np.linalg.norm(part))) > 1e-6)
    return 1000.0 * np.array([geometry.pix0 @ x, geometry.pix0 @ np.cross(z, x), geometry.pix0 @ z])
