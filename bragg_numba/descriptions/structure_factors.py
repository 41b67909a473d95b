"""Structure factors: F on a box of hkl, and a default value outside it."""

import math
import os
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from ..errors import InputError
from ..io.fdump import read_fdump
from ..io.hkl import read_hkl
from ..io.memory import box_memory_check
from ..io.reading import show
from ..scattering.anomalous import Dispersion, at_sources, check_labels, dispersions
from ..scattering.files import ModelOptions, from_model, from_reflections, tables_of_model
from ..scattering.model import PROTEIN_SOLVENT
from ..scattering.origin import Origin
from . import validate
from .base import Description
from .fields import described
from .limits import EMPTY_BOX, LARGE_BOX, LARGEST, MOST_CLASSES, MOST_INDEX


def _sealed(array: np.ndarray) -> np.ndarray:
    """The array, made read-only."""
    array.setflags(write=False)
    return array


def _check_path(path: Any) -> None:
    if not isinstance(path, str | os.PathLike):
        raise validate.fail("path", "the path of a file", path)


def _warn_of_emptiness(shape: tuple[int, ...], count: int, source: str | None) -> None:
    """A warning, before it is made, of a large box of indices in which few reflections are given."""
    size = math.prod(shape)
    if 8 * size >= LARGE_BOX and count < (1.0 - EMPTY_BOX) * size:
        box = " x ".join(map(str, shape))
        warnings.warn(
            f"{source or 'hkl'}: {count} reflections in an index box of {box}, which takes {8 * size / 2**30:.3g} GiB "
            "of memory, and as much as a dump; is an index wrong?",
            stacklevel=4,
        )


def _warn_of(path: str | Path, origin: Origin, depth: int) -> None:
    """Issue the warnings of a file, where a function was called that is ``depth`` calls above this one."""
    for line in origin.lines:
        if line.startswith("WARNING: "):
            warnings.warn(f"{show(path)}: {line.removeprefix('WARNING: ')}", stacklevel=2 + depth)


class _Box(NamedTuple):
    """Where reflections lie in a padded box of indices."""

    lower: tuple[int, int, int]
    grid: tuple[int, ...]  # shape of the box with its border
    keep: np.ndarray  # which of the reflections given: of duplicates the last
    places: np.ndarray  # of those, ascending, in the flattened padded box


def _box_of(hkl: np.ndarray, source: str | None, numbers: int = 1) -> _Box:
    """Raises InputError for indices that are not whole, or whose box of ``numbers`` each would not fit into memory."""
    if hkl.dtype.kind == "f" and not (np.isfinite(hkl).all() and (hkl == np.round(hkl)).all()):
        worst = hkl[~(hkl == np.round(hkl)).all(axis=1)][0]
        raise InputError(f"hkl must be whole numbers; got {worst}", "hkl")
    if hkl.max() > MOST_INDEX or hkl.min() < -MOST_INDEX:
        worst = hkl.max() if hkl.max() > MOST_INDEX else hkl.min()
        raise InputError(f"hkl must be from {-MOST_INDEX} to {MOST_INDEX}; got {worst}", "hkl")
    hkl = hkl.astype(np.int64)
    lower, upper = hkl.min(axis=0), hkl.max(axis=0)
    shape = tuple(int(high) - int(low) + 1 for low, high in zip(lower, upper, strict=True))
    box_memory_check(shape if numbers == 1 else (*shape, numbers), source or "hkl")
    _warn_of_emptiness(shape, len(hkl), source)
    grid = tuple(n + 2 for n in shape)
    # NumPy too keeps the last of duplicate indices, but does not guarantee it.
    order = np.ravel_multi_index(tuple((hkl - lower).T), shape)
    _, last = np.unique(order[::-1], return_index=True)
    keep = len(order) - 1 - last
    h, k, l = lower.tolist()
    return _Box((h, k, l), grid, keep, np.ravel_multi_index(tuple((hkl[keep] - lower + 1).T), grid))


def _complex(name: str, values: Any, n: int) -> np.ndarray:
    """(n,) complex. Raises InputError unless they are as many finite numbers of a reasonable size."""
    expected = f"{n} finite complex numbers, one for each of hkl"
    array = validate.array(name, values, expected)
    if array.shape != (n,) or array.dtype.kind not in "iufc":
        raise InputError(f"{name} must be {expected}; got {array.dtype} of shape {array.shape}", name)
    if not (np.abs(array) <= LARGEST).all():
        worst = array[~(np.abs(array) <= LARGEST)][0]
        raise InputError(f"{name} must be {expected}, of a size up to {LARGEST:g}; got {worst}", name)
    return array.astype(complex)


@dataclass(frozen=True, eq=False, repr=False)
class StructureFactors(Description):
    """F(hkl) for P1: no symmetry is applied, not even Friedel's law.

    Make one with ``constant``, ``from_arrays``, ``from_hkl`` or ``from_fdump``; or, with all symmetry applied (extra
    ``crystallography``), with ``from_pdb`` or ``from_cif`` from an atomic model, and with ``from_mtz`` or
    ``from_sf_cif`` from merged reflections.

    Where scatterers are anomalous, every source of the beam may have its own F, in phase and amplitude: with
    ``from_tables``, or ``from_pdb(per_source=True)``, F = F0 + Σ (f' + i f'') G over classes of scatterers, with f'
    and f'' at the wavelength of each source. Memory and time hardly depend on the number of wavelengths.

    Attributes:
        padded: (n_h + 2, n_k + 2, n_l + 2) F on the box, with a border of default_F one reflection wide; read-only.
            With classes a fourth axis of 2 (n_classes + 1): real and imaginary part of F0, then of each G.
        lower: h_min, k_min, l_min of the box.
        default_F: F of every reflection outside the box, and of those inside that were not given.
        count: number of reflections given (those of the whole box if it came from a dump).
        source: the file they came from, if any.
        places: (n,) ascending indices into the flattened ``padded`` of the reflections given; None: the whole box.
        origin: cell, space group and resolution of a model or of reflections, and what was chosen, as text; else None.
        classes: names of the classes of anomalous scatterers; (): all sources have the same F.
        anomalous: for each class how f' and f'' follow from the wavelength: "xraydb" or "gemmi", f' + i f'', a table
            (n, 3) of energies in eV, f' and f'', or complex f' + i f'' of each source (n_sources,).
    """

    padded: np.ndarray
    lower: tuple[int, int, int] = (0, 0, 0)
    default_F: float = described(0.0, unit="electrons", flag="-default_F", step=0.01, relative=True)
    count: int = 0
    source: str | None = None
    places: np.ndarray | None = None
    origin: Origin | None = None
    classes: tuple[str, ...] = ()
    anomalous: tuple[Dispersion, ...] = ()

    def __post_init__(self) -> None:
        padded = self.padded
        # Read-only arrays, as made below, are kept; any other is copied, since its owner could change it.
        if not (isinstance(padded, np.ndarray) and padded.base is None and not padded.flags.writeable):
            padded = validate.array("padded", padded, "3-D, with a border of default_F", float).copy(order="C")
        if not isinstance(self.classes, tuple | list):
            raise validate.fail("classes", "the names of the classes of anomalous scatterers", self.classes)
        classes = check_labels(self.classes)
        if len(classes) > MOST_CLASSES:
            raise InputError(f"classes must be at most {MOST_CLASSES}; got {len(classes)}", "classes")
        fits = padded.ndim == 3 if not classes else padded.shape[3:] == (2 * (len(classes) + 1),)
        if not fits or min(padded.shape[:3]) < 2:
            numbers = f"4-D, {2 * (len(classes) + 1)} numbers for each reflection,"
            axes = numbers if classes else "3-D,"
            raise InputError(f"padded must be {axes} with a border of default_F; got shape {padded.shape}", "padded")
        padded.setflags(write=False)
        if not isinstance(self.origin, Origin | None):
            raise validate.fail("origin", "that of a file, or None", self.origin)
        validate.assign(
            self,
            padded=padded,
            lower=tuple(
                validate.integer("lower", index, None, MOST_INDEX) for index in validate.numbers("lower", self.lower, 3)
            ),
            count=validate.integer("count", self.count, 0),
            default_F=validate.number("default_F", self.default_F),
            classes=classes,
            anomalous=dispersions(classes, self.anomalous),
        )

    def __repr__(self) -> str:
        if not self.count:
            return f"<StructureFactors all {self.default_F:g}>"
        ends = zip("hkl", self.lower, self.box.shape[:3], strict=True)
        box = ", ".join(f"{index} {low}..{low + n - 1}" for index, low, n in ends)
        source = f", from {self.source}" if self.source else ""
        own = f", anomalous {' '.join(self.classes)}" if self.classes else ""
        return f"<StructureFactors {self.count} reflections, {box}, else {self.default_F:g}{own}{source}>"

    @property
    def box(self) -> np.ndarray:
        """(n_h, n_k, n_l) F on the box without its border; with classes, a fourth axis as ``padded`` has."""
        return self.padded[1:-1, 1:-1, 1:-1]

    @property
    def grid(self) -> tuple[int, int, int]:
        """Shape of the box with its border."""
        n_h, n_k, n_l = self.padded.shape[:3]
        return n_h, n_k, n_l

    @property
    def given(self) -> np.ndarray:
        """(n,) ascending indices into the flattened padded box of the reflections given."""
        if self.places is not None:
            return self.places
        return np.arange(math.prod(self.grid)).reshape(self.grid)[1:-1, 1:-1, 1:-1].ravel()

    @property
    def hkl(self) -> np.ndarray:
        """(n, 3) int64 indices of the reflections given, in C order: l runs fastest."""
        return np.stack(np.unravel_index(self.given, self.grid), axis=1) + (np.array(self.lower) - 1)

    @property
    def F(self) -> np.ndarray:
        """(n,) F of the reflections given, in the order of ``hkl``. Raises InputError if every source has its own."""
        if self.classes:
            raise InputError("F differs between sources of anomalous structure factors; take F0, G, or at_wavelength")
        return self.padded.ravel()[self.given]

    def _rows(self) -> np.ndarray:
        """(n, n_classes + 1) complex F0 and each G of the reflections given."""
        if not self.classes:
            raise InputError("F0 and G are of structure factors of each source; these have one F for all")
        return self.padded.view(complex).reshape(-1, len(self.classes) + 1)[self.given]

    @property
    def F0(self) -> np.ndarray:
        """(n,) complex: F of the reflections given, in the order of ``hkl``, for f' = f'' = 0."""
        return self._rows()[:, 0]

    @property
    def G(self) -> dict[str, np.ndarray]:
        """By class (n,) complex: the geometric factor Σ occ T exp(2πi h·x) of the reflections given."""
        return dict(zip(self.classes, self._rows()[:, 1:].T, strict=True))

    def dispersion(self, wavelengths: Any) -> np.ndarray:
        """(n_sources, n_classes) complex f' + i f'' of each class at the wavelengths of the sources, in Å."""
        return at_sources(self.classes, self.anomalous, np.asarray(wavelengths, float))

    def at_wavelength(self, wavelength: float) -> "StructureFactors":
        """|F| at one wavelength (Å): the same for all sources, without classes."""
        values = self.dispersion([validate.positive("wavelength", wavelength, "Å")])[0]
        table = self.padded.view(complex)
        padded = np.abs(table[..., 0] + table[..., 1:] @ values)
        return replace(self, padded=_sealed(np.ascontiguousarray(padded)), classes=(), anomalous=())

    @property
    def cell(self) -> tuple[float, ...]:
        """a b c alpha beta gamma of the file they come from, Å and degrees: the ``cell`` of its crystal.

        Raises InputError if the file had none.
        """
        if self.origin is None:
            source = self.source or "structure factors without a file"
            raise InputError(f"cell must be given to the crystal: {source} has none", "cell")
        return self.origin.cell

    def with_F(self, F: Any) -> "StructureFactors":
        """The same reflections with other amplitudes (n,), in the order of ``hkl``."""
        if self.classes:
            raise InputError("F differs between sources of anomalous structure factors; take with_tables", "F")
        F, given = validate.array("F", F, f"{len(self.given)} finite numbers"), self.given
        if F.shape != given.shape or F.dtype.kind not in "iuf" or not np.isfinite(F).all():
            raise InputError(f"F must be {len(given)} finite numbers; got {F.dtype} of shape {F.shape}", "F")
        padded = self.padded.copy()
        padded.ravel()[given] = F
        return replace(self, padded=_sealed(padded))

    def with_tables(self, F0: Any = None, G: Mapping[str, Any] | None = None) -> "StructureFactors":
        """The same reflections with other complex F0 (n,), or G (n,) of some classes, in the order of ``hkl``."""
        rows, n = self._rows(), len(self.given)
        if F0 is not None:
            rows[:, 0] = _complex("F0", F0, n)
        for label, values in ({} if G is None else G).items():
            if label not in self.classes:
                raise validate.fail("G", f"of classes {', '.join(self.classes)}", label)
            rows[:, 1 + self.classes.index(label)] = _complex(f"G[{label!r}]", values, n)
        padded = self.padded.copy()
        padded.view(complex).reshape(-1, rows.shape[1])[self.given] = rows
        return replace(self, padded=_sealed(padded))

    def with_dispersion(self, values: Any) -> "StructureFactors":
        """The same reflections with f' + i f'' (n_sources, n_classes) of each source, whatever its wavelength."""
        expected = f"complex numbers, a row of {len(self.classes)} for each source"
        array = validate.array("anomalous", values, expected)
        if array.ndim != 2 or array.shape[1] != len(self.classes) or array.dtype.kind not in "iufc":
            raise InputError(f"anomalous must be {expected}; got {array.dtype} of shape {array.shape}", "anomalous")
        return replace(self, anomalous=tuple(array.astype(complex).T))

    def with_default_F(self, default_F: float) -> "StructureFactors":
        """The same reflections, with another F for all that were not given."""
        default_F = validate.number("default_F", default_F)
        given = self.given
        padded = np.full(self.padded.shape, default_F)
        if self.classes:
            padded[..., 1:] = 0.0
        rows = (math.prod(self.grid), -1)
        padded.reshape(rows)[given] = self.padded.reshape(rows)[given]
        return replace(self, padded=_sealed(padded), default_F=default_F)

    @classmethod
    def constant(cls, F: float) -> "StructureFactors":
        """The same F for every reflection."""
        F = validate.number("default_F", F)
        return cls(_sealed(np.full((2, 2, 2), F)), default_F=F)

    @classmethod
    def from_arrays(cls, hkl: Any, F: Any, default_F: float = 0.0, source: str | None = None) -> "StructureFactors":
        """Reflections ``hkl`` (n, 3), integers, with amplitudes ``F`` (n,); of duplicates the last is used.

        Raises InputError for shapes that do not match, non-integer indices, values that are not finite, and a box of
        indices that would not fit into memory.
        """
        if source is not None:
            _check_path(source)
        hkl, F = validate.array("hkl", hkl, "(n, 3) whole numbers"), validate.array("F", F, "(n,) numbers")
        default_F = validate.number("default_F", default_F)
        if hkl.ndim != 2 or hkl.shape[1] != 3 or len(hkl) == 0 or F.shape != (len(hkl),):
            raise InputError(f"hkl must be (n, 3) and F (n,), n > 0; got shapes {hkl.shape} and {F.shape}", "hkl")
        if hkl.dtype.kind not in "iuf" or F.dtype.kind not in "iuf":
            raise InputError(f"hkl and F must be numbers; got {hkl.dtype} and {F.dtype}", "hkl")
        if not np.isfinite(F).all():
            raise InputError(f"F must be finite; got {F[~np.isfinite(F)][0]} for {hkl[~np.isfinite(F)][0]}", "hkl")
        if np.abs(F).max() > LARGEST:
            raise InputError(f"F must be at most {LARGEST:g} in size; got {F[np.abs(F).argmax()]:g}", "F")
        box = _box_of(hkl, source)
        padded = np.full(box.grid, default_F)
        padded.ravel()[box.places] = F[box.keep]
        return cls(_sealed(padded), box.lower, default_F, len(hkl), source, _sealed(box.places))

    @classmethod
    def from_tables(
        cls,
        hkl: Any,
        F0: Any,
        G: Mapping[str, Any],
        anomalous: Any = "xraydb",
        default_F: float = 0.0,
        source: str | None = None,
    ) -> "StructureFactors":
        """F = F0 + Σ (f' + i f'') G of each source of the beam, for anomalous scattering; of duplicates the last.

        Signs: F(h) = Σ f exp(2πi h·x), f = f0 + f' + i f'', f'' > 0. Friedel mates are independent; give both.

        Args:
            hkl: (n, 3) whole numbers.
            F0: (n,) complex, in electrons: what does not depend on the wavelength.
            G: by class of scatterers, elements or names of one's own, (n,) complex: Σ occ T exp(2πi h·x) of its atoms.
            anomalous: f' and f'' at each source's wavelength: "xraydb" (Chantler) or "gemmi" (Cromer-Liberman), for
                classes that are elements; or a mapping from classes to a table (n, 3) of eV f' f'', or its file, to a
                pair (f', f'') for all wavelengths, or to f' + i f'' of each source, complex (n_sources,); with xraydb
                for the others. Tables are interpolated linearly; an energy outside is an error.
            default_F: F of every reflection that is not given, real.
            source: the file they come from, if any.

        Raises InputError as ``from_arrays`` does.
        """
        if source is not None:
            _check_path(source)
        hkl, default_F = validate.array("hkl", hkl, "(n, 3) whole numbers"), validate.number("default_F", default_F)
        if hkl.ndim != 2 or hkl.shape[1] != 3 or len(hkl) == 0 or hkl.dtype.kind not in "iuf":
            raise InputError(f"hkl must be (n, 3) whole numbers, n > 0; got {hkl.dtype} of shape {hkl.shape}", "hkl")
        if not isinstance(G, Mapping) or not G:
            raise validate.fail("G", "a mapping from one or more classes of scatterers to complex (n,)", G)
        n, classes = len(hkl), check_labels(tuple(G))
        columns = [_complex("F0", F0, n), *(_complex(f"G[{label!r}]", each, n) for label, each in G.items())]
        box = _box_of(hkl, source, 2 * len(columns))
        padded = np.zeros((*box.grid, 2 * len(columns)))
        padded[..., 0] = default_F
        padded.reshape(-1, 2 * len(columns))[box.places] = np.stack(columns, axis=1)[box.keep].view(float)
        how = dispersions(classes, anomalous)
        return cls(_sealed(padded), box.lower, default_F, n, source, _sealed(box.places), None, classes, how)

    @classmethod
    def from_hkl(cls, path: str | Path, default_F: float = 0.0) -> "StructureFactors":
        """Read a text file of h k l F, plain or gzipped."""
        _check_path(path)
        hkl, F = read_hkl(path)
        return cls.from_arrays(hkl, F, default_F, str(path))

    @classmethod
    def from_fdump(cls, path: str | Path, default_F: float = 0.0) -> "StructureFactors":
        """Read the binary dump (Fdump.bin) that nanoBragg.c and this program write for the next run."""
        _check_path(path)
        grid, lower = read_fdump(path)
        padded = np.pad(grid, 1, constant_values=validate.number("default_F", default_F))
        return cls(_sealed(padded), lower, default_F, grid.size, str(path))

    @classmethod
    def from_pdb(
        cls,
        path: str | Path,
        dmin: float,
        *,
        wavelength: float | None = None,
        anomalous: Any = "xraydb",
        solvent: Any = PROTEIN_SOLVENT,
        model: int | None = None,
        unknown: str | None = None,
        default_F: float = 0.0,
        per_source: bool | Sequence[str] = False,
    ) -> "StructureFactors":
        """Structure factors of an atomic model, a PDB, PDBx/mmCIF or small-molecule CIF file, plain or gzipped.

        F = Σ occ f(s) T exp(2πi h·x) over all atoms of the cell, plus k exp(-B s²/4) F_mask of the bulk solvent, in
        electrons, F000 included; f = f0 + f' + i f''.

        Args:
            path: the file; its format is recognized by its content.
            dmin: resolution limit in Å, at least 0.5. ``corner_resolution(beam, detector)`` reaches the whole detector.
            wavelength: in Å, for f' and f''; None: both are 0, and Friedel's law holds.
            anomalous: f' and f'' by "xraydb" (Chantler) or "gemmi" (Cromer-Liberman); a mapping from elements to a pair
                (f', f''), a table (n, 3) of eV f' f'', or its file, with xraydb for the others; None: none.
            solvent: (k, B) in electrons/Å³ and Å², by default 0.35 and 46; None: without it.
            model: which of several models in the file, by its number; None: the file must hold one.
            unknown: element as which atoms of unknown element (X) scatter; None: they are an error.
            default_F: F of every reflection beyond dmin.
            per_source: elements whose f' and f'' are those at the wavelength of every source of the beam, as
                ``from_tables`` takes them; those of other elements are at ``wavelength``. True: all elements.
        """
        _check_path(path)
        options = ModelOptions(wavelength, anomalous, solvent, model, unknown)
        if per_source is not False:
            tables = tables_of_model(path, dmin, options, per_source)
            made = cls.from_tables(tables.hkl, tables.F0, tables.G, tables.anomalous, default_F, str(path))
            _warn_of(path, tables.origin, 1)
            return replace(made, origin=tables.origin)
        return cls._of_file(path, *from_model(path, dmin, options), default_F)

    @classmethod
    def from_cif(cls, path: str | Path, dmin: float, **options: Any) -> "StructureFactors":
        """As ``from_pdb``, which reads CIF files too."""
        return cls.from_pdb(path, dmin, **options)

    @classmethod
    def from_mtz(
        cls,
        path: str | Path,
        label: str | None = None,
        *,
        block: str | None = None,
        scale: float | None = None,
        model: str | Path | None = None,
        dmin: float | None = None,
        default_F: float = 0.0,
        **model_options: Any,
    ) -> "StructureFactors":
        """Structure factors from merged reflections, an MTZ or SF-mmCIF file, plain or gzipped.

        Args:
            path: the file; its format is recognized by its content.
            label: column of amplitudes, of intensities (F = √I, and 0 where I is negative), of F(+) or I(+) of Friedel
                pairs, or of differences F(+) - F(-). None: the only one of calculated amplitudes, measured ones, those
                of pairs, intensities, and those of pairs, in this order; several of a kind are an error.
            block: which of several data blocks of a CIF file.
            scale: factor on amplitudes, which should be in electrons. None: fitted to a model, else 1, with a warning.
            model: a file of an atomic model, as for ``from_pdb``, for the scale and for reflections that are missing.
            dmin: resolution limit in Å to which the model completes the reflections; None: theirs.
            default_F: F of every reflection that is missing.
            model_options: keywords of ``from_pdb`` about the model: wavelength, anomalous, solvent, unknown.
        """
        _check_path(path)
        known = [name for name in ModelOptions._fields if name != "number"]
        for name in model_options:
            if name not in known or model is None:
                expected = "one of " + ", ".join(known) if model is not None else "left out without a model"
                raise InputError(f"{name} must be {expected}; got {name}", name)
        if model is not None:
            _check_path(model)
        completed = None if model is None else (model, ModelOptions(**model_options))
        return cls._of_file(path, *from_reflections(path, label, block, scale, completed, dmin), default_F)

    @classmethod
    def from_sf_cif(cls, path: str | Path, label: str | None = None, **options: Any) -> "StructureFactors":
        """As ``from_mtz``, which reads SF-mmCIF files too; labels are those of mmCIF without "_refln."."""
        return cls.from_mtz(path, label, **options)

    @classmethod
    def _of_file(
        cls, path: str | Path, hkl: np.ndarray, F: np.ndarray, origin: Origin, default_F: float
    ) -> "StructureFactors":
        _warn_of(path, origin, 2)
        made = cls.from_arrays(hkl, F, default_F, str(path))
        return replace(made, origin=origin)
