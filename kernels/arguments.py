"""What kernels are given: the plan of one run, in SI units (metres, radians), made in one place and checked there.

Arrays are read-only and C-contiguous, vectors (3,) in the laboratory frame, integers int64. Each part is flat, numbers
and arrays only: Numba can hand that to its threads.
"""

from typing import NamedTuple

import numpy as np

# Crystal shapes, as numbers that kernels can compare.
SQUARE, ROUND, GAUSS, TOPHAT = 0, 1, 2, 3


# Squared classical electron radius: the Thomson cross section per steradian, m^2 (nanoBragg.c, r_e_sqr).
R_E_SQR = 7.94079248018965e-30


# No pixel of the run: a pixel number that comes after all others.
NEVER = np.iinfo(np.int64).max


class Detector(NamedTuple):
    """The detector after every rotation."""

    n_slow: int
    n_fast: int
    pixel_size: float  # m
    pix0: np.ndarray  # m, sample to the corner of the first pixel
    fast: np.ndarray  # unit vectors
    slow: np.ndarray
    normal: np.ndarray
    beam: np.ndarray  # unit vector along the direct beam
    distance: float  # m, along the beam
    close_distance: float  # m, along the normal
    f_beam: float  # m, where the direct beam meets the detector
    s_beam: float
    curved: bool
    point_pixel: bool
    thick: float  # m, of the sensor; 0 if it is not modelled
    layer_thickness: float  # m
    n_layers: int
    mu: float  # 1/m, attenuation in the sensor


class Sources(NamedTuple):
    """One entry per direction and wavelength of the beam."""

    incident: np.ndarray  # (n, 3) unit vectors along the beam
    wavelength: np.ndarray  # (n,) m
    weight: np.ndarray  # (n,) of sum 1 in spec mode, all 1 in c-parity
    polarized: bool  # False: the polarization factor is 1
    kahn_factor: float
    polar: np.ndarray  # unit vector of the E field
    fluence: float  # photons/m^2
    background: float  # what water adds: per sample in spec mode, to the running sum in c-parity (I_bg of nanoBragg.c)


class Crystal(NamedTuple):
    """The lattice in every orientation of the run."""

    orientations: np.ndarray  # (n_phi + 1, n_domains, 9): a, b, c in m; the last row is the crystal before any phi
    phi: np.ndarray  # (n_phi,) rad
    turns: np.ndarray  # (n_phi,) bool: this step sets the rotation; False: it keeps the one that is there
    settled_row: int  # the rotation that a pixel is entered with once the run has set one
    n_cells: np.ndarray  # (3,) Na, Nb, Nc
    shape: int
    fudge: float
    reciprocal: np.ndarray  # (9,) a*, b*, c* of the unturned crystal in 1/Angstrom, for the spot shapes of c-parity


class StructureFactors(NamedTuple):
    """F on a box of hkl, with a border of ``default_F`` one reflection wide."""

    F: np.ndarray  # (n_h + 2, n_k + 2, n_l + 2)
    h_min: int  # of the box without its border
    k_min: int
    l_min: int
    interpolate: bool


class Sampling(NamedTuple):
    """How the pixel is cut up, which pixels count, and which of the two modes adds the samples."""

    oversample: int
    roi: np.ndarray  # (4,) fast min, max, slow min, max, both ends included
    mask: np.ndarray  # (n_slow, n_fast) uint8, 0 = left out; or (0, 0)
    dmin: float  # m; 0: no limit
    c_parity: bool
    oversample_thick: bool  # c-parity only: the running sum is multiplied after every addition
    oversample_polar: bool
    oversample_omega: bool
    first_pixel: int  # the pixel (slow * n_fast + fast) of the first evaluated sample of the run
    latch_pixel: int  # c-parity: the pixel and the sample in it where interpolation ends for the run
    latch_sample: int


class Plan(NamedTuple):
    """Everything a kernel needs to know of one run."""

    detector: Detector
    sources: Sources
    crystal: Crystal
    structure_factors: StructureFactors
    sampling: Sampling
