"""Tables that an editor may lengthen, and those that scripts under ``infra/`` make."""

from pathlib import Path

TABLES = Path(__file__).parent
