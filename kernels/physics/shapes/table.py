"""The crystal shapes, one row each. A shape's index is its position here."""

from typing import NamedTuple


class Shape(NamedTuple):
    """One shape."""

    name: str
    flag: str  # of the command line, as nanoBragg.c spells it
    title: str  # in nanoBragg.c's log
    smooth: bool  # whether F_latt depends on h, k, l smoothly; else it has no derivative by what moves spots
    quadric: bool  # a function of u = δ·Gδ, with the six numbers of G; else a product over axes, with Na, Nb, Nc
    inverse_radius: bool  # whether ``Quirks.inverse_radius`` applies


SHAPES = (
    Shape("square", "-square_xtal", "parallelpiped", smooth=True, quadric=False, inverse_radius=False),
    Shape("round", "-round_xtal", "ellipsoidal", smooth=True, quadric=True, inverse_radius=False),
    Shape("gauss", "-gauss_xtal", "gaussian", smooth=True, quadric=True, inverse_radius=True),
    Shape("tophat", "-tophat_spots", "tophat-spot", smooth=False, quadric=True, inverse_radius=True),
)
SHAPE_NAMES = tuple(shape.name for shape in SHAPES)
SQUARE, ROUND, GAUSS, TOPHAT = range(len(SHAPES))
# Internal: a single cell of the square shape, whose F_latt is 1 everywhere.
CELL = len(SHAPES)

# Columns of the table for kernels, by the index of a shape, CELL included.
QUADRIC = (*(shape.quadric for shape in SHAPES), SHAPES[SQUARE].quadric)
INVERSE_RADIUS = (*(shape.inverse_radius for shape in SHAPES), SHAPES[SQUARE].inverse_radius)
