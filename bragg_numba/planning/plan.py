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
from ..kernels.numbers import OF_PANEL, PANEL, PLAN_NUMBERS, RUN
from ..kernels.physics.shapes.table import SHAPE_NAMES
from .background import water_background
from .dual import plain
from .geometry import Geometry, Sensor
from .kept import Kept
from .lattice import Lattice
from .orientations import Domains, carried_turns, orientation_table
from .panels import PanelFrames
from .setup import Setup
from .sources import SourceList
from .texture import rotation_vectors


def _read_only(array: Any, dtype: type = np.float64) -> np.ndarray:
    """The array as kernels expect it: C-contiguous, of the given dtype, and read-only; copied unless it is that."""
    if type(array) is np.ndarray and array.dtype == dtype:
        flags = array.flags
        if flags.c_contiguous and flags.owndata and not flags.writeable:
            return array
    array = np.array(array, dtype=dtype, order="C")
    array.setflags(write=False)
    return array


def _weights(sources: SourceList, quirks: Quirks) -> np.ndarray:
    return np.ones(len(sources.weights)) if quirks.equal_sources else sources.weights / sources.weights.sum()


def _detector_numbers(geometry: Geometry, sensor: Sensor) -> dict[str, Any]:
    return {
        "pix0": geometry.pix0,
        "fast": geometry.fast,
        "slow": geometry.slow,
        "normal": geometry.normal,
        "beam": geometry.beam,
        "distance": geometry.distance,
        "close_distance": geometry.close_distance,
        "f_beam": geometry.Fbeam,
        "s_beam": geometry.Sbeam,
        "pixel_size": geometry.pixel_size,
        "layer_thickness": sensor.layers.step,
        "mu": sensor.mu,
    }


# Fields of ``arguments.Panels`` that are numbers.
_OF_PANELS = tuple(number.name.removeprefix(OF_PANEL) for number in PLAN_NUMBERS if number.of == PANEL)
_NONE = np.empty((0, 3))
_NO_FRAMES = PanelFrames(
    np.empty(0, np.int64), np.empty((0, 2), np.int64), _NONE, _NONE, _NONE, _NONE, area_distance=np.empty(0)
)


def _panel_numbers(geometry: Geometry, sensor: Sensor) -> dict[str, Any]:
    fields = {**(geometry.panels or _NO_FRAMES)._asdict(), **sensor.panels._asdict()}
    return {OF_PANEL + name: fields[name] for name in _OF_PANELS}


def _panels(geometry: Geometry, sensor: Sensor) -> arguments.Panels:
    frames, numbers = geometry.panels or _NO_FRAMES, _panel_numbers(geometry, sensor)
    return arguments.Panels(
        ends=_read_only(frames.ends, np.int64),
        corners=_read_only(frames.corners, np.int64),
        **{name: _read_only(numbers[OF_PANEL + name]) for name in _OF_PANELS},
    )


def _incident(sources: SourceList) -> np.ndarray:
    incident = sources.incident
    return incident if incident.dtype == object else _read_only(incident)


def _source_numbers(setup: Setup, crystal: Crystal, beam: Beam, quirks: Quirks, kept: Kept) -> dict[str, Any]:
    sources = setup.sources
    return {
        "polar": setup.geometry.polar,
        "kahn_factor": beam.polarization,
        "fluence": beam.photons_per_area,
        "background": water_background(crystal, beam, quirks.water_in_sum),
        "incident": kept(_incident, sources, by=(sources.positions,)),
        "wavelength": sources.wavelengths,
        "weight": _weights(sources, quirks),
    }


def _crystal_numbers(setup: Setup, crystal: Crystal) -> dict[str, Any]:
    return {
        "n_cells": setup.n_cells,
        "fudge": crystal.fudge,
        "reciprocal": setup.lattice.reciprocal.ravel(),
        "real": setup.lattice.real_m,
        "phi": setup.schedule.phi,
    }


def _domain_vectors(setup: Setup) -> np.ndarray:
    texture = setup.domains.texture
    return _NONE if texture is None else rotation_vectors(setup.lattice.real_m, texture)


def plan_numbers(setup: Setup, crystal: Crystal, beam: Beam, default_F: float, quirks: Quirks) -> dict[str, Any]:
    """The differentiable numbers of a plan by their names in ``kernels.numbers.PLAN_NUMBERS``, in that order.

    The setup and the descriptions may hold Duals: then so do the numbers.
    """
    found = {
        **_detector_numbers(setup.geometry, setup.sensor),
        **_panel_numbers(setup.geometry, setup.sensor),
        **_source_numbers(setup, crystal, beam, quirks, Kept()),
        **_crystal_numbers(setup, crystal),
        "spread": setup.domains.spread,
        "domain_vector": _domain_vectors(setup),
        "default_F": default_F,
    }
    return {number.name: found[number.name] for number in PLAN_NUMBERS}


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


def _pixels(setup: Setup) -> arguments.Pixels:
    return arguments.Pixels(
        n_slow=setup.geometry.n_slow,
        n_fast=setup.geometry.n_fast,
        region=_read_only(setup.roi, np.int64),
        mask=_read_only(np.zeros((0, 0)) if setup.mask is None else setup.mask, np.uint8),
    )


def _detector(setup: Setup, detector: Detector) -> arguments.Detector:
    layers = setup.sensor.layers
    return arguments.Detector(
        curved=detector.curved,
        point_pixel=detector.point_pixel,
        thick=plain(layers.range),
        n_layers=layers.count,
        **_fields(arguments.Detector, _detector_numbers(setup.geometry, setup.sensor)),
    )


def _turns(phi: np.ndarray, stale_phi: bool) -> tuple[np.ndarray, int]:
    turns, settled_row = carried_turns(phi) if stale_phi else (np.ones(len(phi), bool), len(phi))
    return _read_only(turns, np.bool_), settled_row


def _orientations(lattice: Lattice, spindle: np.ndarray, phi: np.ndarray, domains: Domains) -> np.ndarray:
    return _read_only(orientation_table(lattice.real_m, spindle, phi, domains))


def _crystal(setup: Setup, crystal: Crystal, quirks: Quirks, kept: Kept) -> arguments.Crystal:
    spindle, phi = setup.geometry.spindle, setup.schedule.phi
    table = (setup.lattice, spindle.tobytes(), phi, setup.domains)
    turns, settled_row = kept(_turns, phi, quirks.stale_phi)
    return arguments.Crystal(
        orientations=kept(_orientations, setup.lattice, spindle, phi, setup.domains, by=table),
        turns=turns,
        settled_row=settled_row,
        shape=SHAPE_NAMES.index(crystal.shape),
        **_fields(arguments.Crystal, _crystal_numbers(setup, crystal)),
    )


def make_plan(
    setup: Setup,
    crystal: Crystal,
    beam: Beam,
    detector: Detector,
    factors: StructureFactors,
    sampling: Sampling,
    quirks: Quirks,
    kept: Kept,
) -> Plan:
    """The plan without its history, which depends on the first samples of the run; parts as far as ``kept`` has them.

    Arrays are those of the other plan where they are the same, and lie on a GPU once.
    """
    geometry = setup.geometry
    h_min, k_min, l_min = factors.lower
    mounted = (setup.lattice, geometry.spindle.tobytes(), setup.schedule, setup.domains, quirks.stale_phi)
    return Plan(
        pixels=kept(_pixels, setup, by=(geometry.n_slow, geometry.n_fast, setup.roi, setup.mask)),
        detector=kept(_detector, setup, detector, by=(geometry, setup.sensor, detector.curved, detector.point_pixel)),
        sources=arguments.Sources(
            polarized=not beam.nopolar,
            dispersion=setup.dispersion,
            **_fields(arguments.Sources, _source_numbers(setup, crystal, beam, quirks, kept)),
        ),
        crystal=kept(_crystal, setup, crystal, quirks, kept, by=(mounted, setup.n_cells, crystal.fudge, crystal.shape)),
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
        panels=kept(_panels, geometry, setup.sensor),
    )
