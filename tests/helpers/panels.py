"""Detectors of panels for tests."""

import numpy as np
from scipy.spatial.transform import Rotation

import bragg_numba as bn
from bragg_numba.descriptions.panels import above


def uneven() -> bn.Detector:
    """Three panels of different shapes, skewed pixels, a two-level tree; everything has been moved."""
    arm = bn.Group("arm", (2.0, -1.0, 55.0), (1.0, 0.2, 0.1), (-0.3, 1.0, 0.0), shift_x=0.2, rot_fast=3.0)
    stand = bn.Group("stand", (0.0, 0.0, 60.0), shift_z=-1.0, rot_slow=-2.0, rot_normal=5.0)
    panels = [
        bn.Panel("a", (-6.0, -5.0, 58.0), (0.5, 0.02, 0.0), (0.03, 0.4, 0.05), "arm", shape=(9, 12), rot_normal=4.0),
        bn.Panel("b", (1.0, -4.0, 50.0), (0.4, 0.0, 0.1), (0.0, 0.45, 0.0), "arm", shape=(11, 8), shift_y=0.3),
        bn.Panel("c", (-5.0, 2.0, 62.0), (0.0, 0.5, 0.0), (0.5, 0.0, -0.1), "stand", shape=(7, 10), rot_slow=-6.0),
    ]
    arm = bn.Group(**{name: getattr(arm, name) for name in arm.__dataclass_fields__} | {"group": "stand"})
    return bn.Detector(panels=panels, groups=[arm, stand], convention="DIALS")


def matrix_of(node: bn.Panel | bn.Group) -> np.ndarray:
    """The node's moves as a 4 x 4 matrix on points in mm, by SciPy's rotations."""
    fast, slow = (np.array(v) / np.linalg.norm(v) for v in (node.fast, node.slow))
    normal = np.cross(fast, slow) / np.linalg.norm(np.cross(fast, slow))
    turn = Rotation.identity()
    for angle, axis in ((node.rot_slow, slow), (node.rot_fast, fast), (node.rot_normal, normal)):
        turn = Rotation.from_rotvec(np.radians(angle) * axis) * turn
    matrix, origin = np.eye(4), np.array(node.origin)
    matrix[:3, :3] = turn.as_matrix()
    matrix[:3, 3] = origin - turn.as_matrix() @ origin + (node.shift_x, node.shift_y, node.shift_z)
    return matrix


def placed(detector: bn.Detector) -> list[np.ndarray]:
    """The corners and pixel vectors (3, 3) in mm of each panel: origin, fast, slow, moved by its chain of matrices."""
    found = []
    for panel in detector.panels or ():
        origin = np.array(panel.origin)
        points = np.stack([origin, origin + panel.fast, origin + panel.slow])
        homogeneous = np.concatenate([points, np.ones((3, 1))], axis=1).T
        for node in (panel, *above(panel, detector.groups)):
            homogeneous = matrix_of(node) @ homogeneous
        origin, fast, slow = homogeneous[:3].T
        found.append(np.array([origin, fast - origin, slow - origin]))
    return found


def centres(detector: bn.Detector) -> list[np.ndarray]:
    """(n_slow, n_fast, 3) centres of the pixels of each panel in mm."""
    arrays = []
    for panel, (origin, fast, slow) in zip(detector.panels or (), placed(detector), strict=True):
        s, f = (first + np.arange(n) + 0.5 for first, n in zip(panel.first, panel.shape, strict=True))
        arrays.append(origin + f[None, :, None] * fast + s[:, None, None] * slow)
    return arrays
