"""What is known of structure factors besides their values, and how they were chosen."""

from typing import NamedTuple


class Origin(NamedTuple):
    """Where structure factors come from.

    Attributes:
        cell: a b c alpha beta gamma of the file, Å and degrees.
        space_group: its symbol in the file; the structure factors themselves are those of P1.
        dmin: resolution limit in Å; beyond it F is default_F.
        wavelength: in Å, for which they are, or at which they were measured; None: of no wavelength, or not known.
        lines: what was chosen, a line each; those that begin with WARNING are issued as warnings.
    """

    cell: tuple[float, ...]
    space_group: str
    dmin: float
    wavelength: float | None
    lines: tuple[str, ...]

    def __repr__(self) -> str:
        return f"<Origin {self.space_group}, to {self.dmin:.4g} Å>"

    def __str__(self) -> str:
        return "\n".join(self.lines)
