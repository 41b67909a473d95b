"""The physics of one sample, in small functions without Python objects that compile for the CPU and for CUDA."""
