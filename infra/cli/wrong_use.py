"""How a command ends that did not do its work: in one line, without traceback."""


class WrongUse(Exception):
    """What a person asked for cannot be; the message says what to do instead."""


class Failed(Exception):
    """What was asked for rightly did not come about, because of AWS: it may another time."""
