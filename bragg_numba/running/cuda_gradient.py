"""The adjoint kernel on GPUs: gradients and derivative images w.r.t. a few parameters.

Unlike on the CPU, a gradient is directly w.r.t. the parameters, so the derivatives of the plan w.r.t. these must be
known. The singular pixels of a run are left to the CPU.
"""

import math
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np

from ..kernels.arguments import Plan, Tangents
from ..kernels.numbers import N_BY_SOURCE, N_SHARED
from .cuda import Gpu, detector_of, grid_of_plan, kind_of, light_of_plan, run_of, spot_of_plan
from .gradient import Moves, plan_gradient, plan_jacobian
from .history import Piece, ordinary_pieces, singular_places
from .pixels import panels_of, samples_per_pixel
from .plain import plain

SAMPLES_AT_ONCE = 5_000_000_000
PIXELS_AT_ONCE = (2**14, 2**22)
MOST_BYTES = 2**28

Report = Callable[[int], None]


def _pieces(plan: Plan, numbers: np.ndarray) -> Iterator[Piece]:
    """The list divided into launches, without the singular pixels."""
    from ..kernels.cuda.pixel_slopes import N_NUMBERS, THREADS

    least, most = PIXELS_AT_ONCE
    step = min(max(SAMPLES_AT_ONCE // samples_per_pixel(plan), least), most)
    # Every block writes its own sums.
    n_sources, n_dispersion = plan.sources.dispersion.shape
    by_pixel = 8 * (N_NUMBERS + (N_BY_SOURCE + n_dispersion) * n_sources) // THREADS + 1
    return ordinary_pieces(plan, numbers, max(min(step, MOST_BYTES // by_pixel), THREADS))


def _turning_groups(tangents: Tangents) -> Iterator[Tangents]:
    """The tangents in parts of at most MOST_TURNING of ``turning``; the first part has all other tangents."""
    from ..kernels.cuda.pixel_slopes import MOST_TURNING

    n = len(tangents.turning_of)
    yield tangents._replace(turning=tangents.turning[:MOST_TURNING], turning_of=tangents.turning_of[:MOST_TURNING])
    for start in range(MOST_TURNING, n, MOST_TURNING):
        some = slice(start, start + MOST_TURNING)
        yield Tangents(
            np.zeros_like(tangents.shared), np.zeros_like(tangents.sources), np.empty((0, 0, 9)),
            tangents.turning[some], tangents.turning_of[some],
        )  # fmt: skip


class _Launcher:
    """Launches of one pass on one GPU."""

    def __init__(
        self, gpu: Gpu, tangents: Tangents, F_tangent: np.ndarray, gradient: bool, by_F: bool, unit: float
    ) -> None:
        from ..kernels.cuda.pixel_slopes import MOST_TURNING, N_NUMBERS, tangent_kind

        self.gpu, self.gradient, self.by_F, self.unit = gpu, gradient, by_F, unit
        self._tangent = tangent_kind(F_tangent)
        self._real, self._turning = len(tangents.rotations) > 0, len(tangents.turning_of) > 0
        turning = np.zeros((MOST_TURNING if self._turning else 0, *tangents.turning.shape[1:]))
        turning[: len(tangents.turning)] = tangents.turning
        n_panels, n, _ = tangents.shared.shape
        shared = np.zeros((n_panels, 0 if gradient else n, N_NUMBERS))
        if not gradient:
            shared[:, :, :N_SHARED] = tangents.shared
            shared[:, tangents.turning_of, N_SHARED + np.arange(len(tangents.turning_of))] = 1.0
        sources = tangents.sources[:0] if gradient else tangents.sources
        self._sent = tuple(gpu.send(array) for array in (F_tangent, tangents.rotations, turning, shared, sources))
        self._by_source = math.prod(tangents.sources.shape[1:])
        self._numbers = gpu.zeros((1, N_NUMBERS))
        self._by_panel = np.zeros((n_panels, N_NUMBERS))
        self.sources = gpu.zeros((1, self._by_source))
        self.F: Any = None

    def launch(self, plan: Plan, numbers: np.ndarray, cotangent: np.ndarray) -> Any:
        """Launch the kernel for pixels ``numbers`` (n,). Returns derivative images (n_parameters, n) on the GPU; in a
        gradient, an empty array."""
        from ..kernels.cuda import gradient as kernels
        from ..kernels.cuda import pixel_slopes

        gpu = self.gpu
        if self.gradient and len(plan.panels.ends):
            numbers, cotangent, panels = _by_panels(plan, numbers, cotangent, pixel_slopes.THREADS)
        n = len(numbers)
        n_blocks = math.ceil(n / pixel_slopes.THREADS)
        n_factors = plan.structure_factors.F.size if self.by_F else 0
        if self.F is None:
            self.F = gpu.zeros((2, n_factors), np.int64)
        F_tangent, rotations, turning, shared, sources = self._sent
        if plan.structure_factors.F.ndim == 4 and self._tangent == pixel_slopes.GRID_TANGENT:
            F_tangent = F_tangent.reshape(-1, plan.structure_factors.F.shape[3])
        directions = kernels.Directions(gpu.send(cotangent), F_tangent, rotations, turning, shared, sources)
        rows = n_blocks if self.gradient else 0
        results = kernels.Results(
            gpu.empty((rows, pixel_slopes.N_NUMBERS)),
            gpu.zeros((rows, self._by_source)),
            self.F,
            gpu.zeros((shared.shape[1], n)),
        )
        of_image = kind_of(plan, False)
        kind = pixel_slopes.SlopeKind(
            int(plan.crystal.shape), of_image.lookup, of_image.curve, self.gradient, self.by_F,
            self._tangent, self._real, self._turning, of_image.panels, plan.sources.dispersion.shape[1] // 2,
        )  # fmt: skip
        light = plain(light_of_plan(plan))
        with gpu.active():
            kernels.slope_kernel(kind)[n_blocks, pixel_slopes.THREADS](
                detector_of(plan), run_of(plan, n, 0), light._replace(polar=tuple(map(float, light.polar))),
                spot_of_plan(plan), self.unit, grid_of_plan(plan), gpu.tables([plan], numbers), directions, results,
            )  # fmt: skip
            if self.gradient:
                self._add_rows(results.sources, self.sources)
                if of_image.panels:
                    np.add.at(self._by_panel, panels, gpu.fetch(results.numbers))
                else:
                    self._add_rows(results.numbers, self._numbers)
        return results.images

    def numbers(self) -> np.ndarray:
        """(n_panels, N_NUMBERS): the sums of a gradient, by panel; one if there are none."""
        return self._by_panel + self.gpu.fetch(self._numbers)

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


def _by_panels(
    plan: Plan, numbers: np.ndarray, cotangent: np.ndarray, size: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Pixels (n,) and their dL/dI in an order of which every ``size`` are of one panel, and the panel of each such.

    What fills them up is the last pixel of a panel, with dL/dI of 0.
    """
    panel_of = panels_of(plan, numbers)
    order = np.argsort(panel_of, kind="stable")
    counts = np.bincount(panel_of, minlength=len(plan.panels.ends))
    blocks = -(-counts // size)
    starts = np.concatenate([[0], np.cumsum(blocks)[:-1]]) * size
    place = starts[panel_of[order]] + np.arange(len(order)) - (np.cumsum(counts) - counts)[panel_of[order]]
    some, weights = np.full(blocks.sum() * size, -1, np.int64), np.zeros(blocks.sum() * size)
    some[place], weights[place] = numbers[order], cotangent[order]
    # The pixel before, where there is none.
    some = some[np.maximum.accumulate(np.where(some >= 0, np.arange(len(some)), 0))]
    return some, weights, np.repeat(np.arange(len(blocks)), blocks)


def _unit(plan: Plan, cotangent: np.ndarray) -> float:
    """The unit of the first words of dL/dF, such that no sum can overflow, in any order."""
    detector, sources = plan.detector, plan.sources
    light = light_of_plan(plan)
    largest_angle = 1.0 / detector.close_distance**2
    if len(plan.panels.ends):
        places = plan.panels
        distance = np.einsum("ij,ij->i", places.normal, places.pix0)
        angles = 1.0 / distance**2 if detector.point_pixel else places.area_distance / distance**3
        largest_angle = float(angles.max())
    elif not detector.point_pixel:
        largest_angle = detector.pixel_size**2 / detector.close_distance**2
    # Factor by which interpolation weights may exceed 1, and shapes of real N may exceed N, in one sample.
    slack = 16.0
    F_latt = np.prod(plan.crystal.n_cells)
    largest = 2.0 * _largest_factor(plan) * F_latt**2 * np.abs(cotangent).max(initial=0.0)
    by_S = light.scale * sources.weight.max() * largest_angle
    bound = slack * largest * by_S * len(cotangent) * samples_per_pixel(plan)
    return float(bound / 2.0**62) or 1.0


def _largest_factor(plan: Plan) -> float:
    """A bound of |F|, and where sources have their own, of |F| times f' and f'', the slopes by entries of the table."""
    F, dispersion = plan.structure_factors.F, plan.sources.dispersion
    if F.ndim == 3:
        return float(np.abs(F).max())
    most = np.abs(dispersion).max(axis=0)
    by_class = np.abs(F[..., 2:]).max(axis=(0, 1, 2)) * np.repeat(most[::2] + most[1::2], 2)
    bound = np.abs(F[..., :2]).max(axis=(0, 1, 2)).sum() + by_class.sum()
    return float(bound * max(1.0, (most[::2] + most[1::2]).max()))


def gradient(
    gpus: Sequence[Gpu], plan: Plan, numbers: np.ndarray, cotangent: np.ndarray, moves: Moves, report: Report
) -> tuple[np.ndarray, np.ndarray]:
    """``Processor.gradient``."""
    from ..kernels.cuda.pixel_slopes import SECOND_WORD

    tangents, F_tangent, with_F = moves.tangents(), moves.F_tangent, moves.with_F
    by_parameter = np.zeros(tangents.shared.shape[1])
    by_F = np.zeros(plan.structure_factors.F.size if with_F else 0)
    unit = _unit(plan, cotangent)
    for group_number, group in enumerate(_turning_groups(tangents)):
        takes_F = with_F and group_number == 0
        launchers = [_Launcher(gpu, group, F_tangent, True, takes_F, unit) for gpu in gpus]
        done = 0
        for i, (part, _, chosen) in enumerate(_pieces(plan, numbers)):
            some = numbers[chosen]
            launchers[i % len(gpus)].launch(part, some, cotangent[chosen])
            done += len(some)
            report(done)
        for launcher in launchers:
            sums = launcher.numbers()
            sources = launcher.gpu.fetch(launcher.sources)[0]
            along = sum(of_panel @ own[:N_SHARED] for of_panel, own in zip(group.shared, sums, strict=True))
            by_parameter += along + group.sources.reshape(len(by_parameter), -1) @ sources
            by_parameter[group.turning_of] += sums.sum(axis=0)[N_SHARED:][: len(group.turning_of)]
            if takes_F and launcher.F is not None:
                first, second = launcher.gpu.fetch(launcher.F)
                by_F += unit * first + (unit / SECOND_WORD) * second
    singular = singular_places(plan, numbers)
    if len(singular):
        images = plan_jacobian(plan, numbers[singular], tangents, F_tangent)
        by_parameter += images @ cotangent[singular]
        if with_F:
            by_F += plan_gradient(plan, numbers[singular], cotangent[singular], True, F_tangent).F
    return by_parameter, by_F


def jacobian(
    gpus: Sequence[Gpu], plan: Plan, numbers: np.ndarray, tangents: Tangents, F_tangent: np.ndarray, report: Report
) -> np.ndarray:
    """``Processor.jacobian``."""
    values = np.zeros((tangents.shared.shape[1], len(numbers)))
    for group in _turning_groups(tangents):
        launchers = [_Launcher(gpu, group, F_tangent, False, False, 1.0) for gpu in gpus]
        done = 0
        for i, (part, _, chosen) in enumerate(_pieces(plan, numbers)):
            launcher = launchers[i % len(gpus)]
            some = numbers[chosen]
            values[:, chosen] += launcher.gpu.fetch(launcher.launch(part, some, np.empty(0)))
            done += len(some)
            report(done)
    singular = singular_places(plan, numbers)
    if len(singular):
        values[:, singular] = plan_jacobian(plan, numbers[singular], tangents, F_tangent)
    return values
