"""Chosen runs as one HTML file that needs nothing else: no program, no network, no script."""
