"""What the page on DIALS shows works as shown."""

import re
from pathlib import Path

import numpy as np
import pytest
from helpers.golden import ROOT

from bragg_numba.cli.parse import parse

PAGE = (ROOT / "docs" / "dials.md").read_text()


def test_examples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    names: dict = {}
    for code in re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL):
        exec(code, names)
    wanted, image = names["scan"][1].render(), names["image_2"].render()
    np.testing.assert_allclose(image, wanted, rtol=0, atol=1e-9 * wanted.max())
    assert names["same"].detector == names["image_2"].detector
    for one, other in zip(names["images"], names["stills"], strict=True):
        np.testing.assert_allclose(one, other.render(), rtol=0, atol=1e-9 * one.max())


def test_commands_are_command_lines() -> None:
    (block,) = re.findall(r"```bash\n(.*?)```", PAGE, re.DOTALL)
    for line in block.strip().splitlines():
        words = line.split()[1:]
        if words[0] == "refine":
            words = [word for word in words[2:] if word not in ("-refine", "misset_x,close_distance")]
        command = parse(words)
        assert command.expt_file
        assert not command.warnings
