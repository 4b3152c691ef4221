"""Write the schemas anew."""

from infra.schemas.generate import FOLDER, generated

for name, text in generated().items():
    (FOLDER / name).write_text(text, encoding="utf-8")
    print(f"wrote infra/schemas/{name}")
