"""Widgets with plain numbers in and signals out; none knows events or a config."""
