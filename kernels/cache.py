"""Where compiled kernels are kept: a folder named by the content of the sources and by the versions that compile them.

Numba's own cache looks only at the file of the function that is called, so an edit to a helper in another file would
leave stale machine code behind. With every source in the folder's name, it cannot.
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
    """The folder that this system keeps a user's caches in."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")


def fingerprint() -> str:
    """Twenty hexadecimal digits that change with any kernel source, and with Python, Numba, LLVM's binding or NumPy."""
    digest = hashlib.sha256()
    root = Path(__file__).parent
    # Every folder below, and the path of each file within: a source that moves is another source.
    for name in sorted(path.relative_to(root).as_posix() for path in root.rglob("*.py")):
        digest.update(name.encode() + b"\0" + (root / name).read_bytes() + b"\0")
    for version in (platform.python_version(), numba.__version__, llvmlite.__version__, numpy.__version__):
        digest.update(version.encode() + b"\0")
    return digest.hexdigest()[:20]


def compiled_kernels_folder() -> str | None:
    """The folder for these kernels (made if need be), or None where nothing can be written: then nothing is cached.

    A folder that the user named with NUMBA_CACHE_DIR is honoured: ours is then made inside it.
    """
    try:
        base = Path(numba.config.CACHE_DIR) if numba.config.CACHE_DIR else user_cache_folder() / "bragg_numba"
        folder = base / f"kernels-{fingerprint()}"
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, RuntimeError):  # RuntimeError: no home folder
        return None
    return str(folder) if os.access(folder, os.W_OK) else None
