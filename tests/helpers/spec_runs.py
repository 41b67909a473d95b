"""Simulators of settings that ``brute_force.render`` takes too."""

from dataclasses import fields

import numpy as np

import bragg_numba as bn

INDEX = np.stack(np.meshgrid(*[np.arange(-7, 8)] * 3, indexing="ij"), axis=-1).reshape(-1, 3)
# Some reflections of the box are missing: those are default_F.
LISTED = np.random.default_rng(1).permutation(INDEX)[:2400]
AMPLITUDE = 50 + 100 * np.random.default_rng(2).random(len(LISTED))


def make_simulator(e: dict, **modes: str) -> bn.Simulator:
    """The Simulator of settings that brute_force.render takes too."""

    def part(kind: type) -> object:
        return kind(**{field.name: e[field.name] for field in fields(kind) if field.name in e})

    default_F = e.get("default_F", 0.0)
    factors = bn.StructureFactors.constant(default_F)
    if e.get("hkl") is not None:
        factors = bn.StructureFactors.from_arrays(e["hkl"], e["F"], default_F)
    descriptions = [part(kind) for kind in (bn.Crystal, bn.Beam, bn.Detector)]
    return bn.Simulator(*descriptions, factors, part(bn.Scan), part(bn.Sampling), **modes)
