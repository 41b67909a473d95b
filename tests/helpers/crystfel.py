"""Files of CrystFEL made for tests, and CrystFEL's own formulas, written out once more."""

import re
from typing import Any

import numpy as np

# Pixels of a half sensor (slow, fast) of a CSPAD, the gap between two, and pixels per m.
HALF, GAP, RES = (185, 194), 3, 9090.91


def _turned(vector: np.ndarray, quarter_turns: int) -> np.ndarray:
    x, y = vector[:2]
    for _ in range(quarter_turns):
        x, y = -y, x
    return np.array([x, y, *vector[2:]])


def cspad(seed: int = 1, half: tuple[int, int] = HALF) -> str:
    """A detector of 64 panels like a CSPAD: 4 quadrants of 8 sensors of 2 panels, tilted and shifted at random."""
    rng = np.random.default_rng(seed)
    n_slow, n_fast = half
    cell = 2 * n_fast + GAP + 9
    lines = [
        "; A detector of 64 panels.", f"res = {RES}", "clen = 0.0795 m", "photon_energy = 9512.5 eV",
        "adu_per_eV = 0.00338", "data = /entry_1/data_1/data", "dim0 = %", "dim1 = ss", "dim2 = fs",
        "mask = /entry_1/data_1/mask", "mask_good = 0x0000", "mask_bad = 0xffff",
    ]  # fmt: skip
    for quadrant in range(4):
        for sensor in range(8):
            place, row = divmod(sensor, 2)
            corner = np.array([20.0 + cell * (place % 2), 20.0 + cell * (place // 2)])
            tilt, lean = np.radians(rng.uniform(-0.1, 0.1, 2))
            # Along fast and slow before the sensor's cell and its quadrant are turned.
            fast = np.array([np.cos(tilt), np.sin(tilt), lean])
            slow = np.array([-np.sin(tilt), np.cos(tilt), rng.uniform(-1e-3, 1e-3)])
            within = np.array([5.0, 5.0 + row * (cell // 2)]) + rng.uniform(-0.3, 0.3, 2)
            for half_of_sensor in range(2):
                start = np.array([*within, 0.0]) + half_of_sensor * (n_fast + GAP) * fast
                middle = np.array([cell / 2, cell / 2, 0.0])
                start = _turned(start - middle, place) + middle + np.array([*corner, 0.0])
                start = _turned(start, quadrant)
                f, s = (_turned(vector, place + quadrant) for vector in (fast, slow))
                name = f"q{quadrant}a{2 * sensor + half_of_sensor}"
                first_fast = half_of_sensor * n_fast + quadrant * 2 * n_fast
                lines += [
                    "",
                    f"{name}/min_fs = {first_fast}",
                    f"{name}/max_fs = {first_fast + n_fast - 1}",
                    f"{name}/min_ss = {sensor * n_slow}",
                    f"{name}/max_ss = {sensor * n_slow + n_slow - 1}",
                    f"{name}/corner_x = {start[0]:.6f} ; pixels",
                    f"{name}/corner_y = {start[1]:.6f}",
                    f"{name}/fs = {f[0]:+.9f}x {f[1]:+.9f}y {f[2]:+.9f}z",
                    f"{name}/ss = {s[0]:+.9f}x {s[1]:+.9f}y {s[2]:+.9f}z",
                    f"{name}/coffset = {rng.uniform(-1e-4, 1e-4):.7f}",
                ]
    names = [[f"q{q}a{i}" for i in range(16)] for q in range(4)]
    lines += ["", *(f"rigid_group_q{q} = {','.join(names[q])}" for q in range(4))]
    for q in range(4):
        lines += [f"rigid_group_a{q}_{i} = {','.join(names[q][2 * i : 2 * i + 2])}" for i in range(8)]
    lines.append("rigid_group_collection_quadrants = q0,q1,q2,q3")
    return "\n".join([*lines, ""])


def read_plainly(text: str) -> tuple[dict[str, float], dict[str, dict[str, Any]]]:
    """Literal numbers and vectors of a file without defaults that change: for the file, and for each panel."""
    top: dict[str, float] = {}
    panels: dict[str, dict[str, Any]] = {}
    for line in text.splitlines():
        left, equals, value = line.split(";")[0].partition("=")
        owner, slash, key = left.strip().partition("/")
        if not equals or owner.startswith("bad"):
            continue
        target = panels.setdefault(owner, {}) if slash else top
        if key in ("fs", "ss"):
            found = dict.fromkeys("xyz", 0.0)
            for sign, size, axis in re.findall(r"([+-]?)\s*([\d.]*)([xyz])", value):
                found[axis] = float(f"{sign}{size or 1}")
            target[key] = np.array(list(found.values()))
        else:
            try:
                target[key if slash else owner] = float(value.split()[0])
            except ValueError:
                continue
    return top, panels


def points(text: str, name: str, fast: np.ndarray, slow: np.ndarray, clen: float | None = None) -> np.ndarray:
    """(n, 3) in mm of points of a panel in pixels from its first corner, as CrystFEL computes them."""
    top, panels = read_plainly(text)
    panel = {**top, **panels[name]}
    res = panel["res"]
    x, y, z = (panel["fs"][i] * fast + panel["ss"][i] * slow for i in range(3))
    depth = (panel["clen"] if clen is None else clen) + panel.get("coffset", 0.0)
    return 1000.0 * np.stack([(panel["corner_x"] + x) / res, (panel["corner_y"] + y) / res, depth + z / res], axis=1)


def stream(chunks: list[str], geometry: str | None = None) -> str:
    """A stream of the given chunks."""
    head = ["CrystFEL stream format 2.3", "Generated by CrystFEL 0.11.1", "indexamajig -i x.lst -o x.stream"]
    if geometry is not None:
        head += ["----- Begin geometry file -----", geometry.rstrip("\n"), "----- End geometry file -----"]
    head += ["----- Begin unit cell -----", "CrystFEL unit cell file version 1.0", "----- End unit cell -----"]
    return "\n".join([*head, *chunks, ""])


def chunk(serial: int, *axes: np.ndarray, energy: float = 9512.5, event: str = "//3", peaks: int = 3) -> str:
    """An image with a crystal for each (3, 3) of rows a* b* c* in 1/nm."""
    lines = [
        "----- Begin chunk -----", f"Image filename: run/file {serial}.h5", f"Event: {event}",
        f"Image serial number: {serial}", "hit = 1", "indexed_by = xgandalf-nolatt-cell", "n_indexing_tries = 1",
        f"photon_energy_eV = {energy:f}", "beam_divergence = 0.00e+00 rad", "beam_bandwidth = 1.00e-08 (fraction)",
        "hdf5/LCLS/detector_1/EncoderValue = -429.998810", "average_camera_length = 0.152001 m",
        f"num_peaks = {peaks}", "Peaks from peak search", "  fs/px   ss/px (1/d)/nm^-1   Intensity  Panel",
        *(f" {i:6.2f} 123.40       3.10      100.00   q0a0" for i in range(peaks)), "End of peak list",
    ]  # fmt: skip
    for rows in axes:
        edges = np.linalg.inv(rows).T
        lengths = np.linalg.norm(edges, axis=1)
        pairs = ((1, 2), (2, 0), (0, 1))
        angles = [np.degrees(np.arccos(edges[i] @ edges[j] / lengths[i] / lengths[j])) for i, j in pairs]
        lines += [
            "--- Begin crystal",
            f"Cell parameters {lengths[0]:7.5f} {lengths[1]:7.5f} {lengths[2]:7.5f} nm, "
            f"{angles[0]:7.5f} {angles[1]:7.5f} {angles[2]:7.5f} deg",
            *(f"{axis}star = {x:+9.7f} {y:+9.7f} {z:+9.7f} nm^-1" for axis, (x, y, z) in zip("abc", rows, strict=True)),
            "lattice_type = orthorhombic", "centering = C", "unique_axis = *", "profile_radius = 0.00258 nm^-1",
            "predict_refine/final_residual = 3.289294e-07", "predict_refine/det_shift x = 0.022 y = -0.009 mm",
            "diffraction_resolution_limit = 1.80 nm^-1 or 5.56 A", "num_reflections = 2",
            "Reflections measured after indexing",
            "   h    k    l          I   sigma(I)       peak background  fs/px  ss/px panel",
            "-100   -1   10     257.48      60.87     122.00      10.52  173.6   12.0 q0a0",
            "   1   -1   10     257.48      60.87     122.00      10.52  173.6   12.0 q0a0",
            "End of reflections", "--- End crystal",
        ]  # fmt: skip
    return "\n".join([*lines, "----- End chunk -----"])
