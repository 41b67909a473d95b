"""Absorption in the sensor: the depth at which a layer is sampled, and the fraction of a ray that it captures.

A sensor of thickness T is n layers of δ = T/n. ρ is the cosine between a ray and the normal of the sensor, on the
front of a flat one; a bent sensor is normal to every ray. nanoBragg.c (``Quirks.front_edges``) has layers of T/(n − 1),
samples each at its front edge, and takes ρ there, from the normal of the flat detector.

Pullbacks take the derivative ``bar`` of a loss w.r.t. a result and return those w.r.t. the arguments that they list.
"""

import math

from ..jit import leaf
from .detector import flat_position, position, ray_pullback
from .polynomials import exp_of_minus
from .vectors import add, dot, norm, scale, unit


@leaf
def mean_depth(x):
    """Mean depth at which photons are absorbed in a layer, in units of its thickness: 1/x − 1/(eˣ − 1).

    ``x``: its thickness in attenuation lengths. Below 1/2, where the terms cancel, their series (Bernoulli numbers).
    """
    a = math.fabs(x)
    if a >= 0.5:
        # Of -a, whose exponential does not overflow.
        value = 1.0 / a + math.exp(-a) / math.expm1(-a)
        return value if x > 0.0 else 1.0 - value
    y = x * x
    p = -3.3896802963225827e-13
    p = 1.3382536530684679e-11 + y * p
    p = -5.284190138687493e-10 + y * p
    p = 2.08767569878681e-08 + y * p
    p = -8.267195767195768e-07 + y * p
    p = 3.306878306878307e-05 + y * p
    p = -0.001388888888888889 + y * p
    p = 0.08333333333333333 + y * p
    return 0.5 - x * p


@leaf
def mean_depth_slope(x):
    """Derivative of ``mean_depth``: eˣ/(eˣ − 1)² − 1/x²."""
    a = math.fabs(x)
    if a >= 0.5:
        absorbed = math.expm1(-a)
        return math.exp(-a) / (absorbed * absorbed) - 1.0 / (a * a)
    y = x * x
    p = -15.0 * 3.3896802963225827e-13
    p = 13.0 * 1.3382536530684679e-11 + y * p
    p = -11.0 * 5.284190138687493e-10 + y * p
    p = 9.0 * 2.08767569878681e-08 + y * p
    p = -7.0 * 8.267195767195768e-07 + y * p
    p = 5.0 * 3.306878306878307e-05 + y * p
    p = -3.0 * 0.001388888888888889 + y * p
    p = 0.08333333333333333 + y * p
    return -p


@leaf
def front_cosine(detector, f, s):
    """ρ of the ray to point f, s (m) on the front of a flat sensor."""
    return dot(unit(flat_position(detector, f, s, 0.0)), detector.normal)


@leaf
def front_cosine_pullback(detector, f, s, bar):
    """Pullback of ``front_cosine`` to the normal and to the point on the front."""
    at = flat_position(detector, f, s, 0.0)
    ray = unit(at)
    return scale(bar, ray), ray_pullback(ray, norm(at), scale(bar, detector.normal), 0.0)


@leaf
def layer_depth(detector, layer, cosine):
    """Depth in m along the normal at which layer ``layer`` (t, from 0) is sampled: the mean depth of its absorption.

    t δ + ρ ℓ, with ℓ = [1/µ − (δ/ρ + 1/µ) e^(−µδ/ρ)] / (1 − e^(−µδ/ρ)) the mean path in the layer of the photons
    that it absorbs.
    """
    thickness = detector.layer_thickness
    return thickness * (layer + mean_depth(thickness * detector.mu / cosine))


@leaf
def layer_depth_pullback(detector, layer, cosine, bar):
    """Pullback of ``layer_depth`` to the cosine, layer_thickness and mu."""
    thickness, mu = detector.layer_thickness, detector.mu
    x = thickness * mu / cosine
    by_x = bar * thickness * mean_depth_slope(x)
    return -by_x * x / cosine, bar * (layer + mean_depth(x)) + by_x * mu / cosine, by_x * thickness / cosine


@leaf
def sensor_point(detector, f, s, layer, quirks):
    """The vector from the sample to point f, s (m) of a sensor layer, and ρ."""
    if quirks.front_edges:
        at = position(detector, f, s, layer * detector.layer_thickness, quirks.laboratory_curve)
        return at, dot(unit(at), detector.normal)
    if detector.thick == 0.0 or detector.curved:
        return position(detector, f, s, 0.0, quirks.laboratory_curve), 1.0
    cosine = front_cosine(detector, f, s)
    return flat_position(detector, f, s, layer_depth(detector, layer, cosine)), cosine


@leaf
def sensor_depth_pullback(detector, f, s, layer, cosine, by_cosine, bar):
    """Pullback of a point of a flat sensor, by ``bar``, and of ρ to what they depend on besides the point on the front.

    Returns the derivatives w.r.t. the point on the front, the normal, layer_thickness and mu.
    """
    depth = layer_depth(detector, layer, cosine)
    of_depth, by_thickness, by_mu = layer_depth_pullback(detector, layer, cosine, dot(bar, detector.normal))
    by_normal, by_front = front_cosine_pullback(detector, f, s, by_cosine + of_depth)
    return add(bar, by_front), add(by_normal, scale(depth, bar)), by_thickness, by_mu


@leaf
def capture_fraction(detector, layer, cosine):
    """Fraction of a ray's photons that layer ``layer`` (t, from 0) absorbs: exp(−t δ µ/ρ) − exp(−(t+1) δ µ/ρ)."""
    depth = detector.layer_thickness
    return math.exp(-layer * depth * detector.mu / cosine) - math.exp(-(layer + 1) * depth * detector.mu / cosine)


@leaf
def capture_fraction_pullback(detector, layer, cosine, bar):
    """Pullback of ``capture_fraction`` to ρ, layer_thickness and mu.

    With a = δµ/ρ, dC/da = (t+1) exp(−(t+1) a) − t exp(−t a).
    """
    a = detector.layer_thickness * detector.mu / cosine
    by_a = bar * ((layer + 1) * exp_of_minus((layer + 1) * a) - layer * exp_of_minus(layer * a))
    return -by_a * a / cosine, by_a * detector.mu / cosine, by_a * detector.layer_thickness / cosine
