"""The fast kernel on the CPU, a block of 128 pixels at a time, and its adjoint."""
