"""An experiment: its descriptions and modes, and the plan that follows from them; independent of any device."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np

from .descriptions import validate
from .descriptions.base import Description, unknown_field
from .descriptions.beam import Beam
from .descriptions.crystal import Crystal
from .descriptions.detector import Detector
from .descriptions.mosaicity import SPREADS
from .descriptions.panels import move_names, with_moves
from .descriptions.sampling import Sampling
from .descriptions.scan import Scan
from .descriptions.structure_factors import StructureFactors
from .errors import InputError, shown
from .kernels.arguments import C_PARITY, SPEC, Plan, Quirks
from .planning.kept import Kept
from .planning.layout import Layout
from .planning.orientations import orientation_table
from .planning.plan import make_plan
from .planning.setup import Setup, resolve
from .running.pixels import Region

PARITIES = ("spec", "c-parity")

# Their presets of ``Quirks``.
_QUIRKS = {"spec": SPEC, "c-parity": C_PARITY}

# A field given to ``replace`` resets these, which would otherwise take precedence over it or contradict it.
_SUPERSEDES = {
    "wavelength": ("energy", "spectrum"),
    "energy": ("wavelength", "spectrum"),
    "spectrum": ("wavelength", "energy", "sources"),
    "sources": ("spectrum",),
    "fluence": ("flux",),
    "cell": ("matrix",),
    "matrix": ("cell",),
    "n_cells": ("size",),
    "distance": ("close_distance",),
    "detsize": ("pixels",),
    "mosaic_spread": (*SPREADS, "mosaic_L"),
    **dict.fromkeys(SPREADS, ("mosaic_spread", "mosaic_L")),
    "mosaic_L": ("mosaic_spread", *SPREADS),
    "mosaic_domains": ("mosaic_vectors",),
    "mosaic_vectors": ("mosaic_domains", "mosaic_sampling"),
    "thicksteps": ("thickstep",),
    "thickstep": ("thicksteps",),
}

# Of these, None takes away what was given, and contradicts nothing.
_OPTIONAL = ("spectrum", "sources")

DESCRIPTIONS: dict[str, type] = {
    "crystal": Crystal,
    "beam": Beam,
    "detector": Detector,
    "structure_factors": StructureFactors,
    "scan": Scan,
    "sampling": Sampling,
}

MODES = ("parity", "phi_carryover_mode")

# Fields that nanoBragg.c has no equal of, by their description, and their values there.
_SPEC_ONLY = {
    ("crystal", "mosaic_distribution"): "cap",
    ("scan", "phi_sampling"): "edge",
    ("detector", "thickstep"): None,
    ("beam", "spectrum"): None,
    ("beam", "wavelength_offset"): 0.0,
    ("beam", "wavelength_scale"): 1.0,
    ("detector", "panels"): None,
    ("structure_factors", "origin"): None,
    ("structure_factors", "classes"): (),
}

# The description that has each field. Those of structure factors are only replaced together.
_HOME = {
    own.name: part
    for part, kind in DESCRIPTIONS.items()
    if kind is not StructureFactors
    for own in dataclasses.fields(kind)
}

# Arguments of ``replace``, as listed in messages.
REPLACEABLE = (*DESCRIPTIONS, *_HOME)


@dataclass(frozen=True, eq=False)
class Experiment(Description):
    """One crystal in one beam on one detector: consistent descriptions, and the choice of physics or nanoBragg.c.

    Attributes:
        crystal, beam, detector, structure_factors, scan, sampling: descriptions.
        parity: "spec", the physics, or "c-parity", what nanoBragg.c computes.
        phi_carryover_mode: the same choice, for the rotation at phi = 0 alone; None: as ``parity``.
        setup: the descriptions with every default resolved, in SI units.

    Raises InputError for inconsistent descriptions.
    """

    crystal: Crystal
    beam: Beam
    detector: Detector
    structure_factors: StructureFactors
    scan: Scan = field(default_factory=Scan)
    sampling: Sampling = field(default_factory=Sampling)
    parity: str = "spec"
    phi_carryover_mode: str | None = None
    setup: Setup = field(init=False, repr=False)
    _steps: Kept = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._check()
        self._resolve(Kept())

    def _check(self) -> None:
        mode = self.phi_carryover_mode
        validate.assign(
            self,
            parity=validate.choice("parity", self.parity, PARITIES),
            phi_carryover_mode=validate.optional(validate.choice, "phi_carryover_mode", mode, PARITIES),
        )
        for name, kind in DESCRIPTIONS.items():
            if not isinstance(getattr(self, name), kind):
                raise validate.fail(name, f"a {kind.__name__}", getattr(self, name))
        if self.parity == "c-parity":
            for (part, name), value in _SPEC_ONLY.items():
                given = getattr(getattr(self, part), name)
                if given != value:
                    raise InputError(f"{name} is for parity 'spec'; got {shown(given)} with 'c-parity'", name)

    def _resolve(self, kept: Kept) -> None:
        parts = (self.crystal, self.beam, self.detector, self.structure_factors, self.scan, self.sampling)
        validate.assign(self, setup=resolve(*parts, self.quirks, kept), _steps=kept)

    @property
    def quirks(self) -> Quirks:
        """In which respects nanoBragg.c is followed instead of the physics."""
        stale_phi = _QUIRKS[self.phi_carryover_mode or self.parity].stale_phi
        return _QUIRKS[self.parity]._replace(stale_phi=stale_phi)

    @property
    def shape(self) -> tuple[int, int]:
        """(n_slow, n_fast), the shape of the image; of panels, of the one that kernels see (``planning.layout``)."""
        return self.setup.geometry.n_slow, self.setup.geometry.n_fast

    @property
    def layout(self) -> Layout:
        """How the pixels of the detector are laid out in arrays."""
        return self.setup.layout

    @property
    def region(self) -> Region:
        """The region of interest."""
        return Region(self.shape, self.setup.roi)

    def numbers(self, slow: Any, fast: Any, panel: Any = None) -> tuple[np.ndarray, tuple[int, ...]]:
        """The numbers (n,) of pixels in the image of the kernels, and the shape that slow, fast and panel broadcast to.

        Raises InputError unless they are whole numbers within the detector, or within the panel, given by index or
        name, of a detector of panels.
        """
        if self.layout.names:
            return self.layout.numbers(slow, fast, panel)
        if panel is not None:
            raise InputError(f"panel must not be given for a detector without panels; got {shown(panel)}", "panel")
        return self.region.checked(slow, fast)

    @cached_property
    def _plan(self) -> Plan:
        return make_plan(
            self.setup,
            self.crystal,
            self.beam,
            self.detector,
            self.structure_factors,
            self.sampling,
            self.quirks,
            self._steps,
        )

    def plan(self) -> Plan:
        """All input of a kernel, in SI units, except the history of the run."""
        return self._plan

    def replace(self, **fields: Any) -> "Experiment":
        """A new Experiment with some fields changed: any field of any description by its name, descriptions, or modes.

        ``**{"NODE.shift_x": ...}`` and so on move a panel or a group of the detector.

        A field given replaces any that it contradicts: of wavelength, energy and spectrum, of spectrum and sources, of
        cell and matrix; and fluence the flux, n_cells the size, distance the close_distance, detsize the pixels.
        """
        made = Experiment.__new__(Experiment)
        validate.assign(made, **self.replaced_parts(fields))
        made._check()
        made._resolve(Kept(self._steps))
        return made

    def replaced_parts(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        """Descriptions and modes with some fields changed, as for ``replace``."""
        parts: dict[str, Any] = {name: getattr(self, name) for name in (*DESCRIPTIONS, *MODES)}
        changes: dict[str, dict[str, Any]] = {}
        moves: dict[str, Any] = {}
        for name, value in fields.items():
            if name in self.move_names:
                moves[name] = value
            elif name in parts:
                parts[name] = DESCRIPTIONS[name]() if value is None and name in ("scan", "sampling") else value
            elif name == "default_F":
                parts["structure_factors"] = self._constant_factors(value)
            elif name in _HOME:
                others = () if value is None and name in _OPTIONAL else _SUPERSEDES.get(name, ())
                superseded = {other: None for other in others if other not in fields}
                changes.setdefault(_HOME[name], {}).update({**superseded, name: value})
            else:
                raise unknown_field("an Experiment", name, (*MODES, *REPLACEABLE))
        for part, change in changes.items():
            parts[part] = dataclasses.replace(parts[part], **change)
        if moves:
            detector = parts["detector"]
            parts["detector"] = dataclasses.replace(detector, **with_moves(detector.panels, detector.groups, moves))
        return parts

    @cached_property
    def move_names(self) -> list[str]:
        """NODE.MOVE of every panel and group of the detector; none if it has no panels."""
        return [] if self.detector.panels is None else move_names(self.detector.panels, self.detector.groups)

    def _constant_factors(self, default_F: float) -> StructureFactors:
        if self.structure_factors.count:
            raise InputError(
                "default_F belongs to structure factors that were read or listed; "
                f"give structure_factors made with it; got default_F={shown(default_F)}",
                "default_F",
            )
        return StructureFactors.constant(default_F)

    def crystal_with(self, real: np.ndarray, reciprocal: np.ndarray) -> dict[str, np.ndarray]:
        """Fields of a plan's crystal with other lattices (..., 3, 3), rows a, b, c in m and a*, b*, c* in 1/Å."""
        setup = self.setup
        table = orientation_table(real, setup.geometry.spindle, setup.schedule.phi, setup.domains)
        flat = np.ascontiguousarray(reciprocal.reshape(*reciprocal.shape[:-2], 9))
        for array in (table, flat):
            # As in every plan: for writable arrays Numba would compile the kernels anew.
            array.setflags(write=False)
        return {"orientations": table, "reciprocal": flat}
