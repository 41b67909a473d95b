"""A sweep of images for a program of data processing, made by public API alone."""

from pathlib import Path
from typing import Any

import numpy as np

import bragg_numba as bn
from bragg_numba.data import sample_path

CELL, PIXEL = (46.0, 52.0, 61.0, 83.0, 78.0, 71.0), 0.2
STEP, N_STEPS, PEDESTAL = 0.5, 20, 40


def sample_crystal(**detector: Any) -> bn.Simulator:
    """The crystal of the package's sample on 768 x 768 pixels at 200 mm; the detector's convention is given.

    The beam has the polarization that DIALS assumes where a header does not tell it: 0.999, along the spindle.
    """
    return bn.Simulator(
        bn.Crystal(cell=CELL, misset=(10, 20, 30), n_cells=20, shape="gauss", water=0.37),
        bn.Beam(wavelength=1.0, fluence=3e26, polarization=0.998),
        bn.Detector(pixels=(768, 768), pixel_size=PIXEL, distance=200.0, **detector),
        bn.StructureFactors.from_hkl(sample_path()),
        scan=bn.Scan(phi=0.0, osc=STEP, phisteps=N_STEPS, phi_sampling="middle"),
        sampling=bn.Sampling(oversample=3),
    )


def write_sweep(sim: bn.Simulator, folder: Path, n_images: int) -> list[Path]:
    """Images of a scan with counting noise, phi sampled in the middle of its steps; the paths written."""
    rng, paths = np.random.default_rng(1), []
    for i in range(n_images):
        start = STEP * i
        photons = sim.replace(phi=start).render()
        counts = rng.poisson(photons)
        path = folder / f"sweep_{i + 1:04d}.img"
        paths += bn.write_image(path, counts, sim.replace(phi=start), pedestal=PEDESTAL, image_number=i + 1)
    return paths
