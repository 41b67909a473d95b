"""The trace of a pixel: its rows, what they hold, and that they add up to the image."""

from typing import Any

import numpy as np
import pytest
from helpers.experiments import BASE, simulator, some_reflections

import bragg_numba as bn

R_E_SQR = 7.94079248018965e-30
FULL = {
    **BASE, "oversample": 2, "dispersion": 2.0, "dispsteps": 3, "phi": 0.0, "osc": 2.0, "phisteps": 2,
    "mosaic_spread": 0.5, "mosaic_domains": 3, "detector_thick": 300.0, "detector_abs": 200.0, "thicksteps": 2,
    "polarization": 0.8, "detector_rotx": 8.0,
}  # fmt: skip
PIXELS = [(0, 0), (7, 19), (13, 4)]


def test_one_row_per_sample_in_c_order() -> None:
    trace = simulator(FULL).trace(*zip(*PIXELS, strict=True))
    counts = {"layer": 2, "sub_slow": 2, "sub_fast": 2, "source": 3, "phi_step": 2, "domain": 3}
    grid = np.indices(tuple(counts.values())).reshape(len(counts), -1)
    for i, pixel in enumerate(PIXELS):
        rows = trace[i * grid.shape[1] : (i + 1) * grid.shape[1]]
        assert set(zip(rows["slow"].tolist(), rows["fast"].tolist(), strict=True)) == {pixel}
        for name, expected in zip(counts, grid, strict=True):
            np.testing.assert_array_equal(rows[name], expected)
    assert len(trace) == len(PIXELS) * grid.shape[1]


def test_columns_are_what_they_say() -> None:
    sim = simulator({**FULL, **some_reflections(), "default_F": 2.0})
    g, layers, sources = sim.setup.geometry, sim.setup.sensor.layers, sim.setup.sources
    t = sim.trace(7, 19)
    at = np.stack([t["x"], t["y"], t["z"]], axis=1)
    f, s = (g.pixel_size * (t[axis] + (t[f"sub_{axis}"] + 0.5) / 2) for axis in ("fast", "slow"))
    front = g.pix0 + f[:, None] * g.fast + s[:, None] * g.slow
    path = layers.step * sim.setup.sensor.mu / (front @ g.normal / np.linalg.norm(front, axis=1))
    o = layers.step * (t["layer"] + 1 / path - 1 / np.expm1(path))
    plane = g.pix0 + f[:, None] * g.fast + s[:, None] * g.slow + o[:, None] * g.normal
    np.testing.assert_allclose(at, plane, rtol=1e-12)
    distance = np.linalg.norm(at, axis=1)
    d = at / distance[:, None]
    q = (d - sources.incident[t["source"]]) / sources.wavelengths[t["source"], None]
    np.testing.assert_allclose(t["q"], np.linalg.norm(q, axis=1), rtol=1e-12)
    np.testing.assert_allclose(t["solid_angle"], g.pixel_size**2 * g.close_distance / distance**3, rtol=1e-12)
    np.testing.assert_allclose(t["capture_fraction"], -np.exp(-t["layer"] * path) * np.expm1(-path), rtol=1e-12)
    np.testing.assert_allclose(t["phi"], sim.setup.schedule.phi[t["phi_step"]], rtol=0, atol=0)
    for h, h0 in (("h", "h0"), ("k", "k0"), ("l", "l0")):
        np.testing.assert_array_equal(t[h0], np.ceil(t[h] - 0.5))
    table = {tuple(hkl): F for hkl, F in zip(some_reflections()["hkl"].tolist(), some_reflections()["F"], strict=True)}
    nearest = [table.get(hkl, 2.0) for hkl in zip(*(t[name].tolist() for name in ("h0", "k0", "l0")), strict=True)]
    np.testing.assert_array_equal(t["F_cell"], nearest)
    lattice = np.ones(len(t))
    for axis, n in zip("hkl", (5, 4, 3), strict=True):
        lattice *= np.sin(np.pi * n * t[axis]) / np.sin(np.pi * t[axis])
    np.testing.assert_allclose(t["F_latt"], lattice, rtol=1e-8, atol=1e-10)


@pytest.mark.parametrize("pixel", PIXELS)
def test_spec_trace_adds_up_to_the_image(pixel: tuple[int, int]) -> None:
    sim = simulator(FULL)
    t = sim.trace(*pixel)
    weighted = t["F_cell"] ** 2 * t["F_latt"] ** 2 * t["polarization"] * t["solid_angle"] * t["capture_fraction"]
    np.testing.assert_allclose(t["term"], weighted / 3, rtol=1e-13)  # three sources of equal weight
    np.testing.assert_allclose(t["sum"], np.cumsum(t["term"]), rtol=1e-13)
    intensity = R_E_SQR * sim.beam.photons_per_area * t["sum"][-1] / (2 * 2 * 2 * 3)
    np.testing.assert_allclose(sim.replace(kernel="reference").render()[pixel], intensity, rtol=1e-14)
    np.testing.assert_allclose(sim.render()[pixel], intensity, rtol=1e-11)


@pytest.mark.parametrize("compounding", [(), ("omega",), ("polar",), ("thick",), ("thick", "polar", "omega")])
def test_c_parity_trace_adds_up_to_the_image(compounding: tuple[str, ...]) -> None:
    """Factors of the first sub-pixel at the end, or each multiplied into the running sum."""
    options = {f"oversample_{name}": True for name in compounding}
    sim = simulator({**FULL, "default_F": 3.0, "n_cells": 2, **options}, parity="c-parity")
    columns = {"thick": "capture_fraction", "polar": "polarization", "omega": "solid_angle"}
    for pixel in PIXELS:
        t = sim.trace(*pixel)
        total = 0.0
        for row in t:
            total += row["F_cell"] ** 2 * row["F_latt"] ** 2
            for name in compounding:
                total *= row[columns[name]]
            np.testing.assert_allclose(row["sum"], total, rtol=1e-12)
        intensity = R_E_SQR * sim.beam.photons_per_area * total / (3 * 2 * 3 * 4)
        for name in set(columns) - set(compounding):
            constant = t[columns[name]]
            assert len(set(constant)) == (2 if name == "thick" else 1)  # one value for each layer, or for the pixel
            intensity *= constant[-1]
        np.testing.assert_allclose(sim.render()[pixel], intensity, rtol=1e-12)


def test_samples_beyond_dmin_are_not_there() -> None:
    sim = simulator({**FULL, "dmin": 14.0})
    everything = simulator(FULL).trace(*np.indices(sim.shape))
    kept = everything[everything["q"] <= 1.0 / 14e-10]
    assert 0 < len(kept) < len(everything)
    got = sim.trace(*np.indices(sim.shape))
    np.testing.assert_array_equal(got["q"], kept["q"])
    np.testing.assert_array_equal(got["sub_fast"], kept["sub_fast"])


def test_masked_pixels_have_no_trace() -> None:
    mask = np.ones((20, 24))
    mask[3, 4] = 0
    sim = simulator({**BASE, "mask": mask, "roi": (0, 9, 0, 9)})
    assert len(sim.trace([3, 10, 3], [4, 3, 5])) == 1


def test_c_parity_skips_samples_without_lattice_factor() -> None:
    """Where F_latt is exactly 0 nothing is looked up or multiplied, unless there is water."""
    run = {**BASE, "shape": "tophat", "fudge": 40.0, "oversample": 2, "oversample_omega": True}
    for water, skips in ((0.0, True), (5.0, False)):
        t = simulator({**run, "water": water}, parity="c-parity").trace(*np.indices((20, 24)))
        dark = t["F_latt"] == 0.0
        assert dark.any()
        before = np.concatenate([[0.0], t["sum"][:-1]])
        same_pixel = np.concatenate([[False], (t["slow"][1:] == t["slow"][:-1]) & (t["fast"][1:] == t["fast"][:-1])])
        kept = (t["sum"] == before)[dark & same_pixel & (before > 0.0)]
        assert kept.all() if skips else not kept.any()


def test_interpolation_latch() -> None:
    """One sample out of range ends interpolation for the rest of the run; in spec mode for itself."""
    # A right-angled cell: the two modes then have the same lattice.
    run = {**BASE, "cell": (70.0, 80.0, 90.0), **some_reflections(), "n_cells": (2, 3, 3), "oversample": 2}
    # The direct beam on the first rows: the run begins within the range.
    run |= {"convention": "DENZO", "Xbeam": 0.5, "Ybeam": 4.5, "distance": 300.0}
    everywhere = np.indices((20, 24))
    spec, latched, nearest = (
        simulator({**run, **how}, parity=parity).trace(*everywhere)
        for parity, how in (("spec", {}), ("c-parity", {}), ("spec", {"interpolate": False}))
    )
    box = list(zip((-4, -3, -5), (9, 9, 9), strict=True))
    hkl = zip(*(spec[axis] for axis in "hkl"), strict=True)
    out = [any(x - low + 3 > n or x - 2 < low for x, (low, n) in zip(row, box, strict=True)) for row in hkl]
    first = out.index(True)
    plan = simulator(run, parity="c-parity").plan()
    assert first == 4 * plan.history.latch_pixel + plan.history.latch_sample
    np.testing.assert_allclose(latched["F_cell"][:first], spec["F_cell"][:first], rtol=1e-9)
    np.testing.assert_array_equal(latched["F_cell"][first:], nearest["F_cell"][first:])
    np.testing.assert_array_equal(spec["F_cell"] == nearest["F_cell"], out)
    assert 0 < first < len(out) - sum(out)


class TestFirstDivergence:
    @pytest.fixture
    def trace(self) -> np.ndarray:
        return simulator(FULL).trace(7, 19)

    def test_none(self, trace: np.ndarray) -> None:
        assert bn.first_divergence(trace, trace.copy()) is None

    @pytest.mark.parametrize(("column", "change"), [("h", 1e-6), ("F_cell", 1e-3), ("phi_step", 1), ("term", 1e-3)])
    def test_names_the_row_and_column(self, trace: np.ndarray, column: str, change: Any) -> None:
        other = trace.copy()
        other[column][5] += change
        other["sum"][9] *= 2
        found = bn.first_divergence(trace, other, rtol=1e-9)
        assert (found.row, found.column) == (5, column)
        assert (found.a, found.b) == (trace[column][5], other[column][5])

    def test_tolerance_is_relative(self, trace: np.ndarray) -> None:
        other = trace.copy()
        other["solid_angle"] *= 1 + 1e-7
        assert bn.first_divergence(trace, other, rtol=1e-6) is None
        assert bn.first_divergence(trace, other, rtol=1e-8).column == "solid_angle"

    def test_length_and_columns(self, trace: np.ndarray) -> None:
        assert bn.first_divergence(trace, trace[:-2]).row == len(trace) - 2
        assert bn.first_divergence(trace[:-2], trace).row == len(trace) - 2
        fewer = trace[[name for name in trace.dtype.names if name != "k"]]
        assert bn.first_divergence(trace, fewer)[:2] == (0, "k")

    def test_not_a_number_differs_from_a_number(self, trace: np.ndarray) -> None:
        other = trace.copy()
        other["term"][2] = np.nan
        assert bn.first_divergence(trace, other).row == 2
        assert bn.first_divergence(other, other) is None

    def test_two_modes(self) -> None:
        carried, fresh = (simulator(FULL, phi_carryover_mode=mode).trace(7, 19) for mode in ("c-parity", "spec"))
        assert bn.first_divergence(carried, fresh)[:2] == (0, "rotation")
