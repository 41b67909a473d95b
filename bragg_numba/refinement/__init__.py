"""Refinement of the parameters of an experiment against a measured image, with standard errors."""

from .refine import Refinement, Step, default_schedule, refine

__all__ = ["Refinement", "Step", "default_schedule", "refine"]
