"""F_latt for each crystal shape, as a function of δ = h − h0 from the nearest reflection h0.

One file per shape, with the same functions in the same order: ``value`` is ± F_latt (the sign is irrelevant to its
square); ``value_and_slopes`` the term T = F_cell² F_latt² of a sample with its derivatives. ``table`` has a row for
each shape, ``dispatch`` selects by its index.
"""
