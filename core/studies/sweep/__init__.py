"""Several configs trained on the same seeds and batches: one after the other, several at once, or on a cluster."""
