"""One pixel: the literal loop of nanoBragg.c over sensor layers, sub-pixels, sources, phi steps and mosaic domains.

Every faster kernel is checked against it. Both modes run the same loop in the same order; they differ in how the
samples are weighted and added:

spec      I = r_e² Φ [ B <Ω P> + Σ w F_cell² F_latt² C P Ω / (n_sub² n_phi n_domains) ], Σ w = 1,
          every factor the sample's own;
c-parity  I = r_e² Φ (I_bg + Σ F_cell² F_latt²) / n_steps · C P Ω, the three factors those of the first evaluated
          sub-pixel (C: of the last layer's), unless an -oversample_* option multiplies the running sum by them.

Each difference is a switch of ``arguments.Quirks``.

The current rotation of the crystal is ``row`` of the orientation table, which a phi step sets or keeps.
"""

from ..arguments import R_E_SQR
from ..intrinsics import is_set
from ..jit import leaf, part
from ..physics.detector import detector_coordinate, solid_angle
from ..physics.panels import detector_of_panel, panel_at, place_in_panel
from ..physics.polarization import polarization_factor, transverse_axes
from ..physics.scattering import incident_ray, is_culled, miller_indices, nearest, orientation, scattering_vector
from ..physics.sensor import capture_fraction, sensor_point
from ..physics.vectors import norm, unit
from .shapes import lattice_factor
from .structure_factor import can_interpolate, cell_factor

# Columns of a trace, one row per sample.
TRACE_COLUMNS = (
    "layer", "sub_slow", "sub_fast", "x", "y", "z", "source", "phi_step", "domain", "rotation", "phi", "h", "k", "l",
    "h0", "k0", "l0", "F_cell", "F_latt", "polarization", "solid_angle", "capture_fraction", "q", "term", "sum",
)  # fmt: skip


@leaf
def entering_row(plan, pixel):
    """Row of the rotation in force at the start of a pixel: that left by the pixel before it in C order.

    Every evaluated source runs through the whole phi schedule, so after the first one it is always the last rotation
    that the schedule sets; up to the pixel of the first one it is the crystal as mounted. No other pixel matters.
    """
    if pixel <= plan.history.first_pixel:
        return plan.crystal.orientations.shape[0] - 1
    return plan.crystal.settled_row


@part
def pixel_intensity(plan, slow, fast, trace, halt):
    """Photons scattered into one evaluated pixel.

    ``trace`` (n, len(TRACE_COLUMNS)) is written, one row per sample, unless it has no rows. ``halt``: see
    ``arguments.Halt``. Returns the intensity, the number of samples evaluated, and the index of the first one
    outside the interpolation range (−1: none).
    """
    pixels, whole, sources, crystal, factors, sampling, quirks, history, panels = plan
    panel = panel_at(panels.ends, slow)
    detector = detector_of_panel(whole, panels, panel)
    at_slow, at_fast = place_in_panel(panels, panel, slow, fast)
    first_factors = quirks.first_factors
    oversample = sampling.oversample
    n_phi = crystal.phi.shape[0]
    n_domains = crystal.orientations.shape[1]
    n_sources = sources.wavelength.shape[0]
    pixel = slow * pixels.n_fast + fast
    latched = pixel > history.latch_pixel
    row = entering_row(plan, pixel)

    total = sources.background if quirks.water_in_sum else 0.0
    background = 0.0  # Σ Ω P in the first layer of the sensor
    polar = 0.0 if sources.polarized else 1.0
    omega = 0.0
    capture = 1.0
    F_cell = 0.0
    n_evaluated = 0
    first_out = -1

    for layer in range(detector.n_layers):
        # Zero means "not computed yet", as in the C program.
        capture = 1.0 if detector.thick == 0.0 else 0.0
        for sub_slow in range(oversample):
            if is_set(halt):
                return 0.0, 0, -1
            s = detector_coordinate(at_slow, sub_slow, oversample, detector.pixel_size)
            for sub_fast in range(oversample):
                f = detector_coordinate(at_fast, sub_fast, oversample, detector.pixel_size)
                at, cosine = sensor_point(detector, f, s, layer, quirks)
                diffracted = unit(at)
                if not first_factors or omega == 0.0 or sampling.multiply_omega:
                    omega = solid_angle(detector, norm(at))
                if first_factors:
                    if capture == 0.0 or sampling.multiply_thick:
                        capture = capture_fraction(detector, layer, cosine)
                elif detector.thick > 0.0:
                    capture = capture_fraction(detector, layer, cosine)

                for source in range(n_sources):
                    beam = incident_ray(sources, source)
                    e_in, b_in = transverse_axes(beam, sources.polar)
                    q = scattering_vector(diffracted, beam, sources.wavelength[source])
                    q_length = norm(q)
                    if not first_factors:
                        if sources.polarized:
                            polar = polarization_factor(sources.kahn_factor, beam, diffracted, e_in, b_in)
                        if layer == 0:
                            background += omega * polar
                    if is_culled(sampling.dmin, q_length):
                        continue
                    if first_factors and (polar == 0.0 or sampling.multiply_polar):
                        polar = polarization_factor(sources.kahn_factor, beam, diffracted, e_in, b_in)

                    for step in range(n_phi):
                        if is_set(halt):
                            return 0.0, 0, -1
                        if crystal.turns[step]:
                            row = step
                        for domain in range(n_domains):
                            sample = n_evaluated
                            n_evaluated += 1
                            h, k, l = miller_indices(orientation(crystal.orientations, row, domain), q)
                            h0, k0, l0 = nearest(h), nearest(k), nearest(l)
                            F_latt = lattice_factor(crystal, (h, k, l), (h0, k0, l0), quirks)
                            term = 0.0
                            if not quirks.c_rounding or F_latt != 0.0 or sources.background != 0.0:
                                if pixel == history.latch_pixel and sample >= history.latch_sample:
                                    latched = True
                                interpolate = factors.interpolate and not latched
                                if interpolate and not can_interpolate(factors, h, k, l):
                                    interpolate = False
                                    if first_out < 0:
                                        first_out = sample
                                F_cell = cell_factor(
                                    factors.F, factors, interpolate, (h, k, l), (h0, k0, l0), sources.dispersion, source
                                )
                                term = F_cell * F_cell * F_latt * F_latt
                                if first_factors:
                                    total += term
                                    if sampling.multiply_thick:
                                        total *= capture
                                    if sampling.multiply_polar:
                                        total *= polar
                                    if sampling.multiply_omega:
                                        total *= omega
                                else:
                                    term *= sources.weight[source] * capture * polar * omega
                                    total += term
                            if trace.shape[0] > 0:
                                values = (
                                    float(layer), float(sub_slow), float(sub_fast), at[0], at[1], at[2], float(source),
                                    float(step), float(domain), float(row), crystal.phi[step], h, k, l, h0, k0, l0,
                                    F_cell, F_latt, polar, omega, capture, q_length, term, total,
                                )  # fmt: skip
                                for column in range(len(values)):
                                    trace[sample, column] = values[column]

    n_sub = oversample * oversample
    if not first_factors:
        from_water = sources.background * background / (n_sub * n_sources)
        intensity = R_E_SQR * sources.fluence * (from_water + total / (n_sub * n_phi * n_domains))
        return intensity, n_evaluated, first_out
    intensity = R_E_SQR * sources.fluence * total / (n_sources * n_domains * n_phi * n_sub)
    if not sampling.multiply_thick:
        intensity *= capture
    if not sampling.multiply_polar:
        intensity *= polar
    if not sampling.multiply_omega:
        intensity *= omega
    return intensity, n_evaluated, first_out
