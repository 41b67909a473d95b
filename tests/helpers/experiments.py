"""Experiments for tests: one dictionary of settings in the command line's units makes a Simulator."""

from typing import Any

import numpy as np

import bragg_numba as bn

# A triclinic crystal on a coarse, off-centre detector: nothing is symmetric, no pixel sits on a special point.
BASE: dict[str, Any] = {
    "cell": (70.0, 80.0, 90.0, 75.0, 85.0, 95.0),
    "misset": (10.0, 20.0, 30.0),
    "n_cells": (5, 4, 3),
    "wavelength": 1.1,
    "pixels": (20, 24),
    "pixel_size": 0.4,
    "distance": 61.0,
    "oversample": 1,
    "default_F": 100.0,
}


def some_reflections(seed: int = 7, reach: int = 4) -> dict[str, Any]:
    """A box of reflections with a fifth of them missing."""
    rng = np.random.default_rng(seed)
    axis = np.arange(-reach, reach + 1)
    hkl = np.stack(np.meshgrid(axis, axis + 1, axis - 1, indexing="ij"), axis=-1).reshape(-1, 3)
    hkl = hkl[rng.random(len(hkl)) < 0.8]
    return {"hkl": hkl, "F": rng.rayleigh(100.0, len(hkl))}


def simulator(settings: dict[str, Any], **how: Any) -> bn.Simulator:
    """A Simulator from fields of any description by name, ``hkl`` and ``F``; ``how``: parity, phi_carryover_mode."""
    fields = dict(settings)
    default_F = fields.pop("default_F", 0.0)
    hkl, F = fields.pop("hkl", None), fields.pop("F", None)
    if hkl is None:
        factors = bn.StructureFactors.constant(default_F)
    else:
        factors = bn.StructureFactors.from_arrays(hkl, F, default_F)
    fields.setdefault("pivot", None)
    start = bn.Simulator(bn.Crystal(cell=100.0), bn.Beam(), bn.Detector(pixels=1), factors, **how)
    return start.replace(**fields)
