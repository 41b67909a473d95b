"""What a trace holds of each crystal shape and of water, in both modes, against NumPy."""

import numpy as np
import pytest
from helpers import brute_force
from helpers.spec_runs import make_simulator

import bragg_numba as bn

R_E_SQR, AVOGADRO = 7.94079248018965e-30, 6.02214179e23
N = np.array([9, 4, 7])
RUN = {
    "pixels": (20, 24), "pixel_size": 0.41, "distance": 43.0, "cell": (71, 83, 97, 90, 90, 90), "misset": (11, 22, 33),
    "n_cells": tuple(N), "default_F": 100.0, "oversample": 2, "wavelength": 1.1, "fudge": 0.8, "polarization": 0.7,
    "sources": [[-10, 0.3, -0.2, 1.0, 1.1e-10], [-10, -0.4, 0.3, 3.0, 1.0e-10]], "phi": 0.3, "osc": 1.0, "phisteps": 2,
    "detector_thick": 500.0, "detector_abs": 300.0, "thicksteps": 2,
}  # fmt: skip
SLOW, FAST = np.array([2, 11, 17]), np.array([20, 3, 14])


def expected_factor(sim: bn.Simulator, rows: np.ndarray, shape: str, parity: str) -> np.ndarray:
    """F_latt from the h, k, l of the trace."""
    hkl = np.stack([rows[axis] for axis in "hkl"], axis=1)
    delta = hkl - np.ceil(hkl - 0.5)
    if shape == "square":
        return np.prod(np.sin(np.pi * N * hkl) / np.sin(np.pi * hkl), axis=1)
    r2 = ((N * delta) ** 2).sum(axis=1)
    if parity == "c-parity" and shape in ("gauss", "tophat"):
        # Squared distance in reciprocal space of the crystal as mounted, in 1/A^2.
        r2 = ((delta @ np.linalg.inv(sim.setup.lattice.real).T) ** 2).sum(axis=1) * float(np.prod(N)) ** 2
    r2 *= RUN["fudge"]
    if shape == "gauss":
        return np.prod(N) * np.exp(-r2 / 0.63)
    if shape == "tophat":
        return np.where(r2 < 0.3969, np.prod(N), 0.0)
    x = np.pi * np.sqrt(r2)
    return np.prod(N) * 0.723601254558268 * 3 * (np.sin(x) / x - np.cos(x)) / x**2


@pytest.mark.parametrize("parity", ["spec", "c-parity"])
@pytest.mark.parametrize("shape", ["square", "round", "gauss", "tophat"])
def test_lattice_factor_of_each_shape(shape: str, parity: str) -> None:
    sim = make_simulator(RUN | {"shape": shape}, parity=parity)
    rows = sim.trace(*np.indices(sim.shape))
    want = expected_factor(sim, rows, shape, parity)
    np.testing.assert_allclose(rows["F_latt"], want, rtol=1e-8, atol=1e-10)
    assert len(set(rows["F_latt"].tolist())) > 1


@pytest.mark.parametrize("nopolar", [False, True])
@pytest.mark.parametrize("dmin", [0.0, 11.0])
@pytest.mark.parametrize("water", [0.0, 25.0])
def test_spec_image_from_its_trace(water: float, dmin: float, nopolar: bool) -> None:
    """Section 7, term by term; the water is there for culled samples too."""
    e = RUN | {"water": water, "dmin": dmin, "nopolar": nopolar}
    sim, uncut = make_simulator(e), make_simulator(e | {"dmin": 0.0, "water": 0.0})
    image, fast_image = sim.replace(kernel="reference").render(), sim.render()
    for pixel in zip(SLOW.tolist(), FAST.tolist(), strict=True):
        rows, every = sim.trace(*pixel), uncut.trace(*pixel)
        weights = np.array([0.25, 0.75])
        product = rows["polarization"] * rows["solid_angle"] * rows["capture_fraction"]
        term = weights[rows["source"]] * (rows["F_cell"] * rows["F_latt"]) ** 2 * product
        np.testing.assert_allclose(rows["term"], term, rtol=1e-13)
        np.testing.assert_allclose(rows["sum"], np.cumsum(rows["term"]), rtol=1e-13)
        front = every[(every["layer"] == 0) & (every["phi_step"] == 0)]
        assert len(front) == 4 * 2
        background = 2.57**2 * (water * 1e-6) ** 3 * 1e6 * AVOGADRO / 18
        mean = np.mean(front["solid_angle"] * front["polarization"])
        total = background * mean + rows["term"].sum() / (4 * 2)
        np.testing.assert_allclose(image[pixel], R_E_SQR * sim.beam.fluence * total, rtol=1e-13)
        np.testing.assert_allclose(fast_image[pixel], image[pixel], rtol=1e-11)
        if nopolar:
            assert (every["polarization"] == 1.0).all()
    counts = [len(sim.trace(*pixel)) for pixel in zip(SLOW, FAST, strict=True)]
    assert (max(counts) == len(every)) == (dmin == 0.0) or min(counts) < len(every)


@pytest.mark.parametrize("flags", [(), ("thick",), ("polar",), ("omega",), ("thick", "polar", "omega")])
@pytest.mark.parametrize("shape", ["square", "tophat"])
@pytest.mark.parametrize("water", [0.0, 25.0])
def test_c_parity_image_from_its_trace(water: float, shape: str, flags: tuple[str, ...]) -> None:
    """Section 8: the sum starts at I_bg, is multiplied after every addition, skips samples without F_latt or water."""
    e = RUN | {"water": water, "shape": shape, "fluence": 1e25, **{f"oversample_{name}": True for name in flags}}
    sim = make_simulator(e, parity="c-parity")
    image = sim.render()
    columns = {"thick": "capture_fraction", "polar": "polarization", "omega": "solid_angle"}
    skipped = 0
    for pixel in zip(SLOW.tolist(), FAST.tolist(), strict=True):
        rows = sim.trace(*pixel)
        assert len(rows) == 2 * 4 * 2 * 2
        total = 2.57**2 * R_E_SQR * 1e25 * (water * 1e-6) ** 3 * 1e6 * AVOGADRO / 18
        sums = []
        for row in rows:
            if row["F_latt"] != 0.0 or water:
                total += (row["F_cell"] * row["F_latt"]) ** 2
                for name in flags:
                    total *= row[columns[name]]
            else:
                skipped += 1
                assert row["term"] == 0.0
            sums.append(total)
        np.testing.assert_allclose(rows["sum"], sums, rtol=1e-12)
        intensity = R_E_SQR * 1e25 * total / (2 * 2 * 4)
        for name in set(columns) - set(flags):
            intensity *= rows[columns[name]][-1]
        np.testing.assert_allclose(image[pixel], intensity, rtol=1e-12)
        if "omega" not in flags:
            assert len(set(rows["solid_angle"])) == 1
        if "polar" not in flags:
            assert len(set(rows["polarization"])) == 1
        # One value for each layer: that of its first sub-pixel.
        assert ("thick" in flags) or len(set(rows["capture_fraction"])) == 2
    assert (skipped > 0) == (shape == "tophat" and not water)


def test_c_parity_factors_are_those_of_the_first_sample_evaluated() -> None:
    """A source culled by dmin sets no polarization factor; its sub-pixel sets the solid angle all the same."""
    sim = make_simulator(RUN | {"dmin": 11.0}, parity="c-parity")
    every = make_simulator(RUN | {"oversample_polar": True, "oversample_omega": True}, parity="c-parity")
    moved = 0
    for pixel in np.ndindex(sim.shape):
        rows, full = sim.trace(*pixel), every.trace(*pixel)
        if len(rows) in (0, len(full)):
            continue
        first = full[np.flatnonzero(full["q"] <= 1 / 11e-10)[0]]
        assert (rows["polarization"] == first["polarization"]).all()
        assert (rows["solid_angle"] == full["solid_angle"][0]).all()
        moved += first["polarization"] != full["polarization"][0]
    assert moved > 0


def test_positions_and_indices_are_those_of_brute_force() -> None:
    e = brute_force.DEFAULTS | RUN | {"mosaic_spread": 2.0, "mosaic_domains": 3, "twotheta": 12.0, "detector_roty": 7.0}
    sim = make_simulator({k: v for k, v in e.items() if v is not None})
    det = brute_force.solve_detector(e)
    sources, axes = brute_force.make_sources(e, det), brute_force.orientations(e, det)
    for row in sim.trace(SLOW, FAST):
        slow, fast = ((row[axis] + (row[f"sub_{axis}"] + 0.5) / 2) * det.pixel for axis in ("slow", "fast"))
        at = brute_force.positions(det, np.array([slow]), np.array([fast]), row["layer"])[0]
        np.testing.assert_allclose([row["x"], row["y"], row["z"]], at, rtol=0, atol=1e-15)
        incident, wavelength, _ = sources[row["source"]]
        q = (brute_force.unit(at) - incident) / wavelength
        np.testing.assert_allclose(row["q"], 1e10 * np.linalg.norm(q), rtol=1e-13)
        hkl = axes[row["phi_step"] * 3 + row["domain"]] @ q
        np.testing.assert_allclose([row[axis] for axis in "hkl"], hkl, rtol=0, atol=1e-12)
        assert row["rotation"] == row["phi_step"]
