"""The crystal: its cell or orientation matrix, how it is mounted, its size, shape and mosaicity."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..errors import InputError
from ..units import radians
from . import validate

SHAPES = ("square", "round", "gauss", "tophat")


def _complete_cell(value: Any) -> tuple[float, ...]:
    """Six cell parameters from one to six: b and c default to a, the angles to 90°."""
    if isinstance(value, int | float):
        value = (value,)
    if isinstance(value, str) or not isinstance(value, Sequence | np.ndarray) or not 1 <= len(value) <= 6:
        raise validate.fail("cell", "one to six numbers a b c alpha beta gamma (Å, degrees)", value)
    lengths = [validate.positive("cell", length, "Å") for length in value[:3]]
    lengths += [lengths[0]] * (3 - len(lengths))
    angles = [validate.positive("cell", angle, "degrees") for angle in value[3:]]
    angles += [90.0] * (3 - len(angles))
    cell = (*lengths, *angles)
    alpha, beta, gamma = angles
    half = (alpha + beta + gamma) / 2
    # The squared volume of a cell of unit edges is 4 times this; none of the four sines may be zero or change sign.
    if max(angles) >= 180.0 or half >= 180.0 or max(angles) >= half:
        expected = "possible: each angle below 180°, below the sum of the other two, and 360° above all three"
        raise InputError(f"the angles of cell must be {expected}; got {alpha:g} {beta:g} {gamma:g}", "cell")
    return cell


def _matrix(value: Any) -> tuple[tuple[float, ...], ...]:
    try:
        matrix = np.array(value, dtype=float)
    except (TypeError, ValueError):
        raise validate.fail("matrix", "a 3 x 3 array of numbers", value) from None
    if matrix.shape != (3, 3) or not np.isfinite(matrix).all():
        raise validate.fail("matrix", "a 3 x 3 array of finite numbers", value)
    lengths = np.linalg.norm(matrix, axis=0)
    # Compared with a box of the same edges, so that the test does not depend on the units.
    if lengths.min() == 0.0 or abs(np.linalg.det(matrix)) < 1e-9 * lengths.prod():
        rows = "; ".join(" ".join(f"{x:g}" for x in row) for row in matrix)
        raise InputError(f"matrix must have three independent columns a* b* c*; got the singular {rows}", "matrix")
    return tuple(tuple(row) for row in matrix.tolist())


def _cell_count(value: Any) -> int | float:
    """A number of cells; a whole one stays whole in print."""
    expected = "a number of at least 0"
    count = validate.number("n_cells", value, expected)
    if count < 0.0:
        raise validate.fail("n_cells", expected, value)
    return int(count) if count.is_integer() else count


@dataclass(frozen=True)
class Crystal:
    """A perfect nanocrystal, or a mosaic of such domains. Give ``cell`` or ``matrix``.

    Attributes:
        cell: a b c alpha beta gamma, Å and degrees; b and c default to a, angles to 90. a* along x, b* in the xy plane.
        matrix: (3, 3) orientation matrix as MOSFLM writes it: rows x y z, columns a* b* c*, in units of 1/wavelength.
        misset: rotations in degrees about the laboratory x, then y, then z axis; or "random".
        n_cells: number of unit cells along a, b and c, or one number for all three; any real number, whose shape
            factors continue those of whole ones. 0 counts as 1.
        size: crystal edge lengths in mm along a, b, c, in place of n_cells where above 0; None: use n_cells.
        shape: "square" (parallelepiped), "round" (ellipsoid), "gauss" or "tophat" (spots without fringes).
        fudge: multiplies the squared spot radius of every shape but the square one.
        mosaic_spread: cap of the misorientation of domains in degrees; 90 for a powder. None: no mosaicity.
        mosaic_domains: number of domains; None: 1, or 10 with a mosaic spread.
        mosaic_seed: seed of the domains' orientations.
        misset_seed: seed of misset="random"; None: the clock.
        water: thickness in µm of the water that gives a flat background.
    """

    cell: Sequence[float] | None = None
    matrix: Any = None
    misset: Sequence[float] | str = (0.0, 0.0, 0.0)
    n_cells: float | Sequence[float] = (1, 1, 1)
    size: float | Sequence[float] | None = None
    shape: str = "square"
    fudge: float = 1.0
    mosaic_spread: float | None = None
    mosaic_domains: int | None = None
    mosaic_seed: int = 12345678
    misset_seed: int | None = None
    water: float = 0.0

    def __post_init__(self) -> None:
        if self.cell is None and self.matrix is None:
            raise InputError("a crystal needs its cell or an orientation matrix; got neither", "cell")
        misset = self.misset
        if isinstance(misset, str):
            misset = validate.choice("misset", misset, ("random",))
        else:
            misset = validate.numbers("misset", misset, 3, "three angles (degrees) or 'random'")
        n_cells = self.n_cells if isinstance(self.n_cells, Sequence | np.ndarray) else (self.n_cells,) * 3
        if isinstance(n_cells, str) or len(n_cells) != 3:
            raise validate.fail("n_cells", "one or three numbers of at least 0", self.n_cells)
        size = self.size
        if size is not None:
            size = validate.numbers("size", size if isinstance(size, Sequence | np.ndarray) else (size,) * 3, 3)
            size = tuple(validate.non_negative("size", edge, "mm") for edge in size)
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
            shape=validate.choice("shape", self.shape, SHAPES),
            fudge=validate.number("fudge", self.fudge),
            mosaic_spread=validate.optional(validate.non_negative, "mosaic_spread", self.mosaic_spread, "degrees"),
            mosaic_domains=validate.optional(validate.integer, "mosaic_domains", self.mosaic_domains, 0),
            mosaic_seed=validate.integer("mosaic_seed", self.mosaic_seed),
            misset_seed=validate.optional(validate.integer, "misset_seed", seed),
            water=validate.non_negative("water", self.water, "µm"),
        )

    @property
    def edges(self) -> tuple[float, float, float]:
        """Crystal edge lengths asked for along a, b, c in m; 0 where n_cells counts."""
        return tuple(edge / 1000 for edge in self.size) if self.size else (0.0, 0.0, 0.0)

    @property
    def misset_radians(self) -> tuple[float, float, float] | None:
        """The misset in radians, None when it is still to be drawn."""
        return None if self.misset == "random" else tuple(radians(angle) for angle in self.misset)
