"""Which panel a pixel lies in, and the detector that it is there."""

from ..arguments import Detector
from ..jit import leaf


@leaf
def in_registers(detector):
    """The detector with tuples as vectors: arrays would have to be read again after every store."""
    d = detector
    return Detector(
        d.pixel_size, (d.pix0[0], d.pix0[1], d.pix0[2]), (d.fast[0], d.fast[1], d.fast[2]),
        (d.slow[0], d.slow[1], d.slow[2]), (d.normal[0], d.normal[1], d.normal[2]),
        (d.beam[0], d.beam[1], d.beam[2]), d.distance, d.close_distance, d.f_beam, d.s_beam, d.curved, d.point_pixel,
        d.thick, d.layer_thickness, d.n_layers, d.mu,
    )  # fmt: skip


@leaf
def row_vector(rows, i):
    """Row i of an array (n, 3)."""
    return rows[i, 0], rows[i, 1], rows[i, 2]


@leaf
def panel_at(ends, slow):
    """The panel that a row of the image lies in; 0 if there are none."""
    low, high = 0, ends.shape[0] - 1
    while low < high:
        middle = (low + high) // 2
        if slow < ends[middle]:
            high = middle
        else:
            low = middle + 1
    return low


@leaf
def detector_of_panel(detector, panels, panel):
    """The detector, in registers, where it is that panel; the whole one if there are none.

    Its pixels are of size 1, and fast and slow the vectors of one pixel: f fast + s slow + pix0 is in m. The solid
    angle pixel_size² close_distance/R³ is |fast x slow| (normal·pix0)/R³.
    """
    d = in_registers(detector)
    if panels.ends.shape[0] == 0:
        return d
    return Detector(
        1.0, row_vector(panels.pix0, panel), row_vector(panels.fast, panel), row_vector(panels.slow, panel),
        row_vector(panels.normal, panel), d.beam, d.distance, panels.area_distance[panel], d.f_beam, d.s_beam,
        d.curved, d.point_pixel, d.thick, panels.layer_thickness[panel], d.n_layers, panels.mu[panel],
    )  # fmt: skip


@leaf
def where_in_panel(present, detector, panels, slow, fast):
    """For a pixel of the image: the detector there, the panel, and slow and fast in it; ``present``: it has panels.

    Where that is a compile-time constant, a detector without panels takes no instruction.
    """
    if present:
        panel = panel_at(panels.ends, slow)
        at_slow, at_fast = place_in_panel(panels, panel, slow, fast)
        return detector_of_panel(detector, panels, panel), panel, at_slow, at_fast
    return in_registers(detector), 0, slow, fast


@leaf
def place_in_panel(panels, panel, slow, fast):
    """Slow and fast of a pixel of the image, as its panel counts them."""
    if panels.ends.shape[0] == 0:
        return slow, fast
    return slow + panels.corners[panel, 0], fast + panels.corners[panel, 1]
