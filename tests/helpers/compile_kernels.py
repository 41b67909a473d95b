"""Compile what most tests call, into the cache: ``python -m helpers.compile_kernels images``, or ``gradients``.

Before several processes of tests begin: each kernel is then compiled by one of them, and read by all.
"""

import sys

import numpy as np

from bragg_numba.recording.noise import add_noise_of_c
from bragg_numba.recording.statistics import image_statistics
from helpers.experiments import BASE, simulator


def images() -> None:
    """Kernels of images, traces, solid angles and noise."""
    sim = simulator(BASE | {"pixels": (2, 3)})
    image = sim.render()
    sim.replace(kernel="reference").render()
    sim.trace(0, 0)
    image_statistics(sim.plan(), image, 1)
    add_noise_of_c(image, -1)


def gradients() -> None:
    """Kernels of gradients and of derivative images."""
    sim = simulator(BASE | {"pixels": (2, 3)})
    sim.vjp(["cell_a"])[1](np.ones(sim.shape))
    sim.jacobian(["cell_a"])


if __name__ == "__main__":
    {"images": images, "gradients": gradients}[sys.argv[1]]()
