"""SMV images (ADSC): a text header of "KEY=value;" lines, padded to a multiple of 512 bytes, and uint16 pixels."""

import re
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from .atomic import write_atomically
from .header import BeamHeader, Conventions, ImageHeader, PanelHeader, ScanHeader
from .image_format import Format, ReadOptions, WriteOptions
from .reading import PathName, number, quote, read_bytes, show

_MAGIC = b"{\nHEADER_BYTES="
_BLOCK = 512
_FIELD = re.compile(r"([^=;\n{}]+)=([^;\n}]*)")
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
_BYTE_ORDERS = {"little_endian": "<u2", "big_endian": ">u2"}


def smv_header(header: ImageHeader, forget_semicolon: bool = False, name: str = "SMV header") -> bytes:
    """The header of an image, identical to nanoBragg's: keys, order, %g numbers, padding to 512 bytes.

    `forget_semicolon`: omit the semicolon after DIALS_ORIGIN, as nanoBragg does. Where nanoBragg overruns the 512
    bytes that it declares, the next multiple of 512 is used and declared in HEADER_BYTES.
    Raises InputError, naming the file `name`, if there is more than one panel or a value is missing.
    """
    if len(header.panels) != 1:
        raise InputError(f"{name}: an SMV image holds 1 panel; got {len(header.panels)}")
    panel, beam, scan, c = header.panels[0], header.beam, header.scan, header.conventions
    fields = {
        "PIXEL_SIZE": panel.pixel_size,
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
        "DIALS_ORIGIN": c.dials_origin and ",".join(f"{x:g}" for x in c.dials_origin),
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
    n_slow, n_fast = panel.shape
    body = f";\nDIM=2;\nBYTE_ORDER=little_endian;\nTYPE=unsigned_short;\nSIZE1={n_fast:d};\nSIZE2={n_slow:d};\n"
    for key, value in fields.items():
        if value is None:
            raise InputError(f"{name}: expected a header that tells {key}; got none")
        end = "\n" if forget_semicolon and key == "DIALS_ORIGIN" else ";\n"
        body += f"{key}={value if isinstance(value, str) else f'{value:g}'}{end}"
    body += "}\f"
    size = _BLOCK
    while len(_MAGIC) + len(str(size)) + len(body) > size:
        size += _BLOCK
    return (_MAGIC + f"{size}{body}".encode("ascii")).ljust(size)


def write_smv(path: PathName, pixels: NDArray[np.uint16], header: bytes) -> None:
    """Write pixels (n_slow, n_fast) behind a header from `smv_header`.

    Raises InputError if the pixels are not a uint16 image or the path cannot be written.
    """
    if pixels.dtype != np.uint16 or pixels.ndim != 2:
        raise InputError(f"{show(path)}: expected uint16 pixels (n_slow, n_fast); got {pixels.dtype} {pixels.shape}")
    with write_atomically(path) as file:
        file.write(header)
        file.write(np.ascontiguousarray(pixels, dtype="<u2").data)


def read_smv(path: PathName) -> tuple[dict[str, str], NDArray[np.uint16]]:
    """Header and pixels (n_slow, n_fast) of an SMV image, the pixels in native byte order.

    The header keeps the last occurrence of each key, in the order of these. Raises InputError for a file that cannot
    be read, is not SMV, has an unterminated header, no size, an unknown byte order or pixels that are not 16-bit, or
    holds fewer bytes than its header declares.
    """
    name = show(path)
    data = read_bytes(path)
    if not data.startswith(_MAGIC):
        start = data[: len(_MAGIC)].decode("latin-1")
        raise InputError(
            f"{name}: is not an SMV image; expected {quote(_MAGIC.decode())} at the start, got {quote(start)}"
        )
    size = _whole_number(_fields(data[:_BLOCK]), "HEADER_BYTES", name)
    if not len(_MAGIC) < size <= len(data):
        raise InputError(f"{name}: HEADER_BYTES={size} in a file of {len(data)} bytes; expected the header's length")
    if b"}" not in data[:size]:
        raise InputError(f"{name}: the header has no closing brace in its HEADER_BYTES={size} bytes")
    header = _fields(data[:size])
    if re.search("long|int|float|double|real", header.get("TYPE", ""), re.IGNORECASE):
        raise InputError(f"{name}: TYPE must be unsigned_short; got {quote(header['TYPE'])}")
    order = header.get("BYTE_ORDER", "little_endian")
    if order not in _BYTE_ORDERS:
        raise InputError(f"{name}: BYTE_ORDER must be little_endian or big_endian; got {quote(order)}")
    n_fast = _whole_number(header, "SIZE1", name)
    if n_fast == 0:
        n_fast = n_slow = _whole_number(header, "DETECTOR_DIMENSIONS", name)
    else:
        n_slow = _whole_number(header, "SIZE2", name)
    if n_fast < 1 or n_slow < 1:
        raise InputError(f"{name}: expected SIZE1 and SIZE2 above 0 in the header; got {n_fast} and {n_slow}")
    found, expected = len(data) - size, 2 * n_fast * n_slow
    if found < expected:
        raise InputError(f"{name}: holds {found} bytes of pixels; expected {expected} for {n_fast} x {n_slow} pixels")
    pixels = np.frombuffer(data, dtype=_BYTE_ORDERS[order], count=n_fast * n_slow, offset=size)
    return header, pixels.astype(np.uint16).reshape(n_slow, n_fast)


def header_number(
    header: dict[str, str], key: str, path: PathName = "SMV header", match_anywhere: bool = False
) -> float | None:
    """The number at the start of a header's value, None if the header lacks the key.

    nanoBragg looks for the key anywhere in the text and takes the last: it finds XDS_ORGX when asked for ORGX and
    CLOSE_DISTANCE when asked for DISTANCE. So does `match_anywhere`; otherwise the whole key must match.
    Raises InputError, naming `path`, if the value is not a finite number.
    """
    found = key
    if match_anywhere:
        found = next((name for name in reversed(header) if key in name), key)
    text = header.get(found)
    if text is None:
        return None
    match = _NUMBER.match(text)
    value = number(match.group()) if match else None
    if value is None:
        raise InputError(f"{show(path)}: {found} must be a finite number; got {quote(text)}")
    return value


def _fields(data: bytes) -> dict[str, str]:
    """Keys and values of a header, up to its closing brace."""
    header: dict[str, str] = {}
    for key, value in _FIELD.findall(data.partition(b"}")[0].decode("latin-1")):
        # Removed first, so that the order is that of the last occurrences.
        header.pop(key.strip(), None)
        header[key.strip()] = value.strip()
    return header


def _whole_number(header: dict[str, str], key: str, name: str) -> int:
    """A count from the header, 0 if the key is absent."""
    value = header_number(header, key, name) or 0.0
    if value != int(value) or abs(value) >= 2**31:
        raise InputError(f"{name}: {key} must be a whole number below 2^31; got {quote(header[key])}")
    return int(value)


def _header(fields: dict[str, str], shape: tuple[int, int], path: PathName, match_anywhere: bool) -> ImageHeader:
    """The values that nanoBragg takes from the fields of a header, for an image of `shape` (n_slow, n_fast).

    Raises InputError for a number that is not finite, or not positive where it must be.
    """

    def take(key: str, positive: bool = False) -> float | None:
        value = header_number(fields, key, path, match_anywhere)
        if positive and value is not None and value <= 0.0:
            raise InputError(f"{show(path)}: {key} must be positive; got {value:g}")
        return value

    # In nanoBragg's order: of several invalid numbers the first is named.
    panel = PanelHeader(shape, take("PIXEL_SIZE", positive=True))
    distance, close_distance = take("DISTANCE", positive=True), take("CLOSE_DISTANCE", positive=True)
    beam = BeamHeader(take("WAVELENGTH", positive=True))
    conventions = Conventions(
        distance=distance,
        close_distance=close_distance,
        Xbeam=take("BEAM_CENTER_X"),
        Ybeam=take("BEAM_CENTER_Y"),
        orgx=take("ORGX"),
        orgy=take("ORGY"),
    )
    scan = ScanHeader(take("PHI"), take("OSC_RANGE"))
    return ImageHeader((panel,), beam, scan, conventions)


def _read(path: PathName, options: ReadOptions) -> tuple[ImageHeader | None, NDArray[np.uint16]]:
    fields, pixels = read_smv(path)
    if not options.with_header:
        return None, pixels
    n_slow, n_fast = pixels.shape
    return _header(fields, (n_slow, n_fast), path, options.as_c_program), pixels


def _write(path: PathName, pixels: NDArray[Any], options: WriteOptions) -> None:
    name, header = show(path), options.header
    if header is None:
        raise InputError(f"{name}: expected a header, without which there is no SMV image; got none")
    start = smv_header(header, options.as_c_program, name)
    if pixels.shape != header.panels[0].shape:
        raise InputError(f"{name}: expected pixels {header.panels[0].shape} as in the header; got {pixels.shape}")
    write_smv(path, pixels, start)


FORMAT = Format("smv", "an SMV image", (".img", ".smv"), _MAGIC, _read, _write)
