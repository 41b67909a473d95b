"""SMV images (ADSC): a text header of "KEY=value;" lines, padded to a multiple of 512 bytes, and uint16 pixels.

The header is made in `smv_header`.
"""

import re
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from .atomic import write_atomically
from .header import BeamHeader, Conventions, CountsHeader, ImageHeader, PanelHeader, ScanHeader
from .image_format import Format, ReadOptions, WriteOptions
from .reading import PathName, number, quote, read_bytes, show
from .smv_header import BLOCK, MAGIC, OWN_BEAM, limits_of_smv, smv_header

_FIELD = re.compile(r"([^=;\n{}]+)=([^;\n}]*)")
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
_BYTE_ORDERS = {"little_endian": "<u2", "big_endian": ">u2"}


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
    if not data.startswith(MAGIC):
        start = data[: len(MAGIC)].decode("latin-1")
        raise InputError(
            f"{name}: is not an SMV image; expected {quote(MAGIC.decode())} at the start, got {quote(start)}"
        )
    size = _whole_number(_fields(data[:BLOCK]), "HEADER_BYTES", name)
    if not len(MAGIC) < size <= len(data):
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
    own = not match_anywhere and "CONVENTION" in fields
    start = OWN_BEAM if own else ""
    conventions = Conventions(
        distance=distance,
        close_distance=close_distance,
        name=fields["CONVENTION"] if own else None,
        Xbeam=take(f"{start}BEAM_CENTER_X"),
        Ybeam=take(f"{start}BEAM_CENTER_Y"),
        orgx=take("ORGX" if match_anywhere or "ORGX" in fields else "XDS_ORGX"),
        orgy=take("ORGY" if match_anywhere or "ORGY" in fields else "XDS_ORGY"),
    )
    scan = ScanHeader(take("PHI"), take("OSC_RANGE"))
    header = ImageHeader((panel,), beam, scan, conventions)
    return _own_header(header, take) if own else header


def _own_header(header: ImageHeader, take: Callable[[str], float | None]) -> ImageHeader:
    """With what only this package writes, or is sure to have written right: no other program's numbers are judged."""

    def pair(x: str, y: str) -> tuple[float, float] | None:
        one, other = take(x), take(y)
        return None if one is None or other is None else (one, other)

    number = take("IMAGE_NUMBER")
    return header._replace(
        conventions=header.conventions._replace(
            twotheta=take("TWOTHETA"),
            adxv=pair("ADXV_CENTER_X", "ADXV_CENTER_Y"),
            mosflm=pair("MOSFLM_CENTER_X", "MOSFLM_CENTER_Y"),
            denzo=pair("DENZO_X_BEAM", "DENZO_Y_BEAM"),
        ),
        scan=header.scan._replace(exposure=take("TIME")),
        counts=CountsHeader(take("IMAGE_PEDESTAL") or 0.0, take("GAIN") or 1.0),
        image_number=None if number is None else int(number),
    )


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


FORMAT = Format("smv", "an SMV image", (".img", ".smv"), MAGIC, _read, _write, np.uint16, limits_of_smv)
