"""Widgets that know no event and no config: plain numbers in, signals out."""
