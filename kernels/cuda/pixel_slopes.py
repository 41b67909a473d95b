"""The stages of the adjoint kernel for one pixel, as run by each thread of a GPU.

The same derivatives as ``cpu.slopes.block_slopes``, by the same functions. A sum for each orientation would need all
threads to cooperate in every sample; derivatives are w.r.t. the few numbers instead that rotate or stretch all
orientations: see ``arguments.Tangents``.
"""

from typing import NamedTuple

import numpy as np

from ..intrinsics import bits_of, whole
from ..jit import leaf
from ..numbers import N_SHARED, SHARED_STARTS
from ..physics.anomalous import factor_of_source, square_pullback, square_slopes
from ..physics.detector import (
    curved_position_of_c_pullback,
    curved_position_pullback,
    detector_coordinate,
    flat_position_pullback,
    ray_pullback,
    solid_angle_pullback,
)
from ..physics.grid import place_of
from ..physics.interpolation import in_range, tricubic, tricubic_slopes
from ..physics.polarization import polarization_factor, polarization_pullback, transverse_axes
from ..physics.scattering import miller_indices, nearest
from ..physics.sensor import capture_fraction_pullback, sensor_depth_pullback
from ..physics.shapes.dispatch import value_and_slopes
from ..physics.vectors import add, dot, scale
from .pixel import aim, ray_to, update_capture, update_solid_angle
from .tables import (
    BENT,
    FLAT,
    INCIDENT,
    LABORATORY,
    SAME_F,
    TRICUBIC_F,
    WAVELENGTH,
    WEIGHT,
    F_at,
    SubPixel,
    shared_F,
    source_vectors,
)

# Threads of a block. Each stages for all of them STRIDE numbers: an orientation of the crystal (from 0 on), its
# rotation matrix (from ROTATION on), and its derivatives w.r.t. up to three parameters (from TURNING on).
THREADS = 64
ROTATION, TURNING, STRIDE, MOST_TURNING = 9, 18, 46, 3

# Derivatives of a pixel: w.r.t. the shared numbers, and along ``Tangents.turning``.
N_NUMBERS = N_SHARED + MOST_TURNING

# A column for every thread, and one more to avoid bank conflicts.
COLUMNS = THREADS + 1
SHARED_SIZE = max(STRIDE * THREADS, N_NUMBERS * COLUMNS)

# Derivative along ``F_tangent``: none; w.r.t. the F that all reflections share; along a direction on the grid.
NO_TANGENT, SAME_TANGENT, GRID_TANGENT = 0, 1, 2


def tangent_kind(F_tangent: np.ndarray) -> int:
    """Which of them an array ``F_tangent`` asks for: (0,), (1,), or one like F, flattened."""
    return {0: NO_TANGENT, 1: SAME_TANGENT}.get(len(F_tangent), GRID_TANGENT)


PIX0, FAST, SLOW, NORMAL, BEAM, POLAR, DISTANCE, LOG_OMEGA, F_BEAM, S_BEAM, PIXEL_SIZE, LAYER_THICKNESS, MU = (
    SHARED_STARTS[name]
    for name in (
        "pix0", "fast", "slow", "normal", "beam", "polar", "distance", "log_omega", "f_beam", "s_beam", "pixel_size",
        "layer_thickness", "mu",
    )
)  # fmt: skip
KAHN_FACTOR, BACKGROUND, SHAPE, VOLUME, F_TANGENT, REAL = (
    SHARED_STARTS[name] for name in ("kahn_factor", "background", "shape", "volume", "F_tangent", "real")
)

# Integer sums do not depend on the order. A second word holds the remainder that the first one leaves.
SECOND_WORD = 2.0**30


class SlopeKind(NamedTuple):
    """What a kernel is compiled for."""

    shape: int
    lookup: int
    curve: int  # as in ``tables.Kind``
    gradient: bool  # of a loss; else derivative images
    by_F: bool  # w.r.t. the structure factors too
    tangent: int
    real: bool  # w.r.t. the lattice of the crystal as mounted
    turning: bool  # along ``Tangents.turning``: rotations that differ between orientations
    panels: bool = False  # whether the detector has panels
    classes: int = 0  # of anomalous scatterers: F is a table, see ``physics.anomalous``


class Slopes(NamedTuple):
    """S = Σ F_cell² F_latt² of one source and its derivatives; as the rows S_... of ``cpu.rays_vjp``."""

    S: float
    q: tuple[float, float, float]
    shape: tuple[float, ...]  # (6,)
    tangent: float
    real: tuple[float, ...]  # (9,)
    turned: tuple[float, float, float]


class Sample(NamedTuple):
    """T = F_cell² F_latt² of one sample, its derivatives w.r.t. h, k, l and the shape, and where F_cell came from."""

    T: float
    by_h: float
    by_k: float
    by_l: float
    shape: tuple[float, ...]  # (6,)
    by_F: float  # w.r.t. F_cell
    latt_sqr: float  # F_latt²
    place: np.uint32
    interpolated: bool
    h: float
    k: float
    l: float


class Pixel(NamedTuple):
    """Derivatives of one pixel w.r.t. the detector, summed over its sub-pixels; named as in ``numbers``."""

    pix0: tuple[float, float, float]
    fast: tuple[float, float, float]
    slow: tuple[float, float, float]
    normal: tuple[float, float, float]
    beam: tuple[float, float, float]
    distance: float
    log_omega: float
    f_beam: float
    s_beam: float
    pixel_size: float
    layer_thickness: float
    mu: float


@leaf
def no_slopes():
    """All zero."""
    zero = (0.0, 0.0, 0.0)
    return Slopes(0.0, zero, (0.0, 0.0, 0.0, 0.0, 0.0, 0.0), 0.0, (0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0), zero)


@leaf
def no_pixel():
    """All zero."""
    zero = (0.0, 0.0, 0.0)
    return Pixel(zero, zero, zero, zero, zero, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)


@leaf
def nine_of(staged, j, first):
    """Nine of the numbers staged by thread j, from ``first`` on."""
    m, i = staged, np.uint32(STRIDE) * np.uint32(j) + np.uint32(first)
    return (
        m[i], m[i + np.uint32(1)], m[i + np.uint32(2)], m[i + np.uint32(3)], m[i + np.uint32(4)],
        m[i + np.uint32(5)], m[i + np.uint32(6)], m[i + np.uint32(7)], m[i + np.uint32(8)],
    )  # fmt: skip


@leaf
def sample_slopes(kind, spot, grid, q, abc, F, coefficients):
    """One sample and its derivatives. ``F``, ``coefficients``: see ``tables.F_at``."""
    h, k, l = miller_indices(abc, q)
    h0, k0, l0 = nearest(h), nearest(k), nearest(l)
    F_h, F_k, F_l = 0.0, 0.0, 0.0
    place, interpolated = np.uint32(0), False
    if kind.lookup == SAME_F:
        F_cell = shared_F(F)
    else:
        place = np.uint32(bits_of(place_of(grid, h0, k0, l0, True)))
        if kind.lookup == TRICUBIC_F and in_range(grid, h, k, l):
            F_cell, F_h, F_k, F_l = _between(grid, F, h, k, l)
            interpolated = True
        else:
            F_cell = F_at(F, place, coefficients)
    T, latt_sqr, (by_h, by_k, by_l), shape = value_and_slopes(kind.shape, spot, h - h0, k - k0, l - l0, F_cell)
    by_F = 2.0 * F_cell * latt_sqr
    return Sample(
        T, by_h + by_F * F_h, by_k + by_F * F_k, by_l + by_F * F_l, shape, by_F, latt_sqr, place, interpolated, h, k, l,
    )  # fmt: skip


@leaf
def _between(grid, F, h, k, l):
    """F interpolated, with slopes; not of a table, which no kind interpolates."""
    if F.ndim == 2:
        return 0.0, 0.0, 0.0, 0.0
    return tricubic_slopes(grid, F, h, k, l)


@leaf
def _along(grid, sample, F, coefficients, F_tangent):
    """The derivative of one sample along ``F_tangent``, a direction on the flat grid or in the table."""
    if F.ndim == 2:
        real, imaginary = factor_of_source(F, sample.place, coefficients)
        along = factor_of_source(F_tangent, sample.place, coefficients)
        by, _ = square_slopes(real, imaginary, along[0], along[1])
        return sample.latt_sqr * by
    if sample.interpolated:
        return sample.by_F * tricubic(grid, F_tangent, sample.h, sample.k, sample.l)
    return sample.by_F * F_tangent[sample.place]


@leaf
def add_dispersion(sample, F, coefficients, by_class):
    """Add to ``by_class`` the derivatives of one sample w.r.t. f' and f'' of each class."""
    if F.ndim == 2:
        real, imaginary = factor_of_source(F, sample.place, coefficients)
        for k in range(0, len(coefficients), 2):
            by_fp, by_fpp = square_slopes(real, imaginary, F[sample.place, k + 2], F[sample.place, k + 3])
            by_class[k] += sample.latt_sqr * by_fp
            by_class[k + 1] += sample.latt_sqr * by_fpp


@leaf
def by_entry(F, place, coefficients, k):
    """The derivative of |F|² w.r.t. number k of a row of the table."""
    if F.ndim == 2:
        real, imaginary = factor_of_source(F, place, coefficients)
        fp, fpp = 1.0, 0.0
        if k >= 2:
            fp, fpp = coefficients[k - k % 2 - 2], coefficients[k - k % 2 - 1]
        by_real, by_imaginary = square_pullback(real, imaginary, fp, fpp)
        return by_imaginary if k % 2 else by_real
    return 0.0


@leaf
def _turned(sample, tangent, q):
    h, k, l = miller_indices(tangent, q)
    return sample.by_h * h + sample.by_k * k + sample.by_l * l


@leaf
def plus_sample(kind, slopes, sample, grid, q, staged, j, F, coefficients, F_tangent):
    """``slopes`` plus those of one sample, in staged orientation j."""
    abc = nine_of(staged, j, 0)
    by_h, by_k, by_l = sample.by_h, sample.by_k, sample.by_l
    by_q = (
        slopes.q[0] + (by_h * abc[0] + by_k * abc[3] + by_l * abc[6]),
        slopes.q[1] + (by_h * abc[1] + by_k * abc[4] + by_l * abc[7]),
        slopes.q[2] + (by_h * abc[2] + by_k * abc[5] + by_l * abc[8]),
    )
    s, t = slopes.shape, sample.shape
    shape = (s[0] + t[0], s[1] + t[1], s[2] + t[2], s[3] + t[3], s[4] + t[4], s[5] + t[5])
    tangent = slopes.tangent
    if kind.tangent == GRID_TANGENT:
        tangent += _along(grid, sample, F, coefficients, F_tangent)
    real = slopes.real
    if kind.real:
        # h = (R a)·q = a·(Rᵀ q): q is rotated back into the frame of the crystal.
        m, r = nine_of(staged, j, ROTATION), slopes.real
        x = m[0] * q[0] + m[3] * q[1] + m[6] * q[2]
        y = m[1] * q[0] + m[4] * q[1] + m[7] * q[2]
        z = m[2] * q[0] + m[5] * q[1] + m[8] * q[2]
        real = (
            r[0] + by_h * x, r[1] + by_h * y, r[2] + by_h * z, r[3] + by_k * x, r[4] + by_k * y, r[5] + by_k * z,
            r[6] + by_l * x, r[7] + by_l * y, r[8] + by_l * z,
        )  # fmt: skip
    turned = slopes.turned
    if kind.turning:
        turned = (
            turned[0] + _turned(sample, nine_of(staged, j, TURNING), q),
            turned[1] + _turned(sample, nine_of(staged, j, TURNING + 9), q),
            turned[2] + _turned(sample, nine_of(staged, j, TURNING + 18), q),
        )
    return Slopes(slopes.S + sample.T, by_q, shape, tangent, real, turned)


@leaf
def plus_source(kind, sums, weight, slopes, F):
    """``sums`` over sources plus the slopes of one source times ``weight`` = dI/dS; S then is the volume's."""
    s, r, t = sums.shape, sums.real, sums.turned
    a, b, c = slopes.shape, slopes.real, slopes.turned
    tangent = slopes.tangent
    if kind.tangent == SAME_TANGENT:
        # S is proportional to F².
        tangent = 2.0 * slopes.S / shared_F(F) if shared_F(F) != 0.0 else 0.0
    return Slopes(
        sums.S + weight * slopes.S,
        sums.q,
        (
            s[0] + weight * a[0], s[1] + weight * a[1], s[2] + weight * a[2], s[3] + weight * a[3],
            s[4] + weight * a[4], s[5] + weight * a[5],
        ),
        sums.tangent + weight * tangent,
        (
            r[0] + weight * b[0], r[1] + weight * b[1], r[2] + weight * b[2], r[3] + weight * b[3],
            r[4] + weight * b[4], r[5] + weight * b[5], r[6] + weight * b[6], r[7] + weight * b[7],
            r[8] + weight * b[8],
        ),
        (t[0] + weight * c[0], t[1] + weight * c[1], t[2] + weight * c[2]),
    )  # fmt: skip


@leaf
def polar_pullback(light, incident, ray, by_P):
    """Pull P back to the Kahn factor, the ray and the incident ray. No parameter moves the polarization axis."""
    e_in, b_in = transverse_axes(incident, light.polar)
    by_kahn, by_ray, by_incident, _ = polarization_pullback(
        light.kahn_factor, incident, ray, light.polar, e_in, b_in, by_P
    )
    return by_kahn, by_ray, by_incident


@leaf
def place_pullback(kind, detector, run, at, by_ray, by_capture, by_omega, pixel):
    """``pixel`` plus, for one sub-pixel, ray, capture fraction and solid angle pulled back to the detector."""
    ray, airpath, cosine = ray_to(kind, detector, run, at)
    s = detector_coordinate(at.slow, at.sub_slow, run.oversample, detector.pixel_size)
    f = detector_coordinate(at.fast, at.sub_fast, run.oversample, detector.pixel_size)
    o, edge = at.layer * detector.layer_thickness, at.layer
    by_fast, by_slow, by_normal, by_beam = pixel.fast, pixel.slow, pixel.normal, pixel.beam
    by_pix0, by_distance, by_pixel_size = pixel.pix0, pixel.distance, pixel.pixel_size
    by_f_beam, by_s_beam, by_thickness, by_mu = pixel.f_beam, pixel.s_beam, pixel.layer_thickness, pixel.mu
    by_cosine = 0.0
    if detector.thick > 0.0:
        by_cosine, of_thickness, of_mu = capture_fraction_pullback(detector, at.layer, cosine, by_capture)
        by_thickness += of_thickness
        by_mu += of_mu
        if run.quirks.front_edges:
            by_ray = add(by_ray, scale(by_cosine, detector.normal))
            by_normal = add(by_normal, scale(by_cosine, ray))
    by_airpath, by_log = solid_angle_pullback(detector, airpath, by_omega)
    bar = ray_pullback(ray, airpath, by_ray, by_airpath)
    if kind.curve == LABORATORY:
        of_beam, of_fast, of_slow, of_distance, bar = curved_position_of_c_pullback(detector, f, s, o, bar)
        by_beam, by_fast, by_slow = add(by_beam, of_beam), add(by_fast, of_fast), add(by_slow, of_slow)
        by_distance += of_distance
    elif kind.curve == BENT:
        of_beam, of_fast, of_slow, of_distance, of_f_beam, of_s_beam, of_f, of_s = curved_position_pullback(
            detector, f, s, bar
        )
        by_f_beam += of_f_beam
        by_s_beam += of_s_beam
        by_pixel_size += (of_f * f + of_s * s) / detector.pixel_size
        by_beam, by_fast, by_slow = add(by_beam, of_beam), add(by_fast, of_fast), add(by_slow, of_slow)
        by_distance += of_distance
    if kind.curve == FLAT and detector.thick > 0.0 and not run.quirks.front_edges:
        bar, of_normal, of_thickness, of_mu = sensor_depth_pullback(detector, f, s, at.layer, cosine, by_cosine, bar)
        by_normal = add(by_normal, of_normal)
        by_thickness += of_thickness
        by_mu += of_mu
        o, edge = 0.0, 0
    if kind.curve != BENT:
        of_fast, of_slow, of_pixel_size = flat_position_pullback(detector, f, s, bar)
        by_pix0, by_fast, by_slow = add(by_pix0, bar), add(by_fast, of_fast), add(by_slow, of_slow)
        by_pixel_size += of_pixel_size
        by_normal = add(by_normal, scale(o, bar))
        by_thickness += edge * dot(bar, detector.normal)
    return Pixel(
        by_pix0, by_fast, by_slow, by_normal, by_beam, by_distance, pixel.log_omega + by_log, by_f_beam, by_s_beam,
        by_pixel_size, by_thickness, by_mu,
    )  # fmt: skip


@leaf
def settle_factors(kind, detector, run, light, sources, slow, fast):
    """``first_factors``: the final factors of a pixel, and the indices of the sub-pixel and source each comes from.

    Each is computed where it is 0, in the order of the loops; the capture fraction is reset for every layer.
    """
    omega, capture, polar = 0.0, 1.0, 0.0 if light.polarized else 1.0
    omega_from, capture_from, polar_from = -1, -1, -1
    number = 0
    for layer in range(detector.n_layers):
        if detector.thick > 0.0:
            capture = 0.0
        for sub_slow in range(run.oversample):
            for sub_fast in range(run.oversample):
                ray, airpath, cosine = ray_to(kind, detector, run, SubPixel(slow, fast, sub_slow, sub_fast, layer))
                omega_from = number if omega == 0.0 else omega_from
                omega = update_solid_angle(detector, run, airpath, omega)
                capture_from = number if capture == 0.0 else capture_from
                capture = update_capture(kind, detector, run, layer, cosine, capture)
                source = 0
                while polar == 0.0 and source < light.n_sources:
                    incident, e_in, b_in = source_vectors(sources, 0, source)
                    _, _, live = aim(run, ray, incident, sources[0, source, 3])
                    if live:
                        polar_from = number * light.n_sources + source
                        polar = polarization_factor(light.kahn_factor, incident, ray, e_in, b_in)
                    source += 1
                number += 1
    return capture, omega, polar, capture_from, omega_from, polar_from


@leaf
def sub_pixel_of(run, slow, fast, number):
    """The sub-pixel of a pixel, from an index as ``settle_factors`` counts them."""
    per_layer = run.oversample * run.oversample
    layer = number // per_layer
    rest = number - layer * per_layer
    sub_slow = rest // run.oversample
    return SubPixel(slow, fast, sub_slow, rest - sub_slow * run.oversample, layer)


@leaf
def _put(column, lane, first, v):
    column[first * COLUMNS + lane] = v[0]
    column[(first + 1) * COLUMNS + lane] = v[1]
    column[(first + 2) * COLUMNS + lane] = v[2]


@leaf
def put_numbers(numbers, lane, pixel, sums, by_kahn, by_background):
    """Write the derivatives of a pixel to its column, ordered as ``numbers.SHARED_STARTS``."""
    _put(numbers, lane, PIX0, pixel.pix0)
    _put(numbers, lane, FAST, pixel.fast)
    _put(numbers, lane, SLOW, pixel.slow)
    _put(numbers, lane, NORMAL, pixel.normal)
    _put(numbers, lane, BEAM, pixel.beam)
    _put(numbers, lane, POLAR, (0.0, 0.0, 0.0))
    numbers[DISTANCE * COLUMNS + lane] = pixel.distance
    numbers[LOG_OMEGA * COLUMNS + lane] = pixel.log_omega
    numbers[F_BEAM * COLUMNS + lane] = pixel.f_beam
    numbers[S_BEAM * COLUMNS + lane] = pixel.s_beam
    numbers[PIXEL_SIZE * COLUMNS + lane] = pixel.pixel_size
    numbers[LAYER_THICKNESS * COLUMNS + lane] = pixel.layer_thickness
    numbers[MU * COLUMNS + lane] = pixel.mu
    numbers[KAHN_FACTOR * COLUMNS + lane] = by_kahn
    numbers[BACKGROUND * COLUMNS + lane] = by_background
    s, r = sums.shape, sums.real
    _put(numbers, lane, SHAPE, (s[0], s[1], s[2]))
    _put(numbers, lane, SHAPE + 3, (s[3], s[4], s[5]))
    numbers[VOLUME * COLUMNS + lane] = sums.S
    numbers[F_TANGENT * COLUMNS + lane] = sums.tangent
    _put(numbers, lane, REAL, (r[0], r[1], r[2]))
    _put(numbers, lane, REAL + 3, (r[3], r[4], r[5]))
    _put(numbers, lane, REAL + 6, (r[6], r[7], r[8]))
    _put(numbers, lane, N_SHARED, sums.turned)


@leaf
def put_source(numbers, lane, by_incident, by_wavelength, by_weight):
    """Write the derivatives w.r.t. one source to a column."""
    _put(numbers, lane, INCIDENT, by_incident)
    numbers[WAVELENGTH * COLUMNS + lane] = by_wavelength
    numbers[WEIGHT * COLUMNS + lane] = by_weight


@leaf
def along_source(sources, p, source, by_incident, by_wavelength, by_weight):
    """Derivative of the intensity w.r.t. parameter ``p`` through one source."""
    m, i = sources, INCIDENT
    by_ray = (
        m[p, source, i] * by_incident[0] + m[p, source, i + 1] * by_incident[1] + m[p, source, i + 2] * by_incident[2]
    )
    return by_ray + m[p, source, WAVELENGTH] * by_wavelength + m[p, source, WEIGHT] * by_weight


@leaf
def column_sum(numbers, k):
    """The sum of one number over all threads of a block."""
    total = 0.0
    for i in range(THREADS):
        total += numbers[np.uint32(k) * np.uint32(COLUMNS) + np.uint32(i)]
    return total


@leaf
def words_of(value, unit):
    """A float as two integers, in units of ``unit`` and of ``unit`` / SECOND_WORD."""
    scaled = value / unit
    first = whole(scaled)
    return np.int64(first), np.int64(whole((scaled - first) * SECOND_WORD))
