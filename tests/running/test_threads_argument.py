"""``threads=`` of a Simulator and of a call: kernels use so many, all else in the process is left alone."""

import threading
from collections.abc import Callable

import numba
import numpy as np
import pytest
from bragg_numba.kernels.cpu import gradient as kernels_gradient
from helpers.runs import BASE, EXPERIMENTS, make

import bragg_numba as bn
from bragg_numba.running import cpu, gradient, reference

MOST = numba.config.NUMBA_NUM_THREADS
NAMES = ["cell_a", "misset_x", "distance"]


def square(image: np.ndarray) -> tuple[float, np.ndarray]:
    return float((image**2).sum()), 2.0 * image


CALLS: dict[str, Callable] = {
    "render": lambda sim, **how: sim.render(**how),
    "render_pixels": lambda sim, **how: sim.render_pixels([1, 5], [3, 4], **how),
    "vjp": lambda sim, **how: tuple(sim.vjp(NAMES, **how)[1](np.ones(sim.shape)).values()),
    "value_and_grad": lambda sim, **how: tuple(sim.value_and_grad(square, NAMES, **how)[1].values()),
    "jacobian": lambda sim, **how: sim.jacobian(NAMES, **how),
    "jacobian of pixels": lambda sim, **how: sim.jacobian(NAMES, [1, 5], [3, 4], **how),
    "batch": lambda sim, **how: sim.render_batch([[1, 2, 3], [4, 5, 6]], **how),
    "batch of fields": lambda sim, **how: sim.render_batch(wavelength=[1.0, 1.1], **how),
    "each": lambda sim, **how: list(sim.render_each([[1, 2, 3], [4, 5, 6]], **how)),
    "Simulators": lambda sim, **how: bn.render_batch([sim, sim.replace(wavelength=1.3)], **how),
    "each of Simulators": lambda sim, **how: list(bn.render_each([sim, sim.replace(wavelength=1.3)], **how)),
}


@pytest.fixture
def used(monkeypatch: pytest.MonkeyPatch) -> set[int]:
    """The numbers of threads with which kernels are called."""
    found: set[int] = set()

    def watched(kernel: Callable) -> Callable:
        def call(*arguments: object) -> None:
            found.add(numba.get_num_threads())
            kernel(*arguments)

        return call

    for module, name in ((cpu, "walk_blocks"), (reference, "walk_pixels")):
        monkeypatch.setattr(module, name, watched(getattr(module, name)))
    for name in ("walk_gradient", "walk_jacobian"):
        monkeypatch.setattr(gradient, name, watched(getattr(kernels_gradient, name)))
    return found


@pytest.mark.skipif(MOST < 2, reason="there is one thread")
@pytest.mark.parametrize("name", ["spec", "carry", "latch"])
@pytest.mark.parametrize("call", CALLS)
def test_kernels_use_so_many_with_the_same_bits(call: str, name: str, used: set[int]) -> None:
    settings = BASE | EXPERIMENTS[name]
    expected = CALLS[call](make(settings))
    assert used == {MOST}
    for count in (1, 2, np.int64(2)):
        used.clear()
        np.testing.assert_array_equal(CALLS[call](make(settings), threads=count), expected)
        assert used == {int(count)}
        used.clear()
        np.testing.assert_array_equal(CALLS[call](make(settings).replace(threads=count)), expected)
        assert used == {int(count)}
        assert numba.get_num_threads() == MOST
    used.clear()
    CALLS[call](make(settings).replace(threads=1), threads=2)
    assert used == {2}


@pytest.mark.skipif(MOST < 2, reason="there is one thread")
def test_of_a_python_thread_and_between_images() -> None:
    """Numba's setting belongs to a Python thread; who takes images or hears of progress keeps theirs."""
    sim = make(BASE).replace(threads=1)
    seen: list[int] = []

    def work() -> None:
        numba.set_num_threads(2)
        sim.render(progress=lambda *_: seen.append(numba.get_num_threads()))
        seen.extend(numba.get_num_threads() for _ in sim.render_each([[1, 2, 3], [4, 5, 6]]))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [2] * 3


def test_what_a_simulator_keeps() -> None:
    sim = make(BASE)
    assert sim.threads is None
    one = sim.replace(threads=1)
    assert one.threads == 1
    assert one.replace(wavelength=1.2).threads == 1
    assert one.with_parameters({"wavelength": 1.2}).threads == 1
    assert one != sim
    assert one == sim.replace(threads=1)
    assert bn.Simulator(sim.crystal, sim.beam, sim.detector, sim.structure_factors, threads=1).threads == 1
    with pytest.raises(bn.InputError, match="agree in threads; got None and, as number 1, 1"):
        bn.render_batch([sim, one])
    assert bn.render_batch([sim, one], threads=1).shape == (2, *sim.shape)


@pytest.mark.parametrize("count", [0, -1, MOST + 1, 1.0, True, "2"])
def test_bad_numbers(count: object) -> None:
    for call in (lambda: make(BASE).replace(threads=count), lambda: make(BASE).render(threads=count)):
        with pytest.raises(bn.InputError, match=f"threads must be a whole number from 1 to {MOST}; got") as raised:
            call()
        assert raised.value.field == "threads"


def test_a_kernel_that_fails_gives_them_back(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(cpu, "walk_blocks", fail)
    with pytest.raises(KeyboardInterrupt):
        make(BASE).render(threads=1)
    assert numba.get_num_threads() == MOST
