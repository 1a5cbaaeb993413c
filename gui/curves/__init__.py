"""The lines, bands and marks of the curves."""
