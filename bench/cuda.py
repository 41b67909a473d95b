"""Check the kernels on a GPU against the CPU's, time them, and count the instructions of their innermost loops.

All in one call; the last part alone needs no GPU (--only instructions).
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple
from unittest.mock import patch

import numpy as np

import bragg_numba as bn
from bragg_numba.io import check_writable
from bragg_numba.running.choose import is_device
from bragg_numba.running.cuda import find_gpus

from . import ptx
from .cases import FULL, Size
from .cuda_cases import golden_simulators, random_simulator, still, timings
from .gradients import scalar_names
from .kernel import count_samples, local_difference
from .reflections import write_files
from .results import describe_machine, write_result
from .tables import Column, heading, line

PARTS = ("instructions", "checks", "timings", "gradients", "batch", "latency")
# Of the local maximum; gradients of the largest, each by itself.
ALLOWED = {"float64": 1e-9, "float32": 1e-5, "gradient": 1e-8}
RANDOM_CASES, GRADIENT_CASES = 40, 12
BATCH = 1000, 256

# Lanes that a multiprocessor issues instructions for in a cycle; its float64 units by compute capability.
LANES = 128
FLOAT64_UNITS = {(7, 0): 32, (8, 0): 32, (9, 0): 64, (10, 0): 64}
OTHER_FLOAT64_UNITS = 2


class Chip(NamedTuple):
    """What bounds the speed of a GPU."""

    name: str
    capability: tuple[int, int]
    multiprocessors: int
    clock: float  # Hz

    def limit(self, loop: ptx.Loop) -> float:
        """Samples per second, were nothing else to wait for than the issue of the innermost loop's instructions."""
        units = FLOAT64_UNITS.get(self.capability, OTHER_FLOAT64_UNITS)
        by_float64 = units / loop.float64 if loop.float64 else LANES
        return self.multiprocessors * self.clock * min(LANES / loop.all, by_float64)


# As their makers give them, where there is none at hand.
CHIPS = (Chip("A100", (8, 0), 108, 1.41e9), Chip("H100", (9, 0), 132, 1.755e9))

INSTRUCTION_COLUMNS = (
    Column("kernel", "kernel", 26, "s"),
    Column("GPU", "gpu", 5, "s"),
    Column("registers", "registers", 9, "d"),
    Column("spills", "spill_bytes", 6, "d"),
    Column("instructions", "instructions", 12, ".1f"),
    Column("of float64", "float64_instructions", 10, ".1f"),
    Column("limit G/s", "limit_billion_per_s", 9, ".0f"),
)
TIMING_COLUMNS = (
    Column("case", "case", 16, "s"),
    Column("dtype", "dtype", 8, "s"),
    Column("samples", "samples", 14, "d"),
    Column("call ms", "milliseconds_call", 10, ".3f"),
    Column("kernel ms", "milliseconds_kernel", 10, ".3f"),
    Column("G/s", "billion_samples_per_s", 8, ".1f"),
    Column("of limit", "share_of_limit", 8, ".2f"),
)
GRADIENT_COLUMNS = (
    Column("case", "case", 16, "s"),
    Column("params", "parameters", 6, "d"),
    Column("render ms", "milliseconds_render", 10, ".3f"),
    Column("gradient", "gradient_renders", 8, ".2f"),
)


def measure_instructions(chips: tuple[Chip, ...]) -> list[dict]:
    """Registers, spills and instructions per sample of the kernels, and how fast these could be issued at best."""
    from bragg_numba.kernels.cuda import gradient as gpu_slopes
    from bragg_numba.kernels.cuda import image as gpu
    from bragg_numba.kernels.cuda.pixel_slopes import NO_TANGENT, SlopeKind
    from bragg_numba.kernels.cuda.tables import NEAREST_F, SAME_F, TRICUBIC_F, Kind
    from bragg_numba.kernels.physics.shapes.table import GAUSS, ROUND, SQUARE

    launched = ptx.signatures()
    forward = {
        "same F, float64": Kind(SQUARE, SAME_F, False, False),
        "same F, float32": Kind(SQUARE, SAME_F, True, False),
        "look-up, float64": Kind(SQUARE, NEAREST_F, False, False),
        "look-up, float32": Kind(SQUARE, NEAREST_F, True, False),
        "interpolated, float64": Kind(SQUARE, TRICUBIC_F, False, False),
        "gauss, float64": Kind(GAUSS, SAME_F, False, False),
        "round, float64": Kind(ROUND, SAME_F, False, False),
    }
    kernels = [(name, gpu.forward_kernel(kind), "forward_kernel", 1) for name, kind in forward.items()]
    # With what turns the crystal come the derivatives of as many rotations.
    for name, turning, read in (("gradient, no spindle", False, 2), ("gradient", True, 5)):
        kind = SlopeKind(SQUARE, SAME_F, False, True, False, NO_TANGENT, True, turning)
        kernels.append((name, gpu_slopes.slope_kernel(kind), "slope_kernel", read))
    rows = []
    print(heading(INSTRUCTION_COLUMNS))
    with tempfile.TemporaryDirectory() as folder:
        for chip in chips:
            for name, kernel, maker, matrices in kernels:
                text = ptx.compile_to_ptx(kernel, launched[maker], chip.capability)
                used = ptx.assemble(text, chip.capability, Path(folder))
                loop = ptx.count_sample(Path(folder, "kernel.cubin"), matrices)
                rows.append({
                    "kernel": name, "gpu": chip.name, "registers": used.registers,
                    "spill_bytes": used.spill_stores + used.spill_loads, "instructions": loop.all,
                    "float64_instructions": loop.float64, "limit_billion_per_s": chip.limit(loop) / 1e9,
                })  # fmt: skip
                print(line(INSTRUCTION_COLUMNS, rows[-1]), flush=True)
    return rows


def _difference_of_gradients(sim: bn.Simulator, gpu: bn.Simulator) -> float:
    cotangent = np.random.default_rng(1).normal(size=sim.shape)
    names = [name for name, parameter in sim.parameters().items() if parameter.active]
    expected, found = (one.vjp(names)[1](cotangent) for one in (sim, gpu))
    if any(not np.array_equal(value, found[name]) for name, value in gpu.vjp(names)[1](cotangent).items()):
        return float("inf")
    # Sums that cancel are as exact as what they are the difference of: that by the fluence says how large that is.
    floor = abs(expected["fluence"] * sim.beam.photons_per_area) if "fluence" in expected else 0.0
    differences = [0.0]
    for name in names:
        size = max(np.abs(expected[name]).max(), 1e-6 * floor)
        differences.append(float(np.abs(np.subtract(found[name], expected[name])).max() / size) if size else 0.0)
    return max(differences)


def measure_checks(options: argparse.Namespace) -> list[dict]:
    """The largest difference between a GPU's image and the CPU's, case by case; bits that change count as infinite."""
    size = options.check_pixels
    cases = [(f"random-{seed}", random_simulator(seed, size)) for seed in range(options.random)]
    if not options.quick:
        cases += golden_simulators()
    rows = []
    for name, sim in cases:
        image = sim.render()
        for kernel, dtype in (("fast", "float64"), ("fast", "float32"), ("reference", "float64")):
            gpu = sim.replace(device=options.device, dtype=dtype, kernel=kernel)
            found = gpu.render()
            difference = local_difference(found, image)
            if not np.array_equal(found, gpu.render()):
                difference = float("inf")
            rows.append({"case": name, "kernel": kernel, "dtype": dtype, "difference": difference})
    for name, sim in cases[: options.random_gradients]:
        difference = _difference_of_gradients(sim, sim.replace(device=options.device))
        rows.append({"case": name, "kernel": "adjoint", "dtype": "gradient", "difference": difference})
    for kernel, dtype in sorted({(row["kernel"], row["dtype"]) for row in rows}):
        found = [row for row in rows if (row["kernel"], row["dtype"]) == (kernel, dtype)]
        worst = max(found, key=lambda row: row["difference"])
        allowed = ALLOWED[dtype]
        verdict = "ok" if worst["difference"] <= allowed else "FAILED"
        print(
            f"{kernel:>10} {dtype:8} {len(found):4d} cases, worst {worst['difference']:.1e} ({worst['case']}), "
            f"allowed {allowed:.0e}: {verdict}",
            flush=True,
        )
    return rows


def _seconds_between(start: Any, end: Any) -> float:
    end.synchronize()
    return start.elapsed_time(end) / 1e3


def _event_seconds(gpu: Any, call: Callable[[], object], repeats: int) -> float:
    """The median time between two events on the GPU round a call; the first call, which compiles, is not counted."""
    from numba import cuda

    seconds = []
    with gpu.active():
        call()
        for _ in range(repeats):
            start, end = cuda.event(), cuda.event()
            start.record()
            call()
            end.record()
            seconds.append(_seconds_between(start, end))
    return median(seconds)


class _Timed:
    """In the place of a kernel: launches it between two events."""

    def __init__(self, kernel: Any, events: list[tuple]) -> None:
        self.kernel, self.events = kernel, events

    def __getitem__(self, grid: Any) -> Callable[..., None]:
        from numba import cuda

        def launch(*arguments: Any) -> None:
            start, end = cuda.event(), cuda.event()
            start.record()
            self.kernel[grid](*arguments)
            end.record()
            self.events.append((start, end))

        return launch


def _kernel_seconds(gpu: Any, sim: bn.Simulator, repeats: int) -> float:
    """The median time that the launches of an image's kernel take together."""
    from bragg_numba.kernels.cuda import image as kernels

    make, events = kernels.forward_kernel, []
    seconds = []
    with gpu.active(), patch.object(kernels, "forward_kernel", lambda kind: _Timed(make(kind), events)):
        for _ in range(repeats):
            events.clear()
            sim.render(output="device")
            seconds.append(sum(_seconds_between(*both) for both in events))
    return median(seconds)


def measure_timings(
    options: argparse.Namespace, gpu: Any, files: dict[str, str], instructions: list[dict]
) -> list[dict]:
    """Images that stay on the GPU."""
    limits = {row["kernel"]: row["limit_billion_per_s"] for row in instructions}
    rows = []
    print(heading(TIMING_COLUMNS))
    for timing in timings(options.size, files):
        sim = timing.make().replace(device=options.device, dtype=timing.dtype)
        samples = count_samples(sim)
        call = _event_seconds(gpu, lambda sim=sim: sim.render(output="device"), options.repeats)
        kernel = _kernel_seconds(gpu, sim, options.repeats)
        rate = samples / kernel / 1e9
        rows.append({
            "case": timing.name, "dtype": timing.dtype, "samples": samples, "milliseconds_call": 1e3 * call,
            "milliseconds_kernel": 1e3 * kernel, "billion_samples_per_s": rate,
        })  # fmt: skip
        if timing.kernel in limits:
            rows[-1]["share_of_limit"] = rate / limits[timing.kernel]
        print(line(TIMING_COLUMNS, rows[-1]), flush=True)
    return rows


def measure_gradients(options: argparse.Namespace, gpu: Any) -> list[dict]:
    """The value of a loss and its derivatives by all scalar parameters, in renders of an image that comes back."""
    rows = []
    print(heading(GRADIENT_COLUMNS))
    for domains in (10,) if options.quick else (10, 100, 1000):
        sim = still(options.size.pixels, domains, device=options.device)
        names = scalar_names(sim)
        weights = np.random.default_rng(1).normal(size=sim.shape)

        def loss(image: np.ndarray, weights: np.ndarray = weights) -> tuple[float, np.ndarray]:
            return float((image * weights).sum()), weights

        render = _event_seconds(gpu, sim.render, options.repeats)
        both = _event_seconds(gpu, lambda sim=sim, names=names: sim.value_and_grad(loss, names), options.repeats)
        rows.append({
            "case": f"domains-{domains}", "parameters": len(names), "milliseconds_render": 1e3 * render,
            "gradient_renders": both / render,
        })  # fmt: skip
        print(line(GRADIENT_COLUMNS, rows[-1]), flush=True)
    return rows


def measure_batch(options: argparse.Namespace, gpu: Any) -> dict:
    """Many small stills in one launch, of arrays that are ready, and one by one."""
    n, pixels = (20, max(options.pixels // 4, 1)) if options.quick else BATCH
    sim = still(pixels, 1, device=options.device)
    missets = np.random.default_rng(2).uniform(-180, 180, (n, 3))
    together = _event_seconds(gpu, lambda: sim.render_batch(missets, output="device"), options.repeats)
    few = missets[: max(n // 20, 1)]
    alone = _event_seconds(gpu, lambda: [sim.replace(misset=tuple(m)).render(output="device") for m in few.tolist()], 1)
    row = {
        "images": n, "pixels": pixels, "milliseconds": 1e3 * together, "images_per_s": n / together,
        "images_per_s_one_by_one": len(few) / alone,
    }  # fmt: skip
    print(
        f"{n} stills of {pixels} x {pixels}: {row['images_per_s']:.0f}/s; one by one {len(few) / alone:.0f}/s",
        flush=True,
    )
    return row


def measure_latency(options: argparse.Namespace, gpu: Any) -> dict:
    """From the call of a still's render to the image on the GPU, by the computer's clock."""
    from numba import cuda

    sim = still(options.size.pixels, 1, device=options.device)
    seconds = []
    with gpu.active():
        for _ in range(20 + options.repeats):
            cuda.synchronize()
            start = time.perf_counter()
            sim.render(output="device")
            cuda.synchronize()
            seconds.append(time.perf_counter() - start)
    row = {"pixels": options.size.pixels, "milliseconds": 1e3 * median(seconds[20:])}
    print(f"a still of {row['pixels']} x {row['pixels']}, from call to image on the GPU: {row['milliseconds']:.3f} ms")
    return row


def describe_gpu(gpu: Any) -> Chip:
    """The GPU at hand."""
    from numba import cuda

    with gpu.active():
        device = cuda.get_current_device()
        # Numba's simulator knows of neither; it takes itself for a GPU of this capability.
        name = getattr(device, "name", "simulated")
        major, minor = device.compute_capability
        clock = 1e3 * getattr(device, "CLOCK_RATE", 0)
        count = getattr(device, "MULTIPROCESSOR_COUNT", 0)
    return Chip(name.decode() if isinstance(name, bytes) else str(name), (major, minor), count, clock)


def _arguments(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.cuda", description=" ".join(__doc__.split()))
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS, metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--device", default="cuda", metavar="cuda:N", help="the GPU (default cuda: the first)")
    parser.add_argument("--repeats", type=int, default=7, help="rounds whose median counts (default 7)")
    parser.add_argument("--quick", action="store_true", help="small images, few cases")
    parser.add_argument("--pixels", type=int, metavar="N", help="edge of the images in pixels (default 1024)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all that was measured")
    options = parser.parse_args(argv)
    if options.repeats < 1:
        parser.error(f"--repeats: expected a whole number above 0; got {options.repeats}")
    if options.pixels is None:
        options.pixels = 64 if options.quick else FULL.pixels
    if options.pixels < 1:
        parser.error(f"--pixels: expected a whole number above 0; got {options.pixels}")
    options.size = Size(options.pixels, max(FULL.pixels // options.pixels, 1))
    options.check_pixels = 4 if options.quick else 64
    options.random, options.random_gradients = (2, 1) if options.quick else (RANDOM_CASES, GRADIENT_CASES)
    if not is_device(options.device) or options.device in ("auto", "cpu"):
        parser.error(f"--device: expected a GPU; got {options.device}")
    try:
        if options.json is not None:
            check_writable(options.json)
        options.gpus = find_gpus(options.device) if set(options.only) != {"instructions"} else ()
    except bn.InputError as error:
        parser.error(str(error))
    missing = [name for name in ("ptxas", "nvdisasm") if ptx.find_tool(name) is None]
    if missing and "instructions" in options.only:
        parser.error(f"--only: instructions need NVIDIA's {' and '.join(missing)}, which are not on the path")
    return options


def main(argv: list[str] | None = None) -> int:
    """Run all parts asked for; 1 if images or gradients differ by more than is allowed."""
    options = _arguments(argv)
    result: dict[str, Any] = {
        "date": datetime.now(UTC).isoformat(timespec="seconds"), "machine": describe_machine(),
        "pixels": options.size.pixels, "shrink": options.size.shrink, "repeats": options.repeats,
    }  # fmt: skip
    chips = CHIPS
    if options.gpus:
        chips = (describe_gpu(options.gpus[0]),)
        result["gpu"] = chips[0]._asdict()
        print(", ".join(f"{key} {value}" for key, value in result["gpu"].items()), flush=True)
    instructions = []
    if "instructions" in options.only:
        result["instructions"] = instructions = measure_instructions(chips)
    with tempfile.TemporaryDirectory() as folder:
        if "checks" in options.only:
            result["checks"] = measure_checks(options)
        if "timings" in options.only:
            files = write_files(Path(folder).resolve())
            result["timings"] = measure_timings(options, options.gpus[0], files, instructions)
    for name, measure in (("gradients", measure_gradients), ("batch", measure_batch), ("latency", measure_latency)):
        if name in options.only:
            result[name] = measure(options, options.gpus[0])
    if options.json is not None:
        write_result(options.json, result)
    failed = [row for row in result.get("checks", []) if not row["difference"] <= ALLOWED[row["dtype"]]]
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
