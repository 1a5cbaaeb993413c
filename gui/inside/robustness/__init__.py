"""Robustness: the accuracy of the ticked runs on digits that are changed."""
