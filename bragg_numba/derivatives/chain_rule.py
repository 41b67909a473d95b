"""Derivatives of images w.r.t. the parameters of an experiment: the chain rule through its plan.

``plan_tangents`` has the derivatives of the plan w.r.t. the parameters, a processor those of images w.r.t. the plan.
"""

import math
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Any

import numpy as np

from ..errors import InputError, shown
from ..experiment import Experiment
from ..kernels.arguments import Plan, Tangents
from ..planning.layout import Layout
from ..running.gradient import ByNumber, PlanGradient, shared_tangents, source_tangents
from ..running.pixels import Region
from ..running.processor import Processor
from ..running.progress import Progress, reporter
from . import anomalous
from .orientations import crystal_rotations, orientation_pullback, orientation_tangents
from .parameters import check_names, parameters, scale, with_values
from .plan_tangents import contract, plan_tangents

# A loss takes an image and returns its value and its derivative w.r.t. every pixel of the image.
Loss = Callable[[np.ndarray], tuple[float, np.ndarray]]

# Finite differences: (offset in steps, coefficient) of each value, by order.
_STENCILS = {2: ((-1, -1 / 2), (1, 1 / 2)), 4: ((-2, 1 / 12), (-1, -2 / 3), (1, 2 / 3), (2, -1 / 12))}

# Numbers of the plan that rotate orientations.
_TURNING = ("phi", "spread", "domain_vector")

# As a fraction of a parameter's natural step: balances truncation and rounding errors.
FINITE_STEP = 1e-3


def _lit(plan: Plan) -> tuple[Plan, float]:
    """The plan with fluence above 0, and the factor (1, or 0 if it was dark) of derivatives not w.r.t. the fluence."""
    if plan.sources.fluence > 0.0:
        return plan, 1.0
    return plan._replace(sources=plan.sources._replace(fluence=1.0)), 0.0


class ParameterMoves:
    """``running.gradient.Moves`` of named parameters."""

    def __init__(self, experiment: Experiment, plan: Plan, names: tuple[str, ...], counts: float) -> None:
        """``plan``: of fluence above 0; ``counts``: factor of all derivatives other than those w.r.t. the fluence."""
        self._experiment, self._plan, self._names, self._counts = experiment, plan, names, counts
        self.with_F = any(map(anomalous.is_array, names))

    @cached_property
    def F_tangent(self) -> np.ndarray:
        """Derivative of the flat grid of F w.r.t. default_F; (1,) if all reflections share it, (0,) if not wanted."""
        if "default_F" not in self._names:
            return np.empty(0)
        factors = self._experiment.structure_factors
        if not factors.given.size:
            return np.ones(1)
        tangent = np.zeros((*factors.grid, *factors.padded.shape[3:])).reshape(math.prod(factors.grid), -1)
        tangent[:, 0] = 1.0
        tangent[factors.given] = 0.0
        return tangent.ravel()

    def _counting(self, by_number: ByNumber) -> ByNumber:
        """Multiply all but the fluence's derivative by ``counts``."""
        return {name: by if name == "fluence" else self._counts * by for name, by in by_number.items()}

    @cached_property
    def _plan_tangents(self) -> ByNumber:
        dispersion = anomalous.tangents(self._experiment, self._names)
        return {**plan_tangents(self._experiment, self._names), "dispersion": dispersion}

    def contract(self, gradient: PlanGradient) -> np.ndarray:
        """(n,) derivatives of a loss w.r.t. the parameters, from its gradient w.r.t. the plan."""
        along = gradient.F_tangent
        if self.with_F and "default_F" in self._names:
            factors = self._experiment.structure_factors
            by_F0 = gradient.F.reshape(math.prod(factors.grid), -1)[:, 0]
            along = float(np.delete(by_F0, factors.given).sum())
        of_table = orientation_pullback(self._experiment.setup, gradient.orientations)
        by_number = self._counting({**gradient.by_number, **of_table, "default_F": along})
        by_dispersion = np.tensordot(self._plan_tangents["dispersion"], by_number["dispersion"])
        return contract(self._plan_tangents, by_number) + by_dispersion

    def tangents(self) -> Tangents:
        """Derivatives of the kernels' numbers w.r.t. the parameters."""
        tangents, setup = self._counting(self._plan_tangents), self._experiment.setup
        # Only phi and mosaic domains rotate each orientation differently; all else acts on the crystal as mounted.
        turning = {name: tangents[name] for name in _TURNING}
        turning_of = np.flatnonzero(sum(each.reshape(len(each), -1).any(axis=1) for each in turning.values()))
        return Tangents(
            shared=shared_tangents(self._plan, tangents),
            sources=source_tangents(tangents),
            rotations=crystal_rotations(setup) if tangents["real"].any() else np.empty((0, 0, 9)),
            turning=orientation_tangents(setup, {name: each[turning_of] for name, each in turning.items()}),
            turning_of=turning_of,
        )


def check_loss(loss: Any) -> None:
    """Raise InputError unless the loss can be called."""
    if not callable(loss):
        raise InputError(f"loss must be a function of the image; got {shown(loss)}", "loss")


def _checked(cotangent: Any, layout: Layout) -> np.ndarray:
    """dL/dI as an image of the kernels. Raises InputError unless it is finite and of a shape of the layout."""
    expected = f"numbers of the image's shape {layout.accepted()}"
    try:
        cotangent = np.asarray(cotangent)
    except (TypeError, ValueError):
        raise InputError(f"dL_dimage must be {expected}", "dL_dimage") from None
    given = cotangent
    cotangent = layout.gathered(given)
    if cotangent is None or cotangent.dtype.kind not in "iuf":
        raise InputError(f"dL_dimage must be {expected}; got {given.dtype} {given.shape}", "dL_dimage")
    if not np.isfinite(cotangent).all():
        slow, fast = np.argwhere(~np.isfinite(cotangent))[0]
        raise InputError(
            f"dL_dimage must be finite; got {cotangent[slow, fast]} at slow {slow}, fast {fast}", "dL_dimage"
        )
    return cotangent


class Pullback:
    """From dL/dI of an image to the derivatives of L w.r.t. parameters: call it with an array of the image's shape.

    Returns a dictionary by name: floats, and for f_hkl an array (n,) in the order of ``StructureFactors.hkl``; for
    f0_hkl and g_hkl a complex one, ∂L/∂Re + i ∂L/∂Im.
    """

    def __init__(self, experiment: Experiment, plan: Plan, processor: Processor, names: Iterable[str]) -> None:
        """``plan``: the settled plan of the experiment."""
        self._experiment, self._plan, self._processor = experiment, plan, processor
        self.names = check_names(experiment, names)

    def __call__(self, dL_dimage: np.ndarray, progress: Progress = False) -> dict[str, Any]:
        region = self._experiment.region
        numbers, weights = _counting_pixels(region, _checked(dL_dimage, self._experiment.layout))
        plan, counts = _lit(self._plan)
        moves = ParameterMoves(self._experiment, plan, self.names, counts)
        with reporter(progress, len(numbers)) as report:
            by_name, by_F = self._processor.gradient(plan, numbers, weights, moves, report)
        grads: dict[str, Any] = dict(zip(self.names, by_name.tolist(), strict=True))
        if moves.with_F:
            factors = self._experiment.structure_factors
            if factors.classes:
                arrays = anomalous.by_tables(factors, counts * by_F)
            else:
                arrays = {"f_hkl": counts * by_F[factors.given]}
            grads |= {name: array for name, array in arrays.items() if name in grads}
        return grads


def _counting_pixels(region: Region, cotangent: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Indices (n,) int64 of the pixels of the region whose dL/dI is not 0, and their dL/dI (n,)."""
    numbers, weights = region.numbers(), region.view(cotangent).ravel().astype(float)
    counting = weights != 0.0
    return (numbers, weights) if counting.all() else (numbers[counting], weights[counting])


def image_names(experiment: Experiment, names: Iterable[str]) -> tuple[str, ...]:
    """As ``check_names``; raises InputError for f_hkl and the like too, which would need too many derivative images."""
    names = check_names(experiment, names)
    for name in filter(anomalous.is_array, names):
        n = len(experiment.structure_factors.given)
        raise InputError(f"{name} has {n} derivative images; take vjp or value_and_grad instead", "names")
    return names


def jacobian(
    experiment: Experiment,
    plan: Plan,
    processor: Processor,
    names: Iterable[str],
    numbers: np.ndarray | None = None,
    progress: Progress = False,
) -> np.ndarray:
    """Derivative images (n, n_slow, n_fast) w.r.t. n parameters; or (n, m) in the pixels ``numbers`` (m,) int64.

    ``plan``: the settled plan of the experiment.
    """
    names, region = image_names(experiment, names), experiment.region
    plan, counts = _lit(plan)
    moves = ParameterMoves(experiment, plan, names, counts)
    listed = region.numbers() if numbers is None else numbers
    with reporter(progress, len(listed)) as report:
        values = processor.jacobian(plan, listed, moves.tangents(), moves.F_tangent, report)
    return region.scatter(values) if numbers is None else values


def finite_difference(
    experiment: Experiment,
    names: Iterable[str],
    value: Callable[[Experiment], float],
    order: int = 4,
    step: float = FINITE_STEP,
) -> dict[str, Any]:
    """Derivatives of a function of the experiment w.r.t. parameters by finite differences, named as by ``Pullback``.

    Args:
        order: 2 or 4; also the number of evaluations per number.
        step: in the natural steps of the parameters (``parameters.scale``).
    """
    names = check_names(experiment, names)
    if not isinstance(order, int) or order not in _STENCILS:
        raise InputError(f"order must be 2 or 4; got {shown(order)}", "order")
    if not isinstance(step, int | float | np.number) or not 1e-15 <= step <= 1e15:
        raise InputError(f"step must be from 1e-15 to 1e15 natural steps; got {shown(step)}", "step")
    # All values are set, so that defaults that follow from one of them stay fixed, as in the exact derivatives.
    held = {name: parameter.value for name, parameter in parameters(experiment).items() if name in names}

    def slope(name: str, direction: Any) -> float:
        size = step * scale(experiment, name)
        values = [
            count * value(with_values(experiment, {**held, name: held[name] + offset * size * direction}))
            for offset, count in _STENCILS[order]
        ]
        return sum(values) / size

    grads: dict[str, Any] = {name: slope(name, 1.0) for name in names if not anomalous.is_array(name)}
    for name in filter(anomalous.is_array, names):
        unit_vectors = np.eye(len(held[name]))
        grads[name] = np.array([slope(name, direction) for direction in unit_vectors])
        if np.iscomplexobj(held[name]):
            grads[name] = grads[name] + 1j * np.array([slope(name, 1j * direction) for direction in unit_vectors])
    return {name: grads[name] for name in names}
