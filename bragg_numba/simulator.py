"""The Simulator: an experiment, and the device that renders its images."""

import warnings
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from .batches import Batch, check_no_out, check_writable, each_image, render_images
from .descriptions import validate
from .descriptions.base import unknown_field
from .descriptions.beam import Beam
from .descriptions.crystal import Crystal
from .descriptions.detector import Detector
from .descriptions.sampling import Sampling
from .descriptions.scan import Scan
from .descriptions.structure_factors import StructureFactors
from .experiment import MODES, PARITIES, REPLACEABLE, Experiment
from .experiment_view import ExperimentView
from .kernels.arguments import Plan
from .planning.layout import LAYOUTS
from .planning.work import check_memory
from .running.choose import DEVICES, checked_threads, find_processor, is_device
from .running.history import settle_phi
from .running.processor import DTYPES, KERNELS, OUTPUTS, Processor
from .running.progress import Progress, reporter
from .running.trace import TRACE_DTYPE
from .shots import checked_shots, shot_stacks
from .summary import html_summary, summary

if TYPE_CHECKING:
    from .derivatives.chain_rule import Loss, Pullback
    from .derivatives.parameters import Parameter
    from .mosaic_error import MosaicError

# Options of a Simulator that are one of a few words.
CHOICES = {**dict.fromkeys(MODES, PARITIES), "kernel": KERNELS, "dtype": DTYPES}
OWN_FIELDS = (*CHOICES, "device", "threads")
_OF_SIMULATOR = ("kernel", "dtype", "device", "threads", "layout")


class Simulator(ExperimentView):
    """Diffraction from one crystal in one beam on one detector.

    Args:
        crystal, beam, detector, structure_factors: descriptions of the experiment.
        scan: rotation of the crystal; None: a still.
        sampling: sub-pixels, and which pixels are computed; None: the defaults.
        parity: "spec", the physics, or "c-parity", what nanoBragg.c computes, quirks included.
        phi_carryover_mode: the same choice, for the rotation at phi = 0 alone; None: as ``parity``.
        kernel: "fast", or "reference", the literal loop of nanoBragg.c that it is checked against. The options of
            c-parity that multiply the running sum (oversample_thick, _polar, _omega) always use the reference kernel.
        dtype: "float64", or "float32": lattice factors of the square shape in single precision, within 1e-5 of the
            local maximum up to 1000 cells along an axis. Positions, sums and images are float64 in both.
        device: where images are rendered: "cpu"; "cuda", or "cuda:1" for the GPU of that number, "cuda:0,1" for several
            that share the work; "auto": a GPU if there is one. GPUs need the extra ``cuda``.
        threads: of the CPU that kernels use, 1 to ``numba.config.NUMBA_NUM_THREADS``; None: as many as Numba is set to
            in the Python thread that calls. Results are the same to the bit. Methods take another number for a call.
        layout: of images of several panels: "panels", (panel, slow, fast), for panels of one shape; or "slab", one 2-D
            array of them all, each in its window, or below the one before. Derivatives, losses and masks follow it.

    A Simulator is immutable; ``replace`` makes a new one. Raises InputError for inconsistent descriptions.
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
        *,
        threads: int | None = None,
        layout: str = "panels",
    ) -> None:
        experiment = Experiment(
            crystal,
            beam,
            detector,
            structure_factors,
            Scan() if scan is None else scan,
            Sampling() if sampling is None else sampling,
            parity,
            phi_carryover_mode,
        )
        self._assign(experiment, kernel, dtype, device, threads, layout)
        self._doubt(None)

    def _doubt(self, before: str | None) -> None:
        """Warn of too few sub-pixels, unless that has been said, ``before``, of another Simulator."""
        coarseness = self.setup.coarseness
        if coarseness and coarseness != before:
            validate.doubt("oversample", coarseness)

    def _assign(
        self, experiment: Experiment, kernel: str, dtype: str, device: str, threads: int | None, layout: str
    ) -> None:
        self._experiment = experiment
        self._kernel = validate.choice("kernel", kernel, KERNELS)
        self._dtype = validate.choice("dtype", dtype, DTYPES)
        if not is_device(device):
            raise validate.fail("device", DEVICES, device)
        self._device = device
        self._threads = checked_threads(threads)
        self._layout = validate.choice("layout", layout, LAYOUTS)
        # Caches: known once the run has been walked. Images do not depend on them.
        self._first_plan: Plan | None = None
        self._settled_plan: Plan | None = None

    @classmethod
    def of(
        cls,
        experiment: Experiment,
        kernel: str = "fast",
        dtype: str = "float64",
        device: str = "cpu",
        threads: int | None = None,
        layout: str = "panels",
    ) -> "Simulator":
        """A Simulator of an Experiment; other arguments as for the class."""
        sim = cls.__new__(cls)
        sim._assign(experiment, kernel, dtype, device, threads, layout)
        return sim

    def with_experiment(self, experiment: Experiment) -> "Simulator":
        """A Simulator of another Experiment, with the same kernel, dtype, device, threads and layout."""
        return Simulator.of(experiment, *self._own())

    @property
    def kernel(self) -> str:
        """ "fast" or "reference"."""
        return self._kernel

    @property
    def dtype(self) -> str:
        """ "float64" or "float32", the precision of lattice factors."""
        return self._dtype

    @property
    def device(self) -> str:
        """Where images are rendered, as given."""
        return self._device

    @property
    def threads(self) -> int | None:
        """Threads of the CPU that kernels use; None: as many as Numba is set to."""
        return self._threads

    @property
    def layout(self) -> str:
        """ "panels" or "slab", the layout of images of several panels."""
        return self._layout

    @property
    def shape(self) -> tuple[int, ...]:
        """(n_slow, n_fast), the shape of the image; of several panels in their layout."""
        return self.experiment.layout.shape(self.layout)

    @property
    def processor(self) -> Processor:
        """The processor that renders. Raises InputError if there is no such device."""
        return self.processor_of(None)

    def processor_of(self, threads: int | None) -> Processor:
        """The processor with so many threads; None: the Simulator's own number."""
        count = self.threads if threads is None else checked_threads(threads)
        return find_processor(self.device, self.kernel, self.dtype, count)

    def plan(self) -> Plan:
        """All input of a kernel: numbers and read-only arrays in SI units."""
        return self._plan(self.processor)

    def first_plan(self, processor: Processor) -> Plan:
        """The plan before the sample that ends interpolation, if any, is known."""
        if self._first_plan is None:
            self._first_plan = settle_phi(self.experiment.plan(), processor.threads)
        return self._first_plan

    def known_plan(self, processor: Processor) -> Plan:
        """The plan with as much of the run's history as is known."""
        return self._settled_plan or self.first_plan(processor)

    def _plan(self, processor: Processor) -> Plan:
        if self._settled_plan is None:
            self._settled_plan = processor.settle(self.first_plan(processor))
        return self._settled_plan

    def render(
        self,
        out: np.ndarray | None = None,
        progress: Progress = False,
        output: str = "numpy",
        *,
        threads: int | None = None,
        layout: str | None = None,
    ) -> Any:
        """The image: float64 of ``shape``, photons per pixel; 0 outside the region of interest and under the mask.

        Args:
            out: an array of its shape and any float type that is written and returned; None: a new one.
            progress: True shows progress on standard error; or a function called with pixels done and total pixels.
            output: "numpy", or "device": the image is left on the GPU, as an array with the
                ``__cuda_array_interface__`` of CuPy, PyTorch and Numba; its computation may still be under way.
            threads: of the CPU, for this call; None: the Simulator's own number.
            layout: of several panels, for this call; None: the Simulator's own.

        In c-parity the values are those of the C program before it rounds them to float32.
        """
        processor, arrays = self.processor_of(threads), self.experiment.layout
        layout = self.layout if layout is None else validate.choice("layout", layout, LAYOUTS)
        shape = arrays.shape(layout)
        if validate.choice("output", output, OUTPUTS) == "device":
            check_no_out(out)
            processor.check_keeps()
            self._warn_of_work()
            return arrays.in_order(processor.image_there(self._plan(processor)), layout)
        if out is not None:
            check_writable(out, shape)
        image = np.zeros(self.experiment.shape) if out is None or arrays.names else out
        self.render_rows(image, progress, processor)
        laid_out = arrays.laid_out(image, layout)
        if out is None or laid_out is out:
            return laid_out
        out[...] = laid_out
        return out

    def render_rows(self, image: np.ndarray, progress: Progress = False, processor: Processor | None = None) -> None:
        """Write the image as kernels have it, ``experiment.shape``: ``render``, but for the layout of panels."""
        processor = self.processor if processor is None else processor
        self._warn_of_work(1)
        with reporter(progress, self.experiment.region.size) as report:
            self._settled_plan = processor.image(self.known_plan(processor), image, report)

    def _warn_of_work(self, depth: int = 0) -> None:
        """A Python warning with the amount of work or memory of the image, if it is heavy."""
        heaviness = self.setup.heaviness
        if heaviness:
            warnings.warn(heaviness, stacklevel=3 + depth)

    def render_batch(
        self,
        missets: Any = None,
        rotations: Any = None,
        output: str = "numpy",
        progress: Progress = False,
        *,
        out: Any = None,
        threads: int | None = None,
        **fields: Any,
    ) -> Any:
        """Images of n shots: float64 (n, n_slow, n_fast), each the image of its own Simulator to the bit; n may be 0.

        Args:
            missets: (n, 3) in degrees, each in place of the crystal's own.
            rotations: instead, rotations of the crystal further from its mounted orientation: (n, 3, 3) matrices, one
                (3, 3) for a batch of one, or SciPy's Rotation, of one or of several.
            output, progress, threads: as for ``render``; progress counts images.
            out: an array of its shape and any float type, such as a memmap, or a dataset of h5py, that is written in
                slices of finished images and returned: no others are held in memory than those under way, 64 MiB of
                them or one. After Ctrl-C it holds all that were finished. None: a new array.
            fields: any continuous field of ``replace`` by its name, with a value for every image, such as
                ``wavelength=[...]``; alone, or with missets or rotations of as many images.

        ``bragg_numba.render_batch`` takes Simulators that differ in more.
        """
        batch, processor = self._shots(missets, rotations, fields, threads)
        self._warn_of_work()
        return render_images(batch, processor, output, progress, out)

    def render_each(
        self,
        missets: Any = None,
        rotations: Any = None,
        progress: Progress = False,
        *,
        threads: int | None = None,
        **fields: Any,
    ) -> Iterator[np.ndarray]:
        """The images of ``render_batch`` one after the other: an iterator of arrays (n_slow, n_fast), in order.

        Images are rendered ahead, 64 MiB of them or one; those that the caller does not keep are not kept.
        """
        batch, processor = self._shots(missets, rotations, fields, threads)
        self._warn_of_work()
        return each_image(batch, processor, progress)

    def _shots(
        self, missets: Any, rotations: Any, fields: dict[str, Any], threads: int | None
    ) -> tuple[Batch, Processor]:
        processor = self.processor_of(threads)
        shots = checked_shots(self.experiment, missets, rotations, fields)
        parts = shot_stacks(self.experiment, shots, self.first_plan(processor), processor)
        return Batch(shots.n, self.experiment.layout, self.layout, shots.name, parts), processor

    def render_pixels(self, slow: Any, fast: Any, panel: Any = None, *, threads: int | None = None) -> np.ndarray:
        """Photons in the given pixels: float64 of the shape that ``slow`` and ``fast`` (integers) broadcast to.

        ``panel``: of a detector of panels, their indices, which broadcast with these, or a name; slow and fast then
        count from the panel's first pixel. The values are those of ``render``. Raises InputError for pixels outside the
        image.
        """
        numbers, shape = self.experiment.numbers(slow, fast, panel)
        processor = self.processor_of(threads)
        return processor.values(self._plan(processor), numbers).reshape(shape)

    def trace(self, slow: Any, fast: Any, panel: Any = None) -> np.ndarray:
        """A structured array with one row per evaluated sample of each given pixel, in C order.

        Columns: slow, fast, layer, sub_slow, sub_fast, x, y, z (of the sub-pixel, m), source, phi_step, domain,
        rotation (the phi step whose rotation was in force, −1: as mounted), phi (rad), h, k, l, h0, k0, l0,
        F_cell, F_latt, polarization, solid_angle (sr), capture_fraction, q (1/m), term (added by the sample) and sum
        (of the pixel so far). A c-parity sample skipped because F_latt is 0 shows the F_cell of the one before.
        ``panel``: as for ``render_pixels``; a column of that name then comes first.
        """
        numbers, _ = self.experiment.numbers(slow, fast, panel)
        n_rows = len(numbers) * self.setup.sensor.layers.count * self.setup.n_steps
        check_memory("slow", n_rows * TRACE_DTYPE.itemsize, f"{len(numbers)} pixels of {n_rows} samples")
        return self.experiment.layout.panels_of_trace(self.processor.trace(self.plan(), numbers))

    def mosaic_error(self, n: int = 4, *, threads: int | None = None) -> "MosaicError":
        """The standard error of the image that comes from its number of mosaic domains, in photons.

        From ``n`` images of an n-th of the domains each, drawn independently, which take the time of one image: the
        error of their mean. With Sobol points that of the image itself is smaller. Returns the error of every pixel,
        ``image``, with its ``max`` and ``rms``.
        """
        from .mosaic_error import error_of, replicas

        made = replicas(self.experiment, n)
        self._warn_of_work()
        return error_of(self.with_experiment(one).render(threads=threads) for one in made)

    def parameters(self) -> "dict[str, Parameter]":
        """Every continuous parameter by name: value, unit, whether it is active here, and if not, why."""
        from .derivatives.parameters import parameters

        return parameters(self.experiment)

    def with_parameters(self, values: Mapping[str, Any]) -> "Simulator":
        """A new Simulator with other values of some ``parameters``; integers (pixels, steps, ...) stay the same."""
        from .derivatives.parameters import with_values

        return self.with_experiment(with_values(self.experiment, values))

    def vjp(self, names: Iterable[str], *, threads: int | None = None) -> "tuple[np.ndarray, Pullback]":
        """The image, and a function from dL/dimage, of its shape, of any loss L to its derivatives w.r.t. parameters.

        The function returns a dictionary by name: floats, and for f_hkl an array (n,) in the order of
        ``structure_factors.hkl``. Derivatives are those of the float64 kernel. Raises InputError for names that are
        unknown or have no derivative here, and for a dL/dimage that has another shape or is not finite.
        """
        from .derivatives.chain_rule import Pullback
        from .derivatives.parameters import check_names

        # Checked before the image is rendered, which may take long and settles the plan that the derivatives need.
        names = check_names(self.experiment, names)
        processor = self.processor_of(threads)
        image = self.render(threads=threads)
        return image, Pullback(self.experiment, self._plan(processor), processor, names)

    def value_and_grad(
        self, loss: "Loss", names: Iterable[str], progress: Progress = False, *, threads: int | None = None
    ) -> tuple[float, dict[str, Any]]:
        """A loss and its derivatives w.r.t. the named parameters, as ``vjp`` returns them.

        ``loss``: a function of the image that returns its value and dL/dimage; see ``bragg_numba.losses``.
        """
        from .derivatives.chain_rule import Pullback, check_loss
        from .derivatives.parameters import check_names

        check_loss(loss)
        names = check_names(self.experiment, names)
        processor = self.processor_of(threads)
        value, dL_dimage = loss(self.render(progress=progress, threads=threads))
        return value, Pullback(self.experiment, self._plan(processor), processor, names)(dL_dimage, progress)

    def jacobian(
        self,
        names: Iterable[str],
        slow: Any = None,
        fast: Any = None,
        progress: Progress = False,
        panel: Any = None,
        *,
        threads: int | None = None,
    ) -> np.ndarray:
        """Derivative images w.r.t. the named parameters, all from one pass: (n, *self.shape), photons per unit.

        With ``slow``, ``fast`` and ``panel`` as for ``render_pixels``: (n, *shape), that these broadcast to.
        """
        from .derivatives.chain_rule import image_names, jacobian

        names = image_names(self.experiment, names)
        processor = self.processor_of(threads)
        if slow is None and fast is None:
            self._warn_of_work()
            images = jacobian(self.experiment, self._plan(processor), processor, names, None, progress)
            return self.experiment.layout.laid_out(images, self.layout)
        numbers, shape = self.experiment.numbers(slow, fast, panel)
        values = jacobian(self.experiment, self._plan(processor), processor, names, numbers, progress)
        return values.reshape(len(values), *shape)

    def finite_difference(
        self, names: Iterable[str], loss: "Loss", order: int = 4, step: float | None = None
    ) -> dict[str, Any]:
        """Derivatives of a loss by finite differences, to check ``value_and_grad``.

        ``order``: 2 or 4, also the number of renders per number; ``step``: in natural steps
        (``bragg_numba.parameters.scale``), default 0.001.
        """
        from .derivatives.chain_rule import FINITE_STEP, check_loss, finite_difference

        check_loss(loss)

        def value(experiment: Experiment) -> float:
            return loss(self.with_experiment(experiment).render())[0]

        return finite_difference(self.experiment, names, value, order, FINITE_STEP if step is None else step)

    def replace(self, **fields: Any) -> "Simulator":
        """A new Simulator with some fields changed: any field of any description by its name, or whole descriptions.

        ``**{"NODE.shift_x": ...}`` and so on move a panel or a group of the detector.

        A field given replaces any that it contradicts: of wavelength, energy and spectrum, of spectrum and sources, of
        cell and matrix; and fluence the flux, n_cells the size, distance the close_distance, detsize the pixels. Raises
        InputError for unknown fields and for inconsistent descriptions.
        """
        for name in fields:
            if name not in (*OWN_FIELDS, "layout", *REPLACEABLE, "default_F", *self.experiment.move_names):
                raise unknown_field("a Simulator", name, (*OWN_FIELDS, "layout", *REPLACEABLE))
        own = {name: fields.pop(name, getattr(self, name)) for name in _OF_SIMULATOR}
        other = Simulator.of(self.experiment.replace(**fields) if fields else self.experiment, **own)
        other._doubt(self.setup.coarseness)
        return other

    def __eq__(self, other: object) -> bool:
        """Whether experiments and options are equal, descriptions by value, arrays by content."""
        if not isinstance(other, Simulator):
            return NotImplemented
        return self._own() == other._own() and self.experiment == other.experiment

    def __hash__(self) -> int:
        return hash((self._own(), self.experiment))

    def _own(self) -> tuple[str, str, str, int | None, str]:
        return self.kernel, self.dtype, self.device, self.threads, self.layout

    def show(self, image: Any = None, **options: Any) -> Any:
        """Draw an image of this detector, None: its own, as ``bragg_numba.plot.show``; returns matplotlib's Axes.

        ``options``: roi, rings, limits, ax and title, as there.
        """
        from .plot import require_matplotlib, show

        require_matplotlib("show")
        return show(self.render(layout="slab") if image is None else image, self, **options)

    def __repr__(self) -> str:
        return f"<Simulator {summary(self.experiment, self.device)}>"

    def _repr_html_(self) -> str:
        """For notebooks: the summary, and the fields of all descriptions that are not at their defaults."""
        return html_summary(self.experiment, self.device, f"kernel {self.kernel}, {self.dtype}")
