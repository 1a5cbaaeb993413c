"""Data sets: generated, downloaded, read from files."""
