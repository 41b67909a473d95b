"""The fast kernel: the sum of the reference kernel, a block of pixels at a time.

The outer loops are those of ``reference.pixel.pixel_intensity`` over sensor layers, sub-pixels, sources, phi steps and
mosaic domains, in the same order; the inner loop is over pixels, with one orientation of the crystal in registers.
Each pixel still adds its terms in C order.

Left to the reference kernel: ``Sampling.multiply_*``, which multiply the running sum; the pixel in which a run's phi
state begins; the pixel in which interpolation ends.

What is the same for all blocks is passed as scalars, and arrays one by one: passing an array costs reference
counting, which takes longer than a sample.
"""

from typing import NamedTuple

import numpy as np
from numba import prange

from ..arguments import Crystal, Detector, History, Panels, Pixels, Plan, Quirks, Sampling, Sources, StructureFactors
from ..intrinsics import is_set
from ..jit import entry, leaf, part
from ..numbers import N_BY_SOURCE, SOURCE_STARTS
from ..physics.panels import detector_of_panel
from ..physics.photons import light_of
from ..physics.scattering import orientation
from ..physics.visibility import all_inside, spreads
from .anomalous import take_coefficients
from .factors import same_for_all, set_F_cell, set_F_cell_single, shared_F
from .lattice import (
    add_shape,
    add_single,
    reach,
    reflections,
    reflections_anywhere,
    reflections_inside,
    split_reflections,
    spots_of,
    square_single_anywhere,
    square_single_inside,
)
from .rays import aim, forget_capture, place, update_capture, update_polarization, update_solid_angle
from .rows import (
    BLOCK,
    CAPTURE,
    LIVE,
    OMEGA,
    OUT,
    POLAR,
    SUM,
    TOTAL,
    WATER,
    WORK_SIZE,
    clear,
    count_in_panel,
    end_in_panel,
    fill_slots,
    has_zero,
    list_slots,
    region_slots,
    slots,
)

# Blocks that a thread takes at a time (it allocates its scratch once for them), and the least number of such shares.
BLOCKS_IN_SHARE, SHARES = 64, 64

# Columns of ``SampleTables.sources``.
INCIDENT, WAVELENGTH, WEIGHT = (SOURCE_STARTS[name] for name in ("incident", "wavelength", "weight"))


class SampleTables(NamedTuple):
    """Arrays of a plan that the loops over samples read; read-only."""

    sources: np.ndarray  # (n_sources, N_BY_SOURCE + 2 n_classes), see ``sources_of``
    orientations: np.ndarray  # (n_phi + 1, n_domains, 9)
    turns: np.ndarray  # (n_phi,)
    F: np.ndarray  # flat grid; or (size of the grid, 2 (n_classes + 1)), see ``physics.anomalous``


class Scratch(NamedTuple):
    """Scratch arrays of one thread."""

    work: np.ndarray  # (WORK_SIZE,), see ``rows``
    halves: np.ndarray  # (2 WORK_SIZE,) int32, the same memory
    places: np.ndarray  # (BLOCK,) int32, in the grid of F
    latt: np.ndarray  # (BLOCK,) float32: F_latt²


@part
def sources_of(sources):
    """(n_sources, N_BY_SOURCE + 2 n_classes): incident ray, wavelength, weight; f' and f'' of each class."""
    n_sources, n_dispersion = sources.dispersion.shape
    table = np.empty((n_sources, N_BY_SOURCE + n_dispersion))
    for source in range(n_sources):
        for axis in range(3):
            table[source, INCIDENT + axis] = sources.incident[source, axis]
        table[source, WAVELENGTH] = sources.wavelength[source]
        table[source, WEIGHT] = sources.weight[source]
        for k in range(n_dispersion):
            table[source, N_BY_SOURCE + k] = sources.dispersion[source, k]
    return table


@leaf
def incident_of(sources, source):
    """The incident ray of one row of ``SampleTables.sources``."""
    return sources[source, INCIDENT], sources[source, INCIDENT + 1], sources[source, INCIDENT + 2]


@leaf
def flat_F(F):
    """F (n_h, n_k, n_l), or its table with a fourth axis, with one axis for the reflections."""
    if F.ndim == 4:
        return F.reshape(F.size // F.shape[3], F.shape[3])
    return F.reshape(F.size)


@part
def tables_of(plan):
    """The tables of a plan."""
    factors, crystal = plan.structure_factors, plan.crystal
    return SampleTables(sources_of(plan.sources), crystal.orientations, crystal.turns, flat_F(factors.F))


@leaf
def add_orientation(spots, abc, middle, spread, F, work, halves):
    """Add the scattering of one orientation of the crystal to SUM."""
    if spots.same_F:
        reflections(work, spots.grid, abc)
    else:
        if all_inside(spots.grid, abc, middle, spread):
            reflections_inside(work, spots.grid, abc)
        else:
            reflections_anywhere(work, spots.grid, abc)
        set_F_cell(spots, work, halves, abc, F)
    add_shape(spots, work)


@leaf
def add_orientation_single(spots, abc, middle, spread, F, work, halves, index, latt):
    """``add_orientation`` with lattice factors in float32."""
    na, nb, nc = spots.spot.n_cells
    split_reflections(work, abc)
    if spots.same_F or all_inside(spots.grid, abc, middle, spread):
        square_single_inside(halves, index, spots.grid, latt, na, nb, nc)
    else:
        square_single_anywhere(halves, index, spots.grid, latt, na, nb, nc)
    if not spots.same_F:
        set_F_cell_single(work, index, F)
    add_single(work, latt)


@part
def add_orientations(spots, orientations, turns, F, work, halves, index, latt, halt):
    """Add the scattering of all orientations of the crystal, at the q of one source, to SUM.

    A phi step sets the current rotation or keeps it, as in ``pixel_intensity``.
    """
    middle, spread = (0.0, 0.0, 0.0), (0.0, 0.0, 0.0)
    if spots.same_F:
        same_for_all(work, shared_F(F))
    else:
        middle, radius = reach(work)
        spread = spreads(orientation(orientations, 0, 0), radius)
    row = spots.settled_row
    for step in range(turns.shape[0]):
        if is_set(halt):
            return
        if turns[step]:
            row = step
        for domain in range(orientations.shape[1]):
            abc = orientation(orientations, row, domain)
            if spots.single:
                add_orientation_single(spots, abc, middle, spread, F, work, halves, index, latt)
            else:
                add_orientation(spots, abc, middle, spread, F, work, halves)


@part
def add_weighted(work, weight, first_factors):
    """Move SUM of one source to TOTAL, weighted and times C P Ω unless ``Quirks.first_factors``."""
    if first_factors:
        for i in range(slots(work)):
            work[TOTAL + i] += work[SUM + i] * work[LIVE + i]
            work[SUM + i] = 0.0
    else:
        for i in range(slots(work)):
            factor = weight * work[CAPTURE + i] * work[POLAR + i] * work[OMEGA + i] * work[LIVE + i]
            work[TOTAL + i] += work[SUM + i] * factor
            work[SUM + i] = 0.0


@leaf
def aim_factors(F, sources, source, work):
    """Where scatterers are anomalous, prepare for the F of one source."""
    if F.ndim == 2:
        take_coefficients(work, sources, source)


@part
def add_water(work):
    """Add Ω P to WATER."""
    for i in range(slots(work)):
        work[WATER + i] += work[OMEGA + i] * work[POLAR + i]


@part
def scale_block(light, work):
    """Scale the sums to photons, in TOTAL."""
    if light.quirks.first_factors:
        for i in range(slots(work)):
            work[TOTAL + i] *= light.scale * (work[CAPTURE + i] * work[POLAR + i] * work[OMEGA + i])
    else:
        water = light.water * light.background
        for i in range(slots(work)):
            work[TOTAL + i] = water * work[WATER + i] + light.scale * work[TOTAL + i]


@part
def block_intensity(detector, light, spots, tables, scratch, halt):
    """Photons in each pixel of a block, into TOTAL; OUT marks pixels with samples outside the interpolation range."""
    work, halves, index, latt = scratch
    sources, orientations, turns, F = tables
    quirks, oversample = light.quirks, light.oversample
    clear(work, light.background if quirks.water_in_sum else 0.0, 0.0 if light.polarized else 1.0)
    # Whether each sample has its own factors; else only those that are still 0 are computed.
    own = not quirks.first_factors
    for layer in range(detector.n_layers):
        if detector.thick > 0.0:
            forget_capture(work)
        for sub_slow in range(oversample):
            if is_set(halt):
                return
            for sub_fast in range(oversample):
                place(detector, work, sub_slow, sub_fast, oversample, layer, quirks)
                if own or has_zero(work, OMEGA):
                    update_solid_angle(detector, work, own)
                if detector.thick > 0.0 and (own or has_zero(work, CAPTURE)):
                    update_capture(detector, work, layer, own)
                for source in range(light.n_sources):
                    incident = incident_of(sources, source)
                    aim(work, incident, sources[source, WAVELENGTH], light.dmin)
                    if light.polarized and (own or has_zero(work, POLAR)):
                        update_polarization(work, incident, light.kahn_factor, light.polar, own)
                    if own and layer == 0 and light.background != 0.0:
                        add_water(work)
                    aim_factors(F, sources, source, work)
                    add_orientations(spots, orientations, turns, F, work, halves, index, latt, halt)
                    add_weighted(work, sources[source, WEIGHT], quirks.first_factors)
    scale_block(light, work)


@part
def write_region(work, n, values, out_of_range, at):
    """Write the results of a block of consecutive pixels."""
    for i in range(n):
        values[np.uint64(at + i)] = work[TOTAL + i]
    for i in range(n):
        out_of_range[np.uint64(at + i)] = work[OUT + i] != 0.0


@part
def blocks_in_panel(plan, single, panel, numbers, first, span, scratch, results, halt):
    """``share_of_blocks`` for the pixels ``span``, from and to, of one panel."""
    start, stop = span
    values, out_of_range = results
    work = scratch.work
    slot = np.empty(BLOCK, np.int64)
    pixels, quirks = plan.pixels, plan.quirks
    region = pixels.region
    detector = detector_of_panel(plan.detector, plan.panels, panel)
    light = light_of(plan.sources, plan.crystal, plan.sampling, quirks)
    spots = spots_of(plan.crystal, plan.structure_factors, quirks, single)
    tables = tables_of(plan)
    every_pixel = numbers.shape[0] == 0 and pixels.mask.shape[0] == 0
    for block_start in range(start, stop, BLOCK):
        block_stop = min(stop, block_start + BLOCK)
        if every_pixel:
            n = region_slots(region, block_start, block_stop, work)
        else:
            n = list_slots(pixels, numbers, block_start, block_stop, work, slot)
            for number in range(block_start, block_stop):
                values[number - first] = 0.0
                out_of_range[number - first] = False
        if n == 0:
            continue
        if plan.panels.ends.shape[0] > 0:
            count_in_panel(plan.panels, panel, n, work)
        fill_slots(work, n)
        block_intensity(detector, light, spots, tables, scratch, halt)
        if every_pixel:
            write_region(work, n, values, out_of_range, block_start - first)
        else:
            for i in range(n):
                values[slot[i] - first] = work[TOTAL + i]
                out_of_range[slot[i] - first] = work[OUT + i] != 0.0


@part
def share_of_blocks(plan, single, numbers, first, start, stop, results, halt):
    """Pixels ``start`` to ``stop``, block by block, panel by panel; pixel i is written to ``results`` at i - first.

    ``results``: ``values`` and ``out_of_range``, see ``walk_blocks``.
    """
    work = np.empty(WORK_SIZE)
    scratch = Scratch(work, work.view(np.int32), np.empty(BLOCK, np.int32), np.empty(BLOCK, np.float32))
    while start < stop:
        panel, end = end_in_panel(plan.pixels, plan.panels.ends, numbers, start, stop)
        blocks_in_panel(plan, single, panel, numbers, first, (start, end), scratch, results, halt)
        start = end


@leaf
def row_of(stacked, image):
    """The row of an image in an array of a stack; an array of one row is that of all images."""
    return image if stacked.shape[0] > 1 else 0


@leaf
def detector_of(stack, image):
    """The detector of one image of a stack."""
    return Detector(
        pixel_size=stack.pixel_size[row_of(stack.pixel_size, image)],
        pix0=stack.pix0[row_of(stack.pix0, image)],
        fast=stack.fast[row_of(stack.fast, image)],
        slow=stack.slow[row_of(stack.slow, image)],
        normal=stack.normal[row_of(stack.normal, image)],
        beam=stack.beam[row_of(stack.beam, image)],
        distance=stack.distance[row_of(stack.distance, image)],
        close_distance=stack.close_distance[row_of(stack.close_distance, image)],
        f_beam=stack.f_beam[row_of(stack.f_beam, image)],
        s_beam=stack.s_beam[row_of(stack.s_beam, image)],
        curved=stack.curved,
        point_pixel=stack.point_pixel,
        thick=stack.thick[row_of(stack.thick, image)],
        layer_thickness=stack.layer_thickness[row_of(stack.layer_thickness, image)],
        n_layers=stack.n_layers,
        mu=stack.mu[row_of(stack.mu, image)],
    )


@leaf
def panels_of(stack, image):
    """The panels of one image of a stack."""
    return Panels(
        ends=stack.ends,
        corners=stack.corners,
        pix0=stack.pix0[row_of(stack.pix0, image)],
        fast=stack.fast[row_of(stack.fast, image)],
        slow=stack.slow[row_of(stack.slow, image)],
        normal=stack.normal[row_of(stack.normal, image)],
        area_distance=stack.area_distance[row_of(stack.area_distance, image)],
        layer_thickness=stack.layer_thickness[row_of(stack.layer_thickness, image)],
        mu=stack.mu[row_of(stack.mu, image)],
    )


@leaf
def light_sources_of(stack, image):
    """The sources of one image of a stack."""
    return Sources(
        incident=stack.incident[row_of(stack.incident, image)],
        wavelength=stack.wavelength[row_of(stack.wavelength, image)],
        weight=stack.weight[row_of(stack.weight, image)],
        dispersion=stack.dispersion[row_of(stack.dispersion, image)],
        polarized=stack.polarized,
        kahn_factor=stack.kahn_factor[row_of(stack.kahn_factor, image)],
        polar=stack.polar[row_of(stack.polar, image)],
        fluence=stack.fluence[row_of(stack.fluence, image)],
        background=stack.background[row_of(stack.background, image)],
    )


@leaf
def crystal_of(stack, image):
    """The crystal of one image of a stack."""
    return Crystal(
        orientations=stack.orientations[row_of(stack.orientations, image)],
        phi=stack.phi[row_of(stack.phi, image)],
        turns=stack.turns,
        settled_row=stack.settled_row,
        n_cells=stack.n_cells[row_of(stack.n_cells, image)],
        shape=stack.shape,
        fudge=stack.fudge[row_of(stack.fudge, image)],
        reciprocal=stack.reciprocal[row_of(stack.reciprocal, image)],
    )


@entry(parallel=True, what="the kernel of images, about 20 s")
def walk_blocks(stack, single, numbers, first, values, out_of_range, halt):
    """Photons in many pixels of each of many images.

    ``stack``: a plan whose ``numbers.STACKED`` have an axis more in front, of one row for each image or one for all.
    ``numbers``: (n,) int64, pixel indices slow * n_fast + fast in any order; or (0,): the pixels of the region of
    interest in C order, from the one of index ``first`` within it on. ``single``: lattice factors in float32 where
    that is faster; sums are float64. ``values`` (n_images, n) float64 and ``out_of_range`` (n_images, n) bool are
    written: the intensity, and whether any sample was outside the interpolation range. Masked pixels and those outside
    the region of interest get 0 and False. ``halt``: see ``arguments.Halt``.
    """
    # Rebuilt as flat tuples: the body of a prange loop can capture neither a tuple of tuples nor a part of one.
    pixels, detectors, sources = Pixels(*stack.pixels), Detector(*stack.detector), Sources(*stack.sources)
    crystals, factors = Crystal(*stack.crystal), StructureFactors(*stack.structure_factors)
    sampling, quirks, history = Sampling(*stack.sampling), Quirks(*stack.quirks), History(*stack.history)
    panels = Panels(*stack.panels)
    n_images, n = values.shape
    n_blocks = (n + BLOCK - 1) // BLOCK
    size = BLOCK * max(1, min(BLOCKS_IN_SHARE, (n_images * n_blocks + SHARES - 1) // SHARES))
    n_shares = (n + size - 1) // size
    for each in prange(n_images * n_shares):
        image, share = each // n_shares, each % n_shares
        run = Plan(
            pixels, detector_of(detectors, image), light_sources_of(sources, image), crystal_of(crystals, image),
            factors, sampling, quirks, history, panels_of(panels, image),
        )  # fmt: skip
        start = first + share * size
        stop = min(first + n, start + size)
        share_of_blocks(run, single, numbers, first, start, stop, (values[image], out_of_range[image]), halt)
