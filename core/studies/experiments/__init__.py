"""The book's experiments, and some beyond it, with the figure that each should give."""
