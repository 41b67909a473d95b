"""Compare two results of the benchmark, case by case: new over old, so that below 1 is less time, or less memory.

usage: python -m bench.compare OLD.json NEW.json
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from bragg_numba import InputError

from .results import number, read_result

# Heading, key of the row, and what it is divided by first: times count per sample.
METRICS = (
    ("seconds", "seconds", "samples"),
    ("1 thread", "seconds_one_thread", "samples"),
    ("float32", "seconds_float32", "samples"),
    ("reference", "seconds_reference", "samples_reference"),
    ("C", "seconds_c", "samples"),
    ("plan", "plan_s", None),
    ("memory", "peak_memory_bytes", None),
)


def _value(row: dict, key: str, divisor: str | None) -> float | None:
    value, by = number(row, key), 1.0 if divisor is None else number(row, divisor)
    return None if value is None or by is None else value / by


def _rows(result: dict) -> dict[str, dict]:
    """The rows of cases and of the sweep by name."""
    rows = {f"{row['case']} {row.get('parity', '')}".strip(): row for row in result["cases"]}
    for row in result["sweep"]["samples"]:
        rows[f"sweep {row['pixels']}^2 x {row['domains']}"] = row
    return rows


def comparison(old: dict, new: dict) -> list[str]:
    """The lines of the table, and below it what could not be compared. Raises InputError if that is everything."""
    old_rows, new_rows = _rows(old), _rows(new)
    same = {
        name for name in old_rows.keys() & new_rows.keys() if old_rows[name]["samples"] == new_rows[name]["samples"]
    }
    if not same:
        raise InputError("the two files have no case of the same size in common")
    width = max(map(len, same))
    lines = [" ".join(["new/old".ljust(width), *(title.rjust(9) for title, _, _ in METRICS)])]
    notes = []
    for name in [*old_rows, *(name for name in new_rows if name not in old_rows)]:
        if name in same:
            pairs = [(_value(old_rows[name], *keys), _value(new_rows[name], *keys)) for _, *keys in METRICS]
            cells = ["-" if was is None or now is None else f"{now / was:.3f}" for was, now in pairs]
            lines.append(" ".join([name.ljust(width), *(cell.rjust(9) for cell in cells)]))
        elif name in old_rows and name in new_rows:
            sizes = f"{old_rows[name]['samples']} and {new_rows[name]['samples']} samples"
            notes.append(f"{name}: left out, {sizes} cannot be compared")
        else:
            notes.append(f"{name}: only in the {'old' if name in old_rows else 'new'} file")
    if old["machine"] != new["machine"]:
        notes.append("note: the machines, their versions or the kernels differ:")
        notes += [f"  {which}: {_machine(result)}" for which, result in (("old", old), ("new", new))]
    return lines + notes


def _machine(result: dict) -> str:
    machine = result["machine"]
    versions = ", ".join(f"{name} {version}" for name, version in machine.get("versions", {}).items())
    kernels = f"kernels {machine.get('kernels', 'unknown')}"
    return f"{machine.get('processor', 'unknown')}, {machine.get('threads', '?')} threads; {versions}; {kernels}"


def main(argv: Sequence[str] | None = None) -> int:
    """Print the table. Returns the exit code: 2 for files that cannot be compared."""
    parser = argparse.ArgumentParser(prog="python -m bench.compare", description=__doc__.split("\n\n")[0])
    parser.add_argument("old", type=Path, metavar="OLD.json")
    parser.add_argument("new", type=Path, metavar="NEW.json")
    options = parser.parse_args(argv)
    try:
        lines = comparison(read_result(options.old), read_result(options.new))
    except InputError as error:
        print(f"bench.compare: {error}", file=sys.stderr)
        return 2
    print("\n".join(lines))
    return 0


if __name__ == "__main__":
    sys.exit(main())
