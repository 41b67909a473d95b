"""Walking a run's pixels with the adjoint kernel on GPUs: gradients and derivative images by a few parameters.

As ``adjoint``, but for gradients too it must be known what the parameters do to the plan. The two pixels in which a
run's history changes are the CPU's.
"""

import math
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import numpy as np

from ..kernels.arguments import Plan
from ..kernels.cpu.rays_vjp import N_GLOBALS, SOURCE_ROWS
from ..kernels.physics.photons import light_of
from ..kernels.physics.shapes.metric import spot_metric
from . import gradient as adjoint
from .cuda import Gpu, detector_of, grid_of_plan, kind_of, plain, run_of
from .gradient import PlanTangents
from .history import singular_pixels, without_interpolation
from .pixels import samples_per_pixel

SAMPLES_AT_ONCE = 5_000_000_000


PIXELS_AT_ONCE = (2**14, 2**22)


MOST_BYTES = 2**28


Report = Callable[[int], None]


class Piece(NamedTuple):
    """Pixels of a list for one launch."""

    plan: Plan
    chosen: np.ndarray | slice


def _pieces(plan: Plan, pixels: np.ndarray) -> Iterator[Piece]:
    """The list cut up by whether interpolation has ended, without the pixels in which the run's history changes."""
    least, most = PIXELS_AT_ONCE
    step = min(max(SAMPLES_AT_ONCE // samples_per_pixel(plan), least), most)
    # Every block writes its own sums.
    by_pixel = 8 * (N_GLOBALS + SOURCE_ROWS * len(plan.sources.wavelength)) // 64 + 1
    step = max(min(step, MOST_BYTES // by_pixel), 64)
    singular = singular_pixels(plan)
    if not singular:
        for start in range(0, len(pixels), step):
            yield Piece(plan, slice(start, min(start + step, len(pixels))))
        return
    ordinary = ~np.isin(pixels, singular)
    before = pixels < plan.sampling.latch_pixel
    for part, of_part in ((plan, before), (without_interpolation(plan), ~before)):
        chosen = np.flatnonzero(ordinary & of_part)
        for start in range(0, len(chosen), step):
            yield Piece(part, chosen[start : start + step])


def _turning_groups(tangents: PlanTangents) -> Iterator[PlanTangents]:
    """The tangents again and again with as many of what turns the crystal as the kernel takes, and no others."""
    from ..kernels.cuda.pixel_slopes import MOST_TURNING

    n = len(tangents.turning_of)
    yield tangents._replace(turning=tangents.turning[:MOST_TURNING], turning_of=tangents.turning_of[:MOST_TURNING])
    for start in range(MOST_TURNING, n, MOST_TURNING):
        some = slice(start, start + MOST_TURNING)
        yield PlanTangents(
            np.zeros_like(tangents.shared), np.zeros_like(tangents.sources), np.empty((0, 0, 9)),
            tangents.turning[some], tangents.turning_of[some],
        )  # fmt: skip


class _Launcher:
    """Launches of one pass on one GPU."""

    def __init__(
        self, gpu: Gpu, tangents: PlanTangents, F_tangent: np.ndarray, gradient: bool, by_F: bool, unit: float
    ) -> None:
        from ..kernels.cuda.pixel_slopes import MOST_TURNING, N_NUMBERS

        self.gpu, self.gradient, self.by_F, self.unit = gpu, gradient, by_F, unit
        self._tangent = len(F_tangent) if len(F_tangent) < 2 else 2
        self._real, self._turning = len(tangents.rotations) > 0, len(tangents.turning_of) > 0
        turning = np.zeros((MOST_TURNING if self._turning else 0, *tangents.turning.shape[1:]))
        turning[: len(tangents.turning)] = tangents.turning
        shared = np.zeros((0 if gradient else len(tangents.shared), N_NUMBERS))
        if not gradient:
            shared[:, :N_GLOBALS] = tangents.shared
            shared[tangents.turning_of, N_GLOBALS + np.arange(len(tangents.turning_of))] = 1.0
        sources = tangents.sources[:0] if gradient else tangents.sources
        self._sent = tuple(gpu.send(array) for array in (F_tangent, tangents.rotations, turning, shared, sources))
        self._n_sources = tangents.sources.shape[1]
        self.numbers = gpu.zeros((1, N_NUMBERS))
        self.sources = gpu.zeros((1, self._n_sources * SOURCE_ROWS))
        self.F: Any = None

    def launch(self, plan: Plan, pixels: np.ndarray, cotangent: np.ndarray) -> Any:
        """One piece; returns derivative images (n_parameters, number of pixels) on the GPU, if they are wanted."""
        from ..kernels.cuda import gradient as kernels
        from ..kernels.cuda import pixel_slopes

        gpu, n = self.gpu, len(pixels)
        n_blocks = math.ceil(n / pixel_slopes.THREADS)
        n_factors = plan.structure_factors.F.size if self.by_F else 0
        if self.F is None:
            self.F = gpu.zeros((2, n_factors), np.int64)
        F_tangent, rotations, turning, shared, sources = self._sent
        directions = kernels.Directions(gpu.send(cotangent), F_tangent, rotations, turning, shared, sources)
        rows = n_blocks if self.gradient else 0
        results = kernels.Results(
            gpu.empty((rows, pixel_slopes.N_NUMBERS)),
            gpu.zeros((rows, self._n_sources * SOURCE_ROWS)),
            self.F,
            gpu.zeros((shared.shape[0], n)),
        )
        kind = pixel_slopes.SlopeKind(
            int(plan.crystal.shape), kind_of(plan, False).lookup, bool(plan.detector.curved), self.gradient, self.by_F,
            self._tangent, self._real, self._turning,
        )  # fmt: skip
        light = plain(light_of.py_func(plan.sources, plan.crystal, plan.sampling))
        with gpu.active():
            kernels.slope_kernel(kind)[n_blocks, pixel_slopes.THREADS](
                detector_of(plan), run_of(plan, n, 0), light._replace(polar=tuple(map(float, light.polar))),
                _spots_of(plan), self.unit, grid_of_plan(plan), gpu.tables([plan], pixels), directions, results,
            )  # fmt: skip
            if self.gradient:
                self._add_rows(results.numbers, self.numbers)
                self._add_rows(results.sources, self.sources)
        return results.images

    def _add_rows(self, rows: Any, total: Any) -> None:
        """Add rows (n, m) to ``total`` (1, m)."""
        from ..kernels.cuda import gradient as kernels
        from ..kernels.cuda import pixel_slopes

        while True:
            n, m = rows.shape
            blocks = math.ceil(n / kernels.ROWS), math.ceil(m / pixel_slopes.THREADS)
            sums = total if blocks[0] == 1 else self.gpu.zeros((blocks[0], m))
            kernels.sum_kernel()[blocks, pixel_slopes.THREADS]((rows, sums))
            if sums is total:
                return
            rows = sums


def _spots_of(plan: Plan) -> Any:
    from ..kernels.arguments import ROUND
    from ..kernels.cuda.pixel_slopes import SlopeSpots
    from ..kernels.physics.shapes.metric import Quadric, quadric_of

    crystal = plan.crystal
    metric = spot_metric.py_func(crystal, bool(plan.sampling.c_parity) and crystal.shape != ROUND)
    quadric = Quadric(*map(float, quadric_of.py_func(metric, crystal.fudge)))
    return SlopeSpots(tuple(crystal.n_cells.tolist()), float(np.prod(crystal.n_cells)), quadric)


def _unit(plan: Plan, cotangent: np.ndarray) -> float:
    """What the first words of dL/dF count in: so that no sum can grow out of them, whatever its order."""
    detector, sources = plan.detector, plan.sources
    light = light_of.py_func(sources, plan.crystal, plan.sampling)
    area = 1.0 if detector.point_pixel else detector.pixel_size**2
    # Of one sample: weights of interpolation and shapes of real N are larger than 1 and N by less than this.
    slack = 16.0
    F_latt = np.prod(plan.crystal.n_cells)
    largest = 2.0 * np.abs(plan.structure_factors.F).max() * F_latt**2 * np.abs(cotangent).max(initial=0.0)
    by_S = light.scale * sources.weight.max() * area / detector.close_distance**2
    bound = slack * largest * by_S * len(cotangent) * samples_per_pixel(plan)
    return float(bound / 2.0**62) or 1.0


def gradient(
    plan: Plan,
    gpus: tuple[Gpu, ...],
    pixels: np.ndarray,
    cotangent: np.ndarray,
    tangents: PlanTangents,
    with_F: bool,
    F_tangent: np.ndarray,
    report: Report,
) -> tuple[np.ndarray, np.ndarray]:
    """Derivatives of a loss by n parameters (n,), and by every structure factor of the padded grid, or (0,).

    From dL/dI (m,) of ``pixels`` (m,) int64; the rest as for ``adjoint.jacobian``.
    """
    from ..kernels.cuda.pixel_slopes import SECOND_WORD

    by_parameter = np.zeros(len(tangents.shared))
    by_F = np.zeros(plan.structure_factors.F.size if with_F else 0)
    unit = _unit(plan, cotangent)
    for group_number, group in enumerate(_turning_groups(tangents)):
        takes_F = with_F and group_number == 0
        launchers = [_Launcher(gpu, group, F_tangent, True, takes_F, unit) for gpu in gpus]
        done = 0
        for i, (part, chosen) in enumerate(_pieces(plan, pixels)):
            launchers[i % len(gpus)].launch(part, pixels[chosen], cotangent[chosen])
            done += len(pixels[chosen])
            report(done)
        for launcher in launchers:
            numbers = launcher.gpu.fetch(launcher.numbers)[0]
            sources = launcher.gpu.fetch(launcher.sources)[0]
            by_parameter += group.shared @ numbers[:N_GLOBALS] + group.sources.reshape(len(by_parameter), -1) @ sources
            by_parameter[group.turning_of] += numbers[N_GLOBALS:][: len(group.turning_of)]
            if takes_F and launcher.F is not None:
                first, second = launcher.gpu.fetch(launcher.F)
                by_F += unit * first + (unit / SECOND_WORD) * second
    singular = np.isin(pixels, singular_pixels(plan))
    if singular.any():
        images = adjoint.jacobian(plan, pixels[singular], tangents, F_tangent, lambda done: None)
        by_parameter += images @ cotangent[singular]
        if with_F:
            found = adjoint.gradient(plan, pixels[singular], cotangent[singular], True, F_tangent, lambda done: None)
            by_F += found.F
    return by_parameter, by_F


def jacobian(
    plan: Plan,
    gpus: tuple[Gpu, ...],
    pixels: np.ndarray,
    tangents: PlanTangents,
    F_tangent: np.ndarray,
    report: Report,
) -> np.ndarray:
    """As ``adjoint.jacobian``."""
    values = np.zeros((len(tangents.shared), len(pixels)))
    for group in _turning_groups(tangents):
        launchers = [_Launcher(gpu, group, F_tangent, False, False, 1.0) for gpu in gpus]
        done = 0
        for i, (part, chosen) in enumerate(_pieces(plan, pixels)):
            launcher = launchers[i % len(gpus)]
            some = pixels[chosen]
            values[:, chosen] += launcher.gpu.fetch(launcher.launch(part, some, np.empty(0)))
            done += len(some)
            report(done)
    singular = np.isin(pixels, singular_pixels(plan))
    if singular.any():
        values[:, singular] = adjoint.jacobian(plan, pixels[singular], tangents, F_tangent, lambda done: None)
    return values
