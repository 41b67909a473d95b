"""Draw a result of the benchmark: seconds against samples, and every case's ratios."""

import argparse
import io
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bragg_numba import InputError
from bragg_numba.io import write_atomically

from .results import number, read_result

# Label, key of the row; only those that some case has are drawn.
RATIOS = (
    ("reference kernel", "times_reference"),
    ("all threads over one", "times_one_thread"),
    ("float32 over float64", "float32_speed_up"),
    ("C program", "times_c"),
    ("C program, float32", "times_c_float32"),
)


def require_matplotlib() -> None:
    """Raise InputError, saying what to install, if matplotlib is missing."""
    try:
        import matplotlib  # noqa: F401
    except ImportError:
        raise InputError("expected matplotlib to be installed (pip install 'bragg_numba[plot]')") from None


def _points(rows: list[dict], key: str) -> tuple[list[float], list[float]]:
    """Samples and seconds of the rows that have both."""
    pairs = [(number(row, "samples"), number(row, key)) for row in rows]
    pairs = sorted((samples, seconds) for samples, seconds in pairs if samples and seconds)
    return [samples for samples, _ in pairs], [seconds for _, seconds in pairs]


def _draw_seconds(axes: Any, result: dict) -> None:
    cases, sweep = result["cases"], result["sweep"]["samples"]
    series = (
        ("sweep, all threads", sweep, "seconds", "o"),
        ("cases, all threads", cases, "seconds", "s"),
        ("cases, one thread", cases, "seconds_one_thread", "^"),
        ("cases, C program", cases, "seconds_c", "x"),
    )
    for label, rows, key, style in series:
        samples, seconds = _points(rows, key)
        if samples:
            axes.plot(samples, seconds, style, label=label, markersize=5)
    samples, seconds = _points(sweep or cases, "seconds")
    if samples:
        # Proportional to the samples, through the largest: what falls above it costs more for each.
        line = [seconds[-1] * n / samples[-1] for n in samples]
        axes.plot(samples, line, ":", color="grey", label="proportional")
        axes.legend(fontsize="small")
    axes.set(xscale="log", yscale="log", xlabel="samples", ylabel="seconds")
    axes.grid(alpha=0.3)


def _draw_ratios(axes: Any, cases: list[dict]) -> None:
    ratios = [(label, key) for label, key in RATIOS if any(number(row, key) for row in cases)]
    height = 0.8 / max(len(ratios), 1)
    for place, (label, key) in enumerate(ratios):
        values = [number(row, key) or 0.0 for row in cases]
        at = [row + height * (place - (len(ratios) - 1) / 2) for row in range(len(cases))]
        axes.barh(at, values, height, label=label)
    axes.set(yticks=range(len(cases)), yticklabels=[row["case"] for row in cases], xlabel="times faster")
    axes.axvline(1.0, color="black", linewidth=0.8)
    axes.invert_yaxis()
    axes.grid(axis="x", alpha=0.3)
    if ratios:
        axes.legend(fontsize="small")


def save_plot(path: Path, result: dict) -> None:
    """Draw both panels into a PNG. Raises InputError without matplotlib, or if the file cannot be written."""
    require_matplotlib()
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    height = max(5.0, 0.6 * len(result["cases"]))
    figure = Figure(figsize=(13.0, height), dpi=110, layout="constrained")
    FigureCanvasAgg(figure)
    left, right = figure.subplots(1, 2)
    _draw_seconds(left, result)
    _draw_ratios(right, result["cases"])
    machine = result["machine"]
    figure.suptitle(f"{machine.get('processor', '')}, {machine.get('threads', '?')} threads", fontsize="medium")
    # Drawn in memory first: a failure must not leave half a file.
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", metadata={"Software": None})
    with write_atomically(path) as file:
        file.write(buffer.getvalue())


def main(argv: Sequence[str] | None = None) -> int:
    """Draw one result. Returns the exit code: 2 for a file that cannot be read or written, or without matplotlib."""
    parser = argparse.ArgumentParser(prog="python -m bench.plot", description=__doc__)
    parser.add_argument("result", type=Path, metavar="RESULT.json")
    parser.add_argument("-o", type=Path, dest="output", metavar="FILE.png", help="default: RESULT.png")
    options = parser.parse_args(argv)
    try:
        output = options.output or options.result.with_suffix(".png")
        save_plot(output, read_result(options.result))
    except InputError as error:
        print(f"bench.plot: {error}", file=sys.stderr)
        return 2
    print(f"wrote {output}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
