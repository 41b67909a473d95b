"""One spot of a Gaussian crystal with a mosaic texture, and how far few domains are from many."""

import numpy as np
from scipy.spatial.transform import Rotation

import bragg_numba as bn

INDEX = (12, 5, -7)
EDGE, DISTANCE, PIXEL = 80.0, 400.0, 0.1


def bragg_matrix(turn_about_g: float = 0.0) -> np.ndarray:
    """The matrix of a cubic crystal turned such that INDEX diffracts a beam along z at 1 Å; ``turn``: about g, rad."""
    g = np.array(INDEX) / EDGE
    length = np.linalg.norm(g)
    # |d − i| = |g| at the Bragg angle.
    sine = length / 2.0
    wanted = length * np.array([np.sqrt(1.0 - sine * sine), 0.0, -sine])
    axis = np.cross(g, wanted)
    angle = np.arctan2(np.linalg.norm(axis), g @ wanted)
    turn = Rotation.from_rotvec(turn_about_g * wanted / length) * Rotation.from_rotvec(
        angle * axis / np.linalg.norm(axis)
    )
    return turn.as_matrix() / EDGE


def spot(matrix: np.ndarray | None = None, n_cells: int = 20, **texture: object) -> bn.Simulator:
    """The pixels of the spot: the middle of the detector."""
    matrix = bragg_matrix() if matrix is None else matrix
    out = matrix @ np.array(INDEX) + np.array([0.0, 0.0, 1.0])
    place = DISTANCE * out / out[2]
    half = 20 * PIXEL
    return bn.Simulator(
        bn.Crystal(matrix=matrix, n_cells=n_cells, shape="gauss", **texture),  # type: ignore[arg-type]
        bn.Beam(wavelength=1.0, nopolar=True),
        bn.Detector(
            panels=[bn.Panel("p", place - [half, half, 0.0], (PIXEL, 0, 0), (0, PIXEL, 0), shape=(40, 40))],
            beam_vector=(0, 0, 1),
            polar_vector=(1, 0, 0),
            spindle_axis=(1, 0, 0),
        ),
        bn.StructureFactors.constant(100.0),
        sampling=bn.Sampling(oversample=1, interpolate=False),
    )


def rms_error(image: np.ndarray, reference: np.ndarray) -> float:
    """Of the pixels above 1 % of the brightest, as a fraction of their root mean square."""
    bright = reference > 0.01 * reference.max()
    return float(np.sqrt(np.mean((image - reference)[bright] ** 2) / np.mean(reference[bright] ** 2)))
