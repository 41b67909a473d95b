"""The output of a run: float, SMV, PGM, PNG and noise images, and their log lines."""

import warnings

import numpy as np

from ..errors import InputError
from ..io.formats import write_image
from ..io.header import BeamHeader, Conventions, ImageHeader, PanelHeader, ScanHeader, Vector
from ..planning.dual import Number, plain
from ..recording.noise import add_noise, add_noise_of_c
from ..recording.quantize import LARGEST, noise_pixels, pgm_pixels, pgm_scale, smv_pixels, smv_scale
from ..recording.statistics import image_statistics
from ..simulator import Simulator
from ..units import DEGREES_PER_RADIAN
from . import log
from .parse import CommandLine

# Share of overloads from which on an image is said to show nothing.
OVERLOADED = 0.95


def image_header(sim: Simulator) -> ImageHeader:
    """The header of the run's images."""
    g, schedule = sim.setup.geometry, sim.setup.schedule
    half_pixel = 0.5 * g.pixel_size
    panel = PanelHeader(
        shape=(g.n_slow, g.n_fast),
        pixel_size=_mm(g.pixel_size),
        origin=_vector(g.pix0 * 1000.0),
        fast=_vector(g.fast),
        slow=_vector(g.slow),
    )
    # The order of operations is nanoBragg.c's: another one could change the last printed digit.
    conventions = Conventions(
        distance=_mm(g.distance),
        close_distance=_mm(g.close_distance),
        twotheta=plain(g.twotheta) * DEGREES_PER_RADIAN,
        Xbeam=_mm(g.Xbeam),
        Ybeam=_mm(g.Ybeam),
        adxv=(_mm(g.Fbeam), _mm(g.detsize_s - g.Sbeam)),
        mosflm=(_mm(g.Sbeam - half_pixel), _mm(g.Fbeam - half_pixel)),
        denzo=(_mm(g.Sbeam), _mm(g.Fbeam)),
        dials_origin=_vector(g.dials_origin),
        orgx=plain(g.orgx),
        orgy=plain(g.orgy),
    )
    beam = BeamHeader(sim.beam.lambda0 * 1e10, _vector(g.beam))
    phi0, osc = schedule.phi0 * DEGREES_PER_RADIAN, schedule.steps.range * DEGREES_PER_RADIAN
    return ImageHeader((panel,), beam, ScanHeader(plain(phi0), plain(osc), _vector(g.spindle)), conventions)


def _mm(metres: Number) -> float:
    return plain(metres) * 1000.0


def _vector(values: np.ndarray) -> Vector:
    x, y, z = values.tolist()
    return x, y, z


def check_image(image: np.ndarray, sim: Simulator) -> None:
    """Raise InputError for an image (n_slow, n_fast) float32 that has infinite or NaN pixels.

    In c-parity, where nanoBragg.c writes them, a warning.
    """
    finite = np.isfinite(image)
    if finite.all():
        return
    slow, fast = np.argwhere(~finite)[0].tolist()
    largest = float(np.finfo(np.float32).max)
    message = f"image: expected photons up to {largest:.3g} in every pixel; got {image[slow, fast]} at {fast} {slow}"
    if not sim.is_c_parity:
        raise InputError(f"{message} (fast slow): less fluence, fewer cells or smaller structure factors would do")
    warnings.warn(f"{message} (fast slow)", stacklevel=2)


def write_images(command: CommandLine, sim: Simulator, image: np.ndarray) -> None:
    """Write every image that the command line asks for; ``image`` is float32 (n_slow, n_fast)."""
    statistics = image_statistics(sim.plan(), image, sim.setup.n_steps)
    print(log.solid_angle_line(statistics))
    print(f"writing {command.floatfile} as {image.size} 4-byte floats")
    write_image(command.floatfile, image, kind="float")

    scale = smv_scale(command.scale, statistics.max_I)
    for line in log.statistics_lines(statistics, scale):
        print(line)
    roi = sim.setup.roi
    pixels = smv_pixels(image, scale, command.adc, roi, sim.experiment.quirks.c_summary)
    _warn_of_overloads(command.intfile, pixels, sim, "a smaller -scale, or less fluence,")
    _write_smv(command.intfile, pixels, sim)

    if command.pgmfile is not None:
        grey = pgm_scale(command.pgmscale, statistics.rmsd, scale)
        print(f"pgm_scale = {grey:g}")
        print(f"writing {command.pgmfile} as 1-byte integers")
        write_image(command.pgmfile, pgm_pixels(image, grey, roi), scale=grey, kind="pgm")
    if command.pngfile is not None:
        write_png(command.pngfile, sim, image)
    if command.noisefile is not None:
        _write_noise(command.noisefile, command, sim, image)


def _warn_of_overloads(path: str, pixels: np.ndarray, sim: Simulator, instead: str) -> None:
    """Warn if nearly all of the evaluated pixels are at the largest 16-bit number, so that the file shows nothing."""
    used = sim.experiment.region.view(pixels)
    if sim.sampling.mask is not None:
        used = used[sim.experiment.region.view(sim.sampling.mask) != 0]
    share = float((used == LARGEST).mean()) if used.size else 0.0
    if share >= OVERLOADED:
        message = f"{path}: {100.0 * share:.4g} % of its pixels are overloads, {LARGEST:.0f}; {instead} would do"
        warnings.warn(message, stacklevel=3)


def write_png(path: str, sim: Simulator, image: np.ndarray) -> None:
    """Draw ``image`` (n_slow, n_fast), photons per pixel, with the direct beam marked, and print the log line."""
    from ..plot import beam_spot, save_png, view_of

    print(f"writing {path} as a picture")
    save_png(path, image, beam_spot(view_of(sim)))


def _write_smv(path: str, pixels: np.ndarray, sim: Simulator) -> None:
    print(f"writing {path} as 2-byte integers")
    write_image(path, pixels, image_header(sim), as_c_program=sim.experiment.quirks.c_summary, kind="smv")


def _write_noise(path: str, command: CommandLine, sim: Simulator, image: np.ndarray) -> None:
    """Write the image with counting noise: by the C program's generator in c-parity, by NumPy's in spec mode."""
    roi = sim.setup.roi
    if sim.experiment.quirks.own_random:
        counts = add_noise_of_c(image, command.seed, roi, sim.setup.domains.random_table)
    else:
        counts = add_noise(image, command.seed, roi)
    pixels, overloads = noise_pixels(counts, command.adc, roi, sim.experiment.quirks.c_summary)
    print(log.noise_summary_line(float(counts.sum()), overloads))
    _warn_of_overloads(path, pixels, sim, "less fluence")
    _write_smv(path, pixels, sim)
