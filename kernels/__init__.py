"""Compiled code, from the physics of one sample to the loops over all pixels of a run.

``arguments`` has the argument types, ``numbers`` the list of differentiable numbers, ``jit`` the compilation options.
``physics`` has scalar functions for the CPU and CUDA alike; ``reference``, ``cpu`` and ``cuda`` have the loops around
them, forward and adjoint.

Kernels see only the plan: numbers, 3-tuples and read-only arrays in SI units, validated beforehand. They import
numpy, math, numba and each other, never the package around them, and they never raise.
"""
