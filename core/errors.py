"""The one exception whose text is meant for a person."""


class UserError(Exception):
    """Something a person can mend: the text says what is wrong, where, and what to do.

    Windows and the command line show `str(error)` as it is; any other exception is a fault of ours.
    """
