"""From the setup to the plan: the only place that makes the kernels' arrays, in SI units."""

from typing import Any

import numpy as np

from ..descriptions.beam import Beam
from ..descriptions.crystal import Crystal
from ..descriptions.detector import Detector
from ..descriptions.sampling import Sampling
from ..descriptions.structure_factors import StructureFactors
from ..kernels import arguments
from ..kernels.arguments import NO_HISTORY, Plan, Quirks
from ..kernels.numbers import PLAN_NUMBERS, RUN
from ..kernels.physics.shapes.table import SHAPE_NAMES
from .background import water_background
from .dual import plain
from .orientations import carried_turns, orientation_table
from .setup import Setup
from .sources import SourceList


def _read_only(array: Any, dtype: type = np.float64) -> np.ndarray:
    """The array as kernels expect it: C-contiguous, of the given dtype, and read-only."""
    array = np.array(array, dtype=dtype, order="C")
    array.setflags(write=False)
    return array


def _weights(sources: SourceList, quirks: Quirks) -> np.ndarray:
    return np.ones(len(sources.weights)) if quirks.equal_sources else sources.weights / sources.weights.sum()


def plan_numbers(setup: Setup, crystal: Crystal, beam: Beam, default_F: float, quirks: Quirks) -> dict[str, Any]:
    """The differentiable numbers of a plan by their names in ``kernels.numbers.PLAN_NUMBERS``, in that order.

    The setup and the descriptions may hold Duals: then so do the numbers.
    """
    geometry, lattice = setup.geometry, setup.lattice
    return {
        "pix0": geometry.pix0,
        "fast": geometry.fast,
        "slow": geometry.slow,
        "normal": geometry.normal,
        "beam": geometry.beam,
        "polar": geometry.polar,
        "distance": geometry.distance,
        "close_distance": geometry.close_distance,
        "f_beam": geometry.Fbeam,
        "s_beam": geometry.Sbeam,
        "pixel_size": geometry.pixel_size,
        "layer_thickness": setup.sensor.layers.step,
        "mu": setup.sensor.mu,
        "kahn_factor": beam.polarization,
        "fluence": beam.photons_per_area,
        "background": water_background(crystal, beam, quirks.water_in_sum),
        "incident": setup.sources.incident,
        "wavelength": setup.sources.wavelengths,
        "weight": _weights(setup.sources, quirks),
        "n_cells": setup.n_cells,
        "fudge": crystal.fudge,
        "reciprocal": lattice.reciprocal.ravel(),
        "real": lattice.real_m,
        "phi": setup.schedule.phi,
        "spread": setup.domains.spread,
        "default_F": default_F,
    }


# The numbers that are fields of each part of the plan, and whether they are scalars there.
_OF_PART = {
    part: [
        (number.name, number.size == 1 and number.of == RUN) for number in PLAN_NUMBERS if number.name in part._fields
    ]
    for part in (arguments.Detector, arguments.Sources, arguments.Crystal)
}


def _fields(part: Any, numbers: dict[str, Any]) -> dict[str, Any]:
    """The numbers that are fields of a part of the plan: floats, or read-only arrays."""
    return {name: numbers[name] if scalar else _read_only(numbers[name]) for name, scalar in _OF_PART[part]}


def make_plan(
    setup: Setup,
    crystal: Crystal,
    beam: Beam,
    detector: Detector,
    factors: StructureFactors,
    sampling: Sampling,
    quirks: Quirks,
) -> Plan:
    """The plan without its history, which depends on the first samples of the run."""
    numbers = plan_numbers(setup, crystal, beam, factors.default_F, quirks)
    geometry, layers, phi = setup.geometry, setup.sensor.layers, setup.schedule.phi
    turns, settled_row = carried_turns(phi) if quirks.stale_phi else (np.ones(len(phi), bool), len(phi))
    h_min, k_min, l_min = factors.lower
    return Plan(
        pixels=arguments.Pixels(
            n_slow=geometry.n_slow,
            n_fast=geometry.n_fast,
            region=_read_only(setup.roi, np.int64),
            mask=_read_only(np.zeros((0, 0)) if sampling.mask is None else sampling.mask, np.uint8),
        ),
        detector=arguments.Detector(
            curved=detector.curved,
            point_pixel=detector.point_pixel,
            thick=plain(layers.range),
            n_layers=layers.count,
            **_fields(arguments.Detector, numbers),
        ),
        sources=arguments.Sources(polarized=not beam.nopolar, **_fields(arguments.Sources, numbers)),
        crystal=arguments.Crystal(
            orientations=_read_only(orientation_table(numbers["real"], geometry.spindle, phi, setup.domains)),
            turns=_read_only(turns, np.bool_),
            settled_row=settled_row,
            shape=SHAPE_NAMES.index(crystal.shape),
            **_fields(arguments.Crystal, numbers),
        ),
        structure_factors=arguments.StructureFactors(factors.padded, h_min, k_min, l_min, setup.interpolate),
        sampling=arguments.Sampling(
            oversample=setup.oversample,
            dmin=sampling.dmin * 1e-10,
            multiply_thick=quirks.first_factors and sampling.oversample_thick,
            multiply_polar=quirks.first_factors and sampling.oversample_polar,
            multiply_omega=quirks.first_factors and sampling.oversample_omega,
        ),
        quirks=quirks,
        history=NO_HISTORY,
    )
