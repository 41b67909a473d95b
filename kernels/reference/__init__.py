"""The C program's own loop, statement by statement: what every faster kernel is checked against."""
