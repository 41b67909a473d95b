"""What is timed: nanoBragg command lines, each in one of the two modes."""

from dataclasses import dataclass

from bragg_numba.data import SAMPLE_CELL

# mm: the detector's edge, whatever the number of pixels. At DISTANCE (mm) its corners are at 4.2 Å, within the sample's
# 3 Å, so that every lookup and every interpolation finds its reflections.
DETECTOR_SIZE, DISTANCE = 102.4, 300.0

CRYSTAL = f"-cell {' '.join(f'{value:g}' for value in SAMPLE_CELL)} -misset 10 20 30 -lambda 1 -distance {DISTANCE:g}"
SAME_F = "-default_F 100"
SAMPLE_F = "-hkl {hkl}"
PHI_SCAN = f"-N 12 -oversample 1 {SAMPLE_F} -phi 0 -osc 1 -phisteps 10"


@dataclass(frozen=True)
class Case:
    """One row of the table.

    Attributes:
        name: what it is called on the command line and in the table.
        parity: "spec" or "c-parity"; only the latter's image can be compared with the C program's.
        flags: what is special to it; "{hkl}" stands for the structure-factor file.
    """

    name: str
    parity: str
    flags: str

    def arguments(self, pixels: int, hkl: str) -> list[str]:
        """The command line, as both programs take it, for ``pixels`` x ``pixels`` pixels."""
        detector = ["-detpixels", str(pixels), "-pixel", f"{DETECTOR_SIZE / pixels:.12g}"]
        return [*CRYSTAL.split(), *detector, *(hkl if word == "{hkl}" else word for word in self.flags.split())]


CASES = (
    Case("still", "c-parity", f"-N 12 -oversample 1 {SAME_F}"),
    Case("mosaic", "c-parity", f"-N 12 -oversample 1 {SAME_F} -mosaic 0.3 -mosaic_domains 10"),
    Case("phi-scan", "c-parity", PHI_SCAN),
    Case("phi-scan-spec", "spec", PHI_SCAN),
    Case("phi-mosaic", "c-parity", f"{PHI_SCAN} -mosaic 0.3 -mosaic_domains 10"),
    Case("oversample", "c-parity", f"-N 12 -oversample 2 {SAME_F}"),
    Case("gauss", "c-parity", f"-N 12 -oversample 1 {SAME_F} -gauss_xtal"),
    Case("tricubic", "c-parity", f"-N 1 -oversample 1 {SAMPLE_F} -interpolate"),
    Case("big-crystal", "c-parity", f"-N 100 -oversample 1 {SAME_F}"),
)
