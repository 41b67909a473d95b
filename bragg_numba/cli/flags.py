"""Every flag of the command line: its spellings, values and meaning.

The C parser looks for a flag anywhere in a word, so longer spellings are in use; those are listed as names, or as
``prefixes`` where any ending is accepted.
"""

import difflib
from dataclasses import dataclass

from ..errors import InputError

CRYSTAL, BEAM, DETECTOR, SCAN = "Crystal", "Beam", "Detector", "Scan"
FACTORS, SAMPLING, OUTPUT, RUN = "Structure factors", "Sampling", "Output", "Run"
GROUPS = (CRYSTAL, BEAM, DETECTOR, SCAN, FACTORS, SAMPLING, OUTPUT, RUN)


@dataclass(frozen=True)
class Flag:
    """One flag.

    Attributes:
        group: its heading in the help.
        names: its spellings, the main one first.
        kind: type of its values: "number", "whole" (integer), "text" or "switch".
        values: a word for each value, with its unit, as shown in the help.
        help: its meaning and the default.
        prefixes: any word that starts with one of these is this flag too.
    """

    group: str
    names: tuple[str, ...]
    kind: str
    values: str
    help: str
    prefixes: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """Number of values."""
        return len(self.values.split())


def _flag(group: str, names: str, kind: str, values: str, help_: str, prefixes: str = "") -> Flag:
    return Flag(group, tuple(names.split()), kind, values, help_, tuple(prefixes.split()))


NO_EFFECT = "accepted for old scripts, without effect"

FLAGS = (
    _flag(CRYSTAL, "-cell", "number", "a,b,c,al,be,ga", "unit cell, Å and degrees; b and c default to a, angles to 90"),
    _flag(CRYSTAL, "-mat -matrix", "text", "FILE", "MOSFLM orientation matrix: columns a* b* c* times the wavelength"),
    _flag(CRYSTAL, "-misset", "number", "x,y,z", "crystal rotations about x, then y, then z in degrees, or: random"),
    _flag(CRYSTAL, "-misset_seed", "whole", "N", "seed of -misset random (default: the clock)"),
    _flag(CRYSTAL, "-N", "whole", "N", "unit cells along a, b and c (default 1)"),
    _flag(CRYSTAL, "-Na", "whole", "N", "unit cells along a"),
    _flag(CRYSTAL, "-Nb", "whole", "N", "unit cells along b"),
    _flag(CRYSTAL, "-Nc", "whole", "N", "unit cells along c"),
    _flag(CRYSTAL, "-xtalsize -xtal_size -samplesize -sample_size", "number", "mm", "crystal size, in place of -N"),
    _flag(CRYSTAL, "-xtal_x -xtal_thick -sample_x -sample_thick", "number", "mm", "crystal size along a"),
    _flag(CRYSTAL, "-xtal_y -xtal_width -sample_y -sample_width -width", "number", "mm", "crystal size along b"),
    _flag(
        CRYSTAL, "-xtal_z -xtal_height -sample_z -sample_height -height", "number", "mm", "crystal size along c",
        "-xtal_heigh -sample_heigh -heigh",
    ),
    _flag(CRYSTAL, "-square_xtal", "switch", "", "parallelepiped crystal: sin(πNh)/sin(πh) (default)"),
    _flag(CRYSTAL, "-round_xtal", "switch", "", "ellipsoidal crystal"),
    _flag(CRYSTAL, "-gauss_xtal", "switch", "", "Gaussian spots, no fringes between them"),
    _flag(CRYSTAL, "-tophat_spots -binary_spots", "switch", "", "spots cut off at their width, no fringes"),
    _flag(CRYSTAL, "-fudge", "number", "x", "factor on the squared spot radius of the three shapes above (default 1)"),
    _flag(CRYSTAL, "-mosaic", "number", "deg", "mosaic spread; 90 for a powder", "-mosaici -mosaic_spr"),
    _flag(CRYSTAL, "-mosaic_domains", "whole", "N", "mosaic domains (default 1, or 10 with a spread)", "-mosaic_dom"),
    _flag(CRYSTAL, "-mosaic_seed", "whole", "N", "seed of the domains' orientations (default 12345678)"),
    _flag(CRYSTAL, "-mosaic_distribution", "text", "cap|gauss|ball", "of their rotations (default cap, as in C)"),
    _flag(CRYSTAL, "-mosaic_spread_1", "number", "deg", "spread of gauss or ball about a, in place of -mosaic"),
    _flag(CRYSTAL, "-mosaic_spread_2", "number", "deg", "about c* x a"),
    _flag(CRYSTAL, "-mosaic_spread_3", "number", "deg", "about c*"),
    _flag(CRYSTAL, "-mosaic_L", "number", "11 21 22 31 32 33", "degrees; covariance L Lᵀ in that frame, likewise"),
    _flag(CRYSTAL, "-mosaic_symmetry", "text", "GROUP", "point group that ties these, such as 4/mmm"),
    _flag(CRYSTAL, "-mosaic_sampling", "text", "sobol|random", "of gauss or ball (default sobol)"),
    _flag(CRYSTAL, "-mosaic_vectors", "text", "FILE", "domains, three numbers each: rotations in units of the spread"),
    _flag(CRYSTAL, "-water", "number", "µm", "edge of a cube of water; background as its cube (default 0)"),
    _flag(CRYSTAL, "-density -sample_density", "number", "g/ml", NO_EFFECT, "-sample_den"),
    _flag(CRYSTAL, "-MW", "number", "g/mol", NO_EFFECT, "-molec"),
    _flag(BEAM, "-lambda -wave -wavelength", "number", "Å", "wavelength (default 1)"),
    _flag(BEAM, "-energy", "number", "eV", "photon energy, in place of the wavelength"),
    _flag(BEAM, "-fluence", "number", "ph/m²", "photons per area (default: such that one electron scatters 1 per sr)"),
    _flag(BEAM, "-flux", "number", "ph/s", "with -exposure and -beamsize, in place of -fluence"),
    _flag(BEAM, "-exposure", "number", "s", "exposure time (default 1)"),
    _flag(BEAM, "-beamsize", "number", "mm", "edge of the beam; larger crystals are clipped to it (default 0.1)"),
    _flag(BEAM, "-polar", "number", "K", "Kahn polarization factor, -1 to 1 (default 0)"),
    _flag(BEAM, "-nopolar", "switch", "", "leave out the polarization factor"),
    _flag(BEAM, "-dispersion", "number", "%", "spectral width (default 0)"),
    _flag(BEAM, "-dispsteps", "whole", "N", "wavelengths across it"),
    _flag(BEAM, "-divergence", "number", "mrad", "angular width of the source, both ways"),
    _flag(BEAM, "-hdivrange", "number", "mrad", "angular width along the polarization vector"),
    _flag(BEAM, "-vdivrange", "number", "mrad", "angular width across it"),
    _flag(BEAM, "-divsteps", "whole", "N", "source points across the width, both ways", "-divsteps"),
    _flag(BEAM, "-hdivsteps", "whole", "N", "source points along the polarization vector", "-hdivsteps"),
    _flag(BEAM, "-vdivsteps", "whole", "N", "source points across it", "-vdivsteps"),
    _flag(BEAM, "-hdivstep", "number", "mrad", "angle between source points along the polarization vector"),
    _flag(BEAM, "-vdivstep", "number", "mrad", "angle between source points across it"),
    _flag(BEAM, "-round_div", "switch", "", "leave out the corners of the grid of source points (default)"),
    _flag(BEAM, "-square_div", "switch", "", "keep them"),
    _flag(BEAM, "-sourcefile", "text", "FILE", "list of sources: x y z weight wavelength(m), in place of the above"),
    _flag(
        BEAM, "-spectrum", "text", "FILE[:unit]",
        "energies (eV, keV) or wavelengths (A), and weights; of HDF5 FILE:shot[:unit]; or built in, eV:"
        " gaussian:E:FWHM[:N] tophat:E:WIDTH[:N] sase:E:FWHM:SPIKE:N[:SEED[:SHOT]]",
    ),
    _flag(BEAM, "-lambda_offset", "number", "Å", "added to all wavelengths of -spectrum or -sourcefile (default 0)"),
    _flag(BEAM, "-lambda_scale", "number", "x", "factor on them, before that (default 1)"),
    _flag(BEAM, "-hdiv -vdiv", "number", "mrad", NO_EFFECT),
    _flag(BEAM, "-dispstep", "number", "%", NO_EFFECT),
    _flag(BEAM, "-coherent", "switch", "", NO_EFFECT),
    _flag(DETECTOR, "-detpixels", "whole", "N", "pixels each way"),
    _flag(DETECTOR, "-detpixels_x -detpixels_f", "whole", "N", "pixels along the fast axis"),
    _flag(DETECTOR, "-detpixels_y -detpixels_s", "whole", "N", "pixels along the slow axis"),
    _flag(DETECTOR, "-detsize", "number", "mm", "size each way, where pixels are not given (default 102.4)"),
    _flag(DETECTOR, "-detsize_f", "number", "mm", "size along the fast axis"),
    _flag(DETECTOR, "-detsize_s", "number", "mm", "size along the slow axis"),
    _flag(DETECTOR, "-detector", "text", "NAME", "its pixels, without the gaps: 'EIGER2 16M', 'PILATUS 6M', ..."),
    _flag(DETECTOR, "-pixel", "number", "mm", "pixel size (default 0.1)"),
    _flag(DETECTOR, "-distance", "number", "mm", "sample to detector along the beam (default 100); pivot beam"),
    _flag(DETECTOR, "-close_distance", "number", "mm", "sample to the nearest point of the detector; pivot sample"),
    _flag(DETECTOR, "-Xbeam", "number", "mm", "direct beam, in the terms of the convention (default: centre)"),
    _flag(DETECTOR, "-Ybeam", "number", "mm", "direct beam, likewise"),
    _flag(DETECTOR, "-Xclose", "number", "mm", "nearest point: default of -Xbeam in XDS, DIALS and custom"),
    _flag(DETECTOR, "-Yclose", "number", "mm", "nearest point: default of -Ybeam, likewise"),
    _flag(DETECTOR, "-ORGX", "number", "px", "nearest point along the fast axis, as in XDS"),
    _flag(DETECTOR, "-ORGY", "number", "px", "nearest point along the slow axis, as in XDS"),
    _flag(DETECTOR, "-pivot", "text", "beam|sample", "what stays when the detector turns; custom convention only"),
    _flag(DETECTOR, "-mosflm", "switch", "", "MOSFLM's frame and beam centre (default)"),
    _flag(DETECTOR, "-adxv", "switch", "", "ADXV's frame and beam centre"),
    _flag(DETECTOR, "-denzo", "switch", "", "MOSFLM's frame, DENZO's beam centre"),
    _flag(DETECTOR, "-xds", "switch", "", "XDS's frame and origin"),
    _flag(DETECTOR, "-dials", "switch", "", "DIALS's frame and origin"),
    _flag(DETECTOR, "-fdet_vector", "number", "x y z", "fast axis; it and the next six make the convention custom"),
    _flag(DETECTOR, "-sdet_vector", "number", "x y z", "slow axis"),
    _flag(DETECTOR, "-odet_vector", "number", "x y z", "detector normal"),
    _flag(DETECTOR, "-beam_vector", "number", "x y z", "beam direction"),
    _flag(DETECTOR, "-polar_vector", "number", "x y z", "polarization (E vector)"),
    _flag(DETECTOR, "-spindle_axis", "number", "x y z", "phi rotation axis"),
    _flag(DETECTOR, "-twotheta_axis", "number", "x y z", "detector swing axis"),
    _flag(DETECTOR, "-pix0_vector", "number", "x y z", "first pixel in m: recorded, without effect"),
    _flag(DETECTOR, "-pix0_vector_mm", "number", "x y z", "first pixel in mm: recorded, without effect"),
    _flag(DETECTOR, "-detector_rotx", "number", "deg", "detector rotation about x"),
    _flag(DETECTOR, "-detector_roty", "number", "deg", "then about y"),
    _flag(DETECTOR, "-detector_rotz", "number", "deg", "then about z"),
    _flag(DETECTOR, "-twotheta", "number", "deg", "then the swing about the 2θ axis; pivot sample"),
    _flag(DETECTOR, "-curved_det", "switch", "", "every pixel at the same distance from the sample"),
    _flag(DETECTOR, "-point_pixel", "switch", "", "solid angle 1/R²: no pixel area, no obliquity"),
    _flag(DETECTOR, "-detector_thick", "number", "µm", "sensor thickness (default 0: not modelled)"),
    _flag(DETECTOR, "-detector_abs -detector_absorb", "number", "µm", "attenuation depth of the sensor, or: inf"),
    _flag(DETECTOR, "-thicksteps -detector_thicksteps", "whole", "N", "sensor layers (default 1; in c-parity 2)"),
    _flag(DETECTOR, "-thickstep", "number", "µm", "largest thickness of a layer, in place of their number; spec mode"),
    _flag(DETECTOR, "-geom", "text", "FILE", "panels, bad pixels and wavelength of a CrystFEL geometry; beam along z"),
    _flag(DETECTOR, "-clen", "number", "m", "its camera length, where the file names a place in data files"),
    _flag(DETECTOR, "-img", "text", "FILE", "take detector, beam and scan from the header of an SMV image"),
    _flag(DETECTOR, "-expt", "text", "FILE[:INDEX]", "DIALS experiment: detector, beam, scan, orientation; spec mode"),
    _flag(DETECTOR, "-expt_image", "whole", "N", "number of the image in its scan (default: the first)"),
    _flag(SCAN, "-phi", "number", "deg", "starting angle (default 0)"),
    _flag(SCAN, "-osc", "number", "deg", "oscillation range"),
    _flag(SCAN, "-phistep", "number", "deg", "step"),
    _flag(SCAN, "-phisteps", "whole", "N", "number of steps (default 1)"),
    _flag(SCAN, "-phi_sampling", "text", "edge|middle", "where in a step phi is sampled (default edge, as in C)"),
    _flag(FACTORS, "-hkl", "text", "FILE", "h k l F for every reflection in P1, plain or gzipped"),
    _flag(FACTORS, "-pdb", "text", "FILE", "atomic model (PDB, CIF): F to the detector's corner, its cell as -cell"),
    _flag(FACTORS, "-mtz", "text", "FILE[:LABEL]", "reflections, MTZ or SF-mmCIF ([BLOCK/]LABEL); -pdb completes"),
    _flag(FACTORS, "-ksol", "number", "e/Å³", "density of the model's bulk solvent (default 0.35; 0: none)"),
    _flag(FACTORS, "-Bsol", "number", "Å²", "softness of its edge (default 46)"),
    _flag(FACTORS, "-anomalous", "text", "xraydb|gemmi|none|EL=FILE,...", "f' f'' (default xraydb), or from tables"),
    _flag(FACTORS, "-Fscale", "number", "x", "factor on -mtz amplitudes (default 1, or by the model)"),
    _flag(FACTORS, "-default_F", "number", "F", "F of every reflection not given (default 0)"),
    _flag(FACTORS, "-dump -dumpfile", "text", "FILE", "binary dump, written after -hkl and read without (Fdump.bin)"),
    _flag(FACTORS, "-stol -4stol -Q", "text", "FILE", NO_EFFECT, "-stol"),
    _flag(FACTORS, "-stolout", "text", "FILE", NO_EFFECT, "-stolout"),
    _flag(SAMPLING, "-oversample", "whole", "N", "sub-pixels each way (default: enough for the crystal's fringes)"),
    _flag(SAMPLING, "-oversample_thick", "switch", "", "c-parity: absorption per sub-pixel (spec: always)"),
    _flag(SAMPLING, "-oversample_polar", "switch", "", "c-parity: polarization per sub-pixel (spec: always)"),
    _flag(SAMPLING, "-oversample_omega", "switch", "", "c-parity: solid angle per sub-pixel (spec: always)"),
    _flag(SAMPLING, "-roi", "whole", "xmin xmax ymin ymax", "pixels to render, ends included, x along the fast axis"),
    _flag(SAMPLING, "-mask", "text", "FILE", "SMV image whose 0 pixels are left out; its header counts as of -img"),
    _flag(SAMPLING, "-dmin", "number", "Å", "resolution limit (default 0: none)"),
    _flag(SAMPLING, "-interpolate", "switch", "", "tricubic interpolation of F (default: if at most 2 cells wide)"),
    _flag(SAMPLING, "-nointerpolate", "switch", "", "F of the nearest reflection"),
    _flag(OUTPUT, "-floatfile -floatimage", "text", "FILE", "float32 photons per pixel (floatimage.bin)"),
    _flag(OUTPUT, "-intfile -intimage", "text", "FILE", "scaled SMV image (intimage.img)"),
    _flag(OUTPUT, "-scale", "number", "x", "its scale (default: the brightest pixel comes to 55000)"),
    _flag(OUTPUT, "-adc -adcoffset", "number", "x", "offset of the SMV images (default 40)"),
    _flag(OUTPUT, "-pgmfile -pgmimage", "text", "FILE", "8-bit grey image (image.pgm)"),
    _flag(OUTPUT, "-pgmscale", "number", "x", "its scale (default: from the spread of the image)"),
    _flag(OUTPUT, "-nopgm", "switch", "", "do not write it"),
    _flag(OUTPUT, "-noisefile -noiseimage", "text", "FILE", "SMV image with counting noise (noiseimage.img)"),
    _flag(OUTPUT, "-nonoise", "switch", "", "do not write it"),
    _flag(OUTPUT, "-seed", "whole", "N", "seed of the noise (default: the clock)"),
    _flag(OUTPUT, "-png", "text", "FILE", "log-scaled picture with the direct beam marked (needs matplotlib)"),
    _flag(OUTPUT, "-write_expt", "text", "FILE", "the experiment for DIALS, with any geometry; spec mode"),
    _flag(OUTPUT, "-printout", "switch", "", "print how each pixel came about"),
    _flag(OUTPUT, "-printout_pixel", "whole", "fast slow", "print it of one pixel"),
    _flag(RUN, "-parity", "text", "spec|c-parity", "the physics, or what nanoBragg.c computes (default spec)"),
    _flag(RUN, "-phi_carryover_mode", "text", "spec|c-parity", "the same choice for phi = 0 alone (default: -parity)"),
    _flag(RUN, "-kernel", "text", "fast|reference", "reference: the literal loop of nanoBragg.c (default fast)"),
    _flag(RUN, "-dtype", "text", "float64|float32", "of the square shape's lattice factors (default float64)"),
    _flag(RUN, "-device", "text", "cpu|cuda|cuda:N|auto", "render on a GPU (extra cuda; default cpu)"),
    _flag(RUN, "-threads", "whole", "N", "threads (default: all); the image does not depend on it"),
    _flag(RUN, "-progress", "switch", "", "show progress (default)"),
    _flag(RUN, "-noprogress", "switch", "", "show none"),
    _flag(RUN, "-version --version", "switch", "", "print the version"),
    _flag(RUN, "-h -help --help", "switch", "", "print this"),
)  # fmt: skip

_BY_NAME = {name: flag for flag in FLAGS for name in flag.names}
# Longest prefix first: -stolout before -stol.
_BY_PREFIX = sorted(((p, flag) for flag in FLAGS for p in flag.prefixes), key=lambda item: -len(item[0]))


def find_flag(word: str) -> Flag:
    """The flag that a word stands for. Raises InputError that suggests the closest one if there is none."""
    if word in _BY_NAME:
        return _BY_NAME[word]
    for prefix, flag in _BY_PREFIX:
        if word.startswith(prefix):
            return flag
    nearest = difflib.get_close_matches(word, _BY_NAME, 1, 0.0)[0]
    raise InputError(f"{word}: expected a known flag; the nearest is {nearest}")
