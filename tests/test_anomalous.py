"""Anomalous scattering: images and derivatives where every source of the beam has its own F."""

from typing import Any

import numpy as np
import pytest
from helpers import brute_force
from helpers.anomalous import SETTINGS, SOURCES, Tables, anomalous
from helpers.experiments import simulator
from helpers.golden import GOLDEN

import bragg_numba as bn
from bragg_numba.losses import Squared
from bragg_numba.parameters import scale

SHAPES = ("square", "round", "gauss", "tophat")


def same(found: np.ndarray, expected: np.ndarray, tolerance: float) -> None:
    """Within a tolerance in units of the maximum."""
    assert np.abs(expected).max() > 0.0
    np.testing.assert_allclose(found, expected, rtol=0.0, atol=tolerance * np.abs(expected).max())


def golden() -> tuple[Any, bn.Simulator]:
    """What another program computed, and the same experiment here; see golden/README.md."""
    data = np.load(GOLDEN / "other_program" / "anomalous.npz")
    origin, fast, slow, normal, s0 = (data[name] for name in ("origin_mm", "fast", "slow", "normal", "s0"))
    wavelengths = data["source_wavelengths"]
    F0, G = data["F0_real"] + 1j * data["F0_imag"], data["G_real"] + 1j * data["G_imag"]
    sources = [(*-s0, weight, w * 1e-10) for weight, w in zip(data["source_weights"], wavelengths, strict=True)]
    sim = bn.Simulator(
        bn.Crystal(matrix=np.linalg.inv(data["real_space_abc"]) * wavelengths[0], n_cells=data["N"], shape="gauss"),
        bn.Beam(wavelength=wavelengths[0], fluence=float(data["fluence"]), nopolar=True, sources=sources),
        bn.Detector(
            pixels=data["image"].shape, pixel_size=float(data["pixel_mm"]), convention="CUSTOM", pivot="SAMPLE",
            close_distance=float(normal @ origin), Xbeam=float(-fast @ origin), Ybeam=float(-slow @ origin),
            fdet_vector=fast, sdet_vector=slow, odet_vector=normal, beam_vector=s0, polar_vector=(0.0, 1.0, 0.0),
            spindle_axis=(1.0, 0.0, 0.0), twotheta_axis=(0.0, 1.0, 0.0),
        ),
        bn.StructureFactors.from_tables(data["hkl"], F0, {"Se": G}, {"Se": data["fp"] + 1j * data["fpp"]}),
        sampling=bn.Sampling(oversample=int(data["oversample"]), interpolate=False),
    )  # fmt: skip
    return data, sim


def test_images_and_derivatives_of_another_program() -> None:
    data, sim = golden()
    same(sim.render(), data["image"], 1e-9)
    same(sim.replace(kernel="reference").render(), data["image"], 1e-9)
    for source in (0, 1):
        by_fp, by_fpp = sim.jacobian([f"fp[Se,{source}]", f"fpp[Se,{source}]"])
        same(by_fp, data[f"d_fp_{source}"], 1e-9)
        same(by_fpp, data[f"d_fpp_{source}"], 1e-9)
    # The sign of f'' is seen.
    turned = sim.structure_factors.with_dispersion(sim.setup.dispersion.view(complex).conj())
    assert np.abs(sim.replace(structure_factors=turned).render() - data["image"]).max() > 0.05 * data["image"].max()


@pytest.mark.parametrize("n_classes", [1, 2, 3, 4])
@pytest.mark.parametrize("shape", SHAPES)
def test_images_against_a_sum_in_numpy(n_classes: int, shape: str) -> None:
    """The brute-force image of each source with the |F| of its own complex sum, weighted."""
    tables = Tables(n_classes)
    settings = SETTINGS | {
        "shape": shape,
        "oversample": 2,
        "fudge": 0.3 if shape == "tophat" else 1.0,
        "default_F": 40.0,
    }
    expected = np.zeros(settings["pixels"])
    for source, row in enumerate(SOURCES):
        one = settings | {"hkl": tables.hkl, "F": tables.amplitude(source), "sources": (row,)}
        expected += row[3] * brute_force.render(one) / sum(other[3] for other in SOURCES)
    sim = anomalous(tables, shape=shape, oversample=2, fudge=settings["fudge"])
    same(sim.render(), expected, 1e-11)
    same(sim.replace(kernel="reference").render(), expected, 1e-11)
    same(sim.replace(dtype="float32").render(), expected, 1e-5)


@pytest.mark.parametrize("n_classes", [1, 3, 4])
def test_kernels_agree(n_classes: int) -> None:
    """Everything at once, and pixels that are listed."""
    sim = anomalous(
        Tables(n_classes), detector_thick=300.0, detector_abs=400.0, thicksteps=2, curved=True, water=0.3, dmin=5.0,
        mask=np.random.default_rng(3).random((20, 24)) < 0.7, roi=(1, 22, 3, 19),
    )  # fmt: skip
    image = sim.render()
    same(image, sim.replace(kernel="reference").render(), 1e-12)
    slow, fast = np.unravel_index(np.argsort(image, axis=None)[-30:], image.shape)
    np.testing.assert_array_equal(sim.render_pixels(slow, fast), image[slow, fast])
    batch = sim.render_batch(missets=[(10, 20, 30), (11, 22, 33)])
    np.testing.assert_array_equal(batch[0], image)
    np.testing.assert_array_equal(batch[1], sim.replace(misset=(11, 22, 33)).render())


def test_the_whole_is_the_sum_of_single_wavelengths() -> None:
    tables = Tables(2)
    sim = anomalous(tables)
    total = np.zeros(sim.shape)
    for source, row in enumerate(SOURCES):
        plain = bn.StructureFactors.from_arrays(tables.hkl, tables.amplitude(source), 40.0)
        total += row[3] * sim.replace(sources=(row,), structure_factors=plain).render()
    same(sim.render(), total / sum(row[3] for row in SOURCES), 1e-12)


def table_of(real: float, imaginary: float) -> list[tuple[float, float, float]]:
    """f' and f'' that change with the energy (eV)."""
    return [(9000.0, real, imaginary), (12000.0, real + 3.0, imaginary + 2.0), (15000.0, real - 1.0, imaginary)]


def test_images_of_a_batch_have_the_factors_of_their_wavelengths() -> None:
    tables = Tables(2)
    how = {"Se": table_of(-8.0, 1.0), "Fe2+": table_of(-3.0, 2.0)}
    factors = bn.StructureFactors.from_tables(tables.hkl, tables.F0, tables.G, how, 40.0)
    sim = simulator(SETTINGS | {"sources": None, "dispersion": 3.0, "dispsteps": 3, "default_F": 1.0})
    sim = sim.replace(structure_factors=factors)
    wavelengths = [1.0, 1.1, 1.2]
    for image, wavelength in zip(sim.render_batch(wavelength=wavelengths), wavelengths, strict=True):
        np.testing.assert_array_equal(image, sim.replace(wavelength=wavelength).render())
        plans = [sim.replace(wavelength=wavelength * (1.0 + 0.03 * step)) for step in (-0.5, 0.0, 0.5)]
        total = sum(
            one.replace(
                dispersion=0.0, dispsteps=1, structure_factors=factors.at_wavelength(one.beam.wavelength)
            ).render()
            for one in plans
        )
        same(image, total / 3.0, 1e-11)


def test_a_trace_shows_the_factor_of_the_source() -> None:
    tables = Tables(2)
    sim = anomalous(tables)
    slow, fast = np.unravel_index(np.argsort(sim.render(), axis=None)[-5:], sim.shape)
    rows = sim.trace(slow, fast)
    amplitudes = [
        dict(zip(map(tuple, tables.hkl.tolist()), tables.amplitude(source), strict=True)) for source in range(3)
    ]
    for row in rows:
        hkl = int(row["h0"]), int(row["k0"]), int(row["l0"])
        assert row["F_cell"] == pytest.approx(amplitudes[row["source"]].get(hkl, 40.0), rel=1e-13)
    assert len({row["F_cell"] for row in rows}) > 5


class TestBijvoet:
    """Pairs h and -h of a small cell with atoms of two kinds, seen in reflections on a large detector."""

    atoms = np.random.default_rng(4).random((6, 3))
    heavy = np.array([True, True, False, False, False, False])

    def tables(self, value: complex) -> bn.StructureFactors:
        axis = np.arange(-6, 7)
        hkl = np.stack(np.meshgrid(axis, axis, axis, indexing="ij"), axis=-1).reshape(-1, 3)
        phases = np.exp(2j * np.pi * hkl @ self.atoms.T)
        F0 = phases @ np.where(self.heavy, 34.0, 6.0)
        return bn.StructureFactors.from_tables(hkl, F0, {"Se": phases[:, self.heavy].sum(axis=1)}, {"Se": value})

    def images(self, value: complex) -> tuple[np.ndarray, np.ndarray]:
        """The image of a crystal, and of the one with all of its axes turned about."""
        factors = self.tables(value)
        settings = {"cell": (30, 35, 40, 80, 85, 95), "pixels": (60, 60), "pixel_size": 1.0, "distance": 40.0}
        sim = simulator(SETTINGS | settings | {"default_F": 1.0}).replace(structure_factors=factors, interpolate=False)
        inverted = factors.with_tables(factors.F0[::-1], {"Se": factors.G["Se"][::-1]})
        assert (factors.hkl[::-1] == -factors.hkl).all()
        return sim.render(), sim.replace(structure_factors=inverted).render()

    def test_without_absorption_friedels_law_holds(self) -> None:
        plus, minus = self.images(-8.0 + 0.0j)
        same(plus, minus, 1e-12)

    def test_with_absorption_pairs_differ(self) -> None:
        plus, minus = self.images(-8.0 + 4.5j)
        assert np.abs(plus - minus).max() > 0.02 * plus.max()

    def test_differences_against_sums_over_atoms(self) -> None:
        value = -8.0 + 4.5j
        factors = self.tables(value)
        forms = np.where(self.heavy, 34.0 + value, 6.0)
        plus = np.abs(np.exp(2j * np.pi * factors.hkl @ self.atoms.T) @ forms)
        minus = np.abs(np.exp(-2j * np.pi * factors.hkl @ self.atoms.T) @ forms)
        at = factors.at_wavelength(1.0)
        np.testing.assert_allclose(at.F - at.F[::-1], plus - minus, atol=1e-11)
        assert np.abs(plus - minus).max() > 5.0

    def test_products_of_tables_are_the_complex_sum(self) -> None:
        """|F|² = P + 2 (f' Re Q - f'' Im Q) + (f'² + f''²) R with P = |F0|², Q = F0* G, R = |G|²."""
        factors = self.tables(-8.0 + 4.5j)
        F0, G = factors.F0, factors.G["Se"]
        P, Q, R = np.abs(F0) ** 2, F0.conj() * G, np.abs(G) ** 2
        expected = P + 2.0 * (-8.0 * Q.real - 4.5 * Q.imag) + (64.0 + 4.5**2) * R
        np.testing.assert_allclose(factors.at_wavelength(1.0).F ** 2, expected, rtol=1e-11, atol=1e-9)


NAMES = (
    "cell_a",
    "rot_x",
    "N_b",
    "fluence",
    "wavelength",
    "distance",
    "osc",
    "mosaic_spread",
    "default_F",
    "polarization",
)


def derivative_names(sim: bn.Simulator) -> list[str]:
    known = sim.parameters()
    return [
        *(name for name in NAMES if known[name].active),
        *(name for name in known if name.startswith(("fp[", "fpp["))),
    ]


@pytest.mark.parametrize("n_classes", [1, 2, 4])
@pytest.mark.parametrize("shape", ["square", "gauss"])
def test_derivatives_against_finite_differences(n_classes: int, shape: str) -> None:
    """Of fourth order; those of f' and f'' exact, as |F|² is of second. Jacobian and gradient agree."""
    sim = anomalous(Tables(n_classes), shape=shape, pixels=(11, 12), pixel_size=0.7, oversample=2, nopolar=False)
    names = derivative_names(sim)
    assert "fpp[Se,2]" in names
    y = np.random.default_rng(0).normal(size=sim.shape)
    images, (_, pullback) = sim.jacobian(names), sim.vjp(names)
    by_name = pullback(y)
    expected = sim.finite_difference(names, lambda image: (float((image * y).sum()), y), step=1e-4)
    steps = {name: scale(sim, name) for name in names}
    largest = max(abs(by_name[name]) * steps[name] for name in names)
    for name, image in zip(names, images, strict=True):
        assert float((image * y).sum()) == pytest.approx(by_name[name], rel=1e-11, abs=1e-12 * largest / steps[name])
        if name == "mosaic_spread":
            continue  # angles of domains are rounded to float32
        assert abs(by_name[name] - expected[name]) * steps[name] <= 1e-6 * largest, name
        if name.startswith("fp"):
            assert by_name[name] == pytest.approx(expected[name], rel=1e-6, abs=1e-7 * largest / steps[name]), name


@pytest.mark.parametrize("n_classes", [1, 3])
def test_derivatives_by_the_tables(n_classes: int) -> None:
    """∂L/∂Re + i ∂L/∂Im of every entry, against differences along random directions and of each of a few entries."""
    tables = Tables(n_classes, reach=2)
    sim = anomalous(tables, pixels=(9, 10), pixel_size=0.7)
    names = ["f0_hkl", *(f"g_hkl[{label}]" for label in tables.classes)]
    rng = np.random.default_rng(0)
    y = rng.normal(size=sim.shape)
    _, pullback = sim.vjp([*names, "default_F", "cell_a"])
    grads = pullback(y)
    factors = sim.structure_factors

    def loss(moved: bn.StructureFactors) -> float:
        return float((sim.replace(structure_factors=moved).render() * y).sum())

    for name in names:
        values = sim.parameters()[name].value
        assert grads[name].shape == values.shape == (len(factors.hkl),)
        assert grads[name].any()
        for _ in range(2):
            along = rng.normal(size=values.shape) + 1j * rng.normal(size=values.shape)
            # |F|² is of second order in each table: a central difference has no error but rounding.
            ends = [sim.with_parameters({name: values + t * along}).structure_factors for t in (-1.0, 1.0)]
            slope = 0.5 * (loss(ends[1]) - loss(ends[0]))
            assert float((grads[name].conj() * along).real.sum()) == pytest.approx(slope, rel=1e-9)
    # Alone they are the same, and so is default_F, whose derivative comes another way.
    assert np.array_equal(sim.vjp(names[:1])[1](y)["f0_hkl"], grads["f0_hkl"])
    assert sim.vjp(["default_F"])[1](y)["default_F"] == pytest.approx(grads["default_F"], rel=1e-12)
    slope = 0.5 * (loss(factors.with_default_F(41.0)) - loss(factors.with_default_F(39.0)))
    assert grads["default_F"] == pytest.approx(slope, rel=1e-9)
    by_difference = sim.finite_difference(["f0_hkl"], lambda image: (float((image * y).sum()), y), order=2, step=1.0)
    same(grads["f0_hkl"], by_difference["f0_hkl"], 1e-8)


def test_derivatives_where_F_is_0() -> None:
    """Of |F| they do not exist; of an image they are 0, and finite."""
    tables = Tables(1)
    zero = bn.StructureFactors.from_tables(tables.hkl, 0.0 * tables.F0, tables.G, {"Se": (0.0, 0.0)}, 0.0)
    sim = anomalous(tables).replace(structure_factors=zero)
    assert not sim.render().any()
    names = ["fp[Se,0]", "fpp[Se,1]", "cell_a", "default_F"]
    grads = sim.vjp([*names, "f0_hkl"])[1](np.ones(sim.shape))
    assert all(np.all(grads[name] == 0.0) for name in grads)
    assert not sim.jacobian(names).any()
    # A little further they are what a parabola has.
    moved = sim.with_parameters({"fp[Se,0]": 1e-9})
    by = moved.jacobian(["fp[Se,0]"])[0]
    same(by, 2.0 * moved.render() / 1e-9, 1e-9)


def test_parameters_hold_what_is_not_set() -> None:
    """f' and f'' stay when wavelengths change by a parameter, and follow them when a field is replaced."""
    tables = Tables(1)
    factors = bn.StructureFactors.from_tables(tables.hkl, tables.F0, tables.G, {"Se": table_of(-8.0, 1.0)}, 40.0)
    sim = simulator(SETTINGS | {"sources": None, "default_F": 1.0}).replace(structure_factors=factors)
    known = sim.parameters()
    f_prime = np.interp(12398.42 / 1.1, *np.array(table_of(-8.0, 1.0))[:, :2].T)
    assert known["fp[Se,0]"].value == pytest.approx(f_prime, rel=1e-12)
    assert (known["fp[Se,0]"].unit, known["fp[Se,0]"].active) == ("electrons", True)
    assert not known["f_hkl"].active
    moved = sim.with_parameters({"wavelength": 1.2})
    assert moved.parameters()["fp[Se,0]"].value == known["fp[Se,0]"].value
    assert sim.replace(wavelength=1.2).parameters()["fp[Se,0]"].value != known["fp[Se,0]"].value
    turned = sim.with_parameters({"rot_x": 1.0})
    assert turned.structure_factors is factors
    changed = sim.with_parameters({"fpp[Se,0]": 5.0})
    assert changed.setup.dispersion[0].tolist() == [known["fp[Se,0]"].value, 5.0]


def test_refinement_of_dispersion() -> None:
    """f' and f'' of three sources from one image."""
    tables = Tables(1)
    sim = anomalous(tables, fluence=1e26)
    truth = sim.render()
    names = ["fp[Se,0]", "fpp[Se,0]", "fpp[Se,1]", "rot_x"]
    start = sim.with_parameters({"fp[Se,0]": -2.0, "fpp[Se,0]": 3.0, "fpp[Se,1]": 3.5})
    found = bn.refine(start, truth, names, loss=Squared(truth))
    known = sim.parameters()
    for name in names[:3]:
        assert found.values[name] == pytest.approx(known[name].value, abs=1e-4)
        assert found.units[name] == "electrons"


BAD = [
    ({"interpolate": True}, "interpolate must be False where each source has its own F"),
    ({"n_cells": 1, "interpolate": None}, "interpolate must be False where each source has its own F"),
    ({"parity": "c-parity"}, "classes is for parity 'spec'; got"),
    ({"sources": SOURCES[:2]}, r"anomalous\['Se'\] must hold f' \+ i f'' of each of the 2 sources of the beam; got 3"),
]


@pytest.mark.parametrize(("fields", "message"), BAD)
def test_what_does_not_fit(fields: dict[str, Any], message: str) -> None:
    with pytest.raises(bn.InputError, match=message) as caught:
        anomalous(Tables(1)).replace(**fields)
    assert "\n" not in str(caught.value)


def test_names_that_do_not_fit() -> None:
    sim = anomalous(Tables(1))
    y = np.ones(sim.shape)
    for call, message in (
        (lambda: sim.jacobian(["f0_hkl"]), "f0_hkl has .* derivative images; take vjp"),
        (lambda: sim.jacobian(["g_hkl[Se]"]), r"g_hkl\[Se\] has .* derivative images"),
        (lambda: sim.vjp(["f_hkl"]), "f_hkl is no parameter of this experiment: each source has its own F"),
        (lambda: sim.vjp(["fp[Se,3]"]), r"there is no parameter 'fp\[Se,3\]'; did you mean fp\[Se,"),
        (lambda: sim.vjp(["fp[Zn,0]"]), r"there is no parameter 'fp\[Zn,0\]'"),
        (lambda: bn.refine(sim, y, ["f0_hkl"]), "names must be scalars or f_hkl; got f0_hkl"),
        (lambda: sim.with_parameters({"f0_hkl": [1.0]}), "F0 must be .* finite complex numbers"),
        (lambda: sim.with_parameters({"fp[Se,0]": np.nan}), "must be finite"),
    ):
        with pytest.raises(bn.InputError, match=message) as caught:
            call()
        assert "\n" not in str(caught.value)
