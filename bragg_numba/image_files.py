"""Images in files, with the experiment in their headers."""

import os
import warnings
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .descriptions import validate
from .errors import FileWarning, InputError
from .io import formats
from .io.header import BeamHeader, Conventions, CountsHeader, ImageHeader, PanelHeader, ScanHeader, Vector
from .io.image_format import Format
from .io.reading import PathName, show
from .planning.dials_frame import dials_origin
from .planning.dual import Number, plain
from .planning.layout import Layout
from .recording.quantize import pgm_pixels, pgm_scale, smv_scale
from .recording.statistics import image_statistics
from .simulator import Simulator
from .units import DEGREES_PER_RADIAN


def image_header(
    sim: Simulator, pedestal: float = 0.0, gain: float = 1.0, image_number: int | None = None
) -> ImageHeader:
    """The header of images of a Simulator; pixels that are integers: photons · gain + pedestal."""
    g, schedule = sim.setup.geometry, sim.setup.schedule
    half_pixel = 0.5 * g.pixel_size
    panel = PanelHeader(
        shape=sim.experiment.layout.slab_shape,
        n_panels=max(len(sim.experiment.layout.names), 1),
        pixel_size=_mm(g.pixel_size),
        origin=_vector(g.pix0 * 1000.0),
        fast=_vector(g.fast),
        slow=_vector(g.slow),
        curved=sim.detector.curved,
    )
    # In nanoBragg.c's order of operations: another one could change the last printed digit.
    phi0, osc = schedule.phi0 * DEGREES_PER_RADIAN, schedule.steps.range * DEGREES_PER_RADIAN
    conventions = Conventions(
        distance=_mm(g.distance),
        close_distance=_mm(g.close_distance),
        twotheta=plain(g.twotheta) * DEGREES_PER_RADIAN,
        name=g.convention,
        Xbeam=_mm(g.Xbeam),
        Ybeam=_mm(g.Ybeam),
        adxv=(_mm(g.Fbeam), _mm(g.detsize_s - g.Sbeam)),
        mosflm=(_mm(g.Sbeam - half_pixel), _mm(g.Fbeam - half_pixel)),
        denzo=(_mm(g.Sbeam), _mm(g.Fbeam)),
        dials_origin=origin_of_dials(sim),
        orgx=plain(g.orgx),
        orgy=plain(g.orgy),
    )
    beam = BeamHeader(sim.beam.lambda0 * 1e10, _vector(g.beam))
    scan = ScanHeader(plain(phi0), plain(osc), _vector(g.spindle), sim.beam.exposure)
    return ImageHeader((panel,), beam, scan, conventions, CountsHeader(pedestal, gain), image_number)


def origin_of_dials(sim: Simulator) -> Vector:
    """DIALS_ORIGIN: pix0 in mm in the frame of dxtbx; in c-parity nanoBragg.c's, right for beams along x."""
    geometry, steps = sim.setup.geometry, sim.setup.schedule.steps
    return _vector(geometry.dials_origin if sim.is_c_parity else dials_origin(geometry, bool(steps.range)))


def _mm(metres: Number) -> float:
    return plain(metres) * 1000.0


def _vector(values: np.ndarray) -> Vector:
    x, y, z = values.tolist()
    return x, y, z


def geometry_warning(kind: Format, header: ImageHeader) -> str | None:
    """What to say where a format cannot tell the geometry of a header to other programs; None where it can."""
    limits = kind.limits(header) if kind.limits is not None else []
    if not limits:
        return None
    why = ", ".join(limits)
    return f"{kind.title} cannot tell this geometry, and other programs will misread it: {why}; so its header says"


def write_image(
    path: PathName, image: ArrayLike, sim: Simulator, *, pedestal: float = 0, image_number: int = 1
) -> list[Path]:
    """Write an image of a Simulator, with the experiment in the header, in the format of the path's suffix.

    - ``.img``, ``.smv``: SMV. Pixels are photons + ``pedestal``, rounded to the nearest of 0 … 65535; a warning tells
      how many lay outside. DIALS reads geometry, scan and pedestal from the header, or a warning and the header say why
      not (tilted or curved panels; a panel mirrored, as by convention ADXV; a spindle that is not along the fast axis).
      In c-parity the header is nanoBragg.c's, to the letter.
    - ``.bin``: float32 photons without a header. ``.pgm``: grey levels, for viewing, scaled to the image's spread.
    - Of several panels, each of these holds the slab, and none tells where the panels are.

    Args:
        path: name of the file. DIALS and others find the images of a scan by the number in their names:
            ``f"sweep_{i:04d}.img"``.
        image: photons per pixel (n_slow, n_fast), expected (``sim.render()``) or counted. Masked pixels of a
            ``numpy.ma`` image are 0 in the file, also with a pedestal.
        sim: the Simulator of the image; in a scan ``sim.replace(phi=...)``, which starts where the image starts.
        pedestal: the value of a pixel without photons, told in the header; 0 for formats of photons.
        image_number: place in the scan, from 1, for formats that record it (SMV: IMAGE_NUMBER, which other programs
            ignore in favour of the file's name).

    Returns the paths of the files written. Raises InputError for an image of another shape, for pixels that are not
    finite, and for a path that cannot be written; nothing is written then.
    """
    if not isinstance(sim, Simulator):
        raise validate.fail("sim", "a Simulator", sim)
    if not isinstance(path, str | bytes | os.PathLike):
        raise validate.fail("path", "the path of a file", path)
    kind, name = formats.format_of_path(path), show(path)
    pedestal = validate.number("pedestal", pedestal)
    if pedestal and kind.integers is not np.uint16:
        raise InputError(f"pedestal must be 0 for {kind.title}, which does not tell it; got {pedestal:g}", "pedestal")
    if not 0.0 <= pedestal <= 65535.0:
        raise validate.fail("pedestal", "from 0 to 65535", pedestal)
    number = validate.integer("image_number", image_number, 0)
    photons, valid = _photons(image, sim.experiment.layout, name)
    header = image_header(sim, pedestal, image_number=number)
    pixels: NDArray[Any]
    scale = 1.0
    if kind.integers is np.uint8:
        statistics = image_statistics(sim.plan(), photons, sim.setup.n_steps)
        scale = pgm_scale(-1.0, statistics.rmsd, smv_scale(-1.0, statistics.max_I))
        pixels = pgm_pixels(photons, scale, sim.setup.roi)
    elif kind.integers is not None:
        pixels, clipped = _counts(photons, pedestal, kind.integers, name)
        if valid is not None:
            pixels[~valid] = 0
        if clipped:
            warnings.warn(FileWarning(clipped), stacklevel=2)
    else:
        pixels = photons
    pixels = sim.experiment.layout.laid_out(pixels, "slab")
    formats.write_image(path, pixels, header, scale=scale, as_c_program=sim.is_c_parity, kind=kind.name)
    said = None if sim.is_c_parity else geometry_warning(kind, header)
    if said:
        warnings.warn(FileWarning(said), stacklevel=2)
    return [Path(os.fsdecode(path))]


def _photons(image: ArrayLike, layout: Layout, name: str) -> tuple[NDArray[Any], NDArray[np.bool_] | None]:
    """The image as kernels have it, of finite real numbers, and its valid pixels if it is masked; masked ones are 0."""
    expected = f"photons per pixel, an array of shape {layout.accepted()}"
    mask = np.ma.getmask(image)
    photons = np.ma.filled(image, 0) if mask is not np.ma.nomask else image
    array = validate.array("image", photons, expected)
    found = layout.gathered(array)
    if array.dtype.kind not in "fiub" or found is None:
        raise validate.fail("image", f"{expected}, for {name}", image)
    array = found
    if array.dtype.kind == "f" and not np.isfinite(array).all():
        slow, fast = np.argwhere(~np.isfinite(array))[0].tolist()
        value = array[slow, fast]
        raise InputError(f"image must be finite, for {name}; got {value} at pixel {fast} {slow} (fast slow)", "image")
    return array, None if mask is np.ma.nomask else layout.gathered(~np.asarray(mask, bool))


def _counts(photons: NDArray[Any], pedestal: float, dtype: Any, name: str) -> tuple[NDArray[Any], str]:
    """Photons + pedestal as the nearest integers of a type, and a message on how many had to be clipped, or none."""
    least, most = np.iinfo(dtype).min, np.iinfo(dtype).max
    counts = np.rint(photons.astype(np.float64) + pedestal)
    over, under = int((counts > most).sum()), int((counts < least).sum())
    parts = [f"{over} above {most}"] * bool(over) + [f"{under} below {least}"] * bool(under)
    message = f"{name}: pixels beyond the range of its integers were clipped: {' and '.join(parts)}" if parts else ""
    return np.clip(counts, least, most).astype(dtype), message
