"""Compiled engine: mini-batches in machine code that Numba makes, over the inputs that are not 0."""
