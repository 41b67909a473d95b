"""Pictures of diffraction images as in crystallographers' viewers: dark spots on white, on a log scale.

``show`` draws into a notebook or a figure, with the beam centre and resolution rings; ``save_png`` writes a file. Of a
detector of panels, these are drawn in their places; ``show_layout`` draws them alone, with their names.
"""

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import numpy as np

from ..errors import InputError, shown
from ..experiment import Experiment
from ..planning.dual import plain
from ..planning.rotations import rotate_axis, unit
from ..planning.setup import Setup
from .common import (
    DRAWN,
    add_scale,
    axes_of_file,
    block_maximum,
    check_limits,
    grey_limits,
    mark,
    new_axes,
    require_matplotlib,
    ring_levels,
    save,
)
from .panels import draw_panels, save_panels_png, show_layout

__all__ = [
    "View",
    "beam_spot",
    "block_maximum",
    "grey_limits",
    "positions",
    "require_matplotlib",
    "resolution",
    "save_panels_png",
    "save_png",
    "show",
    "show_layout",
    "view_of",
]

# Points along the longer side of the grid on which resolution is computed.
GRID = 257

# fast min, max, slow min, max, both ends included.
Roi = tuple[int, int, int, int]


class View(NamedTuple):
    """What the overlays need of an experiment."""

    setup: Setup
    wavelength: float  # Å
    curved: bool
    laboratory_curve: bool  # ``kernels.arguments.Quirks``


class OfExperiment(Protocol):
    """A Simulator, or what else has an experiment."""

    @property
    def experiment(self) -> Experiment:
        """The experiment."""


def view_of(sim: OfExperiment) -> View:
    """The view of a Simulator's detector."""
    e = sim.experiment
    return View(e.setup, plain(e.beam.lambda0) * 1e10, e.detector.curved, e.quirks.laboratory_curve)


def positions(view: View, fast: np.ndarray, slow: np.ndarray) -> np.ndarray:
    """(n, 3) vectors from the sample, in m, to points (n,) of the detector in pixels from its outer corner."""
    g = view.setup.geometry
    pixel_size, distance = plain(g.pixel_size), plain(g.distance)
    f, s = fast * pixel_size, slow * pixel_size
    flat: np.ndarray = g.pix0 + f[:, None] * g.fast + s[:, None] * g.slow
    if not view.curved:
        return flat
    if view.laboratory_curve:
        axis1, angles1 = g.slow, flat[:, 1] / distance
        axis2, angles2 = g.fast, flat[:, 2] / distance
    else:
        axis1, angles1 = unit(np.cross(g.beam, g.fast))[0], (f - plain(g.Fbeam)) / distance
        axis2, angles2 = unit(np.cross(g.beam, g.slow))[0], (s - plain(g.Sbeam)) / distance
    on_beam = np.broadcast_to(distance * g.beam, flat.shape)
    return rotate_axis(rotate_axis(on_beam, axis1, angles1), axis2, angles2)


def resolution(view: View, fast: Any, slow: Any) -> np.ndarray:
    """Resolution d = λ / (2 sin θ) in Å at points of the detector, of any shape; infinite in the direct beam.

    Args:
        fast, slow: in pixels from the outer corner of the first pixel, whose centre is at 0.5, 0.5.
    """
    fast, slow = np.broadcast_arrays(np.asarray(fast, float), np.asarray(slow, float))
    rays = positions(view, fast.ravel(), slow.ravel())
    rays = rays / np.linalg.norm(rays, axis=1)[:, None]
    # |d - i| = 2 sin θ, without the cancellation of 1 - cos 2θ.
    with np.errstate(divide="ignore"):
        d = view.wavelength / np.linalg.norm(rays - view.setup.geometry.beam, axis=1)
    return d.reshape(fast.shape)


def beam_spot(view: View) -> tuple[float, float] | None:
    """Where the direct beam meets the detector, (fast, slow) in pixels from its outer corner; None if it does not."""
    g = view.setup.geometry
    pixel_size = plain(g.pixel_size)
    if view.curved:
        return plain(g.Fbeam) / pixel_size, plain(g.Sbeam) / pixel_size
    towards = float(g.beam @ g.normal)
    if towards < 1e-9:
        return None
    spot = g.beam * (float(g.pix0 @ g.normal) / towards) - g.pix0
    return float(spot @ g.fast) / pixel_size, float(spot @ g.slow) / pixel_size


def _checked_roi(roi: Sequence[int] | None, shape: tuple[int, int]) -> Roi:
    n_slow, n_fast = shape
    if roi is None:
        return 0, n_fast - 1, 0, n_slow - 1
    try:
        fast_min, fast_max, slow_min, slow_max = (int(edge) for edge in roi)
    except (TypeError, ValueError):
        raise InputError(f"roi must be fast_min fast_max slow_min slow_max; got {shown(roi)}", "roi") from None
    if not (0 <= fast_min <= fast_max < n_fast and 0 <= slow_min <= slow_max < n_slow):
        expected = f"within 0 to {n_fast - 1} and 0 to {n_slow - 1}, in rising order"
        raise InputError(f"roi must lie {expected}; got {shown(roi)}", "roi")
    return fast_min, fast_max, slow_min, slow_max


def _draw(axes: Any, image: np.ndarray, roi: Roi, limits: tuple[float, float] | None) -> Any:
    """Draw the region of an image, in pixels from the outer corner of the image's first; returns what is drawn."""
    from matplotlib.colors import LogNorm

    fast_min, fast_max, slow_min, slow_max = roi
    inside = image[slow_min : slow_max + 1, fast_min : fast_max + 1]
    factor = math.ceil(max(inside.shape) / DRAWN)
    blocks = block_maximum(np.nan_to_num(inside), factor)
    bottom, top = grey_limits(blocks) if limits is None else limits
    extent = (fast_min, fast_min + blocks.shape[1] * factor, slow_min + blocks.shape[0] * factor, slow_min)
    drawn = axes.imshow(
        np.maximum(blocks, bottom), cmap="gray_r", norm=LogNorm(bottom, top), extent=extent, interpolation="nearest"
    )
    axes.set(xlim=(fast_min, fast_max + 1), ylim=(slow_max + 1, slow_min))
    axes.set(xlabel="fast (pixels)", ylabel="slow (pixels)")
    return drawn


def _draw_rings(axes: Any, view: View, roi: Roi, rings: Any) -> None:
    """Draw contours of the resolution, labelled in Å."""
    fast_min, fast_max, slow_min, slow_max = roi
    width, height = fast_max + 1 - fast_min, slow_max + 1 - slow_min
    n_fast, n_slow = (max(2, math.ceil(GRID * size / max(width, height))) for size in (width, height))
    fast, slow = np.linspace(fast_min, fast_max + 1, n_fast), np.linspace(slow_min, slow_max + 1, n_slow)
    inverse = 1.0 / resolution(view, fast[None, :], slow[:, None])
    by_inverse = ring_levels(rings, float(inverse.min()), float(inverse.max()))
    if not by_inverse:
        return
    lines = axes.contour(fast, slow, inverse, levels=list(by_inverse), colors="tab:blue", linewidths=0.8, alpha=0.7)
    axes.clabel(lines, fmt=by_inverse, fontsize="small")


def show(
    image: Any,
    sim: OfExperiment | None = None,
    *,
    roi: Sequence[int] | None = None,
    rings: Any = True,
    limits: tuple[float, float] | None = None,
    ax: Any = None,
    title: str = "",
) -> Any:
    """Draw an image with matplotlib (extra ``plot``): log scale, the beam centre, and resolution rings.

    The panels of a detector are in their places, as seen along the beam, in mm from it: one laboratory axis points to
    the right and one up, x and y where the beam is along z.

    Args:
        image: (n_slow, n_fast), photons per pixel; of panels in any layout.
        sim: the Simulator whose detector it is on; None: neither beam centre nor rings.
        roi: fast_min, fast_max, slow_min, slow_max, both ends included: zoom into this region; not of panels.
        rings: True: a few; False: none; or their resolutions in Å.
        limits: lower and upper end of the grey scale, photons; None: of the region shown.
        ax: matplotlib Axes to draw into; None: a new figure.
        title: of the picture.

    Returns the Axes; ``.figure`` is their figure, and ``.figure.savefig`` writes it. Axes are in pixels from the outer
    corner of the first pixel. Raises InputError without matplotlib, or for an image of another shape.
    """
    require_matplotlib("show")
    image = np.asarray(image)
    if sim is not None and sim.experiment.detector.panels:
        if roi is not None:
            raise InputError(f"roi is for detectors without panels; got {shown(roi)}; zoom by ax.set_xlim", "roi")
        check_limits(limits)
        ax = new_axes() if ax is None else ax
        drawn = draw_panels(ax, image, sim.experiment, rings=rings, limits=limits)
        ax.set_title(title)
        add_scale(ax, drawn)
        return ax
    if image.ndim != 2 or image.dtype.kind not in "biuf":
        raise InputError(f"image must be a 2-D array of numbers; got {shown(image)}", "image")
    if sim is not None and image.shape != sim.experiment.shape:
        raise InputError(
            f"image must have the shape {sim.experiment.shape} of the detector; got {image.shape}", "image"
        )
    check_limits(limits)
    region = _checked_roi(roi, image.shape)
    ax = new_axes() if ax is None else ax
    drawn = _draw(ax, image, region, limits)
    if sim is not None:
        view = view_of(sim)
        if rings is not False and rings is not None:
            _draw_rings(ax, view, region, rings)
        spot = beam_spot(view)
        if spot is not None:
            mark(ax, spot)
    ax.set_title(title)
    add_scale(ax, drawn)
    return ax


def save_png(path: str | Path, image: np.ndarray, beam_centre: tuple[float, float] | None, title: str = "") -> None:
    """Draw ``image`` (n_slow, n_fast), photons per pixel, into a PNG file, with the direct beam marked.

    ``beam_centre`` is in pixels (fast, slow) from the outer edge of the first pixel; None: it is missed.
    Raises InputError without matplotlib, or if the file cannot be written.
    """
    require_matplotlib()
    axes = axes_of_file()
    drawn = _draw(axes, image, _checked_roi(None, image.shape), None)
    if beam_centre is not None:
        mark(axes, beam_centre)
    axes.set_title(title)
    add_scale(axes, drawn)
    save(path, axes)
