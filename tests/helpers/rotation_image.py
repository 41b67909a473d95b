"""A realistic refinement: two degrees of rotation of a mosaic triclinic crystal, and a start that is well off."""

import numpy as np

import bragg_numba as bn
from bragg_numba.data import sample_path

GEOMETRY = ("misset_x", "misset_y", "misset_z", "cell_a", "cell_b", "cell_c", "distance", "Xbeam", "Ybeam")
# How far off: degrees and mm; of the cell a fraction.
OFF = dict(zip(GEOMETRY, (0.3, 0.3, 0.3, 0.003, 0.003, 0.003, 0.5, 0.3, 0.3), strict=True))


def sample_factors() -> bn.StructureFactors:
    """The reflections that come with the package, less the direct beam, which nobody records."""
    factors = bn.StructureFactors.from_hkl(sample_path())
    kept = (factors.hkl != 0).any(axis=1)
    return bn.StructureFactors.from_arrays(factors.hkl[kept], factors.F[kept])


def rotation(n: int = 512) -> bn.Simulator:
    """n x n pixels round the beam: on 512 x 512 some 500 spots of 30 to 3000 photons on a background of about 3.

    Spots are wider than pixels, so that one sample per pixel will do.
    """
    return bn.Simulator(
        bn.Crystal(
            cell=(46, 52, 61, 83, 78, 71),
            misset=(10, 20, 30),
            n_cells=7,
            mosaic_spread=0.2,
            mosaic_domains=5,
            water=0.055,
        ),
        bn.Beam(wavelength=1.0, fluence=3e27),
        bn.Detector(pixels=n, pixel_size=0.2, distance=100.0),
        sample_factors(),
        scan=bn.Scan(osc=2.0, phisteps=12),
        sampling=bn.Sampling(oversample=1),
    )


def displaced(sim: bn.Simulator, seed: int, names: tuple[str, ...] = GEOMETRY) -> bn.Simulator:
    """The experiment with every parameter off, this way or that."""
    signs = np.random.default_rng(seed).choice([-1.0, 1.0], len(names))
    known = sim.parameters()
    values = {}
    for name, sign in zip(names, signs, strict=True):
        unit = known[name].value if name.startswith("cell") else 1.0
        values[name] = known[name].value + sign * OFF[name] * unit
    return sim.with_parameters(values)


def counted(image: np.ndarray, seed: int) -> np.ndarray:
    """Photons counted of an image of expected photons."""
    return np.random.default_rng(seed).poisson(image).astype(float)


def pulls(found: bn.Refinement, truth: bn.Simulator) -> np.ndarray:
    """(value − truth) / sigma of the parameters that are one number."""
    known = truth.parameters()
    return np.array([(found.values[name] - known[name].value) / found.sigmas[name] for name in found.scalars])
