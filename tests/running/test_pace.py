"""How much work a call of a kernel gets: Ctrl-C and progress wait for its end."""

import numba
import pytest
from helpers.experiments import BASE, simulator

from bragg_numba.running.cpu import Cpu

WIDE = BASE | {"pixels": (512, 512)}


@pytest.mark.parametrize("oversample", [100, 500])
def test_heavy_pixels_are_walked_a_block_to_a_thread(oversample: int) -> None:
    plan = simulator(WIDE | {"oversample": oversample}).plan()
    block_to_a_thread = 128 * numba.config.NUMBA_NUM_THREADS
    assert Cpu().step(plan) == max(block_to_a_thread, 50_000_000 // oversample**2)


def test_light_pixels_are_walked_together() -> None:
    assert Cpu().step(simulator(WIDE).plan()) == 2**20
