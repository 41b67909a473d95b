"""Experiments with anomalous scatterers, and what they are in NumPy: complex sums for each source."""

from typing import Any

import numpy as np

import bragg_numba as bn
from helpers.experiments import BASE, simulator, some_reflections

# Three sources that differ in direction, weight and wavelength (m).
SOURCES = ((-10.0, 0.1, 0.2, 1.0, 1.08e-10), (-10.0, -0.1, 0.1, 2.0, 1.10e-10), (-10.0, 0.2, -0.1, 0.5, 1.13e-10))
CLASSES = ("Se", "Fe2+", "S_1", "Hg")
SETTINGS: dict[str, Any] = BASE | {
    "default_F": 0.0, "sources": SOURCES, "interpolate": False, "mosaic_spread": 0.4, "mosaic_domains": 2, "phi": -0.5,
    "osc": 1.3, "phisteps": 2, "polarization": 0.6,
}  # fmt: skip


class Tables:
    """Random F0 and G of some classes, without any symmetry, and f' + i f'' (n_sources, n_classes)."""

    def __init__(self, n_classes: int = 2, reach: int = 4, seed: int = 1, n_sources: int = len(SOURCES)) -> None:
        rng = np.random.default_rng(seed)

        def complex_numbers(size: float, *shape: int) -> np.ndarray:
            return size * (rng.normal(size=shape) + 1j * rng.normal(size=shape))

        self.hkl = some_reflections(reach=reach)["hkl"]
        self.classes = CLASSES[:n_classes]
        self.F0 = complex_numbers(70.0, len(self.hkl))
        self.G = dict(zip(self.classes, complex_numbers(3.0, n_classes, len(self.hkl)), strict=True))
        size = n_sources, n_classes
        self.dispersion = rng.uniform(-9.0, -3.0, size) + 1j * rng.uniform(1.0, 6.0, size)

    def amplitude(self, source: int) -> np.ndarray:
        """(n,) |F| of one source, by the sum itself."""
        F = self.F0.copy()
        for value, label in zip(self.dispersion[source], self.classes, strict=True):
            F += value * self.G[label]
        return np.abs(F)

    def factors(self, default_F: float = 0.0) -> bn.StructureFactors:
        anomalous = dict(zip(self.classes, self.dispersion.T, strict=True))
        return bn.StructureFactors.from_tables(self.hkl, self.F0, self.G, anomalous, default_F)


def anomalous(tables: Tables, default_F: float = 40.0, **more: Any) -> bn.Simulator:
    """A Simulator with these tables; ``more``: fields of descriptions, kernel, dtype and device."""
    own = {name: more.pop(name) for name in ("kernel", "dtype", "device") if name in more}
    sim = simulator(SETTINGS | {"default_F": 1.0} | more)
    return sim.replace(structure_factors=tables.factors(default_F), **own)
