"""The vector of refined numbers."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from ..derivatives.parameters import ROT
from ..simulator import Simulator


def turn_by_vector(vector: np.ndarray) -> np.ndarray:
    """(3, 3): columns are the further rotation per change of each component of a rotation vector (3,), in radians.

    ∫ exp(s [v]×) ds from 0 to 1 = k + (1 − k) n nᵀ + ½ θ sinc²(θ/2) [n]×, where v = θ n and k = sinc θ.
    """
    angle = float(np.linalg.norm(vector))
    axis = vector / angle if angle > 0.0 else vector
    k, half = np.sinc(angle / np.pi), np.sinc(angle / (2.0 * np.pi))
    crossing = np.cross(axis, np.eye(3)).T
    return k * np.eye(3) + (1.0 - k) * np.outer(axis, axis) + 0.5 * angle * half**2 * crossing


class Variables:
    """The refined numbers as a vector x: their differences from the start in units of ``steps``.

    Attributes:
        sim: the experiment at the start.
        scalars: names of the scalar parameters, which come first in x.
        rotations: those of them that are components of a rotation vector.
        free: (n,) indices into ``StructureFactors.F`` of the refined structure factors, which come last in x.
        start, steps: (len(scalars) + n,) values at x = 0, and units of x (None: 1).
    """

    def __init__(self, sim: Simulator, names: tuple[str, ...], free: Any = (), steps: Any = None) -> None:
        known = sim.parameters()
        self.sim, self.names, self.free = sim, names, np.asarray(free, np.int64)
        self.scalars = tuple(name for name in names if name != "f_hkl")
        self.rotations = tuple(name for name in self.scalars if name in ROT)
        values = [known[name].value for name in self.scalars]
        self._F = sim.structure_factors.F if "f_hkl" in names else np.empty(0)
        self.start = np.array([*values, *self._F[self.free]])
        self.steps = np.ones(len(self.start)) if steps is None else np.asarray(steps, float)

    def numbers(self, x: np.ndarray) -> np.ndarray:
        """The values at x, in the order of x and the units of the parameters."""
        return self.start + self.steps * x

    def values(self, x: np.ndarray) -> dict[str, Any]:
        """Values of the parameters by name; all of f_hkl, including those not refined."""
        numbers = self.numbers(x)
        by_name: dict[str, Any] = dict(zip(self.scalars, numbers.tolist(), strict=False))
        if "f_hkl" in self.names:
            by_name["f_hkl"] = self._F.copy()
            by_name["f_hkl"][self.free] = numbers[len(self.scalars) :]
        return {name: by_name[name] for name in self.names}

    def simulator(self, x: np.ndarray) -> Simulator:
        """The experiment at x. Raises InputError if x is impossible."""
        return self.sim.with_parameters(self.values(x))

    def spread(self, by_name: Mapping[str, Any]) -> np.ndarray:
        """Numbers by name (an array for f_hkl) as one array in the order of x."""
        n_F = self._F.size
        F = [np.broadcast_to(by_name[name], n_F)[self.free] for name in self.names if name == "f_hkl"]
        return np.concatenate([np.array([by_name[name] for name in self.scalars], float), *F])

    def turn(self, x: np.ndarray) -> np.ndarray:
        """(3, number of ``rotations``): the further rotation of the crystal per change of each component."""
        held = self.values(x)
        slopes = turn_by_vector(np.radians([held.get(name, 0.0) for name in ROT]))
        return slopes[:, [ROT.index(name) for name in self.rotations]]
