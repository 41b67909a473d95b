"""The header of an image, independent of the file format.

Lengths in mm, wavelengths in Å, angles in degrees: the units of the descriptions and of the files, so that no
conversion can change a number's last digit. Vectors are in the laboratory frame. A reader leaves None for values
missing in its file; a writer that needs one raises InputError.
"""

from typing import NamedTuple

Vector = tuple[float, float, float]


class BeamHeader(NamedTuple):
    """The incident X-rays."""

    wavelength: float | None = None  # Å
    direction: Vector | None = None  # unit vector along which the X-rays travel


class PanelHeader(NamedTuple):
    """A flat rectangle of square pixels. The centre of pixel (s, f), counted from 0, lies at

    origin + pixel_size · ((f + 0.5) · fast + (s + 0.5) · slow).
    """

    shape: tuple[int, int]  # (n_slow, n_fast)
    pixel_size: float | None = None  # mm
    name: str = ""
    origin: Vector | None = None  # mm, from the sample to the outer corner of the first pixel (pix0)
    fast: Vector | None = None  # unit vectors from one pixel to the next
    slow: Vector | None = None
    n_panels: int = 1  # of the detector, of which this one is told; the image is then a slab of them all
    curved: bool = False  # bent round the sample; origin, fast and slow are of the flat panel that touches it


class ScanHeader(NamedTuple):
    """The rotation of the crystal during the exposure."""

    phi0: float | None = None  # degrees, at the start
    osc: float | None = None  # degrees, from the start to the end
    axis: Vector | None = None  # unit vector of the spindle
    exposure: float | None = None  # s


class Conventions(NamedTuple):
    """The geometry of a single panel in the conventions of various programs: distance, angle and beam centres."""

    distance: float | None = None  # mm, from the sample to the direct-beam spot
    close_distance: float | None = None  # mm, from the sample to the detector plane
    twotheta: float | None = None  # degrees
    name: str | None = None  # convention of the experiment: MOSFLM, XDS, ...
    Xbeam: float | None = None  # mm, in that convention
    Ybeam: float | None = None
    adxv: tuple[float, float] | None = None  # mm, x and y
    mosflm: tuple[float, float] | None = None
    denzo: tuple[float, float] | None = None
    dials_origin: Vector | None = None  # mm
    orgx: float | None = None  # pixels, the point closest to the sample
    orgy: float | None = None


class CountsHeader(NamedTuple):
    """What an integer pixel means: photons · gain + pedestal."""

    pedestal: float = 0.0
    gain: float = 1.0


class ImageHeader(NamedTuple):
    """All content of an image file except its pixels."""

    panels: tuple[PanelHeader, ...]
    beam: BeamHeader = BeamHeader()
    scan: ScanHeader = ScanHeader()
    conventions: Conventions = Conventions()
    counts: CountsHeader = CountsHeader()
    image_number: int | None = None
