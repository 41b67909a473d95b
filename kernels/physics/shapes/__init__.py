"""F_latt by the shape of the crystal, as functions of δ = h − h0 at the nearest reflection h0.

One file per shape, with the same verbs in the same order: ``value`` is F_latt but for its sign, which its square does
not see; ``value_and_slopes`` the term T = F_cell² F_latt² of a sample with its derivatives. ``table`` has a row for
each shape, ``dispatch`` chooses by its number.
"""
