"""The stages of the fast kernel for one pixel, as run by each thread of a GPU.

The same sum as ``cpu.image.block_intensity`` by the same functions of a sample, for one pixel instead of a block. All
state of a thread is in scalars, which stay in registers. ``kind`` is a compile-time constant: code for anything else
is eliminated.
"""

import numpy as np

from ..intrinsics import bits_of
from ..jit import leaf
from ..physics.detector import (
    curved_position,
    curved_position_of_c,
    detector_coordinate,
    flat_position,
    solid_angle,
)
from ..physics.grid import place_of
from ..physics.interpolation import in_range, tricubic
from ..physics.photons import plus_square
from ..physics.polarization import polarization_factor
from ..physics.scattering import is_culled, miller_indices, nearest, scattering_vector
from ..physics.sensor import capture_fraction, front_cosine, layer_depth
from ..physics.shapes.dispatch import value
from ..physics.shapes.square_single import HALVES, square_sqr_single, whole_of
from ..physics.vectors import dot, norm, unit
from .tables import (
    BACKGROUND,
    BENT,
    KAHN_FACTOR,
    LABORATORY,
    SAME_F,
    SCALE,
    TRICUBIC_F,
    WATER,
    F_at,
    shared_F,
    staged_orientation,
)


@leaf
def ray_to(kind, detector, run, at):
    """Unit vector from the sample to a sub-pixel, its distance, and its cosine: as ``physics.sensor.sensor_point``."""
    s = detector_coordinate(at.slow, at.sub_slow, run.oversample, detector.pixel_size)
    f = detector_coordinate(at.fast, at.sub_fast, run.oversample, detector.pixel_size)
    o, cosine = at.layer * detector.layer_thickness, 1.0
    if kind.curve == LABORATORY:
        position = curved_position_of_c(detector, f, s, o)
    elif kind.curve == BENT:
        position = curved_position(detector, f, s)
    else:
        if detector.thick > 0.0 and not run.quirks.front_edges:
            cosine = front_cosine(detector, f, s)
            o = layer_depth(detector, at.layer, cosine)
        position = flat_position(detector, f, s, o)
    ray = unit(position)
    if kind.curve != BENT and run.quirks.front_edges:
        cosine = dot(ray, detector.normal)
    return ray, norm(position), cosine


@leaf
def update_solid_angle(detector, run, airpath, omega):
    """Ω; with ``first_factors`` the current value unless it is 0."""
    return solid_angle(detector, airpath) if not run.quirks.first_factors or omega == 0.0 else omega


@leaf
def update_capture(kind, detector, run, layer, cosine, capture):
    """Capture fraction of the layer; with ``first_factors`` the current value unless it is 0."""
    # A bent detector is never one of nanoBragg.c, and has no register to spare for the question.
    own = kind.curve == BENT or not run.quirks.first_factors
    if detector.thick > 0.0 and (own or capture == 0.0):
        return capture_fraction(detector, layer, cosine)
    return capture


@leaf
def aim(run, ray, incident, wavelength):
    """Scattering vector, its length, and whether it is within the resolution limit."""
    q = scattering_vector(ray, incident, wavelength)
    length = norm(q)
    return q, length, not is_culled(run.dmin, length)


@leaf
def update_polarization(run, numbers, image, ray, incident, e_in, b_in, live, polar):
    """P of one source; with ``first_factors`` the current value unless it is 0."""
    if run.polarized and (not run.quirks.first_factors or (polar == 0.0 and live)):
        return polarization_factor(numbers[image, KAHN_FACTOR], incident, ray, e_in, b_in)
    return polar


@leaf
def F_of(grid, F, coefficients, h0, k0, l0, bounded):
    """F of a reflection."""
    return F_at(F, np.uint32(bits_of(place_of(grid, h0, k0, l0, bounded))), coefficients)


@leaf
def F_between(grid, F, h, k, l):
    """F interpolated; not of a table, which no kind interpolates."""
    if F.ndim == 2:
        return 0.0
    return tricubic(grid, F, h, k, l)


@leaf
def _add_double(kind, bounded, spot, grid, q, abc, F, coefficients, c_rounding, total, out):
    h, k, l = miller_indices(abc, q)
    h0, k0, l0 = nearest(h), nearest(k), nearest(l)
    if kind.lookup == SAME_F:
        F_cell = shared_F(F)
    elif kind.lookup == TRICUBIC_F:
        if in_range(grid, h, k, l):
            F_cell = F_between(grid, F, h, k, l)
        else:
            F_cell, out = F_of(grid, F, coefficients, h0, k0, l0, True), True
    else:
        F_cell = F_of(grid, F, coefficients, h0, k0, l0, bounded)
    F_latt = value(kind.shape, spot, h - h0, k - k0, l - l0, c_rounding)
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
def _add_single(kind, bounded, spot, grid, q, abc, F, coefficients, total):
    h, k, l = miller_indices(abc, q)
    (h_high, h_low), (k_high, k_low), (l_high, l_low) = _high_and_low(h), _high_and_low(k), _high_and_low(l)
    if kind.lookup == SAME_F:
        F_cell = shared_F(F)
    else:
        h0 = _index(h_high, np.int32(grid.h_low), np.int32(grid.h_high), bounded)
        k0 = _index(k_high, np.int32(grid.k_low), np.int32(grid.k_high), bounded)
        l0 = _index(l_high, np.int32(grid.l_low), np.int32(grid.l_high), bounded)
        origin = np.int32(np.uint32(bits_of(grid.origin)))
        place = h0 * np.int32(grid.h_stride) + k0 * np.int32(grid.k_stride) + l0 + origin
        F_cell = F_at(F, np.uint32(place), coefficients)
    na, nb, nc = np.int32(spot.n_cells[0]), np.int32(spot.n_cells[1]), np.int32(spot.n_cells[2])
    return total + F_cell * F_cell * np.float64(square_sqr_single(h_low, k_low, l_low, na, nb, nc))


@leaf
def add_staged(kind, bounded, spot, grid, q, staged, n, source_F, c_rounding, total, out):
    """``total`` plus Σ F_cell² F_latt² of the first ``n`` staged orientations; and whether any was out of range.

    ``source_F``: a ``tables.SourceF``.
    """
    F, coefficients = source_F
    j = 0
    while j < n:
        abc = staged_orientation(staged, j)
        if kind.single:
            total = _add_single(kind, bounded, spot, grid, q, abc, F, coefficients, total)
        else:
            total, out = _add_double(kind, bounded, spot, grid, q, abc, F, coefficients, c_rounding, total, out)
        j += 1
    return total, out


@leaf
def weighted(run, weight, S, capture, polar, omega):
    """The contribution of S of one source to the sum: weighted and times C P Ω unless ``first_factors``."""
    return S if run.quirks.first_factors else S * (weight * capture * polar * omega)


@leaf
def photons(run, numbers, image, total, water, capture, polar, omega):
    """Photons from the sums."""
    scale = numbers[image, SCALE]
    if run.quirks.first_factors:
        return total * (scale * (capture * polar * omega))
    return numbers[image, WATER] * numbers[image, BACKGROUND] * water + scale * total
