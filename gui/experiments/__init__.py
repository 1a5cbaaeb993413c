"""The Experiments panel: the book's experiments."""
