"""Runs to be done, and studies of several: lessons, experiments, sweeps, reports."""
