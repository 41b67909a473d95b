"""F_cell: the structure factor at h, k, l, from the nearest reflection or by tricubic interpolation."""

import math

from ..jit import leaf
from ..physics.interpolation import axis_in_range, lagrange_weights


@leaf
def clamp(index, size):
    """The index clamped to 0 … size − 1, so that anything outside the box reads its border of default_F."""
    if index < 0:
        return 0
    return index if index < size else size - 1


@leaf
def place_of(factors, h0, k0, l0):
    """Indices of the reflection h0 k0 l0 in F; outside the box those of the border, default_F."""
    F = factors.F
    return (
        clamp(int(h0) - factors.h_min + 1, F.shape[0]),
        clamp(int(k0) - factors.k_min + 1, F.shape[1]),
        clamp(int(l0) - factors.l_min + 1, F.shape[2]),
    )


@leaf
def can_interpolate(factors, h, k, l):
    """Whether the 4 x 4 x 4 reflections round h, k, l lie in the box."""
    F = factors.F
    return (
        axis_in_range(h, factors.h_min, F.shape[0] - 2)
        and axis_in_range(k, factors.k_min, F.shape[1] - 2)
        and axis_in_range(l, factors.l_min, F.shape[2] - 2)
    )


@leaf
def tricubic_F(factors, h, k, l):
    """F at fractional h, k, l by 4-point Lagrange interpolation along l, then k, then h (polin3() of nanoBragg.c)."""
    F = factors.F
    h_floor, k_floor, l_floor = int(math.floor(h)), int(math.floor(k)), int(math.floor(l))
    wh, wk, wl = lagrange_weights(h - h_floor), lagrange_weights(k - k_floor), lagrange_weights(l - l_floor)
    # The point at floor − 1 has index floor − 1 − min in the box, plus one for the border.
    i0, j0, n0 = h_floor - factors.h_min, k_floor - factors.k_min, l_floor - factors.l_min
    total = 0.0
    for i in range(4):
        plane = 0.0
        for j in range(4):
            line = 0.0
            for n in range(4):
                line += wl[n] * F[i0 + i, j0 + j, n0 + n]
            plane += wk[j] * line
        total += wh[i] * plane
    return total


@leaf
def amplitude(table, i, j, n, dispersion, source):
    """|F0 + Σ (f' + i f'') G| of one source; last axis of ``table``: real and imaginary part of F0 and each G."""
    F = complex(table[i, j, n, 0], table[i, j, n, 1])
    for k in range(2, table.shape[3], 2):
        G = complex(table[i, j, n, k], table[i, j, n, k + 1])
        F += complex(dispersion[source, k - 2], dispersion[source, k - 1]) * G
    return math.sqrt(F.real * F.real + F.imag * F.imag)


@leaf
def cell_factor(F, factors, interpolate, hkl, nearest_hkl, dispersion, source):
    """F_cell at fractional ``hkl``. ``F``: that of ``factors``, whose number of axes decides what is compiled."""
    (h, k, l), (h0, k0, l0) = hkl, nearest_hkl
    i, j, n = place_of(factors, h0, k0, l0)
    if F.ndim == 4:
        return amplitude(F, i, j, n, dispersion, source)
    return tricubic_F(factors, h, k, l) if interpolate else F[i, j, n]
