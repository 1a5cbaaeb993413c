"""Weights, activations and the mini-batch of a step."""
