"""The physics of one sample, as small functions without Python objects that compile for the CPU and for CUDA alike."""
