"""Where compiled kernels are kept: a folder named by the content of the sources and by the versions that compile them.

Numba's own cache looks only at the file of the function that is called, so an edit to a helper in another file would
leave stale machine code behind. Here every source enters into the folder's name.
"""

import hashlib
import os
import platform
import sys
from pathlib import Path

import llvmlite
import numba
import numpy


def user_cache_folder() -> Path:
    """The operating system's folder for user caches."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")


def fingerprint() -> str:
    """Twenty hex digits that depend on all kernel sources and the versions of Python, Numba, llvmlite and NumPy."""
    digest = hashlib.sha256()
    root = Path(__file__).parent
    # All subfolders, and each file's relative path: moving a source changes the fingerprint.
    for name in sorted(path.relative_to(root).as_posix() for path in root.rglob("*.py")):
        digest.update(name.encode() + b"\0" + (root / name).read_bytes() + b"\0")
    for version in (platform.python_version(), numba.__version__, llvmlite.__version__, numpy.__version__):
        digest.update(version.encode() + b"\0")
    return digest.hexdigest()[:20]


def compiled_kernels_folder() -> str | None:
    """The folder for these kernels (created if missing), or None if it is not writable: then nothing is cached.

    If NUMBA_CACHE_DIR is set, the folder is created inside it.
    """
    try:
        base = Path(numba.config.CACHE_DIR) if numba.config.CACHE_DIR else user_cache_folder() / "bragg_numba"
        folder = base / f"kernels-{fingerprint()}"
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, RuntimeError):  # RuntimeError: no home folder
        return None
    return str(folder) if os.access(folder, os.W_OK) else None
