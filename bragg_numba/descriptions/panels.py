"""The panels of a detector, and the groups of them that move together."""

import copy
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import numpy as np

from ..errors import InputError
from . import validate
from .base import Description
from .fields import Stored, Values, Vector, described

# The group of all panels, where none is given that holds them all.
ROOT = "detector"

# Moves of a node, in the order in which they are applied: it is turned, then shifted.
ROTATIONS = ("rot_slow", "rot_fast", "rot_normal")
SHIFTS = ("shift_x", "shift_y", "shift_z")
MOVES = (*SHIFTS, *ROTATIONS)

# Sine of the angle between fast and slow below which a panel has no area.
_FLATTEST = 1e-9

_Triple = Stored[Vector, Values]
_AnyNode = TypeVar("_AnyNode", bound="Node")


@dataclass(frozen=True, eq=False)
class Node(Description):
    """What panels and groups share: a frame in the laboratory, and how far it has been moved from it.

    A node is turned about its own ``origin`` by ``rot_slow``, then ``rot_fast``, then ``rot_normal``, right-handed
    about its own unmoved axes (unit(slow), unit(fast), unit(fast x slow)), and then shifted. Its group is moved after
    it, and takes it along: frames are where nodes are while nothing has been moved, in the laboratory and not relative
    to the group.

    Attributes:
        name: unique among the nodes of the detector.
        origin: mm in the laboratory frame of the convention.
        fast, slow: axes; see the subclasses.
        group: name of the group that it belongs to; None: the root.
        shift_x, shift_y, shift_z: mm along laboratory axes, before the group is moved.
        rot_fast, rot_slow, rot_normal: degrees about its axes.
    """

    name: str
    origin: _Triple = described((0.0, 0.0, 0.0), unit="mm")
    fast: _Triple = described((1.0, 0.0, 0.0))
    slow: _Triple = described((0.0, 1.0, 0.0))
    group: str | None = None
    shift_x: float = described(0.0, unit="mm", step=1e-2)
    shift_y: float = described(0.0, unit="mm", step=1e-2)
    shift_z: float = described(0.0, unit="mm", step=1e-2)
    rot_fast: float = described(0.0, unit="degrees", step=1e-2)
    rot_slow: float = described(0.0, unit="degrees", step=1e-2)
    rot_normal: float = described(0.0, unit="degrees", step=1e-2)

    def __post_init__(self) -> None:
        if not isinstance(self.name, str) or not self.name.strip() or not self.name.isprintable():
            raise validate.fail("name", "the name of a panel or group, of printable characters", self.name)
        if self.group is not None and not isinstance(self.group, str):
            raise validate.fail(f"{self.name}.group", "the name of a group", self.group)
        validate.assign(
            self,
            origin=validate.numbers(f"{self.name}.origin", self.origin, 3),
            fast=validate.direction(f"{self.name}.fast", self.fast),
            slow=validate.direction(f"{self.name}.slow", self.slow),
            **{move: validate.number(f"{self.name}.{move}", getattr(self, move)) for move in MOVES},
        )
        (ux, uy, uz), (vx, vy, vz) = u, v = self.fast, self.slow
        area = math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx)
        if area < _FLATTEST * math.hypot(*u) * math.hypot(*v):
            got = " ".join(f"{x:g}" for x in v)
            raise InputError(f"{self.name}.slow must not be parallel to fast; got {got}", f"{self.name}.slow")

    @property
    def moves(self) -> tuple[float, ...]:
        """The six moves, in the order of ``MOVES``."""
        return tuple(getattr(self, move) for move in MOVES)


@dataclass(frozen=True, eq=False)
class Group(Node):
    """Panels, and other groups, that move together; fast and slow are directions, of any length."""


@dataclass(frozen=True, eq=False)
class Panel(Node):
    """A flat part of a detector; fast and slow are mm per pixel, of any lengths and not necessarily orthogonal.

    The point at pixel coordinates f, s lies at origin + f fast + s slow: pixel (i, j) of the panel reaches from
    s = first[0] + i and f = first[1] + j to one more.

    Attributes:
        shape: (n_slow, n_fast) pixels.
        detector_thick, detector_abs: thickness of the sensor and its attenuation depth, µm; None: as of the Detector.
        mask: (n_slow, n_fast); pixels where it is 0 are not computed and stay 0. None: all are computed.
        gain: counts per photon, which files and the response of a detector use; images are in photons.
        first: (slow, fast) coordinates of the first pixel; not (0, 0) where several panels share one plane and origin.
        window: (slow, fast) of the first pixel in the slab, an array that holds all panels; None for all of them: each
            below the one before.
    """

    shape: Stored[tuple[int, int], Values] = described((0, 0), unit="pixels")
    detector_thick: float | None = described(None, unit="µm")
    detector_abs: float | None = described(None, unit="µm")
    mask: Stored[np.ndarray | None, Any] = described(None)
    gain: float = described(1.0, unit="counts per photon")
    first: Stored[tuple[int, int], Values] = described((0, 0), unit="pixels")
    window: Stored[tuple[int, int] | None, Values | None] = described(None, unit="pixels")

    def __post_init__(self) -> None:
        super().__post_init__()
        shape = self._pair("shape", self.shape, 1)
        mask = self.mask
        if mask is not None:
            mask = validate.array(f"{self.name}.mask", mask, "a 2-D array of numbers")
            if mask.shape != shape or mask.dtype.kind not in "biuf":
                got = f"got shape {mask.shape} of {mask.dtype}"
                raise InputError(f"{self.name}.mask must be numbers of the panel's shape {shape}; {got}", "mask")
            mask = (mask != 0).astype(np.uint8)
            mask.setflags(write=False)
        thick = validate.optional(validate.non_negative, f"{self.name}.detector_thick", self.detector_thick, "µm")
        validate.assign(
            self,
            shape=shape,
            detector_thick=thick,
            detector_abs=attenuation(f"{self.name}.detector_abs", self.detector_abs),
            mask=mask,
            gain=validate.positive(f"{self.name}.gain", self.gain, "counts per photon"),
            first=self._pair("first", self.first, None),
            window=None if self.window is None else self._pair("window", self.window, 0),
        )

    def _pair(self, field: str, value: Any, least: int | None) -> tuple[int, int]:
        name, expected = f"{self.name}.{field}", "two whole numbers, slow and fast"
        slow, fast = (
            validate.integer(name, number, least, 2**31 - 1) for number in validate.numbers(name, value, 2, expected)
        )
        return slow, fast

    def split(self, n_slow: int, n_fast: int) -> list["Panel"]:
        """The panel cut into n_slow x n_fast parts of about the same size, named NAME[i,j]: the same pixels.

        The parts keep frame and group, and the panel's moves: they turn about the same origin. Windows, which may not
        stay rectangles of a slab, are dropped.
        """
        rows, columns = (_ends(size, n, self.name) for size, n in zip(self.shape, (n_slow, n_fast), strict=True))
        parts = []
        for i, (top, bottom) in enumerate(rows):
            for j, (left, right) in enumerate(columns):
                part: dict[str, Any] = {
                    "name": f"{self.name}[{i},{j}]",
                    "shape": (bottom - top, right - left),
                    "first": (self.first[0] + top, self.first[1] + left),
                    "mask": None if self.mask is None else self.mask[top:bottom, left:right],
                    "window": None,
                }
                parts.append(replace(self, **part))
        return parts


def _ends(size: int, n: int, name: str) -> list[tuple[int, int]]:
    n = validate.integer("split", n, 1)
    if n > size:
        raise InputError(f"split must leave a pixel in every part of {name}; got {n} parts of {size} pixels", "split")
    return [(size * i // n, size * (i + 1) // n) for i in range(n)]


def attenuation(field: str, value: Any) -> float | None:
    """Attenuation depth: None if not given; infinity for no absorption, also if given as 0."""
    if value is None:
        return None
    if isinstance(value, int | float) and value in (0, math.inf):
        return math.inf
    return validate.positive(field, value, "µm, or 'inf'")


def _nodes(field: str, given: Any, kind: type[_AnyNode]) -> tuple[_AnyNode, ...]:
    expected = f"a list of {kind.__name__}s"
    if not validate.is_list(given):
        raise validate.fail(field, expected, given)
    nodes = tuple(given)
    for node in nodes:
        if type(node) is not kind:
            raise validate.fail(field, expected, node)
    return nodes


def settled(panels: Any, groups: Any) -> tuple[tuple[Panel, ...], tuple[Group, ...]]:
    """Panels and groups as a tree, of which all that lacks a group belongs to the root.

    The root is the only group that has none, else a new one, ``ROOT``, whose origin is the mean of the panels' centres
    and whose axes are those of the first panel. Raises InputError for names that are not unique or not known, groups
    that hold themselves, and windows that overlap.
    """
    panels, groups = _nodes("panels", panels, Panel), _nodes("groups", groups, Group)
    if not panels:
        raise InputError("panels must be at least one Panel; got none", "panels")
    names = [node.name for node in (*groups, *panels)]
    twice = next((name for i, name in enumerate(names) if name in names[:i]), None)
    if twice is not None:
        raise InputError(f"name of a panel or group must be unique; got {twice!r} twice", "panels")
    known = {group.name: group for group in groups}
    for node in (*groups, *panels):
        if node.group is not None and node.group not in known:
            expected = f"one of {', '.join(known)}" if known else "None, as no groups are given"
            raise InputError(f"{node.name}.group must be {expected}; got {node.group!r}", f"{node.name}.group")
    tops = [group for group in groups if group.group is None]
    if groups and not tops:
        raise InputError(f"{groups[0].name}.group must not be a group that it holds", f"{groups[0].name}.group")
    if len(tops) == 1:
        root = tops[0].name
    else:
        root = ROOT if ROOT not in names else next(f"{ROOT}_{i}" for i in range(1, 10**6) if f"{ROOT}_{i}" not in names)
        groups = (_root_of(root, panels), *groups)
    groups = tuple(_in(group, root) if group.name != root else group for group in groups)
    panels = tuple(_in(panel, root) for panel in panels)
    for group in groups:
        # Raises for a group that holds itself.
        list(above(group, groups))
    _check_windows(panels)
    return panels, groups


def _in(node: _AnyNode, root: str) -> _AnyNode:
    return node if node.group is not None else replace(node, group=root)


def _root_of(name: str, panels: Sequence[Panel]) -> Group:
    centre = np.mean([_centre(panel) for panel in panels], axis=0)
    return Group(name, centre.tolist(), panels[0].fast, panels[0].slow)


def _centre(panel: Panel) -> np.ndarray:
    s, f = (first + n / 2.0 for first, n in zip(panel.first, panel.shape, strict=True))
    return np.array(panel.origin) + f * np.array(panel.fast) + s * np.array(panel.slow)


def above(node: Node, groups: Sequence[Group]) -> Iterator[Group]:
    """The groups that a node belongs to, from its own to the root. Raises InputError if it belongs to itself."""
    by_name, seen = {group.name: group for group in groups}, {node.name}
    while node.group is not None:
        node = by_name[node.group]
        if node.name in seen:
            raise InputError(f"{node.name}.group must not be a group that it holds", f"{node.name}.group")
        seen.add(node.name)
        yield node


def _check_windows(panels: Sequence[Panel]) -> None:
    windows = [panel.window for panel in panels]
    if all(window is None for window in windows):
        return
    if missing := next((panel.name for panel in panels if panel.window is None), None):
        raise InputError(f"{missing}.window must be given, as other panels have one", f"{missing}.window")
    taken = np.zeros(slab_shape(panels), bool)
    for panel in panels:
        part = taken[window_of(panel)]
        if part.any():
            name = f"{panel.name}.window"
            raise InputError(f"{name} must not overlap that of another panel; got {panel.window}", name)
        part[...] = True


def window_of(panel: Panel) -> tuple[slice, slice]:
    """Where a panel with a window lies in the slab."""
    assert panel.window is not None
    slow, fast = panel.window
    return slice(slow, slow + panel.shape[0]), slice(fast, fast + panel.shape[1])


def slab_shape(panels: Sequence[Panel]) -> tuple[int, int]:
    """(n_slow, n_fast) of the array that holds all panels as windows, each below the one before if they have none."""
    if panels[0].window is None:
        return sum(panel.shape[0] for panel in panels), max(panel.shape[1] for panel in panels)
    ends = [[part.stop for part in window_of(panel)] for panel in panels]
    return max(slow for slow, _ in ends), max(fast for _, fast in ends)


def move_names(panels: Sequence[Panel] | None, groups: Sequence[Group]) -> list[str]:
    """NODE.MOVE of all nodes, groups first: the names of their numbers among the parameters."""
    return [f"{node.name}.{move}" for node in (*groups, *(panels or ())) for move in MOVES]


def move_of(name: str) -> tuple[str, str]:
    """The node and the move of a name NODE.MOVE."""
    node, _, move = name.rpartition(".")
    return node, move


def with_moves(
    panels: Sequence[Panel], groups: Sequence[Group], values: dict[str, Any]
) -> dict[str, tuple[Panel, ...] | tuple[Group, ...]]:
    """``panels`` and ``groups`` of a Detector with some moves changed, by the names of ``move_names``.

    Values are floats; or what stands in for them while derivatives are taken, which no check sees.
    """
    changes: dict[str, dict[str, Any]] = {}
    for name, value in values.items():
        node, move = move_of(name)
        changes.setdefault(node, {})[move] = value

    def changed(node: _AnyNode) -> _AnyNode:
        moves = changes.get(node.name)
        if moves is None:
            return node
        if all(np.isscalar(value) for value in moves.values()):
            return replace(node, **moves)
        holder = copy.copy(node)
        validate.assign(holder, **moves)
        return holder

    return {"panels": tuple(map(changed, panels)), "groups": tuple(map(changed, groups))}
