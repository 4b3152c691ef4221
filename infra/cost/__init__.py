"""What a million articles cost: ``python -m infra.cost [FILE …]``, by measured calls and sizes."""
