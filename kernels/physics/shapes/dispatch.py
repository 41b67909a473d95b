"""The shape by its number: constant in a kernel that is compiled for one shape, where all others fall away."""

import math

from ...jit import leaf
from . import gauss, round, square, tophat
from .table import CELL, GAUSS, ROUND, SQUARE, TOPHAT


@leaf
def value(shape, spot, dh, dk, dl, c_rounding):
    """F_latt at a distance from the nearest reflection, but for its sign; NaN if there is no such shape."""
    if shape == CELL:
        return 1.0
    if shape == SQUARE:
        return square.value(spot, dh, dk, dl)
    if shape == ROUND:
        if c_rounding and round.is_near_of_c(spot, dh, dk, dl):
            return round.near_value_of_c(spot, dh, dk, dl)
        return round.far_value_of_c(spot, dh, dk, dl) if c_rounding else round.value(spot, dh, dk, dl)
    if shape == GAUSS:
        return gauss.value(spot, dh, dk, dl)
    if shape == TOPHAT:
        return tophat.value(spot, dh, dk, dl)
    return math.nan


@leaf
def value_and_slopes(shape, spot, dh, dk, dl, F):
    """T = F² F_latt², F_latt², the derivatives of T by δ (3,) and by the numbers of the shape (6,)."""
    if shape == SQUARE:
        return square.value_and_slopes(spot, dh, dk, dl, F)
    if shape == ROUND:
        return round.value_and_slopes(spot, dh, dk, dl, F)
    if shape == GAUSS:
        return gauss.value_and_slopes(spot, dh, dk, dl, F)
    if shape == TOPHAT:
        return tophat.value_and_slopes(spot, dh, dk, dl, F)
    nan = math.nan
    return nan, nan, (nan, nan, nan), (nan, nan, nan, nan, nan, nan)
