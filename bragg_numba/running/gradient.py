"""Walking a run's pixels with the adjoint kernel: gradients and derivative images by the numbers of a plan."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np

from ..kernels.arguments import NEVER, ROUND, SQUARE, Plan
from ..kernels.cpu.gradient import walk_gradient, walk_jacobian
from ..kernels.cpu.rays_vjp import GLOBAL_SIZES, GLOBAL_STARTS, N_GLOBALS, SOURCE_ROWS
from ..kernels.physics.shapes.metric import spot_metric
from .history import singular_pixels, without_interpolation
from .pixels import samples_per_pixel

# Every share of the work has its own sums, and there are as many shares as this many bytes hold, within bounds. Their
# number must not depend on that of the threads, or the last digits of a gradient would.
MOST_BYTES = 2**25


SHARES = (4, 64)


SAMPLES_AT_ONCE = 20_000_000


PIXELS_AT_ONCE = (2**14, 2**18)


class PlanGradient(NamedTuple):
    """The derivative of a loss by every number of a plan, in the fields of the plan.

    ``orientations`` (n_phi + 1, n_domains, 9) and ``incident`` as in the plan; the latter holds for rays that stay of
    length 1. ``F``: (size of the padded grid,), or (0,) if it was not asked for. ``F_tangent``: by what moves the
    structure factors along the ``F_tangent`` asked for.
    """

    pix0: np.ndarray
    fast: np.ndarray
    slow: np.ndarray
    normal: np.ndarray
    beam: np.ndarray
    polar: np.ndarray
    distance: float
    close_distance: float
    f_beam: float
    s_beam: float
    pixel_size: float
    layer_thickness: float
    mu: float
    kahn_factor: float
    fluence: float
    background: float
    incident: np.ndarray
    wavelength: np.ndarray
    weight: np.ndarray
    n_cells: np.ndarray
    fudge: float
    reciprocal: np.ndarray
    orientations: np.ndarray
    F: np.ndarray
    F_tangent: float


class PlanTangents(NamedTuple):
    """What n parameters do to the plan, as the kernel wants it; see ``kernels.adjoint.Tangents``."""

    shared: np.ndarray  # (n, N_GLOBALS)
    sources: np.ndarray  # (n, n_sources, SOURCE_ROWS)
    rotations: np.ndarray
    turning: np.ndarray
    turning_of: np.ndarray


class _Piece(NamedTuple):
    """Pixels of a list that the kernel can take in one call."""

    plan: Plan
    entering_row: int
    latch: int
    chosen: np.ndarray | slice  # which


def _pieces(plan: Plan, pixels: np.ndarray) -> Iterator[_Piece]:
    """The list cut up: by whether interpolation has ended, the pixels in which the run's history changes alone.

    No piece is larger than the threads can take between two looks at the keyboard.
    """
    crystal, sampling = plan.crystal, plan.sampling
    least, most = PIXELS_AT_ONCE
    step = min(max(SAMPLES_AT_ONCE // samples_per_pixel(plan), least), most)
    singular = singular_pixels(plan)
    if not singular:
        for start in range(0, len(pixels), step):
            yield _Piece(plan, crystal.settled_row, NEVER, slice(start, min(start + step, len(pixels))))
        return
    ordinary = ~np.isin(pixels, singular)
    before = pixels < sampling.latch_pixel
    for part, of_part in ((plan, before), (without_interpolation(plan), ~before)):
        chosen = np.flatnonzero(ordinary & of_part)
        for start in range(0, len(chosen), step):
            yield _Piece(part, crystal.settled_row, NEVER, chosen[start : start + step])
    for place in np.flatnonzero(~ordinary):
        pixel = pixels[place]
        entering = len(crystal.phi) if pixel <= sampling.first_pixel else crystal.settled_row
        latch = sampling.latch_sample if pixel == sampling.latch_pixel else NEVER
        part = without_interpolation(plan) if pixel > sampling.latch_pixel else plan
        yield _Piece(part, entering, latch, np.array([place]))


def shape_pullback(plan: Plan, shape: np.ndarray, volume: float) -> tuple[np.ndarray, float, np.ndarray]:
    """From derivatives by the shape's numbers (``kernels.adjoint_lattice``) to those by n_cells, fudge, reciprocal."""
    crystal = plan.crystal
    if crystal.shape == SQUARE:
        return shape[:3], 0.0, np.zeros(9)
    c_parity = bool(plan.sampling.c_parity) and crystal.shape != ROUND
    metric = np.reshape(spot_metric(crystal, c_parity), (3, 3))
    hh, kk, ll, hk, hl, kl = shape
    by_quadric = np.array([[hh, hk, hl], [hk, kk, kl], [hl, kl, ll]])
    by_metric = 2.0 * crystal.fudge * metric @ by_quadric
    by_fudge = float((by_quadric * (metric.T @ metric)).sum())
    by_n_cells = 2.0 * volume / crystal.n_cells
    if not c_parity:
        return by_n_cells + np.diag(by_metric), by_fudge, np.zeros(9)
    by_n_cells = by_n_cells + (by_metric * metric).sum() / crystal.n_cells
    return by_n_cells, by_fudge, np.prod(crystal.n_cells) * by_metric.T.ravel()


def shape_tangents(plan: Plan, n_cells: np.ndarray, fudge: np.ndarray, reciprocal: np.ndarray) -> np.ndarray:
    """(n, 7): what parameters do to the numbers of the shape and the volume, the transpose of ``shape_pullback``."""
    columns = [shape_pullback(plan, unit[:6], unit[6]) for unit in np.eye(7)]
    matrix = np.array([[*by_n_cells, by_fudge, *by_reciprocal] for by_n_cells, by_fudge, by_reciprocal in columns])
    return np.column_stack([n_cells, fudge, reciprocal]) @ matrix.T


def solid_angle_slopes(plan: Plan) -> tuple[float, float]:
    """Derivatives of the logarithm of all solid angles by close_distance and pixel_size, in 1/m."""
    detector = plan.detector
    return (0.0, 0.0) if detector.point_pixel else (1.0 / detector.close_distance, 2.0 / detector.pixel_size)


def _number_of_shares(plan: Plan, with_F: bool) -> int:
    numbers = plan.crystal.orientations.size + (plan.structure_factors.F.size if with_F else 0)
    least, most = SHARES
    return min(max(MOST_BYTES // (8 * numbers), least), most)


def gradient(
    plan: Plan,
    pixels: np.ndarray,
    cotangent: np.ndarray,
    with_F: bool,
    F_tangent: np.ndarray,
    report: Callable[[int], None],
) -> PlanGradient:
    """The derivative of a loss by the plan, from dL/dI (n,) of ``pixels`` (n,) int64.

    ``F_tangent``: (size of the padded grid,), (1,) for the F that all share, or (0,). ``report``: called with the
    number of pixels done. The plan's fluence must not be zero.
    """
    m = _number_of_shares(plan, with_F)
    shared = np.zeros((m, N_GLOBALS))
    orientations = np.zeros((m, *plan.crystal.orientations.shape))
    by_source = np.zeros((m, len(plan.sources.wavelength), SOURCE_ROWS))
    F = np.zeros((m, plan.structure_factors.F.size if with_F else 0))
    done = 0
    for part, entering_row, latch, chosen in _pieces(plan, pixels):
        some = pixels[chosen]
        walk_gradient(
            *part, entering_row, latch, F_tangent, some, cotangent[chosen], shared, orientations, by_source, F
        )
        done += len(some)
        report(done)
    total = shared.sum(axis=0)
    fields = {}
    for name, size in GLOBAL_SIZES.items():
        start = GLOBAL_STARTS[name]
        fields[name] = float(total[start]) if size == 1 else total[start : start + size]
    del fields["real"]
    by_log_omega, light = fields.pop("log_omega"), fields["volume"] + plan.sources.background * fields["background"]
    by_close_distance, by_pixel_size = solid_angle_slopes(plan)
    fields["pixel_size"] += by_pixel_size * by_log_omega
    n_cells, fudge, reciprocal = shape_pullback(plan, fields.pop("shape"), fields.pop("volume"))
    sources = by_source.sum(axis=0)
    return PlanGradient(
        close_distance=by_close_distance * by_log_omega,
        # All of the image is proportional to it, but for what is in the background of c-parity.
        fluence=light / plan.sources.fluence,
        incident=sources[:, :3],
        wavelength=sources[:, 3],
        weight=sources[:, 4],
        n_cells=n_cells,
        fudge=fudge,
        reciprocal=reciprocal,
        orientations=orientations.sum(axis=0),
        F=F.sum(axis=0),
        **fields,
    )


def jacobian(
    plan: Plan, pixels: np.ndarray, tangents: PlanTangents, F_tangent: np.ndarray, report: Callable[[int], None]
) -> np.ndarray:
    """(n, number of pixels): derivatives of the intensities of ``pixels`` by n parameters; see ``gradient``."""
    values = np.zeros((len(tangents.shared), len(pixels)))
    done = 0
    for part, entering_row, latch, chosen in _pieces(plan, pixels):
        some = np.zeros((len(values), len(pixels[chosen])))
        walk_jacobian(*part, entering_row, latch, F_tangent, pixels[chosen], *tangents, some)
        values[:, chosen] = some
        done += some.shape[1]
        report(done)
    return values
