"""F of one source where scatterers are anomalous: F = F0 + Σ (f' + i f'') G over the classes of scatterers.

A row of the table, of one reflection, is F0 and then the geometric factor G of every class, each as real and imaginary
part. The numbers of a source, a tuple or an array, are f' and f'' of every class. An image depends on |F|² alone, whose
derivatives, unlike those of |F|, are smooth where F is 0.

What is compiled depends on the number of axes of F, one more with such a table: kernels for one F of all sources have
nothing of it.
"""

import math

from ..jit import leaf


@leaf
def factor_of_source(table, place, numbers):
    """Real and imaginary part of F, from row ``place`` of a table (n, 2 (n_classes + 1))."""
    real, imaginary = table[place, 0], table[place, 1]
    for k in range(0, len(numbers), 2):
        by_real, by_imaginary = table[place, k + 2], table[place, k + 3]
        real += numbers[k] * by_real - numbers[k + 1] * by_imaginary
        imaginary += numbers[k] * by_imaginary + numbers[k + 1] * by_real
    return real, imaginary


@leaf
def amplitude_of_source(table, place, numbers):
    """|F|."""
    real, imaginary = factor_of_source(table, place, numbers)
    return math.sqrt(real * real + imaginary * imaginary)


@leaf
def square_slopes(real, imaginary, by_real, by_imaginary):
    """Derivatives of |F|² w.r.t. f' and f'' of a class, from F and its G: 2 Re(F* G) and 2 Re(F* i G)."""
    return (
        2.0 * (real * by_real + imaginary * by_imaginary),
        2.0 * (imaginary * by_real - real * by_imaginary),
    )


@leaf
def square_pullback(real, imaginary, fp, fpp):
    """Derivatives of |F|² w.r.t. real and imaginary part of G of a class, from F; of F0 for f' = 1, f'' = 0."""
    return 2.0 * (real * fp + imaginary * fpp), 2.0 * (imaginary * fp - real * fpp)
