"""From a file of merged reflections to amplitudes in P1: choice of columns, Friedel pairs, what is missing, scale."""

import math
from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from ..errors import InputError, shown
from ..io.reflections import (
    AMPLITUDE,
    AMPLITUDE_OF_PAIR,
    DIFFERENCE,
    INTENSITY,
    INTENSITY_OF_PAIR,
    Column,
    Reflections,
)
from .symmetry import absent, box_shape, centric, check_box, expand, places, representatives

# Labels of calculated amplitudes, in lower case without -, _ and "au", and those of coefficients of maps.
_CALCULATED = {"fc", "fcalc", "fmodel", "fcall", "fcallls"}
_OF_MAPS = {"fwt", "delfwt", "2fofcwt", "fofcwt", "2fofcwtnofill", "fmap"}
# Resolution in Å beyond which a scale is fitted if enough reflections are: the solvent of a model is crude below.
_FITTED_TO, _FITTED_LEAST = 4.0, 50
# Largest factor exp(-B/(4 d²)) between data and model that a fit of their scale looks for.
_MOST_B = 200.0
# Share of missing reflections, and R of that fit, beyond which a line warns.
_MANY_MISSING, _POOR_R = 0.05, 0.5


class Amplitudes(NamedTuple):
    """|F| of P1.

    Attributes:
        hkl: (n, 3) indices.
        F: (n,) amplitudes.
        dmin: resolution in Å of the highest reflection given.
        wavelength: of the data set they come from, in Å; None: not known.
        lines: what was chosen, a line each.
    """

    hkl: np.ndarray
    F: np.ndarray
    dmin: float
    wavelength: float | None
    lines: tuple[str, ...]


class _Chosen(NamedTuple):
    """A choice of columns: (n,) F(+), F(-) (NaN where not measured), the data set, and lines about it."""

    label: str
    plus: np.ndarray
    minus: np.ndarray
    dataset: int
    lines: tuple[str, ...]


def _plain(label: str) -> str:
    return "".join(letter for letter in label.lower().removesuffix("_au") if letter.isalnum())


def _mate(label: str) -> str | None:
    """The label of F(-) from that of F(+); None if it is none."""
    for plus, minus in (("(+)", "(-)"), ("plus", "minus"), ("PLUS", "MINUS"), ("+", "-")):
        if plus in label:
            return minus.join(label.rsplit(plus, 1))
    return None


def _listed(columns: tuple[Column, ...]) -> str:
    """The labels that may be asked for."""
    pairs = {_mate(column.label) for column in columns}
    return ", ".join(column.label for column in columns if column.label not in pairs)


def choose(data: Reflections, label: str | None) -> Column:
    """The column asked for, or the only one of the most wanted kind.

    These are calculated amplitudes, then measured ones, those of pairs F(+) and F(-), intensities, and those of pairs.
    Raises InputError that lists the choices if there is none of that label, or several are equally wanted.
    """
    choices = _listed(data.columns)
    if label is not None:
        mates = {_mate(column.label) for column in data.columns}
        for column in data.columns:
            if column.label == label and label not in mates:
                return column
        raise InputError(f"{data.name}: expected a label of {choices}; got {shown(label)}", "label")
    usual = [one for one in data.columns if _plain(one.label) not in _OF_MAPS]
    of_pairs = [one for one in usual if one.kind in (AMPLITUDE_OF_PAIR, INTENSITY_OF_PAIR)]
    pairs = [one for one in of_pairs if _mate(one.label) in {other.label for other in of_pairs}]
    wanted = (
        [one for one in usual if one.kind == AMPLITUDE and _plain(one.label) in _CALCULATED],
        [one for one in usual if one.kind == AMPLITUDE],
        [one for one in pairs if one.kind == AMPLITUDE_OF_PAIR],
        [one for one in usual if one.kind == INTENSITY],
        [one for one in pairs if one.kind == INTENSITY_OF_PAIR],
    )
    for group in wanted:
        if len(group) > 1:
            several = ", ".join(one.label for one in group)
            told = f"expected a label, as {several} are equally likely (it has {choices})"
            raise InputError(f"{data.name}: {told}", "label")
        if group:
            return group[0]
    raise InputError(f"{data.name}: expected amplitudes or intensities; it has {choices}", "label")


def _amplitudes(values: np.ndarray, kind: str, lines: list[str]) -> np.ndarray:
    """(n,) amplitudes of amplitudes or intensities; negative ones are counted."""
    negative = int((values < 0.0).sum())
    if kind in (INTENSITY, INTENSITY_OF_PAIR):
        lines.append(f"amplitudes are the square roots of intensities, of which {negative} negative ones became 0")
        return np.sqrt(np.maximum(values, 0.0))
    if negative:
        lines.append(f"{negative} negative amplitudes lost their sign")
    return np.abs(values)


def _read(data: Reflections, column: Column) -> _Chosen:
    """F(+) and F(-) of a column and those that belong to it."""
    lines: list[str] = []
    by_label = {one.label: one for one in data.columns}
    if column.kind in (AMPLITUDE_OF_PAIR, INTENSITY_OF_PAIR):
        mate = by_label.get(_mate(column.label) or "")
        if mate is None:
            raise InputError(f"{data.name}: {column.label} has no column of its Friedel mates; expected one", "label")
        both = _amplitudes(np.concatenate([column.values, mate.values]), column.kind, lines)
        lines.insert(0, f"Friedel pairs {column.label} and {mate.label}")
        plus, minus = np.split(both, 2)
        return _Chosen(column.label, plus, minus, column.dataset, tuple(lines))
    if column.kind == DIFFERENCE:
        mean = [one for one in data.columns if one.kind == AMPLITUDE and one.dataset == column.dataset]
        mean = [one for one in mean if _plain(one.label) not in _OF_MAPS | _CALCULATED]
        if len(mean) != 1:
            found = ", ".join(one.label for one in mean) or "none"
            raise InputError(
                f"{data.name}: differences {column.label} need one column of mean amplitudes; got {found}", "label"
            )
        half = np.where(np.isnan(column.values), 0.0, column.values / 2.0)
        F = mean[0].values
        lines.append(f"Friedel pairs from {mean[0].label} and half of {column.label}, on either side")
        both = _amplitudes(np.concatenate([F + half, F - half]), AMPLITUDE, lines)
        plus, minus = np.split(both, 2)
        return _Chosen(column.label, plus, minus, column.dataset, tuple(lines))
    lines.append(f"{'intensities' if column.kind == INTENSITY else 'amplitudes'} {column.label}")
    F = _amplitudes(column.values, column.kind, lines)
    return _Chosen(column.label, F, np.full(len(F), np.nan), column.dataset, tuple(lines))


def _reciprocal_metric(cell: tuple[float, ...]) -> np.ndarray:
    """(3, 3) products of a*, b*, c* in 1/Å², for 1/d² = h G* h."""
    lengths, cosines = np.array(cell[:3]), np.cos(np.radians(cell[3:]))
    metric = np.outer(lengths, lengths)
    for (i, j), cosine in zip(((1, 2), (0, 2), (0, 1)), cosines, strict=True):
        metric[i, j] *= cosine
        metric[j, i] *= cosine
    return np.linalg.inv(metric)


def s_squared(hkl: np.ndarray, cell: tuple[float, ...]) -> np.ndarray:
    """(n,) 1/d² in 1/Å²."""
    return np.einsum("ni,ij,nj->n", hkl, _reciprocal_metric(cell), hkl)


def _sphere(cell: tuple[float, ...], dmin: float, name: str) -> np.ndarray:
    """(n, 3) all indices to a resolution, in ascending order."""
    largest = np.floor(np.array(cell[:3]) / dmin * (1.0 + 1e-9)).astype(int)
    check_box(2 * largest + 1, name)
    axes = [np.arange(-n, n + 1) for n in largest]
    found = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1).reshape(-1, 3)
    return found[s_squared(found, cell) <= (1.0 + 1e-9) / dmin**2]


class Completion(NamedTuple):
    """|F| of a model in P1, which sets the scale and fills gaps: its name, and a function of dmin (Å) for hkl and F."""

    name: str
    reflections: Callable[[float], tuple[np.ndarray, np.ndarray]]


def amplitudes_in_P1(
    data: Reflections,
    label: str | None = None,
    scale: float | None = None,
    model: Completion | None = None,
    dmin: float = math.inf,
) -> Amplitudes:
    """Amplitudes of all symmetry mates and Friedel mates of the reflections of a file.

    Args:
        data: the file.
        label: its column; of Friedel pairs the one of F(+). None: see ``choose``.
        scale: factor on amplitudes; None: fitted to the model, or 1 without one.
        model: sets the scale, and stands for missing reflections, to ``dmin`` if that is beyond the data.
        dmin: resolution limit in Å of the model.

    Systematically absent reflections become 0. Raises InputError as ``choose``, and for unmerged reflections.
    """
    chosen = _read(data, choose(data, label))
    lines = [f"{len(data.hkl)} reflections, space group {data.group.name}: {chosen.lines[0]}"]
    lines += [*data.lines, *chosen.lines[1:]]
    hkl, plus, minus = _measured(data, chosen, lines)
    expansion = expand(hkl, data.group, data.name)
    F = expansion.signed(plus, minus)
    # The limit is that of the reflections, not of the model.
    s_sqr_max = float(s_squared(hkl, data.cell).max())
    if s_sqr_max == 0.0:
        raise InputError(f"{data.name}: {chosen.label} holds 000 only; expected reflections", "label")
    limit = 1.0 / math.sqrt(s_sqr_max)
    lines.append(f"{len(expansion.hkl)} reflections in P1, to {limit:.4g} Å")
    everything = _sphere(data.cell, limit, data.name)
    missing = everything[~_among(everything, expansion.hkl)]
    zero = absent(missing, data.group)
    gaps, reflections = int((~zero).sum()), len(everything) - int(zero.sum())
    gap = f"{gaps} of {reflections} to that limit ({100.0 * gaps / reflections:.1f} %) are missing"
    if not missing.any(axis=1).all():
        gap += ", F000 among them"
    if model is not None:
        limit = min(limit, dmin)
        model_hkl, model_F = model.reflections(limit)
        if scale is None:
            scale, said = fit_scale(expansion.hkl, F, model_hkl, model_F, data.cell)
            lines.append(said)
        rest = ~_among(model_hkl, expansion.hkl)
        added_hkl, added_F = model_hkl[rest], model_F[rest]
        lines.append(f"{gap}: they, and all beyond to {limit:.4g} Å, are of the model {model.name}")
    else:
        if scale is None:
            lines.append("WARNING: relative scale, amplitudes are used as electrons: give a scale or a model")
        added_hkl, added_F = missing[zero], np.zeros(int(zero.sum()))
        lines.append(f"{'WARNING: ' if gaps > _MANY_MISSING * reflections else ''}{gap}: their F is default_F")
    if scale is not None and not any("multiplied" in line for line in lines):
        lines.append(f"multiplied by {scale:g}")
    return Amplitudes(
        np.concatenate([expansion.hkl, added_hkl]),
        np.concatenate([F * (1.0 if scale is None else scale), added_F]),
        limit,
        data.wavelengths.get(chosen.dataset),
        tuple(lines),
    )


def _among(hkl: np.ndarray, others: np.ndarray) -> np.ndarray:
    """(n,) whether each of the indices is one of the others."""
    shape = np.maximum(box_shape(hkl), box_shape(others)) if len(hkl) else box_shape(others)
    return np.isin(places(hkl, shape), places(others, shape))


def _measured(data: Reflections, chosen: _Chosen, lines: list[str]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """hkl (n, 3), F(+) and F(-) of the reflections with a value: those of mates are equal where only one is known."""
    plus, minus = chosen.plus, chosen.minus
    both_sides = centric(data.hkl, data.group)
    if np.isfinite(minus).any():
        lone = (np.isfinite(plus) != np.isfinite(minus)) & ~both_sides
        lines.append(f"{int(lone.sum())} acentric reflections without a Friedel mate, whose F is taken for both")
    plus, minus = np.where(np.isnan(plus), minus, plus), np.where(np.isnan(minus), plus, minus)
    # An average, so that mates of a centric reflection are equal whatever the file says.
    plus, minus = (np.where(both_sides, (plus + minus) / 2.0, each) for each in (plus, minus))
    there = np.isfinite(plus)
    if not there.any():
        raise InputError(f"{data.name}: {chosen.label} has no values; expected some", "label")
    if not there.all():
        lines.append(f"{int((~there).sum())} of them without a value")
    hkl = data.hkl[there]
    shape = np.max([box_shape(hkl @ rotation) for rotation in data.group.rotations], axis=0)
    check_box(shape, data.name)
    repeated = len(hkl) - len(np.unique(representatives(hkl, data.group, shape)))
    if repeated:
        raise InputError(f"{data.name}: {repeated} reflections repeat others by symmetry; expected merged ones")
    return hkl, plus[there], minus[there]


def fit_scale(
    hkl: np.ndarray, F: np.ndarray, model_hkl: np.ndarray, model_F: np.ndarray, cell: tuple[float, ...]
) -> tuple[float, str]:
    """The factor that brings measured amplitudes to the model's absolute scale, and a line with the fit.

    Minimizes Σ (F_obs - k exp(-B s²/4) F_calc)²; the factor is 1/k, and B, by which model and crystal differ, is left
    in the data.
    """
    from scipy.optimize import minimize_scalar  # takes long to import, and few runs need it

    shape = np.maximum(box_shape(hkl), box_shape(model_hkl))
    _, mine, theirs = np.intersect1d(places(hkl, shape), places(model_hkl, shape), return_indices=True)
    s_sqr, observed, calculated = s_squared(hkl[mine], cell), F[mine], model_F[theirs]
    fine = s_sqr > 1.0 / _FITTED_TO**2
    if fine.sum() >= _FITTED_LEAST:
        s_sqr, observed, calculated = s_sqr[fine], observed[fine], calculated[fine]

    def factor(B: float) -> tuple[float, np.ndarray]:
        damped = np.exp(-0.25 * B * s_sqr) * calculated
        k = float(observed @ damped) / (float(damped @ damped) or 1.0)
        return k, k * damped

    fitted = minimize_scalar(
        lambda B: float(((observed - factor(B)[1]) ** 2).sum()), bounds=(-_MOST_B, _MOST_B), method="bounded"
    )
    k, model = factor(float(fitted.x))
    if not len(observed) or not k > 0.0:
        raise InputError("scale: measured and calculated amplitudes have nothing in common; expected the same crystal")
    R = float(np.abs(observed - model).sum() / observed.sum())
    warned = "WARNING: " if R > _POOR_R else ""
    return 1.0 / k, f"{warned}on the model's scale: multiplied by {1 / k:.5g} (R {100 * R:.1f} %, B {fitted.x:.1f} Å²)"
