"""The command line as a process: start-up without and with compiled kernels, time to import, peak memory."""

import os
import subprocess
import sys
from pathlib import Path
from statistics import median

from .cases import CASES, Case

LAUNCH = Path(__file__).with_name("launch.py")
COMMAND = (sys.executable, "-m", "bragg_numba")
IMPORT = "import time; start = time.perf_counter(); import bragg_numba; print(time.perf_counter() - start)"
# Few enough pixels for rendering to cost nothing.
STARTUP_PIXELS = 16


def _run(command: list[str], folder: Path, cache: Path) -> str:
    """What a command prints, run in ``folder`` with its compiled kernels in ``cache``."""
    environment = {**os.environ, "NUMBA_CACHE_DIR": str(cache)}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"bench: {' '.join(command)} failed: {done.stderr.strip()}")
    return done.stdout


def _launch(arguments: list[str], folder: Path, cache: Path) -> tuple[float, int]:
    """Seconds and peak memory in bytes of one run of bragg_numba's command line."""
    outputs = ["-nopgm", "-nonoise", "-noprogress", "-dumpfile", "bench.dump"]
    launch = [sys.executable, "-I", str(LAUNCH), *COMMAND, *arguments, *outputs]
    seconds, peak = _run(launch, folder, cache).split()
    return float(seconds), int(peak)


def measure_processes(memory_case: Case, pixels: int, hkl: str, repeats: int, folder: Path) -> dict:
    """Seconds of a run of a few pixels with nothing compiled yet (once) and with all compiled, seconds of
    ``import bragg_numba`` (medians), and the peak memory in bytes of one whole case."""
    cache = folder / "cache"
    cache.mkdir()
    tiny = CASES[0].arguments(STARTUP_PIXELS, hkl)
    cold, _ = _launch(tiny, folder, cache)
    warm = [_launch(tiny, folder, cache)[0] for _ in range(repeats)]
    imports = [float(_run([sys.executable, "-c", IMPORT], folder, cache)) for _ in range(repeats)]
    _, peak = _launch([*memory_case.arguments(pixels, hkl), "-parity", memory_case.parity], folder, cache)
    return {
        "cold_start_s": cold,
        "warm_start_s": median(warm),
        "import_s": median(imports),
        "peak_memory_bytes": peak,
        "peak_memory_case": memory_case.name,
    }
