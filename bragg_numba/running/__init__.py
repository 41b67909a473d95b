"""From a plan to arrays: kernels launched in chunks, on the CPU or on GPUs."""
