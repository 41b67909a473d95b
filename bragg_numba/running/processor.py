"""The interface of processors, which turn plans into arrays, and the walk through a run that all of them share.

Runs are walked in chunks, so that long work shows progress and can be interrupted. The two pixels in which the history
of a run changes are computed by the reference kernel on the CPU.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator
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
from .pixels import Region, panels_of, samples_per_pixel
from .reference import Walked, walk_reference
from .stack import Stack, shared_by
from .trace import trace_pixels

KERNELS = ("fast", "reference")
DTYPES = ("float64", "float32")

# Where an image is returned.
OUTPUTS = ("numpy", "device")

# Indices into the grid of structure factors are int32 in the fast kernel.
MOST_FACTORS = 2**31 - 1

# Bytes of the images, and of the tables of orientations, of one stack on the CPU.
MOST_BYTES = 2**26

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
        threads: of the CPU in a kernel's call; None: as many as Numba uses. Results do not depend on it.
    """

    device: str = "cpu"
    fast: bool = True
    single: bool = False
    threads: int | None = None

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
    def at_once(self, plan: Plan) -> int:
        """How many images of such a plan one launch renders; 1: each by itself, by ``image``."""

    @abstractmethod
    def walk_stack(self, stack: Stack, values: np.ndarray) -> None:
        """The fast kernel for the regions of interest of a stack, into ``values`` (n, run_size)."""

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
                values[place - start] = walk_reference(plan, np.array([number]), self.threads).values[0]

    def values(self, plan: Plan, numbers: np.ndarray) -> np.ndarray:
        """Photons (n,) in pixels ``numbers`` (n,) int64, in any order; for a settled plan."""
        values = np.empty(len(numbers))
        step = self.step(plan)
        if not self.renders_fast(plan):
            for start in range(0, len(numbers), step):
                values[start : start + step] = self.walk_list(plan, numbers[start : start + step]).values
            return values
        # A block lies in one panel: pixels of one come together.
        order = np.argsort(panels_of(plan, numbers), kind="stable") if len(plan.panels.ends) else None
        if order is not None:
            values[order] = self.values_in_order(plan, numbers[order])
            return values
        return self.values_in_order(plan, numbers)

    def values_in_order(self, plan: Plan, numbers: np.ndarray) -> np.ndarray:
        """As ``values``, by the fast kernel in the order of the list."""
        values, step = np.empty(len(numbers)), self.step(plan)
        for piece in ordinary_pieces(plan, numbers, step):
            some = numbers[piece.chosen]
            found = np.empty(len(some))
            self.walk_blocks(piece.plan, some, 0, found, np.empty(len(some), bool))
            values[piece.chosen] = found
        singular = singular_places(plan, numbers)
        if len(singular):
            values[singular] = walk_reference(plan, numbers[singular], self.threads).values
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

    def renders_together(self, plan: Plan) -> bool:
        """Whether the fast kernel renders the whole image, except singular pixels, with one plan."""
        return self.renders_fast(plan) and not can_latch(plan) and not interpolation_ends(plan)

    def shared_by(self, plan: Plan) -> tuple[Any, ...]:
        """All that must be equal for plans in one stack, as a tuple to compare."""
        return shared_by(plan)

    def images(self, stacks: Iterable[Stack], into: np.ndarray | None = None) -> Iterator[np.ndarray]:
        """The images of stacks of one image shape in order, some (m, n_slow, n_fast) at a time.

        They are views of ``into`` (n, n_slow, n_fast), contiguous float64, to which they are written; None: of an array
        that the next ones overwrite.
        """
        done, room = 0, np.empty((0, 0, 0))
        for stack in stacks:
            if into is None:
                shape = (stack.n, stack.plan.pixels.n_slow, stack.plan.pixels.n_fast)
                room = room if room.shape[0] >= stack.n else np.empty(shape)
                images = room[: stack.n]
            else:
                images = into[done : done + stack.n]
            self._write_images(stack, images)
            yield images
            done += stack.n

    def _write_images(self, stack: Stack, images: np.ndarray) -> None:
        if stack.n == 1 and self.at_once(plan := stack.image(0)) == 1:
            self.image(plan, images[0])
            return
        region = Region.of(stack.plan.pixels)
        values = images.reshape(stack.n, -1) if region.is_whole else np.empty((stack.n, region.size))
        self.walk_stack(stack, values)
        for i, place, value in self.singular_values(stack):
            values[i, place] = value
        if not region.is_whole:
            images[...] = 0.0
            region.view(images)[...] = values.reshape(stack.n, *region.inner_shape)

    def singular_values(self, stack: Stack) -> list[tuple[int, int, float]]:
        """Index of the image, place and intensity of all singular pixels, by the reference kernel on the CPU."""
        found = []
        singular = singular_pixels(stack.plan)
        for i in range(stack.n if singular else 0):
            plan = stack.image(i)
            for number in singular:
                value = float(walk_reference(plan, np.array([number]), self.threads).values[0])
                found.append((i, Region.of(plan.pixels).place(number), value))
        return found

    def _most_in_stack(self, plan: Plan) -> int:
        """How many images of such a plan need no more than ``MOST_BYTES``."""
        pixels, tables = plan.pixels, (plan.crystal.orientations, plan.sources.incident)
        return MOST_BYTES // (8 * pixels.n_slow * pixels.n_fast + sum(table.nbytes for table in tables))

    def trace(self, plan: Plan, numbers: np.ndarray) -> np.ndarray:
        """A row of ``trace.TRACE_DTYPE`` per sample of pixels ``numbers`` (n,) int64."""
        return trace_pixels(plan, numbers)

    def check_keeps(self) -> None:
        """Raises InputError unless images can be left on the device."""
        raise InputError(f"output='device' needs a device that is one GPU; got {self.device!r}", "output")

    def image_there(self, plan: Plan) -> Any:
        """The image of a settled plan, left on the device: a device array (n_slow, n_fast)."""
        return self._keeps_nothing()

    def images_there(self, stacks: Iterable[Stack], n: int, shape: tuple[int, int], report: Report) -> Any:
        """``n`` images of stacks, left on the device: a device array (n, *shape); ``report`` counts images."""
        return self._keeps_nothing()

    def _keeps_nothing(self) -> NoReturn:
        self.check_keeps()
        raise AssertionError(f"{type(self).__name__} says that it keeps images")
