"""First derivatives of the plan by the parameters of a Simulator, from the very code that makes the plan."""

import copy
import dataclasses
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from ..descriptions import validate
from ..planning.background import water_background
from ..planning.dual import Dual, tangents_of
from ..planning.geometry import solve_geometry, solve_sensor
from ..planning.lattice import solve_lattice
from ..planning.orientations import phi_schedule
from ..planning.rotations import rotate_axis, rotate_axis_slope, rotate_xyz
from ..planning.sources import make_sources
from ..units import radians
from .parameters import ROT, check_names, fields_of, parameters

if TYPE_CHECKING:
    from ..simulator import Simulator


class Tangents(NamedTuple):
    """Derivatives of the plan by n parameters, each in its own unit; float64, fields as in ``kernels.arguments``.

    In place of the orientations stand what they are made of: ``real`` (rows a, b, c in m of the crystal before phi),
    ``phi`` and ``spread``. A gradient by the plan has the same fields without the first axis.
    """

    pix0: np.ndarray  # (n, 3)
    fast: np.ndarray  # (n, 3)
    slow: np.ndarray  # (n, 3)
    normal: np.ndarray  # (n, 3)
    beam: np.ndarray  # (n, 3)
    polar: np.ndarray  # (n, 3)
    distance: np.ndarray  # (n,)
    close_distance: np.ndarray  # (n,)
    f_beam: np.ndarray  # (n,)
    s_beam: np.ndarray  # (n,)
    pixel_size: np.ndarray  # (n,)
    layer_thickness: np.ndarray  # (n,)
    mu: np.ndarray  # (n,)
    kahn_factor: np.ndarray  # (n,)
    fluence: np.ndarray  # (n,)
    background: np.ndarray  # (n,)
    incident: np.ndarray  # (n, n_sources, 3)
    wavelength: np.ndarray  # (n, n_sources)
    weight: np.ndarray  # (n, n_sources)
    n_cells: np.ndarray  # (n, 3)
    fudge: np.ndarray  # (n,)
    reciprocal: np.ndarray  # (n, 9)
    real: np.ndarray  # (n, 3, 3)
    phi: np.ndarray  # (n, n_phi)
    spread: np.ndarray  # (n,) rad, cap of the misorientation of mosaic domains
    default_F: np.ndarray  # (n,)


def _holding(description: Any, fields: dict[str, Any]) -> Any:
    """A copy of a description with Duals in some of its fields, past the checks that its floats have been through."""
    holder = copy.copy(description)
    own = {field.name for field in dataclasses.fields(description)}
    validate.assign(holder, **{name: value for name, value in fields.items() if name in own})
    return holder


def plan_tangents(sim: "Simulator", names: Iterable[str]) -> Tangents:
    """Derivatives of ``with_values(sim, values).plan()`` by the values of the named parameters.

    That of f_hkl, an array, is zero here: it does not reach the plan but in F itself. Raises InputError as
    ``check_names`` does.
    """
    names = check_names(sim, names)
    n, experiment, c_parity = len(names), sim.experiment, sim.is_c_parity
    known = parameters(sim)
    seeds = {name: Dual(known[name].value, row) for name, row in zip(names, np.eye(n), strict=True) if name != "f_hkl"}
    turn = [radians(seeds.pop(name, 0.0)) for name in ROT]
    default_F = seeds.pop("default_F", 0.0)
    fields = fields_of(sim, seeds)
    crystal, beam, detector, scan = (_holding(part, fields) for part in (sim.crystal, sim.beam, sim.detector, sim.scan))

    geometry = solve_geometry(detector, c_parity)
    layers, mu = solve_sensor(detector, [])
    sources = make_sources(beam, geometry)
    lattice = solve_lattice(crystal, beam.lambda0, crystal.misset_radians or experiment.misset, c_parity)
    plan = Tangents(
        pix0=geometry.pix0,
        fast=geometry.fast,
        slow=geometry.slow,
        normal=geometry.normal,
        beam=geometry.beam,
        polar=geometry.polar,
        distance=geometry.distance,
        close_distance=geometry.close_distance,
        f_beam=geometry.Fbeam,
        s_beam=geometry.Sbeam,
        pixel_size=geometry.pixel_size,
        layer_thickness=layers.step,
        mu=mu,
        kahn_factor=beam.polarization,
        fluence=beam.photons_per_area,
        background=water_background(crystal, beam, c_parity),
        incident=sources.incident,
        wavelength=sources.wavelengths,
        weight=sources.weights,
        n_cells=crystal.n_cells,
        fudge=crystal.fudge,
        # The whole lattice turns; at an angle of 0 the order of the three axes does not matter.
        reciprocal=rotate_xyz(lattice.reciprocal, *turn).ravel(),
        real=rotate_xyz(lattice.real_m, *turn),
        phi=phi_schedule(scan).phi,
        spread=radians(crystal.mosaic_spread or 0.0),
        default_F=default_F,
    )
    return Tangents(*(tangents_of(field, n) for field in plan))


def contract(tangents: Tangents, gradient: Tangents) -> np.ndarray:
    """(n,) derivatives by the parameters from the gradient by the plan: the sum over all fields."""
    total = np.zeros(len(tangents.mu))
    for tangent, by_field in zip(tangents, gradient, strict=True):
        total += tangent.reshape(len(total), -1) @ np.ravel(by_field)
    return total


def _spindle_rotations(sim: "Simulator") -> tuple[np.ndarray, np.ndarray]:
    """(n_phi + 1, 3, 3) matrices of the spindle at every phi and at 0, and their derivatives by phi."""
    spindle, phi = sim.experiment.geometry.spindle, np.append(sim.experiment.schedule.phi, 0.0)[:, None]
    columns = rotate_axis(np.eye(3)[None], spindle, phi)
    slopes = rotate_axis_slope(np.eye(3)[None], spindle, phi)
    return columns.swapaxes(1, 2), slopes.swapaxes(1, 2)


def crystal_rotations(sim: "Simulator") -> np.ndarray:
    """(n_phi + 1, n_domains, 9) matrices that turn the crystal as mounted: each phi, then each mosaic domain.

    Row-major: vector i of the plan's orientations is the matrix times row i of the real lattice.
    """
    matrices, _, _ = _rotations(sim)
    return matrices.reshape(*matrices.shape[:2], 9)


def _rotations(sim: "Simulator") -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(n_phi + 1, n_domains, 3, 3) matrices of ``crystal_rotations`` and their derivatives by phi and by the spread."""
    spindle, by_phi = _spindle_rotations(sim)
    domains = sim.experiment.domains
    pairs = ((domains.matrices, spindle), (domains.matrices, by_phi), (domains.slopes, spindle))
    return tuple(np.matmul(domain, turn[:, None]) for domain, turn in pairs)


def orientation_tangents(sim: "Simulator", tangents: Tangents) -> np.ndarray:
    """(n, n_phi + 1, n_domains, 9) derivatives of the plan's orientations."""
    matrices, by_phi, by_spread = _rotations(sim)
    real = sim.experiment.lattice.real_m
    phi = np.pad(tangents.phi, ((0, 0), (0, 1)))
    table = np.einsum("sdij,nkj->nsdki", matrices, tangents.real)
    table += np.einsum("sdij,kj,ns->nsdki", by_phi, real, phi)
    table += np.einsum("sdij,kj,n->nsdki", by_spread, real, tangents.spread)
    return table.reshape(*table.shape[:3], 9)


def orientation_pullback(sim: "Simulator", grad_table: np.ndarray) -> tuple[np.ndarray, np.ndarray, float]:
    """From a gradient by the orientations to those by real (3, 3), phi (n_phi,) and spread.

    The transpose of ``orientation_tangents``.
    """
    matrices, by_phi, by_spread = _rotations(sim)
    real = sim.experiment.lattice.real_m
    bar = grad_table.reshape(*matrices.shape)
    # Σ over vectors of bar ⊗ real: the gradient by the matrices.
    by_matrices = np.einsum("sdki,kj->sdij", bar, real)
    by_real = np.einsum("sdki,sdij->kj", bar, matrices)
    return by_real, np.einsum("sdij,sdij->s", by_matrices, by_phi)[:-1], float(np.sum(by_matrices * by_spread))
