"""Compiled code, from the physics of one sample to the loops over all pixels of a run.

``arguments`` is what kernels are given, ``numbers`` the list of what can be differentiated, ``jit`` the compilation
options. ``physics`` has scalar functions that serve the CPU and CUDA alike; ``reference``, ``cpu`` and ``cuda`` the
loops around them, forward and adjoint side by side.

Kernels see only the plan: numbers, 3-tuples and read-only arrays in SI units, checked before they arrive. They import
numpy, math, numba and each other, never the package around them, and they never raise.
"""
