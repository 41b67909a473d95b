"""Numba's cache on disk, such that neither a damaged file nor a full disk stops a run.

The kernel is then compiled, and one warning says why.
"""

import os
import shutil
import sys
import warnings
from collections.abc import Callable
from typing import Any, ClassVar

from numba.core.caching import CompileResultCacheImpl, FunctionCache, NullCache, UserProvidedCacheLocator
from numba.core.runtime import rtsys

_warned: set[str] = set()


_said: set[str] = set()


def say_compiling(what: str | None, is_kept: bool = True) -> None:
    """Tell whoever sits at a terminal what takes so long, once per process; ``what``: None if it is short."""
    if what is None or what in _said or sys.stderr is None or not sys.stderr.isatty():
        return
    _said.add(what)
    often = "once per installation" if is_kept else "every time, as it cannot be kept"
    line = f"bragg-numba: compiling {what} ({often})"
    # A progress bar may be on this line.
    print("\r" + line.ljust(shutil.get_terminal_size().columns - 1), file=sys.stderr, flush=True)


def _warn_once(problem: str, message: str) -> None:
    """One warning for each kind of problem, however many kernels meet it."""
    if problem not in _warned:
        _warned.add(problem)
        warnings.warn(message, RuntimeWarning, stacklevel=2)


def _warn_unkept(reason: str) -> None:
    _warn_once("unkept", f"compiled kernels cannot be kept, and every run compiles them anew: {reason}")


def _reason(error: Exception) -> str:
    return " ".join(f"{type(error).__name__}: {error}".split())


class _OneFolder(CompileResultCacheImpl):
    """Only the folder that is set: Numba's other ones do not tell apart the sources that a kernel calls."""

    _locator_classes: ClassVar = [UserProvidedCacheLocator]


class KernelCache(FunctionCache):
    """The cache of one kernel; ``what``: what it is, if it takes so long to compile that it is said."""

    _impl_class = _OneFolder
    what: str | None = None

    def load_overload(self, sig: Any, target_context: Any) -> Any:
        """The compiled kernel; None if there is none, or none that can be read: then it is compiled."""
        found = self._load(sig, target_context)
        if found is None:
            say_compiling(self.what)
        return found

    def _load(self, sig: Any, target_context: Any) -> Any:
        """As ``load_overload``.

        Numba would first load all that it knows how to compile, SciPy's linear algebra included: a quarter of a second.
        Machine code needs no more than the runtime that counts references.
        """
        try:
            rtsys.initialize(target_context)
            return self._load_overload(sig, target_context)
        except Exception:
            pass
        try:
            return super().load_overload(sig, target_context)
        except Exception as error:
            where = f"{self._py_func.__name__} in {self.cache_path}"
            _warn_once("damaged", f"a compiled kernel cannot be read and is compiled anew: {where} ({_reason(error)})")
            return None

    def save_overload(self, sig: Any, data: Any) -> None:
        """Write a compiled kernel; an index that cannot be read is replaced."""
        try:
            try:
                self._cache_file._load_index()
            except Exception:
                os.unlink(self._cache_file._index_path)
            super().save_overload(sig, data)
        except Exception as error:
            self.disable()
            _warn_unkept(_reason(error))


class NoCache(NullCache):
    """In place of a cache where there is no folder to write to; ``what``: as for KernelCache."""

    what: str | None = None

    def load_overload(self, sig: Any, target_context: Any) -> None:
        """Nothing: the kernel is compiled."""
        say_compiling(self.what, is_kept=False)

    def save_overload(self, sig: Any, cres: Any) -> None:
        """Write nothing, and say so."""
        _warn_unkept("no folder to keep them can be written to; NUMBA_CACHE_DIR may name one")


def cache_for(function: Callable, folder: str | None, what: str | None) -> NoCache | KernelCache:
    """The cache of a kernel, in the folder that ``numba.config.CACHE_DIR`` names now; None: there is none.

    ``what``: what the kernel is, and for how long it is compiled, if that is to be said.
    """
    try:
        cache = NoCache() if folder is None else KernelCache(function)
    except (OSError, RuntimeError):
        cache = NoCache()
    cache.what = what
    return cache
