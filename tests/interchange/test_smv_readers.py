"""What other programs read in the headers of SMV images: a model of their reader, and dxtbx itself where installed."""

import json
import os
import subprocess
import warnings
from pathlib import Path

import numpy as np
import pytest

import bragg_numba as bn
from bragg_numba.cli.build import build
from bragg_numba.cli.main import main
from bragg_numba.cli.parse import parse
from bragg_numba.errors import FileWarning
from bragg_numba.image_files import image_header
from bragg_numba.io import read_image, read_smv, smv_header

SYSTEM_PYTHON = "/usr/bin/python3"
OFF = {"Xbeam": 3.3, "Ybeam": 4.9}
CUSTOM = {
    "convention": "CUSTOM", "beam_vector": (0, 1, 0), "fdet_vector": (-1, 0, 0), "sdet_vector": (0, 0, 1),
    "odet_vector": (0, 1, 0), "spindle_axis": (-1, 0, 0), "polar_vector": (1, 0, 0), "twotheta_axis": (1, 0, 0),
}  # fmt: skip
# What SMV can carry, turning and still.
CARRIED = {
    "MOSFLM": {"convention": "MOSFLM"},
    "MOSFLM, off": {"convention": "MOSFLM", **OFF},
    "DENZO": {"convention": "DENZO"},
    "DENZO, off": {"convention": "DENZO", **OFF},
    "XDS": {"convention": "XDS"},
    "XDS, off": {"convention": "XDS", "ORGX": 8.7, "ORGY": 14.2},
    "DIALS, still": {"convention": "DIALS", "still": True},
    "DIALS, off, still": {"convention": "DIALS", "ORGX": 8.7, "ORGY": 14.2, "still": True},
    "CUSTOM": CUSTOM,
    "CUSTOM, off": {**CUSTOM, **OFF},
    "CUSTOM, off, about the sample": {**CUSTOM, "Xclose": 3.1, "Yclose": 5.0, "close_distance": 77.0},
}
# What it cannot, with the reason.
LOST = {
    "ADXV": ({"convention": "ADXV"}, "mirrored"),
    "ADXV, off, still": ({"convention": "ADXV", **OFF, "still": True}, "mirrored"),
    "DIALS": ({"convention": "DIALS"}, "spindle is not along"),
    "tilted": ({"detector_roty": 3.0}, "tilted against the beam by 3 degrees"),
    "2theta": ({"convention": "XDS", "twotheta": 20.0}, "tilted against the beam by 20 degrees"),
    "oblique beam": ({**CUSTOM, "beam_vector": (0.05, 1, 0)}, "tilted against the beam by 2.862 degrees"),
    "turned in its plane": ({"detector_rotx": 2.0}, "spindle is not along"),
    "curved": ({"curved": True}, "curved"),
    "skewed": ({**CUSTOM, "sdet_vector": (0.1, 0, 1)}, "not perpendicular"),
    "spindle across": ({**CUSTOM, "spindle_axis": (0, 0, 1)}, "spindle is not along"),
    "spindle against": ({**CUSTOM, "spindle_axis": (1, 0, 0)}, "spindle is not along"),
}  # fmt: skip


def make(**fields) -> bn.Simulator:
    """A small turning crystal; the fields are those of its detector, beam and scan."""
    scan = {"phi": 12.5} if fields.pop("still", False) else {"phi": 12.5, "osc": 0.5, "phisteps": 2}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        detector = bn.Detector(pixels=(20, 24), pixel_size=0.4, distance=80.0, **fields)
    return bn.Simulator(
        bn.Crystal(cell=(70, 80, 90, 75, 85, 95), n_cells=5),
        bn.Beam(wavelength=0.97934, exposure=0.25),
        detector,
        bn.StructureFactors.constant(100.0),
        scan=bn.Scan(**scan),
    )


def corners(sim: bn.Simulator) -> dict[str, np.ndarray]:
    """Independent of the frame: 2θ of places on the panel, their azimuth about the beam from the spindle (turning) or
    the fast axis (still), and their distance in mm."""
    g = sim.setup.geometry
    reference = g.spindle if sim.setup.schedule.steps.range else g.fast
    f, s = (x.ravel() for x in np.meshgrid([0.0, 24.0, 7.5], [0.0, 20.0, 3.25]))
    places = 1000 * (g.pix0 + 0.4e-3 * (f[:, None] * g.fast + s[:, None] * g.slow))
    return invariants(places, g.beam, reference)


def invariants(places: np.ndarray, beam: np.ndarray, axis: np.ndarray) -> dict[str, np.ndarray]:
    across = axis - beam * (axis @ beam)
    x, y, z = places @ across, places @ np.cross(beam, across), places @ beam
    return {
        "distance": np.linalg.norm(places, axis=1),
        "2theta": np.arctan2(np.hypot(x, y), z),
        "azimuth": np.arctan2(y, x),
    }


def as_read(fields: dict[str, str]) -> dict[str, np.ndarray]:
    """The same from a header, as readers of ADSC images take it: BEAM_CENTER_X along slow; fast x, slow −y, s0 −z."""
    pixel, distance = float(fields["PIXEL_SIZE"]), float(fields["DISTANCE"])
    slow, fast = float(fields["BEAM_CENTER_X"]), float(fields["BEAM_CENTER_Y"])
    f, s = (x.ravel() for x in np.meshgrid([0.0, 24.0, 7.5], [0.0, 20.0, 3.25]))
    places = np.stack([pixel * f - fast, slow - pixel * s, np.full(f.shape, -distance)], axis=1)
    return invariants(places, np.array([0.0, 0.0, -1.0]), np.array([1.0, 0.0, 0.0]))


def agree(found: dict[str, np.ndarray], sim: bn.Simulator, atol: float = 1e-7) -> bool:
    return all(np.allclose(found[name], value, rtol=0, atol=atol) for name, value in corners(sim).items())


def header_of(sim: bn.Simulator, path: Path, **options) -> dict[str, str]:
    bn.write_image(path, np.zeros(sim.shape), sim, **options)
    return read_smv(path)[0]


class TestHeader:
    @pytest.mark.parametrize("name", CARRIED)
    def test_geometry(self, name, tmp_path, recwarn):
        sim = make(**CARRIED[name])
        fields = header_of(sim, tmp_path / "a.img")
        assert agree(as_read(fields), sim)
        assert "GEOMETRY" not in fields
        assert not recwarn.list

    @pytest.mark.parametrize("name", LOST)
    def test_what_it_cannot_tell_is_said(self, name, tmp_path):
        fields, reason = LOST[name]
        sim = make(**fields)
        with pytest.warns(FileWarning, match=reason):
            found = header_of(sim, tmp_path / "a.img")
        assert name == "curved" or not agree(as_read(found), sim, 1e-3)
        assert reason in found["GEOMETRY"]
        places = [
            np.array(list(map(float, found[f"LAB_{key}"].split(",")))) for key in ("ORIGIN", "FAST", "SLOW", "BEAM")
        ]
        g = sim.setup.geometry
        np.testing.assert_allclose(places, [1000 * g.pix0, g.fast, g.slow, g.beam], rtol=1e-9, atol=1e-9)

    @pytest.mark.parametrize("name", [*CARRIED, "DIALS"])
    def test_origin_of_dials(self, name, tmp_path):
        """In the frame with the X-rays along −z and the spindle along +x."""
        sim = make(**CARRIED[name]) if name in CARRIED else make(convention="DIALS", ORGX=8.7)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FileWarning)
            fields = header_of(sim, tmp_path / "a.img")
        origin = np.array([list(map(float, fields["DIALS_ORIGIN"].split(",")))])
        here = invariants(origin, np.array([0.0, 0.0, -1.0]), np.array([1.0, 0.0, 0.0]))
        for key, value in corners(sim).items():
            np.testing.assert_allclose(here[key][0], value[0], atol=1e-8)

    def test_scan_pedestal_and_number(self, tmp_path):
        fields = header_of(make(), tmp_path / "a.img", pedestal=40, image_number=17)
        wanted = {
            "PHI": 12.5, "OSC_START": 12.5, "OSC_RANGE": 0.5, "WAVELENGTH": 0.97934, "TIME": 0.25, "ADC_OFFSET": 40,
            "IMAGE_PEDESTAL": 40, "GAIN": 1, "IMAGE_NUMBER": 17, "SIZE1": 24, "SIZE2": 20, "PIXEL_SIZE": 0.4,
        }  # fmt: skip
        assert {key: float(fields[key]) for key in wanted} == wanted
        # These would choose another reader in dxtbx.
        assert not {"BEAMLINE", "DATE", "DTREK_DATE_TIME"} & set(fields)

    def test_dxtbx_splits_lines_at_one_equals_sign(self, tmp_path):
        with pytest.warns(FileWarning):
            header_of(make(detector_rotx=1.0, detector_roty=2.0, detector_rotz=3.0), tmp_path / "a.img")
        raw = (tmp_path / "a.img").read_bytes()
        size = int(read_smv(tmp_path / "a.img")[0]["HEADER_BYTES"])
        lines = raw[:size].decode("ascii").partition("}")[0].splitlines()[1:]
        assert all(line.count("=") == 1 and line.endswith(";") and line.count(";") == 1 for line in lines)

    def test_c_parity_has_the_c_programs_bytes(self, tmp_path, recwarn):
        sim = make(detector_roty=3.0).replace(parity="c-parity")
        bn.write_image(tmp_path / "a.img", np.zeros(sim.shape), sim)
        wanted = smv_header(image_header(sim), forget_semicolon=True)
        assert (tmp_path / "a.img").read_bytes()[:512] == wanted
        assert b"BEAMLINE=fake;\n}\f" in wanted
        assert not recwarn.list


FLAGS = {
    "mosflm": ("-Xbeam", "3.3", "-Ybeam", "4.9"),
    "denzo": ("-Xbeam", "3.3", "-Ybeam", "4.9"),
    "adxv": ("-Xbeam", "3.3", "-Ybeam", "4.9"),
    "xds": ("-ORGX", "8.7", "-ORGY", "14.2"),
    "dials": ("-ORGX", "8.7", "-ORGY", "14.2"),
}


class TestCommandLine:
    BASIC = ("-cell", "70", "-N", "5", "-default_F", "100", "-osc", "1", "-phisteps", "2", "-noprogress")
    BASIC += ("-floatfile", "f.bin", "-nopgm")
    PANEL = ("-detpixels_x", "24", "-detpixels_y", "20", "-pixel", "0.4", "-distance", "80.125")
    PANEL += ("-phi", "3", "-lambda", "0.97")

    def test_pedestal_and_gain(self, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        assert main([*self.BASIC, *self.PANEL, "-adc", "12.5", "-scale", "2"]) == 0
        header, pixels = read_image("intimage.img")
        assert header.counts == (12.5, 2.0)
        photons = np.fromfile("f.bin", "<f4").reshape(20, 24)
        left = np.abs((pixels - header.counts.pedestal) / header.counts.gain - photons)
        assert left[pixels < 65535].max() <= 0.251
        header, pixels = read_image("noiseimage.img")
        assert header.counts == (12.0, 1.0)
        assert pixels.min() == 12

    def test_geometry_is_said_once_for_both_files(self, tmp_path, monkeypatch, capsys):
        monkeypatch.chdir(tmp_path)
        assert main([*self.BASIC, *self.PANEL, "-detector_roty", "3"]) == 0
        assert capsys.readouterr().err.count("tilted against the beam by 3 degrees") == 1
        assert main([*self.BASIC, *self.PANEL, "-detector_roty", "3", "-parity", "c-parity"]) == 0
        assert "tilted" not in capsys.readouterr().err

    @pytest.mark.parametrize("convention", FLAGS)
    @pytest.mark.parametrize("flag", ["-img", "-mask"])
    def test_a_header_makes_the_same_experiment(self, convention, flag, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        sim = bn.from_args([*self.BASIC, *self.PANEL, f"-{convention}", *FLAGS[convention]])
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FileWarning)
            bn.write_image("a.img", np.ones(sim.shape), sim)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            same = [bn.from_args([*self.BASIC, flag, "a.img", *more]) for more in ((), (f"-{convention}",))]
        for again in same:
            assert again.detector.convention == sim.detector.convention
            assert (again.scan, again.beam) == (sim.scan, sim.beam)
            one, other = sim.setup.geometry, again.setup.geometry
            for name in ("pix0", "fast", "slow", "beam", "spindle", "distance", "close_distance", "pixel_size"):
                np.testing.assert_allclose(getattr(other, name), getattr(one, name), rtol=1e-9, atol=1e-12)

    @pytest.mark.parametrize("written", FLAGS)
    @pytest.mark.parametrize("read", FLAGS)
    def test_another_convention_reads_its_own_numbers(self, written, read, tmp_path, monkeypatch):
        """The beam lies on the same pixel, at the same distance."""
        monkeypatch.chdir(tmp_path)
        sim = bn.from_args([*self.BASIC, *self.PANEL, f"-{written}", *FLAGS[written]])
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FileWarning)
            bn.write_image("a.img", np.ones(sim.shape), sim)
        other = bn.from_args([*self.BASIC, "-img", "a.img", f"-{read}"])
        for name in ("Fbeam", "Sbeam", "distance"):
            assert getattr(other.setup.geometry, name) == pytest.approx(getattr(sim.setup.geometry, name), rel=1e-9)

    @pytest.mark.parametrize("convention", FLAGS)
    def test_nanobraggs_headers(self, convention, tmp_path, monkeypatch):
        """Read in the convention they were written in, in spec mode; and ours in c-parity, as nanoBragg.c would."""
        monkeypatch.chdir(tmp_path)
        argv = [*self.BASIC, *self.PANEL, f"-{convention}", *FLAGS[convention]]
        for written, read in (("c-parity", "spec"), ("spec", "c-parity")):
            sim = bn.from_args([*argv, "-parity", written])
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                bn.write_image("a.img", np.ones(sim.shape), sim)
                again = bn.from_args([*self.BASIC, "-img", "a.img", f"-{convention}", "-parity", read])
            np.testing.assert_allclose(again.setup.geometry.pix0, sim.setup.geometry.pix0, rtol=2e-6, atol=1e-8)

    def test_flags_go_before_a_header(self, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        sim = bn.from_args([*self.BASIC, *self.PANEL, *FLAGS["mosflm"]])
        bn.write_image("a.img", np.ones(sim.shape), sim)
        detector = build(parse([*self.BASIC, "-img", "a.img", "-distance", "99", "-Ybeam", "1"])).detector
        assert (detector.distance, detector.close_distance) == (99.0, None)
        assert (detector.Xbeam, detector.Ybeam) == (3.3, 1.0)

    def test_custom_asks_for_vectors(self, tmp_path):
        path = tmp_path / "a.img"
        sim = make(**CUSTOM, **OFF)
        bn.write_image(path, np.ones(sim.shape), sim)
        assert any("whose vectors must be given too" in each for each in parse(["-img", str(path)]).warnings)
        vectors = [
            word for name, value in CUSTOM.items() if name != "convention" for word in (f"-{name}", *map(str, value))
        ]
        again = bn.from_args([*self.BASIC, "-img", str(path), *vectors])
        np.testing.assert_allclose(again.setup.geometry.pix0, sim.setup.geometry.pix0, rtol=1e-9, atol=1e-12)

    def test_unknown_convention(self, tmp_path):
        path = tmp_path / "a.img"
        sim = make()
        bn.write_image(path, np.ones(sim.shape), sim)
        path.write_bytes(path.read_bytes().replace(b"CONVENTION=MOSFLM;", b"CONVENTION=NEITHER"))
        with pytest.raises(bn.InputError, match=r"a\.img: CONVENTION must be one of MOSFLM, .*; got 'NEITHER"):
            parse(["-img", str(path)])


READER = """
import json, sys
import numpy as np
import dxtbx
found = []
for path in sys.argv[1:]:
    image = dxtbx.load(path)
    panel, scan = image.get_detector()[0], image.get_scan()
    pixel, goniometer = panel.get_pixel_size()[0], image.get_goniometer()
    f, s = (x.ravel() for x in np.meshgrid([0.0, 24.0, 7.5], [0.0, 20.0, 3.25]))
    places = [panel.get_lab_coord((pixel * x, pixel * y)) for x, y in zip(f, s)]
    found.append(dict(
        places=places, beam=image.get_beam().get_unit_s0(), axis=goniometer.get_rotation_axis(),
        origin=panel.get_origin(), wavelength=image.get_beam().get_wavelength(), osc=scan.get_oscillation(),
        number=scan.get_image_range()[0], pedestal=panel.get_pedestal(), gain=panel.get_gain(),
        size=panel.get_image_size(),
        exposure=scan.get_exposure_times()[0], corner=image.get_raw_data()[0, 1], reader=type(image).__name__,
    ))
print(json.dumps(found))
"""


def dxtbx_reads(paths: list[Path]) -> list[dict]:
    """What dxtbx makes of files, in its own Python. Skips the test where there is none."""
    if not os.path.exists(SYSTEM_PYTHON):
        pytest.skip(f"needs dxtbx in {SYSTEM_PYTHON}")
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    known = subprocess.run([SYSTEM_PYTHON, "-c", "import dxtbx"], capture_output=True, env=clean, check=False)
    if known.returncode:
        pytest.skip(f"needs dxtbx in {SYSTEM_PYTHON} (Debian: python3-dials)")
    command = [SYSTEM_PYTHON, "-c", READER, *map(str, paths)]
    done = subprocess.run(command, capture_output=True, text=True, env=clean, timeout=300, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def test_dxtbx(tmp_path):
    sims = [make(**fields) for fields in CARRIED.values()]
    paths = [tmp_path / f"sweep_{i + 7:03d}.img" for i in range(len(sims))]
    for path, sim in zip(paths, sims, strict=True):
        bn.write_image(path, np.arange(480.0).reshape(20, 24), sim, pedestal=40)
    for i, (sim, found) in enumerate(zip(sims, dxtbx_reads(paths), strict=True)):
        beam, axis = np.array(found["beam"]), np.array(found["axis"])
        turning = bool(sim.setup.schedule.steps.range)
        # For a still dxtbx turns the spindle round, which then has no meaning.
        seen = invariants(np.array(found["places"]), beam, axis if turning else np.array([1.0, 0.0, 0.0]))
        assert agree(seen, sim), list(CARRIED)[i]
        np.testing.assert_allclose(found["origin"], image_header(sim).conventions.dials_origin, atol=1e-7)
        assert found["wavelength"] == pytest.approx(0.97934)
        assert found["osc"] == pytest.approx([12.5, 0.5 if turning else 0.0])
        assert (found["number"], found["pedestal"], found["gain"]) == (i + 7, 40.0, 1.0)
        assert (found["size"], found["exposure"], found["corner"]) == ([24, 20], 0.25, 41)
