"""Pixel indices: slow * n_fast + fast on the detector, or in C order within the region of interest."""

import numpy as np

from ..jit import leaf


@leaf
def is_evaluated(region, mask, slow, fast):
    """Whether the pixel lies in the region of interest and is not masked."""
    if fast < region[0] or fast > region[1] or slow < region[2] or slow > region[3]:
        return False
    return mask.shape[0] == 0 or mask[slow, fast] != 0


@leaf
def pixel_at(n_fast, number):
    """Slow and fast index of the pixel with flat index ``number``."""
    # Unsigned division is faster.
    pixel = np.uint64(number)
    row = pixel // np.uint64(n_fast)
    return np.int64(row), np.int64(pixel - row * np.uint64(n_fast))
