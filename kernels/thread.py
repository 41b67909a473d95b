"""One pixel to a thread: the stages of the fast kernel for processors that run thousands of threads side by side.

The same sum as ``fast.block_intensity``, the same functions for every sample, one pixel instead of a block of them.
Everything a thread knows is numbers, which stay in registers. What a kernel was compiled for, ``kind``, is constant
there, and what does not concern it falls away.
"""

import math
from typing import NamedTuple

import numpy as np

from .arguments import GAUSS, ROUND, SQUARE
from .block_factors import in_range, tricubic
from .detector import capture_fraction, detector_coordinate, flat_position, position, solid_angle
from .jit import entry, leaf
from .lattice import ROUND_SCALE, ball_of_c, nearest, radius_sqr
from .pixel import incident_ray, is_culled, miller_indices, scattering_vector
from .polarization import polarization_factor, transverse_axes
from .rounding import bits_of
from .sample import (
    HALVES,
    ball_factor,
    gauss_factor,
    is_near_of_c,
    metric_radius_sqr,
    place_of,
    plus_square,
    scaled_radius_sqr,
    square_factor,
    square_sqr_single,
    tophat_factor,
    whole_of,
)
from .vec3 import norm, unit

# Threads of a block. Between them they fetch as many orientations of the crystal at a time.
THREADS = 128
STRIDE = 10
STAGED_SIZE = STRIDE * THREADS

_1, _2, _3, _4, _5, _6, _7, _8 = (np.uint32(i) for i in range(1, 9))

# Where F_cell comes from: all reflections share one; the nearest reflection; tricubic interpolation.
SAME_F, NEAREST_F, TRICUBIC_F = 0, 1, 2
# Beside the shapes of ``arguments``: one unit cell.
CELL = 4


class Kind(NamedTuple):
    """What a kernel is compiled for."""

    shape: int
    lookup: int
    single: bool  # lattice factors in float32
    curved: bool  # detector


class Run(NamedTuple):
    """What all pixels and images of a launch share, in numbers."""

    n: int  # pixels of the launch
    first: int  # the number of the first, in the list or in the region of interest in C order
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
    c_parity: bool


# Numbers that images of a batch have of their own, by their place in a row of ``Tables.numbers``.
N_CELLS, EDGES, METRIC, FUDGE, KAHN_FACTOR, BACKGROUND, SCALE, WATER, IMAGE_SIZE = 0, 3, 6, 15, 16, 17, 18, 19, 20
SOURCE_SIZE = 11


class Spots(NamedTuple):
    """What the spots of one image have in common."""

    n_cells: tuple[float, float, float]
    metric: tuple[float, ...]  # (9,), see ``sample.spot_metric``
    fudge: float


class Tables(NamedTuple):
    """Arrays of a launch; the first axis of three of them is that of the images."""

    numbers: np.ndarray  # (n_images, IMAGE_SIZE)
    sources: np.ndarray  # (n_images, n_sources, SOURCE_SIZE), see ``source_table``
    orientations: np.ndarray  # (n_images, n_phi + 1, n_domains, 9)
    turns: np.ndarray  # (n_phi,) bool
    F: np.ndarray  # flat grid
    mask: np.ndarray  # as in ``arguments.Sampling``
    pixels: np.ndarray  # (n,) int64, or (0,): the region of interest


@leaf
def spots_of(numbers, image):
    """The spots of one image."""
    m, i = numbers, image
    return Spots(
        (m[i, 0], m[i, 1], m[i, 2]),
        (m[i, 6], m[i, 7], m[i, 8], m[i, 9], m[i, 10], m[i, 11], m[i, 12], m[i, 13], m[i, 14]),
        m[i, FUDGE],
    )


@leaf
def seat_of(run, tables, number):
    """Slow and fast of a pixel, and whether it is evaluated."""
    if tables.pixels.shape[0] > 0:
        pixel = np.uint32(tables.pixels[number])
        row = pixel // np.uint32(run.n_fast)
        slow, fast = np.int64(row), np.int64(pixel - row * np.uint32(run.n_fast))
        seated = run.slow_min <= slow <= run.slow_max and run.fast_min <= fast <= run.fast_max
    else:
        width = np.uint32(run.fast_max - run.fast_min + 1)
        row = np.uint32(number) // width
        slow = run.slow_min + np.int64(row)
        fast = run.fast_min + np.int64(np.uint32(number) - row * width)
        seated = True
    if seated and tables.mask.shape[0] > 0:
        seated = tables.mask[slow, fast] != 0
    return slow, fast, seated


@leaf
def ray_to(kind, detector, run, slow, fast, sub_slow, sub_fast, layer):
    """Unit vector from the sample to a sub-pixel, and its distance."""
    s = detector_coordinate(slow, sub_slow, run.oversample, detector.pixel_size)
    f = detector_coordinate(fast, sub_fast, run.oversample, detector.pixel_size)
    o = layer * detector.layer_thickness
    at = position(detector, f, s, o, run.c_parity) if kind.curved else flat_position(detector, f, s, o)
    return unit(at), norm(at)


@leaf
def update_solid_angle(detector, run, airpath, omega):
    """Ω; in c-parity the one at hand, if there is one."""
    return solid_angle(detector, airpath) if not run.c_parity or omega == 0.0 else omega


@leaf
def update_capture(detector, run, layer, ray, capture):
    """Share of photons that the layer absorbs; in c-parity the one at hand, if there is one."""
    if detector.thick > 0.0 and (not run.c_parity or capture == 0.0):
        return capture_fraction(detector, layer, ray)
    return capture


@leaf
def source_vectors(sources, image, source):
    """Incident ray, E and B of one source."""
    m, i, j = sources, image, source
    return (
        (m[i, j, 0], m[i, j, 1], m[i, j, 2]),
        (m[i, j, 5], m[i, j, 6], m[i, j, 7]),
        (m[i, j, 8], m[i, j, 9], m[i, j, 10]),
    )


@leaf
def aim(run, ray, incident, wavelength):
    """Scattering vector, its length, and whether it is within the resolution limit."""
    q = scattering_vector(ray, incident, wavelength)
    length = norm(q)
    return q, length, not is_culled(run.dmin, length)


@leaf
def update_polarization(run, numbers, image, ray, incident, e_in, b_in, live, polar):
    """P of one source; in c-parity the one at hand, if there is one."""
    if run.polarized and (not run.c_parity or (polar == 0.0 and live)):
        return polarization_factor(numbers[image, KAHN_FACTOR], incident, ray, e_in, b_in)
    return polar


@leaf
def is_inside(grid, numbers, image, q_length):
    """Whether every reflection within |q| of the origin stands in the grid, however the crystal is turned.

    A nearest integer is half away at most; a little more for rounding.
    """
    h = q_length * numbers[image, EDGES] + 0.51
    k = q_length * numbers[image, EDGES + 1] + 0.51
    l = q_length * numbers[image, EDGES + 2] + 0.51
    return (
        -h > grid.h_low
        and h < grid.h_high
        and -k > grid.k_low
        and k < grid.k_high
        and -l > grid.l_low
        and l < grid.l_high
    )


@leaf
def lattice_factor(shape, spots, dh, dk, dl, c_parity):
    """F_latt at a distance from the nearest reflection."""
    na, nb, nc = spots.n_cells
    if shape == CELL:
        return 1.0
    if shape == SQUARE:
        return square_factor(dh, dk, dl, na, nb, nc)
    if shape == ROUND:
        t_sqr = scaled_radius_sqr(dh, dk, dl, na, nb, nc, spots.fudge)
        if c_parity and is_near_of_c(t_sqr):
            x = math.pi * math.sqrt(radius_sqr(na, nb, nc, dh, dk, dl) * spots.fudge)
            return na * nb * nc * ROUND_SCALE * ball_of_c(x)
        return ball_factor(t_sqr, na * nb * nc, c_parity)
    r_sqr = metric_radius_sqr(spots.metric, dh, dk, dl)
    if shape == GAUSS:
        return gauss_factor(r_sqr, na * nb * nc, spots.fudge)
    return tophat_factor(r_sqr, na * nb * nc, spots.fudge)


@leaf
def staged_orientation(staged, j):
    """One of the orientations that the threads of a block have fetched."""
    # Unsigned, as an index that needs no test for counting from the end.
    m, i = staged, np.uint32(STRIDE) * np.uint32(j)
    return (m[i], m[i + _1], m[i + _2], m[i + _3], m[i + _4], m[i + _5], m[i + _6], m[i + _7], m[i + _8])


@leaf
def F_of(grid, F, h0, k0, l0, bounded):
    """F of a reflection."""
    return F[np.uint32(bits_of(place_of(grid, h0, k0, l0, bounded)))]


@leaf
def _add_double(kind, bounded, spots, grid, q, abc, F, c_parity, total, out):
    h, k, l = miller_indices(abc, q)
    h0, k0, l0 = nearest(h), nearest(k), nearest(l)
    if kind.lookup == SAME_F:
        F_cell = F[0]
    elif kind.lookup == TRICUBIC_F:
        if in_range(grid, h, k, l):
            F_cell = tricubic(grid, F, h, k, l)
        else:
            F_cell, out = F_of(grid, F, h0, k0, l0, True), True
    else:
        F_cell = F_of(grid, F, h0, k0, l0, bounded)
    F_latt = lattice_factor(kind.shape, spots, h - h0, k - k0, l - l0, c_parity)
    return plus_square(total, F_cell * F_latt), out


@leaf
def _high_and_low(h):
    bits = bits_of(h + HALVES)
    return np.int32(bits >> 32), np.int32(bits)


@leaf
def _index(high, lowest, highest, bounded):
    h0 = whole_of(high)
    return np.int32(min(max(h0, lowest), highest)) if bounded else h0


@leaf
def _add_single(kind, bounded, spots, grid, q, abc, F, total):
    h, k, l = miller_indices(abc, q)
    (h_high, h_low), (k_high, k_low), (l_high, l_low) = _high_and_low(h), _high_and_low(k), _high_and_low(l)
    if kind.lookup == SAME_F:
        F_cell = F[0]
    else:
        h0 = _index(h_high, np.int32(grid.h_low), np.int32(grid.h_high), bounded)
        k0 = _index(k_high, np.int32(grid.k_low), np.int32(grid.k_high), bounded)
        l0 = _index(l_high, np.int32(grid.l_low), np.int32(grid.l_high), bounded)
        origin = np.int32(np.uint32(bits_of(grid.origin)))
        place = h0 * np.int32(grid.h_stride) + k0 * np.int32(grid.k_stride) + l0 + origin
        F_cell = F[np.uint32(place)]
    na, nb, nc = np.int32(spots.n_cells[0]), np.int32(spots.n_cells[1]), np.int32(spots.n_cells[2])
    return total + F_cell * F_cell * np.float64(square_sqr_single(h_low, k_low, l_low, na, nb, nc))


@leaf
def add_staged(kind, bounded, spots, grid, q, staged, n, F, c_parity, total, out):
    """Add Σ F_cell² F_latt² of the first ``n`` staged orientations; and whether a sample was out of range."""
    j = 0
    while j < n:
        abc = staged_orientation(staged, j)
        if kind.single:
            total = _add_single(kind, bounded, spots, grid, q, abc, F, total)
        else:
            total, out = _add_double(kind, bounded, spots, grid, q, abc, F, c_parity, total, out)
        j += 1
    return total, out


@entry()
def source_table(sources, table):
    """Write ``table`` (n_sources, SOURCE_SIZE): incident ray, wavelength, weight, and the axes of E and B."""
    for source in range(table.shape[0]):
        incident = incident_ray(sources, source)
        e_in, b_in = transverse_axes(incident, sources.polar)
        for axis in range(3):
            table[source, axis] = incident[axis]
            table[source, 5 + axis] = e_in[axis]
            table[source, 8 + axis] = b_in[axis]
        table[source, 3] = sources.wavelength[source]
        table[source, 4] = sources.weight[source]


@leaf
def weighted(run, weight, S, capture, polar, omega):
    """What one source's S adds to the sum; in spec mode with the factors of its own."""
    return S if run.c_parity else S * (weight * capture * polar * omega)


@leaf
def photons(run, numbers, image, total, water, capture, polar, omega):
    """From the sums to photons."""
    scale = numbers[image, SCALE]
    if run.c_parity:
        return total * (scale * (capture * polar * omega))
    return numbers[image, WATER] * numbers[image, BACKGROUND] * water + scale * total
