"""Pixel numbers and the region of interest: the only place on the host that computes them.

The number of a pixel is its flat index in the image (C order). Its place is its flat index in the region of interest,
which is also that of its intensity in the result of a run.
"""

from collections.abc import Sequence
from typing import Any, TypeVar

import numpy as np

from ..errors import InputError
from ..kernels.arguments import Pixels, Plan

Whole = TypeVar("Whole", int, np.ndarray)


class Region:
    """The region of interest of an image.

    Attributes:
        shape: (n_slow, n_fast) of the image.
        first: slow and fast of the first pixel of the region.
        inner_shape: (slow, fast) shape of the region.
        slices: slices along slow and fast that select it in an image.
        size: its number of pixels.
    """

    def __init__(self, shape: tuple[int, int], bounds: Sequence[int]) -> None:
        """``bounds``: fast min, max, slow min, max, both ends included."""
        fast_min, fast_max, slow_min, slow_max = bounds
        self.shape = shape
        self.first = slow_min, fast_min
        self.inner_shape = slow_max - slow_min + 1, fast_max - fast_min + 1
        self.slices = slice(slow_min, slow_max + 1), slice(fast_min, fast_max + 1)
        self.size = self.inner_shape[0] * self.inner_shape[1]

    @classmethod
    def of(cls, pixels: Pixels) -> "Region":
        """The region of interest of a plan's pixels."""
        return cls((pixels.n_slow, pixels.n_fast), pixels.region.tolist())

    @classmethod
    def whole(cls, shape: tuple[int, int]) -> "Region":
        """The region that is the whole image."""
        return cls(shape, (0, shape[1] - 1, 0, shape[0] - 1))

    @property
    def is_whole(self) -> bool:
        """Whether it is the whole image."""
        return self.inner_shape == self.shape

    def number(self, slow: Whole, fast: Whole) -> Whole:
        """The numbers of pixels from slow and fast: integers, or arrays of them."""
        number: Whole = slow * self.shape[1] + fast
        return number

    def slow_fast(self, number: Whole) -> tuple[Whole, Whole]:
        """Slow and fast from the numbers of pixels."""
        return divmod(number, self.shape[1])

    def checked(self, slow: Any, fast: Any) -> tuple[np.ndarray, tuple[int, ...]]:
        """The numbers (n,) int64 of the pixels at slow and fast, and the shape that these broadcast to.

        Raises InputError unless they are integers within the image.
        """
        try:
            slow, fast = np.broadcast_arrays(slow, fast)
        except (TypeError, ValueError):
            raise InputError("slow and fast must be whole numbers of shapes that fit each other", "slow") from None
        for name, index, size in (("slow", slow, self.shape[0]), ("fast", fast, self.shape[1])):
            if index.size and index.dtype.kind not in "iu":
                raise InputError(f"{name} must be whole numbers; got {index.dtype}", name)
            if index.size and (index.min() < 0 or index.max() >= size):
                worst = index.min() if index.min() < 0 else index.max()
                raise InputError(f"{name} must lie within 0 to {size - 1}; got {worst}", name)
        return self.number(slow.astype(np.int64), fast.astype(np.int64)).ravel(), slow.shape

    def numbers(self, start: int = 0, stop: int | None = None) -> np.ndarray:
        """The numbers (n,) int64 of the pixels at places ``start`` to ``stop`` of the region; None: to its end."""
        stop = self.size if stop is None else stop
        slow_min, fast_min = self.first
        _, width = self.inner_shape
        first, last = start // width, -(-stop // width)
        slow = np.arange(slow_min + first, slow_min + last, dtype=np.int64)[:, None]
        numbers = self.number(slow, np.arange(fast_min, fast_min + width))
        return numbers.ravel()[start - first * width : stop - first * width]

    def holds(self, slow: int, fast: int) -> bool:
        """Whether a pixel is in the region."""
        rows, columns = self.slices
        return rows.start <= slow < rows.stop and columns.start <= fast < columns.stop

    def at(self, place: int) -> tuple[int, int]:
        """Slow and fast of the pixel at a place of the region."""
        row, column = divmod(place, self.inner_shape[1])
        return self.first[0] + row, self.first[1] + column

    def place(self, number: int) -> int:
        """The place in the region of the pixel of that number, which must be in it."""
        slow, fast = self.slow_fast(number)
        slow_min, fast_min = self.first
        return (slow - slow_min) * self.inner_shape[1] + fast - fast_min

    def view(self, images: np.ndarray) -> np.ndarray:
        """The region in an image (n_slow, n_fast), or in several (..., n_slow, n_fast): a view."""
        return images[..., *self.slices]

    def in_order(self, image: np.ndarray) -> Any:
        """The region of an image, indexed by place and writable: a flat view if contiguous, else a flat iterator."""
        inside = self.view(image)
        return inside.reshape(-1) if inside.flags.c_contiguous else inside.flat

    def scatter(self, values: np.ndarray) -> np.ndarray:
        """Images (n, n_slow, n_fast) from their values (n, size) in the region; 0 outside."""
        if self.is_whole:
            return values.reshape(len(values), *self.shape)
        images = np.zeros((len(values), *self.shape), values.dtype)
        self.view(images)[...] = values.reshape(len(values), *self.inner_shape)
        return images


def run_size(plan: Plan) -> int:
    """Number of pixels in the region of interest."""
    return Region.of(plan.pixels).size


def count_of_panels(plan: Plan) -> int:
    """Number of panels of the detector, which is one if it is not divided."""
    return max(len(plan.panels.ends), 1)


def panels_of(plan: Plan, numbers: np.ndarray) -> np.ndarray:
    """The panels (n,) that pixels ``numbers`` (n,) lie in."""
    return np.searchsorted(plan.panels.ends, numbers // plan.pixels.n_fast, side="right")


def samples_per_pixel(plan: Plan) -> int:
    """Samples of one pixel, if none is culled."""
    _, n_domains, _ = plan.crystal.orientations.shape
    orientations: int = len(plan.crystal.phi) * n_domains
    return plan.detector.n_layers * plan.sampling.oversample**2 * len(plan.sources.wavelength) * orientations
