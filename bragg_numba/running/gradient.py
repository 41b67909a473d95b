"""Derivatives w.r.t. the numbers of a plan, on the CPU; and the linear maps between these and the kernels' numbers.

Kernels sum derivatives w.r.t. some numbers of their own (``kernels.numbers``): the crystal's shape and volume in place
of n_cells, fudge, reciprocal and fluence; the logarithm common to all solid angles in place of close_distance.
"""

from collections.abc import Callable, Iterator, Mapping
from itertools import chain
from typing import Any, NamedTuple, Protocol

import numpy as np

from ..kernels.arguments import Plan, Sums, Tangents
from ..kernels.cpu.gradient import walk_gradient, walk_jacobian
from ..kernels.cpu.rows import in_blocks
from ..kernels.numbers import BY_SOURCE, N_BY_SOURCE, N_SHARED, OF_PANEL, SHARED, SHARED_STARTS, SOURCE_STARTS
from ..kernels.physics.shapes.metric import has_inverse_radius, spot_metric
from ..kernels.physics.shapes.table import SHAPES
from ..kernels.threads import limited
from .history import Piece, ordinary_pieces, singular_pieces
from .interrupt import SAMPLES, interruptible
from .pixels import count_of_panels, samples_per_pixel
from .plain import as_python

# Every share of the work has its own sums; the number of shares is what fits into this many bytes, within bounds. It
# must not depend on the number of threads, or the last digits of a gradient would.
MOST_BYTES = 2**25
SHARES = (4, 64)

# Work per call of the kernel; the interpreter handles Ctrl-C in between.
SAMPLES_AT_ONCE = 20_000_000
PIXELS_AT_ONCE = (2**14, 2**18)

# Derivatives w.r.t. (or of) the numbers of a plan, by their names in ``kernels.numbers.PLAN_NUMBERS``. Those of a loss
# have the shape of the number; those w.r.t. n parameters have a leading axis (n,).
ByNumber = dict[str, Any]

Report = Callable[[int], None]


class PlanGradient(NamedTuple):
    """The derivative of a loss w.r.t. every number of a plan.

    That w.r.t. ``incident`` holds for rays that keep length 1.
    """

    by_number: ByNumber  # without real, phi, spread, default_F
    orientations: np.ndarray  # (n_phi + 1, n_domains, 9), w.r.t. the table of orientations
    F: np.ndarray  # (size of the plan's F,), or (0,) if not wanted
    F_tangent: float  # along the given direction of F


class Moves(Protocol):
    """Derivatives of a plan w.r.t. n parameters, computed as far as a processor needs them."""

    @property
    def with_F(self) -> bool:
        """Whether derivatives w.r.t. every structure factor are wanted too."""

    @property
    def F_tangent(self) -> np.ndarray:
        """Derivative of the flat grid of F w.r.t. default_F: (grid size,); (1,): all share it; (0,): not wanted."""

    def contract(self, gradient: PlanGradient) -> np.ndarray:
        """(n,) derivatives of a loss w.r.t. the parameters, from its gradient w.r.t. the plan."""

    def tangents(self) -> Tangents:
        """Derivatives of the kernels' numbers w.r.t. the parameters."""


def shape_pullback(plan: Plan, shape: np.ndarray, volume: float) -> tuple[np.ndarray, float, np.ndarray]:
    """From derivatives w.r.t. the shape (6,) and the volume to those w.r.t. n_cells (3,), fudge and reciprocal (9,)."""
    crystal = plan.crystal
    if not SHAPES[crystal.shape].quadric:
        return shape[:3], 0.0, np.zeros(9)
    inverse = bool(as_python(has_inverse_radius)(crystal.shape, plan.quirks))
    metric = np.reshape(spot_metric(crystal, inverse), (3, 3))
    hh, kk, ll, hk, hl, kl = shape
    by_quadric = np.array([[hh, hk, hl], [hk, kk, kl], [hl, kl, ll]])
    by_metric = 2.0 * crystal.fudge * metric @ by_quadric
    by_fudge = float((by_quadric * (metric.T @ metric)).sum())
    by_n_cells = 2.0 * volume / crystal.n_cells
    if not inverse:
        return by_n_cells + np.diag(by_metric), by_fudge, np.zeros(9)
    by_n_cells = by_n_cells + (by_metric * metric).sum() / crystal.n_cells
    return by_n_cells, by_fudge, np.prod(crystal.n_cells) * by_metric.T.ravel()


def shape_tangents(plan: Plan, n_cells: np.ndarray, fudge: np.ndarray, reciprocal: np.ndarray) -> np.ndarray:
    """(n, 7): derivatives of the shape and the volume w.r.t. n parameters; the transpose of ``shape_pullback``."""
    columns = [shape_pullback(plan, unit[:6], unit[6]) for unit in np.eye(7)]
    matrix = np.array([[*by_n_cells, by_fudge, *by_reciprocal] for by_n_cells, by_fudge, by_reciprocal in columns])
    return np.column_stack([n_cells, fudge, reciprocal]) @ matrix.T


def solid_angle_slopes(plan: Plan) -> tuple[float, float]:
    """Derivatives of the logarithm of all solid angles w.r.t. close_distance and pixel_size, in 1/m."""
    detector = plan.detector
    return (0.0, 0.0) if detector.point_pixel else (1.0 / detector.close_distance, 2.0 / detector.pixel_size)


def _area_slopes(plan: Plan) -> np.ndarray:
    """(n_panels,) derivatives of the logarithm of the solid angles of each panel w.r.t. its area_distance, in 1/m³."""
    panels = plan.panels
    return np.zeros(len(panels.ends)) if plan.detector.point_pixel else 1.0 / panels.area_distance


# The numbers of a detector that with panels those of each panel stand for, under the same names.
_OF_PANELS = ("pix0", "fast", "slow", "normal", "layer_thickness", "mu")


def _columns(name: str) -> slice:
    """Where a number stands in a row (N_SHARED,)."""
    size = next(number.size for number in SHARED if number.name == name)
    return slice(SHARED_STARTS[name], SHARED_STARTS[name] + size)


def _panel_sums(plan: Plan, shared: np.ndarray) -> ByNumber:
    """Derivatives w.r.t. the numbers of each panel, from the sums of each (n_panels, N_SHARED)."""
    rows = shared[: len(plan.panels.ends)]
    by = {OF_PANEL + name: rows[:, _columns(name)] for name in _OF_PANELS}
    by[OF_PANEL + "area_distance"] = _area_slopes(plan) * rows[:, SHARED_STARTS["log_omega"]]
    return by


def from_sums(plan: Plan, shared: np.ndarray, sources: np.ndarray) -> tuple[ByNumber, float]:
    """From the kernels' sums to derivatives w.r.t. the plan, and that along F.

    ``shared``: (n_panels, N_SHARED), n_panels 1 if there are none; ``sources``: (n_sources, of each).
    """
    of_panels = _panel_sums(plan, shared)
    shared = shared.sum(axis=0)
    by: ByNumber = {}
    for number in SHARED:
        start = SHARED_STARTS[number.name]
        by[number.name] = float(shared[start]) if number.size == 1 else shared[start : start + number.size]
    for number in BY_SOURCE:
        start = SOURCE_STARTS[number.name]
        by[number.name] = sources[:, start] if number.size == 1 else sources[:, start : start + number.size]
    by["dispersion"] = sources[:, N_BY_SOURCE:]
    # Derivatives w.r.t. ``real`` come from those w.r.t. the table of orientations.
    del by["real"]
    by_log_omega, light = by.pop("log_omega"), by["volume"] + plan.sources.background * by["background"]
    by_close_distance, by_pixel_size = solid_angle_slopes(plan)
    by["close_distance"] = by_close_distance * by_log_omega
    by["pixel_size"] += by_pixel_size * by_log_omega
    # The image is proportional to the fluence, except the background where the fluence enters twice.
    by["fluence"] = light / plan.sources.fluence
    by["n_cells"], by["fudge"], by["reciprocal"] = shape_pullback(plan, by.pop("shape"), by.pop("volume"))
    if len(plan.panels.ends):
        # The place of the detector as a whole is not used.
        by |= {name: 0.0 * by[name] for name in (*_OF_PANELS, "close_distance", "pixel_size")}
    return by | of_panels, by.pop("F_tangent")


def shared_tangents(plan: Plan, tangents: Mapping[str, np.ndarray]) -> np.ndarray:
    """(n_panels, n, N_SHARED) from the derivatives of the plan's numbers w.r.t. n parameters, n_panels 1 without any.

    The transpose of ``from_sums``.
    """
    n = len(tangents["mu"])
    shape = shape_tangents(plan, tangents["n_cells"], tangents["fudge"], tangents["reciprocal"])
    brighter = tangents["fluence"] / plan.sources.fluence
    by_close_distance, by_pixel_size = solid_angle_slopes(plan)
    of_kernel = {
        **tangents,
        "shape": shape[:, :6],
        "volume": shape[:, 6] + brighter,
        "background": tangents["background"] + plan.sources.background * brighter,
        "log_omega": by_close_distance * tangents["close_distance"] + by_pixel_size * tangents["pixel_size"],
        "F_tangent": tangents["default_F"],
    }
    shared = np.concatenate([of_kernel[number.name].reshape(n, number.size) for number in SHARED], axis=1)
    n_panels = len(plan.panels.ends)
    if not n_panels:
        return shared[None]
    rows = np.repeat(shared[None], n_panels, axis=0)
    for name in _OF_PANELS:
        rows[:, :, _columns(name)] = np.moveaxis(tangents[OF_PANEL + name].reshape(n, n_panels, -1), 1, 0)
    rows[:, :, SHARED_STARTS["log_omega"]] = (tangents[OF_PANEL + "area_distance"] * _area_slopes(plan)).T
    rows[:, :, SHARED_STARTS["pixel_size"]] = 0.0
    return rows


def source_tangents(tangents: Mapping[str, np.ndarray]) -> np.ndarray:
    """(n, n_sources, N_BY_SOURCE + 2 n_classes), as ``shared_tangents``."""
    n, n_sources = tangents["wavelength"].shape
    columns = [tangents[number.name].reshape(n, n_sources, number.size) for number in BY_SOURCE]
    return np.concatenate([*columns, tangents["dispersion"]], axis=2)


def _by_source(plan: Plan) -> tuple[int, int]:
    """(n_sources, N_BY_SOURCE + 2 n_classes): numbers that kernels sum of each source."""
    n_sources, n_dispersion = plan.sources.dispersion.shape
    return n_sources, N_BY_SOURCE + n_dispersion


def along_F(plan: Plan) -> Tangents:
    """The tangents of one parameter that moves F alone, along the ``F_tangent`` passed with them."""
    shared = np.zeros((count_of_panels(plan), 1, N_SHARED))
    shared[:, 0, SHARED_STARTS["F_tangent"]] = 1.0
    return Tangents(
        shared=shared,
        sources=np.zeros((1, *_by_source(plan))),
        rotations=np.empty((0, 0, 9)),
        turning=np.empty((0, *plan.crystal.orientations.shape)),
        turning_of=np.empty(0, np.int64),
    )


def _pieces(plan: Plan, numbers: np.ndarray) -> Iterator[Piece]:
    least, most = PIXELS_AT_ONCE
    step = min(max(SAMPLES_AT_ONCE // samples_per_pixel(plan), least), most)
    return chain(ordinary_pieces(plan, numbers, step), singular_pieces(plan, numbers))


def _number_of_shares(plan: Plan, with_F: bool) -> int:
    size = plan.crystal.orientations.size + (plan.structure_factors.F.size if with_F else 0)
    least, most = SHARES
    return min(max(MOST_BYTES // (8 * size), least), most)


def _run(plan: Plan, n: int, kernel: Callable[..., None], *arguments: Any) -> None:
    """Call an adjoint kernel for ``n`` pixels such that Ctrl-C is seen."""
    # Pace of the adjoint: ``SAMPLES_AT_ONCE`` take as long as ``interrupt.SAMPLES`` of an image.
    n_samples = in_blocks(n) * samples_per_pixel(plan) * SAMPLES // SAMPLES_AT_ONCE
    interruptible(lambda halt: kernel(*arguments, halt), n_samples)


def plan_gradient(
    plan: Plan,
    numbers: np.ndarray,
    cotangent: np.ndarray,
    with_F: bool,
    F_tangent: np.ndarray,
    report: Report = lambda done: None,
    threads: int | None = None,
) -> PlanGradient:
    """The derivative of a loss w.r.t. the plan, from dL/dI, ``cotangent`` (n,), of pixels ``numbers`` (n,) int64.

    ``with_F``: w.r.t. every structure factor too; ``F_tangent``: as in ``Moves``. The plan's fluence must not be 0.
    """
    m = _number_of_shares(plan, with_F)
    sums = Sums(
        shared=np.zeros((m, count_of_panels(plan), N_SHARED)),
        orientations=np.zeros((m, *plan.crystal.orientations.shape)),
        sources=np.zeros((m, *_by_source(plan))),
        F=np.zeros((m, plan.structure_factors.F.size if with_F else 0)),
    )
    done = 0
    for part, entering, chosen in _pieces(plan, numbers):
        some = numbers[chosen]
        with limited(threads):
            _run(plan, len(some), walk_gradient, part, entering, F_tangent, some, cotangent[chosen], sums)
        done += len(some)
        report(done)
    by_number, along = from_sums(plan, sums.shared.sum(axis=0), sums.sources.sum(axis=0))
    return PlanGradient(by_number, sums.orientations.sum(axis=0), sums.F.sum(axis=0), along)


def plan_jacobian(
    plan: Plan,
    numbers: np.ndarray,
    tangents: Tangents,
    F_tangent: np.ndarray,
    report: Report = lambda done: None,
    threads: int | None = None,
) -> np.ndarray:
    """``Processor.jacobian`` on the CPU."""
    values = np.zeros((tangents.shared.shape[1], len(numbers)))
    done = 0
    for part, entering, chosen in _pieces(plan, numbers):
        some = np.zeros((len(values), len(numbers[chosen])))
        with limited(threads):
            _run(plan, some.shape[1], walk_jacobian, part, entering, F_tangent, numbers[chosen], tangents, some)
        values[:, chosen] = some
        done += some.shape[1]
        report(done)
    return values
