"""Where a sub-pixel is, and what it catches: position, solid angle, share of photons absorbed in a sensor layer."""

import math

from .jit import leaf
from .vec3 import cross, dot, rotate_axis, scale, unit


@leaf
def detector_coordinate(index, sub, oversample, pixel_size):
    """Distance in m from the detector's edge to the centre of sub-pixel ``sub`` of pixel ``index``, along one axis."""
    subpixel_size = pixel_size / oversample
    return subpixel_size * (index * oversample + sub) + subpixel_size / 2.0


@leaf
def flat_position(detector, f, s, o):
    """Sample to the point f, s, o (m) of a flat detector: f fast + s slow + o normal + pix0."""
    fast, slow, normal, pix0 = detector.fast, detector.slow, detector.normal, detector.pix0
    return (
        f * fast[0] + s * slow[0] + o * normal[0] + pix0[0],
        f * fast[1] + s * slow[1] + o * normal[1] + pix0[1],
        f * fast[2] + s * slow[2] + o * normal[2] + pix0[2],
    )


@leaf
def curved_position(detector, f, s):
    """Sample to a pixel of a detector bent round the sample at ``distance``.

    The offsets from the direct beam, divided by the distance, are angles: the beam direction turned first about
    unit(beam x fast), which moves it along fast, then about unit(beam x slow).
    """
    on_beam = scale(detector.distance, detector.beam)
    towards_fast = unit(cross(detector.beam, detector.fast))
    towards_slow = unit(cross(detector.beam, detector.slow))
    turned = rotate_axis(on_beam, towards_fast, (f - detector.f_beam) / detector.distance)
    return rotate_axis(turned, towards_slow, (s - detector.s_beam) / detector.distance)


@leaf
def curved_position_of_c(detector, f, s, o):
    """The curved detector of nanoBragg.c: laboratory y and z of the flat position serve as the two angles."""
    flat = flat_position(detector, f, s, o)
    on_beam = scale(detector.distance, detector.beam)
    turned = rotate_axis(on_beam, detector.slow, flat[1] / detector.distance)
    return rotate_axis(turned, detector.fast, flat[2] / detector.distance)


@leaf
def position(detector, f, s, o, c_parity):
    """Sample to detector point f, s in the sensor layer at depth o, in m."""
    if not detector.curved:
        return flat_position(detector, f, s, o)
    if c_parity:
        return curved_position_of_c(detector, f, s, o)
    return curved_position(detector, f, s)


@leaf
def solid_angle(detector, airpath):
    """Solid angle of a pixel ``airpath`` m away: pixel²/R² · close_distance/R, in sr; 1/R² for a point pixel."""
    if detector.point_pixel:
        return 1.0 / (airpath * airpath)
    return detector.pixel_size * detector.pixel_size * detector.close_distance / (airpath * airpath * airpath)


@leaf
def capture_fraction(detector, layer, diffracted):
    """Share of the photons along the unit vector ``diffracted`` that sensor layer number ``layer`` absorbs.

    exp(-t δ µ/ρ) - exp(-(t+1) δ µ/ρ), with ρ the cosine between the ray and the detector normal.
    """
    parallax = dot(diffracted, detector.normal)
    depth = detector.layer_thickness
    return math.exp(-layer * depth * detector.mu / parallax) - math.exp(-(layer + 1) * depth * detector.mu / parallax)
