"""Files of results: what ``python -m bench --json`` writes, and what compare and plot read."""

import json
import math
import os
import platform
from pathlib import Path
from typing import Any

import llvmlite
import numba
import numpy
import scipy
from bragg_numba.kernels.cache import fingerprint

import bragg_numba
from bragg_numba import InputError
from bragg_numba.io import write_atomically


def _processor() -> str:
    """The processor's name where the system tells it."""
    cpuinfo = Path("/proc/cpuinfo")
    lines = cpuinfo.read_text().splitlines() if cpuinfo.exists() else []
    names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor()


def describe_machine() -> dict:
    """What the numbers were taken on; ``kernels`` changes with any source of the kernels."""
    modules = (bragg_numba, numba, llvmlite, numpy, scipy)
    return {
        "processor": _processor(),
        "cores": os.cpu_count(),
        "threads": numba.config.NUMBA_NUM_THREADS,
        "system": f"{platform.system()} {platform.machine()}",
        "versions": {"python": platform.python_version()} | {m.__name__: m.__version__ for m in modules},
        "kernels": fingerprint(),
    }


def _finite(value: Any) -> Any:
    """The same with null for what JSON has no number for."""
    if isinstance(value, dict):
        return {key: _finite(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [_finite(entry) for entry in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def write_result(path: Path, result: dict) -> None:
    """Write all that was measured, whole or not at all."""
    with write_atomically(path) as file:
        file.write(json.dumps(_finite(result), indent=2, allow_nan=False).encode() + b"\n")


def _are_rows(rows: Any, *keys: str) -> bool:
    return isinstance(rows, list) and all(isinstance(row, dict) and all(key in row for key in keys) for row in rows)


def read_result(path: Path) -> dict:
    """What ``write_result`` wrote, with an empty machine and sweep where there is none.

    Raises InputError, one line, for a file that is missing or is something else.
    """
    try:
        result = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror}); expected what --json wrote") from None
    except ValueError:  # text that is no JSON, bytes that are no text
        raise InputError(f"{path}: is not JSON; expected what --json wrote") from None
    if not isinstance(result, dict) or not _are_rows(result.get("cases"), "case", "samples"):
        raise InputError(f"{path}: holds no list of cases; expected what --json wrote")
    if not all(isinstance(result.setdefault(key, {}), dict) for key in ("machine", "sweep")):
        raise InputError(f"{path}: holds a damaged machine or sweep; expected what --json wrote")
    if not _are_rows(result["sweep"].setdefault("samples", []), "samples", "pixels", "domains", "seconds"):
        raise InputError(f"{path}: holds a damaged sweep; expected what --json wrote")
    return result


def number(row: dict, key: str) -> float | None:
    """A positive number of a row; None if it has none."""
    value = row.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value) or value <= 0:
        return None
    return float(value)
