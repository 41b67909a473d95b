"""What the README shows works as shown."""

import re
from pathlib import Path

import numpy as np
import pytest
from helpers.golden import ROOT

from bragg_numba.cli.parse import parse
from bragg_numba.io import read_image

README = (ROOT / "README.md").read_text()


def test_python_examples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    names: dict = {}
    for code in re.findall(r"```python\n(.*?)```", README, re.DOTALL):
        exec(code, names)
    image = names["image"]
    assert image.shape == (512, 512)
    np.testing.assert_array_equal(names["values"], image[[100, 101], [200, 201]])
    assert (names["turned"].render() != image).any()
    stills = names["stills"]
    np.testing.assert_array_equal(stills[1], names["sim"].replace(misset=(10, 20, 30)).render())
    np.testing.assert_array_equal(names["both"], [image, names["turned"].render()])
    assert names["value"] > 0.0
    assert set(names["grads"]) == {"cell_a", "misset_x", "distance", "f_hkl"}
    assert names["images"].shape == (2, 512, 512)
    assert names["found"].success
    assert [path.name for path in sorted(tmp_path.iterdir())] == ["scan_0001.img", "scan_0002.img"]
    assert [read_image(path)[0].scan.phi0 for path in sorted(tmp_path.iterdir())] == [0.0, 1.0]
    assert abs(names["refined"].crystal.cell[0] - 46.0) < 4 * names["found"].sigmas["cell_a"]


def test_first_command_is_a_command_line() -> None:
    (block,) = re.findall(r"<!-- install -->\n```bash\n(.*?)```", README, re.DOTALL)
    words = block.replace("\\\n", " ").split("bragg-numba ", 1)[1].split()
    command = parse(words)
    assert not command.warnings
    assert Path(command.hkl_file).name == "sample.hkl.gz"
    assert command.pngfile == "sample.png"
