"""Where in its step phi is sampled: at its start, or in the middle (spec mode)."""

from pathlib import Path

import numpy as np
import pytest
from helpers.experiments import BASE, simulator

import bragg_numba as bn
from bragg_numba.cli import main

SCAN = {"phi": 3.0, "osc": 2.0, "phisteps": 4}


def test_the_middle_of_a_step_is_half_a_step_late() -> None:
    edge = simulator(BASE | SCAN)
    middle = edge.replace(phi_sampling="middle")
    np.testing.assert_allclose(np.degrees(edge.setup.schedule.phi), [3.0, 3.5, 4.0, 4.5])
    np.testing.assert_allclose(np.degrees(middle.setup.schedule.phi), [3.25, 3.75, 4.25, 4.75])
    np.testing.assert_allclose(middle.render(), edge.replace(phi=3.25).render(), rtol=1e-9)
    assert edge.scan.phi_sampling == "edge"
    still = simulator(BASE).replace(phi_sampling="middle", phi=5.0)
    np.testing.assert_allclose(np.degrees(still.setup.schedule.phi), [5.0])


@pytest.mark.parametrize("kernel", ["fast", "reference"])
def test_derivatives_know_it(kernel: str) -> None:
    """Of a range, the middle of step j of n moves by (j + 1/2)/n."""
    sim = simulator(BASE | SCAN | {"phi_sampling": "middle"}, kernel=kernel)
    slopes = sim.jacobian(["phi", "osc"])
    for name, slope in zip(("phi", "osc"), slopes, strict=True):
        step = 1e-5
        values = {at: sim.replace(**{name: SCAN[name] + at * step}).render() for at in (-2, -1, 1, 2)}
        expected = (8 * (values[1] - values[-1]) - (values[2] - values[-2])) / (12 * step)
        np.testing.assert_allclose(slope, expected, rtol=0, atol=1e-6 * np.abs(expected).max())


def test_headers_keep_the_start_and_the_range(tmp_path: Path) -> None:
    line = "-cell 70 -N 3 -default_F 10 -detpixels 8 -phi 3 -osc 2 -phisteps 4 -scale 1 -nonoise -nopgm"
    headers = []
    for how in ("edge", "middle"):
        image = tmp_path / f"{how}.img"
        paths = ["-intfile", str(image), "-floatfile", str(tmp_path / "f.bin"), "-phi_sampling", how]
        assert main([*line.split(), *paths]) == 0
        headers.append(image.read_bytes()[:1024])
    assert headers[0] == headers[1]
    assert b"OSC_START=3;\nOSC_RANGE=2;" in headers[0]


def test_what_is_refused() -> None:
    sim = simulator(BASE | SCAN)
    with pytest.raises(bn.InputError, match=r"^phi_sampling must be .*edge.*middle.*; got 'end'$"):
        sim.replace(phi_sampling="end")
    with pytest.raises(bn.InputError, match=r"^phi_sampling is for parity 'spec'; got 'middle' with 'c-parity'$"):
        sim.replace(phi_sampling="middle", parity="c-parity")
    assert sim.replace(phi_sampling="middle", phi_carryover_mode="c-parity").render().max() > 0.0
