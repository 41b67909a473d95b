"""Drivers of the reference kernel, called from Python.

Each pixel depends on the plan alone and has its own output element, so the result is the same to the last bit for
any number of threads and any order.
"""

import numpy as np
from numba import prange

from ..arguments import (
    Crystal,
    Detector,
    History,
    Panels,
    Pixels,
    Plan,
    Quirks,
    Sampling,
    Sources,
    StructureFactors,
)
from ..jit import entry, part
from ..physics.detector import detector_coordinate, solid_angle
from ..physics.panels import detector_of_panel, panel_at, place_in_panel
from ..physics.pixels import is_evaluated, pixel_at
from ..physics.scattering import incident_ray, scattering_vector
from ..physics.sensor import capture_fraction, sensor_point
from ..physics.vectors import norm, unit
from .pixel import TRACE_COLUMNS, pixel_intensity

# Pixels that one thread takes at a time: few enough to balance the load where bright and dark pixels alternate.
PIXELS_AT_ONCE = 64


@part
def walk_block(plan, numbers, start, stop, values, n_evaluated, first_out, halt):
    """Intensity, samples evaluated and first sample out of range of ``numbers[start:stop]``; 0, 0, −1 if excluded."""
    no_trace = np.empty((0, len(TRACE_COLUMNS)))
    for i in range(start, stop):
        slow, fast = pixel_at(plan.pixels.n_fast, numbers[i])
        values[i], n_evaluated[i], first_out[i] = 0.0, 0, -1
        if is_evaluated(plan.pixels.region, plan.pixels.mask, slow, fast):
            values[i], n_evaluated[i], first_out[i] = pixel_intensity(plan, slow, fast, no_trace, halt)


@entry(parallel=True)
def walk_pixels(plan, numbers, values, n_evaluated, first_out, halt):
    """Photons in each of the pixels ``numbers`` (indices slow * n_fast + fast, in any order).

    ``numbers``, ``n_evaluated``, ``first_out``: (n,) int64; ``values``: (n,) float64. ``values``, ``n_evaluated`` and
    ``first_out`` are written: the intensity, the number of samples evaluated, and the index of the first sample
    outside the interpolation range (−1: none). Masked pixels and those outside the region of interest get 0, 0, −1.
    ``halt``: see ``arguments.Halt``.
    """
    # Rebuilt as flat tuples: the body of a prange loop can capture neither a tuple of tuples nor a part of one.
    pixels, detector, sources = Pixels(*plan.pixels), Detector(*plan.detector), Sources(*plan.sources)
    crystal, factors = Crystal(*plan.crystal), StructureFactors(*plan.structure_factors)
    sampling, quirks, history = Sampling(*plan.sampling), Quirks(*plan.quirks), History(*plan.history)
    panels = Panels(*plan.panels)
    n = numbers.shape[0]
    for block in prange((n + PIXELS_AT_ONCE - 1) // PIXELS_AT_ONCE):
        run = Plan(pixels, detector, sources, crystal, factors, sampling, quirks, history, panels)
        start = block * PIXELS_AT_ONCE
        walk_block(run, numbers, start, min(n, start + PIXELS_AT_ONCE), values, n_evaluated, first_out, halt)


@entry()
def trace_pixel(plan, pixel, trace, halt):
    """The samples of one pixel: ``trace`` (n_samples, len(TRACE_COLUMNS)) is written.

    ``halt``: see ``arguments.Halt``. Returns the intensity and the number of rows written.
    """
    slow, fast = pixel_at(plan.pixels.n_fast, pixel)
    if not is_evaluated(plan.pixels.region, plan.pixels.mask, slow, fast):
        return 0.0, 0
    intensity, n_evaluated, _ = pixel_intensity(plan, slow, fast, trace, halt)
    return intensity, n_evaluated


@entry()
def detector_state(plan, pixel):
    """What nanoBragg.c knows of the detector after a pixel, whether or not a sample of it was within dmin.

    Returns x, y, z (m) of the last sub-pixel of the last layer, |q| (1/m) of the last source there, and the solid angle
    and capture fraction with which the pixel's sum is multiplied.
    """
    sources, sampling = plan.sources, plan.sampling
    slow, fast = pixel_at(plan.pixels.n_fast, pixel)
    detector = detector_of_panel(plan.detector, plan.panels, panel_at(plan.panels.ends, slow))
    n, layer = sampling.oversample, detector.n_layers - 1
    at, cosine = _sub_pixel(plan, slow, fast, layer, n - 1)
    ray, source = unit(at), sources.wavelength.shape[0] - 1
    q = scattering_vector(ray, incident_ray(sources, source), sources.wavelength[source])
    omega = solid_angle(detector, norm(at if sampling.multiply_omega else _sub_pixel(plan, slow, fast, 0, 0)[0]))
    capture = 1.0
    if sampling.multiply_thick:
        capture = capture_fraction(detector, layer, cosine)
    elif detector.thick > 0.0:
        capture = capture_fraction(detector, layer, _sub_pixel(plan, slow, fast, layer, 0)[1])
    return at[0], at[1], at[2], norm(q), omega, capture


@part
def _sub_pixel(plan, slow, fast, layer, sub):
    """A sub-pixel on the diagonal of a pixel: as ``sensor_point``."""
    panel, n = panel_at(plan.panels.ends, slow), plan.sampling.oversample
    detector = detector_of_panel(plan.detector, plan.panels, panel)
    slow, fast = place_in_panel(plan.panels, panel, slow, fast)
    f = detector_coordinate(fast, sub, n, detector.pixel_size)
    s = detector_coordinate(slow, sub, n, detector.pixel_size)
    return sensor_point(detector, f, s, layer, plan.quirks)
