"""GPU kernels, one thread per pixel, and their adjoint. The only package that imports CUDA."""
