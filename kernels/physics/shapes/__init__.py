"""F_latt by the shape of the crystal: one file each, with the same verbs."""
