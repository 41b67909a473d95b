"""First derivatives of the plan w.r.t. the parameters of an experiment, by running the code that makes it on Duals.

They are named as in ``kernels.numbers.PLAN_NUMBERS``, each with a leading axis (n,) for the parameters. The
orientations are represented by what they are made of: ``real``, ``phi`` and ``spread``.
"""

import copy
import dataclasses
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import numpy as np

from ..descriptions import validate
from ..descriptions.detector import Detector
from ..descriptions.fields import quantities
from ..experiment import Experiment
from ..kernels.numbers import PLAN_NUMBERS
from ..planning.dual import Dual, tangents_of
from ..planning.geometry import solve_geometry, solve_sensor
from ..planning.kept import Kept
from ..planning.lattice import solve_lattice
from ..planning.orientations import phi_schedule
from ..planning.plan import plan_numbers
from ..planning.rotations import rotate_axis, rotate_axis_slope, rotate_xyz
from ..planning.setup import Setup
from ..planning.sources import make_sources
from ..running.gradient import ByNumber
from ..units import radians
from . import anomalous
from .parameters import ROT, check_names, fields_of, parameters


def _holding(description: Any, fields: dict[str, Any]) -> Any:
    """A copy of a description with Duals in some of its fields, made without the checks that its floats have passed."""
    holder = copy.copy(description)
    own = {field.name for field in dataclasses.fields(description)}
    validate.assign(holder, **{name: value for name, value in fields.items() if name in own})
    return holder


def _moves_detector(experiment: Experiment, names: Iterable[str]) -> bool:
    """Whether any of the parameters is one of the detector, whose panels take a while to place."""
    own = {row.name for row in quantities(Detector)}.union(experiment.move_names)
    return not own.isdisjoint(names)


def plan_tangents(experiment: Experiment, names: Iterable[str]) -> ByNumber:
    """Derivatives of ``with_values(experiment, values).plan()`` w.r.t. the values of the named parameters.

    Zero for f_hkl and other parameters of structure factors but default_F, which affect none of these numbers. Raises
    InputError as ``check_names`` does.
    """
    names = check_names(experiment, names)
    known, quirks = parameters(experiment), experiment.quirks
    rows = zip(names, np.eye(len(names)), strict=True)
    apart = {"f_hkl", *anomalous.kinds(experiment)}
    seeds: dict[str, Any] = {name: Dual(known[name].value, row) for name, row in rows if name not in apart}
    turn = [radians(seeds.pop(name, 0.0)) for name in ROT]
    default_F = seeds.pop("default_F", 0.0)
    fields = fields_of(experiment, seeds)
    crystal, beam = _holding(experiment.crystal, fields), _holding(experiment.beam, fields)
    detector, scan = _holding(experiment.detector, fields), _holding(experiment.scan, fields)

    setup = experiment.setup
    geometry, sensor = setup.geometry, setup.sensor
    if _moves_detector(experiment, seeds):
        geometry = solve_geometry(detector, quirks.loose_frame)
        sensor = solve_sensor(detector, quirks.front_edges, [])
    misset = crystal.misset_radians or setup.misset
    moved = setup._replace(
        geometry=geometry,
        sensor=sensor,
        sources=make_sources(beam, geometry, quirks.raw_counts, Kept()),
        lattice=solve_lattice(crystal, beam.nominal_lambda0, misset, quirks.stretched_cell),
        n_cells=crystal.n_cells,
        domains=setup.domains._replace(spread=radians(crystal.mosaic_spread or 0.0)),
        schedule=phi_schedule(scan, quirks.raw_counts),
    )
    numbers = plan_numbers(moved, crystal, beam, default_F, quirks)
    # The whole lattice rotates; at an angle of 0 the order of the three axes does not matter.
    numbers["real"] = rotate_xyz(numbers["real"], *turn)
    numbers["reciprocal"] = rotate_xyz(numbers["reciprocal"].reshape(3, 3), *turn).ravel()
    return {name: tangents_of(number, len(names)) for name, number in numbers.items()}


def contract(tangents: Mapping[str, np.ndarray], gradient: Mapping[str, Any]) -> np.ndarray:
    """(n,) derivatives w.r.t. n parameters from the gradient w.r.t. the plan: the sum over all numbers."""
    total = np.zeros(len(tangents["mu"]))
    for number in PLAN_NUMBERS:
        total += tangents[number.name].reshape(len(total), -1) @ np.ravel(gradient[number.name])
    return total


class _Turns(NamedTuple):
    """(n_phi + 1, n_domains, 3, 3): rotation matrices applied to the crystal as mounted, and their derivatives."""

    matrices: np.ndarray
    by_phi: np.ndarray
    by_spread: np.ndarray


def _turns(setup: Setup) -> _Turns:
    """Rotations by each phi (with 0 appended), followed by those of each mosaic domain."""
    spindle, phi = setup.geometry.spindle, np.append(setup.schedule.phi, 0.0)[:, None]
    turned = rotate_axis(np.eye(3)[None], spindle, phi).swapaxes(1, 2)
    slopes = rotate_axis_slope(np.eye(3)[None], spindle, phi).swapaxes(1, 2)
    domains = setup.domains
    pairs = ((domains.matrices, turned), (domains.matrices, slopes), (domains.slopes, turned))
    return _Turns(*(np.matmul(domain, turn[:, None]) for domain, turn in pairs))


def crystal_rotations(setup: Setup) -> np.ndarray:
    """(n_phi + 1, n_domains, 9) matrices that rotate the crystal as mounted: by each phi, then by each mosaic domain.

    Row-major: vector i of the plan's orientations is the matrix times row i of the real lattice.
    """
    matrices = _turns(setup).matrices
    return matrices.reshape(*matrices.shape[:2], 9)


def orientation_tangents(setup: Setup, real: np.ndarray, phi: np.ndarray, spread: np.ndarray) -> np.ndarray:
    """(n, n_phi + 1, n_domains, 9) derivatives of the plan's orientations.

    From those of ``real`` (n, 3, 3), ``phi`` (n, n_phi) and ``spread`` (n,).
    """
    matrices, by_phi, by_spread = _turns(setup)
    lattice = setup.lattice.real_m
    phi = np.pad(phi, ((0, 0), (0, 1)))
    table = np.einsum("sdij,nkj->nsdki", matrices, real)
    table += np.einsum("sdij,kj,ns->nsdki", by_phi, lattice, phi)
    table += np.einsum("sdij,kj,n->nsdki", by_spread, lattice, spread)
    return table.reshape(*table.shape[:3], 9)


def orientation_pullback(setup: Setup, by_table: np.ndarray) -> tuple[np.ndarray, np.ndarray, float]:
    """From a gradient w.r.t. the orientations to those w.r.t. real (3, 3), phi (n_phi,) and spread.

    The transpose of ``orientation_tangents``.
    """
    matrices, by_phi, by_spread = _turns(setup)
    lattice = setup.lattice.real_m
    bar = by_table.reshape(*matrices.shape)
    # Σ over vectors of bar ⊗ real: the gradient w.r.t. the matrices.
    by_matrices = np.einsum("sdki,kj->sdij", bar, lattice)
    by_real = np.einsum("sdki,sdij->kj", bar, matrices)
    return by_real, np.einsum("sdij,sdij->s", by_matrices, by_phi)[:-1], float(np.sum(by_matrices * by_spread))
