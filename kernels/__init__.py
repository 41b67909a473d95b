"""Compiled code: the physics of one sample, the loop over one pixel, and the drivers that walk many pixels.

Kernels see only the plan (``arguments``): numbers, 3-tuples and read-only arrays in SI units, checked before they
arrive. They import numpy, math, numba and each other, never the package around them, and they never raise.
"""
