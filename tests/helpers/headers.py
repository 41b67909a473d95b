"""Headers of images of the C program."""

from bragg_numba import io

# What nanoBragg printed about three of the golden images.
ADXV = io.ImageHeader(
    (io.PanelHeader((80, 96), 0.1),),
    io.BeamHeader(1.0),
    io.ScanHeader(0.0, 0.0),
    io.Conventions(
        distance=100.0, close_distance=100.0, twotheta=0.0, Xbeam=4.85, Ybeam=3.95, adxv=(4.85, 3.95),
        mosflm=(4.0, 4.8), denzo=(4.05, 4.85), dials_origin=(100.0, 4.05, 4.85), orgx=49.0, orgy=41.0,
    ),
)  # fmt: skip
TWOTHETA = ADXV._replace(
    conventions=io.Conventions(
        distance=100.0, close_distance=99.6197, twotheta=15.0, Xbeam=4.8, Ybeam=4.0, adxv=(13.0052, -28.3436),
        mosflm=(36.2936, 12.9552), denzo=(36.3436, 13.0052), dials_origin=(92.2225, -37.2109, 8.57225),
        orgx=48.5, orgy=40.5,
    ),
)  # fmt: skip
EVERYTHING = io.ImageHeader(
    (io.PanelHeader((64, 72), 0.4),),
    io.BeamHeader(1.0),
    io.ScanHeader(0.0, 4.0),
    io.Conventions(
        distance=59.4523, close_distance=59.3347, twotheta=10.0, Xbeam=13.0, Ybeam=14.6, adxv=(14.7784, 12.3216),
        mosflm=(13.0784, 14.5784), denzo=(13.2784, 14.7784), dials_origin=(-13.5746, 14.3982, -61.3051),
        orgx=31.575, orgy=54.9741,
    ),
)  # fmt: skip


def with_shape(header: io.ImageHeader, shape: tuple[int, int]) -> io.ImageHeader:
    """The header with one panel of another shape."""
    return header._replace(panels=(header.panels[0]._replace(shape=shape),))
