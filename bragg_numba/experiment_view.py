"""What a Simulator tells of its experiment under names of its own."""

from .descriptions.beam import Beam
from .descriptions.crystal import Crystal
from .descriptions.detector import Detector
from .descriptions.sampling import Sampling
from .descriptions.scan import Scan
from .descriptions.structure_factors import StructureFactors
from .experiment import Experiment
from .planning.setup import Setup


class ExperimentView:
    """Descriptions, modes and setup of ``experiment``."""

    _experiment: Experiment

    @property
    def experiment(self) -> Experiment:
        """The descriptions and the modes, without a kernel or a device."""
        return self._experiment

    @property
    def crystal(self) -> Crystal:
        """The crystal as described."""
        return self.experiment.crystal

    @property
    def beam(self) -> Beam:
        """The beam as described."""
        return self.experiment.beam

    @property
    def detector(self) -> Detector:
        """The detector as described."""
        return self.experiment.detector

    @property
    def structure_factors(self) -> StructureFactors:
        """The structure factors as described."""
        return self.experiment.structure_factors

    @property
    def scan(self) -> Scan:
        """The scan as described."""
        return self.experiment.scan

    @property
    def sampling(self) -> Sampling:
        """The sampling as described."""
        return self.experiment.sampling

    @property
    def parity(self) -> str:
        """ "spec", the physics, or "c-parity", what nanoBragg.c computes."""
        return self.experiment.parity

    @property
    def phi_carryover_mode(self) -> str | None:
        """The same choice for the rotation at phi = 0 alone; None: as ``parity``."""
        return self.experiment.phi_carryover_mode

    @property
    def is_c_parity(self) -> bool:
        """Whether samples are weighted and added as nanoBragg.c does."""
        return self.parity == "c-parity"

    @property
    def setup(self) -> Setup:
        """The descriptions with every default resolved, in SI units."""
        return self.experiment.setup
