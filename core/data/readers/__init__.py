"""Readers of data files that a person has: IDX, NumPy archives, the book's pickle."""
