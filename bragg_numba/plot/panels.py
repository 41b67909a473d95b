"""Pictures of detectors of several panels, which are drawn where they are, as seen along the beam."""

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import numpy as np

from ..descriptions.detector import Detector
from ..descriptions.panels import Panel, above
from ..errors import InputError, shown
from ..experiment import Experiment
from ..planning.dual import plain
from ..planning.panels import placed
from .common import (
    DRAWN,
    add_scale,
    axes_of_file,
    block_maximum,
    grey_limits,
    mark,
    new_axes,
    require_matplotlib,
    ring_levels,
    save,
)

# Points along each side of a panel at which its resolution is computed.
_GRID = 33
# Laboratory axes that point to the right and up where the beam is along x, y and z.
_AXES = ((2, 1), (0, 2), (0, 1))
_BACKGROUND, _OUTLINE = "0.93", "0.75"


class OfDetector(Protocol):
    """A Simulator, or what else has a detector."""

    @property
    def detector(self) -> Detector:
        """The detector."""


class Projection(NamedTuple):
    """What is seen along the beam: unit vectors to the right and up, with the names of laboratory axes near them."""

    right: np.ndarray
    up: np.ndarray
    labels: tuple[str, str]

    def __call__(self, points: np.ndarray) -> np.ndarray:
        """(..., 2) in mm of points (..., 3)."""
        return np.stack([points @ self.right, points @ self.up], axis=-1)


class Seen(NamedTuple):
    """A panel where it is, in mm: its first pixel's corner, and the vectors along a pixel."""

    panel: Panel
    corner: np.ndarray
    fast: np.ndarray
    slow: np.ndarray

    def points(self, fast: np.ndarray, slow: np.ndarray) -> np.ndarray:
        """(..., 3) of points in pixels from the first pixel's corner."""
        return self.corner + fast[..., None] * self.fast + slow[..., None] * self.slow

    @property
    def corners(self) -> np.ndarray:
        """(4, 3), going round."""
        n_slow, n_fast = self.panel.shape
        return self.points(np.array([0.0, n_fast, n_fast, 0.0]), np.array([0.0, 0.0, n_slow, n_slow]))


def projection(detector: Detector) -> Projection:
    """Along the beam, so that two laboratory axes point to the right and up: x and y for a beam along z."""
    beam = np.array(detector.frame.beam_vector)
    beam = beam / np.linalg.norm(beam)
    across, upwards = _AXES[int(np.argmax(np.abs(beam)))]
    right = _perpendicular(np.eye(3)[across], beam)
    up = _perpendicular(_perpendicular(np.eye(3)[upwards], beam), right)
    exact = max(np.abs(beam)) == 1.0
    first, second = (f"{'xyz'[axis]}{'' if exact else ' (about)'} (mm)" for axis in (across, upwards))
    return Projection(right, up, (first, second))


def _perpendicular(vector: np.ndarray, to: np.ndarray) -> np.ndarray:
    rest = vector - (vector @ to) * to
    return rest / np.linalg.norm(rest)


def seen_panels(detector: Detector) -> list[Seen]:
    """The panels after all moves."""
    seen = []
    for panel in detector.panels or ():
        origin, fast, slow = placed(panel, detector)
        s, f = panel.first
        seen.append(Seen(panel, origin + f * fast + s * slow, fast, slow))
    return seen


def draw_panels(
    axes: Any, image: np.ndarray, experiment: Experiment, rings: Any = False, limits: tuple[float, float] | None = None
) -> Any:
    """Draw an image, in any layout, with the direct beam and rings; returns what the grey scale is of."""
    from matplotlib.colors import LogNorm
    from matplotlib.patches import Polygon
    from matplotlib.transforms import Affine2D

    detector, parts = experiment.detector, list(_parts(image, experiment))
    view, seen = projection(detector), seen_panels(detector)
    pixel = min(float(np.linalg.norm(view(vector))) or math.inf for each in seen for vector in (each.fast, each.slow))
    extent = _frame(axes, view, seen)
    factor = max(1, math.ceil(extent / pixel / DRAWN)) if math.isfinite(pixel) else 1
    blocks = [block_maximum(part, factor) for part in parts]
    bottom, top = grey_limits(np.concatenate([block.ravel() for block in blocks])) if limits is None else limits
    drawn: Any = None
    for each, block in zip(seen, blocks, strict=True):
        (fx, fy), (sx, sy), (x, y) = view(each.fast), view(each.slow), view(each.corner)
        shape = Polygon(
            view(each.corners), closed=True, facecolor="white", edgecolor=_OUTLINE, linewidth=0.4, zorder=0.5
        )
        axes.add_patch(shape)
        drawn = axes.imshow(
            np.maximum(block, bottom),
            cmap="gray_r",
            norm=LogNorm(bottom, top),
            origin="lower",
            extent=(0, block.shape[1] * factor, 0, block.shape[0] * factor),
            interpolation="nearest",
            zorder=1.0,
            transform=Affine2D(np.array([[fx, sx, x], [fy, sy, y], [0.0, 0.0, 1.0]])) + axes.transData,
        )
        # The last blocks may reach beyond the panel.
        drawn.set_clip_path(shape)
    _frame(axes, view, seen)
    if rings is not False and rings is not None:
        _draw_rings(axes, view, seen, experiment, rings)
    mark(axes, (0.0, 0.0))
    return drawn


def _parts(image: np.ndarray, experiment: Experiment) -> Iterator[np.ndarray]:
    """The pixels of each panel."""
    layout = experiment.layout
    gathered = layout.gathered(image) if image.dtype.kind in "biuf" else None
    if gathered is None:
        raise InputError(f"image must be numbers of the shape {layout.accepted()}; got {shown(image)}", "image")
    for part in layout.parts:
        yield np.nan_to_num(gathered[part])


def _frame(axes: Any, view: Projection, seen: list[Seen]) -> float:
    """Limits, labels and background of axes that show all panels and the beam; returns their size in mm."""
    corners = np.concatenate([view(each.corners) for each in seen] + [np.zeros((1, 2))])
    least, most = corners.min(axis=0), corners.max(axis=0)
    margin = 0.02 * float((most - least).max()) or 1.0
    axes.set(xlim=(least[0] - margin, most[0] + margin), ylim=(least[1] - margin, most[1] + margin))
    axes.set(xlabel=view.labels[0], ylabel=view.labels[1], aspect="equal", facecolor=_BACKGROUND)
    return float((most - least).max())


def _draw_rings(axes: Any, view: Projection, seen: list[Seen], experiment: Experiment, rings: Any) -> None:
    """Contours of the resolution on each panel, labelled in Å where they are longest."""
    beam = np.array(experiment.setup.geometry.beam, float)
    wavelength = plain(experiment.beam.lambda0) * 1e10
    grids = []
    for each in seen:
        n_slow, n_fast = each.panel.shape
        points = each.points(np.linspace(0.0, n_fast, _GRID)[None, :], np.linspace(0.0, n_slow, _GRID)[:, None])
        rays = points / np.linalg.norm(points, axis=-1, keepdims=True)
        grids.append((view(points), np.linalg.norm(rays - beam, axis=-1) / wavelength))
    levels = ring_levels(rings, min(float(i.min()) for _, i in grids), max(float(i.max()) for _, i in grids))
    longest: dict[str, tuple[float, np.ndarray]] = {}
    for at, inverse in grids:
        inside = [level for level in levels if inverse.min() < level < inverse.max()]
        if not inside or _is_edge_on(at):
            continue
        lines = axes.contour(
            *np.moveaxis(at, -1, 0), inverse, levels=inside, colors="tab:blue", linewidths=0.8, alpha=0.7
        )
        for level, segments in zip(inside, lines.allsegs, strict=True):
            for segment in segments:
                length = float(np.linalg.norm(np.diff(segment, axis=0), axis=1).sum())
                if length > longest.get(levels[level], (0.0, segment))[0]:
                    longest[levels[level]] = length, segment
    for label, (_, segment) in longest.items():
        box = {"facecolor": "white", "alpha": 0.7, "edgecolor": "none", "pad": 0.5}
        axes.text(
            *segment[len(segment) // 2], label, color="tab:blue", fontsize="small", ha="center", va="center", bbox=box
        )


def _is_edge_on(at: np.ndarray) -> bool:
    """Whether a panel is seen as a line."""
    (ux, uy), (vx, vy) = at[0, -1] - at[0, 0], at[-1, 0] - at[0, 0]
    return bool(abs(ux * vy - uy * vx) < 1e-6 * (math.hypot(ux, uy) * math.hypot(vx, vy) or 1.0))


def save_panels_png(path: str | Path, image: np.ndarray, experiment: Experiment, title: str = "") -> None:
    """Draw an image of a detector of panels, in any layout, photons per pixel, into a PNG file.

    Raises InputError without matplotlib, or if the file cannot be written.
    """
    require_matplotlib()
    axes = axes_of_file()
    drawn = draw_panels(axes, np.asarray(image), experiment)
    axes.set_title(title)
    add_scale(axes, drawn)
    save(path, axes)


def show_layout(detector: Detector | OfDetector, *, names: bool = True, ax: Any = None, title: str = "") -> Any:
    """Draw the outlines of panels in their places, as seen along the beam, with names and the direct beam.

    Colours tell the groups of the panels; a line in each panel goes from its first pixel along the fast axis.

    Args:
        detector: a Detector of panels, or a Simulator of one.
        names: whether panels are named.
        ax: matplotlib Axes to draw into; None: a new figure.
        title: of the picture.

    Returns the Axes, in mm from the direct beam. Raises InputError without matplotlib, or panels.
    """
    require_matplotlib("show_layout")
    described = detector if isinstance(detector, Detector) else getattr(detector, "detector", None)
    if not isinstance(described, Detector) or not described.panels:
        raise InputError(f"detector must be a Detector of panels, or a Simulator of one; got {shown(detector)}")
    from matplotlib.patches import Polygon

    ax = new_axes() if ax is None else ax
    view, seen = projection(described), seen_panels(described)
    colours: dict[str, str] = {}
    for each in seen:
        groups = [group.name for group in above(each.panel, described.groups)]
        # The groups of the second level: the first is of all panels.
        group = groups[-2] if len(groups) > 1 else groups[-1]
        colour = colours.setdefault(group, f"C{len(colours) % 10}")
        ax.add_patch(Polygon(view(each.corners), closed=True, facecolor=colour, edgecolor=colour, alpha=0.25))
        ax.add_patch(Polygon(view(each.corners), closed=True, facecolor="none", edgecolor=colour, linewidth=0.8))
        n_slow, n_fast = each.panel.shape
        inset = 0.06 * min(each.panel.shape)
        line = view(each.points(np.array([inset, max(0.25 * n_fast, inset)]), np.array([inset, inset])))
        ax.plot(*line.T, color=colour, linewidth=1.5, scalex=False, scaley=False)
        ax.plot(*line[0], marker="o", markersize=2.5, color=colour, scalex=False, scaley=False)
        if names:
            middle = view(each.points(np.array(n_fast / 2.0), np.array(n_slow / 2.0)))
            ax.text(*middle, each.panel.name, fontsize=max(4.0, 10.0 - len(seen) / 12.0), ha="center", va="center")
    _frame(ax, view, seen)
    ax.set_facecolor("white")
    mark(ax, (0.0, 0.0))
    ax.set_title(title)
    return ax
