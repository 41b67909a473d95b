"""The way through the house: what may import what."""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
KERNELS = sorted((ROOT / "kernels").glob("*.py"))
PACKAGE = sorted((ROOT / "bragg_numba").rglob("*.py"))
API = [path for path in PACKAGE if "cli" not in path.parts and path.name != "__main__.py"]


def imported(path: Path) -> set[str]:
    """Modules that a file imports, relative ones with their dots."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add("." * node.level + (node.module or ""))
    return names


@pytest.mark.parametrize("path", KERNELS, ids=lambda path: path.name)
def test_kernels_import_only_numpy_numba_and_each_other(path: Path) -> None:
    allowed = {"math", "numpy", "numba", "llvmlite", *sys.stdlib_module_names}
    for name in imported(path):
        siblings = name.startswith(".") and not name.startswith("..")
        assert siblings or name.split(".")[0] in allowed


@pytest.mark.parametrize("path", API, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_api_knows_nothing_of_the_command_line(path: Path) -> None:
    tree = ast.parse(path.read_text())
    top = [node for node in tree.body if isinstance(node, ast.ImportFrom)]
    assert not any("cli" in (node.module or "") for node in top)
    # The files layer knows nothing of crystals and detectors.
    if path.parent.name == "io":
        for name in imported(path):
            if name.startswith("bragg_numba"):
                assert name.startswith("bragg_numba.io") or name in ("bragg_numba.errors", "bragg_numba.units")


@pytest.mark.parametrize("path", [*KERNELS, *PACKAGE], ids=lambda path: str(path.relative_to(ROOT)))
def test_no_file_grows_past_what_a_reader_holds_in_mind(path: Path) -> None:
    assert len(path.read_text().splitlines()) <= 500
