"""From Simulators to dxtbx's models."""

import math
import os
import warnings
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from ..descriptions import validate
from ..descriptions.panels import ROTATIONS, SHIFTS, Group, Node, Panel, above
from ..errors import FileWarning, InputError, shown
from ..io.expt import rotation_matrix, write_experiments
from ..io.expt_models import (
    PARALLAX,
    SIMPLE,
    BeamModel,
    CrystalModel,
    DetectorModel,
    ExperimentModel,
    GoniometerModel,
    GroupModel,
    ImagesetModel,
    PanelModel,
    ScanModel,
)
from ..io.header import Vector
from ..io.reading import PathName, show
from ..planning.dials_frame import dials_axes
from ..planning.dual import plain
from ..simulator import Simulator
from ..units import DEGREES_PER_RADIAN
from .detectors import LABORATORY, Frame, rectangles_of
from .experiments import DialsExperiment

# A laboratory frame counts as dxtbx's if the X-rays travel along −z within this cosine: 60 degrees.
_ALONG_Z = 0.5
# Cosine of the angle between fast and slow of a panel, above which dxtbx takes it for broken.
_SKEW = 1e-7
# An image starts where the one before ended, within this fraction of its width.
_GAP = 1e-6
# Rectangles of a mask beyond which a file would be too long to read.
_MOST_RECTANGLES = 10_000


def write_expt(
    path: PathName,
    experiments: Any,
    *,
    images: str | Sequence[str] | None = None,
    first_image: int = 1,
    trusted_range: tuple[float, float] = (0.0, 65535.0),
    pedestal: float = 0.0,
) -> None:
    """Write a ``.expt`` file, which DIALS reads: of Simulators, or of experiments read by ``read_expt``.

    Args:
        path: name of the file; it appears whole or not at all.
        experiments: a Simulator, or a list; each is an experiment of its own, but images that follow each other in phi,
            alike in all else that the file tells, are one scan: ``[sim.replace(phi=0.5 * i) for i in range(60)]``.
        images: files of the images of Simulators: for a scan, a template with # for the digits of their number
            ("sweep_####.img"); for stills, a list with one for each; relative to the folder of ``path``, and with a
            number in the name of each, without which dxtbx reads no SMV. None: DIALS knows none.
        first_image: number of the first image of scans.
        trusted_range, pedestal: of the numbers in these files.

    Frames whose X-rays are within 60 degrees of −z are kept; others are turned to dxtbx's: X-rays along −z, spindle in
    the xz plane towards +x, of the first Simulator of its convention. Panels are written where their groups have moved
    them to. The cell is P1, as mounted. Raises InputError, before anything is written, for what DIALS has no model of:
    a curved detector, panels that are no rectangles, c-parity. A FileWarning tells what is left out: more than one
    source, no polarization, a mask of many parts. Fluence, crystal size and mosaicity have no place in the file.
    """
    if not isinstance(path, str | bytes | os.PathLike):
        raise validate.fail("path", "the path of a file", path)
    models, said = told_models(experiments, trusted_range, pedestal, first_image)
    if images is not None:
        models = _with_images(models, images)
    write_experiments(path, models)
    for line in said:
        warnings.warn(FileWarning(f"{show(path)}: {line}"), stacklevel=2)


def told_models(
    experiments: Any,
    trusted_range: tuple[float, float] = (0.0, 65535.0),
    pedestal: float = 0.0,
    first_image: int = 1,
) -> tuple[list[ExperimentModel], list[str]]:
    """The models that ``write_expt`` writes, and what they leave out. Raises InputError as it does."""
    given = [experiments] if isinstance(experiments, Simulator | DialsExperiment) else experiments
    if isinstance(given, str | bytes) or not isinstance(given, Iterable):
        raise validate.fail("experiments", "a Simulator or a list of them", experiments)
    given = list(given)
    if not given:
        raise InputError("experiments must be at least one Simulator; got none", "experiments")
    low, high = validate.numbers("trusted_range", trusted_range, 2)
    counts = {"trusted_range": (low, high), "pedestal": validate.number("pedestal", pedestal)}
    first = validate.integer("first_image", first_image, 0)
    models: list[ExperimentModel] = []
    said: dict[str, None] = {}
    turns: dict[str, np.ndarray] = {}
    for each in given:
        if isinstance(each, DialsExperiment):
            models.append(each.model)
            continue
        if not isinstance(each, Simulator):
            raise validate.fail("experiments", "Simulators or experiments of read_expt", each)
        model = _experiment(each, _turn(each, turns), counts, said)
        if model.scan is not None:
            model = model._replace(scan=model.scan._replace(image_range=(first, first)))
        joined = _joined(models[-1], model) if models else None
        if joined is None:
            models.append(model)
        else:
            models[-1] = joined
    return models, list(said)


def _turn(sim: Simulator, turns: dict[str, np.ndarray]) -> np.ndarray:
    """(3, 3) to the laboratory frame of the file; ``turns``: those chosen, by convention, for the whole file."""
    geometry, convention = sim.setup.geometry, sim.detector.convention
    for turn in (np.eye(3), turns.get(convention)):
        if turn is not None and -(turn @ geometry.beam)[2] > _ALONG_Z:
            return turn
    turns[convention] = dials_axes(geometry, True)
    return turns[convention]


def _experiment(sim: Simulator, turn: np.ndarray, counts: dict[str, Any], said: dict[str, None]) -> ExperimentModel:
    if sim.is_c_parity:
        raise InputError("parity must be 'spec' for a file of DIALS; got 'c-parity'", "parity")
    geometry, schedule = sim.setup.geometry, sim.setup.schedule
    start, width = (plain(x) * DEGREES_PER_RADIAN for x in (schedule.phi0, schedule.steps.range))
    spindle = turn @ geometry.spindle
    real = np.array(sim.setup.lattice.real) @ turn.T
    goniometer, scan = None, None
    if width:
        goniometer = GoniometerModel(_vector(spindle))
        scan = ScanModel((1, 1), (start,), width, (sim.beam.exposure,), (0.0,))
    elif start:
        real = real @ rotation_matrix(spindle, start).T
    a, b, c = map(_vector, real)
    return ExperimentModel(
        _beam(sim, turn, said),
        _detector(sim, turn, counts, said),
        goniometer,
        scan,
        CrystalModel((a, b, c)),
    )


def _vector(array: np.ndarray) -> Vector:
    x, y, z = np.asarray(array, float).tolist()
    return x, y, z


def _beam(sim: Simulator, turn: np.ndarray, said: dict[str, None]) -> BeamModel:
    geometry, beam = sim.setup.geometry, sim.beam
    # dxtbx has one width, of all directions, and one wavelength.
    divergence = math.degrees((beam.hdivrange or 0.0) / 1000.0)
    told = beam.sources is None and not beam.dispersion and beam.hdivrange == beam.vdivrange
    n_sources = len(sim.setup.sources.weights)
    if n_sources > 1 and not (told and divergence):
        said[f"the file tells the central beam alone, not its {n_sources} sources"] = None
        divergence = 0.0
    if beam.nopolar:
        said["a beam without a polarization factor is told as one that is not polarized"] = None
    return BeamModel(
        direction=_vector(turn @ -geometry.beam),
        wavelength=beam.wavelength,
        polarization_normal=_vector(turn @ geometry.vertical),
        polarization_fraction=0.5 if beam.nopolar else (beam.polarization + 1.0) / 2.0,
        divergence=divergence,
        flux=beam.flux or 0.0,
    )


def _detector(sim: Simulator, turn: np.ndarray, counts: dict[str, Any], said: dict[str, None]) -> DetectorModel:
    detector, geometry = sim.detector, sim.setup.geometry
    if detector.curved:
        raise InputError("curved must be False for a file of DIALS, which has no such detectors; got True", "curved")
    if detector.panels is not None:
        return _panels(sim, turn, counts, said)
    fast, slow = _axes(turn @ geometry.fast, turn @ geometry.slow, "sdet_vector")
    pixel = plain(geometry.pixel_size) * 1000.0
    panel = PanelModel(
        name="Panel",
        fast_axis=fast,
        slow_axis=slow,
        origin=_vector(turn @ geometry.pix0 * 1000.0),
        pixel_size=(pixel, pixel),
        image_size=(geometry.n_fast, geometry.n_slow),
        mask=_mask(sim.sampling.mask, "the detector", said),
        **_sensor(detector.detector_thick, detector.detector_abs),
        **counts,
    )
    root = GroupModel("", _vector(LABORATORY.fast), _vector(LABORATORY.slow), _vector(LABORATORY.origin), (0,))
    return DetectorModel((panel,), root)


def _axes(fast: np.ndarray, slow: np.ndarray, field: str) -> tuple[Vector, Vector]:
    """Axes of length 1. Raises InputError if they are not perpendicular."""
    fast, slow = fast / np.linalg.norm(fast), slow / np.linalg.norm(slow)
    if abs(fast @ slow) > _SKEW:
        angle = math.degrees(math.acos(max(-1.0, min(1.0, float(fast @ slow)))))
        raise InputError(f"{field} must be perpendicular to fast for a file of DIALS; got {angle:.6g} degrees", field)
    return _vector(fast), _vector(slow)


def _sensor(thick: float, depth: float | None) -> dict[str, Any]:
    """Thickness in mm and attenuation in 1/mm, as of a sensor of silicon or anything else."""
    if not thick:
        return {}
    depth = thick if depth is None else depth
    mu = 0.0 if math.isinf(depth) else 1000.0 / depth
    return {"thickness": thick / 1000.0, "mu": mu, "strategy": PARALLAX if mu else SIMPLE}


def _mask(mask: np.ndarray | None, of: str, said: dict[str, None]) -> tuple[tuple[int, int, int, int], ...]:
    rectangles = () if mask is None else rectangles_of(mask)
    if len(rectangles) > _MOST_RECTANGLES:
        said[f"the mask of {of} is left out: it has {len(rectangles)} rectangles, above {_MOST_RECTANGLES}"] = None
        return ()
    return rectangles


def _panels(sim: Simulator, turn: np.ndarray, counts: dict[str, Any], said: dict[str, None]) -> DetectorModel:
    """Panels and groups where they have been moved to, each in the frame of its group."""
    detector = sim.detector
    panels, groups = detector.panels or (), detector.groups
    frames = {group.name: _placed(group, groups, turn) for group in groups}
    models = []
    layout, mask = sim.experiment.layout, sim.sampling.mask
    whole = None if mask is None else layout.gathered(mask)
    for panel, part, (slow, fast) in zip(panels, layout.parts, layout.windows, strict=True):
        frame = _placed(panel, groups, turn)
        _axes(frame.fast, frame.slow, f"{panel.name}.slow")
        width, height = float(np.linalg.norm(panel.fast)), float(np.linalg.norm(panel.slow))
        corner = frame.origin + panel.first[1] * width * frame.fast + panel.first[0] * height * frame.slow
        thick = detector.detector_thick if panel.detector_thick is None else panel.detector_thick
        depth = detector.detector_abs if panel.detector_abs is None else panel.detector_abs
        assert panel.group is not None
        models.append(
            PanelModel(
                name=panel.name,
                **_within(frames[panel.group], frame._replace(origin=corner)),
                pixel_size=(width, height),
                image_size=panel.shape[::-1],
                gain=panel.gain,
                mask=_mask(_both(panel.mask, None if whole is None else whole[part]), panel.name, said),
                raw_image_offset=(fast.start, slow.start),
                **_sensor(thick, depth),
                **counts,
            )
        )
    numbers = {panel.name: i for i, panel in enumerate(panels)}

    def tree(group: Group) -> GroupModel:
        parent = LABORATORY if group.group is None else frames[group.group]
        children: list[GroupModel | int] = [tree(other) for other in groups if other.group == group.name]
        children += [numbers[panel.name] for panel in panels if panel.group == group.name]
        place = _within(parent, frames[group.name])
        return GroupModel(group.name, place["fast_axis"], place["slow_axis"], place["origin"], tuple(children))

    return DetectorModel(tuple(models), tree(next(group for group in groups if group.group is None)))


def _both(one: np.ndarray | None, other: np.ndarray | None) -> np.ndarray | None:
    """Two masks together."""
    if one is None or other is None:
        return one if other is None else other
    return (one != 0) & (other != 0)


def _within(parent: Frame, frame: Frame) -> dict[str, Any]:
    """A frame as seen from that of its group."""
    inverse = np.linalg.inv(parent.matrix)
    return {
        "fast_axis": _vector(inverse @ frame.fast),
        "slow_axis": _vector(inverse @ frame.slow),
        "origin": _vector(inverse @ (frame.origin - parent.origin)),
    }


def _placed(node: Node, groups: Sequence[Group], turn: np.ndarray) -> Frame:
    """Where a panel or group is after all moves, with axes of length 1; those of a group made perpendicular."""
    unit = [np.array(axis) / np.linalg.norm(axis) for axis in (node.fast, node.slow)]
    fast, slow = unit
    if not isinstance(node, Panel):
        slow = np.cross(np.cross(fast, slow), fast)
        slow /= np.linalg.norm(slow)
    origin = np.array(node.origin)
    for mover in (node, *above(node, groups)):
        rotation, pivot = _rotation(mover), np.array(mover.origin)
        origin = pivot + rotation @ (origin - pivot) + np.array([getattr(mover, move) for move in SHIFTS])
        fast, slow = rotation @ fast, rotation @ slow
    return Frame(turn @ fast, turn @ slow, turn @ origin)


def _rotation(node: Node) -> np.ndarray:
    """(3, 3) of a node's own move: about its unmoved slow, then fast axis, then normal."""
    fast, slow = np.array(node.fast), np.array(node.slow)
    axes = (slow, fast, np.cross(fast, slow))
    total = np.eye(3)
    for move, axis in zip(ROTATIONS, axes, strict=True):
        if angle := getattr(node, move):
            total = rotation_matrix(axis, angle) @ total
    return total


def _joined(one: ExperimentModel, other: ExperimentModel) -> ExperimentModel | None:
    """Both as one scan, where the second goes on where the first ends; None where it does not."""
    if one.scan is None or other.scan is None or one._replace(scan=None) != other._replace(scan=None):
        return None
    a, b = one.scan, other.scan
    n = len(a.starts)
    gap = abs(a.starts[0] + a.width * n - b.starts[0])
    if abs(a.width - b.width) > _GAP * a.width or gap > _GAP * a.width:
        return None
    scan = ScanModel(
        image_range=(a.image_range[0], a.image_range[0] + n),
        starts=(*a.starts, *b.starts),
        width=a.width,
        exposure_times=(*a.exposure_times, *b.exposure_times),
        epochs=(*a.epochs, *b.epochs),
    )
    return one._replace(scan=scan)


def _with_images(models: list[ExperimentModel], images: str | Sequence[str]) -> list[ExperimentModel]:
    if isinstance(images, str):
        if len(models) != 1 or models[0].scan is None:
            raise InputError(f"images must be a list of files, one for each still; got {shown(images)}", "images")
        return [models[0]._replace(imageset=ImagesetModel(template=images))]
    if not validate.is_list(images):
        raise validate.fail("images", "a template, or a list of files", images)
    if len(images) != len(models) or any(model.scan is not None for model in models):
        expected = "a template for a single scan, or a list with a file for each still"
        raise InputError(f"images must be {expected}; got {len(images)} files of {len(models)} experiments", "images")
    for each in images:
        if not isinstance(each, str):
            raise validate.fail("images", "names of files", each)
    return [model._replace(imageset=ImagesetModel(images=(file,))) for model, file in zip(models, images, strict=True)]
