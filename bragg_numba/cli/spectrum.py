"""What -spectrum names: a text or HDF5 file, or a spectrum that is built in."""

import os

from ..descriptions.spectrum import BUILT_IN, Spectrum, built_in
from ..errors import InputError
from ..io.reading import open_to_read, quote
from ..io.spectra import is_unit

_HDF5 = b"\x89HDF\r\n\x1a\n"


def spectrum_file(text: str) -> tuple[str | None, list[str]]:
    """The path of a file, None if it is built in, and the words after it; a file of the whole name goes first."""
    if os.path.exists(text):
        return text, []
    words = text.split(":")
    if words[0] in BUILT_IN:
        return None, words
    path = text
    options: list[str] = []
    while ":" in path and not os.path.exists(path):
        path, _, word = path.rpartition(":")
        options.insert(0, word)
    # None of them exists: then it is the first that the message names.
    return (path, options) if path and os.path.exists(path) else (words[0] or text, words[1:])


def read_spectrum(text: str) -> Spectrum:
    """The spectrum; raises InputError for a file that cannot be read and for options that are none."""
    path, options = spectrum_file(text)
    if path is None:
        return built_in(options)
    with open_to_read(path) as file:
        is_hdf5 = file.read(len(_HDF5)) == _HDF5
    unit = options.pop() if options and is_unit(options[-1]) else None
    if is_hdf5:
        shots = [int(word) for word in options if word.isdecimal() and len(word) < 19]
        if len(shots) != len(options) or len(options) > 1:
            raise InputError(f"expected FILE:shot or FILE:shot:unit, shots from 0; got {quote(text)}")
        return Spectrum.from_hdf5(path, shots[0] if shots else None, unit=unit)
    if options:
        raise InputError(f"expected FILE or FILE:unit, of eV, keV, A, nm or m; got {quote(text)}")
    return Spectrum.from_file(path, unit)
