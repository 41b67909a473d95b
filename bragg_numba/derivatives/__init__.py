"""Parameters by name, and the chain rule from the plan's numbers to them."""
