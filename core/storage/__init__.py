"""Model files: Backswing's own format, the book's JSON, NumPy archives."""
