"""The sensor in spec mode: what its layers absorb, and where they are sampled."""

import math

import numpy as np
import pytest
from helpers.experiments import BASE, simulator

import bragg_numba as bn

# Thickness and attenuation depth in µm of a sensor on a detector that reaches to about 60°.
THICK, DEPTH = 450.0, 234.0
SENSOR = {
    "detector_thick": THICK, "detector_abs": DEPTH, "pixels": (5, 40), "pixel_size": 4.0, "distance": 50.0,
    "detector_roty": 8.0, "oversample": 1,
}  # fmt: skip


def layers_of(sim: bn.Simulator) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Captured fraction (n_layers, n_pixels), position (n_layers, n_pixels, 3) in m, solid angle of the samples."""
    slow, fast = np.indices(sim.shape).reshape(2, -1)
    rows = sim.trace(slow, fast)
    assert len(rows) == len(slow) * sim.setup.sensor.layers.count
    order = np.lexsort((rows["fast"], rows["slow"], rows["layer"]))
    rows = rows[order].reshape(-1, len(slow))
    return rows["capture_fraction"], np.stack([rows[axis] for axis in "xyz"], axis=-1), rows["solid_angle"]


@pytest.mark.parametrize("n", [1, 2, 3, 10])
def test_layers_together_absorb_what_the_sensor_absorbs(n: int) -> None:
    """1 − exp(−T/(λ ρ)), with ρ the cosine at the front: 0.854 of 450 µm at normal incidence, for any number."""
    sim = simulator(BASE | SENSOR | {"thicksteps": n})
    captured, _, _ = layers_of(sim)
    _, front, _ = layers_of(sim.replace(detector_thick=0.0))
    normal = sim.setup.geometry.normal
    rho = front[0] @ normal / np.linalg.norm(front[0], axis=1)
    assert rho.min() < 0.55 < 0.95 < rho.max()
    np.testing.assert_allclose(captured.sum(axis=0), -np.expm1(-THICK / DEPTH / rho), rtol=1e-13)


def test_one_layer_and_many_have_the_same_mean_depth() -> None:
    """That of the absorbed photons, ∫ z exp(−z/(λ ρ)) dz; so one layer has the right parallax shift on average."""
    means = []
    for n in (1, 2, 7):
        sim = simulator(BASE | SENSOR | {"thicksteps": n})
        captured, at, _ = layers_of(sim)
        depth = (at - layers_of(sim.replace(detector_thick=0.0))[1]) @ sim.setup.geometry.normal
        means.append((captured * depth).sum(axis=0) / captured.sum(axis=0))
    np.testing.assert_allclose(means[1:], np.broadcast_to(means[0], (2, means[0].size)), rtol=1e-12)
    z = (np.arange(100_000) + 0.5) * (THICK / 100_000)
    weight = np.exp(-z / DEPTH)
    # Along the normal, where ρ = 1, to the accuracy of the sum.
    ahead = simulator(BASE | SENSOR | {"pixels": 1, "pixel_size": 1e-6, "detector_roty": 0.0})
    assert layers_of(ahead)[1][0, 0, 0] * 1e6 - 50000.0 == pytest.approx((z * weight).sum() / weight.sum(), rel=1e-6)


def test_more_layers_converge() -> None:
    """The image of one layer is that of many but for the spread of the spots in depth."""
    sim = simulator(BASE | SENSOR | {"shape": "gauss", "n_cells": 2, "fudge": 0.05})
    images = [sim.replace(thicksteps=n).render() for n in (1, 4, 64)]
    errors = [np.abs(image - images[-1]).max() / images[-1].max() for image in images]
    assert errors[0] < 2e-2
    assert errors[1] < errors[0] / 8


def test_layers_of_a_given_thickness() -> None:
    sim = simulator(BASE | SENSOR)
    np.testing.assert_array_equal(sim.replace(thickstep=100.0).render(), sim.replace(thicksteps=5).render())
    np.testing.assert_array_equal(sim.replace(thickstep=150.0).render(), sim.replace(thicksteps=3).render())
    assert sim.replace(thicksteps=2).replace(thickstep=100.0).setup.sensor.layers.count == 5
    with pytest.raises(bn.InputError, match=r"^thickstep must not be given with thicksteps; got 2 of those$"):
        sim.replace(thickstep=100.0, thicksteps=2)
    with pytest.raises(bn.InputError, match=r"^thickstep must fit at most 10000000 times .* 450 µm; got 1e-06$"):
        sim.replace(thickstep=1e-6)
    with pytest.raises(bn.InputError, match=r"^thickstep is for parity 'spec'; got 100.0 with 'c-parity'$"):
        sim.replace(thickstep=100.0, parity="c-parity")


CURVED = SENSOR | {"curved": True, "detector_roty": 0.0, "thicksteps": 3, "pixels": (3, 43)}


def test_a_bent_sensor_captures_the_same_everywhere() -> None:
    captured, at, omega = layers_of(simulator(BASE | CURVED))
    angles = np.degrees(np.arccos(at[0, :, 0] / np.linalg.norm(at[0], axis=1)))
    assert angles.max() > 97.0
    np.testing.assert_allclose(captured.sum(axis=0), -math.expm1(-THICK / DEPTH), rtol=1e-14)
    np.testing.assert_array_equal(omega, omega[:1].repeat(3, axis=0))


@pytest.mark.parametrize("kernel", ["fast", "reference"])
def test_a_bent_sensor_scales_the_image_of_one_without(kernel: str) -> None:
    sim = simulator(BASE | CURVED, kernel=kernel)
    bare = sim.replace(detector_thick=0.0, thicksteps=None)
    np.testing.assert_allclose(sim.render(), bare.render() * -math.expm1(-THICK / DEPTH), rtol=1e-12)


def test_derivatives_of_a_bent_sensor() -> None:
    """I = I₀ (1 − exp(−T/λ)): dI/dT = I₀ exp(−T/λ)/λ, dI/dλ = −I₀ exp(−T/λ) T/λ²."""
    sim = simulator(BASE | CURVED)
    bare = sim.replace(detector_thick=0.0, thicksteps=None).render()
    slopes = sim.jacobian(["detector_thick", "detector_abs"])
    passed = math.exp(-THICK / DEPTH)
    np.testing.assert_allclose(slopes[0], bare * passed / DEPTH, rtol=1e-11)
    np.testing.assert_allclose(slopes[1], -bare * passed * THICK / DEPTH**2, rtol=1e-11)


def test_c_parity_keeps_the_rule_of_two() -> None:
    """n layers of T/(n − 1), sampled at their front edges."""
    sim = simulator(BASE | SENSOR | {"thicksteps": 3}, parity="c-parity")
    assert sim.setup.sensor.layers.count == 3
    assert sim.setup.sensor.layers.step == pytest.approx(THICK / 2 * 1e-6, rel=1e-12)
    assert sim.replace(thicksteps=None).setup.sensor.layers.count == 2
    _, at, _ = layers_of(sim)
    depths = (at - at[0]) @ sim.setup.geometry.normal
    np.testing.assert_allclose(depths[:, 0], np.array([0.0, 1.0, 2.0]) * THICK / 2 * 1e-6, rtol=1e-9)
