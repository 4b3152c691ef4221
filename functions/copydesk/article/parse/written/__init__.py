"""Strings and lines that a document of fields has for an article, made a draft."""
