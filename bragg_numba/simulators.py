"""Images of many Simulators."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any

import numpy as np

from .batches import Batch, each_image, render_images
from .errors import InputError
from .running.processor import Processor
from .running.progress import Progress
from .running.stack import Stack, stacks
from .simulator import Simulator


def _agreeing(simulators: Iterable[Any], threads: int | None) -> Iterator[Simulator]:
    """The simulators, one by one. Raises InputError at the first that does not agree with those before."""
    names = ("shape", "layout", "device", "kernel", "dtype", *(("threads",) if threads is None else ()))
    first = None
    for i, sim in enumerate(simulators):
        if not isinstance(sim, Simulator):
            raise InputError(f"simulators must be Simulators; got, as number {i}, {type(sim).__name__}", "simulators")
        first = sim if first is None else first
        for name in names:
            one, other = getattr(first, name), getattr(sim, name)
            if one != other:
                raise InputError(f"simulators must agree in {name}; got {one!r} and, as number {i}, {other!r}", name)
        yield sim


def _iterator(simulators: Any) -> Iterator[Any]:
    try:
        return iter(simulators)
    except TypeError:
        found = type(simulators).__name__
        raise InputError(f"simulators must be a list of Simulators; got {found}", "simulators") from None


def _stacks(simulators: Iterable[Simulator], processor: Processor) -> Iterator[Stack]:
    plans = (sim.known_plan(processor) for sim in simulators)
    return stacks(plans, processor.at_once, processor.shared_by)


def render_batch(
    simulators: Sequence[Simulator],
    output: str = "numpy",
    progress: Progress = False,
    *,
    out: Any = None,
    threads: int | None = None,
) -> Any:
    """The images of n Simulators: float64 (n, n_slow, n_fast), each as from its own ``render``.

    Small images are rendered many in one launch: on a CPU those of Simulators that differ only in continuous fields; on
    a GPU only in the crystal's cell, orientation and size, the beam's sources, fluence and Kahn factor, and the
    background. ``output``, ``progress``, ``out``, ``threads``: as for ``Simulator.render_batch``. Raises InputError if
    they differ in image shape, device, kernel, dtype or threads, or if there is none.
    """
    sims = list(_agreeing(_iterator(simulators), threads))
    if not sims:
        raise InputError("simulators must hold at least one; got none", "simulators")
    processor = sims[0].processor_of(threads)
    batch = Batch(len(sims), sims[0].experiment.layout, sims[0].layout, "simulators", _stacks(sims, processor))
    return render_images(batch, processor, output, progress, out)


def render_each(
    simulators: Iterable[Simulator], progress: Progress = False, *, threads: int | None = None
) -> Iterator[np.ndarray]:
    """The images of ``render_batch`` one after the other: an iterator of arrays (n_slow, n_fast), in order.

    ``simulators`` may be a generator: they are taken some ahead, as many as 64 MiB hold images.
    ``progress`` needs their number, as of a list.
    """
    iterator = _iterator(simulators)
    counted = hasattr(simulators, "__len__")
    if progress and not counted:
        raise InputError("progress needs simulators with a length, such as a list", "progress")
    return _rendered(iterator, len(simulators) if counted else 0, progress, threads)  # type: ignore[arg-type]


def _rendered(iterator: Iterator[Any], n: int, progress: Progress, threads: int | None) -> Iterator[np.ndarray]:
    sims = _agreeing(iterator, threads)
    first = next(sims, None)
    if first is None:
        return
    processor = first.processor_of(threads)
    batch = Batch(n, first.experiment.layout, first.layout, "simulators", _stacks(chain([first], sims), processor))
    yield from each_image(batch, processor, progress)
