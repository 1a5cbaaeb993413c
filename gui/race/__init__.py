"""The race: several settings on the same seed and batches, side by side."""
