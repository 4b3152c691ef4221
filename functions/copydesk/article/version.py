"""The version of our own reading, beside which a publisher's edits can be told apart."""

PIPELINE_VERSION = 1
"""Rises by one with each release that reads some upload differently."""
