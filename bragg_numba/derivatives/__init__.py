"""Parameters by name, and the chain rule that relates them to the plan's numbers."""
