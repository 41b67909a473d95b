"""How the pixels of a detector are laid out in arrays: its panels one below the other, one after the other, or a slab.

Kernels know one image alone, (n_slow, n_fast), in which panels stand one below the other, aligned at their first
column; what is right of a narrower one is masked.
"""

from typing import Any, NamedTuple

import numpy as np

from ..descriptions.detector import Detector
from ..descriptions.panels import slab_shape, window_of
from ..descriptions.sampling import Sampling
from ..errors import InputError
from .panels import panel_rows

LAYOUTS = ("panels", "slab")


class Layout(NamedTuple):
    """Where each panel is in an image of the kernels, and in a slab.

    ``names``: of the panels; none for an ordinary detector, whose image every layout leaves as it is.
    """

    names: tuple[str, ...]
    image_shape: tuple[int, int]
    slab_shape: tuple[int, int]
    parts: tuple[tuple[slice, slice], ...]
    windows: tuple[tuple[slice, slice], ...]

    @property
    def shapes(self) -> list[tuple[int, int]]:
        """(n_slow, n_fast) of every panel."""
        return [(slow.stop - slow.start, fast.stop - fast.start) for slow, fast in self.parts]

    @property
    def is_even(self) -> bool:
        """Whether all panels have one shape."""
        return len(set(self.shapes)) == 1

    def shape(self, layout: str) -> tuple[int, ...]:
        """The shape of an array. Raises InputError for "panels" of different shapes."""
        if not self.names:
            return self.image_shape
        if layout == "slab":
            return self.slab_shape
        if not self.is_even:
            first, other = self.names[0], next(i for i, each in enumerate(self.shapes) if each != self.shapes[0])
            got = f"{first} of {self.shapes[0]} and {self.names[other]} of {self.shapes[other]} pixels"
            raise InputError(f"layout must be 'slab' for panels of different shapes; got {got}", "layout")
        return (len(self.parts), *self.shapes[0])

    def laid_out(self, images: np.ndarray, layout: str) -> np.ndarray:
        """Images (..., n_slow, n_fast) of the kernels as the user has them; a view where that is possible."""
        if not self.names:
            return images
        shape = (*images.shape[:-2], *self.shape(layout))
        if self.is_in_order(layout):
            return images.reshape(shape)
        arrays = np.zeros(shape, images.dtype)
        for part, window in zip(self.parts, self.windows, strict=True):
            arrays[..., *window] = images[..., *part]
        return arrays

    def is_in_order(self, layout: str) -> bool:
        """Whether the elements of an array are those of the image, in the same order."""
        return (
            not self.names or layout == "panels" or (self.slab_shape == self.image_shape and self.parts == self.windows)
        )

    def gathered(self, array: np.ndarray) -> np.ndarray | None:
        """The image of the kernels from an array of either layout; a view where possible. None for other shapes."""
        if not self.names:
            return array if array.shape == self.image_shape else None
        if self.is_even and array.shape == self.shape("panels"):
            return array.reshape(self.image_shape)
        if array.shape != self.slab_shape:
            return None
        if self.is_in_order("slab"):
            return array
        image = np.zeros(self.image_shape, array.dtype)
        for part, window in zip(self.parts, self.windows, strict=True):
            image[part] = array[window]
        return image

    def accepted(self) -> str:
        """The shapes that ``gathered`` takes, for messages."""
        if not self.names:
            return str(self.image_shape)
        return f"{self.shape('panels')} or {self.slab_shape}" if self.is_even else str(self.slab_shape)

    def in_order(self, images: Any, layout: str) -> Any:
        """``laid_out`` of arrays on a device, which can only be reshaped. Raises InputError where that will not do."""
        if not self.names:
            return images
        if not self.is_in_order(layout):
            raise InputError("layout='slab' with windows needs output='numpy'; got 'device'", "layout")
        return images.reshape((*images.shape[:-2], *self.shape(layout)))

    def numbers(self, slow: Any, fast: Any, panel: Any) -> tuple[np.ndarray, tuple[int, ...]]:
        """The numbers (n,) of pixels of panels in the image of the kernels, and the shape of the arguments together.

        ``slow``, ``fast``: from the first pixel of the panel; ``panel``: indices, or a name. Raises InputError for
        pixels outside.
        """
        if panel is None:
            raise InputError("panel must be given with slow and fast of a detector of panels; got None", "panel")
        which = self.number_of(panel) if isinstance(panel, str) else panel
        try:
            slow, fast, which = np.broadcast_arrays(slow, fast, which)
        except (TypeError, ValueError):
            expected = "whole numbers of shapes that fit each other"
            raise InputError(f"slow, fast and panel must be {expected}", "slow") from None
        shapes = np.array(self.shapes)
        _check_whole("panel", which, np.array(len(shapes)))
        _check_whole("slow", slow, shapes[which, 0])
        _check_whole("fast", fast, shapes[which, 1])
        rows = np.array([part.start for part, _ in self.parts])
        numbers = (rows[which] + slow).astype(np.int64) * self.image_shape[1] + fast
        return numbers.ravel(), slow.shape

    def panels_of_trace(self, trace: np.ndarray) -> np.ndarray:
        """A trace with slow and fast as the panels count them, and a column ``panel`` before; else as it is."""
        if not self.names:
            return trace
        ends = np.array([part.stop for part, _ in self.parts])
        wider = np.empty(trace.shape, np.dtype([("panel", np.int64), *trace.dtype.descr]))
        for name in trace.dtype.names or ():
            wider[name] = trace[name]
        wider["panel"] = np.searchsorted(ends, trace["slow"], side="right")
        wider["slow"] -= np.array([part.start for part, _ in self.parts])[wider["panel"]]
        return wider

    def number_of(self, panel: Any) -> int:
        """The index of a panel from its name or index. Raises InputError if there is none."""
        if isinstance(panel, str) and panel in self.names:
            return self.names.index(panel)
        if isinstance(panel, int | np.integer) and 0 <= panel < len(self.names):
            return int(panel)
        expected = f"one of {', '.join(self.names[:8])}{', ...' if len(self.names) > 8 else ''}, or its index"
        raise InputError(f"panel must be {expected}; got {panel!r}", "panel")


def _check_whole(name: str, values: np.ndarray, sizes: np.ndarray) -> None:
    if values.size and values.dtype.kind not in "iu":
        raise InputError(f"{name} must be whole numbers; got {values.dtype}", name)
    wrong = (values < 0) | (values >= sizes)
    if wrong.any():
        size = np.broadcast_to(sizes, values.shape)[wrong].ravel()[0]
        raise InputError(f"{name} must lie within 0 to {size - 1}; got {values[wrong].ravel()[0]}", name)


def layout_of(detector: Detector, image_shape: tuple[int, int]) -> Layout:
    """The layout of a detector; ``image_shape``: of the kernels' image."""
    panels = detector.panels
    if panels is None:
        return Layout((), image_shape, image_shape, (), ())
    rows = panel_rows(panels).tolist()
    parts = tuple(
        (slice(row, row + panel.shape[0]), slice(0, panel.shape[1]))
        for row, panel in zip(rows[:-1], panels, strict=True)
    )
    windows = parts if panels[0].window is None else tuple(map(window_of, panels))
    return Layout(tuple(panel.name for panel in panels), image_shape, slab_shape(panels), parts, windows)


def checked_roi(sampling: Sampling, layout: Layout) -> tuple[int, int, int, int]:
    """The region of interest in the kernels' image: fast min, max, slow min, max.

    Of panels it is the smallest that holds all of theirs: ``combined_mask`` has the rest. Raises InputError for one
    outside the detector.
    """
    n_slow, n_fast = layout.image_shape
    roi = sampling.roi
    if roi is None:
        return 0, n_fast - 1, 0, n_slow - 1
    if isinstance(roi, dict):
        if not layout.names:
            raise InputError(f"roi by panel must be for a detector of panels; got {sampling.roi}", "roi")
        bounds = []
        for name, own in roi.items():
            part = layout.number_of(name)
            slow, _ = layout.parts[part]
            fast_min, fast_max, slow_min, slow_max = _within(own, layout.shapes[part], f" of {name}")
            bounds.append((fast_min, fast_max, slow.start + slow_min, slow.start + slow_max))
        ends = np.array(bounds)
        low, high = ends.min(axis=0).tolist(), ends.max(axis=0).tolist()
        return low[0], high[1], low[2], high[3]
    if layout.names:
        expected = "a dictionary of fast_min, fast_max, slow_min, slow_max by the name of a panel"
        raise InputError(f"roi must be {expected}; got {' '.join(map(str, roi))}", "roi")
    return _within(roi, layout.image_shape, "")


def _within(roi: tuple[int, ...], shape: tuple[int, int], of: str) -> tuple[int, int, int, int]:
    fast_min, fast_max, slow_min, slow_max = roi
    n_slow, n_fast = shape
    if fast_min < 0 or slow_min < 0 or fast_max >= n_fast or slow_max >= n_slow:
        expected = f"within the {'panel' if of else 'detector'}, 0 to {n_fast - 1} and 0 to {n_slow - 1}"
        raise InputError(f"roi{of} must lie {expected}; got {' '.join(map(str, roi))}", "roi")
    return fast_min, fast_max, slow_min, slow_max


def combined_mask(detector: Detector, sampling: Sampling, layout: Layout) -> np.ndarray | None:
    """(n_slow, n_fast) uint8, 0 where the kernels' image has no pixel to compute; None: all are computed.

    Raises InputError for a mask of another shape than the detector's.
    """
    mask = sampling.mask
    if mask is not None:
        found = layout.gathered(mask)
        if found is None:
            sizes = " x ".join(map(str, reversed(mask.shape)))
            if layout.names:
                raise InputError(f"mask must be of shape {layout.accepted()}; got {mask.shape}", "mask")
            n_slow, n_fast = layout.image_shape
            raise InputError(f"mask must be as large as the detector, {n_fast} x {n_slow} pixels; got {sizes}", "mask")
        mask = found
    panels, roi = detector.panels, sampling.roi
    if panels is None or (layout.is_even and not isinstance(roi, dict) and all(panel.mask is None for panel in panels)):
        return mask
    combined = np.zeros(layout.image_shape, np.uint8)
    for i, (panel, part) in enumerate(zip(panels, layout.parts, strict=True)):
        own = combined[part]
        if isinstance(roi, dict):
            for name, (fast_min, fast_max, slow_min, slow_max) in roi.items():
                if layout.number_of(name) == i:
                    own[slow_min : slow_max + 1, fast_min : fast_max + 1] = 1
        else:
            own[...] = 1
        if panel.mask is not None:
            own *= panel.mask
    if mask is not None:
        combined *= mask
    return combined
