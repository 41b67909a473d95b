"""Every derivative of the physics against the function that it is of, on random arguments.

A function whose name ends in one of ``ENDINGS`` must have a case here.
"""

import ast
import importlib
import math
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest
from bragg_numba.kernels import physics
from bragg_numba.kernels.arguments import SPEC
from bragg_numba.kernels.physics import anomalous, detector, interpolation, polarization, polynomials, sensor, vectors
from bragg_numba.kernels.physics.grid import Grid
from bragg_numba.kernels.physics.shapes import dispatch, gauss, metric, round, square, table, tophat
from helpers.dot_test import dot_product_test, flat, shaped

ENDINGS = ("_pullback", "_slopes", "_slope")
DRAWS = 6


class Case(NamedTuple):
    """A function of numbers and vectors, its pullback (arguments, then cotangent), and where to try them."""

    f: Callable
    pullback: Callable
    args: tuple
    rtol: float = 1e-10


CASES: dict[str, Callable[[np.random.Generator], Iterator[Case]]] = {}
COVERED: set[str] = set()


def of(*names: str) -> Callable[[Callable], Callable]:
    """Register a maker of cases for functions, named by their modules."""

    def register(make: Callable) -> Callable:
        CASES[make.__name__] = make
        COVERED.update(names)
        return make

    return register


def vector(rng: np.random.Generator) -> tuple[float, float, float]:
    x, y, z = rng.normal(size=3).tolist()
    return x, y, z


class Flat(NamedTuple):
    """What these functions know of a detector."""

    fast: tuple[float, float, float]
    slow: tuple[float, float, float]
    normal: tuple[float, float, float]
    pix0: tuple[float, float, float]
    beam: tuple[float, float, float]
    distance: float
    close_distance: float
    f_beam: float
    s_beam: float
    pixel_size: float
    point_pixel: bool
    layer_thickness: float
    mu: float
    thick: float = 1.0
    curved: bool = False


def some_detector(rng: np.random.Generator, point_pixel: bool = False) -> Flat:
    numbers = rng.uniform(0.5, 2.0, 7).tolist()
    vectors_ = [vector(rng) for _ in range(5)]
    return Flat(*vectors_, *numbers[:5], point_pixel, *numbers[5:])


@of("vectors.unit_pullback")
def unit(rng):
    yield Case(vectors.unit, vectors.unit_pullback, (vector(rng),))


@of("vectors.rotate_axis_pullback")
def rotate_axis(rng):
    axis = vectors.unit(vector(rng))
    yield Case(vectors.rotate_axis, vectors.rotate_axis_pullback, (vector(rng), axis, float(rng.uniform(-3, 3))))


@of("detector.flat_position_pullback")
def flat_position(rng):
    d, (n_f, n_s, o) = some_detector(rng), vector(rng)

    def f(fast, slow, pixel_size, pix0):
        moved = d._replace(fast=fast, slow=slow, pixel_size=pixel_size, pix0=pix0)
        return detector.flat_position(moved, n_f * pixel_size, n_s * pixel_size, o)

    def pullback(fast, slow, pixel_size, pix0, bar):
        return (*detector.flat_position_pullback(d, n_f * pixel_size, n_s * pixel_size, bar), bar)

    yield Case(f, pullback, (d.fast, d.slow, d.pixel_size, d.pix0))


@of("detector.ray_pullback")
def ray(rng):
    def f(at):
        return vectors.unit(at), vectors.norm(at)

    def pullback(at, bar):
        return (detector.ray_pullback(*f(at), *bar),)

    yield Case(f, pullback, (vector(rng),))


@of("detector._about_pullback")
def about(rng):
    def f(beam, axis):
        return vectors.unit(vectors.cross(beam, axis))

    yield Case(f, detector._about_pullback, (vector(rng), vector(rng)))


@of("detector.curved_position_pullback")
def curved_position(rng):
    d = some_detector(rng)

    def bent(beam, fast, slow, distance, f_beam, s_beam):
        return d._replace(beam=beam, fast=fast, slow=slow, distance=distance, f_beam=f_beam, s_beam=s_beam)

    def f(*args):
        return detector.curved_position(bent(*args[:6]), *args[6:])

    def pullback(*args):
        return detector.curved_position_pullback(bent(*args[:6]), *args[6:])

    at = rng.normal(size=2).tolist()
    yield Case(f, pullback, (d.beam, d.fast, d.slow, d.distance, d.f_beam, d.s_beam, *at))


@of("detector.curved_position_of_c_pullback")
def curved_position_of_c(rng):
    d, (at_f, at_s, o) = some_detector(rng), vector(rng)

    def bent(beam, fast, slow, distance, pix0):
        return d._replace(beam=beam, fast=fast, slow=slow, distance=distance, pix0=pix0)

    def f(*args):
        return detector.curved_position_of_c(bent(*args), at_f, at_s, o)

    def pullback(*args):
        moved, bar = bent(*args[:-1]), args[-1]
        by_beam, by_fast, by_slow, by_distance, by_flat = detector.curved_position_of_c_pullback(
            moved, at_f, at_s, o, bar
        )
        # Fast and slow move the flat position too.
        by_fast = vectors.add(by_fast, vectors.scale(at_f, by_flat))
        by_slow = vectors.add(by_slow, vectors.scale(at_s, by_flat))
        return by_beam, by_fast, by_slow, by_distance, by_flat

    yield Case(f, pullback, (d.beam, d.fast, d.slow, d.distance, d.pix0))


@of("detector.solid_angle_pullback")
def solid_angle(rng):
    d, point = some_detector(rng), some_detector(rng, point_pixel=True)
    airpath = float(rng.uniform(1, 3))

    def f(airpath, log_of_pixel):
        return detector.solid_angle(d._replace(close_distance=d.close_distance * math.exp(log_of_pixel)), airpath)

    def pullback(airpath, log_of_pixel, bar):
        moved = d._replace(close_distance=d.close_distance * math.exp(log_of_pixel))
        return detector.solid_angle_pullback(moved, airpath, bar)

    yield Case(f, pullback, (airpath, 0.3))
    yield Case(
        lambda airpath: detector.solid_angle(point, airpath),
        lambda airpath, bar: detector.solid_angle_pullback(point, airpath, bar)[0],
        (airpath,),
    )


@of("sensor.mean_depth_slope")
def mean_depth(rng):
    for x in (1e-9, 0.49, 0.51, float(rng.uniform(-3, 3)), 40.0, 800.0):
        yield Case(sensor.mean_depth, lambda x, bar: bar * sensor.mean_depth_slope(x), (x,), rtol=1e-8)


@of("sensor.capture_fraction_pullback", "sensor.layer_depth_pullback")
def capture_fraction(rng):
    d = some_detector(rng)
    layer = int(rng.integers(0, 4))

    def arguments(cosine, layer_thickness, mu):
        return d._replace(layer_thickness=layer_thickness, mu=mu), layer, cosine

    for f, pullback in (
        (sensor.capture_fraction, sensor.capture_fraction_pullback),
        (sensor.layer_depth, sensor.layer_depth_pullback),
    ):
        yield Case(
            lambda *args, f=f: f(*arguments(*args)),
            lambda *args, pullback=pullback: pullback(*arguments(*args[:-1]), args[-1]),
            (float(rng.uniform(0.5, 1.0)), d.layer_thickness, d.mu),
        )


@of("sensor.front_cosine_pullback")
def front_cosine(rng):
    d, (f, s, _) = some_detector(rng), vector(rng)

    def pullback(normal, pix0, bar):
        return sensor.front_cosine_pullback(d._replace(normal=normal, pix0=pix0), f, s, bar)

    yield Case(
        lambda normal, pix0: sensor.front_cosine(d._replace(normal=normal, pix0=pix0), f, s),
        pullback,
        (d.normal, d.pix0),
    )


@of("sensor.sensor_depth_pullback")
def sensor_point(rng):
    """Point and cosine of a flat sensor, as functions of the front, the normal and the sensor."""
    d, (f, s, _), layer = some_detector(rng), vector(rng), int(rng.integers(0, 4))

    def moved(normal, pix0, layer_thickness, mu):
        return d._replace(normal=normal, pix0=pix0, layer_thickness=layer_thickness, mu=mu)

    def point(*args):
        (x, y, z), cosine = sensor.sensor_point(moved(*args), f, s, layer, SPEC)
        return x, y, z, cosine

    def pullback(*args):
        *args, bar = args
        at = moved(*args)
        cosine = sensor.front_cosine(at, f, s)
        by_front, by_normal, by_thickness, by_mu = sensor.sensor_depth_pullback(
            at, f, s, layer, cosine, bar[3], bar[:3]
        )
        return by_normal, by_front, by_thickness, by_mu

    yield Case(point, pullback, (d.normal, d.pix0, d.layer_thickness, d.mu))


@of("polarization.polarization_pullback", "polarization.axis_pullback")
def polarization_factor(rng):
    """Of rays that stay of length 1, and of the axis by way of the spin of the frame."""

    def f(kahn_factor, incident, diffracted, axis):
        beam, ray = vectors.unit(incident), vectors.unit(diffracted)
        e_in, b_in = polarization.transverse_axes(beam, axis)
        return polarization.polarization_factor(kahn_factor, beam, ray, e_in, b_in)

    def pullback(kahn_factor, incident, diffracted, axis, bar):
        beam, ray = vectors.unit(incident), vectors.unit(diffracted)
        e_in, b_in = polarization.transverse_axes(beam, axis)
        by_kahn, by_ray, by_beam, by_spin = polarization.polarization_pullback(
            kahn_factor, beam, ray, axis, e_in, b_in, bar
        )
        by_axis = polarization.axis_pullback(axis, e_in, b_in, by_spin)
        return (
            by_kahn, vectors.unit_pullback(incident, by_beam), vectors.unit_pullback(diffracted, by_ray), by_axis
        )  # fmt: skip

    yield Case(f, pullback, (float(rng.uniform(-1, 1)), vector(rng), vector(rng), vector(rng)))


@of("polynomials.sin_pi_over_slope")
def sin_pi_over(rng):
    # The one polynomial is not exactly the derivative of the other.
    half = polynomials.sin_pi_over_slope
    args = (float(rng.uniform(0.08, 0.17)),)
    yield Case(polynomials.sin_pi_over, lambda y, bar: 0.5 * bar * half(y), args, rtol=1e-9)


@of("interpolation.lagrange_slopes")
def lagrange_weights(rng):
    def pullback(t, bar):
        return flat(interpolation.lagrange_slopes(t)) @ flat(bar)

    yield Case(interpolation.lagrange_weights, pullback, (float(rng.uniform(0, 1)),))


@of("interpolation.tricubic_slopes")
def tricubic(rng):
    F = rng.normal(size=(9, 8, 10))
    low = (-4.0, -3.0, -5.0)
    strides = (80.0, 10.0)
    origin = 2.0**52 - (low[0] * strides[0] + low[1] * strides[1] + low[2])
    grid = Grid(low[0], 4.0, low[1], 4.0, low[2], 4.0, *strides, origin)
    at = (rng.integers(-2, 2, 3) + rng.uniform(0.2, 0.8, 3)).tolist()
    value, *_ = interpolation.tricubic_slopes(grid, F.ravel(), *at)
    assert value == pytest.approx(interpolation.tricubic(grid, F.ravel(), *at), rel=1e-12, abs=1e-12)

    def pullback(h, k, l, bar):
        return tuple(bar * slope for slope in interpolation.tricubic_slopes(grid, F.ravel(), h, k, l)[1:])

    yield Case(lambda h, k, l: interpolation.tricubic(grid, F.ravel(), h, k, l), pullback, tuple(at))


def slope_of(with_slope: Callable, *more: float) -> Callable:
    """The pullback of a function that returns its value and one slope."""
    return lambda x, bar: bar * with_slope(x, *more)[1]


@of("shapes.round.ball_series_slope", "shapes.round.ball_slopes")
def ball(rng):
    yield Case(round.ball_series, lambda y, bar: bar * round.ball_series_slope(y), (float(rng.uniform(0.08, 0.25)),))
    for u in (float(rng.uniform(0.012, 0.0165)), float(rng.uniform(0.2, 20.0))):
        yield Case(lambda u: round.ball_slopes(u, 3.0)[0], slope_of(round.ball_slopes, 3.0), (u,), rtol=1e-8)


@of("shapes.gauss.gauss_slopes", "shapes.tophat.tophat_slopes")
def spots(rng):
    def of_u(u):
        return gauss.gauss_slopes(u / 0.63, 3.0)

    yield Case(lambda u: of_u(u)[0], slope_of(of_u), (float(rng.uniform(0.2, 5.0)),))
    for u in (float(rng.uniform(0.1, 0.3)), float(rng.uniform(0.5, 2.0))):
        yield Case(lambda u: tophat.tophat_slopes(u, 3.0)[0], slope_of(tophat.tophat_slopes, 3.0), (u,))


def whole_turns_and(fraction: float, n: float, turns: int) -> float:
    """δ for which Nδ is so many whole turns and a fraction of one."""
    return (turns + fraction) / n


@of("shapes.square.grating_slopes")
def grating(rng):
    # Nδ stays more than a step from where the nearest whole number changes, and with it the sign that is left out.
    n = float(rng.uniform(2.0, 9.0))
    for turns in (0, 1):
        delta = whole_turns_and(float(rng.choice([-1, 1]) * rng.uniform(0.1, 0.2)), n, turns)

        def f(n, delta_by_n):
            return square.grating_slopes(n, delta_by_n / 10.0)[0]

        def pullback(n, delta_by_n, bar):
            _, by_delta, by_n = square.grating_slopes(n, delta_by_n / 10.0)
            return bar * by_n, bar * by_delta / 10.0

        yield Case(f, pullback, (n, 10.0 * delta), rtol=1e-8)


@of()
def square_product(rng):
    """T by the factors of the three axes."""

    def f(h, k, l, F):
        FL, latt_sqr, *_ = square.square_product(h, k, l, F)
        return FL * FL, latt_sqr

    def pullback(h, k, l, F, bar):
        _, latt_sqr, *by_factors = square.square_product(h, k, l, F)
        return (*(bar[0] * one + bar[1] * two for one, two in zip(by_factors, by_square(h, k, l), strict=True)),
                bar[0] * 2.0 * F * latt_sqr)  # fmt: skip

    def by_square(h, k, l):
        latt = h * k * l
        return 2.0 * latt * k * l, 2.0 * latt * h * l, 2.0 * latt * h * k

    yield Case(f, pullback, tuple(rng.normal(size=4).tolist()))


@of()
def quadric_form(rng):
    """u by δ: twice Gδ."""
    G = metric.Quadric(*rng.normal(size=6).tolist())
    yield Case(
        lambda *delta: metric.quadric_form(G, *delta)[0],
        lambda *args: tuple(2.0 * args[3] * one for one in metric.quadric_form(G, *args[:3])[1:]),
        vector(rng),
    )


def some_spot(rng: np.random.Generator, size: float) -> metric.Spot:
    """A spot of a crystal of a few cells, and its quadric."""
    n_cells = tuple(rng.uniform(2.0, 5.0, 3).tolist())
    M = (*(size * rng.normal(size=9)).tolist(),)
    return metric.Spot(n_cells, math.prod(n_cells), M, 1.3, metric.quadric_of(M, 1.3))


def sample_case(value_and_slopes: Callable, shape: str, rng: np.random.Generator) -> Case:
    """T of one sample by δ, by the numbers of the shape, and by F; ``value`` beside it."""
    spot = some_spot(rng, 0.9)
    delta = tuple((rng.choice([-1, 1], 3) * rng.uniform(0.15, 0.25, 3)).tolist())
    if shape == "square":
        delta = tuple(fraction / n for fraction, n in zip(delta, spot.n_cells, strict=True))
        numbers: tuple = spot.n_cells
    else:
        numbers = tuple(spot.quadric)
        if shape == "tophat":
            # Well inside, or well outside.
            u = metric.quadric_form(spot.quadric, *delta)[0]
            factor = math.sqrt(float(rng.choice([0.1, 1.2])) / u)
            delta = tuple(factor * one for one in delta)

    def moved(numbers):
        return spot._replace(**{"n_cells": numbers} if shape == "square" else {"quadric": metric.Quadric(*numbers)})

    def f(delta, numbers, F):
        return value_and_slopes(moved(numbers), *delta, F)[0]

    def pullback(delta, numbers, F, bar):
        _, latt_sqr, by_delta, by_numbers = value_and_slopes(moved(numbers), *delta, F)
        # Of the products of two axes, which u has twice, half the derivative.
        weights = (1.0, 1.0, 1.0) if shape == "square" else (1.0, 1.0, 1.0, 2.0, 2.0, 2.0)
        by = tuple(w * one * bar for w, one in zip(weights, by_numbers[: len(weights)], strict=True))
        assert not any(by_numbers[len(weights) :])
        return tuple(bar * one for one in by_delta), by, bar * 2.0 * F * latt_sqr

    return Case(f, pullback, (delta, numbers, float(rng.uniform(0.5, 2.0))), rtol=1e-7)


MODULES = {"square": square, "round": round, "gauss": gauss, "tophat": tophat}


@of(*(f"shapes.{name}.value_and_slopes" for name in MODULES), "shapes.metric.quadric_slopes")
def samples(rng):
    for name, module in MODULES.items():
        yield sample_case(module.value_and_slopes, name, rng)


@of("shapes.dispatch.value_and_slopes")
def samples_of_any_shape(rng):
    for number, shape in enumerate(table.SHAPES):
        yield sample_case(lambda *args, number=number: dispatch.value_and_slopes(number, *args), shape.name, rng)


@of("anomalous.square_slopes", "anomalous.square_pullback")
def squares_of_F(rng):
    F0, fixed = complex(*rng.normal(size=2)), complex(*rng.normal(size=2))

    def f(numbers, G):
        return abs(F0 + complex(*numbers) * complex(*G)) ** 2

    def pullback(numbers, G, bar):
        F = F0 + complex(*numbers) * complex(*G)
        pairs = (
            anomalous.square_slopes(F.real, F.imag, *G),
            anomalous.square_pullback(F.real, F.imag, *numbers),
        )
        return tuple(tuple(bar * one for one in pair) for pair in pairs)

    yield Case(f, pullback, ((fixed.real, fixed.imag), tuple(rng.normal(size=2).tolist())))


@pytest.mark.parametrize("name", CASES)
def test_pullback(name: str) -> None:
    rng = np.random.default_rng(zlib.crc32(name.encode()))
    for _ in range(DRAWS):
        for case in CASES[name](rng):
            like = case.f(*case.args)
            bar: Any = shaped(rng.normal(size=flat(like).size), like)
            along = rng.normal(size=flat(case.args).size)
            # No argument moves by more than half its own size, or by 1.
            along *= np.minimum(1.0, 0.5 * np.abs(flat(case.args)) + 0.1) / np.abs(along).max()
            dot_product_test(case.f, case.pullback, case.args, bar, along, case.rtol)


@pytest.mark.parametrize("shape", MODULES)
def test_the_term_of_a_sample_is_the_square_of_its_value(shape: str) -> None:
    """Also on the reflection itself, and in c-parity's order: T = F² F_latt²."""
    rng = np.random.default_rng(1)
    for _ in range(20):
        n_cells = tuple(rng.uniform(1.0, 6.0, 3).tolist())
        M = (n_cells[0], 0.0, 0.0, 0.0, n_cells[1], 0.0, 0.0, 0.0, n_cells[2])
        spot = metric.Spot(n_cells, math.prod(n_cells), M, 0.8, metric.quadric_of(M, 0.8))
        for delta in ((0.0, 0.0, 0.0), tuple(rng.uniform(-0.5, 0.5, 3).tolist())):
            term, latt_sqr, *_ = MODULES[shape].value_and_slopes(spot, *delta, 1.5)
            value = MODULES[shape].value(spot, *delta)
            allowed = 1e-11 * spot.volume**2
            assert latt_sqr == pytest.approx(value * value, rel=1e-9, abs=allowed)
            assert term == pytest.approx(2.25 * value * value, rel=1e-9, abs=2.25 * allowed)
            number = [row.name for row in table.SHAPES].index(shape)
            assert dispatch.value_and_slopes(number, spot, *delta, 1.5)[0] == term


def test_every_derivative_has_a_case() -> None:
    folder = Path(physics.__file__).parent
    found = set()
    for path in folder.rglob("*.py"):
        module = ".".join(path.relative_to(folder).with_suffix("").parts)
        for node in ast.parse(path.read_text()).body:
            if isinstance(node, ast.FunctionDef) and node.name.endswith(ENDINGS):
                found.add(f"{module}.{node.name}")
                assert hasattr(importlib.import_module(f"{physics.__name__}.{module}"), node.name)
    assert found == COVERED
