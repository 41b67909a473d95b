"""The command line as a process: start-up without and with compiled kernels, time to import, peak memory."""

import os
import shlex
import subprocess
import sys
from pathlib import Path
from statistics import median

from bragg_numba.data import sample_path

from .cases import CASES, Case, Size
from .reference_c import ReferenceC

LAUNCH = Path(__file__).with_name("launch.py")
README = Path(__file__).parents[1] / "README.md"
COMMAND = (sys.executable, "-m", "bragg_numba")
IMPORT = "import time; start = time.perf_counter(); import bragg_numba; print(time.perf_counter() - start)"
# Few enough pixels for rendering to cost nothing.
STARTUP = Size(pixels=16)
# Outputs in the folder where a process runs, so that several take the same room.
OUTPUTS = ("-nopgm", "-nonoise", "-noprogress", "-dumpfile", "bench.dump")
# What makes the README's picture small: pixels, and their size in mm, of the same detector.
SMALL = ("-detpixels", "64", "-pixel", "3")


def readme_arguments() -> list[str]:
    """The arguments of the README's first command, with an absolute path of the structure factors."""
    block = README.read_text(encoding="utf-8").split("<!-- install -->", 1)[1].split("```")[1]
    words = shlex.split(block.removeprefix("bash").replace("\\\n", " "))
    words = words[words.index("bragg-numba") + 1 :]
    return [str(sample_path()) if Path(word).name == sample_path().name else word for word in words]


def _without(arguments: list[str], flag: str) -> list[str]:
    """Arguments less a flag that takes one value."""
    at = arguments.index(flag) if flag in arguments else len(arguments)
    return arguments[:at] + arguments[at + 2 :]


def _run(command: list[str], folder: Path, cache: Path | None) -> str:
    """What a command prints, run in ``folder``; with its compiled kernels in ``cache``, or None: in the user's own."""
    environment = dict(os.environ)
    if cache is not None:
        for name in ("NUMBA_CACHE_DIR", "PYTHONDONTWRITEBYTECODE"):
            environment.pop(name, None)
        environment |= {"XDG_CACHE_HOME": str(cache), "PYTHONPYCACHEPREFIX": str(folder / "bytecode")}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"bench: {' '.join(command)} failed: {done.stderr.strip()}")
    return done.stdout


def launch(command: list[str], folder: Path, cache: Path | None = None) -> tuple[float, int]:
    """Seconds and peak memory in bytes of one run of a command."""
    seconds, peak = _run([sys.executable, "-I", str(LAUNCH), *command], folder, cache).split()
    return float(seconds), int(peak)


def compile_for_memory(files: dict[str, str], folder: Path) -> None:
    """Run the command line on next to no pixels, so that no process whose memory counts has anything to compile."""
    case = next(case for case in CASES if case.name == "phi-scan")
    measure_case_memory(case, STARTUP, files, folder)


def peak_memory(arguments: list[str], folder: Path) -> int:
    """Bytes at the most of a process of the command line that renders and writes what ``arguments`` describe."""
    return launch([*COMMAND, *arguments, *OUTPUTS], folder, None)[1]


def measure_case_memory(case: Case, size: Size, files: dict[str, str], folder: Path) -> int:
    """Peak memory of one case, in bytes."""
    return peak_memory([*case.arguments(size, files), "-parity", case.parity], folder)


def measure_processes(
    files: dict[str, str], repeats: int, reference: ReferenceC | None, folder: Path, quick: bool
) -> dict:
    """Whole processes, medians of seconds; peak memory in bytes.

    ``cold_start_s`` (once), ``warm_start_s``: the README's first command with nothing compiled yet, and with all
    compiled; ``c_s``: the C program on the same command, in between. ``few_pixels_s``: the first case with next to no
    pixels, warm. Bytecode is there before anything is timed, as after an installation.
    """
    few = [*COMMAND, *CASES[0].arguments(STARTUP, files), *OUTPUTS]
    arguments = [*readme_arguments(), *(SMALL if quick else ())]
    tiny = [*COMMAND, *arguments, "-detpixels", "4"]
    launch(tiny, folder, folder / "cache_first")
    cache = folder / "cache"
    readme = [*COMMAND, *arguments]
    cold, _ = launch(readme, folder, cache)
    for_c = [files["sample"] if word == str(sample_path()) else word for word in _without(arguments, "-png")]
    warm, of_c = [], []
    for _ in range(repeats):
        warm.append(launch(readme, folder, cache))
        if reference is not None:
            of_c.append(reference.whole_seconds(for_c))
    launch(few, folder, cache)  # its kernels too
    starts = [launch(few, folder, cache)[0] for _ in range(repeats)]
    imports = [float(_run([sys.executable, "-c", IMPORT], folder, cache)) for _ in range(repeats)]
    _, import_peak = launch([sys.executable, "-c", "import bragg_numba"], folder, cache)
    return {
        "import_s": median(imports),
        "cold_start_s": cold,
        "warm_start_s": median(seconds for seconds, _ in warm),
        **({"c_s": median(of_c)} if of_c else {}),
        "few_pixels_s": median(starts),
        "import_peak_bytes": import_peak,
        "warm_start_peak_bytes": max(peak for _, peak in warm),
    }
