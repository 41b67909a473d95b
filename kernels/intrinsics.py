"""Rounding to whole numbers, and numbers as bits: one instruction each, on a CPU and on a GPU.

NumPy's and Python's functions of these names are not known to both, or return integers.
"""

from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic


def _rounding(name):
    def generate(context, builder, signature, arguments):
        double = ir.DoubleType()
        if builder.module.triple.startswith("nvptx"):
            # NVIDIA's compiler has these in its library of functions.
            kind = ir.FunctionType(double, [double])
            function = cgutils.get_or_insert_function(builder.module, kind, f"__nv_{name}")
        else:
            function = builder.module.declare_intrinsic(f"llvm.{name}", [double])
        return builder.call(function, arguments)

    return generate


@intrinsic
def floor(typing_context, x):
    """The next whole number below."""
    return types.float64(types.float64), _rounding("floor")


@intrinsic
def ceiling(typing_context, x):
    """The next whole number above."""
    return types.float64(types.float64), _rounding("ceil")


@intrinsic
def whole(typing_context, x):
    """The nearest whole number; of halves the even one."""
    return types.float64(types.float64), _rounding("rint")


@intrinsic
def bits_of(typing_context, x):
    """The 64 bits of a float64."""

    def generate(context, builder, signature, arguments):
        return builder.bitcast(arguments[0], ir.IntType(64))

    return types.int64(types.float64), generate


@intrinsic
def of_bits(typing_context, bits):
    """The float64 of 64 bits."""

    def generate(context, builder, signature, arguments):
        return builder.bitcast(arguments[0], ir.DoubleType())

    return types.float64(types.int64), generate
