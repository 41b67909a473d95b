"""Tables of anomalous scattering: text lines "energy f' f''", in eV and electrons."""

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from .reading import PathName, as_text, number, quote, read_bytes, show


def read_dispersion(path: PathName) -> NDArray[np.float64]:
    """(n, 3) energies in eV, ascending, with f' and f'' in electrons.

    Columns are separated by white space or commas, further ones may hold anything, and what follows # or ! is skipped.
    Raises InputError that names the line for one with fewer than three numbers, an energy that is not positive or
    given twice, and a file without lines.
    """
    name, rows = show(path), []
    for line_number, line in enumerate(as_text(read_bytes(path), path).split("\n"), 1):
        words = line.partition("#")[0].partition("!")[0].replace(",", " ").split()
        if not words:
            continue
        values = [number(word) for word in words[:3]]
        if len(values) < 3 or None in values:
            expected = "expected an energy (eV), f' and f''"
            raise InputError(f"{name}: line {line_number}: {expected}; got {quote(line.strip())}")
        rows.append(values)
    if not rows:
        raise InputError(f"{name}: holds no numbers; expected lines of an energy (eV), f' and f''")
    table = np.array(rows, float)
    table = table[np.argsort(table[:, 0], kind="stable")]
    if table[0, 0] <= 0.0:
        raise InputError(f"{name}: energies must be positive (eV); got {table[0, 0]:g}")
    same = np.flatnonzero(np.diff(table[:, 0]) == 0.0)
    if len(same):
        raise InputError(f"{name}: expected every energy once; got {table[same[0], 0]:g} eV twice")
    return table
