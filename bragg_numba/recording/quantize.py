"""Photons as the integers of image files: 16 bits for SMV, 8 for PGM."""

from collections.abc import Iterator, Sequence

import numpy as np

from ..running.pixels import Region

# Largest 16-bit pixel, and value of the brightest pixel when the scale is automatic.
LARGEST, AUTOSCALE_TOP = 65535.0, 55000.0

# Automatic grey levels: 250 at five times the standard deviation of the image.
PGM_TOP, PGM_SPREADS = 250.0, 5.0


def _rows(roi: Sequence[int], *images: np.ndarray) -> Iterator[tuple[np.ndarray, ...]]:
    """Rows of the region of interest, as views, of images (n_slow, n_fast) of one shape."""
    region = Region((images[0].shape[0], images[0].shape[1]), roi)
    return zip(*(region.view(image) for image in images), strict=True)


def smv_scale(scale: float, max_I: float) -> float:
    """The scale of the SMV image: as given if above 0, else such that the brightest pixel becomes 55000."""
    if scale > 0.0:
        return scale
    return AUTOSCALE_TOP / max_I if max_I > 0.0 else 1.0


def pgm_scale(scale: float, rmsd: float, smv: float) -> float:
    """The scale of the PGM image: as given, or from the image's rmsd; for a flat image that of the SMV image."""
    if scale > 0.0:
        return scale
    return PGM_TOP / (PGM_SPREADS * rmsd) if rmsd > 0.0 else smv


def smv_pixels(image: np.ndarray, scale: float, adc: float, roi: Sequence[int], c_summary: bool) -> np.ndarray:
    """floor(photons·scale + adc + ½), clipped to 0 … 65535, as uint16 (n_slow, n_fast); 0 outside the ROI.

    ``c_summary``, as in nanoBragg.c: rounded to float32 before the floor is taken.
    """
    pixels = np.zeros(image.shape, np.uint16)
    for photons, out in _rows(roi, image, pixels):
        row = np.clip(photons.astype(np.float64) * scale + adc, 0.0, LARGEST) + 0.5
        out[:] = np.floor(row.astype(np.float32) if c_summary else row)
    return pixels


def noise_pixels(counts: np.ndarray, adc: float, roi: Sequence[int], c_summary: bool) -> tuple[np.ndarray, int]:
    """Counts + adc, truncated and clipped to 0 … 65535, as uint16; and the number of overloads.

    ``c_summary``, as in nanoBragg.c: what is below 0 is not clipped but counted down from 65536.
    """
    pixels = np.zeros(counts.shape, np.uint16)
    overloads = 0
    for photons, out in _rows(roi, counts, pixels):
        row = photons + adc
        overloads += int((row > LARGEST).sum())
        out[:] = _low_bits(np.minimum(row, LARGEST)) if c_summary else np.clip(row, 0.0, LARGEST)
    return pixels, overloads


def _low_bits(values: np.ndarray) -> np.ndarray:
    """The low 16 bits of 32-bit integers, 0 for what is none: the conversion to unsigned short on x86-64."""
    fits = np.abs(values) < 2.0**31
    return np.where(fits, values, 0.0).astype(np.int64).astype(np.uint16)


def pgm_pixels(image: np.ndarray, scale: float, roi: Sequence[int]) -> np.ndarray:
    """min(255, photons·scale), truncated, as uint8 (n_slow, n_fast); 0 outside the ROI."""
    pixels = np.zeros(image.shape, np.uint8)
    for photons, out in _rows(roi, image, pixels):
        out[:] = np.minimum(photons.astype(np.float64) * scale, 255.0)
    return pixels
