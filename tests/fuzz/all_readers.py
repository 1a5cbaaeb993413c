"""All readers by name, as `python -m tests.fuzz` takes them."""

from tests.fuzz import readers, window_readers

READERS = {**readers.READERS, **window_readers.READERS}
