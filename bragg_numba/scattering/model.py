"""From an atomic model to structure factors, by gemmi: sums over atoms, the mask of the solvent, Fourier transforms.

Small models are summed directly. Of others the density is put on a grid, smeared so that the grid resolves it and
sharpened again in reciprocal space; some reflections are also summed directly, and the difference is told. Form factors
are those of International Tables C (1992), of neutral atoms, with isotropic or anisotropic displacements as the file
has them.
"""

import math
from collections.abc import Iterable
from typing import Any, NamedTuple

import numpy as np

from ..errors import InputError, shown
from ..io.crystallography import gemmi_for
from ..io.memory import box_memory_check
from ..io.models import AtomicModel
from .sums import PartialSums
from .symmetry import box_shape, check_box, places, symmetrized

# Grid points per half of the resolution limit, and the density (electrons/Å³) at which an atom ends. With gemmi's own,
# 1.5 and 1e-5, the largest error of |F| is some 1e-4 of its rms, with these some 1e-6.
_RATE, _CUTOFF = 2.0, 1e-7
# Products of atoms, operations and reflections up to which sums are direct: some 0.1 µs each. On a grid atoms end at
# half of the cell's narrowest width, whose tails in cells narrower than this (Å) are worth more time.
_DIRECT, _DIRECT_IF_NARROW, _NARROW = 4 * 10**6, 10**8, 12.0
# Reflections of a grid that are checked, and the largest difference in units of the rms that is not warned of.
_CHECKED, _TOLERANCE = 24, 1e-4
# Spacing in Å of the solvent mask, whatever dmin is, so that F of a reflection does not depend on it. Beyond twice the
# spacing the soft edge of the solvent leaves nothing: exp(-46/(4 · 0.8²)) is 1e-8.
_MASK_SPACING = 0.4
# Below it form factors, whose parameters end at sin(θ)/λ = 2/Å, and grids no longer serve.
SMALLEST_DMIN = 0.5
# Share of the cell beyond which the solvent is probably the room of atoms that the model lacks.
_MOST_SOLVENT = 0.9


class Solvent(NamedTuple):
    """The flat solvent between molecules: F += k exp(-B s²/4) F_mask, with F_mask of a mask of 1.

    Attributes:
        k: its density in electrons/Å³; 0: none. 0.35 is that of salty water.
        B: the softness of its edge, Å².
    """

    k: float = 0.35
    B: float = 46.0


PROTEIN_SOLVENT = Solvent()


def check_dmin(dmin: Any) -> float:
    """A resolution limit as a float. Raises InputError unless it is a finite number from SMALLEST_DMIN."""
    expected = f"a number of at least {SMALLEST_DMIN} (Å)"
    if isinstance(dmin, bool | str) or not np.isscalar(dmin):
        raise InputError(f"dmin must be {expected}; got {shown(dmin)}", "dmin")
    try:
        value = float(dmin)  # type: ignore[arg-type]
    except (TypeError, ValueError, OverflowError):
        raise InputError(f"dmin must be {expected}; got {shown(dmin)}", "dmin") from None
    if not (math.isfinite(value) and value >= SMALLEST_DMIN):
        raise InputError(f"dmin must be {expected}; got {shown(dmin)}", "dmin")
    return value


def check_solvent(solvent: Any) -> Solvent:
    """k and B of the solvent; None: without it. Raises InputError unless both are finite and not negative."""
    if solvent is None:
        return Solvent(0.0, 0.0)
    try:
        k, B = (float(value) for value in solvent)
    except (TypeError, ValueError, OverflowError):
        raise InputError(f"solvent must be k (e/Å³) and B (Å²), or None; got {shown(solvent)}", "solvent") from None
    if not (math.isfinite(k) and math.isfinite(B) and k >= 0.0 and B >= 0.0):
        raise InputError(f"solvent must be k and B of at least 0, in e/Å³ and Å²; got {shown(solvent)}", "solvent")
    return Solvent(k, B)


def model_sums(
    model: AtomicModel, dmin: float, classes: Iterable[str] = (), solvent: Any = PROTEIN_SOLVENT
) -> PartialSums:
    """F0 of the model and the solvent, and G of each class, an element, to a resolution limit in Å.

    Raises InputError for a dmin below SMALLEST_DMIN, or that needs more memory than there is.
    """
    gemmi, dmin, solvent = gemmi_for(model.name), check_dmin(dmin), check_solvent(solvent)
    largest = np.array([math.floor(edge / dmin) for edge in model.cell[:3]])
    check_box(2 * largest + 1, model.name)
    for spacing in (dmin / (2.0 * _RATE), _MASK_SPACING if solvent.k > 0.0 else math.inf):
        box_memory_check([math.ceil(edge / spacing) for edge in model.cell[:3]], model.name)
    on_grid = _GridSums(gemmi, model, dmin)
    hkl, F0 = on_grid.of_all()
    products = len(model.atoms) * len(model.group.rotations) * len(hkl)
    narrow = min(_widths(model)) < _NARROW
    lines = [*model.lines, f"resolution limit {dmin:.4g} Å"]
    if products <= (_DIRECT_IF_NARROW if narrow else _DIRECT):
        F0, G = _direct(gemmi, model, hkl), {}
        for label in classes:
            G[label] = _direct(gemmi, model, hkl, label) - F0
        lines.append("direct summation over atoms")
    else:
        G = {label: on_grid.of_class(label) for label in classes}
        lines.append(_check(gemmi, model, hkl, F0))
    G = {label: symmetrized(hkl, values, model.group) for label, values in G.items()}
    if solvent.k > 0.0:
        F_mask, share = _solvent_mask(gemmi, model, dmin, hkl)
        line = f"solvent in {100 * share:.1f} % of the cell, k_sol {solvent.k:g} e/Å³, B_sol {solvent.B:g} Å²"
        lines.append(f"WARNING: {line}: does the model lack atoms?" if share > _MOST_SOLVENT else line)
        s_sqr = 1.0 / _d_spacings(model, hkl) ** 2
        F0 = F0 + solvent.k * np.exp(-0.25 * solvent.B * s_sqr) * F_mask
    else:
        lines.append("no bulk solvent, without which |F| of a protein is far too large at low resolution")
    F0 = symmetrized(hkl, F0, model.group)
    return PartialSums(model.name, model.cell, model.group, dmin, hkl, F0, G, tuple(lines))


class _GridSums:
    """Sums over atoms by a density on a grid and its Fourier transform."""

    def __init__(self, gemmi: Any, model: AtomicModel, dmin: float) -> None:
        self.gemmi, self.model = gemmi, model
        self.calculator = gemmi.DensityCalculatorX()
        self.calculator.d_min, self.calculator.rate, self.calculator.cutoff = dmin, _RATE, _CUTOFF
        self.calculator.grid.setup_from(model.structure)
        self.calculator.set_refmac_compatible_blur(model.structure[0])

    def of_all(self) -> tuple[np.ndarray, np.ndarray]:
        """Indices (n, 3) and F (n,) of all atoms."""
        self.calculator.put_model_density_on_grid(self.model.structure[0])
        return self._transform()

    def of_class(self, label: str) -> np.ndarray:
        """G (n,) of the atoms of an element: a form factor of 1, with the displacements of each."""
        self.calculator.initialize_grid()
        for atom in self.model.atoms:
            if atom.element.name == label:
                self.calculator.add_c_contribution_to_grid(atom, 1.0)
        self.calculator.grid.symmetrize_sum()
        return self._transform()[1]

    def _transform(self) -> tuple[np.ndarray, np.ndarray]:
        return _transform(self.gemmi, self.calculator.grid, self.calculator.d_min, self.calculator.blur)


def _direct(gemmi: Any, model: AtomicModel, hkl: np.ndarray, label: str | None = None) -> np.ndarray:
    """F (n,) summed over atoms and operations; with 1 added to the form factor of an element."""
    calculator = gemmi.StructureFactorCalculatorX(model.structure.cell)
    if label is not None:
        calculator.addends.set(gemmi.Element(label), 1.0)
    first = model.structure[0]
    return np.array([calculator.calculate_sf_from_model(first, each) for each in hkl.tolist()], complex)


def _check(gemmi: Any, model: AtomicModel, hkl: np.ndarray, F: np.ndarray) -> str:
    """A line with the largest difference from direct sums over some reflections, 000 among them."""
    some = np.unique(np.append(np.linspace(0, len(hkl) - 1, _CHECKED).astype(int), np.flatnonzero(~hkl.any(axis=1))))
    rms = math.sqrt(float(np.mean(np.abs(F) ** 2)))
    worst = float(np.abs(_direct(gemmi, model, hkl[some]) - F[some]).max()) / rms
    line = f"sums on a grid, which differ from direct ones by up to {worst:.1g} of the rms ({len(some)} reflections)"
    return line if worst <= _TOLERANCE else f"WARNING: {line}"


def _widths(model: AtomicModel) -> tuple[float, float, float]:
    """Distances in Å between opposite faces of the cell."""
    reciprocal = model.structure.cell.reciprocal()
    return 1.0 / reciprocal.a, 1.0 / reciprocal.b, 1.0 / reciprocal.c


def _d_spacings(model: AtomicModel, hkl: np.ndarray) -> np.ndarray:
    """(n,) resolution in Å; infinite at 000."""
    fractional = np.array(model.structure.cell.frac.mat.tolist())
    lengths = np.linalg.norm(hkl @ fractional, axis=1)
    return np.divide(1.0, lengths, out=np.full(len(hkl), np.inf), where=lengths > 0.0)


def _transform(gemmi: Any, grid: Any, dmin: float, blur: float) -> tuple[np.ndarray, np.ndarray]:
    """Indices (n, 3) of an asymmetric unit to dmin, in ascending order, and the transform (n,) of a grid there."""
    transformed = gemmi.transform_map_to_f_phi(grid, half_l=True)
    data = transformed.prepare_asu_data(dmin=dmin, unblur=blur, with_000=True, with_sys_abs=True)
    hkl, values = np.array(data.miller_array, np.int64), np.array(data.value_array, complex)
    order = np.lexsort(hkl.T[::-1])
    return hkl[order], values[order]


def _solvent_mask(gemmi: Any, model: AtomicModel, dmin: float, hkl: np.ndarray) -> tuple[np.ndarray, float]:
    """The transform (n,) of the mask of the solvent at the reflections, and the share of the cell that it takes."""
    mask = gemmi.FloatGrid()
    mask.setup_from(model.structure, spacing=_MASK_SPACING)
    gemmi.SolventMasker(gemmi.AtomicRadiiSet.Refmac).put_mask_on_float_grid(mask, model.structure[0])
    share = float(np.array(mask, copy=False).mean(dtype=float))
    limit = max(dmin, 2.0 * _MASK_SPACING + 1e-6)
    found, values = _transform(gemmi, mask, limit, 0.0)
    inside = np.isin(places(hkl, shape := box_shape(hkl)), places(found, shape))
    if inside.sum() != len(found):
        raise AssertionError("the grids of atoms and solvent differ in their reflections")
    F_mask = np.zeros(len(hkl), complex)
    F_mask[inside] = values
    return F_mask, share
