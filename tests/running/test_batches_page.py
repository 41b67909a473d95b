"""What the page on many images shows works as shown."""

import re
from pathlib import Path

import numpy as np
import pytest
from helpers.golden import ROOT

import bragg_numba as bn

PAGE = (ROOT / "docs" / "batches.md").read_text()


def test_examples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    names: dict = {}
    for code in re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL):
        exec(code, names)
    sim, n = names["sim"], names["n"]
    assert isinstance(sim, bn.Simulator)
    for name in ("by_missets", "by_rotations", "shots", "images"):
        assert names[name].shape == (n, *sim.shape)
        assert (names[name].max(axis=(1, 2)) > 0.0).all()
    np.testing.assert_array_equal(names["image"], sim.replace(phi=10.0, mosaic_seed=n - 1).render())
