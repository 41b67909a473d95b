"""The images of a batch: what is said to vary among them, checked; and their plans, as many at a time as are rendered.

Plans are those of one experiment with each image's values in ``replace``, to the bit. Where nothing but the crystal's
orientation varies, the lattices of many images are computed together.
"""

import dataclasses
import types
import typing
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from .descriptions.base import unknown_field
from .descriptions.beam import Beam
from .descriptions.detector import Detector
from .descriptions.fields import Stored
from .descriptions.limits import LARGEST
from .descriptions.structure_factors import StructureFactors
from .errors import InputError, shown
from .experiment import DESCRIPTIONS, REPLACEABLE, Experiment
from .kernels.arguments import Plan
from .planning.lattice import solve_lattices
from .running.history import settle_phi
from .running.processor import Processor
from .running.stack import Stack, stack_of, stacks
from .units import DEGREES_PER_RADIAN

# Orientations whose lattices are computed together, where other fields vary too.
_LATTICES = 64
# A number this near to a whole one may round to either side of it when the crystal is turned.
_NEARLY_WHOLE = 1e-6


def _stored_numbers(annotation: Any) -> set[Any]:
    """The types of the numbers that a field holds."""
    if annotation in (None, type(None), Ellipsis):
        return set()
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin in (tuple, types.UnionType, typing.Union):
        return set().union(*map(_stored_numbers, arguments))
    if origin is not None and origin is not typing.Literal:  # Stored: as kept, as given
        return _stored_numbers(arguments[0]) or _stored_numbers(arguments[1])
    return {annotation}


def _is_number(annotation: Any) -> bool:
    """Whether a field is given as a single number."""
    given = typing.get_args(annotation)[1] if typing.get_origin(annotation) is Stored else annotation
    return bool(given in (float, float | None))


# Continuous fields, by whether each is a single number. The size of a detector decides the shape of its images.
_VARIABLE = {
    field.name: _is_number(field.type)
    for kind in DESCRIPTIONS.values()
    if kind is not StructureFactors
    for field in dataclasses.fields(kind)
    if _stored_numbers(field.type) == {float} and not (kind is Detector and field.name in ("detsize", "pix0_vector"))
} | {"default_F": True}


_OF_BEAM = {field.name for field in dataclasses.fields(Beam)}


class Shots(NamedTuple):
    """What varies among n images: orientations, given in at most one of two ways, and fields by name."""

    n: int
    missets: np.ndarray | None  # (n, 3) degrees, in place of the crystal's own
    rotations: np.ndarray | None  # (n, 3, 3), applied to the crystal as mounted
    fields: dict[str, Any]  # n values each

    @property
    def name(self) -> str:
        """The first argument that has a value for every image."""
        named = {"missets": self.missets, "rotations": self.rotations, **self.fields}
        return next(name for name, values in named.items() if values is not None)

    def values(self, i: int) -> dict[str, Any]:
        """The fields of one image, for ``Experiment.replace``."""
        values = {name: each[i] for name, each in self.fields.items()}
        if self.missets is not None:
            values["misset"] = tuple(self.missets[i].tolist())
        return values


def checked_shots(experiment: Experiment, missets: Any, rotations: Any, fields: Mapping[str, Any]) -> Shots:
    """The arguments of a batch. Raises InputError unless they fit each other and the experiment.

    Values of fields are checked by making the images that have the least and the largest of each, and all values that
    are more than one number.
    """
    if missets is not None and rotations is not None:
        raise InputError("give either missets or rotations; got both", "missets")
    if missets is None and rotations is None and not fields:
        raise InputError("give either missets or rotations, or a field with a value for each image", "missets")
    turns = None if rotations is None else _rotation_matrices(rotations)
    angles = None if missets is None else _finite("missets", missets, (3,))
    moves = experiment.move_names
    checked = {name: _field(name, values, moves) for name, values in fields.items()}
    counts = {name: len(values) for name, values in checked.items()}
    for name, given in (("missets", angles), ("rotations", turns)):
        if given is not None:
            counts = {name: len(given), **counts}
    first, n = next(iter(counts.items()))
    for name, count in counts.items():
        if count != n:
            raise InputError(f"{name} must hold {n} values, one for each image, as {first} does; got {count}", name)
    shots = Shots(n, angles, turns, checked)
    extreme = set()
    for name, values in checked.items():
        if (name in moves or _VARIABLE[name]) and n:
            extreme |= {int(np.argmin(values)), int(np.argmax(values))}
        else:
            for i in range(n):
                _named(i, lambda i=i, name=name: experiment.replaced_parts({name: shots.fields[name][i]}))
    for i in sorted(extreme):
        _experiment_of(experiment, shots, i)
    return shots


def _field(name: str, values: Any, moves: Sequence[str]) -> Any:
    """One value of a field for each image: a list of floats, or of whatever the field takes."""
    if name == "misset":
        raise InputError("misset varies among the images of a batch as missets=(n, 3) angles (degrees)", name)
    if name not in _VARIABLE and name not in moves:
        if name not in REPLACEABLE:
            raise unknown_field("a batch", name, ("missets", "rotations", "output", "progress", "threads", *_VARIABLE))
        raise InputError(
            f"{name} cannot vary among the images of a batch; make Simulators by replace, and render them with "
            f"bragg_numba.render_batch if their images have one shape; got {shown(values)}",
            name,
        )
    expected = "a list of values, one for each image (by replace one value is that of all)"
    if isinstance(values, str | bytes | Mapping) or not hasattr(values, "__len__") or not np.ndim(_shell(values)):
        raise InputError(f"{name} must be {expected}; got {shown(values)}", name)
    if name not in moves and not _VARIABLE[name]:
        return [each.tolist() if isinstance(each, np.ndarray) else each for each in values]
    try:
        array = np.array(values)
    except ValueError:
        array = np.array(None)
    if array.size == 0 and array.ndim == 1:
        return []
    if array.ndim != 1 or array.dtype.kind not in "iuf" or not np.isfinite(array).all():
        shape = (
            f"shape {array.shape} of {array.dtype}" if array.dtype.kind != "O" and array.ndim != 1 else shown(values)
        )
        raise InputError(f"{name} must be {expected}, finite numbers; got {shape}", name)
    return array.astype(float).tolist()


def _shell(values: Any) -> Any:
    """Something of at least as many axes as the values have, for arrays without any."""
    return values if isinstance(values, np.ndarray) else [None]


def _finite(name: str, values: Any, shape: tuple[int, ...], one: bool = False) -> np.ndarray:
    """The values as float64 (n, *shape); ``one``: a single one too. InputError unless finite and of that shape."""
    expected = f"finite numbers of shape (n, {', '.join(map(str, shape))})"
    try:
        array = np.array(values, float)
    except (TypeError, ValueError, OverflowError):
        raise InputError(f"{name} must be {expected}; got {type(values).__name__}", name) from None
    if array.shape == (0,):
        return np.empty((0, *shape))
    if one and array.shape == shape:
        array = array[None]
    if array.shape[1:] != shape or not (np.abs(array) <= LARGEST).all():
        raise InputError(f"{name} must be {expected}; got shape {array.shape}", name)
    return array


def _rotation_matrices(values: Any) -> np.ndarray:
    """(n, 3, 3) from as many, from one (3, 3), or from objects with ``as_matrix`` such as SciPy's Rotation."""
    if hasattr(values, "as_matrix"):
        values = values.as_matrix()
    elif isinstance(values, list | tuple):
        values = [one.as_matrix() if hasattr(one, "as_matrix") else one for one in values]
    rotations = _finite("rotations", values, (3, 3), one=True)
    off = np.abs(rotations @ rotations.swapaxes(1, 2) - np.eye(3)).max(axis=(1, 2))
    wrong = np.flatnonzero((off > 1e-6) | (np.linalg.det(rotations) < 0.0))
    if len(wrong):
        found = rotations[wrong[0]].round(6).tolist()
        raise InputError(f"rotations must be rotation matrices; got, as number {wrong[0]}, {found}", "rotations")
    return rotations


def _named(i: int, make: Any) -> Any:
    """What ``make`` returns; its InputError with the number of the image."""
    try:
        return make()
    except InputError as error:
        raise InputError(f"{error} (image {i})", error.field) from None


def _experiment_of(experiment: Experiment, shots: Shots, i: int) -> Experiment:
    """The experiment of one image."""
    one: Experiment = _named(i, lambda: experiment.replace(**shots.values(i)))
    if one.shape != experiment.shape:
        name = "pixel_size" if "pixel_size" in shots.fields else shots.name
        raise InputError(
            f"{name} must leave all images of a batch the shape {experiment.shape}; got {one.shape} (image {i})", name
        )
    return one


def shot_stacks(experiment: Experiment, shots: Shots, first: Plan, processor: Processor) -> Iterator[Stack]:
    """The images in order; ``first``: the plan of the experiment itself, with its history."""
    if not shots.n:
        return
    if shots.fields or (shots.missets is not None and _turning_may_count(experiment)):
        yield from stacks(_plans(experiment, shots, processor), processor.at_once, processor.shared_by)
        return
    # The first evaluated pixel, which the history has, does not depend on the crystal's orientation.
    most = processor.at_once(first)
    for start in range(0, shots.n, most):
        yield stack_of(first, **_crystals(experiment, shots, slice(start, start + most)))


def _crystals(experiment: Experiment, shots: Shots, some: slice) -> dict[str, np.ndarray]:
    """The fields of the plan's crystal of some images that differ in the orientation alone."""
    if shots.missets is not None:
        angles = shots.missets[some] / DEGREES_PER_RADIAN
        lattices = solve_lattices(experiment.crystal, experiment.beam.lambda0, angles, experiment.quirks.stretched_cell)
    else:
        assert shots.rotations is not None
        pairs = [_turned(experiment, turn) for turn in shots.rotations[some]]
        lattices = np.array([real for real, _ in pairs]), np.array([reciprocal for _, reciprocal in pairs])
    return experiment.crystal_with(*lattices)


def _turned(experiment: Experiment, turn: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    lattice = experiment.setup.lattice
    return lattice.real_m @ turn.T, lattice.reciprocal @ turn.T


def _turning_may_count(experiment: Experiment) -> bool:
    """Whether rounding, other in every orientation, may change a count: of cells of the size given, of sub-pixels."""
    setup, crystal, sized = experiment.setup, experiment.crystal, bool(experiment.crystal.size)
    if not sized and experiment.sampling.oversample:
        return False
    lengths = np.linalg.norm(setup.lattice.real_m, axis=1)
    # The beam clips the crystal.
    edges = (*crystal.edges, experiment.beam.beamsize_m) if sized else ()
    counts = [edge / length for edge in edges for length in lengths.tolist()]
    if not experiment.sampling.oversample:
        largest = float(np.max(np.array(setup.n_cells, float) * lengths))
        counts.append(3.0 * largest / setup.reciprocal_pixel_size)
    return any(abs(count - round(count)) <= _NEARLY_WHOLE * max(count, 1.0) for count in counts)


def _lattices_stay(experiment: Experiment, shots: Shots) -> bool:
    """Whether the fields that vary leave alone all that the lattice in an orientation depends on."""
    of_beam = shots.fields.keys() <= _OF_BEAM
    return of_beam and (experiment.crystal.matrix is None or shots.fields.keys().isdisjoint(("wavelength", "energy")))


def _plans(experiment: Experiment, shots: Shots, processor: Processor) -> Iterator[Plan]:
    """The plan of each image, by itself."""
    experiment.plan()  # its parts are those of the others, where nothing changes
    together = shots.missets is not None and _lattices_stay(experiment, shots)
    mounted = shots._replace(missets=None) if together else shots
    for start in range(0, shots.n, _LATTICES):
        stop = min(start + _LATTICES, shots.n)
        crystals = _crystals(experiment, shots, slice(start, stop)) if together else {}
        for i in range(start, stop):
            one = _experiment_of(experiment, mounted, i)
            turned = {name: array[i - start] for name, array in crystals.items()}
            if together and _turning_may_count(one):
                one, turned = _experiment_of(experiment, shots, i), {}
            if shots.rotations is not None:
                turned = one.crystal_with(*_turned(one, shots.rotations[i]))
            plan = settle_phi(one.plan(), processor.threads)
            yield plan._replace(crystal=plan.crystal._replace(**turned)) if turned else plan
