"""Whether all reflections that a block of pixels can reach are in the grid of F."""

from ..jit import leaf
from .scattering import miller_indices
from .vectors import norm


@leaf
def _axis_inside(h, spread, lowest, highest):
    return h - spread > lowest and h + spread < highest


@leaf
def spreads(abc, radius):
    """Bounds on |Δh|, |Δk|, |Δl| between the reflection at the middle of a block and those of any q within ``radius``.

    The same for all orientations, since a, b, c keep their lengths. Includes ½ for the nearest integer and a margin for
    rounding.
    """
    return (
        radius * norm((abc[0], abc[1], abc[2])) + 0.51,
        radius * norm((abc[3], abc[4], abc[5])) + 0.51,
        radius * norm((abc[6], abc[7], abc[8])) + 0.51,
    )


@leaf
def all_inside(grid, abc, middle, spread):
    """Whether every reflection within ``spread`` of h, k, l at q = ``middle`` is in the grid."""
    h, k, l = miller_indices(abc, middle)
    return (
        _axis_inside(h, spread[0], grid.h_low, grid.h_high)
        and _axis_inside(k, spread[1], grid.k_low, grid.k_high)
        and _axis_inside(l, spread[2], grid.l_low, grid.l_high)
    )


@leaf
def is_inside(grid, edges, q_length):
    """Whether every reflection with a scattering vector of length |q| is in the grid, for any orientation.

    ``edges``: lengths of a, b, c in m. Includes ½ for the nearest integer and a margin for rounding.
    """
    h = q_length * edges[0] + 0.51
    k = q_length * edges[1] + 0.51
    l = q_length * edges[2] + 0.51
    return (
        -h > grid.h_low
        and h < grid.h_high
        and -k > grid.k_low
        and k < grid.k_high
        and -l > grid.l_low
        and l < grid.l_high
    )
