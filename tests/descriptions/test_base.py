"""What descriptions share: equality by value, misspelt fields, plain numbers in messages; and the public names."""

import copy
import pickle
from typing import Any

import numpy as np
import pytest

import bragg_numba as bn
from bragg_numba.errors import shown

FACTORS = bn.StructureFactors.from_arrays([[1, 2, 3], [-1, 0, 2]], [10.0, 20.0])


def full() -> bn.Simulator:
    """With arrays, and with sources whose missing columns are NaN."""
    return bn.Simulator(
        bn.Crystal(cell=(70, 80, 90, 75, 85, 95), misset="random", misset_seed=3, n_cells=(5, 4, 3)),
        bn.Beam(wavelength=1.0, sources=[[0.0, 0.0, 10.0], [0.0, 0.1, 10.0]]),
        bn.Detector(pixels=(20, 24), pixel_size=0.4, distance=100.0),
        FACTORS,
        scan=bn.Scan(osc=1.0, phisteps=2),
        sampling=bn.Sampling(oversample=1, mask=np.eye(20, 24)),
    )


@pytest.mark.parametrize("again", [lambda x: pickle.loads(pickle.dumps(x)), copy.deepcopy, lambda x: full()])
def test_equal_by_value(again: Any) -> None:
    sim = full()
    other = again(sim)
    for name in ("crystal", "beam", "detector", "structure_factors", "scan", "sampling", "experiment"):
        one, two = getattr(sim, name), getattr(other, name)
        assert one == two, name
        assert hash(one) == hash(two), name
    assert sim == other
    assert hash(sim) == hash(other)
    sim.render()
    assert sim == other
    assert {sim: 1}[other] == 1


@pytest.mark.parametrize(
    "change",
    [
        {"distance": 101.0},
        {"wavelength": 1.1},
        {"sources": None},
        {"mask": None},
        {"mask": np.ones((20, 24))},
        {"structure_factors": FACTORS.with_F([10.0, 21.0])},
        {"structure_factors": bn.StructureFactors.constant(1.0)},
        {"parity": "c-parity"},
        {"kernel": "reference"},
        {"dtype": "float32"},
    ],
)
def test_unequal(change: dict[str, Any]) -> None:
    assert full() != full().replace(**change)


def test_other_kinds_are_unequal() -> None:
    assert bn.Scan() != bn.Sampling()
    assert full() != 1
    assert full() != full().experiment


@pytest.mark.parametrize(
    ("kind", "wrong", "meant"),
    [
        (bn.Crystal, "cel", "cell"),
        (bn.Beam, "wavelenght", "wavelength"),
        (bn.Detector, "pixelsize", "pixel_size"),
        (bn.Scan, "phi_steps", "phisteps"),
        (bn.Sampling, "oversampling", "oversample"),
        (bn.StructureFactors, "default_f", "default_F"),
    ],
)
def test_misspelt_fields(kind: Any, wrong: str, meant: str) -> None:
    with pytest.raises(
        bn.InputError, match=f"{kind.__name__} has no field '{wrong}'; did you mean {meant}\\?"
    ) as error:
        kind(**{wrong: 1})
    assert error.value.field == wrong


def test_repr_of_structure_factors() -> None:
    assert repr(FACTORS) == "<StructureFactors 2 reflections, h -1..1, k 0..2, l 2..3, else 0>"
    assert repr(bn.StructureFactors.constant(100.0)) == "<StructureFactors all 100>"
    many = bn.StructureFactors.from_arrays(np.indices((20, 20, 20)).reshape(3, -1).T, np.ones(8000), source="many.hkl")
    assert repr(many).endswith("else 0, from many.hkl>")
    assert len(repr(many)) < 120


def test_public_names() -> None:
    names = dir(bn)
    assert {"refine", "Refinement", "losses", "Simulator", "from_args"} <= set(names)
    assert not {"Any", "Sequence", "TYPE_CHECKING"} & set(names)
    assert all(hasattr(bn, name) for name in names)
    assert bn.losses.Poisson.__name__ == "Poisson"
    assert {"data", "losses", "parameters", "refinement"} <= set(names)


@pytest.mark.parametrize("name", ["experiment", "kernel", "dtype", "device", "crystal", "parity"])
def test_simulator_is_immutable(name: str) -> None:
    with pytest.raises(AttributeError, match="no setter"):
        setattr(full(), name, "reference")


def test_detsize_replaces_pixels() -> None:
    assert full().replace(detsize=(8.0, 4.0), mask=None).shape == (20, 10)


@pytest.mark.parametrize("argv", ["-cell 70 80 90", 5, None, ["-lambda", 1.0]])
def test_from_args_wants_a_list(argv: Any) -> None:
    with pytest.raises(bn.InputError, match="takes a list of words"):
        bn.from_args(argv)


def test_messages_show_plain_numbers() -> None:
    assert shown(np.float64(1.5)) == "1.5"
    assert shown((np.int64(3), [np.float32(0.5)], "a")) == "(3, [0.5], 'a')"
    assert shown({"x": np.zeros(2)}) == "{'x': [0.0, 0.0]}"
    assert shown(np.zeros((30, 4))) == "an array of shape (30, 4)"
    for make in (
        lambda: bn.Beam(wavelength=np.float64(-1.0)),
        lambda: bn.Beam(wavelength=np.float64(1.0), energy=np.float64(2.0)),
        lambda: bn.Crystal(cell=(np.float64(-70.0), 80.0)),
        lambda: bn.Detector(fdet_vector=np.zeros(3)),
        lambda: bn.refine(full(), np.ones((20, 24)), "fluence", tolerance=np.float64(0.0)),
    ):
        with pytest.raises(bn.InputError) as error:
            make()
        assert "np." not in str(error.value)
        assert "array" not in str(error.value)
