"""Pictures and tables of pictures, from plain arrays."""
