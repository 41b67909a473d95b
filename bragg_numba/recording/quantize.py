"""Photons as the integers of image files: 16 bits for SMV, 8 for PGM."""

from collections.abc import Sequence

import numpy as np

# What a 16-bit pixel can hold, and where the brightest one is put when the scale is automatic.
LARGEST, AUTOSCALE_TOP = 65535.0, 55000.0


# Automatic grey levels: 250 at five times the spread of the image.
PGM_TOP, PGM_SPREADS = 250.0, 5.0


def smv_scale(scale: float, max_I: float) -> float:
    """The scale of the SMV image: as given, or for the brightest pixel to come out at 55000, if above 0."""
    if scale > 0.0:
        return scale
    return AUTOSCALE_TOP / max_I if max_I > 0.0 else 1.0


def pgm_scale(scale: float, rmsd: float, smv: float) -> float:
    """The scale of the PGM image: as given, or from the spread of the image; of a flat one, that of the SMV image."""
    if scale > 0.0:
        return scale
    return PGM_TOP / (PGM_SPREADS * rmsd) if rmsd > 0.0 else smv


def smv_pixels(image: np.ndarray, scale: float, adc: float, roi: Sequence[int], c_parity: bool) -> np.ndarray:
    """floor(photons·scale + adc + ½), clipped to 0 … 65535, as uint16 (n_slow, n_fast); 0 outside the ROI.

    The C program rounds to float32 before it takes the floor.
    """
    pixels = np.zeros(image.shape, np.uint16)
    fast_min, fast_max, slow_min, slow_max = roi
    for slow in range(slow_min, slow_max + 1):
        row = image[slow, fast_min : fast_max + 1].astype(np.float64) * scale + adc
        row = np.clip(row, 0.0, LARGEST) + 0.5
        pixels[slow, fast_min : fast_max + 1] = np.floor(row.astype(np.float32) if c_parity else row)
    return pixels


def noise_pixels(counts: np.ndarray, adc: float, roi: Sequence[int]) -> tuple[np.ndarray, int]:
    """Counts + adc, cut to whole numbers and clipped to 0 … 65535, as uint16; and how many were clipped from above."""
    pixels = np.zeros(counts.shape, np.uint16)
    fast_min, fast_max, slow_min, slow_max = roi
    overloads = 0
    for slow in range(slow_min, slow_max + 1):
        row = counts[slow, fast_min : fast_max + 1] + adc
        overloads += int((row > LARGEST).sum())
        pixels[slow, fast_min : fast_max + 1] = np.clip(row, 0.0, LARGEST)
    return pixels, overloads


def pgm_pixels(image: np.ndarray, scale: float, roi: Sequence[int]) -> np.ndarray:
    """min(255, photons·scale), cut to whole numbers, as uint8 (n_slow, n_fast); 0 outside the ROI."""
    pixels = np.zeros(image.shape, np.uint8)
    fast_min, fast_max, slow_min, slow_max = roi
    for slow in range(slow_min, slow_max + 1):
        row = image[slow, fast_min : fast_max + 1].astype(np.float64) * scale
        pixels[slow, fast_min : fast_max + 1] = np.minimum(row, 255.0)
    return pixels
