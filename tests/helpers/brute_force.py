"""Brute-force NumPy rendering of spec mode: the independent yardstick of the test suite.

    I = r_e² fluence [ B mean(Ω P) + Σ w F_cell² F_latt² C P Ω / (n_sub² n_phi n_mos Σ w) ]

The sum runs over sensor layers, sub-pixels, sources, phi steps and mosaic domains, and every factor is the sample's
own. The mean runs over sub-pixels and sources in the first layer of the sensor. Nothing is clever: one Python loop
per kind of sample, arrays over pixels only, double precision throughout. It shares no code with bragg_numba and reads
no files.

`render` takes a dict in command-line units (mm, µm, degrees, mrad, percent, Å; source wavelengths in metres).
Inside, detector lengths are metres, angles radians, the crystal and wavelengths Å. Pixel arrays are flat, shape
(n_pixels,) or (n_pixels, 3), over the pixels that are evaluated.
"""

import math
from itertools import product
from types import SimpleNamespace

import numpy as np
from scipy.spatial.transform import Rotation
from scipy.special import spherical_jn

R_E_SQR = 7.94079248018965e-30  # m²
AVOGADRO = 6.02214179e23
DEFAULT_FLUENCE = 125932015286227086360700780544.0  # photons/m²
ROUND_PEAK = 0.723601254558268
TOPHAT_EDGE = 0.3969

# Vectors by convention: beam, fast, slow, normal, two-theta axis, polarization, spindle.
CONVENTIONS = {
    "ADXV": ((0, 0, 1), (1, 0, 0), (0, -1, 0), (0, 0, 1), (-1, 0, 0), (1, 0, 0), (1, 0, 0)),
    "MOSFLM": ((1, 0, 0), (0, 0, 1), (0, -1, 0), (1, 0, 0), (0, 0, -1), (0, 0, 1), (0, 0, 1)),
    "DENZO": ((1, 0, 0), (0, 0, 1), (0, -1, 0), (1, 0, 0), (0, 0, -1), (0, 0, 1), (0, 0, 1)),
    "XDS": ((0, 0, 1), (1, 0, 0), (0, 1, 0), (0, 0, 1), (1, 0, 0), (1, 0, 0), (1, 0, 0)),
    "DIALS": ((0, 0, 1), (1, 0, 0), (0, 1, 0), (0, 0, 1), (0, 1, 0), (0, 1, 0), (0, 1, 0)),
    "CUSTOM": ((1, 0, 0), (0, 0, 1), (0, -1, 0), (1, 0, 0), (0, 1, 0), (0, 0, 1), (0, 0, 1)),
}
VECTOR_KEYS = (
    "beam_vector", "fdet_vector", "sdet_vector", "odet_vector", "twotheta_axis", "polar_vector", "spindle_axis",
)  # fmt: skip
UNSET = (
    "pixels", "close_distance", "Xbeam", "Ybeam", "Xclose", "Yclose", "ORGX", "ORGY", "detector_abs", "thicksteps",
    "thickstep", "cell", "matrix", "mosaic_spread", "mosaic_domains", "dispsteps", "hdivrange", "vdivrange",
    "hdivstep", "vdivstep", "hdivsteps", "vdivsteps", "sources", "osc", "phistep", "phisteps", "hkl", "F",
    "interpolate", "oversample", "roi", "mask", *VECTOR_KEYS,
)  # fmt: skip
DEFAULTS = dict.fromkeys(UNSET) | {
    "pixel_size": 0.1, "distance": 100.0, "convention": "MOSFLM", "pivot": "BEAM", "detector_rotx": 0.0,
    "detector_roty": 0.0, "detector_rotz": 0.0, "twotheta": 0.0, "curved": False, "point_pixel": False,
    "detector_thick": 0.0, "misset": (0.0, 0.0, 0.0), "n_cells": (1, 1, 1), "shape": "square", "fudge": 1.0,
    "mosaic_seed": 12345678, "wavelength": 1.0, "fluence": DEFAULT_FLUENCE, "polarization": 0.0, "nopolar": False,
    "dispersion": 0.0, "round_div": True, "phi": 0.0, "phi_sampling": "edge", "default_F": 0.0, "dmin": 0.0,
    "water": 0.0,
}  # fmt: skip


def unit(v):
    """The unit vector along v (over the last axis)."""
    v = np.asarray(v, float)
    return v / np.linalg.norm(v, axis=-1, keepdims=True)


def about(axis, angle):
    """Right-handed rotation about an axis; for an array of n angles, n rotations."""
    return Rotation.from_rotvec(np.multiply.outer(np.asarray(angle, float), unit(axis)))


def given(value, scale=1.0):
    """An optional setting as a number: None and negative numbers become -1, the rest is scaled."""
    return -1.0 if value is None or value < 0 else value * scale


def resolve_steps(n, r, s, *, kind):
    """Number of steps, range and step from whichever are given (section 4); n, r, s unset are negative.

    kind is "phi", "div" or "disp".
    """
    n, nominal = int(n), {"phi": math.radians(1.0), "div": 1.0, "disp": 1.0}[kind]
    if n == 0 and kind == "phi":
        n = 1
    if r < 0 and s > 0:
        n, r = 2, s
    elif n < 0 and r < 0:
        n, r, s = 1, 0.0, 0.0
    elif n < 0 and s > 0:
        n = math.ceil(round(r / s, 9))
    elif n < 0:
        n, s = 2, r / 2 if kind == "phi" else r
    elif r < 0:
        r = nominal
        s = r / max(n, 1)
    elif s < 0 and kind == "phi":
        s = r / n
    elif s < 0:
        n = max(n, 2)
        s = r / (n - 1)
    if kind == "phi":
        return max(n, 1), r, s
    return (n, r, s) if n > 0 and r > 0 and s > 0 else (1, 0.0, 0.0)


# --- detector (section 5) -------------------------------------------------------------------------------------------


def solve_detector(e):
    """Unit vectors, pix0, distances and direct-beam coordinates in metres, as a namespace."""
    convention, pixel = e["convention"], e["pixel_size"] / 1000
    if e["pixels"] is None:
        detsize_s = detsize_f = 0.1024
    else:
        detsize_s, detsize_f = (count * pixel for count in e["pixels"])
    shape = tuple(math.ceil(size / pixel - 0.5) for size in (detsize_s, detsize_f))

    vectors = [np.array(v, float) for v in CONVENTIONS[convention]]
    if convention == "CUSTOM":
        asked = [e[key] for key in VECTOR_KEYS]
        vectors = [v if x is None else np.array(x, float) for x, v in zip(asked, vectors, strict=True)]
    b, f, s, o, swing_axis, p, u = vectors
    b, f, s, p, u = map(unit, (b, f, s, p, u))
    if math.sqrt(o @ o) != 1.0:
        o = unit(np.cross(f, s))

    def mm(key, default):
        return default if e[key] is None else e[key] / 1000

    f_close = detsize_f / 2 if e["ORGX"] is None else (e["ORGX"] - 0.5) * pixel
    s_close = detsize_s / 2 if e["ORGY"] is None else (e["ORGY"] - 0.5) * pixel
    if convention == "ADXV":
        f_beam = mm("Xbeam", (detsize_f + pixel) / 2)
        s_beam = detsize_s - mm("Ybeam", (detsize_s - pixel) / 2)
    elif convention in ("MOSFLM", "DENZO"):
        h = pixel / 2 if convention == "MOSFLM" else 0.0
        f_beam = mm("Ybeam", (detsize_f + pixel) / 2) + h
        s_beam = mm("Xbeam", (detsize_s + pixel) / 2) + h
    else:
        f_beam = mm("Xbeam", mm("Xclose", f_close))
        s_beam = mm("Ybeam", mm("Yclose", s_close))
        if convention == "CUSTOM":
            f_close, s_close = f_beam, s_beam

    tilt = Rotation.from_euler("xyz", [e["detector_rotx"], e["detector_roty"], e["detector_rotz"]], degrees=True)
    turn = about(swing_axis, math.radians(e["twotheta"])) * tilt
    ratio = b @ tilt.apply(o)
    close_distance = mm("close_distance", abs(ratio * e["distance"] / 1000))
    distance = close_distance / ratio
    sample_pivot = e["pivot"] == "SAMPLE" if convention == "CUSTOM" else convention in ("XDS", "DIALS")
    if sample_pivot:
        pix0 = turn.apply(-f_close * f - s_close * s + close_distance * o)
    f, s, o = (turn.apply(v) for v in (f, s, o))
    if not sample_pivot:
        pix0 = -f_beam * f - s_beam * s + distance * b
    close_distance = pix0 @ o
    distance = close_distance / ratio
    to_beam = distance * b - pix0

    thick = e["detector_thick"] * 1e-6
    layers = e["thicksteps"] or math.ceil(round(e["detector_thick"] / (e["thickstep"] or math.inf), 9)) or 1
    if thick == 0:
        layers = 1
    depth = e["detector_abs"] * 1e-6 if e["detector_abs"] else thick
    return SimpleNamespace(
        shape=shape, pixel=pixel, b=b, f=f, s=s, o=o, p=p, u=u, pix0=pix0, distance=distance,
        close_distance=close_distance, f_beam=to_beam @ f, s_beam=to_beam @ s, layers=layers, layer=thick / layers,
        depth=depth, curved=e["curved"], point_pixel=e["point_pixel"],
    )  # fmt: skip


def mean_absorption_depth(thickness, depth):
    """Mean of x over 0 to thickness with the weight exp(-x/depth), by the fundamental integrals; arrays allowed."""
    share = -np.expm1(-thickness / depth)
    return (depth * share - thickness * np.exp(-thickness / depth)) / share


def cosines(det, slow, fast):
    """Cosine between the rays to points on the front of the sensor and its normal; a bent sensor faces every ray."""
    if det.curved:
        return np.ones(len(slow))
    return unit(np.outer(fast, det.f) + np.outer(slow, det.s) + det.pix0) @ det.o


def positions(det, slow, fast, layer):
    """Lab positions (n_pixels, 3) in metres of points at slow, fast (metres from the corner) in one sensor layer."""
    if det.curved:
        along_f = about(np.cross(det.b, det.f), (fast - det.f_beam) / det.distance)
        along_s = about(np.cross(det.b, det.s), (slow - det.s_beam) / det.distance)
        return det.distance * (along_s * along_f).apply(det.b)
    front = np.outer(fast, det.f) + np.outer(slow, det.s) + det.pix0
    if det.layer == 0:
        return front
    rho = cosines(det, slow, fast)
    return front + np.outer(layer * det.layer + rho * mean_absorption_depth(det.layer / rho, det.depth), det.o)


def solid_angle(det, pos):
    """Ω in steradian of the pixel at each position; 1/R² (R in metres) with point_pixel."""
    r = np.linalg.norm(pos, axis=-1)
    return 1 / r**2 if det.point_pixel else det.pixel**2 / r**2 * det.close_distance / r


def capture_fraction(det, rho, layer):
    """Share of the photons that layer absorbs, for rays of cosine rho; 1 for a sensor of no thickness."""
    if det.layer == 0:
        return np.ones(len(rho))
    path = det.layer / det.depth / rho
    return np.exp(-layer * path) - np.exp(-(layer + 1) * path)


def polarization_factor(kahn, p, incident, direction):
    """Kahn's polarization factor ½(1 + cos²2θ − K cos 2ψ sin²2θ)."""
    b_in = unit(np.cross(p, incident))
    e_in = unit(np.cross(incident, b_in))
    cos2 = (direction @ incident) ** 2
    psi = -np.arctan2(direction @ b_in, direction @ e_in)
    return 0.5 * (1 + cos2 - kahn * np.cos(2 * psi) * (1 - cos2))


# --- beam (section 6) -----------------------------------------------------------------------------------------------


def make_sources(e, det):
    """List of (incident unit vector, wavelength in Å, weight)."""
    if e["sources"] is not None:
        return [(-unit(row[:3]), row[4] * 1e10, row[3]) for row in np.asarray(e["sources"], float)]
    (nh, rh, sh), (nv, rv, sv) = (
        resolve_steps(given(e[f"{x}divsteps"]), *(given(e[f"{x}div{y}"], 1e-3) for y in ("range", "step")), kind="div")
        for x in "hv"
    )
    nd, dispersion, dispstep = resolve_steps(given(e["dispsteps"]), e["dispersion"] / 100, -1.0, kind="disp")
    vertical = unit(np.cross(det.b, det.p))
    sources = []
    for ih, iv in product(range(nh), range(nv)):
        h, v = ih * sh - rh / 2, iv * sv - rv / 2
        if e["round_div"] and rh > 0 and rv > 0:
            h_part = (h**2 - sh**2 / 4 * (1 - nh % 2)) / rh**2
            v_part = (v**2 - sv**2 / 4 * (1 - nv % 2)) / rv**2
            if 4 * (h_part + v_part) > 1.1:
                continue
        towards = (about(vertical, h) * about(det.p, v)).apply(-det.b)
        for j in range(nd):
            sources.append((-unit(towards), e["wavelength"] * (1 + dispstep * j - dispersion / 2), 1.0))
    return sources


# --- crystal (sections 6, 9) ----------------------------------------------------------------------------------------


def real_axes(e):
    """Rows a, b, c in Å, after the missetting rotation."""
    if e["matrix"] is not None:
        recip = np.array(e["matrix"], float).T / e["wavelength"]
    else:
        a, b, c, *degrees = e["cell"]
        al, be, ga = np.radians(degrees)
        half = (al + be + ga) / 2
        root = math.sqrt(abs(math.sin(half) * math.sin(half - al) * math.sin(half - be) * math.sin(half - ga)))
        volume = 2 * a * b * c * root
        a_len, b_len, c_len = np.array([b * c * math.sin(al), c * a * math.sin(be), a * b * math.sin(ga)]) / volume
        cos_al = (math.cos(be) * math.cos(ga) - math.cos(al)) / (math.sin(be) * math.sin(ga))
        cos_be = (math.cos(ga) * math.cos(al) - math.cos(be)) / (math.sin(ga) * math.sin(al))
        cos_ga = (math.cos(al) * math.cos(be) - math.cos(ga)) / (math.sin(al) * math.sin(be))
        sin_ga = math.sqrt(1 - cos_ga**2)
        recip = np.array([
            [a_len, 0, 0],
            [b_len * cos_ga, b_len * sin_ga, 0],
            [c_len * cos_be, c_len * (cos_al - cos_be * cos_ga) / sin_ga, 1 / c],
        ])  # fmt: skip
    recip = Rotation.from_euler("xyz", e["misset"], degrees=True).apply(recip)
    return np.linalg.inv(recip).T


def ran1(seed):
    """Park-Miller generator with a Bays-Durham shuffle, started from -seed; yields float32 in (0, 1)."""
    modulus, table = 2147483647, [0] * 32
    state = max(seed, 1)
    for j in range(39, -1, -1):
        state = 16807 * state % modulus
        if j < 32:
            table[j] = state
    last = table[0]
    while True:
        state = 16807 * state % modulus
        j = last // (1 + (modulus - 1) // 32)
        last, table[j] = table[j], state
        yield np.float32(min(float(np.float32(last / modulus)), 1 - 1.2e-7))


def mosaic_rotations(e):
    """One rotation per mosaic domain, the first the identity."""
    spread = given(e["mosaic_spread"])
    if spread <= 0:
        return [Rotation.identity()]
    count = 10 if e["mosaic_domains"] is None else e["mosaic_domains"]
    uniform, rotations = ran1(e["mosaic_seed"]), []
    for _ in range(count):
        r1, r2, r3 = (2 * float(next(uniform)) - 1 for _ in range(3))
        s = math.sqrt(1 - r2 * r2)
        axis = (s * math.sin(math.pi * r1), s * math.cos(math.pi * r1), r2)
        cube_root = np.float32(float(np.float32(1 - r3 * r3)) ** float(np.float32(1 / 3)))
        rotations.append(about(axis, float(np.float32(math.radians(spread)) * cube_root)))
    return [Rotation.identity(), *rotations[1:]]


def orientations(e, det):
    """Real axes (rows a, b, c in Å) for every phi step and mosaic domain."""
    deg = math.pi / 180
    n, _, step = resolve_steps(given(e["phisteps"]), given(e["osc"], deg), given(e["phistep"], deg), kind="phi")
    axes, domains = real_axes(e), mosaic_rotations(e)
    late = 0.5 if e["phi_sampling"] == "middle" else 0.0
    phis = [math.radians(e["phi"]) + (j + late) * step for j in range(n)]
    return [(domain * about(det.u, phi)).apply(axes) for phi, domain in product(phis, domains)]


class StructureFactors:
    """F_cell by nearest index, or tricubic where the 4x4x4 neighbourhood fits in the box of given indices."""

    def __init__(self, hkl, f, default, interpolate):
        self.default, self.interpolate = default, interpolate
        self.box = None
        if hkl is not None:
            hkl = np.asarray(hkl, int)
            self.low = hkl.min(axis=0)
            self.box = np.full(hkl.max(axis=0) - self.low + 1, float(default))
            self.box[tuple((hkl - self.low).T)] = f

    def __call__(self, hkl, nearest):
        """F at fractional indices hkl (n, 3) with nearest indices (n, 3)."""
        out = np.full(len(hkl), float(self.default))
        if self.box is None:
            return out
        index = nearest - self.low
        inside = np.all((index >= 0) & (index < self.box.shape), axis=1)
        out[inside] = self.box[tuple(index[inside].astype(int).T)]
        if self.interpolate:
            fits = np.all((hkl - self.low + 3 <= self.box.shape) & (hkl - 2 >= self.low), axis=1)
            out[fits] = self.tricubic(hkl[fits])
        return out

    def tricubic(self, hkl):
        """Four-point Lagrange interpolation along each axis, over floor-1 ... floor+2."""
        floor = np.floor(hkl)
        x, nodes = hkl - floor, (-1, 0, 1, 2)
        base = (floor - self.low).astype(int)
        weight = {k: np.prod([(x - m) / (k - m) for m in nodes if m != k], axis=0) for k in nodes}
        total = np.zeros(len(hkl))
        for i, j, k in product(nodes, repeat=3):
            corner = self.box[tuple((base + np.array([i, j, k])).T)]
            total += weight[i][:, 0] * weight[j][:, 1] * weight[k][:, 2] * corner
        return total


def lattice_factor(shape, n_cells, fudge, delta):
    """F_latt, where delta (n, 3) is the distance from the nearest index along h, k, l."""
    if shape == "square":
        axes = zip(n_cells, delta.T, strict=True)
        return np.prod([n * np.sinc(n * d) / np.sinc(d) for n, d in axes if n > 1], axis=0)
    volume = float(np.prod(n_cells))
    r2 = fudge * np.sum((n_cells * delta) ** 2, axis=1)
    if shape == "round":
        x = np.pi * np.sqrt(np.maximum(r2, 1e-30))
        return volume * ROUND_PEAK * 3 * spherical_jn(1, x) / x
    if shape == "gauss":
        return volume * np.exp(-r2 / 0.63)
    if shape == "tophat":
        return np.where(r2 < TOPHAT_EDGE, volume, 0.0)
    raise ValueError(f"shape must be square, round, gauss or tophat; got {shape!r}")


# --- the image (section 7) ------------------------------------------------------------------------------------------


def auto_oversample(e, det, n_cells, wavelength):
    """Sub-pixels per axis: three per shape-transform fringe of the longest crystal edge."""
    if e["oversample"] is not None:
        return e["oversample"]
    longest = np.max(n_cells * np.linalg.norm(real_axes(e), axis=1)) * 1e-10
    return max(1, math.ceil(round(3 * longest / (wavelength * 1e-10 * det.distance / det.pixel), 9)))


def render(e):
    """Photons per pixel (n_slow, n_fast) for settings e in command-line units; 0 outside the ROI and the mask."""
    unknown = set(e) - set(DEFAULTS)
    if unknown:
        raise KeyError(f"unknown settings: {', '.join(sorted(unknown))}")
    e = DEFAULTS | e
    det = solve_detector(e)
    sources, axes = make_sources(e, det), orientations(e, det)
    n_cells = np.maximum(np.broadcast_to(e["n_cells"], 3), 1)
    os = auto_oversample(e, det, n_cells, e["wavelength"])
    interpolate = bool(np.any(n_cells <= 2)) if e["interpolate"] is None else e["interpolate"]
    f_cell = StructureFactors(e["hkl"], e["F"], e["default_F"], interpolate)

    use = np.ones(det.shape, bool) if e["mask"] is None else np.asarray(e["mask"]) != 0
    if e["roi"] is not None:
        x0, x1, y0, y1 = e["roi"]
        in_roi = np.zeros(det.shape, bool)
        in_roi[y0 : y1 + 1, x0 : x1 + 1] = True
        use = use & in_roi
    slow, fast = np.nonzero(use)

    crystal, water = np.zeros(len(slow)), np.zeros(len(slow))
    for layer, sub_s, sub_f in product(range(det.layers), range(os), range(os)):
        at = (slow + (sub_s + 0.5) / os) * det.pixel, (fast + (sub_f + 0.5) / os) * det.pixel
        pos = positions(det, *at, layer)
        direction, omega = unit(pos), solid_angle(det, pos)
        capture = capture_fraction(det, cosines(det, *at), layer)
        for incident, wavelength, weight in sources:
            polar = 1.0 if e["nopolar"] else polarization_factor(e["polarization"], det.p, incident, direction)
            if layer == 0:
                water += omega * polar
            q = (direction - incident) / wavelength
            kept = np.ones(len(q)) if e["dmin"] <= 0 else np.linalg.norm(q, axis=1) <= 1 / e["dmin"]
            spots = np.zeros(len(q))
            for abc in axes:
                hkl = q @ abc.T
                nearest = np.ceil(hkl - 0.5)
                f_latt = lattice_factor(e["shape"], n_cells, e["fudge"], hkl - nearest)
                spots += f_cell(hkl, nearest) ** 2 * f_latt**2
            crystal += weight * kept * spots * capture * polar * omega

    crystal /= os**2 * len(axes) * sum(weight for _, _, weight in sources)
    water *= 2.57**2 * (e["water"] * 1e-6) ** 3 * 1e6 * AVOGADRO / 18 / (os**2 * len(sources))
    image = np.zeros(det.shape)
    image[use] = R_E_SQR * e["fluence"] * (water + crystal)
    return image
