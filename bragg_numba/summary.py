"""An experiment in a line, and as HTML for notebooks."""

import html

import numpy as np

from .experiment import Experiment


def summary(experiment: Experiment, device: str) -> str:
    """Detector, wavelength, crystal, samples and mode in a line."""
    setup, detector = experiment.setup, experiment.detector
    cells = "x".join(f"{n:g}" for n in setup.n_cells)
    cell = " ".join(f"{number:g}" for number in np.round(setup.lattice.cell, 3).tolist())
    plural = "" if setup.n_steps == 1 else "s"
    pixel, close = (length * 1000.0 for length in (setup.geometry.pixel_size, setup.geometry.close_distance))
    if detector.panels is None:
        slow, fast = experiment.shape
        pixels = f"{fast}x{slow} pixels of {detector.pixel_size:g} mm at {close:g} mm"
    else:
        n, count = len(detector.panels), sum(slow * fast for slow, fast in experiment.layout.shapes)
        panels = "1 panel" if n == 1 else f"{n} panels"
        pixels = f"{panels} of {count} pixels of {pixel:.6g} mm, the main one at {close:.6g} mm"
    return (
        f"{pixels}, {experiment.beam.lambda0 * 1e10:g} Å, {cells} cells of {cell}, {setup.n_steps} step{plural}, "
        f"{experiment.parity} on {device}"
    )


def html_summary(experiment: Experiment, device: str, own: str) -> str:
    """The summary, and the fields of all descriptions that are not at their defaults; ``own``: of the Simulator."""
    e = experiment
    tables = "".join(
        f"<div style='display:inline-block;vertical-align:top;margin-right:1em'>{part._repr_html_()}</div>"
        for part in (e.crystal, e.beam, e.detector, e.scan, e.sampling)
    )
    factors = html.escape(repr(e.structure_factors).strip("<>"))
    return f"<div><b>Simulator</b> {html.escape(summary(e, device))}, {own}<br>{factors}<br>{tables}</div>"
