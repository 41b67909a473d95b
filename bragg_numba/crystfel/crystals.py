"""The crystals of CrystFEL's streams: an orientation matrix for every image in which one was found."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..descriptions.crystal import Crystal
from ..errors import InputError
from ..io.reading import PathName, show
from ..io.stream import Chunk, StreamCrystal, read_chunks, read_header
from ..units import ENERGY_TIMES_WAVELENGTH
from .geometry import Geometry, check_path, geometry_of

_Triple = tuple[float, float, float]


@dataclass(frozen=True)
class IndexedCrystal:
    """A crystal that CrystFEL has found in an image.

    Attributes:
        astar, bstar, cstar: reciprocal axes in 1/nm, in CrystFEL's laboratory frame at the time of the image, without
            2π: |astar| is 1/a in an orthogonal cell.
        photon_energy: of the image, eV.
        filename, event, serial: the image; event and serial are None where the stream does not tell.
        number: of the crystal among those of its image, from 0.
        lattice_type, centering, unique_axis: such as "orthorhombic", "C", "c"; None where not told.
        profile_radius: radius of reflections, 1/nm.
        resolution_limit: 1/nm.
        shift: (x, y) in mm by which refinement moved the detector for this crystal; (0, 0) where not told.
        camera_length: mean distance of the panels along the beam, m.
        bandwidth: of the beam, as a fraction.
        line: of the stream, where the crystal begins.
    """

    astar: _Triple
    bstar: _Triple
    cstar: _Triple
    photon_energy: float
    filename: str
    event: str | None
    serial: int | None
    number: int
    lattice_type: str | None
    centering: str | None
    unique_axis: str | None
    profile_radius: float | None
    resolution_limit: float | None
    shift: tuple[float, float]
    camera_length: float | None
    bandwidth: float | None
    line: int

    @property
    def wavelength(self) -> float:
        """Å."""
        return ENERGY_TIMES_WAVELENGTH / self.photon_energy

    @property
    def A(self) -> np.ndarray:
        """(3, 3) rows x y z, columns a* b* c*, in 1/Å."""
        return np.array([self.astar, self.bstar, self.cstar]).T / 10.0

    @property
    def matrix(self) -> np.ndarray:
        """(3, 3) for ``Crystal(matrix=...)``: A times the image's wavelength."""
        return self.A * self.wavelength

    @property
    def cell(self) -> tuple[float, ...]:
        """a b c alpha beta gamma, Å and degrees, from the reciprocal axes."""
        a, b, c = edges = np.linalg.inv(self.A)
        lengths = np.linalg.norm(edges, axis=1)
        pairs = ((b, c), (c, a), (a, b))
        angles = (np.degrees(np.arctan2(np.linalg.norm(np.cross(u, v)), u @ v)) for u, v in pairs)
        return (*lengths.tolist(), *map(float, angles))

    def crystal(self, **fields: Any) -> Crystal:
        """A Crystal with this matrix, of the wavelength of the image; ``fields``: n_cells, shape, mosaic_spread, ..."""
        return Crystal(matrix=self.matrix, **fields)


class Stream:
    """The crystals of a stream, read from the file anew each time that they are gone through.

    Attributes:
        version: of the format.
        audit: the lines of the header: program, command line, indexing methods.
        target_cell: the text of the cell file, None where there is none.
    """

    def __init__(self, path: PathName) -> None:
        self._path = path
        self._header = read_header(path)
        self.version = self._header.version
        self.audit = self._header.audit
        self.target_cell = self._header.cell

    def __iter__(self) -> Iterator[IndexedCrystal]:
        for chunk in read_chunks(self._path):
            for number, crystal in enumerate(chunk.crystals):
                yield _indexed(chunk, crystal, number, show(self._path))

    def __repr__(self) -> str:
        return f"<Stream {show(self._path)}, format {self.version}>"

    def geometry(self, clen: float | None = None, photon_energy: float | None = None) -> Geometry:
        """The geometry in the header, as ``read_geom`` gives it. Raises InputError where there is none."""
        header = self._header
        if header.geometry is None:
            raise InputError(f"{show(self._path)}: holds no geometry file; give that which was used to read_geom")
        return geometry_of(header.geometry, show(self._path), header.geometry_line, clen, photon_energy)


def _indexed(chunk: Chunk, crystal: StreamCrystal, number: int, name: str) -> IndexedCrystal:
    axes = np.array(crystal.axes)
    lengths = np.linalg.norm(axes, axis=1)
    if not lengths.all() or abs(np.linalg.det(axes / lengths[:, None])) < 1e-9:
        message = "astar, bstar and cstar must be three independent vectors"
        raise InputError(f"{name}: line {crystal.line}: {message}; got {axes.tolist()}")
    return IndexedCrystal(
        *crystal.axes,
        photon_energy=chunk.photon_energy,
        filename=chunk.filename,
        event=chunk.event,
        serial=chunk.serial,
        number=number,
        lattice_type=crystal.lattice_type,
        centering=crystal.centering,
        unique_axis=crystal.unique_axis,
        profile_radius=crystal.profile_radius,
        resolution_limit=crystal.resolution_limit,
        shift=crystal.shift or (0.0, 0.0),
        camera_length=chunk.camera_length,
        bandwidth=chunk.bandwidth,
        line=crystal.line,
    )


def read_stream(path: PathName) -> Stream:
    """The crystals of a CrystFEL stream, one after the other: ``for crystal in bn.read_stream(path)``, or a list.

    The file is not read whole. InputError, with the line, for a file that is no stream or ends within a chunk: where
    it comes to that, so that the crystals before are given.
    """
    check_path(path)
    return Stream(path)


def shots(crystals: Iterable[IndexedCrystal]) -> dict[str, np.ndarray]:
    """What varies between images of crystals, for ``Simulator.render_batch`` and ``render_each``: ``**shots(...)``.

    Returns ``matrix`` (n, 3, 3) and ``wavelength`` (n,) in Å. The Simulator's crystal must have a matrix too.
    """
    listed = list(crystals)
    for crystal in listed:
        if not isinstance(crystal, IndexedCrystal):
            raise InputError(f"crystals must be those of read_stream; got {type(crystal).__name__}", "crystals")
    return {
        "matrix": np.array([crystal.matrix for crystal in listed]).reshape(-1, 3, 3),
        "wavelength": np.array([crystal.wavelength for crystal in listed], float),
    }
