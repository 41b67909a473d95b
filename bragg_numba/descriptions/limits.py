"""Limits of what the fields of descriptions may hold, each with its reason.

They are far beyond every experiment: inside them no sum, product or table of the planning overflows, vanishes or
outgrows the memory of a machine. What is possible but heavy is not refused but warned of: ``planning/work.py``.
"""

# Size of any number, and of one that is not zero where zero is meant to be exact. Intensities multiply up to two of
# them, and the fourth power of lengths: with those of LENGTHS they stay below the largest float64, 1.8e308.
LARGEST, SMALLEST = 1e60, 1e-60

# Numbers that must be above zero (lengths, wavelengths, angles), which the planning divides by: a product of six of
# them, as in the square of a cell's volume, and its reciprocal fit a float64.
LENGTHS = (1e-30, 1e30)

# Volume of a cell in units of abc, below which its three axes are a plane within rounding.
FLATTEST_CELL = 1e-9

# Unit cells along an axis: the phases that kernels take of multiples of h then keep seven digits; 10 cm of 1 Å cells.
MOST_CELLS = 10**9

# Whole numbers that kernels hold are of 64 bits; a seed changes its sign there.
MOST_WHOLE = 2**63 - 1

# Sub-pixels along each axis: at 0.1 mm pixels each is 1 nm wide.
MOST_SUBPIXELS = 10**5

# Directions of the generated beam, each of which is rotated on the host and is a line of the log.
MOST_DIRECTIONS = 10**5

# Rows of a table that the host prepares, of which many are a line of the log: sources, phi steps, domains, layers.
MOST_ROWS = 10**7

# Samples of a run. At a thousand million a second, which takes a large machine, these are three years.
MOST_SAMPLES = 10**17

# From here on a run is warned of: minutes on a small machine, and half of its memory.
MANY_SAMPLES, LARGE_SHARE = 10**10, 0.5

# Miller indices are int32 in files and in kernels.
MOST_INDEX = 2**31 - 1

# Classes of anomalous scatterers: f' and f'' of all fill a row of a block of pixels in kernels.
MOST_CLASSES = 64

# A box of indices is warned of if it is at least this large, in bytes, and this empty.
LARGE_BOX, EMPTY_BOX = 2**26, 0.999
