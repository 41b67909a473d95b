"""The CPU as a processor, with Numba's threads."""

from typing import ClassVar

import numba
import numpy as np

from ..kernels.arguments import Plan, Tangents
from ..kernels.cpu.image import walk_blocks
from ..kernels.cpu.rows import BLOCK, in_blocks
from ..kernels.threads import limited
from .gradient import Moves, plan_gradient, plan_jacobian
from .interrupt import SAMPLES, interruptible
from .pixels import run_size, samples_per_pixel
from .processor import EVERYWHERE, Pace, Processor, Report
from .reference import Walked, walk_reference
from .stack import Stack, stack_of


class Cpu(Processor):
    """The threads of the CPU: all, or ``threads``."""

    # At least a block for every thread: in heavy pixels more would put off Ctrl-C.
    fast_pace: ClassVar[Pace] = Pace(SAMPLES, BLOCK * numba.config.NUMBA_NUM_THREADS, 2**20)
    reference_pace: ClassVar[Pace] = Pace(4_000_000, 512, 2**16)

    def walk_blocks(
        self, plan: Plan, numbers: np.ndarray, first: int, values: np.ndarray, out_of_range: np.ndarray
    ) -> None:
        """See ``Processor``."""
        self._walk(stack_of(plan).plan, numbers, first, values[None], out_of_range[None], samples_per_pixel(plan))

    def _walk(
        self,
        plan: Plan,
        numbers: np.ndarray,
        first: int,
        values: np.ndarray,
        out_of_range: np.ndarray,
        per_pixel: int,
    ) -> None:
        n_images, n = values.shape
        with limited(self.threads):
            interruptible(
                lambda halt: walk_blocks(plan, self.single, numbers, first, values, out_of_range, halt),
                n_images * in_blocks(n) * per_pixel,
            )

    def at_once(self, plan: Plan) -> int:
        """See ``Processor``; so many that they are a call's worth of work, and their buffer is not large."""
        if not self.renders_together(plan):
            return 1
        size = run_size(plan)
        return max(1, min(self.fast_pace.samples // (samples_per_pixel(plan) * size), self._most_in_stack(plan)))

    def walk_stack(self, stack: Stack, values: np.ndarray) -> None:
        """See ``Processor``."""
        out_of_range = np.empty(values.shape, bool)
        self._walk(stack.plan, EVERYWHERE, 0, values, out_of_range, samples_per_pixel(stack.image(0)))

    def walk_list(self, plan: Plan, numbers: np.ndarray) -> Walked:
        """See ``Processor``."""
        return walk_reference(plan, numbers, self.threads)

    def gradient(
        self, plan: Plan, numbers: np.ndarray, cotangent: np.ndarray, moves: Moves, report: Report
    ) -> tuple[np.ndarray, np.ndarray]:
        """See ``Processor``; from the gradient w.r.t. the whole plan."""
        # With all derivatives w.r.t. F available, a second pass along a direction of F would be wasted.
        F_tangent = np.empty(0) if moves.with_F else moves.F_tangent
        gradient = plan_gradient(plan, numbers, cotangent, moves.with_F, F_tangent, report, self.threads)
        return moves.contract(gradient), gradient.F

    def jacobian(
        self, plan: Plan, numbers: np.ndarray, tangents: Tangents, F_tangent: np.ndarray, report: Report
    ) -> np.ndarray:
        """See ``Processor``."""
        return plan_jacobian(plan, numbers, tangents, F_tangent, report, self.threads)
