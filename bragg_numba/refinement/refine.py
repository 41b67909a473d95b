"""Refinement of a Simulator's parameters against a measured image, with standard errors.

Spots are narrower than their initial displacement, so that a pixelwise loss has many local minima. By default both
images, measured and model, are blurred at first, in stages of decreasing width; the last stage uses them unblurred.
Errors are those of the last stage.
"""

import sys
import warnings as python_warnings
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from ..descriptions import validate
from ..errors import InputError, RefinementWarning, shown
from ..losses import Loss
from ..simulator import Simulator
from . import checks as refine_input
from .information import Information
from .objective import Objective, Restraints, blurred
from .quality import NO_FIT, doubts, quality
from .variables import Variables

# Widths tried for the first blur, and the correlation of the square roots of image and model that it must reach.
WIDTHS, ALIKE = (1.0, 2.0, 4.0, 8.0, 16.0), 0.9

# Relative change of a blurred loss that ends a stage: the exact minimum is not needed, the next stage improves on it.
COARSE = 1e-3

# Structure factors whose standard error would exceed this many times their rms value are not refined.
KNOWN = 10.0


class Step(NamedTuple):
    """One accepted step of a refinement.

    ``number``: counted over all stages, 0 is the start; ``blur``: width in pixels; ``loss``: its value, restraints
    included; ``values``: values of the parameters by name.
    """

    number: int
    blur: float
    loss: float
    values: dict[str, Any]


@dataclass(frozen=True, eq=False)
class Refinement:
    """The result of a refinement. ``str`` of it is a table.

    Attributes:
        names: names of the parameters refined.
        start, values: by name, in the units of the parameters; f_hkl as an array (n,) in the order of
            ``structure_factors.hkl``.
        sigmas: standard errors by name: from the Fisher information for the Poisson loss, from the scatter of the
            residuals for others. Infinite for values that the image does not determine, such as structure factors of
            reflections outside it; NaN after an interruption from the keyboard.
        correlations: (n, n) correlation matrix of the estimates of scalar parameters, in the order of ``scalars``.
        scalars: names of the scalar parameters: all but f_hkl.
        units: units of the parameters by name.
        history: the accepted steps. Losses of different stages cannot be compared.
        evaluations: number of images rendered.
        success: whether the last stage converged; ``message``: why it ended.
        simulator: the refined Simulator.
        chi_squared: sum of squared residuals of pixels per degree of freedom, at the end; NaN after an interruption.
        expected_chi_squared: what a model that fits would give: for photon counts, or 1 if the loss is ``Squared`` with
            weights, which are 1/variance. Images without noise give less.
        warnings: what casts doubt on the result, one line each: a chi_squared far above its expectation, parameters
            that start at 0, have not moved or sit at a bound. ``refine`` issues each as a ``RefinementWarning``.
    """

    names: tuple[str, ...]
    start: dict[str, Any]
    values: dict[str, Any]
    sigmas: dict[str, Any]
    correlations: np.ndarray
    scalars: tuple[str, ...]
    units: dict[str, str]
    history: tuple[Step, ...]
    evaluations: int
    success: bool
    message: str
    simulator: Simulator
    chi_squared: float = np.nan
    expected_chi_squared: float = np.nan
    warnings: tuple[str, ...] = ()

    @property
    def loss(self) -> float:
        """The final loss, restraints included."""
        return self.history[-1].loss

    def __str__(self) -> str:
        rows: list[tuple[str, ...]] = [("parameter", "start", "value", "sigma", "unit")]
        for name in self.scalars:
            start, value, sigma = self.start[name], self.values[name], self.sigmas[name]
            # Two significant digits of the error, and the values to the same decimal place.
            places = 6 if not 0.0 < sigma < np.inf else max(0, 1 - int(np.floor(np.log10(sigma))))
            shown = (f"{number:.{places}f}" for number in (start, value, sigma))
            rows.append((name, *shown, self.units[name]))
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        lines: list[str] = []
        for name, start, value, sigma, unit in rows:
            a, b, c, d, _ = widths
            between = " ± " if lines else "   "
            lines.append(f"{name:<{a}}  {start:>{b}}  {value:>{c}}{between}{sigma:<{d}}  {unit}".rstrip())
        if "f_hkl" in self.names:
            known = np.isfinite(self.sigmas["f_hkl"])
            relative = self.sigmas["f_hkl"][known] / np.abs(self.values["f_hkl"][known]).clip(1e-300)
            middle = f", median sigma/F {np.median(relative):.3g}" if known.any() else ""
            lines.append(f"f_hkl: {known.sum()} of {len(known)} reflections{middle}")
        lines.append(f"loss {self.loss:.8g} after {len(self.history) - 1} steps: {self.message}")
        lines.append(f"reduced chi-squared {self.chi_squared:.4g}, expected {self.expected_chi_squared:.4g}")
        lines += [f"warning: {line}" for line in self.warnings]
        return "\n".join(lines)


class _Stop(Exception):
    """Raised when a callback ends the refinement."""


class _Watch:
    """Records the accepted steps, and reports them."""

    def __init__(self, callback: Callable[[Step], Any] | None, progress: bool) -> None:
        self.callback, self.progress = callback, progress
        self.steps: list[Step] = []
        self.x: np.ndarray | None = None
        self.most = 0

    def accept(self, objective: Objective, x: np.ndarray) -> None:
        """Record a step. Raises _Stop if the callback ends the refinement."""
        step = Step(len(self.steps), objective.width, objective.value(x), objective.variables.values(x))
        self.steps.append(step)
        self.x = x.copy()
        if self.progress:
            blur = f" blur {step.blur:g} px" if step.blur else ""
            print(f"step {step.number}: loss {step.loss:.8g}{blur}", file=sys.stderr, flush=True)
        if self.callback is not None:
            try:
                stop = self.callback(step)
            except StopIteration:
                raise _Stop from None
            if stop is True:
                raise _Stop


class _End(NamedTuple):
    """The end of a refinement: final x, whether by Ctrl-C, number of images rendered, whether converged, and why."""

    x: np.ndarray
    interrupted: bool
    evaluations: int
    success: bool
    message: str


def default_schedule(sim: Simulator, loss: Loss) -> tuple[float, ...]:
    """Widths in pixels of the blurs of coarse stages.

    The first is the smallest of 1, 2, 4, 8, 16 at which the square roots of data and model correlate by at least 0.9,
    or the one with the highest correlation if none does. Each next is half as wide, down to one pixel.
    """
    dark = np.where(loss.mask, sim.render(), 0.0)

    def likeness(width: float) -> float:
        pair = [np.sqrt(np.maximum(blurred(image, width)[loss.mask], 0.0)) for image in (dark, loss.data)]
        if min(map(np.ptp, pair)) == 0.0:
            return 0.0
        return float(np.corrcoef(*pair)[0, 1])

    likenesses = [likeness(width) for width in WIDTHS]
    alike = next((i for i, value in enumerate(likenesses) if value >= ALIKE), int(np.argmax(likenesses)))
    return WIDTHS[alike::-1]


# Where a stage ended, whether it converged, and SciPy's message.
_Found = tuple[np.ndarray, bool, str]


def _least_squares(
    objective: Objective, x: np.ndarray, limits: Any, steps: int, tolerance: float, watch: _Watch
) -> _Found:
    from scipy.optimize import least_squares

    def accepted(x: np.ndarray) -> np.ndarray:
        # SciPy evaluates the Jacobian once after every accepted step.
        watch.accept(objective, x)
        return objective.jacobian(x)

    found = least_squares(
        objective.residuals, x, accepted, limits, "trf", tolerance, tolerance, tolerance, max_nfev=max(steps, 1)
    )
    if watch.x is None or not np.array_equal(found.x, watch.x):
        watch.accept(objective, found.x)
    return found.x, found.status > 0, found.message


def _lbfgsb(objective: Objective, x: np.ndarray, limits: Any, steps: int, tolerance: float, watch: _Watch) -> _Found:
    from scipy.optimize import minimize

    watch.accept(objective, x)
    found = minimize(
        objective.value_and_grad,
        x,
        jac=True,
        method="L-BFGS-B",
        bounds=np.transpose(limits),
        callback=lambda x: watch.accept(objective, x),
        options={"maxiter": steps, "maxfun": 3 * steps + 20, "ftol": tolerance, "gtol": 1e-8, "maxcor": 20},
    )
    assert watch.x is not None
    return watch.x, found.status == 0, found.message


_METHODS = {"least_squares": _least_squares, "lbfgsb": _lbfgsb}


def refine(
    sim: Simulator,
    image: Any,
    names: Iterable[str],
    *,
    loss: str | Loss = "poisson",
    bounds: Mapping[str, tuple[Any, Any]] | None = None,
    restraints: Mapping[str, tuple[Any, Any]] | None = None,
    method: str | None = None,
    schedule: Sequence[float] | None = None,
    mask: Any = None,
    weight: Any = None,
    mask_negative: bool = False,
    max_steps: int = 100,
    tolerance: float = 1e-8,
    callback: Callable[[Step], Any] | None = None,
    progress: bool = False,
) -> Refinement:
    """Refine parameters of an experiment against a measured image.

    Args:
        sim: the experiment with starting values of its parameters. Only unmasked pixels in its region of interest are
            used.
        image: measured photons (n_slow, n_fast); NaN pixels are ignored, and so is what a masked array masks.
        names: names of the parameters to refine, see ``Simulator.parameters``. Of f_hkl, only reflections that the
            image determines are refined; the others keep their values. Start it above 0: at 0 the image does not
            depend on F to first order.
        loss: "poisson", "squared" or "log", or a ``bragg_numba.losses.Loss``, whose weight, mask and floor are used.
        bounds: (low, high) by name, None for no bound. Default for f_hkl: at least 0 if no start value is negative.
        restraints: (value, sigma) by name: adds ½ ((value − parameter) / sigma)² to the loss.
        method: "least_squares", SciPy's trust-region method with exact derivative images; or "lbfgsb", SciPy's L-BFGS-B
            with exact gradients, the default and only choice for f_hkl.
        schedule: widths in pixels of the blurs, decreasing, of the stages before the last, unblurred one; (): no such
            stages. None: ``default_schedule``, or () for f_hkl.
        mask, weight: of pixels, as for a ``Loss``.
        mask_negative: also ignore negative pixels, which the Poisson and the log loss refuse.
        max_steps: maximum number of steps of each stage.
        tolerance: relative change of the loss at which the last stage ends.
        callback: called with every ``Step``; ends the refinement if it returns True or raises StopIteration.
        progress: True prints a line for each step on standard error.

    Ctrl-C also ends the refinement, which then returns the last step. Raises InputError for invalid input.
    """
    if not isinstance(sim, Simulator):
        raise InputError(f"sim must be a Simulator; got {type(sim).__name__}", "sim")
    if callback is not None and not callable(callback):
        raise InputError(f"callback must be a function of a Step; got {shown(callback)}", "callback")
    progress = validate.boolean("progress", progress)
    names = refine_input.check_names(sim, names)
    loss = refine_input.make_loss(sim, image, loss, mask, weight, mask_negative)
    method = refine_input.check_method(method, names)
    schedule = refine_input.check_schedule(sim, schedule)
    refine_input.check_numbers(max_steps, tolerance)
    refine_input.check_given("bounds", bounds, names)
    refine_input.check_given("restraints", restraints, names)
    if schedule is None:
        schedule = () if "f_hkl" in names else default_schedule(sim, loss)
    variables, limits, pulls = _prepare(sim, names, loss, bounds, restraints, method)

    watch = _Watch(callback, progress)
    evaluations, success, message = 0, False, "stopped by the callback"
    start, interrupted = np.zeros(len(variables.start)), False
    x = start
    try:
        for width in (*schedule, 0.0):
            objective = Objective(variables, loss, pulls, width)
            end = max(tolerance, COARSE) if width > 0.0 else tolerance
            try:
                x, success, message = _METHODS[method](objective, x, limits, max_steps, end, watch)
            finally:
                evaluations += objective.evaluations
    except _Stop:
        success, message = False, "stopped by the callback"
    except KeyboardInterrupt:
        if watch.x is None:
            raise
        success, message, interrupted = False, "interrupted", True
    ended = _End(start if watch.x is None else watch.x, interrupted, evaluations, bool(success), str(message))
    found = _result(variables, loss, pulls, tuple(watch.steps), ended, limits, set(bounds or ()))
    for line in found.warnings:
        python_warnings.warn(line, RefinementWarning, stacklevel=2)
    return found


def _prepare(
    sim: Simulator, names: tuple[str, ...], loss: Loss, bounds: Any, restraints: Any, method: str
) -> tuple[Variables, tuple[np.ndarray, np.ndarray], Restraints]:
    """The variables with their units, their limits in these units, and the restraints."""
    free = np.arange(len(sim.structure_factors.given) if "f_hkl" in names else 0)
    variables = Variables(sim, names, free)
    if method == "lbfgsb":
        # Units in which the loss is about equally steep in all directions.
        pulls = refine_input.make_restraints(variables, restraints)
        known = Information(variables, sim, np.zeros(len(variables.start)), loss, pulls).diagonal()
        n = len(variables.scalars)
        size = np.sqrt(np.mean(np.square(sim.structure_factors.F))) if len(free) else 0.0
        free = np.flatnonzero(known[n:] * (KNOWN * size) ** 2 > 1.0)
        natural = np.array([refine_input.natural_step(sim, name) for name in variables.scalars])
        scalars = np.divide(1.0, np.sqrt(known[:n]), out=natural.copy(), where=known[:n] > 0.0)
        steps = np.concatenate([np.minimum(scalars, natural), 1.0 / np.sqrt(known[n:][free])])
    else:
        steps = np.array([refine_input.natural_step(sim, name) for name in variables.scalars])
    if not len(steps):
        raise refine_input.nothing_seen()
    variables = Variables(sim, names, free, steps)
    return variables, refine_input.make_bounds(variables, bounds), refine_input.make_restraints(variables, restraints)


def _result(
    variables: Variables,
    loss: Loss,
    pulls: Restraints,
    history: tuple[Step, ...],
    end: _End,
    limits: tuple[np.ndarray, np.ndarray],
    bounded: set[str],
) -> Refinement:
    n, x = len(variables.scalars), end.x
    refined = variables.simulator(x)
    fit, lines = NO_FIT, tuple[str, ...]()
    if end.interrupted:
        sigmas, correlations = np.full(len(x), np.nan), np.full((n, n), np.nan)
    else:
        information = Information(variables, refined, x, loss, pulls)
        sigmas, correlations = information.errors()
        fit = quality(loss, information.pixels, information.seen, len(x))
        lines = doubts(variables, x, limits, bounded, fit)
    start = variables.values(np.zeros(len(x)))
    by_name: dict[str, Any] = dict(zip(variables.scalars, sigmas.tolist(), strict=False))
    if "f_hkl" in variables.names:
        by_name["f_hkl"] = np.full(len(start["f_hkl"]), np.inf)
        by_name["f_hkl"][variables.free] = sigmas[n:]
    known = variables.sim.parameters()
    return Refinement(
        names=variables.names,
        start=start,
        values=variables.values(x),
        sigmas={name: by_name[name] for name in variables.names},
        correlations=correlations,
        scalars=variables.scalars,
        units={name: known[name].unit for name in variables.names},
        history=history,
        evaluations=end.evaluations,
        success=end.success,
        message=end.message,
        simulator=refined,
        chi_squared=fit.chi_squared,
        expected_chi_squared=fit.expected,
        warnings=lines,
    )
