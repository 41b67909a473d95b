"""The header of an SMV image, in two forms: nanoBragg's, to the letter, and one that other programs read right.

An SMV header holds a distance and a beam centre, so it tells only a flat panel, perpendicular to the beam and not
mirrored, whose fast axis is the spindle's. BEAM_CENTER_X is along slow and BEAM_CENTER_Y along fast, in mm from the
outer corner of the first pixel, as the readers of ADSC images take them: dxtbx (DIALS, FormatSMVADSCNoDateStamp, which
wants TIME, no DATE, and no BEAMLINE=fake).
"""

import math

import numpy as np

from ..errors import InputError
from .header import ImageHeader, PanelHeader, Vector

MAGIC = b"{\nHEADER_BYTES="
BLOCK = 512

# The beam centre in the experiment's own convention. nanoBragg takes the last key that holds BEAM_CENTER_X.
OWN_BEAM = "CONVENTION_"

# Angles in radians, and components of unit vectors, that are taken for 0.
_SMALL = 1e-6


def smv_header(header: ImageHeader, forget_semicolon: bool = False, name: str = "SMV header") -> bytes:
    """The header of an image.

    If the header tells where the panel lies (origin, fast, slow, beam direction), one that other programs read right,
    with what they cannot know from it as GEOMETRY, see `limits_of_smv`. Otherwise, and with `forget_semicolon`,
    nanoBragg's: its keys, order, %g numbers.
    `forget_semicolon`: omit the semicolon after DIALS_ORIGIN, as nanoBragg does. Where nanoBragg overruns the 512
    bytes that it declares, the next multiple of 512 is used and declared in HEADER_BYTES.
    Raises InputError, naming the file `name`, if there is more than one panel or a value is missing.
    """
    if len(header.panels) != 1:
        raise InputError(f"{name}: an SMV image holds 1 panel; got {len(header.panels)}")
    panel = header.panels[0]
    own = not forget_semicolon and None not in (panel.origin, panel.fast, panel.slow, header.beam.direction)
    fields = _fields_for_readers(header) if own else _fields_of_nanobragg(header)
    n_slow, n_fast = panel.shape
    body = f";\nDIM=2;\nBYTE_ORDER=little_endian;\nTYPE=unsigned_short;\nSIZE1={n_fast:d};\nSIZE2={n_slow:d};\n"
    digits = ".10g" if own else "g"
    for key, value in fields.items():
        if value is None:
            raise InputError(f"{name}: expected a header that tells {key}; got none")
        if isinstance(value, tuple):
            value = ",".join(f"{x:{digits}}" for x in value)
        end = "\n" if forget_semicolon and key == "DIALS_ORIGIN" else ";\n"
        body += f"{key}={value if isinstance(value, str) else f'{value:{digits}}'}{end}"
    body += "}\f"
    size = BLOCK
    while len(MAGIC) + len(str(size)) + len(body) > size:
        size += BLOCK
    return (MAGIC + f"{size}{body}".encode("ascii")).ljust(size)


_Value = float | str | tuple[float, ...] | None


def _fields_of_nanobragg(header: ImageHeader) -> dict[str, _Value]:
    """nanoBragg's keys, in its order."""
    beam, scan, c = header.beam, header.scan, header.conventions
    return {
        "PIXEL_SIZE": header.panels[0].pixel_size,
        "DISTANCE": c.distance,
        "WAVELENGTH": beam.wavelength,
        "BEAM_CENTER_X": c.Xbeam,
        "BEAM_CENTER_Y": c.Ybeam,
        "ADXV_CENTER_X": c.adxv and c.adxv[0],
        "ADXV_CENTER_Y": c.adxv and c.adxv[1],
        "MOSFLM_CENTER_X": c.mosflm and c.mosflm[0],
        "MOSFLM_CENTER_Y": c.mosflm and c.mosflm[1],
        "DENZO_X_BEAM": c.denzo and c.denzo[0],
        "DENZO_Y_BEAM": c.denzo and c.denzo[1],
        "DIALS_ORIGIN": c.dials_origin,
        "XDS_ORGX": c.orgx,
        "XDS_ORGY": c.orgy,
        "CLOSE_DISTANCE": c.close_distance,
        "PHI": scan.phi0,
        "OSC_START": scan.phi0,
        "OSC_RANGE": scan.osc,
        "TWOTHETA": c.twotheta,
        "DETECTOR_SN": "000",
        "BEAMLINE": "fake",
    }


def _fields_for_readers(header: ImageHeader) -> dict[str, _Value]:
    """The keys that other programs read, nanoBragg's others, and what makes a simulation of the header again."""
    panel, c, counts = header.panels[0], header.conventions, header.counts
    fields = _fields_of_nanobragg(header)
    for key in ("DETECTOR_SN", "BEAMLINE"):
        del fields[key]
    spot = direct_beam_spot(header)
    if spot is not None:
        fields["DISTANCE"], fast, slow = spot
        fields["BEAM_CENTER_X"], fields["BEAM_CENTER_Y"] = slow, fast
    # TIME and GAIN keep dxtbx from another reader, and from a gain that it guesses from the number of pixels.
    exposure = header.scan.exposure
    fields["TIME"] = 1.0 if exposure is None else exposure
    fields |= {"IMAGE_PEDESTAL": counts.pedestal, "ADC_OFFSET": counts.pedestal, "GAIN": counts.gain}
    if header.image_number is not None:
        fields["IMAGE_NUMBER"] = header.image_number
    fields["SIMULATOR"] = "bragg_numba"
    if c.name is not None:
        fields["CONVENTION"] = c.name
        fields[f"{OWN_BEAM}BEAM_CENTER_X"], fields[f"{OWN_BEAM}BEAM_CENTER_Y"] = c.Xbeam, c.Ybeam
    limits = limits_of_smv(header)
    if limits:
        fields["GEOMETRY"] = f"not what this header says: {', '.join(limits)}"
        # In the laboratory frame of the experiment.
        fields |= {"LAB_ORIGIN": panel.origin, "LAB_FAST": panel.fast, "LAB_SLOW": panel.slow}
        fields |= {"LAB_BEAM": header.beam.direction, "LAB_SPINDLE": header.scan.axis or "unknown"}
    return fields


def direct_beam_spot(header: ImageHeader) -> tuple[float, float, float] | None:
    """Where the beam meets the plane of the panel, in mm: distance from the sample, and along fast and slow from the
    panel's outer corner. None if it does not, or if the header lacks the vectors.
    """
    origin, fast, slow, beam = _vectors(header)
    normal = np.cross(fast, slow)
    towards = float(normal @ beam)
    distance = float(normal @ origin) / towards if towards else math.nan
    if not 0.0 < distance < math.inf:
        return None
    place = distance * beam - origin
    return distance, float(fast @ place), float(slow @ place)


def limits_of_smv(header: ImageHeader) -> list[str]:
    """What keeps a reader of SMV images from the right geometry, a phrase each; none: it reads it right.

    Of the spindle it knows that it is along fast, which matters only if the crystal turned during the exposure.
    """
    panel, scan = header.panels[0], header.scan
    if None in (panel.origin, panel.fast, panel.slow, header.beam.direction):
        return []
    _, fast, slow, beam = _vectors(header)
    found = []
    if panel.n_panels > 1:
        found.append(f"the detector has {panel.n_panels} panels")
    if panel.curved:
        found.append("the panel is curved")
    normal = np.cross(fast, slow)
    if abs(fast @ slow) > _SMALL:
        found.append("fast and slow axis are not perpendicular")
    tilt = math.atan2(float(np.linalg.norm(np.cross(normal, beam))), abs(float(normal @ beam)))
    if direct_beam_spot(header) is None:
        found.append("the direct beam does not meet the panel")
    elif tilt > _SMALL:
        found.append(f"the panel is tilted against the beam by {math.degrees(tilt):.4g} degrees")
    if normal @ beam < -_SMALL:
        found.append("the panel is mirrored (fast x slow is against the beam)")
    if scan.osc and scan.axis is not None and np.linalg.norm(np.array(scan.axis) - fast) > _SMALL:
        found.append("the spindle is not along the fast axis")
    return found


def _vectors(header: ImageHeader) -> tuple[np.ndarray, ...]:
    """Origin, fast, slow and beam, NaN where the header lacks them."""
    panel: PanelHeader = header.panels[0]
    unknown: Vector = (math.nan, math.nan, math.nan)
    return tuple(
        np.array(vector or unknown, float) for vector in (panel.origin, panel.fast, panel.slow, header.beam.direction)
    )
