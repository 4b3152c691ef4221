"""Articles as XML: what agencies send, feeds, and documents of plain names."""
