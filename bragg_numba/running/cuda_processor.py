"""The processor of one GPU, or of several that share the work."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from ..kernels.arguments import Plan, Tangents
from . import batch, cuda_gradient
from .cuda import Gpu
from .gradient import Moves
from .history import singular_pixels, stretches
from .pixels import Region
from .processor import EVERYWHERE, Pace, Processor, Report
from .reference import Walked, walk_reference


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

    def images(self, plans: Sequence[Plan], report: Report = _ignore) -> np.ndarray:
        """See ``Processor``; as many images per launch as possible."""
        first = plans[0].pixels
        images = np.zeros((len(plans), first.n_slow, first.n_fast))
        for start, stop, together in batch.groups(plans, self):
            if together:
                region = Region.of(plans[start].pixels)
                found = self._images_of_region(plans[start:stop])
                region.view(images[start:stop])[...] = found.reshape(-1, *region.inner_shape)
            else:
                self.image(plans[start], images[start])
            report(stop)
        return images

    def _images_of_region(self, plans: Sequence[Plan]) -> np.ndarray:
        """The regions of interest (n, run_size) of plans that share a launch; divided among the GPUs."""
        shares = _shares(len(plans), len(self.gpus))
        launched = [
            (gpu, self._launch_together(gpu, plans[share]))
            for gpu, share in zip(self.gpus, shares, strict=True)
            if share.start < share.stop
        ]
        values = np.concatenate([gpu.fetch(found) for gpu, found in launched])
        for i, place, value in _singular_values(plans):
            values[i, place] = value
        return values

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
        for _, place, value in _singular_values([plan]):
            gpu.put(on_gpu, place, value)
        return on_gpu

    def images_there(self, plans: Sequence[Plan], report: Report = _ignore) -> Any:
        """See ``Processor``."""
        self.check_keeps()
        (gpu,), first = self.gpus, plans[0].pixels
        images = gpu.zeros((len(plans), first.n_slow, first.n_fast))
        for start, stop, together in batch.groups(plans, self):
            region = Region.of(plans[start].pixels)
            if together:
                values = self._launch_together(gpu, plans[start:stop])
                for i, place, value in _singular_values(plans[start:stop]):
                    gpu.put(values, (i, place), value)
            else:
                values = np.empty((1, region.size))
                for _ in self.run(plans[start], values[0]):
                    pass
                values = gpu.send(values)
            inside = values.reshape(stop - start, *region.inner_shape)
            gpu.put(images, (slice(start, stop), *region.slices), inside)
            report(stop)
        return images


def _singular_values(plans: Sequence[Plan]) -> list[tuple[int, int, float]]:
    """Index of the image, place and intensity of all singular pixels, by the reference kernel on the CPU."""
    return [
        (i, Region.of(plan.pixels).place(number), float(walk_reference(plan, np.array([number])).values[0]))
        for i, plan in enumerate(plans)
        for number in singular_pixels(plan)
    ]
