"""The text that nanoBragg.c prints about a run: the same lines and numbers, so that logs can be compared with diff."""

import math
from collections.abc import Iterator

from ..descriptions.mosaicity import factor_of, spreads_of
from ..image_files import origin_of_dials
from ..kernels.physics.shapes.table import SHAPES
from ..planning.background import AVOGADRO
from ..planning.dual import Number, plain
from ..planning.geometry import Geometry
from ..planning.lattice import Lattice
from ..planning.setup import Setup
from ..recording.statistics import Statistics
from ..running.history import interpolation_ends
from ..running.printout import PixelState
from ..simulator import Simulator
from ..units import DEGREES_PER_RADIAN

BANNER = "nanoBragg nanocrystal diffraction simulator - James Holton and Ken Frankel 5-17-17"
_TITLES = {shape.name: shape.title for shape in SHAPES}

# Density of the crystal in nanoBragg.c, g/m³.
CRYSTAL_DENSITY = 1.2e6
# Sines and cosines above this exceed 1 by more than rounding.
ODDBALL = 1.0000001


def as_c(value: Number, spec: str = "g") -> str:
    """A number as printf() shows it, which is Python's way but for the sign of NaN."""
    text = format(value, spec)
    return f"-{text}" if text == "nan" and math.copysign(1.0, plain(value)) < 0.0 else text


def _g(*values: Number) -> str:
    return " ".join(as_c(value) for value in values)


def _count(n: Number) -> str:
    return str(n) if isinstance(n, int) else f"{n:g}"


def detector_lines(setup: Setup, matrix_file: str | None, random_misset: bool) -> Iterator[str]:
    """The lines before the cell."""
    geometry = setup.geometry
    yield from setup.size_warnings
    yield BANNER
    yield from setup.sampling_warnings
    yield f"{geometry.convention.lower()} convention selected."
    yield f"pivoting detector around {'sample' if geometry.pivot == 'SAMPLE' else 'direct beam spot'}"
    yield f"XDS incident beam: {_g(*geometry.beam_on_detector)}"
    if setup.interpolation_chosen is not None:
        kind = "tricubic interpolation of structure factors" if setup.interpolation_chosen else "no interpolation"
        yield f"auto-selected {kind}"
    if matrix_file is not None:
        yield f"reading {matrix_file}"
    if random_misset:
        angles = " ".join(f"{angle * DEGREES_PER_RADIAN:f}" for angle in setup.misset)
        yield f"random orientation misset angles: {angles} deg"


def _vector_table(title: str, names: tuple[str, str, str], rows: list[list[float]]) -> Iterator[str]:
    yield title
    yield "     {:<10s}  {:<10s}  {:<10s}".format(*names)
    for axis, values in zip("XYZ", zip(*rows, strict=True), strict=True):
        yield f"{axis}: " + " ".join(f"{value:11.8f}" for value in values)


def cell_vector_lines(real: list[list[float]]) -> Iterator[str]:
    """The table of a, b, c, rows of ``real`` in Å."""
    return _vector_table("real-space cell vectors (Angstrom):", ("a", "b", "c"), real)


def _oddball_lines(lattice: Lattice) -> Iterator[str]:
    """nanoBragg.c's message about a lattice, or a reciprocal one, with a sine or cosine above 1."""
    greek = ("alpha", "beta", "gamma")
    sines, cosines = lattice.angle_functions
    if max(map(abs, (*sines, *cosines))) > ODDBALL:
        yield "WARNING: oddball cell angles:"
        for function, values in (("sin", sines), ("cos", cosines)):
            for angle, value in zip(greek, values, strict=True):
                yield f"{f'{function}_{angle}':9s} = {value:.25g}"
    sines, cosines = lattice.reciprocal_angle_functions
    if max(map(abs, (*sines, *cosines))) > ODDBALL:
        yield "WARNING: oddball reciprocal cell angles:"
        for angle, sine, cosine in zip(greek, sines, cosines, strict=True):
            yield f"{f'sin({angle}_star)':15s} = {sine:.25g}"
            yield f"{f'cos({angle}_star)':15s} = {cosine:.25g}"


def crystal_lines(setup: Setup, oversample_given: bool) -> Iterator[str]:
    """The cell, the size of the crystal and the oversampling it needs."""
    lattice = setup.lattice
    yield from _oddball_lines(lattice)
    yield f"Unit Cell: {_g(*lattice.cell)}"
    yield f"Recp Cell: {_g(*lattice.reciprocal_cell)}"
    yield f"volume = {lattice.volume:g} A^3"
    yield from cell_vector_lines(lattice.real.tolist())
    yield from _vector_table(
        "reciprocal-space cell vectors (Angstrom^-1):", ("a_star", "b_star", "c_star"), lattice.reciprocal.tolist()
    )
    size = setup.crystal_size
    yield f"crystal is {size[0] * 1e6:g} x {size[1] * 1e6:g} x {size[2] * 1e6:g} microns"
    if not oversample_given:
        yield f"auto-selected {setup.oversample}-fold oversampling"
    if setup.oversample < setup.recommended_oversample:
        yield f"WARNING: maximum dimension of sample is {max(size) * 1e10:g} A"
        yield f"         but reciprocal pixel size is {setup.reciprocal_pixel_size * 1e10:g} A"
        yield "         intensity may vary significantly across a pixel!"
        yield f"         recommend -oversample {setup.recommended_oversample} to work around this"
    weight = math.prod(size) * CRYSTAL_DENSITY * AVOGADRO / math.prod(setup.n_cells)
    yield f"approximate MW = {weight:g}"


def structure_factor_lines(sim: Simulator, dumpfile: str, from_text: bool) -> Iterator[str]:
    """The origin of the structure factors."""
    factors = sim.structure_factors
    if from_text:
        yield f"counting entries in {factors.source}"
        if factors.default_F != 0.0:
            yield f"initializing to default_F = {factors.default_F:g}:"
            yield "done initializing:"
        yield f"re-reading {factors.source}"
        yield f"writing dump file for next time: {dumpfile}"
    elif factors.source is not None:
        yield f"reading Fs from {factors.source}"


def schedule_lines(setup: Setup) -> Iterator[str]:
    """Sensor layers, phi steps, sources and mosaic domains."""
    layers = setup.sensor.layers
    for layer in range(layers.count):
        yield f"thick{layer} = {layers.step * layer * 1e6:g} um"
    for step, phi in enumerate(setup.schedule.phi):
        yield f"phi{step} = {phi * DEGREES_PER_RADIAN:g}"
    sources = setup.sources
    if not sources.given:
        for h, v in sources.divergences:
            yield f"divergence deviation: {h:g} {v:g}"
        for step in range(sources.dispersion.count):
            yield f"lambda{step} = {sources.wavelengths[step]:.15g}"
    yield f"  created a total of {len(sources.weights)} sources:"
    for position, weight, wavelength in zip(sources.positions, sources.weights, sources.wavelengths, strict=True):
        yield f"{_g(*position)}   {weight:g} {wavelength:g}"
    yield f"  created a total of {setup.domains.count} mosaic domains"


def _detector_summary(geometry: Geometry) -> Iterator[str]:
    g = geometry
    yield f"  Xbeam={g.Xbeam:g} Ybeam={g.Ybeam:g}"
    yield f"  Fbeam={g.Fbeam:g} Sbeam={g.Sbeam:g}"
    yield f"  Xclose={g.Xclose:g} Yclose={g.Yclose:g}"
    yield f"  Fclose={g.Fclose:g} Sclose={g.Sclose:g}"
    yield f"  DIRECTION_OF_DETECTOR_X-AXIS= {_g(*g.fast)}"
    yield f"  DIRECTION_OF_DETECTOR_Y-AXIS= {_g(*g.slow)}"
    yield f"  DIRECTION_OF_DETECTOR_Z-AXIS= {_g(*g.normal)}"
    yield f"  INCIDENT_BEAM_DIRECTION= {_g(*g.beam)}"
    yield f"  spindle ROTATION_AXIS= {_g(*g.spindle)}"
    (bx, by, bz), (px, py, pz) = g.beam, g.polar
    yield f"  POLARIZATION_PLANE_NORMAL= {_g(by * pz - bz * py, bz * px - bx * pz, bx * py - by * px)}"


def texture_lines(sim: Simulator) -> Iterator[str]:
    """Mosaic domains that turn with the crystal, of which nanoBragg.c has none."""
    crystal, texture = sim.crystal, sim.setup.domains.texture
    assert texture is not None
    drawn = "given" if crystal.mosaic_vectors is not None else f"{crystal.mosaic_sampling or 'sobol'} points"
    yield f"  {len(texture.deviates)} mosaic domains, {crystal.mosaic_distribution}, {drawn}"
    if crystal.mosaic_L is None:
        yield f"  mosaic spreads about a, c* x a, c*: {_g(*spreads_of(crystal))} degrees"
    else:
        yield f"  mosaic L 11 21 22 31 32 33: {_g(*factor_of(crystal))} degrees"
    if crystal.mosaic_symmetry is not None:
        yield f"  mosaic spreads obey point group {crystal.mosaic_symmetry}"


def summary_lines(sim: Simulator, mask_file: str | None) -> Iterator[str]:
    """The indented summary of the run."""
    setup, sampling = sim.setup, sim.sampling
    geometry, sources, domains = setup.geometry, setup.sources, setup.domains
    yield f"  {sim.structure_factors.count} initialized hkls (all others ={sim.structure_factors.default_F:g})"
    yield f"  {_TITLES[sim.crystal.shape]} xtal: {'x'.join(_count(n) for n in setup.n_cells)} cells"
    spectrum = sources.dispersion
    yield f"  wave={sim.beam.lambda0:g} meters +/- {spectrum.range * 100:g}% in {spectrum.count} steps"
    if sim.beam.spectrum is not None:
        yield f"  {sim.beam.spectrum}"
    if sim.beam.nopolar:
        yield "  polarization effect disabled"
    else:
        yield f"  Kahn polarization factor: {sim.beam.polarization:f}"
    if sim.detector.curved:
        yield "  curved detector: all pixels same distance from origin"
    if sim.detector.point_pixel:
        yield "  pixel obliquity effect disabled"
    yield f"  incident fluence: {sim.beam.photons_per_area:g} photons/m^2"
    size = f"{geometry.detsize_f:g}x{geometry.detsize_s:g}"
    pixels = f"pixel={geometry.pixel_size:g} meters ({geometry.n_fast}x{geometry.n_slow} pixels)"
    yield f"  distance={geometry.distance:g} detsize={size}  {pixels}"
    layers, mu, _ = setup.sensor
    yield f"  sensor is {layers.range:g} m thick in {layers.count} layers with mu= {mu:g}"
    yield from _detector_summary(geometry)
    yield f"  dials origin= {_g(*origin_of_dials(sim))}"
    roi = sampling.roi or (0, geometry.n_fast, 0, geometry.n_slow)
    yield "  roi: {} < x < {} && {} < y < {}".format(*roi)
    yield f"  hdivrange={sources.horizontal.range:g} hdivstep={sources.horizontal.step:g}  radians"
    yield f"  vdivrange={sources.vertical.range:g} vdivstep={sources.vertical.step:g}  radians"
    yield f"  {-1 if sources.given else len(sources.divergences)} divergence steps"
    yield f"  {len(sources.weights)} sources"
    if domains.texture is None:
        spread = domains.spread * DEGREES_PER_RADIAN
        yield f"  {domains.count} mosaic domains over mosaic spread of {spread:g} degrees"
    else:
        yield from texture_lines(sim)
    schedule = setup.schedule
    start = schedule.phi0 * DEGREES_PER_RADIAN
    end = (schedule.phi0 + schedule.steps.range) * DEGREES_PER_RADIAN
    yield f"  {schedule.steps.count} phi steps from {start:g} to {end:g} degrees"
    extras = "".join(f" +{name}" for name in ("thick", "polar", "omega") if getattr(sampling, f"oversample_{name}"))
    yield f"  {setup.oversample}x{setup.oversample} pixel oversample steps{extras}"
    if mask_file is not None:
        yield f"  skipping zero-flagged pixels in {mask_file}"


def noise_lines(seed: int, water: float) -> Iterator[str]:
    """The parameters of the noise; ``water`` in µm."""
    yield ""
    yield "  noise image paramters:"
    yield f"  seed: {-seed}"
    yield f"  water droplet size: {water / 1e6:g} m"


def interpolation_warning(sim: Simulator) -> str:
    """The message of c-parity when interpolation ends for the run, without a newline; "" if it does not."""
    plan = sim.plan()
    if not interpolation_ends(plan):
        return ""
    slow, fast = sim.experiment.region.slow_fast(plan.history.latch_pixel)
    row = sim.trace(slow, fast)[plan.history.latch_sample]
    h, k, l, h0, k0, l0 = (row[name] for name in ("h", "k", "l", "h0", "k0", "l0"))
    where = f"{h:g},{k:g},{l:g},{h0},{k0},{l0}"
    return (
        f"WARNING: out of range for three point interpolation: h,k,l,h0,k0,l0: {where} \n"
        "WARNING: further warnings will not be printed! "
    )


def solid_angle_line(statistics: Statistics) -> str:
    """The solid angle of the detector."""
    angle = statistics.solid_angle
    return f"solid angle subtended by detector = {_g(angle)} steradian ( {_g(100 * angle / 4 / math.pi)}% sphere)"


def statistics_lines(statistics: Statistics, scale: float) -> Iterator[str]:
    """Maximum, mean, spread, and the scale of the SMV image."""
    s = statistics
    yield f"max_I = {_g(s.max_I)}  at {_g(s.max_fast, s.max_slow)}"
    yield f"mean= {_g(s.mean)} rms= {_g(s.rms)} rmsd= {_g(s.rmsd)}"
    yield f"intfile_scale = {_g(scale)}"


def pixel_lines(sim: Simulator, pixel: tuple[int, int], state: PixelState, value: float) -> Iterator[str]:
    """The state of the C program after a pixel (slow, fast) of -printout; ``value`` is the pixel's intensity."""
    slow, fast = pixel
    x, y, z = state.position
    theta = math.atan2(math.sqrt(y * y + z * z), x) / 2.0
    yield f"{fast:4d} {slow:4d} : stol = {_g(0.5 * state.q)} or {_g(math.sin(theta) / (sim.beam.lambda0 * 1e10))}"
    yield f"at {_g(x, y, z)}"
    hkl = " ".join(as_c(index, "f") for index in state.hkl)
    yield "hkl= {}  hkl0= {} {} {}".format(hkl, *state.nearest)
    yield f" F_cell={_g(state.F_cell)}  F_latt={_g(state.F_latt)}   I = {_g(state.total)}"
    for name, number in (
        ("I/steps", state.total / sim.setup.n_steps),
        ("polar", state.polarization),
        ("omega", state.solid_angle),
        ("capfrac", state.capture_fraction),
        ("pixel", value),
    ):
        yield f"{name:7s} {as_c(number, '.10g'):>15s}"
    yield from cell_vector_lines((state.axes.reshape(3, 3) * 1e10).tolist())


def noise_summary_line(photons: float, overloads: int) -> str:
    """Photons on the noise image, and number of pixels above 65535."""
    return f"{as_c(photons, '.0f')} photons on noise image ({overloads} overloads)"
