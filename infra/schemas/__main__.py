"""Write the schemas and the examples anew."""

from infra.schemas.examples import examples
from infra.schemas.generate import EXAMPLES, FOLDER, generated

for name, text in generated().items():
    (FOLDER / name).write_text(text, encoding="utf-8")
    print(f"wrote infra/schemas/{name}")
for event, text in examples().items():
    (EXAMPLES / f"{event}.json").write_text(text, encoding="utf-8")
    print(f"wrote infra/schemas/examples/{event}.json")
