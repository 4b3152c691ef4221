"""What an argument may be: said in one line by argparse, before any work is begun."""

import argparse
import math
from collections.abc import Callable


def number_of(what: str, *, least: float, most: float) -> Callable[[str], float]:
    """Make a reader of numbers from ``least`` to ``most``, both included."""

    def read(text: str) -> float:
        try:
            given = float(text)
        except ValueError:
            given = math.nan
        if not least <= given <= most:  # of nan no comparison is true
            raise argparse.ArgumentTypeError(
                f"{text!r} is no number of {what} from {least:g} to {most:,.0f}"
            )
        return given

    return read


def key_of_upload(text: str) -> str:
    """Read a key, or its beginning, which is not empty: all keys begin so."""
    if not text:
        raise argparse.ArgumentTypeError("'' is no key, and all keys begin so")
    return text_of_keys(text)


def text_of_keys(text: str) -> str:
    """Read what holds a key: S3's are UTF-8, and a shell passes any bytes."""
    try:
        text.encode()
    except UnicodeEncodeError as wrong:
        raise argparse.ArgumentTypeError(f"{text!a} is no UTF-8, as keys are") from wrong
    return text
