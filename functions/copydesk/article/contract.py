"""What everything stored or published has in common, whatever it tells.

Absent is null, never omitted; none is an empty list. In JSON all names are camelCase.
"""

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel


class Model(BaseModel):
    """Base of everything stored or published."""

    # Unknown properties are passed over: after a roll-back we still read newer items. So are new
    # words of a Vocabulary; one more of a list that we branch on (State) or of a Literal is
    # written only by the release after the one that reads it.
    # What has a default is written all the same, and the schema says so.
    # What does not fit is not quoted: an error's words end up in a log, which never has text.
    model_config = ConfigDict(
        frozen=True,
        extra="ignore",
        alias_generator=to_camel,
        populate_by_name=True,
        hide_input_in_errors=True,
        json_schema_serialization_defaults_required=True,
    )
