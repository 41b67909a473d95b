"""bragg_numba: X-ray diffraction images of nanocrystals, as nanoBragg.c computes them, compiled with Numba.

A Simulator is made from descriptions of the experiment (Crystal, Beam, Detector, Scan, StructureFactors, Sampling) and
renders its images; ``from_args`` makes one from a nanoBragg command line.
"""

import typing as _typing
from collections import abc as _abc
from importlib import import_module as _import_module

from ._version import __version__
from .descriptions.beam import Beam
from .descriptions.crystal import Crystal
from .descriptions.detector import Detector
from .descriptions.panels import Group, Panel
from .descriptions.sampling import Sampling
from .descriptions.scan import Scan
from .descriptions.structure_factors import StructureFactors
from .errors import GpuMemoryError, InputError
from .planning.resolution import corner_resolution
from .running.trace import first_divergence
from .simulator import Simulator
from .simulators import render_batch, render_each

if _typing.TYPE_CHECKING:
    from . import data as data
    from . import dials as dials
    from . import losses as losses
    from . import parameters as parameters
    from . import plot as plot
    from .dials import read_expt, write_expt
    from .image_files import write_image
    from .refinement import Refinement, refine

__all__ = [
    "Beam",
    "Crystal",
    "Detector",
    "GpuMemoryError",
    "Group",
    "InputError",
    "Panel",
    "Refinement",
    "Sampling",
    "Scan",
    "Simulator",
    "StructureFactors",
    "__version__",
    "corner_resolution",
    "first_divergence",
    "from_args",
    "read_expt",
    "refine",
    "render_batch",
    "render_each",
    "write_expt",
    "write_image",
]

# Public modules that are imported when they are named. (bragg_numba.torch needs PyTorch, and has to be imported.)
_MODULES = ("data", "dials", "losses", "parameters", "plot", "refinement")


def from_args(argv: _abc.Sequence[str]) -> Simulator:
    """A Simulator from the arguments of a nanoBragg command line; options about output are accepted and ignored."""
    from .cli.build import from_args as build

    return build(argv)


def __getattr__(name: str) -> _typing.Any:
    """What is imported on first use, since most programs do not need it."""
    if name in ("Refinement", "refine"):
        from . import refinement

        return getattr(refinement, name)
    if name in ("read_expt", "write_expt"):
        from . import dials

        return getattr(dials, name)
    if name == "write_image":
        from .image_files import write_image

        return write_image
    if name in _MODULES:
        return _import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    public = (name for name in globals() if not name.startswith("_") or name.startswith("__"))
    return sorted({*__all__, *_MODULES, *public})
