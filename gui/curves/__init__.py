"""The Curves panel: lines, bands and marks of the runs."""
