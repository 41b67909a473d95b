"""The laboratory frame of dxtbx and DIALS: right-handed, X-rays along −z, the spindle along +x."""

import numpy as np

from .geometry import Geometry


def dials_axes(geometry: Geometry, rotating: bool) -> np.ndarray:
    """(3, 3) the axes of that frame as rows, in the laboratory of the experiment.

    x is along the spindle, less its component along the beam. For a still, or a spindle along the beam, the fast axis
    takes its place, as in dxtbx's readers of simple headers; and where that is along the beam too, the slow axis.
    """
    z = -geometry.beam
    axes = ([geometry.spindle] if rotating else []) + [geometry.fast, geometry.slow]
    across = [axis - z * (z @ axis) for axis in axes]
    x = next(part / length for part in across if (length := float(np.linalg.norm(part))) > 1e-6)
    return np.array([x, np.cross(z, x), z])


def dials_origin(geometry: Geometry, rotating: bool) -> np.ndarray:
    """The outer corner of the first pixel, in mm, in the frame of dxtbx."""
    x, y, z = dials_axes(geometry, rotating)
    return 1000.0 * np.array([geometry.pix0 @ x, geometry.pix0 @ y, geometry.pix0 @ z])
