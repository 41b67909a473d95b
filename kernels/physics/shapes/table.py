"""The crystal shapes, one row each. A shape's index is its position here."""

from typing import NamedTuple


class Shape(NamedTuple):
    """One shape."""

    name: str
    flag: str  # of the command line, as nanoBragg.c spells it
    title: str  # in nanoBragg.c's log
    smooth: bool  # whether F_latt has a derivative wherever it is defined


SHAPES = (
    Shape("square", "-square_xtal", "parallelpiped", True),
    Shape("round", "-round_xtal", "ellipsoidal", True),
    Shape("gauss", "-gauss_xtal", "gaussian", True),
    Shape("tophat", "-tophat_spots", "tophat-spot", False),
)
SHAPE_NAMES = tuple(shape.name for shape in SHAPES)
SQUARE, ROUND, GAUSS, TOPHAT = range(len(SHAPES))
# Internal: a single cell of the square shape, whose F_latt is 1 everywhere.
CELL = len(SHAPES)
