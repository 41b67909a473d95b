"""First derivatives of the plan w.r.t. the parameters of an experiment, by running the code that makes it on Duals.

They are named as in ``kernels.numbers.PLAN_NUMBERS``, each with a leading axis (n,) for the parameters. The
orientations are represented by what they are made of: ``real``, ``phi``, and ``spread`` or ``domain_vector``.
"""

import copy
import dataclasses
from collections.abc import Iterable, Mapping
from typing import Any

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
from ..planning.orientations import moved_domains, phi_schedule
from ..planning.plan import plan_numbers
from ..planning.rotations import rotate_xyz
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
        domains=moved_domains(setup.domains, crystal),
        schedule=phi_schedule(scan, quirks.raw_counts),
    )
    numbers = plan_numbers(moved, crystal, beam, default_F, quirks)
    # The whole lattice rotates; at an angle of 0 the order of the three axes does not matter.
    numbers["real"] = rotate_xyz(numbers["real"], *turn)
    numbers["reciprocal"] = rotate_xyz(numbers["reciprocal"].reshape(3, 3), *turn).ravel()
    numbers["domain_vector"] = rotate_xyz(numbers["domain_vector"], *turn)
    return {name: tangents_of(number, len(names)) for name, number in numbers.items()}


def contract(tangents: Mapping[str, np.ndarray], gradient: Mapping[str, Any]) -> np.ndarray:
    """(n,) derivatives w.r.t. n parameters from the gradient w.r.t. the plan: the sum over all numbers."""
    total = np.zeros(len(tangents["mu"]))
    for number in PLAN_NUMBERS:
        total += tangents[number.name].reshape(len(total), -1) @ np.ravel(gradient[number.name])
    return total
