"""GPU kernels for images, one thread per pixel.

The loops of ``cpu.image.block_intensity`` in the same order. The threads of a block stage orientations of the crystal
in shared memory, THREADS at a time; each then loops over them for its own pixel. A thread keeps the rotation in force
in a register as it walks the phi schedule, as ``pixel_intensity`` does.

Numba compiles kernels for Python's ``cuda.jit`` when they are first launched: one for every ``tables.Kind``.
"""

from functools import cache

from numba import config, cuda, float64

from ..jit import gpu_entry
from ..physics.panels import where_in_panel
from ..physics.visibility import is_inside
from .pixel import add_staged, aim, photons, ray_to, update_capture, update_polarization, update_solid_angle, weighted
from .tables import (
    BACKGROUND,
    NEAREST_F,
    SOURCE_SIZE,
    STAGED_SIZE,
    STRIDE,
    THREADS,
    TRICUBIC_F,
    WAVELENGTH,
    WEIGHT,
    Kind,
    SourceF,
    SubPixel,
    edges_of_image,
    place_of_thread,
    source_vectors,
    spot_of_image,
)

# Alignment in bytes of shared memory, so that two numbers are read at once. (Numba's simulator has none.)
ALIGNMENT = None if config.ENABLE_CUDASIM else 16


@cache
def forward_kernel(kind: Kind):
    """The kernel of images: ``launch(detector, run, grid, tables, (values, out_of_range))``, see ``tables``.

    Blocks of THREADS threads for as many pixels along x; images along y. Written: ``values`` (n_images, n) float64 and,
    only if F is interpolated, ``out_of_range`` (n_images, n) uint8.
    """

    @gpu_entry
    def forward(detector, run, grid, tables, results):
        values, out_of_range = results
        lane, which = cuda.threadIdx.x, cuda.blockIdx.y
        number = cuda.blockIdx.x * THREADS + lane
        present = number < run.n
        slow, fast, evaluated = place_of_thread(run, tables, run.first + (number if present else 0))
        evaluated = evaluated and present
        own, _, slow, fast = where_in_panel(kind.panels, detector, tables.panels, slow, fast)
        numbers = tables.numbers
        orientations = tables.orientations
        staged = cuda.shared.array(STAGED_SIZE, float64, ALIGNMENT)
        staged_from = -1
        row, step = run.settled_row, -1

        total = numbers[which, BACKGROUND] if run.quirks.water_in_sum else 0.0
        water = 0.0
        omega, capture, polar = 0.0, 1.0, 0.0 if run.polarized else 1.0
        out = False
        for layer in range(own.n_layers):
            if own.thick > 0.0:
                capture = 0.0
            for sub_slow in range(run.oversample):
                for sub_fast in range(run.oversample):
                    ray, airpath, cosine = ray_to(kind, own, run, SubPixel(slow, fast, sub_slow, sub_fast, layer))
                    omega = update_solid_angle(own, run, airpath, omega)
                    capture = update_capture(kind, own, run, layer, cosine, capture)
                    for source in range(run.n_sources):
                        incident, e_in, b_in = source_vectors(tables.sources, which, source)
                        q, q_length, live = aim(run, ray, incident, tables.sources[which, source, WAVELENGTH])
                        polar = update_polarization(run, numbers, which, ray, incident, e_in, b_in, live, polar)
                        if layer == 0:
                            water += omega * polar
                        live = live and evaluated
                        # Other look-ups do not use it, and have one loop instead of two.
                        inside = kind.lookup == NEAREST_F and is_inside(grid, edges_of_image(numbers, which), q_length)
                        # Read before the loop: after it, one kernel has too few registers.
                        weight = tables.sources[which, source, WEIGHT]
                        S = 0.0
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
                                    for c in range(9):
                                        staged[STRIDE * lane + c] = orientations[
                                            which, row, visit - step * run.n_domains, c
                                        ]
                                cuda.syncthreads()
                                staged_from = start
                            n = min(THREADS, run.n_phi * run.n_domains - start)
                            if live:
                                spot = spot_of_image(numbers, which)
                                source_F = SourceF(tables.F, tables.sources[which, source, SOURCE_SIZE:])
                                if inside:
                                    S, out = add_staged(
                                        kind, False, spot, grid, q, staged, n, source_F,
                                        run.quirks.c_rounding, S, out,
                                    )  # fmt: skip
                                else:
                                    S, out = add_staged(
                                        kind, True, spot, grid, q, staged, n, source_F,
                                        run.quirks.c_rounding, S, out,
                                    )  # fmt: skip
                        total += weighted(run, weight, S, capture, polar, omega)
        if present:
            intensity = photons(run, numbers, which, total, water, capture, polar, omega)
            values[which, number] = intensity if evaluated else 0.0
            if kind.lookup == TRICUBIC_F:
                out_of_range[which, number] = out

    return forward
