"""Curves as drawings that need no window: axes, and SVG that other programs can restyle."""
