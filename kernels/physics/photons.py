"""From sums over samples to photons."""

from typing import NamedTuple

from ..arguments import R_E_SQR, Quirks
from ..jit import leaf, series


class Light(NamedTuple):
    """Sources and sampling of a plan, without what differs between sources."""

    n_sources: int
    polarized: bool
    kahn_factor: float
    polar: tuple[float, float, float]
    background: float
    dmin: float
    oversample: int
    quirks: Quirks
    scale: float  # photons per unit of the sum: r_e² Φ over the number of samples (of sources: ``equal_sources``)
    water: float  # photons per unit of background and Σ Ω P, unless ``water_in_sum``


@leaf
def light_of(sources, crystal, sampling, quirks):
    """The light of a plan."""
    n_sources = sources.wavelength.shape[0]
    n_sub = sampling.oversample * sampling.oversample
    n_orientations = crystal.phi.shape[0] * crystal.orientations.shape[1]
    photons = R_E_SQR * sources.fluence
    scale = photons / (n_sub * n_orientations)
    if quirks.equal_sources:
        scale /= n_sources
    polar = (sources.polar[0], sources.polar[1], sources.polar[2])
    return Light(
        n_sources, sources.polarized, sources.kahn_factor, polar, sources.background, sampling.dmin,
        sampling.oversample, quirks, scale, photons / (n_sub * n_sources),
    )  # fmt: skip


@series
def plus_square(total, F):
    """total + F²."""
    return total + F * F
