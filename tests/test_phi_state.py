"""The rotation in force at phi = 0, against a state machine written here from the C program's loop ."""

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from experiments import BASE, simulator
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from scipy.spatial.transform import Rotation

import bragg_numba as bn

MOUNTED = -1  # the crystal before any phi
TWO_SOURCES = [[-10.0, 0.02, 0.01, 1.0, 1.1e-10], [-10.0, -0.03, 0.02, 2.0, 1.09e-10]]
SMALL = {**BASE, "pixels": (7, 8), "pixel_size": 1.1}


def scattering_vectors(sim: bn.Simulator, slow: int, fast: int) -> Iterator[np.ndarray]:
    """q in 1/m of every layer, sub-pixel and source of a pixel, in C order."""
    g, n, layers = sim.experiment.geometry, sim.experiment.oversample, sim.experiment.sensor.layers
    for layer in range(layers.count):
        for sub_slow in range(n):
            for sub_fast in range(n):
                f, s = (g.pixel_size * (i + (j + 0.5) / n) for i, j in ((fast, sub_fast), (slow, sub_slow)))
                at = g.pix0 + f * g.fast + s * g.slow + layer * layers.step * g.normal
                for incident, wavelength in zip(
                    sim.experiment.sources.incident, sim.experiment.sources.wavelengths, strict=True
                ):
                    yield (at / np.linalg.norm(at) - incident) / wavelength


def state_machine(sim: bn.Simulator, carry: bool) -> dict[tuple[int, int], list[tuple[int, np.ndarray]]]:
    """For every evaluated pixel, the rotation and q of each sample, domains apart: the C program's loop, literally."""
    fast_min, fast_max, slow_min, slow_max = sim.sampling.roi or (0, sim.shape[1] - 1, 0, sim.shape[0] - 1)
    register = MOUNTED
    samples: dict[tuple[int, int], list[tuple[int, np.ndarray]]] = {}
    for slow in range(slow_min, slow_max + 1):
        for fast in range(fast_min, fast_max + 1):
            if sim.sampling.mask is not None and sim.sampling.mask[slow, fast] == 0:
                continue
            samples[slow, fast] = []
            for q in scattering_vectors(sim, slow, fast):
                if sim.sampling.dmin > 0.0 and sim.sampling.dmin * 1e-10 > 1.0 / np.linalg.norm(q):
                    continue
                for step, phi in enumerate(sim.experiment.schedule.phi):
                    if phi != 0.0 or not carry:
                        register = step
                    samples[slow, fast].append((register, q))
    return samples


@st.composite
def schedules(draw: st.DrawFn) -> dict[str, Any]:
    """Phi schedules that cross zero, start, end or stay there, or keep away from it."""
    count = draw(st.integers(1, 5))
    step = draw(st.sampled_from([0.0, 0.25, 0.7, 1.3]))
    start = -step * draw(st.sampled_from([0, 0, 1, 2, 4])) + draw(st.sampled_from([0.0, 0.0, 0.0, 3.0]))
    return {"phi": start, "phistep": step, "osc": count * step, "phisteps": count}


@st.composite
def runs(draw: st.DrawFn) -> dict[str, Any]:
    """A schedule, and what may move the first evaluated sample."""
    e = {**SMALL, **draw(schedules())}
    if draw(st.booleans()):
        e["sources"] = TWO_SOURCES
    if draw(st.booleans()):
        e |= {"oversample": 2}
    if draw(st.booleans()):
        e |= {"detector_thick": 300.0, "detector_abs": 200.0, "thicksteps": 2}
    if draw(st.booleans()):
        e |= {"mosaic_spread": 0.5, "mosaic_domains": 3}
    e["dmin"] = draw(st.sampled_from([0.0, 9.0, 14.0, 25.0]))
    if draw(st.booleans()):
        e["roi"] = (1, 6, 2, 5)
    if draw(st.booleans()):
        mask = np.ones((7, 8), int)
        mask[: draw(st.integers(0, 4))] = 0
        mask[:, : draw(st.integers(0, 3))] = 0
        e["mask"] = mask
    return e


many = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)


@many
@given(runs(), st.sampled_from(["spec", "c-parity"]), st.sampled_from(["spec", "c-parity", None]))
def test_rotation_and_indices_of_every_sample(run: dict[str, Any], parity: str, mode: str | None) -> None:
    sim = simulator(run, parity=parity, phi_carryover_mode=mode)
    expected = state_machine(sim, carry=(mode or parity) == "c-parity")
    slow, fast = (np.array(axis) for axis in zip(*expected, strict=True))
    trace = sim.trace(slow, fast)
    n_domains = sim.experiment.domains.count
    flat = [sample for pixel in expected.values() for sample in pixel]
    rotations = np.repeat([row for row, _ in flat], n_domains)
    # An independent lattice: scipy's rotations of a, b, c about the spindle, then each domain's matrix.
    phi = np.append(sim.experiment.schedule.phi, 0.0)
    spins = Rotation.from_rotvec(phi[:, None] * sim.experiment.geometry.spindle).as_matrix()
    lattices = np.einsum("dij,pjk,nk->pdni", sim.experiment.domains.matrices, spins, sim.experiment.lattice.real_m)
    q = np.array([q for _, q in flat]).reshape(-1, 3)
    hkl = np.einsum("sdni,si->sdn", lattices[[row for row, _ in flat]], q).reshape(-1, 3)
    other = trace.copy()
    other["rotation"] = rotations
    other["h"], other["k"], other["l"] = hkl.T
    assert bn.first_divergence(trace, other, rtol=1e-10) is None


@many
@given(runs())
def test_image_is_the_mean_over_the_rotations_used(run: dict[str, Any]) -> None:
    """Spec weights with the carried phi: each pixel is the mean of stills at the angles really used."""
    sim = simulator(run, phi_carryover_mode="c-parity")
    phi = sim.experiment.schedule.phi
    stills = [sim.replace(phi=np.degrees(angle), osc=0.0, phistep=0.0, phisteps=1).render() for angle in (*phi, 0.0)]
    samples = state_machine(sim, carry=True)
    n_sub = len(list(scattering_vectors(sim, 0, 0)))
    expected = np.zeros(sim.shape)
    first = next((pixel for pixel, rows in samples.items() if rows), None)
    for pixel, rows in samples.items():
        if not rows or pixel == first:
            continue
        # Once the run has set a rotation, every source sees the same sequence.
        sequence = [row for row, _ in rows[: len(phi)]]
        expected[pixel] = np.mean([stills[row][pixel] for row in sequence])
    image = sim.render()
    if first is not None:
        trace = sim.trace(*first)
        assert len(trace) <= n_sub * len(phi) * sim.experiment.domains.count
        per_sample = len(phi) * sim.experiment.domains.count * sim.experiment.oversample**2
        scale = 7.94079248018965e-30 * sim.beam.photons_per_area
        expected[first] = scale * trace["term"].sum() / per_sample
    np.testing.assert_allclose(image, expected, rtol=1e-9, atol=1e-12 * expected.max())


@pytest.mark.parametrize("parity", ["spec", "c-parity"])
def test_modes_agree_where_no_phi_is_zero(parity: str) -> None:
    run = {**SMALL, "phi": 0.3, "osc": 2.0, "phisteps": 4, "mosaic_spread": 0.5, "mosaic_domains": 3}
    fresh, carried = (simulator(run, parity=parity, phi_carryover_mode=mode).render() for mode in ("spec", "c-parity"))
    np.testing.assert_array_equal(fresh, carried)


@pytest.mark.parametrize("parity", ["spec", "c-parity"])
def test_modes_differ_at_phi_zero_everywhere_but_in_the_first_sample(parity: str) -> None:
    run = {**SMALL, "phi": 0.0, "osc": 4.0, "phisteps": 2}
    fresh, carried = (simulator(run, parity=parity, phi_carryover_mode=mode).render() for mode in ("spec", "c-parity"))
    assert fresh[0, 0] == carried[0, 0]
    assert (fresh != carried).ravel()[1:].all()


def test_unset_mode_follows_parity() -> None:
    run = {**SMALL, "phi": 0.0, "osc": 4.0, "phisteps": 3}
    for parity in ("spec", "c-parity"):
        images = [simulator(run, parity=parity, phi_carryover_mode=mode).render() for mode in (None, parity)]
        np.testing.assert_array_equal(*images)


def test_a_run_that_never_turns_keeps_the_crystal_as_mounted() -> None:
    sim = simulator({**SMALL, "phi": 0.0, "phistep": 0.0, "osc": 0.0, "phisteps": 3}, parity="c-parity")
    assert (sim.trace(3, 4)["rotation"] == MOUNTED).all()
    np.testing.assert_allclose(sim.render(), sim.replace(phisteps=1).render(), rtol=1e-14)
