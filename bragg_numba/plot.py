"""Pictures of diffraction images as in crystallographers' viewers: dark spots on white, on a log scale."""

import io
import math
from pathlib import Path

import numpy as np

from .io.atomic import write_atomically
from .io.optional import optional

# Maximum length of the longer side of the drawn image, so that each block gets at least one pixel of the picture.
DRAWN = 700
# Decades below the top of the scale: default, and minimum.
DECADES, LEAST_DECADES = 4.0, 2.0


def require_matplotlib() -> None:
    """Raise InputError, saying what to install, if matplotlib is missing."""
    optional("matplotlib", "plot", "-png")


def block_maximum(image: np.ndarray, factor: int) -> np.ndarray:
    """The brightest pixel of every ``factor`` x ``factor`` block, so that single-pixel spots survive downsampling."""
    slow, fast = (-(-size // factor) * factor for size in image.shape)
    padded = np.zeros((slow, fast), image.dtype)
    padded[: image.shape[0], : image.shape[1]] = image
    return padded.reshape(slow // factor, factor, fast // factor, factor).max(axis=(1, 3))


def grey_limits(image: np.ndarray) -> tuple[float, float]:
    """Lower and upper end of the scale in photons.

    The top excludes the very brightest pixels, so that the direct beam does not wash out the spots. The bottom is the
    background if that fills most of the image, else ``DECADES`` below the top.
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
    # Drawn in memory first: a failure must not leave a partial file.
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", metadata={"Software": None})
    with write_atomically(path) as file:
        file.write(buffer.getvalue())
