"""Adjoint of ``rays``, a block of pixels at a time: rows for derivatives, and the pullbacks of each stage.

One array ``rows`` holds the rows of ``cpu.rows`` (its first WORK_SIZE numbers are their ``work``), then those below.
Derivatives are those of the pixel's intensity I, times its COTANGENT. For the gradient of a loss L that is dL/dI, and
every row is summed over the pixels. For derivative images it is 1, and a parameter's image is the sum, over the plan's
numbers, of the derivative of the number w.r.t. the parameter times the row of the number.
"""

import numpy as np

from ..jit import leaf, part, total
from ..numbers import N_BY_SOURCE, N_SHARED, SHARED_STARTS, SOURCE_STARTS
from ..physics.detector import (
    curved_position_of_c_pullback,
    curved_position_pullback,
    detector_coordinate,
    flat_position_pullback,
    ray_pullback,
    solid_angle_pullback,
)
from ..physics.polarization import polarization_pullback, transverse_axes
from ..physics.sensor import capture_fraction_pullback, sensor_depth_pullback
from ..physics.vectors import dot, scale
from .rows import AIRPATH, BLOCK, CAPTURE, COSINE, DX, FAST, LIVE, N_ROWS, OMEGA, POLAR, QX, QY, QZ, SLOW, SUM, TOTAL

# Derivatives of T = F_cell² F_latt² of one sample, of S = Σ T over the orientations of the crystal, and of I. Below,
# "of T by h" stands for ∂T/∂h.
N_VJP_ROWS = 51
(
    T_H, T_K, T_L,  # of T by h, k, l
    LATT,  # F_latt²; ∂T/∂F_cell is twice that times F_cell
    L_H, L_K, L_L, L_NA, L_NB, L_NC,  # square shape: sin(πNh)/sin(πh) of each axis, and its derivative by N
    F_H, F_K, F_L,  # of F_cell by h, k, l, where it is interpolated
    F_TANGENT, S_TANGENT,  # of F_cell and of S along ``F_tangent``
    S_Q, _, _,  # of S by q
    S_SHAPE, _, _, _, _, _,  # of S by the six numbers of the shape
    S_REAL, _, _, _, _, _, _, _, _,  # of S by a, b, c before any rotation
    COTANGENT,  # of the loss by I
    WEIGHT,  # of I by S
    WEIGHTED_Q, _, _,  # WEIGHT times q
    I_F,  # of I by F_cell
    I_RAY, _, _, I_AIRPATH,  # of I by the unit vector to the sub-pixel, and by its distance R
    I_CAPTURE, I_OMEGA, I_P,  # of I by the three factors
    I_AT, _, _,  # of I by the position of the sub-pixel
    I_SPIN,  # of I by a rotation of the polarization about the incident ray
    I_COSINE,  # of I by the cosine between ray and normal, through the capture fraction
) = ((N_ROWS + row) * BLOCK for row in range(N_VJP_ROWS))  # fmt: skip
# Rows from I_RAY on: of the ray and its length; with the three factors.
N_POINT_ROWS, N_RAY_ROWS = (I_CAPTURE - I_RAY) // BLOCK, (I_AT - I_RAY) // BLOCK
# Then derivatives of I w.r.t. the plan's numbers: those of one source, and those of the whole run.
BY_SOURCE_ROWS = (N_ROWS + N_VJP_ROWS) * BLOCK
ORIGIN_ROWS = BY_SOURCE_ROWS + N_BY_SOURCE * BLOCK
OMEGA_FROM, CAPTURE_FROM, POLAR_FROM = ORIGIN_ROWS, ORIGIN_ROWS + BLOCK, ORIGIN_ROWS + 2 * BLOCK
SHARED_ROWS = ORIGIN_ROWS + 3 * BLOCK
ALL_ROWS = N_ROWS + N_VJP_ROWS + N_BY_SOURCE + 3 + N_SHARED
ROWS_SIZE = ALL_ROWS * BLOCK


def row_of(name: str) -> int:
    """Offset of the first row of dI w.r.t. a number of the plan, given its name in ``numbers``."""
    if name in SOURCE_STARTS:
        return BY_SOURCE_ROWS + SOURCE_STARTS[name] * BLOCK
    return SHARED_ROWS + SHARED_STARTS[name] * BLOCK


I_INCIDENT, I_WAVELENGTH, I_WEIGHT = row_of("incident"), row_of("wavelength"), row_of("weight")
I_PIX0, I_FAST, I_SLOW, I_NORMAL, I_BEAM = (row_of(name) for name in ("pix0", "fast", "slow", "normal", "beam"))
I_DISTANCE, I_F_BEAM, I_S_BEAM = row_of("distance"), row_of("f_beam"), row_of("s_beam")
I_LOG_OMEGA, I_PIXEL_SIZE = row_of("log_omega"), row_of("pixel_size")
I_LAYER_THICKNESS, I_MU, I_KAHN = row_of("layer_thickness"), row_of("mu"), row_of("kahn_factor")
I_BACKGROUND, I_SHAPE, I_VOLUME = row_of("background"), row_of("shape"), row_of("volume")
I_F_TANGENT, I_REAL = row_of("F_tangent"), row_of("real")


@leaf
def slots_of_rows(rows):
    """BLOCK, hidden from the compiler as in ``rows.slots``."""
    return rows.shape[0] // ALL_ROWS


@leaf
def _vector(rows, row, i):
    return (rows[row + i], rows[row + BLOCK + i], rows[row + 2 * BLOCK + i])


@leaf
def _add(rows, row, i, v):
    rows[row + i] += v[0]
    rows[row + BLOCK + i] += v[1]
    rows[row + 2 * BLOCK + i] += v[2]


@part
def clear_rows(rows, row, n):
    """Set ``n`` rows to 0, from ``row`` on."""
    # Unsigned indices, here and below, need no test for negative ones.
    for i in range(n * BLOCK):
        rows[np.uint64(row) + np.uint64(i)] = 0.0


@part
def add_row(to, at, rows, weight, row):
    """Add one row times another, ``weight``, to the row at ``to[at]``."""
    for i in range(slots_of_rows(rows)):
        n = np.uint64(i)
        to[np.uint64(at) + n] += rows[np.uint64(weight) + n] * rows[np.uint64(row) + n]


@part
def add_times(to, at, factor, rows, row):
    """Add a number times a row to the row at ``to[at]``."""
    for i in range(slots_of_rows(rows)):
        n = np.uint64(i)
        to[np.uint64(at) + n] += factor * rows[np.uint64(row) + n]


@total
def row_sum(rows, row):
    """The sum of a row."""
    value = 0.0
    for i in range(slots_of_rows(rows)):
        value += rows[np.uint64(row) + np.uint64(i)]
    return value


@part
def mark(rows, factor, origin, number, live):
    """With ``first_factors``: note ``number`` as the origin of a factor where it is 0, that is, yet to be computed."""
    for i in range(slots_of_rows(rows)):
        at = np.uint64(origin) + np.uint64(i)
        wanted = (rows[np.uint64(factor) + np.uint64(i)] == 0.0) & ((not live) | (rows[LIVE + i] != 0.0))
        rows[at] = number if wanted else rows[at]


@part
def is_origin(rows, origin, number):
    """Whether the factor of any pixel has that origin."""
    found = 0
    for i in range(BLOCK):
        found += rows[np.uint64(origin) + np.uint64(i)] == number
    return found > 0


@part
def weigh(rows, photons, with_q):
    """WEIGHT = dI/dS from ``photons`` per unit of S and the three factors; and WEIGHTED_Q if ``with_q``."""
    for i in range(slots_of_rows(rows)):
        factors = rows[CAPTURE + i] * rows[POLAR + i] * rows[OMEGA + i]
        rows[WEIGHT + i] = photons * rows[COTANGENT + i] * factors * rows[LIVE + i]
    if with_q:
        for i in range(slots_of_rows(rows)):
            weight = rows[WEIGHT + i]
            rows[WEIGHTED_Q + i] = weight * rows[QX + i]
            rows[WEIGHTED_Q + BLOCK + i] = weight * rows[QY + i]
            rows[WEIGHTED_Q + 2 * BLOCK + i] = weight * rows[QZ + i]


@part
def source_pullback(rows, wavelength, n_shape):
    """For one source, from S and its derivatives to those of I, except w.r.t. the three factors.

    q = (d − i)/λ, ``wavelength`` λ in m; ``n_shape``: the number of numbers of the shape. S is added to TOTAL.
    """
    inverse = 1.0 / wavelength
    for i in range(slots_of_rows(rows)):
        weight, S = rows[WEIGHT + i], rows[SUM + i]
        rows[TOTAL + i] += S * rows[LIVE + i]
        rows[I_VOLUME + i] += weight * S
        rows[I_F_TANGENT + i] += weight * rows[S_TANGENT + i]
    for i in range(slots_of_rows(rows)):
        by_q = scale(rows[WEIGHT + i] * inverse, _vector(rows, S_Q, i))
        q = (rows[QX + i], rows[QY + i], rows[QZ + i])
        _add(rows, I_RAY, i, by_q)
        rows[I_INCIDENT + i] = -by_q[0]
        rows[I_INCIDENT + BLOCK + i] = -by_q[1]
        rows[I_INCIDENT + 2 * BLOCK + i] = -by_q[2]
        rows[I_WAVELENGTH + i] = -dot(by_q, q)
    for k in range(n_shape):
        add_row(rows, I_SHAPE + k * BLOCK, rows, WEIGHT, S_SHAPE + k * BLOCK)


@part
def factors_pullback(rows, photons, weight, background, water):
    """Without ``first_factors``, one source: derivatives of I w.r.t. the three factors, its weight, and the background.

    ``photons``: per unit of S for a source of weight 1; ``water``: photons per unit of background and ΩP.
    """
    for i in range(slots_of_rows(rows)):
        capture, polar, omega = rows[CAPTURE + i], rows[POLAR + i], rows[OMEGA + i]
        S = photons * rows[COTANGENT + i] * rows[SUM + i] * rows[LIVE + i]
        lit = water * rows[COTANGENT + i]
        rows[I_CAPTURE + i] += weight * S * (polar * omega)
        rows[I_OMEGA + i] += weight * S * (capture * polar) + background * lit * polar
        rows[I_WEIGHT + i] = S * (capture * polar * omega)
        rows[I_P + i] = weight * S * (capture * omega) + background * lit * omega
        rows[I_BACKGROUND + i] += lit * (polar * omega)


@part
def factors_pullback_of_c(rows, photons, number):
    """With ``first_factors``: derivatives of I w.r.t. capture fractions and solid angles of sub-pixel ``number``."""
    for i in range(slots_of_rows(rows)):
        capture, polar, omega = rows[CAPTURE + i], rows[POLAR + i], rows[OMEGA + i]
        total = photons * rows[COTANGENT + i] * rows[TOTAL + i]
        rows[I_CAPTURE + i] = total * (polar * omega) if rows[CAPTURE_FROM + i] == number else 0.0
        rows[I_OMEGA + i] = total * (capture * polar) if rows[OMEGA_FROM + i] == number else 0.0


@part
def polar_pullback_of_c(rows, photons, number):
    """With ``first_factors``: derivatives of I w.r.t. the P of the sub-pixel and source of index ``number``."""
    for i in range(slots_of_rows(rows)):
        by_P = photons * rows[COTANGENT + i] * rows[TOTAL + i] * (rows[CAPTURE + i] * rows[OMEGA + i])
        rows[I_P + i] = by_P if rows[POLAR_FROM + i] == number else 0.0


@part
def background_pullback_of_c(rows, photons):
    """With ``first_factors``: derivative of I w.r.t. the background, which is part of TOTAL."""
    for i in range(slots_of_rows(rows)):
        factors = rows[CAPTURE + i] * rows[POLAR + i] * rows[OMEGA + i]
        rows[I_BACKGROUND + i] = photons * rows[COTANGENT + i] * factors


@part
def update_polarization_pullback(rows, incident, kahn_factor, axis):
    """Pull I_P back to the ray, the source and the Kahn factor, which are added to, and to I_SPIN, which is set."""
    e_in, b_in = transverse_axes(incident, axis)
    for i in range(slots_of_rows(rows)):
        by_kahn, by_ray, by_incident, by_spin = polarization_pullback(
            kahn_factor, incident, _vector(rows, DX, i), axis, e_in, b_in, rows[I_P + i]
        )
        rows[I_KAHN + i] += by_kahn
        rows[I_SPIN + i] = by_spin
        _add(rows, I_RAY, i, by_ray)
        _add(rows, I_INCIDENT, i, by_incident)


@part
def update_capture_pullback(detector, rows, layer, front_edges):
    """Pull I_CAPTURE back to the sensor and I_COSINE; with ``Quirks.front_edges`` to the ray and the normal."""
    for i in range(slots_of_rows(rows)):
        by_cosine, by_thickness, by_mu = capture_fraction_pullback(
            detector, layer, rows[COSINE + i], rows[I_CAPTURE + i]
        )
        rows[I_COSINE + i] = by_cosine
        rows[I_LAYER_THICKNESS + i] += by_thickness
        rows[I_MU + i] += by_mu
    if front_edges:
        for i in range(slots_of_rows(rows)):
            by_cosine = rows[I_COSINE + i]
            _add(rows, I_RAY, i, scale(by_cosine, detector.normal))
            _add(rows, I_NORMAL, i, scale(by_cosine, _vector(rows, DX, i)))


@part
def update_solid_angle_pullback(detector, rows):
    """Pull I_OMEGA back to the distance of the sub-pixel, and to the logarithm common to all solid angles."""
    for i in range(slots_of_rows(rows)):
        by_airpath, by_log = solid_angle_pullback(detector, rows[AIRPATH + i], rows[I_OMEGA + i])
        rows[I_AIRPATH + i] += by_airpath
        rows[I_LOG_OMEGA + i] += by_log


@part
def point_pullback(rows):
    """Pull the unit vector to the sub-pixel and its distance back to the position, I_AT."""
    for i in range(slots_of_rows(rows)):
        by_ray, by_airpath = _vector(rows, I_RAY, i), rows[I_AIRPATH + i]
        at = ray_pullback(_vector(rows, DX, i), rows[AIRPATH + i], by_ray, by_airpath)
        rows[I_AT + i], rows[I_AT + BLOCK + i], rows[I_AT + 2 * BLOCK + i] = at


@part
def curved_pullback(detector, rows, sub_slow, sub_fast, oversample, layer, laboratory_curve):
    """Curved detector: pull I_AT back to the detector; with ``laboratory_curve`` also to the flat position, in I_AT."""
    o = layer * detector.layer_thickness
    for i in range(slots_of_rows(rows)):
        s = detector_coordinate(rows[SLOW + i], sub_slow, oversample, detector.pixel_size)
        f = detector_coordinate(rows[FAST + i], sub_fast, oversample, detector.pixel_size)
        bar = _vector(rows, I_AT, i)
        if laboratory_curve:
            by_beam, by_fast, by_slow, by_distance, by_flat = curved_position_of_c_pullback(detector, f, s, o, bar)
            rows[I_AT + i], rows[I_AT + BLOCK + i], rows[I_AT + 2 * BLOCK + i] = by_flat
        else:
            by_beam, by_fast, by_slow, by_distance, by_f_beam, by_s_beam, by_f, by_s = curved_position_pullback(
                detector, f, s, bar
            )
            rows[I_F_BEAM + i] += by_f_beam
            rows[I_S_BEAM + i] += by_s_beam
            rows[I_PIXEL_SIZE + i] += (by_f * f + by_s * s) / detector.pixel_size
        _add(rows, I_BEAM, i, by_beam)
        _add(rows, I_FAST, i, by_fast)
        _add(rows, I_SLOW, i, by_slow)
        rows[I_DISTANCE + i] += by_distance


@part
def sensor_pullback(detector, rows, sub_slow, sub_fast, oversample, layer):
    """Flat sensor: pull I_AT, and I_COSINE, back to the point on its front, in I_AT, and to the sensor."""
    for i in range(slots_of_rows(rows)):
        s = detector_coordinate(rows[SLOW + i], sub_slow, oversample, detector.pixel_size)
        f = detector_coordinate(rows[FAST + i], sub_fast, oversample, detector.pixel_size)
        by_front, by_normal, by_thickness, by_mu = sensor_depth_pullback(
            detector, f, s, layer, rows[COSINE + i], rows[I_COSINE + i], _vector(rows, I_AT, i)
        )
        rows[I_AT + i], rows[I_AT + BLOCK + i], rows[I_AT + 2 * BLOCK + i] = by_front
        _add(rows, I_NORMAL, i, by_normal)
        rows[I_LAYER_THICKNESS + i] += by_thickness
        rows[I_MU + i] += by_mu


@part
def flat_pullback(detector, rows, sub_slow, sub_fast, oversample, layer):
    """Flat detector: pull I_AT back to the detector."""
    for i in range(slots_of_rows(rows)):
        s = detector_coordinate(rows[SLOW + i], sub_slow, oversample, detector.pixel_size)
        f = detector_coordinate(rows[FAST + i], sub_fast, oversample, detector.pixel_size)
        bar = _vector(rows, I_AT, i)
        _add(rows, I_PIX0, i, bar)
        by_fast, by_slow, by_pixel_size = flat_position_pullback(detector, f, s, bar)
        _add(rows, I_FAST, i, by_fast)
        _add(rows, I_SLOW, i, by_slow)
        rows[I_PIXEL_SIZE + i] += by_pixel_size
        if layer > 0:
            _add(rows, I_NORMAL, i, scale(layer * detector.layer_thickness, bar))
            rows[I_LAYER_THICKNESS + i] += layer * dot(bar, detector.normal)


@total
def flat_sums(detector, rows, sub_slow, sub_fast, oversample):
    """Sums over the block of what ``flat_pullback`` adds: the derivatives w.r.t. pix0, fast and slow."""
    x, y, z, fx, fy, fz, sx, sy, sz = 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0
    for i in range(slots_of_rows(rows)):
        s = detector_coordinate(rows[SLOW + i], sub_slow, oversample, detector.pixel_size)
        f = detector_coordinate(rows[FAST + i], sub_fast, oversample, detector.pixel_size)
        bar = _vector(rows, I_AT, i)
        x, y, z = x + bar[0], y + bar[1], z + bar[2]
        fx, fy, fz = fx + f * bar[0], fy + f * bar[1], fz + f * bar[2]
        sx, sy, sz = sx + s * bar[0], sy + s * bar[1], sz + s * bar[2]
    return (x, y, z), (fx, fy, fz), (sx, sy, sz)
