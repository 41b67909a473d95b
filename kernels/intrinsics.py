"""Rounding of floats, floats as bits, and flags that other threads set: one instruction each, on a CPU and on a GPU.

NumPy's and Python's functions of these names are not known to both, or return integers. With NUMBA_DISABLE_JIT set,
when kernels run as plain Python, NumPy's take their place: float64 in, float64 out, infinities and NaN included.
"""

import ctypes

import numpy as np
from llvmlite import ir
from numba import config, types
from numba.core import cgutils
from numba.extending import intrinsic


def instruction(in_python):
    """Decorate the description of an instruction: ``in_python`` is the same for where nothing is compiled."""

    def choose(describe):
        return in_python if config.DISABLE_JIT else intrinsic(describe)

    return choose


def _rounding(name):
    def generate(context, builder, signature, arguments):
        double = ir.DoubleType()
        if builder.module.triple.startswith("nvptx"):
            # On NVIDIA GPUs these are functions of libdevice.
            kind = ir.FunctionType(double, [double])
            function = cgutils.get_or_insert_function(builder.module, kind, f"__nv_{name}")
        else:
            function = builder.module.declare_intrinsic(f"llvm.{name}", [double])
        return builder.call(function, arguments)

    return generate


@instruction(lambda x: np.floor(np.float64(x)))
def floor(typing_context, x):
    """The largest integer not above x, as float64."""
    return types.float64(types.float64), _rounding("floor")


@instruction(lambda x: np.ceil(np.float64(x)))
def ceiling(typing_context, x):
    """The smallest integer not below x, as float64."""
    return types.float64(types.float64), _rounding("ceil")


@instruction(lambda x: np.rint(np.float64(x)))
def whole(typing_context, x):
    """The nearest integer, as float64; halves go to the even one."""
    return types.float64(types.float64), _rounding("rint")


@instruction(lambda address: ctypes.c_uint8.from_address(address).value != 0)
def is_set(typing_context, address):
    """Whether the byte at an address is not 0, read anew every time, as another thread may set it; on a GPU never.

    A plain read could be moved out of a loop that never writes, and an array would be counted in and out.
    """

    def generate(context, builder, signature, arguments):
        if builder.module.triple.startswith("nvptx"):
            return ir.Constant(ir.IntType(1), 0)
        byte = ir.IntType(8)
        value = builder.load_atomic(builder.inttoptr(arguments[0], byte.as_pointer()), "monotonic", 1)
        return builder.icmp_unsigned("!=", value, ir.Constant(byte, 0))

    return types.boolean(types.int64), generate


@instruction(lambda x: np.float64(x).view(np.int64))
def bits_of(typing_context, x):
    """The 64 bits of a float64, as an integer."""

    def generate(context, builder, signature, arguments):
        return builder.bitcast(arguments[0], ir.IntType(64))

    return types.int64(types.float64), generate


@instruction(lambda bits: np.int64(bits).view(np.float64))
def of_bits(typing_context, bits):
    """The float64 with these 64 bits."""

    def generate(context, builder, signature, arguments):
        return builder.bitcast(arguments[0], ir.DoubleType())

    return types.float64(types.int64), generate
