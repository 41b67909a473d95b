"""A sample of structure factors, which ``make_sample`` describes, and an atomic model, for first steps and tests."""

from pathlib import Path

# The triclinic cell of the sample, Å and degrees.
SAMPLE_CELL = (46.0, 52.0, 61.0, 83.0, 78.0, 71.0)


def sample_path() -> Path:
    """The sample file: h k l F in P1 to 3 Å, gzipped text."""
    return Path(__file__).parent / "sample.hkl.gz"


def model_path() -> Path:
    """An atomic model in PDB format: 5WKD, a peptide of seven residues in C2 at 1.8 Å; of the PDB, CC0."""
    return Path(__file__).parent / "5wkd.pdb"
