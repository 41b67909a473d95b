"""The C program that the kernels are compared with: the nanoBragg that NB_C_BIN names."""

import hashlib
import os
import shutil
import subprocess
import time
from pathlib import Path

import numpy as np

VARIABLE = "NB_C_BIN"


class ReferenceC:
    """A nanoBragg binary, run in ``folder`` on one thread."""

    def __init__(self, binary: str, folder: Path) -> None:
        found = shutil.which(binary)
        if found is None:
            raise SystemExit(f"bench: {VARIABLE} must name a nanoBragg that can be run; got {binary!r}")
        self.path = Path(found).resolve()
        self.folder = folder

    def seconds(self, arguments: list[str]) -> float:
        """Time of the loop over pixels: the whole process less the same for one pixel. Leaves the image behind.

        Both read the same files and write images of the same size, so that only the loop is left.
        """
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
        # Files by their names alone: nanoBragg looks for flags anywhere in a word, also in the folder's name.
        words = [Path(word).name if Path(word).parent == self.folder else word for word in words]
        # A build with OpenMP is held to the one thread that it is compared with.
        environment = {**os.environ, "OMP_NUM_THREADS": "1"}
        command = [self.path, *words]
        start = time.perf_counter()
        done = subprocess.run(command, cwd=self.folder, env=environment, capture_output=True, check=False)
        seconds = time.perf_counter() - start
        if done.returncode:
            raise SystemExit(f"bench: {self.path.name} failed with code {done.returncode} on {' '.join(words)}")
        return seconds
