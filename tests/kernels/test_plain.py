"""Kernels as plain Python give what they give compiled, and what NumPy and the C program do.

Where products and sums are fused, numbers differ in their last digits; the reference kernel's are the same to the bit.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import numba
import numpy as np
import pytest
from bragg_numba.kernels.reference.drive import walk_pixels
from helpers.experiments import BASE, simulator, some_reflections
from helpers.golden import TESTS, golden_cases
from helpers.runs import EXPERIMENTS, SHAPES
from helpers.tiny import natural_steps, tiny, tiny_results

from bragg_numba.cli import main
from bragg_numba.cli.build import build
from bragg_numba.cli.parse import parse
from bragg_numba.running.interrupt import NEVER

# Of the brightest pixel, or of the largest derivative.
ALLOWED = {"reference": 0.0, "noise": 0.0, "fast": 3e-13, "single": 3e-7, "gradient": 1e-11, "jacobian": 1e-11}
CASES = {case["id"]: (folder, case) for folder, case in golden_cases()}
# Of these, all samples of an image take no more than a few seconds.
N_PIXELS = 24
SOME_CASES = (
    "conv_mosflm", "conv_dials", "custom_vectors", "curved_det", "mask_header_roi", "square_anisoN", "round", "gauss",
    "tophat", "hkl_nearest", "hkl_interp_safe", "dmin", "phi_carry_2", "phi_osc_step", "mosaic_gauss", "dispersion",
    "sourcefile", "polar_095", "thick_default", "oversample_polar", "water", "spec_still", "spec_round", "spec_hkl",
    "spec_interp_safe", "spec_div_disp_polar", "spec_dmin", "spec_mosaic",
)  # fmt: skip


@pytest.mark.skipif(bool(numba.config.DISABLE_JIT), reason="nothing is compiled here")
def test_plain_python_gives_the_same_numbers(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "helpers.tiny", str(tmp_path / "plain.npz")]
    subprocess.run(command, cwd=TESTS, env={**os.environ, "NUMBA_DISABLE_JIT": "1"}, check=True, capture_output=True)
    plain = np.load(tmp_path / "plain.npz")
    compiled = tiny_results()
    assert set(plain.files) == set(compiled)
    worst: dict[str, float] = dict.fromkeys(ALLOWED, 0.0)
    for name, numbers in compiled.items():
        largest = np.abs(numbers).max()
        assert largest > 0.0, name
        kind = name.split()[0]
        worst[kind] = max(worst[kind], float(np.abs(plain[name] - numbers).max() / largest))
    assert all(worst[kind] <= allowed for kind, allowed in ALLOWED.items()), worst


@pytest.mark.plain
@pytest.mark.bounds
@pytest.mark.skipif(not (numba.config.DISABLE_JIT or numba.config.BOUNDSCHECK), reason="indices are not checked")
def test_a_stray_index_is_seen() -> None:
    """Also of an entry that else shares its work among threads, from which no error comes back."""
    plan = simulator(BASE | {"pixels": (2, 3)}).plan()
    counts = np.zeros((2, 6), np.int64)
    with pytest.raises(IndexError):
        walk_pixels(plan, np.arange(6), np.empty(3), *counts, NEVER.address)


@pytest.mark.plain
@pytest.mark.bounds
@pytest.mark.parametrize("name", SOME_CASES)
def test_pixels_of_the_c_program(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Half of them among the brightest tenth, by both kernels."""
    folder, case = CASES[name]
    shutil.copytree(folder / "inputs", tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    assert "before" not in case
    sim = build(parse([*case["args"].split(), "-parity", case.get("parity", "c-parity")]))
    want = np.load(folder / f"{name}.npz")["float"].astype(float)
    rng = np.random.default_rng(list(name.encode()))
    bright = np.argsort(want, axis=None)[-max(want.size // 10, 1) :]
    chosen = np.concatenate([rng.choice(some, N_PIXELS // 2) for some in (bright, np.arange(want.size))])
    slow, fast = np.unravel_index(chosen, want.shape)
    want = want[slow, fast]
    assert want.max() > 0.0
    for kernel in ("fast", "reference"):
        values = sim.replace(kernel=kernel).render_pixels(slow, fast)
        np.testing.assert_allclose(values, want, rtol=2e-6, atol=1e-9 * want.max())


@pytest.mark.plain
@pytest.mark.bounds
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("name", EXPERIMENTS)
def test_kernels_agree(name: str, shape: str) -> None:
    """Also pixel by pixel, and in single precision."""
    sim = tiny(name, shape)
    image = sim.render()
    largest = image.max()
    assert largest > 0.0
    # What c-parity loses of a ball near a reflection differs with the order of operations.
    np.testing.assert_allclose(sim.replace(kernel="reference").render(), image, rtol=1e-9, atol=1e-12 * largest)
    np.testing.assert_allclose(sim.replace(dtype="float32").render(), image, rtol=0.0, atol=1e-5 * largest)
    slow, fast = np.indices(sim.shape)
    np.testing.assert_array_equal(sim.render_pixels(slow[::-1], fast), image[::-1])
    trace = sim.trace(2, 3)
    before = trace["sum"][0] - trace["term"][0]  # c-parity: of water
    np.testing.assert_allclose(trace["sum"][-1] - before, trace["term"].sum(), rtol=1e-6)


@pytest.mark.smoke
@pytest.mark.plain
@pytest.mark.bounds
def test_gradient() -> None:
    """Of a smooth image, against differences of it."""
    sim = simulator(BASE | {"pixels": (3, 4), "pixel_size": 2.1, "shape": "gauss", "fudge": 0.1})
    y = np.random.default_rng(4).normal(size=sim.shape)
    names = ["misset_x", "cell_b", "distance", "fluence"]
    grads = sim.vjp(names)[1](y)
    for name in names:
        step = 1e-4 * natural_steps(sim)[name]
        assert grads[name] == pytest.approx((central(sim, name, step) * y).sum(), rel=1e-5)


@pytest.mark.plain
@pytest.mark.bounds
@pytest.mark.parametrize("parity", ["spec", "c-parity"])
@pytest.mark.parametrize("shape", SHAPES[:3])
@pytest.mark.parametrize("interpolate", [False, True])
def test_gradients(shape: str, parity: str, interpolate: bool) -> None:
    """⟨J x, y⟩ = ⟨x, Jᵀ y⟩, J from one kernel and Jᵀ from the other; and J against differences of images."""
    more = {"pixels": (3, 4), "pixel_size": 2.1, "shape": shape, "interpolate": interpolate, "phisteps": 2, "osc": 0.3}
    more |= {"phi": -0.7, "detector_thick": 400.0, "detector_abs": 300.0, "polarization": 0.6}
    sim = simulator(BASE | some_reflections() | more, parity=parity)
    steps = natural_steps(sim)
    rng = np.random.default_rng(4)
    y, x = rng.normal(size=sim.shape), rng.normal(size=len(steps))
    image, pullback = sim.vjp(list(steps))
    np.testing.assert_allclose(image, sim.render(), rtol=1e-12, atol=1e-13 * image.max())
    by_names = pullback(y)
    jacobian = sim.jacobian(list(steps))
    natural = x * np.array(list(steps.values()))
    forward = np.tensordot(natural, jacobian, 1)
    terms = natural * np.array([by_names[name] for name in steps])
    assert abs((forward * y).sum() - terms.sum()) <= 1e-11 * np.abs(terms).sum()
    assert sim.vjp(["f_hkl"])[1](y)["f_hkl"].shape == sim.structure_factors.F.shape
    # Along the direction of one that moves everything, in so small a step that no pixel jumps.
    for name in ("wavelength", "cell_a"):
        step = 1e-6 * steps[name]
        difference = central(sim, name, step)
        error = np.abs(difference - jacobian[list(steps).index(name)]) * steps[name]
        assert np.median(error) <= 1e-6 * np.abs(difference * steps[name]).max()


def central(sim, name: str, step: float) -> np.ndarray:
    """The derivative of the image from two images."""
    value = sim.parameters()[name].value
    ahead, behind = (sim.with_parameters({name: value + sign * step}).render() for sign in (1, -1))
    return (ahead - behind) / (2.0 * step)


@pytest.mark.plain
@pytest.mark.bounds
def test_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture) -> None:
    """An image, noise and log of c-parity."""
    monkeypatch.chdir(tmp_path)
    argv = "-cell 70 80 90 75 85 95 -default_F 100 -N 5 -distance 100 -detpixels 6 -pixel 1.3 -parity c-parity"
    assert main([*argv.split(), "-noprogress", "-water", "0.1", "-seed", "3"]) == 0
    assert "solid angle" in capsys.readouterr().out
    assert np.fromfile("floatimage.bin", "<f4").max() > 0
