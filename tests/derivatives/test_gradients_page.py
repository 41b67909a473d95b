"""What the page on derivatives shows works as shown."""

import re

import numpy as np
import pytest
from helpers.golden import ROOT

PAGE = (ROOT / "docs" / "gradients.md").read_text()
USE, WITH_TORCH = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


@pytest.fixture(scope="module")
def names() -> dict:
    found: dict = {}
    exec(USE, found)
    return found


def test_use(names: dict) -> None:
    assert set(names["grads"]) == {"cell_a", "rot_x", "distance", "f_hkl"}
    assert names["grads"]["f_hkl"].shape == names["start"].structure_factors.F.shape
    assert names["images"].shape == (2, 64, 64)
    np.testing.assert_array_equal(names["rows"], names["images"][:, [10, 11], [20, 21]])
    for name, value in names["close"].items():
        assert value == pytest.approx(names["grads"][name], rel=1e-3)


def test_torch(names: dict) -> None:
    pytest.importorskip("torch")
    exec(WITH_TORCH, names)
    expected = names["start"].jacobian(["cell_a", "rot_x"])
    assert names["image"].shape == (64, 64)
    assert names["cell_a"].grad.item() == pytest.approx(expected[0].sum(), rel=1e-9)


def test_every_parameter_is_listed(names: dict) -> None:
    table = PAGE.split("## Parameters")[1].split("## Notation")[0]
    assert set(re.findall(r"`(\w+)`", table)) == set(names["sim"].parameters())
