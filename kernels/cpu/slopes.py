"""The adjoint kernel: derivatives of the fast kernel's image, a block of pixels at a time, in one pass.

The loops are those of ``image.block_intensity``. The scattering of each orientation of the crystal is recomputed
together with its derivatives; nothing is stored per sample. Two entry points use it: ``walk_gradient`` sums the
derivatives of a loss w.r.t. every number of the plan; ``walk_jacobian`` makes the derivatives of the image w.r.t. a few
parameters from the derivatives of the plan's numbers w.r.t. these.

With ``Quirks.first_factors`` each of the three factors of a pixel is that of one sub-pixel: they are determined before
the pass, and pulled back after it, when the pixel's sum is known.
"""

from typing import NamedTuple

import numpy as np

from ..arguments import Entering
from ..intrinsics import is_set
from ..jit import leaf, part
from ..numbers import N_BY_SOURCE, N_SHARED, SHARED, SHARED_STARTS
from ..physics.photons import Light
from ..physics.polarization import axis_pullback, transverse_axes
from ..physics.scattering import orientation
from ..physics.vectors import dot
from ..physics.visibility import all_inside, spreads
from .anomalous_slopes import take_dispersion
from .factors import same_for_all, shared_F
from .factors_slopes import (
    add_gradient_by_F,
    add_interpolation_slopes,
    add_slopes_along_F,
    add_slopes_by_dispersion,
    set_F_cell_slopes,
    set_same_F_tangent,
)
from .image import WAVELENGTH, aim_factors, incident_of
from .image import WEIGHT as SOURCE_WEIGHT
from .lattice import Spots, reach, reflections, reflections_anywhere, reflections_inside
from .lattice_slopes import add_by_q, add_by_real, add_by_turning, add_shape_slopes, n_shape, orientation_gradient
from .rays import aim, forget_capture, place, update_capture, update_polarization, update_solid_angle
from .rays_vjp import (
    BY_SOURCE_ROWS,
    CAPTURE_FROM,
    COTANGENT,
    I_RAY,
    I_REAL,
    I_SPIN,
    N_POINT_ROWS,
    N_RAY_ROWS,
    OMEGA_FROM,
    POLAR_FROM,
    S_REAL,
    S_SHAPE,
    S_TANGENT,
    SHARED_ROWS,
    WEIGHT,
    add_row,
    add_times,
    background_pullback_of_c,
    clear_rows,
    curved_pullback,
    factors_pullback,
    factors_pullback_of_c,
    flat_pullback,
    flat_sums,
    is_origin,
    mark,
    point_pullback,
    polar_pullback_of_c,
    row_sum,
    sensor_pullback,
    slots_of_rows,
    source_pullback,
    update_capture_pullback,
    update_polarization_pullback,
    update_solid_angle_pullback,
    weigh,
)
from .rows import BLOCK, CAPTURE, LIVE, OMEGA, POLAR, SUM, clear, has_zero

PIX0, FAST, SLOW, NORMAL, POLAR_AXIS, PIXEL_SIZE, LAYER_THICKNESS, SHAPE, F_TANGENT = (
    SHARED_STARTS[name]
    for name in ("pix0", "fast", "slow", "normal", "polar", "pixel_size", "layer_thickness", "shape", "F_tangent")
)


def _are(*names: str) -> np.ndarray:
    """(N_SHARED,) bool: which of the shared numbers have one of these names."""
    return np.repeat([number.name in names for number in SHARED], [number.size for number in SHARED])


# For a gradient, these rows are summed only for a curved detector (``flat_sums`` has the sums for a flat one) ...
_PLACED = _are("pix0", "fast", "slow", "normal", "beam")
# ... and these only in some cases or never: they are summed elsewhere.
_APART = _are("polar", "F_tangent", "real")
_ALWAYS = ~(_PLACED | _APART)


class Wanted(NamedTuple):
    """What a pass computes."""

    gradient: bool  # of a loss w.r.t. the plan; else derivative images
    by_F: bool  # w.r.t. the structure factors too


class Task(NamedTuple):
    """The scalars of the plan that a pass needs."""

    light: Light
    spots: Spots
    entering: Entering


class SlopeScratch(NamedTuple):
    """Scratch arrays of one thread."""

    rows: np.ndarray  # (ROWS_SIZE,), see ``rays_vjp``
    work: np.ndarray  # (WORK_SIZE,), the beginning of the rows
    halves: np.ndarray  # (2 WORK_SIZE,) int32, the same memory
    turned: np.ndarray  # (m BLOCK,): dS along each of ``Tangents.turning``, then by f' and f'' of each class
    images: np.ndarray  # (n BLOCK,): derivative images w.r.t. n parameters


@leaf
def _turning(turning, k, row, domain):
    m = turning
    return (
        m[k, row, domain, 0], m[k, row, domain, 1], m[k, row, domain, 2], m[k, row, domain, 3], m[k, row, domain, 4],
        m[k, row, domain, 5], m[k, row, domain, 6], m[k, row, domain, 7], m[k, row, domain, 8],
    )  # fmt: skip


@leaf
def add_orientation_slopes(spots, interpolated, abc, middle, spread, F, rows, work, halves):
    """Add the scattering of one orientation of the crystal to SUM, and set its derivatives."""
    if spots.same_F:
        reflections(work, spots.grid, abc)
    elif all_inside(spots.grid, abc, middle, spread):
        reflections_inside(work, spots.grid, abc)
    else:
        reflections_anywhere(work, spots.grid, abc)
    set_F_cell_slopes(spots, interpolated, rows, work, halves, abc, F)
    add_shape_slopes(spots, rows)
    if interpolated:
        add_interpolation_slopes(rows)
    add_by_q(rows, abc)


@part
def add_all_slopes(wanted, task, row, sample, tables, F_tangent, scratch, sums, tangents, halt):
    """Add the scattering of all orientations of the crystal, at the q of one source, to S and its derivatives.

    ``row``: of the rotation in force; ``sample``: index of the first sample.
    """
    # Unpacked once: every access to an array in a tuple costs reference counting.
    rows, work, halves, turned, _ = scratch
    _, orientations, turns, F = tables
    by_orientation, by_F = sums.orientations, sums.F
    rotations, turning = tangents.rotations, tangents.turning
    spots, latch = task.spots, task.entering.latch
    middle, spread = (0.0, 0.0, 0.0), (0.0, 0.0, 0.0)
    if spots.same_F:
        same_for_all(work, shared_F(F))
    else:
        middle, radius = reach(work)
        spread = spreads(orientation(orientations, 0, 0), radius)
    n_turning, with_real, with_F_tangent = turning.shape[0], rotations.shape[0] > 0, F_tangent.shape[0] > 1
    for step in range(turns.shape[0]):
        if is_set(halt):
            return
        if turns[step]:
            row = step
        for domain in range(orientations.shape[1]):
            abc = orientation(orientations, row, domain)
            interpolated = spots.interpolate and sample < latch
            add_orientation_slopes(spots, interpolated, abc, middle, spread, F, rows, work, halves)
            if with_F_tangent:
                add_slopes_along_F(spots, interpolated, rows, halves, abc, F, F_tangent)
            if wanted.gradient:
                by_abc = orientation_gradient(rows)
                for k in range(9):
                    by_orientation[row, domain, k] += by_abc[k]
                add_gradient_by_F(wanted, spots, interpolated, rows, halves, abc, F, turned, by_F)
            else:
                if with_real:
                    add_by_real(rows, orientation(rotations, row, domain))
                for k in range(n_turning):
                    add_by_turning(rows, _turning(turning, k, row, domain), turned, k * BLOCK)
                add_slopes_by_dispersion(rows, halves, F, turned, n_turning)
            sample += 1
    if F_tangent.shape[0] == 1:
        set_same_F_tangent(rows, shared_F(F))


@part
def take_source(wanted, source, scratch, sums, tangents):
    """Add the derivatives w.r.t. one source, and along ``Tangents.turning``, to ``sums`` or the derivative images."""
    rows, _, _, turned, images = scratch
    if wanted.gradient:
        for c in range(N_BY_SOURCE):
            sums.sources[source, c] += row_sum(rows, BY_SOURCE_ROWS + c * BLOCK)
        return
    for p in range(tangents.sources.shape[0]):
        for c in range(N_BY_SOURCE):
            if tangents.sources[p, source, c] != 0.0:
                add_times(images, p * BLOCK, tangents.sources[p, source, c], rows, BY_SOURCE_ROWS + c * BLOCK)
    for k in range(tangents.turning.shape[0]):
        at = tangents.turning_of[k] * BLOCK
        for i in range(slots_of_rows(rows)):
            n = np.uint64(i)
            images[np.uint64(at) + n] += rows[WEIGHT + i] * turned[np.uint64(k * BLOCK) + n]
            turned[np.uint64(k * BLOCK) + n] = 0.0
    if tangents.rotations.shape[0] > 0:
        for k in range(9):
            add_row(rows, I_REAL + k * BLOCK, rows, WEIGHT, S_REAL + k * BLOCK)


@leaf
def take_dispersion_of(F, wanted, source, scratch, sums, tangents):
    """Where scatterers are anomalous, add the derivatives w.r.t. f' and f'' of one source."""
    if F.ndim == 2:
        rows, _, _, turned, images = scratch
        take_dispersion(wanted, rows, turned, tangents.turning.shape[0] * BLOCK, source, sums, tangents, images)


@part
def shared_in_use(wanted, detector, spots, with_F_tangent, tangents):
    """Indices of the shared numbers whose derivatives are wanted and can differ from 0.

    The rows of these alone are cleared after every block.
    """
    used = np.zeros(N_SHARED, np.bool_)
    if wanted.gradient:
        for k in range(N_SHARED):
            used[k] = _ALWAYS[k] or (_PLACED[k] and detector.curved)
        for k in range(n_shape(spots), 6):
            used[SHAPE + k] = False
        used[F_TANGENT] = with_F_tangent
        if detector.thick > 0.0:
            used[NORMAL : NORMAL + 3] = True
    else:
        for p in range(tangents.shared.shape[0]):
            for k in range(N_SHARED):
                used[k] |= tangents.shared[p, k] != 0.0
    return np.flatnonzero(used)


@part
def take_shared(wanted, used, rows, sums, tangents, images):
    """Add the derivatives w.r.t. the shared numbers to ``sums`` or ``images``, and clear their rows."""
    for k in used:
        row = SHARED_ROWS + k * BLOCK
        if wanted.gradient:
            sums.shared[k] += row_sum(rows, row)
        else:
            for p in range(tangents.shared.shape[0]):
                if tangents.shared[p, k] != 0.0:
                    add_times(images, p * BLOCK, tangents.shared[p, k], rows, row)
        clear_rows(rows, row, 1)


@leaf
def is_alone(detector, light):
    """``Quirks.first_factors``: whether there is just one sub-pixel, from which all factors come.

    Then its position is computed, and pulled back, only once.
    """
    return light.quirks.first_factors and detector.n_layers * light.oversample == 1


@part
def settle_factors(detector, light, sources, rows, work):
    """``Quirks.first_factors``: the final factors of each pixel, and the sub-pixel and source that each comes from.

    Each is computed where it is 0, in the order of the loops; the capture fraction is reset for every layer.
    """
    thick = detector.thick > 0.0
    number = 0
    for layer in range(detector.n_layers):
        if thick:
            forget_capture(work)
        captures = thick and layer == detector.n_layers - 1
        for sub_slow in range(light.oversample):
            for sub_fast in range(light.oversample):
                captured = not (captures and has_zero(work, CAPTURE))
                polarized = not (light.polarized and has_zero(work, POLAR))
                if has_zero(work, OMEGA) or not (captured and polarized):
                    place(detector, work, sub_slow, sub_fast, light.oversample, layer, light.quirks)
                    mark(rows, OMEGA, OMEGA_FROM, float(number), False)
                    update_solid_angle(detector, work, False)
                    if not captured:
                        mark(rows, CAPTURE, CAPTURE_FROM, float(number), False)
                        update_capture(detector, work, layer, False)
                    if not polarized:
                        for source in range(light.n_sources):
                            incident = incident_of(sources, source)
                            aim(work, incident, sources[source, WAVELENGTH], light.dmin)
                            mark(rows, POLAR, POLAR_FROM, float(number * light.n_sources + source), True)
                            update_polarization(work, incident, light.kahn_factor, light.polar, False)
                number += 1


@part
def place_pullback(wanted, detector, light, rows, sub_slow, sub_fast, layer, sums):
    """Pull the ray to one sub-pixel back to the detector."""
    point_pullback(rows)
    laboratory_curve = light.quirks.laboratory_curve
    if detector.curved:
        curved_pullback(detector, rows, sub_slow, sub_fast, light.oversample, layer, laboratory_curve)
        if not laboratory_curve:
            return
    if not light.quirks.front_edges:
        if detector.thick > 0.0:
            sensor_pullback(detector, rows, sub_slow, sub_fast, light.oversample, layer)
        layer = 0
    if not wanted.gradient:
        flat_pullback(detector, rows, sub_slow, sub_fast, light.oversample, layer)
        return
    by_pix0, by_fast, by_slow = flat_sums(detector, rows, sub_slow, sub_fast, light.oversample)
    shared = sums.shared
    for k in range(3):
        shared[PIX0 + k] += by_pix0[k]
        shared[FAST + k] += by_fast[k]
        shared[SLOW + k] += by_slow[k]
        shared[NORMAL + k] += layer * detector.layer_thickness * by_pix0[k]
    shared[PIXEL_SIZE] += (dot(by_fast, detector.fast) + dot(by_slow, detector.slow)) / detector.pixel_size
    shared[LAYER_THICKNESS] += layer * dot(by_pix0, detector.normal)


@part
def factors_to_place(wanted, detector, light, rows, sub_slow, sub_fast, layer, sums):
    """Pull capture fraction, solid angle and ray back to the detector."""
    if detector.thick > 0.0:
        update_capture_pullback(detector, rows, layer, light.quirks.front_edges)
    update_solid_angle_pullback(detector, rows)
    place_pullback(wanted, detector, light, rows, sub_slow, sub_fast, layer, sums)


@part
def polar_to_source(wanted, light, rows, incident, sums):
    """Pull P back to the ray, the source and the polarization.

    No parameter moves the polarization axis, so only a gradient has derivatives w.r.t. it.
    """
    update_polarization_pullback(rows, incident, light.kahn_factor, light.polar)
    if wanted.gradient:
        e_in, b_in = transverse_axes(incident, light.polar)
        by_axis = axis_pullback(light.polar, e_in, b_in, row_sum(rows, I_SPIN))
        for k in range(3):
            sums.shared[POLAR_AXIS + k] += by_axis[k]


@part
def settled_pullback(wanted, detector, light, sources, scratch, sums, tangents):
    """``Quirks.first_factors``: pull the final factors of each pixel back to all that they depend on."""
    rows, work, _, _, _ = scratch
    number = 0
    for layer in range(detector.n_layers):
        for sub_slow in range(light.oversample):
            for sub_fast in range(light.oversample):
                at = float(number)
                first, polarized = number * light.n_sources, False
                for source in range(first, first + light.n_sources):
                    polarized |= is_origin(rows, POLAR_FROM, float(source))
                if polarized or is_origin(rows, OMEGA_FROM, at) or is_origin(rows, CAPTURE_FROM, at):
                    if not is_alone(detector, light):
                        place(detector, work, sub_slow, sub_fast, light.oversample, layer, light.quirks)
                        clear_rows(rows, I_RAY, N_POINT_ROWS)
                    factors_pullback_of_c(rows, light.scale, at)
                    if polarized:
                        clear_rows(rows, WEIGHT, 1)
                        for source in range(light.n_sources):
                            clear_rows(rows, BY_SOURCE_ROWS, N_BY_SOURCE)
                            polar_pullback_of_c(rows, light.scale, float(first + source))
                            polar_to_source(wanted, light, rows, incident_of(sources, source), sums)
                            take_source(wanted, source, scratch, sums, tangents)
                    factors_to_place(wanted, detector, light, rows, sub_slow, sub_fast, layer, sums)
                number += 1
    background_pullback_of_c(rows, light.scale)


@part
def block_slopes(wanted, used, detector, task, tables, F_tangent, scratch, sums, tangents, halt):
    """Derivatives of the photons in each pixel of a block, into ``sums`` or ``scratch.images``."""
    rows, work, _, _, images = scratch
    sources, orientations, turns, F = tables
    light, spots = task.light, task.spots
    quirks, oversample = light.quirks, light.oversample
    own = not quirks.first_factors
    clear(work, light.background if quirks.water_in_sum else 0.0, 0.0 if light.polarized else 1.0)
    if quirks.first_factors:
        for i in range(slots_of_rows(rows)):
            rows[OMEGA_FROM + i], rows[CAPTURE_FROM + i], rows[POLAR_FROM + i] = -1.0, -1.0, -1.0
        settle_factors(detector, light, sources, rows, work)
    row, sample = task.entering.row, 0
    n_cleared = (S_SHAPE - S_TANGENT) // BLOCK + n_shape(spots) if wanted.gradient else (COTANGENT - S_TANGENT) // BLOCK
    for layer in range(detector.n_layers):
        for sub_slow in range(oversample):
            if is_set(halt):
                return
            for sub_fast in range(oversample):
                if not is_alone(detector, light):
                    place(detector, work, sub_slow, sub_fast, oversample, layer, quirks)
                clear_rows(rows, I_RAY, N_RAY_ROWS)
                if own:
                    update_solid_angle(detector, work, True)
                    if detector.thick > 0.0:
                        update_capture(detector, work, layer, True)
                for source in range(light.n_sources):
                    incident, wavelength, weight = (
                        incident_of(sources, source),
                        sources[source, WAVELENGTH],
                        sources[source, SOURCE_WEIGHT],
                    )
                    aim(work, incident, wavelength, light.dmin)
                    if light.polarized and own:
                        update_polarization(work, incident, light.kahn_factor, light.polar, True)
                    weigh(rows, light.scale * weight, wanted.gradient)
                    clear_rows(rows, SUM, 1)
                    clear_rows(rows, S_TANGENT, n_cleared)
                    aim_factors(F, sources, source, work)
                    add_all_slopes(wanted, task, row, sample, tables, F_tangent, scratch, sums, tangents, halt)
                    if rows[LIVE] != 0.0:
                        # Only matters in the two pixels where a run's history changes, each a block of its own.
                        row = spots.settled_row
                        sample += turns.shape[0] * orientations.shape[1]
                    source_pullback(rows, wavelength, n_shape(spots))
                    if own:
                        water = light.water if layer == 0 else 0.0
                        factors_pullback(rows, light.scale, weight, light.background, water)
                        if light.polarized:
                            polar_to_source(wanted, light, rows, incident, sums)
                    take_source(wanted, source, scratch, sums, tangents)
                    take_dispersion_of(F, wanted, source, scratch, sums, tangents)
                if own:
                    factors_to_place(wanted, detector, light, rows, sub_slow, sub_fast, layer, sums)
                elif not is_alone(detector, light):
                    place_pullback(wanted, detector, light, rows, sub_slow, sub_fast, layer, sums)
    if quirks.first_factors:
        settled_pullback(wanted, detector, light, sources, scratch, sums, tangents)
    take_shared(wanted, used, rows, sums, tangents, images)
