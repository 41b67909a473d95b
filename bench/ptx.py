"""Kernels of GPUs compiled without one: to PTX, by NVIDIA's assembler, and the instructions of their innermost loop."""

import contextlib
import re
import shutil
import subprocess
import sysconfig
from collections import Counter
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NamedTuple
from unittest.mock import patch

import numba
import numpy as np

import bragg_numba as bn
from bragg_numba.running.cuda import Gpu

# Bytes of a matrix of an orientation.
MATRIX = 9 * 8


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


def signatures(anomalous: bool = False) -> dict[str, tuple]:
    """The types that the package launches every kernel with, by the name of what makes it.

    ``anomalous``: where every source has its own F.
    """
    from bragg_numba.kernels.cuda import gradient, image, reference

    makers = {"forward_kernel": image, "reference_kernel": reference, "slope_kernel": gradient, "sum_kernel": gradient}
    recorders = {name: Recorder() for name in makers}
    index = np.stack(np.meshgrid(*[np.arange(-3, 4)] * 3, indexing="ij"), axis=-1).reshape(-1, 3)
    F = 1.0 + np.arange(len(index))
    factors = bn.StructureFactors.from_arrays(index, F, 1.0)
    if anomalous:
        factors = bn.StructureFactors.from_tables(index, F, {"Se": F}, {"Se": (-8.0, 4.0)}, 1.0)
    sim = bn.Simulator(
        bn.Crystal(cell=(70, 80, 90, 75, 85, 95), n_cells=5),
        bn.Beam(),
        bn.Detector(pixels=(4, 5), pixel_size=0.4, distance=60),
        factors,
        device="cuda",
    )
    with contextlib.ExitStack() as stack:
        for name, module in makers.items():
            stack.enter_context(patch.object(module, name, lambda *kind, name=name: recorders[name]))
        stack.enter_context(patch("bragg_numba.running.choose.find_gpus", lambda device: (NoGpu(),)))
        sim.render()
        sim.replace(kernel="reference").render()
        names = ["cell_a", "default_F", "f0_hkl"] if anomalous else ["cell_a", "f_hkl"]
        sim.vjp(names)[1](np.ones(sim.shape))
    return {name: recorder.signature for name, recorder in recorders.items()}


def compile_to_ptx(function: Any, signature: tuple, capability: tuple[int, int], device: bool = False) -> str:
    """PTX of a kernel, or of a function that kernels call, for a compute capability."""
    from numba import cuda

    # Of every function that is called, Numba asks for the GPU that is there.
    present = SimpleNamespace(compute_capability=capability)
    with patch("numba.cuda.dispatcher.get_current_device", lambda: present):
        ptx, _ = cuda.compile_ptx(function.py_func, signature, cc=capability, fastmath=True, device=device)
    return ptx


def find_tool(name: str) -> str | None:
    """A program of NVIDIA's, ptxas or nvdisasm: on the path, or as packages bring it."""
    found = sorted(Path(sysconfig.get_path("purelib"), "nvidia").glob(f"*/bin/{name}"))
    return shutil.which(name) or (str(found[0]) if found else None)


class Resources(NamedTuple):
    """What the assembler reports of a kernel."""

    registers: int
    spill_stores: int  # bytes
    spill_loads: int
    shared: int  # bytes


def assemble(ptx: str, capability: tuple[int, int], folder: Path) -> Resources:
    """Assemble the one kernel of a PTX text into ``folder / "kernel.cubin"``."""
    (folder / "kernel.ptx").write_text(ptx)
    major, minor = capability
    command = [find_tool("ptxas"), "-v", f"-arch=sm_{major}{minor}", "kernel.ptx", "-o", "kernel.cubin"]
    said = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stderr
    # What functions that it calls use, if any, comes after.
    said = said[said.index("Compiling entry function") :]
    patterns = (r"Used (\d+) registers", r"(\d+) bytes spill stores", r"(\d+) bytes spill loads", r"(\d+) bytes smem")
    found = [re.search(pattern, said) for pattern in patterns]
    return Resources(*(int(number[1]) if number else 0 for number in found))


def _loops(text: str) -> list[list[str]]:
    """The innermost loops of a disassembled kernel, each a list of instructions."""
    instructions: list[str] = []
    labels: dict[str, int] = {}
    for line in text.splitlines():
        if label := re.match(r"\s*(\.L_x_\d+):", line):
            labels[label[1]] = len(instructions)
        elif instruction := re.match(r"\s*/\*[0-9a-f]+\*/\s+(.*?);", line):
            instructions.append(instruction[1])
    spans = []
    for end, instruction in enumerate(instructions):
        target = re.search(r"BRA.*`\((\.L_x_\d+)\)", instruction)
        if target and labels.get(target[1], end + 1) <= end:
            spans.append((labels[target[1]], end))
    innermost = [(a, b) for a, b in spans if not any(a <= c and d <= b and (c, d) != (a, b) for c, d in spans)]
    return [instructions[a : b + 1] for a, b in innermost]


class Loop(NamedTuple):
    """Instructions of the innermost loop for one sample."""

    all: float
    float64: float  # those of the float64 units


def count_sample(cubin: Path, matrices: int = 1) -> Loop:
    """The instructions of one sample, of the loop over staged orientations; of two such loops the shorter's.

    The other one is that of reflections beyond the grid of structure factors. The ``matrices`` that every sample
    reads from shared memory, its orientation and derivatives of it, tell how many samples there are in one turn.
    """
    command = [find_tool("nvdisasm"), "-c", str(cubin)]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    counted = []
    for loop in _loops(text):
        names = Counter(re.sub(r"^@!?U?P\w+\s+", "", line).split()[0] for line in loop)
        shared = {name: n for name, n in names.items() if name.startswith("LDS")}
        # Only matrices are read two numbers at a time.
        pairs = any(".128" in name for name in shared)
        read = sum(n * (16 if ".128" in name else 8) for name, n in shared.items())
        samples = read // (MATRIX * matrices) if pairs else 0
        if samples:
            double = sum(n for name, n in names.items() if re.match(r"D(ADD|MUL|FMA|SETP|MNMX)", name))
            counted.append(Loop(len(loop) / samples, double / samples))
    return min(counted)
