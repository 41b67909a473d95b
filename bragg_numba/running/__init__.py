"""From a plan to arrays: kernels launched in chunks, by the CPU or by GPUs."""
