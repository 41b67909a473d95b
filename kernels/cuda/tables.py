"""The arguments of a launch: constants, scalars and arrays that all of its pixels share."""

from typing import NamedTuple

import numpy as np

from ..arguments import Panels, Quirks
from ..jit import entry, leaf
from ..numbers import N_BY_SOURCE, SOURCE_STARTS
from ..physics.anomalous import amplitude_of_source
from ..physics.polarization import transverse_axes
from ..physics.scattering import incident_ray
from ..physics.shapes.metric import Spot, quadric_of

# Threads of a block. Together they stage as many orientations of the crystal at a time.
THREADS = 128
STRIDE = 10
STAGED_SIZE = STRIDE * THREADS

_1, _2, _3, _4, _5, _6, _7, _8 = (np.uint32(i) for i in range(1, 9))

# Where F_cell comes from: all reflections share one; the nearest reflection; tricubic interpolation.
SAME_F, NEAREST_F, TRICUBIC_F = 0, 1, 2

# The detector: flat; curved round the sample; curved as in nanoBragg.c (``Quirks.laboratory_curve``).
FLAT, BENT, LABORATORY = 0, 1, 2


class Kind(NamedTuple):
    """What a kernel is compiled for."""

    shape: int
    lookup: int
    single: bool  # lattice factors in float32
    curve: int  # of the detector
    panels: bool = False  # whether it has panels


class Run(NamedTuple):
    """The scalars that all pixels and images of a launch share."""

    n: int  # pixels of the launch
    first: int  # index of the first pixel, in the list or in the region of interest in C order
    n_fast: int
    fast_min: int
    fast_max: int
    slow_min: int
    slow_max: int
    n_domains: int
    n_phi: int
    settled_row: int
    n_sources: int
    oversample: int
    dmin: float
    polarized: bool
    quirks: Quirks


# Columns of ``LaunchTables.numbers``: the numbers in which the images of a batch differ.
N_CELLS, EDGES, METRIC, FUDGE, KAHN_FACTOR, BACKGROUND, SCALE, WATER, IMAGE_SIZE = 0, 3, 6, 15, 16, 17, 18, 19, 20

# Columns of ``LaunchTables.sources``: the numbers of a source, then the axes of E and B.
INCIDENT, WAVELENGTH, WEIGHT = (SOURCE_STARTS[name] for name in ("incident", "wavelength", "weight"))
E_AXIS, B_AXIS, SOURCE_SIZE = N_BY_SOURCE, N_BY_SOURCE + 3, N_BY_SOURCE + 6


class SubPixel(NamedTuple):
    """Where on the detector a ray ends: pixel, sub-pixel, sensor layer."""

    slow: int
    fast: int
    sub_slow: int
    sub_fast: int
    layer: int


class LaunchTables(NamedTuple):
    """Arrays of a launch, read-only."""

    numbers: np.ndarray  # (n_images, IMAGE_SIZE)
    sources: np.ndarray  # (n_images, n_sources, SOURCE_SIZE + 2 n_classes), see ``source_table``
    orientations: np.ndarray  # (n_images, n_phi + 1, n_domains, 9)
    turns: np.ndarray  # (n_phi,) bool
    F: np.ndarray  # flat grid; or (size of the grid, 2 (n_classes + 1)), see ``physics.anomalous``
    mask: np.ndarray  # as in ``arguments.Pixels``
    pixels: np.ndarray  # (n,) int64, or (0,): the region of interest
    panels: Panels


class SourceF(NamedTuple):
    """F as one source sees it: see ``F_at``."""

    F: np.ndarray
    coefficients: np.ndarray


@leaf
def spot_of_image(numbers, image):
    """The shape of the crystal of one image. (The compiler drops the fields that a kernel does not use.)"""
    m, i, j = numbers, image, METRIC
    n_cells = (m[i, N_CELLS], m[i, N_CELLS + 1], m[i, N_CELLS + 2])
    metric = (
        m[i, j], m[i, j + 1], m[i, j + 2], m[i, j + 3], m[i, j + 4], m[i, j + 5], m[i, j + 6], m[i, j + 7], m[i, j + 8],
    )  # fmt: skip
    fudge = m[i, FUDGE]
    return Spot(n_cells, n_cells[0] * n_cells[1] * n_cells[2], metric, fudge, quadric_of(metric, fudge))


@leaf
def edges_of_image(numbers, image):
    """Lengths of a, b, c of the crystal of one image, in m."""
    return numbers[image, EDGES], numbers[image, EDGES + 1], numbers[image, EDGES + 2]


@leaf
def place_of_thread(run, tables, number):
    """Slow and fast index of a pixel of the launch, and whether it is evaluated."""
    if tables.pixels.shape[0] > 0:
        pixel = np.uint32(tables.pixels[number])
        row = pixel // np.uint32(run.n_fast)
        slow, fast = np.int64(row), np.int64(pixel - row * np.uint32(run.n_fast))
        evaluated = run.slow_min <= slow <= run.slow_max and run.fast_min <= fast <= run.fast_max
    else:
        width = np.uint32(run.fast_max - run.fast_min + 1)
        row = np.uint32(number) // width
        slow = run.slow_min + np.int64(row)
        fast = run.fast_min + np.int64(np.uint32(number) - row * width)
        evaluated = True
    if evaluated and tables.mask.shape[0] > 0:
        evaluated = tables.mask[slow, fast] != 0
    return slow, fast, evaluated


@leaf
def source_vectors(sources, image, source):
    """Incident ray, E and B of one source."""
    m, i, j = sources, image, source
    return (
        (m[i, j, INCIDENT], m[i, j, INCIDENT + 1], m[i, j, INCIDENT + 2]),
        (m[i, j, E_AXIS], m[i, j, E_AXIS + 1], m[i, j, E_AXIS + 2]),
        (m[i, j, B_AXIS], m[i, j, B_AXIS + 1], m[i, j, B_AXIS + 2]),
    )


@leaf
def staged_orientation(staged, j):
    """One of the orientations staged in shared memory."""
    # Unsigned: no test for a negative index.
    m, i = staged, np.uint32(STRIDE) * np.uint32(j)
    return (m[i], m[i + _1], m[i + _2], m[i + _3], m[i + _4], m[i + _5], m[i + _6], m[i + _7], m[i + _8])


@entry()
def source_table(sources, table):
    """Write ``table`` (n_sources, SOURCE_SIZE + 2 n_classes).

    Incident ray, wavelength, weight, the axes of E and B, and f' and f'' of each class of anomalous scatterers.
    """
    for source in range(table.shape[0]):
        incident = incident_ray(sources, source)
        e_in, b_in = transverse_axes(incident, sources.polar)
        for axis in range(3):
            table[source, INCIDENT + axis] = incident[axis]
            table[source, E_AXIS + axis] = e_in[axis]
            table[source, B_AXIS + axis] = b_in[axis]
        table[source, WAVELENGTH] = sources.wavelength[source]
        table[source, WEIGHT] = sources.weight[source]
        for k in range(sources.dispersion.shape[1]):
            table[source, SOURCE_SIZE + k] = sources.dispersion[source, k]


@leaf
def F_at(F, place, coefficients):
    """F of a reflection, the same for all sources, or where F is a table |F| of one source.

    ``coefficients``: f' and f'' of each class; the number of axes of F decides what is compiled.
    """
    if F.ndim == 2:
        return amplitude_of_source(F, place, coefficients)
    return F[place]


@leaf
def shared_F(F):
    """The F that all reflections share, if they do: the first."""
    if F.ndim == 2:
        return F[0, 0]
    return F[0]
