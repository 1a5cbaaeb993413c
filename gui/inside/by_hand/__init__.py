"""The view By hand: one example and one step, every number of it."""
