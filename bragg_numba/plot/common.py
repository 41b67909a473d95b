"""What pictures of one panel and of several share: the grey scale, rings, the mark of the beam, and files."""

import io
import math
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import InputError, shown
from ..io.atomic import write_atomically
from ..io.optional import optional

# Maximum length of the longer side of the drawn image, so that each block gets at least one pixel of the picture.
DRAWN = 700
# Decades below the top of the scale: default, and minimum.
DECADES, LEAST_DECADES = 4.0, 2.0
# Number of rings drawn.
RINGS = 4


def require_matplotlib(for_what: str = "-png") -> None:
    """Raise InputError, saying what to install, if matplotlib is missing."""
    optional("matplotlib", "plot", for_what)


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


def check_limits(limits: tuple[float, float] | None) -> None:
    """Raise InputError unless they are the two ends of a grey scale."""
    if limits is not None and not 0.0 < limits[0] < limits[1] < math.inf:
        raise InputError(f"limits must be two rising positive numbers; got {shown(limits)}", "limits")


def mark(axes: Any, spot: tuple[float, float]) -> None:
    """Mark the direct beam."""
    axes.plot(*spot, marker="+", markersize=14, color="tab:red", markeredgewidth=1.2, scalex=False, scaley=False)


def ring_levels(rings: Any, least: float, most: float) -> dict[float, str]:
    """1/d of the rings that lie between two 1/d, in rising order, and their labels.

    ``rings``: True for a few, of two digits, evenly spaced in 1/d; or their resolutions d in Å.
    """
    if rings is True:
        levels = []
        for i in range(1, RINGS + 1):
            d = 1.0 / (least + (most - least) * i / (RINGS + 1))
            levels.append(float(f"{d:.2g}"))
    else:
        try:
            levels = [float(d) for d in rings]
        except (TypeError, ValueError):
            levels = [math.nan]
        if not all(0.0 < d < math.inf for d in levels):
            raise InputError(f"rings must be True, False or resolutions in Å; got {shown(rings)}", "rings")
    return {1.0 / d: f"{d:g} Å" for d in sorted(set(levels), reverse=True) if least < 1.0 / d < most}


def new_axes() -> Any:
    """Axes of a new figure of pyplot."""
    from matplotlib import pyplot

    return pyplot.figure(figsize=(7.0, 6.1), layout="constrained").add_subplot()


def axes_of_file() -> Any:
    """Axes of a figure without a display, for ``save``."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(9.4, 8.2), dpi=120, layout="constrained")
    FigureCanvasAgg(figure)
    return figure.add_subplot()


def add_scale(axes: Any, drawn: Any) -> None:
    """The bar that tells the grey scale."""
    axes.figure.colorbar(drawn, ax=axes, label="photons per pixel", shrink=0.85)


def save(path: str | Path, axes: Any) -> None:
    """Write a figure to a PNG file. Raises InputError if that cannot be written."""
    # Drawn in memory first: a failure must not leave a partial file.
    buffer = io.BytesIO()
    axes.figure.savefig(buffer, format="png", metadata={"Software": None})
    with write_atomically(path) as file:
        file.write(buffer.getvalue())
