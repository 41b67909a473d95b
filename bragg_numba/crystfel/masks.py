"""Bad regions of a geometry file as masks of pixels, and the other way round."""

from collections.abc import Sequence
from fractions import Fraction

import numpy as np

from ..errors import InputError
from ..io.geom import BadRegion, GeomPanel

# Reading a file with more regions takes CrystFEL long, as it compares each name with all others.
_MOST_REGIONS = 20_000

Pixels = np.ndarray  # (n_slow, n_fast) bool


def bad_pixels(panel: GeomPanel, regions: Sequence[BadRegion], corner: tuple[Fraction, Fraction]) -> Pixels:
    """The pixels of a panel that are marked as bad, as CrystFEL marks them; ``corner``: in pixels, after shifts."""
    bad = np.full(panel.shape, panel.no_index)
    _mark_edges(bad, panel.edge)
    for region in regions:
        if region.in_laboratory:
            _mark_in_laboratory(bad, panel, region, corner)
        elif region.panel in (None, panel.name):
            bad[_inside(panel, region)] = True
    return bad


def _mark_edges(bad: Pixels, width: int) -> None:
    if width:
        bad[:width], bad[-width:] = True, True
        bad[:, :width], bad[:, -width:] = True, True


def _inside(panel: GeomPanel, region: BadRegion) -> tuple[slice, slice]:
    """The part of the panel that a region of pixels of the data covers."""
    fast_min, fast_max, slow_min, slow_max = map(int, region.limits)
    slow, fast = panel.start
    return (
        slice(max(slow_min - slow, 0), max(slow_max + 1 - slow, 0)),
        slice(max(fast_min - fast, 0), max(fast_max + 1 - fast, 0)),
    )


def _mark_in_laboratory(bad: Pixels, panel: GeomPanel, region: BadRegion, corner: tuple[Fraction, Fraction]) -> None:
    """Pixels whose first corner lies inside, limits excluded, in CrystFEL's order of operations."""
    x_min, x_max, y_min, y_max = map(float, region.limits)
    slow, fast = (np.arange(n, dtype=np.float64) for n in panel.shape)
    inside = np.ones(panel.shape, bool)
    for axis, (least, most) in enumerate(((x_min, x_max), (y_min, y_max))):
        by_fast, by_slow = float(panel.fast[axis]), float(panel.slow[axis])
        at = fast * by_fast + (slow * by_slow)[:, None] + float(corner[axis])
        inside &= (at > least) & (at < most)
    bad |= inside


def check_inside(panel: GeomPanel, region: BadRegion, where: str) -> None:
    """Raise InputError if a region that names the panel reaches beyond it."""
    fast_min, fast_max, slow_min, slow_max = map(int, region.limits)
    slow, fast = panel.start
    ends = fast + panel.shape[1] - 1, slow + panel.shape[0] - 1
    if fast_min < fast or slow_min < slow or fast_max > ends[0] or slow_max > ends[1]:
        expected = f"inside of panel {panel.name}, fs {fast} to {ends[0]} and ss {slow} to {ends[1]}"
        got = f"got fs {fast_min} to {fast_max} and ss {slow_min} to {slow_max}"
        raise InputError(f"{where}: line {region.line}: {region.name} must lie {expected}; {got}")


def rectangles(bad: Pixels) -> list[tuple[int, int, int, int]]:
    """Disjoint rectangles (fast min, fast max, slow min, slow max, ends included) that cover the given pixels.

    Runs of pixels along fast that are the same in successive rows make one rectangle.
    """
    found: list[tuple[int, int, int, int]] = []
    growing: dict[tuple[int, int], int] = {}
    padded = np.zeros((bad.shape[0], bad.shape[1] + 2), np.int8)
    padded[:, 1:-1] = bad
    steps = np.diff(padded, axis=1)
    for row, step in enumerate([*steps, np.zeros(bad.shape[1] + 1, np.int8)]):
        runs = set(zip(np.flatnonzero(step > 0).tolist(), (np.flatnonzero(step < 0) - 1).tolist(), strict=True))
        ended = [run for run in growing if run not in runs]
        found += [(*run, growing.pop(run), row - 1) for run in ended]
        growing.update((run, row) for run in sorted(runs - growing.keys()))
    return found


def regions_of(panel: GeomPanel, bad: Pixels, taken: set[str]) -> list[BadRegion]:
    """Bad regions of a panel for the given pixels, with names that are not yet taken."""
    boxes = rectangles(bad)
    if len(boxes) > _MOST_REGIONS:
        instead = "give CrystFEL such a mask as a file, by mask0_data and mask0_file, and the panel none"
        raise InputError(f"{panel.name}.mask must fit {_MOST_REGIONS} rectangles; got {len(boxes)}: {instead}", "mask")
    slow, fast = panel.start
    regions, number = [], 0
    for f_min, f_max, s_min, s_max in boxes:
        while (name := f"bad_{panel.name}_{number}") in taken:
            number += 1
        number += 1
        limits = f_min + fast, f_max + fast, s_min + slow, s_max + slow
        a, b, c, d = map(Fraction, limits)
        regions.append(BadRegion(name, panel.name, False, (a, b, c, d), 0))
    return regions
