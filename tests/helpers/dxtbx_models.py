"""Geometries in the terms of dxtbx, and what follows from them, computed with 4 x 4 matrices in NumPy."""

import copy
from typing import Any

import numpy as np

IDENTITY = [1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0]
REAL = [[38.0, 12.0, -21.0], [-17.0, 45.0, 8.0], [20.0, 7.0, 52.0]]


def rotation(axis: Any, degrees: float) -> np.ndarray:
    """Right-handed about an axis, by the exponential of its cross product as a series."""
    x, y, z = np.array(axis, float) / np.linalg.norm(axis)
    generator = np.radians(degrees) * np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    total, term = np.eye(3), np.eye(3)
    for n in range(1, 40):
        term = term @ generator / n
        total = total + term
    return total


def panel(fast: Any, slow: Any, origin: Any, **more: Any) -> dict[str, Any]:
    """A panel of 30 x 20 pixels (fast, slow)."""
    return {
        "name": "p", "type": "SENSOR_PAD", "fast_axis": list(map(float, fast)), "slow_axis": list(map(float, slow)),
        "origin": list(map(float, origin)), "raw_image_offset": [0, 0], "image_size": [30, 20],
        "pixel_size": [0.172, 0.172], "trusted_range": [-1.0, 65535.0], "thickness": 0.0, "material": "", "mu": 0.0,
        "identifier": "", "mask": [], "gain": 1.0, "pedestal": 0.0, "px_mm_strategy": {"type": "SimplePxMmStrategy"},
        **more,
    }  # fmt: skip


def group(fast: Any, slow: Any, origin: Any, children: list[Any], name: str = "") -> dict[str, Any]:
    """A group, as dxtbx writes it: a panel without pixels."""
    empty = {"image_size": [0, 0], "pixel_size": [0.0, 0.0], "trusted_range": [0.0, 0.0], "name": name, "type": ""}
    return {**panel(fast, slow, origin), **empty, "children": children}


def detector(*panels: dict[str, Any], hierarchy: dict[str, Any] | None = None) -> dict[str, Any]:
    """Panels in a tree; by default all at its root, which is the laboratory."""
    root = group([1, 0, 0], [0, 1, 0], [0, 0, 0], [{"panel": i} for i in range(len(panels))])
    return {"panels": list(panels), "hierarchy": hierarchy or root}


def experiment_list(**models: Any) -> dict[str, Any]:
    """One experiment; what is not given is an ordinary beam, scan, goniometer and crystal."""
    parts = {
        "beam": {
            "direction": [0.0, 0.0, 1.0], "wavelength": 0.9795, "divergence": 0.0, "sigma_divergence": 0.0,
            "polarization_normal": [0.0, 1.0, 0.0], "polarization_fraction": 0.99, "flux": 0.0, "transmission": 1.0,
        },
        "detector": detector(panel([1, 0, 0], [0, -1, 0], [-2.6, 1.7, -100.0])),
        "goniometer": {"rotation_axis": [1.0, 0.0, 0.0], "fixed_rotation": IDENTITY, "setting_rotation": IDENTITY},
        "scan": {
            "image_range": [3, 5], "batch_offset": 0, "oscillation": [12.5, 0.25], "exposure_time": [0.5, 0.5, 0.75],
            "epochs": [0.0, 1.0, 2.0], "valid_image_ranges": {},
        },
        "crystal": {
            "__id__": "crystal", "real_space_a": REAL[0], "real_space_b": REAL[1], "real_space_c": REAL[2],
            "space_group_hall_symbol": " P 1",
        },
        **models,
    }  # fmt: skip
    parts = {kind: copy.deepcopy(model) for kind, model in parts.items() if model is not None}
    return {
        "__id__": "ExperimentList",
        "experiment": [{"__id__": "Experiment", "identifier": "", **dict.fromkeys(parts, 0)}],
        "imageset": [], "beam": [], "detector": [], "goniometer": [], "scan": [], "crystal": [], "profile": [],
        "scaling_model": [], **{kind: [model] for kind, model in parts.items()},
    }  # fmt: skip


_UPRIGHT = np.array([[1.0, 0.0, 0.0], [0.0, -1.0, 0.0]])
_TILT = rotation([3, -1, 2], 17.0)
_SWING = rotation([0, 1, 0], 40.0)
_SETTING, _FIXED = rotation([1, 2, 3], 35.0), rotation([-2, 1, 0.5], 62.0)
_BEAM = experiment_list()["beam"][0]
_OBLIQUE = np.array([0.07, -0.04, 0.99])

# The names are those of what is unusual in each.
GEOMETRIES: dict[str, dict[str, Any]] = {
    "usual": experiment_list(),
    "tilted": experiment_list(detector=detector(panel(*_UPRIGHT @ _TILT.T, _TILT @ [-2.6, 1.7, -100.0]))),
    "two theta": experiment_list(detector=detector(panel(*_UPRIGHT @ _SWING.T, _SWING @ [-2.6, 1.7, -100.0]))),
    "oblique beam": experiment_list(
        beam={**_BEAM, "direction": _OBLIQUE.tolist(), "polarization_normal": [0.1, 0.9, -0.2]}
    ),
    "setting and fixed rotation": experiment_list(
        goniometer={
            "rotation_axis": [0.6, 0.0, 0.8],
            "fixed_rotation": _FIXED.ravel().tolist(),
            "setting_rotation": _SETTING.ravel().tolist(),
        }
    ),
    "five axes": experiment_list(
        goniometer={
            "axes": [[1, 0, 0], [0.8, 0, 0.6], [-1, 0, 0], [0, 0.6, -0.8], [0, 1, 0]],
            "angles": [15.0, -48.0, 7.0, 33.0, -21.0],
            "names": ["phi", "kappa", "omega", "chi", "base"],
            "scan_axis": 2,
        }
    ),
    "left-handed": experiment_list(detector=detector(panel([1, 0, 0], [0, 1, 0], [-2.6, -1.7, -100.0]))),
    "backscatter": experiment_list(detector=detector(panel([1, 0, 0], [0, 1, 0], [-2.6, -1.7, 55.0]))),
    "two panels": experiment_list(
        detector=detector(
            panel([1, 0, 0], [0, 1, 0], [0.3, 0.2, 0.0], name="a"),
            panel([0, 1, 0], [-1, 0, 0.02], [9.0, 0.5, -0.4], name="b", raw_image_offset=[0, 20]),
            hierarchy=group(
                *_UPRIGHT @ _TILT.T,
                _TILT @ [-5.0, 4.0, -120.0],
                [{"panel": 1}, group(*(_UPRIGHT @ _SWING.T)[::-1], [1.0, 2.0, 3.0], [{"panel": 0}], "arm")],
            ),
        )
    ),
    "oblong pixels": experiment_list(
        detector=detector(panel(*_UPRIGHT @ _TILT.T, _TILT @ [-2.6, 1.7, -100.0], pixel_size=[0.1, 0.4]))
    ),
}


def _matrix(node: dict[str, Any]) -> np.ndarray:
    fast, slow = (np.array(node[name], float) / np.linalg.norm(node[name]) for name in ("fast_axis", "slow_axis"))
    matrix = np.eye(4)
    matrix[:3, 0], matrix[:3, 1], matrix[:3, 2], matrix[:3, 3] = fast, slow, np.cross(fast, slow), node["origin"]
    return matrix


def panel_matrices(model: dict[str, Any]) -> list[np.ndarray]:
    """(4, 4) from the frame of each panel (mm along fast, slow, normal) to the laboratory."""
    found: dict[int, np.ndarray] = {}

    def visit(node: dict[str, Any], parent: np.ndarray) -> None:
        here = parent @ _matrix(node)
        for child in node["children"]:
            if "panel" in child:
                found[child["panel"]] = here @ _matrix(model["panels"][child["panel"]])
            else:
                visit(child, here)

    visit(model["hierarchy"], np.eye(4))
    return [found[i] for i in range(len(found))]


def places(model: dict[str, Any]) -> list[np.ndarray]:
    """(n, 3) of each panel: laboratory coordinates in mm of pixel coordinates ``grid()``."""
    return [
        np.array([(matrix @ [f * each["pixel_size"][0], s * each["pixel_size"][1], 0.0, 1.0])[:3] for f, s in grid()])
        for matrix, each in zip(panel_matrices(model), model["panels"], strict=True)
    ]


def grid() -> np.ndarray:
    """(n, 2) fast and slow pixel coordinates: corners, edges and fractions."""
    f, s = np.meshgrid([0.0, 0.5, 11.25, 30.0], [0.0, 7.75, 20.0])
    return np.stack([f.ravel(), s.ravel()], axis=1)


def goniometer_rotations(model: dict[str, Any]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """S, F (3, 3) and the axis between them."""
    if "axes" not in model:
        setting, fixed = (np.array(model[f"{name}_rotation"]).reshape(3, 3) for name in ("setting", "fixed"))
        return setting, fixed, np.array(model["rotation_axis"])
    turns = [rotation(axis, angle) for axis, angle in zip(model["axes"], model["angles"], strict=True)]
    at = model["scan_axis"]
    fixed = np.eye(3)
    for turn in turns[:at]:
        fixed = turn @ fixed
    setting = np.eye(3)
    for turn in turns[at + 1 :]:
        setting = turn @ setting
    return setting, fixed, np.array(model["axes"][at], float)


def cell_of(real: Any) -> np.ndarray:
    """a b c alpha beta gamma of rows a, b, c."""
    rows = np.array(real, float)
    lengths = np.linalg.norm(rows, axis=1)
    cosines = [rows[i] @ rows[j] / lengths[i] / lengths[j] for i, j in ((1, 2), (0, 2), (0, 1))]
    return np.array([*lengths, *np.degrees(np.arccos(cosines))])
