"""JSON Schemas of what we publish, generated from the models: ``python -m infra.schemas``."""
