"""Where the images of a batch go: to a new array, to one of the caller's, to a GPU, or one by one to the caller."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import numpy as np

from .descriptions import validate
from .errors import InputError
from .planning.layout import Layout
from .planning.work import check_memory
from .running.processor import OUTPUTS, Processor
from .running.progress import Progress, reporter
from .running.stack import Stack


class Batch(NamedTuple):
    """``n`` images of one shape, given as stacks in order; ``name``: the argument that decides their number."""

    n: int
    arrays: Layout
    layout: str  # of images of several panels
    name: str
    stacks: Iterable[Stack]

    @property
    def shape(self) -> tuple[int, ...]:
        """The shape of an image."""
        return self.arrays.shape(self.layout)


def check_no_out(out: Any) -> None:
    """Raise InputError if an image that stays on the device is to be written to ``out`` too."""
    if out is not None:
        raise InputError("output='device' makes an array of its own; got out too", "out")


def check_writable(out: Any, shape: tuple[int, ...]) -> None:
    """Raise InputError unless ``out`` is a writable float array of that shape."""
    if not isinstance(out, np.ndarray) or out.shape != shape or out.dtype.kind != "f":
        raise _misfit(out, shape)
    if not out.flags.writeable:
        raise InputError("out must be writable; got an array that is read-only", "out")


def _misfit(out: Any, shape: tuple[int, ...]) -> InputError:
    described = all(hasattr(out, name) for name in ("shape", "dtype"))
    given = f"{out.dtype} {tuple(out.shape)}" if described else type(out).__name__
    return InputError(f"out must be a float array of shape {shape}; got {given}", "out")


def _check_takes_slices(out: Any, shape: tuple[int, ...]) -> None:
    """As ``check_writable``, also for a dataset like those of h5py, which takes ``out[start:stop] = images``."""
    if isinstance(out, np.ndarray):
        check_writable(out, shape)
        return
    if not all(hasattr(out, name) for name in ("shape", "dtype", "__setitem__")):
        raise _misfit(out, shape)
    if tuple(out.shape) != shape or getattr(out.dtype, "kind", None) != "f":
        raise _misfit(out, shape)
    if getattr(getattr(out, "file", None), "mode", None) == "r":
        raise InputError("out must be writable; got a dataset of a file that is read-only", "out")


def _in_place(out: Any, batch: Batch) -> np.ndarray | None:
    """``out`` as an array that kernels write to; None: images are copied to it."""
    fits = isinstance(out, np.ndarray) and out.dtype == np.float64 and out.flags.c_contiguous and out.flags.aligned
    if not (fits and batch.arrays.is_in_order(batch.layout)):
        return None
    return np.asarray(out).reshape(batch.n, *batch.arrays.image_shape)


def render_images(batch: Batch, processor: Processor, output: str, progress: Progress, out: Any) -> Any:
    """All images: in ``out``, in a new array, or with output="device" left on the device."""
    shape = (batch.n, *batch.shape)
    if validate.choice("output", output, OUTPUTS) == "device":
        check_no_out(out)
        processor.check_keeps()
        with reporter(progress, batch.n) as report:
            images = processor.images_there(batch.stacks, batch.n, batch.arrays.image_shape, report)
            return batch.arrays.in_order(images, batch.layout)
    if out is None:
        _check_room(batch)
        out = np.empty(shape)
    else:
        _check_takes_slices(out, shape)
    into, done = _in_place(out, batch), 0
    with reporter(progress, batch.n) as report:
        for images in processor.images(batch.stacks, into):
            if into is None:
                out[done : done + len(images)] = batch.arrays.laid_out(images, batch.layout)
            for _ in images:
                done += 1
                report(done)
    return out


def _check_room(batch: Batch) -> None:
    try:
        n_slow, n_fast = batch.arrays.image_shape
        check_memory(batch.name, 8 * batch.n * n_slow * n_fast, f"{batch.n} images of {n_fast} x {n_slow} pixels")
    except InputError as error:
        raise InputError(f"{error}. An out= on disk, or render_each, takes more", batch.name) from None


def each_image(batch: Batch, processor: Processor, progress: Progress) -> Iterator[np.ndarray]:
    """The images one by one, each an array of its own."""
    done = 0
    with reporter(progress, batch.n) as report:
        for images in processor.images(batch.stacks):
            for image in images:
                done += 1
                report(done)
                # Of images in order this is a view, of memory that the next ones overwrite.
                yield batch.arrays.laid_out(image, batch.layout).copy()
