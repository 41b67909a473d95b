"""From sums over samples to photons."""

from typing import NamedTuple

from ..arguments import R_E_SQR
from ..jit import leaf, series

# What does not change from block to block is handed on as numbers alone, and arrays singly and seldom: whoever is given
# an array counts it in and out, which takes longer than a sample.


class Light(NamedTuple):
    """Sources and sampling of a plan, but for what each source has of its own."""

    n_sources: int
    polarized: bool
    kahn_factor: float
    polar: tuple[float, float, float]
    background: float
    dmin: float
    oversample: int
    c_parity: bool
    scale: float  # from a sum to photons: r_e² Φ over the samples that c-parity, or spec mode, divides by
    water: float  # spec mode: from Σ Ω P to photons per unit of ``background``


@leaf
def light_of(sources, crystal, sampling):
    """The light of a plan; the weights are those of ``pixel.py``."""
    n_sources = sources.wavelength.shape[0]
    n_sub = sampling.oversample * sampling.oversample
    n_orientations = crystal.phi.shape[0] * crystal.orientations.shape[1]
    photons = R_E_SQR * sources.fluence
    scale = photons / (n_sub * n_orientations)
    if sampling.c_parity:
        scale /= n_sources
    polar = (sources.polar[0], sources.polar[1], sources.polar[2])
    return Light(
        n_sources, sources.polarized, sources.kahn_factor, polar, sources.background, sampling.dmin,
        sampling.oversample, sampling.c_parity, scale, photons / (n_sub * n_sources),
    )  # fmt: skip


@series
def plus_square(total, F):
    """total + F²."""
    return total + F * F
