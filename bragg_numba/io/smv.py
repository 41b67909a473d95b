"""SMV images (ADSC): a text header of "KEY=value;" lines, padded to a multiple of 512 bytes, and uint16 pixels."""

import re
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from ..units import DEGREES_PER_RADIAN
from .atomic import write_atomically
from .reading import PathName, number, quote, read_bytes, show

_MAGIC = b"{\nHEADER_BYTES="


_BLOCK = 512


_FIELD = re.compile(r"([^=;\n{}]+)=([^;\n}]*)")


_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")


_BYTE_ORDERS = {"little_endian": "<u2", "big_endian": ">u2"}


class SmvGeometry(NamedTuple):
    """What an SMV header tells about an image: metres and radians unless said otherwise."""

    n_fast: int
    n_slow: int
    pixel_size: float
    distance: float
    wavelength: float
    Xbeam: float
    Ybeam: float
    Fbeam: float
    Sbeam: float
    detsize_s: float
    dials_origin: tuple[float, float, float]  # mm
    orgx: float  # pixels
    orgy: float  # pixels
    close_distance: float
    phi0: float
    osc: float
    twotheta: float


def smv_header(geometry: SmvGeometry, c_parity: bool = False) -> bytes:
    """The header of an image, byte for byte nanoBragg's: keys, order, %g numbers, padding to 512 bytes.

    nanoBragg forgets the semicolon after DIALS_ORIGIN; only c_parity leaves it out. Where nanoBragg runs past the 512
    bytes that it announces, this takes the next multiple of 512 and says so in HEADER_BYTES.
    """
    g = geometry
    # The order of operations is C's: another one could change a last printed digit.
    fields = [
        ("PIXEL_SIZE", g.pixel_size * 1000.0),
        ("DISTANCE", g.distance * 1000.0),
        ("WAVELENGTH", g.wavelength * 1e10),
        ("BEAM_CENTER_X", g.Xbeam * 1000.0),
        ("BEAM_CENTER_Y", g.Ybeam * 1000.0),
        ("ADXV_CENTER_X", g.Fbeam * 1000.0),
        ("ADXV_CENTER_Y", (g.detsize_s - g.Sbeam) * 1000.0),
        ("MOSFLM_CENTER_X", (g.Sbeam - 0.5 * g.pixel_size) * 1000.0),
        ("MOSFLM_CENTER_Y", (g.Fbeam - 0.5 * g.pixel_size) * 1000.0),
        ("DENZO_X_BEAM", g.Sbeam * 1000.0),
        ("DENZO_Y_BEAM", g.Fbeam * 1000.0),
        ("DIALS_ORIGIN", ",".join(f"{x:g}" for x in g.dials_origin)),
        ("XDS_ORGX", g.orgx),
        ("XDS_ORGY", g.orgy),
        ("CLOSE_DISTANCE", g.close_distance * 1000.0),
        ("PHI", g.phi0 * DEGREES_PER_RADIAN),
        ("OSC_START", g.phi0 * DEGREES_PER_RADIAN),
        ("OSC_RANGE", g.osc * DEGREES_PER_RADIAN),
        ("TWOTHETA", g.twotheta * DEGREES_PER_RADIAN),
        ("DETECTOR_SN", "000"),
        ("BEAMLINE", "fake"),
    ]
    body = f";\nDIM=2;\nBYTE_ORDER=little_endian;\nTYPE=unsigned_short;\nSIZE1={g.n_fast:d};\nSIZE2={g.n_slow:d};\n"
    for key, value in fields:
        end = "\n" if c_parity and key == "DIALS_ORIGIN" else ";\n"
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
    """Header and pixels (n_slow, n_fast) of an SMV image, the pixels in the byte order of this machine.

    The header keeps the last occurrence of each key, in the order of these. Raises InputError for a file that cannot
    be read, does not start as SMV does, has a header that does not end, names no size, an unknown byte order or
    pixels that are not 16-bit, or holds fewer bytes than its header says.
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
    header: dict[str, str], key: str, path: PathName = "SMV header", c_parity: bool = False
) -> float | None:
    """The number at the start of a header's value, None if the header lacks the key.

    nanoBragg looks for the key anywhere in the text and takes the last: it finds XDS_ORGX when asked for ORGX and
    CLOSE_DISTANCE when asked for DISTANCE. So does c_parity; otherwise the whole key must match.
    Raises InputError, naming `path`, if the value is not a finite number.
    """
    found = key
    if c_parity:
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
        # Taken out first, so that the order is that of the last occurrences.
        header.pop(key.strip(), None)
        header[key.strip()] = value.strip()
    return header


def _whole_number(header: dict[str, str], key: str, name: str) -> int:
    """A count from the header, 0 if the key is absent."""
    value = header_number(header, key, name) or 0.0
    if value != int(value) or abs(value) >= 2**31:
        raise InputError(f"{name}: {key} must be a whole number below 2^31; got {quote(header[key])}")
    return int(value)
