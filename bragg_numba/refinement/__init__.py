"""Parameters of an experiment from a measured image, with their errors."""

from .refine import Refinement, Step, default_schedule, refine

__all__ = ["Refinement", "Step", "default_schedule", "refine"]
