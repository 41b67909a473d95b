"""The import contract: which room of the house may know which, read from every import, wherever it stands in a file."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.golden import ROOT

PACKAGE, KERNELS = ROOT / "bragg_numba", ROOT / "kernels"


def modules(folder: Path, name: str) -> dict[str, Path]:
    """Every file of a folder by the name it is imported by."""
    parts = {path: path.relative_to(folder).with_suffix("").parts for path in sorted(folder.rglob("*.py"))}
    return {".".join((name, *(part for part in each if part != "__init__"))): path for path, each in parts.items()}


# Where the kernels are linked into the package, they are not its files twice.
MODULES = {name: path for name, path in modules(PACKAGE, "bragg_numba").items() if ".kernels" not in name}
MODULES |= modules(KERNELS, "bragg_numba.kernels")
SOURCES = sorted(
    path for folder in ("kernels", "bragg_numba", "tests", "bench") for path in (ROOT / folder).rglob("*.py")
)

BASICS = {"errors", "units"}
EXPERIMENT = BASICS | {"kernels", "io", "scattering", "descriptions", "planning", "experiment"}
SIMULATOR = EXPERIMENT | {"running", "recording", "losses", "derivatives", "simulator", "plot"}
# What the files of each room may import besides each other: rooms, or single modules of them.
ROOMS = {
    "errors": set(),
    "units": set(),
    "io": BASICS,
    # Files of models and reflections in, arrays out.
    "scattering": BASICS | {"io"},
    "descriptions": BASICS | {"io", "scattering", "kernels.physics.shapes.table"},
    "planning": BASICS | {"kernels", "io", "descriptions"},
    "experiment": EXPERIMENT | {"running.pixels"},
    # A plan in, arrays out: they know nothing of what a plan is made from.
    "running": BASICS | {"kernels"},
    "recording": BASICS | {"kernels", "running.pixels"},
    "losses": BASICS,
    "derivatives": EXPERIMENT | {"running", "losses"},
    "shots": EXPERIMENT | {"running"},
    "batches": BASICS | {"descriptions", "planning", "running"},
    "summary": EXPERIMENT,
    "experiment_view": EXPERIMENT,
    "mosaic_error": EXPERIMENT,
    "simulator": SIMULATOR | {"shots", "batches", "summary", "experiment_view", "mosaic_error"},
    "simulators": BASICS | {"running", "batches", "simulator"},
    "parameters": {"derivatives", "experiment", "simulator"},  # a public name
    "data": BASICS | {"io", "planning"},
    "detectors": BASICS | {"io", "descriptions", "data"},
    "image_files": SIMULATOR,
    "crystfel": SIMULATOR,
    "dials": SIMULATOR,
    "plot": EXPERIMENT,
    "refinement": SIMULATOR,
    "torch": SIMULATOR,
    # The command line stands on what anyone may import.
    "cli": SIMULATOR
    | {"_version", "crystfel", "data", "detectors", "dials", "image_files", "parameters", "plot", "refinement"}
    | {"bragg_numba"},
    "_version": set(),
    "__main__": {"cli"},
    "bragg_numba": SIMULATOR
    | {"_version", "cli", "crystfel", "data", "detectors", "dials", "image_files", "parameters", "refinement"}
    | {"simulators"},
}
KERNEL_BASICS = {"arguments", "numbers", "jit", "cache", "intrinsics"}
KERNEL_ROOMS = {
    "arguments": {"numbers"},
    "numbers": set(),
    "jit": {"cache", "store", "threads"},
    "cache": set(),
    "store": set(),
    "threads": set(),
    "intrinsics": set(),
    "physics": KERNEL_BASICS,
    "reference": KERNEL_BASICS | {"physics"},
    # Of the reference kernel, what the fast ones leave to it.
    "cpu": KERNEL_BASICS | {"physics", "reference"},
    "cuda": KERNEL_BASICS | {"physics", "reference"},
}
# More than this many arguments by position want a NamedTuple.
MOST_ARGUMENTS = 11


def imports(path: Path) -> Iterator[tuple[str, str]]:
    """(module, name) of every import; the name is empty where the module itself is imported."""
    module = next(name for name, other in MODULES.items() if other == path)
    parts = module.split(".") if path.name == "__init__.py" else module.split(".")[:-1]
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, ""
        elif isinstance(node, ast.ImportFrom):
            start = parts[: len(parts) - node.level + 1] if node.level else []
            base = ".".join([*start, *([node.module] if node.module else [])])
            for alias in node.names:
                yield base, alias.name


def imported(path: Path) -> set[str]:
    """Modules that a file imports, the package's by their full names: a module, where the name is one."""
    found = set()
    for module, name in imports(path):
        whole = f"{module}.{name}" if name else module
        found.add(whole if whole in MODULES or module == "numba" else module)
    return found


def inside(path: Path) -> set[str]:
    return {module for module in imported(path) if module.split(".")[0] == "bragg_numba"}


def room(module: str) -> str:
    """The folder or file below the package, by its first name; the package itself."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else parts[0]


def is_within(module: str, allowed: set[str], root: str) -> bool:
    name = module.removeprefix(root)
    return any(name == one or name.startswith(one + ".") for one in allowed)


@pytest.mark.parametrize("module", [name for name in MODULES if not name.startswith("bragg_numba.kernels")])
def test_rooms_of_the_package(module: str) -> None:
    here = room(module)
    assert here in ROOMS, "a new room: say in ROOMS what it may know"
    for other in inside(MODULES[module]):
        if room(other) != here:
            assert is_within(other, ROOMS[here], "bragg_numba."), f"{module} imports {other}"


@pytest.mark.parametrize("module", [name for name in MODULES if name.startswith("bragg_numba.kernels.")])
def test_rooms_of_the_kernels(module: str) -> None:
    root = "bragg_numba.kernels."
    here = module.removeprefix(root).split(".")[0]
    assert here in KERNEL_ROOMS, "a new room: say in KERNEL_ROOMS what it may know"
    for other in imported(MODULES[module]):
        if other.split(".")[0] == "bragg_numba":
            assert other.startswith(root), f"{module} imports {other}"
            if other.removeprefix(root).split(".")[0] != here:
                assert is_within(other, KERNEL_ROOMS[here], root), f"{module} imports {other}"
        else:
            assert other.split(".")[0] in {"math", "numpy", "numba", "llvmlite", *sys.stdlib_module_names}


@pytest.mark.parametrize("module", MODULES)
def test_cuda_is_imported_in_few_places(module: str) -> None:
    """So that its successor is easily put in its place."""
    few = module.startswith(("bragg_numba.kernels.cuda", "bragg_numba.running.cuda")) or module.endswith("kernels.jit")
    assert few or not any(other.startswith("numba.cuda") for other in imported(MODULES[module]))


@pytest.mark.parametrize("library", ["gemmi", "xraydb"])
def test_libraries_of_crystallography_are_imported_in_one_place(library: str) -> None:
    """By ``io.optional``, so that an error names the extra."""
    naming = [module for module, path in MODULES.items() if f'optional("{library}"' in path.read_text()]
    assert naming == ["bragg_numba.io.crystallography"]
    assert not any(other.split(".")[0] == library for path in MODULES.values() for other in imported(path))


def test_no_circle() -> None:
    """Tarjan's strongly connected components of the graph of imports."""
    graph = {module: sorted(inside(path) & set(MODULES) - {module}) for module, path in MODULES.items()}
    index: dict[str, int] = {}
    lowest: dict[str, int] = {}
    stack: list[str] = []
    circles: list[list[str]] = []

    def visit(module: str) -> None:
        index[module] = lowest[module] = len(index)
        stack.append(module)
        for other in graph[module]:
            if other not in index:
                visit(other)
                lowest[module] = min(lowest[module], lowest[other])
            elif other in stack:
                lowest[module] = min(lowest[module], index[other])
        if lowest[module] == index[module]:
            at = stack.index(module)
            if len(stack) - at > 1:
                circles.append(stack[at:])
            del stack[at:]

    for module in graph:
        if module not in index:
            visit(module)
    assert not circles


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_file_grows_past_what_a_reader_holds_in_mind(path: Path) -> None:
    assert len(path.read_text().splitlines()) <= 500


def test_few_arguments() -> None:
    long = set()
    for path in [*KERNELS.rglob("*.py"), *PACKAGE.rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                names = [one.arg for one in (*node.args.posonlyargs, *node.args.args) if one.arg not in ("self", "cls")]
                if len(names) > MOST_ARGUMENTS:
                    long.add(f"{path.relative_to(ROOT).as_posix()}:{node.name}")
    assert not long
