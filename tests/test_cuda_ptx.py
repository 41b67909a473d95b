"""GPU kernels compiled without a GPU: to PTX, and by the assembler, which reports what they use.

For compute capability 8.0 (A100) and 9.0 (H100, H200).
"""

import contextlib
import itertools
import re
import shutil
import subprocess
import sysconfig
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numba
import numpy as np
import pytest
from bragg_numba.kernels.arguments import GAUSS, ROUND, SQUARE, TOPHAT
from bragg_numba.kernels.sample import square_sqr_single
from bragg_numba.kernels.thread import CELL, NEAREST_F, SAME_F, TRICUBIC_F, Kind
from bragg_numba.kernels.thread_slopes import GRID_TANGENT, NO_TANGENT, SAME_TANGENT, SlopeKind
from experiments import BASE, simulator, some_reflections

from bragg_numba.gpu import Gpu

pytest.importorskip("numba_cuda", reason="Numba's CUDA target is not installed")
from bragg_numba.kernels import gpu, gpu_slopes
from numba import cuda

CAPABILITIES = ((8, 0), (9, 0))
SHAPES, LOOKUPS = (SQUARE, ROUND, GAUSS, TOPHAT), (SAME_F, NEAREST_F, TRICUBIC_F)
ALL_KINDS = [
    *(Kind(*kind) for kind in itertools.product((*SHAPES, CELL), LOOKUPS, (False,), (False, True))),
    *(Kind(*kind) for kind in itertools.product((SQUARE,), (SAME_F, NEAREST_F), (True,), (False, True))),
]
# What a curved detector brings is the same with every shape.
KINDS = [kind for kind in ALL_KINDS if not kind.curved or (kind.shape == SQUARE and not kind.single)]
# Every shape, every look-up, every flag on and off.
SLOPE_KINDS = [
    SlopeKind(SQUARE, SAME_F, False, True, False, NO_TANGENT, True, True),
    SlopeKind(SQUARE, NEAREST_F, False, True, True, NO_TANGENT, True, False),
    SlopeKind(ROUND, NEAREST_F, True, False, False, GRID_TANGENT, False, True),
    SlopeKind(GAUSS, TRICUBIC_F, False, True, True, GRID_TANGENT, False, False),
    SlopeKind(TOPHAT, SAME_F, True, False, False, SAME_TANGENT, True, False),
]
ALL_SLOPE_KINDS = [
    SlopeKind(shape, lookup, curved, gradient, gradient, SAME_TANGENT if lookup == SAME_F else GRID_TANGENT, True, True)
    for shape, lookup, curved, gradient in itertools.product(SHAPES, LOOKUPS, (False, True), (False, True))
]


class Recorder:
    """In the place of a kernel: the types of what it is launched with."""

    def __init__(self) -> None:
        self.signature: tuple = ()

    def __getitem__(self, grid: Any) -> "Recorder":
        return self

    def __call__(self, *arguments: Any) -> None:
        self.signature = tuple(numba.typeof(argument) for argument in arguments)


class NoGpu(Gpu):
    """A GPU whose memory is the computer's own."""

    def __init__(self) -> None:
        super().__init__(0)
        self._simulated = True

    def active(self) -> contextlib.AbstractContextManager:
        return contextlib.nullcontext()


@pytest.fixture(scope="module")
def signatures() -> dict[str, tuple]:
    """The types that the package launches every kernel with."""
    makers = [(gpu, "forward_kernel"), (gpu, "reference_kernel"), (gpu_slopes, "slope_kernel")]
    makers.append((gpu_slopes, "sum_kernel"))
    recorders = {name: Recorder() for _, name in makers}
    fast = simulator(BASE | some_reflections() | {"pixels": (4, 5)})
    reference = fast.replace(kernel="reference")
    with pytest.MonkeyPatch.context() as patch:
        for module, name in makers:
            patch.setattr(module, name, lambda *kind, name=name: recorders[name])
        patch.setattr("bragg_numba.simulator.find_gpus", lambda device: (NoGpu(),))
        for sim in (fast, reference):
            sim.replace(device="cuda").render()
        fast.replace(device="cuda").vjp(["cell_a", "f_hkl"])[1](np.ones(fast.shape))
    return {name: recorder.signature for name, recorder in recorders.items()}


@pytest.fixture
def ptx_of(monkeypatch: pytest.MonkeyPatch) -> Callable[[Any, tuple, tuple[int, int]], str]:
    """Compile a function of Python's, or a kernel, to PTX; nothing asks a driver for the GPU."""

    def compile_for(function: Any, signature: tuple, capability: tuple[int, int], device: bool = False) -> str:
        present = SimpleNamespace(compute_capability=capability)
        monkeypatch.setattr("numba.cuda.dispatcher.get_current_device", lambda: present)
        kernel = function.py_func
        ptx, _ = cuda.compile_ptx(kernel, signature, cc=capability, fastmath=True, device=device)
        assert f".target sm_{capability[0]}{capability[1]}" in ptx
        return ptx

    return compile_for


def find_assembler() -> str | None:
    """NVIDIA's ptxas: on the path, or as the extra brings it."""
    found = sorted(Path(sysconfig.get_path("purelib"), "nvidia").glob("*/bin/ptxas"))
    return shutil.which("ptxas") or (str(found[0]) if found else None)


def resources(ptx: str, capability: tuple[int, int], folder: Path) -> dict[str, int]:
    """What the assembler reports of the one kernel in there: registers, and bytes of spilled ones."""
    assembler = find_assembler()
    if assembler is None:
        pytest.skip("NVIDIA's assembler ptxas is not installed")
    (folder / "kernel.ptx").write_text(ptx)
    command = [assembler, "-v", f"-arch=sm_{capability[0]}{capability[1]}", "kernel.ptx", "-o", "kernel.cubin"]
    said = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stderr
    # What functions it calls use, if any, comes after.
    of_entry = said[said.index("Compiling entry function") :]
    patterns = {"stores": r"(\d+) bytes spill stores", "loads": r"(\d+) bytes spill loads"}
    patterns |= {"registers": r"Used (\d+) registers", "shared": r"(\d+) bytes smem"}
    found = {name: re.search(pattern, of_entry) for name, pattern in patterns.items()}
    return {name: int(number[1]) for name, number in found.items() if number}


def name_of(value: Any) -> str:
    return ".".join(map(str, value)) if isinstance(value, tuple) else str(value)


def check_forward_kernel(kind: Kind, capability: tuple, signatures: dict, ptx_of: Callable, folder: Path) -> None:
    """It keeps all it knows in registers, and reads what is staged two numbers at a time."""
    ptx = ptx_of(gpu.forward_kernel(kind), signatures["forward_kernel"], capability)
    # One unit cell of one F has the same intensity in every orientation.
    assert "ld.shared.v2.f64" in ptx or kind[:2] == (CELL, SAME_F)
    found = resources(ptx, capability, folder)
    assert found["stores"] == found["loads"] == 0
    # At least three blocks of 128 threads share the 65,536 registers of a multiprocessor.
    assert kind.curved or kind.lookup == TRICUBIC_F or found["registers"] <= 168
    assert found["shared"] <= 48 * 1024


@pytest.mark.parametrize("capability", CAPABILITIES, ids=name_of)
@pytest.mark.parametrize("kind", KINDS, ids=name_of)
def test_forward_kernels(kind: Kind, capability: tuple, signatures: dict, ptx_of: Callable, tmp_path: Path) -> None:
    check_forward_kernel(kind, capability, signatures, ptx_of, tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("capability", CAPABILITIES, ids=name_of)
@pytest.mark.parametrize("kind", [kind for kind in ALL_KINDS if kind not in KINDS], ids=name_of)
def test_more_forward_kernels(
    kind: Kind, capability: tuple, signatures: dict, ptx_of: Callable, tmp_path: Path
) -> None:
    check_forward_kernel(kind, capability, signatures, ptx_of, tmp_path)


def check_slope_kernel(kind: SlopeKind, capability: tuple, signatures: dict, ptx_of: Callable, folder: Path) -> None:
    ptx = ptx_of(gpu_slopes.slope_kernel(kind), signatures["slope_kernel"], capability)
    # Only structure factors are written to by many threads at a time.
    assert bool(re.search(r"\b(atom|red)\.", ptx)) == kind.by_F
    assert resources(ptx, capability, folder)["shared"] <= 48 * 1024


@pytest.mark.parametrize("capability", CAPABILITIES, ids=name_of)
@pytest.mark.parametrize("kind", SLOPE_KINDS, ids=name_of)
def test_slope_kernels(kind: SlopeKind, capability: tuple, signatures: dict, ptx_of: Callable, tmp_path: Path) -> None:
    check_slope_kernel(kind, capability, signatures, ptx_of, tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("capability", CAPABILITIES, ids=name_of)
@pytest.mark.parametrize("kind", ALL_SLOPE_KINDS, ids=name_of)
def test_more_slope_kernels(
    kind: SlopeKind, capability: tuple, signatures: dict, ptx_of: Callable, tmp_path: Path
) -> None:
    check_slope_kernel(kind, capability, signatures, ptx_of, tmp_path)


@pytest.mark.parametrize("capability", CAPABILITIES, ids=name_of)
@pytest.mark.parametrize("name", ["reference_kernel", "sum_kernel"])
def test_other_kernels(name: str, capability: tuple, signatures: dict, ptx_of: Callable, tmp_path: Path) -> None:
    kernel = {"reference_kernel": gpu.reference_kernel, "sum_kernel": gpu_slopes.sum_kernel}[name]()
    resources(ptx_of(kernel, signatures[name], capability), capability, tmp_path)


@pytest.mark.parametrize("capability", CAPABILITIES, ids=name_of)
def test_lattice_factors_in_float32_are_nothing_else(capability: tuple, ptx_of: Callable) -> None:
    signature = (numba.int32,) * 6
    ptx = ptx_of(square_sqr_single, signature, capability, device=True)
    assert "f32" in ptx
    assert "f64" not in ptx
