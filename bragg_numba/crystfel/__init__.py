"""CrystFEL's files: geometries (.geom) as detectors and the other way round, and the crystals of streams (.stream).

CrystFEL's laboratory frame has z along the beam, y up and x = y x z. It is that of the detectors that ``read_geom``
makes (convention CUSTOM, beam_vector (0, 0, 1)) and of the matrices of ``read_stream``'s crystals.
"""

from .crystals import IndexedCrystal, Stream, read_stream, shots
from .frames import crystfel_frame
from .geometry import Geometry, read_geom
from .writing import write_geom

__all__ = [
    "Geometry",
    "IndexedCrystal",
    "Stream",
    "crystfel_frame",
    "read_geom",
    "read_stream",
    "shots",
    "write_geom",
]
