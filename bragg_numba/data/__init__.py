"""Sample structure factors for first steps and tests; ``make_sample`` describes them."""

from pathlib import Path

# The triclinic cell of the sample, Å and degrees.
SAMPLE_CELL = (46.0, 52.0, 61.0, 83.0, 78.0, 71.0)


def sample_path() -> Path:
    """The sample file: h k l F in P1 to 3 Å, gzipped text."""
    return Path(__file__).parent / "sample.hkl.gz"
