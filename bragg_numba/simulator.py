"""The Simulator: an experiment, and where its images are rendered."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from .descriptions import validate
from .descriptions.beam import Beam
from .descriptions.crystal import Crystal
from .descriptions.detector import Detector
from .descriptions.sampling import Sampling
from .descriptions.scan import Scan
from .descriptions.structure_factors import StructureFactors
from .errors import InputError
from .experiment import MODES, PARITIES, REPLACEABLE, Experiment, unknown_field
from .kernels.arguments import Plan
from .planning.setup import Setup
from .running.choose import find_processor
from .running.cuda import DEVICES, is_device
from .running.history import settle_phi
from .running.processor import DTYPES, KERNELS, OUTPUTS, Processor
from .running.progress import reporter

if TYPE_CHECKING:
    from .derivatives.chain_rule import Loss, Pullback
    from .derivatives.parameters import Parameter

Progress = bool | Callable[[int, int], None]

# What a Simulator is given besides descriptions.
CHOICES = {**dict.fromkeys(MODES, PARITIES), "kernel": KERNELS, "dtype": DTYPES}
OWN_FIELDS = (*CHOICES, "device")


class Simulator:
    """Diffraction from one crystal in one beam on one detector.

    Args:
        crystal, beam, detector, structure_factors: descriptions of the experiment.
        scan: how the crystal turns; None: a still.
        sampling: how finely, and which pixels; None: the defaults.
        parity: "spec", the physics, or "c-parity", what nanoBragg.c computes, quirks included.
        phi_carryover_mode: the same choice for the rotation at phi = 0 alone; None: as ``parity``.
        kernel: "fast", or "reference", the literal loop of nanoBragg.c that it is checked against. The options of
            c-parity that multiply the running sum (oversample_thick, _polar, _omega) are the reference kernel's always.
        dtype: "float64", or "float32": lattice factors of the square shape in single precision, within 1e-5 of the
            local maximum up to 1000 cells along an axis. Positions, sums and images are float64 in both.
        device: where images are rendered: "cpu"; "cuda", or "cuda:1" for the GPU of that number, "cuda:0,1" for several
            that share the work; "auto": a GPU if there is one. GPUs need the extra ``cuda``.

    A Simulator does not change; ``replace`` makes another. Raises InputError for parts that do not fit together.
    """

    def __init__(
        self,
        crystal: Crystal,
        beam: Beam,
        detector: Detector,
        structure_factors: StructureFactors,
        scan: Scan | None = None,
        sampling: Sampling | None = None,
        parity: str = "spec",
        phi_carryover_mode: str | None = None,
        kernel: str = "fast",
        dtype: str = "float64",
        device: str = "cpu",
    ) -> None:
        experiment = Experiment(
            crystal,
            beam,
            detector,
            structure_factors,
            scan or Scan(),
            sampling or Sampling(),
            parity,
            phi_carryover_mode,
        )
        self._assign(experiment, kernel, dtype, device)

    def _assign(self, experiment: Experiment, kernel: str, dtype: str, device: str) -> None:
        self.experiment = experiment
        self.kernel = validate.choice("kernel", kernel, KERNELS)
        self.dtype = validate.choice("dtype", dtype, DTYPES)
        if not is_device(device):
            raise validate.fail("device", DEVICES, device)
        self.device = device
        # Known once the run has been walked; what is rendered does not depend on whether it is.
        self._settled_plan: Plan | None = None

    @classmethod
    def of(
        cls, experiment: Experiment, kernel: str = "fast", dtype: str = "float64", device: str = "cpu"
    ) -> "Simulator":
        """A Simulator of an Experiment; the rest as for the class."""
        sim = cls.__new__(cls)
        sim._assign(experiment, kernel, dtype, device)
        return sim

    def with_experiment(self, experiment: Experiment) -> "Simulator":
        """A Simulator of another Experiment, rendered as this one is."""
        return Simulator.of(experiment, self.kernel, self.dtype, self.device)

    @property
    def crystal(self) -> Crystal:
        """The crystal as described."""
        return self.experiment.crystal

    @property
    def beam(self) -> Beam:
        """The beam as described."""
        return self.experiment.beam

    @property
    def detector(self) -> Detector:
        """The detector as described."""
        return self.experiment.detector

    @property
    def structure_factors(self) -> StructureFactors:
        """F of the reflections."""
        return self.experiment.structure_factors

    @property
    def scan(self) -> Scan:
        """How the crystal turns."""
        return self.experiment.scan

    @property
    def sampling(self) -> Sampling:
        """How finely, and which pixels."""
        return self.experiment.sampling

    @property
    def parity(self) -> str:
        """The physics ("spec"), or what nanoBragg.c computes ("c-parity")."""
        return self.experiment.parity

    @property
    def phi_carryover_mode(self) -> str | None:
        """The same choice for the rotation at phi = 0 alone; None: as ``parity``."""
        return self.experiment.phi_carryover_mode

    @property
    def is_c_parity(self) -> bool:
        """Whether samples are weighted and added as nanoBragg.c does."""
        return self.parity == "c-parity"

    @property
    def carries_phi(self) -> bool:
        """Whether a step at phi = 0 keeps the rotation that is there, as in nanoBragg.c."""
        return self.experiment.quirks.stale_phi

    @property
    def setup(self) -> Setup:
        """What follows from the descriptions when every default is resolved, in SI units."""
        return self.experiment.setup

    @property
    def shape(self) -> tuple[int, int]:
        """(n_slow, n_fast), the shape of the image."""
        return self.experiment.shape

    @cached_property
    def first_plan(self) -> Plan:
        """The plan before it is known which sample of the run, if any, ends interpolation."""
        return settle_phi(self.experiment.plan())

    @property
    def processor(self) -> Processor:
        """What renders. Raises InputError if there is no such device."""
        return find_processor(self.device, self.kernel, self.dtype)

    def plan(self) -> Plan:
        """All that a kernel sees: numbers and read-only arrays in SI units."""
        if self._settled_plan is None:
            self._settled_plan = self.processor.settle(self.first_plan)
        return self._settled_plan

    def render(
        self,
        out: np.ndarray | None = None,
        progress: Progress = False,
        output: str = "numpy",
    ) -> Any:
        """The image: float64 (n_slow, n_fast), photons per pixel; 0 outside the region of interest and under the mask.

        Args:
            out: an array of that shape and any float type to write into, returned.
            progress: True shows progress on the standard error; or a function called with pixels done and in all.
            output: "numpy", or "device": the image is left on the GPU, as an array that has the
                ``__cuda_array_interface__`` of CuPy, PyTorch and Numba, and may still be in the making.

        In c-parity the values are those that the C program rounds to float32 when it stores them.
        """
        if validate.choice("output", output, OUTPUTS) == "device":
            if out is not None:
                raise InputError("output='device' makes an array of its own; got out too", "out")
            self.processor.check_keeps()
            return self.processor.image_there(self.plan())
        if out is None:
            out = np.zeros(self.shape)
        elif not isinstance(out, np.ndarray) or out.shape != self.shape or out.dtype.kind != "f":
            given = f"{out.dtype} {out.shape}" if isinstance(out, np.ndarray) else type(out).__name__
            raise InputError(f"out must be a float array of shape {self.shape}; got {given}", "out")
        with reporter(progress, self.experiment.region.size) as report:
            self._settled_plan = self.processor.image(self._settled_plan or self.first_plan, out, report)
        return out

    def render_batch(
        self,
        missets: Any = None,
        rotations: Any = None,
        output: str = "numpy",
        progress: Progress = False,
    ) -> Any:
        """Images of the crystal in many orientations: float64 (n, n_slow, n_fast); on a GPU in one launch.

        Args:
            missets: (n, 3) in degrees, each in place of the crystal's own.
            rotations: instead, (n, 3, 3) matrices that turn the crystal as mounted further.
            output, progress: as for ``render``; progress counts images.

        ``bragg_numba.render_batch`` takes Simulators that differ in more than that.
        """
        turned = self.experiment.turned_plans(missets, rotations)
        # Which pixel is evaluated first does not depend on how the crystal is turned.
        processor, history = self.processor, self.first_plan.history
        plans = [processor.settle(plan._replace(history=history)) for plan in turned]
        return _render_plans(processor, plans, output, progress)

    def render_pixels(self, slow: Any, fast: Any) -> np.ndarray:
        """Photons in the given pixels, float64 of the shape that ``slow`` and ``fast`` (whole numbers) broadcast to.

        The values are those of ``render`` at the same places.
        """
        numbers, shape = self.experiment.region.checked(slow, fast)
        return self.processor.values(self.plan(), numbers).reshape(shape)

    def trace(self, slow: Any, fast: Any) -> np.ndarray:
        """A structured array with one row per evaluated sample of each given pixel, in C order.

        Columns: slow, fast, layer, sub_slow, sub_fast, x, y, z (of the sub-pixel, m), source, phi_step, domain,
        rotation (the phi step whose rotation was really used, −1: as mounted), phi (rad), h, k, l, h0, k0, l0,
        F_cell, F_latt, polarization, solid_angle (sr), capture_fraction, q (1/m), term (what the sample adds) and sum
        (of the pixel so far). A c-parity sample that is skipped because F_latt is 0 keeps the F_cell of the one before.
        """
        numbers, _ = self.experiment.region.checked(slow, fast)
        return self.processor.trace(self.plan(), numbers)

    def parameters(self) -> "dict[str, Parameter]":
        """Every continuous parameter by name: value, unit, whether it acts on this experiment, and if not why."""
        from .derivatives.parameters import parameters

        return parameters(self.experiment)

    def with_parameters(self, values: Mapping[str, Any]) -> "Simulator":
        """A new Simulator with other values of some ``parameters``; whole numbers (pixels, steps, ...) stay."""
        from .derivatives.parameters import with_values

        return self.with_experiment(with_values(self.experiment, values))

    def vjp(self, names: Iterable[str]) -> "tuple[np.ndarray, Pullback]":
        """The image, and a function from dL/dimage (n_slow, n_fast) of any loss L to dL by the named parameters.

        The function returns a dictionary: a float for every name, for f_hkl an array in the order of
        ``structure_factors.hkl``. Derivatives are those of the float64 kernel. Raises InputError for names that are
        unknown or have no derivative here, and for a dL/dimage of another shape or that is not finite.
        """
        from .derivatives.chain_rule import Pullback
        from .derivatives.parameters import check_names

        # Before the image, which may take long; and it finds the plan that the derivatives need.
        names = check_names(self.experiment, names)
        image = self.render()
        return image, Pullback(self.experiment, self.plan(), self.processor, names)

    def value_and_grad(
        self, loss: "Loss", names: Iterable[str], progress: Progress = False
    ) -> tuple[float, dict[str, Any]]:
        """A loss and its derivatives by the named parameters, as ``vjp`` returns them.

        ``loss``: takes the image, returns its value and dL/dimage; see ``bragg_numba.losses``.
        """
        from .derivatives.chain_rule import Pullback
        from .derivatives.parameters import check_names

        names = check_names(self.experiment, names)
        value, dL_dimage = loss(self.render(progress=progress))
        return value, Pullback(self.experiment, self.plan(), self.processor, names)(dL_dimage, progress)

    def jacobian(
        self,
        names: Iterable[str],
        slow: Any = None,
        fast: Any = None,
        progress: Progress = False,
    ) -> np.ndarray:
        """Derivative images by the named parameters, all from one pass: (n, n_slow, n_fast).

        With ``slow`` and ``fast`` of pixels as for ``render_pixels``: (n, shape that these broadcast to).
        """
        from .derivatives.chain_rule import image_names, jacobian

        names = image_names(self.experiment, names)
        if slow is None and fast is None:
            return jacobian(self.experiment, self.plan(), self.processor, names, None, progress)
        numbers, shape = self.experiment.region.checked(slow, fast)
        values = jacobian(self.experiment, self.plan(), self.processor, names, numbers, progress)
        return values.reshape(len(values), *shape)

    def finite_difference(
        self, names: Iterable[str], loss: "Loss", order: int = 4, step: float | None = None
    ) -> dict[str, Any]:
        """Derivatives of a loss from ``order`` (2 or 4) renders for every number, beside ``value_and_grad``.

        ``step``: in natural steps (``bragg_numba.parameters.scale``), by default a thousandth.
        """
        from .derivatives.chain_rule import FINITE_STEP, finite_difference

        def value(experiment: Experiment) -> float:
            return loss(self.with_experiment(experiment).render())[0]

        return finite_difference(self.experiment, names, value, order, FINITE_STEP if step is None else step)

    def replace(self, **fields: Any) -> "Simulator":
        """A new Simulator with some fields changed: any field of any description by its name, or whole descriptions.

        A field given takes the place of one it contradicts: wavelength and energy of each other, so do cell and
        matrix; fluence of flux, n_cells of size, distance of close_distance.
        """
        for name in fields:
            if name not in (*OWN_FIELDS, *REPLACEABLE, "default_F"):
                raise unknown_field("a Simulator", name, (*OWN_FIELDS, *REPLACEABLE))
        own = {name: fields.pop(name, getattr(self, name)) for name in ("kernel", "dtype", "device")}
        return Simulator.of(self.experiment.replace(**fields) if fields else self.experiment, **own)

    def __repr__(self) -> str:
        slow, fast = self.shape
        return f"<Simulator {fast}x{slow} pixels, {self.setup.n_steps} steps, {self.parity}>"


def render_batch(simulators: Sequence[Simulator], output: str = "numpy", progress: Progress = False) -> Any:
    """The images of several Simulators: float64 (n, n_slow, n_fast), each as its own ``render`` makes it.

    On a GPU those whose experiments differ in no more than the crystal's cell, orientation and size and the beam's
    light are rendered together, in one launch if there is room. ``output`` and ``progress``: as for ``render``, but
    that progress counts images. Raises InputError if the Simulators differ in image shape, device, kernel or dtype.
    """
    simulators = list(simulators)
    if not simulators:
        raise InputError("simulators must hold at least one; got none", "simulators")
    first = simulators[0]
    for i, sim in enumerate(simulators):
        for name in ("shape", "device", "kernel", "dtype"):
            one, other = getattr(first, name), getattr(sim, name)
            if one != other:
                raise InputError(f"simulators must agree in {name}; got {one!r} and, as number {i}, {other!r}", name)
    return _render_plans(first.processor, [sim.plan() for sim in simulators], output, progress)


def _render_plans(processor: Processor, plans: Sequence[Plan], output: str, progress: Progress) -> Any:
    """The images of settled plans of one shape."""
    on_device = validate.choice("output", output, OUTPUTS) == "device"
    if on_device:
        processor.check_keeps()
    with reporter(progress, len(plans)) as report:
        return processor.images_there(plans, report) if on_device else processor.images(plans, report)
