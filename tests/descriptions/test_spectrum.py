"""Spectra: what is accepted, bins of equal weight, the built-in ones, and the statistics of SASE pulses."""

import math
import pickle
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.integrate import quad

import bragg_numba as bn
from bragg_numba.units import ENERGY_TIMES_WAVELENGTH

WEIGHTS = st.lists(st.floats(0.0, 1e6), min_size=1, max_size=30).filter(lambda weights: sum(weights) > 1e-3)


@st.composite
def spectra(draw: st.DrawFn) -> bn.Spectrum:
    weights = draw(WEIGHTS)
    unique = st.lists(st.floats(0.5, 3.0), min_size=len(weights), max_size=len(weights), unique=True)
    return bn.Spectrum(draw(unique), weights)


def moments(spectrum: bn.Spectrum) -> tuple[float, float]:
    """Mean and standard deviation of the energy."""
    shares = spectrum.weights / spectrum.weights.sum()
    mean = float(shares @ spectrum.energies)
    return mean, math.sqrt(float(shares @ (spectrum.energies - mean) ** 2))


# What it is


def test_arrays_are_copied_and_sealed() -> None:
    wavelengths, weights = np.array([1.0, 0.9]), np.array([1, 3])
    spectrum = bn.Spectrum(wavelengths, weights)
    wavelengths[0] = 5.0
    assert spectrum.wavelengths.tolist() == [1.0, 0.9]
    assert len(spectrum) == 2
    assert spectrum.total == 4.0
    assert spectrum.mean_wavelength == pytest.approx(0.925, rel=1e-15)
    assert spectrum.energies.tolist() == [ENERGY_TIMES_WAVELENGTH, ENERGY_TIMES_WAVELENGTH / 0.9]
    with pytest.raises(ValueError, match="read-only"):
        spectrum.weights[0] = 2.0
    assert spectrum == bn.Spectrum([1.0, 0.9], (1.0, 3.0)) == pickle.loads(pickle.dumps(spectrum))
    assert hash(spectrum) == hash(bn.Spectrum([1.0, 0.9], (1.0, 3.0)))
    assert spectrum != bn.Spectrum([1.0, 0.9], [1.0, 2.0])
    assert repr(spectrum) == "<spectrum of 2 channels from 12398.4 to 13776 eV, mean 0.925 Å>"


def test_from_energies() -> None:
    spectrum = bn.Spectrum.from_energies([9000.0, 9010.0], [1, 1])
    assert spectrum.wavelengths.tolist() == [ENERGY_TIMES_WAVELENGTH / 9000.0, ENERGY_TIMES_WAVELENGTH / 9010.0]
    assert spectrum.mean_energy == pytest.approx(9005.0, rel=1e-14)


@pytest.mark.parametrize(
    ("wavelengths", "weights", "words"),
    [
        ([], [], "wavelengths must be a list of positive numbers"),
        (1.0, 1.0, "wavelengths must be a list of positive numbers"),
        ("ab", [1, 1], "wavelengths must be a list of positive numbers"),
        ([[1.0, 2.0]], [[1.0, 2.0]], "got shape"),
        ([1.0, 1.1], [1.0], "weights must be 2, as the wavelengths; got 1"),
        ([1.0, 0.0], [1.0, 1.0], "wavelengths must be positive .Å.*; got 0 in channel 1"),
        ([1.0, -1.0], [1.0, 1.0], "got -1 in channel 1"),
        ([1.0, math.nan], [1.0, 1.0], "got nan in channel 1"),
        ([1.0, math.inf], [1.0, 1.0], "got inf in channel 1"),
        ([1.0, 1.1], [1.0, -0.5], "weights must be zero or positive.*; got -0.5 in channel 1"),
        ([1.0, 1.1], [math.nan, 0.5], "weights must be zero or positive.*; got nan in channel 0"),
        ([1.0, 1.1], [0.0, 0.0], "weights must have a sum above zero; got 0"),
        ([1.0, 1.1, 1.0], [1, 1, 1], "wavelengths must differ; got 1 Å more than once"),
    ],
)
def test_what_is_refused(wavelengths: Any, weights: Any, words: str) -> None:
    with pytest.raises(bn.InputError, match=words) as caught:
        bn.Spectrum(wavelengths, weights)
    assert "\n" not in str(caught.value)
    assert caught.value.field in ("wavelengths", "weights")


@pytest.mark.parametrize("energies", [[0.0], [-9000.0], [math.nan], [[1.0]], "x"])
def test_energies_that_are_refused(energies: Any) -> None:
    with pytest.raises(bn.InputError, match="energies must be"):
        bn.Spectrum.from_energies(energies, [1.0])


# Bins of equal weight


@settings(max_examples=200, deadline=None)
@given(spectra(), st.integers(1, 40))
def test_bins_keep_total_and_mean_and_have_equal_weights(spectrum: bn.Spectrum, n: int) -> None:
    binned = spectrum.binned(n)
    assert len(binned) <= n
    assert binned.total == pytest.approx(spectrum.total, rel=1e-12)
    assert binned.mean_wavelength == pytest.approx(spectrum.mean_wavelength, rel=1e-12)
    used = spectrum.wavelengths[spectrum.weights > 0.0]
    assert binned.wavelengths.min() >= used.min() * (1.0 - 1e-12)
    assert binned.wavelengths.max() <= used.max() * (1.0 + 1e-12)
    parts = binned.weights / (spectrum.total / n)
    np.testing.assert_allclose(parts, np.round(parts), rtol=1e-12)
    assert (np.diff(binned.wavelengths) > 0.0).all()


def test_bins_against_quantiles_of_many_photons() -> None:
    """One photon at a time: the spectrum as a list of 1000 wavelengths, in order, cut into five."""
    rng = np.random.default_rng(4)
    wavelengths, counts = rng.uniform(0.9, 1.1, 17), rng.multinomial(1000, rng.dirichlet(np.ones(17)))
    photons = np.sort(np.repeat(wavelengths, counts))
    binned = bn.Spectrum(wavelengths, counts).binned(5)
    np.testing.assert_allclose(binned.wavelengths, photons.reshape(5, 200).mean(axis=1), rtol=1e-12)
    np.testing.assert_allclose(binned.weights, 200.0, rtol=1e-12)


def test_as_many_bins_as_equal_channels() -> None:
    spectrum = bn.Spectrum([1.2, 0.9, 1.0], [2.0, 2.0, 2.0])
    np.testing.assert_allclose(spectrum.binned(3).wavelengths, [0.9, 1.0, 1.2], rtol=1e-14)
    np.testing.assert_allclose(spectrum.binned(6).weights, [2.0, 2.0, 2.0], rtol=1e-14)
    for n in (0, -1, 1.5, None, "x"):
        with pytest.raises(bn.InputError, match="n must be a whole number"):
            spectrum.binned(n)  # type: ignore[arg-type]


# Built in


@pytest.mark.parametrize("n", [1, 2, 30, 301])
def test_gaussian(n: int) -> None:
    spectrum = bn.Spectrum.gaussian(9500.0, 20.0, n)
    assert len(spectrum) == n
    assert spectrum.mean_energy == pytest.approx(9500.0, rel=1e-14)
    sigma = 20.0 / math.sqrt(8.0 * math.log(2.0))
    # Each channel has the integral over its bin.
    edges = 9500.0 + np.linspace(-30.0, 30.0, n + 1)
    shares = [quad(lambda e: math.exp(-0.5 * ((e - 9500.0) / sigma) ** 2), *ends)[0] for ends in pairwise(edges)]
    np.testing.assert_allclose(spectrum.weights, np.array(shares) / sum(shares), rtol=1e-8)
    np.testing.assert_allclose(spectrum.energies, (edges[1:] + edges[:-1]) / 2.0, rtol=1e-14)
    if n > 100:
        # Cut off at 3.5 sigma.
        assert moments(spectrum)[1] == pytest.approx(sigma, rel=0.005)


def test_tophat() -> None:
    spectrum = bn.Spectrum.tophat(energy=12e3, width=100.0, n=5)
    np.testing.assert_allclose(spectrum.energies, [11960, 11980, 12000, 12020, 12040], rtol=1e-14)
    assert np.ptp(spectrum.weights) == 0.0


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: bn.Spectrum.gaussian(0.0, 20.0), "energy must be positive"),
        (lambda: bn.Spectrum.gaussian(-1.0, 20.0), "energy must be positive"),
        (lambda: bn.Spectrum.gaussian(math.nan, 20.0), "energy must be positive"),
        (lambda: bn.Spectrum.gaussian(9500.0, 0.0), "fwhm must be positive"),
        (lambda: bn.Spectrum.gaussian(9500.0, 20.0, 0), "n must be a whole number of at least 1"),
        (lambda: bn.Spectrum.gaussian(9500.0, 20.0, 10**9), "n must be"),
        (lambda: bn.Spectrum.gaussian(20.0, 20.0), "fwhm must leave all energies above zero; got -10 eV"),
        (lambda: bn.Spectrum.gaussian(9500.0, 1e-15, 10), "fwhm must be wide enough"),
        (lambda: bn.Spectrum.tophat(20.0, 50.0), "width must leave all energies above zero"),
        (lambda: bn.Spectrum.sase(9500.0, 20.0, 0.0, 10), "spike must be positive"),
        (lambda: bn.Spectrum.sase(9500.0, 20.0, 1e-9, 10), "spike must be neither so small nor so large"),
        (lambda: bn.Spectrum.sase(9500.0, 20.0, 1e12, 10), "spike must be neither so small nor so large"),
        (lambda: bn.Spectrum.sase(9500.0, 20.0, 1.0, 10, seed=-1), "seed must be"),
        (lambda: bn.Spectrum.sase(9500.0, 20.0, 1.0, 10, index=-1), "index must be"),
        (lambda: bn.Spectrum.sase(9500.0, 20.0, 1.0, 10, seed="a"), "seed must be"),  # type: ignore[arg-type]
    ],
)
def test_built_in_spectra_that_are_refused(make: Any, words: str) -> None:
    with pytest.raises(bn.InputError, match=words):
        make()


# SASE


def pulses(n: int, count: int, fwhm: float, spike: float) -> np.ndarray:
    """(count, n) weights."""
    return np.array([bn.Spectrum.sase(9500.0, fwhm, spike, n, seed=8, index=i).weights for i in range(count)])


def test_pulses_repeat_and_differ() -> None:
    first = bn.Spectrum.sase(9500.0, 20.0, 1.0, 100, seed=1, index=0)
    assert first == bn.Spectrum.sase(9500.0, 20.0, 1.0, 100, seed=1, index=0)
    others = [bn.Spectrum.sase(9500.0, 20.0, 1.0, 100, *where).weights for where in ((1, 1), (0, 1), (0, 0))]
    for one in others:
        assert not (one == first.weights).any()
    assert abs(np.corrcoef([first.weights, *others])[0, 1:]).max() < 0.9


@pytest.mark.parametrize("n", [24, 300])
def test_the_mean_pulse_is_the_envelope(n: int) -> None:
    """Within five standard errors; whether channels are wider than spikes or not."""
    weights = pulses(n, 2000, 20.0, 2.0)
    envelope = bn.Spectrum.gaussian(9500.0, 20.0, n).weights
    errors = weights.std(axis=0) / math.sqrt(len(weights))
    assert (abs(weights.mean(axis=0) - envelope) < 5.0 * errors).all()


def test_intensities_are_exponentially_distributed() -> None:
    """Of channels far narrower than a spike, in its middle: standard deviation 1, third central moment 2."""
    weights = pulses(300, 4000, 20.0, 4.0)[:, 150]
    relative = weights / weights.mean()
    assert relative.std() == pytest.approx(1.0, abs=0.08)
    assert np.mean((relative - 1.0) ** 3) == pytest.approx(2.0, abs=0.8)
    assert (relative > 1.0).mean() == pytest.approx(math.exp(-1.0), abs=0.03)


def test_the_width_of_a_spike() -> None:
    """The correlation of two intensities falls to a half at half of the spike's width apart."""
    spike, n, fwhm = 4.0, 300, 20.0
    weights = pulses(n, 4000, fwhm, spike)
    spacing = 3.0 * fwhm / n
    for apart in (0.25, 0.5, 1.0):
        step = round(apart * spike / spacing)
        found = np.corrcoef(weights[:, 140], weights[:, 140 + step])[0, 1]
        assert found == pytest.approx(2.0 ** (-((2.0 * step * spacing / spike) ** 2)), abs=0.06)


@pytest.mark.parametrize(("fwhm", "spike"), [(20.0, 2.0), (20.0, 20.0), (5.0, 40.0)])
def test_the_energy_of_pulses(fwhm: float, spike: float) -> None:
    """Mean 1, relative variance 1/M, and gamma distributed (by its third moment, 2/M²); in 20 channels as in 200."""
    for n in (20, 200):
        totals = pulses(n, 3000, fwhm, spike).sum(axis=1)
        modes = math.sqrt(1.0 + 2.0 * (fwhm / spike) ** 2)
        assert totals.mean() == pytest.approx(1.0, abs=5.0 / math.sqrt(3000.0 * modes))
        assert totals.var() * modes == pytest.approx(1.0, abs=0.15 + 0.15 / modes)
        assert np.mean((totals - 1.0) ** 3) * modes**2 == pytest.approx(2.0, abs=1.2)


def test_plot() -> None:
    pytest.importorskip("matplotlib").use("agg")
    spectrum = bn.Spectrum([1.0, 0.9, 1.1], [1.0, 2.0, 3.0])
    axes = spectrum.plot()
    x, y = axes.lines[0].get_data()
    assert np.all(np.diff(x) > 0.0)
    assert y.tolist() == [3.0, 1.0, 2.0]
    assert bn.Spectrum([1.0], [1.0]).plot(axes) is axes
