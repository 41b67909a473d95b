"""From descriptions to the plan: defaults, rules, geometry, orientations, in SI units."""
