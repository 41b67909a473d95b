"""The benchmarks run, and say what is wrong with their files. No test looks at how long anything took."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from helpers.golden import ROOT

import bragg_numba as bn
from bench import compare, plot
from bench.cases import CASES, FULL, Case, Size
from bench.gradients import TWELVE, measure_gradient_case, measure_gradient_memory
from bench.kernel import central_band, count_samples, local_difference, measure_case
from bench.reference_c import VARIABLE, ReferenceC
from bench.reflections import make_protein, write_files
from bench.results import write_result
from bench.sweep import POINTS, Point

TINY = Size(pixels=12, shrink=200)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The structure factors of every case."""
    return write_files(tmp_path_factory.mktemp("factors"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case_is_a_command_line(case: Case, files: dict[str, str]) -> None:
    sim = bn.from_args([*case.arguments(TINY, files), "-parity", case.parity])
    assert sim.parity == case.parity
    assert sim.shape == (12, 12)
    assert np.isfinite(sim.render()).all()


def steps_of(name: str, files: dict[str, str]) -> int:
    """Samples per pixel of a case."""
    case = next(case for case in CASES if case.name == name)
    return bn.from_args(case.arguments(TINY, files)).setup.n_steps


def test_cases_are_what_their_names_say(files: dict[str, str]) -> None:
    names = ("still", "mosaic-10", "mosaic-100", "phi-scan", "phi-mosaic", "spectrum-divergence", "oversample-4")
    assert [steps_of(name, files) for name in names] == [1, 10, 100, 10, 100, 15, 16]
    assert len({case.name for case in CASES}) == len(CASES)


def test_full_frame_is_that_of_the_detector(files: dict[str, str]) -> None:
    (case,) = (case for case in CASES if case.name == "full-frame")
    sim = bn.from_args(case.arguments(FULL, files))
    assert sim.shape == (2527, 2463)
    assert sim.setup.geometry.pixel_size == pytest.approx(0.172e-3, rel=1e-12)
    assert sim.setup.geometry.distance == pytest.approx(0.23127, rel=1e-12)


def test_generated_reflections_are_the_same_every_time(files: dict[str, str], tmp_path: Path) -> None:
    again = write_files(tmp_path)
    assert Path(again["protein"]).read_bytes() == Path(files["protein"]).read_bytes()
    hkl, F = make_protein()
    assert 63_500 <= len(hkl) <= 64_500
    assert len(np.unique(hkl, axis=0)) == len(hkl)
    np.testing.assert_array_equal(hkl, -hkl[::-1])  # Friedel mates
    np.testing.assert_array_equal(F, F[::-1])
    assert F.min() >= 0.0
    factors = bn.StructureFactors.from_hkl(files["protein"])
    assert factors.count == len(hkl)


def test_sweep_covers_its_range(files: dict[str, str]) -> None:
    samples = [Point(*point).samples for point in POINTS]
    assert min(samples) <= 1e6
    assert max(samples) >= 1e10
    point = Point(8, 3)
    assert count_samples(bn.from_args(point.arguments(files))) == point.samples == 192


@pytest.mark.parametrize(
    ("pixels", "band"),
    [
        (1, (2, 2, 4, 4)),
        (5, (0, 4, 4, 4)),
        (3, (1, 3, 4, 4)),
        (12, (0, 5, 4, 5)),
        (1000, (0, 5, 0, 9)),
        (0, (2, 2, 4, 4)),
    ],
)
def test_central_band(pixels: int, band: tuple[int, int, int, int]) -> None:
    fast_min, fast_max, slow_min, slow_max = central_band((10, 6), pixels)
    assert (fast_min, fast_max, slow_min, slow_max) == band
    assert (fast_max - fast_min + 1) * (slow_max - slow_min + 1) <= max(pixels, 1)


def test_difference_is_relative_to_the_local_maximum() -> None:
    image = np.zeros((40, 40))
    image[10, 10], image[30, 30] = 100.0, 1.0
    assert local_difference(image, image) == 0.0
    other = image.copy()
    other[14, 14] = 1.0  # still within the window of the bright pixel
    assert local_difference(image, other) == 0.01
    other[30, 30] = 1.5
    assert local_difference(image, other) == pytest.approx(0.5 / 1.5)
    image[0, 0] = np.nan
    assert np.isnan(local_difference(image, other))


def result(**metrics: float) -> dict:
    """A result of two cases and one point of the sweep."""
    row = {"parity": "c-parity", "samples": 1000, "seconds": 2.0, "seconds_one_thread": 3.0, **metrics}
    sweep = [{"samples": 10**n, "pixels": 10, "domains": 10 ** (n - 2), "seconds": 10.0 ** (n - 7)} for n in (4, 5, 6)]
    cases = [{"case": "still", **row}, {"case": "gauss", **row, "times_reference": 4.0, "times_c": 2.0}]
    return {"machine": {"processor": "P", "threads": 2}, "cases": cases, "sweep": {"samples": sweep}}


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A file with a result."""
    write_result(tmp_path / "old.json", result())
    return tmp_path / "old.json"


def test_compare_prints_ratios(old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = result(seconds=1.0, seconds_one_thread=6.0, seconds_c=1.0)
    new["cases"][1]["samples"] = 500
    new["machine"]["threads"] = 4
    write_result(tmp_path / "new.json", new)
    assert compare.main([str(old), str(tmp_path / "new.json")]) == 0
    out = capsys.readouterr().out
    lines = {line.split("  ")[0]: line.split() for line in out.splitlines()}
    assert lines["still c-parity"][2:] == ["0.500", "2.000", "-", "-", "-", "-", "-"]
    assert lines["sweep 10^2 x 100"][4] == "1.000"
    assert "gauss c-parity: left out, 1000 and 500 samples cannot be compared" in out
    assert "2 threads" in out
    assert "4 threads" in out


BAD = {
    "missing": None,
    "not JSON": "no json",
    "not text": b"\xff\xfe",
    "a list": "[1]",
    "no cases": "{}",
    "cases of no kind": '{"cases": [1]}',
    "a case without samples": '{"cases": [{"case": "still"}]}',
    "a sweep of no kind": '{"cases": [], "sweep": [1]}',
    "no rows in common": '{"cases": [{"case": "other", "samples": 1}]}',
}


def check_failure(code: int, printed: str, name: str) -> None:
    """Exit code 2 and one line that begins with the program's name."""
    assert code == 2
    assert printed.startswith(name + ": ")
    assert printed.count("\n") == 1


@pytest.mark.parametrize("content", BAD.values(), ids=BAD.keys())
@pytest.mark.parametrize("swap", [False, True])
def test_compare_fails_clearly(
    old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str | bytes | None, swap: bool
) -> None:
    bad = tmp_path / "bad.json"
    if content is not None:
        bad.write_bytes(content.encode() if isinstance(content, str) else content)
    arguments = [str(bad), str(old)] if swap else [str(old), str(bad)]
    code = compare.main(arguments)
    captured = capsys.readouterr()
    check_failure(code, captured.err, "bench.compare")
    assert captured.out == ""


def empty() -> dict:
    """A result of nothing."""
    return {"cases": []}


@pytest.mark.parametrize("make", [result, empty])
def test_plot_draws(make: Callable[[], dict], tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    write_result(tmp_path / "r.json", make())
    assert plot.main([str(tmp_path / "r.json")]) == 0
    assert plot.main([str(tmp_path / "r.json"), "-o", str(tmp_path / "other.png")]) == 0
    for name in ("r.png", "other.png"):
        assert (tmp_path / name).read_bytes().startswith(b"\x89PNG")


def test_plot_fails_clearly(
    old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    code = plot.main([str(tmp_path / "none.json"), "-o", str(tmp_path / "p.png")])
    check_failure(code, capsys.readouterr().err, "bench.plot")
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    code = plot.main([str(old)])
    error = capsys.readouterr().err
    check_failure(code, error, "bench.plot")
    assert "bragg_numba[plot]" in error
    assert not list(tmp_path.glob("*.png"))


FAKE_C = """#!{python}
import sys
words = sys.argv[1:]
with open("{log}", "a") as log:
    print(*words, file=log)
with open(words[words.index("-floatfile") + 1], "wb") as image:
    image.write(bytes(4 * 12 * 12))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script with a #! line")
def test_c_is_run_whole_and_on_one_pixel_in_every_round(files: dict[str, str], tmp_path: Path) -> None:
    binary, log = tmp_path / "nanoBragg", tmp_path / "log"
    binary.write_text(FAKE_C.format(python=sys.executable, log=log))
    binary.chmod(0o755)
    case = next(case for case in CASES if case.name == "phi-scan")
    reference = ReferenceC(str(binary), Path(files["sample"]).parent)
    row = measure_case(case, TINY, files, 2, reference, tmp_path)
    lines = log.read_text().splitlines()
    assert len(lines) == 4
    assert [" -roi 0 0 0 0 " in line for line in lines] == [False, True, False, True]
    assert all("-hkl sample.hkl " in line for line in lines)  # no folder's name, in which it might find a flag
    assert len(row["all_seconds"]["c"]) == 2
    assert row["difference_from_c"] == 1.0


def test_derivatives_are_timed_beside_renders(files: dict[str, str], tmp_path: Path) -> None:
    case = next(case for case in CASES if case.name == "phi-scan")
    row = measure_gradient_case(case, TINY, files, 2)
    ways = {"render", "gradient", "gradient_with_F", "jacobian"}
    assert set(row["all_seconds"]) == ways
    assert all(len(seconds) == 2 for seconds in row["all_seconds"].values())
    assert {f"{way}_renders" for way in ways - {"render"}} <= set(row)
    sim = bn.from_args([*case.arguments(TINY, files), "-parity", case.parity])
    assert row["parameters"] == sum(parameter.active for parameter in sim.parameters().values()) - 1  # f_hkl
    assert row["renders_of_differences"] == 4 * row["parameters"]
    assert all(sim.parameters()[name].active for name in TWELVE)
    memory = measure_gradient_memory(TINY, files, tmp_path)
    assert memory["gradient_peak_bytes"] > memory["render_peak_bytes"] > 0


def test_a_run_writes_its_json(tmp_path: Path) -> None:
    file = tmp_path / "result.json"
    options = ["--pixels", "8", "--cases", "still", "--repeats", "2", "--no-startup", "--no-memory"]
    command = [sys.executable, "-m", "bench", "--quick", *options, "--json", str(file)]
    alone = {name: value for name, value in os.environ.items() if name != VARIABLE}
    done = subprocess.run(command, cwd=ROOT, env=alone, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(file.read_text(), parse_constant=pytest.fail)
    (row,) = found["cases"]
    assert (row["case"], row["samples"], len(row["all_seconds"]["one_thread"])) == ("still", 64, 2)
    assert row["float32_difference"] < 1e-5
    assert found["machine"]["versions"]["numba"]
    assert "still" in done.stdout
    assert list(tmp_path.iterdir()) == [file]
