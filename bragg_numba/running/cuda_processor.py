"""The processor of one GPU, or of several that share the work."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from ..kernels.arguments import Plan, Tangents
from . import cuda_gradient
from .cuda import Gpu, kind_of
from .gradient import Moves
from .history import stretches
from .pixels import Region, run_size
from .processor import EVERYWHERE, Pace, Processor, Report
from .reference import Walked
from .stack import Stack, comparable, stack_of

# Limits of one launch: bytes of its images on the GPU, and number of images (that of blocks along y).
MOST_BYTES, MOST_IMAGES = 2**30, 2**16 - 1


def _shares(n: int, m: int) -> list[slice]:
    """``n`` items divided evenly into ``m`` slices, in order."""
    return [slice(n * i // m, n * (i + 1) // m) for i in range(m)]


def _ignore(done: int) -> None:
    """A report that does nothing."""


@dataclass(frozen=True)
class Cuda(Processor):
    """GPUs of this machine.

    Attributes:
        gpus: the GPUs; the reference kernel runs on the first.
    """

    gpus: tuple[Gpu, ...] = ()

    fast_pace: ClassVar[Pace] = Pace(20_000_000_000, 2**16, 2**24)
    reference_pace: ClassVar[Pace] = Pace(1_000_000_000, 2**14, 2**22)

    def walk_blocks(
        self, plan: Plan, numbers: np.ndarray, first: int, values: np.ndarray, out_of_range: np.ndarray
    ) -> None:
        """See ``Processor``; divided evenly among the GPUs."""
        launched = []
        for gpu, share in zip(self.gpus, _shares(len(values), len(self.gpus)), strict=True):
            at = 0 if len(numbers) else first + share.start
            if share.start < share.stop:
                found = gpu.walk_blocks([plan], self.single, numbers[share], at, share.stop - share.start)
                launched.append((gpu, share, *found))
        for gpu, share, found_values, found_out in launched:
            gpu.fetch(found_values.reshape(-1), values[share])
            out_of_range[share] = gpu.fetch(found_out.reshape(-1)) if found_out.size else False

    def walk_list(self, plan: Plan, numbers: np.ndarray) -> Walked:
        """See ``Processor``."""
        return self.gpus[0].walk_list(plan, numbers)

    def gradient(
        self, plan: Plan, numbers: np.ndarray, cotangent: np.ndarray, moves: Moves, report: Report
    ) -> tuple[np.ndarray, np.ndarray]:
        """See ``Processor``."""
        return cuda_gradient.gradient(self.gpus, plan, numbers, cotangent, moves, report)

    def jacobian(
        self, plan: Plan, numbers: np.ndarray, tangents: Tangents, F_tangent: np.ndarray, report: Report
    ) -> np.ndarray:
        """See ``Processor``."""
        return cuda_gradient.jacobian(self.gpus, plan, numbers, tangents, F_tangent, report)

    def at_once(self, plan: Plan) -> int:
        """See ``Processor``; as many as possible, as a small image would not fill a GPU."""
        return max(1, min(MOST_IMAGES, MOST_BYTES // (8 * run_size(plan)))) if self.renders_together(plan) else 1

    def shared_by(self, plan: Plan) -> tuple[Any, ...]:
        """See ``Processor``; here all images of a launch have one detector too."""
        places = comparable(plan.detector), comparable(plan.panels)
        return (*super().shared_by(plan), *places, kind_of(plan, self.single))

    def walk_stack(self, stack: Stack, values: np.ndarray) -> None:
        """See ``Processor``; divided among the GPUs."""
        plans = [stack.image(i) for i in range(stack.n)]
        launched = [
            (gpu, share, self._launch_together(gpu, plans[share]))
            for gpu, share in zip(self.gpus, _shares(len(plans), len(self.gpus)), strict=True)
            if share.start < share.stop
        ]
        for gpu, share, found in launched:
            values[share] = gpu.fetch(found)

    def _launch_together(self, gpu: Gpu, plans: Sequence[Plan]) -> Any:
        size = Region.of(plans[0].pixels).size
        values, _ = gpu.walk_blocks(plans, self.single, EVERYWHERE, 0, size)
        return values

    def check_keeps(self) -> None:
        """See ``Processor``."""
        if len(self.gpus) != 1:
            super().check_keeps()

    def image_there(self, plan: Plan) -> Any:
        """See ``Processor``."""
        self.check_keeps()
        (gpu,), region = self.gpus, Region.of(plan.pixels)
        inside = self._run_there(gpu, plan, region).reshape(*region.inner_shape)
        if region.is_whole:
            return inside
        image = gpu.zeros(region.shape)
        gpu.put(image, region.slices, inside)
        return image

    def _run_there(self, gpu: Gpu, plan: Plan, region: Region) -> Any:
        """The region of interest of a settled plan: an array (run_size,) on one GPU."""
        if not self.renders_fast(plan):
            return gpu.send(np.concatenate([chunk.values.copy() for chunk in self.run(plan)]))
        on_gpu = gpu.empty((region.size,))
        step = self.step(plan)
        for start in range(0, region.size, step):
            for part, first, last in stretches(plan, start, min(start + step, region.size)):
                with gpu.active():
                    values = on_gpu[first:last].reshape(1, -1)
                gpu.walk_blocks([part], self.single, EVERYWHERE, first, last - first, values)
        for _, place, value in self.singular_values(stack_of(plan)):
            gpu.put(on_gpu, place, value)
        return on_gpu

    def images_there(self, stacks: Iterable[Stack], n: int, shape: tuple[int, int], report: Report = _ignore) -> Any:
        """See ``Processor``."""
        self.check_keeps()
        (gpu,), start = self.gpus, 0
        images = gpu.zeros((n, *shape))
        for stack in stacks:
            region = Region.of(stack.plan.pixels)
            plans = [stack.image(i) for i in range(stack.n)]
            if self.renders_together(plans[0]):
                values = self._launch_together(gpu, plans)
                for i, place, value in self.singular_values(stack):
                    gpu.put(values, (i, place), value)
            else:
                on_host = np.empty((1, region.size))
                for _ in self.run(plans[0], on_host[0]):
                    pass
                values = gpu.send(on_host)
            inside = values.reshape(stack.n, *region.inner_shape)
            gpu.put(images, (slice(start, start + stack.n), *region.slices), inside)
            start += stack.n
            report(start)
        return images
