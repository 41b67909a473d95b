"""The only place where compilation options live.

``leaf`` marks a function of the physics: inlined into its callers on the CPU or on a GPU, so it takes and returns
numbers and tuples, and neither raises nor allocates. ``series`` marks a leaf whose products and sums may be fused.
``part`` marks a stage of a kernel, compiled once and called; ``total`` a stage that sums over a block in an order of
the compiler's choice, the same every time. ``entry`` marks a function that Python calls, cached on disk.

error_model="numpy": division by zero gives inf or nan as in C, with no hidden branch in the loops.
No fastmath on the CPU except in ``series`` and ``total``: positions and Miller indices are rounded as in the C
program, and intensities are summed in its order. GPU kernels have fastmath: their images are compared with the CPU's
to a tolerance, not to the last bit.
No explicit signatures: they would compile at import.
With NUMBA_DISABLE_JIT set every function stays what it is, plain Python. With NUMBA_BOUNDSCHECK set entries run in one
thread, as Numba drops what is raised in others, and are not cached, as its cache does not tell checked code apart.
"""

from collections.abc import Callable
from typing import Any

import numba
from numba import config

from . import threads  # noqa: F401 - before Numba starts its threads
from .cache import compiled_kernels_folder
from .store import cache_for, say_compiling

_FOLDER = compiled_kernels_folder()


def _compiled(function: Callable, **options: Any) -> Callable:
    found = numba.njit(error_model="numpy", **options)(function)
    if config.DISABLE_JIT:
        found.py_func = function
    return found


def leaf(function: Callable) -> Callable:
    """Compile ``function`` for inlining into other compiled functions, so that their loops can be vectorized."""
    return _compiled(function, forceinline=True)


def series(function: Callable) -> Callable:
    """As ``leaf``, with fused multiply-add where the processor has it: for polynomial approximations."""
    return _compiled(function, forceinline=True, fastmath={"contract"})


def part(function: Callable) -> Callable:
    """Compile ``function``, to be called by other compiled functions."""
    return _compiled(function)


def total(function: Callable) -> Callable:
    """Compile ``function``, whose sums may be reordered into vector lanes."""
    return _compiled(function, fastmath={"contract", "reassoc", "nsz"})


def entry(parallel: bool = False, what: str | None = None) -> Callable[[Callable], Callable]:
    """Compile a function that Python calls; with ``parallel`` its ``prange`` loops use Numba's threads.

    It runs without the interpreter's lock, so that another thread can see Ctrl-C meanwhile.
    ``what``: what it is, and how long it takes to compile, which is then said on a terminal.

    Numba reads its cache folder once, when the function is decorated: it is set for that moment only, so that other
    users of Numba in the same process keep theirs.
    """

    def decorate(function: Callable) -> Callable:
        theirs = config.CACHE_DIR
        config.CACHE_DIR = _FOLDER or theirs
        try:
            checked = bool(config.BOUNDSCHECK)
            dispatcher: Any = _compiled(function, parallel=parallel and not checked, nogil=True)
            if not (checked or config.DISABLE_JIT):
                dispatcher._cache = cache_for(function, _FOLDER, what)
            return dispatcher
        finally:
            config.CACHE_DIR = theirs

    return decorate


def gpu_entry(function: Callable) -> Callable:
    """Compile a function that Python launches on a GPU; the functions it calls are compiled for the GPU too."""
    # Imported here: only users of a GPU need numba-cuda.
    from numba import cuda

    theirs = cuda.core.config.CACHE_DIR
    cuda.core.config.CACHE_DIR = _FOLDER or theirs
    try:
        kernel = cuda.jit(cache=_FOLDER is not None, fastmath=True)(function)
    finally:
        cuda.core.config.CACHE_DIR = theirs
    _say_when_compiled(kernel)
    return kernel


def _say_when_compiled(kernel: Any) -> None:
    """Have it said on a terminal when a GPU kernel is compiled, because its cache has none."""
    cache = getattr(kernel, "_cache", None)  # Numba's simulator has no cache
    if cache is None:
        return
    load = cache.load_overload

    def load_or_say(*of: Any) -> Any:
        found = load(*of)
        if found is None:
            say_compiling("kernels for the GPU, up to half a minute each", is_kept=_FOLDER is not None)
        return found

    cache.load_overload = load_or_say
