"""The continuous parameters of a Simulator by name: what there are, their values, units and natural steps."""

from .derivatives.parameters import Parameter, check_names, parameters, scale, with_values

__all__ = ["Parameter", "check_names", "parameters", "scale", "with_values"]
