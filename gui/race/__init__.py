"""The race: several settings trained side by side on the same seed and mini-batches."""
