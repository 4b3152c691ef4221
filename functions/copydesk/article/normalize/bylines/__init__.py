"""Bylines and agencies: who wrote a story, and who supplied it."""
