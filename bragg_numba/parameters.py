"""The continuous parameters of a Simulator by name: their values, units and natural steps, and how to set them.

Functions take a Simulator or its Experiment.
"""

from collections.abc import Iterable, Mapping
from typing import Any, overload

from .derivatives import parameters as _of_experiment
from .derivatives.parameters import Parameter
from .experiment import Experiment
from .simulator import Simulator

__all__ = ["Parameter", "check_names", "parameters", "scale", "with_values"]


def _experiment(sim: Simulator | Experiment) -> Experiment:
    return sim.experiment if isinstance(sim, Simulator) else sim


def parameters(sim: Simulator | Experiment) -> dict[str, Parameter]:
    """Every parameter by name, with its value, unit, and whether images can be differentiated w.r.t. it."""
    return _of_experiment.parameters(_experiment(sim))


def check_names(sim: Simulator | Experiment, names: Iterable[str]) -> tuple[str, ...]:
    """The names as a tuple. Raises InputError unless they are one or more distinct active parameters."""
    return _of_experiment.check_names(_experiment(sim), names)


def scale(sim: Simulator | Experiment, name: str) -> float:
    """A natural step of an active parameter: moves a spot by about its width, or changes intensities by a few percent.

    0.1 degrees, 0.1 % of a length that moves spots, 0.1 mm or a pixel across the detector, 1 % of anything else; for
    f_hkl 1 % of the root mean square F.
    """
    return _of_experiment.scale(_experiment(sim), name)


@overload
def with_values(sim: Simulator, values: Mapping[str, Any]) -> Simulator: ...
@overload
def with_values(sim: Experiment, values: Mapping[str, Any]) -> Experiment: ...
def with_values(sim: Simulator | Experiment, values: Mapping[str, Any]) -> Simulator | Experiment:
    """Another Simulator (or Experiment) whose parameters have these values; all else stays the same, integers too.

    A matrix, in units of 1/wavelength, stays the same when the wavelength alone is set, as in ``Simulator.replace``;
    when cell parameters are set too, they are those at the new wavelength. Raises InputError for names that
    ``check_names`` rejects and for impossible values.
    """
    if isinstance(sim, Simulator):
        return sim.with_parameters(values)
    return _of_experiment.with_values(sim, values)
