"""All orientations of the run: misset, phi steps and mosaic domains, and the table that kernels read."""

import math
from typing import NamedTuple

import numpy as np

from ..descriptions.crystal import Crystal
from ..descriptions.mosaicity import WIDTHS
from ..descriptions.scan import Scan
from ..kernels.reference.random import seeded_state, uniform_deviates
from ..units import radians
from .dual import Number
from .intervals import Steps, phi_steps
from .rotations import rotate_axis, rotate_matrix, unit
from .texture import Texture, draw_deviates, factor_radians, is_mosaic, texture_of, textured_table


class Rotations(NamedTuple):
    """Rotations by ``angle`` (n,) in radians, a ``fraction`` (n,) of their cap, about unit vectors ``axis`` (3, n)."""

    axis: np.ndarray
    fraction: np.ndarray
    angle: np.ndarray

    @property
    def matrices(self) -> np.ndarray:
        """(n, 3, 3)."""
        c = np.cos(self.angle)
        return self._matrices(c, np.sin(self.angle), 1.0 - c)

    @property
    def slopes(self) -> np.ndarray:
        """(n, 3, 3) derivatives of the matrices w.r.t. the angle."""
        s = np.sin(self.angle)
        return self._matrices(-s, np.cos(self.angle), s)

    def _matrices(self, c: np.ndarray, s: np.ndarray, t: np.ndarray) -> np.ndarray:
        x, y, z = self.axis
        rows = [
            [c + t * (x * x), t * x * y - s * z, t * x * z + s * y],
            [t * x * y + s * z, c + t * (y * y), t * y * z - s * x],
            [t * x * z - s * y, t * y * z + s * x, c + t * (z * z)],
        ]
        return np.moveaxis(np.array(rows), -1, 0)


class Domains(NamedTuple):
    """Mosaic domains: ``count`` rotation matrices (n, 3, 3), the first one the identity; ``spread`` in radians.

    These are of a cap, fixed in the laboratory. With a ``texture`` that decides, and they are of no spread.
    ``random_table``: state of the C program's generator after they were drawn, from which its noise may continue.
    """

    count: int  # type: ignore[assignment]  # a tuple has a method of this name
    spread: Number
    rotations: Rotations
    matrices: np.ndarray
    random_table: np.ndarray
    texture: Texture | None = None

    @property
    def slopes(self) -> np.ndarray:
        """(n, 3, 3) derivatives of the matrices w.r.t. the spread, to which all angles are proportional."""
        return self.rotations.fraction[:, None, None] * self.rotations.slopes


class Schedule(NamedTuple):
    """Phi in radians at every step."""

    steps: Steps
    phi0: Number
    phi: np.ndarray


def random_rotations(cap: float, count: int, state: np.ndarray) -> Rotations:
    """Rotations about random axes, by up to ``cap`` radians (mosaic_rotation_umat() of nanoBragg.c).

    Angles are in the C program's single precision: cap·(1 − r²)^⅓ with r uniform in −1 … 1.
    """
    deviates = np.empty(3 * count, np.float32)
    uniform_deviates(state, deviates)
    r1, r2, r3 = 2.0 * deviates.reshape(count, 3).T.astype(float) - 1.0
    around = np.sqrt(1.0 - r2 * r2)
    axis = np.array([around * np.sin(math.pi * r1), around * np.cos(math.pi * r1), r2])
    # A cube root in double precision, rounded once, is what powf gives.
    exponent = float(np.float32(1.0 / 3.0))
    cube_root = ((1.0 - r3 * r3).astype(np.float32).astype(float) ** exponent).astype(np.float32)
    return Rotations(axis, cube_root.astype(float), (np.float32(cap) * cube_root).astype(float))


def misset_angles(matrix: np.ndarray) -> tuple[float, float, float]:
    """Angles in radians about x, then y, then z of a rotation matrix (umat2misset() of nanoBragg.c)."""
    # Normalized twice, and the root of a sum of squares, as there: the last bits can decide about a number of cells.
    rows = [unit(unit(row)[0])[0].tolist() for row in matrix]
    (xx, xy, _), (yx, yy, _), (zx, zy, zz) = rows
    if zx * zx < 1.0:
        return math.atan2(zy, zz), math.atan2(-zx, math.sqrt(zy * zy + zz * zz)), math.atan2(yx, xx)
    return math.pi, math.pi / 2, math.atan2(xy, -yy)


def draw_misset(crystal: Crystal) -> tuple[tuple[float, float, float], np.ndarray | None]:
    """The misset in radians, and the generator's table if it is random.

    A random misset is a rotation by up to 90, taken as radians, as in nanoBragg.c.
    """
    if crystal.misset_radians is not None:
        return crystal.misset_radians, None
    assert crystal.misset_seed is not None
    state = seeded_state(crystal.misset_seed)
    return misset_angles(random_rotations(90.0, 1, state).matrices[0]), state


def _count_of_domains(crystal: Crystal, mosaic: bool, warnings: list[str]) -> int:
    """Their number by the rules of nanoBragg.c."""
    given = crystal.mosaic_domains or 0
    if given and not mosaic:
        zero = any(getattr(crystal, name) is not None for name in WIDTHS)
        warnings.append(f"WARNING: {'zero' if zero else 'no'} mosaic spread specified.  setting mosaic_domains = 1")
    elif not given and mosaic and crystal.mosaic_vectors is None:
        warnings.append("WARNING: finite mosaicity with only one domain! upping to 10 mosaic domains")
    return (given or 10) if mosaic else 1


def draw_domains(crystal: Crystal, table: np.ndarray | None, warnings: list[str]) -> Domains:
    """The mosaic domains; their default number follows the rules of nanoBragg.c."""
    capped = crystal.mosaic_distribution == "cap"
    mosaic = is_mosaic(crystal)
    spread = radians(crystal.mosaic_spread or 0.0) if capped else 0.0
    count = _count_of_domains(crystal, mosaic, warnings)
    state = seeded_state(crystal.mosaic_seed, table)
    texture = None
    if mosaic and not capped:
        deviates = crystal.mosaic_vectors
        if deviates is None:
            sampling = crystal.mosaic_sampling or "sobol"
            deviates = draw_deviates(crystal.mosaic_distribution, sampling, crystal.mosaic_seed, count)
        texture, count = texture_of(crystal, deviates), len(deviates)
    drawn = random_rotations(spread, count if capped else 1, state)
    drawn.fraction[0] = drawn.angle[0] = 0.0
    matrices = drawn.matrices
    matrices[0] = np.eye(3)
    return Domains(count, spread, drawn, matrices, state, texture)


def moved_domains(domains: Domains, crystal: Crystal) -> Domains:
    """The domains with the spreads of another crystal, which may hold Duals; rotations are not made anew."""
    if domains.texture is None:
        return domains._replace(spread=radians(crystal.mosaic_spread or 0.0))
    return domains._replace(texture=domains.texture._replace(factor=factor_radians(crystal)))


def phi_schedule(scan: Scan, raw_counts: bool) -> Schedule:
    """Phi at the left edge or in the middle of every step; ``raw_counts``: see ``Quirks``."""
    steps = phi_steps(
        scan.phisteps,
        None if scan.osc is None else radians(scan.osc),
        None if scan.phistep is None else radians(scan.phistep),
        raw_counts,
    )
    first = 0.5 if scan.phi_sampling == "middle" else 0.0
    at = np.arange(steps.count, dtype=float) + first
    return Schedule(steps, scan.phi0, scan.phi0 + np.asarray(steps.step) * at)


def orientation_table(real: np.ndarray, spindle: np.ndarray, phi: np.ndarray, domains: Domains) -> np.ndarray:
    """(..., n_phi + 1, n_domains, 9) in m: a, b, c rotated about the spindle by each phi, then by each domain's matrix.

    With a texture the other way round: it turns with the crystal.
    ``real`` (..., 3, 3) has rows a, b, c in m. The last row of a table is the crystal before any phi.
    """
    angles = np.append(phi, 0.0)
    if domains.texture is not None:
        table = textured_table(real, spindle, angles, domains.texture)
        return np.ascontiguousarray(table.reshape(*table.shape[:-2], 9))
    # A rotation by exactly 0 would only add rounding errors.
    turns = np.flatnonzero(angles)
    turned = np.repeat(real[..., None, :, :], len(angles), axis=-3)
    if len(turns):
        turned[..., turns, :, :] = rotate_axis(real[..., None, :, :], spindle, angles[turns, None])
    turned = turned[..., None, :, :]
    table = rotate_matrix(turned, domains.matrices[:, None, :, :]) if domains.spread > 0.0 else turned
    return np.ascontiguousarray(table.reshape(*real.shape[:-2], len(angles), domains.count, 9))


def carried_turns(phi: np.ndarray) -> tuple[np.ndarray, int]:
    """The phi state of the C program: which steps set the rotation, and the row in force after a whole schedule.

    A step with phi exactly 0 sets none. The row len(phi) stands for the crystal before any phi.
    """
    turns = phi != 0.0
    turning = np.flatnonzero(turns)
    return turns, int(turning[-1]) if len(turning) else len(phi)
