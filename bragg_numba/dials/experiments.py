"""Experiments read from a file, and the descriptions that follow from them."""

import dataclasses
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple, overload

import numpy as np

from ..descriptions import validate
from ..descriptions.beam import Beam
from ..descriptions.crystal import Crystal
from ..descriptions.detector import Detector
from ..descriptions.sampling import Sampling
from ..descriptions.scan import Scan
from ..descriptions.structure_factors import StructureFactors
from ..errors import InputError
from ..experiment import MODES, Experiment
from ..io.expt import read_experiments
from ..io.expt_models import (
    BeamModel,
    CrystalModel,
    DetectorModel,
    ExperimentModel,
    GoniometerModel,
    ScanModel,
)
from ..io.reading import PathName, show
from ..simulator import OWN_FIELDS, Simulator
from ..units import radians
from .detectors import Frame, is_square, mask_of, panel_frames, several, single

# Sine of the angle between beam and polarization normal below which there is no plane of polarization.
_ALONG = 1e-9


class Descriptions(NamedTuple):
    """What an experiment tells of a Simulator; structure factors are missing."""

    crystal: Crystal
    beam: Beam
    detector: Detector
    scan: Scan
    sampling: Sampling


class _Moment(NamedTuple):
    """The models in the middle of an image: S and F (3, 3), A (3, 3) in 1/Å, unit s0, wavelength in Å."""

    setting: np.ndarray
    fixed: np.ndarray
    A: np.ndarray
    s0: np.ndarray
    wavelength: float


class DialsExperiment:
    """One experiment of a file, in the laboratory frame of dxtbx.

    Attributes:
        beam, detector, goniometer, scan, crystal: the file's models, in dxtbx's terms; None where there is none.
        model: all of them.
        name: file and number, for messages.
    """

    def __init__(self, model: ExperimentModel, file: str, number: int) -> None:
        self.model, self.name = model, f"{file}: experiment[{number}]"
        self._file, self._places = file, dict(model.places)

    @property
    def beam(self) -> BeamModel | None:
        """The beam."""
        return self.model.beam

    @property
    def detector(self) -> DetectorModel | None:
        """Panels and groups, each in the frame of the group that holds it."""
        return self.model.detector

    @property
    def goniometer(self) -> GoniometerModel | None:
        """S R(axis, phi) F."""
        return self.model.goniometer

    @property
    def scan(self) -> ScanModel | None:
        """Images and their angles."""
        return self.model.scan

    @property
    def crystal(self) -> CrystalModel | None:
        """Cell and orientation."""
        return self.model.crystal

    @property
    def images(self) -> range:
        """Numbers of the images of the scan; empty for a still without one."""
        if self.scan is None:
            return range(0)
        first, last = self.scan.image_range
        return range(first, last + 1)

    @property
    def panel_frames(self) -> list[Frame]:
        """Where each panel lies in the laboratory."""
        return panel_frames(self._needed("detector"))

    def __repr__(self) -> str:
        kinds = [kind for kind in ("beam", "detector", "goniometer", "scan", "crystal") if getattr(self, kind)]
        images = f", images {self.images[0]} to {self.images[-1]}" if self.images else ""
        return f"<{self.name} of {', '.join(kinds) or 'nothing'}{images}>"

    def _needed(self, kind: str) -> Any:
        model = getattr(self.model, kind)
        if model is None:
            raise InputError(f"{self.name}.{kind}: expected a {kind}; got none")
        return model

    def _path(self, kind: str) -> str:
        """Where a model stands in the file, for messages."""
        return f"{self._file}: {self._places.get(kind, kind)}"

    def differs(self, what: str) -> InputError:
        """The error for an experiment that cannot be in a batch with the first."""
        expected = f"the {what} of experiment[0], or Simulators for bragg_numba.render_batch"
        return InputError(f"{self.name}: expected {expected}; got another", what)

    def _place_of(self, image: Any) -> int:
        """The number of an image as counted from the first; that is the one without a number."""
        if image is None:
            return 0
        number = validate.integer("image", image)
        if self.scan is None:
            raise InputError(f"{self.name}: expected no number of an image, as it has no scan; got {number}", "image")
        if number not in self.images:
            expected = f"an image from {self.images[0]} to {self.images[-1]}"
            raise InputError(f"{self.name}: expected {expected}; got {number}", "image")
        return number - self.images[0]

    def _pair(self, kind: str, key: str, points: Sequence[Any], at: int) -> tuple[np.ndarray, np.ndarray] | None:
        """What varies in the scan, at either edge of an image; None where it does not vary."""
        if not points:
            return None
        n = len(self.images)
        if not n or len(points) != n + 1:
            expected = f"{n + 1} of them, one at each edge of {n} images" if n else "none without a scan"
            raise InputError(f"{self._path(kind)}.{key}: expected {expected}; got {len(points)}")
        return np.array(points[at]), np.array(points[at + 1])

    def _moment(self, at: int) -> _Moment:
        beam, crystal, goniometer = self._needed("beam"), self._needed("crystal"), self.goniometer
        A = np.linalg.inv(np.array(crystal.real_space))
        ends = self._pair("crystal", "A_at_scan_points", crystal.A_at_scan_points, at)
        if ends is not None:
            A = (0.5 * (ends[0] + ends[1])).reshape(3, 3)
        s0 = -np.array(beam.direction) / np.linalg.norm(beam.direction)
        wavelength = beam.wavelength
        ends = self._pair("beam", "s0_at_scan_points", beam.s0_at_scan_points, at)
        if ends is not None:
            lengths = [float(np.linalg.norm(each)) for each in ends]
            s0 = ends[0] / lengths[0] + ends[1] / lengths[1]
            s0, wavelength = s0 / np.linalg.norm(s0), 2.0 / sum(lengths)
        if goniometer is None:
            return _Moment(np.eye(3), np.eye(3), A, s0, wavelength)
        setting, fixed = (
            np.array(each).reshape(3, 3) for each in (goniometer.setting_rotation, goniometer.fixed_rotation)
        )
        points = goniometer.setting_rotation_at_scan_points
        ends = self._pair("goniometer", "setting_rotation_at_scan_points", points, at)
        if ends is not None:
            # The rotation nearest to the mean.
            u, _, vt = np.linalg.svd((ends[0] + ends[1]).reshape(3, 3))
            setting = u @ vt
        return _Moment(setting, fixed, A, s0, wavelength)

    def matrix(self, image: int | None = None) -> np.ndarray:
        """(3, 3) S F A λ, the ``Crystal.matrix`` of an image, None: the first; columns a* b* c* at phi = 0."""
        return _matrix(self._moment(self._place_of(image)))

    def _fields(self, at: int) -> dict[str, dict[str, Any]]:
        """Fields of crystal, beam and scan, and the directions of the detector, for an image."""
        moment, beam, scan = self._moment(at), self._needed("beam"), self.scan
        normal = np.array(beam.polarization_normal) / np.linalg.norm(beam.polarization_normal)
        across = np.cross(normal, moment.s0)
        if np.linalg.norm(across) < _ALONG:
            got = " ".join(f"{x:g}" for x in beam.polarization_normal)
            place = f"{self._path('beam')}.polarization_normal"
            raise InputError(f"{place}: expected a direction that is not along the beam; got {got}")
        polar = across / np.linalg.norm(across)
        directions = {"beam_vector": tuple(moment.s0.tolist()), "polar_vector": tuple(polar.tolist())}
        turn: dict[str, Any] = {}
        if self.goniometer is not None:
            axis = np.array(self.goniometer.rotation_axis)
            directions["spindle_axis"] = tuple((moment.setting @ axis / np.linalg.norm(axis)).tolist())
            if scan is not None:
                turn = {"phi": scan.starts[at], "osc": scan.width}
        elif scan is not None and scan.width > 0.0:
            raise InputError(f"{self.name}.goniometer: expected a goniometer, as the scan turns one; got none")
        exposure = None if scan is None else scan.exposure_times[at]
        return {
            "crystal": {"matrix": _matrix(moment)},
            "beam": _beam_fields(beam, moment.wavelength, exposure),
            "scan": turn,
            "directions": directions,
        }

    def descriptions(self, image: int | None = None, *, panels: bool = False) -> Descriptions:
        """The descriptions of an image: convention CUSTOM in dxtbx's laboratory frame, phi sampled in mid-step.

        Args:
            image: its number in the scan, which starts at ``image_range[0]``; None: the first.
            panels: make Panels also of a single one; by default it is an ordinary Detector if its pixels are squares.

        The image starts at phi = osc0 + width · (image − image_range[0]). Where A, S or s0 vary in the scan, they are
        half-way between the edges of the image: as DIALS predicts spots of scan-varying models, whose reciprocal
        lattice vectors and s0 it takes to change linearly between the edges (S: the rotation nearest to the mean).
        The sensor's thickness counts where DIALS corrects for its parallax. A single panel's mask is in ``sampling``.
        Raises InputError for missing models and images.
        """
        with self._naming():
            return self._descriptions(self._place_of(image), panels)

    @contextmanager
    def _naming(self) -> Iterator[None]:
        """Name the experiment in errors about fields of descriptions."""
        try:
            yield
        except InputError as error:
            if str(error).startswith(f"{self._file}: "):
                raise
            raise InputError(f"{self.name}: {error}", error.field) from None

    def _descriptions(self, at: int, panels: bool) -> Descriptions:
        fields, detector = self._fields(at), self._needed("detector")
        alone = len(detector.panels) == 1 and not panels
        alone = alone and is_square(detector.panels[0], panel_frames(detector)[0])
        make = single if alone else several
        # First, as a wavelength that is not possible makes a matrix that is not.
        beam = Beam(**fields["beam"])
        return Descriptions(
            crystal=Crystal(**fields["crystal"]),
            beam=beam,
            detector=make(detector, fields["directions"], self._path("detector")),
            scan=Scan(**fields["scan"], phi_sampling="middle"),
            sampling=Sampling(mask=mask_of(detector.panels[0]) if alone else None),
        )

    def shot(self) -> dict[str, Any]:
        """Matrix, beam, directions and angles of the first image, as fields of ``Simulator.replace``."""
        parts = self._fields(0)
        directions = {name: value for name, value in parts.pop("directions").items() if name != "spindle_axis"}
        return {**directions, **{name: value for fields in parts.values() for name, value in fields.items()}}

    @property
    def spindle(self) -> tuple[float, ...] | None:
        """Direction of the spindle in the laboratory, in the first image; None without a goniometer."""
        spindle: tuple[float, ...] | None = self._fields(0)["directions"].get("spindle_axis")
        return spindle

    def simulator(
        self,
        structure_factors: StructureFactors,
        image: int | None = None,
        *,
        panels: bool = False,
        **fields: Any,
    ) -> Simulator:
        """A Simulator of an image: ``descriptions``, with any fields of ``Simulator.replace`` set.

        Such as ``n_cells``, ``fluence`` (or ``beamsize``, where the file tells a flux), ``phisteps`` for an image of a
        scan, ``sampling``, whose mask is the file's if it has none, or ``device``. At another wavelength the cell stays
        the same.
        """
        found = self.descriptions(image, panels=panels)
        own = {name: fields.pop(name) for name in (*OWN_FIELDS, "layout") if name in fields and name not in MODES}
        sampling = fields.get("sampling")
        if isinstance(sampling, Sampling) and sampling.mask is None and found.sampling.mask is not None:
            fields["sampling"] = dataclasses.replace(sampling, mask=found.sampling.mask)
        wavelength = _wavelength(fields)
        if wavelength is not None and not {"crystal", "matrix", "cell"} & set(fields):
            matrix = np.array(found.crystal.matrix) * (wavelength / found.beam.wavelength)
            fields["matrix"] = matrix
        first = Experiment(found.crystal, found.beam, found.detector, structure_factors, found.scan, found.sampling)
        return Simulator(**first.replaced_parts(fields), **own)


def _matrix(moment: _Moment) -> np.ndarray:
    return moment.setting @ moment.fixed @ moment.A * moment.wavelength


def _wavelength(fields: dict[str, Any]) -> float | None:
    """The wavelength in Å that fields of a Simulator set; None if they set none."""
    if isinstance(fields.get("beam"), Beam) and not {"wavelength", "energy"} & set(fields):
        beam: Beam = fields["beam"]
        return beam.wavelength
    given = {name: fields[name] for name in ("wavelength", "energy") if name in fields}
    return Beam(**given).wavelength if given else None


def _beam_fields(beam: BeamModel, wavelength: float, exposure: float | None) -> dict[str, Any]:
    fields: dict[str, Any] = {"wavelength": wavelength, "polarization": 2.0 * beam.polarization_fraction - 1.0}
    if exposure:
        fields["exposure"] = exposure
    if beam.flux:
        fields["flux"] = beam.flux
    if beam.divergence:
        fields["hdivrange"] = fields["vdivrange"] = 1000.0 * radians(beam.divergence)
    return fields


class DialsExperiments(Sequence[DialsExperiment]):
    """The experiments of a file, in its order.

    Attributes:
        path: the file.
    """

    def __init__(self, path: PathName) -> None:
        self.path = path
        self._experiments = [DialsExperiment(each, show(path), i) for i, each in enumerate(read_experiments(path))]

    def __len__(self) -> int:
        return len(self._experiments)

    @overload
    def __getitem__(self, index: int) -> DialsExperiment: ...
    @overload
    def __getitem__(self, index: slice) -> list[DialsExperiment]: ...
    def __getitem__(self, index: int | slice) -> DialsExperiment | list[DialsExperiment]:
        if not isinstance(index, slice):
            number = validate.integer("index", index)
            if not -len(self) <= number < len(self):
                expected = f"one of {len(self)} experiments, from 0" if len(self) else "no experiment, as it holds none"
                raise _NoExperiment(f"{show(self.path)}: expected {expected}; got {number}", "index")
        return self._experiments[index]

    def __iter__(self) -> Iterator[DialsExperiment]:
        return iter(self._experiments)

    def __repr__(self) -> str:
        return f"<{show(self.path)}, {len(self)} experiments>"

    def shots(self) -> dict[str, list[Any]]:
        """What differs among the experiments, such as the crystals of stills, for ``render_batch`` and ``render_each``.

        ``matrix``, and those of wavelength, polarization, exposure, flux, divergence, directions, phi and osc that
        differ, each with a value for every experiment (of a scan: for its first image):
        ``found[0].simulator(factors).render_batch(**found.shots())``. Raises InputError where there is none, and where
        they differ in more: ``bragg_numba.render_batch`` takes Simulators of their own.
        """
        first = self[0]
        spindle, columns = first.spindle, {name: list[Any]() for name in first.shot()}
        for experiment in self:
            if experiment.detector != first.detector:
                raise experiment.differs("detector")
            if experiment.spindle != spindle:
                raise experiment.differs("goniometer")
            fields = experiment.shot()
            for name in {**columns, **fields}:
                if name not in fields or name not in columns:
                    raise experiment.differs(name)
                columns[name].append(fields[name])
        matrices = columns.pop("matrix")
        return {"matrix": matrices, **{name: column for name, column in columns.items() if len(set(column)) > 1}}


class _NoExperiment(InputError, IndexError):
    """An index beyond the list: also what Python's own loops expect of a sequence."""


def read_expt(path: PathName) -> DialsExperiments:
    """The experiments of a DIALS ``.expt`` file: ``read_expt(path)[0].simulator(factors, image=3, n_cells=20)``.

    Images need not exist. Raises InputError, one line with the file and the place in it, for a file that cannot be
    read, is no experiment list, or holds a model that is not possible.
    """
    if not isinstance(path, str | bytes | os.PathLike):
        raise validate.fail("path", "the path of a file", path)
    return DialsExperiments(path)
