"""Runs with much to remember from pixel to pixel: regions, masks, phi states, the end of interpolation."""

from dataclasses import fields

import numpy as np

import bragg_numba as bn

SHAPES = ("square", "round", "gauss", "tophat")
INDEX = np.stack(np.meshgrid(*[np.arange(-6, 7)] * 3, indexing="ij"), axis=-1).reshape(-1, 3)
AMPLITUDE = 50 + 100 * np.random.default_rng(2).random(len(INDEX))
MASK = np.random.default_rng(3).random((20, 24)) < 0.7

# The fields of every description in one dict: their names differ from each other.
BASE = {
    "cell": (71, 83, 97, 76, 86, 97), "misset": (11, 22, 33), "n_cells": (5, 4, 3), "wavelength": 1.1,
    "pixels": (20, 24), "pixel_size": 0.41, "distance": 43.0, "oversample": 1,
}  # fmt: skip
KINDS = {
    "crystal": bn.Crystal,
    "beam": bn.Beam,
    "detector": bn.Detector,
    "scan": bn.Scan,
    "sampling": bn.Sampling,
}
OWN = ("parity", "phi_carryover_mode")
ALL = bn.StructureFactors.from_arrays(INDEX, AMPLITUDE, 20.0)


def make(settings: dict, factors: bn.StructureFactors = ALL) -> bn.Simulator:
    """A Simulator made afresh."""
    own = {name: settings[name] for name in OWN if name in settings}
    parts = {
        name: kind(**{f.name: settings[f.name] for f in fields(kind) if f.name in settings})
        for name, kind in KINDS.items()
    }
    return bn.Simulator(**parts, structure_factors=factors, **own)


LATCH = {"parity": "c-parity", "interpolate": True, "convention": "DENZO", "Xbeam": 0.5, "Ybeam": 4.5, "distance": 80.0}
EXPERIMENTS = {
    "spec": {"misset": (3, 4, 5), "oversample": 2, "dmin": 6.0, "hdivrange": 3.0, "hdivsteps": 3},
    "c-parity": {"parity": "c-parity", "water": 3.0, "roi": (1, 22, 3, 19)},
    "carry": {"parity": "c-parity", "osc": 1.5, "phisteps": 3, "mask": MASK, "interpolate": False},
    "carry in spec": {"phi_carryover_mode": "c-parity", "phi": -0.5, "osc": 1.5, "phisteps": 3, "dmin": 9.0},
    # The direct beam near the first rows, so that interpolation ends in the middle of the run.
    "latch": {**LATCH, "distance": 105.0, "osc": 1.0, "phisteps": 2, "oversample": 3},
    "latch, mosaic": {**LATCH, "mosaic_spread": 1.0, "roi": (4, 20, 0, 14)},
    "texture": {
        "mosaic_distribution": "gauss", "mosaic_L": (1.0, 0.3, 0.5, -0.2, 0.1, 0.7), "mosaic_domains": 4, "phi": 2.0,
        "osc": 1.5, "phisteps": 2,
    },
    "mosaic": {"mosaic_spread": 1.0, "mosaic_domains": 4, "interpolate": True, "detector_thick": 500.0},
}  # fmt: skip


def on_small_detector(name: str, shape: str) -> bn.Simulator:
    """One of the ``EXPERIMENTS`` on a few pixels."""
    more = BASE | EXPERIMENTS[name] | {"shape": shape}
    if name == "latch":
        # Where interpolation ends there, and what is round it.
        return make(more | {"roi": (2, 16, 9, 13)})
    more["pixels"] = (5, 13)
    if "mask" in more:
        more["mask"] = more["mask"][:5, :13]
    if "roi" in more:
        more["roi"] = (1, 11, 1, 4)
    return make(more)
