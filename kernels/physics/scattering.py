"""From rays to Miller indices: q = (d − i)/λ, h = a·q, and the nearest reflection."""

from ..intrinsics import ceiling
from ..jit import leaf


@leaf
def nearest(h):
    """The nearest integer; halves round down, as ceil(h − 0.5) in nanoBragg.c."""
    return ceiling(h - 0.5)


@leaf
def scattering_vector(diffracted, incident, wavelength):
    """q = (d − i)/λ in 1/m."""
    return (
        (diffracted[0] - incident[0]) / wavelength,
        (diffracted[1] - incident[1]) / wavelength,
        (diffracted[2] - incident[2]) / wavelength,
    )


@leaf
def incident_ray(sources, source):
    """Unit vector along the beam of one source."""
    return (sources.incident[source, 0], sources.incident[source, 1], sources.incident[source, 2])


@leaf
def orientation(orientations, row, domain):
    """a, b, c in one orientation of the crystal: nine numbers, in m."""
    # Element by element: a view of the row would cost reference counting for every sample.
    m = orientations
    i, j = row, domain
    return (
        m[i, j, 0], m[i, j, 1], m[i, j, 2], m[i, j, 3], m[i, j, 4], m[i, j, 5], m[i, j, 6], m[i, j, 7], m[i, j, 8],
    )  # fmt: skip


@leaf
def miller_indices(abc, q):
    """Fractional h, k, l = a·q, b·q, c·q (m times 1/m)."""
    return (
        abc[0] * q[0] + abc[1] * q[1] + abc[2] * q[2],
        abc[3] * q[0] + abc[4] * q[1] + abc[5] * q[2],
        abc[6] * q[0] + abc[7] * q[1] + abc[8] * q[2],
    )


@leaf
def is_culled(dmin, q_length):
    """Whether the sample's resolution 1/|q| is beyond the limit ``dmin`` (m; 0: none)."""
    return dmin > 0.0 and q_length > 0.0 and dmin > 1.0 / q_length
