"""bragg_numba: X-ray diffraction images of nanocrystals, as nanoBragg.c computes them, compiled with Numba.

A Simulator is made from descriptions of the experiment (Crystal, Beam, Detector, Scan, StructureFactors, Sampling) and
renders its images; ``from_args`` makes one from a nanoBragg command line.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ._version import __version__
from .descriptions.beam import Beam
from .descriptions.crystal import Crystal
from .descriptions.detector import Detector
from .descriptions.sampling import Sampling
from .descriptions.scan import Scan
from .descriptions.structure_factors import StructureFactors
from .errors import GpuMemoryError, InputError
from .running.trace import first_divergence
from .simulator import Simulator, render_batch

if TYPE_CHECKING:
    from .refinement import Refinement, refine

__all__ = [
    "Beam",
    "Crystal",
    "Detector",
    "GpuMemoryError",
    "InputError",
    "Refinement",
    "Sampling",
    "Scan",
    "Simulator",
    "StructureFactors",
    "__version__",
    "first_divergence",
    "from_args",
    "refine",
    "render_batch",
]


def from_args(argv: Sequence[str]) -> Simulator:
    """A Simulator from the arguments of a nanoBragg command line; options about output are accepted and ignored."""
    from .cli.build import from_args as build

    return build(argv)


def __getattr__(name: str) -> Any:
    """Refinement, imported on first use: most programs do not need it."""
    if name in ("Refinement", "refine"):
        from . import refinement

        return getattr(refinement, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
