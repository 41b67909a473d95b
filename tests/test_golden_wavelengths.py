"""Images and derivative images of another program, diffBragg: several wavelengths, and structure factors.

Theirs are analytic, but for d_wavelength_j (differences, good to 1e-11 of their maximum).
"""

from typing import Any

import numpy as np
import pytest
from helpers.golden import GOLDEN

import bragg_numba as bn

FOLDER = GOLDEN / "other_program"
AGREES = 1e-9  # of the maximum


def golden(name: str) -> dict[str, np.ndarray]:
    with np.load(FOLDER / f"{name}.npz") as file:
        return dict(file)


def simulator(data: dict[str, np.ndarray], beam: dict[str, Any]) -> bn.Simulator:
    """Their experiment; ``beam``: what says the wavelengths."""
    beam_of = bn.Beam(**beam, fluence=float(data["fluence"]), nopolar=True)
    origin, fast, slow, normal, s0 = (data[name] for name in ("origin_mm", "fast", "slow", "normal", "s0"))
    across = np.cross(s0, (1.0, 0.0, 0.0))
    detector = bn.Detector(
        pixels=data["image"].shape, pixel_size=float(data["pixel_mm"]), convention="CUSTOM", pivot="SAMPLE",
        close_distance=float(normal @ origin), Xbeam=float(-fast @ origin), Ybeam=float(-slow @ origin),
        fdet_vector=fast, sdet_vector=slow, odet_vector=normal, beam_vector=s0, polar_vector=across,
        spindle_axis=(1, 0, 0), twotheta_axis=(0, 1, 0),
    )  # fmt: skip
    matrix = np.linalg.inv(data["real_space_abc"]) * beam_of.wavelength
    crystal = bn.Crystal(matrix=matrix, n_cells=data["N"], shape="gauss")
    factors = bn.StructureFactors.from_arrays(data["hkl"], data["F"], float(data["default_F"]))
    sampling = bn.Sampling(oversample=int(data["oversample"]), interpolate=False)
    return bn.Simulator(crystal, beam_of, detector, factors, sampling=sampling)


def check(found: np.ndarray, expected: np.ndarray) -> None:
    """Agreement to a part of the maximum, of an image that is not all the same."""
    most = np.abs(expected).max()
    assert np.ptp(expected) > 0.5 * most
    np.testing.assert_allclose(found, expected, rtol=0.0, atol=AGREES * most)


def of_spectrum(data: dict[str, np.ndarray]) -> bn.Simulator:
    # Weights count by their shares.
    return simulator(data, {"spectrum": bn.Spectrum(data["source_wavelengths"], 7.0 * data["source_weights"])})


def of_sources(data: dict[str, np.ndarray]) -> bn.Simulator:
    wavelengths, weights = data["source_wavelengths"], data["source_weights"]
    rows = [(*-data["s0"], weight, 1e-10 * one) for weight, one in zip(weights, wavelengths, strict=True)]
    return simulator(data, {"sources": rows})


@pytest.mark.parametrize("make", [of_spectrum, of_sources])
def test_several_wavelengths(make: Any) -> None:
    data = golden("wavelengths")
    sim = make(data)
    check(sim.render(), data["image"])
    by_offset, by_scale = sim.jacobian(["wavelength_offset", "wavelength_scale"])
    check(by_offset, data["d_lambda0"])
    check(by_scale, data["d_lambda1"])


@pytest.mark.parametrize("channel", range(3))
def test_each_wavelength(channel: int) -> None:
    """One channel alone: its image is the derivative by its weight, and its derivative by wavelength is weighted."""
    data = golden("wavelengths")
    wavelength = float(data["source_wavelengths"][channel])
    sim = simulator(data, {"spectrum": bn.Spectrum([wavelength], [1.0])})
    check(sim.render(), data[f"source_image_{channel}"])
    by_wavelength = sim.jacobian(["wavelength_offset"])[0]
    check(data["source_weights"][channel] * by_wavelength, data[f"d_wavelength_{channel}"])


def test_structure_factors() -> None:
    data = golden("fcell")
    sim = simulator(data, {"wavelength": float(data["wavelength"])})
    check(sim.render(), data["image"])
    check(sim.jacobian(["default_F"])[0], data["d_default_F"])


def test_each_structure_factor() -> None:
    """By single reflections and by all, from what vector-Jacobian products of three random images pick out."""
    data = golden("fcell")
    sim = simulator(data, {"wavelength": float(data["wavelength"])})
    _, pullback = sim.vjp(["f_hkl", "default_F"])
    order = sim.structure_factors.hkl
    for seed in range(3):
        seen = np.random.default_rng(seed).normal(size=sim.shape)
        found = pullback(seen)
        for i, chosen in enumerate(data["chosen_hkl"]):
            one = found["f_hkl"][np.flatnonzero((order == chosen).all(axis=1))]
            scale = np.abs(data[f"d_F_{i}"]).sum()
            np.testing.assert_allclose(one, [np.sum(data[f"d_F_{i}"] * seen)], rtol=0.0, atol=AGREES * scale)
        both, scale = found["f_hkl"].sum() + found["default_F"], np.abs(data["d_F_all"]).sum()
        np.testing.assert_allclose(both, np.sum(data["d_F_all"] * seen), rtol=0.0, atol=AGREES * scale)


@pytest.mark.parametrize("i", range(3))
def test_images_by_single_structure_factors(i: int) -> None:
    """The whole derivative images: the intensity is quadratic in F, so that a difference of any step is exact."""
    data = golden("fcell")
    chosen = (data["hkl"] == data["chosen_hkl"][i]).all(axis=1)
    F = float(data["F"][chosen][0])
    dark, bright = ({**data, "F": np.where(chosen, value, data["F"])} for value in (0.0, 2.0 * F))
    images = [simulator(one, {"wavelength": float(data["wavelength"])}).render() for one in (dark, bright)]
    check((images[1] - images[0]) / (2.0 * F), data[f"d_F_{i}"])
