"""The arguments of every kernel: the plan of one run, in SI units (metres, radians).

The plan is made and checked in one place (``bragg_numba.planning``). Arrays are read-only and C-contiguous, vectors
(3,) in the laboratory frame, integers int64. Each part is flat, numbers and arrays only: the body of a ``prange`` loop
can capture flat tuples, not tuples of tuples.
"""

from typing import NamedTuple, TypeAlias

import numpy as np

# Squared classical electron radius: the Thomson cross section per steradian, m^2 (nanoBragg.c, r_e_sqr).
R_E_SQR = 7.94079248018965e-30

# Stands for "no pixel": a pixel index after all others.
NEVER = np.iinfo(np.int64).max


# (3,) float64; in the fast kernel, which keeps it in registers, three numbers.
Vector: TypeAlias = np.ndarray | tuple[float, float, float]


# The address of a byte, 0 while a kernel on the CPU is to run. Another thread may set it at any time; the kernel then
# returns soon, and what it has written means nothing. It must stay allocated until then.
Halt: TypeAlias = int


class Pixels(NamedTuple):
    """The pixels of the image, and which of them are evaluated."""

    n_slow: int
    n_fast: int
    region: np.ndarray  # (4,) int64: fast min, max, slow min, max of the region of interest, both ends included
    mask: np.ndarray  # (n_slow, n_fast) uint8, 0 = excluded; (0, 0): no mask


class Detector(NamedTuple):
    """The detector after every rotation."""

    pixel_size: float  # m
    pix0: Vector  # m, sample to the corner of the first pixel
    fast: Vector  # unit vectors
    slow: Vector
    normal: Vector
    beam: Vector  # unit vector along the direct beam
    distance: float  # m, along the beam
    close_distance: float  # m, along the normal
    f_beam: float  # m, where the direct beam meets the detector
    s_beam: float
    curved: bool
    point_pixel: bool
    thick: float  # m, of the sensor; 0: not modelled
    layer_thickness: float  # m, along the normal
    n_layers: int
    mu: float  # 1/m, attenuation in the sensor


class Panels(NamedTuple):
    """The panels of a detector, one below the other in the image; none: the detector is all that ``Detector`` says.

    With panels, positions are in units of a pixel, and ``Detector`` has only what is common to all.
    """

    ends: np.ndarray  # (n,) int64, row of the image after the last of each panel
    corners: np.ndarray  # (n, 2) int64, slow and fast in the panel of the pixel at row and column 0 of the image
    pix0: np.ndarray  # (n, 3) m, sample to where slow and fast are 0
    fast: np.ndarray  # (n, 3) m, one pixel along fast, and along slow
    slow: np.ndarray
    normal: np.ndarray  # (n, 3) unit vectors, away from the sample
    area_distance: np.ndarray  # (n,) m^3, area of a pixel times the distance of the panel's plane from the sample
    layer_thickness: np.ndarray  # (n,) m, as in ``Detector``
    mu: np.ndarray  # (n,) 1/m


class Sources(NamedTuple):
    """One entry per direction and wavelength of the beam."""

    incident: np.ndarray  # (n, 3) unit vectors along the beam
    wavelength: np.ndarray  # (n,) m
    weight: np.ndarray  # (n,), sum 1; all 1 with ``Quirks.equal_sources``
    dispersion: np.ndarray  # (n, 2 n_classes): f' and f'' of each class of anomalous scatterers, in electrons
    polarized: bool  # False: the polarization factor is 1
    kahn_factor: float
    polar: np.ndarray  # unit vector of the E field
    fluence: float  # photons/m^2
    background: float  # scattering by water: per sample; with ``Quirks.water_in_sum`` added to the running sum


class Crystal(NamedTuple):
    """The lattice in every orientation of the run."""

    orientations: np.ndarray  # (n_phi + 1, n_domains, 9): a, b, c in m; last row: before any phi rotation
    phi: np.ndarray  # (n_phi,) rad
    turns: np.ndarray  # (n_phi,) bool: whether the step sets the rotation or keeps the current one
    settled_row: int  # row of the rotation in force at the start of a pixel, once the run has set one
    n_cells: np.ndarray  # (3,) Na, Nb, Nc
    shape: int  # its index in ``physics.shapes.table``
    fudge: float
    reciprocal: np.ndarray  # (9,) a*, b*, c* of the unrotated crystal in 1/Angstrom, for ``Quirks.inverse_radius``


class StructureFactors(NamedTuple):
    """F on a box of hkl, with a border of ``default_F`` one reflection wide.

    With anomalous scatterers F has a fourth axis, of 2 (n_classes + 1) numbers: see ``physics.anomalous``.
    """

    F: np.ndarray  # (n_h + 2, n_k + 2, n_l + 2)
    h_min: int  # of the box without its border
    k_min: int
    l_min: int
    interpolate: bool


class Sampling(NamedTuple):
    """How finely a pixel is sampled."""

    oversample: int
    dmin: float  # m; 0: no limit
    multiply_thick: bool  # ``Quirks.first_factors`` only: the running sum is multiplied after every addition
    multiply_polar: bool
    multiply_omega: bool


class Quirks(NamedTuple):
    """Where nanoBragg.c departs from the physics, one switch each: all off in ``SPEC``, all on in ``C_PARITY``.

    ``stale_phi`` may be set either way in both. Other combinations are not supported: some switches need each other.
    """

    stale_phi: bool  # a step at phi = 0 keeps the rotation of the step before, also across pixels
    first_factors: bool  # solid angle, polarization and capture fraction of a pixel's first sub-pixel are used for all
    equal_sources: bool  # source weights are ignored
    latch: bool  # the first sample outside the interpolation range ends interpolation for the run
    stretched_cell: bool  # cell lengths are right, cell angles slightly wrong
    inverse_radius: bool  # gauss, tophat: the radius is in 1/Angstrom times N^3
    water_in_sum: bool  # water: the fluence enters twice, divided by the number of steps
    laboratory_curve: bool  # curved detector: laboratory y and z are taken as angles
    front_edges: bool  # sensor: n layers of T/(n - 1), each sampled at its front; a bent one absorbs as a flat one
    raw_counts: bool  # a count from a quotient (cells, sub-pixels, steps) is its ceiling, rounding errors included
    own_random: bool  # noise from the C program's generator
    loose_frame: bool  # the detector may face away, its normal may flip, the 2-theta axis is not normalized
    c_rounding: bool  # F_latt rounded as sincg() and sinc3() round it; samples of F_latt = 0 are skipped
    c_summary: bool  # statistics, headers and integer images as the C program computes them


SPEC = Quirks(*(False for _ in Quirks._fields))
C_PARITY = Quirks(*(True for _ in Quirks._fields))


class History(NamedTuple):
    """Where the state that a run carries from pixel to pixel changes."""

    first_pixel: int  # the pixel (slow * n_fast + fast) of the first evaluated sample of the run
    latch_pixel: int  # ``Quirks.latch``: the pixel, and the sample in it, at which interpolation ends for the run
    latch_sample: int


NO_HISTORY = History(NEVER, NEVER, 0)


class Plan(NamedTuple):
    """All input of a kernel for one run."""

    pixels: Pixels
    detector: Detector
    sources: Sources
    crystal: Crystal
    structure_factors: StructureFactors
    sampling: Sampling
    quirks: Quirks
    history: History
    panels: Panels


class Entering(NamedTuple):
    """The state of a run at the start of a pixel."""

    row: int  # of the rotation in force
    latch: int  # index of the sample in the pixel from which on nothing is interpolated


class Tangents(NamedTuple):
    """Derivatives of the plan's numbers w.r.t. n parameters, in the form that adjoint kernels need."""

    shared: np.ndarray  # (n_panels, n, N_SHARED), see ``numbers``; within a panel (n, N_SHARED). One if there are none
    sources: np.ndarray  # (n, n_sources, N_BY_SOURCE + 2 n_classes): the last w.r.t. ``Sources.dispersion``
    rotations: np.ndarray  # (n_phi + 1, n_domains, 9), take ``real`` to the orientations; or (0, 0, 9)
    turning: np.ndarray  # (m, n_phi + 1, n_domains, 9): of the orientations, beyond ``real``, w.r.t. m of them
    turning_of: np.ndarray  # (m,) int64: which parameters those are


class Sums(NamedTuple):
    """Accumulators of the derivatives of a loss w.r.t. the plan's numbers, one for each of m shares of the work.

    Within a share they have no axis m.
    """

    shared: np.ndarray  # (m, n_panels, N_SHARED), within a panel (N_SHARED,); one panel if there are none
    orientations: np.ndarray  # (m, n_phi + 1, n_domains, 9)
    sources: np.ndarray  # (m, n_sources, N_BY_SOURCE + 2 n_classes)
    F: np.ndarray  # (m, size of F), or (m, 0)
