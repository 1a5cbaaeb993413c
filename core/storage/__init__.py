"""Files that hold a network: Backswing's own models, the book's JSON, NumPy archives."""
