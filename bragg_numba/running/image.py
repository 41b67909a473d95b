"""Walking a run's pixels in C order, a chunk at a time, so that long work can be watched and interrupted.

Either kernel walks, on the CPU or on GPUs. What depends on a run's history is two pixels, which are the reference
kernel's: the one in which the phi state begins, and the one in which interpolation ends.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from ..kernels.arguments import Plan
from ..kernels.cpu.image import walk_blocks
from ..kernels.reference.drive import walk_pixels
from .history import _stretches, can_latch, interpolation_ends, singular_pixels, without_interpolation
from .pixels import run_number, run_pixels, run_size, samples_per_pixel

if TYPE_CHECKING:
    from .cuda import Gpu


KERNELS = ("fast", "reference")


DTYPES = ("float64", "float32")


# Indices into the grid of structure factors are int32 in the fast kernel.
MOST_FACTORS = 2**31 - 1


class Pace(NamedTuple):
    """How much to hand to a kernel at once."""

    samples: int  # some tenths of a second of them, between which the interpreter sees Ctrl-C and shows progress
    least_pixels: int  # enough to keep every thread busy
    most_pixels: int


# By whether it is on GPUs: of the fast kernel, and of the reference.
FAST_PACE = {False: Pace(50_000_000, 4096, 2**20), True: Pace(20_000_000_000, 2**16, 2**24)}


REFERENCE_PACE = {False: Pace(4_000_000, 512, 2**16), True: Pace(1_000_000_000, 2**14, 2**22)}


class Kernel(NamedTuple):
    """Which kernel renders: the fast one, in double or single precision, or the reference; and where."""

    fast: bool = True
    single: bool = False
    gpus: "tuple[Gpu, ...]" = ()  # none: the CPU

    def renders(self, plan: Plan) -> bool:
        """Whether it is the fast kernel that renders this plan: all but a running sum that is multiplied."""
        sampling = plan.sampling
        multiplied = sampling.oversample_thick or sampling.oversample_polar or sampling.oversample_omega
        return self.fast and not multiplied and plan.structure_factors.F.size <= MOST_FACTORS


def chunk_size(plan: Plan, kernel: Kernel) -> int:
    """Pixels to hand to the kernel at once."""
    pace = (FAST_PACE if kernel.renders(plan) else REFERENCE_PACE)[len(kernel.gpus) > 0]
    return min(max(pace.samples // samples_per_pixel(plan), pace.least_pixels), pace.most_pixels)


def _walk_blocks(
    plan: Plan, kernel: Kernel, pixels: np.ndarray, first: int, values: np.ndarray, out: np.ndarray
) -> None:
    """``kernels.fast.walk_blocks``, shared out evenly if there are GPUs."""
    if not kernel.gpus:
        walk_blocks(*plan, kernel.single, pixels, first, values, out)
        return
    n, m = len(values), len(kernel.gpus)
    shares = [slice(n * i // m, n * (i + 1) // m) for i in range(m)]
    launched = []
    for gpu, share in zip(kernel.gpus, shares, strict=True):
        at = 0 if len(pixels) else first + share.start
        if share.start < share.stop:
            found = gpu.walk_blocks([plan], kernel.single, pixels[share], at, share.stop - share.start)
            launched.append((gpu, share, *found))
    for gpu, share, found, found_out in launched:
        gpu.fetch(found.reshape(-1), values[share])
        out[share] = gpu.fetch(found_out.reshape(-1)) if found_out.size else False


def walk_reference(
    plan: Plan, pixels: np.ndarray, gpus: "tuple[Gpu, ...]" = ()
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Intensity, samples evaluated, and first sample out of range of each of ``pixels`` (n,) int64.

    On the CPU, or the first of ``gpus``.
    """
    if gpus:
        return gpus[0].walk_pixels(plan, pixels)
    values = np.empty(len(pixels))
    n_evaluated = np.empty(len(pixels), np.int64)
    first_out = np.empty(len(pixels), np.int64)
    walk_pixels(*plan, pixels, values, n_evaluated, first_out)
    return values, n_evaluated, first_out


def _walk_list(plan: Plan, kernel: Kernel, pixels: np.ndarray) -> np.ndarray:
    """Intensity of each of ``pixels`` (n,) int64 in any order, by the fast kernel."""
    values = np.empty(len(pixels))
    before = pixels < plan.sampling.latch_pixel
    for part, of_part in ((plan, before), (without_interpolation(plan), ~before)):
        if of_part.any():
            some = np.empty(np.count_nonzero(of_part))
            _walk_blocks(part, kernel, pixels[of_part], 0, some, np.empty(len(some), bool))
            values[of_part] = some
    singular = np.flatnonzero(np.isin(pixels, singular_pixels(plan)))
    if len(singular):
        values[singular] = walk_reference(plan, pixels[singular])[0]
    return values


def _walk_region(plan: Plan, kernel: Kernel, start: int, values: np.ndarray, out: np.ndarray) -> None:
    """Pixels of the region of interest from number ``start`` on, by the fast kernel, into ``values``, ``out`` (n,)."""
    stop = start + len(values)
    none = np.empty(0, np.int64)
    for part, first, last in _stretches(plan, start, stop):
        some = slice(first - start, last - start)
        _walk_blocks(part, kernel, none, first, values[some], out[some])
    for pixel in singular_pixels(plan):
        number = run_number(plan, pixel)
        if start <= number < stop:
            values[number - start] = walk_reference(plan, np.array([pixel]))[0][0]


def walk(plan: Plan, kernel: Kernel, pixels: np.ndarray) -> np.ndarray:
    """Intensity of each of ``pixels`` (n,) int64 in any order."""
    step = chunk_size(plan, kernel)
    values = np.empty(len(pixels))
    for start in range(0, len(pixels), step):
        some = pixels[start : start + step]
        values[start : start + step] = (
            _walk_list(plan, kernel, some) if kernel.renders(plan) else walk_reference(plan, some, kernel.gpus)[0]
        )
    return values


def walk_run(plan: Plan, kernel: Kernel, values: np.ndarray | None = None) -> Iterator[tuple[Plan, int, np.ndarray]]:
    """The whole run in C order: after each chunk the plan as it stands, the chunk's first pixel, and its intensities.

    These go into ``values`` (run_size,) if it is given, else into an array that the next chunk takes over. The sample
    that ends interpolation (c-parity) is found on the way; it can change no pixel before its own.
    """
    size = run_size(plan)
    step = min(chunk_size(plan, kernel), size)
    out, room = np.empty(step, bool), np.empty(step if values is None else 0)
    for start in range(0, size, step):
        stop = min(start + step, size)
        part = room[: stop - start] if values is None else values[start:stop]
        part_out = out[: stop - start]
        if kernel.renders(plan):
            _walk_region(plan, kernel, start, part, part_out)
        else:
            part[:], _, first_out = walk_reference(plan, run_pixels(plan, start, stop), kernel.gpus)
            part_out[:] = first_out >= 0
        if can_latch(plan) and part_out.any():
            pixels = run_pixels(plan, start, stop)
            plan = _latched(plan, kernel, pixels[part_out])
            if interpolation_ends(plan):
                part[:] = walk(plan, kernel, pixels)
        yield plan, start, part


def walk_on_gpu(plan: Plan, kernel: Kernel, gpu: "Gpu") -> Any:
    """The whole run, as it stands once settled (``settle_latch``): an array (run_size,) on one GPU."""
    size = run_size(plan)
    if not kernel.renders(plan):
        values = np.concatenate([part.copy() for _, _, part in walk_run(plan, kernel._replace(gpus=(gpu,)))])
        return gpu.send(values)
    on_gpu = gpu.empty((size,))
    step = chunk_size(plan, kernel._replace(gpus=(gpu,)))
    none = np.empty(0, np.int64)
    for start in range(0, size, step):
        for part, first, last in _stretches(plan, start, min(start + step, size)):
            with gpu.active():
                values = on_gpu[first:last].reshape(1, -1)
            gpu.walk_blocks([part], kernel.single, none, first, last - first, values)
    for pixel in singular_pixels(plan):
        gpu.put(on_gpu, run_number(plan, pixel), walk_reference(plan, np.array([pixel]))[0][0])
    return on_gpu


def settle_phi(plan: Plan) -> Plan:
    """Find where the phi state of a run begins: the first pixel that is evaluated at all.

    It matters only if some steps of the schedule set a rotation and others keep the one that is there.
    """
    if plan.crystal.turns.all() or not plan.crystal.turns.any():
        return plan
    # Mostly it is the very first one: a whole chunk would be too much work for that.
    size, piece = run_size(plan), 64
    for start in range(0, size, piece):
        pixels = run_pixels(plan, start, min(start + piece, size))
        evaluated = np.flatnonzero(walk_reference(plan, pixels)[1])
        if len(evaluated):
            return plan._replace(sampling=plan.sampling._replace(first_pixel=int(pixels[evaluated[0]])))
    return plan


def _latched(plan: Plan, kernel: Kernel, pixels: np.ndarray) -> Plan:
    """The plan with the first sample out of range among ``pixels``, in C order, as the end of interpolation."""
    first_out = walk_reference(plan, pixels, kernel.gpus)[2]
    out = np.flatnonzero(first_out >= 0)
    if not len(out):
        return plan
    latch = {"latch_pixel": int(pixels[out[0]]), "latch_sample": int(first_out[out[0]])}
    return plan._replace(sampling=plan.sampling._replace(**latch))


def settle_latch(plan: Plan, kernel: Kernel) -> Plan:
    """Find the sample that ends interpolation, by walking the run as far as that."""
    if can_latch(plan):
        for settled, _, _ in walk_run(plan, kernel):
            if interpolation_ends(settled):
                return settled
    return plan
