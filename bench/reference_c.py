"""The C program that the kernel is compared with: the nanoBragg that NB_C_BIN names."""

import hashlib
import shutil
import subprocess
import time
from pathlib import Path

import numpy as np

VARIABLE = "NB_C_BIN"


class ReferenceC:
    """A nanoBragg binary, run in ``folder``."""

    def __init__(self, binary: str, folder: Path) -> None:
        found = shutil.which(binary)
        if found is None:
            raise SystemExit(f"bench: {VARIABLE} must name a nanoBragg that can be run; got {binary!r}")
        self.path = Path(found).resolve()
        self.folder = folder

    def seconds(self, arguments: list[str]) -> float:
        """Time of the loop over pixels: the whole process less the same for one pixel. Leaves the image behind."""
        return self._run(arguments, "c.bin") - self._run([*arguments, "-roi", "0", "0", "0", "0"], "c_one_pixel.bin")

    def image(self, shape: tuple[int, int]) -> np.ndarray:
        """float32 (n_slow, n_fast), the image of the latest run."""
        return np.fromfile(self.folder / "c.bin", "<f4").reshape(shape)

    def description(self) -> dict:
        """What the binary is, without where it lies."""
        return {"name": self.path.name, "sha256": hashlib.sha256(self.path.read_bytes()).hexdigest()}

    def _run(self, arguments: list[str], floatfile: str) -> float:
        outputs = ["-floatfile", floatfile, "-intfile", "c.img", "-dumpfile", "c.dump", "-nopgm", "-nonoise"]
        # Without -hkl, nanoBragg takes the structure factors of a dump that is left from another case.
        (self.folder / "c.dump").unlink(missing_ok=True)
        return self.whole_seconds([*arguments, *outputs])

    def whole_seconds(self, words: list[str]) -> float:
        """Time of the whole process on a command line that names its own outputs."""
        start = time.perf_counter()
        done = subprocess.run([self.path, *words], cwd=self.folder, capture_output=True, check=False)
        seconds = time.perf_counter() - start
        if done.returncode:
            raise SystemExit(f"bench: {self.path.name} failed with code {done.returncode} on {' '.join(words)}")
        return seconds


def difference_over_max(image: np.ndarray, other: np.ndarray) -> float:
    """The largest difference of two images in any pixel, relative to ``other``'s brightest pixel."""
    largest = float(np.abs(image - other).max())
    return largest / float(np.abs(other).max()) if largest else 0.0


def difference(image: np.ndarray, other: np.ndarray) -> float:
    """The largest difference of two images in any pixel, relative to ``other``'s pixel; 0: equal in every float."""
    unequal = image != other
    if not unequal.any():
        return 0.0
    with np.errstate(divide="ignore", invalid="ignore"):
        return float(np.max(np.abs(image - other)[unequal] / np.abs(other)[unequal]))
