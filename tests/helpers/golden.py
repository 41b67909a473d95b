"""Where the golden data are, and what is in them."""

import json
from pathlib import Path

ROOT = Path(__file__).parents[2]  # of the project
TESTS = ROOT / "tests"
GOLDEN = TESTS / "golden"


def golden_cases() -> list[tuple[Path, dict]]:
    """(folder, case) of every golden command line, c-parity first."""
    folders = (GOLDEN, GOLDEN / "spec")
    return [(folder, case) for folder in folders for case in json.loads((folder / "cases.json").read_text())]
