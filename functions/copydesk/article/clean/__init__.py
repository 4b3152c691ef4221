"""Cleaning: which blocks of a draft are the story, and what the others are."""

from copydesk.article.clean.asides import judge

__all__ = ["judge"]
