"""A block of pixels: positions, scattering vectors, and the factors Ω, capture fraction and P."""

from ..jit import leaf, part
from ..physics.detector import detector_coordinate, flat_position, position, solid_angle
from ..physics.polarization import polarization_factor, transverse_axes
from ..physics.polynomials import quotient
from ..physics.scattering import is_culled
from ..physics.sensor import capture_fraction, front_cosine, layer_depth
from ..physics.vectors import dot, norm
from .rows import AIRPATH, CAPTURE, COSINE, DX, DY, DZ, FAST, LIVE, OMEGA, POLAR, QX, QY, QZ, SLOW, slots


@part
def forget_capture(work):
    """Reset the capture fraction for a new sensor layer."""
    for i in range(slots(work)):
        work[CAPTURE + i] = 0.0


@leaf
def _keep_ray(work, i, at):
    # unit(), with one division for three.
    airpath = norm(at)
    inverse = 1.0 / airpath if airpath > 0.0 else 0.0
    work[DX + i] = quotient(at[0], airpath, inverse)
    work[DY + i] = quotient(at[1], airpath, inverse)
    work[DZ + i] = quotient(at[2], airpath, inverse)
    work[AIRPATH + i] = airpath


@part
def _place_in_sensor(detector, work, sub_slow, sub_fast, oversample, layer):
    """``place`` in a flat sensor, without ``Quirks.front_edges``."""
    for i in range(slots(work)):
        s = detector_coordinate(work[SLOW + i], sub_slow, oversample, detector.pixel_size)
        f = detector_coordinate(work[FAST + i], sub_fast, oversample, detector.pixel_size)
        cosine = front_cosine(detector, f, s)
        work[COSINE + i] = cosine
        _keep_ray(work, i, flat_position(detector, f, s, layer_depth(detector, layer, cosine)))


@part
def _keep_cosines(detector, work, front_edges):
    """COSINE of a bent sensor, or with ``Quirks.front_edges`` at the sub-pixel in the layer."""
    for i in range(slots(work)):
        ray = (work[DX + i], work[DY + i], work[DZ + i])
        work[COSINE + i] = dot(ray, detector.normal) if front_edges else 1.0


@part
def place(detector, work, sub_slow, sub_fast, oversample, layer, quirks):
    """Rays from the sample to one sub-pixel of each pixel, in one sensor layer; as ``physics.sensor.sensor_point``."""
    thick = detector.thick > 0.0
    if thick and not (quirks.front_edges or detector.curved):
        _place_in_sensor(detector, work, sub_slow, sub_fast, oversample, layer)
        return
    o = layer * detector.layer_thickness
    if detector.curved:
        for i in range(slots(work)):
            s = detector_coordinate(work[SLOW + i], sub_slow, oversample, detector.pixel_size)
            f = detector_coordinate(work[FAST + i], sub_fast, oversample, detector.pixel_size)
            _keep_ray(work, i, position(detector, f, s, o, quirks.laboratory_curve))
    else:
        for i in range(slots(work)):
            s = detector_coordinate(work[SLOW + i], sub_slow, oversample, detector.pixel_size)
            f = detector_coordinate(work[FAST + i], sub_fast, oversample, detector.pixel_size)
            _keep_ray(work, i, flat_position(detector, f, s, o))
    if thick:
        _keep_cosines(detector, work, quirks.front_edges)


# Each of the three factors below is computed where it is 0, nanoBragg.c's mark for "not computed yet"; with ``anew``,
# everywhere.


@part
def update_solid_angle(detector, work, anew):
    """Ω of each pixel."""
    for i in range(slots(work)):
        omega = solid_angle(detector, work[AIRPATH + i])
        work[OMEGA + i] = omega if anew or work[OMEGA + i] == 0.0 else work[OMEGA + i]


@part
def update_capture(detector, work, layer, anew):
    """Capture fraction of the layer for each pixel."""
    for i in range(slots(work)):
        if anew or work[CAPTURE + i] == 0.0:
            work[CAPTURE + i] = capture_fraction(detector, layer, work[COSINE + i])


@part
def update_polarization(work, incident, kahn_factor, axis, anew):
    """P of one source; unless ``anew``, only in live pixels."""
    e_in, b_in = transverse_axes(incident, axis)
    for i in range(slots(work)):
        ray = (work[DX + i], work[DY + i], work[DZ + i])
        polar = polarization_factor(kahn_factor, incident, ray, e_in, b_in)
        wanted = anew | ((work[POLAR + i] == 0.0) & (work[LIVE + i] != 0.0))
        work[POLAR + i] = polar if wanted else work[POLAR + i]


@part
def aim(work, incident, wavelength, dmin):
    """Scattering vectors for one source; LIVE marks those within the resolution limit."""
    inverse = 1.0 / wavelength
    for i in range(slots(work)):
        # scattering_vector(), without a division.
        work[QX + i] = quotient(work[DX + i] - incident[0], wavelength, inverse)
        work[QY + i] = quotient(work[DY + i] - incident[1], wavelength, inverse)
        work[QZ + i] = quotient(work[DZ + i] - incident[2], wavelength, inverse)
    if dmin > 0.0:
        for i in range(slots(work)):
            q_length = norm((work[QX + i], work[QY + i], work[QZ + i]))
            work[LIVE + i] = 0.0 if is_culled(dmin, q_length) else 1.0
