"""From expected photons to recorded images: noise, quantization, statistics."""
