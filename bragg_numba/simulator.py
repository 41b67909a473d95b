"""The Simulator: descriptions of one experiment, and the images that follow from them."""

import dataclasses
import difflib
from collections.abc import Callable, Iterable, Mapping
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
from .kernels.arguments import Plan
from .planning.plan import make_plan
from .planning.setup import Experiment, resolve
from .running.batch import render_turned
from .running.cuda import DEVICES, OUTPUTS, find_gpus, is_device, one_gpu
from .running.image import DTYPES, KERNELS, Kernel, settle_latch, settle_phi, walk, walk_on_gpu, walk_run
from .running.pixels import run_size
from .running.progress import reporter
from .running.trace import trace_pixels

if TYPE_CHECKING:
    from .derivatives.chain_rule import Loss, Pullback
    from .derivatives.parameters import Parameter
    from .running.cuda import Gpu


PARITIES = ("spec", "c-parity")


# A field given to ``replace`` takes the place of these, which would otherwise go before it or contradict it.
_SUPERSEDES = {
    "wavelength": ("energy",),
    "energy": ("wavelength",),
    "fluence": ("flux",),
    "cell": ("matrix",),
    "matrix": ("cell",),
    "n_cells": ("size",),
    "distance": ("close_distance",),
}


_DESCRIPTIONS = {
    "crystal": Crystal,
    "beam": Beam,
    "detector": Detector,
    "structure_factors": StructureFactors,
    "scan": Scan,
    "sampling": Sampling,
}


# Where each field lives. Those of structure factors hang together: a new set replaces the old one whole.
_HOME = {
    field.name: part
    for part, kind in _DESCRIPTIONS.items()
    if kind is not StructureFactors
    for field in dataclasses.fields(kind)
}


# What a Simulator is given besides descriptions.
CHOICES = {"parity": PARITIES, "phi_carryover_mode": PARITIES, "kernel": KERNELS, "dtype": DTYPES}


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
        self.crystal = crystal
        self.beam = beam
        self.detector = detector
        self.structure_factors = structure_factors
        self.scan = scan or Scan()
        self.sampling = sampling or Sampling()
        self.parity = validate.choice("parity", parity, PARITIES)
        self.phi_carryover_mode = validate.optional(validate.choice, "phi_carryover_mode", phi_carryover_mode, PARITIES)
        self.kernel = validate.choice("kernel", kernel, KERNELS)
        self.dtype = validate.choice("dtype", dtype, DTYPES)
        if not is_device(device):
            raise validate.fail("device", DEVICES, device)
        self.device = device
        for name, kind in _DESCRIPTIONS.items():
            if not isinstance(getattr(self, name), kind):
                raise validate.fail(name, f"a {kind.__name__}", getattr(self, name))
        # Known once the run has been walked; what is rendered does not depend on whether it is.
        self._settled_plan: Plan | None = None
        self.experiment: Experiment = resolve(
            crystal, beam, detector, structure_factors, self.scan, self.sampling, self.is_c_parity
        )

    @property
    def is_c_parity(self) -> bool:
        """Whether samples are weighted and added as nanoBragg.c does."""
        return self.parity == "c-parity"

    @property
    def carries_phi(self) -> bool:
        """Whether a step at phi = 0 keeps the rotation that is there, as in nanoBragg.c."""
        return (self.phi_carryover_mode or self.parity) == "c-parity"

    @property
    def shape(self) -> tuple[int, int]:
        """(n_slow, n_fast), the shape of the image."""
        return self.experiment.geometry.n_slow, self.experiment.geometry.n_fast

    @cached_property
    def first_plan(self) -> Plan:
        """The plan before it is known which sample of the run, if any, ends interpolation."""
        return settle_phi(
            make_plan(
                self.experiment,
                self.crystal,
                self.beam,
                self.detector,
                self.structure_factors,
                self.sampling,
                self.is_c_parity,
                self.carries_phi,
            )
        )

    @property
    def processor(self) -> Kernel:
        """What renders: the kernel, and where it runs. Raises InputError if there is no such device."""
        return Kernel(self.kernel == "fast", self.dtype == "float32", find_gpus(self.device))

    def plan(self) -> Plan:
        """All that a kernel sees: numbers and read-only arrays in SI units."""
        if self._settled_plan is None:
            self._settled_plan = settle_latch(self.first_plan, self.processor)
        return self._settled_plan

    def render(
        self,
        out: np.ndarray | None = None,
        progress: bool | Callable[[int, int], None] = False,
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
            return self._render_on(one_gpu(self.device))
        if out is None:
            out = np.zeros(self.shape)
        else:
            if not isinstance(out, np.ndarray) or out.shape != self.shape or out.dtype.kind != "f":
                given = f"{out.dtype} {out.shape}" if isinstance(out, np.ndarray) else type(out).__name__
                raise InputError(f"out must be a float array of shape {self.shape}; got {given}", "out")
        begun = settled = self._settled_plan or self.first_plan
        fast_min, fast_max, slow_min, slow_max = self.experiment.roi
        region = out[slow_min : slow_max + 1, fast_min : fast_max + 1]
        if region.shape != out.shape:
            out[...] = 0.0
        contiguous = region.flags.c_contiguous
        in_place = region.reshape(-1) if contiguous and region.dtype == np.float64 else None
        with reporter(progress, run_size(begun)) as report:
            for plan, start, values in walk_run(begun, self.processor, in_place):
                stop = start + len(values)
                if in_place is None:
                    (region.reshape(-1) if contiguous else region.flat)[start:stop] = values
                settled = plan
                report(stop)
        self._settled_plan = settled
        return out

    def _render_on(self, gpu: "Gpu") -> Any:
        plan = self.plan()
        fast_min, fast_max, slow_min, slow_max = self.experiment.roi
        width, height = fast_max - fast_min + 1, slow_max - slow_min + 1
        region = walk_on_gpu(plan, self.processor, gpu).reshape(height, width)
        if (height, width) == self.shape:
            return region
        image = gpu.zeros(self.shape)
        gpu.put(image, (slice(slow_min, slow_max + 1), slice(fast_min, fast_max + 1)), region)
        return image

    def render_batch(
        self,
        missets: Any = None,
        rotations: Any = None,
        output: str = "numpy",
        progress: bool | Callable[[int, int], None] = False,
    ) -> Any:
        """Images of the crystal in many orientations: float64 (n, n_slow, n_fast); on a GPU in one launch.

        Args:
            missets: (n, 3) in degrees, each in place of the crystal's own.
            rotations: instead, (n, 3, 3) matrices that turn the crystal as mounted further.
            output, progress: as for ``render``; progress counts images.

        ``bragg_numba.render_batch`` takes Simulators that differ in more than that.
        """
        return render_turned(self, missets, rotations, output, progress)

    def render_pixels(self, slow: Any, fast: Any) -> np.ndarray:
        """Photons in the given pixels, float64 of the shape that ``slow`` and ``fast`` (whole numbers) broadcast to.

        The values are those of ``render`` at the same places.
        """
        pixels, shape = self._pixel_numbers(slow, fast)
        return walk(self.plan(), self.processor, pixels).reshape(shape)

    def trace(self, slow: Any, fast: Any) -> np.ndarray:
        """A structured array with one row per evaluated sample of each given pixel, in C order.

        Columns: slow, fast, layer, sub_slow, sub_fast, x, y, z (of the sub-pixel, m), source, phi_step, domain,
        rotation (the phi step whose rotation was really used, −1: as mounted), phi (rad), h, k, l, h0, k0, l0,
        F_cell, F_latt, polarization, solid_angle (sr), capture_fraction, q (1/m), term (what the sample adds) and sum
        (of the pixel so far). A c-parity sample that is skipped because F_latt is 0 keeps the F_cell of the one before.
        """
        pixels, _ = self._pixel_numbers(slow, fast)
        return trace_pixels(self.plan(), pixels)

    def parameters(self) -> "dict[str, Parameter]":
        """Every continuous parameter by name: value, unit, whether it acts on this experiment, and if not why."""
        from .derivatives.parameters import parameters

        return parameters(self)

    def with_parameters(self, values: Mapping[str, Any]) -> "Simulator":
        """A new Simulator with other values of some ``parameters``; whole numbers (pixels, steps, ...) stay."""
        from .derivatives.parameters import with_values

        return with_values(self, values)

    def vjp(self, names: Iterable[str]) -> "tuple[np.ndarray, Pullback]":
        """The image, and a function from dL/dimage (n_slow, n_fast) of any loss L to dL by the named parameters.

        The function returns a dictionary: a float for every name, for f_hkl an array in the order of
        ``structure_factors.hkl``. Derivatives are those of the float64 kernel. Raises InputError for names that are
        unknown or have no derivative here, and for a dL/dimage of another shape or that is not finite.
        """
        from .derivatives.chain_rule import Pullback

        pullback = Pullback(self, names)
        return self.render(), pullback

    def value_and_grad(
        self, loss: "Loss", names: Iterable[str], progress: bool | Callable[[int, int], None] = False
    ) -> tuple[float, dict[str, Any]]:
        """A loss and its derivatives by the named parameters, as ``vjp`` returns them.

        ``loss``: takes the image, returns its value and dL/dimage; see ``bragg_numba.losses``.
        """
        from .derivatives.chain_rule import value_and_grad

        return value_and_grad(self, loss, names, progress)

    def jacobian(
        self,
        names: Iterable[str],
        slow: Any = None,
        fast: Any = None,
        progress: bool | Callable[[int, int], None] = False,
    ) -> np.ndarray:
        """Derivative images by the named parameters, all from one pass: (n, n_slow, n_fast).

        With ``slow`` and ``fast`` of pixels as for ``render_pixels``: (n, shape that these broadcast to).
        """
        from .derivatives.chain_rule import jacobian

        if slow is None and fast is None:
            return jacobian(self, names, None, progress)
        pixels, shape = self._pixel_numbers(slow, fast)
        values = jacobian(self, names, pixels, progress)
        return values.reshape(len(values), *shape)

    def finite_difference(
        self, names: Iterable[str], loss: "Loss", order: int = 4, step: float | None = None
    ) -> dict[str, Any]:
        """Derivatives of a loss from ``order`` (2 or 4) renders for every number, beside ``value_and_grad``.

        ``step``: in natural steps (``bragg_numba.parameters.scale``), by default a thousandth.
        """
        from .derivatives.chain_rule import FINITE_STEP, finite_difference

        return finite_difference(self, names, loss, order, FINITE_STEP if step is None else step)

    def _pixel_numbers(self, slow: Any, fast: Any) -> tuple[np.ndarray, tuple[int, ...]]:
        slow, fast = np.broadcast_arrays(slow, fast)
        for name, index, size in (("slow", slow, self.shape[0]), ("fast", fast, self.shape[1])):
            if index.size and index.dtype.kind not in "iu":
                raise InputError(f"{name} must be whole numbers; got {index.dtype}", name)
            if index.size and (index.min() < 0 or index.max() >= size):
                worst = index.min() if index.min() < 0 else index.max()
                raise InputError(f"{name} must lie within 0 to {size - 1}; got {worst}", name)
        return (slow.astype(np.int64) * self.shape[1] + fast.astype(np.int64)).ravel(), slow.shape

    def replace(self, **fields: Any) -> "Simulator":
        """A new Simulator with some fields changed: any field of any description by its name, or whole descriptions.

        A field given takes the place of one it contradicts: wavelength and energy of each other, so do cell and
        matrix; fluence of flux, n_cells of size, distance of close_distance.
        """
        own: dict[str, Any] = {name: getattr(self, name) for name in OWN_FIELDS}
        parts: dict[str, Any] = {name: getattr(self, name) for name in _DESCRIPTIONS}
        changes: dict[str, dict[str, Any]] = {}
        for name, value in fields.items():
            if name in own:
                own[name] = value
            elif name in parts:
                parts[name] = value
            elif name == "default_F":
                parts["structure_factors"] = self._constant_factors(value)
            elif name in _HOME:
                superseded = {other: None for other in _SUPERSEDES.get(name, ()) if other not in fields}
                changes.setdefault(_HOME[name], {}).update({**superseded, name: value})
            else:
                known = [*own, *parts, *_HOME]
                close = difflib.get_close_matches(name, known, 1)
                hint = f"; did you mean {close[0]}?" if close else f"; it has {', '.join(known)}"
                raise InputError(f"a Simulator has no field {name!r}{hint}", name)
        for part, change in changes.items():
            parts[part] = dataclasses.replace(parts[part], **change)
        return Simulator(**parts, **own)

    def _constant_factors(self, default_F: float) -> StructureFactors:
        if self.structure_factors.count:
            raise InputError(
                "default_F belongs to structure factors that were read or listed; "
                f"give structure_factors made with it; got default_F={default_F!r}",
                "default_F",
            )
        return StructureFactors.constant(default_F)

    def __repr__(self) -> str:
        slow, fast = self.shape
        return f"<Simulator {fast}x{slow} pixels, {self.experiment.n_steps} steps, {self.parity}>"
