"""Vectors of three numbers: tuples that stay in registers, or the plan's arrays; results are always tuples."""

import math

from ..jit import leaf


@leaf
def dot(u, v):
    return u[0] * v[0] + u[1] * v[1] + u[2] * v[2]


@leaf
def cross(u, v):
    return (u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0])


@leaf
def scale(s, v):
    return (s * v[0], s * v[1], s * v[2])


@leaf
def norm(v):
    return math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2])


@leaf
def unit(v):
    """v/|v|; 0 for the zero vector, as in unitize() of nanoBragg.c."""
    length = norm(v)
    if length == 0.0:
        return (0.0, 0.0, 0.0)
    return (v[0] / length, v[1] / length, v[2] / length)


@leaf
def rotate_axis(v, axis, angle):
    """v rotated right-handed about a unit axis by an angle in radians (Rodrigues' formula)."""
    sine = math.sin(angle)
    cosine = math.cos(angle)
    along = dot(axis, v) * (1.0 - cosine)
    return (
        axis[0] * along + v[0] * cosine + (-axis[2] * v[1] + axis[1] * v[2]) * sine,
        axis[1] * along + v[1] * cosine + (axis[2] * v[0] - axis[0] * v[2]) * sine,
        axis[2] * along + v[2] * cosine + (-axis[1] * v[0] + axis[0] * v[1]) * sine,
    )


# Pullbacks: from the derivative of a loss w.r.t. a result (x̄ or x_bar) to those w.r.t. the arguments.


@leaf
def add(u, v):
    return (u[0] + v[0], u[1] + v[1], u[2] + v[2])


@leaf
def unit_pullback(v, u_bar):
    """Pullback of u = unit(v): (ū − u (u·ū))/|v|; 0 for the zero vector."""
    length = norm(v)
    inverse = 1.0 / length if length > 0.0 else 0.0
    u = scale(inverse, v)
    along = dot(u, u_bar)
    return scale(inverse, (u_bar[0] - along * u[0], u_bar[1] - along * u[1], u_bar[2] - along * u[2]))


@leaf
def rotate_axis_pullback(v, axis, angle, x_bar):
    """Pullback of x = rotate_axis(v, axis, angle) to v, axis and angle."""
    sine = math.sin(angle)
    cosine = math.cos(angle)
    along, along_bar = dot(axis, v), dot(axis, x_bar)
    across = cross(axis, v)
    by_axis = add(
        scale(1.0 - cosine, add(scale(along_bar, v), scale(along, x_bar))),
        scale(sine, cross(v, x_bar)),
    )
    by_angle = sine * (along_bar * along - dot(x_bar, v)) + cosine * dot(x_bar, across)
    return rotate_axis(x_bar, axis, -angle), by_axis, by_angle
