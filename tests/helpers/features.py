"""An experiment for every row of docs/features.md, and the table itself."""

from typing import Any

import numpy as np
from bragg_numba.kernels.arguments import R_E_SQR

import bragg_numba as bn
from bragg_numba.errors import InputError
from helpers.experiments import BASE, simulator, some_reflections
from helpers.golden import ROOT
from helpers.panels import uneven

NO_PLACE = {name: BASE[name] for name in BASE if name not in ("pixels", "pixel_size", "distance")}
SMALL = {**BASE, "pixels": (6, 9), **some_reflections()}


def _anomalous() -> bn.Simulator:
    hkl = some_reflections()["hkl"]
    rng = np.random.default_rng(1)
    F0, G = (rng.normal(size=len(hkl)) + 1j * rng.normal(size=len(hkl)) for _ in range(2))
    factors = bn.StructureFactors.from_tables(hkl, 100.0 * F0, {"Se": 5.0 * G}, {"Se": (-4.0, 3.0)})
    return simulator({**BASE, "pixels": (6, 9)}).replace(
        structure_factors=factors, interpolate=False, dispersion=2.0, dispsteps=2
    )


def _spectrum() -> bn.Simulator:
    return simulator(SMALL).replace(spectrum=bn.Spectrum.gaussian(energy=11000.0, fwhm=200.0, n=3))


# By the name of the row. Each is small enough for the simulator of GPUs.
EXPERIMENTS: dict[str, Any] = {
    "square, round, gauss shapes": lambda: simulator({**SMALL, "shape": "round", "fudge": 1.2}),
    "tophat shape": lambda: simulator({**SMALL, "shape": "tophat", "n_cells": (2, 2, 2)}),
    "phi steps, mosaic domains": lambda: simulator(
        {**SMALL, "osc": 1.0, "phisteps": 2, "mosaic_spread": 1.0, "mosaic_domains": 3}
    ),
    "mosaic texture": lambda: simulator(SMALL).replace(
        mosaic_distribution="gauss", mosaic_spread_1=0.5, mosaic_spread_2=1.0, mosaic_spread_3=0.3, mosaic_domains=4,
        osc=1.0, phisteps=2,
    ),
    "divergence, dispersion": lambda: simulator(
        {**SMALL, "hdivrange": 2.0, "hdivsteps": 2, "dispersion": 1.0, "dispsteps": 2}
    ),
    "spectrum": _spectrum,
    "f' and f'' by source": _anomalous,
    "interpolated F": lambda: simulator({**SMALL, "interpolate": True, "n_cells": (2, 2, 2)}),
    "water": lambda: simulator({**SMALL, "water": 5.0}),
    "sensor layers": lambda: simulator({**SMALL, "detector_thick": 300.0, "detector_abs": 200.0, "thicksteps": 2}),
    "curved detector": lambda: simulator({**SMALL, "curved": True}),
    "panels": lambda: simulator({**NO_PLACE, **some_reflections(), "detector": uneven()}).replace(layout="slab"),
    "masks, regions": lambda: simulator({**SMALL, "mask": np.eye(6, 9) + 1 - np.eye(6, 9)[::-1], "roi": (1, 7, 0, 4)}),
}  # fmt: skip

COLUMNS = (
    "reference", "fast float64", "fast float32", "GPU reference", "GPU float64", "GPU float32", "gradient",
    "GPU gradient", "trace", "c-parity",
)  # fmt: skip
ON_GPU = tuple(column for column in COLUMNS if column.startswith("GPU"))


def table() -> dict[tuple[str, str], str]:
    """The cells of docs/features.md by row and column."""
    lines = [line for line in (ROOT / "docs" / "features.md").read_text().splitlines() if line.startswith("|")]
    head, _, *rows = ([cell.strip() for cell in line.strip("|").split("|")] for line in lines)
    assert tuple(head[1:]) == COLUMNS
    return {(row[0], column): cell for row in rows for column, cell in zip(COLUMNS, row[1:], strict=True)}


def _parameter(sim: bn.Simulator) -> str:
    if sim.crystal.mosaic_distribution != "cap":
        return "mosaic_spread_2"
    return "arm.rot_fast" if sim.detector.panels else "wavelength_scale" if sim.beam.spectrum else "distance"


def does(row: str, column: str) -> str:
    """ "yes" if a cell is computed, and agrees with the reference kernel or with differences; "no" if it is refused."""
    sim = EXPERIMENTS[row]()
    gpu = {"device": "cuda"} if column in ON_GPU else {}
    kind = column.removeprefix("GPU ")
    try:
        if kind == "c-parity":
            assert sim.replace(parity="c-parity").render().max() > 0.0
            return "yes"
        if kind == "trace":
            panel = {"panel": 0} if sim.detector.panels else {}
            rows = sim.trace(3, 4, **panel)
            image = sim.replace(kernel="reference").render_pixels(3, 4, **panel)
            plan = sim.plan()
            n = plan.sampling.oversample**2 * len(plan.crystal.phi) * plan.crystal.orientations.shape[1]
            photons = R_E_SQR * plan.sources.fluence * rows["sum"][-1] / n
            if plan.sources.background:  # which is added to the samples at the end
                assert 0.0 < photons < image
            else:
                assert abs(photons - image) <= 1e-12 * image
            return "yes"
        if kind == "gradient":
            name = _parameter(sim)
            weights = np.random.default_rng(0).normal(size=sim.shape)
            sim = sim.replace(**gpu)
            image, pullback = sim.vjp([name])
            by = pullback(weights)[name]
            along = float((sim.jacobian([name])[0] * weights).sum())
            assert abs(by - along) <= 1e-9 * np.abs(sim.jacobian([name])[0] * weights).sum()
            if not gpu:
                loss = lambda image: (float((image * weights).sum()), weights)  # noqa: E731
                difference = sim.finite_difference([name], loss)[name]
                size = np.abs(sim.jacobian([name])[0] * weights).sum()
                assert abs(by - difference) <= 1e-5 * size
            return "yes"
        kernel, _, dtype = kind.partition(" ")
        own = sim.replace(kernel=kernel if kernel == "reference" else "fast", dtype=dtype or "float64", **gpu)
        image, expected = own.render(), sim.replace(kernel="reference").render()
        assert expected.max() > 0.0
        np.testing.assert_allclose(
            image, expected, rtol=0.0, atol=(1e-5 if dtype == "float32" else 1e-9) * expected.max()
        )
        return "yes"
    except InputError:
        return "no"
