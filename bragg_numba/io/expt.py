"""Experiment lists of DIALS and dxtbx (.expt), as plain JSON; dxtbx is needed for neither reading nor writing."""

import json
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ..errors import InputError
from .atomic import write_atomically
from .expt_models import (
    FRACTION,
    IDENTITY,
    NORMAL,
    SIMPLE,
    BeamModel,
    CrystalModel,
    DetectorModel,
    ExperimentModel,
    GoniometerModel,
    GroupModel,
    ImagesetModel,
    Matrix,
    Numbers,
    PanelModel,
    ScanModel,
)
from .header import Vector
from .json_place import Place, read_json
from .reading import PathName, show

# Deviation from a rotation that is taken for rounding; volume of three directions, below which they lie in a plane.
_ROTATION, _FLAT = 1e-5, 1e-9
# Pixels of a panel, and numbers of images.
_MOST_PIXELS, _MOST_IMAGES = 2**31 - 1, 10**7

# Reading


def read_experiments(path: PathName) -> tuple[ExperimentModel, ...]:
    """All experiments of a file. Imagesets, profiles and scaling models are not read, and may be absent.

    Raises InputError, which names the file and the place in it, for what is no experiment list or not possible.
    """
    whole = read_json(path)
    if not isinstance(whole.value, dict):
        raise whole.error("an ExperimentList, an object {...}")
    if whole.value.get("__id__") != "ExperimentList":
        raise whole["__id__"].error("'ExperimentList'")
    try:
        found: dict[tuple[str, int], Any] = {}
        return tuple(_experiment(whole, entry, found) for entry in whole["experiment"])
    except RecursionError:
        raise InputError(f"{whole.file}: is nested too deeply; expected groups of a few levels") from None


def _experiment(whole: Place, entry: Place, found: dict[tuple[str, int], Any]) -> ExperimentModel:
    models: dict[str, Any] = {}
    places = []
    for kind, read in _READERS.items():
        index = _index(whole, entry[kind], kind)
        if index is not None:
            if (kind, index) not in found:
                place = whole[kind].at(index)
                found[kind, index] = read(place) if place.value is not None else None
            models[kind] = found[kind, index]
            places.append((kind, f"{kind}[{index}]"))
    return ExperimentModel(**models, identifier=entry["identifier"].text(""), places=tuple(places))


def _index(whole: Place, place: Place, kind: str) -> int | None:
    """The number of a model; none is given as null or -1, too."""
    if place.value is None or place.value == -1:
        return None
    models = whole[kind]
    count = 0 if models.value is None else len(models)
    expected = f"the number of a {kind}, below {count}" if count else f"none, as there is no {kind}"
    index = place.integer(expected=expected)
    if not 0 <= index < count:
        raise place.error(expected)
    return index


def _beam(place: Place) -> BeamModel:
    probe = place["probe"]
    if probe.text("x-ray") != "x-ray":
        raise probe.error("'x-ray'")
    fraction = place["polarization_fraction"].number(FRACTION)
    if not 0.0 <= fraction <= 1.0:
        raise place["polarization_fraction"].error("a number from 0 to 1")
    points = place["s0_at_scan_points"]
    return BeamModel(
        direction=place["direction"].direction(),
        wavelength=place["wavelength"].positive(unit=" (Å)"),
        polarization_normal=place["polarization_normal"].direction(NORMAL),
        polarization_fraction=fraction,
        divergence=place["divergence"].non_negative(0.0, " (degrees)"),
        sigma_divergence=place["sigma_divergence"].number(0.0),
        flux=place["flux"].non_negative(0.0, " (photons/s)"),
        transmission=place["transmission"].number(1.0),
        s0_at_scan_points=() if points.value is None else tuple(each.direction() for each in points),
    )


def _frame(place: Place) -> dict[str, Vector]:
    """Axes and origin of a panel or group; those of the group above where it tells none of them."""
    keys = ("fast_axis", "slow_axis", "origin")
    if not any(key in place for key in keys):
        return {"fast_axis": (1.0, 0.0, 0.0), "slow_axis": (0.0, 1.0, 0.0), "origin": (0.0, 0.0, 0.0)}
    fast, slow = place["fast_axis"].direction(), place["slow_axis"].direction()
    area = np.linalg.norm(np.cross(fast, slow))
    if area < _FLAT * np.linalg.norm(fast) * np.linalg.norm(slow):
        raise place["slow_axis"].error("an axis that is not parallel to fast_axis")
    return {"fast_axis": fast, "slow_axis": slow, "origin": place["origin"].vector()}


def _panel(place: Place) -> PanelModel:
    fast, slow = place["image_size"].integers(2, least=1)
    if fast * slow > _MOST_PIXELS:
        raise place["image_size"].error(f"at most {_MOST_PIXELS} pixels")
    size = place["pixel_size"]
    width, height = size.numbers(2)
    if min(width, height) <= 0.0:
        raise size.error("two positive numbers (mm)")
    strategy = place["px_mm_strategy"]
    rectangles = place["mask"]
    low, high = place["trusted_range"].numbers(2, (0.0, 65535.0))
    x, y = place["raw_image_offset"].integers(2, (0, 0))
    return PanelModel(
        name=place["name"].text(""),
        **_frame(place),
        pixel_size=(width, height),
        image_size=(fast, slow),
        trusted_range=(low, high),
        thickness=place["thickness"].non_negative(0.0, " (mm)"),
        material=place["material"].text(""),
        mu=place["mu"].non_negative(0.0, " (1/mm)"),
        gain=place["gain"].positive(1.0),
        pedestal=place["pedestal"].number(0.0),
        mask=() if rectangles.value is None else tuple(map(_rectangle, rectangles)),
        raw_image_offset=(x, y),
        strategy=SIMPLE if strategy.value is None else strategy["type"].text(SIMPLE),
        type=place["type"].text("SENSOR_PAD"),
        identifier=place["identifier"].text(""),
    )


def _rectangle(place: Place) -> tuple[int, int, int, int]:
    fast0, slow0, fast1, slow1 = place.integers(4)
    return fast0, slow0, fast1, slow1


def _detector(place: Place) -> DetectorModel:
    panels = tuple(map(_panel, place["panels"]))
    if not panels:
        raise place["panels"].error("at least one panel")
    hierarchy = place["hierarchy"]
    if hierarchy.value is None:
        root = GroupModel("", (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 0.0), tuple(range(len(panels))))
        return DetectorModel(panels, root)
    used: set[int] = set()
    root = _group(hierarchy, len(panels), used)
    missing = next((i for i in range(len(panels)) if i not in used), None)
    if missing is not None:
        said = f"{place.file}: {hierarchy.path}: expected every panel in one of its groups"
        raise InputError(f"{said}; got none with panel {missing}")
    return DetectorModel(panels, root)


def _group(place: Place, count: int, used: set[int]) -> GroupModel:
    children: list[GroupModel | int] = []
    for child in place["children"]:
        if "panel" not in child:
            children.append(_group(child, count, used))
            continue
        number = child["panel"]
        index = number.integer()
        if not 0 <= index < count or index in used:
            raise number.error(f"a panel below {count} that is in no other place")
        used.add(index)
        children.append(index)
    return GroupModel(place["name"].text(""), **_frame(place), children=tuple(children))


def _rotation(place: Place, default: Matrix | None = IDENTITY) -> Matrix:
    numbers = place.numbers(9, default)
    matrix = np.array(numbers).reshape(3, 3)
    far = np.abs(matrix).max() > 2.0 or np.abs(matrix @ matrix.T - np.eye(3)).max() > _ROTATION
    if far or np.linalg.det(matrix) < 0.0:
        raise place.error("a rotation, 9 numbers by rows")
    return flat(matrix)


def _goniometer(place: Place) -> GoniometerModel:
    points = place["setting_rotation_at_scan_points"]
    varying = () if points.value is None else tuple(_rotation(each, None) for each in points)
    if not all(key in place for key in ("axes", "angles", "scan_axis")):
        return GoniometerModel(
            place["rotation_axis"].direction(),
            _rotation(place["fixed_rotation"]),
            _rotation(place["setting_rotation"]),
            varying,
        )
    axes = tuple(each.direction() for each in place["axes"])
    angles = place["angles"].numbers(len(axes))
    scan_axis = place["scan_axis"].integer(least=0)
    if scan_axis >= len(axes):
        raise place["scan_axis"].error(f"the number of an axis, below {len(axes)}")
    fixed, setting = np.eye(3), np.eye(3)
    for i, (axis, angle) in enumerate(zip(axes, angles, strict=True)):
        if i < scan_axis:
            fixed = rotation_matrix(axis, angle) @ fixed
        elif i > scan_axis:
            setting = rotation_matrix(axis, angle) @ setting
    names = () if "names" not in place else tuple(each.text() for each in place["names"])
    return GoniometerModel(axes[scan_axis], flat(fixed), flat(setting), varying, axes, angles, names, scan_axis)


def rotation_matrix(axis: ArrayLike, degrees: float) -> np.ndarray:
    """(3, 3) by Rodrigues' formula, right-handed about an axis of any length."""
    x, y, z = np.array(axis) / np.linalg.norm(axis)
    crossed = np.array([[0.0, -z, y], [z, 0.0, -x], [-y, x, 0.0]])
    angle = np.radians(degrees)
    return np.eye(3) + np.sin(angle) * crossed + (1.0 - np.cos(angle)) * (crossed @ crossed)


def flat(matrix: np.ndarray) -> Matrix:
    """A matrix (3, 3) by rows."""
    return tuple(matrix.ravel().tolist())


def _scan(place: Place) -> ScanModel:
    """Both layouts: start and width of the first image, or the start of each among ``properties``."""
    first, last = place["image_range"].integers(2)
    if last < first:
        raise place["image_range"].error("two numbers of images in rising order")
    n = last - first + 1
    if n > _MOST_IMAGES:
        raise place["image_range"].error(f"at most {_MOST_IMAGES} images")
    columns = place["properties"]
    if columns.value is None:
        start, width = place["oscillation"].numbers(2, (0.0, 0.0))
        if width < 0.0:
            raise place["oscillation"].error("a width of at least 0")
        starts: Numbers = tuple(start + width * i for i in range(n))
    else:
        starts, width = _oscillation(columns, n)
    told = place if columns.value is None else columns
    return ScanModel(
        image_range=(first, last),
        starts=starts,
        width=width,
        exposure_times=_each(told["exposure_time"], n),
        epochs=_each(told["epochs"], n),
        batch_offset=place["batch_offset"].integer(0),
    )


def _oscillation(columns: Place, n: int) -> tuple[Numbers, float]:
    place = columns["oscillation"]
    if place.value is None:
        return (0.0,) * n, 0.0
    starts = place.numbers(n)
    if "oscillation_width" in columns:
        width = columns["oscillation_width"].numbers(n)[0]
    elif n > 1:
        width = (starts[-1] - starts[0]) / (n - 1)
    else:
        raise columns["oscillation_width"].error("the width of the only image")
    if width < 0.0:
        raise place.error("a width of at least 0")
    if any(abs(start - starts[0] - width * i) > 0.01 * width + 1e-9 for i, start in enumerate(starts)):
        raise place.error(f"images that follow each other by {width:g} degrees")
    return starts, width


def _each(place: Place, n: int) -> Numbers:
    """A number for each image: as many, or one for all, or none, 0; those missing at the end are as the last."""
    if place.value is None or place.value == []:
        return (0.0,) * n
    values = [place.number()] if not isinstance(place.value, list) else [each.number() for each in place]
    if len(values) > n:
        raise place.error(f"{n} numbers, one for each image")
    return (*values, *values[-1:] * (n - len(values)))


def _crystal(place: Place) -> CrystalModel:
    a, b, c = (place[f"real_space_{name}"].direction() for name in "abc")
    vectors = np.array([a, b, c])
    if abs(np.linalg.det(vectors / np.linalg.norm(vectors, axis=1)[:, None])) < _FLAT:
        raise place["real_space_c"].error("a vector out of the plane of a and b, for a cell with a volume")
    points = place["A_at_scan_points"]
    varying = () if points.value is None else tuple(map(_A, points))
    return CrystalModel((a, b, c), place["space_group_hall_symbol"].text(" P 1"), varying)


def _A(place: Place) -> Matrix:
    numbers = place.numbers(9)
    matrix = np.array(numbers).reshape(3, 3)
    lengths = np.linalg.norm(matrix, axis=0)
    if not (lengths > 1e-100).all() or abs(np.linalg.det(matrix / lengths)) < _FLAT:
        raise place.error("a matrix with three independent columns a* b* c*")
    return numbers  # type: ignore[return-value]


_READERS: dict[str, Callable[[Place], Any]] = {
    "beam": _beam,
    "detector": _detector,
    "goniometer": _goniometer,
    "scan": _scan,
    "crystal": _crystal,
}


# Writing


def write_experiments(path: PathName, experiments: Sequence[ExperimentModel]) -> None:
    """Write a list that DIALS 3 reads, old and new; models that are equal are written once.

    Raises InputError if a number is not finite, or the path cannot be written.
    """
    lists: dict[str, list[Any]] = {kind: [] for kind in _WRITERS}
    seen: dict[str, dict[Any, int]] = {kind: {} for kind in _WRITERS}
    entries = []
    for experiment in experiments:
        entry: dict[str, Any] = {"__id__": "Experiment", "identifier": experiment.identifier}
        for kind, write in _WRITERS.items():
            model = getattr(experiment, kind)
            if model is None:
                continue
            if model not in seen[kind]:
                seen[kind][model] = len(lists[kind])
                lists[kind].append(write(model))
            entry[kind] = seen[kind][model]
        entries.append(entry)
    whole = {"__id__": "ExperimentList", "experiment": entries, **lists, "profile": [], "scaling_model": []}
    try:
        text = json.dumps(whole, indent=2, allow_nan=False)
    except ValueError:
        raise InputError(f"{show(path)}: expected finite numbers in all models; got others") from None
    with write_atomically(path) as file:
        file.write(text.encode() + b"\n")


def _beam_json(model: BeamModel) -> dict[str, Any]:
    values = model._asdict()
    if not model.s0_at_scan_points:
        del values["s0_at_scan_points"]
    return values


def _panel_json(model: PanelModel) -> dict[str, Any]:
    values = model._asdict()
    strategy = {"type": values.pop("strategy")}
    return {**values, "px_mm_strategy": strategy}


def _group_json(model: GroupModel) -> dict[str, Any]:
    children = [{"panel": each} if isinstance(each, int) else _group_json(each) for each in model.children]
    # dxtbx's groups are panels of no pixels.
    empty = {"type": "", "image_size": (0, 0), "pixel_size": (0.0, 0.0), "trusted_range": (0.0, 0.0)}
    return {**model._asdict(), **empty, "children": children}


def _detector_json(model: DetectorModel) -> dict[str, Any]:
    return {"panels": list(map(_panel_json, model.panels)), "hierarchy": _group_json(model.root)}


def _goniometer_json(model: GoniometerModel) -> dict[str, Any]:
    keys = ("axes", "angles", "names", "scan_axis")
    values = model._asdict()
    kept = keys if model.axes else ("rotation_axis", "fixed_rotation", "setting_rotation")
    if model.setting_rotation_at_scan_points:
        kept = (*kept, "setting_rotation_at_scan_points")
    if model.axes and not model.names:
        values["names"] = ("",) * len(model.axes)
    return {key: values[key] for key in kept}


def _scan_json(model: ScanModel) -> dict[str, Any]:
    return {
        "image_range": model.image_range,
        "batch_offset": model.batch_offset,
        "oscillation": (model.starts[0], model.width),
        "exposure_time": model.exposure_times,
        "epochs": model.epochs,
        "valid_image_ranges": {},
    }


def _crystal_json(model: CrystalModel) -> dict[str, Any]:
    vectors = {f"real_space_{name}": vector for name, vector in zip("abc", model.real_space, strict=True)}
    varying = {"A_at_scan_points": model.A_at_scan_points} if model.A_at_scan_points else {}
    return {"__id__": "crystal", **vectors, "space_group_hall_symbol": model.space_group_hall_symbol, **varying}


def _imageset_json(model: ImagesetModel) -> dict[str, Any]:
    files = {"template": model.template} if model.template else {"images": model.images}
    kind = "ImageSequence" if model.template else "ImageSet"
    return {"__id__": kind, **files, **dict.fromkeys(("mask", "gain", "pedestal", "dx", "dy")), "params": {}}


_WRITERS: dict[str, Callable[[Any], Any]] = {
    "beam": _beam_json,
    "detector": _detector_json,
    "goniometer": _goniometer_json,
    "scan": _scan_json,
    "crystal": _crystal_json,
    "imageset": _imageset_json,
}
