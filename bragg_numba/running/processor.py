"""What turns plans into arrays, wherever it runs: the contract, and the way through a run that all processors share.

Runs are walked a chunk at a time, so that long work can be watched and interrupted. The two pixels in which the history
of a run changes are the reference kernel's, on the CPU.
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

# Where an image is left.
OUTPUTS = ("numpy", "device")

# Indices into the grid of structure factors are int32 in the fast kernel.
MOST_FACTORS = 2**31 - 1

EVERYWHERE = np.empty(0, np.int64)  # in place of a list of pixels: the region of interest

# Called with the number of pixels, or images, done so far.
Report = Callable[[int], None]


class Pace(NamedTuple):
    """How much to hand to a kernel at once."""

    samples: int  # some tenths of a second of them, between which the interpreter sees Ctrl-C and shows progress
    least_pixels: int  # enough to keep every thread busy
    most_pixels: int


class Chunk(NamedTuple):
    """Part of a run: intensities from the place ``start`` of the region on, and the plan as it stands after it."""

    plan: Plan
    start: int
    values: np.ndarray


@dataclass(frozen=True)
class Processor(ABC):
    """Turns plans into arrays.

    Attributes:
        device: its name, as the user gave it.
        fast: whether the fast kernel renders what it can, or the reference kernel everything.
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
        """``kernels.cpu.image.walk_blocks``: the fast kernel, into arrays of the host."""

    @abstractmethod
    def walk_list(self, plan: Plan, numbers: np.ndarray) -> Walked:
        """The reference kernel for the pixels of these numbers (n,) int64."""

    @abstractmethod
    def gradient(
        self, plan: Plan, numbers: np.ndarray, cotangent: np.ndarray, moves: Moves, report: Report
    ) -> tuple[np.ndarray, np.ndarray]:
        """Derivatives of a loss by n parameters (n,), and by F on the flat padded grid, or (0,) if not asked for.

        Args:
            numbers, cotangent: (m,) the pixels that count, and dL/dI of each.
            moves: what the parameters do to the plan.
        The fluence of the plan must not be 0.
        """

    @abstractmethod
    def jacobian(
        self, plan: Plan, numbers: np.ndarray, tangents: Tangents, F_tangent: np.ndarray, report: Report
    ) -> np.ndarray:
        """(n, m): derivatives of the intensities of m pixels by n parameters; float64.

        ``F_tangent``: a move of the flat grid of F, which ``tangents.shared`` refers to; (1,): of the F that all share;
        or (0,). The fluence of the plan must not be 0.
        """

    def renders_fast(self, plan: Plan) -> bool:
        """Whether the fast kernel renders this plan: it does not multiply running sums."""
        sampling = plan.sampling
        multiplied = sampling.multiply_thick or sampling.multiply_polar or sampling.multiply_omega
        return self.fast and not multiplied and plan.structure_factors.F.size <= MOST_FACTORS

    def step(self, plan: Plan) -> int:
        """Pixels to hand to a kernel at once."""
        pace = self.fast_pace if self.renders_fast(plan) else self.reference_pace
        return min(max(pace.samples // samples_per_pixel(plan), pace.least_pixels), pace.most_pixels)

    def settle(self, plan: Plan) -> Plan:
        """The plan that knows which sample of the run, if any, ends interpolation; walks the run as far as that."""
        if can_latch(plan):
            for chunk in self.run(plan):
                if interpolation_ends(chunk.plan):
                    return chunk.plan
        return plan

    def run(self, plan: Plan, values: np.ndarray | None = None) -> Iterator[Chunk]:
        """The region of interest in C order.

        Intensities go into ``values`` (run_size,) if that is given, else into an array that the next chunk overwrites.
        The sample that ends interpolation is found on the way; it can change no pixel before its own.
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
        """Pixels from the place ``start`` of the region on, by the fast kernel, into ``values``, ``out_of_range``."""
        stop = start + len(values)
        for part, first, last in stretches(plan, start, stop):
            some = slice(first - start, last - start)
            self.walk_blocks(part, EVERYWHERE, first, values[some], out_of_range[some])
        for number in singular_pixels(plan):
            place = region.place(number)
            if start <= place < stop:
                values[place - start] = walk_reference(plan, np.array([number])).values[0]

    def values(self, plan: Plan, numbers: np.ndarray) -> np.ndarray:
        """Photons in the pixels of these numbers (n,) int64, in any order; of a plan that is settled."""
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
        """Write the image into ``out`` (n_slow, n_fast) of any float type; returns the plan as it is when settled.

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
        """What every sample of the pixels of these numbers (n,) int64 did; see ``trace.TRACE_DTYPE``."""
        return trace_pixels(plan, numbers)

    def check_keeps(self) -> None:
        """Raises InputError unless images can be left on the device."""
        raise InputError(f"output='device' needs a device that is one GPU; got {self.device!r}", "output")

    def image_there(self, plan: Plan) -> Any:
        """The image of a settled plan, left on the device: an array (n_slow, n_fast) of its kind."""
        return self._keeps_nothing()

    def images_there(self, plans: Sequence[Plan], report: Report = lambda done: None) -> Any:
        """As ``images``, left on the device."""
        return self._keeps_nothing()

    def _keeps_nothing(self) -> NoReturn:
        self.check_keeps()
        raise AssertionError(f"{type(self).__name__} says that it keeps images")
