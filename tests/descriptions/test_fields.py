"""What is known of the fields of descriptions, and that flags, parameters, messages and documentation agree with it."""

import dataclasses
import types
import typing
from pathlib import Path
from typing import Any, Literal, Union

import numpy as np
import pytest
from bragg_numba.kernels.physics.shapes.table import SHAPES
from helpers.plans import EXPERIMENTS, experiment

import bragg_numba as bn
from bragg_numba.cli.flags import FLAGS, NO_EFFECT, OUTPUT, RUN, Flag, find_flag
from bragg_numba.cli.parse import parse
from bragg_numba.derivatives.parameter_tables import parameter_tables
from bragg_numba.descriptions.fields import Quantity, Stored, quantities
from bragg_numba.parameters import parameters

PARTS = {
    "crystal": bn.Crystal, "beam": bn.Beam, "detector": bn.Detector, "scan": bn.Scan, "sampling": bn.Sampling,
    "structure_factors": bn.StructureFactors,
}  # fmt: skip
ROWS = [(part, row) for part, kind in PARTS.items() for row in quantities(kind)]
FLAGGED = [(part, row) for part, row in ROWS if row.flag]
BY_NAME = {flag.names[0]: flag for flag in FLAGS}

# How the help spells units, and the letters that stand for a value in place of its unit.
UNIT_WORDS = {"degrees": "deg", "percent": "%", "photons/m²": "ph/m²", "photons/s": "ph/s", "pixels": "px"}
LETTERS = {"-polar": "K", "-lambda_scale": "x", "-fudge": "x", "-default_F": "F"}

# Flags that set one number of a field, several fields, or which of the vectors and pivots count.
IN_CODE = {
    "-N", "-xtalsize", "-xtal_x", "-xtal_y", "-xtal_z", "-divergence", "-divsteps", "-detpixels", "-detpixels_x",
    "-detpixels_y", "-detsize", "-detsize_f", "-detsize_s", "-pix0_vector", "-pix0_vector_mm", "-mosflm", "-adxv",
    "-denzo", "-xds", "-dials", "-detector",
}  # fmt: skip
FILES = {"-img", "-mosaic_vectors", "-hkl", "-dump", "-geom", "-clen", "-expt", "-expt_image"}
FILES |= {"-pdb", "-mtz", "-ksol", "-Bsol", "-anomalous", "-Fscale"}


def name_of(case: tuple[str, Quantity]) -> str:
    return case[1].name


@pytest.mark.parametrize("part", PARTS)
def test_every_field_is_described(part: str) -> None:
    described = [row.name for row in quantities(PARTS[part])]
    if part == "structure_factors":  # whose other fields hang together
        assert described == ["default_F"]
    else:
        assert described == [field.name for field in dataclasses.fields(PARTS[part])]


def test_every_flag_of_a_field_is_in_the_help_and_back() -> None:
    flags = [flag for _, row in ROWS for flag in (row.flag, row.off, *(part.flag for part in row.parts)) if flag]
    flags += [shape.flag for shape in SHAPES]
    assert len(set(flags)) == len(flags)
    of_descriptions = {flag.names[0] for flag in FLAGS if flag.group not in (OUTPUT, RUN) and flag.help != NO_EFFECT}
    assert set(flags) == of_descriptions - IN_CODE - FILES, "a flag, its help line or the field's metadata is missing"


def value_of(flag: Flag) -> tuple[list[str], Any]:
    """Words of a flag, and what they are as a value."""
    count = len(flag.values.replace(",", " ").split())
    values = tuple((int if flag.kind == "whole" else float)(value) for value in (3, 1, 2, 4, 5, 6)[:count])
    return [str(value) for value in values], values if count > 1 else values[0]


@pytest.mark.parametrize("case", FLAGGED, ids=name_of)
def test_the_flag_sets_the_field(case: tuple[str, Quantity]) -> None:
    part, row = case
    flag = find_flag(row.flag)
    if flag.kind == "switch":
        for word, expected in ((row.flag, True), (row.off, False)):
            assert not word or getattr(parse([word]), part)[row.name] is expected
    elif flag.kind == "text":  # files, and -pivot, which counts with a custom convention
        assert flag.values == "FILE" or parse(["-beam_vector", "1", "0", "0", "-pivot", "sample"]).detector["pivot"]
    else:
        words, expected = value_of(flag)
        command = parse(["-fdet_vector", "0", "0", "1", row.flag, *words])
        got = command.default_F if row.name == "default_F" else getattr(command, part)[row.name]
        assert got == expected
        assert command.flag_of[row.name] == row.flag


@pytest.mark.parametrize("case", FLAGGED, ids=name_of)
def test_the_help_states_the_unit(case: tuple[str, Quantity]) -> None:
    _, row = case
    flag = BY_NAME[row.flag]
    if row.parts:
        for unit in {part.unit for part in row.parts}:
            assert unit in flag.help
    elif flag.kind == "number" and flag.count == 1:
        assert flag.values == LETTERS.get(row.flag, UNIT_WORDS.get(row.unit, row.unit))
    elif flag.kind != "whole":  # which counts, in N
        assert not row.unit


def message_of(part: str, row: Quantity) -> str:
    """What is said of a negative value; "" where it is possible."""
    start = {"cell": 50.0} if part == "crystal" else {"padded": np.zeros((2, 2, 2))} if row.name == "default_F" else {}
    try:
        PARTS[part](**{**start, row.name: -1.0})
    except bn.InputError as error:
        return str(error)
    return ""


def test_messages_state_the_unit() -> None:
    messages = [(row, message_of(part, row)) for part, row in ROWS if row.unit]
    of_ranges = [(row, message) for row, message in messages if "positive" in message]
    assert len(of_ranges) > 15
    for row, message in of_ranges:
        assert message.startswith(row.name)
        assert f"({row.unit}" in message


def test_steps_are_for_numbers() -> None:
    for part, row in ROWS:
        for number in row.parts or (row,):
            assert number.has_derivative or not number.relative
            assert number.step >= 0.0
        assert not row.parts or (not row.has_derivative and all(number.has_derivative for number in row.parts)), part


ORDER = (
    "cell_a cell_b cell_c cell_alpha cell_beta cell_gamma misset_x misset_y misset_z rot_x rot_y rot_z phi osc "
    "mosaic_spread mosaic_spread_1 mosaic_spread_2 mosaic_spread_3 mosaic_L_11 mosaic_L_21 mosaic_L_22 "
    "mosaic_L_31 mosaic_L_32 mosaic_L_33 N_a N_b N_c fudge water wavelength dispersion wavelength_offset "
    "wavelength_scale hdivrange vdivrange polarization fluence flux exposure beamsize distance close_distance "
    "Xbeam Ybeam Xclose Yclose ORGX ORGY detector_rotx detector_roty detector_rotz twotheta pixel_size "
    "detector_thick detector_abs default_F f_hkl"
)


def test_the_order_of_parameters_stays() -> None:
    assert " ".join(parameters(experiment("still", "spec"))) == ORDER


def fits(value: Any, kind: Any) -> bool:
    """Whether a value is of a type, ints counting as floats."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin is Stored:
        return fits(value, arguments[0])
    if origin in (Union, types.UnionType):
        return any(fits(value, option) for option in arguments)
    if origin is Literal:
        return value in arguments
    if origin is tuple:
        kinds = arguments[:1] * len(value) if arguments[-1:] == (...,) and isinstance(value, tuple) else arguments
        return isinstance(value, tuple) and len(value) == len(kinds) and all(map(fits, value, kinds))
    if kind is float:
        return type(value) in (int, float)
    return value is None if kind in (None, type(None)) else type(value) is (origin or kind)


LOOSE: list[dict[str, Any]] = [
    {"cell": 50, "n_cells": 3, "size": 1e-5, "pixels": 5, "detsize": 3},
    {"cell": [50, 60], "misset": np.array([1, 2, 3]), "n_cells": np.array([2, 2, 2.5]), "size": [0, 0, 1e-5]},
    {"matrix": np.eye(3) / 50.0, "misset": "random"},
    {
        "fdet_vector": [0, 0, 1],
        "spindle_axis": np.array([0, 1, 0]),
        "pix0_vector": (1, 2, 3),
        "pixels": np.array([4, 5]),
    },
    {"energy": 12000, "sources": [[-1, 0, 0]], "polarization": 1, "dispsteps": 2.0},
    {"roi": np.array([0, 3, 0, 4]), "mask": [[1, 0], [1, 1]], "oversample": np.int64(2), "interpolate": np.True_},
]


def test_fields_hold_what_their_types_say() -> None:
    sims = [experiment(name, parity) for name in EXPERIMENTS for parity in ("spec", "c-parity")]
    made = [getattr(sim, part) for sim in sims for part in PARTS]
    for given in LOOSE:
        for kind in (bn.Crystal, bn.Beam, bn.Detector, bn.Sampling):
            own = {field.name for field in dataclasses.fields(kind)} & given.keys()
            start = {"cell": 50.0} if kind is bn.Crystal and "matrix" not in given else {}
            made.append(kind(**{**start, **{name: given[name] for name in own}})) if own else None
    for description in made:
        for name, kind in typing.get_type_hints(type(description)).items():
            value = getattr(description, name)
            assert fits(value, kind), f"{type(description).__name__}.{name} is {value!r}, not {kind}"


def test_the_page_of_parameters_is_up_to_date() -> None:
    page = Path(__file__).parents[2] / "docs" / "parameters.md"
    remedy = "run: python -m bragg_numba.derivatives.parameter_tables > docs/parameters.md"
    assert page.read_text(encoding="utf-8") == parameter_tables(), f"docs/parameters.md is out of date; {remedy}"
