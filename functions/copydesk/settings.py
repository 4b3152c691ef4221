"""What a deployed function is told by its environment."""

import os

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
