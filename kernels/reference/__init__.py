"""The C program's loop, statement by statement: the reference that every faster kernel is checked against."""
