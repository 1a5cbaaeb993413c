"""Readers of data files: IDX, NumPy archives, the book's pickle."""
