"""The number of threads of a run."""

import contextlib
from collections.abc import Iterator

import numba

from ..errors import InputError


@contextlib.contextmanager
def threads(count: int | None) -> Iterator[None]:
    """As many threads as asked for, None: as many as before."""
    before = numba.get_num_threads()
    most = numba.config.NUMBA_NUM_THREADS
    if count is not None and not 1 <= count <= most:
        raise InputError(f"-threads: expected a whole number from 1 to {most}; got {count}")
    numba.set_num_threads(count or before)
    try:
        yield
    finally:
        numba.set_num_threads(before)
