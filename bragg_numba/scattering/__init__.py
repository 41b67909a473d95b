"""Structure factors from atomic models and from measured reflections, expanded to P1.

Files come from `io.models` and `io.reflections`; what is made here are NumPy arrays, which know of no experiment.
"""
