"""Helpers for all of core: errors, paths, atomic writing, locks, TOML, markup, the version."""
