"""Datelines: where a story was filed."""
