"""Many images at once: small ones do not fill a GPU, and a launch takes as long as some of them."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ..descriptions import validate
from ..errors import InputError
from ..kernels.arguments import Plan
from ..planning.lattice import solve_lattice
from ..planning.orientations import orientation_table
from ..units import radians
from .cuda import OUTPUTS, kind_of, one_gpu
from .history import can_latch, interpolation_ends, singular_pixels
from .image import Kernel, settle_latch, walk_reference, walk_run
from .pixels import run_number, run_size
from .progress import reporter

if TYPE_CHECKING:
    from ..simulator import Simulator
    from .cuda import Gpu


# Of one launch: what its images may take on the GPU, and how many a launch can count.
MOST_BYTES, MOST_IMAGES = 2**30, 2**16 - 1


def render_batch(
    simulators: "Sequence[Simulator]", output: str = "numpy", progress: bool | Callable[[int, int], None] = False
) -> Any:
    """The images of several Simulators: float64 (n, n_slow, n_fast), each as its own ``render`` makes it.

    On a GPU those whose experiments differ in no more than the crystal's cell, orientation and size and the beam's
    light are rendered together, in one launch if there is room. ``output`` and ``progress``: as for ``render``, but
    that progress counts images. Raises InputError if the Simulators differ in image shape, device, kernel or dtype.
    """
    simulators = list(simulators)
    if not simulators:
        raise InputError("simulators must hold at least one; got none", "simulators")
    first = simulators[0]
    for i, sim in enumerate(simulators):
        for name in ("shape", "device", "kernel", "dtype"):
            one, other = getattr(first, name), getattr(sim, name)
            if one != other:
                raise InputError(f"simulators must agree in {name}; got {one!r} and, as number {i}, {other!r}", name)
    return _render(first, [sim.plan() for sim in simulators], output, progress)


def render_turned(
    sim: "Simulator",
    missets: Any = None,
    rotations: Any = None,
    output: str = "numpy",
    progress: bool | Callable[[int, int], None] = False,
) -> Any:
    """``Simulator.render_batch``."""
    if (missets is None) == (rotations is None):
        raise InputError("give either missets or rotations", "missets")
    plans = _misset_plans(sim, missets) if rotations is None else _rotated_plans(sim, rotations)
    return _render(sim, plans, output, progress)


def _numbers(name: str, values: Any, shape: tuple[int, ...]) -> np.ndarray:
    expected = f"finite numbers of shape (n, {', '.join(map(str, shape))})"
    try:
        array = np.array(values, float)
    except (TypeError, ValueError):
        raise InputError(f"{name} must be {expected}; got {type(values).__name__}", name) from None
    if array.shape[1:] != shape or not len(array) or not np.isfinite(array).all():
        raise InputError(f"{name} must be {expected}; got shape {array.shape}", name)
    return array


def _plan_of(sim: "Simulator", real: np.ndarray, reciprocal: np.ndarray) -> Plan:
    """The plan of a Simulator's crystal with another lattice, rows a, b, c in m and a*, b*, c* in 1/Angstrom."""
    plan, experiment = sim.first_plan, sim.experiment
    table = orientation_table(real, experiment.geometry.spindle, experiment.schedule.phi, experiment.domains)
    crystal = plan.crystal._replace(orientations=table, reciprocal=np.ascontiguousarray(reciprocal.ravel()))
    return settle_latch(plan._replace(crystal=crystal), sim.processor)


def _misset_plans(sim: "Simulator", missets: Any) -> list[Plan]:
    lambda0, c_parity = sim.beam.lambda0, sim.is_c_parity
    plans = []
    for misset in _numbers("missets", missets, (3,)).tolist():
        lattice = solve_lattice(sim.crystal, lambda0, tuple(radians(angle) for angle in misset), c_parity)
        plans.append(_plan_of(sim, lattice.real_m, lattice.reciprocal))
    return plans


def _rotated_plans(sim: "Simulator", rotations: Any) -> list[Plan]:
    rotations = _numbers("rotations", rotations, (3, 3))
    off = np.abs(rotations @ rotations.swapaxes(1, 2) - np.eye(3)).max(axis=(1, 2))
    wrong = np.flatnonzero((off > 1e-6) | (np.linalg.det(rotations) < 0.0))
    if len(wrong):
        found = rotations[wrong[0]].round(6).tolist()
        raise InputError(f"rotations must be rotation matrices; got, as number {wrong[0]}, {found}", "rotations")
    lattice = sim.experiment.lattice
    return [_plan_of(sim, lattice.real_m @ turn.T, lattice.reciprocal @ turn.T) for turn in rotations]


def _render(sim: "Simulator", plans: list[Plan], output: str, progress: bool | Callable[[int, int], None]) -> Any:
    kernel = sim.processor
    fast_min, fast_max, slow_min, slow_max = sim.experiment.roi
    height, width = slow_max - slow_min + 1, fast_max - fast_min + 1
    inside = (slice(slow_min, slow_max + 1), slice(fast_min, fast_max + 1))
    shape = (len(plans), *sim.shape)
    on_gpu = validate.choice("output", output, OUTPUTS) == "device"
    gpu = one_gpu(sim.device) if on_gpu else None
    images = gpu.zeros(shape) if gpu else np.zeros(shape)
    with reporter(progress, len(plans)) as report:
        done = 0
        for start, values in _walk_all(plans, kernel, gpu):
            n = len(values)
            place, values = (slice(start, start + n), *inside), values.reshape(n, height, width)
            if gpu:
                gpu.put(images, place, values)
            else:
                images[place] = values
            done += n
            report(done)
    return images


def _walk_all(plans: list[Plan], kernel: Kernel, keep: "Gpu | None") -> Iterator[tuple[int, Any]]:
    """The first image of some that follow each other, and their regions of interest (n, run_size); on ``keep``, if any.

    Every image by itself where there is no GPU.
    """
    start = 0
    while start < len(plans):
        stop = start + 1
        if kernel.gpus and _is_uniform(plans[start], kernel):
            most = max(1, min(MOST_IMAGES, MOST_BYTES // (8 * run_size(plans[start]))))
            common = _common(plans[start], kernel)
            while stop < len(plans) and stop - start < most and _common(plans[stop], kernel) == common:
                stop += 1
            values = _walk_together(plans[start:stop], kernel, keep)
        else:
            values = np.empty((1, run_size(plans[start])))
            for _ in walk_run(plans[start], kernel, values[0]):
                pass
            values = keep.send(values) if keep else values
        yield start, values
        start = stop


def _is_uniform(plan: Plan, kernel: Kernel) -> bool:
    """Whether the whole image is the fast kernel's in one go, but for single pixels."""
    return kernel.renders(plan) and not can_latch(plan) and not interpolation_ends(plan)


def _common(plan: Plan, kernel: Kernel) -> tuple:
    """What plans of one launch have in common, as something that can be compared."""
    crystal, sources = plan.crystal, plan.sources

    def comparable(part: tuple) -> tuple:
        # Large arrays are the same only if they are one.
        return tuple(
            field if not isinstance(field, np.ndarray) else field.tobytes() if field.size < 1000 else id(field)
            for field in part
        )

    return (
        _is_uniform(plan, kernel),
        kind_of(plan, kernel.single),
        comparable(plan.detector),
        comparable(plan.sampling),
        (id(plan.structure_factors.F), *plan.structure_factors[1:]),
        (crystal.orientations.shape, crystal.turns.tobytes(), crystal.settled_row),
        (len(sources.wavelength), sources.polarized),
    )


def _walk_together(plans: list[Plan], kernel: Kernel, keep: "Gpu | None") -> Any:
    """The regions of interest (n, run_size) of plans with all in ``_common``; shared out if there are several GPUs."""
    size, none = run_size(plans[0]), np.empty(0, np.int64)
    gpus = (keep,) if keep else kernel.gpus
    n, m = len(plans), len(gpus)
    shares = [slice(n * i // m, n * (i + 1) // m) for i in range(m)]
    launched = [
        (gpu, gpu.walk_blocks(plans[share], kernel.single, none, 0, size)[0])
        for gpu, share in zip(gpus, shares, strict=True)
        if share.start < share.stop
    ]
    values = launched[0][1] if keep else np.concatenate([gpu.fetch(found) for gpu, found in launched])
    # The pixel in which the phi state begins is the reference kernel's, the same in all images.
    for pixel in singular_pixels(plans[0]):
        number = run_number(plans[0], pixel)
        for i, plan in enumerate(plans):
            value = walk_reference(plan, np.array([pixel]))[0][0]
            if keep:
                keep.put(values, (i, number), value)
            else:
                values[i, number] = value
    return values
