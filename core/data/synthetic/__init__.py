"""Data sets that Backswing makes itself: digits drawn from styles, and numbers."""
