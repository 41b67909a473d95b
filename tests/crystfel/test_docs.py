"""What docs/crystfel.md shows works as shown."""

import re
from pathlib import Path

import matplotlib
import numpy as np
import pytest
from helpers.crystfel import chunk, cspad, stream
from helpers.golden import ROOT
from matplotlib import pyplot

import bragg_numba as bn

AXES = np.array([[0.02, 0.003, 0.0], [0.0, 0.01, 0.001], [0.0, -0.001, 0.015]])


def test_examples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    matplotlib.use("Agg")
    monkeypatch.chdir(tmp_path)
    Path("cspad.geom").write_text(cspad(half=(37, 39)).replace("= 0.0795 m", "= /LCLS/detector_1/EncoderValue"))
    Path("run.stream").write_text(stream([chunk(i, (1.0 + 0.1 * i) * AXES) for i in range(4)]))
    names: dict = {}
    for code in re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "crystfel.md").read_text(), re.DOTALL):
        exec(code, names)
    pyplot.close("all")
    assert names["image"].shape == (64, 37, 39)
    np.testing.assert_array_equal(names["batch"][0], names["image"])
    assert (names["batch"][1] != names["image"]).any()
    read, geometry = bn.read_geom("refined.geom"), names["geometry"]
    assert read.extras == geometry.extras
    for old, new in zip(geometry.detector.panels, read.detector.panels, strict=True):
        moved = np.linalg.norm(np.subtract(old.origin, new.origin))
        assert (moved > 0.05) == (old.name.startswith("q0a"))
    assert bn.read_geom("simulated.geom").detector.panels == geometry.detector.panels
