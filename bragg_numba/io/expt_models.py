"""The models of an experiment list of DIALS and dxtbx, in dxtbx's own terms.

Lengths in mm, wavelengths and cells in Å, angles in degrees; frames of panels and groups relative to the group that
holds them; x or fast before y or slow. Numbers are kept as they stand in the file.
"""

from typing import NamedTuple

from .header import Vector

Numbers = tuple[float, ...]
Matrix = tuple[float, float, float, float, float, float, float, float, float]

IDENTITY: Matrix = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
# dxtbx's defaults where a beam does not tell its polarization.
NORMAL: Vector = (0.0, 1.0, 0.0)
FRACTION = 0.999
SIMPLE, PARALLAX = "SimplePxMmStrategy", "ParallaxCorrectedPxMmStrategy"
# Strategies that shift spots by the parallax in the sensor.
CORRECTED = (PARALLAX, "OffsetParallaxCorrectedPxMmStrategy")


class BeamModel(NamedTuple):
    """The incident X-rays; ``direction`` points from the sample to the source."""

    direction: Vector
    wavelength: float
    polarization_normal: Vector = NORMAL
    polarization_fraction: float = FRACTION
    divergence: float = 0.0
    sigma_divergence: float = 0.0
    flux: float = 0.0
    transmission: float = 1.0
    s0_at_scan_points: tuple[Vector, ...] = ()


class PanelModel(NamedTuple):
    """A panel, in the frame of the group that holds it. ``mask``: rectangles fast0 slow0 fast1 slow1, half open."""

    name: str
    fast_axis: Vector
    slow_axis: Vector
    origin: Vector
    pixel_size: tuple[float, float]
    image_size: tuple[int, int]
    trusted_range: tuple[float, float] = (0.0, 65535.0)
    thickness: float = 0.0
    material: str = ""
    mu: float = 0.0
    gain: float = 1.0
    pedestal: float = 0.0
    mask: tuple[tuple[int, int, int, int], ...] = ()
    raw_image_offset: tuple[int, int] = (0, 0)
    strategy: str = SIMPLE
    type: str = "SENSOR_PAD"
    identifier: str = ""

    @property
    def has_sensor(self) -> bool:
        """Whether DIALS corrects for the sensor's thickness."""
        return self.strategy in CORRECTED and self.thickness > 0.0 and self.mu > 0.0


class GroupModel(NamedTuple):
    """Panels (their numbers) and other groups, in a frame within that of the group above."""

    name: str
    fast_axis: Vector
    slow_axis: Vector
    origin: Vector
    children: tuple["GroupModel | int", ...]


class DetectorModel(NamedTuple):
    """Panels, and the tree of groups that holds each of them once."""

    panels: tuple[PanelModel, ...]
    root: GroupModel


class GoniometerModel(NamedTuple):
    """S R(axis, phi) F: setting rotation, scan, fixed rotation; and the axes that these follow from, if told."""

    rotation_axis: Vector
    fixed_rotation: Matrix = IDENTITY
    setting_rotation: Matrix = IDENTITY
    setting_rotation_at_scan_points: tuple[Matrix, ...] = ()
    axes: tuple[Vector, ...] = ()
    angles: Numbers = ()
    names: tuple[str, ...] = ()
    scan_axis: int = 0


class ScanModel(NamedTuple):
    """Images from the first to the last of ``image_range``, where each starts, and the width of all of them."""

    image_range: tuple[int, int]
    starts: Numbers
    width: float
    exposure_times: Numbers
    epochs: Numbers
    batch_offset: int = 0


class CrystalModel(NamedTuple):
    """a, b, c at phi 0 before F and S; A (rows x y z, columns a* b* c*, 1/Å) at the edges of images if it varies."""

    real_space: tuple[Vector, Vector, Vector]
    space_group_hall_symbol: str = " P 1"
    A_at_scan_points: tuple[Matrix, ...] = ()


class ImagesetModel(NamedTuple):
    """Files of the images: a template with # for the digits of their number in a scan, else a list."""

    template: str = ""
    images: tuple[str, ...] = ()


class ExperimentModel(NamedTuple):
    """One entry of the list of experiments; models that are shared are the same object."""

    beam: BeamModel | None = None
    detector: DetectorModel | None = None
    goniometer: GoniometerModel | None = None
    scan: ScanModel | None = None
    crystal: CrystalModel | None = None
    identifier: str = ""
    imageset: ImagesetModel | None = None
    places: tuple[tuple[str, str], ...] = ()  # where its models stand in the file, such as ("beam", "beam[0]")
