"""Photons counted as the C program counts them."""

import numpy as np
import pytest
from helpers.golden import GOLDEN, golden_cases

from bragg_numba.recording.noise import add_noise_of_c

CASES = {case["id"]: case for _, case in golden_cases() if case.get("noise")}


@pytest.mark.parametrize("name", CASES)
def test_noise_of_the_c_image_is_the_noise_of_c(name: str) -> None:
    want = np.load(GOLDEN / f"{name}.npz")
    words = CASES[name]["args"].split()
    seed = int(words[words.index("-seed") + 1])
    roi = [int(edge) for edge in words[words.index("-roi") + 1 :][:4]] if "-roi" in words else None
    counts = add_noise_of_c(want["float"], seed, roi)
    pixels = np.minimum(counts + 40.0, 65535.0).astype(np.uint16)
    if roi is not None:
        inside = np.zeros(pixels.shape, bool)
        inside[roi[2] : roi[3] + 1, roi[0] : roi[1] + 1] = True
        pixels[~inside] = 0
    np.testing.assert_array_equal(pixels, want["noise"])
