"""Selection of a shape by its index. In a kernel compiled for one shape that is a constant: others are eliminated."""

import math

from ...jit import leaf
from . import gauss, round, square, tophat
from .table import CELL, GAUSS, ROUND, SQUARE, TOPHAT


@leaf
def value(shape, spot, dh, dk, dl, c_rounding):
    """± F_latt at a distance δ from the nearest reflection; NaN for an unknown shape."""
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
    """T = F² F_latt², F_latt², the derivatives of T w.r.t. δ (3,) and w.r.t. the numbers of the shape (6,)."""
    if shape in (SQUARE, CELL):
        return square.value_and_slopes(spot, dh, dk, dl, F)
    if shape == ROUND:
        return round.value_and_slopes(spot, dh, dk, dl, F)
    if shape == GAUSS:
        return gauss.value_and_slopes(spot, dh, dk, dl, F)
    if shape == TOPHAT:
        return tophat.value_and_slopes(spot, dh, dk, dl, F)
    nan = math.nan
    return nan, nan, (nan, nan, nan), (nan, nan, nan, nan, nan, nan)
