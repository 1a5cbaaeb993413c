"""Wrong words on the command line."""

from core.support.errors import UserError


class UsageError(UserError):
    """What was asked for cannot be meant so: exit code 2."""
