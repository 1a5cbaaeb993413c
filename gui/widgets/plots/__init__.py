"""Plots of plain arrays."""
