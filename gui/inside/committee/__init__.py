"""Committee: the ticked runs' networks answer together."""
