"""The polarization factor of Thomson scattering (Kahn et al., J. Appl. Cryst. 15 (1982) 330)."""

from .jit import leaf
from .vec3 import cross, dot, unit


@leaf
def transverse_axes(incident, axis):
    """Unit vectors along E and B of the incident ray: E is the part of ``axis`` that is perpendicular to the ray."""
    b_in = unit(cross(axis, incident))
    return unit(cross(incident, b_in)), b_in


@leaf
def polarization_factor(kahn_factor, incident, diffracted, e_in, b_in):
    """P = ½ (1 + cos²2θ − K cos 2ψ sin²2θ), all vectors of length 1.

    2θ is the angle between the rays, ψ the azimuth of the diffracted ray from the E vector.
    cos 2ψ = (E² − B²)/(E² + B²) needs no inverse function.
    """
    cos_2theta = dot(incident, diffracted)
    cos_sqr = cos_2theta * cos_2theta
    along_e = dot(diffracted, e_in)
    along_b = dot(diffracted, b_in)
    transverse_sqr = along_e * along_e + along_b * along_b
    # Straight along the beam ψ is undefined, and sin²2θ = 0 makes it irrelevant.
    cos_2psi = 1.0 if transverse_sqr == 0.0 else (along_e * along_e - along_b * along_b) / transverse_sqr
    return 0.5 * (1.0 + cos_sqr - kahn_factor * cos_2psi * (1.0 - cos_sqr))
