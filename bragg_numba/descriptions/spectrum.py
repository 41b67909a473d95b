"""The spectrum of the beam: wavelengths and their weights, from files or built in."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..errors import InputError
from ..io.optional import optional
from ..io.reading import PathName, number, show
from ..io.spectra import Datasets, read_spectrum, read_spectrum_hdf5
from ..units import ENERGY_TIMES_WAVELENGTH
from . import validate
from .base import Description
from .fields import Stored, Values, described
from .limits import LARGEST, LENGTHS, MOST_ROWS
from .sase import SPAN, bins, gaussian_shares, sase_weights


def _column(field: str, value: Any, expected: str) -> np.ndarray:
    array = validate.array(field, value, expected, float)
    if array.ndim != 1 or not array.size:
        raise InputError(f"{field} must be {expected}; got shape {array.shape}", field)
    if len(array) > MOST_ROWS:
        raise InputError(f"{field} must be at most {MOST_ROWS} channels; got {len(array)}", field)
    return array


def _band(energy: Any, width: Any, n: Any, name: str) -> tuple[float, float, int]:
    """Checked: photon energy and a width in eV, and a number of channels."""
    energy, width = validate.positive("energy", energy, "eV"), validate.positive(name, width, "eV")
    return energy, width, validate.integer("n", n, 1, MOST_ROWS)


def _edges(energy: float, width: float, n: int, field: str) -> np.ndarray:
    """(n + 1,) of bins of energy in eV; InputError, that names the field of the width, if they are none."""
    edges = bins(energy, width, n)
    if edges[0] <= 0.0:
        raise InputError(f"{field} must leave all energies above zero; got {edges[0]:g} eV at its end", field)
    if (np.diff(edges) <= 8.0 * np.spacing(energy)).any():
        raise InputError(f"{field} must be wide enough for {n} energies that differ; got {width:g} eV for all", field)
    return edges


@dataclass(frozen=True, eq=False, repr=False)
class Spectrum(Description):
    """Channels of the incident X-rays, for ``Beam(spectrum=...)``.

    An image is the mean of those of the single wavelengths, with weights / sum(weights): the number of photons is the
    beam's fluence or flux. Make one from arrays, with ``from_energies``, from files with ``from_file`` or
    ``from_hdf5``, or with ``gaussian``, ``tophat`` or ``sase``.

    Attributes:
        wavelengths: (n,) in Å, in any order; each once.
        weights: (n,) numbers of photons, in any unit; at least zero, and not all of them.
        source: where it is from, for the log; None: from arrays.
    """

    wavelengths: Stored[np.ndarray, Values] = described(None, unit="Å")
    weights: Stored[np.ndarray, Values] = described(None)
    source: str | None = described(None)

    def __post_init__(self) -> None:
        wavelengths = _column("wavelengths", self.wavelengths, "a list of positive numbers (Å)")
        weights = _column("weights", self.weights, "a list of numbers, zero or positive")
        if len(wavelengths) != len(weights):
            raise InputError(f"weights must be {len(wavelengths)}, as the wavelengths; got {len(weights)}", "weights")
        wrong = np.flatnonzero(~((wavelengths >= LENGTHS[0]) & (wavelengths <= LENGTHS[1])))
        if len(wrong):
            got = f"{wavelengths[wrong[0]]:g} in channel {wrong[0]}"
            expected = f"positive (Å), from {LENGTHS[0]:g} to {LENGTHS[1]:g}"
            raise InputError(f"wavelengths must be {expected}; got {got}", "wavelengths")
        wrong = np.flatnonzero(~((weights >= 0.0) & (weights <= LARGEST)))
        if len(wrong):
            got = f"{weights[wrong[0]]:g} in channel {wrong[0]}"
            raise InputError(f"weights must be zero or positive, up to {LARGEST:g}; got {got}", "weights")
        if not weights.sum() >= LENGTHS[0]:
            raise InputError(f"weights must have a sum above zero; got {weights.sum():g}", "weights")
        values, counts = np.unique(wavelengths, return_counts=True)
        if counts.max() > 1:
            twice = values[counts > 1][0]
            raise InputError(f"wavelengths must differ; got {twice:.10g} Å more than once", "wavelengths")
        for array in (wavelengths, weights):
            array.setflags(write=False)
        validate.assign(self, wavelengths=wavelengths, weights=weights)

    # Making

    @classmethod
    def from_energies(cls, energies: Values, weights: Values) -> "Spectrum":
        """From photon energies in eV."""
        array = _column("energies", energies, "a list of positive numbers (eV)")
        wrong = np.flatnonzero(~((array >= LENGTHS[0]) & (array <= LENGTHS[1])))
        if len(wrong):
            got = f"{array[wrong[0]]:g} in channel {wrong[0]}"
            raise InputError(f"energies must be positive (eV); got {got}", "energies")
        return cls(ENERGY_TIMES_WAVELENGTH / array, weights)

    @classmethod
    def from_file(cls, path: PathName, unit: str | None = None, baseline: float | None = None) -> "Spectrum":
        """From text of two columns, an energy or wavelength and a weight; channels of weight 0 are left out.

        Args:
            unit: of the first column: "eV", "keV", "A" (Å), "nm" or "m". None: as a title in the file says, such as
                "energy (eV)"; "wavelengths" alone, which diffBragg writes in its .lam files, is in Å. It is never
                guessed from the size of the numbers.
            baseline: subtracted from the weights, of which those below it then are 0, as measured ones have noise;
                None: negative weights are an error.
        """
        subtracted = validate.optional(validate.number, "baseline", baseline)
        return cls(*read_spectrum(path, unit, subtracted), source=show(path))

    @classmethod
    def from_hdf5(
        cls,
        path: PathName,
        shot: int | None = None,
        wavelengths: str | None = None,
        weights: str | None = None,
        unit: str | None = None,
        baseline: float | None = None,
    ) -> "Spectrum":
        """Of a shot (from 0) of an HDF5 file (extra ``nexus``); channels of weight 0 are left out.

        Args:
            wavelengths, weights: paths of datasets (channels,) or (shots, channels): wavelengths or energies, and
                weights. None: the only one with a usual name (wavelengths, energies, spectrum, weights, NXmx's).
            unit: of the first; None: as its attribute ``units`` says, or its name: ``wavelengths`` is in Å.
            baseline: as for ``from_file``.
        """
        shot = validate.optional(validate.integer, "shot", shot, 0)
        subtracted = validate.optional(validate.number, "baseline", baseline)
        found = read_spectrum_hdf5(path, shot, Datasets(wavelengths, weights), unit, subtracted)
        return cls(*found, source=show(path) if shot is None else f"{show(path)}, shot {shot}")

    @classmethod
    def gaussian(cls, energy: float, fwhm: float, n: int = 31) -> "Spectrum":
        """A Gaussian of a full width at half maximum in eV: n equal bins over three of these, each with its share."""
        energy, fwhm, n = _band(energy, fwhm, n, "fwhm")
        edges = _edges(energy, SPAN * fwhm, n, "fwhm")
        return cls._of_bins(edges, gaussian_shares(edges, energy, fwhm), f"gaussian:{energy:g}:{fwhm:g}:{n}")

    @classmethod
    def tophat(cls, energy: float, width: float, n: int = 31) -> "Spectrum":
        """Equal weights at the middles of n equal bins over a full width in eV."""
        energy, width, n = _band(energy, width, n, "width")
        return cls._of_bins(_edges(energy, width, n, "width"), np.ones(n), f"tophat:{energy:g}:{width:g}:{n}")

    @classmethod
    def sase(cls, energy: float, fwhm: float, spike: float, n: int, seed: int = 0, index: int = 0) -> "Spectrum":
        """One shot of a free-electron laser: spikes under a Gaussian envelope, others for every seed and index.

        |a(E)|² of a(E) = √(envelope) x white complex noise convolved with a Gaussian of the spike's width. The weights
        keep the energy of the pulse: ``total`` is 1 on average and gamma distributed, with a relative variance of
        1/M, M = √(1 + 2 (fwhm/spike)²); multiply the fluence by it for pulses that differ in energy.

        Args:
            energy, fwhm: of the envelope, eV; the n channels are equal bins over three of these widths.
            spike: width of a spike in eV, that (FWHM) of the correlation of intensities: 2.58 eV fs over the duration
                (FWHM) of a Gaussian pulse.
            seed, index: whole numbers from 0; the index is that of the shot.
        """
        energy, fwhm, n = _band(energy, fwhm, n, "fwhm")
        spike = validate.positive("spike", spike, "eV")
        seed, index = validate.integer("seed", seed, 0), validate.integer("index", index, 0)
        edges = _edges(energy, SPAN * fwhm, n, "fwhm")
        weights = sase_weights(energy, fwhm, spike, n, seed, index)
        source = f"sase:{energy:g}:{fwhm:g}:{spike:g}:{n}:{seed}:{index}"
        return cls._of_bins(edges, weights, source)

    @classmethod
    def _of_bins(cls, edges: np.ndarray, weights: np.ndarray, source: str) -> "Spectrum":
        """Channels in the middles of bins of energy (n + 1,) in eV."""
        return cls(ENERGY_TIMES_WAVELENGTH / (0.5 * (edges[1:] + edges[:-1])), weights, source)

    # What it is

    def __len__(self) -> int:
        return len(self.wavelengths)

    @property
    def energies(self) -> np.ndarray:
        """(n,) photon energies in eV."""
        return ENERGY_TIMES_WAVELENGTH / self.wavelengths

    @property
    def total(self) -> float:
        """The sum of the weights as given: for ``sase``, the energy of the pulse over that of the mean pulse."""
        return float(self.weights.sum())

    @property
    def mean_wavelength(self) -> float:
        """The mean wavelength in Å, by the weights."""
        # Shares first: products of the largest weights would overflow.
        return float(np.sum(self.weights / self.weights.sum() * self.wavelengths))

    @property
    def mean_energy(self) -> float:
        """The mean photon energy in eV, by the weights."""
        return float(np.sum(self.weights / self.weights.sum() * self.energies))

    def binned(self, n: int) -> "Spectrum":
        """At most n channels of equal weight, each at the weighted mean wavelength of what it holds.

        The spectrum in order of wavelength is cut into n parts of equal weight, channels across a cut into two. Total
        and mean wavelength stay; parts of the same wavelength become one channel.
        """
        n = validate.integer("n", n, 1, MOST_ROWS)
        order = np.argsort(self.wavelengths)
        wavelengths, shares = self.wavelengths[order], self.weights[order] / self.weights.sum()
        ends = np.concatenate([[0.0], np.cumsum(shares)])
        ends /= ends[-1]
        cuts = np.linspace(0.0, 1.0, n + 1)
        # ∫ λ dq up to each cut, piecewise linear in q; from the shortest λ on, so that nothing cancels.
        rises = np.concatenate([[0.0], np.cumsum(np.diff(ends) * (wavelengths - wavelengths[0]))])
        means = wavelengths[0] + np.diff(np.interp(cuts, ends, rises)) * n
        means = np.clip(means, wavelengths[0], wavelengths[-1])
        # A channel that fills several parts gives them the same mean but for rounding.
        same = np.concatenate([[False], np.diff(means) <= 1e-12 * means[1:]])
        starts = np.flatnonzero(~same)
        parts = np.diff(np.append(starts, n))
        joined = np.add.reduceat(means, starts) / parts
        return Spectrum(joined, parts * (self.total / n), self.source)

    def plot(self, ax: Any = None) -> Any:
        """Draw the weights by energy (extra ``plot``), into matplotlib's Axes or a new figure; returns the Axes."""
        pyplot = optional("matplotlib.pyplot", "plot", "plot")
        if ax is None:
            _, ax = pyplot.subplots()
        order = np.argsort(self.energies)
        ax.plot(self.energies[order], self.weights[order], drawstyle="steps-mid" if len(self) > 1 else "default")
        ax.set_xlabel("photon energy (eV)")
        ax.set_ylabel("weight")
        return ax

    def __str__(self) -> str:
        ends = f"{self.energies.min():.6g} to {self.energies.max():.6g} eV"
        source = "" if self.source is None else f" ({self.source})"
        channels = f"{len(self)} channel{'s' if len(self) > 1 else ''}"
        return f"spectrum of {channels} from {ends}, mean {self.mean_wavelength:.6g} Å{source}"

    def __repr__(self) -> str:
        return f"<{self}>"


# What the command line names, and the arguments that follow: all of them, and how many are needed.
BUILT_IN = {
    "gaussian": (Spectrum.gaussian, ("energy", "fwhm", "n"), 2),
    "tophat": (Spectrum.tophat, ("energy", "width", "n"), 2),
    "sase": (Spectrum.sase, ("energy", "fwhm", "spike", "n", "seed", "index"), 4),
}


def built_in(words: Sequence[str]) -> Spectrum:
    """The spectrum that words such as gaussian, 9500, 20, 50 stand for."""
    kind, *given = words
    make, names, needed = BUILT_IN[kind]
    values = [number(word) for word in given]
    if None in values or not needed <= len(values) <= len(names):
        expected = ":".join((kind, *names))
        raise InputError(f"expected {expected}, numbers of which the first {needed} are needed; got {':'.join(words)}")
    return make(*values)  # type: ignore[operator]
