"""Experiment lists with a few values replaced by others: descriptions, or an error in one line."""

import copy
import json
import random
import warnings
from pathlib import Path
from typing import Any

import pytest
from helpers.dxtbx_models import GEOMETRIES

import bragg_numba as bn

ODD = [
    None, True, "", "x", 0, -1, 1, 0.5, 1e300, -1e300, 1e-300, float("nan"), float("inf"), 10**30, [], {}, [0, 0, 0],
    [1, 2, 3], [0] * 9, [1e200] * 9, [[1, 2, 3]], {"panel": 0}, [{"panel": 0}], "\n", [None], 2**31,
]  # fmt: skip


def leaves(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Paths to all values, containers included."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(leaf for key, item in items for leaf in leaves(item, (*path, key)))]


def mutated(content: dict[str, Any], rng: random.Random) -> dict[str, Any]:
    content = copy.deepcopy(content)
    for _ in range(rng.choice([1, 1, 1, 2, 3])):
        *way, last = rng.choice(leaves(content)[1:])
        place: Any = content
        for step in way:
            place = place[step]
        if rng.random() < 0.2:
            del place[last]
        else:
            place[last] = copy.deepcopy(rng.choice(ODD))
    return content


@pytest.mark.parametrize("name", GEOMETRIES)
def test_mutations(name: str, tmp_path: Path) -> None:
    rng, path = random.Random(name), tmp_path / "x.expt"
    worked, refused = 0, []
    factors = bn.StructureFactors.constant(1.0)
    for _ in range(250):
        path.write_text(json.dumps(mutated(GEOMETRIES[name], rng)))
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", UserWarning)
                for experiment in bn.read_expt(path):
                    found = experiment.descriptions()
                    if found.detector.panels is None:
                        sim = experiment.simulator(factors, oversample=1)
                        bn.write_expt(tmp_path / "y.expt", sim)
                        bn.read_expt(tmp_path / "y.expt").shots()
            worked += 1
        except bn.InputError as error:
            refused.append(str(error))
    assert min(worked, len(refused)) > 25
    assert not [message for message in refused if "\n" in message or len(message) > 700]
