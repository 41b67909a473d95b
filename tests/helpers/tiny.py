"""Images and derivatives of a few pixels, for kernels as plain Python: ``python -m helpers.tiny FILE`` writes all."""

import sys
from typing import Any

import numpy as np

import bragg_numba as bn
from bragg_numba.parameters import scale
from bragg_numba.recording.noise import add_noise_of_c
from helpers.runs import BASE, EXPERIMENTS, SHAPES, make

FEW = {"pixels": (4, 5), "pixel_size": 2.0}


def tiny(name: str, shape: str) -> bn.Simulator:
    """One of the runs on 4 x 5 pixels."""
    more: dict[str, Any] = BASE | EXPERIMENTS[name] | FEW | {"shape": shape}
    if "mask" in more:
        more["mask"] = more["mask"][:4, :5]
    if "roi" in more:
        more["roi"] = (1, 4, 0, 3)
    if shape == "tophat":
        more["fudge"] = 0.1  # spots so wide that some pixels see them
    if name == "latch":
        more["oversample"] = 2
    return make(more)


def natural_steps(sim: bn.Simulator) -> dict[str, float]:
    """The natural step of every parameter that acts and is a number."""
    return {name: scale(sim, name) for name, one in sim.parameters().items() if one.active and name != "f_hkl"}


def tiny_results() -> dict[str, np.ndarray]:
    """Numbers by what kernel made them, and of what."""
    found: dict[str, np.ndarray] = {}
    for name in EXPERIMENTS:
        for shape in SHAPES:
            sim = tiny(name, shape)
            found[f"fast {name} {shape}"] = sim.render()
            found[f"reference {name} {shape}"] = sim.replace(kernel="reference").render()
            found[f"single {name} {shape}"] = sim.replace(dtype="float32").render()
    for name, shape in (("spec", "square"), ("carry", "round"), ("mosaic", "gauss"), ("c-parity", "square")):
        sim = tiny(name, shape)
        steps = natural_steps(sim)
        grads = sim.vjp([*steps, "f_hkl"])[1](np.random.default_rng(0).normal(size=sim.shape))
        found[f"gradient {name} {shape}"] = np.array([grads[key] * step for key, step in steps.items()])
        found[f"gradient of F, {name} {shape}"] = grads["f_hkl"]
        found[f"jacobian {name} {shape}"] = sim.jacobian(list(steps)) * np.array(list(steps.values()))[:, None, None]
    means = np.array([[0.5, 3.0, 11.9, 12.1, 20.0, 300.0, 2e4, 2e6]])
    found["noise"] = np.concatenate([add_noise_of_c(means, seed) for seed in range(-9, 0)])
    return found


if __name__ == "__main__":
    np.savez(sys.argv[1], **tiny_results())
