"""Many images at once: each is the one that its own Simulator renders."""

import numpy as np
import pytest
from bragg_numba.kernels.cpu.image import walk_blocks
from helpers.runs import BASE, EXPERIMENTS, MASK, make

import bragg_numba as bn

MISSETS = np.random.default_rng(8).uniform(-20, 20, (4, 3))


def turn(degrees: float) -> np.ndarray:
    """A rotation about z."""
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    return np.array([[c, -s, 0.0], [s, c, 0.0], [0.0, 0.0, 1.0]])


@pytest.mark.parametrize("name", EXPERIMENTS)
def test_missets(name: str) -> None:
    sim = make(BASE | EXPERIMENTS[name])
    images = sim.render_batch(MISSETS)
    assert images.shape == (4, *sim.shape)
    for image, misset in zip(images, MISSETS.tolist(), strict=True):
        np.testing.assert_array_equal(image, sim.replace(misset=tuple(misset)).render())
    assert (images[0] != images[1]).any()


def test_no_kernel_is_compiled_for_batches_alone() -> None:
    sim = make(BASE | {"misset": (0, 0, 0)})
    sim.render()
    compiled = list(walk_blocks.signatures)
    assert compiled
    sim.render_batch(MISSETS)
    sim.render_batch(rotations=[turn(3.0)])
    assert walk_blocks.signatures == compiled


def test_rotations_turn_the_crystal_as_mounted() -> None:
    sim = make(BASE | {"misset": (0, 0, 0), "shape": "gauss"})
    angles = (0.0, 3.0, -50.0)
    images = sim.render_batch(rotations=[turn(angle) for angle in angles])
    expected = sim.render_batch([(0, 0, angle) for angle in angles])
    np.testing.assert_allclose(images, expected, rtol=1e-9, atol=1e-12 * expected.max())
    # After its own misset, not in place of it.
    tilted = sim.replace(misset=(40, 0, 0))
    np.testing.assert_allclose(
        tilted.render_batch(rotations=[turn(25.0)])[0], tilted.replace(misset=(40, 0, 25)).render(), rtol=1e-7
    )


def test_any_simulators_of_one_shape() -> None:
    base = make(BASE | {"mask": MASK})
    others = [
        base.replace(cell=(60, 75, 91, 103, 112, 95)), base.replace(shape="round"), base.replace(wavelength=1.3),
        base.replace(parity="c-parity", phi=0, osc=1.0, phisteps=2), base.replace(distance=60.0),
        base.replace(mask=None),
    ]  # fmt: skip
    done: list = []
    images = bn.render_batch([base, *others], progress=lambda *counts: done.append(counts))
    for image, sim in zip(images, [base, *others], strict=True):
        np.testing.assert_array_equal(image, sim.render())
    assert done == [(i + 1, 7) for i in range(7)]


@pytest.mark.parametrize(
    ("call", "field", "message"),
    [
        (lambda sim: bn.render_batch([]), "simulators", "at least one; got none"),
        (lambda sim: bn.render_batch([sim, sim.replace(pixels=9)]), "shape", r"\(20, 24\) and, as number 1, \(9, 9\)"),
        (lambda sim: bn.render_batch([sim, sim.replace(dtype="float32")]), "dtype", "'float64' and, as number 1"),
        (lambda sim: sim.render_batch(), "missets", "either missets or rotations"),
        (lambda sim: sim.render_batch([1, 2, 3]), "missets", r"shape \(n, 3\); got shape \(3,\)"),
        (lambda sim: sim.render_batch([[1, 2, np.nan]]), "missets", "finite"),
        (lambda sim: sim.render_batch("north"), "missets", "got str"),
        (lambda sim: sim.render_batch(rotations=[np.eye(3), 2 * np.eye(3)]), "rotations", "as number 1"),
        (lambda sim: sim.render_batch(rotations=[-np.eye(3)]), "rotations", "rotation matrices"),
        (lambda sim: sim.render_batch(MISSETS, output="gpu"), "output", "one of numpy, device; got 'gpu'"),
        (lambda sim: sim.render_batch(MISSETS, output="device"), "output", "one GPU; got 'cpu'"),
    ],
)
def test_bad_batches(call: object, field: str, message: str) -> None:
    with pytest.raises(bn.InputError, match=message) as raised:
        call(make(BASE))
    assert raised.value.field == field
