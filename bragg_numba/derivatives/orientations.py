"""The table of orientations by what it is made of: the lattice, phi, and the mosaic domains; both ways.

Domains of a cap are fixed in the laboratory, D R(phi) (a, b, c); those of a texture turn with the crystal,
R(phi) Exp(v) (a, b, c).
"""

from typing import NamedTuple

import numpy as np

from ..planning.rotations import rotate_axis, rotate_axis_slope
from ..planning.setup import Setup
from ..planning.texture import exponential, left_jacobians, rotation_vectors
from ..running.gradient import ByNumber


class _Turns(NamedTuple):
    """(n_phi + 1, n_domains, 3, 3): rotation matrices applied to the crystal as mounted, and their derivatives."""

    matrices: np.ndarray
    by_phi: np.ndarray
    by_spread: np.ndarray


class _Texture(NamedTuple):
    """Of domains that turn with the crystal, and how they move with their rotation vectors."""

    turned: np.ndarray  # (n_phi + 1, 3, 3), rotations by each phi
    jacobians: np.ndarray  # (n_domains, 3, 3), from dv to a small rotation of the domain
    mounted: np.ndarray  # (n_domains, 3, 3), rows a, b, c before any phi


def _phi_turns(setup: Setup) -> tuple[np.ndarray, np.ndarray]:
    """(n_phi + 1, 3, 3) rotations by each phi, with 0 appended, and their derivatives."""
    spindle, phi = setup.geometry.spindle, np.append(setup.schedule.phi, 0.0)[:, None]
    turned = rotate_axis(np.eye(3)[None], spindle, phi).swapaxes(1, 2)
    return turned, rotate_axis_slope(np.eye(3)[None], spindle, phi).swapaxes(1, 2)


def _turns(setup: Setup) -> _Turns:
    """Rotations by each phi (with 0 appended) and of each mosaic domain, in the order in which they are done."""
    turned, slopes = _phi_turns(setup)
    domains = setup.domains
    if domains.texture is not None:
        mounted = exponential(rotation_vectors(setup.lattice.real_m, domains.texture))
        matrices = np.matmul(turned[:, None], mounted)
        return _Turns(matrices, np.matmul(slopes[:, None], mounted), np.zeros_like(matrices))
    pairs = ((domains.matrices, turned), (domains.matrices, slopes), (domains.slopes, turned))
    return _Turns(*(np.matmul(domain, turn[:, None]) for domain, turn in pairs))


def _texture(setup: Setup) -> _Texture | None:
    if setup.domains.texture is None:
        return None
    vectors = rotation_vectors(setup.lattice.real_m, setup.domains.texture)
    mounted = np.einsum("dij,kj->dki", exponential(vectors), setup.lattice.real_m)
    return _Texture(_phi_turns(setup)[0], left_jacobians(vectors), mounted)


def crystal_rotations(setup: Setup) -> np.ndarray:
    """(n_phi + 1, n_domains, 9) matrices that rotate the crystal as mounted: by each phi and as each mosaic domain.

    Row-major: vector i of the plan's orientations is the matrix times row i of the real lattice.
    """
    matrices = _turns(setup).matrices
    return matrices.reshape(*matrices.shape[:2], 9)


def orientation_tangents(setup: Setup, tangents: ByNumber) -> np.ndarray:
    """(n, n_phi + 1, n_domains, 9) derivatives of the plan's orientations.

    From those of ``real`` (n, 3, 3), ``phi`` (n, n_phi), ``spread`` (n,) and ``domain_vector`` (n, n_domains, 3), of
    which each may be left out.
    """
    matrices, by_phi, by_spread = _turns(setup)
    lattice = setup.lattice.real_m
    table = np.zeros((len(next(iter(tangents.values()))), *matrices.shape))
    if "real" in tangents:
        table += np.einsum("sdij,nkj->nsdki", matrices, tangents["real"])
    if "phi" in tangents:
        phi = np.pad(tangents["phi"], ((0, 0), (0, 1)))
        table += np.einsum("sdij,kj,ns->nsdki", by_phi, lattice, phi)
    if "spread" in tangents:
        table += np.einsum("sdij,kj,n->nsdki", by_spread, lattice, tangents["spread"])
    texture = _texture(setup)
    if texture is not None and "domain_vector" in tangents:
        spins = np.einsum("dij,ndj->ndi", texture.jacobians, tangents["domain_vector"])
        table += np.einsum("sij,ndkj->nsdki", texture.turned, np.cross(spins[:, :, None], texture.mounted))
    return table.reshape(*table.shape[:3], 9)


def orientation_pullback(setup: Setup, by_table: np.ndarray) -> ByNumber:
    """From a gradient w.r.t. the orientations to those w.r.t. real, phi, spread and domain_vector.

    The transpose of ``orientation_tangents``.
    """
    matrices, by_phi, by_spread = _turns(setup)
    lattice = setup.lattice.real_m
    bar = by_table.reshape(*matrices.shape)
    # Σ over vectors of bar ⊗ real: the gradient w.r.t. the matrices.
    by_matrices = np.einsum("sdki,kj->sdij", bar, lattice)
    by_vectors, texture = np.empty((0, 3)), _texture(setup)
    if texture is not None:
        back = np.einsum("sij,sdki->dkj", texture.turned, bar)
        by_vectors = np.einsum("dij,di->dj", texture.jacobians, np.cross(texture.mounted, back).sum(axis=1))
    return {
        "real": np.einsum("sdki,sdij->kj", bar, matrices),
        "phi": np.einsum("sdij,sdij->s", by_matrices, by_phi)[:-1],
        "spread": float(np.sum(by_matrices * by_spread)),
        "domain_vector": by_vectors,
    }
