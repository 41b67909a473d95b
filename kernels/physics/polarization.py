"""The polarization factor of Thomson scattering (Kahn et al., J. Appl. Cryst. 15 (1982) 330)."""

from ..jit import leaf
from .vectors import add, cross, dot, scale, unit


@leaf
def transverse_axes(incident, axis):
    """Unit vectors along E and B of the incident ray: E is the part of ``axis`` that is perpendicular to the ray."""
    b_in = unit(cross(axis, incident))
    return unit(cross(incident, b_in)), b_in


@leaf
def polarization_factor(kahn_factor, incident, diffracted, e_in, b_in):
    """P = ½ (1 + cos²2θ − K cos 2ψ sin²2θ), K the Kahn factor; all arguments are unit vectors.

    2θ is the angle between the rays, ψ the azimuth of the diffracted ray from the E vector.
    cos 2ψ = (E² − B²)/(E² + B²), with the ray's components along E and B, needs no inverse function.
    """
    cos_2theta = dot(incident, diffracted)
    cos_sqr = cos_2theta * cos_2theta
    along_e = dot(diffracted, e_in)
    along_b = dot(diffracted, b_in)
    transverse_sqr = along_e * along_e + along_b * along_b
    # Along the beam ψ is undefined, and irrelevant because sin²2θ = 0.
    cos_2psi = 1.0 if transverse_sqr == 0.0 else (along_e * along_e - along_b * along_b) / transverse_sqr
    return 0.5 * (1.0 + cos_sqr - kahn_factor * cos_2psi * (1.0 - cos_sqr))


@leaf
def axis_pullback(axis, e_in, b_in, by_spin):
    """Pullback of the spin of the frame to the axis: moving the axis by da along B rotates E, B by −da/(axis·E)."""
    axis_on_e = dot(axis, e_in)
    return scale(-by_spin / axis_on_e if axis_on_e != 0.0 else 0.0, b_in)


@leaf
def polarization_pullback(kahn_factor, incident, diffracted, axis, e_in, b_in, bar):
    """Pullback of ``polarization_factor`` with ``transverse_axes`` to Kahn factor, diffracted, incident ray and spin.

    The rays keep length 1. The frame of E and B follows the incident ray i: dE = −i (E·di), dB = −i (B·di); and it
    spins about i so that B stays perpendicular to the axis: see ``axis_pullback``.
    """
    cos_2theta = dot(incident, diffracted)
    along_e = dot(diffracted, e_in)
    along_b = dot(diffracted, b_in)
    e_sqr, b_sqr = along_e * along_e, along_b * along_b
    transverse_sqr = e_sqr + b_sqr
    sin_sqr = 1.0 - cos_2theta * cos_2theta
    inverse = 1.0 / transverse_sqr if transverse_sqr > 0.0 else 0.0
    cos_2psi = (e_sqr - b_sqr) * inverse if transverse_sqr > 0.0 else 1.0
    # sin²2θ = E² + B². Close to the beam it loses its digits, and the quotient of the two is set to 1.
    ratio = sin_sqr * inverse if transverse_sqr > 1e-9 else 1.0
    by_kahn = -0.5 * bar * cos_2psi * sin_sqr
    by_cos = bar * cos_2theta * (1.0 + kahn_factor * cos_2psi)
    by_psi = -2.0 * bar * kahn_factor * ratio * along_e * along_b * inverse
    by_e, by_b = by_psi * along_b, -by_psi * along_e
    transverse = add(scale(by_e, e_in), scale(by_b, b_in))
    by_diffracted = add(scale(by_cos, incident), transverse)
    by_spin = by_b * along_e - by_e * along_b
    along = -dot(axis_pullback(axis, e_in, b_in, by_spin), b_in) * dot(axis, incident)
    by_frame = add(scale(-cos_2theta, transverse), scale(along, b_in))
    return by_kahn, by_diffracted, add(scale(by_cos, diffracted), by_frame), by_spin
