"""Mosaic textures: what the domains drawn amount to, and how they turn with the crystal."""

from typing import Any

import numpy as np
import pytest
from helpers.experiments import BASE, simulator
from helpers.plans import SCAN, domain_vectors
from scipy.spatial.transform import Rotation

import bragg_numba as bn
from bragg_numba.planning.texture import (
    WHITENED,
    _ball,
    _gauss,
    _uniform,
    balanced,
    crystal_frame,
    draw_deviates,
    exponential,
    left_jacobians,
    replica_seeds,
)

L = np.array([[0.3, 0.0, 0.0], [0.1, 0.2, 0.0], [-0.05, 0.15, 0.4]])
SIX = (0.3, 0.1, 0.2, -0.05, 0.15, 0.4)


def crystal_vectors(sim: bn.Simulator) -> np.ndarray:
    """Rotation vectors of the domains in degrees, in the frame of the crystal."""
    return np.degrees(domain_vectors(sim)) @ crystal_frame(sim.setup.lattice.real_m)


def textured(**fields: Any) -> bn.Simulator:
    return simulator({**BASE, "mosaic_distribution": "gauss", **fields})


def test_sobol_points_have_the_moments_of_their_distribution() -> None:
    """To 1 % of σ², and of η, before anything is balanced: 4096 points of five seeds."""
    for seed in range(5):
        uniform = _uniform("sobol", seed, 4096)
        z = _gauss(uniform)
        assert np.abs(z.mean(axis=0)).max() < 0.01
        np.testing.assert_allclose(z.T @ z / 4096, np.eye(3), atol=0.01)
        assert np.mean(z**4, axis=0) == pytest.approx(3.0, rel=0.02)
        y = _ball(uniform)
        np.testing.assert_allclose(y.T @ y / 4096, 0.2 * np.eye(3), atol=0.002)
        assert np.mean(np.linalg.norm(y, axis=1) < 0.5) == pytest.approx(1 / 8, rel=0.01)
        assert np.linalg.norm(y, axis=1).max() < 1.0


@pytest.mark.parametrize("sampling", ["random", "sobol"])
def test_balanced_deviates_are_still_those_of_their_distribution(sampling: str) -> None:
    z = draw_deviates("gauss", sampling, 3, 4096)
    assert np.mean(z**4, axis=0) == pytest.approx(3.0, rel=0.1 if sampling == "random" else 0.02)
    y = draw_deviates("ball", sampling, 3, 4096)
    lengths = np.linalg.norm(y, axis=1)
    assert lengths.max() <= 1.0
    assert np.mean(lengths < 0.5) == pytest.approx(1 / 8, rel=0.1 if sampling == "random" else 0.02)
    rms = np.sqrt(np.mean(lengths**2))
    assert rms == pytest.approx(np.sqrt(0.6), rel=0.05 if sampling == "random" else 0.005)


def test_random_deviates_are_no_sobol_points() -> None:
    """64 random points leave some of 64 boxes empty; the Sobol points of a power of two fill each."""
    for sampling, filled in (("sobol", 64), ("random", 45)):
        boxes = {tuple(box) for box in np.floor(4.0 * _uniform(sampling, 1, 64)).astype(int).tolist()}
        assert (len(boxes) == filled) if sampling == "sobol" else (len(boxes) <= filled)


@pytest.mark.filterwarnings("ignore:Sobol points are best")
@pytest.mark.parametrize("distribution", ["gauss", "ball"])
@pytest.mark.parametrize("sampling", ["random", "sobol"])
@pytest.mark.parametrize("n", [5, 10, 25])
def test_few_domains_leave_the_crystal_where_it_is(n: int, sampling: str, distribution: str) -> None:
    """The mean rotation, the polar factor of the mean matrix, is at most 0.01 of the spread; Σ is L Lᵀ."""
    for seed in range(5):
        fields = {"mosaic_L": SIX, "mosaic_domains": n, "mosaic_sampling": sampling, "mosaic_seed": seed}
        sim = textured(**fields, mosaic_distribution=distribution)
        assert sim.setup.domains.count == n
        v = crystal_vectors(sim)
        left, _, right = np.linalg.svd(Rotation.from_rotvec(v, degrees=True).as_matrix().mean(axis=0))
        mean = np.degrees(Rotation.from_matrix(left @ right).magnitude())
        assert mean <= 0.01 * 0.2
        if distribution == "gauss":
            covariance = (v - v.mean(axis=0)).T @ (v - v.mean(axis=0)) / n
            np.testing.assert_allclose(covariance, L @ L.T, rtol=0.0, atol=1e-6 * np.abs(L @ L.T).max())
        else:
            assert np.linalg.norm(np.linalg.solve(L, v.T), axis=0).max() <= 1.0 + 1e-9


@pytest.mark.parametrize("n", [1, 2, 4])
def test_fewer_than_five_domains_are_centred_only(n: int) -> None:
    uniform = _uniform("sobol", 2, n)
    z = draw_deviates("gauss", "sobol", 2, n)
    np.testing.assert_allclose(z, _gauss(uniform) - _gauss(uniform).mean(axis=0), atol=1e-15)
    assert n < WHITENED
    if n == 1:
        assert not z.any()


def test_whitening_moves_as_little_as_possible() -> None:
    """Of all maps of centred deviates to the covariance 1 the symmetric one is nearest: z Q moves further."""
    rng = np.random.default_rng(0)
    z = rng.normal(size=(20, 3))
    centred, white = z - z.mean(axis=0), balanced(z, 1.0)
    np.testing.assert_allclose(white.T @ white / 20, np.eye(3), atol=1e-13)
    least = np.square(white - centred).sum()
    for turn in Rotation.from_rotvec(rng.normal(size=(20, 3))):
        assert np.square(white @ turn.as_matrix() - centred).sum() > least


def test_spreads_are_about_the_axes_of_the_crystal() -> None:
    """About a, c* × a and c*, of a triclinic crystal as it is mounted."""
    sim = textured(mosaic_spread_1=0.3, mosaic_spread_2=0.1, mosaic_spread_3=0.2, mosaic_domains=64)
    a, _, _ = sim.setup.lattice.real
    c_star = sim.setup.lattice.reciprocal[2]
    v = np.degrees(domain_vectors(sim))
    for axis, sigma in ((a, 0.3), (np.cross(c_star, a), 0.1), (c_star, 0.2)):
        assert np.std(v @ axis / np.linalg.norm(axis)) == pytest.approx(sigma, rel=1e-8)


def test_of_a_left_handed_lattice_the_frame_follows_c_star() -> None:
    real = np.array([[50.0, 3.0, 1.0], [2.0, 60.0, -4.0], [5.0, 1.0, 70.0]])
    for rows in (real, real * [[1.0], [1.0], [-1.0]]):
        frame = crystal_frame(rows)
        np.testing.assert_allclose(frame.T @ frame, np.eye(3), atol=1e-14)
        assert np.linalg.det(frame) == pytest.approx(1.0)
        c_star = np.linalg.inv(rows)[:, 2]
        np.testing.assert_allclose(frame[:, 2], c_star / np.linalg.norm(c_star), atol=1e-14)
        np.testing.assert_allclose(frame[:, 0], rows[0] / np.linalg.norm(rows[0]), atol=1e-14)


def test_one_spread_does_not_depend_on_the_frame() -> None:
    """The domains of z are those of Eᵀ z in the frame of the laboratory; three equal spreads and L = η 1 are one."""
    one = textured(mosaic_spread=0.5, mosaic_domains=16)
    three = textured(mosaic_spread_1=0.5, mosaic_spread_2=0.5, mosaic_spread_3=0.5, mosaic_domains=16)
    six = textured(mosaic_L=(0.5, 0.0, 0.5, 0.0, 0.0, 0.5), mosaic_domains=16)
    table = one.plan().crystal.orientations
    assert (three.plan().crystal.orientations == table).all()
    assert (six.plan().crystal.orientations == table).all()
    z = np.random.default_rng(0).normal(size=(12, 3))
    frame = crystal_frame(one.setup.lattice.real_m)
    given = one.replace(mosaic_vectors=z @ frame)
    turned = Rotation.from_rotvec(0.5 * z, degrees=True).as_matrix()
    expected = np.einsum("dij,kj->dki", turned, one.setup.lattice.real_m).reshape(12, 9)
    got = given.plan().crystal.orientations[-1]
    np.testing.assert_allclose(got, expected, rtol=0.0, atol=1e-14 * np.abs(expected).max())


@pytest.mark.parametrize("moved", [{"misset": (-20.0, 70.0, 5.0)}, {"phi": 33.0}, {**SCAN, "misset": "random"}])
def test_the_texture_turns_with_the_crystal(moved: dict[str, Any]) -> None:
    """Domains relative to the crystal are the same however it is turned: the metric a_i · (domain) a_j is."""
    sim = textured(mosaic_L=SIX, mosaic_domains=8)
    other = sim.replace(**moved)
    inside = sim.plan().crystal.orientations[-1].reshape(8, 3, 3) @ sim.setup.lattice.real_m.T
    for step, phi in enumerate(other.setup.schedule.phi):
        table = other.plan().crystal.orientations[step].reshape(8, 3, 3)
        turn = Rotation.from_rotvec(phi * other.setup.geometry.spindle).as_matrix()
        crystal = other.setup.lattice.real_m @ turn.T
        np.testing.assert_allclose(table @ crystal.T, inside, rtol=0.0, atol=1e-14 * np.abs(inside).max())


def test_a_cap_stays_in_the_laboratory() -> None:
    sim = simulator({**BASE, "mosaic_spread": 0.5, "mosaic_domains": 4})
    moved = sim.replace(misset=(-20.0, 70.0, 5.0))
    assert (moved.setup.domains.matrices == sim.setup.domains.matrices).all()
    assert (sim.setup.domains.matrices[0] == np.eye(3)).all()
    assert sim.setup.domains.texture is None


def test_seeds() -> None:
    sim = textured(mosaic_spread=0.5, mosaic_domains=16)
    table = sim.plan().crystal.orientations
    assert (sim.replace(mosaic_seed=sim.crystal.mosaic_seed).plan().crystal.orientations == table).all()
    for seed in (7, -7, 0, 2**63 - 1):
        assert not np.array_equal(sim.replace(mosaic_seed=seed).plan().crystal.orientations, table)
    # Another spread has the same deviates, so that an image is a smooth function of it.
    wide = domain_vectors(sim.replace(mosaic_spread=1.0))
    np.testing.assert_allclose(wide, 2.0 * domain_vectors(sim), rtol=1e-9)
    assert len(set(replica_seeds(7, 100))) == 100
    # Sobol points go on: many at a time are the same as few, but for the balance.
    np.testing.assert_array_equal(_uniform("sobol", 1, 70000)[:10], _uniform("sobol", 1, 10))


def test_exponential_and_jacobian_at_every_angle() -> None:
    rng = np.random.default_rng(0)
    axes = rng.normal(size=(9, 3))
    angles = np.array([0.0, 1e-9, 1e-4, 0.1, 0.499999, 0.500001, 1.5, 3.1, 20.0])
    v = axes / np.linalg.norm(axes, axis=1)[:, None] * angles[:, None]
    rotations = exponential(v)
    np.testing.assert_allclose(rotations, Rotation.from_rotvec(v).as_matrix(), atol=4e-15)
    weights, h = np.array([4 / 5, -1 / 5, 4 / 105, -1 / 280]), 1e-2
    for axis in np.eye(3):
        slope = (
            sum(w * (exponential(v + i * h * axis) - exponential(v - i * h * axis)) for i, w in enumerate(weights, 1))
            / h
        )
        spin = slope @ rotations.swapaxes(1, 2)
        vector = np.stack([spin[:, 2, 1], spin[:, 0, 2], spin[:, 1, 0]], axis=1)
        np.testing.assert_allclose(left_jacobians(v) @ axis, vector, atol=1e-13)
