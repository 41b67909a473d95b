"""The crystal: its cell or orientation matrix, how it is mounted, its size, shape and mosaicity."""

import math
import time
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

from ..errors import InputError
from ..kernels.physics.shapes.table import SHAPE_NAMES
from ..units import radians
from . import validate
from .base import Description
from .fields import Quantity, Stored, Values, Vector, described
from .limits import FLATTEST_CELL, LENGTHS, MOST_CELLS, MOST_ROWS
from .mosaicity import FACTORS, checked_mosaicity

# Edges of a cell in Å below this are probably in another unit.
_SMALLEST_EDGE = 0.1


def _complete_cell(value: Any) -> tuple[float, ...]:
    """Six cell parameters from one to six: b and c default to a, the angles to 90°."""
    if isinstance(value, int | float):
        value = (value,)
    if not validate.is_list(value) or not 1 <= len(value) <= 6:
        raise validate.fail("cell", "one to six numbers a b c alpha beta gamma (Å, degrees)", value)
    lengths = [validate.positive("cell", length, "Å") for length in value[:3]]
    lengths += [lengths[0]] * (3 - len(lengths))
    angles = [validate.positive("cell", angle, "degrees") for angle in value[3:]]
    angles += [90.0] * (3 - len(angles))
    cell = (*lengths, *angles)
    alpha, beta, gamma = angles
    half = (alpha + beta + gamma) / 2
    # The squared volume of a cell of unit edges is 4 times the product of four sines, none of which may be zero or
    # change sign.
    if max(angles) >= 180.0 or half >= 180.0 or max(angles) >= half:
        expected = "possible: each angle below 180°, below the sum of the other two, and 360° above all three"
        raise InputError(f"the angles of cell must be {expected}; got {alpha:g} {beta:g} {gamma:g}", "cell")
    sines = (math.sin(radians(half - angle)) for angle in (0.0, *angles))
    if 2.0 * math.sqrt(abs(math.prod(sines))) < FLATTEST_CELL:
        raise InputError(f"the angles of cell must not make it flat; got {alpha:g} {beta:g} {gamma:g}", "cell")
    return cell


def _matrix(value: Any) -> tuple[tuple[float, ...], ...]:
    matrix = validate.array("matrix", value, "a 3 x 3 array of numbers", float)
    if matrix.shape != (3, 3) or not np.isfinite(matrix).all():
        raise validate.fail("matrix", "a 3 x 3 array of finite numbers", value)
    least, most = LENGTHS
    if not least <= np.abs(matrix).max(axis=0).min() <= np.abs(matrix).max() <= most:
        rows = "; ".join(" ".join(f"{x:g}" for x in row) for row in matrix)
        raise InputError(f"matrix must have columns of lengths from {least:g} to {most:g}; got {rows}", "matrix")
    lengths = np.linalg.norm(matrix, axis=0)
    # Relative to a box with the same edges, so that the test does not depend on the units.
    if lengths.min() == 0.0 or abs(np.linalg.det(matrix)) < 1e-9 * lengths.prod():
        rows = "; ".join(" ".join(f"{x:g}" for x in row) for row in matrix)
        raise InputError(f"matrix must have three independent columns a* b* c*; got the singular {rows}", "matrix")
    return tuple(tuple(row) for row in matrix.tolist())


def _cell_count(value: Any) -> int | float:
    """A number of cells: an int if it is integral, so that it prints as such, else a float."""
    expected = "a number of at least 0"
    count = validate.number("n_cells", value, expected)
    if count < 0.0:
        raise validate.fail("n_cells", expected, value)
    if count > MOST_CELLS:
        raise validate.fail("n_cells", f"a number from 0 to {MOST_CELLS}", value)
    return int(count) if count.is_integer() else count


_CELL = (
    *(Quantity(f"cell_{edge}", unit="Å", step=1e-3, relative=True) for edge in "abc"),
    *(Quantity(f"cell_{angle}", unit="degrees", step=0.1) for angle in ("alpha", "beta", "gamma")),
)
_MISSET = tuple(Quantity(f"misset_{axis}", unit="degrees", step=0.1) for axis in "xyz")
_FACTOR = tuple(Quantity(name, unit="degrees", step=0.01) for name in FACTORS)
_COUNTS = tuple(Quantity(f"N_{edge}", unit="cells", flag=f"-N{edge}", step=0.01, relative=True) for edge in "abc")


@dataclass(frozen=True, eq=False)
class Crystal(Description):
    """A perfect nanocrystal, or a mosaic of such domains. Give ``cell`` or ``matrix``.

    Attributes:
        cell: a b c alpha beta gamma, Å and degrees; b and c default to a, angles to 90. a* along x, b* in the xy plane.
        matrix: (3, 3) orientation matrix as MOSFLM writes it: rows x y z, columns a* b* c*, in units of 1/wavelength.
        misset: rotations in degrees about the laboratory x, then y, then z axis; or "random".
        n_cells: number of unit cells along a, b and c, or one number for all three. Non-integers are allowed: F_latt is
            continuous in them. 0 counts as 1.
        size: crystal edge lengths in mm along a, b, c, which override n_cells where above 0; None: use n_cells.
        shape: "square" (parallelepiped), "round" (ellipsoid), "gauss" or "tophat" (spots without fringes).
        fudge: multiplies the squared spot radius of every shape but the square one.
        mosaic_spread: in degrees; of a cap the maximum misorientation of domains, 90 for a powder; of gauss the σ of
            the rotation about any axis; of ball the maximum. None: no mosaicity, unless mosaic_spread_1 to 3 or
            mosaic_L are given.
        mosaic_domains: number of domains; None: 1, or 10 with a mosaic spread.
        mosaic_seed: seed of the domains' orientations.
        misset_seed: seed of misset="random"; None: the clock.
        water: edge in µm of a cube of water, for a flat background: it grows with the third power, as the number of
            molecules does (0.3 to 0.6: eight times as much).
        mosaic_distribution: of the domains' rotations: "cap", nanoBragg.c's rule, fixed in the laboratory; "gauss",
            normal, or "ball", uniform, both in the frame of the crystal e1 ∥ a, e3 ∥ c*, e2 = e3 × e1, with which they
            turn.
        mosaic_spread_1, mosaic_spread_2, mosaic_spread_3: the spread of gauss or ball in degrees about e1, e2 and e3.
        mosaic_L: six numbers 11 21 22 31 32 33 in degrees of a lower triangular matrix L in that frame: the rotation
            vectors of gauss have the covariance Σ = L Lᵀ, those of ball are L times vectors of at most 1.
        mosaic_symmetry: point group (unique axis b, hexagonal axes) that ties the spreads, or L, as it ties Σ.
        mosaic_sampling: "sobol", scrambled Sobol points, the default of gauss and ball, or "random", that of cap.
        mosaic_vectors: (n, 3) domains given, in place of drawn ones: rotation vectors in units of the spread, in the
            frame above.
    """

    cell: Stored[tuple[float, ...] | None, float | Values | None] = described(None, flag="-cell", parts=_CELL)
    matrix: Stored[tuple[Vector, Vector, Vector] | None, Any] = described(None, flag="-mat")
    misset: Stored[Vector | Literal["random"], Values | str] = described((0.0, 0.0, 0.0), flag="-misset", parts=_MISSET)
    n_cells: Stored[Vector, float | Values] = described((1, 1, 1), parts=_COUNTS)
    size: Stored[Vector | None, float | Values | None] = described(None, unit="mm")
    shape: str = described("square")
    fudge: float = described(1.0, flag="-fudge", step=0.01, relative=True)
    mosaic_spread: float | None = described(None, unit="degrees", flag="-mosaic", step=0.1, relative=True)
    mosaic_domains: int | None = described(None, flag="-mosaic_domains")
    mosaic_seed: int = described(12345678, flag="-mosaic_seed")
    misset_seed: int | None = described(None, flag="-misset_seed")
    water: float = described(0.0, unit="µm", flag="-water", step=0.01, relative=True)
    mosaic_distribution: str = described("cap", flag="-mosaic_distribution")
    mosaic_spread_1: float | None = described(None, unit="degrees", flag="-mosaic_spread_1", step=0.1, relative=True)
    mosaic_spread_2: float | None = described(None, unit="degrees", flag="-mosaic_spread_2", step=0.1, relative=True)
    mosaic_spread_3: float | None = described(None, unit="degrees", flag="-mosaic_spread_3", step=0.1, relative=True)
    mosaic_L: Stored[tuple[float, ...] | None, Values | None] = described(None, flag="-mosaic_L", parts=_FACTOR)
    mosaic_symmetry: str | None = described(None, flag="-mosaic_symmetry")
    mosaic_sampling: str | None = described(None, flag="-mosaic_sampling")
    mosaic_vectors: Stored[np.ndarray | None, Any] = described(None)

    def __post_init__(self) -> None:
        if self.cell is None and self.matrix is None:
            raise InputError("a crystal needs its cell or an orientation matrix; got neither", "cell")
        misset: tuple[float, ...] | str
        if isinstance(self.misset, str):
            misset = validate.choice("misset", self.misset, ("random",))
        else:
            misset = validate.numbers("misset", self.misset, 3, "three angles (degrees) or 'random'")
        n_cells = self.n_cells if validate.is_list(self.n_cells) else (self.n_cells,) * 3
        if len(n_cells) != 3:
            raise validate.fail("n_cells", "one or three numbers of at least 0", self.n_cells)
        size: tuple[float, ...] | None = None
        if self.size is not None:
            edges = self.size if validate.is_list(self.size) else (self.size,) * 3
            size = tuple(validate.non_negative("size", edge, "mm") for edge in validate.numbers("size", edges, 3))
        seed = self.misset_seed
        if seed is None and misset == "random":
            seed = int(time.time())
        validate.assign(
            self,
            cell=None if self.cell is None else _complete_cell(self.cell),
            matrix=None if self.matrix is None else _matrix(self.matrix),
            misset=misset,
            n_cells=tuple(_cell_count(n) for n in n_cells),
            size=size,
            shape=validate.choice("shape", self.shape, SHAPE_NAMES),
            fudge=validate.number("fudge", self.fudge),
            mosaic_domains=validate.optional(validate.integer, "mosaic_domains", self.mosaic_domains, 0, MOST_ROWS),
            mosaic_seed=validate.integer("mosaic_seed", self.mosaic_seed),
            misset_seed=validate.optional(validate.integer, "misset_seed", seed),
            water=validate.non_negative("water", self.water, "µm"),
        )
        # It looks at the cell and at the number of domains.
        validate.assign(self, **checked_mosaicity(self))
        if self.cell is not None and min(self.cell[:3]) < _SMALLEST_EDGE:
            got = " ".join(f"{edge:g}" for edge in self.cell[:3])
            validate.doubt("cell", f"edges of cell are in Å; got {got}. Were they in m or µm?")

    @property
    def edges(self) -> tuple[float, float, float]:
        """Crystal edge lengths along a, b, c in m, from ``size``; 0 where n_cells is used."""
        a, b, c = self.size or (0.0, 0.0, 0.0)
        return a / 1000, b / 1000, c / 1000

    @property
    def misset_radians(self) -> tuple[float, float, float] | None:
        """The misset in radians; None if it is random."""
        if self.misset == "random":
            return None
        x, y, z = self.misset
        return radians(x), radians(y), radians(z)
