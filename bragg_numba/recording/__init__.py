"""From expected photons to what a file holds: noise, whole numbers, statistics."""
