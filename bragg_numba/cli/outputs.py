"""What a run writes: the float, SMV, PGM, PNG and noise images, and the log lines that go with them."""

import numpy as np

from ..io.images import write_float, write_pgm
from ..io.smv import SmvGeometry, smv_header, write_smv
from ..recording.noise import add_noise, add_noise_of_c
from ..recording.quantize import noise_pixels, pgm_pixels, pgm_scale, smv_pixels, smv_scale
from ..recording.statistics import image_statistics
from ..simulator import Simulator
from . import log
from .parse import CommandLine


def smv_geometry(sim: Simulator) -> SmvGeometry:
    """What the headers of SMV images say of the experiment."""
    g, schedule = sim.setup.geometry, sim.setup.schedule
    return SmvGeometry(
        n_fast=g.n_fast,
        n_slow=g.n_slow,
        pixel_size=g.pixel_size,
        distance=g.distance,
        wavelength=sim.beam.lambda0,
        Xbeam=g.Xbeam,
        Ybeam=g.Ybeam,
        Fbeam=g.Fbeam,
        Sbeam=g.Sbeam,
        detsize_s=g.detsize_s,
        dials_origin=tuple(g.dials_origin.tolist()),
        orgx=g.orgx,
        orgy=g.orgy,
        close_distance=g.close_distance,
        phi0=schedule.phi0,
        osc=schedule.steps.range,
        twotheta=g.twotheta,
    )


def write_images(command: CommandLine, sim: Simulator, image: np.ndarray) -> None:
    """Write every image that the command line asks for; ``image`` is float32 (n_slow, n_fast)."""
    statistics = image_statistics(sim.plan(), image, sim.setup.n_steps)
    print(log.solid_angle_line(statistics))
    print(f"writing {command.floatfile} as {image.size} 4-byte floats")
    write_float(command.floatfile, image)

    scale = smv_scale(command.scale, statistics.max_I)
    for line in log.statistics_lines(statistics, scale):
        print(line)
    roi = sim.setup.roi
    header = smv_header(smv_geometry(sim), sim.is_c_parity)
    print(f"writing {command.intfile} as 2-byte integers")
    write_smv(command.intfile, smv_pixels(image, scale, command.adc, roi, sim.is_c_parity), header)

    if command.pgmfile is not None:
        grey = pgm_scale(command.pgmscale, statistics.rmsd, scale)
        print(f"pgm_scale = {grey:g}")
        print(f"writing {command.pgmfile} as 1-byte integers")
        write_pgm(command.pgmfile, pgm_pixels(image, grey, roi), grey)
    if command.pngfile is not None:
        _write_png(command.pngfile, sim, image)
    if command.noisefile is not None:
        _write_noise(command, sim, image, header)


def _write_png(path: str, sim: Simulator, image: np.ndarray) -> None:
    from ..plot import save_png

    geometry = sim.setup.geometry
    print(f"writing {path} as a picture")
    save_png(path, image, (geometry.Fbeam / geometry.pixel_size, geometry.Sbeam / geometry.pixel_size))


def _write_noise(command: CommandLine, sim: Simulator, image: np.ndarray, header: bytes) -> None:
    """Counting noise: the C program's own in c-parity, NumPy's generator in spec mode."""
    roi = sim.setup.roi
    if sim.is_c_parity:
        counts = add_noise_of_c(image, command.seed, roi, sim.setup.domains.random_table)
    else:
        counts = add_noise(image, command.seed, roi)
    pixels, overloads = noise_pixels(counts, command.adc, roi)
    print(log.noise_summary_line(float(counts.sum()), overloads))
    print(f"writing {command.noisefile} as 2-byte integers")
    write_smv(command.noisefile, pixels, header)
