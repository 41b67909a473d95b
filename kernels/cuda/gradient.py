"""Adjoint GPU kernels: gradients of a loss and derivative images, one thread per pixel.

The loops of ``cpu.slopes.block_slopes``; orientations are staged as in ``image.forward_kernel``. A gradient is summed
within a thread, over the threads of a block in shared memory, and over the blocks by ``sum_kernel`` in several
launches: always in the same order.
"""

from functools import cache
from typing import NamedTuple

import numpy as np
from numba import cuda, float64

from ..jit import gpu_entry
from ..numbers import N_BY_SOURCE
from ..physics.interpolation import neighbours
from ..physics.panels import where_in_panel
from ..physics.polarization import polarization_factor
from ..physics.vectors import add, dot, scale
from .image import ALIGNMENT
from .pixel import aim, ray_to, update_capture, update_solid_angle
from .pixel_slopes import (
    COLUMNS,
    MOST_TURNING,
    N_NUMBERS,
    ROTATION,
    SHARED_SIZE,
    STRIDE,
    THREADS,
    TURNING,
    SlopeKind,
    add_dispersion,
    along_source,
    by_entry,
    column_sum,
    nine_of,
    no_pixel,
    no_slopes,
    place_pullback,
    plus_sample,
    plus_source,
    polar_pullback,
    put_numbers,
    put_source,
    sample_slopes,
    settle_factors,
    sub_pixel_of,
    words_of,
)
from .tables import INCIDENT, SOURCE_SIZE, TRICUBIC_F, WAVELENGTH, WEIGHT, SubPixel, place_of_thread, source_vectors

SOURCE_COLUMNS = N_BY_SOURCE * COLUMNS
# Rows that one thread sums.
ROWS = 256


class Directions(NamedTuple):
    """The directions of differentiation, as in ``arguments.Tangents``, and dL/dI."""

    cotangent: np.ndarray  # (n,), gradient
    F_tangent: np.ndarray  # flat grid, or a table as ``LaunchTables.F``; or (0,), (1,)
    rotations: np.ndarray  # (n_phi + 1, n_domains, 9); or (0, 0, 9)
    turning: np.ndarray  # (MOST_TURNING, n_phi + 1, n_domains, 9); or (0, n_phi + 1, n_domains, 9)
    shared: np.ndarray  # (n_panels, n_parameters, N_NUMBERS), derivative images
    sources: np.ndarray  # (n_parameters, n_sources, N_BY_SOURCE + 2 n_classes), derivative images


class Results(NamedTuple):
    """Output arrays: the first three for a gradient, one row per block; the last for derivative images.

    The pixels of a block of a gradient lie in one panel.
    """

    numbers: np.ndarray  # (n_blocks, N_NUMBERS)
    sources: np.ndarray  # (n_blocks, n_sources * (N_BY_SOURCE + 2 n_classes)), added to
    F: np.ndarray  # (2, size of F) int64, added to, see ``pixel_slopes.words_of``
    images: np.ndarray  # (n_parameters, n), added to


@cache
def _adders():
    """Functions that add atomically to integer sums: to one reflection, and to the 64 of an interpolation."""

    @cuda.jit(device=True)
    def add_words(sums, place, value, unit):
        if value != 0.0:
            first, second = words_of(value, unit)
            cuda.atomic.add(sums, (0, place), first)
            cuda.atomic.add(sums, (1, place), second)

    @cuda.jit(device=True)
    def spread_words(sums, grid, sample, value, unit):
        at, wh, wk, wl = neighbours(grid, sample.h, sample.k, sample.l)
        for i in range(4):
            for j in range(4):
                line = np.int64(at) + i * np.int64(grid.h_stride) + j * np.int64(grid.k_stride)
                for n in range(4):
                    add_words(sums, line + n, value * wh[i] * wk[j] * wl[n], unit)

    @cuda.jit(device=True)
    def add_run(sums, F, place, value, coefficients, unit):
        if F.ndim == 2:
            # ``value`` is w.r.t. |F|² of the source.
            for k in range(F.shape[1]):
                by = value * by_entry(F, place, coefficients, k)
                add_words(sums, np.int64(place) * F.shape[1] + k, by, unit)
        else:
            add_words(sums, np.int64(place), value, unit)

    return add_run, spread_words


@cache
def slope_kernel(kind: SlopeKind):
    """The kernel of derivatives: ``launch(detector, run, light, spot, unit, grid, tables, directions, results)``.

    A block of THREADS threads for as many pixels. ``unit``: of the first words of ``Results.F``.
    """
    add_run, spread_words = _adders()
    n_dispersion = 2 * kind.classes
    by_source = N_BY_SOURCE + n_dispersion
    # An array has at least one number; one that nothing uses takes no room.
    n_by_class = max(n_dispersion, 1)

    @gpu_entry
    def slopes_of(detector, run, light, spot, unit, grid, tables, directions, results):
        lane, block = cuda.threadIdx.x, cuda.blockIdx.x
        number = block * THREADS + lane
        present = number < run.n
        slow, fast, evaluated = place_of_thread(run, tables, run.first + (number if present else 0))
        evaluated = evaluated and present
        own, panel, slow, fast = where_in_panel(kind.panels, detector, tables.panels, slow, fast)
        counts = 0.0
        if evaluated:
            counts = directions.cotangent[number] if kind.gradient else 1.0
        F = tables.F
        shared = cuda.shared.array(SHARED_SIZE, float64, ALIGNMENT)
        of_source = cuda.shared.array(SOURCE_COLUMNS, float64)
        by_class = cuda.local.array(n_by_class, float64)
        staged_from = -1
        row, step = run.settled_row, -1

        omega, capture, polar = 0.0, 1.0, 0.0 if light.polarized else 1.0
        capture_from, omega_from, polar_from = -1, -1, -1
        if run.quirks.first_factors:
            capture, omega, polar, capture_from, omega_from, polar_from = settle_factors(
                kind, detector, run, light, tables.sources, slow, fast
            )
        pixel, sums = no_pixel(), no_slopes()
        total, by_kahn, by_background = 0.0, 0.0, 0.0
        for layer in range(own.n_layers):
            for sub_slow in range(run.oversample):
                for sub_fast in range(run.oversample):
                    where = SubPixel(slow, fast, sub_slow, sub_fast, layer)
                    ray, airpath, cosine = ray_to(kind, own, run, where)
                    if not run.quirks.first_factors:
                        omega = update_solid_angle(own, run, airpath, omega)
                        capture = update_capture(kind, own, run, layer, cosine, capture)
                    by_ray, by_capture, by_omega = (0.0, 0.0, 0.0), 0.0, 0.0
                    for source in range(run.n_sources):
                        incident, e_in, b_in = source_vectors(tables.sources, 0, source)
                        wavelength = tables.sources[0, source, WAVELENGTH]
                        weight = tables.sources[0, source, WEIGHT]
                        q, _, live = aim(run, ray, incident, wavelength)
                        if light.polarized and not run.quirks.first_factors:
                            polar = polarization_factor(light.kahn_factor, incident, ray, e_in, b_in)
                        live = live and counts != 0.0
                        by_S = light.scale * weight * counts * (capture * polar * omega) if live else 0.0
                        slopes = no_slopes()
                        coefficients = tables.sources[0, source, SOURCE_SIZE:]
                        for k in range(n_dispersion):
                            by_class[k] = 0.0
                        run_place, run_value = np.uint32(0), 0.0
                        for start in range(0, run.n_phi * run.n_domains, THREADS):
                            if start != staged_from:
                                # Wait until no thread reads the previous orientations any more.
                                cuda.syncthreads()
                                if start == 0:
                                    row, step = run.settled_row, -1
                                visit = start + lane
                                if visit < run.n_phi * run.n_domains:
                                    while (step + 1) * run.n_domains <= visit:
                                        step += 1
                                        if tables.turns[step]:
                                            row = step
                                    domain = visit - step * run.n_domains
                                    for c in range(9):
                                        at = STRIDE * lane + c
                                        shared[at] = tables.orientations[0, row, domain, c]
                                        if kind.real:
                                            shared[at + ROTATION] = directions.rotations[row, domain, c]
                                        if kind.turning:
                                            for k in range(MOST_TURNING):
                                                turn = directions.turning[k, row, domain, c]
                                                shared[at + TURNING + 9 * k] = turn
                                cuda.syncthreads()
                                staged_from = start
                            n = min(THREADS, run.n_phi * run.n_domains - start) if live else 0
                            for j in range(n):
                                sample = sample_slopes(kind, spot, grid, q, nine_of(shared, j, 0), F, coefficients)
                                slopes = plus_sample(
                                    kind, slopes, sample, grid, q, shared, j, F, coefficients, directions.F_tangent
                                )
                                if n_dispersion > 0:
                                    add_dispersion(sample, F, coefficients, by_class)
                                if kind.by_F:
                                    # Of a table w.r.t. |F|², and w.r.t. its entries when the sum is written.
                                    value = (sample.latt_sqr if n_dispersion > 0 else sample.by_F) * by_S
                                    if kind.lookup == TRICUBIC_F and sample.interpolated:
                                        spread_words(results.F, grid, sample, value, unit)
                                    else:
                                        # Neighbouring samples mostly share a reflection: their sum is written once.
                                        if sample.place != run_place:
                                            add_run(results.F, F, run_place, run_value, coefficients, unit)
                                            run_place, run_value = sample.place, 0.0
                                        run_value += value
                        if kind.by_F:
                            add_run(results.F, F, run_place, run_value, coefficients, unit)
                        S = slopes.S
                        total += S
                        sums = plus_source(kind, sums, by_S, slopes, F)
                        by_q = scale(by_S / wavelength, slopes.q)
                        by_ray = add(by_ray, by_q)
                        by_incident, by_wavelength, by_weight = scale(-1.0, by_q), -dot(by_q, q), 0.0
                        if not run.quirks.first_factors:
                            lit = light.water * counts if layer == 0 else 0.0
                            S *= light.scale * counts
                            by_capture += weight * S * (polar * omega)
                            by_omega += weight * S * (capture * polar) + light.background * lit * polar
                            by_weight = S * (capture * polar * omega)
                            by_background += lit * (polar * omega)
                            if light.polarized:
                                by_P = weight * S * (capture * omega) + light.background * lit * omega
                                of_kahn, of_ray, of_incident = polar_pullback(light, incident, ray, by_P)
                                by_kahn += of_kahn
                                by_ray = add(by_ray, of_ray)
                                by_incident = add(by_incident, of_incident)
                        if kind.gradient:
                            # Wait until no thread reads the previous source any more.
                            cuda.syncthreads()
                            put_source(of_source, lane, by_incident, by_wavelength, by_weight)
                            cuda.syncthreads()
                            if lane < N_BY_SOURCE:
                                results.sources[block, source * by_source + lane] += column_sum(of_source, lane)
                            for k in range(n_dispersion):
                                cuda.syncthreads()
                                of_source[lane] = by_S * by_class[k]
                                cuda.syncthreads()
                                if lane == 0:
                                    at = source * by_source + N_BY_SOURCE + k
                                    results.sources[block, at] += column_sum(of_source, 0)
                        elif evaluated:
                            for p in range(directions.sources.shape[0]):
                                results.images[p, number] += along_source(
                                    directions.sources, p, source, by_incident, by_wavelength, by_weight
                                )
                                for k in range(n_dispersion):
                                    by = directions.sources[p, source, N_BY_SOURCE + k]
                                    results.images[p, number] += by * by_S * by_class[k]
                    pixel = place_pullback(kind, own, run, where, by_ray, by_capture, by_omega, pixel)
        if run.quirks.first_factors:
            factors = capture * polar * omega
            by_background = light.scale * counts * factors
            total = light.scale * counts * (total + light.background)
            if omega_from >= 0:
                where = sub_pixel_of(run, slow, fast, omega_from)
                by_omega = total * (capture * polar)
                pixel = place_pullback(kind, own, run, where, (0.0, 0.0, 0.0), 0.0, by_omega, pixel)
            if capture_from >= 0:
                where = sub_pixel_of(run, slow, fast, capture_from)
                by_capture = total * (polar * omega)
                pixel = place_pullback(kind, own, run, where, (0.0, 0.0, 0.0), by_capture, 0.0, pixel)
            by_incident, polar_source = (0.0, 0.0, 0.0), -1
            if polar_from >= 0:
                sub_pixel = polar_from // run.n_sources
                polar_source = polar_from - sub_pixel * run.n_sources
                where = sub_pixel_of(run, slow, fast, sub_pixel)
                ray, _, _ = ray_to(kind, own, run, where)
                incident, e_in, b_in = source_vectors(tables.sources, 0, polar_source)
                by_kahn, by_ray, by_incident = polar_pullback(light, incident, ray, total * (capture * omega))
                pixel = place_pullback(kind, own, run, where, by_ray, 0.0, 0.0, pixel)
            for source in range(run.n_sources if light.polarized else 0):
                if kind.gradient:
                    cuda.syncthreads()
                    put_source(of_source, lane, by_incident if source == polar_source else (0.0, 0.0, 0.0), 0.0, 0.0)
                    cuda.syncthreads()
                    if lane < 3:
                        k = INCIDENT + lane
                        results.sources[block, source * by_source + k] += column_sum(of_source, k)
                elif evaluated and source == polar_source:
                    for p in range(directions.sources.shape[0]):
                        results.images[p, number] += along_source(directions.sources, p, source, by_incident, 0.0, 0.0)

        # Wait until no thread reads orientations any more: their memory is reused for the numbers.
        cuda.syncthreads()
        put_numbers(shared, lane, pixel, sums, by_kahn, by_background)
        cuda.syncthreads()
        if kind.gradient:
            k = lane
            while k < N_NUMBERS:
                results.numbers[block, k] = column_sum(shared, k)
                k += THREADS
        elif evaluated:
            for p in range(directions.shared.shape[1]):
                by = 0.0
                for k in range(N_NUMBERS):
                    by += directions.shared[panel, p, k] * shared[k * COLUMNS + lane]
                results.images[p, number] += by

    return slopes_of


@cache
def sum_kernel():
    """Sums over ROWS rows at a time: ``launch((rows, sums))``, blocks along x for rows, along y for THREADS columns.

    ``rows`` (n, m); the sums are added to ``sums`` (n / ROWS rounded up, m).
    """

    @gpu_entry
    def sums_of(arrays):
        rows, sums = arrays
        block = cuda.blockIdx.x
        column = cuda.blockIdx.y * THREADS + cuda.threadIdx.x
        if column < rows.shape[1]:
            total = 0.0
            for i in range(block * ROWS, min((block + 1) * ROWS, rows.shape[0])):
                total += rows[i, column]
            sums[block, column] += total

    return sums_of
