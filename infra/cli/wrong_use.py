"""Wrong use of the command line: a person can mend it, so it is one line and no traceback."""


class WrongUse(Exception):
    """What a person asked for cannot be; the message says what to do instead."""
