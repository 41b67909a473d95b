"""Random experiments of ``bits``: small ones, the same every time, with anything in them that a kernel looks at."""

from dataclasses import fields
from typing import Any

import numpy as np

import bragg_numba as bn

EXPERIMENTS = 40
SHAPES = ("square", "round", "gauss", "tophat")
PARITIES = ("spec", "c-parity")
KINDS = {"crystal": bn.Crystal, "beam": bn.Beam, "detector": bn.Detector, "scan": bn.Scan, "sampling": bn.Sampling}
BASE: dict[str, Any] = {
    "cell": (71, 83, 97, 76, 86, 97), "misset": (11, 22, 33), "n_cells": (5, 4, 3), "wavelength": 1.1,
    "pixels": (16, 20), "pixel_size": 0.5, "distance": 43.0, "oversample": 1, "interpolate": False,
}  # fmt: skip
# The direct beam near the first rows: interpolation ends in the middle of the run.
LATCH: dict[str, Any] = {
    "convention": "DENZO", "Xbeam": 0.5, "Ybeam": 4.5, "distance": 110.0, "interpolate": True,
}  # fmt: skip
# Features that leave it there.
KEEP_LATCH = ("thick", "mosaic", "phi across 0", "phi from 0", "mask", "roi", "oversample", "nopolar")


def some_reflections(rng: np.random.Generator) -> bn.StructureFactors:
    """A box of reflections, a tenth of them missing."""
    hkl = np.stack(np.meshgrid(*[np.arange(-6, 7)] * 3, indexing="ij"), axis=-1).reshape(-1, 3)
    hkl = hkl[rng.random(len(hkl)) < 0.9]
    return bn.StructureFactors.from_arrays(hkl, 50.0 + 100.0 * rng.random(len(hkl)), 20.0)


def features(index: int, rng: np.random.Generator) -> dict[str, tuple[float, dict[str, Any]]]:
    """Features by name: how often one is there, and its settings."""

    def between(low: float, high: float) -> float:
        return low + (high - low) * rng.random()

    return {
        "interpolation": (0.5, {"interpolate": True}),
        "few cells": (0.2, {"n_cells": (1, 2, 9)}),
        "curved": (0.3, {"curved": True}),
        "point pixel": (0.2, {"point_pixel": True}),
        "nopolar": (0.2, {"nopolar": True}),
        "thick": (0.4, {"detector_thick": between(100, 500), "detector_abs": between(200, 500), "thicksteps": 2}),
        "horizontal": (0.3, {"hdivrange": between(1, 4), "hdivsteps": 2}),
        "vertical": (0.2, {"vdivrange": between(1, 4), "vdivsteps": 3}),
        "dispersion": (0.3, {"dispersion": between(1, 4), "dispsteps": 2}),
        "sources": (0.2, {"sources": [[-10, 0.3, 0.2, 1], [-10, 0.1, -0.2, 2]], "convention": "MOSFLM"}),
        "mosaic": (0.4, {"mosaic_spread": between(0.3, 1.5), "mosaic_domains": 3}),
        "phi across 0": (0.4, {"phi": -0.5, "osc": 1.5, "phisteps": 3}),
        "phi from 0": (0.2, {"phi": 0.0, "osc": between(0.5, 2), "phisteps": 2}),
        "carryover": (0.3, {"phi_carryover_mode": PARITIES[1 - index // 4 % 2]}),
        "mask": (0.3, {"mask": rng.random(BASE["pixels"]) < 0.7}),
        "roi": (0.3, {"roi": (2, 17, 1, 13)}),
        "oversample": (0.4, {"oversample": 2}),
        "water": (0.3, {"water": between(0.5, 20)}),
        "dmin": (0.3, {"dmin": between(8, 12)}),
        "flux": (0.2, {"flux": 1e20, "exposure": 2.0, "beamsize": 0.05}),
    }


def settings_of(index: int, rng: np.random.Generator) -> dict[str, Any]:
    """What an experiment has beside BASE: orientation, detector, and some of the features."""
    rotations = ("detector_rotx", "detector_roty", "detector_rotz", "twotheta")
    settings = {
        "misset": (360 * rng.random(3)).tolist(),
        "convention": ("MOSFLM", "XDS", "ADXV", "DIALS")[int(4 * rng.random())],
        "polarization": 2 * rng.random() - 1,
        "distance": 40 + 40 * rng.random(),
        **{name: 16 * rng.random() - 8 for name in rotations},
    }
    if is_latched(index):
        settings = LATCH
    for name, (chance, feature) in features(index, rng).items():
        if rng.random() < chance and (name in KEEP_LATCH or not is_latched(index)):
            settings = settings | feature
    return settings


def is_latched(index: int) -> bool:
    """Whether interpolation ends within the image: one experiment in eight, of another shape than the one before."""
    return index % 8 == 4 + index // 8 % 4


def experiment(index: int) -> bn.Simulator:
    """One of the random experiments; shapes and parities take turns."""
    rng = np.random.default_rng([1, index])
    shape = SHAPES[index % 4]
    # The spots of a tophat would be few and small.
    settings = BASE | {"shape": shape, "fudge": 0.2 if shape == "tophat" else 0.8} | settings_of(index, rng)
    has_factors = is_latched(index) or rng.random() < 0.8
    factors = some_reflections(rng) if has_factors else bn.StructureFactors.constant(90.0)
    parts = {
        part: kind(**{field.name: settings[field.name] for field in fields(kind) if field.name in settings})
        for part, kind in KINDS.items()
    }
    own = {"parity": PARITIES[index // 4 % 2], "phi_carryover_mode": settings.get("phi_carryover_mode")}
    return bn.Simulator(structure_factors=factors, **parts, **own)
