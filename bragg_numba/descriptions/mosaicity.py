"""The mosaic texture of a crystal: checks of its fields, and which of its numbers a point group ties together.

Rotation vectors v = E L z of the domains, in the frame E = (e1 e2 e3) of the crystal: e1 along a, e3 along c*,
e2 = e3 × e1. Gaussian z have the covariance 1, so that Σ = L Lᵀ is that of v; those of a ball are uniform in |z| < 1.
"""

import math
import warnings
from collections.abc import Sequence
from typing import Any

import numpy as np

from ..errors import InputError
from . import validate

DISTRIBUTIONS = ("cap", "gauss", "ball")
SAMPLINGS = ("random", "sobol")

SPREADS = ("mosaic_spread_1", "mosaic_spread_2", "mosaic_spread_3")
FACTORS = tuple(f"mosaic_L_{ij}" for ij in ("11", "21", "22", "31", "32", "33"))
# The fields that say how wide the texture is, of which one kind is given.
WIDTHS = ("mosaic_spread", *SPREADS, "mosaic_L")

# All fields that the domains depend on, besides their number and seed.
MOSAICITY = (*WIDTHS, "mosaic_distribution", "mosaic_sampling", "mosaic_symmetry", "mosaic_vectors")

# Where the diagonal is among the six numbers of L.
_DIAGONAL = (0, 2, 5)

# Point groups in the settings of International Tables A: unique axis b, trigonal ones in hexagonal axes. For a
# symmetric tensor only the system counts.
_GROUPS = {
    "triclinic": "1 -1",
    "monoclinic": "2 m 2/m",
    "orthorhombic": "222 mm2 m2m 2mm mmm",
    "tetragonal": "4 -4 4/m 422 4mm -42m -4m2 4/mmm",
    "hexagonal": "3 -3 32 321 312 3m 3m1 31m -3m -3m1 -31m 6 -6 6/m 622 6mm -62m -6m2 6/mmm",
    "cubic": "23 m-3 m3 432 -43m m-3m m3m",
}
_SYSTEM = {symbol: system for system, symbols in _GROUPS.items() for symbol in symbols.split()}

# For each of the six numbers of L the one that it equals; None: it is 0.
_TIES: dict[str, tuple[int | None, ...]] = {
    "triclinic": (0, 1, 2, 3, 4, 5),
    "monoclinic": (0, None, 2, 3, None, 5),
    "orthorhombic": (0, None, 2, None, None, 5),
    "tetragonal": (0, None, 0, None, None, 5),
    "hexagonal": (0, None, 0, None, None, 5),
    "cubic": (0, None, 0, None, None, 0),
}
# Angles of the cell that a system has, in degrees; None: any.
_ANGLES: dict[str, tuple[float | None, ...]] = {
    "triclinic": (None, None, None),
    "monoclinic": (90.0, None, 90.0),
    "hexagonal": (90.0, 90.0, 120.0),
    **dict.fromkeys(("orthorhombic", "tetragonal", "cubic"), (90.0, 90.0, 90.0)),
}

# How far the angles of a cell may be from those of its system, in degrees: other settings are farther.
_ANGLE_TOLERANCE = 2.0

# How far numbers that a point group ties may differ, as a fraction of the largest.
_TIE_TOLERANCE = 1e-6

# Degrees above which a texture is hardly that of one crystal.
_WIDE = 5.0


def ties_of(symmetry: str | None) -> tuple[int | None, ...]:
    """For each of the six numbers of L the one that a point group ties it to, itself if free; None: it must be 0."""
    return _TIES["triclinic" if symmetry is None else _SYSTEM[symmetry]]


def spread_ties_of(symmetry: str | None) -> tuple[int, ...]:
    """For each of the three spreads about e1, e2, e3 the one that a point group ties it to."""
    ties = ties_of(symmetry)
    return tuple(_DIAGONAL.index(ties[i] or 0) for i in _DIAGONAL)


def spreads_of(crystal: Any) -> tuple[Any, Any, Any]:
    """The three spreads about e1, e2, e3 in degrees, from one or from three; zeros if there are none."""
    given = [getattr(crystal, name) for name in SPREADS]
    if all(spread is None for spread in given):
        return (crystal.mosaic_spread or 0.0,) * 3
    first, second, third = (given[i] for i in spread_ties_of(crystal.mosaic_symmetry))
    return first, second, third


def factor_of(crystal: Any) -> tuple[Any, ...]:
    """The six numbers 11, 21, 22, 31, 32, 33 of L in degrees, in effect, all 0 for a crystal that is not mosaic."""
    if crystal.mosaic_L is None:
        first, second, third = spreads_of(crystal)
        return first, 0.0, second, 0.0, 0.0, third
    ties = ties_of(crystal.mosaic_symmetry)
    return tuple(0.0 if tie is None else crystal.mosaic_L[tie] for tie in ties)


def checked_mosaicity(crystal: Any) -> dict[str, Any]:
    """The fields of a Crystal that describe its mosaic texture, checked and as they are kept.

    Spreads that a point group ties to an earlier one are kept as None. Raises InputError for what does not fit.
    """
    fields = {
        "mosaic_spread": validate.optional(validate.non_negative, "mosaic_spread", crystal.mosaic_spread, "degrees"),
        "mosaic_distribution": validate.choice("mosaic_distribution", crystal.mosaic_distribution, DISTRIBUTIONS),
        "mosaic_sampling": validate.optional(validate.choice, "mosaic_sampling", crystal.mosaic_sampling, SAMPLINGS),
        "mosaic_symmetry": validate.optional(_symmetry, "mosaic_symmetry", crystal.mosaic_symmetry),
        "mosaic_L": validate.optional(_six, "mosaic_L", crystal.mosaic_L),
        "mosaic_vectors": validate.optional(_vectors, "mosaic_vectors", crystal.mosaic_vectors),
    }
    for name in SPREADS:
        fields[name] = validate.optional(validate.non_negative, name, getattr(crystal, name), "degrees")
    distribution = fields["mosaic_distribution"]
    if distribution == "cap":
        _check_cap(fields)
        return fields
    _check_one_width(fields)
    if fields["mosaic_vectors"] is not None:
        _check_vectors(crystal, fields)
    fields |= _tied(crystal, fields)
    _doubts(crystal, fields)
    return fields


def _check_cap(fields: dict[str, Any]) -> None:
    for name in (*SPREADS, "mosaic_L", "mosaic_vectors", "mosaic_symmetry"):
        if fields[name] is not None:
            raise InputError(f"{name} needs mosaic_distribution 'gauss' or 'ball'; got 'cap'", name)
    if fields["mosaic_sampling"] == "sobol":
        raise InputError(
            "mosaic_sampling of mosaic_distribution 'cap' must be 'random'; got 'sobol'", "mosaic_sampling"
        )


def _check_one_width(fields: dict[str, Any]) -> None:
    """Raise InputError unless at most one way to say how wide the texture is has been taken."""
    three = next((name for name in SPREADS if fields[name] is not None), None)
    given = [name for name in ("mosaic_spread", three, "mosaic_L") if name is not None and fields[name] is not None]
    if len(given) > 1:
        raise InputError(f"give either {given[0]} or {given[1]}; got both", given[1])
    if three is None:
        return
    ties = spread_ties_of(fields["mosaic_symmetry"])
    for name, tie in zip(SPREADS, ties, strict=True):
        if all(fields[other] is None for other, same in zip(SPREADS, ties, strict=True) if same == tie):
            raise InputError(f"{name} must be given with {three} (degrees); got None", name)


def _check_vectors(crystal: Any, fields: dict[str, Any]) -> None:
    vectors = fields["mosaic_vectors"]
    if all(fields[name] is None for name in WIDTHS):
        raise InputError("mosaic_vectors are in units of the spread: give mosaic_spread too; got None", "mosaic_spread")
    if crystal.mosaic_domains not in (None, len(vectors)):
        raise InputError(
            f"mosaic_domains must be the number of mosaic_vectors, {len(vectors)}; got {crystal.mosaic_domains}",
            "mosaic_domains",
        )
    if fields["mosaic_sampling"] is not None:
        got = fields["mosaic_sampling"]
        raise InputError(f"mosaic_sampling must not be given with mosaic_vectors; got {got!r}", "mosaic_sampling")
    longest = float(np.sqrt(np.square(vectors).sum(axis=1).max()))
    if fields["mosaic_distribution"] == "ball" and longest > 1.0 + 1e-9:
        raise InputError(
            f"mosaic_vectors of mosaic_distribution 'ball' must be at most 1 long; got {longest:g}", "mosaic_vectors"
        )


def _symmetry(field: str, value: Any) -> str:
    symbol = "".join(value.split()).lower() if isinstance(value, str) else None
    if symbol not in _SYSTEM:
        raise validate.fail(field, "a point group such as 2/m, 4/mmm, -3m or m-3 (unique axis b)", value)
    return symbol


def _six(field: str, value: Any) -> tuple[float, ...]:
    expected = "six numbers 11 21 22 31 32 33 of a lower triangular matrix (degrees)"
    numbers = validate.numbers(field, value.tolist() if isinstance(value, np.ndarray) else value, 6, expected)
    if not all(numbers[i] for i in _DIAGONAL):
        raise validate.fail(field, "a matrix that is not singular, with 11, 22 and 33 other than 0", value)
    return numbers


def _vectors(field: str, value: Any) -> np.ndarray:
    expected = "an (n, 3) array of finite numbers"
    with warnings.catch_warnings():
        # Of complex numbers; they are refused below.
        warnings.simplefilter("ignore")
        array = validate.array(field, value, expected)
    if array.ndim != 2 or array.shape[1] != 3 or not len(array) or array.dtype.kind not in "iuf":
        raise validate.fail(field, expected, value)
    # A later copy of the description has this array again, which tells that nothing has changed.
    if array.dtype == np.float64 and array.flags.owndata and not array.flags.writeable:
        return array
    array = array.astype(float)
    if not (np.abs(array) <= 1e6).all():
        raise validate.fail(field, f"{expected}, of a size up to 1e6", value)
    array.setflags(write=False)
    return array


def _angles(crystal: Any) -> tuple[float, ...]:
    """alpha, beta, gamma of the crystal as it is described, in degrees."""
    if crystal.matrix is None:
        cell = crystal.cell
        angles: tuple[float, ...] = cell[3:]
        return angles
    a, b, c = np.linalg.inv(np.array(crystal.matrix).T).T
    pairs = ((b, c), (a, c), (a, b))
    return tuple(math.degrees(math.atan2(float(np.linalg.norm(np.cross(u, v))), float(u @ v))) for u, v in pairs)


def _tied(crystal: Any, fields: dict[str, Any]) -> dict[str, Any]:
    """The numbers that a point group leaves free. Raises InputError where those given, or the cell, do not obey it."""
    symmetry = fields["mosaic_symmetry"]
    if symmetry is None:
        return {}
    expected = _ANGLES[_SYSTEM[symmetry]]
    angles = _angles(crystal)
    if any(
        want is not None and abs(angle - want) > _ANGLE_TOLERANCE for angle, want in zip(angles, expected, strict=True)
    ):
        wanted = " ".join("any" if want is None else f"{want:g}" for want in expected)
        got = " ".join(f"{angle:.6g}" for angle in angles)
        raise InputError(
            f"mosaic_symmetry {symmetry} needs a cell with the angles {wanted}; got {got}", "mosaic_symmetry"
        )
    kept: dict[str, Any] = {}
    ties = spread_ties_of(symmetry)
    for i, tie in enumerate(ties):
        same = [fields[name] for name, other in zip(SPREADS, ties, strict=True) if other == tie]
        given = [spread for spread in same if spread is not None]
        if given and max(given) - min(given) > _TIE_TOLERANCE * max(given):
            names = " and ".join(name for name, other in zip(SPREADS, ties, strict=True) if other == tie)
            got = " ".join(f"{spread:g}" for spread in given)
            raise InputError(f"{names} must be equal for mosaic_symmetry {symmetry}; got {got}", SPREADS[i])
        kept[SPREADS[i]] = given[0] if given and i == tie else None
    if fields["mosaic_L"] is not None:
        kept["mosaic_L"] = _tied_factor(fields["mosaic_L"], symmetry)
    return kept


def _tied_factor(numbers: Sequence[float], symmetry: str) -> tuple[float, ...]:
    """The factor of the same Σ with a positive diagonal, which obeys the point group if Σ does."""
    positive = [abs(numbers[i]) / numbers[i] for i in _DIAGONAL]
    column = (0, 0, 1, 0, 1, 2)
    unique = [number * positive[j] for number, j in zip(numbers, column, strict=True)]
    scale = max(map(abs, unique))
    for name, number, tie in zip(FACTORS, unique, ties_of(symmetry), strict=True):
        wanted = 0.0 if tie is None else unique[tie]
        if abs(number - wanted) > _TIE_TOLERANCE * scale:
            rule = "0" if tie is None else f"equal to {FACTORS[tie]}, {wanted:g},"
            raise InputError(f"{name} must be {rule} for mosaic_symmetry {symmetry}; got {number:g}", "mosaic_L")
    return tuple(unique)


def _doubts(crystal: Any, fields: dict[str, Any]) -> None:
    """Warn of textures that are wide, and of numbers of Sobol points that are no power of two."""
    name = next((name for name in WIDTHS if fields[name] is not None), None)
    if name is None:
        return
    numbers = fields[name] if name == "mosaic_L" else [fields[each] or 0.0 for each in WIDTHS if each != "mosaic_L"]
    widest = max(map(abs, numbers))
    if widest > _WIDE:
        validate.doubt(name, f"{name} above {_WIDE:g} degrees is hardly one crystal; got {widest:g}", 2)
    n, drawn = crystal.mosaic_domains, fields["mosaic_vectors"] is None and fields["mosaic_sampling"] != "random"
    if drawn and isinstance(n, int) and n > 0 and n & (n - 1):
        near = 2 ** round(math.log2(n))
        validate.doubt("mosaic_domains", f"Sobol points are best by powers of two, such as {near}; got {n} domains", 2)
