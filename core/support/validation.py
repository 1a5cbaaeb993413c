"""Sentences of pydantic on values that it refuses, as messages, so that they can be worded in any language."""

from collections.abc import Mapping
from typing import Any

from core.support.messages import message, recognized

_SAID = (
    message("Field required"),
    message("Extra inputs are not permitted"),
    message("Input should be a valid integer"),
    message("Input should be a valid integer, got a number with a fractional part"),
    message("Input should be a valid integer, unable to parse string as an integer"),
    message("Unable to parse input string as an integer, exceeded maximum size"),
    message("Input should be a valid number"),
    message("Input should be a valid number, unable to parse string as a number"),
    message("Input should be a finite number"),
    message("Input should be a valid boolean"),
    message("Input should be a valid boolean, unable to interpret input"),
    message("Input should be a valid string"),
    message("Input should be a valid string, unable to parse raw data as a unicode string"),
    message("Input should be a valid array"),
    message("Input should be a valid tuple"),
    message("Input should be a valid dictionary"),
    message("Input should be an object"),
    message("Input should be a valid datetime"),
    message("Input should have timezone info"),
    message("Input should be greater than or equal to {limit}"),
    message("Input should be greater than {limit}"),
    message("Input should be less than or equal to {limit}"),
    message("Input should be less than {limit}"),
    message("String should have at most {most} characters"),
    message("Tuple should have at most {most} items after validation, not {found}"),
)
"""pydantic's sentences, for the translators."""


def why(error: Mapping[str, Any]) -> str:
    """Return what is wrong, of one of the errors of a ValidationError: our own sentence, or pydantic's."""
    return str(error["ctx"]["error"]) if error["type"] == "value_error" else recognized(error["msg"], _SAID)
