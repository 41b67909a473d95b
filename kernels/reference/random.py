"""The random numbers of nanoBragg.c, in its single-precision arithmetic: uniform, Gaussian and Poisson deviates.

ran1 is the minimal standard generator of Park and Miller with a shuffle of 32 entries (Bays and Durham); poidev draws
a Poisson deviate by counting exponential delays below a mean of 12 and by rejection from a Lorentzian above; above 10⁶
it is a Gaussian (Numerical Recipes in C, chapter 7). ``state`` is int64 (34,): idum, iy, and the shuffle table.
"""

import math

import numpy as np

from ..jit import entry, leaf

IA, IM, IQ, IR, TABLE = 16807, 2147483647, 127773, 2836, 32
PER_SLOT = 1 + (IM - 1) // TABLE
LARGEST = np.float32(1.0 - 1.2e-7)
STATE_SIZE = 2 + TABLE

GAMMA_SERIES = (
    76.18009172947146, -86.50532032941677, 24.01409824083091,
    -1.231739572450155, 0.1208650973866179e-2, -0.5395239384953e-5,
)  # fmt: skip


def seeded_state(seed: int, table: np.ndarray | None = None) -> np.ndarray:
    """The generator started from −seed, with the shuffle table that another use left, if any."""
    state = np.zeros(STATE_SIZE, np.int64) if table is None else table.copy()
    state[0] = -seed
    return state


@leaf
def step(idum):
    """The next value of the minimal standard generator, 16807·idum mod 2³¹−1 by Schrage's method."""
    k = idum // IQ
    idum = IA * (idum - k * IQ) - IR * k
    return idum + IM if idum < 0 else idum


@leaf
def ran1(state):
    """A uniform deviate in (0, 1), float32. A state with idum <= 0, or an unused one, is first seeded with −idum."""
    idum = state[0]
    if idum <= 0 or state[1] == 0:
        # C: idum = -idum, but at least 1; a positive idum with an empty table becomes 1 too.
        idum = max(-idum, 1)
        for j in range(TABLE + 7, -1, -1):
            idum = step(idum)
            if j < TABLE:
                state[2 + j] = idum
        state[1] = state[2]
    idum = step(idum)
    slot = 2 + state[1] // PER_SLOT
    state[1] = state[slot]
    state[slot] = idum
    state[0] = idum
    return min(np.float32((1.0 / IM) * state[1]), LARGEST)


@entry()
def uniform_deviates(state, out):
    """Fill ``out`` (n,) float32 with uniform deviates; ``state`` is advanced."""
    for i in range(out.shape[0]):
        out[i] = ran1(state)


@leaf
def log_gamma(x):
    """ln Γ(x), returned as float32."""
    x = np.float64(x)
    y = x
    shifted = x + 5.5
    shifted -= (x + 0.5) * math.log(shifted)
    series = 1.000000000190015
    for coefficient in GAMMA_SERIES:
        y += 1.0
        series += coefficient / y
    return np.float32(-shifted + math.log(2.5066282746310005 * series / x))


@leaf
def gaussian(state, spare):
    """A normal deviate, float32, by the polar method; ``spare`` (2,) float32: a flag and the pair's second deviate."""
    if spare[0] != 0.0:
        spare[0] = 0.0
        return spare[1]
    while True:
        v1 = np.float32(2.0 * ran1(state) - 1.0)
        v2 = np.float32(2.0 * ran1(state) - 1.0)
        radius_sqr = np.float32(np.float32(v1 * v1) + np.float32(v2 * v2))
        if radius_sqr < 1.0 and radius_sqr != 0.0:
            break
    r = np.float64(radius_sqr)
    factor = np.float32(math.sqrt(-2.0 * math.log(r) / r))
    spare[0] = 1.0
    spare[1] = np.float32(v1 * factor)
    return np.float32(v2 * factor)


@leaf
def poisson(mean, state, spare):
    """A Poisson deviate, float32, for a float32 mean."""
    m = np.float64(mean)
    if mean > np.float32(1.0e6):
        return np.float32(m + math.sqrt(m) * gaussian(state, spare))
    if mean < np.float32(12.0):
        limit = np.float32(math.exp(-m))
        count = np.float32(-1.0)
        product = np.float32(1.0)
        while True:
            count = np.float32(count + np.float32(1.0))
            product = np.float32(product * ran1(state))
            if not product > limit:
                return count
    width = np.float32(math.sqrt(2.0 * m))
    log_mean = np.float32(math.log(m))
    g = np.float32(np.float32(mean * log_mean) - log_gamma(np.float32(m + 1.0)))
    while True:
        while True:
            y = np.float32(math.tan(math.pi * ran1(state)))
            count = np.float32(np.float32(width * y) + mean)
            if not count < 0.0:
                break
        count = np.float32(math.floor(np.float64(count)))
        exponent = np.float32(count * log_mean)
        exponent = np.float32(exponent - log_gamma(np.float32(np.float64(count) + 1.0)))
        exponent = np.float32(exponent - g)
        share = 0.9 * (1.0 + np.float64(np.float32(y * y))) * math.exp(np.float64(exponent))
        if not ran1(state) > np.float32(share):
            return count


@entry()
def poisson_deviates(means, state, spare, out):
    """Fill ``out`` (n,) float32 with one deviate for each of ``means`` (n,) float32, in order."""
    for i in range(means.shape[0]):
        out[i] = poisson(means[i], state, spare)
