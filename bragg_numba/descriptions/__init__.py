"""Descriptions of an experiment: frozen classes in the units of the command line, validated on construction."""
