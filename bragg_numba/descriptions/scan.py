"""The scan: rotation about the spindle during the exposure."""

from dataclasses import dataclass

from ..units import radians
from . import validate
from .base import Description
from .fields import described
from .limits import MOST_ROWS

PHI_SAMPLINGS = ("edge", "middle")


@dataclass(frozen=True, eq=False)
class Scan(Description):
    """Rotation about the spindle axis, sampled once in each of some equal steps.

    Attributes:
        phi: starting angle in degrees.
        osc: oscillation range in degrees.
        phistep: step in degrees.
        phisteps: number of steps; 0 counts as 1. Whichever is None follows from the others, as in nanoBragg.c.
        phi_sampling: where in a step it is sampled: "edge", at its start, as in nanoBragg.c, which is half a step off
            the mean orientation of the image; or "middle" (spec mode only).
    """

    phi: float = described(0.0, unit="degrees", flag="-phi", step=0.1)
    osc: float | None = described(None, unit="degrees", flag="-osc", step=0.1)
    phistep: float | None = described(None, unit="degrees", flag="-phistep")
    phisteps: int | None = described(None, flag="-phisteps")
    phi_sampling: str = described("edge", flag="-phi_sampling")

    def __post_init__(self) -> None:
        validate.assign(
            self,
            phi=validate.number("phi", self.phi),
            osc=validate.optional(validate.non_negative, "osc", self.osc, "degrees"),
            phistep=validate.optional(validate.non_negative, "phistep", self.phistep, "degrees"),
            phisteps=validate.optional(validate.integer, "phisteps", self.phisteps, 0, MOST_ROWS),
            phi_sampling=validate.choice("phi_sampling", self.phi_sampling, PHI_SAMPLINGS),
        )

    @property
    def phi0(self) -> float:
        """The starting angle in radians."""
        return radians(self.phi)
