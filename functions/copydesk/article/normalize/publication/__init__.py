"""Publication: when a story was published, and when it was changed."""
