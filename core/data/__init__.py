"""Sets of labelled images: made, fetched, read."""
