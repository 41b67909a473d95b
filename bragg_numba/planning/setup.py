"""From descriptions to the setup, with every default resolved and every rule applied."""

import math
from typing import NamedTuple

import numpy as np

from ..descriptions.beam import Beam
from ..descriptions.crystal import Crystal
from ..descriptions.detector import Detector
from ..descriptions.mosaicity import MOSAICITY
from ..descriptions.sampling import Sampling
from ..descriptions.scan import Scan
from ..descriptions.structure_factors import StructureFactors
from ..kernels.arguments import Quirks
from .dispersion import check_interpolation, solve_dispersion
from .dual import Number, plain
from .geometry import Geometry, Sensor, solve_geometry, solve_sensor
from .intervals import count_of
from .kept import Kept
from .lattice import Lattice, solve_lattice
from .layout import Layout, checked_roi, combined_mask, layout_of
from .orientations import Domains, Schedule, draw_domains, draw_misset, phi_schedule
from .sources import SourceList, make_sources
from .work import check_cells, check_counts, check_oversample, check_samples, heaviness


class Setup(NamedTuple):
    """Descriptions with every default resolved and every rule applied, in SI units; printed in the log and headers."""

    geometry: Geometry
    sensor: Sensor
    lattice: Lattice
    n_cells: tuple[Number, Number, Number]
    misset: tuple[Number, Number, Number]
    domains: Domains
    schedule: Schedule
    sources: SourceList
    layout: Layout
    dispersion: np.ndarray  # (n_sources, 2 n_classes) f' and f'' of each class of anomalous scatterers, electrons
    roi: tuple[int, int, int, int]
    mask: np.ndarray | None  # of the kernels' image
    interpolate: bool
    interpolation_chosen: bool | None  # as decided by the crystal's size; None if given by the user
    oversample: int
    recommended_oversample: int
    reciprocal_pixel_size: float  # m
    size_warnings: list[str]  # lines for the log, before and after its first line
    sampling_warnings: list[str]

    @property
    def crystal_size(self) -> tuple[float, float, float]:
        """Edge lengths of the crystal in m."""
        a, b, c = (plain(n) * edge for n, edge in zip(self.n_cells, self.lattice.edges_m, strict=True))
        return a, b, c

    @property
    def n_steps(self) -> int:
        """Samples per pixel and sensor layer."""
        per_subpixel = len(self.sources.weights) * self.domains.count * self.schedule.steps.count
        return per_subpixel * self.oversample**2

    @property
    def heaviness(self) -> str | None:
        """A warning with the amount of work and memory of an image; None if it is nothing special."""
        return heaviness(self.sample_counts, self.geometry.n_slow * self.geometry.n_fast)

    @property
    def coarseness(self) -> str | None:
        """A warning with both numbers if there are fewer sub-pixels than the crystal's fringes need, else None."""
        if self.oversample >= self.recommended_oversample:
            return None
        return (
            f"oversample should be at least {self.recommended_oversample}, the default here, as intensity varies "
            f"within a pixel; got {self.oversample}"
        )

    @property
    def sample_counts(self) -> dict[str, int]:
        """The samples of an image as a product, by the fields that decide its factors."""
        fast_min, fast_max, slow_min, slow_max = self.roi
        return {
            "pixels": (fast_max - fast_min + 1) * (slow_max - slow_min + 1),
            "oversample": self.oversample**2,
            "thicksteps": self.sensor.layers.count,
            "hdivsteps": len(self.sources.weights),
            "phisteps": self.schedule.steps.count,
            "mosaic_domains": self.domains.count,
        }


def _clipped_edges(crystal: Crystal, beam: Beam, warnings: list[str]) -> tuple[float, ...]:
    """The crystal edges given, in m, with those across the beam clipped to it."""
    x, y, z = crystal.edges
    beamsize = beam.beamsize_m
    if beamsize < y:
        warnings.append(f"WARNING: clipping sample ({y:g} m high) with beam ({beamsize:g} m)")
        y = beamsize
    if beamsize < z:
        warnings.append(f"WARNING: clipping sample ({z:g} m wide) with beam ({beamsize:g} m)")
        z = beamsize
    return x, y, z


def _cells_along(crystal: Crystal, edges: tuple[float, ...], lattice: Lattice, raw: bool) -> tuple[float, float, float]:
    counts = []
    for n, edge, axis in zip(crystal.n_cells, edges, lattice.real_m.tolist(), strict=True):
        x, y, z = axis
        counts.append(count_of(edge / math.sqrt(x * x + y * y + z * z), raw) if edge > 0.0 else n or 1)
    along_a, along_b, along_c = counts
    return along_a, along_b, along_c


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
    quirks: Quirks,
    kept: Kept,
) -> Setup:
    """Apply every default and rule, except where ``kept`` has the result. Raises InputError for what does not fit."""
    size_warnings: list[str] = []
    sampling_warnings: list[str] = []
    check_counts(crystal, beam, detector, scan, quirks.raw_counts)
    edges = _clipped_edges(crystal, beam, size_warnings)
    geometry = kept(solve_geometry, detector, quirks.loose_frame)
    if geometry.generated_normal:
        size_warnings.append("WARNING: auto-generating odet_vector")
    sensor = kept(solve_sensor, detector, quirks.front_edges, warned=sampling_warnings)
    misset, table = kept(draw_misset, crystal, by=(crystal.misset, crystal.misset_seed))
    mosaic = (*(getattr(crystal, name) for name in MOSAICITY), crystal.mosaic_domains, crystal.mosaic_seed, table)
    domains = kept(draw_domains, crystal, table, by=mosaic, warned=sampling_warnings)
    # Only a matrix is in units of the wavelength.
    cell = (crystal.cell, crystal.matrix, beam.wavelength if crystal.matrix else None, misset, quirks.stretched_cell)
    lattice = kept(solve_lattice, crystal, beam.nominal_lambda0, misset, quirks.stretched_cell, by=cell)
    n_cells = _cells_along(crystal, edges, lattice, quirks.raw_counts)
    check_cells(n_cells, crystal)
    interpolate, chosen = _interpolation(crystal, factors, sampling)
    check_interpolation(interpolate, factors)
    largest = max(n * edge for n, edge in zip(n_cells, lattice.edges_m, strict=True))
    reciprocal_pixel_size = plain(beam.lambda0 * geometry.distance / geometry.pixel_size)
    if not quirks.loose_frame:
        # Behind the sample the distance is negative, and nanoBragg.c takes any crystal for small enough.
        reciprocal_pixel_size = abs(reciprocal_pixel_size)
    recommended = max(count_of(3.0 * largest / reciprocal_pixel_size, quirks.raw_counts), 1)
    cause = f"a crystal of {largest * 1e10:.3g} Å"
    check_oversample(sampling.oversample, recommended, beam, cause)
    layout = kept(
        layout_of, detector, (geometry.n_slow, geometry.n_fast), by=(detector.panels, geometry.n_slow, geometry.n_fast)
    )
    masked = (layout, sampling.mask, sampling.roi)
    sources = make_sources(beam, geometry, quirks.raw_counts, kept)
    setup = Setup(
        geometry=geometry,
        sensor=sensor,
        lattice=lattice,
        n_cells=n_cells,
        misset=misset,
        domains=domains,
        schedule=kept(phi_schedule, scan, quirks.raw_counts),
        sources=sources,
        dispersion=solve_dispersion(factors, sources, kept),
        layout=layout,
        roi=checked_roi(sampling, layout),
        mask=kept(combined_mask, detector, sampling, layout, by=masked),
        interpolate=interpolate,
        interpolation_chosen=chosen,
        oversample=sampling.oversample or recommended,
        recommended_oversample=recommended,
        reciprocal_pixel_size=reciprocal_pixel_size,
        size_warnings=size_warnings,
        sampling_warnings=sampling_warnings,
    )
    check_samples(setup.sample_counts)
    return setup
