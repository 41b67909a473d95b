"""Calls of the API with arguments of a wrong type, or numbers beyond limits: they work, or raise InputError."""

import dataclasses
import inspect
import random
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import bragg_numba as bn
from bragg_numba import losses

WRONG: list[Any] = [
    None, "x", "", b"x", object(), [], {}, (), [[1], [2, 3]], {"a": 1}, 1j, float("nan"), float("inf"), -1, 0, True,
    10**400, 10**5000, 1e308, 5e-324, -1e308, np.array(3.0), np.array([1.0]), np.array([[1, 2], [3, 4]]),
    np.array(["a"]), np.array(None), [None] * 3, ["x"] * 3, [1e308] * 3, [10**400] * 3, (1, 2, 3), (1, 2, 3, 4),
    np.float32(2), np.bool_(True), range(3), set(), Path("x"), np.ones((3, 3)), np.datetime64("2020"), "random",
]  # fmt: skip
KINDS = {
    "crystal": (bn.Crystal, {"cell": (70, 80, 90)}),
    "beam": (bn.Beam, {}),
    "detector": (bn.Detector, {"pixels": (8, 10)}),
    "scan": (bn.Scan, {}),
    "sampling": (bn.Sampling, {}),
}
TINY = bn.Simulator(
    bn.Crystal(cell=(70, 80, 90, 75, 85, 95), n_cells=(5, 4, 3)),
    bn.Beam(),
    bn.Detector(pixels=(8, 10), pixel_size=0.4),
    bn.StructureFactors.constant(100.0),
    sampling=bn.Sampling(oversample=1),
)
LISTED = bn.StructureFactors.from_arrays([[1, 2, 3], [0, 0, 1]], [1.0, 2.0])
Call = Callable[[Any], Any]


def described() -> Iterator[tuple[str, Call]]:
    """Every field of every description, made alone and by ``replace``, and rendered if that is little work."""

    def made(part: str, name: str) -> Call:
        kind, base = KINDS[part]

        def make(value: Any) -> None:
            sim = TINY.replace(**{part: kind(**{**base, name: value})})
            if sim.shape[0] * sim.shape[1] * sim.setup.n_steps < 10**5:
                sim.render()

        return make

    for part, (kind, _) in KINDS.items():
        for field in dataclasses.fields(kind):
            yield f"{part}.{field.name}", made(part, field.name)
            yield f"replace {field.name}", lambda value, name=field.name: TINY.replace(**{name: value})
    box = {"padded": np.ones((3, 3, 3))}
    for field in dataclasses.fields(bn.StructureFactors):
        yield f"factors.{field.name}", lambda value, name=field.name: bn.StructureFactors(**{**box, name: value})


def calls() -> dict[str, Call]:
    """Functions and methods of one argument that may be wrong."""
    Factors, image = bn.StructureFactors, TINY.render()
    given = {name: getattr(TINY, name) for name in ("crystal", "beam", "detector", "structure_factors")}
    loss = losses.Squared(image)

    def refine(**more: Any) -> None:
        options = {"image": image + 1.0, "names": "misset_x", "max_steps": 1, "schedule": (), "sim": TINY}
        bn.refine(**{**options, **more})

    return {
        "constant": Factors.constant,
        "from_arrays hkl": lambda x: Factors.from_arrays(x, [1.0]),
        "from_arrays F": lambda x: Factors.from_arrays([[1, 2, 3]], x),
        "from_arrays default_F": lambda x: Factors.from_arrays([[1, 2, 3]], [1], x),
        "from_arrays source": lambda x: Factors.from_arrays([[1, 2, 3]], [1], 0.0, x),
        "from_hkl": Factors.from_hkl,
        "from_fdump": Factors.from_fdump,
        "with_F": LISTED.with_F,
        "with_default_F": LISTED.with_default_F,
        "render out": lambda x: TINY.render(out=x),
        "render progress": lambda x: TINY.render(progress=x),
        "render output": lambda x: TINY.render(output=x),
        "render_pixels slow": lambda x: TINY.render_pixels(x, 1),
        "render_pixels fast": lambda x: TINY.render_pixels(1, x),
        "trace": lambda x: TINY.trace(x, 1),
        "batch missets": TINY.render_batch,
        "batch rotations": lambda x: TINY.render_batch(rotations=x),
        "batch output": lambda x: TINY.render_batch([[0, 0, 0]], output=x),
        "render_batch": bn.render_batch,
        "render_batch of others": lambda x: bn.render_batch([TINY, x]),
        "vjp": TINY.vjp,
        "vjp name": lambda x: TINY.vjp([x]),
        "pullback": TINY.vjp("distance")[1],
        "jacobian": TINY.jacobian,
        "jacobian slow": lambda x: TINY.jacobian("distance", slow=x, fast=1),
        "jacobian slow alone": lambda x: TINY.jacobian("distance", slow=x),
        "value_and_grad": lambda x: TINY.value_and_grad(x, "distance"),
        "finite_difference": lambda x: TINY.finite_difference("distance", x),
        "order": lambda x: TINY.finite_difference("distance", loss, x),
        "step": lambda x: TINY.finite_difference("distance", loss, 2, x),
        "with_parameters": TINY.with_parameters,
        "with_parameters number": lambda x: TINY.with_parameters({"distance": x}),
        "with_parameters f_hkl": lambda x: TINY.replace(structure_factors=LISTED).with_parameters({"f_hkl": x}),
        "from_args": bn.from_args,
        "from_args word": lambda x: bn.from_args(["-cell", x]),
        **{
            f"refine {name}": lambda x, name=name: refine(**{name: x})
            for name in inspect.signature(bn.refine).parameters
        },
        "bounds": lambda x: refine(bounds={"misset_x": x}),
        "low bound": lambda x: refine(bounds={"misset_x": (x, None)}),
        "restraint": lambda x: refine(restraints={"misset_x": (x, 1)}),
        **{
            f"{kind.__name__} {field.name}": lambda x, kind=kind, field=field: (
                kind(**{"data": image, field.name: x})(image)
            )
            for kind in (losses.Squared, losses.Poisson, losses.Log)
            for field in dataclasses.fields(kind)
        },
        "loss of an image": loss,
        "residuals": loss.residuals,
        **{
            f"Simulator {name}": lambda x, name=name: bn.Simulator(**{**given, name: x})
            for name in inspect.signature(bn.Simulator).parameters
        },
        **{
            f"replace {name}": lambda x, name=name: TINY.replace(**{name: x})
            for name in ("default_F", "crystal", "scan", "structure_factors", "parity", "kernel", "dtype", "device")
        },
    }  # fmt: skip


def check(call: Call, value: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            call(value)
        except bn.InputError as error:
            said = str(error)
        else:
            said = ""
    assert "\n" not in said
    assert len(said) < 1500


ALL = {**dict(described()), **calls()}


@pytest.mark.parametrize("name", ALL)
def test_wrong_values(name: str) -> None:
    for value in WRONG:
        check(ALL[name], value)


def test_random_numbers() -> None:
    """Sizes from 1e-330 to 1e308, in one field at a time."""
    rng = random.Random(7)
    makers = [call for name, call in described() if "replace" not in name]
    for _ in range(1500):
        size = 10.0 ** rng.uniform(-330.0, 308.0)
        value: Any = rng.choice((size, -size, (size,) * rng.randrange(1, 7), int(min(size, 1e25))))
        check(rng.choice(makers), value)


def test_out_that_cannot_be_written() -> None:
    out = np.zeros((8, 10))
    out.setflags(write=False)
    with pytest.raises(bn.InputError, match="out must be writable"):
        TINY.render(out=out)
