"""Experiments of which every part of the plan is exercised, and the plan as numbers."""

from dataclasses import replace
from typing import Any

import numpy as np
from bragg_numba.kernels.numbers import OF_PANEL, PLAN_NUMBERS
from scipy.spatial.transform import Rotation

import bragg_numba as bn
from helpers.experiments import BASE, simulator, some_reflections
from helpers.panels import uneven

TILTED = {"detector_rotx": 7.0, "detector_roty": -11.0, "detector_rotz": 23.0, "twotheta": 9.0}
CUSTOM = {
    **TILTED,
    "convention": "CUSTOM",
    "beam_vector": (0.9, 0.1, -0.2),
    "fdet_vector": (0.1, 0.05, 1.1),
    "sdet_vector": (0.02, -1.0, 0.03),
    "polar_vector": (0.1, 0.3, 1.0),
    "spindle_axis": (0.2, 1.0, 0.4),
    "twotheta_axis": (0.3, 1.5, 0.1),
}
MATRIX = 1.1 * np.linalg.inv(Rotation.from_rotvec([0.3, -0.8, 0.5]).as_matrix() @ np.diag([50.0, 60.0, 70.0]) + 3.0).T
SCAN = {"phi": -0.7, "osc": 1.4, "phisteps": 5}
SPREAD_BEAM = {"hdivrange": 3.0, "hdivsteps": 3, "vdivrange": 2.0, "vdivstep": 1.0, "dispersion": 2.0, "dispsteps": 3}
EXPERIMENTS: dict[str, dict[str, Any]] = {
    "still": some_reflections(),
    "MOSFLM": {**TILTED, **SCAN, **SPREAD_BEAM, "mosaic_spread": 2.0, "mosaic_domains": 4, "detector_thick": 300.0},
    "DENZO": {"convention": "DENZO", "Xbeam": 3.0, "Ybeam": 5.0, "water": 20.0, "flux": 1e12, "detector_roty": 5.0},
    "ADXV": {"convention": "ADXV", **TILTED, "detector_thick": 200.0, "detector_abs": 150.0, "shape": "gauss"},
    "XDS": {"convention": "XDS", **TILTED, "close_distance": 70.0, "ORGX": 3.3, "shape": "round", "fudge": 1.3},
    "DIALS": {"convention": "DIALS", **TILTED, "pixels": None, "detsize": (8.1, 9.7), "polarization": 0.6},
    "custom, pivot at the beam": {**CUSTOM, **SCAN, **SPREAD_BEAM, "pivot": "BEAM", "Xbeam": 2.0},
    "custom, pivot at the sample": {**CUSTOM, "Xclose": 4.0, "ORGY": 7.0, "phi": 5.0, "mosaic_spread": 30.0},
    "custom, untilted": {"convention": "CUSTOM", "size": (3e-5, 0.0, 4e-5)},
    "matrix": {"matrix": MATRIX, **SCAN},
    "matrix and cell": {"matrix": MATRIX, "cell": (55.0, 66.0, 77.0, 85.0, 95.0, 105.0)},
    "right angles": {"cell": (50.0, 60.0, 70.0), "misset": (0.0, 0.0, 0.0), "osc": 2.0, "phisteps": 2},
    "cubic matrix": {"matrix": np.diag([0.02, 0.02, 0.02]), "misset": (0.0, 90.0, 0.0)},
    "hexagonal": {"cell": (50.0, 50.0, 70.0, 90.0, 90.0, 120.0), "misset": (0.0, 90.0, 0.0)},
    "random misset": {"misset": "random", "misset_seed": 5, "mosaic_spread": 1.0, "mosaic_domains": 3},
    "real numbers of cells": {"n_cells": (4.5, 3.0, 7.25)},
    "tophat": {"shape": "tophat", "sources": [[-1, 0.1, 0.2, 1.0, np.nan], [-1, 0, 0.1, 2.0, 1.2e-10]]},
}
PANELS = {
    "panels": {"detector": uneven(), **SCAN},
    "panels with sensors": {
        "detector": replace(uneven(), detector_thick=300.0, detector_abs=200.0),
        "mosaic_spread": 2.0,
    },
}
SPREADS = {"mosaic_spread_1": 2.0, "mosaic_spread_2": 0.7, "mosaic_spread_3": 3.0}
TEXTURES = {
    "gauss": {**SCAN, "mosaic_distribution": "gauss", "mosaic_spread": 2.0, "mosaic_domains": 8, "matrix": MATRIX},
    "ball of three": {"mosaic_distribution": "ball", **SPREADS, "mosaic_domains": 4, "phi": 3.0, "misset": "random"},
    "gauss of six": {
        **SCAN, "mosaic_distribution": "gauss", "mosaic_L": (1.0, 0.3, 2.0, -0.4, 0.1, -1.5), "mosaic_domains": 8,
    },
    "tied": {
        "cell": (50.0, 50.0, 70.0), "mosaic_distribution": "gauss", "mosaic_L": (1.0, 0.0, 1.0, 0.0, 0.0, 2.0),
        "mosaic_symmetry": "4/m", "mosaic_vectors": ((1.0, 0.5, 0.0), (0.0, -1.0, 2.0), (0.3, 0.0, -1.0)),
    },
}  # fmt: skip
CASES = [(name, parity) for name in EXPERIMENTS for parity in ("spec", "c-parity")]
CASES += [(name, "spec") for name in (*PANELS, *TEXTURES)]


def experiment(name: str, parity: str) -> bn.Simulator:
    own = {**EXPERIMENTS, **PANELS, **TEXTURES}[name]
    fields = {**BASE, **own}
    if "matrix" in fields and "cell" not in own:
        del fields["cell"]
    if "detector" in fields:
        for field in ("pixels", "pixel_size", "distance"):
            del fields[field]
    return simulator(fields, parity=parity)


def domain_vectors(sim: bn.Simulator) -> np.ndarray:
    """Rotation vectors (n, 3) in radians of domains that turn with the crystal, from the plan's orientations."""
    if sim.setup.domains.texture is None:
        return np.empty((0, 3))
    mounted = sim.plan().crystal.orientations[-1].reshape(-1, 3, 3)
    turns = np.linalg.solve(sim.setup.lattice.real_m, mounted)
    return Rotation.from_matrix(turns.swapaxes(1, 2)).as_rotvec()


def numbers_of(sim: bn.Simulator) -> tuple[dict[str, np.ndarray], np.ndarray]:
    """What is differentiated by name, from the plan itself, and the plan's orientations."""
    plan = sim.plan()
    known = {**plan.sources._asdict(), **plan.crystal._asdict(), **plan.detector._asdict()}
    known |= {OF_PANEL + name: field for name, field in plan.panels._asdict().items()}
    known["real"] = plan.crystal.orientations[-1, 0].reshape(3, 3)
    if sim.setup.domains.texture is not None:  # of which no domain is the crystal itself
        known["real"] = sim.setup.lattice.real_m
    known["spread"] = sim.setup.domains.spread
    known["domain_vector"] = domain_vectors(sim)
    known["default_F"] = plan.structure_factors.F[0, 0, 0]
    numbers = {number.name: np.asarray(known[number.name], dtype=float) for number in PLAN_NUMBERS}
    return numbers, plan.crystal.orientations
