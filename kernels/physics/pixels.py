"""Which pixels are evaluated."""

from ..jit import leaf


@leaf
def is_evaluated(roi, mask, slow, fast):
    """Whether the pixel lies in the region of interest and the mask leaves it in."""
    if fast < roi[0] or fast > roi[1] or slow < roi[2] or slow > roi[3]:
        return False
    return mask.shape[0] == 0 or mask[slow, fast] != 0
