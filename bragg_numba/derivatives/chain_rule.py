"""Derivatives of images by the parameters of a Simulator: the chain rule from its plan to its parameters.

Parameters move the plan as ``tangents`` says; images move with the plan as the adjoint kernel says.
"""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import InputError
from ..kernels.arguments import Plan
from ..kernels.cpu.rays_vjp import GLOBAL_SIZES, GLOBAL_STARTS, N_GLOBALS
from ..running import cuda_gradient as adjoint_gpu
from ..running import gradient as adjoint
from ..running.gradient import PlanGradient, PlanTangents
from ..running.pixels import run_pixels, run_size
from ..running.progress import reporter
from .parameters import check_names, parameters, scale, with_values
from .plan_tangents import (
    Tangents,
    contract,
    crystal_rotations,
    orientation_pullback,
    orientation_tangents,
    plan_tangents,
)

if TYPE_CHECKING:
    from ..simulator import Simulator


Progress = bool | Callable[[int, int], None]


# A loss takes an image and returns its value and its derivative by every pixel of the image.
Loss = Callable[[np.ndarray], tuple[float, np.ndarray]]


# Finite differences: offsets in steps, and what values there count, by order.
_STENCILS = {2: ((-1, -1 / 2), (1, 1 / 2)), 4: ((-2, 1 / 12), (-1, -2 / 3), (1, 2 / 3), (2, -1 / 12))}


# Of the natural step of a parameter: truncation and rounding are then about equally small.
FINITE_STEP = 1e-3


def _lit(plan: Plan) -> tuple[Plan, float]:
    """The plan with some light in it, and by how much its derivatives count; those by the fluence always do."""
    if plan.sources.fluence > 0.0:
        return plan, 1.0
    return plan._replace(sources=plan.sources._replace(fluence=1.0)), 0.0


def _F_tangent(sim: "Simulator", names: Iterable[str]) -> np.ndarray:
    """What default_F does to the structure factors: flat grid, (1,) if it is all of them, (0,) if not asked for."""
    if "default_F" not in names:
        return np.empty(0)
    factors = sim.structure_factors
    if not factors.given.size:
        return np.ones(1)
    tangent = np.ones(factors.padded.size)
    tangent[factors.given] = 0.0
    return tangent


def _by_fields(sim: "Simulator", gradient: PlanGradient) -> Tangents:
    """A gradient by the plan in the fields of ``Tangents``, without their leading axis."""
    fields = gradient._asdict()
    real, phi, spread = orientation_pullback(sim, fields.pop("orientations"))
    del fields["F"]
    return Tangents(real=real, phi=phi, spread=spread, default_F=fields.pop("F_tangent"), **fields)


def _checked(sim: "Simulator", cotangent: Any) -> np.ndarray:
    """dL/dI, if it is one of this image."""
    cotangent = np.asarray(cotangent)
    if cotangent.shape != sim.shape or cotangent.dtype.kind not in "iuf":
        raise InputError(
            f"dL_dimage must be numbers of the image's shape {sim.shape}; got {cotangent.dtype} {cotangent.shape}",
            "dL_dimage",
        )
    if not np.isfinite(cotangent).all():
        slow, fast = np.argwhere(~np.isfinite(cotangent))[0]
        raise InputError(
            f"dL_dimage must be finite; got {cotangent[slow, fast]} at slow {slow}, fast {fast}", "dL_dimage"
        )
    return cotangent


def _counting_pixels(plan: Plan, cotangent: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The pixels of the run, int64, whose dL/dI is not 0, and that."""
    pixels = run_pixels(plan, 0, run_size(plan))
    weights = cotangent.ravel()[pixels].astype(float)
    counting = weights != 0.0
    return (pixels, weights) if counting.all() else (pixels[counting], weights[counting])


def plan_gradient(
    sim: "Simulator", cotangent: np.ndarray, with_F: bool = False, default_F: bool = False, progress: Progress = False
) -> PlanGradient:
    """The derivative of a loss by every number of the plan, from dL/dI (n_slow, n_fast) of its image.

    ``with_F``: by every structure factor too; ``default_F``: by that of reflections not given. ``progress`` as for
    ``Simulator.render``.
    """
    cotangent = _checked(sim, cotangent)
    plan, counts = _lit(sim.plan())
    pixels, weights = _counting_pixels(plan, cotangent)
    F_tangent = _F_tangent(sim, ("default_F",) if default_F and not with_F else ())
    with reporter(progress, len(pixels)) as report:
        gradient = adjoint.gradient(plan, pixels, weights, with_F, F_tangent, report)
    if default_F and with_F:
        rest = np.delete(gradient.F, sim.structure_factors.given)
        gradient = gradient._replace(F_tangent=float(rest.sum()))
    if counts == 0.0:
        gradient = PlanGradient(*(0.0 * field for field in gradient))._replace(fluence=gradient.fluence)
    return gradient


class Pullback:
    """From dL/dI of an image to dL by parameters: call it with an array (n_slow, n_fast).

    Returns a dictionary: a float for every name, for f_hkl an array in the order of ``StructureFactors.hkl``.
    """

    def __init__(self, sim: "Simulator", names: Iterable[str]) -> None:
        self._sim = sim
        self.names = check_names(sim, names)

    def __call__(self, dL_dimage: np.ndarray, progress: Progress = False) -> dict[str, Any]:
        sim, names = self._sim, self.names
        if sim.processor.gpus:
            return _gradient_on_gpus(sim, names, dL_dimage, progress)
        gradient = plan_gradient(sim, dL_dimage, "f_hkl" in names, "default_F" in names, progress)
        by_name = contract(plan_tangents(sim, names), _by_fields(sim, gradient))
        grads: dict[str, Any] = dict(zip(names, by_name.tolist(), strict=True))
        if "f_hkl" in names:
            grads["f_hkl"] = gradient.F[sim.structure_factors.given]
        return grads


def value_and_grad(
    sim: "Simulator", loss: Loss, names: Iterable[str], progress: Progress = False
) -> tuple[float, dict[str, Any]]:
    """A loss of the image and its derivatives by parameters."""
    pullback = Pullback(sim, names)
    value, dL_dimage = loss(sim.render(progress=progress))
    return value, pullback(dL_dimage, progress)


def _kernel_tangents(sim: "Simulator", plan: Plan, tangents: Tangents, counts: float) -> PlanTangents:
    """``Tangents`` as the kernel of derivative images wants them; all but the fluence's ``counts`` times."""
    tangents = Tangents(*(counts * field for field in tangents))._replace(fluence=tangents.fluence)
    n = len(tangents.mu)
    shared = np.zeros((n, N_GLOBALS))
    fields = tangents._asdict()
    shape = adjoint.shape_tangents(plan, tangents.n_cells, tangents.fudge, tangents.reciprocal)
    brighter = tangents.fluence / plan.sources.fluence
    by_close_distance, by_pixel_size = adjoint.solid_angle_slopes(plan)
    fields |= {
        "shape": shape[:, :6],
        "volume": shape[:, 6] + brighter,
        "background": tangents.background + plan.sources.background * brighter,
        "log_omega": by_close_distance * tangents.close_distance + by_pixel_size * tangents.pixel_size,
        "F_tangent": tangents.default_F,
    }
    for name, size in GLOBAL_SIZES.items():
        start = GLOBAL_STARTS[name]
        shared[:, start : start + size] = fields[name].reshape(n, size)
    sources = np.concatenate([tangents.incident, tangents.wavelength[..., None], tangents.weight[..., None]], axis=2)
    # What turns the crystal in the course of the run differs from orientation to orientation; the rest acts before.
    turns = (tangents.phi != 0.0).any(axis=1) | (tangents.spread != 0.0)
    turning_of = np.flatnonzero(turns)
    of_these = Tangents(*(field[turning_of] for field in tangents))
    turning = orientation_tangents(sim, of_these._replace(real=np.zeros((len(turning_of), 3, 3))))
    rotations = crystal_rotations(sim) if tangents.real.any() else np.empty((0, 0, 9))
    return PlanTangents(shared, sources, rotations, turning, turning_of)


def _gradient_on_gpus(sim: "Simulator", names: list[str], dL_dimage: Any, progress: Progress) -> dict[str, Any]:
    """What ``Pullback`` returns."""
    plan, counts = _lit(sim.plan())
    pixels, weights = _counting_pixels(plan, _checked(sim, dL_dimage))
    tangents = _kernel_tangents(sim, plan, plan_tangents(sim, names), counts)
    with_F = "f_hkl" in names
    with reporter(progress, len(pixels)) as report:
        by_name, by_F = adjoint_gpu.gradient(
            plan, sim.processor.gpus, pixels, weights, tangents, with_F, _F_tangent(sim, names), report
        )
    grads: dict[str, Any] = dict(zip(names, by_name.tolist(), strict=True))
    if with_F:
        grads["f_hkl"] = counts * by_F[sim.structure_factors.given]
    return grads


def jacobian(
    sim: "Simulator", names: Iterable[str], pixels: np.ndarray | None = None, progress: Progress = False
) -> np.ndarray:
    """Derivative images (n, n_slow, n_fast) by n parameters; or (n, number of pixels) of a list of pixels.

    ``pixels``: (m,) int64, slow * n_fast + fast.
    """
    names = check_names(sim, names)
    if "f_hkl" in names:
        n = len(sim.structure_factors.given)
        raise InputError(f"f_hkl has {n} derivative images; take vjp or value_and_grad instead", "names")
    plan, counts = _lit(sim.plan())
    listed = run_pixels(plan, 0, run_size(plan)) if pixels is None else pixels
    tangents = _kernel_tangents(sim, plan, plan_tangents(sim, names), counts)
    gpus, F_tangent = sim.processor.gpus, _F_tangent(sim, names)
    with reporter(progress, len(listed)) as report:
        if gpus:
            values = adjoint_gpu.jacobian(plan, gpus, listed, tangents, F_tangent, report)
        else:
            values = adjoint.jacobian(plan, listed, tangents, F_tangent, report)
    if pixels is not None:
        return values
    if values.shape[1] == np.prod(sim.shape):
        return values.reshape(len(names), *sim.shape)
    images = np.zeros((len(names), sim.shape[0] * sim.shape[1]))
    images[:, listed] = values
    return images.reshape(len(names), *sim.shape)


def finite_difference(
    sim: "Simulator", names: Iterable[str], loss: Loss, order: int = 4, step: float = FINITE_STEP
) -> dict[str, Any]:
    """Derivatives of a loss by parameters from its values alone, as ``value_and_grad`` returns them.

    Args:
        order: 2 or 4: as many renders of the image for every number.
        step: in the natural steps of the parameters (``parameters.scale``).
    """
    names = check_names(sim, names)
    if order not in _STENCILS:
        raise InputError(f"order must be 2 or 4; got {order!r}", "order")
    if not step > 0.0:
        raise InputError(f"step must be positive; got {step!r}", "step")
    # All are set, so that defaults that follow from one of them stay, as they do in derivatives.
    held = {name: parameter.value for name, parameter in parameters(sim).items() if name in names}

    def slope(name: str, direction: Any) -> float:
        size = step * scale(sim, name)
        values = [
            count * loss(with_values(sim, {**held, name: held[name] + offset * size * direction}).render())[0]
            for offset, count in _STENCILS[order]
        ]
        return sum(values) / size

    grads: dict[str, Any] = {name: slope(name, 1.0) for name in names if name != "f_hkl"}
    if "f_hkl" in names:
        unit_vectors = np.eye(len(held["f_hkl"]))
        grads["f_hkl"] = np.array([slope("f_hkl", direction) for direction in unit_vectors])
    return {name: grads[name] for name in names}
