"""From descriptions to the plan: the one place where the experiment becomes the arrays in SI units that kernels see."""

import math
from typing import NamedTuple

import numpy as np

from .beam import Beam
from .crystal import SHAPES, Crystal
from .detector import Detector
from .errors import InputError
from .geometry import Geometry, Sensor, solve_geometry, solve_sensor
from .kernels import arguments
from .kernels.arguments import NEVER, R_E_SQR, Plan
from .orientations import (
    Domains,
    Schedule,
    carried_turns,
    draw_domains,
    draw_misset,
    orientation_table,
    phi_schedule,
)
from .sampling import Sampling
from .scan import Scan
from .sources import SourceList, make_sources
from .structure_factors import StructureFactors
from .unit_cell import Lattice, solve_lattice

AVOGADRO = 6.02214179e23
# Water: structure factor of a molecule in forward direction (electrons), molecules' mass (g/mol), g/m³.
WATER_F, WATER_MOLAR_MASS, WATER_DENSITY = 2.57, 18.0, 1e6


class Experiment(NamedTuple):
    """Descriptions with every default resolved and every rule applied, in SI units: what the log and headers print."""

    geometry: Geometry
    sensor: Sensor
    lattice: Lattice
    n_cells: tuple[float, float, float]
    misset: tuple[float, float, float]
    domains: Domains
    schedule: Schedule
    sources: SourceList
    roi: tuple[int, int, int, int]
    interpolate: bool
    interpolation_chosen: bool | None  # what the size of the crystal decided, None if the user did
    oversample: int
    recommended_oversample: int
    reciprocal_pixel_size: float  # m
    size_warnings: list[str]  # lines for the log, ahead of its first and after it
    sampling_warnings: list[str]

    @property
    def crystal_size(self) -> tuple[float, float, float]:
        """Edge lengths of the crystal in m."""
        return tuple(n * math.hypot(*edge) for n, edge in zip(self.n_cells, self.lattice.real_m, strict=True))

    @property
    def n_steps(self) -> int:
        """Samples per pixel and sensor layer."""
        per_subpixel = len(self.sources.weights) * self.domains.count * self.schedule.steps.count
        return per_subpixel * self.oversample**2


def _clipped_edges(crystal: Crystal, beam: Beam, warnings: list[str]) -> tuple[float, ...]:
    """Edges asked for in m, those across the beam no larger than it."""
    x, y, z = crystal.edges
    beamsize = beam.beamsize_m
    if beamsize < y:
        warnings.append(f"WARNING: clipping sample ({y:g} m high) with beam ({beamsize:g} m)")
        y = beamsize
    if beamsize < z:
        warnings.append(f"WARNING: clipping sample ({z:g} m wide) with beam ({beamsize:g} m)")
        z = beamsize
    return x, y, z


def _cells_along(crystal: Crystal, edges: tuple[float, ...], lattice: Lattice) -> tuple[float, float, float]:
    counts = []
    for n, edge, axis in zip(crystal.n_cells, edges, lattice.real_m.tolist(), strict=True):
        x, y, z = axis
        counts.append(math.ceil(edge / math.sqrt(x * x + y * y + z * z)) if edge > 0.0 else n or 1)
    return tuple(counts)


def _region(sampling: Sampling, geometry: Geometry) -> tuple[int, int, int, int]:
    n_slow, n_fast = geometry.n_slow, geometry.n_fast
    if sampling.mask is not None and sampling.mask.shape != (n_slow, n_fast):
        slow, fast = sampling.mask.shape
        raise InputError(
            f"mask must be as large as the detector, {n_fast} x {n_slow} pixels; got {fast} x {slow}", "mask"
        )
    if sampling.roi is None:
        return 0, n_fast - 1, 0, n_slow - 1
    fast_min, fast_max, slow_min, slow_max = sampling.roi
    if fast_min < 0 or slow_min < 0 or fast_max >= n_fast or slow_max >= n_slow:
        expected = f"within the detector, 0 to {n_fast - 1} and 0 to {n_slow - 1}"
        raise InputError(f"roi must lie {expected}; got {' '.join(map(str, sampling.roi))}", "roi")
    return sampling.roi


def _interpolation(crystal: Crystal, factors: StructureFactors, sampling: Sampling) -> tuple[bool, bool | None]:
    """Whether to interpolate, and whether the number of cells decided it."""
    if sampling.interpolate is not None:
        return sampling.interpolate and factors.count > 0, None
    chosen = min(crystal.n_cells) <= 2
    return chosen and factors.count > 0, chosen


def resolve(
    crystal: Crystal,
    beam: Beam,
    detector: Detector,
    factors: StructureFactors,
    scan: Scan,
    sampling: Sampling,
    c_parity: bool,
) -> Experiment:
    """Apply every default and rule. Raises InputError where parts do not fit together."""
    size_warnings: list[str] = []
    sampling_warnings: list[str] = []
    edges = _clipped_edges(crystal, beam, size_warnings)
    geometry = solve_geometry(detector, c_parity)
    if geometry.generated_normal:
        size_warnings.append("WARNING: auto-generating odet_vector")
    sensor = solve_sensor(detector, sampling_warnings)
    misset, table = draw_misset(crystal)
    domains = draw_domains(crystal, table, sampling_warnings)
    lattice = solve_lattice(crystal, beam.lambda0, misset, c_parity)
    n_cells = _cells_along(crystal, edges, lattice)
    interpolate, chosen = _interpolation(crystal, factors, sampling)
    largest = max(n * math.hypot(*axis) for n, axis in zip(n_cells, lattice.real_m, strict=True))
    reciprocal_pixel_size = beam.lambda0 * geometry.distance / geometry.pixel_size
    recommended = max(math.ceil(3.0 * largest / reciprocal_pixel_size), 1)
    return Experiment(
        geometry=geometry,
        sensor=sensor,
        lattice=lattice,
        n_cells=n_cells,
        misset=misset,
        domains=domains,
        schedule=phi_schedule(scan),
        sources=make_sources(beam, geometry),
        roi=_region(sampling, geometry),
        interpolate=interpolate,
        interpolation_chosen=chosen,
        oversample=sampling.oversample or recommended,
        recommended_oversample=recommended,
        reciprocal_pixel_size=reciprocal_pixel_size,
        size_warnings=size_warnings,
        sampling_warnings=sampling_warnings,
    )


def _read_only(array: np.ndarray, dtype: type = np.float64) -> np.ndarray:
    """The array as kernels expect it: contiguous, of the given type, and not to be written."""
    array = np.array(array, dtype=dtype, order="C")
    array.setflags(write=False)
    return array


def _detector(experiment: Experiment, detector: Detector) -> arguments.Detector:
    geometry, (layers, mu) = experiment.geometry, experiment.sensor
    return arguments.Detector(
        n_slow=geometry.n_slow,
        n_fast=geometry.n_fast,
        pixel_size=geometry.pixel_size,
        pix0=_read_only(geometry.pix0),
        fast=_read_only(geometry.fast),
        slow=_read_only(geometry.slow),
        normal=_read_only(geometry.normal),
        beam=_read_only(geometry.beam),
        distance=geometry.distance,
        close_distance=geometry.close_distance,
        f_beam=geometry.Fbeam,
        s_beam=geometry.Sbeam,
        curved=detector.curved,
        point_pixel=detector.point_pixel,
        thick=layers.range,
        layer_thickness=layers.step,
        n_layers=layers.count,
        mu=mu,
    )


def water_background(crystal: Crystal, beam: Beam, c_parity: bool) -> float:
    """What water scatters, in the units of F_cell² F_latt²."""
    water = crystal.water / 1e6
    background = WATER_F * WATER_F * water**3 * WATER_DENSITY * AVOGADRO / WATER_MOLAR_MASS
    if c_parity:
        # I_bg of nanoBragg.c already holds the factor that the final scaling brings in again.
        background *= R_E_SQR * beam.photons_per_area
    return background


def _sources(experiment: Experiment, beam: Beam, crystal: Crystal, c_parity: bool) -> arguments.Sources:
    sources = experiment.sources
    weights = np.ones(len(sources.weights)) if c_parity else sources.weights / sources.weights.sum()
    return arguments.Sources(
        incident=_read_only(sources.incident),
        wavelength=_read_only(sources.wavelengths),
        weight=_read_only(weights),
        polarized=not beam.nopolar,
        kahn_factor=beam.polarization,
        polar=_read_only(experiment.geometry.polar),
        fluence=beam.photons_per_area,
        background=water_background(crystal, beam, c_parity),
    )


def _crystal(experiment: Experiment, crystal: Crystal, carry_phi: bool) -> arguments.Crystal:
    phi = experiment.schedule.phi
    turns, settled_row = carried_turns(phi) if carry_phi else (np.ones(len(phi), bool), len(phi))
    table = orientation_table(experiment.lattice.real_m, experiment.geometry.spindle, phi, experiment.domains)
    return arguments.Crystal(
        orientations=_read_only(table),
        phi=_read_only(phi),
        turns=_read_only(turns, np.bool_),
        settled_row=settled_row,
        n_cells=_read_only(experiment.n_cells),
        shape=SHAPES.index(crystal.shape),
        fudge=crystal.fudge,
        reciprocal=_read_only(experiment.lattice.reciprocal.ravel()),
    )


def make_plan(
    experiment: Experiment,
    crystal: Crystal,
    beam: Beam,
    detector: Detector,
    factors: StructureFactors,
    sampling: Sampling,
    c_parity: bool,
    carry_phi: bool,
) -> Plan:
    """The plan, save for what depends on the run's first samples (``run_state.settle``)."""
    mask = np.zeros((0, 0)) if sampling.mask is None else sampling.mask
    h_min, k_min, l_min = factors.lower
    return Plan(
        detector=_detector(experiment, detector),
        sources=_sources(experiment, beam, crystal, c_parity),
        crystal=_crystal(experiment, crystal, carry_phi),
        structure_factors=arguments.StructureFactors(factors.padded, h_min, k_min, l_min, experiment.interpolate),
        sampling=arguments.Sampling(
            oversample=experiment.oversample,
            roi=_read_only(experiment.roi, np.int64),
            mask=_read_only(mask, np.uint8),
            dmin=sampling.dmin * 1e-10,
            c_parity=c_parity,
            oversample_thick=c_parity and sampling.oversample_thick,
            oversample_polar=c_parity and sampling.oversample_polar,
            oversample_omega=c_parity and sampling.oversample_omega,
            first_pixel=NEVER,
            latch_pixel=NEVER,
            latch_sample=0,
        ),
    )
