"""How words become fields: spellings, order, headers."""

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from helpers.golden import golden_cases

import bragg_numba as bn
from bragg_numba.cli.build import build
from bragg_numba.cli.flags import FLAGS, find_flag
from bragg_numba.cli.parse import CommandLine, parse
from bragg_numba.simulator import CHOICES, OWN_FIELDS

# Words, and the field they must come to.
FIELDS: list[tuple[str, str, Any]] = [
    ("-cell 70", "crystal.cell", (70.0,)),
    ("-cell 70 80 90 75 85 95 -misset -1 -2 -3", "crystal.cell", (70.0, 80.0, 90.0, 75.0, 85.0, 95.0)),
    ("-misset -1 -2.5 3e1", "crystal.misset", (-1.0, -2.5, 30.0)),
    ("-misset random", "crystal.misset", "random"),
    ("-misset random -misset_seed 7", "crystal.misset", "random"),
    ("-misset_seed 7 8 9", "error", "'8'"),
    ("-N 5", "crystal.n_cells", (5, 5, 5)),
    ("-N 5 -Nb 7", "crystal.n_cells", (5, 7, 5)),
    ("-Nb 7 -N 5.0", "crystal.n_cells", (5, 5, 5)),
    ("-xtalsize 0.1", "crystal.size", (0.1, 0.1, 0.1)),
    ("-sample_size 0.1 -xtal_thick 0.2", "crystal.size", (0.2, 0.1, 0.1)),
    ("-xtal_x 1 -sample_width 2 -height 3", "crystal.size", (1.0, 2.0, 3.0)),
    ("-sample_x 1 -width 2 -xtal_heigh 3", "crystal.size", (1.0, 2.0, 3.0)),
    ("-round_xtal", "crystal.shape", "round"),
    ("-binary_spots", "crystal.shape", "tophat"),
    ("-gauss_xtal -square_xtal", "crystal.shape", "square"),
    ("-mosaic 0.3", "crystal.mosaic_spread", 0.3),
    ("-mosaicity 0.3", "crystal.mosaic_spread", 0.3),
    ("-mosaic_spread 0.3", "crystal.mosaic_spread", 0.3),
    ("-mosaic_domains 4", "crystal.mosaic_domains", 4),
    ("-mosaic 0.3 -mosaic_distribution gauss", "crystal.mosaic_distribution", "gauss"),
    ("-mosaic 0.3 -mosaic_distribution ball -mosaic_sampling random", "crystal.mosaic_sampling", "random"),
    (
        "-mosaic_distribution gauss -mosaic_spread_1 1 -mosaic_spread_2 2 -mosaic_spread_3 3",
        "crystal.mosaic_spread_2",
        2.0,
    ),
    ("-mosaic_distribution gauss -mosaic_L 1 .1 2 -.2 0 3", "crystal.mosaic_L", (1.0, 0.1, 2.0, -0.2, 0.0, 3.0)),
    ("-cell 50 -mosaic_distribution gauss -mosaic 1 -mosaic_symmetry 4/mmm", "crystal.mosaic_symmetry", "4/mmm"),
    ("-wave 1.5", "beam.wavelength", 1.5),
    ("-energy 9000 -wavelength 1.5", "beam.wavelength", 1.5),
    ("-energy 9000 -wavelength 1.5", "beam.energy", None),
    ("-lambda 1.5 -energy 9000", "beam.energy", 9000.0),
    ("-lambda 1.5 -energy 9000", "beam.wavelength", None),
    ("-divergence 3 -vdivrange 2", "beam.hdivrange", 3.0),
    ("-divergence 3 -vdivrange 2", "beam.vdivrange", 2.0),
    ("-divsteps 3", "beam.vdivsteps", 3),
    ("-nopolar -polar 0.5", "beam.nopolar", False),
    ("-polar 0.5 -nopolar", "beam.nopolar", True),
    ("-detpixels 30", "detector.pixels", (30, 30)),
    ("-detpixels_x 30 -detpixels_s 20", "detector.pixels", (20, 30)),
    ("-detpixels_f 30 -detsize 5", "detector.pixels", (50, 30)),
    ("-detsize_f 3 -detsize_s 2", "detector.detsize", (2.0, 3.0)),
    ("-detector_thick 300 -detector_abs 200", "detector.detector_thick", 300.0),
    ("-detector_thick 300 -detector_abs inf", "detector.detector_thick", 0.0),
    ("-detector_abs inf -detector_thick 300", "detector.detector_thick", 300.0),
    ("-detector_absorb 0", "detector.detector_abs", math.inf),
    ("-detector_thicksteps 4", "detector.thicksteps", 4),
    ("-detector_thick 300 -thickstep 70", "detector.thickstep", 70.0),
    ("-osc 1 -phi_sampling middle", "scan.phi_sampling", "middle"),
    ("-pix0_vector 0.1 0 -0.2", "detector.pix0_vector", (100.0, 0.0, -200.0)),
    ("-pix0_vector_mm 0.1 0 -0.2", "detector.pix0_vector", (0.1, 0.0, -0.2)),
    ("-curved_det", "detector.curved", True),
    ("-xds", "detector.convention", "XDS"),
    ("-xds -fdet_vector 0 0 1", "detector.convention", "CUSTOM"),
    ("-fdet_vector 0 0 1 -xds", "detector.convention", "XDS"),
    ("-fdet_vector 0 0 1 -xds", "detector.fdet_vector", None),
    ("-beam_vector 1 0 0", "detector.pivot", "BEAM"),
    ("-beam_vector 1 0 0 -ORGX 5", "detector.pivot", "SAMPLE"),
    ("-beam_vector 1 0 0 -ORGX 5 -distance 100", "detector.pivot", "BEAM"),
    ("-beam_vector 1 0 0 -twotheta 3 -pivot beam", "detector.pivot", "BEAM"),
    ("-pivot sample -beam_vector 1 0 0", "detector.pivot", "SAMPLE"),
    ("-twotheta_axis 2 0 1", "detector.twotheta", None),
    ("-twotheta_axis 2 0 1", "detector.pivot", "BEAM"),
    ("-parity c-parity -twotheta_axis 2 0 1", "detector.twotheta", 2.0),
    ("-parity c-parity -twotheta_axis 2 0 1", "detector.pivot", "SAMPLE"),
    ("-phi -1 -osc 2 -phisteps 3", "scan.phi", -1.0),
    ("-roi 1 2 3 4", "sampling.roi", (1, 2, 3, 4)),
    ("-interpolate -nointerpolate", "sampling.interpolate", False),
    ("-oversample_thick -oversample 3", "sampling.oversample", 3),
    ("-dump a", ".dumpfile", "a"),
    ("-dumpfile a", ".dumpfile", "a"),
    ("-floatimage a", ".floatfile", "a"),
    ("-intimage a", ".intfile", "a"),
    ("-nopgm", ".pgmfile", None),
    ("-nopgm -pgmimage a", ".pgmfile", "a"),
    ("-nopgm -pgmscale 2", ".pgmfile", "image.pgm"),
    ("-nonoise -noiseimage a", ".noisefile", "a"),
    ("-noiseimage a -nonoise", ".noisefile", None),
    ("-adcoffset 10", ".adc", 10.0),
    ("-printout_pixel 3 4", ".printout", True),
    ("-printout_pixel 3 4", ".printout_pixel", (3, 4)),
    ("-matrix a", ".matrix_file", "a"),
    ("--help", ".show_help", True),
]


@pytest.mark.parametrize(("words", "field", "expected"), FIELDS, ids=lambda value: str(value)[:60])
def test_words_become_fields(words: str, field: str, expected: Any) -> None:
    if field == "error":
        with pytest.raises(bn.InputError, match=expected):
            parse(words.split())
        return
    part, name = field.split(".")
    command = parse(words.split())
    assert (getattr(command, part).get(name) if part else getattr(command, name)) == expected


def test_every_field_of_every_flag_is_known() -> None:
    """Each flag in the table does something when parsed: sets a field, or says that it has no effect."""
    # -mosflm is the default, -pivot counts with a custom convention only; the others need a file.
    special = {"-cell": ["70"], "-misset": ["1", "2", "3"], "-device": ["cuda:2"], "-detector": ["EIGER 16M"]}
    special |= dict.fromkeys(("-pivot", "-mosflm", "-mask", "-img"))
    for flag in FLAGS:
        words = special.get(flag.names[0], ["1"] * flag.count)
        if words is None:
            continue
        words = words if flag.names[0].lstrip("-") not in CHOICES else [CHOICES[flag.names[0][1:]][-1]]
        for name in flag.names:
            command, plain = parse([name, *words]), CommandLine()
            plain.detector = parse([]).detector
            changed = any(getattr(command, choice) != getattr(plain, choice) for choice in OWN_FIELDS)
            changed = changed or command.flag_of or command.warnings or command.detector != plain.detector
            assert changed or command.printout_pixel, name


@pytest.mark.parametrize(
    ("word", "name"),
    [("-stolfoo", "-stol"), ("-stoloutput", "-stolout"), ("-hdivstepsize", "-hdivsteps"), ("-molecular", "-MW")],
)
def test_spellings_by_prefix(word: str, name: str) -> None:
    assert find_flag(word).names[0] == name


@pytest.mark.parametrize("word", ["-hdiv 1", "-vdiv 1", "-dispstep 1", "-coherent", "-stol x", "-MW 3", "-density 1"])
def test_flags_without_effect_say_so(word: str) -> None:
    command = parse(word.split())
    assert len(command.warnings) == 1
    assert word.split()[0] in command.warnings[0]


HEADER = b"{\nHEADER_BYTES=512;\nDIM=2;\nBYTE_ORDER=little_endian;\nTYPE=unsigned_short;\nSIZE1=6;\nSIZE2=4;\n%s\n}\x0c"
KEYS = b"PIXEL_SIZE=0.2;\nDISTANCE=90;\nWAVELENGTH=1.1;\nBEAM_CENTER_X=0.3;\nBEAM_CENTER_Y=0.5;\nPHI=2;\nOSC_RANGE=-1;"


def smv(path: Path, keys: bytes) -> str:
    path.write_bytes((HEADER % keys).ljust(512) + np.ones(24, "<u2").tobytes())
    return str(path)


def test_header_of_an_image_comes_before_any_flag(tmp_path: Path) -> None:
    img = smv(tmp_path / "a.img", KEYS + b"DISTANCE=95;\nTWOTHETA=5;\n")
    command = parse(["-lambda", "1.4", "-img", img])
    assert command.detector["pixels"] == (4, 6)
    assert command.detector["distance"] == 95.0  # the last one counts
    assert command.beam["wavelength"] == 1.4
    assert (command.detector["Xbeam"], command.detector["Ybeam"]) == (0.3, 0.5)
    assert command.scan == {"phi": 2.0}
    assert "twotheta" not in command.detector
    assert parse(["-detpixels_x", "9", "-img", img]).detector["pixels"] == (4, 9)


def test_header_of_a_mask_counts_from_the_other_edge(tmp_path: Path) -> None:
    mask = smv(tmp_path / "m.img", KEYS)
    command = parse(["-mask", mask])
    assert command.detector["Ybeam"] == pytest.approx(4 * 0.2 - 0.5)
    assert command.sampling["mask"].shape == (4, 6)
    both = parse(["-img", smv(tmp_path / "a.img", b"DISTANCE=70;\n"), "-mask", mask])
    assert both.detector["distance"] == 70.0  # the image is read after the mask
    assert both.detector["Ybeam"] == pytest.approx(0.3)


def test_c_finds_a_key_inside_a_longer_one(tmp_path: Path) -> None:
    img = smv(tmp_path / "a.img", b"DISTANCE=100;\nXDS_ORGX=3;\nCLOSE_DISTANCE=90;\n")
    spec, c = parse(["-img", img]), parse(["-img", img, "-parity", "c-parity"])
    assert (spec.detector["distance"], spec.detector.get("ORGX")) == (100.0, None)
    assert (c.detector["distance"], c.detector["ORGX"]) == (90.0, 3.0)


CASES = {case["id"]: (folder, case) for folder, case in golden_cases() if "before" not in case}


@pytest.mark.parametrize("name", CASES)
def test_golden_command_lines_make_simulators(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The brightest pixels, straight from the Simulator that the arguments make."""
    folder, case = CASES[name]
    monkeypatch.chdir(folder / "inputs")
    argv = [*case["args"].split(), "-parity", case.get("parity", "c-parity")]
    sim = build(parse(argv))
    want = np.load(folder / f"{name}.npz")["float"]
    assert sim.shape == want.shape
    slow, fast = np.unravel_index(np.argsort(want, axis=None)[-9:], want.shape)
    np.testing.assert_allclose(sim.render_pixels(slow, fast), want[slow, fast], rtol=2e-6)
