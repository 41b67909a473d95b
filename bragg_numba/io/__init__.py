"""The files that the simulator reads and writes, one module per format.

Image formats are registered in `formats`: `read_image` and `write_image` select one; their headers are read into an
`ImageHeader`. Optional libraries are imported by `optional`.

Readers and writers take a path and NumPy arrays and know nothing about crystals or detectors. Errors raise
`bragg_numba.errors.InputError`, one line that names the file. Files are written atomically: whole or not at all.
"""

from bragg_numba.io.atomic import check_writable, write_atomically
from bragg_numba.io.fdump import read_fdump, write_fdump
from bragg_numba.io.floats import read_float, write_float
from bragg_numba.io.formats import FORMATS, detect, format_of_path, read_image, write_image
from bragg_numba.io.header import BeamHeader, Conventions, ImageHeader, PanelHeader, ScanHeader
from bragg_numba.io.hkl import read_hkl, write_hkl
from bragg_numba.io.image_format import Format, ReadOptions, WriteOptions
from bragg_numba.io.matrix import read_matrix, write_matrix
from bragg_numba.io.memory import box_memory_check
from bragg_numba.io.pgm import write_pgm
from bragg_numba.io.smv import header_number, read_smv, write_smv
from bragg_numba.io.smv_header import smv_header
from bragg_numba.io.sources import read_sources

__all__ = [
    "FORMATS",
    "BeamHeader",
    "Conventions",
    "Format",
    "ImageHeader",
    "PanelHeader",
    "ReadOptions",
    "ScanHeader",
    "WriteOptions",
    "box_memory_check",
    "check_writable",
    "detect",
    "format_of_path",
    "header_number",
    "read_fdump",
    "read_float",
    "read_hkl",
    "read_image",
    "read_matrix",
    "read_smv",
    "read_sources",
    "smv_header",
    "write_atomically",
    "write_fdump",
    "write_float",
    "write_hkl",
    "write_image",
    "write_matrix",
    "write_pgm",
    "write_smv",
]
