"""The interface of processors, which turn plans into arrays, and the walk through a run that all of them share.

Runs are walked in chunks, so that long work shows progress and can be interrupted. The two pixels in which the history
of a run changes are computed by the reference kernel on the CPU.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple, NoReturn

import numpy as np

from ..errors import InputError
from ..kernels.arguments import Plan, Tangents
from .gradient import Moves
from .history import (
    can_latch,
    interpolation_ends,
    latched,
    ordinary_pieces,
    singular_pixels,
    singular_places,
    stretches,
)
from .pixels import Region, samples_per_pixel
from .reference import Walked, walk_reference
from .trace import trace_pixels

KERNELS = ("fast", "reference")
DTYPES = ("float64", "float32")

# Where an image is returned.
OUTPUTS = ("numpy", "device")

# Indices into the grid of structure factors are int32 in the fast kernel.
MOST_FACTORS = 2**31 - 1

EVERYWHERE = np.empty(0, np.int64)  # in place of a list of pixels: the region of interest

# Called with the number of pixels, or images, done so far.
Report = Callable[[int], None]


class Pace(NamedTuple):
    """The amount of work per call of a kernel."""

    samples: int  # some tenths of a second; in between the interpreter handles Ctrl-C and shows progress
    least_pixels: int  # enough to keep every thread busy
    most_pixels: int


class Chunk(NamedTuple):
    """Part of a run: intensities from place ``start`` of the region on, and the plan with the history known so far."""

    plan: Plan
    start: int
    values: np.ndarray


@dataclass(frozen=True)
class Processor(ABC):
    """Turns plans into arrays.

    Attributes:
        device: its name as given by the user.
        fast: True: the fast kernel wherever possible; False: only the reference kernel.
        single: whether lattice factors are in float32 where that is faster.
    """

    device: str = "cpu"
    fast: bool = True
    single: bool = False

    fast_pace: ClassVar[Pace]
    reference_pace: ClassVar[Pace]

    @abstractmethod
    def walk_blocks(
        self, plan: Plan, numbers: np.ndarray, first: int, values: np.ndarray, out_of_range: np.ndarray
    ) -> None:
        """``kernels.cpu.image.walk_blocks``: the fast kernel, into host arrays."""

    @abstractmethod
    def walk_list(self, plan: Plan, numbers: np.ndarray) -> Walked:
        """The reference kernel for pixels ``numbers`` (n,) int64."""

    @abstractmethod
    def gradient(
        self, plan: Plan, numbers: np.ndarray, cotangent: np.ndarray, moves: Moves, report: Report
    ) -> tuple[np.ndarray, np.ndarray]:
        """Derivatives of a loss w.r.t. n parameters (n,), and w.r.t. F on the flat padded grid, (0,) if not wanted.

        Args:
            numbers, cotangent: (m,) the pixels that contribute, and dL/dI of each.
            moves: derivatives of the plan w.r.t. the parameters.
        The fluence of the plan must not be 0.
        """

    @abstractmethod
    def jacobian(
        self, plan: Plan, numbers: np.ndarray, tangents: Tangents, F_tangent: np.ndarray, report: Report
    ) -> np.ndarray:
        """(n, m) float64: derivatives of the intensities of m pixels w.r.t. n parameters.

        ``F_tangent``: a direction on the flat grid of F, to which ``tangents.shared`` refers; (1,): that of the F that
        all reflections share; (0,): none. The fluence of the plan must not be 0.
        """

    def renders_fast(self, plan: Plan) -> bool:
        """Whether the fast kernel renders this plan: it does not support multiplying running sums."""
        sampling = plan.sampling
        multiplied = sampling.multiply_thick or sampling.multiply_polar or sampling.multiply_omega
        return self.fast and not multiplied and plan.structure_factors.F.size <= MOST_FACTORS

    def step(self, plan: Plan) -> int:
        """Pixels per call of a kernel."""
        pace = self.fast_pace if self.renders_fast(plan) else self.reference_pace
        return min(max(pace.samples // samples_per_pixel(plan), pace.least_pixels), pace.most_pixels)

    def settle(self, plan: Plan) -> Plan:
        """The plan with the sample that ends interpolation, if any; walks the run up to it if necessary."""
        if can_latch(plan):
            for chunk in self.run(plan):
                if interpolation_ends(chunk.plan):
                    return chunk.plan
        return plan

    def run(self, plan: Plan, values: np.ndarray | None = None) -> Iterator[Chunk]:
        """Chunks of the region of interest in C order.

        Intensities are written to ``values`` (run_size,) if given, else to an array that the next chunk overwrites.
        The sample that ends interpolation is found on the way; it affects no pixel before its own.
        """
        region = Region.of(plan.pixels)
        size = region.size
        step = min(self.step(plan), size)
        out, room = np.empty(step, bool), np.empty(step if values is None else 0)
        for start in range(0, size, step):
            stop = min(start + step, size)
            part = room[: stop - start] if values is None else values[start:stop]
            part_out = out[: stop - start]
            if self.renders_fast(plan):
                self._walk_region(plan, region, start, part, part_out)
            else:
                walked = self.walk_list(plan, region.numbers(start, stop))
                part[:] = walked.values
                part_out[:] = walked.first_out >= 0
            if can_latch(plan) and part_out.any():
                numbers = region.numbers(start, stop)
                suspects = numbers[part_out]
                plan = latched(plan, suspects, self.walk_list(plan, suspects).first_out)
                if interpolation_ends(plan):
                    part[:] = self.values(plan, numbers)
            yield Chunk(plan, start, part)

    def _walk_region(
        self, plan: Plan, region: Region, start: int, values: np.ndarray, out_of_range: np.ndarray
    ) -> None:
        """Pixels from place ``start`` of the region on, by the fast kernel, into ``values`` and ``out_of_range``."""
        stop = start + len(values)
        for part, first, last in stretches(plan, start, stop):
            some = slice(first - start, last - start)
            self.walk_blocks(part, EVERYWHERE, first, values[some], out_of_range[some])
        for number in singular_pixels(plan):
            place = region.place(number)
            if start <= place < stop:
                values[place - start] = walk_reference(plan, np.array([number])).values[0]

    def values(self, plan: Plan, numbers: np.ndarray) -> np.ndarray:
        """Photons (n,) in pixels ``numbers`` (n,) int64, in any order; for a settled plan."""
        values = np.empty(len(numbers))
        step = self.step(plan)
        if not self.renders_fast(plan):
            for start in range(0, len(numbers), step):
                values[start : start + step] = self.walk_list(plan, numbers[start : start + step]).values
            return values
        for piece in ordinary_pieces(plan, numbers, step):
            some = numbers[piece.chosen]
            found = np.empty(len(some))
            self.walk_blocks(piece.plan, some, 0, found, np.empty(len(some), bool))
            values[piece.chosen] = found
        singular = singular_places(plan, numbers)
        if len(singular):
            values[singular] = walk_reference(plan, numbers[singular]).values
        return values

    def image(self, plan: Plan, out: np.ndarray, report: Report = lambda done: None) -> Plan:
        """Write the image into ``out`` (n_slow, n_fast) of any float type; returns the settled plan.

        Pixels outside the region of interest become 0.
        """
        region = Region.of(plan.pixels)
        if not region.is_whole:
            out[...] = 0.0
        inside = region.in_order(out)
        in_place = inside if isinstance(inside, np.ndarray) and inside.dtype == np.float64 else None
        for chunk in self.run(plan, in_place):
            stop = chunk.start + len(chunk.values)
            if in_place is None:
                inside[chunk.start : stop] = chunk.values
            plan = chunk.plan
            report(stop)
        return plan

    def images(self, plans: Sequence[Plan], report: Report = lambda done: None) -> np.ndarray:
        """The images (n, n_slow, n_fast) of plans of one shape; ``report`` counts images."""
        first = plans[0].pixels
        images = np.zeros((len(plans), first.n_slow, first.n_fast))
        for i, plan in enumerate(plans):
            self.image(plan, images[i])
            report(i + 1)
        return images

    def trace(self, plan: Plan, numbers: np.ndarray) -> np.ndarray:
        """A row of ``trace.TRACE_DTYPE`` per sample of pixels ``numbers`` (n,) int64."""
        return trace_pixels(plan, numbers)

    def check_keeps(self) -> None:
        """Raises InputError unless images can be left on the device."""
        raise InputError(f"output='device' needs a device that is one GPU; got {self.device!r}", "output")

    def image_there(self, plan: Plan) -> Any:
        """The image of a settled plan, left on the device: a device array (n_slow, n_fast)."""
        return self._keeps_nothing()

    def images_there(self, plans: Sequence[Plan], report: Report = lambda done: None) -> Any:
        """As ``images``, left on the device."""
        return self._keeps_nothing()

    def _keeps_nothing(self) -> NoReturn:
        self.check_keeps()
        raise AssertionError(f"{type(self).__name__} says that it keeps images")
