"""Wrong usage of the command line."""

from core.support.errors import UserError


class UsageError(UserError):
    """Error in the command-line arguments: exit code 2."""
