"""The beam: wavelength, photons, polarization, divergence and spectrum."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..errors import InputError, shown
from ..units import ENERGY_TIMES_WAVELENGTH
from . import validate
from .base import Description
from .fields import Stored, described
from .limits import LENGTHS, MOST_ROWS
from .spectrum import Spectrum

# r_e² times this is 1 (within rounding): intensities are then in units of the scattering of one electron.
DEFAULT_FLUENCE = 125932015286227086360700780544.0

# Wavelengths in Å beyond these are probably in another unit.
_SHORTEST, _LONGEST = 1e-3, 200.0


def _sources(value: Any) -> tuple[tuple[float, ...], ...]:
    """Rows x y z weight wavelength (m); missing columns, or NaN, are filled in when the plan is made."""
    table = np.atleast_2d(validate.array("sources", value, "rows of x y z weight wavelength", float))
    if table.ndim != 2 or table.size == 0 or not 1 <= table.shape[1] <= 5:
        raise InputError(
            f"sources must be rows of x y z weight wavelength(m); got an array of shape {table.shape}", "sources"
        )
    full = np.full((len(table), 5), np.nan)
    full[:, : table.shape[1]] = table
    for row, (*_, weight, wavelength) in enumerate(full):
        if np.isinf(full[row]).any():
            raise InputError(f"sources must be finite; got {table[row].tolist()} in row {row}", "sources")
        if weight < 0.0:
            raise InputError(f"weights of sources must be zero or positive; got {weight:g} in row {row}", "sources")
        if wavelength <= 0.0:
            raise InputError(f"wavelengths of sources must be positive (m); got {wavelength:g} in row {row}", "sources")
        if (full[row, :3] == 0.0).all():
            raise InputError(f"positions of sources must not be zero; got 0 0 0 in row {row}", "sources")
        least, most = LENGTHS
        sizes = (np.abs(full[row, :3]).max(), weight or 1.0, wavelength)
        if any(not least <= size <= most for size in sizes if not np.isnan(size)):
            expected = f"positions, weights and wavelengths from {least:g} to {most:g}"
            raise InputError(f"sources must have {expected}; got {table[row].tolist()} in row {row}", "sources")
    if np.nansum(full[:, 3]) == 0.0 and not np.isnan(full[:, 3]).any():
        raise InputError("sources must have a weight above zero among them; got only zeros", "sources")
    return tuple(map(tuple, full.tolist()))


@dataclass(frozen=True, eq=False)
class Beam(Description):
    """The incident X-rays.

    Attributes:
        wavelength: in Å; 1 if neither it nor the energy is given.
        energy: photon energy in eV, in place of the wavelength; it is converted to the wavelength and reads None.
        fluence: photons/m².
        flux: photons/s; if above 0, the fluence is flux x exposure / beamsize².
        exposure: exposure time in s.
        beamsize: edge of the square beam in mm; crystal sizes across the beam are clipped to it.
        polarization: Kahn factor, 1 for full polarization along the polarization vector, 0 for none.
        nopolar: set the polarization factor to 1.
        dispersion: full spectral width in percent; dispsteps: number of wavelengths across it.
        hdivrange, vdivrange: full angular width of the sources in mrad, along and across the polarization vector.
        hdivstep, vdivstep: their step in mrad; hdivsteps, vdivsteps: their number.
        round_div: omit the corners of the divergence grid.
        sources: rows x y z weight wavelength(m) in place of divergence and dispersion; missing columns or NaN take
            defaults (upstream along the beam, 1, the wavelength). c-parity ignores the weights as nanoBragg.c does.
        spectrum: wavelengths and weights, for every direction of the divergence, in place of wavelength, energy,
            dispersion and sources; ``wavelength`` then reads the mean, by the weights.
        wavelength_offset, wavelength_scale: each wavelength λ of the spectrum or the sources counts as offset +
            scale λ, in Å: a calibration, and parameters of refinement. The crystal stays as it is, also one given by a
            matrix, whose unit is 1/``wavelength``, before this.
    """

    wavelength: Stored[float, float | None] = described(None, unit="Å", flag="-lambda", step=1e-3, relative=True)
    energy: Stored[None, float | None] = described(None, unit="eV", flag="-energy")
    fluence: float = described(DEFAULT_FLUENCE, unit="photons/m²", flag="-fluence", step=0.01, relative=True)
    flux: float | None = described(None, unit="photons/s", flag="-flux", step=0.01, relative=True)
    exposure: float = described(1.0, unit="s", flag="-exposure", step=0.01, relative=True)
    beamsize: float = described(0.1, unit="mm", flag="-beamsize", step=0.01, relative=True)
    polarization: float = described(0.0, flag="-polar", step=0.01)
    nopolar: bool = described(False, flag="-nopolar")
    dispersion: float = described(0.0, unit="percent", flag="-dispersion", step=0.01, relative=True)
    dispsteps: int | None = described(None, flag="-dispsteps")
    hdivrange: float | None = described(None, unit="mrad", flag="-hdivrange", step=0.01, relative=True)
    hdivstep: float | None = described(None, unit="mrad", flag="-hdivstep")
    hdivsteps: int | None = described(None, flag="-hdivsteps")
    vdivrange: float | None = described(None, unit="mrad", flag="-vdivrange", step=0.01, relative=True)
    vdivstep: float | None = described(None, unit="mrad", flag="-vdivstep")
    vdivsteps: int | None = described(None, flag="-vdivsteps")
    round_div: bool = described(True, flag="-round_div", off="-square_div")
    sources: Stored[tuple[tuple[float, ...], ...] | None, Any] = described(None, flag="-sourcefile")
    spectrum: Spectrum | None = described(None, flag="-spectrum")
    wavelength_offset: float = described(0.0, unit="Å", flag="-lambda_offset", step=1e-3)
    wavelength_scale: float = described(1.0, flag="-lambda_scale", step=1e-3)

    def __post_init__(self) -> None:
        energy = self.energy
        if self.spectrum is not None:
            self._check_spectrum()
            wavelength = self.spectrum.mean_wavelength
        elif self.energy is not None:
            if self.wavelength is not None:
                raise InputError(
                    f"give wavelength or energy, not both; got {shown(self.wavelength)} Å and {shown(self.energy)} eV",
                    "energy",
                )
            wavelength = ENERGY_TIMES_WAVELENGTH / validate.positive("energy", self.energy, "eV")
        else:
            wavelength = 1.0 if self.wavelength is None else self.wavelength
        polarization = validate.number("polarization", self.polarization)
        if not -1.0 <= polarization <= 1.0:
            raise validate.fail("polarization", "a Kahn factor from -1 to 1", self.polarization)
        validate.assign(
            self,
            wavelength=validate.positive("wavelength", wavelength, "Å"),
            energy=None,
            fluence=validate.non_negative("fluence", self.fluence, "photons/m²"),
            flux=validate.optional(validate.non_negative, "flux", self.flux, "photons/s"),
            exposure=validate.non_negative("exposure", self.exposure, "s"),
            beamsize=validate.non_negative("beamsize", self.beamsize, "mm"),
            polarization=polarization,
            nopolar=validate.boolean("nopolar", self.nopolar),
            dispersion=validate.non_negative("dispersion", self.dispersion, "percent"),
            dispsteps=validate.optional(validate.integer, "dispsteps", self.dispsteps, 0, MOST_ROWS),
            round_div=validate.boolean("round_div", self.round_div),
            sources=None if self.sources is None else _sources(self.sources),
            wavelength_offset=validate.number("wavelength_offset", self.wavelength_offset),
            wavelength_scale=validate.positive("wavelength_scale", self.wavelength_scale, "a factor"),
        )
        self._check_calibration()
        if self.flux and self.exposure > 0.0 and self.beamsize == 0.0:
            raise validate.fail("beamsize", "positive (mm) to turn a flux into a fluence", self.beamsize)
        for axis in "hv":
            for name in (f"{axis}divrange", f"{axis}divstep"):
                value = validate.optional(validate.non_negative, name, getattr(self, name), "mrad")
                validate.assign(self, **{name: value})
            name = f"{axis}divsteps"
            steps = validate.optional(validate.integer, name, getattr(self, name), 0, MOST_ROWS)
            validate.assign(self, **{name: steps})
        if energy is not None and not _SHORTEST <= self.wavelength <= _LONGEST:
            validate.doubt("energy", f"energy is in eV; {energy:g} eV are {self.wavelength:g} Å. Was it in keV?")
        elif self.wavelength > _LONGEST:
            validate.doubt("wavelength", f"wavelength is in Å; got {self.wavelength:g}. Was it an energy in eV?")
        elif self.wavelength < _SHORTEST:
            validate.doubt("wavelength", f"wavelength is in Å; got {self.wavelength:g}. Was it in m?")

    def _check_spectrum(self) -> None:
        """Check that nothing else says what the wavelengths are."""
        if not isinstance(self.spectrum, Spectrum):
            raise validate.fail("spectrum", "a bragg_numba.Spectrum", self.spectrum)
        wavelength: Any = self.wavelength
        # A copy with other fields changed has the mean as its wavelength.
        if isinstance(wavelength, float) and wavelength == self.spectrum.mean_wavelength:
            wavelength = None
        for name, value in (("wavelength", wavelength), ("energy", self.energy), ("sources", self.sources)):
            if value is not None:
                raise InputError(f"give spectrum or {name}, not both; got {name} {shown(value)}", name)
        dispersion = validate.non_negative("dispersion", self.dispersion, "percent")
        steps = validate.optional(validate.integer, "dispsteps", self.dispsteps, 0, MOST_ROWS)
        for name, value in (("dispersion", dispersion), ("dispsteps", steps)):
            if value:
                raise InputError(f"give spectrum or {name}, not both; got {name} {value:g}", name)

    def _check_calibration(self) -> None:
        offset, scale = self.wavelength_offset, self.wavelength_scale
        if offset == 0.0 and scale == 1.0:
            return
        name, given = ("wavelength_offset", offset) if offset != 0.0 else ("wavelength_scale", scale)
        if self.spectrum is None and self.sources is None:
            raise InputError(f"{name} is for a beam with a spectrum or sources; got {given:g} and neither", name)
        ends = self.nominal_wavelengths
        least, most = (offset + scale * 1e10 * float(end) for end in (ends.min(), ends.max()))
        if not LENGTHS[0] <= least or not most <= LENGTHS[1]:
            got = f"got {given:g}, and with it {least:g} Å"
            raise InputError(f"{name} must leave all wavelengths positive; {got}", name)

    @property
    def nominal_wavelengths(self) -> np.ndarray:
        """Those of the spectrum, or of the sources, in m, before wavelength_offset and wavelength_scale."""
        if self.spectrum is not None:
            return self.spectrum.wavelengths / 1.0e10
        table = np.array([[self.nominal_lambda0]] if self.sources is None else self.sources)[:, -1]
        return np.where(np.isnan(table), self.nominal_lambda0, table)

    @property
    def nominal_lambda0(self) -> float:
        """The wavelength in m, before wavelength_offset and wavelength_scale: a crystal's matrix is in units of it."""
        return self.wavelength / 1.0e10

    @property
    def lambda0(self) -> float:
        """The central wavelength in m: that of the spectrum, the mean by the weights."""
        return self.calibrated(self.nominal_lambda0)

    def calibrated(self, wavelength: Any) -> Any:
        """The wavelengths in m that count for the nominal ones: offset + scale x wavelength."""
        return self.wavelength_offset * 1e-10 + wavelength * self.wavelength_scale

    @property
    def beamsize_m(self) -> float:
        """The beam size in m."""
        return self.beamsize / 1000

    @property
    def photons_per_area(self) -> float:
        """The fluence in photons/m², from the flux where one is given."""
        if self.flux and self.exposure > 0.0:
            return self.flux * self.exposure / self.beamsize_m / self.beamsize_m
        return self.fluence
