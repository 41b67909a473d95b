"""The phi state: in carry mode a step at phi = 0 keeps the rotation that is there (semantics, 8.1), in spec mode none.

``rotations`` below walks the run as the serial C program does, one pixel after the other, with a register in plain
Python. Traces must follow it row by row, and images must be those of the stills at the rotations it says were used.
"""

import math
from itertools import product

import numpy as np
import pytest
from helpers import brute_force
from helpers.spec_runs import make_simulator
from hypothesis import given, settings
from hypothesis import strategies as st

import bragg_numba as bn

# The C program's degrees in a radian, to the bit: whether phi0 + step·j is exactly 0 hangs on it.
RTD = 180.0 * 0.318309886183790671538
MOUNTED = -1

BASE = {
    "pixels": (4, 5), "pixel_size": 1.9, "distance": 61.0, "cell": (71, 83, 97), "misset": (11, 22, 33),
    "n_cells": (5, 4, 3), "default_F": 100.0, "oversample": 1, "wavelength": 1.1, "interpolate": False,
}  # fmt: skip
TWO_SOURCES = [[-10, 0.3, -0.2, 1.0, 1.1e-10], [-10, -0.4, 0.3, 2.0, 1.0e-10]]
MODES = {"parity": "spec", "phi_carryover_mode": "c-parity"}


def schedule(e: dict) -> list[float]:
    """phi0 + step·j in radians, in the C program's arithmetic; e holds phi, phisteps, and osc or phistep (degrees)."""
    count = e["phisteps"]
    step = e["phistep"] / RTD if "phistep" in e else e["osc"] / RTD / count
    return [e["phi"] / RTD + step * j for j in range(count)]


def samples(e: dict, parity: str) -> list[tuple]:
    """(slow, fast, layer, sub_slow, sub_fast, source, q) of everything that enters the phi loop, in C order."""
    e = brute_force.DEFAULTS | {**e, "cell": (*e["cell"], 90, 90, 90)}
    det = brute_force.solve_detector(e)
    sources = brute_force.make_sources(e, det)
    n_sub = e["oversample"]
    x0, x1, y0, y1 = e["roi"] or (0, det.shape[1] - 1, 0, det.shape[0] - 1)
    found = []
    for slow, fast in product(range(det.shape[0]), range(det.shape[1])):
        if not (x0 <= fast <= x1 and y0 <= slow <= y1) or (e["mask"] is not None and not e["mask"][slow, fast]):
            continue
        for layer, sub_slow, sub_fast in product(range(det.layers), range(n_sub), range(n_sub)):
            s, f = (slow + (sub_slow + 0.5) / n_sub) * det.pixel, (fast + (sub_fast + 0.5) / n_sub) * det.pixel
            if parity == "spec":
                at = brute_force.positions(det, np.array([s]), np.array([f]), layer)[0]
            else:
                front = f * det.f + s * det.s + det.pix0
                at = front + layer * e["detector_thick"] * 1e-6 / max(det.layers - 1, 1) * det.o
            for number, (incident, wavelength, _) in enumerate(sources):
                q = (brute_force.unit(at) - incident) / wavelength
                if not (e["dmin"] > 0 and e["dmin"] * math.hypot(*q) > 1):
                    found.append((slow, fast, layer, sub_slow, sub_fast, number, q))
    return found


def rotations(e: dict, parity: str, carry: bool) -> list[tuple]:
    """(sample, phi step, rotation in force) for the whole run: the register of nanoBragg.c, or none."""
    phi = schedule(e)
    register = MOUNTED
    used = []
    for sample in samples(e, parity):
        for step in range(len(phi)):
            if phi[step] != 0.0 or not carry:
                register = step
            used.append((sample, step, register))
    return used


def expected_trace(e: dict, parity: str, carry: bool, like: np.ndarray) -> np.ndarray:
    """The trace ``like`` with everything that follows from the walk written anew."""
    full = brute_force.DEFAULTS | {**e, "cell": (*e["cell"], 90, 90, 90)}
    axes, domains = brute_force.real_axes(full), brute_force.mosaic_rotations(full)
    spindle = brute_force.solve_detector(full).u
    turned = [brute_force.about(spindle, angle).apply(axes) for angle in schedule(e)] + [axes]
    rows = []
    for (slow, fast, layer, sub_slow, sub_fast, source, q), step, rotation in rotations(e, parity, carry):
        for number, domain in enumerate(domains):
            hkl = domain.apply(turned[rotation]) @ q
            nearest = np.ceil(hkl - 0.5)
            angle = schedule(e)[step]
            rows.append((slow, fast, layer, sub_slow, sub_fast, source, step, number, rotation, angle, *hkl, *nearest))
    names = ("slow", "fast", "layer", "sub_slow", "sub_fast", "source", "phi_step", "domain", "rotation", "phi")
    table = np.array(rows, float).reshape(-1, 16)
    expected = np.zeros(len(table), like.dtype)
    expected[: len(like)] = like[: len(table)]
    for column, name in enumerate((*names, "h", "k", "l", "h0", "k0", "l0")):
        expected[name] = table[:, column]
    return expected


@st.composite
def runs(draw: st.DrawFn) -> dict:
    """A small run whose phi schedule crosses zero, starts or ends at it, avoids it, or never leaves it."""
    count = draw(st.integers(1, 4))
    step = draw(st.sampled_from([0.5, 0.1, 1.3, 0.0]))
    at_zero = draw(st.integers(-1, count))
    e = BASE | {"phisteps": count, "phi": -step * at_zero if step else draw(st.sampled_from([0.0, -0.0, 0.7]))}
    # As a range, the step is divided out again and may miss zero by a rounding: then it is not zero.
    e |= draw(st.sampled_from([{"phistep": step, "osc": 9.0}, {"osc": step * count}]))
    for field in (
        {"sources": TWO_SOURCES},
        {"oversample": 2},
        {"detector_thick": 500.0, "detector_abs": 300.0, "thicksteps": 2},
        {"mosaic_spread": 1.5, "mosaic_domains": 2},
        {"dmin": draw(st.sampled_from([12.5, 14.1, 17.3, 25.7, 40.9, 5000.0]))},
        {"roi": draw(st.sampled_from([(1, 4, 0, 3), (0, 2, 2, 3), (3, 3, 3, 3)]))},
        {"mask": np.array(draw(st.lists(st.integers(0, 1), min_size=20, max_size=20))).reshape(4, 5)},
    ):
        if draw(st.booleans()):
            e |= field
    return e


parities = st.sampled_from(["spec", "c-parity"])


@settings(max_examples=100, deadline=None)
@given(e=runs(), parity=parities, carry_mode=parities)
def test_traces_follow_the_state_machine(e: dict, parity: str, carry_mode: str) -> None:
    sim = make_simulator(e, parity=parity, phi_carryover_mode=carry_mode)
    got = sim.trace(*np.indices(sim.shape))
    assert bn.first_divergence(got, expected_trace(e, parity, carry_mode == "c-parity", got)) is None


@settings(max_examples=100, deadline=None)
@given(e=runs(), parity=parities)
def test_images_are_the_stills_of_the_rotations_used(e: dict, parity: str) -> None:
    sim = make_simulator(e, parity=parity, phi_carryover_mode="c-parity")
    angles = [*schedule(e), 0.0]
    stills = [
        make_simulator({**e, "phi": angle * RTD, "phisteps": 1, "osc": 0.0}, parity=parity, phi_carryover_mode="spec")
        for angle in angles
    ]
    images = [still.render() for still in stills]
    used: dict[tuple[int, int], list[int]] = {}
    for (slow, fast, *_), _, rotation in rotations(e, parity, carry=True):
        used.setdefault((slow, fast), []).append(rotation)
    # In all pixels but the first evaluated one, every sample goes through the same rotations.
    want = np.zeros(sim.shape)
    for number, (pixel, sequence) in enumerate(used.items()):
        n_phi = e["phisteps"]
        if number == 0:
            continue
        assert sequence == sequence[:n_phi] * (len(sequence) // n_phi)
        want[pixel] = sum(images[rotation][pixel] for rotation in sequence[:n_phi]) / n_phi
    got = sim.render()
    if used:
        first, sequence = next(iter(used.items()))
        want[first] = first_pixel(stills, images, first, sequence, e["phisteps"])
    np.testing.assert_allclose(got, want, rtol=1e-9, atol=1e-12 * max(image.max() for image in images))


def first_pixel(
    stills: list[bn.Simulator], images: list[np.ndarray], pixel: tuple[int, int], sequence: list[int], n_phi: int
) -> float:
    """The pixel's photons, each sample's term taken from the still at the rotation that the sample used."""
    terms = np.array([still.trace(*pixel)["term"] for still in stills])
    # One row per rotation; then per layer, sub-pixel and source that is not culled; then per domain.
    terms = terms.reshape(len(stills), len(sequence) // n_phi, -1).sum(axis=2)
    total = sum(terms[rotation, i // n_phi] for i, rotation in enumerate(sequence))
    scale = next((i[pixel] / t.sum() for i, t in zip(images, terms, strict=True) if t.sum() > 0), 0.0)
    return total * scale / n_phi


@settings(max_examples=60, deadline=None)
@given(e=runs())
def test_without_a_step_at_zero_the_modes_are_one(e: dict) -> None:
    zeros = [angle for angle in schedule(e) if angle == 0.0]
    for parity in ("spec", "c-parity"):
        ours, theirs = (
            make_simulator(e, parity=parity, phi_carryover_mode=mode).render() for mode in ("spec", "c-parity")
        )
        follows = make_simulator(e, parity=parity).render()
        np.testing.assert_array_equal(follows, ours if parity == "spec" else theirs)
        if not zeros:
            np.testing.assert_array_equal(ours, theirs)
        if len(zeros) == e["phisteps"]:
            # Nothing ever turns, and a turn by nothing is none.
            np.testing.assert_array_equal(ours, theirs)


# What the register holds in the first evaluated pixel and in any other, by schedule (phi0, step, count).
SCHEDULES = {
    "starts at zero": ((0.0, 0.5, 3), [MOUNTED, 1, 2], [2, 1, 2]),
    "crosses zero": ((-0.5, 0.5, 3), [0, 0, 2], [0, 0, 2]),
    "ends at zero": ((-1.0, 0.5, 3), [0, 1, 1], [0, 1, 1]),
    "after zero": ((0.5, 0.5, 2), [0, 1], [0, 1]),
    "one step at zero": ((0.0, 0.5, 1), [MOUNTED], [MOUNTED]),
    "one step": ((0.5, 0.5, 1), [0], [0]),
    "all zero": ((0.0, 0.0, 3), [MOUNTED] * 3, [MOUNTED] * 3),
    "no step": ((0.5, 0.0, 2), [0, 1], [0, 1]),
    "from minus zero": ((-0.0, 0.5, 2), [MOUNTED, 1], [1, 1]),
}


@pytest.mark.parametrize("name", SCHEDULES)
def test_schedules(name: str) -> None:
    (phi, step, count), first, later = SCHEDULES[name]
    e = BASE | {"phi": phi, "phistep": step, "osc": 9.0, "phisteps": count}
    sim = make_simulator(e, **MODES)
    assert sim.trace(0, 0)["rotation"].tolist() == first
    assert sim.trace(0, 1)["rotation"].tolist() == sim.trace(3, 4)["rotation"].tolist() == later
    fresh = make_simulator(e, parity="c-parity", phi_carryover_mode="spec")
    assert fresh.trace(0, 0)["rotation"].tolist() == fresh.trace(2, 1)["rotation"].tolist() == list(range(count))


def test_first_evaluated_pixel() -> None:
    """The mask, the region of interest and the resolution limit move it; pixels before it were never rotated either."""
    e = BASE | {"phi": 0.0, "phistep": 0.5, "osc": 1.0, "phisteps": 2}
    mask = np.ones((4, 5), int)
    mask[0], mask[1, :2] = 0, 0
    for moved, first in (
        ({}, (0, 0)),
        ({"roi": (2, 4, 1, 3)}, (1, 2)),
        ({"mask": mask}, (1, 2)),
        ({"mask": mask, "roi": (3, 4, 1, 3)}, (1, 3)),
        ({"dmin": 17.3}, samples(BASE | {"dmin": 17.3}, "spec")[0][:2]),
    ):
        sim = make_simulator(e | moved, **MODES)
        rows = sim.trace(*np.indices(sim.shape))
        assert (rows["slow"][0], rows["fast"][0]) == first
        assert rows["rotation"].tolist() == [MOUNTED, 1] + [1, 1] * (len(rows) // 2 - 1)
    assert samples(BASE | {"dmin": 17.3}, "spec")[0][:2] > (0, 0)


def test_sources_and_sub_pixels_after_the_first_find_the_register_set() -> None:
    e = BASE | {"phi": 0.0, "phistep": 0.5, "osc": 1.0, "phisteps": 2, "sources": TWO_SOURCES, "oversample": 2}
    sim = make_simulator(e, **MODES)
    assert sim.trace(0, 0)["rotation"].tolist() == [MOUNTED, 1] + [1, 1] * 7
    domains = make_simulator(e | {"mosaic_spread": 1.0, "mosaic_domains": 3}, **MODES).trace(0, 0)
    assert domains["rotation"].tolist() == [MOUNTED] * 3 + [1] * (len(domains) - 3)
    # An image that did not carry would differ: everywhere, not in the first pixel alone.
    spec = sim.replace(phi_carryover_mode="spec").render()
    assert (np.abs(sim.render() - spec) > 1e-6 * spec.max()).mean() > 0.9
