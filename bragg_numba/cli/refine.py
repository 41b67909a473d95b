"""``bragg-numba refine``: refine parameters of the experiment given by nanoBragg's flags against a measured image."""

import json
import math
import sys
import textwrap
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..dials import write_expt
from ..errors import ImplausibleWarning, InputError, RefinementWarning
from ..io.atomic import write_atomically
from ..io.formats import read_image, write_image
from ..io.hkl import write_hkl
from ..io.reading import number, quote
from ..recording.quantize import LARGEST
from ..refinement.refine import Refinement, refine
from ..simulator import Simulator
from .build import build_and_say, check_paths, input_files
from .expt import check_experiment
from .factors import naming
from .outputs import write_png
from .parse import CommandLine, parse
from .threads import threads

# Flag: its value and its meaning.
FLAGS = {
    "-refine": ("NAME,NAME,...", "parameters: misset_x, cell_a, distance, Xbeam, f_hkl, ..."),
    "-bounds": ("NAME=LOW,HIGH", "limits of a parameter; an empty one is none; may be given again"),
    "-restrain": ("NAME=VALUE,SIGMA", "what a parameter should be, and how closely; may be given again"),
    "-loss": ("poisson|squared|log", "what is minimized (default poisson)"),
    "-method": ("least_squares|lbfgsb", "how (default least_squares, and lbfgsb for f_hkl)"),
    "-schedule": ("W,W,...", "blurs of coarse stages in pixels, or: none (default: as needed)"),
    "-maxsteps": ("N", "steps of each stage (default 100)"),
    "-tolerance": ("X", "relative change of the loss that ends it (default 1e-8)"),
    "-negative": ("refuse|mask", "negative photons, for poisson and log (default refuse)"),
    "-o": ("FILE", "what was found, as JSON (default refined.json)"),
    "-hklout": ("FILE", "refined structure factors, h k l F"),
}
_OF_FIELD = {
    "names": "-refine", "bounds": "-bounds", "restraints": "-restrain", "loss": "-loss", "method": "-method",
    "schedule": "-schedule", "max_steps": "-maxsteps", "tolerance": "-tolerance",
    "data": "-negative",
}  # fmt: skip
# Files that a simulation writes and a refinement does not.
_UNWRITTEN = ("intfile", "pgmfile", "noisefile", "pgmscale", "dumpfile", "seed", "printout")


@dataclass
class _Request:
    """The words of a command line that concern refinement."""

    image: str = ""
    names: tuple[str, ...] = ()
    options: dict[str, Any] = field(default_factory=dict)  # arguments of ``refine``
    output: str = "refined.json"
    hklout: str | None = None


def usage() -> str:
    """The text of ``refine -h``."""
    lines = [
        "usage: bragg-numba refine IMAGE -refine NAME,NAME,... [options] <flags of the experiment>",
        "",
        *textwrap.wrap(
            "Refines parameters of an experiment against a measured image: an SMV image of photons + offset (-adc, "
            "default 40; -scale units per photon, default 1; overloads do not count), or float32 photons without a "
            "header as -floatfile writes them. The experiment, with the start of every parameter, is described by the "
            "flags of bragg-numba -h; -img IMAGE takes what the header says of it.",
            98,
        ),
        "",
        "Refinement:",
    ]
    for flag, (values, meaning) in FLAGS.items():
        lines.append(f"  {flag + ' ' + values:<29}  {meaning}")
    lines += ["", "Of the output flags -floatfile and -png have effect, and write the refined image."]
    return "\n".join(lines)


def run_refine(argv: Sequence[str]) -> None:
    """Parse, read, refine, print the table, write. Raises InputError before any work if the input is invalid."""
    words, request = _split(argv)
    command = parse(words)
    if command.show_help:
        print(usage())
        return
    if not request.image:
        raise InputError("refine: expected a measured image; got none")
    if not request.names:
        raise InputError("-refine: expected names of parameters; got none")
    for warning in command.warnings:
        print(f"bragg-numba: warning: {warning}", file=sys.stderr)
    for unwritten in _UNWRITTEN:
        if unwritten in command.flag_of:
            print(f"bragg-numba: warning: {command.flag_of[unwritten]} has no effect on refine", file=sys.stderr)
    outputs = {
        "-o": request.output,
        "-hklout": request.hklout,
        "-floatfile": command.floatfile if "floatfile" in command.flag_of else None,
        "-png": command.pngfile,
        "-write_expt": command.expt_output,
    }
    inputs = input_files(command)
    if inputs.get("-img") == request.image:
        del inputs["-img"]
    check_paths({"IMAGE": request.image, **inputs}, outputs)
    if outputs["-png"] is not None:
        from ..plot import require_matplotlib

        require_matplotlib()
    with threads(command.threads):
        # As files hold images.
        sim = build_and_say(command).replace(layout="slab")
        if command.expt_output is not None:
            check_experiment(sim)
        image = read_photons(request.image, sim, command)
        try:
            with warnings.catch_warnings():
                # Printed below and above, as the command line prints its warnings.
                warnings.simplefilter("ignore", RefinementWarning)
                warnings.simplefilter("ignore", ImplausibleWarning)
                found = refine(sim, image, request.names, progress=command.progress, **request.options)
        except InputError as error:
            flag = _OF_FIELD.get(error.field or "")
            raise InputError(f"{flag}: {error}" if flag else str(error)) from None
        _write(found, request, outputs)
    if found.message == "interrupted":
        raise KeyboardInterrupt
    for line in found.warnings:
        print(f"bragg-numba: warning: {line}", file=sys.stderr)
    if not found.success:
        print(f"bragg-numba: warning: not converged: {found.message}", file=sys.stderr)


def read_photons(path: str, sim: Simulator, command: CommandLine) -> np.ndarray:
    """Photons (n_slow, n_fast) from an image of counts, with overloads as NaN, or from a headerless float32 image."""
    shape = sim.experiment.layout.slab_shape
    _, pixels = read_image(path, shape=shape, with_header=False, default="float")
    if pixels.shape != shape:
        (n_slow, n_fast), (slow, fast) = shape, pixels.shape
        raise InputError(
            f"{path}: expected the {n_fast} x {n_slow} pixels of the experiment; got {fast} x {slow} "
            "(-img takes the detector from a header)"
        )
    if np.issubdtype(pixels.dtype, np.floating):
        return pixels.astype(float)
    photons = (pixels.astype(float) - command.adc) / (command.scale or 1.0)
    return np.where(pixels >= LARGEST, np.nan, photons)


def _split(argv: Sequence[str]) -> tuple[list[str], _Request]:
    """Split the words into those that describe the experiment, and the request made by the others."""
    request, rest, words = _Request(), [], list(argv)
    if words and not words[0].startswith("-"):
        request.image = words.pop(0)
        if "\0" in request.image:
            raise InputError(f"refine: expected a measured image; got {quote(request.image)} with a NUL character")
    while words:
        word = words.pop(0)
        if word not in FLAGS:
            rest.append(word)
            continue
        if not words:
            raise InputError(f"{word}: expected {FLAGS[word][0]}; got nothing")
        if "\0" in words[0]:
            raise InputError(f"{word}: expected {FLAGS[word][0]} without a NUL character; got {quote(words[0])}")
        _take(request, word, words.pop(0))
    return rest, request


def _take(request: _Request, word: str, text: str) -> None:
    options = request.options
    if word == "-refine":
        request.names = tuple(name for name in text.split(",") if name)
    elif word in ("-bounds", "-restrain"):
        name, _, pair = text.partition("=")
        values = pair.split(",")
        if not name or len(values) != 2:
            raise InputError(f"{word}: expected {FLAGS[word][0]}; got {quote(text)}")
        may_lack = word == "-bounds"
        numbers = tuple(None if may_lack and not value else _number(word, value) for value in values)
        options.setdefault("bounds" if may_lack else "restraints", {})[name] = numbers
    elif word in ("-loss", "-method"):
        options[word[1:]] = text
    elif word == "-schedule":
        options["schedule"] = () if text == "none" else tuple(_number(word, width) for width in text.split(","))
    elif word == "-maxsteps":
        steps = _number(word, text)
        options["max_steps"] = int(steps) if steps.is_integer() else steps
    elif word == "-tolerance":
        options["tolerance"] = _number(word, text)
    elif word == "-negative":
        if text not in ("refuse", "mask"):
            raise InputError(f"{word}: expected refuse or mask; got {quote(text)}")
        options["mask_negative"] = text == "mask"
    elif word == "-o":
        request.output = text
    else:
        request.hklout = text


def _number(word: str, text: str) -> float:
    value = number(text)
    if value is None:
        raise InputError(f"{word}: expected {FLAGS[word][0]}; got {quote(text)}")
    return value


def _write(found: Refinement, request: _Request, outputs: dict[str, str | None]) -> None:
    print(found)
    print(f"writing {request.output} as JSON")
    with naming("-o"), write_atomically(request.output) as file:
        file.write((json.dumps(summary(found, request.image), indent=1, allow_nan=False) + "\n").encode())
    if request.hklout is not None:
        factors = found.simulator.structure_factors
        print(f"writing {request.hklout} as h k l F")
        with naming("-hklout"):
            write_hkl(request.hklout, factors.hkl, factors.F)
    if outputs["-write_expt"] is not None:
        print(f"writing {outputs['-write_expt']} as an experiment of DIALS")
        write_expt(outputs["-write_expt"], found.simulator)
    if outputs["-floatfile"] is None and outputs["-png"] is None:
        return
    image = found.simulator.render().astype(np.float32)
    if outputs["-floatfile"] is not None:
        print(f"writing {outputs['-floatfile']} as {image.size} 4-byte floats")
        write_image(outputs["-floatfile"], image, kind="float")
    if outputs["-png"] is not None:
        write_png(outputs["-png"], found.simulator, image)


def _finite(value: float) -> float | None:
    """The value, or None for infinity and NaN, which JSON lacks."""
    return value if math.isfinite(value) else None


def summary(found: Refinement, image: str) -> dict[str, Any]:
    """A refinement as a dictionary for JSON: infinite or unknown sigmas as None, reflections as h k l F sigma."""
    numbers = {
        name: {
            "start": found.start[name],
            "value": found.values[name],
            "sigma": _finite(found.sigmas[name]),
            "unit": found.units[name],
        }
        for name in found.scalars
    }
    content: dict[str, Any] = {
        "image": image,
        "success": found.success,
        "message": found.message,
        "loss": found.loss,
        "chi_squared": _finite(found.chi_squared),
        "expected_chi_squared": _finite(found.expected_chi_squared),
        "warnings": list(found.warnings),
        "evaluations": found.evaluations,
        "parameters": numbers,
        "correlations": [[_finite(value) for value in row] for row in found.correlations.tolist()],
        "history": [{"blur": step.blur, "loss": step.loss} for step in found.history],
    }
    if "f_hkl" in found.names:
        hkl = found.simulator.structure_factors.hkl.tolist()
        columns = zip(hkl, found.values["f_hkl"].tolist(), map(_finite, found.sigmas["f_hkl"].tolist()), strict=True)
        content["reflections"] = [[*indices, F, sigma] for indices, F, sigma in columns]
    return content
