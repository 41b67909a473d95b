"""The continuous parameters of an experiment by name, in the units of the command line: values, and how to set them.

A field that is None has the value in effect. Setting values never changes the integers that the plan derives from
them: pixels, oversampling, steps, cells from a size.
"""

import difflib
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import numpy as np

from ..descriptions.crystal import Crystal
from ..descriptions.detector import Detector
from ..descriptions.fields import Quantity, parts_of, quantities
from ..descriptions.mosaicity import SPREADS, spreads_of, ties_of
from ..descriptions.structure_factors import StructureFactors
from ..errors import InputError, shown
from ..experiment import DESCRIPTIONS, Experiment
from ..kernels.physics.shapes.table import SHAPE_NAMES, SHAPES
from ..planning.dual import plain
from ..planning.lattice import reciprocal_of_cell
from ..planning.rotations import rotate_axis, rotate_xyz
from ..units import DEGREES_PER_RADIAN, radians
from . import anomalous
from .node_parameters import WITHOUT, node_fields, node_kinds, node_values

CELL, MISSET, CELL_COUNTS, FACTOR = (
    tuple(part.name for part in parts_of(Crystal, name)) for name in ("cell", "misset", "n_cells", "mosaic_L")
)
ROT = ("rot_x", "rot_y", "rot_z")
_CALIBRATION = ("wavelength_offset", "wavelength_scale")
# These affect the image through h, k, l alone.
_WIDTHS = ("mosaic_spread", *SPREADS, *FACTOR)
_THROUGH_HKL = (*CELL, *MISSET, *ROT, "phi", "osc", *_WIDTHS, "wavelength", "dispersion", *_CALIBRATION)
_FLUX = ("flux", "exposure", "beamsize")
_AT_SAMPLE = ("XDS", "DIALS")


class Parameter(NamedTuple):
    """A parameter's value in ``unit``, whether images can be differentiated w.r.t. it, and if not, why (``note``).

    ``value`` is a float, NaN if there is none; for f_hkl it is the array ``StructureFactors.F`` (n,), for f0_hkl and
    g_hkl a complex one.
    """

    name: str
    value: Any
    unit: str
    active: bool
    note: str


# Parameters that are not fields, by the description that they change.
_ROWS: dict[type, tuple[Quantity, ...]] = {
    Crystal: tuple(Quantity(name, "degrees", step=0.1) for name in ROT),
    StructureFactors: (Quantity("f_hkl", "electrons", step=0.01, relative=True),),
}

# The order in which parameters are listed; those not named here follow in the order of the fields.
_ORDER = (
    *CELL, *MISSET, *ROT, "phi", "osc", *_WIDTHS, *CELL_COUNTS, "fudge", "water", "wavelength", "dispersion",
    *_CALIBRATION, "hdivrange", "vdivrange", "polarization", "fluence", *_FLUX, "distance", "close_distance", "Xbeam",
    "Ybeam", "Xclose", "Yclose", "ORGX", "ORGY", "detector_rotx", "detector_roty", "detector_rotz", "twotheta",
    "pixel_size", "detector_thick", "detector_abs", "default_F", "f_hkl",
)  # fmt: skip


def rows_of(description: type) -> list[Quantity]:
    """Metadata of a description's fields (the parts of tuple fields instead of these) and of its other parameters."""
    parts = (part for field in quantities(description) for part in field.parts or (field,))
    return [*parts, *_ROWS.get(description, ())]


def _kinds() -> dict[str, Quantity]:
    """Metadata of every parameter, by name."""
    rows = [row for description in DESCRIPTIONS.values() for row in rows_of(description) if row.has_derivative]
    rows.sort(key=lambda row: _ORDER.index(row.name) if row.name in _ORDER else len(_ORDER))
    return {row.name: row for row in rows}


_KINDS = _kinds()
_TUPLES = (*CELL, *MISSET, *ROT, *CELL_COUNTS, *FACTOR)


def _kinds_of(experiment: Experiment) -> dict[str, Quantity]:
    """Metadata of every parameter of an experiment, by name: moves of panels, and those of anomalous scatterers too."""
    return _KINDS | node_kinds(experiment) | anomalous.kinds(experiment)


_FACTORS = ("default_F", "f_hkl")
# Parameters that are fields of a description.
_FIELDS = tuple(name for name in _KINDS if name not in (*_TUPLES, *_FACTORS))


def _matrix_lattice(experiment: Experiment) -> tuple[np.ndarray, np.ndarray]:
    """The cell of the crystal's matrix at the beam's wavelength, and the transpose of its rotation U."""
    reciprocal = np.array(experiment.crystal.matrix).T / experiment.beam.wavelength
    a, b, c = np.linalg.inv(reciprocal).T
    angles = [np.arctan2(np.linalg.norm(np.cross(u, v)), np.dot(u, v)) for u, v in ((b, c), (a, c), (a, b))]
    cell = np.array([*np.linalg.norm((a, b, c), axis=1), *(DEGREES_PER_RADIAN * np.array(angles))])
    return cell, np.linalg.solve(reciprocal_of_cell(tuple(cell), stretched=False), reciprocal)


def _has_free_matrix(experiment: Experiment) -> bool:
    """Whether the matrix alone gives the lattice: with ``Quirks.stretched_cell``, a cell beside it sets the lengths."""
    crystal = experiment.crystal
    return crystal.matrix is not None and not (experiment.quirks.stretched_cell and crystal.cell is not None)


def _centre_names(detector: Detector) -> tuple[str, str]:
    """The two fields that position the detector perpendicular to the beam."""

    def of(axis: str) -> str:
        beam, close, origin = f"{axis}beam", f"{axis}close", f"ORG{axis}"
        if detector.convention in _AT_SAMPLE:
            return origin
        if detector.convention != "CUSTOM":
            return beam
        return next((name for name in (beam, close, origin) if getattr(detector, name) is not None), beam)

    return of("X"), of("Y")


def _values(experiment: Experiment) -> dict[str, float]:
    """The value of every parameter but f_hkl, the default in effect where a field is None."""
    setup, detector = experiment.setup, experiment.detector
    geometry = setup.geometry
    parts = [getattr(experiment, part) for part in DESCRIPTIONS]
    values = {name: next(getattr(part, name) for part in parts if hasattr(part, name)) for name in _FIELDS}
    defaults = {
        "osc": setup.schedule.steps.range * DEGREES_PER_RADIAN,
        "mosaic_spread": 0.0,
        "Xbeam": geometry.Xbeam * 1000.0,
        "Ybeam": geometry.Ybeam * 1000.0,
        "ORGX": geometry.detsize_f / 2.0 / geometry.pixel_size + 0.5,
        "ORGY": geometry.detsize_s / 2.0 / geometry.pixel_size + 0.5,
        "detector_abs": detector.detector_thick,
    }
    values = {name: defaults.get(name, np.nan) if value is None else value for name, value in values.items()}
    crystal = experiment.crystal
    misset = crystal.misset
    if isinstance(misset, str):
        x, y, z = (plain(angle) * DEGREES_PER_RADIAN for angle in setup.misset)
        misset = x, y, z
    cell = crystal.cell
    if cell is None or _has_free_matrix(experiment):
        cell = tuple(_matrix_lattice(experiment)[0].tolist())
    if crystal.mosaic_distribution != "cap" and crystal.mosaic_L is None:
        values |= zip(SPREADS, spreads_of(crystal), strict=True)
    factor = crystal.mosaic_L or (np.nan,) * len(FACTOR)
    tuples = (*cell, *misset, 0.0, 0.0, 0.0, *(float(plain(n)) for n in setup.n_cells), *factor)
    return {**values, **dict(zip(_TUPLES, tuples, strict=True)), "default_F": experiment.structure_factors.default_F}


def _inactive_widths(experiment: Experiment) -> dict[str, str]:
    """Of the parameters that say how wide the mosaic texture is."""
    crystal, domains = experiment.crystal, experiment.setup.domains
    if crystal.mosaic_distribution == "cap":
        reasons = dict.fromkeys((*SPREADS, *FACTOR), "mosaic_distribution is cap")
        return reasons | ({} if domains.spread else {"mosaic_spread": "the crystal is not mosaic"})
    if domains.texture is None:
        return dict.fromkeys(_WIDTHS, "the crystal is not mosaic")
    ties, diagonal = ties_of(crystal.mosaic_symmetry), ("mosaic_L_11", "mosaic_L_22", "mosaic_L_33")
    of_spread = dict(zip(diagonal, SPREADS, strict=True))
    if crystal.mosaic_spread is not None:
        free: tuple[str, ...] = ("mosaic_spread",)
    else:
        free = FACTOR if crystal.mosaic_L else SPREADS
    reasons = {name: f"{'mosaic_L' if free is FACTOR else free[0]} is given" for name in _WIDTHS if name not in free}
    for i, (name, tie) in enumerate(zip(FACTOR, ties, strict=True)):
        own = name if free is FACTOR else of_spread.get(name, "")
        if own in free and tie != i:
            leader = None if tie is None else FACTOR[tie]
            of = "it is 0" if leader is None else f"it is {leader if free is FACTOR else of_spread[leader]}"
            reasons[own] = f"{of} by mosaic_symmetry {crystal.mosaic_symmetry}"
    return reasons


def _inactive_crystal(experiment: Experiment) -> dict[str, str]:
    crystal, scan, steps = experiment.crystal, experiment.scan, experiment.setup.schedule.steps
    reasons: dict[str, str] = {}
    if crystal.misset == "random":
        reasons |= dict.fromkeys(MISSET, "misset is random; rot_x, rot_y and rot_z turn the crystal from there")
    if experiment.quirks.stale_phi and not np.any(experiment.setup.schedule.phi):
        reasons["phi"] = "a step at phi = 0 keeps the rotation that is there"
    if scan.phistep:
        reasons["osc"] = "phistep gives the steps of phi"
    elif steps.count == 1:
        reasons["osc"] = "phi has one step"
    reasons |= _inactive_widths(experiment)
    if crystal.water == 0.0:
        reasons["water"] = "there is none, and its background grows with the third power"
    shape = SHAPES[SHAPE_NAMES.index(crystal.shape)]
    if not shape.quadric:
        reasons["fudge"] = f"it has no effect on the {shape.name} shape"
    if not shape.smooth:
        reasons |= dict.fromkeys((*_THROUGH_HKL, "fudge"), f"the steps of a {shape.name} have no derivative")
    if not experiment.structure_factors.given.size:
        reasons["f_hkl"] = "no reflections are given; default_F is the F of all"
    elif experiment.structure_factors.classes:
        reasons["f_hkl"] = "each source has its own F, from f0_hkl and g_hkl[CLASS]"
    return reasons


def _inactive_beam(experiment: Experiment) -> dict[str, str]:
    beam, sources = experiment.beam, experiment.setup.sources
    reasons: dict[str, str] = {}
    for name, steps in (
        ("dispersion", sources.dispersion),
        ("hdivrange", sources.horizontal),
        ("vdivrange", sources.vertical),
    ):
        if sources.given:
            reasons[name] = "the beam has a list of sources"
        elif not getattr(beam, name) or steps.range == 0.0:
            reasons[name] = "it is not given, or zero"
    if sources.given and not np.isnan(np.array(beam.sources)[:, 4]).any() and not _has_free_matrix(experiment):
        reasons["wavelength"] = "the list of sources gives all wavelengths"
    if beam.spectrum is not None:
        reasons["wavelength"] = "the spectrum gives all wavelengths"
    elif experiment.parity == "c-parity":
        reasons |= dict.fromkeys(_CALIBRATION, "it is of spec mode, and so is a spectrum")
    elif not sources.given:
        reasons |= dict.fromkeys(_CALIBRATION, "there is neither a spectrum nor a list of sources")
    if beam.nopolar:
        reasons["polarization"] = "nopolar leaves polarization out"
    if beam.flux and beam.exposure > 0.0:
        reasons["fluence"] = "flux, exposure and beamsize give the fluence"
    else:
        reasons |= dict.fromkeys(_FLUX, "fluence is given, not a flux")
    return reasons


def _inactive_detector(experiment: Experiment) -> dict[str, str]:
    detector = experiment.detector
    reasons: dict[str, str] = {}
    if detector.detector_thick == 0.0:
        reasons |= dict.fromkeys(("detector_thick", "detector_abs"), "the sensor is not modelled")
    elif detector.detector_abs == np.inf:
        reasons["detector_abs"] = "it is infinite"
    if detector.panels is not None:
        return reasons | dict.fromkeys(WITHOUT, "the detector has panels, which have their own places")
    in_effect, other = ("distance", "close_distance")[:: 1 if detector.close_distance is None else -1]
    reasons[other] = f"{in_effect} is in effect"
    names = _centre_names(detector)
    for axis, name in zip("XY", names, strict=True):
        others = {f"{axis}beam", f"{axis}close", f"ORG{axis}"} - {name}
        reasons |= dict.fromkeys(others, f"{name} is in effect")
    return reasons


def _inactive(experiment: Experiment) -> dict[str, str]:
    """For each parameter without a derivative, the reason."""
    for flag in ("oversample_thick", "oversample_polar", "oversample_omega"):
        if experiment.quirks.first_factors and getattr(experiment.sampling, flag):
            reason = f"-{flag} of c-parity multiplies the running sum, which has no derivative here"
            return dict.fromkeys(_kinds_of(experiment), reason)
    return _inactive_detector(experiment) | _inactive_beam(experiment) | _inactive_crystal(experiment)


def parameters(experiment: Experiment) -> dict[str, Parameter]:
    """Every parameter by name, with its value, unit, and whether images can be differentiated w.r.t. it."""
    factors = experiment.structure_factors
    values: dict[str, Any] = {**_values(experiment), "f_hkl": np.empty(0) if factors.classes else factors.F}
    values |= anomalous.values(experiment) | node_values(experiment)
    reasons = _inactive(experiment)
    return {
        name: Parameter(name, values[name], kind.unit, name not in reasons, reasons.get(name, ""))
        for name, kind in _kinds_of(experiment).items()
    }


def check_names(experiment: Experiment, names: Iterable[str]) -> tuple[str, ...]:
    """The names as a tuple. Raises InputError unless they are one or more distinct active parameters."""
    try:
        names = (names,) if isinstance(names, str) else tuple(names)
    except TypeError:
        raise InputError(f"names must be a list of parameters; got {shown(names)}", "names") from None
    if not names:
        raise InputError("names must hold at least one parameter; got none", "names")
    reasons, kinds = _inactive(experiment), _kinds_of(experiment)
    for i, name in enumerate(names):
        if not isinstance(name, str) or name not in kinds:
            close = difflib.get_close_matches(shown(name).strip("'"), kinds, 1)
            listed = (*_KINDS, *(row.name for row in anomalous.ROWS if experiment.structure_factors.classes))
            hint = f"; did you mean {close[0]}?" if close else f"; there are {', '.join(listed)}"
            raise InputError(f"there is no parameter {shown(name)}{hint}", "names")
        if name in reasons:
            raise InputError(f"{name} is no parameter of this experiment: {reasons[name]}", "names")
        if name in names[:i]:
            raise InputError(f"names must differ; got {name} twice", "names")
    return names


def is_relative(name: str) -> bool:
    """Whether the natural step of a parameter is a fraction of its value."""
    return name in _KINDS and _KINDS[name].relative


def scale(experiment: Experiment, name: str) -> float:
    """A natural step of an active parameter: moves a spot by about its width, or changes intensities by a few percent.

    0.1 degrees, 0.1 % of a length that moves spots, 0.1 mm or a pixel across the detector, 1 % of anything else; for
    f_hkl 1 % of the root mean square F.
    """
    check_names(experiment, (name,))
    kind = _kinds_of(experiment)[name]
    if not kind.relative:
        return kind.step
    value = parameters(experiment)[name].value if anomalous.is_array(name) else _values(experiment)[name]
    return kind.step * (float(np.sqrt(np.mean(np.square(np.abs(value))))) or 1.0)


def _composed(misset: tuple[float, ...], rotation: tuple[float, ...]) -> tuple[float, ...]:
    """Misset angles of a misset followed by a rotation vector, all in degrees."""
    vector = np.array([radians(x) for x in rotation])
    angle = float(np.linalg.norm(vector))
    if angle == 0.0:
        return misset
    rows = rotate_axis(rotate_xyz(np.eye(3), *map(radians, misset)), vector / angle, angle)
    zx, zy, zz = rows[:, 2]
    x, y = np.arctan2(zy, zz), np.arctan2(-zx, np.hypot(zy, zz))
    # z from the rotation left after x and y, not from the matrix: for y = ±90° only z − x or z + x is defined.
    left = rows.T @ rotate_xyz(np.eye(3), x, y, 0.0)
    return tuple(float(angle) * DEGREES_PER_RADIAN for angle in (x, y, np.arctan2(left[1, 0], left[0, 0])))


def fields_of(experiment: Experiment, values: Mapping[str, Any]) -> dict[str, Any]:
    """Fields of the descriptions, named as for ``Experiment.replace``, that give the parameters these values.

    Values are floats or Duals. Rotations and structure factors, which are not fields, are left to the callers.
    """
    crystal, detector = experiment.crystal, experiment.detector
    held = {**_values(experiment), **values}
    fields = {name: values[name] for name in _FIELDS if name in values}
    if not values.keys().isdisjoint(CELL):
        cell = tuple(held[name] for name in CELL)
        if _has_free_matrix(experiment):
            reciprocal = np.dot(reciprocal_of_cell(cell, stretched=False), _matrix_lattice(experiment)[1])
            fields["matrix"] = held["wavelength"] * reciprocal.T
        else:
            fields |= {"cell": cell, "matrix": crystal.matrix}
    if not values.keys().isdisjoint(MISSET):
        fields["misset"] = tuple(held[name] for name in MISSET)
    if not values.keys().isdisjoint(CELL_COUNTS) or crystal.size:
        fields["n_cells"] = tuple(held[name] for name in CELL_COUNTS)
    if not values.keys().isdisjoint(FACTOR):
        ties = ties_of(crystal.mosaic_symmetry)
        fields["mosaic_L"] = tuple(0.0 if tie is None else held[FACTOR[tie]] for tie in ties)
    if "pixel_size" in values and detector.pixels is None:
        fields["detsize"] = tuple(size * (values["pixel_size"] / detector.pixel_size) for size in detector.detsize)
    if detector.convention == "CUSTOM" and detector.panels is None:
        fields["pivot"] = detector.pivots_about
    return fields | node_fields(experiment, values)


def with_values(experiment: Experiment, values: Mapping[str, Any]) -> Experiment:
    """Another Experiment whose parameters have these values; all else stays the same, integers too.

    A matrix, in units of 1/wavelength, stays the same when the wavelength alone is set, as in ``Experiment.replace``;
    when cell parameters are set too, they are those at the new wavelength. f' and f'' of anomalous scatterers stay
    the same when wavelengths change. Raises InputError for names that ``check_names`` rejects and for impossible
    values.
    """
    if not isinstance(values, Mapping):
        raise InputError(f"values must be a dictionary of numbers by name; got {shown(values)}", "values")
    check_names(experiment, values)
    setup, sources = experiment.setup, experiment.setup.sources
    own = anomalous.kinds(experiment)
    elsewhere = (*ROT, *_FACTORS, *own)
    fields = fields_of(experiment, {name: value for name, value in values.items() if name not in elsewhere})
    if not values.keys().isdisjoint(ROT):
        misset = fields.get("misset") or tuple(_values(experiment)[name] for name in MISSET)
        fields["misset"] = _composed(misset, tuple(values.get(name, 0.0) for name in ROT))
    for name, steps in (("hdiv", sources.horizontal), ("vdiv", sources.vertical)):
        if f"{name}range" in values and getattr(experiment.beam, f"{name}step"):
            fields[f"{name}steps"] = steps.count
    factors = experiment.structure_factors
    if "f_hkl" in values:
        factors = factors.with_F(values["f_hkl"])
    if "default_F" in values:
        factors = factors.with_default_F(values["default_F"])
    counts = {"oversample": setup.oversample, "interpolate": setup.interpolate}
    if not own:
        return experiment.replace(**fields, **counts, structure_factors=factors)
    factors = anomalous.with_tables(factors, values)
    held = anomalous.held(experiment, factors, values)
    made = experiment.replace(**fields, **counts, structure_factors=held)
    moved = not np.array_equal(made.setup.sources.wavelengths, setup.sources.wavelengths)
    given = not values.keys().isdisjoint(anomalous.places(experiment))
    return made if moved or given else made.replace(structure_factors=factors)
