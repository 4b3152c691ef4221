"""Exit codes of the command line beside a command's own 0 and 1."""

FAILED = 1
"""Rightly asked for, and AWS failed."""

WRONG_USE = 2
INTERRUPTED = 130
"""After ctrl-C, as shells have it."""
