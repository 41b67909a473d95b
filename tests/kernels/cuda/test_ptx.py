"""GPU kernels compiled without a GPU: to PTX, and by the assembler, which reports what they use.

For compute capability 8.0 (A100) and 9.0 (H100, H200).
"""

import itertools
import re
from pathlib import Path
from typing import Any

import numba
import pytest
from bragg_numba.kernels.cuda.pixel_slopes import GRID_TANGENT, NO_TANGENT, SAME_TANGENT, SlopeKind
from bragg_numba.kernels.cuda.tables import BENT, FLAT, LABORATORY, NEAREST_F, SAME_F, TRICUBIC_F, Kind
from bragg_numba.kernels.physics.shapes.square_single import square_sqr_single
from bragg_numba.kernels.physics.shapes.table import CELL, GAUSS, ROUND, SQUARE, TOPHAT
from helpers.choice import chosen

from bench import ptx

pytest.importorskip("numba_cuda", reason="Numba's CUDA target is not installed")
from bragg_numba.kernels.cuda import gradient as gpu_slopes
from bragg_numba.kernels.cuda import image as gpu
from bragg_numba.kernels.cuda import reference

CAPABILITIES = ((8, 0), (9, 0))
SHAPES, LOOKUPS = (SQUARE, ROUND, GAUSS, TOPHAT), (SAME_F, NEAREST_F, TRICUBIC_F)
ALL_KINDS = [
    *(Kind(*kind) for kind in itertools.product((*SHAPES, CELL), LOOKUPS, (False,), (FLAT, BENT, LABORATORY))),
    *(Kind(*kind) for kind in itertools.product((SQUARE,), (SAME_F, NEAREST_F), (True,), (FLAT, BENT))),
]
# Panels, whose place every thread keeps: with each shape, and each look-up of one.
PANELS = [Kind(shape, NEAREST_F, False, FLAT, True) for shape in SHAPES]
PANELS += [Kind(SQUARE, SAME_F, False, FLAT, True), Kind(SQUARE, TRICUBIC_F, False, FLAT, True)]
PANELS += [Kind(SQUARE, NEAREST_F, True, FLAT, True)]
ALL_KINDS += PANELS
# What a curved detector brings is the same with every shape.
KINDS = [kind for kind in ALL_KINDS if not kind.curve or (kind.shape == SQUARE and not kind.single)]
# Every shape, every look-up, every flag on and off.
SLOPE_KINDS = [
    SlopeKind(SQUARE, SAME_F, FLAT, True, False, NO_TANGENT, True, True),
    SlopeKind(SQUARE, NEAREST_F, FLAT, True, True, NO_TANGENT, True, False),
    SlopeKind(ROUND, NEAREST_F, BENT, False, False, GRID_TANGENT, False, True),
    SlopeKind(GAUSS, TRICUBIC_F, FLAT, True, True, GRID_TANGENT, False, False),
    SlopeKind(TOPHAT, SAME_F, LABORATORY, False, False, SAME_TANGENT, True, False),
    SlopeKind(SQUARE, NEAREST_F, FLAT, True, True, NO_TANGENT, True, True, True),
    SlopeKind(GAUSS, NEAREST_F, FLAT, False, False, GRID_TANGENT, True, True, True),
]
# What is not among these is left to -m ci.
SOME = [
    (Kind(SQUARE, SAME_F, False, False), (8, 0)),
    (Kind(SQUARE, NEAREST_F, False, False), (9, 0)),
    (Kind(SQUARE, NEAREST_F, True, False), (9, 0)),
    (Kind(SQUARE, TRICUBIC_F, False, BENT), (9, 0)),
    (Kind(ROUND, SAME_F, False, False), (9, 0)),
    (Kind(GAUSS, NEAREST_F, False, False), (9, 0)),
    (Kind(TOPHAT, SAME_F, False, False), (9, 0)),
    (Kind(CELL, SAME_F, False, False), (9, 0)),
    *((kind, (9, 0)) for kind in PANELS),
]
SOME_SLOPES = [(kind, (9, 0)) for kind in SLOPE_KINDS if kind.shape in (ROUND, SQUARE)]
ALL_SLOPE_KINDS = [
    SlopeKind(shape, lookup, curve, gradient, gradient, SAME_TANGENT if lookup == SAME_F else GRID_TANGENT, True, True)
    for shape, lookup, curve, gradient in itertools.product(SHAPES, LOOKUPS, (FLAT, BENT), (False, True))
]


@pytest.fixture(scope="module")
def signatures() -> dict[str, tuple]:
    """The types that the package launches every kernel with."""
    return ptx.signatures()


@pytest.fixture(scope="module")
def anomalous_signatures() -> dict[str, tuple]:
    """As ``signatures``, where every source has its own F."""
    return ptx.signatures(anomalous=True)


def resources(text: str, capability: tuple[int, int], folder: Path) -> ptx.Resources:
    """What the assembler reports of the one kernel in there."""
    if ptx.find_tool("ptxas") is None:
        pytest.skip("NVIDIA's assembler ptxas is not installed")
    return ptx.assemble(text, capability, folder)


def name_of(value: Any) -> str:
    return ".".join(map(str, value)) if isinstance(value, tuple) else str(value)


def check_forward_kernel(kind: Kind, capability: tuple, signatures: dict, folder: Path) -> None:
    """It keeps all it knows in registers, and reads what is staged two numbers at a time."""
    text = ptx.compile_to_ptx(gpu.forward_kernel(kind), signatures["forward_kernel"], capability)
    assert f".target sm_{capability[0]}{capability[1]}" in text
    # One unit cell of one F has the same intensity in every orientation.
    assert "ld.shared.v2.f64" in text or kind[:2] == (CELL, SAME_F)
    found = resources(text, capability, folder)
    assert found.spill_stores == found.spill_loads == 0
    # At least three blocks of 128 threads share the 65,536 registers of a multiprocessor.
    assert kind.curve or kind.lookup == TRICUBIC_F or found.registers <= 168
    assert found.shared <= 48 * 1024


@pytest.mark.parametrize(("kind", "capability"), chosen(itertools.product(KINDS, CAPABILITIES), SOME), ids=name_of)
def test_forward_kernels(kind: Kind, capability: tuple, signatures: dict, tmp_path: Path) -> None:
    check_forward_kernel(kind, capability, signatures, tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("capability", CAPABILITIES, ids=name_of)
@pytest.mark.parametrize("kind", [kind for kind in ALL_KINDS if kind not in KINDS], ids=name_of)
def test_more_forward_kernels(kind: Kind, capability: tuple, signatures: dict, tmp_path: Path) -> None:
    check_forward_kernel(kind, capability, signatures, tmp_path)


def check_slope_kernel(kind: SlopeKind, capability: tuple, signatures: dict, folder: Path) -> None:
    text = ptx.compile_to_ptx(gpu_slopes.slope_kernel(kind), signatures["slope_kernel"], capability)
    # Only structure factors are written to by many threads at a time.
    assert bool(re.search(r"\b(atom|red)\.", text)) == kind.by_F
    assert resources(text, capability, folder).shared <= 48 * 1024


@pytest.mark.parametrize(
    ("kind", "capability"), chosen(itertools.product(SLOPE_KINDS, CAPABILITIES), SOME_SLOPES), ids=name_of
)
def test_slope_kernels(kind: SlopeKind, capability: tuple, signatures: dict, tmp_path: Path) -> None:
    check_slope_kernel(kind, capability, signatures, tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("capability", CAPABILITIES, ids=name_of)
@pytest.mark.parametrize("kind", ALL_SLOPE_KINDS, ids=name_of)
def test_more_slope_kernels(kind: SlopeKind, capability: tuple, signatures: dict, tmp_path: Path) -> None:
    check_slope_kernel(kind, capability, signatures, tmp_path)


# Few enough kinds that this takes no longer than any of the above.
@pytest.mark.parametrize("single", [False, True])
def test_forward_kernels_of_anomalous_scatterers(single: bool, anomalous_signatures: dict, tmp_path: Path) -> None:
    kernel = gpu.forward_kernel(Kind(SQUARE, NEAREST_F, single, FLAT))
    found = resources(ptx.compile_to_ptx(kernel, anomalous_signatures["forward_kernel"], (9, 0)), (9, 0), tmp_path)
    assert found.spill_stores == found.spill_loads == 0
    assert found.shared <= 48 * 1024


@pytest.mark.parametrize("n_classes", [1, 3])
def test_slope_kernels_of_anomalous_scatterers(n_classes: int, anomalous_signatures: dict, tmp_path: Path) -> None:
    kind = SlopeKind(SQUARE, NEAREST_F, FLAT, True, True, GRID_TANGENT, True, False, n_classes)
    check_slope_kernel(kind, (9, 0), anomalous_signatures, tmp_path)


def test_the_reference_kernel_of_anomalous_scatterers(anomalous_signatures: dict, tmp_path: Path) -> None:
    text = ptx.compile_to_ptx(reference.reference_kernel(), anomalous_signatures["reference_kernel"], (9, 0))
    resources(text, (9, 0), tmp_path)


@pytest.mark.parametrize("capability", CAPABILITIES, ids=name_of)
@pytest.mark.parametrize("name", ["reference_kernel", "sum_kernel"])
def test_other_kernels(name: str, capability: tuple, signatures: dict, tmp_path: Path) -> None:
    kernel = {"reference_kernel": reference.reference_kernel, "sum_kernel": gpu_slopes.sum_kernel}[name]()
    resources(ptx.compile_to_ptx(kernel, signatures[name], capability), capability, tmp_path)


@pytest.mark.parametrize("capability", CAPABILITIES, ids=name_of)
def test_lattice_factors_in_float32_are_nothing_else(capability: tuple) -> None:
    signature = (numba.int32,) * 6
    text = ptx.compile_to_ptx(square_sqr_single, signature, capability, device=True)
    assert "f32" in text
    assert "f64" not in text


@pytest.mark.parametrize("capability", CAPABILITIES, ids=name_of)
def test_a_sample_takes_fewer_instructions_in_float32(capability: tuple, signatures: dict, tmp_path: Path) -> None:
    if ptx.find_tool("nvdisasm") is None:
        pytest.skip("NVIDIA's disassembler nvdisasm is not installed")
    loops = []
    for single in (False, True):
        kernel = gpu.forward_kernel(Kind(SQUARE, SAME_F, single, False))
        resources(ptx.compile_to_ptx(kernel, signatures["forward_kernel"], capability), capability, tmp_path)
        loops.append(ptx.count_sample(tmp_path / "kernel.cubin"))
    double, single = loops
    # h, k, l and their nearest whole numbers remain: three times three products and sums, three roundings, one sum.
    assert 12 <= single.float64 <= 16
    assert single.all < double.all
    assert single.float64 < double.float64 < double.all
