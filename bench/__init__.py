"""Benchmarks of bragg_numba: ``python -m bench`` from the project's root. They measure; they never judge."""
