"""Runs on disk: each a folder that grows as its training goes on, survives a crash and can be gone on with."""
