"""Fields: what a document states of itself as data, read and brought to schema.org's terms."""
