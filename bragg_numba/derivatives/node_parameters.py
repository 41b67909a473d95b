"""The moves of panels and groups as parameters, NODE.shift_x and so on: which there are, their values, how to set them.

They differ from experiment to experiment, and are no fields of its descriptions.
"""

from collections.abc import Mapping
from typing import Any

from ..descriptions.fields import Quantity, quantities
from ..descriptions.panels import Node, move_of, with_moves
from ..experiment import Experiment

_MOVES = {row.name: row for row in quantities(Node)}

# What a detector of panels has no use for, as parameters.
WITHOUT = (
    "distance", "close_distance", "Xbeam", "Ybeam", "Xclose", "Yclose", "ORGX", "ORGY", "detector_rotx",
    "detector_roty", "detector_rotz", "twotheta", "pixel_size",
)  # fmt: skip


def node_kinds(experiment: Experiment) -> dict[str, Quantity]:
    """Metadata of every move of every node, by its name."""
    return {name: _MOVES[move_of(name)[1]]._replace(name=name) for name in experiment.move_names}


def node_values(experiment: Experiment) -> dict[str, float]:
    """The value of every move of every node."""
    detector = experiment.detector
    nodes = {node.name: node for node in (*detector.groups, *(detector.panels or ()))}
    return {name: getattr(nodes[move_of(name)[0]], move_of(name)[1]) for name in experiment.move_names}


def node_fields(experiment: Experiment, values: Mapping[str, Any]) -> dict[str, Any]:
    """``panels`` and ``groups`` of the detector with those of the values that are moves; none if there are none."""
    moves = {name: values[name] for name in experiment.move_names if name in values}
    detector = experiment.detector
    return with_moves(detector.panels or (), detector.groups, moves) if moves else {}
