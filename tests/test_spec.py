"""Spec mode against the brute-force NumPy rendering, where the C program's golden images cannot go.

The C program ignores source weights, bends its detector only in MOSFLM's frame and renders a triclinic cell slightly
wrong, so nothing it wrote can tell whether spec mode is right there. Pixels must agree to 1e-10 of themselves plus
1e-13 of the brightest: between the fringes of a crystal F_latt loses the digits that h, k, l have before the point.
No experiment here is symmetric about the beam: rounding may then decide which reflection is the nearest.
"""

import numpy as np
import pytest
from helpers import brute_force
from helpers.spec_runs import AMPLITUDE, LISTED, make_simulator
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

RTOL, ATOL = 1e-10, 1e-13

WEIGHTED = [
    [-10, 0.05, -0.02, 1.0, 1.00e-10],
    [-9, -0.12, 0.07, 0.0, 1.30e-10],
    [-10, 0.21, 0.11, 2.5, 1.07e-10],
    [-3, 0.01, -0.06, 0.3, 0.96e-10],
]
DIVERGENT = {"hdivrange": 9.0, "hdivsteps": 3, "vdivrange": 7.0, "vdivsteps": 4}
MASK = np.random.default_rng(3).random((20, 24)) < 0.6

BASE = {
    "pixels": (20, 24), "pixel_size": 0.41, "distance": 43.0, "cell": (71, 83, 97, 76, 86, 97), "misset": (11, 22, 33),
    "n_cells": (5, 4, 3), "default_F": 100.0, "oversample": 1, "wavelength": 1.1,
}  # fmt: skip
ORIENTED = {  # every vector askew, none of length 1 but the normal's stand-in
    "convention": "CUSTOM", "beam_vector": (1.9, 0.2, -0.1), "fdet_vector": (0.1, 0.2, 1.1),
    "sdet_vector": (0.1, -1.2, 0.22), "odet_vector": (3.0, 0.3, 0.1), "twotheta_axis": (0.3, -0.4, -0.8),
    "polar_vector": (0.2, 0.5, 1.3), "spindle_axis": (0.3, 2.0, 0.1), "Xbeam": 4.1, "Ybeam": 3.3,
}  # fmt: skip
TILTED = {"detector_rotx": 7.0, "detector_roty": -5.0, "detector_rotz": 11.0, "twotheta": 13.0}
EVERYTHING = {
    **DIVERGENT, "dispersion": 3.0, "dispsteps": 2, "phi": -0.7, "osc": 2.3, "phisteps": 3, "mosaic_spread": 1.3,
    "mosaic_domains": 3, "detector_thick": 700.0, "detector_abs": 400.0, "thicksteps": 2, "oversample": 2, "dmin": 7.0,
    "polarization": 0.9, "water": 20.0, "hkl": LISTED, "F": AMPLITUDE, "pixels": (7, 9), "pixel_size": 1.1,
}  # fmt: skip
CONVENTIONS = {
    "MOSFLM": {"Xbeam": 4.3, "Ybeam": 5.6},
    "DENZO": {"Xbeam": 4.3, "Ybeam": 5.6},
    "ADXV": {"Xbeam": 4.3, "Ybeam": 5.6},
    "XDS": {"ORGX": 13.3, "ORGY": 7.2},
    "DIALS": {"ORGX": 13.3, "ORGY": 7.2},
}
CASES = {
    "weights": {"sources": WEIGHTED},
    "weights, polarized": {"sources": WEIGHTED, "polarization": 0.93},
    "weights, no polarization": {"sources": WEIGHTED, "nopolar": True},
    "weights and dmin": {"sources": WEIGHTED, "dmin": 9.0, "polarization": -0.5},
    "weights and water": {"sources": WEIGHTED, "water": 30.0, "polarization": 0.7},
    "cell, obtuse": {"cell": (60, 75, 91, 103, 112, 95)},
    "cell, acute": {"cell": (60, 75, 91, 61, 72, 67), "misset": (-70, 130, 200)},
    "cell, needle": {"cell": (31, 150, 47, 93, 108, 119), "misset": (0.3, -0.2, 88), "n_cells": (7, 2, 4)},
    "cell, in part": {"cell": (66, 66, 66, 90, 90, 90), "misset": (3.1, 4.7, 9.3)},
    "matrix": {"matrix": [[0.013, 0.002, -0.001], [0.001, 0.012, 0.003], [-0.002, 0.001, 0.0105]]},
    "matrix, left-handed": {"matrix": [[0.013, 0.002, -0.001], [0.001, -0.012, 0.003], [-0.002, 0.001, 0.0105]]},
    **{f"{s}, long": {"shape": s, "n_cells": (9, 2, 1), "fudge": 0.6} for s in ("round", "gauss", "tophat")},
    **{f"{s}, flat": {"shape": s, "n_cells": (1, 6, 13), "fudge": 1.9} for s in ("round", "gauss", "tophat")},
    "round, one cell": {"shape": "round", "n_cells": (1, 1, 1), "fudge": 1e-3},
    "square, one cell": {"n_cells": (1, 1, 1)},
    "square, long": {"n_cells": (1, 40, 7)},
    "water": {"water": 12.0, "detector_thick": 300.0, "detector_abs": 250.0, "thicksteps": 3, "oversample": 2},
    "water, two sources": {"water": 12.0, "dispersion": 8.0, "dispsteps": 2, "polarization": 0.8},
    "water, no polarization": {"water": 12.0, "nopolar": True, **DIVERGENT},
    "water alone": {"water": 12.0, "default_F": 0.0, "oversample": 2},
    "layers": {"detector_thick": 900.0, "detector_abs": 310.0, "thicksteps": 4, **TILTED},
    "layers, depth as thick": {"detector_thick": 900.0, "thicksteps": 3},
    "layers, thickness alone": {"detector_thick": 900.0, "detector_abs": 310.0},
    "layers of a thickness": {"detector_thick": 900.0, "thickstep": 400.0, **TILTED},
    "phi, middles of steps": {"phi": -0.7, "osc": 2.0, "phisteps": 3, "phi_sampling": "middle"},
    "layers of a point": {"detector_thick": 900.0, "thicksteps": 3, "point_pixel": True},
    "point pixel": {"point_pixel": True, **TILTED},
    "close distance": {"close_distance": 37.0, **TILTED},
    "interpolated": {"hkl": LISTED, "F": AMPLITUDE, "interpolate": True},
    "interpolated by size": {"hkl": LISTED, "F": AMPLITUDE, "n_cells": (5, 2, 3)},
    "not interpolated by size": {"hkl": LISTED, "F": AMPLITUDE, "n_cells": (5, 3, 3)},
    "not interpolated": {"hkl": LISTED, "F": AMPLITUDE, "n_cells": (5, 2, 3), "interpolate": False},
    "interpolation leaves the box": {
        "hkl": LISTED,
        "F": AMPLITUDE,
        "interpolate": True,
        "distance": 31.0,
        "oversample": 2,
    },
    "nothing out of range": {"hkl": LISTED, "F": AMPLITUDE, "interpolate": True, "distance": 150.0},
    "no default": {"hkl": LISTED, "F": AMPLITUDE, "default_F": 0.0, "distance": 31.0},
    "negative F": {"hkl": LISTED, "F": -AMPLITUDE, "default_F": -3.0, "interpolate": True},
    "flat box": {"hkl": [[1, 2, 3], [1, 2, -3]], "F": [1e4, 2e4], "interpolate": True, "default_F": 7.0},
    "dmin and divergence": {"dmin": 8.5, **DIVERGENT, "oversample": 2},
    "square divergence": {**DIVERGENT, "round_div": False},
    "one divergence": {"hdivrange": 9.0, "hdivsteps": 3},
    "divergence by step": {"hdivrange": 9.0, "hdivstep": 2.6, "vdivstep": 1.7},
    "divergence by count": {"vdivsteps": 3, "distance": 20.0},
    "dispersion": {"dispersion": 5.0, "dispsteps": 5},
    "fluence": {"fluence": 1.3e24, "default_F": 1e4},
    "phi": {"phi": 12.0, "osc": 3.1, "phisteps": 4},
    "phi by step": {"phi": -1.3, "osc": 2.0, "phistep": 0.77},
    "mosaic": {"mosaic_spread": 2.0, "mosaic_domains": 5, "mosaic_seed": 77},
    "mosaic, domains not said": {"mosaic_spread": 0.4},
    "powder": {"mosaic_spread": 90.0, "mosaic_domains": 7},
    "roi": {"roi": (3, 17, 5, 11)},
    "one pixel": {"roi": (23, 23, 19, 19)},
    "mask": {"mask": MASK},
    "mask and roi": {"mask": MASK, "roi": (0, 11, 9, 19), "water": 5.0},
    "oversample": {"oversample": 4},
    "oversample, automatic": {"oversample": None, "n_cells": (2, 3, 4), "pixels": (9, 11)},
    "everything": EVERYTHING,
    **{f"everything, {s}": {**EVERYTHING, "shape": s} for s in ("round", "gauss", "tophat")},
    **{name: {"convention": name, "polarization": 0.8, "phi": 9.0} for name in CONVENTIONS},
    **{f"{name}, centre": {"convention": name, **centre} for name, centre in CONVENTIONS.items()},
    **{f"{name}, tilted": {"convention": name, **centre, **TILTED} for name, centre in CONVENTIONS.items()},
    **{f"{name}, curved": {"convention": name, **c, "curved": True} for name, c in CONVENTIONS.items()},
    **{f"{name}, curved, tilted": {"convention": name, "curved": True, **TILTED} for name in CONVENTIONS},
    **{f"CUSTOM, {pivot}": {**ORIENTED, "pivot": pivot} for pivot in ("BEAM", "SAMPLE")},
    **{f"CUSTOM, tilted, {pivot}": {**ORIENTED, **TILTED, "pivot": pivot} for pivot in ("BEAM", "SAMPLE")},
    **{
        f"CUSTOM, curved, {pivot}": {**ORIENTED, **TILTED, "pivot": pivot, "curved": True}
        for pivot in ("BEAM", "SAMPLE")
    },
    "XDS, Xclose": {"convention": "XDS", "Xclose": 4.4, "Yclose": 3.1},
    "XDS, beam away from the nearest point": {
        "convention": "XDS",
        "Xbeam": 4.4,
        "Ybeam": 3.1,
        "ORGX": 13.3,
        "ORGY": 7.2,
        **TILTED,
    },
    "CUSTOM, Xclose": {"convention": "CUSTOM", "Xclose": 4.4, "Yclose": 3.1, "pivot": "SAMPLE"},
    "CUSTOM, everything": {**EVERYTHING, **ORIENTED, **TILTED, "pivot": "BEAM"},
    "curved layers": {"curved": True, **TILTED, "detector_thick": 900.0, "detector_abs": 310.0, "thicksteps": 3},
}


def assert_agrees(e: dict) -> None:
    """The two renderings of settings e are the same image, and not an empty one."""
    got, want = make_simulator(e).render(), brute_force.render(e)
    assert got.shape == want.shape
    # Largest first, so that a failure shows where to look.
    error = np.abs(got - want) - (RTOL * np.abs(want) + ATOL * np.abs(want).max())
    worst = np.unravel_index(np.argmax(error), error.shape)
    assert error.max() <= 0, f"pixel {worst}: {got[worst]!r}, brute force {want[worst]!r}"


@pytest.mark.parametrize("name", CASES)
@pytest.mark.filterwarnings("ignore:.beam has no effect")
def test_agrees_with_brute_force(name: str) -> None:
    e = BASE | CASES[name]
    assert brute_force.render(e).max() > 0.0
    assert_agrees(e)


@pytest.mark.filterwarnings("ignore:.beam has no effect")
def test_cases_reach_what_they_are_named_for() -> None:
    """Out of range, inside, culled or not: a case that misses its mark would agree for nothing."""

    def of(name: str, **changes: object) -> np.ndarray:
        return make_simulator(BASE | CASES[name] | changes).render()

    plain = make_simulator(BASE).render()
    for name in CASES:
        other = make_simulator(BASE | CASES[name])
        assert other.shape != plain.shape or not np.allclose(other.render(), plain, rtol=1e-6, atol=0), name
    rows = make_simulator(BASE | CASES["interpolation leaves the box"]).trace(*np.indices((20, 24)))
    assert np.abs(np.stack([rows["h0"], rows["k0"], rows["l0"]])).max() > 7
    for name in ("interpolated", "interpolation leaves the box"):
        latched = of(name, interpolate=False)
        assert 0.05 < np.mean(~np.isclose(of(name), latched)) < 1.0
    for name in ("weights and dmin", "dmin and divergence", "everything"):
        # Some samples are culled and some are not; in the second case, within one pixel too.
        assert 0.0 < of(name).sum() < of(name, dmin=0.0).sum()
    assert not np.allclose(of("weights"), of("weights", sources=[[*w[:3], 1.0, w[4]] for w in WEIGHTED]))
    spots = of("tophat, long")
    assert 0.02 < np.mean(spots == 0.0) < 0.98


@st.composite
def experiments(draw: st.DrawFn) -> dict:
    """A random experiment of 6 x 7 pixels and at most some hundred samples in each."""

    def number(low: float, high: float) -> float:
        # Thirds of a degree and the like are not what a symmetric geometry is made of.
        return low + (high - low) * (draw(st.integers(0, 10_000)) + 0.3183) / 10_001

    def maybe(**fields: object) -> dict:
        return fields if draw(st.booleans()) else {}

    def one_of(*values: object) -> object:
        return draw(st.sampled_from(values))

    alpha, beta = number(60, 120), number(60, 120)
    gamma = number(max(abs(alpha - beta) + 5, 55), min(alpha + beta - 5, 355 - alpha - beta, 125))
    e = BASE | {
        "pixels": (6, 7), "pixel_size": number(0.5, 1.8), "distance": number(30, 90), "wavelength": number(0.7, 1.6),
        "cell": (number(30, 120), number(30, 120), number(30, 120), alpha, beta, gamma),
        "misset": tuple(number(-180, 180) for _ in range(3)), "n_cells": tuple(one_of(1, 2, 3, 6, 11) for _ in "abc"),
        "shape": one_of("square", "round", "gauss", "tophat"), "fudge": number(0.3, 2.0), "oversample": one_of(1, 2),
        "polarization": number(-1, 1), "nopolar": one_of(False, False, True), "curved": one_of(False, True),
        "point_pixel": one_of(False, False, True), "default_F": number(0, 100),
        "interpolate": one_of(None, False, True), "convention": one_of(*CONVENTIONS, "CUSTOM"),
    }  # fmt: skip
    if e["convention"] == "CUSTOM":
        e |= ORIENTED | {"pivot": one_of("BEAM", "SAMPLE")}
    e |= maybe(detector_rotx=number(-20, 20), detector_roty=number(-20, 20), detector_rotz=number(-20, 20))
    e |= maybe(twotheta=number(-25, 25))
    e |= maybe(close_distance=number(30, 60))
    e |= maybe(hkl=LISTED, F=AMPLITUDE)
    e |= maybe(phi=number(-90, 90), osc=number(0.1, 5), phisteps=one_of(1, 2, 3), phi_sampling=one_of("edge", "middle"))
    e |= maybe(mosaic_spread=number(0.1, 3), mosaic_domains=one_of(2, 3), mosaic_seed=draw(st.integers(-5, 10**9)))
    e |= maybe(detector_thick=number(50, 900), detector_abs=number(50, 900), thicksteps=one_of(None, 1, 2, 3))
    e |= maybe(dmin=number(2, 12))
    e |= maybe(water=number(1, 30))
    e |= maybe(mask=MASK[:6, :7])
    e |= maybe(roi=(one_of(0, 2), one_of(3, 6), one_of(0, 2), one_of(2, 5)))
    if draw(st.booleans()):
        beam = np.array(brute_force.solve_detector(brute_force.DEFAULTS | e).b)
        rows = [
            [*(-beam + [number(-0.1, 0.1) for _ in "xyz"]), one_of(0.0, 0.5, 1.0, 3.0), number(0.7, 1.6) * 1e-10]
            for _ in range(one_of(1, 2))
        ]
        return e | {"sources": [*rows, [*-beam, 0.7, 1.1e-10]]}
    e |= maybe(hdivrange=number(0.5, 20), hdivsteps=one_of(2, 3))
    e |= maybe(vdivrange=number(0.5, 20), vdivsteps=one_of(2, 3), round_div=one_of(False, True))
    e |= maybe(dispersion=number(0.1, 9), dispsteps=one_of(2, 3))
    return e


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(e=experiments())
def test_random_experiments_agree_with_brute_force(e: dict) -> None:
    assert_agrees(e)
