"""From dxtbx's panels and groups to a Detector, and the frames of both in the laboratory."""

from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np

from ..descriptions.detector import Detector
from ..descriptions.panels import ROOT, Group, Panel
from ..errors import InputError
from ..io.expt_models import DetectorModel, GroupModel, PanelModel

# Cosine of the angle of fast and slow above which pixels are no squares; dxtbx takes 1e-7 for rounding.
_SKEW = 1e-6
# Relative difference of the sides of a pixel from which it is no square.
_OBLONG = 1e-9
# Distance of the plane from the sample, in distances of its origin, below which the panel has no side.
_EDGE_ON = 1e-9


class Frame(NamedTuple):
    """Where a panel or group lies in the laboratory: axes of length 1 and origin in mm."""

    fast: np.ndarray
    slow: np.ndarray
    origin: np.ndarray

    @property
    def matrix(self) -> np.ndarray:
        """(3, 3) with columns fast, slow, fast x slow."""
        return np.stack([self.fast, self.slow, np.cross(self.fast, self.slow)], axis=1)


LABORATORY = Frame(np.array([1.0, 0.0, 0.0]), np.array([0.0, 1.0, 0.0]), np.zeros(3))


def _unit(vector: Any) -> np.ndarray:
    return np.asarray(vector, float) / np.linalg.norm(vector)


def frame_in(parent: Frame, node: PanelModel | GroupModel) -> Frame:
    """The frame of a node in the laboratory: that of its group times its own, as in dxtbx."""
    matrix = parent.matrix
    fast, slow = (matrix @ _unit(axis) for axis in (node.fast_axis, node.slow_axis))
    return Frame(_unit(fast), _unit(slow), parent.origin + matrix @ np.array(node.origin))


class Placed(NamedTuple):
    """A group or panel of the tree: its frame, the numbers of groups above it, and the number of a panel."""

    model: PanelModel | GroupModel
    frame: Frame
    group: int | None  # among the groups, in the order in which they are met
    panel: int | None


def walk(detector: DetectorModel) -> Iterator[Placed]:
    """Groups, each before what it holds, and panels."""
    count = 0

    def visit(group: GroupModel, parent: Frame, above: int | None) -> Iterator[Placed]:
        nonlocal count
        frame, number = frame_in(parent, group), count
        count += 1
        yield Placed(group, frame, above, None)
        for child in group.children:
            if isinstance(child, int):
                panel = detector.panels[child]
                yield Placed(panel, frame_in(frame, panel), number, child)
            else:
                yield from visit(child, frame, number)

    yield from visit(detector.root, LABORATORY, None)


def panel_frames(detector: DetectorModel) -> list[Frame]:
    """The frame of every panel, in the order of their numbers."""
    found = {placed.panel: placed.frame for placed in walk(detector) if placed.panel is not None}
    return [found[i] for i in range(len(detector.panels))]


def mask_of(panel: PanelModel) -> np.ndarray | None:
    """(n_slow, n_fast): 0 in the rectangles of the panel's mask, else 1. None: it has none that hold a pixel."""
    if not panel.mask:
        return None
    fast, slow = panel.image_size
    mask = np.ones((slow, fast), np.uint8)
    for fast0, slow0, fast1, slow1 in panel.mask:
        mask[max(slow0, 0) : max(slow1, 0), max(fast0, 0) : max(fast1, 0)] = 0
    return None if mask.all() else mask


def rectangles_of(mask: np.ndarray) -> tuple[tuple[int, int, int, int], ...]:
    """The pixels that are 0 as rectangles fast0 slow0 fast1 slow1, half open, that do not overlap.

    Each is a run of pixels of a row, and of the rows below as far as these have the same run.
    """
    open_runs: dict[tuple[int, int], int] = {}
    found = []
    n_slow = len(mask)
    for slow in range(n_slow + 1):
        runs: set[tuple[int, int]] = set()
        if slow < n_slow:
            edges = np.flatnonzero(np.diff(np.concatenate([[False], mask[slow] == 0, [False]]).astype(np.int8)))
            runs = set(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))
        for run in [run for run in open_runs if run not in runs]:
            found.append((run[0], open_runs.pop(run), run[1], slow))
        for run in runs:
            open_runs.setdefault(run, slow)
    return tuple(sorted(found, key=lambda rectangle: (rectangle[1], rectangle[0])))


def is_square(panel: PanelModel, frame: Frame) -> bool:
    """Whether its pixels are squares, of which an ordinary Detector is made."""
    width, height = panel.pixel_size
    return abs(width - height) <= _OBLONG * width and abs(float(frame.fast @ frame.slow)) <= _SKEW


def sensor_of(panel: PanelModel) -> dict[str, Any]:
    """Thickness and attenuation depth in µm, where DIALS corrects for them; nothing elsewhere."""
    return {"detector_thick": 1000.0 * panel.thickness, "detector_abs": 1000.0 / panel.mu} if panel.has_sensor else {}


def single(model: DetectorModel, directions: dict[str, Any], path: str) -> Detector:
    """An ordinary Detector from the only panel, which has square pixels. ``directions``: of beam, E field, spindle.

    origin = −Xbeam fast − Ybeam slow + close_distance normal, the normal on the side away from the sample.
    """
    panel, frame = model.panels[0], panel_frames(model)[0]
    normal = _unit(np.cross(frame.fast, frame.slow))
    Xbeam, Ybeam, distance = np.linalg.solve(np.stack([-frame.fast, -frame.slow, normal], axis=1), frame.origin)
    if distance < 0.0:
        normal, distance = -normal, -distance
    if distance <= _EDGE_ON * np.linalg.norm(frame.origin):
        raise InputError(f"{path}.panels[0]: expected a sample out of its plane; got it at {distance:.6g} mm from it")
    return Detector(
        pixels=panel.image_size[::-1],
        pixel_size=panel.pixel_size[0],
        convention="CUSTOM",
        pivot="SAMPLE",
        close_distance=float(distance),
        Xbeam=float(Xbeam),
        Ybeam=float(Ybeam),
        fdet_vector=frame.fast.tolist(),
        sdet_vector=frame.slow.tolist(),
        odet_vector=normal.tolist(),
        twotheta_axis=(0.0, 1.0, 0.0),
        **directions,
        **sensor_of(panel),
    )


def several(model: DetectorModel, directions: dict[str, Any], path: str) -> Detector:
    """A Detector of Panels in Groups."""
    taken: set[str] = set()
    names: list[str] = []
    groups, panels = [], {}
    for placed in walk(model):
        group = None if placed.group is None else names[placed.group]
        fast, slow, origin = (vector.tolist() for vector in placed.frame)
        if placed.panel is None:
            default = ROOT if group is None else f"group_{len(names)}"
            names.append(_unused(placed.model.name, default, taken))
            groups.append(Group(names[-1], origin, fast, slow, group))
            continue
        panel = model.panels[placed.panel]
        width, height = panel.pixel_size
        with_units = {"fast": (width * placed.frame.fast).tolist(), "slow": (height * placed.frame.slow).tolist()}
        panels[placed.panel] = {"origin": origin, "group": group, **with_units}
    offsets = _windows(model.panels)
    made = []
    for i, panel in enumerate(model.panels):
        made.append(
            Panel(
                name=_unused(panel.name, f"panel_{i}", taken),
                **panels[i],
                shape=panel.image_size[::-1],
                mask=mask_of(panel),
                gain=panel.gain,
                window=offsets[i] if offsets else None,
                **sensor_of(panel),
            )
        )
    try:
        return Detector(convention="CUSTOM", panels=made, groups=groups, **directions)
    except InputError as error:
        raise InputError(f"{path}: {error}", error.field) from None


def _unused(name: str, default: str, taken: set[str]) -> str:
    """A name as given, or the default, with a number where it is taken."""
    name = " ".join(name.split())
    name = name if name and name.isprintable() else default
    found = name
    for number in range(2, len(taken) + 3):
        if found not in taken:
            break
        found = f"{name}_{number}"
    taken.add(found)
    return found


def _windows(panels: tuple[PanelModel, ...]) -> list[tuple[int, int]] | None:
    """(slow, fast) of each panel's first pixel in the array that holds all; None where they would overlap."""
    corners = np.array([panel.raw_image_offset[::-1] for panel in panels])
    ends = corners + np.array([panel.image_size[::-1] for panel in panels])
    if corners.min() < 0:
        return None
    if len(panels) > 1:
        apart = (corners[:, None] >= ends[None]) | (ends[:, None] <= corners[None])
        overlap = ~apart.any(axis=2)
        if overlap.sum() > len(panels):
            return None
    return [(int(slow), int(fast)) for slow, fast in corners]
