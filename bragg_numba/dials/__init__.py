"""Experiments of DIALS: ``.expt`` files to descriptions and Simulators, and back. dxtbx is not needed."""

from .experiments import Descriptions, DialsExperiment, DialsExperiments, read_expt
from .writing import write_expt

__all__ = ["Descriptions", "DialsExperiment", "DialsExperiments", "read_expt", "write_expt"]
