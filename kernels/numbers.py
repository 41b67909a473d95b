"""The list of the plan's differentiable numbers, from which rows, sums, gradients and tangents derive.

A number belongs to the plan, to the kernels, or to both. For most, kernels sum the derivative w.r.t. the plan's number.
For some they sum w.r.t. numbers of their own instead: ``shape`` and ``volume`` in place of n_cells, fudge, reciprocal
and fluence, ``log_omega`` in place of close_distance; ``bragg_numba.running.gradient`` has the linear maps between the
two. A new number of the plan is one line here, and its pullback where it enters.
"""

from typing import NamedTuple

# What a number belongs to: there is one for the whole run, or one for each source, phi step, panel or mosaic domain.
RUN, SOURCE, STEP, PANEL, DOMAIN = "run", "source", "phi step", "panel", "domain"


class Number(NamedTuple):
    """One differentiable number (or vector) of the plan."""

    name: str
    size: int
    of: str = RUN
    plan: bool = True  # a number of the plan, or one that the orientations are made of
    kernel: bool = True  # kernels sum derivatives w.r.t. it


# The order is that of summation: another one would change the last digits of gradients.
NUMBERS = (
    Number("pix0", 3),
    Number("fast", 3),
    Number("slow", 3),
    Number("normal", 3),
    Number("beam", 3),
    Number("polar", 3),
    Number("distance", 1),
    Number("close_distance", 1, kernel=False),
    Number("log_omega", 1, plan=False),  # the logarithm of the factor common to all solid angles
    Number("f_beam", 1),
    Number("s_beam", 1),
    Number("pixel_size", 1),
    Number("layer_thickness", 1),
    Number("mu", 1),
    Number("kahn_factor", 1),
    Number("fluence", 1, kernel=False),
    Number("background", 1),
    Number("incident", 3, SOURCE),
    Number("wavelength", 1, SOURCE),
    Number("weight", 1, SOURCE),
    Number("n_cells", 3, kernel=False),
    Number("fudge", 1, kernel=False),
    Number("reciprocal", 9, kernel=False),
    Number("shape", 6, plan=False),  # see ``physics.shapes``
    Number("volume", 1, plan=False),  # dI/dV · V/2, V the number of cells: I without background
    Number("F_tangent", 1, plan=False),  # along a direction on the grid of F
    Number("real", 9),  # rows a, b, c in m of the crystal as mounted, before any rotation
    Number("phi", 1, STEP, kernel=False),
    Number("spread", 1, kernel=False),  # rad, cap of the misorientation of mosaic domains
    # rad, rotation vectors in the laboratory that turn the crystal as mounted; of a texture that turns with it
    Number("domain_vector", 3, DOMAIN, kernel=False),
    Number("default_F", 1, kernel=False),
    # Kernels sum derivatives w.r.t. those of a panel apart, under the names of ``Detector``.
    Number("panel_pix0", 3, PANEL, kernel=False),
    Number("panel_fast", 3, PANEL, kernel=False),
    Number("panel_slow", 3, PANEL, kernel=False),
    Number("panel_normal", 3, PANEL, kernel=False),
    Number("panel_area_distance", 1, PANEL, kernel=False),
    Number("panel_layer_thickness", 1, PANEL, kernel=False),
    Number("panel_mu", 1, PANEL, kernel=False),
)

# Of a field of ``arguments.Panels`` this is the number: "panel_" + its name.
OF_PANEL = "panel_"

PLAN_NUMBERS = tuple(number for number in NUMBERS if number.plan)


def _starts(numbers: tuple[Number, ...]) -> dict[str, int]:
    """The offset of each number when all are concatenated."""
    return {number.name: sum(other.size for other in numbers[:i]) for i, number in enumerate(numbers)}


# Numbers of the whole run, as kernels sum them.
SHARED = tuple(number for number in NUMBERS if number.kernel and number.of == RUN)
SHARED_STARTS = _starts(SHARED)
N_SHARED = sum(number.size for number in SHARED)

# Numbers of one source.
BY_SOURCE = tuple(number for number in NUMBERS if number.kernel and number.of == SOURCE)
SOURCE_STARTS = _starts(BY_SOURCE)
N_BY_SOURCE = sum(number.size for number in BY_SOURCE)

# Fields of a plan's detector, sources and crystal in which the images of one launch may differ: its numbers, and
# those that follow from such.
STACKED = {number.name for number in PLAN_NUMBERS} - {"real", "spread", "domain_vector", "default_F"}
STACKED |= {"thick", "orientations", "dispersion"}
