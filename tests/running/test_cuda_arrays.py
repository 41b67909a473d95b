"""Arrays on a GPU can do less than NumPy's, which stand in for them in the simulator: nothing asks more of them.

No kernel runs here; what Numba's arrays accept as key and shape is asked of Numba itself.
"""

import contextlib
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from helpers.experiments import BASE, simulator, some_reflections

import bragg_numba as bn
from bragg_numba.losses import Squared

pytest.importorskip("numba_cuda", reason="Numba's CUDA target is not installed")
from bragg_numba.kernels.cuda import gradient as gpu_slopes
from bragg_numba.kernels.cuda import image as gpu
from bragg_numba.kernels.cuda import reference
from numba.cuda.cudadrv import dummyarray

from bench.ptx import NoGpu

TURNING = {"phi": 0.0, "osc": 1.0, "phisteps": 2, "mosaic_spread": 1.0, "mosaic_domains": 3}


class Launched:
    """A kernel that leaves everything as it is, launched with what a driver takes: Python's numbers, a GPU's arrays."""

    def __getitem__(self, grid: tuple[Any, int]) -> "Launched":
        blocks, threads = grid
        x, y = blocks if isinstance(blocks, tuple) else (blocks, 1)
        assert 0 < x < 2**31
        assert 0 < y < 2**16
        assert 0 < threads <= 1024
        return self

    def __call__(self, *arguments: Any) -> None:
        for argument in arguments:
            if isinstance(argument, tuple):
                self(*argument)
            else:
                assert type(argument) in (bool, int, float, OnGpu)


class OneOfSeveral(NoGpu):
    """A GPU that is used only where it was said that it is the one."""

    def __init__(self) -> None:
        super().__init__()
        self.depth = 0

    @contextlib.contextmanager
    def active(self) -> Iterator[None]:
        self.depth += 1
        yield
        self.depth -= 1

    def empty(self, shape: tuple[int, ...], dtype: Any = np.float64) -> "OnGpu":
        return OnGpu(self, np.zeros(shape, dtype))

    def zeros(self, shape: tuple[int, ...], dtype: Any = np.float64) -> "OnGpu":
        array = super().zeros(shape, dtype)
        assert isinstance(array, OnGpu)
        return array

    def send(self, array: np.ndarray) -> "OnGpu":
        return OnGpu(self, np.ascontiguousarray(array).copy())

    def fetch(self, array: "OnGpu", out: np.ndarray | None = None) -> np.ndarray:
        if out is None:
            return array.held.copy()
        assert out.shape == array.shape
        assert out.flags.c_contiguous
        out[...] = array.held
        return out


class OnGpu:
    """What ``DeviceNDArray`` has and this package may use: nothing else is there."""

    def __init__(self, place: OneOfSeveral, held: np.ndarray) -> None:
        self.place, self.held = place, held
        self.shape, self.size, self.dtype = held.shape, held.size, held.dtype
        self._dummy = dummyarray.Array.from_desc(0, held.shape, held.strides, held.itemsize)

    def __len__(self) -> int:
        return self.shape[0]

    def reshape(self, *shape: Any) -> "OnGpu":
        new, extents = self._dummy.reshape(*shape) if shape != self.shape else (self._dummy, [self._dummy.extent])
        assert extents == [self._dummy.extent]
        return OnGpu(self.place, self.held.reshape(new.shape))

    def _check(self, key: Any) -> None:
        assert self.place.depth > 0
        assert self.size > 0
        assert self._dummy[key].extent is not None

    def __getitem__(self, key: Any) -> "OnGpu":
        self._check(key)
        return OnGpu(self.place, self.held[key])

    def __setitem__(self, key: Any, value: Any) -> None:
        self._check(key)
        self.held[key] = value.held if isinstance(value, OnGpu) else float(value)


@pytest.fixture
def no_kernels(monkeypatch: pytest.MonkeyPatch) -> None:
    there = OneOfSeveral()
    monkeypatch.setattr(
        "bragg_numba.running.choose.find_gpus", lambda device: (there,) if device == "cuda" else (there,) * 2
    )
    for module, name in ((gpu, "forward_kernel"), (reference, "reference_kernel"), (gpu_slopes, "slope_kernel")):
        monkeypatch.setattr(module, name, lambda *kind: Launched())
    monkeypatch.setattr(gpu_slopes, "sum_kernel", Launched)


EXPERIMENTS = {
    "one F": {"default_F": 100.0},
    "looked up": some_reflections(),
    "interpolated": some_reflections() | {"interpolate": True},
    "phi carried over": some_reflections() | TURNING,
    "roi": some_reflections() | {"roi": (1, 3, 2, 5)},
    "roi in c-parity": some_reflections() | TURNING | {"roi": (0, 3, 0, 5)},
}


@pytest.mark.parametrize("device", ["cuda", "cuda:0,1"])
@pytest.mark.parametrize("name", EXPERIMENTS)
@pytest.mark.parametrize("parity", ["spec", "c-parity"])
@pytest.mark.parametrize("kernel", ["fast", "reference"])
def test_no_more_is_asked(name: str, parity: str, kernel: str, device: str, no_kernels: None) -> None:
    sim = simulator(BASE | {"pixels": (7, 9)} | EXPERIMENTS[name], parity=parity)
    sim = sim.replace(device=device, kernel=kernel)
    assert sim.render().shape == sim.shape
    assert sim.render_pixels([1, 2], [2, 3]).shape == (2,)
    assert sim.render_pixels([], []).shape == (0,)
    missets = np.zeros((3, 3))
    assert sim.render_batch(missets).shape == (3, *sim.shape)
    if device == "cuda":
        for array, shape in (
            (sim.render(output="device"), sim.shape),
            (sim.render_batch(missets, output="device"), (3, *sim.shape)),
        ):
            assert isinstance(array, OnGpu)
            assert array.shape == shape
    names = [one for one, parameter in sim.parameters().items() if parameter.active and one != "f_hkl"]
    value, grads = sim.value_and_grad(Squared(np.ones(sim.shape)), names)
    assert set(grads) == set(names)
    assert value > 0.0
    assert sim.jacobian(names).shape == (len(names), *sim.shape)
    assert sim.jacobian(names[:1], [1, 2], [2, 3]).shape == (1, 2)
    assert sim.jacobian(names[:1], [], []).shape == (1, 0)
    # No pixel counts.
    assert not any(sim.vjp(names)[1](np.zeros(sim.shape)).values())


def test_structure_factors(no_kernels: None) -> None:
    sim = simulator(BASE | some_reflections() | {"pixels": (7, 9)}).replace(device="cuda")
    grads = sim.vjp(["f_hkl", "cell_a"])[1](np.ones(sim.shape))
    assert grads["f_hkl"].shape == (len(sim.structure_factors.hkl),)


def test_a_batch_of_simulators(no_kernels: None) -> None:
    sim = simulator(BASE | {"pixels": (7, 9)}).replace(device="cuda")
    images = bn.render_batch([sim, sim.replace(wavelength=1.2), sim.replace(shape="round")], output="device")
    assert images.shape == (3, *sim.shape)
