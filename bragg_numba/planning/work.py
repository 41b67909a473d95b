"""Estimates of the work and the memory of a run from its descriptions, before any of it is spent.

What no machine could hold, or finish within years, is an error; what is merely heavy is a warning.
"""

import math

from ..descriptions.beam import Beam
from ..descriptions.crystal import Crystal
from ..descriptions.detector import Detector
from ..descriptions.limits import (
    LARGE_SHARE,
    MANY_SAMPLES,
    MOST_CELLS,
    MOST_DIRECTIONS,
    MOST_ROWS,
    MOST_SAMPLES,
    MOST_SUBPIXELS,
)
from ..descriptions.scan import Scan
from ..errors import InputError
from ..io.memory import physical_memory
from .intervals import end_to_end_steps, phi_steps

_GIB = 2**30

# Bytes of an orientation while the table is made: its row, and the matrices that are multiplied.
ORIENTATION_BYTES = 3 * 72
# Bytes of a pixel: the float64 image.
PIXEL_BYTES = 8


def _too_fine(field: str, range_: float | None, step: float | None, count: int | None = None) -> None:
    """Raise InputError if a step fits into its range more often than any table has rows."""
    if not count and range_ and step and not range_ / step <= MOST_ROWS:
        raise InputError(f"{field} must fit at most {MOST_ROWS} times into its range {range_:g}; got {step:g}", field)


def check_counts(crystal: Crystal, beam: Beam, detector: Detector, scan: Scan, raw: bool) -> None:
    """Raise InputError if the tables of sources, orientations and pixels are too large for a machine, or for this one.

    Called before they are made. ``raw``: see ``Quirks.raw_counts``.
    """
    _too_fine("phistep", scan.osc, scan.phistep, scan.phisteps)
    n_phi = phi_steps(scan.phisteps, scan.osc, scan.phistep, raw).count
    n_domains = crystal.mosaic_domains or 10 if crystal.mosaic_spread else 1
    field = "phisteps" if n_phi > n_domains else "mosaic_domains"
    what = f"{n_phi} phi steps times {n_domains} mosaic domains"
    check_memory(field, n_phi * n_domains * ORIENTATION_BYTES, what)
    if beam.sources is None:
        counts = []
        for axis in "hv":
            count, range_, step = (getattr(beam, f"{axis}div{name}") for name in ("steps", "range", "step"))
            _too_fine(f"{axis}divstep", range_, step, count)
            counts.append(end_to_end_steps(count, range_, step, 1.0, raw).count)
        horizontal, vertical = counts
        steps = end_to_end_steps(beam.dispsteps, beam.dispersion, None, 1.0, raw)
        n_spectrum, cause = (steps.count, "dispsteps") if beam.spectrum is None else (len(beam.spectrum), "spectrum")
        field = "hdivsteps" if horizontal > vertical else "vdivsteps"
        if horizontal * vertical > MOST_DIRECTIONS:
            got = f"{horizontal} x {vertical}"
            raise InputError(f"{field} must make at most {MOST_DIRECTIONS} directions of the beam; got {got}", field)
        if horizontal * vertical * n_spectrum > MOST_ROWS:
            got = f"{horizontal} x {vertical} directions times {n_spectrum} wavelengths"
            raise InputError(f"{cause} must make at most {MOST_ROWS} sources; got {got}", cause)
    pixel = detector.pixel_size
    sides = detector.pixels or tuple(math.ceil(size / pixel - 0.5) for size in detector.detsize)
    n_slow, n_fast = (max(side, 1) for side in sides)
    field = "detsize" if detector.pixels is None else "pixels"
    check_memory(field, n_slow * n_fast * PIXEL_BYTES, f"{n_fast} x {n_slow} pixels")


def check_memory(field: str, needed: int, what: str) -> None:
    """Raise InputError if ``what`` needs more bytes than this machine has."""
    available = physical_memory()
    if available is not None and needed > available:
        sizes = f"they need {needed / _GIB:.3g} GiB and this machine has {available / _GIB:.3g} GiB"
        raise InputError(f"{field} must be few enough for the memory; got {what}: {sizes}", field)


def check_cells(n_cells: tuple[float, ...], crystal: Crystal) -> None:
    """Raise InputError if a size in mm is more unit cells than kernels count."""
    if max(n_cells) > MOST_CELLS:
        got = " ".join(f"{edge:g}" for edge in crystal.size or n_cells)
        raise InputError(f"size must be at most {MOST_CELLS} cells along each axis; got {got} mm", "size")


def check_oversample(given: int | None, recommended: int, beam: Beam, cause: str) -> None:
    """Raise InputError if the oversampling that the crystal needs is more than kernels do; ``cause``: what needs it."""
    if not given and recommended > MOST_SUBPIXELS:
        raise InputError(
            f"oversample must be at most {MOST_SUBPIXELS}; got {recommended:.3g}, as the fringes of {cause} "
            f"at a wavelength of {beam.wavelength:g} Å need",
            "oversample",
        )


def check_samples(factors: dict[str, int]) -> None:
    """Raise InputError if a run of so many samples would take years; ``factors``: their number by the field."""
    total = math.prod(factors.values())
    if total > MOST_SAMPLES:
        worst = max(factors, key=lambda field: factors[field])
        raise InputError(
            f"{worst} must be less: the image would take {total:.3g} samples, more than {MOST_SAMPLES:.0e}; "
            f"got {_product(factors)}",
            worst,
        )


def _product(factors: dict[str, int]) -> str:
    return " x ".join(f"{n} ({field})" for field, n in factors.items() if n > 1)


def heaviness(factors: dict[str, int], n_pixels: int) -> str | None:
    """A warning with the amount of work and memory of an image; None if it is nothing special.

    ``factors``: the number of samples by what they are samples of; ``n_pixels``: of the image, in the region or not.
    """
    total, needed, available = math.prod(factors.values()), n_pixels * PIXEL_BYTES, physical_memory()
    if total >= MANY_SAMPLES:
        return f"an image takes {total:.3g} samples, {_product(factors)}; this may take long"
    if available is not None and needed > LARGE_SHARE * available:
        return f"an image takes {needed / _GIB:.3g} GiB of the {available / _GIB:.3g} GiB that this machine has"
    return None
