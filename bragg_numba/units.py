"""Conversions that must round as nanoBragg.c rounds."""

# 180/π as in the C program, 180·M_1_PI; 180/math.pi may differ in the last bit.
DEGREES_PER_RADIAN = 180.0 * 0.31830988618379067154


def radians(degrees: float) -> float:
    """Degrees to radians."""
    return degrees / DEGREES_PER_RADIAN


# Energy in eV times wavelength in Å, as in the C program; by CODATA it is 12398.4198.
ENERGY_TIMES_WAVELENGTH = 12398.42
