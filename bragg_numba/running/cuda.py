"""GPUs: their selection, arrays on them, and launches of the kernels of ``kernels.cuda`` for plans.

Arrays of a plan are immutable and copied to a GPU once, as long as they exist.
"""

import functools
import importlib.util
import math
import time
import weakref
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Any

import numpy as np

from ..errors import GpuMemoryError, InputError
from ..kernels.arguments import Detector, Panels, Plan
from ..kernels.physics.shapes.table import CELL, SQUARE
from .interrupt import NEVER
from .pixels import Region
from .plain import as_python, plain
from .reference import Walked

# Seconds between looks at whether a GPU is done.
SHORTEST_NAP, LONGEST_NAP = 1e-5, 1e-3


def _missing() -> str | None:
    """What a GPU needs and this machine lacks; None: nothing."""
    if importlib.util.find_spec("numba_cuda") is None:
        return "Numba's CUDA target, the package numba-cuda, which is not installed (the extra 'cuda' brings it)"
    from numba import cuda

    if cuda.is_available():
        return None
    try:
        count = len(cuda.gpus)
    except Exception as error:
        # The driver's message may have several lines.
        reason = " ".join(str(error).split()) or type(error).__name__
        return f"NVIDIA's driver, which cannot be used ({reason[:200].rstrip(' :')})"
    if count == 0:
        return "a GPU; the driver finds none"
    return "NVIDIA's compiler libnvvm, which is not installed (the extra 'cuda' brings it)"


def find_gpus(device: str) -> "tuple[Gpu, ...]":
    """The GPUs with a device's name; () for "cpu", and for "auto" without a GPU.

    Raises InputError, with what is missing, if there is no such GPU.
    """
    if device == "cpu":
        return ()
    missing = _missing()
    if missing:
        if device == "auto":
            return ()
        raise InputError(f"device {device} needs {missing}", "device")
    from numba import cuda

    count = len(cuda.gpus)
    _, _, numbers = device.partition(":")
    chosen = [int(number) for number in numbers.split(",")] if numbers else [0]
    for number in chosen:
        if number >= count:
            known = "GPU 0 alone" if count == 1 else f"GPUs 0 to {count - 1}"
            raise InputError(f"device {device} names GPU {number}; this machine has {known}", "device")
    return tuple(gpu_of(number) for number in chosen)


@functools.cache
def gpu_of(number: int) -> "Gpu":
    """The GPU of that number, one object each."""
    return Gpu(number)


class Gpu:
    """One GPU."""

    def __init__(self, number: int) -> None:
        from numba import config

        self.number = number
        # Numba's CUDA simulator uses Python threads and NumPy arrays.
        self._simulated = bool(getattr(config, "ENABLE_CUDASIM", False))
        self._sent: dict[Any, tuple[weakref.ref, Any]] = {}

    def __repr__(self) -> str:
        return f"<GPU {self.number}>"

    def active(self) -> AbstractContextManager:
        """A context in which Numba uses this GPU."""
        from numba import cuda

        return cuda.gpus[self.number]

    def _held(self, make: Callable[[], Any], n_bytes: int) -> Any:
        """The array that ``make`` allocates on the GPU. Raises GpuMemoryError if it does not fit."""
        try:
            return make()
        except Exception as error:
            if isinstance(error, MemoryError) or "OUT_OF_MEMORY" in str(error):
                raise GpuMemoryError(f"GPU {self.number} has no room for another {n_bytes:,} bytes") from None
            raise

    def empty(self, shape: tuple[int, ...], dtype: Any = np.float64) -> Any:
        """An uninitialized array on the GPU."""
        if self._simulated:
            return np.empty(shape, dtype)
        from numba import cuda

        n_bytes = math.prod(shape) * np.dtype(dtype).itemsize
        with self.active():
            return self._held(lambda: cuda.device_array(shape, dtype), n_bytes)

    def zeros(self, shape: tuple[int, ...], dtype: Any = np.float64) -> Any:
        """An array of zeros on the GPU."""
        array = self.empty(shape, dtype)
        if array.size:
            self.put(array, slice(None), 0)
        return array

    def put(self, array: Any, key: Any, value: Any) -> None:
        """``array[key] = value`` for an array on this GPU; ``key``: integers and slices."""
        with self.active():
            array[key] = value

    def send(self, array: np.ndarray) -> Any:
        """Copy a host array to the GPU."""
        array = np.ascontiguousarray(array)
        if self._simulated:
            return array.copy()
        from numba import cuda

        with self.active():
            return self._held(lambda: cuda.to_device(array), array.nbytes)

    def _of_plan(self, array: np.ndarray, flat: bool = False) -> Any:
        """The GPU copy of an array of a plan, made once if it is read-only; ``flat``: its first three axes are one."""
        key = (id(array), flat)
        if key in self._sent and self._sent[key][0]() is array:
            return self._sent[key][1]
        sent = self.send(array.reshape(-1, *array.shape[3:]) if flat else array)
        if not array.flags.writeable:
            forget = self._sent.pop
            self._sent[key] = (weakref.ref(array, lambda _: forget(key, None)), sent)
        return sent

    def fetch(self, array: Any, out: np.ndarray | None = None) -> np.ndarray:
        """Copy an array on the GPU to a NumPy array, ``out`` if given."""
        if self._simulated:
            if out is None:
                return array.copy()
            out[...] = array
            return out
        self._wait()
        with self.active():
            return array.copy_to_host(out)

    def _wait(self) -> None:
        """Wait for what was launched, in naps between which Ctrl-C is seen: a copy would wait without a break."""
        from numba import cuda

        with self.active():
            done = cuda.event(timing=False)
            done.record()
            nap = SHORTEST_NAP
            while not done.query():
                time.sleep(nap)
                nap = min(2.0 * nap, LONGEST_NAP)

    def walk_blocks(
        self, plans: Sequence[Plan], single: bool, numbers: np.ndarray, first: int, n: int, values: Any = None
    ) -> tuple[Any, Any]:
        """As ``kernels.cpu.image.walk_blocks``, for one plan or for several of one stack.

        Returns arrays on the GPU: intensities (number of plans, n), and uint8 of the same shape, 1 for pixels outside
        the interpolation range; empty if nothing is interpolated. ``values``: an array for the intensities.
        """
        from ..kernels.cuda import image
        from ..kernels.cuda.tables import THREADS, TRICUBIC_F

        plan = plans[0]
        kind = kind_of(plan, single)
        values = self.empty((len(plans), n)) if values is None else values
        interpolated = kind.lookup == TRICUBIC_F
        out = self.empty((len(plans), n if interpolated else 0), np.uint8)
        run = run_of(plan, n, first)
        kernel = image.forward_kernel(kind)
        blocks = (math.ceil(n / THREADS), len(plans))
        with self.active():
            kernel[blocks, THREADS](
                detector_of(plan), run, grid_of_plan(plan), self.tables(plans, numbers), (values, out)
            )
        return values, out

    def tables(self, plans: Sequence[Plan], numbers: np.ndarray) -> Any:
        """The arrays of a launch: ``kernels.cuda.tables.LaunchTables``."""
        from ..kernels.cuda.tables import LaunchTables

        plan = plans[0]
        if len(plans) == 1:
            orientations = self._of_plan(plan.crystal.orientations)
            orientations = orientations.reshape(1, *plan.crystal.orientations.shape)
        else:
            orientations = self.send(np.stack([one.crystal.orientations for one in plans]))
        return LaunchTables(
            self.send(np.stack([numbers_of(one) for one in plans])),
            self.send(np.stack([_source_rows(one) for one in plans])),
            orientations,
            self._of_plan(plan.crystal.turns),
            self._of_plan(plan.structure_factors.F, flat=True),
            self._of_plan(plan.pixels.mask),
            self.send(numbers),
            Panels(*map(self._of_plan, plan.panels)),
        )

    def walk_list(self, plan: Plan, numbers: np.ndarray) -> Walked:
        """As ``reference.walk_reference``."""
        from ..kernels.cuda import reference
        from ..kernels.cuda.tables import THREADS
        from ..kernels.reference.pixel import TRACE_COLUMNS

        n = len(numbers)
        results = (
            self.send(numbers),
            self.empty((n,)),
            self.empty((n,), np.int64),
            self.empty((n,), np.int64),
            self.empty((0, len(TRACE_COLUMNS))),
            NEVER.address,
        )
        parts: list[Any] = []
        for part in plan:
            fields: list[Any] = [self._of_plan(field) if isinstance(field, np.ndarray) else field for field in part]
            parts.append(plain(type(part)(*fields)))
        with self.active():
            reference.reference_kernel()[math.ceil(n / THREADS), THREADS](Plan(*parts), results)
        return Walked(*(self.fetch(result) for result in results[1:4]))


def _source_rows(plan: Plan) -> np.ndarray:
    from ..kernels.cuda.tables import SOURCE_SIZE, source_table

    n_sources, n_dispersion = plan.sources.dispersion.shape
    table = np.empty((n_sources, SOURCE_SIZE + n_dispersion))
    source_table(plan.sources, table)
    return table


def kind_of(plan: Plan, single: bool) -> Any:
    """The ``kernels.cuda.tables.Kind`` that a plan needs."""
    from ..kernels.cuda.tables import BENT, FLAT, LABORATORY, NEAREST_F, SAME_F, TRICUBIC_F, Kind

    factors, crystal = plan.structure_factors, plan.crystal
    curve = FLAT
    if plan.detector.curved:
        curve = LABORATORY if plan.quirks.laboratory_curve else BENT
    lookup = SAME_F if factors.F.size == 8 else TRICUBIC_F if factors.interpolate else NEAREST_F
    shape = int(crystal.shape)
    whole = bool((crystal.n_cells == np.rint(crystal.n_cells)).all())
    if shape == SQUARE and bool((crystal.n_cells == 1.0).all()):
        shape = CELL
    in_single = single and shape == SQUARE and lookup != TRICUBIC_F and whole
    return Kind(shape, lookup, in_single, curve, len(plan.panels.ends) > 0)


def detector_of(plan: Plan) -> Any:
    """The plan's detector with tuples in place of arrays."""
    fields: list[Any] = [
        tuple(field.tolist()) if isinstance(field, np.ndarray) else field for field in plain(plan.detector)
    ]
    return Detector(*fields)


def grid_of_plan(plan: Plan) -> Any:
    """The extent of the grid of structure factors, as floats."""
    from ..kernels.physics.grid import Grid, grid_of

    return Grid(*map(float, as_python(grid_of)(plan.structure_factors)))


def light_of_plan(plan: Plan) -> Any:
    """``kernels.physics.photons.Light`` of a plan."""
    from ..kernels.physics.photons import light_of

    return as_python(light_of)(plan.sources, plan.crystal, plan.sampling, plain(plan.quirks))


def spot_of_plan(plan: Plan) -> Any:
    """``kernels.physics.shapes.metric.Spot`` of a plan's crystal, as floats."""
    from ..kernels.physics.shapes.metric import Quadric, Spot, has_inverse_radius, quadric_of, spot_metric

    crystal = plan.crystal
    metric = as_python(spot_metric)(crystal, as_python(has_inverse_radius)(crystal.shape, plan.quirks))
    quadric = Quadric(*map(float, as_python(quadric_of)(metric, crystal.fudge)))
    n_cells = tuple(crystal.n_cells.tolist())
    return Spot(n_cells, float(np.prod(crystal.n_cells)), tuple(map(float, metric)), float(crystal.fudge), quadric)


def run_of(plan: Plan, n: int, first: int) -> Any:
    """``kernels.cuda.tables.Run`` for a launch of ``n`` pixels, from the one at place ``first`` on."""
    from ..kernels.cuda.tables import Run

    region = Region.of(plan.pixels)
    slow, fast = region.slices
    sampling, crystal, sources = plan.sampling, plan.crystal, plan.sources
    return Run(
        n=n,
        first=first,
        n_fast=region.shape[1],
        fast_min=fast.start,
        fast_max=fast.stop - 1,
        slow_min=slow.start,
        slow_max=slow.stop - 1,
        n_domains=crystal.orientations.shape[1],
        n_phi=len(crystal.phi),
        settled_row=int(crystal.settled_row),
        n_sources=len(sources.wavelength),
        oversample=int(sampling.oversample),
        dmin=float(sampling.dmin),
        polarized=bool(sources.polarized),
        quirks=plain(plan.quirks),
    )


def numbers_of(plan: Plan) -> np.ndarray:
    """The row of ``kernels.cuda.tables.Tables.numbers`` of one image: the numbers in which images of a batch differ."""
    from ..kernels.cuda import tables

    light, spot = light_of_plan(plan), spot_of_plan(plan)
    row = np.empty(tables.IMAGE_SIZE)
    row[tables.N_CELLS : tables.N_CELLS + 3] = spot.n_cells
    row[tables.EDGES : tables.EDGES + 3] = np.linalg.norm(plan.crystal.orientations[0, 0].reshape(3, 3), axis=1)
    row[tables.METRIC : tables.METRIC + 9] = spot.metric
    row[tables.FUDGE] = spot.fudge
    row[tables.KAHN_FACTOR], row[tables.BACKGROUND] = light.kahn_factor, light.background
    row[tables.SCALE], row[tables.WATER] = light.scale, light.water
    return row
