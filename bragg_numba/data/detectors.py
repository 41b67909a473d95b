"""Published numbers of common detectors, in mm, µm and pixels; each with where it is from.

Detectors of several panels are nominal: their modules are where they were designed to be, or where those of one such
detector were found to be, on average. A measured geometry of the detector at hand takes their place.
"""

from typing import NamedTuple


class Sensor(NamedTuple):
    """What absorbs the X-rays, by its name in xraydb, and how thick it is in µm."""

    material: str
    thickness: float


class Monolith(NamedTuple):
    """One plane of square pixels, of modules in rows and columns with gaps between them.

    Attributes:
        names: the first is its own, others are accepted too.
        pixel_size: mm.
        modules: (slow, fast) their number; module: (slow, fast) pixels of each; gaps: (slow, fast) pixels between them.
        sensor: None for a phosphor, which is thin.
        source: of these numbers.
    """

    names: tuple[str, ...]
    pixel_size: float
    modules: tuple[int, int]
    module: tuple[int, int]
    gaps: tuple[int, int]
    sensor: Sensor | None
    source: str

    @property
    def pixels(self) -> tuple[int, int]:
        """(n_slow, n_fast) of the image."""
        slow, fast = (
            n * size + (n - 1) * gap for n, size, gap in zip(self.modules, self.module, self.gaps, strict=True)
        )
        return slow, fast


class Piece(NamedTuple):
    """A panel in mm: x horizontal, y up, and the beam along x × y, which meets the detector at 0, 0.

    ``window``: (slow, fast) of its first pixel in the array of all panels, as the usual files have it.
    """

    name: str
    group: str
    corner: tuple[float, float]  # outer corner of the first pixel
    fast: tuple[int, int]  # directions
    slow: tuple[int, int]
    window: tuple[int, int]


class Assembly(NamedTuple):
    """A nominal layout of panels of one shape (n_slow, n_fast); groups: name and the group that it belongs to."""

    names: tuple[str, ...]
    pixel_size: float
    shape: tuple[int, int]
    pieces: tuple[Piece, ...]
    groups: tuple[tuple[str, str | None], ...]
    sensor: Sensor
    source: str


def _rayonix(binning: int, *names: str) -> Monolith:
    n = 7680 // binning
    # 340 mm / 7680 = 44.271 µm, which the manufacturer confirms to be 44.271 ± 0.026 µm.
    source = "Rayonix, data sheet MX340-HS: 340 mm x 340 mm, 7680 x 7680 pixels, tiled without gaps"
    return Monolith(names, 340.0 / n, (1, 1), (n, n), (0, 0), None, source)


MONOLITHS = (
    Monolith(
        ("PILATUS 6M", "PILATUS3 6M"), 0.172, (12, 5), (195, 487), (17, 7), Sensor("silicon", 320.0),
        "DECTRIS, PILATUS technical specifications: 2463 x 2527 pixels of 172 µm, 5 x 12 modules of 487 x 195 pixels,"
        " gaps of 7 and 17 pixels, silicon of 320 µm (also sold: 450 and 1000 µm)",
    ),
    Monolith(
        ("EIGER 16M", "EIGER X 16M"), 0.075, (8, 4), (514, 1030), (37, 10), Sensor("silicon", 450.0),
        "DECTRIS, EIGER X 16M technical specifications: 4150 x 4371 pixels of 75 µm, 4 x 8 modules of 1030 x 514"
        " pixels, gaps of 10 and 37 pixels, silicon of 450 µm",
    ),
    Monolith(
        ("EIGER2 16M", "EIGER2 X 16M"), 0.075, (8, 4), (512, 1028), (38, 12), Sensor("silicon", 450.0),
        "DECTRIS, EIGER2 X 16M technical specifications: 4148 x 4362 pixels of 75 µm, 4 x 8 modules of 1028 x 512"
        " pixels, gaps of 12 and 38 pixels, silicon of 450 µm (also sold: CdTe of 750 µm)",
    ),
    _rayonix(1, "Rayonix MX340", "Rayonix MX340-HS"),
    _rayonix(2, "Rayonix MX340 2x2", "Rayonix MX340-HS 2x2"),
    _rayonix(4, "Rayonix MX340 4x4", "Rayonix MX340-HS 4x4"),
)  # fmt: skip


def _jungfrau() -> tuple[Piece, ...]:
    """32 modules, fast axis down and slow axis along -x, in four blocks that leave a hole for the beam between them.

    Columns (along x) are 514 + 36 pixels apart, rows 1030 + 9; blocks next to each other are offset by 5 mm along
    their common edge. Columns 1 to 7 have four modules; the outermost, 0 and 8, two each, and 0 is offset once more.
    """
    pixel, n_slow, n_fast, gap_x, gap_y = 0.075, 514, 1030, 36, 9
    offset = 5.0 / pixel
    # The edges of the upper right block that are next to the beam; the lower left one is its mirror image in the beam.
    left, bottom = 0.5 * (gap_x - offset), 0.5 * (gap_y + offset)
    pieces: list[Piece] = []
    for column in range(9):
        for row in (1, 0) if column in (0, 8) else (2, 1, 0, -1):
            x = left + (3 - column) * (n_slow + gap_x) + (0.0 if row >= 1 else offset)
            up = offset if column == 0 else 0.0 if column <= 3 else -offset
            y = bottom + (row - 1) * (n_fast + gap_y) + up
            # The first pixel is at the upper right.
            corner = (round((x + n_slow) * pixel, 4), round((y + n_fast) * pixel, 4))
            i = len(pieces)
            pieces.append(Piece(f"m{i}", "detector", corner, (0, -1), (-1, 0), (i * n_slow, 0)))
    return tuple(pieces)


# Of quadrant 0: centres of its sensors in mm, and the direction of their fast axis.
_CSPAD_SENSORS = (
    ((38.9, 17.9), (0, 1)),
    ((16.2, 17.9), (0, 1)),
    ((74.2, 29.3), (-1, 0)),
    ((74.1, 6.7), (-1, 0)),
    ((62.7, 64.6), (0, -1)),
    ((85.3, 64.6), (0, -1)),
    ((27.3, 73.7), (-1, 0)),
    ((27.3, 50.9), (-1, 0)),
)
# mm. Pixels beside the seam of two chips are 2.5 times as wide; here they are as others, and 3 pixels apart.
_CSPAD_PIXEL, _CSPAD_SEAM = 0.10992, 3


def _turned(x: float, y: float, quarters: int) -> tuple[float, float]:
    """A vector turned by quarter turns from x to y."""
    for _ in range(quarters % 4):
        x, y = -y, x
    return x, y


def _whole(vector: tuple[float, float]) -> tuple[int, int]:
    return int(vector[0]), int(vector[1])


def _cspad() -> tuple[tuple[Piece, ...], tuple[tuple[str, str | None], ...]]:
    """Four quadrants, each turned by 90° from the one before, of eight sensors with two chips each."""
    pixel, n_slow, n_fast = _CSPAD_PIXEL, 185, 194
    pieces: list[Piece] = []
    groups: list[tuple[str, str | None]] = [("detector", None)]
    for q in range(4):
        groups.append((f"q{q}", "detector"))
        for s, (centre, along) in enumerate(_CSPAD_SENSORS):
            groups.append((f"q{q}s{s}", f"q{q}"))
            fast = _whole(_turned(*along, q))
            slow = _whole(_turned(*fast, 1))
            x, y = _turned(*centre, q)
            for chip in range(2):
                f = chip * (n_fast + _CSPAD_SEAM) - (n_fast + _CSPAD_SEAM / 2)
                corner = (
                    round(x + pixel * (f * fast[0] - n_slow / 2 * slow[0]), 4),
                    round(y + pixel * (f * fast[1] - n_slow / 2 * slow[1]), 4),
                )
                a = 2 * s + chip
                window = (s * n_slow, (2 * q + chip) * n_fast)
                pieces.append(Piece(f"q{q}a{a}", f"q{q}s{s}", corner, fast, slow, window))
    return tuple(pieces), tuple(groups)


ASSEMBLIES = (
    Assembly(
        ("JUNGFRAU 16M",), 0.075, (514, 1030), _jungfrau(), (("detector", None),), Sensor("silicon", 320.0),
        "Mozzanica et al. (2018), Synchrotron Radiation News 31(6), 16: 32 modules of 1030 x 514 pixels of 75 µm (the"
        " wide ones between chips as two each), silicon of 320 µm; nominal places from the 16M at SwissFEL, to about"
        " 0.3 mm (CrystFEL's example jf-swissfel-16M)",
    ),
    Assembly(
        ("CSPAD",), _CSPAD_PIXEL, (185, 194), *_cspad(), Sensor("silicon", 500.0),
        "Hart et al. (2012), Proc. SPIE 8504, 85040C: 32 sensors of 2 x 1 chips of 194 x 185 pixels of 109.92 µm,"
        " silicon of 500 µm; nominal places from that at CXI, the mean of its quadrants, to about 0.7 mm within one"
        " (CrystFEL's example cspad-cxiformat); quadrants move by millimetres",
    ),
)  # fmt: skip
