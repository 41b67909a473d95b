"""The solid angle that the evaluated pixels cover, for the log."""

import numpy as np
from numba import prange

from ..jit import entry, part
from .rays import place, update_solid_angle
from .rows import BLOCK, OMEGA, TOTAL, WORK_SIZE, clear, fill_seats, in_registers, seat_pixels, seats


@part
def add_solid_angles(detector, oversample, c_parity, oversample_omega, work):
    """Solid angle of each pixel of a block in sr, into TOTAL: the mean over its sub-pixels at the front of the sensor.

    c-parity: the sum that nanoBragg.c keeps, over layers and sub-pixels, of the value it has at hand.
    """
    clear(work, 0.0, 1.0)
    for layer in range(detector.n_layers if c_parity else 1):
        for sub_slow in range(oversample):
            for sub_fast in range(oversample):
                place(detector, work, sub_slow, sub_fast, oversample, layer, c_parity)
                update_solid_angle(detector, work, not c_parity or oversample_omega)
                for i in range(seats(work)):
                    work[TOTAL + i] += work[OMEGA + i]
    if not c_parity:
        for i in range(seats(work)):
            work[TOTAL + i] /= oversample * oversample


@entry(parallel=True)
def solid_angle_of_rows(detector, sampling, totals):
    """Sum of the solid angles of the evaluated pixels of each row; ``totals`` (n_slow,) is written."""
    roi, mask = sampling.roi, sampling.mask
    width = roi[1] - roi[0] + 1
    none = np.empty(0, np.int64)
    for slow in prange(detector.n_slow):
        work = np.empty(WORK_SIZE)
        seat = np.empty(BLOCK, np.int64)
        registers = in_registers(detector)
        total = 0.0
        if roi[2] <= slow <= roi[3]:
            first = (slow - roi[2]) * width
            for start in range(first, first + width, BLOCK):
                stop = min(start + BLOCK, first + width)
                n = seat_pixels(detector.n_fast, roi, mask, none, start, stop, work, seat)
                if n > 0:
                    fill_seats(work, n)
                    add_solid_angles(registers, sampling.oversample, sampling.c_parity, sampling.oversample_omega, work)
                    for i in range(n):
                        total += work[TOTAL + i]
        totals[slow] = total
