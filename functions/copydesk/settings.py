"""What a deployed function is told by its environment."""

import os
from datetime import timedelta

from copydesk.errors import Misconfigured


def required(name: str) -> str:
    """Read an environment variable.

    Raises:
        Misconfigured: It is not set, or empty.
    """
    value = os.environ.get(name, "")
    if not value:
        raise Misconfigured(f"environment variable {name} is not set: see template.yaml")
    return value


def required_days(name: str) -> timedelta:
    """Read a number of days.

    Raises:
        Misconfigured: It is not set, or no number.
    """
    value = required(name)
    if not value.isdecimal():
        raise Misconfigured(f"environment variable {name} is {value!r}, not a number of days")
    return timedelta(days=int(value))
