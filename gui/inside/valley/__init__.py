"""Valley: optimizers on a cost of two weights, drawn as paths."""
