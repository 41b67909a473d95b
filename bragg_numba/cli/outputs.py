"""The output of a run: float, SMV, PGM, PNG and noise images, and their log lines."""

import functools
import math
import warnings

import numpy as np

from ..errors import FileWarning, InputError
from ..image_files import geometry_warning, image_header
from ..io.formats import FORMATS, write_image
from ..recording.noise import add_noise, add_noise_of_c
from ..recording.quantize import LARGEST, noise_pixels, pgm_pixels, pgm_scale, smv_pixels, smv_scale
from ..recording.statistics import image_statistics
from ..simulator import Simulator
from . import log
from .expt import write_experiment
from .parse import CommandLine

# Share of overloads from which on an image is said to show nothing.
OVERLOADED = 0.95


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
    """Write every image that the command line asks for; ``image`` is float32 (n_slow, n_fast).

    Of a detector of several panels it is that of the kernels, and files hold the slab.
    """
    slab = functools.partial(sim.experiment.layout.laid_out, layout="slab")
    statistics = image_statistics(sim.plan(), image, sim.setup.n_steps)
    print(log.solid_angle_line(statistics))
    print(f"writing {command.floatfile} as {slab(image).size} 4-byte floats")
    write_image(command.floatfile, slab(image), kind="float")

    scale = smv_scale(command.scale, statistics.max_I)
    for line in log.statistics_lines(statistics, scale):
        print(line)
    roi = sim.setup.roi
    pixels = smv_pixels(image, scale, command.adc, roi, sim.experiment.quirks.c_summary)
    _warn_of_overloads(command.intfile, pixels, sim, "a smaller -scale, or less fluence,")
    _write_smv(command.intfile, slab(pixels), sim, command.adc, scale)

    if command.pgmfile is not None:
        grey = pgm_scale(command.pgmscale, statistics.rmsd, scale)
        print(f"pgm_scale = {grey:g}")
        print(f"writing {command.pgmfile} as 1-byte integers")
        write_image(command.pgmfile, slab(pgm_pixels(image, grey, roi)), scale=grey, kind="pgm")
    if command.pngfile is not None:
        write_png(command.pngfile, sim, image)
    if command.noisefile is not None:
        _write_noise(command.noisefile, command, sim, image)
    if command.expt_output is not None:
        write_experiment(command, sim)


def _warn_of_overloads(path: str, pixels: np.ndarray, sim: Simulator, instead: str) -> None:
    """Warn if nearly all of the evaluated pixels are at the largest 16-bit number, so that the file shows nothing."""
    used = sim.experiment.region.view(pixels)
    if sim.setup.mask is not None:
        used = used[sim.experiment.region.view(sim.setup.mask) != 0]
    share = float((used == LARGEST).mean()) if used.size else 0.0
    if share >= OVERLOADED:
        message = f"{path}: {100.0 * share:.4g} % of its pixels are overloads, {LARGEST:.0f}; {instead} would do"
        warnings.warn(message, stacklevel=3)


def write_png(path: str, sim: Simulator, image: np.ndarray) -> None:
    """Draw ``image`` (n_slow, n_fast), photons per pixel, with the direct beam marked, and print the log line."""
    from ..plot import beam_spot, save_png, view_of

    print(f"writing {path} as a picture")
    save_png(path, image, beam_spot(view_of(sim)))


def _write_smv(path: str, pixels: np.ndarray, sim: Simulator, pedestal: float, gain: float = 1.0) -> None:
    print(f"writing {path} as 2-byte integers")
    header, as_c = image_header(sim, pedestal, gain), sim.experiment.quirks.c_summary
    write_image(path, pixels, header, as_c_program=as_c, kind="smv")
    said = None if as_c else geometry_warning(FORMATS["smv"], header)
    if said:
        warnings.warn(FileWarning(said), stacklevel=2)


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
    # Whole counts and a fraction of the pedestal are truncated together.
    _write_smv(path, sim.experiment.layout.laid_out(pixels, "slab"), sim, math.floor(command.adc))
