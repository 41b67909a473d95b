"""The solid angle that the evaluated pixels cover, for the log."""

import numpy as np
from numba import prange

from ..arguments import Detector, Panels, Pixels, Quirks
from ..jit import entry, part
from ..physics.panels import detector_of_panel, panel_at
from .rays import place, update_solid_angle
from .rows import BLOCK, OMEGA, TOTAL, WORK_SIZE, clear, count_in_panel, fill_slots, list_slots, slots


@part
def add_solid_angles(detector, oversample, quirks, multiply_omega, work):
    """Solid angle in sr of each pixel of a block, into TOTAL: the mean over its sub-pixels in the front layer.

    ``Quirks.c_summary``: as in nanoBragg.c the sum, over layers and sub-pixels, of its current value of Ω.
    """
    clear(work, 0.0, 1.0)
    for layer in range(detector.n_layers if quirks.c_summary else 1):
        for sub_slow in range(oversample):
            for sub_fast in range(oversample):
                place(detector, work, sub_slow, sub_fast, oversample, layer, quirks)
                update_solid_angle(detector, work, not quirks.c_summary or multiply_omega)
                for i in range(slots(work)):
                    work[TOTAL + i] += work[OMEGA + i]
    if not quirks.c_summary:
        for i in range(slots(work)):
            work[TOTAL + i] /= oversample * oversample


@entry(parallel=True)
def solid_angle_of_rows(plan, totals):
    """Sum of the solid angles of the evaluated pixels of each row; ``totals`` (n_slow,) is written."""
    # Rebuilt as flat tuples: the body of a prange loop can capture neither a tuple of tuples nor a part of one.
    pixels, detector, quirks = Pixels(*plan.pixels), Detector(*plan.detector), Quirks(*plan.quirks)
    panels = Panels(*plan.panels)
    oversample, multiply_omega = plan.sampling.oversample, plan.sampling.multiply_omega
    region = pixels.region
    width = region[1] - region[0] + 1
    none = np.empty(0, np.int64)
    for slow in prange(pixels.n_slow):
        work = np.empty(WORK_SIZE)
        slot = np.empty(BLOCK, np.int64)
        panel = panel_at(panels.ends, slow)
        registers = detector_of_panel(detector, panels, panel)
        total = 0.0
        if region[2] <= slow <= region[3]:
            first = (slow - region[2]) * width
            for start in range(first, first + width, BLOCK):
                stop = min(start + BLOCK, first + width)
                n = list_slots(pixels, none, start, stop, work, slot)
                if n > 0:
                    if panels.ends.shape[0] > 0:
                        count_in_panel(panels, panel, n, work)
                    fill_slots(work, n)
                    add_solid_angles(registers, oversample, quirks, multiply_omega, work)
                    for i in range(n):
                        total += work[TOTAL + i]
        totals[slow] = total
