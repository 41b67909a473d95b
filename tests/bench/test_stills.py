"""The benchmark of small stills runs, and its ways render the same."""

import json
from pathlib import Path

import numpy as np
import pytest

from bench import stills


def test_all_ways_render_the_same_orientations() -> None:
    out = np.empty((3, 12, 12))
    found = {}
    for way in stills.ways_to_render(stills.small_still(12), out):
        out[:] = np.nan
        way.run()
        found[way.name] = out.copy()
    plain, with_fields = found["batch"], found["batch, wavelength, fluence"]
    assert not np.isnan(plain).any()
    assert (plain != with_fields).any()
    for name in ("batch, one thread", "loop", "pool of threads"):
        np.testing.assert_array_equal(found[name], plain)
    np.testing.assert_array_equal(found["loop, wavelength, fluence"], with_fields)


def test_a_run(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    file = tmp_path / "result.json"
    assert stills.main(["--images", "3", "--pixels", "8", "--repeats", "2", "--json", str(file)]) == 0
    result = json.loads(file.read_text())
    assert [row["machine"] for row in result["ways"][::7]] == ["idle", "busy"]
    assert all(len(row["all_seconds"]) == 2 and row["times_batch"] > 0.0 for row in result["ways"])
    assert {row["varies"] for row in result["host"]} >= {"missets", "wavelength", "distance"}
    assert "pool of threads" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        stills.main(["--images", "0"])
    assert "expected whole numbers above 0" in capsys.readouterr().err
