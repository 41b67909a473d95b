"""Background scattering by water."""

from ..descriptions.beam import Beam
from ..descriptions.crystal import Crystal
from ..kernels.arguments import R_E_SQR

AVOGADRO = 6.02214179e23

# Water: forward structure factor of a molecule (electrons), molar mass (g/mol), density (g/m³).
WATER_F, WATER_MOLAR_MASS, WATER_DENSITY = 2.57, 18.0, 1e6


def water_background(crystal: Crystal, beam: Beam, water_in_sum: bool) -> float:
    """Scattering by water, in the units of F_cell² F_latt²; ``water_in_sum``: see ``Quirks``."""
    water = crystal.water / 1e6
    background = WATER_F * WATER_F * water**3 * WATER_DENSITY * AVOGADRO / WATER_MOLAR_MASS
    if water_in_sum:
        # I_bg of nanoBragg.c already contains the factor that the final scaling applies again.
        background *= R_E_SQR * beam.photons_per_area
    return background
