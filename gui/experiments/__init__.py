"""The book's experiments in the window."""
