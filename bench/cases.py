"""What is timed: nanoBragg command lines, each in one of the two modes."""

from collections.abc import Mapping
from dataclasses import dataclass

from bragg_numba.data import SAMPLE_CELL

from .reflections import PROTEIN_CELL

# mm: the detector's edge, whatever the number of pixels. At DISTANCE (mm) its corners are at 4.2 Å, within the sample's
# 3 Å, so that every lookup and every interpolation finds its reflections.
DETECTOR_SIZE, DISTANCE = 102.4, 300.0
# A large detector as it is built: pixels along its fast and slow axes, and their size in mm.
FRAME_FAST, FRAME_SLOW, FRAME_PIXEL = 2463, 2527, 0.172


def _cell(cell: tuple[float, ...]) -> str:
    return f"-cell {' '.join(f'{value:g}' for value in cell)} -misset 10 20 30"


CRYSTAL = f"{_cell(SAMPLE_CELL)} -lambda 1 -distance {DISTANCE:g}"
# Its corners are at 1.1 Å, as far as the reflections go.
FRAME_CRYSTAL = f"{_cell(PROTEIN_CELL)} -lambda 0.9768 -distance 231.27"
SAME_F, SAMPLE_F, PROTEIN_F = "-default_F 100", "-hkl {sample}", "-hkl {protein}"
TEN_STEPS = "-phi 0 -osc 1 -phisteps 10"
PHI_SCAN = f"-N 12 -oversample 1 {SAMPLE_F} {TEN_STEPS}"
SOURCES = "-dispersion 1 -dispsteps 3 -hdivrange 1 -hdivsteps 3 -vdivrange 1 -vdivsteps 3"


@dataclass(frozen=True)
class Size:
    """How large the images are.

    Attributes:
        pixels: along each edge of every detector but the full frame.
        shrink: the full frame's pixels are this many times larger each way, and as many times fewer.
    """

    pixels: int = 1024
    shrink: int = 1

    @property
    def detector(self) -> list[str]:
        """The flags of the square detector."""
        return ["-detpixels", str(self.pixels), "-pixel", f"{DETECTOR_SIZE / self.pixels:.12g}"]

    @property
    def frame(self) -> list[str]:
        """The flags of the full frame."""
        fast, slow = max(FRAME_FAST // self.shrink, 1), max(FRAME_SLOW // self.shrink, 1)
        pixel = FRAME_PIXEL * (FRAME_FAST / fast)
        return ["-detpixels_x", str(fast), "-detpixels_y", str(slow), "-pixel", f"{pixel:.12g}"]


FULL, QUICK = Size(), Size(256, 8)


@dataclass(frozen=True)
class Case:
    """One row of the table.

    Attributes:
        name: what it is called on the command line and in the table.
        parity: "spec" or "c-parity"; only the latter's image can be compared with the C program's.
        flags: what is special to it; "{sample}" and "{protein}" stand for files of structure factors.
        is_frame: whether it is the full frame, with a crystal of its own.
    """

    name: str
    parity: str
    flags: str
    is_frame: bool = False

    def arguments(self, size: Size, files: Mapping[str, str]) -> list[str]:
        """The command line, as both programs take it."""
        crystal, detector = (FRAME_CRYSTAL, size.frame) if self.is_frame else (CRYSTAL, size.detector)
        return [*crystal.split(), *detector, *(word.format_map(files) for word in self.flags.split())]


CASES = (
    Case("still", "c-parity", f"-N 12 -oversample 1 {SAME_F}"),
    Case("mosaic-10", "c-parity", f"-N 12 -oversample 1 {SAME_F} -mosaic 0.3 -mosaic_domains 10"),
    Case("mosaic-100", "c-parity", f"-N 12 -oversample 1 {SAME_F} -mosaic 0.3 -mosaic_domains 100"),
    Case("phi-scan", "c-parity", PHI_SCAN),
    Case("phi-scan-spec", "spec", PHI_SCAN),
    Case("phi-mosaic", "c-parity", f"{PHI_SCAN} -mosaic 0.3 -mosaic_domains 10"),
    Case("spectrum-divergence", "c-parity", f"-N 12 -oversample 1 {SAMPLE_F} {SOURCES}"),
    Case("oversample-4", "c-parity", f"-N 12 -oversample 4 {SAME_F}"),
    Case("full-frame", "c-parity", f"-Na 36 -Nb 47 -Nc 29 -oversample 1 {PROTEIN_F} {TEN_STEPS}", is_frame=True),
    Case("tricubic", "c-parity", f"-N 1 -oversample 1 {SAMPLE_F} -interpolate"),
    Case("gauss", "c-parity", f"-N 12 -oversample 1 {SAME_F} -gauss_xtal"),
    Case("round", "c-parity", f"-N 12 -oversample 1 {SAME_F} -round_xtal"),
    Case("big-crystal", "c-parity", f"-N 100 -oversample 1 {SAME_F}"),
)
