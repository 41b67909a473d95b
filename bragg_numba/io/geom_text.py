"""CrystFEL's geometry files (.geom), out: the text that ``io.geom`` reads back as the same numbers.

CrystFEL reads the components of fs and ss without exponents, so that every number is written in digits alone.
"""

from fractions import Fraction
from itertools import chain

from .geom import BadRegion, GeomFile, GeomPanel, Triple

_FS, _XY = ("fs", "ss"), ("x", "y")


def decimal_text(value: Fraction) -> str:
    """A decimal fraction in digits, without an exponent; one that is none, such as 1/3, has no such text."""
    twos, fives, rest = 0, 0, value.denominator
    while rest % 2 == 0:
        twos, rest = twos + 1, rest // 2
    while rest % 5 == 0:
        fives, rest = fives + 1, rest // 5
    assert rest == 1, value
    places = max(twos, fives)
    digits = str(abs(value.numerator) * 10**places // value.denominator).rjust(places + 1, "0")
    text = f"{digits[:-places]}.{digits[-places:]}" if places else digits
    return f"-{text}" if value < 0 else text


def _vector(vector: Triple) -> str:
    terms = ((decimal_text(size), axis) for size, axis in zip(vector, "xyz", strict=True) if size)
    return " ".join(f"{'' if size.startswith('-') else '+'}{size}{axis}" for size, axis in terms)


def _panel_lines(panel: GeomPanel, shared: set[tuple[str, str]]) -> list[str]:
    slow, fast = panel.start
    n_slow, n_fast = panel.shape
    x, y = panel.corner
    lines = {
        "min_fs": fast,
        "max_fs": fast + n_fast - 1,
        "min_ss": slow,
        "max_ss": slow + n_slow - 1,
        "corner_x": decimal_text(x),
        "corner_y": decimal_text(y),
        "fs": _vector(panel.fast),
        "ss": _vector(panel.slow),
    }
    pairs = [(key, str(value)) for key, value in lines.items()]
    if panel.coffset:
        pairs.append(("coffset", decimal_text(panel.coffset)))
    if panel.no_index:
        pairs.append(("no_index", "1"))
    pairs += [pair for pair in _may_be_shared(panel) if pair not in shared]
    return [f"{panel.name}/{key} = {value}" for key, value in pairs]


def _may_be_shared(panel: GeomPanel) -> list[tuple[str, str]]:
    """What is mostly the same for all panels, and then said once."""
    pairs = [("res", decimal_text(panel.res))]
    if panel.gain is not None:
        pairs.append((panel.gain[0], decimal_text(panel.gain[1])))
    if panel.edge:
        pairs.append(("mask_edge_pixels", str(panel.edge)))
    return [*pairs, *panel.kept]


def _shared(panels: tuple[GeomPanel, ...]) -> list[tuple[str, str]]:
    """The lines that all panels have; of a key that may be repeated only if all of its lines are the same."""
    each = [_may_be_shared(panel) for panel in panels]
    first = each[0]
    keys = [key for key in dict.fromkeys(key for key, _ in first)]
    same = [
        key
        for key in keys
        if all([v for k, v in pairs if k == key] == [v for k, v in first if k == key] for pairs in each)
    ]
    return [pair for pair in first if pair[0] in same]


def _region_lines(region: BadRegion) -> list[str]:
    axes = _XY if region.in_laboratory else _FS
    keys = chain.from_iterable((f"min_{axis}", f"max_{axis}") for axis in axes)
    lines = [] if region.panel is None else [f"{region.name}/panel = {region.panel}"]
    limits = zip(keys, region.limits, strict=True)
    return [*lines, *(f"{region.name}/{key} = {decimal_text(value)}" for key, value in limits)]


def geom_text(file: GeomFile) -> str:
    """The text of a geometry file, whose numbers are all decimal fractions."""
    shared = _shared(file.panels)
    top = []
    if file.energy is not None:
        top.append(f"{file.energy.key} = {file.energy.text}")
    if file.clen is not None:
        top.append(f"clen = {file.clen.text}")
    if file.bandwidth is not None:
        top.append(f"bandwidth = {decimal_text(file.bandwidth)}")
    top += [f"{key} = {value}" for key, value in (*file.kept, *shared)]
    blocks = [list(file.preamble), top]
    blocks += [_region_lines(region) for region in file.regions]
    blocks += [_panel_lines(panel, set(shared)) for panel in file.panels]
    groups = [f"group_{name} = {','.join(members)}" for name, members, _ in file.groups]
    rigid = [f"rigid_group_{name} = {','.join(members)}" for name, members, _ in file.rigid_groups]
    blocks += [[*groups, *rigid, *(f"{key} = {value}" for key, value in file.collections)]]
    return "\n".join("\n".join([*block, ""]) for block in blocks if block)
