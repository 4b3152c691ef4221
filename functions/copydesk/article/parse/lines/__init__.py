"""Lines: those of a plain text, what Markdown means in them, and which are one paragraph."""
