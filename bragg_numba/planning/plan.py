"""From descriptions to the plan: the one place where the experiment becomes the arrays in SI units that kernels see."""

import numpy as np

from ..descriptions.beam import Beam
from ..descriptions.crystal import SHAPES, Crystal
from ..descriptions.detector import Detector
from ..descriptions.sampling import Sampling
from ..descriptions.structure_factors import StructureFactors
from ..kernels import arguments
from ..kernels.arguments import NEVER, Plan
from .background import water_background
from .orientations import carried_turns, orientation_table
from .setup import Experiment


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
