"""Position and solid angle of a sub-pixel.

Pullbacks take the derivative ``bar`` of a loss w.r.t. a result and return those w.r.t. the arguments that they list.
"""

from ..jit import leaf
from .vectors import add, cross, dot, rotate_axis, rotate_axis_pullback, scale, unit, unit_pullback


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
def flat_position_pullback(detector, f, s, bar):
    """Pullback of ``flat_position`` to fast, slow and pixel_size (f and s are proportional to it). That to pix0 is
    ``bar``."""
    along = f * dot(bar, detector.fast) + s * dot(bar, detector.slow)
    return scale(f, bar), scale(s, bar), along / detector.pixel_size


@leaf
def ray_pullback(ray, airpath, by_ray, by_airpath):
    """Pullback of the unit vector to a point and its distance R, to the point: (ray̅ − ray (ray·ray̅))/R + R̅ ray."""
    inverse = 1.0 / airpath if airpath > 0.0 else 0.0
    along = by_airpath - dot(ray, by_ray) * inverse
    return (
        by_ray[0] * inverse + along * ray[0],
        by_ray[1] * inverse + along * ray[1],
        by_ray[2] * inverse + along * ray[2],
    )


@leaf
def curved_position(detector, f, s):
    """Vector from the sample to a pixel of a detector curved round the sample at ``distance``, in m.

    The offsets from the direct beam, divided by the distance, are angles: the beam direction is rotated first about
    unit(beam x fast), which moves it along fast, then about unit(beam x slow).
    """
    on_beam = scale(detector.distance, detector.beam)
    towards_fast = unit(cross(detector.beam, detector.fast))
    towards_slow = unit(cross(detector.beam, detector.slow))
    turned = rotate_axis(on_beam, towards_fast, (f - detector.f_beam) / detector.distance)
    return rotate_axis(turned, towards_slow, (s - detector.s_beam) / detector.distance)


@leaf
def curved_position_of_c(detector, f, s, o):
    """The curved detector of nanoBragg.c: the two angles are laboratory y and z of the flat position over ``distance``.

    The beam direction is rotated about slow, then about fast.
    """
    flat = flat_position(detector, f, s, o)
    on_beam = scale(detector.distance, detector.beam)
    turned = rotate_axis(on_beam, detector.slow, flat[1] / detector.distance)
    return rotate_axis(turned, detector.fast, flat[2] / detector.distance)


@leaf
def _about_pullback(beam, axis, bar):
    """Pullback of unit(beam x axis) to beam and axis."""
    crossed = unit_pullback(cross(beam, axis), bar)
    return cross(axis, crossed), cross(crossed, beam)


@leaf
def curved_position_pullback(detector, f, s, bar):
    """Pullback of ``curved_position`` to beam, fast, slow, distance, f_beam, s_beam, f and s."""
    distance, beam = detector.distance, detector.beam
    on_beam = scale(distance, beam)
    towards_fast, towards_slow = unit(cross(beam, detector.fast)), unit(cross(beam, detector.slow))
    along_fast, along_slow = (f - detector.f_beam) / distance, (s - detector.s_beam) / distance
    turned = rotate_axis(on_beam, towards_fast, along_fast)
    turned_bar, towards_slow_bar, along_slow_bar = rotate_axis_pullback(turned, towards_slow, along_slow, bar)
    on_beam_bar, towards_fast_bar, along_fast_bar = rotate_axis_pullback(on_beam, towards_fast, along_fast, turned_bar)
    by_beam_of_fast, by_fast = _about_pullback(beam, detector.fast, towards_fast_bar)
    by_beam_of_slow, by_slow = _about_pullback(beam, detector.slow, towards_slow_bar)
    by_f, by_s = along_fast_bar / distance, along_slow_bar / distance
    by_beam = add(scale(distance, on_beam_bar), add(by_beam_of_fast, by_beam_of_slow))
    by_distance = dot(on_beam_bar, beam) - by_f * along_fast - by_s * along_slow
    return by_beam, by_fast, by_slow, by_distance, -by_f, -by_s, by_f, by_s


@leaf
def curved_position_of_c_pullback(detector, f, s, o, bar):
    """Pullback of ``curved_position_of_c`` to beam, fast, slow, distance and the flat position."""
    distance = detector.distance
    flat = flat_position(detector, f, s, o)
    on_beam = scale(distance, detector.beam)
    y, z = flat[1] / distance, flat[2] / distance
    turned = rotate_axis(on_beam, detector.slow, y)
    turned_bar, by_fast, z_bar = rotate_axis_pullback(turned, detector.fast, z, bar)
    on_beam_bar, by_slow, y_bar = rotate_axis_pullback(on_beam, detector.slow, y, turned_bar)
    by_distance = dot(on_beam_bar, detector.beam) - (y_bar * y + z_bar * z) / distance
    by_flat = (0.0, y_bar / distance, z_bar / distance)
    return scale(distance, on_beam_bar), by_fast, by_slow, by_distance, by_flat


@leaf
def position(detector, f, s, o, laboratory_curve):
    """Vector from the sample to detector point f, s in the sensor layer at depth o, all in m."""
    if not detector.curved:
        return flat_position(detector, f, s, o)
    if laboratory_curve:
        return curved_position_of_c(detector, f, s, o)
    return curved_position(detector, f, s)


@leaf
def solid_angle(detector, airpath):
    """Solid angle of a pixel ``airpath`` m away: pixel²/R² · close_distance/R, in sr; 1/R² for a point pixel."""
    if detector.point_pixel:
        return 1.0 / (airpath * airpath)
    return detector.pixel_size * detector.pixel_size * detector.close_distance / (airpath * airpath * airpath)


@leaf
def solid_angle_pullback(detector, airpath, bar):
    """Pullback of ``solid_angle`` to airpath and to log Ω, of which log(pixel² · close_distance) is a term."""
    by_log = bar * solid_angle(detector, airpath)
    return (-2.0 if detector.point_pixel else -3.0) * by_log / airpath, by_log
