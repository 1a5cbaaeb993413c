"""The table of runs, their comparison, reports, numbers and progress."""
