"""Rounding of floats to integral values, and floats as bits: one instruction each, on a CPU and on a GPU.

The functions of NumPy and Python are not available on both, or return integers.
"""

from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic


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


@intrinsic
def floor(typing_context, x):
    """The largest integer not above x, as float64."""
    return types.float64(types.float64), _rounding("floor")


@intrinsic
def ceiling(typing_context, x):
    """The smallest integer not below x, as float64."""
    return types.float64(types.float64), _rounding("ceil")


@intrinsic
def whole(typing_context, x):
    """The nearest integer, as float64; halves go to the even one."""
    return types.float64(types.float64), _rounding("rint")


@intrinsic
def bits_of(typing_context, x):
    """The 64 bits of a float64, as an integer."""

    def generate(context, builder, signature, arguments):
        return builder.bitcast(arguments[0], ir.IntType(64))

    return types.int64(types.float64), generate


@intrinsic
def of_bits(typing_context, bits):
    """The float64 with these 64 bits."""

    def generate(context, builder, signature, arguments):
        return builder.bitcast(arguments[0], ir.DoubleType())

    return types.float64(types.int64), generate
