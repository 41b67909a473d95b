"""Spectra of self-amplified spontaneous emission: what a free-electron laser gives, another one at every shot."""

import math

import numpy as np

from ..errors import InputError
from .limits import MOST_ROWS

# First number of the spawn key, so that other random numbers of the same seed and image are independent of these.
_PURPOSE = int.from_bytes(b"sase", "big")
# Full width of the channels in units of the envelope's FWHM: 4e-4 of a Gaussian lies beyond.
SPAN = 3.0
# Points of the field to a spike's width, and reach of the smoothing in these widths: 1e-15 is beyond.
_FINENESS, _REACH = 4, 2.5
# Standard deviations in a full width at half maximum.
FWHM = 2.0 * math.sqrt(2.0 * math.log(2.0))


def bins(energy: float, width: float, n: int) -> np.ndarray:
    """(n + 1,) edges of n equal bins in eV around an energy."""
    return energy + width * np.linspace(-0.5, 0.5, n + 1)


def gaussian_shares(edges: np.ndarray, energy: float, fwhm: float) -> np.ndarray:
    """The share of a Gaussian in every bin, the sum of which is 1."""
    scale = FWHM / (fwhm * math.sqrt(2.0))
    rises = np.array([math.erf((edge - energy) * scale) for edge in edges.tolist()])
    shares = np.diff(rises)
    shares /= shares.sum()
    return shares


def _fineness(spacing: float, spike: float) -> int:
    """Points of the field to a channel."""
    points = _FINENESS * spacing / spike
    return math.ceil(points) if points <= MOST_ROWS else MOST_ROWS + 1


def sase_weights(energy: float, fwhm: float, spike: float, n: int, seed: int, image: int) -> np.ndarray:
    """(n,) pulse energies by channel, of which the mean over images is the envelope's share (the sum of means is 1).

    a(E) = √S(E) z(E): S the Gaussian envelope, z white complex noise convolved with a Gaussian of FWHM ``spike``, of
    <|z|²> = 1; a channel is the sum of |a|² over the points of its bin. Then <z*(E) z(E')> falls with a FWHM √2 of the
    spike's, its square, the correlation of intensities, with the spike's own; a point's intensity is exponentially
    distributed.
    """
    edges, fine = _points(energy, fwhm, spike, n)
    sigma = spike / FWHM / (edges[1] - edges[0])  # in points
    reach = math.ceil(_REACH * FWHM * sigma)
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    kernel /= math.sqrt(float(kernel @ kernel))
    rng = np.random.default_rng(np.random.SeedSequence(seed, spawn_key=(_PURPOSE, image)))
    noise = rng.standard_normal((2, n * fine + 2 * reach)) / math.sqrt(2.0)
    # A circular convolution, of which the first points are left out, where it has gone round.
    spectrum = np.fft.rfft(noise) * np.fft.rfft(kernel, noise.shape[1])
    real, imaginary = np.fft.irfft(spectrum, noise.shape[1])[:, 2 * reach :]
    intensity = real**2 + imaginary**2
    return (gaussian_shares(edges, energy, fwhm) * intensity).reshape(n, fine).sum(axis=1)


def _points(energy: float, fwhm: float, spike: float, n: int) -> tuple[np.ndarray, int]:
    """Edges of the bins of the field's points, and how many of them are a channel."""
    fine = _fineness(SPAN * fwhm / n, spike)
    # The noise reaches beyond both ends.
    if n * fine * (1.0 + 2.0 * _REACH * spike / (SPAN * fwhm)) > MOST_ROWS:
        expected = f"neither so small nor so large that {n} channels of {SPAN * fwhm:g} eV need {MOST_ROWS} points"
        raise InputError(f"spike must be {expected}; got {spike:g} eV", "spike")
    return bins(energy, SPAN * fwhm, n * fine), fine
