"""Validation of a refinement's input, and its conversion to the order of the variables."""

import dataclasses
import numbers
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from ..derivatives import anomalous, parameters
from ..derivatives.parameters import MISSET, ROT
from ..descriptions import validate
from ..descriptions.limits import LARGEST, SMALLEST
from ..errors import InputError, shown
from ..losses import Log, Loss, Poisson, Squared, unmasked
from ..simulator import Simulator
from .objective import Restraints
from .variables import Variables

LOSSES = {"poisson": Poisson, "squared": Squared, "log": Log}

METHODS = ("least_squares", "lbfgsb")


def check_names(sim: Simulator, names: Iterable[str]) -> tuple[str, ...]:
    """The names as a tuple. Raises InputError unless they are active parameters that can be refined together."""
    names = parameters.check_names(sim.experiment, names)
    tables = [name for name in names if anomalous.is_array(name) and name != "f_hkl"]
    if tables:
        raise InputError(f"names must be scalars or f_hkl; got {tables[0]}, whose gradient vjp has", "names")
    both = [next((name for name in group if name in names), None) for group in (MISSET, ROT)]
    if all(both):
        raise InputError(f"names must turn the crystal in one way; got both {both[0]} and {both[1]}", "names")
    return names


def make_loss(sim: Simulator, image: Any, loss: str | Loss, mask: Any, weight: Any, mask_negative: bool) -> Loss:
    """The loss for a measured image, over the pixels in the region of interest that are not masked."""
    try:
        data, seen = unmasked(image)
    except (TypeError, ValueError):
        raise InputError(f"image must be numbers of shape {sim.shape}; got {type(image).__name__}", "image") from None
    if data.shape != sim.shape or data.dtype.kind not in "iuf":
        raise InputError(f"image must be numbers of shape {sim.shape}; got {data.dtype} of shape {data.shape}", "image")
    if data.dtype.kind == "f" and not np.isfinite(data).any():
        raise InputError("image must hold some finite pixels; got none", "image")
    if not isinstance(mask_negative, bool | np.bool_):
        raise InputError(f"mask_negative must be True or False; got {shown(mask_negative)}", "mask_negative")
    evaluated = np.zeros(sim.experiment.shape, bool)
    sim.experiment.region.view(evaluated)[...] = True
    if sim.setup.mask is not None:
        evaluated &= sim.setup.mask != 0
    evaluated = sim.experiment.layout.laid_out(evaluated, sim.layout)
    measured = np.ma.array(data, mask=~(seen & evaluated))
    if isinstance(loss, Loss):
        if mask is not None or weight is not None or mask_negative:
            given = "mask" if mask is not None else "weight" if weight is not None else "mask_negative"
            raise InputError(f"{given} must be part of the Loss that is given; got both", given)
        if loss.data.shape != data.shape:
            raise InputError(f"loss must be of an image of shape {data.shape}; got {loss.data.shape}", "loss")
        return dataclasses.replace(loss, data=measured)
    if isinstance(loss, str) and loss in LOSSES:
        return LOSSES[loss](measured, 1.0 if weight is None else weight, mask, mask_negative=bool(mask_negative))
    raise InputError(f"loss must be {_either(LOSSES)}, or a Loss; got {shown(loss)}", "loss")


def check_method(method: str | None, names: Sequence[str]) -> str:
    """The method; None: the default for these parameters."""
    if method is None:
        return "lbfgsb" if "f_hkl" in names else "least_squares"
    if not isinstance(method, str) or method not in METHODS:
        raise InputError(f"method must be {_either(METHODS)}; got {shown(method)}", "method")
    if method == "least_squares" and "f_hkl" in names:
        raise InputError("method must be lbfgsb for f_hkl; got 'least_squares'", "method")
    return method


def check_schedule(sim: Simulator, schedule: Any) -> tuple[float, ...] | None:
    """Widths of the blurs in pixels. Raises InputError unless they are positive and decreasing."""
    if schedule is None:
        return None
    listed = validate.is_list(schedule)
    if not listed or not all(_is_number(width) for width in schedule):
        raise InputError(f"schedule must be a list of widths in pixels; got {shown(schedule)}", "schedule")
    widths = tuple(validate.number("schedule", width, "positive widths in pixels that fall") for width in schedule)
    # The last stage is always the one without blur, whether given or not.
    widths = widths[:-1] if widths and widths[-1] == 0.0 else widths
    if any(not 0.0 < width < np.inf for width in widths) or list(widths) != sorted(widths, reverse=True):
        raise InputError(f"schedule must be positive widths in pixels that fall; got {shown(schedule)}", "schedule")
    if widths and widths[0] > max(sim.shape):
        # A blur's work grows with its width, and beyond the image it has nothing left to blur.
        longest = f"the image's longer side, {max(sim.shape)} pixels"
        raise InputError(f"schedule must be widths of at most {longest}; got {shown(schedule)}", "schedule")
    return widths


def check_numbers(max_steps: Any, tolerance: Any) -> None:
    """Raise InputError unless both are valid."""
    if not isinstance(max_steps, numbers.Integral) or isinstance(max_steps, bool) or max_steps < 1:
        raise InputError(f"max_steps must be a whole number above 0; got {shown(max_steps)}", "max_steps")
    if not _is_number(tolerance) or not 1e-15 <= tolerance < 1.0:
        raise InputError(f"tolerance must lie between 1e-15 and 1; got {shown(tolerance)}", "tolerance")


def check_given(what: str, pairs: Any, names: Sequence[str]) -> None:
    """Raise InputError unless ``pairs``, bounds or restraints, is None or has two values for some of the names."""
    if pairs is None:
        return
    expected = "(low, high)" if what == "bounds" else "(value, sigma)"
    if not isinstance(pairs, Mapping):
        raise InputError(f"{what} must be a dictionary of {expected} by name; got {shown(pairs)}", what)
    for name, pair in pairs.items():
        if not isinstance(name, str) or name not in names:
            raise InputError(
                f"{what} must be of parameters that are refined, {', '.join(names)}; got {shown(name)}", what
            )
        if not validate.is_list(pair) or len(pair) != 2:
            raise InputError(f"{what} of {name} must be {expected}; got {shown(pair)}", what)


def natural_step(sim: Simulator, name: str) -> float:
    """The unit in which a parameter is refined."""
    return parameters.scale(sim.experiment, name)


def nothing_seen() -> InputError:
    """The error for refining f_hkl alone when no reflection affects the image."""
    return InputError("names must hold something that the image shows; got f_hkl, all 0 or out of sight", "names")


def make_bounds(variables: Variables, bounds: Mapping[str, Any] | None) -> tuple[np.ndarray, np.ndarray]:
    """Lower and upper limits (n,) of x. Raises InputError if they are reversed or exclude the start."""
    lows: dict[str, Any] = dict.fromkeys(variables.names, -np.inf)
    highs: dict[str, Any] = dict.fromkeys(variables.names, np.inf)
    if "f_hkl" in variables.names and (variables.start[len(variables.scalars) :] >= 0.0).all():
        lows["f_hkl"] = 0.0
    starts = variables.values(np.zeros(len(variables.start)))
    for name, (low, high) in (bounds or {}).items():
        low = _numbers("bounds", name, -np.inf if low is None else low, starts[name])
        high = _numbers("bounds", name, np.inf if high is None else high, starts[name])
        if not (low < high).all():
            raise InputError(f"bounds of {name} must rise from low to high; got {_show(low)}, {_show(high)}", "bounds")
        if not ((low <= starts[name]) & (starts[name] <= high)).all():
            inside = f"hold its start {_show(starts[name])}"
            raise InputError(f"bounds of {name} must {inside}; got {_show(low)}, {_show(high)}", "bounds")
        lows[name], highs[name] = low, high
    low, high = variables.spread(lows), variables.spread(highs)
    return (low - variables.start) / variables.steps, (high - variables.start) / variables.steps


def make_restraints(variables: Variables, restraints: Mapping[str, Any] | None) -> Restraints:
    """Restraints, one entry per restrained variable."""
    targets: dict[str, Any] = dict.fromkeys(variables.names, np.nan)
    sigmas: dict[str, Any] = dict.fromkeys(variables.names, np.nan)
    starts = variables.values(np.zeros(len(variables.start)))
    for name, (target, sigma) in (restraints or {}).items():
        targets[name] = _numbers("restraints", name, target, starts[name])
        sigmas[name] = _numbers("restraints", name, sigma, starts[name])
        if not np.isfinite(targets[name]).all():
            raise InputError(f"restraints of {name} must have a finite value; got {_show(target)}", "restraints")
        if (np.abs(targets[name]) > LARGEST).any():
            raise InputError(f"restraints of {name} must be at most {LARGEST:g}; got {_show(target)}", "restraints")
        if not ((sigmas[name] >= SMALLEST) & (sigmas[name] < np.inf)).all():
            raise InputError(f"restraints of {name} must have a positive sigma; got {_show(sigma)}", "restraints")
    target, sigma = variables.spread(targets), variables.spread(sigmas)
    places = np.flatnonzero(np.isfinite(target))
    return Restraints(places, target[places], sigma[places])


def _numbers(what: str, name: str, value: Any, like: Any) -> np.ndarray:
    """A number, or for f_hkl an array with one number per structure factor."""
    try:
        array = np.asarray(value)
    except (TypeError, ValueError):
        raise InputError(f"{what} of {name} must be two numbers; got {shown(value)}", what) from None
    if array.dtype.kind not in "iuf" or array.shape not in ((), np.shape(like)) or np.isnan(array).any():
        raise InputError(f"{what} of {name} must be two numbers; got {shown(value)}", what)
    return array.astype(float)


def _show(value: Any) -> str:
    return f"{value:g}" if np.ndim(value) == 0 else f"an array from {np.min(value):g} to {np.max(value):g}"


def _is_number(value: Any) -> bool:
    return isinstance(value, numbers.Real) and not isinstance(value, bool)


def _either(choices: Iterable[str]) -> str:
    return " or ".join(choices)
