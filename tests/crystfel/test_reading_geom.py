"""CrystFEL's geometry files in: places against CrystFEL's own formula, masks, groups, the beam, and bad input."""

import contextlib
import re
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from helpers.crystfel import cspad, points
from scipy.spatial import cKDTree

import bragg_numba as bn
from bragg_numba.descriptions.panels import above
from bragg_numba.errors import FileWarning

SIMPLE = """; Two halves
; of a detector
photon_energy = 9000
clen = 50.0e-3
adu_per_photon = 2
res = 13333.3  ; 75 micron pixel size

0/min_fs = 0
0/max_fs = 9
0/min_ss = 5
0/max_ss = 11.0
0/corner_x = -5.00
0/corner_y = 1.00
0/fs = x
0/ss = y

coffset = 2.95e-3
1/min_fs = 0
1/max_fs = 9
1/min_ss = 0
1/max_ss = 4
1/corner_x = -5.00
1/corner_y = -6.00
1/fs = 1.0005x - 0.001y
1/ss = y-.25z
1/adu_per_photon = 3
"""
# Another panel for the end of it.
THIRD = "".join(
    line.replace("1/", "2/").replace("ss = 0", "ss = 20").replace("ss = 4", "ss = 24") + "\n"
    for line in SIMPLE.splitlines()
    if line.startswith("1/")
)


def read(text: str, tmp_path: Path, **given: float) -> bn.crystfel.Geometry:
    path = tmp_path / "x.geom"
    path.write_text(text)
    return bn.read_geom(path, **given)


def place(panel: bn.Panel, fast: np.ndarray, slow: np.ndarray) -> np.ndarray:
    vectors = zip(panel.origin, panel.fast, panel.slow, strict=True)
    return np.stack([o + fast * f + slow * s for o, f, s in vectors], axis=1)


class TestPlaces:
    def test_points_are_where_crystfel_has_them(self, tmp_path: Path) -> None:
        text = cspad()
        found = read(text, tmp_path).detector
        assert len(found.panels) == 64
        rng = np.random.default_rng(0)
        for panel in found.panels:
            fast, slow = rng.uniform(0.0, 194.0, 20), rng.uniform(0.0, 185.0, 20)
            np.testing.assert_allclose(
                place(panel, fast, slow), points(text, panel.name, fast, slow), rtol=0.0, atol=1e-12
            )

    def test_no_two_pixels_coincide(self, tmp_path: Path) -> None:
        """Seen along the beam; pixels of one panel are a pixel apart, so that any two nearer are of different ones."""

        def pairs(text: str) -> int:
            centres = []
            for panel in read(text, tmp_path).detector.panels:
                slow, fast = np.indices(panel.shape).reshape(2, -1) + 0.5
                centres.append(place(panel, fast, slow)[:, :2])
            return len(cKDTree(np.concatenate(centres)).query_pairs(0.99 / 9.09091))

        text = cspad(half=(92, 97))
        assert pairs(text) == 0
        assert pairs(re.sub(r"(q0a1/corner_x = )(\S+)", lambda m: f"{m[1]}{float(m[2]) - 5.0}", text)) > 0

    def test_frame(self, tmp_path: Path) -> None:
        detector = read(SIMPLE, tmp_path).detector
        assert detector.convention == "CUSTOM"
        assert detector.frame.beam_vector == (0.0, 0.0, 1.0)
        assert detector.frame.polar_vector == (1.0, 0.0, 0.0)
        assert detector.frame.spindle_axis == (1.0, 0.0, 0.0)

    def test_defaults_are_for_the_panels_that_follow(self, tmp_path: Path) -> None:
        upper, lower = read(SIMPLE, tmp_path).detector.panels
        assert (upper.name, upper.shape, upper.window, upper.gain) == ("0", (7, 10), (5, 0), 2.0)
        assert (lower.name, lower.shape, lower.window, lower.gain) == ("1", (5, 10), (0, 0), 3.0)
        assert upper.origin == pytest.approx((-5 / 13.3333, 1 / 13.3333, 50.0), rel=1e-15)
        assert lower.origin[2] == 52.95
        assert lower.fast == pytest.approx((1.0005 / 13.3333, -0.001 / 13.3333, 0.0), rel=1e-15)
        assert lower.slow == pytest.approx((0.0, 1 / 13.3333, -0.25 / 13.3333), rel=1e-15)

    def test_numbers_are_rounded_once(self, tmp_path: Path) -> None:
        (panel, _) = read(SIMPLE, tmp_path).detector.panels
        assert panel.origin[0] == float(Fraction("-5.00") * 1000 / Fraction("13333.3"))

    def test_camera_length(self, tmp_path: Path) -> None:
        for said, depth in (("95.3 mm", 95.3), ("0.0953 m", 95.3), ("-0.2", -200.0)):
            geometry = read(SIMPLE.replace("50.0e-3", said), tmp_path)
            assert geometry.detector.panels[0].origin[2] == depth
            assert geometry.clen == depth / 1000.0
        assert read(SIMPLE, tmp_path, clen=0.1).detector.panels[0].origin[2] == 100.0
        at_encoder = SIMPLE.replace("50.0e-3", "/LCLS/detector_1/EncoderValue")
        assert read(at_encoder, tmp_path, clen=0.1).detector == read(SIMPLE, tmp_path, clen=0.1).detector

    def test_camera_length_of_one_panel_as_in_old_files(self, tmp_path: Path) -> None:
        upper, lower = read(SIMPLE + "1/clen = 0.2\n", tmp_path).detector.panels
        assert (upper.origin[2], lower.origin[2]) == (50.0, 202.95)

    def test_shift_of_the_detector(self, tmp_path: Path) -> None:
        plain = read(SIMPLE, tmp_path).detector.panels[1]
        found = read("detector_shift_x = 1 mm\ndetector_shift_y = -0.002\n" + SIMPLE, tmp_path).detector.panels[1]
        np.testing.assert_allclose(np.subtract(found.origin, plain.origin), (1.0, -2.0, 0.0), atol=1e-13)

    def test_panels_in_arrays_of_their_own_have_no_windows(self, tmp_path: Path) -> None:
        text = SIMPLE.replace("0/fs = x", "0/fs = x\n0/dim0 = 3\n0/dim1 = ss\n0/dim2 = fs")
        text += "1/dim0 = 4\n1/dim1 = ss\n1/dim2 = fs\n"
        geometry = read(text, tmp_path)
        assert [panel.window for panel in geometry.detector.panels] == [None, None]
        assert geometry.mask.shape == (12, 10)

    def test_line_ends_and_blanks(self, tmp_path: Path) -> None:
        (tmp_path / "dos.geom").write_bytes(SIMPLE.replace("\n", "\r\n").replace(" = ", "=").encode())
        assert bn.read_geom(tmp_path / "dos.geom").detector == read(SIMPLE, tmp_path).detector


class TestBeam:
    @pytest.mark.parametrize(
        ("said", "wavelength"),
        [
            ("photon_energy = 9000", 12398.42 / 9000),
            ("photon_energy = 9000 eV", 12398.42 / 9000),
            ("photon_energy = 9 keV", 12398.42 / 9000),
            ("wavelength = 1.125 A", 1.125),
            ("wavelength = 1.125e-10 m", 1.125),
        ],
    )
    def test_wavelength(self, said: str, wavelength: float, tmp_path: Path) -> None:
        geometry = read(SIMPLE.replace("photon_energy = 9000", said), tmp_path)
        assert geometry.beam.wavelength == wavelength
        assert geometry.photon_energy == pytest.approx(12398.42 / wavelength, rel=1e-15)

    def test_energy_given(self, tmp_path: Path) -> None:
        for text in (SIMPLE, SIMPLE.replace("9000", "/LCLS/photon_energy eV"), SIMPLE.replace("photon_energy", ";")):
            assert read(text, tmp_path, photon_energy=8000.0).beam == bn.Beam(energy=8000.0)

    def test_counts_per_photon(self, tmp_path: Path) -> None:
        text = SIMPLE.replace("adu_per_photon = 2", "adu_per_eV = 0.002")
        upper, lower = read(text, tmp_path).detector.panels
        assert (upper.gain, lower.gain) == (18.0, 3.0)
        assert read(text, tmp_path, photon_energy=8000.0).detector.panels[0].gain == 16.0
        assert read(SIMPLE.replace("adu_per_photon = 2", ""), tmp_path).detector.panels[0].gain == 1.0

    def test_bandwidth(self, tmp_path: Path) -> None:
        assert read(SIMPLE, tmp_path).bandwidth is None
        assert read("bandwidth = 1.5e-3\n" + SIMPLE, tmp_path).bandwidth == 1.5e-3


class TestMasks:
    def test_region_of_a_panel(self, tmp_path: Path) -> None:
        more = "".join(f"bad1/{k} = {v}\n" for k, v in dict(panel=0, min_fs=2, max_fs=4, min_ss=6, max_ss=7).items())
        upper, lower = read(SIMPLE + more, tmp_path).detector.panels
        expected = np.ones((7, 10))
        expected[1:3, 2:5] = 0
        np.testing.assert_array_equal(upper.mask, expected)
        assert lower.mask is None

    def test_region_of_the_data_without_a_panel(self, tmp_path: Path) -> None:
        """As in versions before 0.10: whatever panels it covers."""
        more = "".join(f"bad1/{k} = {v}\n" for k, v in dict(min_fs=2, max_fs=4, min_ss=4, max_ss=5).items())
        geometry = read(SIMPLE + more, tmp_path)
        expected = np.ones((12, 10))
        expected[4:6, 2:5] = 0
        np.testing.assert_array_equal(geometry.mask, expected)

    def test_region_of_the_laboratory(self, tmp_path: Path) -> None:
        """Pixels whose first corner lies inside, in pixels; limits excluded."""
        more = "bad_stop/min_x = -3.5\nbad_stop/max_x = 3\nbad_stop/min_y = -3\nbad_stop/max_y = 3.5\n"
        geometry = read(SIMPLE + more, tmp_path)
        for panel in geometry.detector.panels:
            slow, fast = np.indices(panel.shape)
            at = place(panel, fast.ravel(), slow.ravel()) * 13.3333
            x, y = (at[:, i].reshape(panel.shape) for i in (0, 1))
            bad = (x > -3.5) & (x < 3.0 - 1e-9) & (y > -3.0 + 1e-9) & (y < 3.5)
            assert 5 < bad.sum() < 20
            np.testing.assert_array_equal(panel.mask == 0, bad)

    def test_region_of_the_laboratory_and_a_shift(self, tmp_path: Path) -> None:
        """Regions stay in the laboratory when the detector is shifted: by two pixels along x."""
        more = "bad_stop/min_x = -3.5\nbad_stop/max_x = 3\nbad_stop/min_y = -30\nbad_stop/max_y = 30\n"
        plain = read(SIMPLE + more, tmp_path).mask
        shifted = read(f"detector_shift_x = {2 / 13333.3!r} m\n" + SIMPLE + more, tmp_path).mask
        np.testing.assert_array_equal(shifted[5:, :8], plain[5:, 2:])

    def test_whole_panels_and_edges(self, tmp_path: Path) -> None:
        upper, lower = read(SIMPLE + "0/no_index = true\n1/mask_edge_pixels = 2\n", tmp_path).detector.panels
        assert not upper.mask.any()
        expected = np.zeros((5, 10))
        expected[2, 2:8] = 1
        np.testing.assert_array_equal(lower.mask, expected)
        assert read(SIMPLE + "0/no_index = 0\n", tmp_path).detector.panels[0].mask is None

    def test_slab(self, tmp_path: Path) -> None:
        mask = read(SIMPLE.replace("max_fs = 9", "max_fs = 8", 1) + "1/no_index = 1\n", tmp_path).mask
        expected = np.zeros((12, 10))
        expected[5:, :9] = 1
        np.testing.assert_array_equal(mask, expected)


class TestGroups:
    def test_without_any_there_is_one_of_all(self, tmp_path: Path) -> None:
        detector = read(SIMPLE, tmp_path).detector
        (root,) = detector.groups
        assert (root.name, root.group) == ("detector", None)
        centres = [
            place(panel, np.array([panel.shape[1] / 2]), np.array([panel.shape[0] / 2])) for panel in detector.panels
        ]
        np.testing.assert_allclose(root.origin, np.mean(centres, axis=0)[0], rtol=1e-14)
        assert (root.fast, root.slow) == ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0))

    def test_hierarchy(self, tmp_path: Path) -> None:
        text = "group_low = 1\ngroup_all = 0,low\nrigid_group_x = 0,1\n" + SIMPLE
        detector = read(text, tmp_path).detector
        assert {group.name: group.group for group in detector.groups} == {"detector": None, "low": "detector"}
        assert [panel.group for panel in detector.panels] == ["detector", "low"]

    def test_rigid_groups_nest(self, tmp_path: Path) -> None:
        detector = read(cspad(), tmp_path).detector
        assert len(detector.groups) == 1 + 4 + 32
        for panel in detector.panels:
            quadrant, half = re.match(r"q(\d)a(\d+)", panel.name).groups()
            expected = [f"a{quadrant}_{int(half) // 2}", f"q{quadrant}", "detector"]
            assert [group.name for group in above(panel, detector.groups)] == expected

    def test_rigid_group_of_one_panel_of_the_same_name(self, tmp_path: Path) -> None:
        detector = read(SIMPLE + "rigid_group_0 = 0\n", tmp_path).detector
        assert [panel.group for panel in detector.panels] == ["group_0", "detector"]

    def test_each_in_the_smallest_that_holds_it(self, tmp_path: Path) -> None:
        more = "rigid_group_inner = 0\nrigid_group_outer = 2,1,0\nrigid_group_middle = 1,0\nrigid_group_twin = 0\n"
        detector = read(SIMPLE + THIRD + more, tmp_path).detector
        assert {group.name: group.group for group in detector.groups} == {
            "detector": None, "outer": "detector", "middle": "outer", "inner": "middle", "twin": "inner",
        }  # fmt: skip
        assert [panel.group for panel in detector.panels] == ["twin", "middle", "outer"]

    def test_rigid_groups_that_overlap(self, tmp_path: Path) -> None:
        with pytest.warns(FileWarning, match="line 37: rigid group b is left out, as it shares panels with a"):
            detector = read(SIMPLE + THIRD + "rigid_group_a = 0,1\nrigid_group_b = 1,2\n", tmp_path).detector
        assert [panel.group for panel in detector.panels] == ["a", "a", "detector"]

    def test_groups_that_panels_say_they_belong_to(self, tmp_path: Path) -> None:
        detector = read(SIMPLE + "0/rigid_group = a\n1/rigid_group = b\n", tmp_path).detector
        assert [panel.group for panel in detector.panels] == ["a", "b"]


def test_what_is_not_simulated_is_kept(tmp_path: Path) -> None:
    text = "peak_list = /peaks\nflag_equal = -1\nflag_equal = 65535\ndata = /data\n" + SIMPLE + "1/max_adu = 9\n"
    extras = read(text, tmp_path).extras
    assert ("peak_list", "/peaks") in extras
    assert [pair for pair in extras if "flag" in pair[0]] == [
        (f"{name}/flag_equal", value) for name in "01" for value in ("-1", "65535")
    ]
    assert ("1/max_adu", "9") in extras
    assert ("0/data", "/data") in extras


LAST = SIMPLE.count("\n")
BAD: list[tuple[str, str, dict[str, float], list[str]]] = [
    ("0/fs = x", "0/fs = x + y3", {}, ["line 14", "0/fs", "sum of terms", "'x + y3'"]),
    ("0/fs = x", "0/fs = 0.1 0.2 0.3", {}, ["line 14", "0/fs", "'0.1 0.2 0.3'"]),
    ("0/fs = x", "0/fs = x y", {}, ["line 14", "'x y'"]),
    ("0/fs = x", "0/fs = 0x", {}, ["line 14", "must not be zero"]),
    ("0/fs = x", "0/fs = -2y", {}, ["line 8", "0.slow", "parallel"]),
    ("0/fs = x", "0/fss = x", {}, ["line 14", "known key", "'fss'", "is ss"]),
    ("res = 13333.3", "ress = 13333.3", {}, ["line 6", "'ress'", "is res"]),
    ("res = 13333.3", "res = 0", {}, ["line 6", "0/res", "positive", "'0'"]),
    ("res = 13333.3", "res = nan", {}, ["line 6", "0/res", "number", "'nan'"]),
    ("res = 13333.3", "res = 1e500", {}, ["line 6", "'1e500'"]),
    ("res = 13333.3", "", {}, ["line 8", "panel 0 must have res"]),
    ("0/ss = y", "", {}, ["line 8", "panel 0 must have ss"]),
    ("0/corner_x = -5.00", "0/corner_x = left", {}, ["line 12", "0/corner_x", "'left'"]),
    ("0/corner_x = -5.00", "0/corner_x -5.00", {}, ["line 12", "KEY = VALUE", "'0/corner_x -5.00'"]),
    ("0/corner_x = -5.00", "/corner_x = -5.00", {}, ["line 12", "PANEL/KEY"]),
    ("0/corner_x = -5.00", "0/corner_x =", {}, ["line 12", "KEY = VALUE"]),
    ("0/max_fs = 9", "0/max_fs = 9.5", {}, ["line 9", "whole number", "'9.5'"]),
    ("0/min_fs = 0", "0/min_fs = -1", {}, ["line 8", "at least 0", "'-1'"]),
    ("0/max_ss = 11.0", "0/max_ss = 4", {}, ["line 11", "0/max_ss must be at least min_ss", "got 4"]),
    ("1/max_ss = 4", "1/max_ss = 5", {}, ["line 18", "1.window", "overlap"]),
    ("clen = 50.0e-3", "", {}, ["no camera length", "clen="]),
    ("clen = 50.0e-3", "clen = /LCLS/z", {}, ["line 4", "clen", "/LCLS/z", "clen=... (m)"]),
    ("clen = 50.0e-3", "clen = 50 cm", {}, ["line 4", "clen", "m or mm", "'50 cm'"]),
    ("clen = 50.0e-3", "clen = far", {}, ["line 4", "clen", "'far'"]),
    ("clen = 50.0e-3", "clen = 1\nclen = 2", {}, ["line 5", "clen was given in line 4", "'2'"]),
    ("photon_energy = 9000", "", {}, ["no photon energy", "photon_energy="]),
    ("photon_energy = 9000", "photon_energy = /e eV", {}, ["line 3", "/e eV", "photon_energy=... (eV)"]),
    ("photon_energy = 9000", "photon_energy = 9000 J", {}, ["line 3", "eV or keV", "'9000 J'"]),
    ("photon_energy = 9000", "photon_energy = -9000", {}, ["line 3", "positive", "-9000"]),
    ("photon_energy = 9000", "wavelength = 1.1", {}, ["line 3", "A or m", "'1.1'"]),
    ("photon_energy = 9000", "electron_voltage = 300 kV", {}, ["line 3", "X-rays", "300 kV"]),
    ("adu_per_photon = 2", "adu_per_photon = 0", {}, ["line 5", "adu_per_photon", "positive"]),
    ("0/fs = x", "0/fs = x\n0/dim0 = %", {}, ["line 15", "0", "among its dims ss", "%, fs"]),
    ("0/fs = x", "0/fs = x\n0/dim0 = fs\n0/dim1 = ss", {}, ["after it fs", "fs, ss"]),
    ("0/fs = x", "0/fs = x\n0/dim2 = slow", {}, ["line 15", "0/dim2", "'slow'"]),
    ("0/fs = x", "0/fs = x\n0/no_index = perhaps", {}, ["line 15", "true, false", "'perhaps'"]),
    ("0/fs = x", "0/fs = x\n0/mask_edge_pixels = -1", {}, ["line 15", "at least 0"]),
    ("0/fs = x", "0/fs = x\n0/mask9_data = /m", {}, ["line 15", "'mask9_data'"]),
    ("0/fs = x", "0/fs = x\nbad/min_q = 0", {}, ["line 15", "'min_q'", "nearest"]),
    ("0/fs = x", "0/fs = x\nbad/min_fs = 0", {}, ["line 15", "bad must have min_fs, max_fs, min_ss, max_ss"]),
    ("0/fs = x", "0/fs = x\nbad/min_fs = 0\nbad/min_x = 0", {}, ["line 15", "bad must have"]),
    ("0/fs = x", "0/fs = x\ndetector_shift_x = /x", {}, ["line 15", "detector_shift_x", "/x"]),
    ("0/fs = x", "0/fs = x\nbandwidth = wide", {}, ["line 15", "bandwidth", "'wide'"]),
    ("0/fs = x", "0/fs = x\ngroup_a = 0,9", {}, ["line 15", "group a", "'9'"]),
    ("0/fs = x", "0/fs = x\ngroup_a = 0,0", {}, ["line 15", "group_a", "once"]),
    ("0/fs = x", "0/fs = x\ngroup_a = 0,", {}, ["line 15", "group_a", "commas"]),
    ("0/fs = x", "0/fs = x\ngroup_a = 0\ngroup_a = 1", {}, ["line 16", "'a'", "before"]),
    ("0/fs = x", "0/fs = x\ngroup_a = 0\ngroup_b = 0", {}, ["line 16", "0 must be in one group", "a and b"]),
    ("0/fs = x", "0/fs = x\ngroup_a = b\ngroup_b = a", {}, ["group a must not be in a group that it holds"]),
    ("0/fs = x", "0/fs = x\ngroup_1 = 0", {}, ["line 15", "'1'", "name of a panel"]),
    ("0/fs = x", "0/fs = x\nrigid_group_a = 0,9", {}, ["line 15", "group a", "'9'"]),
    ("1/adu_per_photon = 3", "coffset = 1", {}, [f"line {LAST}", "coffset has no effect"]),
    ("0/", "group0/", {}, ["line 8", "must not start with group", "'group0'"]),
    ("9000", "9000", {"clen": float("nan")}, ["clen", "finite", "nan"]),
    ("9000", "9000", {"photon_energy": -1.0}, ["photon_energy", "positive", "-1"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "given", "words"), BAD, ids=[f"{i} {bad[1][:40]!r}" for i, bad in enumerate(BAD)]
)
def test_bad_input(old: str, new: str, given: dict[str, float], words: list[str], tmp_path: Path) -> None:
    assert old in SIMPLE
    with pytest.raises(bn.InputError) as raised:
        read(SIMPLE.replace(old, new), tmp_path, **given)
    message = str(raised.value)
    assert "\n" not in message
    for word in words:
        assert word in message, message


REGION = {"min_fs": 2, "max_fs": 4, "min_ss": 6, "max_ss": 7, "panel": "0"}
REGIONS = [
    ({**REGION, "panel": "9"}, ["bad1/panel", "name of a panel", "'9'"]),
    ({**REGION, "max_fs": 10}, ["bad1 must lie inside of panel 0, fs 0 to 9 and ss 5 to 11", "fs 2 to 10"]),
    ({**REGION, "min_ss": 4}, ["inside of panel 0", "ss 4 to 7"]),
    ({**REGION, "min_fs": 2.5}, ["bad1/min_fs", "whole", "'2.5'"]),
    ({"min_x": 0, "max_x": 1, "min_y": 0, "max_y": 1, "panel": "0"}, ["bad1/panel", "left out"]),
]


@pytest.mark.parametrize(("region", "words"), REGIONS)
def test_bad_regions(region: dict, words: list[str], tmp_path: Path) -> None:
    with pytest.raises(bn.InputError) as raised:
        read(SIMPLE + "".join(f"bad1/{key} = {value}\n" for key, value in region.items()), tmp_path)
    assert "line " in str(raised.value)
    for word in words:
        assert word in str(raised.value)


def test_region_without_a_panel_among_several_arrays(tmp_path: Path) -> None:
    dims = "{0}/dim0 = {0}\n{0}/dim1 = ss\n{0}/dim2 = fs\n"
    region = "".join(f"bad1/{key} = {value}\n" for key, value in REGION.items() if key != "panel")
    with pytest.raises(bn.InputError, match="bad1/panel must be given, as panels lie in several arrays"):
        read(SIMPLE + dims.format(0) + dims.format(1) + region, tmp_path)


def test_no_panels_and_no_text(tmp_path: Path) -> None:
    with pytest.raises(bn.InputError, match=r"x\.geom: has no panels"):
        read("clen = 1\n", tmp_path)
    (tmp_path / "b.geom").write_bytes(b"\0\1\2")
    with pytest.raises(bn.InputError, match="binary"):
        bn.read_geom(tmp_path / "b.geom")
    with pytest.raises(bn.InputError, match="cannot be read"):
        bn.read_geom(tmp_path / "none.geom")


@pytest.mark.parametrize(
    "wrong", [None, 3, [], 1.5, object(), True, np.ones(3), {"a": 1}, "x", b"x", float("nan"), 1e308]
)
def test_wrong_types(wrong: object, tmp_path: Path) -> None:
    (tmp_path / "x.geom").write_text(SIMPLE)
    calls = [
        lambda: bn.read_geom(wrong),
        lambda: bn.read_stream(wrong),
        lambda: bn.write_geom(wrong, bn.Detector(), beam=bn.Beam()),
        lambda: bn.write_geom(tmp_path / "w.geom", wrong),
        lambda: bn.write_geom(tmp_path / "w.geom", bn.Detector(), beam=bn.Beam(), clen=wrong),
        lambda: bn.write_geom(tmp_path / "w.geom", bn.Detector(), beam=wrong),
        lambda: bn.write_geom(tmp_path / "w.geom", bn.Detector(), beam=bn.Beam(), frames=wrong),
        lambda: bn.read_geom(tmp_path / "x.geom", clen=wrong),
        lambda: bn.read_geom(tmp_path / "x.geom", photon_energy=wrong),
    ]
    for call in calls:
        with contextlib.suppress(bn.InputError), contextlib.chdir(tmp_path):
            call()


def test_numbers_that_would_take_for_ever(tmp_path: Path) -> None:
    for token in ("1e-999999999", "1e999999999", "1" * 3000):
        with pytest.raises(bn.InputError, match="line 12"):
            read(SIMPLE.replace("0/corner_x = -5.00", f"0/corner_x = {token}"), tmp_path)
