"""What the user says about an experiment: frozen classes in the units of the command line, checked when made."""
