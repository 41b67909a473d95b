"""A picture of a diffraction image, as crystallographers' viewers show it: dark spots on white, on a log scale."""

import io
import math
from pathlib import Path

import numpy as np

from .io.atomic import write_atomically
from .io.optional import optional

# The longer side of the drawn image at most, so that each of its blocks gets a point of the picture or more.
DRAWN = 700
# The scale runs over this many decades below its top.
DECADES, LEAST_DECADES = 4.0, 2.0


def require_matplotlib() -> None:
    """Raise InputError, saying what to install, if matplotlib is missing."""
    optional("matplotlib", "plot", "-png")


def block_maximum(image: np.ndarray, factor: int) -> np.ndarray:
    """The brightest pixel of every ``factor`` x ``factor`` block: single-pixel spots survive being drawn smaller."""
    slow, fast = (-(-size // factor) * factor for size in image.shape)
    padded = np.zeros((slow, fast), image.dtype)
    padded[: image.shape[0], : image.shape[1]] = image
    return padded.reshape(slow // factor, factor, fast // factor, factor).max(axis=(1, 3))


def grey_limits(image: np.ndarray) -> tuple[float, float]:
    """Lower and upper end of the scale in photons.

    The top leaves out the very brightest pixels: the direct beam, brighter by far, must not wash out the spots. A
    background that fills most of the image is the bottom, pale however weak the spots; else it lies ``DECADES`` below.
    """
    bright = image[image > 0.0]
    if not bright.size:
        return 0.1, 1.0
    top = float(np.quantile(bright, 0.9998))
    bottom = top * 10.0**-DECADES
    if 2 * bright.size > image.size:
        bottom = max(bottom, float(np.quantile(bright, 0.02)))
    return bottom, max(top, bottom * 10.0**LEAST_DECADES)


def save_png(path: str | Path, image: np.ndarray, beam_centre: tuple[float, float], title: str = "") -> None:
    """Draw ``image`` (n_slow, n_fast), photons per pixel, with the direct beam marked.

    ``beam_centre`` is in pixels (fast, slow) from the outer edge of the first pixel. Raises InputError without
    matplotlib, or if the file cannot be written.
    """
    require_matplotlib()
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.colors import LogNorm
    from matplotlib.figure import Figure

    slow, fast = image.shape
    factor = math.ceil(max(slow, fast) / DRAWN)
    shown = block_maximum(np.nan_to_num(image), factor)
    bottom, top = grey_limits(shown)
    figure = Figure(figsize=(9.4, 8.2), dpi=120, layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    extent = (0, shown.shape[1] * factor, shown.shape[0] * factor, 0)
    drawn = axes.imshow(
        np.maximum(shown, bottom),
        cmap="gray_r",
        norm=LogNorm(bottom, top),
        extent=extent,
        interpolation="nearest",
    )
    axes.plot(*beam_centre, marker="+", markersize=14, color="tab:red", markeredgewidth=1.2)
    axes.set(xlim=(0, fast), ylim=(slow, 0), xlabel="fast (pixels)", ylabel="slow (pixels)", title=title)
    figure.colorbar(drawn, ax=axes, label="photons per pixel", shrink=0.85)
    # Drawn in memory first: a failure must not leave half a file.
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", metadata={"Software": None})
    with write_atomically(path) as file:
        file.write(buffer.getvalue())
